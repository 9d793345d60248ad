//! Which events have been handed in already.
//!
//! Undo leaves them alone: an event of an operation that was undone is one that has not been handed in.

use std::collections::HashSet;

use rusqlite::{CachedStatement, params};

use super::open::CACHE_KIB;
use super::{Db, Operation, StoreError, Txn};
use crate::domain::id::OperationId;

/// So many ids wait in memory, to be written in their order: put down one by one they hit another page each time.
const MOST_PENDING: usize = 1 << 20;

/// The cache while events are kept: they touch what hangs on contacts in no order.
const KEEPING_KIB: i64 = 96 * 1024;

/// Remembers events, for loops that hand in many.
pub struct EventLog<'a> {
    txn: &'a Txn<'a>,
    add: CachedStatement<'a>,
    pending: HashSet<[u8; 16]>,
    /// Has the table no row, so that nobody need be looked up?
    is_empty: bool,
}

impl Db {
    /// Is the event with that id known?
    pub fn knows_event(&self, id: [u8; 16]) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM events AS e WHERE e.id = ?1 AND NOT EXISTS (SELECT 1 FROM operations \
                   AS o WHERE o.id = e.operation_id AND o.undone_by IS NOT NULL))";
        Ok(self.conn.prepare_cached(sql)?.query_row([id.as_slice()], |row| row.get(0))?)
    }
}

impl Db {
    /// The operations that stand and have handed in again what undoing `operation` would hand in: it is the undo of an
    /// operation that did.
    pub(super) fn events_again(&self, operation: &Operation) -> Result<Vec<OperationId>, StoreError> {
        let Some(redone) = self.redone_by_undoing(operation)? else { return Ok(Vec::new()) };
        let mut statement = self.conn.prepare_cached(
            "SELECT DISTINCT again.operation_id FROM events AS own JOIN events AS again ON again.id = own.id \
             AND again.operation_id <> own.operation_id JOIN operations AS o ON o.id = again.operation_id \
             WHERE own.operation_id = ?1 AND o.undone_by IS NULL ORDER BY 1",
        )?;
        let rows = statement.query_map([redone.0], |row| Ok(OperationId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The operation that stands again when this one is undone, if that is so: what it undid, or what the undo that it
    /// undid did again.
    fn redone_by_undoing(&self, operation: &Operation) -> Result<Option<OperationId>, StoreError> {
        let mut next = operation.undoes;
        while let Some(undone) = next {
            let Some(undone) = self.operation(undone)? else { return Ok(None) };
            let Some(before) = undone.undoes else { return Ok(Some(undone.id)) };
            next = self.operation(before)?.and_then(|before| before.undoes);
        }
        Ok(None)
    }
}

impl EventLog<'_> {
    /// Remembers an event. Returns whether it was not known.
    pub fn remember(&mut self, id: [u8; 16]) -> Result<bool, StoreError> {
        if self.pending.contains(&id) || (!self.is_empty && self.txn.knows_event(id)?) {
            return Ok(false);
        }
        self.pending.insert(id);
        if self.pending.len() == MOST_PENDING {
            self.write()?;
        }
        Ok(true)
    }

    /// Writes down what is not written yet.
    pub fn write(&mut self) -> Result<(), StoreError> {
        let mut ids: Vec<[u8; 16]> = self.pending.drain().collect();
        ids.sort_unstable();
        let operation = self.txn.operation().0;
        for id in ids {
            self.add.execute(params![id.as_slice(), operation])?;
            self.is_empty = false;
        }
        Ok(())
    }
}

impl Txn<'_> {
    /// Prepares to remember events.
    pub fn event_log(&self) -> Result<EventLog<'_>, StoreError> {
        let add = self
            .db
            .conn
            .prepare_cached("INSERT INTO events (id, operation_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        let is_empty =
            self.db.conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM events)", [], |row| row.get(0))?;
        Ok(EventLog { txn: self, add, pending: HashSet::new(), is_empty })
    }

    /// Gives the database more memory while many events are kept, or takes it back.
    pub fn keep_in_memory(&self, is_more: bool) -> Result<(), StoreError> {
        let kib = if is_more { KEEPING_KIB } else { CACHE_KIB };
        Ok(self.db.conn.pragma_update(None, "cache_size", -kib)?)
    }
}
