//! The profile of a contact as a screen: which sections there are, in which order, and what each says.

use clap::ValueEnum;

use crate::domain::activity::Journey;
use crate::domain::consent::Agreement;
use crate::domain::edition::Edition;
use crate::domain::field::Field;
use crate::domain::gender::Gender;
use crate::domain::membership::Membership;
use crate::domain::moment::Moment;
use crate::domain::newsletter::Marketing;
use crate::domain::present::value_of;
use crate::domain::time::Date;
use crate::domain::time::show::{date_long, date_short, list, long};
use crate::domain::value::Value;
use crate::ops::profile::Known;
use crate::render::display::real;
use crate::render::profile::{self, Card, Profile, Section};
use crate::render::text::plural;

/// A part of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Contact info
    Info,
    /// The persona that the contact is most like
    Persona,
    /// Points in scores
    Scores,
    /// Journey length and last activity
    Activity,
    /// Newsletter subscriptions
    Newsletters,
    /// Contact group memberships
    Groups,
    /// Submitted forms
    Forms,
    /// Notes
    Notes,
    /// Accounts
    Accounts,
    /// The latest activities
    Activities,
    /// The users of the site that the contact is
    Users,
    /// The customers of the shop that it is
    Customers,
    /// Consent agreements
    Consents,
}

/// The screen of the product, in its order; what it has on tabs of their own comes last, where there is any.
const ORDER: [Part; 13] = [
    Part::Info,
    Part::Persona,
    Part::Scores,
    Part::Activity,
    Part::Newsletters,
    Part::Groups,
    Part::Forms,
    Part::Notes,
    Part::Accounts,
    Part::Activities,
    Part::Users,
    Part::Customers,
    Part::Consents,
];

/// What the CMS edition shows beside the name and the address.
const CMS: [Part; 2] = [Part::Newsletters, Part::Groups];

/// Does the edition show the part?
pub fn has(edition: Edition, part: Part) -> bool {
    edition == Edition::Ems || CMS.contains(&part)
}

/// The profile with these parts, or with all that there is to show.
pub fn profile(known: &Known, parts: &[Part], moment: &Moment) -> Profile {
    let mut profile = card(known, moment);
    let is_wanted = |part: &Part| {
        has(known.edition, *part)
            && if parts.is_empty() { is_shown(known, *part) } else { parts.contains(part) }
    };
    profile.sections =
        ORDER.iter().filter(|part| is_wanted(part)).map(|part| section(known, *part, moment)).collect();
    profile
}

/// Is it shown unasked? Tabs are where they say anything, and what was done where anything was.
fn is_shown(known: &Known, part: Part) -> bool {
    match part {
        Part::Activity => known.journey.is_some(),
        Part::Accounts => !known.accounts.is_empty(),
        Part::Activities => !known.latest.is_empty(),
        Part::Users => !known.users.is_empty(),
        Part::Customers => !known.customers.is_empty(),
        _ => true,
    }
}

/// A field as people read it on the profile.
pub fn shown(known: &Known, field: Field, moment: &Moment) -> Option<String> {
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

fn card(known: &Known, moment: &Moment) -> Profile {
    let contact = &known.contact;
    let is_ems = known.edition == Edition::Ems;
    let text = |field| shown(known, field, moment).filter(|_| is_ems);
    // Where somebody is of whom nothing else is known is no line of the card.
    let place = |field| text(field).filter(|_| !contact.has_placeholder_name());
    let (name, city) = (contact.name(), place(Field::City));
    let (state, country) = (place(Field::State), place(Field::Country));
    let gender = contact.fields.integer(Field::Gender).and_then(Gender::from_code).filter(|_| is_ems);
    let badges: Vec<&str> = [(known.users.is_empty(), "User"), (known.customers.is_empty(), "Customer")]
        .into_iter()
        .filter_map(|(none, badge)| (!none && is_ems).then_some(badge))
        .collect();
    Card {
        salutation: gender.and_then(Gender::salutation),
        name: name.as_deref(),
        age: text(Field::Age).and_then(|age| age.parse().ok()),
        city: city.as_deref(),
        state: state.as_deref(),
        country: country.as_deref(),
        email: contact.email(),
        marketing: known.marketing.map(Marketing::label).filter(|_| is_ems),
        badges: &badges,
    }
    .into_profile()
}

fn section(known: &Known, part: Part, moment: &Moment) -> Section {
    let zone = &moment.zone;
    match part {
        Part::Info => {
            let accounts = known.accounts.iter().map(|place| match &place.role {
                Some(role) => format!("{} ({role})", place.name),
                None => place.name.clone(),
            });
            profile::contact_info(known.names.fields, accounts.collect(), |field| shown(known, field, moment))
        }
        Part::Persona => profile::persona(
            known
                .persona
                .as_ref()
                .map(|persona| (persona.name.clone(), persona.description.clone().unwrap_or_default())),
        ),
        Part::Scores => profile::scores(
            known.scores.iter().map(|(score, points)| (*points, score.name.clone())).collect(),
        ),
        Part::Activity => profile::activity(known.journey.map(|journey| journey_lines(&journey, moment))),
        Part::Newsletters => {
            profile::newsletters(known.active_newsletters().into_iter().map(str::to_owned).collect())
        }
        Part::Groups => profile::groups(
            known.groups.iter().map(|one| (one.name.clone(), long(one.since, zone))).collect(),
        ),
        Part::Forms => {
            let row = |one: &crate::domain::form::Submission| {
                vec![one.form_name.clone(), one.site.clone().unwrap_or_default(), long(one.time, zone)]
            };
            profile::forms(known.submissions.iter().map(row).collect())
        }
        Part::Notes => profile::notes(known.notes.iter().map(|note| note.text.clone()).collect()),
        Part::Accounts => {
            let row = |place: &crate::ops::profile::Place| {
                let text = |part: Option<&str>| part.unwrap_or_default().to_owned();
                vec![place.name.clone(), text(place.role.as_deref()), text(place.position)]
            };
            profile::accounts(known.accounts.iter().map(row).collect())
        }
        Part::Activities => {
            let row = |one: &crate::domain::activity::Activity| {
                vec![list(one.time, zone), known.type_label(one.kind).to_owned(), about(one)]
            };
            profile::activities(known.latest.iter().map(row).collect())
        }
        Part::Users => profile::members("MEMBERSHIP: USERS", "users", members(&known.users)),
        Part::Customers => profile::members("MEMBERSHIP: CUSTOMERS", "customers", members(&known.customers)),
        Part::Consents => profile::consents(agreement_lines(&known.agreements, moment)),
    }
}

/// What an activity was about, in the detail that says most.
pub fn about(activity: &crate::domain::activity::Activity) -> String {
    let detail = |name: &str| {
        crate::domain::activity::detail_by_name(name).and_then(|place| activity.details[place].clone())
    };
    detail("title").or_else(|| detail("item")).or_else(|| detail("url")).unwrap_or_default()
}

fn members(all: &[Membership]) -> Vec<Vec<String>> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let row = |one: &Membership| {
        vec![text(&one.first_name), text(&one.last_name), text(&one.email), text(&one.user_name)]
    };
    all.iter().map(row).collect()
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

fn agreement_lines(agreements: &[Agreement], moment: &Moment) -> Vec<profile::AgreementLine> {
    let line = |agreement: &Agreement| profile::AgreementLine {
        consent: agreement.consent_name.clone(),
        action: if agreement.revoked { "revoked" } else { "agreed" }.to_owned(),
        date: long(agreement.time, &moment.zone),
        source: agreement.source.clone().unwrap_or_default(),
    };
    agreements.iter().map(line).collect()
}
