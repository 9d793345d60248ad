//! An import from start to end: the bar, the one transaction, what is said afterwards, and with which exit code.

use super::import_file::{Input, rejection, taken_back};
use crate::context::Context;
use crate::domain::import::ImportReport;
use crate::error::{Error, Result};
use crate::formats::digest::Digest;
use crate::ops::import::activities::Stage;
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
    /// What is counted while records find their places.
    pub placed: &'static str,
    /// The command by which rejected rows come back, with `{}` for their file.
    pub again: String,
}

impl Job<'_> {
    /// Runs it and says what it did.
    pub fn run(
        &self,
        store: Store,
        import: impl FnOnce(&Txn<'_>, &dyn Fn(Stage)) -> Result<ImportReport>,
    ) -> Result<ImportReport> {
        let Job { context, input, .. } = *self;
        let dry_run = context.settings.dry_run;
        let bar = context.ui.progress("Importing", input.size);
        let progress = |stage: Stage| match stage {
            Stage::Reading(read) => bar.advance(read.bytes, format!("{} rows", thousands(read.rows))),
            Stage::Placing(placed) => {
                bar.advance(input.size.unwrap_or(0), format!("{} {}", thousands(placed), self.placed));
            }
        };
        let written = store.write(&context.operation(self.action), |txn| {
            let report = import(txn, &progress)?;
            input.check_unchanged().inspect_err(|_| {
                if let Some(path) = &report.rejects {
                    withdraw(path);
                }
            })?;
            // What is refused is counted and not handed in again: that is a change, too.
            let changed = report.changed() || report.refused() > 0;
            let summary = (!dry_run && changed).then(|| self.summary(&report));
            Ok::<_, Error>((report, summary))
        });
        bar.clear();
        let (report, operation) = match written {
            Ok(written) => written,
            Err(error) => return Err(taken_back(context, store, error)),
        };
        for line in render::summary(&input.name, &report, dry_run) {
            context.ui.say(&line);
        }
        if dry_run {
            context.ui.say("Nothing changed (dry run).");
        }
        for hint in render::hints(&report, &self.again, operation, dry_run) {
            context.ui.hint(&hint);
        }
        if operation.is_some()
            && let Err(error) = store.checkpoint()
        {
            // The import is saved, and the next writer does it as well.
            context.ui.detail(&format!("the write-ahead log was left as it is: {error}"));
        }
        Ok(report)
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
        let text = match report.updated {
            0 => format!("{name}: {added} added"),
            updated => format!("{name}: {added} added, {} updated", thousands(updated)),
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
