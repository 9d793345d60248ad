//! Row images, written by triggers whoever changes a row; `reversal` plays them back.
//!
//! An image is a JSON object of the row's columns, so that it outlives a later schema with more of
//! them. Contacts that an operation creates get no image: the operation keeps their range of ids, which
//! makes a bulk import cost nothing here. Inserted rows of other tables get an image too, and so do
//! contacts that an undo puts back, since their ids are no range. Tables whose rows come by the million are as contacts:
//! a row names the operation that added it (`added`).
//!
//! Images form one unbroken row of numbers from which retention cuts the beginning, so the first number
//! that is left tells of any operation whether its images are all there.
//!
//! `active_operation.images = 0` silences the triggers: for changes that are final on purpose.

use rusqlite::{Connection, params};
use serde_json::{Map, Value as Json};

use super::{Db, Operation, StoreError, Txn};
use crate::domain::group::Source;

/// A table whose rows are journalled.
pub(super) struct Journalled {
    /// Its name.
    pub(super) table: &'static str,
    /// The column by which two images are known to be of the same row, where no contact tells.
    pub(super) key: &'static str,
    /// The column that names the contact whose fact a row is.
    pub(super) contact: Option<&'static str>,
    /// Which inserted rows have images.
    pub(super) inserts: Inserts,
}

/// Those that an undo puts back are imaged as it does so.
#[derive(PartialEq, Eq)]
pub(super) enum Inserts {
    /// All.
    Imaged,
    /// None: the operation knows the range of their ids.
    Ranged,
    /// None: they name the operation.
    Named,
}

const fn table(table: &'static str, key: &'static str, contact: Option<&'static str>) -> Journalled {
    Journalled { table, key, contact, inserts: Inserts::Imaged }
}

const fn named(table: &'static str, key: &'static str, contact: Option<&'static str>) -> Journalled {
    Journalled { table, key, contact, inserts: Inserts::Named }
}

/// Parents before the tables that refer to them.
pub(super) const JOURNALLED: &[Journalled] = &[
    table("settings", "key", None),
    table("statuses", "id", None),
    named("users", "id", None),
    table("consents", "id", None),
    table("consent_versions", "consent_id", None),
    table("fields", "id", None),
    Journalled { table: "contacts", key: "id", contact: Some("id"), inserts: Inserts::Ranged },
    table("agreements", "id", Some("contact_id")),
    table("notes", "id", Some("contact_id")),
    table("groups", "id", None),
    named("members", "group_id", Some("contact_id")),
    table("activity_types", "id", None),
    named("activities", "id", Some("contact_id")),
    table("conditions", "id", None),
    table("scores", "id", None),
    table("personas", "id", None),
    table("rules", "id", None),
    table("roles", "id", None),
    table("account_statuses", "id", None),
    table("accounts", "id", None),
    table("account_contacts", "account_id", Some("contact_id")),
    table("group_accounts", "account_id", None),
    table("newsletters", "id", None),
    named("subscriptions", "newsletter_id", Some("contact_id")),
    table("subscribed_groups", "newsletter_id", None),
    table("unsubscriptions", "id", None),
    table("bounces", "contact_id", Some("contact_id")),
    named("customers", "id", None),
    named("user_contacts", "user_id", Some("contact_id")),
    named("customer_contacts", "customer_id", Some("contact_id")),
    named("visitors", "id", Some("contact_id")),
    table("cookie_levels", "visitor", None),
    table("refused_events", "operation_id", None),
    table("forms", "id", None),
    table("form_fields", "id", None),
    named("submissions", "id", Some("contact_id")),
    table("mappings", "id", None),
];

/// A column of a journalled table.
pub(super) struct ColumnOf {
    pub(super) name: String,
    pub(super) is_blob: bool,
    pub(super) is_key: bool,
}

/// The columns that a table has now.
pub(super) fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<ColumnOf>> {
    let mut statement =
        conn.prepare("SELECT name, type = 'BLOB', pk > 0 FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| {
        Ok(ColumnOf { name: row.get(0)?, is_blob: row.get(1)?, is_key: row.get(2)? })
    })?;
    rows.collect()
}

/// What all triggers have in common, and what they do, so that little is to be read by whoever opens the database.
const VIEWS: &str = "
DROP VIEW IF EXISTS imaged;
CREATE VIEW imaged AS SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM active_operation WHERE images = 0);
DROP VIEW IF EXISTS images;
CREATE VIEW images AS SELECT table_name, action, contact_id, image FROM journal;
CREATE TRIGGER images_insert INSTEAD OF INSERT ON images BEGIN
  INSERT INTO journal (operation_id, table_name, action, contact_id, image)
  VALUES (coalesce((SELECT id FROM active_operation), 0), new.table_name, new.action, new.contact_id, new.image);
END;
";

