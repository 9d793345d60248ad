//! The account of an import: every row is counted once, rejected ones are kept, and too many of them end it.

use std::path::PathBuf;

use super::pipeline::Tail;
use super::rejects::{Rejects, RejectsTo};
use crate::domain::count::count;
use crate::domain::import::{ImportReport, Problem};
use crate::error::{Error, Result};
use crate::formats::csv::Record;

/// When too many rows are rejected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MaxRejects {
    /// More rows than this.
    Rows(u64),
    /// A larger part of the rows read than this, from 0 to 1.
    Share(f64),
}

/// What becomes of rejected rows.
pub struct Limits {
    /// Where they go.
    pub rejects: RejectsTo,
    /// The database, which no reject file may be.
    pub database: PathBuf,
    /// When to give up.
    pub max_rejects: Option<MaxRejects>,
}

/// The account while the import runs.
pub struct Ledger {
    rejects: Rejects,
    max_rejects: Option<MaxRejects>,
    /// What is known so far.
    pub report: ImportReport,
}

impl Ledger {
    /// Nothing read yet of a file with this header.
    pub fn new(limits: Limits, header: &[String]) -> Ledger {
        Ledger {
            rejects: Rejects::new(limits.rejects, header, &limits.database),
            max_rejects: limits.max_rejects,
            report: ImportReport::default(),
        }
    }

    /// A row is not taken, for all of these reasons.
    pub fn reject(&mut self, record: &Record, problems: &[Problem]) -> Result<()> {
        self.rejects.write(record, problems)?;
        self.report.reject(record.line(), problems);
        match self.max_rejects {
            Some(MaxRejects::Rows(most)) if self.report.rejected > most => {
                Err(too_many(self.report.rejected, Some((record.line(), problems))))
            }
            _ => Ok(()),
        }
    }

    /// Closes the account. The rejected rows are on disk before the database says that they were rejected.
    pub fn finish(mut self, tail: Tail) -> Result<ImportReport> {
        if let Some(MaxRejects::Share(most)) = self.max_rejects
            && self.report.rejected as f64 > most * self.report.read as f64
        {
            return Err(too_many(self.report.rejected, None));
        }
        self.report.blank = tail.blank;
        self.report.file_notes = tail.notes;
        self.report.rejects = self.rejects.finish()?;
        Ok(self.report)
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
