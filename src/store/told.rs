//! The triggers that write into the history what others change: another command, another program, a person with a shell
//! of SQLite. Nothing of it waits for the next recalculation, nor is it told twice.

use rusqlite::Connection;

use super::StoreError;
use super::history::{ENTERED, LEFT, MOVED, SCORED};
use super::recalc::IS_NOTICED;
use crate::domain::group::Source;
use crate::domain::history::Cause;

/// When the running operation takes place; of another program, when the clock says: written as old versions of SQLite
/// understand it, too, since that of another program need not be ours.
const VIEW: &str = "
DROP VIEW IF EXISTS told;
CREATE VIEW told AS SELECT contact_id, kind, subject, before, after, cause FROM history;
CREATE TRIGGER told_insert INSTEAD OF INSERT ON told BEGIN
  INSERT INTO history (time, contact_id, kind, subject, before, after, cause, operation_id) VALUES (
    coalesce((SELECT time FROM operations WHERE id = (SELECT id FROM active_operation)),
      CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)),
    new.contact_id, new.kind, new.subject, new.before, new.after, new.cause,
    coalesce((SELECT id FROM active_operation), 0));
END;
";

/// An event that a trigger writes; each part is an expression of SQL.
struct Told<'s> {
    contact: &'s str,
    kind: String,
    subject: &'s str,
    before: &'s str,
    after: &'s str,
    cause: String,
}

impl Told<'_> {
    /// The statement that writes it, once for each row that `of` gives: `FROM points WHERE …`, or `WHERE …` for one.
    fn sql(&self, of: &str) -> String {
        let Told { contact, kind, subject, before, after, cause } = self;
        format!("INSERT INTO told SELECT {contact}, {kind}, {subject}, {before}, {after}, {cause} {of};")
    }
}

fn code(cause: Cause) -> String {
    cause.code().to_string()
}

/// Makes the triggers.
pub(super) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(VIEW)?;
    create_members_insert(conn)?;
    let (same, moved) = moves(&["contact_id", "group_id"]);
    trigger(conn, "members_delete", "AFTER DELETE", "", &came_or_went("old", &is_there("old", true)))?;
    trigger(conn, "members_update", "AFTER UPDATE", &same, &changed_source())?;
    let rows = came_or_went("old", &is_there("old", true)) + &came_or_went("new", &is_there("new", true));
    trigger(conn, "members_move", "AFTER UPDATE", &moved, &rows)?;
    create_kept(conn, "points", &["contact_id", "score_id"], &KEPT_POINTS)?;
    create_kept(conn, "persona_contacts", &["contact_id"], &KEPT_PERSONA)?;
    create_deletions(conn)?;
    create_leftovers(conn)
}

/// The trigger that loops do without.
pub(super) fn create_members_insert(conn: &Connection) -> Result<(), StoreError> {
    // REPLACE takes the place of a row without a word: before that, it is still there.
    let is_new = "NOT EXISTS (SELECT 1 FROM members AS same WHERE same.contact_id = new.contact_id AND same.group_id = \
                  new.group_id AND same.source = new.source)";
    let when = format!("{is_new} AND {}", is_there("new", true));
    trigger(conn, "members_insert", "BEFORE INSERT", "", &came_or_went("new", &when))
}

/// Takes it away.
pub(super) fn drop_members_insert(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.execute_batch("DROP TRIGGER IF EXISTS history_members_insert")?)
}

/// Does an update leave the row where it is, or move it?
fn moves(key: &[&str]) -> (String, String) {
    let same: Vec<String> = key.iter().map(|column| format!("new.{column} = old.{column}")).collect();
    let same = same.join(" AND ");
    (format!("AND {same}"), format!("AND NOT ({same})"))
}

