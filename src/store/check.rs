//! What can be wrong in a database that other programs, disks and people had their hands on, and the
//! repair of what follows from the schema alone.
//!
//! What a value means is judged by the caller; here are the questions that take SQL.

use std::collections::BTreeMap;

use rusqlite::{Connection, ErrorCode};

use super::contacts::{read_into, select_list};
use super::sequences::SEQUENCED;
use super::{Db, StoreError, Txn, open};
use crate::domain::contact::Contact;
use crate::domain::id::ContactId;
use crate::domain::time::Instant;

/// The built-in check stops after so many messages.
const INTEGRITY_MESSAGES: u32 = 100;

/// In which way a part of the schema is not as this program makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaFaultKind {
    /// It is not there.
    Missing,
    /// It is there and says something else.
    Different,
    /// This program makes no such thing.
    Unknown,
}

/// A table, index, trigger or view that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaFault {
    /// How.
    pub kind: SchemaFaultKind,
    /// table, index, trigger or view.
    pub object: String,
    /// Its name.
    pub name: String,
    /// The statement that makes it as it should be.
    definition: Option<String>,
}

impl SchemaFault {
    /// Can it be made again without touching data? Indexes and triggers can.
    pub fn is_repairable(&self) -> bool {
        self.kind != SchemaFaultKind::Unknown && matches!(self.object.as_str(), "index" | "trigger" | "view")
    }
}

/// Rows that refer to a row that does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Orphans {
    /// Whose rows.
    pub table: String,
    /// Referring to which table.
    pub parent: String,
    /// How many.
    pub rows: i64,
}

/// Names that must not be blank.
const NAMES: &[(&str, &str)] = &[
    ("statuses", "name"),
    ("users", "user_name"),
    ("consents", "name"),
    ("groups", "name"),
    ("fields", "name"),
    ("activity_types", "name"),
    ("conditions", "name"),
    ("scores", "name"),
    ("personas", "name"),
    ("roles", "name"),
    ("account_statuses", "name"),
    ("accounts", "name"),
    ("newsletters", "name"),
    ("customers", "number"),
    ("forms", "name"),
    ("form_fields", "name"),
];
/// Every moment that cannot lie in the future.
const TIMES: &[(&str, &str)] = &[
    ("contacts", "max(created, modified)"),
    ("notes", "max(created, modified)"),
    ("agreements", "time"),
    ("consents", "max(created, modified)"),
    ("groups", "max(created, modified)"),
    ("fields", "max(created, modified)"),
    ("members", "since"),
    ("activity_types", "max(created, modified)"),
    ("conditions", "max(created, modified)"),
    ("scores", "max(created, modified)"),
    ("personas", "max(created, modified)"),
    ("rules", "max(created, modified)"),
    ("accounts", "max(created, modified)"),
    ("account_contacts", "since"),
    ("group_accounts", "since"),
    ("newsletters", "max(created, modified)"),
    ("subscriptions", "max(since, ifnull(approved, since))"),
    ("subscribed_groups", "since"),
    ("unsubscriptions", "time"),
    ("bounces", "last"),
    ("customers", "max(created, modified)"),
    ("user_contacts", "since"),
    ("customer_contacts", "since"),
    ("visitors", "last_seen"),
    ("cookie_levels", "time"),
    ("forms", "max(created, modified)"),
    ("submissions", "time"),
    ("operations", "time"),
];
/// Tables that take their ids from SQLite's own sequence. Not the journal, whose numbers are to be unbroken
/// and nobody's to keep.
pub(super) const NUMBERED: &[&str] = &[
    "contacts",
    "statuses",
    "users",
    "consents",
    "groups",
    "fields",
    "activity_types",
    "conditions",
    "scores",
    "personas",
    "rules",
    "roles",
    "account_statuses",
    "accounts",
    "newsletters",
    "unsubscriptions",
    "customers",
    "forms",
    "form_fields",
    "submissions",
    "mappings",
    "operations",
];

type Definitions = BTreeMap<(String, String), String>;

