//! From a file to rows: one thread reads records and makes rows of them, the caller's thread takes these in order.

use std::io::Read;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use crate::error::{Error, Kind, Result};
use crate::formats::csv::{CsvError, CsvReader, ErrorKind, Record};
use crate::signals;

/// Rows that travel together between the threads.
const BATCH: usize = 256;
/// Batches on their way; with [`BATCH`] this bounds the memory of an import.
const IN_FLIGHT: usize = 8;
/// Rows from which date formats and columns are judged.
const SAMPLE: usize = 1_000;

/// What makes rows of one kind of the records of a file.
pub trait RowReading: Sync {
    /// What a record says, or why it cannot be taken; its memory is used again.
    type Row: Default + Send;

    /// Reads a record into `row`.
    fn read(&self, record: &Record, row: &mut Self::Row);

    /// May the row be taken, as far as the file tells?
    fn is_good(row: &Self::Row) -> bool;
}

/// A file that has been opened: its reader and its first rows.
pub struct Opened<R: Read> {
    reader: CsvReader<R>,
    sample: Vec<Record>,
}

type Batch<K> = Vec<(Record, <K as RowReading>::Row)>;

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
    pub fn has_good_row<K: RowReading>(&self, rows: &K) -> bool {
        let mut row = K::Row::default();
        !self.is_short()
            || self.sample.iter().any(|record| {
                rows.read(record, &mut row);
                K::is_good(&row)
            })
    }

    /// Hands every row to `take`, in the order of the file.
    pub fn each<K: RowReading>(
        self,
        rows: &K,
        file: &str,
        take: &mut dyn FnMut(&mut Record, &mut K::Row) -> Result<()>,
        progress: &dyn Fn(Progress),
    ) -> Result<Tail> {
        let (to_apply, batches) = sync_channel::<Result<(Batch<K>, u64)>>(IN_FLIGHT);
        let (to_reuse, used) = sync_channel::<Batch<K>>(IN_FLIGHT + 2);
        std::thread::scope(|scope| {
            let producer = scope.spawn(move || produce(self, rows, file, &to_apply, &used));
            let outcome = consume::<K>(&batches, &to_reuse, take, progress);
            // A producer that waits to send must see that nobody listens any more.
            drop(batches);
            drop(to_reuse);
            let tail = producer.join().map_err(|_| Error::failure("the reader of the file failed"))?;
            outcome?;
            signals::check()?;
            Ok(tail)
        })
    }
}

fn consume<K: RowReading>(
    batches: &Receiver<Result<(Batch<K>, u64)>>,
    to_reuse: &SyncSender<Batch<K>>,
    take: &mut dyn FnMut(&mut Record, &mut K::Row) -> Result<()>,
    progress: &dyn Fn(Progress),
) -> Result<()> {
    let mut taken = 0;
    for message in batches {
        let (mut batch, bytes) = message?;
        for (record, row) in &mut batch {
            take(record, row)?;
        }
        signals::check()?;
        taken += batch.len() as u64;
        progress(Progress { bytes, rows: taken });
        // Memory that does not fit into the return channel is simply given back.
        let _ = to_reuse.try_send(batch);
    }
    Ok(())
}

/// What only the end of the file tells.
#[derive(Default)]
pub struct Tail {
    /// Blank lines.
    pub blank: u64,
    /// What the reader has to say of the file.
    pub notes: Vec<String>,
}

/// Reads, checks and sends every row.
fn produce<R: Read, K: RowReading>(
    mut opened: Opened<R>,
    rows: &K,
    file: &str,
    to_apply: &SyncSender<Result<(Batch<K>, u64)>>,
    used: &Receiver<Batch<K>>,
) -> Tail {
    let mut sample = std::mem::take(&mut opened.sample).into_iter();
    loop {
        let mut batch = used.try_recv().unwrap_or_default();
        let mut count = 0;
        while count < BATCH {
            if count == batch.len() {
                batch.push((Record::new(), K::Row::default()));
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
