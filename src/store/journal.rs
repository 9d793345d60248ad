//! Row images, written by triggers whoever changes a row, and the undo that plays them back.
//!
//! An image is a JSON object of the row's columns, so that it outlives a later schema with more of
//! them. Contacts that an operation creates get no image: the operation keeps their range of ids, which
//! makes a bulk import cost nothing here. Inserted rows of other tables get an image too.
//!
//! `active_operation.images = 0` silences the triggers: for changes that are final on purpose.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params, params_from_iter};
use serde_json::{Map, Value as Json};

use super::{Db, Operation, StoreError, Txn};
use crate::domain::id::{ContactId, OperationId};

struct Journalled {
    table: &'static str,
    /// The column that names the contact whose fact a row is.
    contact: Option<&'static str>,
    /// Inserted rows of contacts are known by their range of ids instead.
    inserts: Inserts,
}

#[derive(PartialEq, Eq)]
enum Inserts {
    Imaged,
    Ranged,
}

const fn table(table: &'static str, contact: Option<&'static str>) -> Journalled {
    Journalled { table, contact, inserts: Inserts::Imaged }
}

/// Parents before the tables that refer to them.
const JOURNALLED: &[Journalled] = &[
    table("settings", None),
    table("statuses", None),
    table("users", None),
    table("consents", None),
    table("consent_versions", None),
    Journalled { table: "contacts", contact: Some("id"), inserts: Inserts::Ranged },
    table("agreements", Some("contact_id")),
    table("notes", Some("contact_id")),
];

struct ColumnOf {
    name: String,
    is_blob: bool,
    key: i64,
}

fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<ColumnOf>> {
    let mut statement =
        conn.prepare("SELECT name, type = 'BLOB', pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| {
        Ok(ColumnOf { name: row.get(0)?, is_blob: row.get(1)?, key: row.get(2)? })
    })?;
    rows.collect()
}

/// Makes the triggers for the columns that the tables have now.
pub(super) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    for journalled in JOURNALLED {
        for (action, side) in [("insert", "new"), ("update", "old"), ("delete", "old")] {
            let name = format!("journal_{}_{action}", journalled.table);
            conn.execute_batch(&format!("DROP TRIGGER IF EXISTS {name}"))?;
            if action == "insert" && journalled.inserts == Inserts::Ranged {
                continue;
            }
            let pairs: Vec<String> = columns(conn, journalled.table)?
                .iter()
                .map(|column| {
                    let value = format!("{side}.{}", column.name);
                    let value = if column.is_blob { format!("hex({value})") } else { value };
                    format!("'{}', {value}", column.name)
                })
                .collect();
            let contact = journalled.contact.map_or("NULL".to_owned(), |column| format!("{side}.{column}"));
            conn.execute_batch(&format!(
                "CREATE TRIGGER {name} AFTER {action} ON {table} \
                 WHEN NOT EXISTS (SELECT 1 FROM active_operation WHERE images = 0) BEGIN \
                 INSERT INTO journal (operation_id, table_name, action, contact_id, image) \
                 VALUES (coalesce((SELECT id FROM active_operation), 0), '{table}', '{action}', {contact}, \
                 json_object({pairs})); END",
                table = journalled.table,
                pairs = pairs.join(", "),
            ))?;
        }
    }
    Ok(())
}

/// One image of the journal.
struct Image {
    table: String,
    action: String,
    row: Map<String, Json>,
}

/// Why an operation cannot be undone now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UndoConflict {
    /// Later operations touched the same contacts; 0 is another program.
    LaterOperations {
        /// Their ids.
        operations: Vec<OperationId>,
        /// How many contacts they share with this one.
        contacts: i64,
    },
    /// Putting a row back would break a rule, such as a unique e-mail address.
    Constraint(String),
    /// It would make a revoked consent valid again.
    RegrantsConsent,
}

/// What an undo did.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Reversal {
    /// Contacts that the operation had created and that are gone again.
    pub contacts_removed: i64,
    /// Rows put back as they were.
    pub rows_restored: i64,
    /// Rows that the operation had added and that are gone again.
    pub rows_removed: i64,
}

