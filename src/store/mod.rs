//! The database: the only place that names SQLite and holds SQL.
//!
//! [`Store`] is one connection. Reads are methods on [`Db`]; changes are methods on [`Txn`], which only
//! [`Store::write`] hands out: one `BEGIN IMMEDIATE` transaction, one row in the log of operations, row
//! images in the journal by triggers. Dropping it without a commit leaves everything as it was.
//!
//! See also: `open` (how a connection is made), `schema` (versions), `journal` (images and undo).

mod account_contacts;
mod account_members;
mod accounts;
mod activities;
mod activity_scan;
mod added;
mod admin;
mod batch;
mod belongings;
mod bounces;
mod bulk;
mod check;
mod complete;
mod conditions;
mod conflicts;
mod consent_texts;
mod consents;
mod contacts;
mod copy;
mod damage;
mod error;
mod events;
mod facts;
mod fields;
mod forms;
mod groups;
mod guids;
mod history;
mod inactive;
mod journal;
mod kept;
mod lock_holder;
mod lookups;
mod mappings;
mod members;
mod membership;
mod narrowing;
mod newsletters;
mod notes;
mod open;
mod operations;
mod query;
mod recalc;
mod report;
mod reversal;
mod schema;
mod scoring;
mod selection;
mod sequences;
mod shape;
mod subscriptions;
mod told;
mod undone_fields;
mod views;
mod visitors;
mod withdraw;
mod within;

use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

pub use activities::{ActivityAdder, ActivityLookup, ActivityOrder, ActivityPlace, ActivityQuery};
pub use added::Added;
pub use admin::{Footprint, Vacuumed};
pub use bulk::BulkLoad;
pub use check::{Orphans, SchemaFault, SchemaFaultKind, is_about_value};
pub use complete::Known;
pub use conflicts::UndoConflict;
pub use contacts::Inserter;
pub use copy::{Contents, Replacement};
pub use error::StoreError;
pub use events::EventLog;
pub use facts::FactReader;
pub use forms::SubmissionQuery;
pub use history::{HistoryBounds, Of};
pub use journal::ImageCount;
pub use lookups::{AccountStatus, Described, Role, Status, User};
pub use members::MemberAdder;
pub use open::{Access, exists};
pub use operations::{NewOperation, Operation, Summary};
pub use query::{Query, QueryError};
pub use recalc::{Inserted, Progress, RunRecord, Settling, States};
pub use reversal::Reversal;
pub use schema::VERSION as SCHEMA_VERSION;
pub use selection::{Page, Selection, SortBy, SortKey};
pub use views::{View, ViewColumn};
pub use within::Within;

use crate::domain::custom_field::Fields;
use crate::domain::id::{ContactId, OperationId};
use crate::domain::time::Instant;

/// Pages of the write-ahead log that may wait for a long run of short transactions.
const LOG_PAGES: i64 = 16 * 1024;

/// Everything that can be read; every method asks, none changes.
pub struct Db {
    conn: Connection,
    /// The fields, once they have been read.
    fields: Cell<Option<Fields>>,
    /// Where rows are taken over, once any have been.
    tray: OnceCell<batch::Tray>,
}

impl Db {
    fn new(conn: Connection) -> Db {
        Db { conn, fields: Cell::new(None), tray: OnceCell::new() }
    }

    /// Can nothing be changed by this connection?
    pub fn only_reads(&self) -> Result<bool, StoreError> {
        Ok(self.conn.is_readonly("main")?)
    }

    /// A second connection to the same file that only reads, for another thread. None where a change is under way,
    /// which it would not see, nor to a database without a file.
    pub fn twin(&self) -> Option<Db> {
        let path = self.conn.path().filter(|path| !path.is_empty() && self.conn.is_autocommit())?;
        let (conn, _) = open::open(Path::new(path), Access::Read, Duration::ZERO).ok()?;
        Some(Db::new(conn))
    }
}

/// A connection to one database file.
pub struct Store {
    db: Db,
    path: PathBuf,
    created: bool,
}

/// A running change: the only way to write.
pub struct Txn<'a> {
    db: &'a Db,
    operation: Cell<OperationId>,
    time: Instant,
    created: Cell<Option<(ContactId, ContactId)>>,
    added: RefCell<Added>,
    /// Loops that insert members write their history themselves.
    tells_members: Cell<bool>,
}

impl Deref for Store {
    type Target = Db;
    fn deref(&self) -> &Db {
        &self.db
    }
}

impl Deref for Txn<'_> {
    type Target = Db;
    fn deref(&self) -> &Db {
        self.db
    }
}

impl Store {
    /// Opens the database at `path`; with [`Access::Create`] makes it when it is missing. `patience`
    /// bounds each wait for another writer.
    pub fn open(path: &Path, access: Access, patience: Duration) -> Result<Store, StoreError> {
        let path = open::checked_path(path)?;
        let (conn, created) = open::open(&path, access, patience)?;
        Ok(Store { db: Db::new(conn), path, created })
    }