/// Every object with a definition of its own.
fn definitions(conn: &Connection) -> Result<Definitions, StoreError> {
    let mut statement = conn.prepare(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(((row.get::<_, String>(0)?, row.get::<_, String>(1)?), row.get::<_, String>(2)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Is a message of the integrity check about a value that breaks a rule of its column?
pub fn is_about_value(message: &str) -> bool {
    message.starts_with("CHECK constraint failed") || message.contains(" value in ")
}

/// Without differences of layout.
fn words(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Db {
    /// SQLite's own check of every page; what it complains of.
    pub fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.conn.prepare(&format!("PRAGMA integrity_check({INTEGRITY_MESSAGES})"))?;
        let rows = statement.query_map([], |row| row.get(0))?;
        let messages: Vec<String> = rows.collect::<Result<_, _>>()?;
        Ok(messages.into_iter().filter(|message| message != "ok").collect())
    }

    /// The first complaint of the check about the structure of the file, not about a value in it: what
    /// makes a copy worthless.
    pub fn damage(&self) -> Result<Option<String>, StoreError> {
        Ok(self.integrity()?.into_iter().find(|message| !is_about_value(message)))
    }

    /// Rows that refer to nothing.
    pub fn orphans(&self) -> Result<Vec<Orphans>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Orphans { table: row.get(0)?, parent: row.get(1)?, rows: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Compares the schema with a freshly made one.
    pub fn schema_faults(&self) -> Result<Vec<SchemaFault>, StoreError> {
        let fresh = open::scratch()?;
        super::fields::imitate(&fresh, &self.conn)?;
        let wanted = definitions(&fresh)?;
        let mut found = definitions(&self.conn)?;
        let mut faults = Vec::new();
        for ((object, name), definition) in wanted {
            let kind = match found.remove(&(object.clone(), name.clone())) {
                None => SchemaFaultKind::Missing,
                Some(sql) if words(&sql) != words(&definition) => SchemaFaultKind::Different,
                Some(_) => continue,
            };
            faults.push(SchemaFault { kind, object, name, definition: Some(definition) });
        }
        faults.extend(found.into_keys().map(|(object, name)| SchemaFault {
            kind: SchemaFaultKind::Unknown,
            object,
            name,
            definition: None,
        }));
        Ok(faults)
    }

    /// Shows every contact to `judge`, in the order of ids; one whose row cannot be read comes as its
    /// id alone.
    pub fn each_contact(&self, mut judge: impl FnMut(Result<&Contact, ContactId>)) -> Result<(), StoreError> {
        let fields = self.stored_fields()?;
        let sql = format!("SELECT {} FROM contacts ORDER BY id", select_list(&fields, true));
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut contact = Contact::blank();
        while let Some(row) = rows.next()? {
            match read_into(row, &fields, &mut contact) {
                Ok(()) => judge(Ok(&contact)),
                Err(_) => judge(Err(ContactId(row.get(0)?))),
            }
        }
        Ok(())
    }

    /// Tables with records whose name is blank, and how many.
    pub fn blank_names(&self) -> Result<Vec<(&'static str, i64)>, StoreError> {
        let mut found = Vec::new();
        for (table, column) in NAMES {
            let sql =
                format!("SELECT count(*) FROM {table} WHERE trim({column}, char(32, 9, 10, 13, 160)) = ''");
            found.push((*table, self.conn.query_row(&sql, [], |row| row.get(0))?));
        }
        Ok(found.into_iter().filter(|(_, rows)| *rows > 0).collect())
    }

    /// Tables with moments after `now`, and how many.
    pub fn future_times(&self, now: Instant) -> Result<Vec<(&'static str, i64)>, StoreError> {
        let mut found = Vec::new();
        for (table, time) in TIMES {
            let sql = format!("SELECT count(*) FROM {table} WHERE {time} > ?1");
            found.push((*table, self.conn.query_row(&sql, [now.millis()], |row| row.get(0))?));
        }
        Ok(found.into_iter().filter(|(_, rows)| *rows > 0).collect())
    }

    /// Tables whose next id would be one that is taken.
    pub fn lagging_sequences(&self) -> Result<Vec<&'static str>, StoreError> {
        let mut lagging = Vec::new();
        for table in SEQUENCED {
            let sql = format!(
                "SELECT (SELECT coalesce(max(id), 0) FROM {table}) > \
                        coalesce((SELECT last FROM sequences WHERE name = '{table}'), -1)"
            );
            if self.conn.query_row(&sql, [], |row| row.get(0))? {
                lagging.push(*table);
            }
        }
        for table in NUMBERED {
            let sql = format!(
                "SELECT (SELECT coalesce(max(id), 0) FROM {table}) > \
                        coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = '{table}'), 0)"
            );
            if self.conn.query_row(&sql, [], |row| row.get(0))? {
                lagging.push(*table);
            }
        }
        Ok(lagging)
    }

    /// Is there the mark of a running operation, which no saved state has?
    pub fn has_leftover_operation(&self) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM active_operation)";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// Makes missing and changed indexes, triggers and views as they should be. Returns the names of those
    /// that the data does not allow: a unique index over values that repeat.
    pub fn repair_schema(&self, faults: &[SchemaFault]) -> Result<Vec<String>, StoreError> {
        let conn = &self.db.conn;
        let mut refused = Vec::new();
        for fault in faults.iter().filter(|fault| fault.is_repairable()) {
            let Some(definition) = &fault.definition else { continue };
            let name = fault.name.replace('"', "\"\"");
            conn.execute_batch(&format!("SAVEPOINT repair; DROP {} IF EXISTS \"{name}\"", fault.object))?;
            match conn.execute_batch(definition) {
                Ok(()) => {}
                Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                    conn.execute_batch("ROLLBACK TO repair")?;
                    refused.push(fault.name.clone());
                }
                Err(error) => return Err(error.into()),
            }
            conn.execute_batch("RELEASE repair")?;
        }
        // With a view its triggers are gone.
        let is_set_off = |fault: &SchemaFault| fault.object == "trigger" || fault.object == "view";
        if faults.iter().any(|fault| is_set_off(fault) && fault.is_repairable()) {
            super::schema::create_triggers(conn)?;
        }
        Ok(refused)
    }

    /// Lifts every sequence to the largest id in use.
    pub fn repair_sequences(&self) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        for table in SEQUENCED {
            conn.execute(
                &format!(
                    "INSERT INTO sequences (name, last) VALUES ('{table}', (SELECT coalesce(max(id), 0) FROM {table})) \
                     ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)"
                ),
                [],
            )?;
        }
        for table in NUMBERED {
            self.lift_sequence(table, &format!("(SELECT coalesce(max(id), 0) FROM {table})"))?;
        }
        Ok(())
    }

    /// Makes SQLite's own sequence of a table at least `least`, an expression.
    pub(super) fn lift_sequence(&self, table: &str, least: &str) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        let lifted = conn.execute(
            &format!("UPDATE sqlite_sequence SET seq = max(seq, {least}) WHERE name = '{table}'"),
            [],
        )?;
        if lifted == 0 {
            conn.execute(
                &format!("INSERT INTO sqlite_sequence (name, seq) VALUES ('{table}', {least})"),
                [],
            )?;
        }
        Ok(())
    }

    /// Builds every index again from its table.
    pub fn rebuild_indexes(&self) -> Result<(), StoreError> {
        self.db.conn.execute_batch("REINDEX")?;
        Ok(())
    }
}
