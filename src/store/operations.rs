//! The log of operations: one row for each changing command, written in the transaction of the change,
//! so that it always answers whether a command was saved.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::added::Added;
use super::{Db, StoreError, Txn};
use crate::domain::id::{ContactId, OperationId};
use crate::domain::setting::DataSetting;
use crate::domain::time::Instant;

/// A change that is about to start.
pub struct NewOperation<'a> {
    /// The command as typed by a person: `contacts delete`.
    pub command: &'a str,
    /// Who runs it.
    pub actor: &'a str,
    /// Now.
    pub time: Instant,
    /// Does the journal take images of the rows? Without them the operation is final.
    pub images: bool,
}

/// What the log says of a finished change.
#[derive(Default)]
pub struct Summary {
    /// Counts and names in one line: `1 contact, 2 consent agreements`.
    pub text: String,
    /// Everything about it, for `db show`.
    pub details: Option<serde_json::Value>,
    /// The operation that this one reverts.
    pub undoes: Option<OperationId>,
    /// Why it cannot be undone.
    pub final_because: Option<&'static str>,
}

impl Summary {
    /// A summary of one line.
    pub fn new(text: impl Into<String>) -> Self {
        Summary { text: text.into(), ..Summary::default() }
    }
}

/// A change of the past.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its id, which `db undo` takes.
    pub id: OperationId,
    /// When it ran.
    pub time: Instant,
    /// Who ran it.
    pub actor: String,
    /// The command.
    pub command: String,
    /// What it did, in one line.
    pub summary: String,
    /// Everything about it.
    pub details: Option<serde_json::Value>,
    /// First and last of the contacts it created.
    pub created: Option<(ContactId, ContactId)>,
    /// How many rows it added that name it.
    pub added: Added,
    /// Its images are the journal rows after the first and up to the second.
    pub journal: (i64, i64),
    /// The operation it reverted.
    pub undoes: Option<OperationId>,
    /// The operation that reverted it.
    pub undone_by: Option<OperationId>,
    /// Why it cannot be undone.
    pub final_because: Option<String>,
}

const COLUMNS: &str = "id, time, actor, command, summary, details, first_contact, last_contact, \
                       journal_from, journal_to, undoes, undone_by, final_because, added";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Operation> {
    let details: Option<String> = row.get(5)?;
    let first: Option<i64> = row.get(6)?;
    let last: Option<i64> = row.get(7)?;
    let from: i64 = row.get(8)?;
    Ok(Operation {
        id: OperationId(row.get(0)?),
        time: Instant::from_millis(row.get(1)?),
        actor: row.get(2)?,
        command: row.get(3)?,
        summary: row.get(4)?,
        details: details.and_then(|text| serde_json::from_str(&text).ok()),
        created: first.zip(last).map(|(first, last)| (ContactId(first), ContactId(last))),
        journal: (from, row.get::<_, Option<i64>>(9)?.unwrap_or(from)),
        undoes: row.get::<_, Option<i64>>(10)?.map(OperationId),
        undone_by: row.get::<_, Option<i64>>(11)?.map(OperationId),
        final_because: row.get(12)?,
        added: Added::from_json(row.get_ref(13)?.as_str()?),
    })
}

/// The number of the last image ever taken, also when retention has removed it.
pub(super) fn last_image(conn: &Connection) -> rusqlite::Result<i64> {
    let sql = "SELECT coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = 'journal'), 0)";
    conn.query_row(sql, [], |row| row.get(0))
}

/// Opens the operation: its row, and the mark that the triggers look at.
pub(super) fn begin(conn: &Connection, operation: &NewOperation<'_>) -> Result<OperationId, StoreError> {
    conn.execute(
        "INSERT INTO operations (time, actor, command, journal_from) VALUES (?1, ?2, ?3, ?4)",
        params![operation.time.millis(), operation.actor, operation.command, last_image(conn)?],
    )?;
    let id = OperationId(conn.last_insert_rowid());
    conn.execute("DELETE FROM active_operation", [])?;
    conn.execute(
        "INSERT INTO active_operation (id, images) VALUES (?1, ?2)",
        params![id.0, operation.images],
    )?;
    Ok(id)
}