    /// A database for this process alone, gone with it: what a dry run without a database works on.
    pub fn scratch() -> Result<Store, StoreError> {
        Ok(Store { db: Db::new(open::scratch()?), path: PathBuf::new(), created: true })
    }

    /// The absolute form of a database path, refused when it can be none.
    pub fn checked_path(path: &Path) -> Result<PathBuf, StoreError> {
        open::checked_path(path)
    }

    /// Where the database is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Did opening it create it?
    pub fn was_created(&self) -> bool {
        self.created
    }

    /// Runs `change` in one immediate transaction with its row in the log of operations. When it
    /// returns a [`Summary`] the transaction is committed and the operation's id returned; without one
    /// (nothing to do, or a dry run), and on any error, everything is rolled back.
    pub fn write<T, E: From<StoreError>>(
        &self,
        operation: &NewOperation<'_>,
        change: impl FnOnce(&Txn<'_>) -> Result<(T, Option<Summary>), E>,
    ) -> Result<(T, Option<OperationId>), E> {
        let tx = rusqlite::Transaction::new_unchecked(&self.db.conn, TransactionBehavior::Immediate)
            .map_err(|error| self.busy(error))?;
        self.db.demand_known_fields()?;
        let id = operations::begin(&self.db.conn, operation)?;
        let txn = Txn {
            db: &self.db,
            operation: Cell::new(id),
            time: operation.time,
            created: Cell::new(None),
            added: RefCell::default(),
            tells_members: Cell::new(false),
        };
        let (value, summary) = change(&txn)?;
        // Some errors end the transaction by themselves; whoever passed over one must not go on writing.
        if self.db.conn.is_autocommit() {
            return Err(StoreError::RolledBack.into());
        }
        let Some(summary) = summary else {
            tx.rollback().map_err(StoreError::from)?;
            return Ok((value, None));
        };
        operations::finish(&txn, &summary)?;
        let id = txn.operation();
        tx.commit().map_err(|error| commit_error(id, error))?;
        Ok((value, Some(id)))
    }

    /// From here on the write-ahead log may grow to 64 MiB before it is moved into the database: whoever writes in many
    /// short transactions changes the same pages again and again.
    pub fn checkpoint_rarely(&self) -> Result<(), StoreError> {
        Ok(self.db.conn.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?)
    }

    /// Moves what a large change left in the write-ahead log into the database. Another reader or writer
    /// may prevent that for now; nothing depends on it.
    pub fn checkpoint(&self) -> Result<(), StoreError> {
        self.db.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Names who holds the lock, if that can be found out.
    fn busy(&self, error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseBusy) if crate::signals::received().is_none() => {
                StoreError::Busy(lock_holder::of(&self.path))
            }
            _ => error.into(),
        }
    }
}

/// What a failed commit means. A broken rule, an interruption and a lock are found out before anything
/// is made durable, and the transaction is rolled back; after anything else nobody can know.
fn commit_error(operation: OperationId, error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode::{ConstraintViolation, DatabaseBusy, OperationInterrupted};
    match error.sqlite_error_code() {
        Some(ConstraintViolation) if StoreError::is_foreign_key(&error) => StoreError::Constraint(
            "the change leaves a record that refers to one that is not there; nothing of this command was saved"
                .to_owned(),
        ),
        Some(ConstraintViolation | DatabaseBusy | OperationInterrupted) => error.into(),
        _ => StoreError::Unconfirmed(operation.0, error),
    }
}

impl Txn<'_> {
    /// The operation that is running.
    pub fn operation(&self) -> OperationId {
        self.operation.get()
    }

    /// Ends the running operation and begins another in the same transaction: several operations that
    /// are saved together or not at all.
    pub fn next_operation(
        &self,
        summary: &Summary,
        operation: &NewOperation<'_>,
    ) -> Result<OperationId, StoreError> {
        operations::finish(self, summary)?;
        self.created.set(None);
        self.added.take();
        let id = operations::begin(&self.db.conn, operation)?;
        self.operation.set(id);
        Ok(id)
    }

    /// The moment of the operation: every row it writes carries this time.
    pub fn time(&self) -> Instant {
        self.time
    }

    /// Remembers a created contact for the operation's range of ids.
    fn note_created(&self, id: ContactId) {
        let first = self.created.get().map_or(id, |(first, _)| first);
        self.created.set(Some((first, id)));
    }
}

#[cfg(test)]
impl Txn<'_> {
    /// Runs what a test says, as another program would.
    pub fn execute(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.db.conn.execute_batch(sql)?)
    }
}

#[cfg(test)]
impl Db {
    /// The rows of numbers that a test asks for.
    pub fn numbers(&self, sql: &str) -> Result<Vec<Vec<i64>>, StoreError> {
        let mut statement = self.conn.prepare(sql)?;
        let columns = statement.column_count();
        let rows = statement.query_map([], |row| (0..columns).map(|column| row.get(column)).collect())?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
impl Store {
    /// Runs what a test says, as another program would.
    pub fn execute(&self, sql: &str) -> Result<(), StoreError> {
        Ok(self.db.conn.execute_batch(sql)?)
    }
}