/// Is what the row is about there? Of what is deleted, all is told before it goes; and of a contact that is not there, once
/// what is kept of it is forgotten.
fn is_there(side: &str, has_group: bool) -> String {
    let contact = (side == "old").then_some("EXISTS (SELECT 1 FROM contacts WHERE id = old.contact_id)");
    let group = has_group.then(|| format!("EXISTS (SELECT 1 FROM groups WHERE id = {side}.group_id)"));
    match (contact, group) {
        (Some(contact), Some(group)) => format!("{contact} AND {group}"),
        (Some(contact), None) => contact.to_owned(),
        (None, group) => group.unwrap_or_else(|| "TRUE".to_owned()),
    }
}

/// A row of members that came or went, where that makes a difference: all rows of a membership speak together.
fn came_or_went(side: &str, when: &str) -> String {
    let others = format!(
        "EXISTS (SELECT 1 FROM members AS other WHERE other.contact_id = {side}.contact_id \
         AND other.group_id = {side}.group_id AND other.source <> {side}.source)"
    );
    let [excluded, else_wise] = if side == "new" { [LEFT, ENTERED] } else { [ENTERED, LEFT] };
    let condition = Source::Condition.code();
    Told {
        contact: &format!("{side}.contact_id"),
        kind: format!("CASE {side}.source WHEN 0 THEN {excluded} ELSE {else_wise} END"),
        subject: &format!("{side}.group_id"),
        before: "NULL",
        after: "NULL",
        cause: format!(
            "CASE {side}.source WHEN {condition} THEN {} ELSE {} END",
            code(Cause::Definition),
            code(Cause::Hand)
        ),
    }
    .sql(&format!("WHERE ({side}.source = 0) = {others} AND {when}"))
}

/// A row of members that has another source now.
fn changed_source() -> String {
    let is_member = |side: &str| {
        format!(
            "min({side}.source, coalesce((SELECT min(source) FROM members AS other WHERE other.contact_id = \
             old.contact_id AND other.group_id = old.group_id AND other.source <> new.source), 9)) > 0"
        )
    };
    let (is, was) = (is_member("new"), is_member("old"));
    Told {
        contact: "old.contact_id",
        kind: format!("CASE WHEN {is} THEN {ENTERED} ELSE {LEFT} END"),
        subject: "old.group_id",
        before: "NULL",
        after: "NULL",
        cause: code(Cause::Hand),
    }
    .sql(&format!("WHERE ({was}) <> ({is})"))
}

/// What is kept of a contact in one row.
struct Kept {
    kind: i64,
    /// The column that says of what.
    subject: Option<&'static str>,
    value: &'static str,
    /// What it is worth that there is no row.
    none: &'static str,
}

const KEPT_POINTS: Kept = Kept { kind: SCORED, subject: Some("score_id"), value: "points", none: "0" };
const KEPT_PERSONA: Kept = Kept { kind: MOVED, subject: None, value: "persona_id", none: "NULL" };

impl Kept {
    fn told(&self, side: &str, [before, after]: [&str; 2], cause: Cause, of: &str) -> String {
        let column = |name: &str| if side.is_empty() { name.to_owned() } else { format!("{side}.{name}") };
        Told {
            contact: &if side.is_empty() { "old.id".to_owned() } else { column("contact_id") },
            kind: self.kind.to_string(),
            subject: &self.subject.map_or("NULL".to_owned(), column),
            before,
            after,
            cause: code(cause),
        }
        .sql(of)
    }
}

