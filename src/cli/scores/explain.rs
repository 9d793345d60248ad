//! `scores explain`: which rule gives a contact how many points, and until when.

use clap::Args;

use crate::cli::rules::{reckoned_json, reckoned_table, title};
use crate::cli::shared::{OutputArgs, moment_at, print_record};
use crate::context::Context;
use crate::domain::count::{count, thousands};
use crate::domain::scoring::{Owner, Score};
use crate::domain::time::show::list;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::condition::Conditions;
use crate::ops::{named, resolve, scoring};
use crate::render::format::Format;
use crate::render::text::escape;

/// What `scores explain` takes.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// Name or id of the score
    #[arg(value_name = "SCORE")]
    score: String,
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    /// Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &ExplainArgs) -> Result<()> {
    let store = context.read()?;
    let score: Score = named::find(&store, &args.score)?;
    let contact = resolve::contact(&store, &args.contact)?;
    let conditions = Conditions::load(&store)?;
    let moment = moment_at(args.at.as_deref(), conditions.moment(context.settings.now))?;
    let rules = scoring::rules_of(&store, Owner::Score(score.id))?;
    let reckoned = scoring::reckon(&store, &conditions, &contact, vec![rules], &moment)?;
    let Some(reckoning) = reckoned.first() else {
        return Err(Error::failure("the score could not be worked out"));
    };
    let points = if score.enabled { reckoning.points } else { 0 };
    let holds_until = reckoning.holds_until.filter(|_| score.enabled);
    let zone = context.zone(&store)?;
    if args.output.format() != Format::Table || !args.output.fields.is_empty() {
        let columns = [
            Column::text("score"),
            Column::number("contact_id"),
            Column::number("points"),
            Column::text("enabled"),
            Column::number("notify_at"),
            Column::whole("at"),
            Column::whole("holds_until"),
            Column::text("rules"),
        ];
        let values = [
            Value::text(&score.name),
            Value::Integer(contact.id.0),
            Value::Integer(points.into()),
            Value::Bool(score.enabled),
            score.notify_at.map_or(Value::Null, Value::Integer),
            Value::Instant(moment.now),
            holds_until.map_or(Value::Null, Value::Instant),
            Value::Json(reckoned_json(&conditions, reckoning)),
        ];
        return print_record(context, &args.output, zone, &columns, &values);
    }
    let number = count(points, "point", "points");
    let mut text = format!("{} has {number} in {}\n", escape(&contact.title()), title(&score));
    if !score.enabled {
        let would = thousands(reckoning.points);
        text.push_str(&format!("The score is disabled; enabled, its rules would add up to {would}.\n"));
    }
    if let Some(until) = holds_until {
        let until = list(until, &zone);
        text.push_str(&format!("If nothing else changes, it stays so until {until} at least.\n"));
    }
    match reckoning.rules.is_empty() {
        true => text.push_str("It has no rules.\n"),
        false => text
            .push_str(&format!("\n{}", reckoned_table(context, &args.output, zone, &conditions, reckoning)?)),
    }
    context.ui.print_paged(&text)
}
