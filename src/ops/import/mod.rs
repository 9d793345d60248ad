//! Importing contacts: one thread reads and checks rows, the other applies them inside one transaction.
//!
//! `mapping` decides which column becomes which field, `row` turns a record into values or a reason,
//! `apply` finds, adds and changes contacts, `rejects` keeps what could not be taken.
//! Anything that goes wrong on the way, a signal included, leaves the database as it was.

pub mod apply;
pub mod key;
mod lines;
pub mod mapping;
pub mod new_fields;
pub mod rejects;
pub mod row;

use std::io::Read;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use apply::{Applied, Applier, ApplyOptions};
use rejects::{Rejects, RejectsTo};
use row::{Row, RowReader};

use crate::domain::count::count;
use crate::domain::import::{ImportReport, Problem};
use crate::domain::names::Names;
use crate::error::{Error, Kind, Result};
use crate::formats::csv::{CsvError, CsvReader, ErrorKind, Record};
use crate::signals;
use crate::store::{BulkLoad, Txn};

/// Rows that travel together between the threads.
const BATCH: usize = 256;
/// Batches on their way; with [`BATCH`] this bounds the memory of an import.
const IN_FLIGHT: usize = 8;
/// Rows that may wait for the index; more of them end a bulk load early.
const WAITING: usize = 20_000;
/// And so many bytes of them, since a row may hold megabytes.
const WAITING_BYTES: usize = 32 * 1024 * 1024;
/// Rows from which date formats and columns are judged.
pub const SAMPLE: usize = 1_000;

/// When too many rows are rejected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MaxRejects {
    /// More rows than this.
    Rows(u64),
    /// A larger part of the rows read than this, from 0 to 1.
    Share(f64),
}

/// How an import runs.
pub struct ImportOptions {
    /// What rows do to contacts.
    pub apply: ApplyOptions,
    /// Where rejected rows go.
    pub rejects: RejectsTo,
    /// The database, which no reject file may be.
    pub database: PathBuf,
    /// When to give up.
    pub max_rejects: Option<MaxRejects>,
    /// Rows that the file may have; makes a bulk load worth while.
    pub expected_rows: i64,
}

/// A file that has been opened: its reader and its first rows.
pub struct Opened<R: Read> {
    reader: CsvReader<R>,
    sample: Vec<Record>,
}

type Batch = Vec<(Record, Row)>;

/// How far an import is.
pub struct Progress {
    /// Bytes of the file read.
    pub bytes: u64,
    /// Rows applied.
    pub rows: u64,
}

/// A reader's error as a command's. After a signal the source refuses to go on: then that is what happened.
pub fn csv_error(file: &str, error: &CsvError) -> Error {
    if let Some(signal) = signals::received() {
        return signals::interrupted(signal);
    }
    let kind = match error.kind() {
        ErrorKind::Usage => Kind::Usage,
        ErrorKind::Data => Kind::Rejected,
        ErrorKind::Io => Kind::Failure,
    };
    Error::new(kind, format!("{file}: {error}")).hint("nothing was imported")
}

impl<R: Read + Send> Opened<R> {
    /// Reads the header and the first rows.
    pub fn new(mut reader: CsvReader<R>, file: &str) -> Result<Opened<R>> {
        let mut sample = Vec::new();
        let mut record = Record::new();
        while sample.len() < SAMPLE && reader.read(&mut record).map_err(|error| csv_error(file, &error))? {
            sample.push(std::mem::take(&mut record));
            signals::check()?;
        }
        Ok(Opened { reader, sample })
    }

    /// The header.
    pub fn header(&self) -> &[String] {
        self.reader.header()
    }

    /// The first rows.
    pub fn sample(&self) -> &[Record] {
        &self.sample
    }

    /// Did the first rows hold the whole file?
    pub fn is_short(&self) -> bool {
        self.sample.len() < SAMPLE
    }

    /// May the file hold a row that can be taken? Known for certain only when its first rows are all.
    pub fn has_good_row(&self, rows: &RowReader) -> bool {
        let mut row = Row::default();
        !self.is_short()
            || self.sample.iter().any(|record| {
                rows.read(record, &mut row);
                row.rejected.is_empty()
            })
    }

    /// Applies every row inside `txn`. The names returned are those of the contacts in the report.
    pub fn import(
        self,
        txn: &Txn<'_>,
        rows: &RowReader,
        options: ImportOptions,
        file: &str,
        progress: &dyn Fn(Progress),
    ) -> Result<(ImportReport, Names)> {
        let header = self.reader.header().to_vec();
        let (to_apply, batches) = sync_channel::<Result<(Batch, u64)>>(IN_FLIGHT);
        let (to_reuse, used) = sync_channel::<Batch>(IN_FLIGHT + 2);
        std::thread::scope(|scope| {
            let producer = scope.spawn(move || produce(self, rows, file, &to_apply, &used));
            let mut run = Run::new(txn, rows, &header, options)?;
            let outcome = run.consume(&batches, &to_reuse, progress);
            // A producer that waits to send must see that nobody listens any more.
            drop(batches);
            drop(to_reuse);
            let tail = producer.join().map_err(|_| Error::failure("the reader of the file failed"))?;
            outcome?;
            signals::check()?;
            run.finish(tail)
        })
    }
}

/// What only the end of the file tells.
#[derive(Default)]
struct Tail {
    blank: u64,
    notes: Vec<String>,
}