impl Db {
    fn images(&self, operation: &Operation) -> Result<Vec<Image>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT table_name, action, image FROM journal \
             WHERE seq > ?1 AND seq <= ?2 AND operation_id = ?3 ORDER BY seq DESC",
        )?;
        let rows = statement
            .query_map(params![operation.journal.0, operation.journal.1, operation.id.0], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
            })?;
        let mut images = Vec::new();
        for row in rows {
            let (table, action, image) = row?;
            let row = serde_json::from_str(&image).map_err(|_| StoreError::Stored("a journal image"))?;
            images.push(Image { table, action, row });
        }
        Ok(images)
    }

    /// Later changes, by whomever, to contacts that the operation touched.
    pub fn undo_conflict(&self, operation: &Operation) -> Result<Option<UndoConflict>, StoreError> {
        let (first, last) = operation.created.map_or((1, 0), |(first, last)| (first.0, last.0));
        let shared = "FROM journal AS later WHERE later.seq > ?2 AND later.contact_id IS NOT NULL AND ( \
                      later.contact_id BETWEEN ?3 AND ?4 OR later.contact_id IN \
                      (SELECT contact_id FROM journal WHERE seq > ?1 AND seq <= ?2 AND contact_id IS NOT NULL))";
        let (from, to) = operation.journal;
        let mut statement =
            self.conn.prepare(&format!("SELECT DISTINCT later.operation_id {shared} ORDER BY 1 LIMIT 20"))?;
        let operations: Vec<OperationId> = statement
            .query_map(params![from, to, first, last], |row| Ok(OperationId(row.get(0)?)))?
            .collect::<Result<_, _>>()?;
        let operations = self.still_standing(operations)?;
        if operations.is_empty() {
            return Ok(None);
        }
        let contacts = self.conn.query_row(
            &format!("SELECT count(DISTINCT later.contact_id) {shared}"),
            params![from, to, first, last],
            |row| row.get(0),
        )?;
        Ok(Some(UndoConflict::LaterOperations { operations, contacts }))
    }

    /// Without the operations that have been undone, and without their undoing: together they left
    /// nothing behind.
    fn still_standing(&self, operations: Vec<OperationId>) -> Result<Vec<OperationId>, StoreError> {
        let mut standing = Vec::new();
        for id in operations {
            let settled = match self.operation(id)? {
                None => false,
                Some(operation) if operation.undone_by.is_some() => true,
                Some(operation) => operation.undoes.is_some(),
            };
            if !settled {
                standing.push(id);
            }
        }
        Ok(standing)
    }

    /// Contacts of the operation's own range that still exist.
    pub fn created_count(&self, operation: &Operation) -> Result<i64, StoreError> {
        let Some((first, last)) = operation.created else { return Ok(0) };
        Ok(self.conn.query_row(
            "SELECT count(*) FROM contacts WHERE id BETWEEN ?1 AND ?2",
            params![first.0, last.0],
            |row| row.get(0),
        )?)
    }

    /// Journal rows of the operation by table and action, for `db show`.
    pub fn image_counts(&self, operation: &Operation) -> Result<Vec<(String, String, i64)>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT table_name, action, count(*) FROM journal \
             WHERE seq > ?1 AND seq <= ?2 AND operation_id = ?3 GROUP BY 1, 2 ORDER BY 1, 2",
        )?;
        let rows = statement
            .query_map(params![operation.journal.0, operation.journal.1, operation.id.0], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Does the log hold no images of this contact's deletion or changes? Used when a person is erased.
    pub fn has_images(&self, contact: ContactId) -> Result<bool, StoreError> {
        Ok(self.conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE contact_id = ?1)",
            [contact.0],
            |row| row.get(0),
        )?)
    }
}

