//! The views that `db query` offers: stable names over tables that may change from version to version.
//!
//! Codes become words, ids of small tables become names, instants RFC 3339 text. They are temporary views of
//! the querying connection and hide the tables of the same name, which stay to be had as `main.NAME`.

mod plans;
mod relations;

use std::borrow::Cow;

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use self::plans::{Plan, VIEWS};
use self::relations::RELATIONS;
use super::StoreError;
use super::fields::{self, value_column};
use super::history::change_name;
use crate::domain::custom_field::{Custom, Fields, Type};
use crate::domain::gender::Gender;
use crate::domain::history::Cause;
use crate::domain::person::display_name;
use crate::domain::place::{Country, State};
use crate::domain::recalc::Kind;
use crate::domain::time::Instant;

/// A column of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewColumn {
    /// Its name.
    pub name: Cow<'static, str>,
    /// `integer`, `decimal`, `text`, `date`, `instant` or `boolean`, the last as 0 and 1.
    pub kind: &'static str,
    expression: Cow<'static, str>,
}

/// A view of `db query`.
#[derive(Debug)]
pub struct View {
    /// Its name.
    pub name: &'static str,
    /// Its columns, in their order: those that every database has, then the fields of the user's own.
    pub columns: Vec<ViewColumn>,
}

/// Every view.
fn plans() -> impl Iterator<Item = &'static Plan> {
    VIEWS.iter().chain(RELATIONS)
}

/// The column of a field of the user's own; a decimal as a number with its point.
fn own_column(field: Custom) -> ViewColumn {
    let definition = field.definition();
    let value = format!("c.{}", value_column(definition.id));
    let (kind, expression) = match definition.kind {
        Type::Decimal => ("decimal", format!("{value} / 1000000.0")),
        Type::Choice => ("text", value),
        kind => (kind.name(), value),
    };
    ViewColumn { name: Cow::Owned(definition.name.clone()), kind, expression: Cow::Owned(expression) }
}

/// The functions that the views use; a query over the tables may use them as well.
pub(super) const FUNCTIONS: [&str; 9] = [
    "cause_name",
    "change_name",
    "country_name",
    "full_name",
    "gender_name",
    "guid_text",
    "rfc3339",
    "run_name",
    "state_name",
];

impl View {
    fn definition(&self, from: &str) -> String {
        let columns: Vec<String> = self
            .columns
            .iter()
            .map(|column| format!("{} AS \"{}\"", column.expression, column.name.replace('"', "\"\"")))
            .collect();
        format!("CREATE TEMP VIEW {} AS SELECT {} FROM {from}", self.name, columns.join(", "))
    }
}

/// Makes the functions and the views of those tables that there are; returns these views.
pub(super) fn create(conn: &Connection) -> Result<Vec<View>, StoreError> {
    create_functions(conn)?;
    let mut made = Vec::new();
    // Before a temporary view hides the table.
    let own = if has_table(conn, "fields")? { fields::load(conn)? } else { Fields::default() };
    for plan in plans() {
        if !has_table(conn, plan.table)? {
            continue;
        }
        let mut view = View { name: plan.name, columns: plan.columns.to_vec() };
        if plan.name == "contacts" {
            view.columns.extend(own.custom().iter().map(|custom| own_column(*custom)));
        }
        conn.execute_batch(&view.definition(plan.from))?;
        made.push(view);
    }
    Ok(made)
}

fn has_table(conn: &Connection, name: &str) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?1";
    Ok(conn.query_row(sql, [name], |_| Ok(())).optional()?.is_some())
}

/// Text of an argument; nothing when it is something else.
fn text<'a>(context: &'a Context<'_>, place: usize) -> Option<&'a str> {
    context.get_raw(place).as_str().ok()
}

/// A value that is not what the function translates comes back as it is, so that nothing is hidden.
fn translated<T: Into<rusqlite::types::Value>>(
    context: &Context<'_>,
    translation: Option<T>,
) -> rusqlite::types::Value {
    translation.map_or_else(|| own(context.get_raw(0)), Into::into)
}

fn own(value: ValueRef<'_>) -> rusqlite::types::Value {
    value.try_into().unwrap_or(rusqlite::types::Value::Null)
}

