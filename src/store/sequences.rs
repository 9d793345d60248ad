//! Ids of tables that are clustered by something else, and so have none from SQLite.

use rusqlite::Connection;

use super::{StoreError, Txn};

/// Tables that take their ids from `sequences`.
pub(super) const SEQUENCED: &[&str] = &["agreements", "notes", "activities"];

/// Makes the triggers by which ids that another program gives are not given again.
pub(super) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    SEQUENCED.iter().try_for_each(|table| create_trigger(conn, table))
}

/// The trigger of one table.
pub(super) fn create_trigger(conn: &Connection, table: &str) -> Result<(), StoreError> {
    drop_trigger(conn, table)?;
    Ok(conn.execute_batch(&format!(
        "CREATE TRIGGER ids_{table}_insert AFTER INSERT ON {table} WHEN NOT EXISTS (SELECT 1 FROM active_operation) BEGIN \
         UPDATE sequences SET last = max(last, new.id) WHERE name = '{table}'; END"
    ))?)
}

/// Takes it away, for loops that add millions.
pub(super) fn drop_trigger(conn: &Connection, table: &str) -> Result<(), StoreError> {
    Ok(conn.execute_batch(&format!("DROP TRIGGER IF EXISTS ids_{table}_insert"))?)
}

impl Txn<'_> {
    /// The next id of a table.
    pub(super) fn next_id(&self, table: &str) -> Result<i64, StoreError> {
        let sql = "UPDATE sequences SET last = last + 1 WHERE name = ?1 RETURNING last";
        Ok(self.db.conn.prepare_cached(sql)?.query_row([table], |row| row.get(0))?)
    }
}
