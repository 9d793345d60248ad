//! Importing contacts.
//!
//! `mapping` decides which column becomes which field, `row` turns a record into values or a reason,
//! `apply` finds, adds and changes contacts, `new_fields` makes fields of columns.

pub mod apply;
mod lines;
pub mod mapping;
pub mod new_fields;
pub mod row;

use std::io::Read;

use apply::{Applied, Applier, ApplyOptions};
use row::{Row, RowReader};

use super::kind::KindInfo;
use super::ledger::Ledger;
use super::{Limits, Opened, Progress, RowReading, Tail};
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::import::{ImportReport, Problem};
use crate::domain::names::Names;
use crate::error::Result;
use crate::formats::csv::Record;
use crate::formats::headers::Target;
use crate::signals;
use crate::store::{BulkLoad, Inserted, Txn};

/// Rows that may wait for the index; more of them end a bulk load early.
const WAITING: usize = 20_000;
/// And so many bytes of them, since a row may hold megabytes.
const WAITING_BYTES: usize = 32 * 1024 * 1024;

/// How an import runs.
pub struct ImportOptions {
    /// What rows do to contacts.
    pub apply: ApplyOptions,
    /// What becomes of rejected rows.
    pub limits: Limits,
    /// Rows that the file may have; makes a bulk load worth while.
    pub expected_rows: i64,
}

/// What is known of the import of contacts without a file.
pub(super) fn info(fields: Fields) -> KindInfo {
    let targets = Target::names(fields);
    let is_settable = |name: &&str| {
        let target = Target::by_name(name, fields);
        matches!(target, Some(Target::Field(field)) if !matches!(field, Field::Email | Field::Guid))
    };
    KindInfo {
        command: "contacts import",
        settable: targets.iter().copied().filter(is_settable).collect(),
        targets,
    }
}

/// Applies every row of a file inside `txn`. The names returned are those of the contacts in the report.
pub fn import<R: Read + Send>(
    opened: Opened<R>,
    txn: &Txn<'_>,
    rows: &RowReader,
    options: ImportOptions,
    file: &str,
    progress: &dyn Fn(Progress),
) -> Result<(ImportReport, Names)> {
    let header = opened.header().to_vec();
    let mut run = Run::new(txn, rows, &header, options)?;
    let tail = opened.each(rows, file, &mut |record, row| run.row(record, row), progress)?;
    run.finish(tail)
}

/// The applying side.
struct Run<'a> {
    txn: &'a Txn<'a>,
    rows: &'a RowReader,
    applier: Applier<'a>,
    bulk: Option<BulkLoad>,
    /// As records, which take half the memory of records with their rows.
    waiting: Vec<Record>,
    waiting_bytes: usize,
    ledger: Ledger,
}

impl<'a> Run<'a> {
    fn new(
        txn: &'a Txn<'a>,
        rows: &'a RowReader,
        header: &[String],
        options: ImportOptions,
    ) -> Result<Run<'a>> {
        txn.pause_notice(Inserted::Contacts)?;
        txn.pause_notice(Inserted::Members)?;
        Ok(Run {
            txn,
            rows,
            bulk: BulkLoad::start(txn, options.expected_rows, &options.apply.unique)?,
            applier: Applier::new(txn, options.apply)?,
            waiting: Vec::new(),
            waiting_bytes: 0,
            ledger: Ledger::new(options.limits, header),
        })
    }

    fn row(&mut self, record: &mut Record, row: &mut Row) -> Result<()> {
        self.ledger.report.read += 1;
        if !row.rejected.is_empty() {
            return self.ledger.reject(record, &row.rejected);
        }
        if !row.dropped.is_empty() {
            self.ledger.report.drop_cells(record.line(), &row.dropped);
        }
        let certainly_new = self.bulk.as_mut().map(|bulk| self.applier.is_new(bulk, row));
        let applied = match certainly_new {
            Some(true) => self.applier.add_new(record.line(), row, &mut self.ledger.report)?,
            Some(false) => {
                // Not the record itself: its buffers have room to spare, and are needed again.
                self.waiting.push(record.clone());
                self.waiting_bytes += record.iter().map(str::len).sum::<usize>();
                let is_enough = self.waiting.len() >= WAITING || self.waiting_bytes >= WAITING_BYTES;
                return if is_enough { self.end_bulk() } else { Ok(()) };
            }
            None => self.applier.apply(record.line(), row, &mut self.ledger.report)?,
        };
        self.settle(record, applied)
    }

    fn settle(&mut self, record: &Record, applied: Applied) -> Result<()> {
        match applied {
            Applied::Done => Ok(()),
            Applied::Rejected(field, reason, contact) => {
                let column = self.rows.mapping().header_of(field).to_owned();
                self.ledger.reject(record, &[Problem { column, reason, contact }])
            }
        }
    }

    /// The index is back: rows that had to wait for it are applied, in the order of the file.
    fn end_bulk(&mut self) -> Result<()> {
        if let Some(bulk) = self.bulk.take() {
            bulk.finish(self.txn)?;
        }
        let mut row = Row::default();
        for record in std::mem::take(&mut self.waiting) {
            self.rows.read(&record, &mut row);
            let applied = self.applier.apply(record.line(), &mut row, &mut self.ledger.report)?;
            self.settle(&record, applied)?;
        }
        Ok(())
    }

    fn finish(mut self, tail: Tail) -> Result<(ImportReport, Names)> {
        self.end_bulk()?;
        self.txn.resume_notice(Inserted::Contacts)?;
        self.txn.resume_notice(Inserted::Members)?;
        signals::check()?;
        self.ledger.report.first = self.applier.first_people()?;
        Ok((self.ledger.finish(tail)?, self.applier.into_names()))
    }
}