/// Closes the operation and forgets images whose time is over.
pub(super) fn finish(txn: &Txn<'_>, summary: &Summary) -> Result<(), StoreError> {
    let conn = &txn.db.conn;
    let created = txn.created.get();
    conn.execute(
        "UPDATE operations SET summary = ?2, details = ?3, first_contact = ?4, last_contact = ?5, \
         journal_to = ?6, undoes = ?7, final_because = ?8, added = ?9 WHERE id = ?1",
        params![
            txn.operation().0,
            summary.text,
            summary.details.as_ref().map(ToString::to_string),
            created.map(|(first, _)| first.0),
            created.map(|(_, last)| last.0),
            last_image(conn)?,
            summary.undoes.map(|id| id.0),
            summary.final_because,
            txn.added.borrow().to_json(),
        ],
    )?;
    if let Some(undone) = summary.undoes {
        mark_undone(conn, undone, Some(txn.operation()))?;
    }
    forget_images(txn)?;
    conn.execute("DELETE FROM active_operation", [])?;
    Ok(())
}

/// Says who undid the operation. If that was an undo itself, what it had undone stands again, and if
/// that was an undo as well, what it had undone is undone again, and so on.
fn mark_undone(conn: &Connection, undone: OperationId, by: Option<OperationId>) -> Result<(), StoreError> {
    let (mut undone, mut by) = (undone, by);
    loop {
        let next: Option<i64> = conn
            .query_row(
                "UPDATE operations SET undone_by = ?2 WHERE id = ?1 RETURNING undoes",
                params![undone.0, by.map(|id| id.0)],
                |row| row.get(0),
            )
            .optional()?
            .flatten();
        // An undo is younger than its target; anything else would never end.
        let Some(next) = next.map(OperationId).filter(|next| *next < undone) else { return Ok(()) };
        by = if by.is_none() { Some(undone) } else { None };
        undone = next;
    }
}

/// Forgets the images before those of the oldest operation that can still be undone. Order is by id,
/// not by time: an operation written while the clock was wrong must not take later images with it. Nor
/// must a clock that has just jumped ahead: time has passed only when the operation before says so, too.
fn forget_images(txn: &Txn<'_>) -> Result<(), StoreError> {
    let conn = &txn.db.conn;
    let before: Option<i64> = conn
        .query_row(
            "SELECT time FROM operations WHERE id < ?1 ORDER BY id DESC LIMIT 1",
            [txn.operation().0],
            |row| row.get(0),
        )
        .optional()?;
    let Some(before) = before.map(Instant::from_millis) else { return Ok(()) };
    conn.execute(
        "DELETE FROM journal WHERE seq <= (SELECT min(journal_from) FROM operations WHERE time >= ?1)",
        params![txn.undoable_since(txn.time.min(before))?.millis()],
    )?;
    Ok(())
}

impl Db {
    /// Operations before this moment can no longer be undone.
    pub fn undoable_since(&self, now: Instant) -> Result<Instant, StoreError> {
        self.kept_since(DataSetting::JournalRetentionDays, now)
    }

    /// One operation.
    pub fn operation(&self, id: OperationId) -> Result<Option<Operation>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM operations WHERE id = ?1");
        Ok(self.conn.query_row(&sql, [id.0], from_row).optional()?)
    }

    /// Operations, newest first; `before` pages on.
    pub fn operations(
        &self,
        before: Option<OperationId>,
        limit: usize,
    ) -> Result<Vec<Operation>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM operations WHERE id < ?1 ORDER BY id DESC LIMIT ?2");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let before = before.map_or(i64::MAX, |id| id.0);
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![before, limit], from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The newest operation that stands and is no undo itself: what `db undo` takes back.
    pub fn last_standing(&self) -> Result<Option<Operation>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM operations WHERE undoes IS NULL AND undone_by IS NULL \
             ORDER BY id DESC LIMIT 1"
        );
        Ok(self.conn.query_row(&sql, [], from_row).optional()?)
    }

    /// How many operations the log holds.
    pub fn operation_count(&self) -> Result<i64, StoreError> {
        Ok(self.conn.query_row("SELECT count(*) FROM operations", [], |row| row.get(0))?)
    }
}