impl Txn<'_> {
    /// Plays the operation backwards. The caller has asked for conflicts inside this transaction.
    pub fn revert(&self, operation: &Operation) -> Result<Result<Reversal, UndoConflict>, StoreError> {
        let conn = &self.db.conn;
        conn.pragma_update(None, "defer_foreign_keys", true)?;
        let mut reversal = Reversal::default();
        let mut parents_removed = false;
        for image in self.images(operation)? {
            parents_removed |= image.action == "insert" && !image.row.contains_key("contact_id");
            if image.table == "agreements"
                && image.action == "insert"
                && image.row.get("revoked") == Some(&Json::from(1))
            {
                return Ok(Err(UndoConflict::RegrantsConsent));
            }
            match self.play_back(&image) {
                Ok(()) if image.action == "insert" => reversal.rows_removed += 1,
                Ok(()) => reversal.rows_restored += 1,
                Err(error) if error.is_unique_violation() => {
                    return Ok(Err(UndoConflict::Constraint(taken(&image))));
                }
                Err(error) => return Err(error),
            }
        }
        if let Some((first, last)) = operation.created {
            self.with_images(false)?;
            let removed =
                conn.execute("DELETE FROM contacts WHERE id BETWEEN ?1 AND ?2", params![first.0, last.0])?;
            reversal.contacts_removed = i64::try_from(removed).unwrap_or(i64::MAX);
        }
        if parents_removed && self.dangling_rows()? > 0 {
            return Ok(Err(UndoConflict::Constraint("records that it made are in use by now".to_owned())));
        }
        Ok(Ok(reversal))
    }

    /// Rows that refer to a row that is not there.
    fn dangling_rows(&self) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM pragma_foreign_key_check";
        Ok(self.db.conn.query_row(sql, [], |row| row.get(0))?)
    }

    /// From here on the operation writes images, or none.
    pub(super) fn with_images(&self, images: bool) -> Result<(), StoreError> {
        self.db.conn.prepare_cached("UPDATE active_operation SET images = ?1")?.execute([images])?;
        Ok(())
    }

    fn play_back(&self, image: &Image) -> Result<(), StoreError> {
        let columns = columns(&self.db.conn, &image.table)?;
        let value = |column: &ColumnOf| to_sql(image.row.get(&column.name), column.is_blob);
        let keys: Vec<&ColumnOf> = columns.iter().filter(|column| column.key > 0).collect();
        let known: Vec<&ColumnOf> =
            columns.iter().filter(|column| image.row.contains_key(&column.name)).collect();
        let condition = keys.iter().map(|key| format!("{} = ?", key.name)).collect::<Vec<_>>().join(" AND ");
        let names = |separator: &str, suffix: &str| {
            known.iter().map(|column| format!("{}{suffix}", column.name)).collect::<Vec<_>>().join(separator)
        };
        let table = &image.table;
        let mut values: Vec<Sql> = known.iter().map(|column| value(column)).collect();
        let key_values = keys.iter().map(|column| value(column));
        let sql = match image.action.as_str() {
            "insert" => {
                values = key_values.collect();
                format!("DELETE FROM {table} WHERE {condition}")
            }
            "update" => {
                values.extend(key_values);
                format!("UPDATE {table} SET {} WHERE {condition}", names(", ", " = ?"))
            }
            _ => format!(
                "INSERT INTO {table} ({}) VALUES ({})",
                names(", ", ""),
                vec!["?"; known.len()].join(", ")
            ),
        };
        self.db.conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }
}

/// What stands in the way of putting a row back.
fn taken(image: &Image) -> String {
    let name = ["email", "name", "user_name"]
        .iter()
        .find_map(|column| image.row.get(*column).and_then(Json::as_str))
        .unwrap_or("its key");
    format!("{name} is in use again in {}", image.table)
}

fn to_sql(value: Option<&Json>, is_blob: bool) -> Sql {
    match value {
        Some(Json::String(text)) if is_blob => Sql::Blob(from_hex(text)),
        Some(Json::String(text)) => Sql::Text(text.clone()),
        Some(Json::Number(number)) => number.as_i64().map_or(Sql::Null, Sql::Integer),
        Some(Json::Bool(flag)) => Sql::Integer(i64::from(*flag)),
        _ => Sql::Null,
    }
}

fn from_hex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks_exact(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
