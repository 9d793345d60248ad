//! `contacts show`: one contact, on one screen or as one record.

use clap::{Args, ValueEnum};
use serde_json::json;

use super::list::{columns, fields};
use crate::cli::shared::{OutputArgs, print_record};
use crate::cli::stale::say_if_stale_for;
use crate::context::Context;
use crate::domain::activity::Journey;
use crate::domain::consent::in_force;
use crate::domain::field::Field;
use crate::domain::gender::Gender;
use crate::domain::group::Membership;
use crate::domain::moment::Moment;
use crate::domain::newsletter::Marketing;
use crate::domain::present::value_of;
use crate::domain::time::Date;
use crate::domain::time::show::{date_long, date_short, list, long};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result, output_error};
use crate::ops::profile::{Known, read};
use crate::ops::resolve;
use crate::render::display::real;
use crate::render::format::Format;
use crate::render::profile::{
    AgreementLine, Card, Profile, activity, consents, contact_info, groups, notes, write_profile,
};
use crate::render::text::plural;

/// A part of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Contact info
    Info,
    /// Journey length and last activity
    Activity,
    /// Consent agreements
    Consents,
    /// Contact group memberships
    Groups,
    /// Notes
    Notes,
}

/// What `contacts show` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts show anna@example.com
  acquaint contacts show \"anna smith\" --section info,notes
  acquaint contacts show 1042 --json | jq .agreements

A contact is named by its id, its whole e-mail address, its GUID, or a part of a name that only one
contact has.

See also: `acquaint contacts list --help`, `acquaint contacts edit --help`")]
pub struct ShowArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    /// Only these parts of the profile
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PART,...")]
    section: Vec<Part>,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let moment = context.moment(&store)?;
    let known = read(&store, resolve::contact(&store, &args.contact)?, moment.now)?;
    let has_groups = args.section.is_empty() || args.section.contains(&Part::Groups);
    if args.output.format() != Format::Table || !args.output.fields.is_empty() {
        record(context, args, &known, &moment)?;
        return say_if_stale_for(context, &store, known.contact.id);
    }
    let mut bytes = Vec::new();
    let layout = args.output.layout(context, moment.zone);
    write_profile(&mut bytes, &profile(&known, &args.section, &moment), &layout).map_err(output_error)?;
    context.ui.print_paged(&String::from_utf8_lossy(&bytes))?;
    if has_groups { say_if_stale_for(context, &store, known.contact.id) } else { Ok(()) }
}