/// Makes the triggers for the columns that the tables have now.
pub(super) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(VIEWS)?;
    for journalled in JOURNALLED {
        for (action, side) in [("insert", "new"), ("update", "old"), ("delete", "old")] {
            let name = format!("journal_{}_{action}", journalled.table);
            conn.execute_batch(&format!("DROP TRIGGER IF EXISTS {name}"))?;
            if action == "insert" && journalled.inserts != Inserts::Imaged {
                continue;
            }
            let image = image_of(&columns(conn, journalled.table)?, side);
            let contact = journalled.contact.map_or("NULL".to_owned(), |column| format!("{side}.{column}"));
            // Members by accounts are worked out from what has images.
            let told = match journalled.table {
                "members" => format!(" AND {side}.source <> {}", Source::Account.code()),
                _ => String::new(),
            };
            conn.execute_batch(&format!(
                "CREATE TRIGGER {name} AFTER {action} ON {table} \
                 WHEN (SELECT 1 FROM imaged){told} BEGIN \
                 INSERT INTO images VALUES ('{table}', '{action}', {contact}, {image}); END",
                table = journalled.table,
            ))?;
        }
    }
    Ok(())
}

/// Takes the triggers of a table away, for a change of its columns that they would stand in the way of.
pub(super) fn drop_triggers(conn: &Connection, table: &str) -> Result<(), StoreError> {
    for action in ["insert", "update", "delete"] {
        conn.execute_batch(&format!("DROP TRIGGER IF EXISTS journal_{table}_{action}"))?;
    }
    Ok(())
}

/// So many columns one call of `json_object` takes: functions of SQL have a limit of arguments.
const OBJECT: usize = 50;

/// The expression that makes the image of a row. A table with many columns takes several objects, whose texts are
/// joined; no value of a row ends with a brace, since text ends with its quote.
fn image_of(columns: &[ColumnOf], side: &str) -> String {
    let member = |column: &ColumnOf| {
        let value = format!("{side}.{}", column.name);
        let value = if column.is_blob { format!("iif({value} IS NULL, NULL, hex({value}))") } else { value };
        format!("'{}', {value}", column.name)
    };
    let objects: Vec<String> = columns
        .chunks(OBJECT)
        .map(|chunk| {
            let members: Vec<String> = chunk.iter().map(member).collect();
            format!("json_object({})", members.join(", "))
        })
        .collect();
    objects
        .into_iter()
        .reduce(|left, right| format!("rtrim({left}, '}}') || ',' || substr({right}, 2)"))
        .unwrap_or_default()
}

/// One image of the journal.
pub(super) struct Image {
    /// Its place in the journal.
    pub(super) seq: i64,
    /// The table.
    pub(super) table: String,
    /// What was done to the row.
    pub(super) action: String,
    /// The contact whose fact the row is.
    pub(super) contact: Option<i64>,
    /// The row's columns by name.
    pub(super) row: Map<String, Json>,
}

/// Changed rows of one table and action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageCount {
    /// The table.
    pub table: String,
    /// insert, update or delete.
    pub action: String,
    /// How many.
    pub rows: i64,
}

impl Db {
    /// The operation's images before the place `before`, newest first.
    pub(super) fn images_before(
        &self,
        operation: &Operation,
        before: i64,
        limit: usize,
    ) -> Result<Vec<Image>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT seq, table_name, action, contact_id, image FROM journal \
             WHERE seq > ?1 AND seq < ?2 AND operation_id = ?3 ORDER BY seq DESC LIMIT ?4",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![operation.journal.0, before, operation.id.0, limit])?;
        let mut images = Vec::new();
        while let Some(row) = rows.next()? {
            let unreadable = || StoreError::Stored("a journal image");
            let text = row.get_ref(4)?.as_str().map_err(|_| unreadable())?;
            images.push(Image {
                seq: row.get(0)?,
                table: row.get(1)?,
                action: row.get(2)?,
                contact: row.get(3)?,
                row: serde_json::from_str(text).map_err(|_| unreadable())?,
            });
        }
        Ok(images)
    }

    /// Are all images that the operation took still there? Retention removes the oldest first.
    pub fn keeps_images(&self, operation: &Operation) -> Result<bool, StoreError> {
        let (from, to) = operation.journal;
        if from == to {
            return Ok(true);
        }
        let first: Option<i64> = self.conn.query_row("SELECT min(seq) FROM journal", [], |row| row.get(0))?;
        Ok(first.is_some_and(|first| first <= from + 1))
    }

    /// What the operation did by table and action, for `db show`: its journal rows, and the rows it added
    /// that name it.
    pub fn image_counts(&self, operation: &Operation) -> Result<Vec<ImageCount>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT table_name, action, count(*) FROM journal \
             WHERE seq > ?1 AND seq <= ?2 AND operation_id = ?3 GROUP BY 1, 2 ORDER BY 1, 2",
        )?;
        let rows = statement
            .query_map(params![operation.journal.0, operation.journal.1, operation.id.0], |row| {
                Ok(ImageCount { table: row.get(0)?, action: row.get(1)?, rows: row.get(2)? })
            })?;
        let mut counts: Vec<ImageCount> = rows.collect::<Result<_, _>>()?;
        let added = operation.added.iter();
        counts.extend(added.map(|(table, rows)| ImageCount {
            table: table.to_owned(),
            action: "insert".to_owned(),
            rows,
        }));
        Ok(counts)
    }
}

impl Txn<'_> {
    /// From here on the operation writes images, or none.
    pub(super) fn with_images(&self, images: bool) -> Result<(), StoreError> {
        self.db.conn.prepare_cached("UPDATE active_operation SET images = ?1")?.execute([images])?;
        Ok(())
    }
}