fn create_functions(conn: &Connection) -> Result<(), StoreError> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("country_name", 1, flags, |context| {
        let country = text(context, 0).and_then(Country::from_code);
        Ok(translated(context, country.map(|country| country.name().to_owned())))
    })?;
    conn.create_scalar_function("state_name", 1, flags, |context| {
        let state = text(context, 0).and_then(State::from_code);
        Ok(translated(context, state.map(|state| state.name().to_owned())))
    })?;
    conn.create_scalar_function("gender_name", 1, flags, |context| {
        let gender = context.get_raw(0).as_i64().ok().and_then(Gender::from_code);
        Ok(translated(context, gender.map(|gender| gender.name().to_owned())))
    })?;
    let code = |context: &Context<'_>| context.get_raw(0).as_i64().ok();
    conn.create_scalar_function("change_name", 1, flags, move |context| {
        Ok(translated(context, code(context).and_then(change_name).map(str::to_owned)))
    })?;
    conn.create_scalar_function("cause_name", 1, flags, move |context| {
        let cause = code(context).and_then(Cause::from_code);
        Ok(translated(context, cause.map(|cause| cause.name().to_owned())))
    })?;
    conn.create_scalar_function("run_name", 1, flags, move |context| {
        let kind = code(context).and_then(Kind::from_code);
        Ok(translated(context, kind.map(|kind| kind.name().to_owned())))
    })?;
    conn.create_scalar_function("rfc3339", 1, flags, |context| {
        let time = context.get_raw(0).as_i64().ok().map(Instant::from_millis);
        Ok(translated(context, time.map(|time| time.to_string())))
    })?;
    conn.create_scalar_function("guid_text", 1, flags, |context| {
        let guid = context.get_raw(0).as_blob().ok().and_then(|bytes| Uuid::from_slice(bytes).ok());
        Ok(translated(context, guid.map(|guid| guid.hyphenated().to_string())))
    })?;
    conn.create_scalar_function("full_name", 3, flags, |context| {
        let part = |place| text(context, place).unwrap_or_default();
        let name = display_name(part(0), part(1), part(2));
        Ok((!name.is_empty()).then_some(name))
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_is_made_of_what_the_schema_has() {
        let conn = crate::store::open::scratch().unwrap();
        let views = create(&conn).unwrap();
        assert!(views.len() >= 6, "{views:?}");
        for view in views {
            let statement = conn.prepare(&format!("SELECT * FROM {}", view.name)).unwrap();
            let names: Vec<&str> = view.columns.iter().map(|column| column.name.as_ref()).collect();
            assert_eq!(statement.column_names().collect::<Vec<_>>(), names);
        }
    }

    #[test]
    fn the_view_of_activities_has_every_detail() {
        let details: Vec<&str> = crate::domain::activity::detail_names().collect();
        let names: Vec<&str> = plans::ACTIVITIES.iter().map(|column| column.name.as_ref()).collect();
        assert_eq!(names[4..], details);
    }

    #[test]
    fn values_that_cannot_be_translated_are_shown_as_they_are() {
        let conn = crate::store::open::scratch().unwrap();
        create(&conn).unwrap();
        for (expression, shown) in [
            ("country_name('DE')", Some("Germany")),
            ("country_name('??')", Some("??")),
            ("country_name(NULL)", None),
            ("state_name('US-CA')", Some("California")),
            ("gender_name(1)", Some("male")),
            ("gender_name('x')", Some("x")),
            ("change_name(1)", Some("entered")),
            ("change_name(6)", Some("restored")),
            ("cause_name(4)", Some("time")),
            ("run_name(2)", Some("full")),
            ("rfc3339(0)", Some("1970-01-01T00:00:00Z")),
            ("rfc3339(9223372036854775807)", Some("9999-12-31T23:59:59.999Z")),
            ("guid_text(x'00112233445566778899aabbccddeeff')", Some("00112233-4455-6677-8899-aabbccddeeff")),
            ("full_name('Ana', NULL, 'Smith')", Some("Ana Smith")),
            ("full_name(NULL, ' ', '')", None),
        ] {
            let found: Option<String> =
                conn.query_row(&format!("SELECT {expression}"), [], |row| row.get(0)).unwrap();
            assert_eq!(found.as_deref(), shown, "{expression}");
        }
    }
}