fn create_kept(conn: &Connection, table: &str, key: &[&str], kept: &Kept) -> Result<(), StoreError> {
    let (stays, moved) = moves(key);
    let (old, new) = (format!("old.{}", kept.value), format!("new.{}", kept.value));
    let same: Vec<String> = key.iter().map(|column| format!("{column} = new.{column}")).collect();
    let same = same.join(" AND ");
    let before = format!("coalesce((SELECT {} FROM {table} WHERE {same}), {})", kept.value, kept.none);
    let put = kept.told("new", [&before, &new], Cause::Hand, &format!("WHERE {before} IS NOT {new}"));
    let came = kept.told("new", [kept.none, &new], Cause::Hand, "");
    let went = kept.told("old", [&old, kept.none], Cause::Hand, &format!("WHERE {}", is_there("old", false)));
    let became = kept.told("new", [&old, &new], Cause::Hand, &format!("WHERE {old} IS NOT {new}"));
    // REPLACE takes the place of a row without a word: before that, it is still there.
    trigger(conn, &format!("{table}_insert"), "BEFORE INSERT", "", &put)?;
    trigger(conn, &format!("{table}_delete"), "AFTER DELETE", "", &went)?;
    trigger(conn, &format!("{table}_update"), "AFTER UPDATE", &stays, &became)?;
    trigger(conn, &format!("{table}_move"), "AFTER UPDATE", &moved, &(went + &came))
}

/// What a contact or a group takes along, whether its references go with it or another program leaves them behind.
fn create_deletions(conn: &Connection) -> Result<(), StoreError> {
    let left = |contact: &str, subject: &str, cause: Cause, of: &str| {
        Told { contact, kind: LEFT.to_string(), subject, before: "NULL", after: "NULL", cause: code(cause) }
            .sql(of)
    };
    let mut contact = left(
        "old.id",
        "group_id",
        Cause::Deleted,
        "FROM members WHERE contact_id = old.id GROUP BY group_id HAVING min(source) > 0",
    );
    for (kept, table) in [(&KEPT_POINTS, "points"), (&KEPT_PERSONA, "persona_contacts")] {
        let of = format!("FROM {table} WHERE contact_id = old.id");
        contact.push_str(&kept.told("", [kept.value, kept.none], Cause::Deleted, &of));
    }
    trigger(conn, "contacts_delete", "BEFORE DELETE", "", &contact)?;
    let of = "FROM members WHERE group_id = old.id GROUP BY contact_id HAVING min(source) > 0";
    trigger(conn, "groups_delete", "BEFORE DELETE", "", &left("contact_id", "old.id", Cause::Hand, of))
}

/// What was worked out about each, and what members by accounts are worked out from, with the column that names it.
const WORKED_OUT: [(&str, &[(&str, &str)]); 5] = [
    (
        "contacts",
        &[
            ("members", "contact_id"),
            ("points", "contact_id"),
            ("persona_contacts", "contact_id"),
            ("due", "contact_id"),
            ("account_contacts", "contact_id"),
        ],
    ),
    ("groups", &[("members", "group_id"), ("group_accounts", "group_id")]),
    ("accounts", &[("account_contacts", "account_id"), ("group_accounts", "account_id")]),
    ("scores", &[("points", "score_id")]),
    ("personas", &[("persona_contacts", "persona_id")]),
];

/// Another program may delete without references, as the shell of SQLite does: what was worked out goes all the same, so
/// that nothing is told of it once more.
fn create_leftovers(conn: &Connection) -> Result<(), StoreError> {
    for (table, kept) in WORKED_OUT {
        let delete = |(kept, column): &(&str, &str)| format!("DELETE FROM {kept} WHERE {column} = old.id; ");
        let deletes: String = kept.iter().map(delete).collect();
        conn.execute_batch(&format!(
            "DROP TRIGGER IF EXISTS leftovers_{table}_delete; \
             CREATE TRIGGER leftovers_{table}_delete AFTER DELETE ON {table} \
             WHEN NOT EXISTS (SELECT 1 FROM active_operation) BEGIN {deletes}END"
        ))?;
    }
    Ok(())
}

/// `name` is the table and what happens to it: `members_move`.
fn trigger(conn: &Connection, name: &str, event: &str, when: &str, then: &str) -> Result<(), StoreError> {
    let (table, _) = name.rsplit_once('_').unwrap_or((name, ""));
    Ok(conn.execute_batch(&format!(
        "DROP TRIGGER IF EXISTS history_{name}; \
         CREATE TRIGGER history_{name} {event} ON {table} WHEN {IS_NOTICED} {when} BEGIN {then} END"
    ))?)
}
