//! Which events have been handed in already.
//!
//! Undo leaves them alone: an event of an operation that was undone is one that has not been handed in.

use rusqlite::{CachedStatement, params};

use super::{Db, StoreError, Txn};

/// Remembers events, for loops that hand in many.
pub struct EventLog<'a> {
    statement: CachedStatement<'a>,
    operation: i64,
}

impl Db {
    /// Is the event with that id known?
    pub fn knows_event(&self, id: [u8; 16]) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM events AS e WHERE e.id = ?1 AND NOT EXISTS (SELECT 1 FROM operations \
                   AS o WHERE o.id = e.operation_id AND o.undone_by IS NOT NULL))";
        Ok(self.conn.prepare_cached(sql)?.query_row([id.as_slice()], |row| row.get(0))?)
    }
}

impl EventLog<'_> {
    /// Remembers an event. Returns whether it was not known.
    pub fn remember(&mut self, id: [u8; 16]) -> Result<bool, StoreError> {
        Ok(self.statement.execute(params![id.as_slice(), self.operation])? > 0)
    }
}

impl Txn<'_> {
    /// Prepares to remember events.
    pub fn event_log(&self) -> Result<EventLog<'_>, StoreError> {
        let statement = self.db.conn.prepare_cached(
            "INSERT INTO events (id, operation_id) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE \
             SET operation_id = excluded.operation_id WHERE EXISTS (SELECT 1 FROM operations AS o \
             WHERE o.id = operation_id AND o.undone_by IS NOT NULL)",
        )?;
        Ok(EventLog { statement, operation: self.operation().0 })
    }
}
