//! How rules are shown, and what they come to.

use serde_json::{Value as Json, json};

use super::end_of;
use crate::cli::shared::OutputArgs;
use crate::context::Context;
use crate::domain::condition::Checked;
use crate::domain::count::thousands;
use crate::domain::scoring::{KeptRule, Occurrence, RuleKind};
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::{Result, output_error};
use crate::ops::condition::Conditions;
use crate::ops::scoring::{Reckoned, Reckoning};
use crate::render::display::display;
use crate::render::listing::ListingWriter;
use crate::render::text::escape;

pub const COLUMNS: [Column; 12] = [
    Column::number("id"),
    Column::text("kind"),
    Column::number("points"),
    Column::text("what"),
    Column::text("recurring"),
    Column::number("max"),
    Column::text("valid_for"),
    Column::whole("valid_until"),
    Column::whole("validity"),
    Column::text("enabled"),
    Column::whole("created"),
    Column::whole("modified"),
];
pub const TABLE: [&str; 8] = ["id", "kind", "points", "recurring", "max", "validity", "enabled", "what"];

/// What a rule looks at, and how far back: its condition, or the activities that it counts.
fn looks_at(conditions: &Conditions, rule: &KeptRule) -> (String, Option<String>) {
    let text = conditions.shown(rule).unwrap_or_else(|| rule.text.clone());
    match Occurrence::of(&text).filter(|_| rule.counts) {
        Some(occurrence) => (occurrence.about(), occurrence.within),
        None => (text, None),
    }
}

/// The last day, as it is typed; the last instant where another zone has taken the end from it.
fn valid_until(conditions: &Conditions, rule: &KeptRule) -> Value<'static> {
    let Some(until) = rule.until else { return Value::Null };
    let zone = conditions.zone();
    let day = zone.date(until);
    if end_of(day, zone) == until {
        return Value::Date(day.to_string().into());
    }
    Value::Instant(until)
}

pub fn row(conditions: &Conditions, rule: &KeptRule) -> Vec<Value<'static>> {
    let condition: Option<&Checked> = conditions.readable(rule);
    let (what, within) = looks_at(conditions, rule);
    let until = valid_until(conditions, rule);
    // One column of a table for what are two values to machines.
    let validity = match (&within, &until) {
        (Some(within), _) => Value::owned(within.clone()),
        (None, Value::Null) => Value::Null,
        (None, until) => Value::owned(format!("to {}", display(until, &conditions.zone()))),
    };
    vec![
        Value::Integer(rule.id.0),
        Value::text(RuleKind::of(rule, condition).name()),
        Value::Integer(rule.points.into()),
        Value::owned(what),
        Value::Bool(rule.recurring),
        rule.cap.map_or(Value::Null, |cap| Value::Integer(cap.into())),
        within.map_or(Value::Null, Value::owned),
        until,
        validity,
        Value::Bool(rule.enabled),
        Value::Instant(rule.created),
        Value::Instant(rule.modified),
    ]
}

/// `5 points each time, at most 50, for page_visit where url ~ pricing in the last 30d`
pub fn described(conditions: &Conditions, rule: &KeptRule) -> String {
    let (what, within) = looks_at(conditions, rule);
    let noun = if rule.points.abs() == 1 { "point" } else { "points" };
    let mut said = format!("{} {noun}", thousands(rule.points));
    if rule.recurring {
        said.push_str(" each time");
    }
    if let Some(cap) = rule.cap {
        said.push_str(&format!(", at most {},", thousands(cap)));
    }
    let joint = if rule.counts { "for" } else { "while" };
    said.push_str(&format!(" {joint} {}", escape(&what)));
    if let Some(within) = within {
        said.push_str(&format!(" in the last {within}"));
    }
    match valid_until(conditions, rule) {
        Value::Null => {}
        until => said.push_str(&format!(" until {}", display(&until, &conditions.zone()))),
    }
    if !rule.enabled {
        said.push_str(" (disabled)");
    }
    said
}

/// Why a rule gives what it gives, in a word.
fn note(one: &Reckoned) -> &'static str {
    match one.given {
        None => "disabled",
        Some(_) if one.is_over => "ended",
        Some(_) if one.is_capped => "at its maximum",
        Some(_) => "",
    }
}

const RECKONED: [Column; 8] = [
    Column::number("rule"),
    Column::text("kind"),
    Column::text("what"),
    Column::number("times"),
    Column::number("points"),
    Column::number("total"),
    Column::whole("until"),
    Column::text("note"),
];

/// The table of what each rule comes to.
pub fn reckoned_table(
    context: &Context,
    output: &OutputArgs,
    zone: Zone,
    conditions: &Conditions,
    reckoning: &Reckoning,
) -> Result<String> {
    let mut out = Vec::new();
    let mut writer = ListingWriter::new(&mut out, RECKONED.to_vec(), output.list_layout(context, zone));
    for one in &reckoning.rules {
        let (what, within) = looks_at(conditions, &one.rule);
        let what = within.map_or(what.clone(), |within| format!("{what}, last {within}"));
        let given = |number: Option<i64>| number.map_or(Value::Null, Value::Integer);
        let row = [
            Value::Integer(one.rule.id.0),
            Value::text(one.kind.name()),
            Value::owned(what),
            given(one.given.map(|given| given.times)),
            Value::Integer(one.rule.points.into()),
            given(one.given.map(|given| given.points)),
            one.given.and_then(|given| given.holds_until).map_or(Value::Null, Value::Instant),
            Value::text(note(one)),
        ];
        writer.row(&row).map_err(output_error)?;
    }
    writer.finish().map_err(output_error)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

/// The same for machines.
pub fn reckoned_json(conditions: &Conditions, reckoning: &Reckoning) -> Json {
    let rule = |one: &Reckoned| {
        let (what, within) = looks_at(conditions, &one.rule);
        let until = match valid_until(conditions, &one.rule) {
            Value::Date(day) => Json::from(day.into_owned()),
            Value::Instant(instant) => json!(instant),
            _ => Json::Null,
        };
        json!({
            "id": one.rule.id.0,
            "kind": one.kind.name(),
            "what": what,
            "points": one.rule.points,
            "recurring": one.rule.recurring,
            "max": one.rule.cap,
            "valid_for": within,
            "valid_until": until,
            "enabled": one.rule.enabled,
            "times": one.given.map_or(0, |given| given.times),
            "total": one.given.map_or(0, |given| given.points),
            "at_max": one.is_capped,
            "ended": one.is_over,
            "holds_until": one.given.and_then(|given| given.holds_until),
        })
    };
    reckoning.rules.iter().map(rule).collect()
}
