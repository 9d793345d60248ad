//! The views that `db query` offers: stable names over tables that may change from version to version.
//!
//! Codes become words, ids of small tables become names, instants RFC 3339 text. They are temporary views of
//! the querying connection and hide the tables of the same name, which stay to be had as `main.NAME`.

use std::borrow::Cow;

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::StoreError;
use super::fields::{self, value_column};
use crate::domain::custom_field::{Custom, Fields, Type};
use crate::domain::gender::Gender;
use crate::domain::person::display_name;
use crate::domain::place::{Country, State};
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

/// A view as every database has it.
struct Plan {
    name: &'static str,
    columns: &'static [ViewColumn],
    /// What it is read from; the first table there must exist.
    table: &'static str,
    from: &'static str,
}

const fn column(name: &'static str, kind: &'static str, expression: &'static str) -> ViewColumn {
    ViewColumn { name: Cow::Borrowed(name), kind, expression: Cow::Borrowed(expression) }
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

const CONTACTS: &[ViewColumn] = &[
    column("id", "integer", "c.id"),
    column("email", "text", "c.email"),
    column("name", "text", "full_name(c.first_name, c.middle_name, c.last_name)"),
    column("first_name", "text", "c.first_name"),
    column("middle_name", "text", "c.middle_name"),
    column("last_name", "text", "c.last_name"),
    column("gender", "text", "gender_name(c.gender)"),
    column("birthday", "date", "c.birthday"),
    column("private_phone", "text", "c.private_phone"),
    column("business_phone", "text", "c.business_phone"),
    column("company", "text", "c.company"),
    column("job_title", "text", "c.job_title"),
    column("status", "text", "s.name"),
    column("owner", "text", "u.user_name"),
    column("address", "text", "c.address"),
    column("zip", "text", "c.zip"),
    column("city", "text", "c.city"),
    column("state", "text", "state_name(c.state)"),
    column("country", "text", "country_name(c.country)"),
    column("anonymous", "boolean", "c.email IS NULL"),
    column("created", "instant", "rfc3339(c.created)"),
    column("modified", "instant", "rfc3339(c.modified)"),
    column("guid", "text", "guid_text(c.guid)"),
];

const NOTES: &[ViewColumn] = &[
    column("id", "integer", "n.id"),
    column("contact_id", "integer", "n.contact_id"),
    column("text", "text", "n.text"),
    column("author", "text", "u.user_name"),
    column("created", "instant", "rfc3339(n.created)"),
    column("modified", "instant", "rfc3339(n.modified)"),
];

/// In force is the latest word of a contact on a consent, unless it is a revocation.
const IN_FORCE: &str = "a.revoked = 0 AND NOT EXISTS (SELECT 1 FROM main.agreements AS later \
     WHERE later.contact_id = a.contact_id AND later.consent_id = a.consent_id AND later.id > a.id)";

const AGREEMENTS: &[ViewColumn] = &[
    column("id", "integer", "a.id"),
    column("contact_id", "integer", "a.contact_id"),
    column("consent", "text", "k.name"),
    column("revoked", "boolean", "a.revoked"),
    column("in_force", "boolean", IN_FORCE),
    column("time", "instant", "rfc3339(a.time)"),
    column("source", "text", "a.source"),
    column("hash", "text", "a.hash"),
];

const CONSENTS: &[ViewColumn] = &[
    column("id", "integer", "k.id"),
    column("name", "text", "k.name"),
    column("short_text", "text", "k.short_text"),
    column("full_text", "text", "k.full_text"),
    column("hash", "text", "k.hash"),
    column("archived", "instant", "rfc3339(k.archived)"),
    column("created", "instant", "rfc3339(k.created)"),
    column("modified", "instant", "rfc3339(k.modified)"),
];

const STATUSES: &[ViewColumn] = &[
    column("id", "integer", "s.id"),
    column("name", "text", "s.name"),
    column("description", "text", "s.description"),
];

const USERS: &[ViewColumn] = &[
    column("id", "integer", "u.id"),
    column("user_name", "text", "u.user_name"),
    column("full_name", "text", "u.full_name"),
    column("email", "text", "u.email"),
];

const GROUPS: &[ViewColumn] = &[
    column("id", "integer", "g.id"),
    column("name", "text", "g.name"),
    column("description", "text", "g.description"),
    column("created", "instant", "rfc3339(g.created)"),
    column("modified", "instant", "rfc3339(g.modified)"),
];

const MEMBERS: &[ViewColumn] = &[
    column("contact_id", "integer", "m.contact_id"),
    column("group_id", "integer", "m.group_id"),
    column("group_name", "text", "g.name"),
    column("since", "instant", "rfc3339(m.since)"),
];

const ACTIVITIES: &[ViewColumn] = &[
    column("id", "integer", "a.id"),
    column("contact_id", "integer", "a.contact_id"),
    column("type", "text", "t.name"),
    column("time", "instant", "rfc3339(a.time)"),
    column("value", "text", "a.value"),
    column("item", "text", "a.item"),
    column("detail", "text", "a.detail"),
    column("title", "text", "a.title"),
    column("url", "text", "a.url"),
    column("referrer", "text", "a.referrer"),
    column("page", "text", "a.page"),
    column("culture", "text", "a.culture"),
    column("campaign", "text", "a.campaign"),
    column("utm_source", "text", "a.utm_source"),
    column("utm_content", "text", "a.utm_content"),
    column("comment", "text", "a.comment"),
    column("variant", "text", "a.variant"),
    column("combination", "text", "a.combination"),
    column("site", "text", "a.site"),
];

const ACTIVITY_TYPES: &[ViewColumn] = &[
    column("id", "integer", "t.id"),
    column("name", "text", "t.name"),
    column("label", "text", "t.label"),
    column("description", "text", "t.description"),
    column("enabled", "boolean", "t.enabled"),
    column("manual", "boolean", "t.manual"),
    column("created", "instant", "rfc3339(t.created)"),
    column("modified", "instant", "rfc3339(t.modified)"),
];

const FIELDS: &[ViewColumn] = &[
    column("id", "integer", "f.id"),
    column("name", "text", "f.name"),
    column("label", "text", "f.label"),
    column("description", "text", "f.description"),
    column("type", "text", "f.type"),
    column("choices", "text", "f.choices"),
    column("is_unique", "boolean", "f.is_unique"),
    column("created", "instant", "rfc3339(f.created)"),
    column("modified", "instant", "rfc3339(f.modified)"),
];

const SCORES: &[ViewColumn] = &[
    column("id", "integer", "s.id"),
    column("name", "text", "s.name"),
    column("description", "text", "s.description"),
    column("enabled", "boolean", "s.enabled"),
    column("notify_at", "integer", "s.notify_at"),
    column("created", "instant", "rfc3339(s.created)"),
    column("modified", "instant", "rfc3339(s.modified)"),
];

const PERSONAS: &[ViewColumn] = &[
    column("id", "integer", "p.id"),
    column("name", "text", "p.name"),
    column("description", "text", "p.description"),
    column("picture", "text", "p.picture"),
    column("threshold", "integer", "p.threshold"),
    column("enabled", "boolean", "p.enabled"),
    column("created", "instant", "rfc3339(p.created)"),
    column("modified", "instant", "rfc3339(p.modified)"),
];

const RULES: &[ViewColumn] = &[
    column("id", "integer", "r.id"),
    column("score", "text", "s.name"),
    column("persona", "text", "p.name"),
    column("counts", "boolean", "r.counts"),
    column("points", "integer", "r.points"),
    column("recurring", "boolean", "r.recurring"),
    column("max", "integer", "r.cap"),
    column("valid_until", "instant", "rfc3339(r.until)"),
    column("enabled", "boolean", "r.enabled"),
    column("created", "instant", "rfc3339(r.created)"),
    column("modified", "instant", "rfc3339(r.modified)"),
];

/// Every view. One row of members stands for each source of a membership, the lowest of them speaking for
/// all, and source 0 keeps the contact out whatever the others say.
const VIEWS: &[Plan] = &[
    Plan {
        name: "contacts",
        columns: CONTACTS,
        table: "contacts",
        from: "main.contacts AS c LEFT JOIN main.statuses AS s ON s.id = c.status_id \
               LEFT JOIN main.users AS u ON u.id = c.owner_id",
    },
    Plan {
        name: "notes",
        columns: NOTES,
        table: "notes",
        from: "main.notes AS n LEFT JOIN main.users AS u ON u.id = n.author_id",
    },
    Plan {
        name: "agreements",
        columns: AGREEMENTS,
        table: "agreements",
        from: "main.agreements AS a LEFT JOIN main.consents AS k ON k.id = a.consent_id",
    },
    Plan {
        name: "activities",
        columns: ACTIVITIES,
        table: "activities",
        from: "main.activities AS a LEFT JOIN main.activity_types AS t ON t.id = a.type_id",
    },
    Plan {
        name: "activity_types",
        columns: ACTIVITY_TYPES,
        table: "activity_types",
        from: "main.activity_types AS t",
    },
    Plan { name: "fields", columns: FIELDS, table: "fields", from: "main.fields AS f" },
    Plan { name: "consents", columns: CONSENTS, table: "consents", from: "main.consents AS k" },
    Plan { name: "statuses", columns: STATUSES, table: "statuses", from: "main.statuses AS s" },
    Plan { name: "users", columns: USERS, table: "users", from: "main.users AS u" },
    Plan { name: "groups", columns: GROUPS, table: "groups", from: "main.groups AS g" },
    Plan {
        name: "members",
        columns: MEMBERS,
        table: "members",
        from: "main.members AS m LEFT JOIN main.groups AS g ON g.id = m.group_id \
               WHERE m.source > 0 AND NOT EXISTS (SELECT 1 FROM main.members AS lower \
               WHERE lower.contact_id = m.contact_id AND lower.group_id = m.group_id AND lower.source < m.source)",
    },
    Plan { name: "scores", columns: SCORES, table: "scores", from: "main.scores AS s" },
    Plan { name: "personas", columns: PERSONAS, table: "personas", from: "main.personas AS p" },
    Plan {
        name: "rules",
        columns: RULES,
        table: "rules",
        from: "main.rules AS r LEFT JOIN main.scores AS s ON s.id = r.score_id \
               LEFT JOIN main.personas AS p ON p.id = r.persona_id",
    },
];

/// The functions that the views use; a query over the tables may use them as well.
pub(super) const FUNCTIONS: [&str; 6] =
    ["country_name", "full_name", "gender_name", "guid_text", "rfc3339", "state_name"];

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
    for plan in VIEWS {
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
        let conn = super::super::open::scratch().unwrap();
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
        let names: Vec<&str> = ACTIVITIES.iter().map(|column| column.name.as_ref()).collect();
        assert_eq!(names[4..], details);
    }

    #[test]
    fn values_that_cannot_be_translated_are_shown_as_they_are() {
        let conn = super::super::open::scratch().unwrap();
        create(&conn).unwrap();
        for (expression, shown) in [
            ("country_name('DE')", Some("Germany")),
            ("country_name('??')", Some("??")),
            ("country_name(NULL)", None),
            ("state_name('US-CA')", Some("California")),
            ("gender_name(1)", Some("male")),
            ("gender_name('x')", Some("x")),
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