/// A field as people read it on the profile.
fn shown(known: &Known, field: Field, moment: &Moment) -> Option<String> {
    Some(match value_of(&known.contact, field, &known.names, moment) {
        Value::Null => return None,
        Value::Text(text) => text.into_owned(),
        Value::Date(date) => Date::parse(&date).map_or(date.into_owned(), date_long),
        Value::Integer(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::Real(number) => real(number),
        Value::Bool(flag) => if flag { "yes" } else { "no" }.to_owned(),
        Value::Instant(time) => list(time, &moment.zone),
        Value::Json(json) => json.to_string(),
    })
}

fn profile(known: &Known, parts: &[Part], moment: &Moment) -> Profile {
    let contact = &known.contact;
    let text = |field| shown(known, field, moment);
    let (name, city) = (contact.name(), text(Field::City));
    let (state, country) = (text(Field::State), text(Field::Country));
    let gender = contact.fields.integer(Field::Gender).and_then(Gender::from_code);
    let badges: Vec<&str> = [(known.users.is_empty(), "User"), (known.customers.is_empty(), "Customer")]
        .into_iter()
        .filter_map(|(none, badge)| (!none).then_some(badge))
        .collect();
    let mut profile = Card {
        salutation: gender.and_then(Gender::salutation),
        name: name.as_deref(),
        age: text(Field::Age).and_then(|age| age.parse().ok()),
        city: city.as_deref(),
        state: state.as_deref(),
        country: country.as_deref(),
        email: contact.email(),
        badges: &badges,
        marketing: known.marketing.map(Marketing::label),
    }
    .into_profile();
    let wanted = |part| parts.is_empty() || parts.contains(&part);
    if wanted(Part::Info) {
        profile.sections.push(contact_info(known.names.fields, text));
    }
    if let Some(journey) = known.journey.filter(|_| wanted(Part::Activity)) {
        profile.sections.push(activity(journey_lines(&journey, moment)));
    }
    if wanted(Part::Consents) {
        profile.sections.push(consents(agreement_lines(known, moment)));
    }
    if wanted(Part::Groups) {
        let line = |one: &Membership| (one.name.clone(), long(one.since, &moment.zone));
        profile.sections.push(groups(known.groups.iter().map(line).collect()));
    }
    if wanted(Part::Notes) {
        profile.sections.push(notes(known.notes.iter().map(|note| note.text.clone()).collect()));
    }
    profile
}

/// `1 day (started 3/22/2017)` and `today (3/22/2017)`; the days are those of the calendar where the reader is.
fn journey_lines(journey: &Journey, moment: &Moment) -> [(&'static str, String); 2] {
    let date = |time| date_short(moment.zone.date(time));
    let length = format!("{} (started {})", plural(journey.days(moment), "day"), date(journey.first));
    let last = match journey.days_since_last(moment) {
        0 => "today".to_owned(),
        days => format!("{} ago", plural(days, "day")),
    };
    [("Journey length", length), ("Last activity", format!("{last} ({})", date(journey.last)))]
}

fn agreement_lines(known: &Known, moment: &Moment) -> Vec<AgreementLine> {
    let line = |agreement: &crate::domain::consent::Agreement| AgreementLine {
        consent: agreement.consent_name.clone(),
        action: if agreement.revoked { "revoked" } else { "agreed" }.to_owned(),
        date: long(agreement.time, &moment.zone),
        source: agreement.source.clone().unwrap_or_default(),
    };
    known.agreements.iter().map(line).collect()
}

/// Everything, for programs: the fields, the span of the activities, the agreements with their log, the groups, the notes.
fn record(context: &Context, args: &ShowArgs, known: &Known, moment: &Moment) -> Result<()> {
    if !args.section.is_empty() {
        return Err(Error::usage("--section is for the profile")
            .hint("--fields chooses what a record holds, for example --fields email,notes"));
    }
    let mut columns = columns(known.names.fields);
    let mut values: Vec<Value<'_>> = fields(known.names.fields)
        .into_iter()
        .map(|field| value_of(&known.contact, field, &known.names, moment))
        .collect();
    let standing = in_force(&known.agreements);
    let agreements = known.agreements.iter().map(|row| {
        json!({
            "id": row.id.0, "consent": row.consent_name, "action": if row.revoked { "revoke" } else { "agree" },
            "time": row.time.to_string(), "hash": row.hash, "source": row.source,
            "in_force": standing.iter().any(|agreement| agreement.id == row.id),
        })
    });
    let groups = known.groups.iter().map(|membership| {
        json!({
            "id": membership.group.0, "name": membership.name, "since": membership.since.to_string(),
        })
    });
    let notes = known.notes.iter().map(|note| {
        json!({
            "id": note.id.0, "text": note.text, "author": note.author_name,
            "created": note.created.to_string(), "modified": note.modified.to_string(),
        })
    });
    let activities = known.journey.map_or(Value::Null, |journey| {
        Value::Json(json!({
            "count": journey.activities, "first": journey.first.to_string(), "last": journey.last.to_string(),
            "journey_days": journey.days(moment), "days_since_last": journey.days_since_last(moment),
        }))
    });
    columns.extend(["activities", "agreements", "groups", "notes"].map(Column::text));
    values.push(activities);
    values.push(Value::Json(agreements.collect()));
    values.push(Value::Json(groups.collect()));
    values.push(Value::Json(notes.collect()));
    print_record(context, &args.output, moment.zone, &columns, &values)
}
