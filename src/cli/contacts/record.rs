//! Everything known of a contact as one record, for programs. `contact.schema.json` beside it says what there is.

use serde_json::json;

use super::field_args::in_ems_alone;
use super::list::{columns, fields};
use super::screen::about;
use crate::cli::shared::OutputArgs;
use crate::domain::consent::in_force;
use crate::domain::edition::Edition;
use crate::domain::membership::Membership;
use crate::domain::moment::Moment;
use crate::domain::newsletter::Marketing;
use crate::domain::present::value_of;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::profile::Known;

/// What the record is, as JSON Schema.
pub const SCHEMA: &str = include_str!("contact.schema.json");

/// The columns of the record, and its values.
pub fn record<'a>(known: &'a Known, moment: &Moment) -> (Vec<Column>, Vec<Value<'a>>) {
    let mut columns = columns(known.names.fields);
    let mut values: Vec<Value<'_>> = fields(known.names.fields)
        .into_iter()
        .map(|field| value_of(&known.contact, field, &known.names, moment))
        .collect();
    let mut add = |name: &'static str, value: serde_json::Value| {
        columns.push(Column::text(name));
        values.push(if value.is_null() { Value::Null } else { Value::Json(value) });
    };
    let is_ems = known.edition == Edition::Ems;
    if is_ems {
        add("marketing_status", json!(known.marketing.map(Marketing::name)));
        add("bounces", json!(known.bounces));
        add("activities", activities(known, moment));
        add("agreements", agreements(known));
    }
    let groups = known.groups.iter().map(|membership| {
        json!({
            "id": membership.group.0, "name": membership.name, "since": membership.since.to_string(),
        })
    });
    add("groups", groups.collect());
    let subscriptions = known.subscriptions.iter().map(|one| {
        json!({
            "newsletter_id": one.newsletter.0, "newsletter": one.newsletter_name, "state": one.state.name(),
            "since": one.since.to_string(), "confirmed": one.approved.map(|time| time.to_string()),
            "group_id": one.group.map(|group| group.0),
        })
    });
    add("subscriptions", subscriptions.collect());
    if is_ems {
        add_more(known, &mut add);
    }
    (columns, values)
}

/// Refuses fields of the record that the edition of the database does not have.
pub fn refuse_elsewhere(output: &OutputArgs, known: &Known, columns: &[Column]) -> Result<()> {
    let of_all: serde_json::Value = serde_json::from_str(SCHEMA).unwrap_or_default();
    let is_elsewhere = |name: &&String| {
        let is_shown = columns.iter().any(|column| column.name == name.as_str());
        let is_of_record = of_all["properties"].get(name.as_str()).is_some();
        !is_shown && (is_of_record || known.names.fields.is_elsewhere(name))
    };
    output.fields.iter().find(is_elsewhere).map_or(Ok(()), |name| Err(in_ems_alone(name)))
}

fn activities(known: &Known, moment: &Moment) -> serde_json::Value {
    let latest: Vec<serde_json::Value> = known
        .latest
        .iter()
        .map(|one| {
            let kind = known.types.iter().find(|kind| kind.id == one.kind);
            json!({
                "id": one.id.0, "time": one.time.to_string(), "type": kind.map(|kind| kind.name.as_str()),
                "about": about(one),
            })
        })
        .collect();
    known.journey.map_or(serde_json::Value::Null, |journey| {
        json!({
            "count": journey.activities, "first": journey.first.to_string(), "last": journey.last.to_string(),
            "journey_days": journey.days(moment), "days_since_last": journey.days_since_last(moment),
            "latest": latest,
        })
    })
}

fn agreements(known: &Known) -> serde_json::Value {
    let standing = in_force(&known.agreements);
    let row = |row: &crate::domain::consent::Agreement| {
        json!({
            "id": row.id.0, "consent": row.consent_name, "action": if row.revoked { "revoke" } else { "agree" },
            "time": row.time.to_string(), "hash": row.hash, "source": row.source,
            "in_force": standing.iter().any(|agreement| agreement.id == row.id),
        })
    };
    known.agreements.iter().map(row).collect()
}

fn add_more(known: &Known, add: &mut impl FnMut(&'static str, serde_json::Value)) {
    let notes = known.notes.iter().map(|note| {
        json!({
            "id": note.id.0, "text": note.text, "author": note.author_name,
            "created": note.created.to_string(), "modified": note.modified.to_string(),
        })
    });
    add("notes", notes.collect());
    let persona = known.persona.as_ref().map(|one| {
        json!({ "id": one.id.0, "name": one.name, "description": one.description, "picture": one.picture })
    });
    add("persona", persona.unwrap_or_default());
    let scores = known
        .scores
        .iter()
        .map(|(score, points)| json!({ "id": score.id.0, "name": score.name, "points": points }));
    add("scores", scores.collect());
    let accounts = known.accounts.iter().map(|place| {
        json!({
            "id": place.account.0, "name": place.name, "role": place.role, "position": place.position,
        })
    });
    add("accounts", accounts.collect());
    let forms = known.submissions.iter().map(|one| {
        let values: serde_json::Map<String, serde_json::Value> =
            one.values.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
        json!({
            "id": one.id.0, "form_id": one.form.0, "form": one.form_name, "site": one.site,
            "time": one.time.to_string(), "values": values,
        })
    });
    add("forms", forms.collect());
    let member = |one: &Membership| {
        json!({
            "id": one.id, "key": one.key, "user_name": one.user_name, "first_name": one.first_name,
            "last_name": one.last_name, "email": one.email, "since": one.since.to_string(),
        })
    };
    add("users", known.users.iter().map(member).collect());
    add("customers", known.customers.iter().map(member).collect());
    let visitors = known.visitors.iter().map(|one| {
        json!({
            "id": one.id.to_string(), "first_seen": one.first_seen.to_string(),
            "last_seen": one.last_seen.to_string(), "level": one.level.map(|level| level.name()),
        })
    });
    add("visitors", visitors.collect());
}
