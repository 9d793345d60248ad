//! Rejected rows in a file of their own: the original columns, and before them the line, the column and
//! the reason, which the importer leaves alone when the corrected file comes back.

use std::borrow::Cow;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use crate::domain::import::Problem;
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::ops::hand_over::{self, HandOver, Overwrite};

/// Columns of a reject file, left alone when it is imported again.
pub const REJECT_COLUMNS: [&str; 3] = ["_line", "_column", "_error"];

/// Where rejected rows go.
#[derive(Clone, Debug)]
pub enum RejectsTo {
    /// Nowhere: a dry run.
    Nowhere,
    /// This file, made when the first row is rejected.
    File(PathBuf, Overwrite),
    /// A name made from the input's; when it is taken, the next free number is added to it.
    Beside(String),
}

impl RejectsTo {
    /// Refuses a file that cannot be the one, before anything is read.
    pub fn check(&self, database: &Path) -> Result<()> {
        match self {
            RejectsTo::File(path, overwrite) => Ok(hand_over::check(path, *overwrite, Some(database))?),
            RejectsTo::Nowhere | RejectsTo::Beside(_) => Ok(()),
        }
    }
}

/// Takes a finished file away again, since its rows belong to an import that was not saved.
pub fn withdraw(path: &Path) {
    if path.symlink_metadata().is_ok_and(|meta| meta.is_file()) {
        // The failure of the import is what has to be told.
        let _ = std::fs::remove_file(path);
    }
}

/// Writes rejected rows.
pub struct Rejects {
    to: RejectsTo,
    header: Vec<String>,
    /// Never overwritten.
    database: PathBuf,
    open: Option<(PathBuf, csv::Writer<BufWriter<HandOver>>)>,
}

fn failed(path: &Path, error: impl Into<anyhow::Error>) -> Error {
    Error::failure(format!("could not write the rejected rows to {}", path.display()))
        .because(error)
        .hint("nothing was imported; name another file with --rejects FILE")
}

impl Rejects {
    /// Nothing is created before the first row.
    pub fn new(to: RejectsTo, header: &[String], database: &Path) -> Rejects {
        Rejects { to, header: header.to_vec(), database: database.to_owned(), open: None }
    }

    /// Writes a row with everything that is wrong with it.
    pub fn write(&mut self, record: &Record, problems: &[Problem]) -> Result<()> {
        if matches!(self.to, RejectsTo::Nowhere) {
            return Ok(());
        }
        if self.open.is_none() {
            self.open = Some(self.create()?);
        }
        let Some((path, writer)) = &mut self.open else { return Ok(()) };
        let line = record.line().to_string();
        let (columns, reasons) = told(problems);
        let before = [line.as_str(), &columns, &reasons];
        let own = self.header.iter().map(|header| REJECT_COLUMNS.contains(&header.as_str()));
        let skip: Vec<bool> = own.collect();
        let cells =
            record.iter().enumerate().filter(|(place, _)| !skip.get(*place).copied().unwrap_or(false));
        writer
            .write_record(before.into_iter().chain(cells.map(|(_, cell)| cell)))
            .map_err(|error| failed(path, error))
    }

    fn create(&self) -> Result<(PathBuf, csv::Writer<BufWriter<HandOver>>)> {
        let (path, overwrite) = match &self.to {
            RejectsTo::Beside(stem) => (free_name(stem), Overwrite::Refuse),
            RejectsTo::File(path, overwrite) => (path.clone(), *overwrite),
            RejectsTo::Nowhere => (PathBuf::new(), Overwrite::Refuse),
        };
        let file = HandOver::create(&path, overwrite, Some(&self.database))?;
        // Ragged rows are among what is rejected.
        let mut writer =
            csv::WriterBuilder::new().flexible(true).from_writer(BufWriter::with_capacity(1 << 16, file));
        let columns = REJECT_COLUMNS.iter().copied();
        let own = self.header.iter().map(String::as_str).filter(|header| !REJECT_COLUMNS.contains(header));
        writer.write_record(columns.chain(own)).map_err(|error| failed(&path, error))?;
        Ok((path, writer))
    }

    /// Makes the file safe on disk. Returns where it is, if there is one.
    pub fn finish(self) -> Result<Option<PathBuf>> {
        let Some((path, writer)) = self.open else { return Ok(None) };
        let buffer = writer.into_inner().map_err(|error| failed(&path, error.into_error()))?;
        let file = buffer.into_inner().map_err(|error| failed(&path, error.into_error()))?;
        file.finish()?;
        Ok(Some(path))
    }
}

/// The columns and what is wrong with them. Where there are several, each reason says of which it is.
fn told(problems: &[Problem]) -> (Cow<'_, str>, Cow<'_, str>) {
    if let [one] = problems {
        return (Cow::Borrowed(&one.column), one.told());
    }
    let columns: Vec<&str> = problems.iter().map(|problem| problem.column.as_str()).collect();
    let reasons: Vec<String> = problems.iter().map(Problem::to_string).collect();
    (Cow::Owned(columns.join("; ")), Cow::Owned(reasons.join("; ")))
}

/// `people.rejects.csv`, or `people.rejects-2.csv` when that is taken: a file that somebody may be
/// correcting is never overwritten.
fn free_name(stem: &str) -> PathBuf {
    let first = PathBuf::from(format!("{stem}.rejects.csv"));
    if first.symlink_metadata().is_err() {
        return first;
    }
    (2..)
        .map(|number| PathBuf::from(format!("{stem}.rejects-{number}.csv")))
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or(first)
}