/// Reads, checks and sends every row.
fn produce<R: Read>(
    mut opened: Opened<R>,
    rows: &RowReader,
    file: &str,
    to_apply: &SyncSender<Result<(Batch, u64)>>,
    used: &Receiver<Batch>,
) -> Tail {
    let mut sample = std::mem::take(&mut opened.sample).into_iter();
    loop {
        let mut batch = used.try_recv().unwrap_or_default();
        let mut count = 0;
        while count < BATCH {
            if count == batch.len() {
                batch.push((Record::new(), Row::default()));
            }
            let (record, row) = &mut batch[count];
            if let Some(early) = sample.next() {
                *record = early;
            } else {
                match opened.reader.read(record) {
                    Ok(true) => {}
                    Ok(false) => break,
                    Err(error) => {
                        // The receiver may have given up already, for a reason of its own.
                        let _ = to_apply.send(Err(csv_error(file, &error)));
                        return Tail::default();
                    }
                }
            }
            rows.read(record, row);
            count += 1;
        }
        batch.truncate(count);
        let ended = count < BATCH;
        let stopped = to_apply.send(Ok((batch, opened.reader.bytes_read()))).is_err();
        if ended || stopped || signals::received().is_some() {
            return Tail {
                blank: opened.reader.blank_rows(),
                notes: opened.reader.notes().iter().map(ToString::to_string).collect(),
            };
        }
    }
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
    rejects: Rejects,
    max_rejects: Option<MaxRejects>,
    report: ImportReport,
}

impl<'a> Run<'a> {
    fn new(
        txn: &'a Txn<'a>,
        rows: &'a RowReader,
        header: &[String],
        options: ImportOptions,
    ) -> Result<Run<'a>> {
        Ok(Run {
            txn,
            rows,
            bulk: BulkLoad::start(txn, options.expected_rows, &options.apply.unique)?,
            applier: Applier::new(txn, options.apply)?,
            waiting: Vec::new(),
            waiting_bytes: 0,
            rejects: Rejects::new(options.rejects, header, &options.database),
            max_rejects: options.max_rejects,
            report: ImportReport::default(),
        })
    }

    fn consume(
        &mut self,
        batches: &Receiver<Result<(Batch, u64)>>,
        to_reuse: &SyncSender<Batch>,
        progress: &dyn Fn(Progress),
    ) -> Result<()> {
        for message in batches {
            let (mut batch, bytes) = message?;
            for (record, row) in &mut batch {
                self.row(record, row)?;
            }
            signals::check()?;
            progress(Progress { bytes, rows: self.report.read });
            // Memory that does not fit into the return channel is simply given back.
            let _ = to_reuse.try_send(batch);
        }
        self.end_bulk()
    }

    fn row(&mut self, record: &mut Record, row: &mut Row) -> Result<()> {
        self.report.read += 1;
        if !row.rejected.is_empty() {
            return self.reject(record, &row.rejected);
        }
        if !row.dropped.is_empty() {
            self.report.drop_cells(record.line(), &row.dropped);
        }
        let certainly_new = self.bulk.as_mut().map(|bulk| self.applier.is_new(bulk, row));
        let applied = match certainly_new {
            Some(true) => self.applier.add_new(record.line(), row, &mut self.report)?,
            Some(false) => {
                // Not the record itself: its buffers have room to spare, and are needed again.
                self.waiting.push(record.clone());
                self.waiting_bytes += record.iter().map(str::len).sum::<usize>();
                let is_enough = self.waiting.len() >= WAITING || self.waiting_bytes >= WAITING_BYTES;
                return if is_enough { self.end_bulk() } else { Ok(()) };
            }
            None => self.applier.apply(record.line(), row, &mut self.report)?,
        };
        self.settle(record, applied)
    }

    fn settle(&mut self, record: &Record, applied: Applied) -> Result<()> {
        match applied {
            Applied::Done => Ok(()),
            Applied::Rejected(field, reason, contact) => {
                let column = self.rows.mapping().header_of(field).to_owned();
                self.reject(record, &[Problem { column, reason, contact }])
            }
        }
    }

    fn reject(&mut self, record: &Record, problems: &[Problem]) -> Result<()> {
        self.rejects.write(record, problems)?;
        self.report.reject(record.line(), problems);
        match self.max_rejects {
            Some(MaxRejects::Rows(most)) if self.report.rejected > most => {
                Err(too_many(self.report.rejected, Some((record.line(), problems))))
            }
            _ => Ok(()),
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
            let applied = self.applier.apply(record.line(), &mut row, &mut self.report)?;
            self.settle(&record, applied)?;
        }
        Ok(())
    }

    fn finish(mut self, tail: Tail) -> Result<(ImportReport, Names)> {
        if let Some(MaxRejects::Share(most)) = self.max_rejects
            && self.report.rejected as f64 > most * self.report.read as f64
        {
            return Err(too_many(self.report.rejected, None));
        }
        self.report.blank = tail.blank;
        self.report.file_notes = tail.notes;
        self.report.first = self.applier.first_people()?;
        // On disk before the database says that the rows were rejected.
        self.report.rejects = self.rejects.finish()?;
        Ok((self.report, self.applier.into_names()))
    }
}

/// `at` is the row that was one too many: its line, and what is wrong with it.
fn too_many(rejected: u64, at: Option<(u64, &[Problem])>) -> Error {
    let number = count(rejected, "row is rejected", "rows are rejected");
    let error = match at {
        None => Error::rejected(format!("{number}, more than --max-rejects allows")),
        Some((line, problems)) => {
            let error = Error::rejected(format!("stopped at line {line}: {number}, more than may be"));
            problems.iter().fold(error, |error, problem| error.detail(format!("  {problem}")))
        }
    };
    error.hint("nothing was imported; --dry-run without --strict and --max-rejects shows every reason")
}
