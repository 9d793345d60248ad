//! Rows taken over many at a time.
//!
//! To step to a row and to ask for each of its values takes as long as it took SQLite to find the row. Where millions are
//! read, an aggregate function of our own takes them over in passing instead: SQLite calls it for each row within its own
//! loop, and there is one step for all of them.

use std::cmp::Ordering;
use std::ops::Range;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Params;
use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::ValueRef;

use super::{Db, StoreError};
use crate::domain::contact::Stored;

#[derive(Clone, Copy, Debug)]
enum Value {
    /// None, or one of a kind that is not asked for.
    Null,
    Integer(i64),
    /// The first byte of the text and that behind it.
    Text(u32, u32),
}

/// Rows of numbers and text. Its memory is used again for the next.
#[derive(Debug, Default)]
pub(super) struct Batch {
    columns: usize,
    values: Vec<Value>,
    bytes: Vec<u8>,
    /// So many bytes of memory may be taken.
    most: usize,
    is_full: bool,
}

/// Where the function leaves what it took.
pub(super) type Tray = Arc<Mutex<Batch>>;

impl Db {
    /// Takes over the rows of a statement `SELECT batch(column, …) FROM …`, in the order in which SQLite finds them.
    /// Returns `false`, and none of them, if they would take more bytes of memory.
    pub(super) fn take_rows(
        &self,
        sql: &str,
        parameters: impl Params,
        most: usize,
        batch: &mut Batch,
    ) -> Result<bool, StoreError> {
        let tray = self.tray()?;
        let mut statement = self.conn.prepare_cached(sql)?;
        batch.clear();
        batch.most = most.min(u32::MAX as usize);
        std::mem::swap(batch, &mut on(tray));
        let taken = statement.query_row(parameters, |_| Ok(()));
        // The function lets go of the rows when the statement is done, whatever became of it.
        drop(statement);
        std::mem::swap(batch, &mut on(tray));
        if batch.is_full {
            batch.clear();
            return Ok(false);
        }
        taken?;
        Ok(true)
    }

    /// Makes the function known to the connection at its first use.
    fn tray(&self) -> Result<&Tray, StoreError> {
        if let Some(tray) = self.tray.get() {
            return Ok(tray);
        }
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
        let tray = Tray::default();
        self.conn.create_aggregate_function("batch", -1, flags, Taker(Arc::clone(&tray)))?;
        Ok(self.tray.get_or_init(|| tray))
    }
}

fn on(tray: &Tray) -> MutexGuard<'_, Batch> {
    tray.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The function.
struct Taker(Tray);

/// What was taken of a panic is never looked at: it ends the statement.
impl RefUnwindSafe for Taker {}
impl UnwindSafe for Taker {}

impl Aggregate<Batch, i64> for Taker {
    fn init(&self, row: &mut Context<'_>) -> rusqlite::Result<Batch> {
        let mut batch = std::mem::take(&mut *on(&self.0));
        batch.columns = row.len();
        Ok(batch)
    }

    fn step(&self, row: &mut Context<'_>, batch: &mut Batch) -> rusqlite::Result<()> {
        for column in 0..row.len() {
            batch.push(row.get_raw(column));
        }
        batch.is_full = batch.values.len() * size_of::<Value>() + batch.bytes.len() > batch.most;
        // Any error ends the statement; this one is never seen.
        if batch.is_full { Err(rusqlite::Error::QueryReturnedMoreThanOneRow) } else { Ok(()) }
    }

    fn finalize(&self, _: &mut Context<'_>, batch: Option<Batch>) -> rusqlite::Result<i64> {
        if let Some(batch) = batch {
            *on(&self.0) = batch;
        }
        Ok(0)
    }
}

impl Batch {
    fn clear(&mut self) {
        self.columns = 0;
        self.values.clear();
        self.bytes.clear();
        self.is_full = false;
    }

    fn push(&mut self, value: ValueRef<'_>) {
        self.values.push(match value {
            ValueRef::Integer(number) => Value::Integer(number),
            ValueRef::Text(text) => {
                let start = self.bytes.len() as u32;
                self.bytes.extend_from_slice(text);
                Value::Text(start, self.bytes.len() as u32)
            }
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Value::Null,
        });
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.values.len().checked_div(self.columns).unwrap_or(0)
    }

    /// The rows of a contact, which is the number in the first column; those of contacts before it are passed over.
    pub(super) fn rows_of(&self, contact: i64, passed: &mut usize) -> Range<usize> {
        while *passed < self.rows() && self.number(*passed, 0) < contact {
            *passed += 1;
        }
        let first = *passed;
        while *passed < self.rows() && self.number(*passed, 0) == contact {
            *passed += 1;
        }
        first..*passed
    }

    fn value(&self, row: usize, column: usize) -> Value {
        self.values[row * self.columns + column]
    }

    /// A value of a row.
    pub(super) fn get(&self, row: usize, column: usize) -> Result<Stored<'_>, StoreError> {
        Ok(match self.value(row, column) {
            Value::Null => Stored::Null,
            Value::Integer(number) => Stored::Integer(number),
            Value::Text(start, end) => {
                let text = std::str::from_utf8(&self.bytes[start as usize..end as usize]);
                Stored::Text(text.map_err(|_| StoreError::Stored("a text"))?)
            }
        })
    }

    /// A number of a row; none is 0.
    pub(super) fn number(&self, row: usize, column: usize) -> i64 {
        match self.value(row, column) {
            Value::Integer(number) => number,
            Value::Null | Value::Text(..) => 0,
        }
    }

    /// Brings the rows into the order of the numbers in their first columns, if they are not in it already, as they are
    /// where the key of the table led.
    pub(super) fn put_in_order(&mut self, columns: usize) {
        let compare = |one: usize, other: usize| {
            let of = |column| self.number(one, column).cmp(&self.number(other, column));
            (0..columns).map(of).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
        };
        if (1..self.rows()).all(|row| compare(row - 1, row).is_le()) {
            return;
        }
        let mut order: Vec<usize> = (0..self.rows()).collect();
        order.sort_by(|one, other| compare(*one, *other));
        let of_row = |row: &usize| &self.values[row * self.columns..][..self.columns];
        self.values = order.iter().flat_map(of_row).copied().collect();
    }
}
