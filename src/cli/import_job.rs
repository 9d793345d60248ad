//! An import from start to end: the bar, the one transaction, what is said afterwards, and with which exit code.

use super::import_file::{Input, rejection, taken_back};
use crate::context::Context;
use crate::domain::id::OperationId;
use crate::domain::import::{ImportReport, Rows};
use crate::error::{Error, Result};
use crate::formats::digest::Digest;
use crate::ops::import::kind::Stage;
use crate::ops::import::rejects::withdraw;
use crate::render::import as render;
use crate::render::text::{shell_word, thousands};
use crate::store::{Store, Summary, Txn};

/// An import that is about to run.
pub struct Job<'a> {
    /// Where it runs.
    pub context: &'a Context,
    /// The file.
    pub input: &'a Input,
    /// What is read of it.
    pub digest: &'a Digest,
    /// The command, for the log of operations.
    pub action: &'static str,
    /// The command by which rejected rows come back, with `{}` for their file.
    pub again: String,
}

/// An import that has run.
pub struct Done<T> {
    store: Store,
    operation: Option<OperationId>,
    /// What it did.
    pub report: ImportReport,
    /// What else it came up with.
    pub more: T,
}

impl<T> Done<T> {
    /// Is it in the database?
    pub fn is_saved(&self) -> bool {
        self.operation.is_some()
    }
}

impl Job<'_> {
    /// Runs it and says what it did.
    pub fn run(
        &self,
        store: Store,
        import: impl FnOnce(&Txn<'_>, &dyn Fn(Stage)) -> Result<ImportReport>,
    ) -> Result<ImportReport> {
        let done = self.write(store, |txn, progress| Ok((import(txn, progress)?, ())))?;
        self.say_unchanged();
        self.say_next(&done);
        Ok(done.report)
    }

    /// Runs it and says the counts.
    pub fn write<T>(
        &self,
        store: Store,
        import: impl FnOnce(&Txn<'_>, &dyn Fn(Stage)) -> Result<(ImportReport, T)>,
    ) -> Result<Done<T>> {
        let Job { context, input, .. } = *self;
        let dry_run = context.settings.dry_run;
        let bar = context.ui.progress("Importing", input.size);
        let progress = |stage: Stage| match stage {
            Stage::Reading(read) => bar.advance(read.bytes, format!("{} rows", thousands(read.rows))),
            Stage::Placing(placed) => {
                bar.advance(input.size.unwrap_or(0), format!("{} rows saved", thousands(placed)));
            }
        };
        let written = store.write(&context.operation(self.action), |txn| {
            let (report, more) = import(txn, &progress)?;
            input.check_unchanged().inspect_err(|_| {
                if let Some(path) = &report.rejects {
                    withdraw(path);
                }
            })?;
            // What is refused is counted and not handed in again: that is a change, too.
            let changed = report.changed() || report.refused() > 0;
            let summary = (!dry_run && changed).then(|| self.summary(&report));
            Ok::<_, Error>(((report, more), summary))
        });
        bar.clear();
        let ((report, more), operation) = match written {
            Ok(written) => written,
            Err(error) => return Err(taken_back(context, store, error)),
        };
        for line in render::summary(&input.name, &report, dry_run) {
            context.ui.say(&line);
        }
        Ok(Done { store, operation, report, more })
    }

    /// Says that a dry run changed nothing.
    pub fn say_unchanged(&self) {
        if self.context.settings.dry_run {
            self.context.ui.say("Nothing changed (dry run).");
        }
    }

    /// Says what to type next, and puts the database in order.
    pub fn say_next<T>(&self, done: &Done<T>) {
        let context = self.context;
        for hint in render::hints(&done.report, &self.again, done.operation, context.settings.dry_run) {
            context.ui.hint(&hint);
        }
        if done.operation.is_some()
            && let Err(error) = done.store.checkpoint()
        {
            // The import is saved, and the next writer does it as well.
            context.ui.detail(&format!("the write-ahead log was left as it is: {error}"));
        }
    }

    /// An import with rejected rows ends with an error.
    pub fn end(&self, report: &ImportReport) -> Result<()> {
        match report.rejected {
            0 => Ok(()),
            _ => Err(rejection(self.context, &self.input.name, report)),
        }
    }

    fn summary(&self, report: &ImportReport) -> Summary {
        let (bytes, sha256) = self.digest.finish();
        let name = &self.input.name;
        let added = thousands(report.added);
        let text = match report.rows {
            Rows::ChangeRecords => format!("{name}: {added} added, {} updated", thousands(report.updated)),
            Rows::AddRecords | Rows::Events => format!("{name}: {added} added"),
        };
        Summary { details: Some(report.details(name, bytes, &sha256)), ..Summary::new(text) }
    }
}

/// A command with `{}` for the file of rejected rows, and the flags that it was run with.
pub fn command(name: &str, valued: &[(&str, Option<String>)], set: &[(&str, bool)]) -> String {
    let mut command = format!("{name} {{}}");
    for (flag, value) in valued {
        if let Some(value) = value {
            command.push_str(&format!(" {flag} {}", shell_word(value)));
        }
    }
    for (flag, is_set) in set {
        if *is_set {
            command.push_str(&format!(" {flag}"));
        }
    }
    command
}

/// Each `LEFT=RIGHT` of a flag that is given several times.
pub fn pairs<'a>(
    flag: &'a str,
    given: &'a [(String, String)],
) -> impl Iterator<Item = (&'a str, Option<String>)> + 'a {
    given.iter().map(move |(left, right)| (flag, Some(format!("{left}={right}"))))
}
