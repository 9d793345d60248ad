//! `recalc --changes`: the history as a stream for other programs, each change once.

use clap::ValueEnum;

use crate::cli::history::{COLUMNS, Subjects};
use crate::context::Context;
use crate::error::{Error, Result, output_error};
use crate::render::format::Format;
use crate::render::listing::{Layout, ListingWriter};
use crate::render::text::thousands;
use crate::store::Store;
use crate::ui::Ui;
use std::io::Write as _;

/// Entries printed at a time; so many are told again at most, when a consumer without a cursor of its own dies.
const PAGE: usize = 1_000;

/// How changes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ChangesFormat {
    /// One JSON object a line
    Jsonl,
}

/// Where a stream goes on.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// After this cursor.
    cursor: i64,
    /// Where it ends is kept for the next time: the consumer keeps no cursor of its own.
    is_kept: bool,
    /// What happened up to the cursor has not been told and is no longer kept.
    has_gap: bool,
}

impl Start {
    /// After the cursor that is given, or where the last stream without one ended. Asked before anything is worked out.
    pub fn find(context: &Context, store: &Store, after: Option<i64>) -> Result<Start> {
        let bounds = store.history_bounds()?;
        let Some(cursor) = after else {
            let has_gap = bounds.streamed < bounds.trimmed;
            if has_gap {
                let last = thousands(bounds.trimmed);
                context.ui.warn(&format!(
                    "changes up to cursor {last} are no longer kept and have not been told: history_retention_days"
                ));
            }
            return Ok(Start { cursor: bounds.streamed.max(bounds.trimmed), is_kept: true, has_gap });
        };
        if cursor < bounds.trimmed {
            return Err(Error::refused(format!(
                "changes after cursor {cursor} are no longer kept, only those after {}",
                bounds.trimmed
            ))
            .hint("read the state anew, then go on with --after and that cursor"));
        }
        if cursor > bounds.last {
            return Err(Error::refused(format!(
                "there is no cursor {cursor} yet; the last one is {}",
                bounds.last
            ))
            .hint(
                "is it the cursor of another database, or was this one put back to an older copy by hand?",
            ));
        }
        Ok(Start { cursor, is_kept: false, has_gap: false })
    }

    /// Prints all that has changed since.
    pub fn stream(self, context: &Context, store: &Store) -> Result<()> {
        let subjects = Subjects::load(store)?;
        let mut cursor = self.cursor;
        let mut out = context.ui.out();
        let layout = || Layout { format: Format::Jsonl, ..Layout::default() };
        if self.has_gap {
            let mut writer = ListingWriter::new(&mut out, COLUMNS.to_vec(), layout());
            writer.row(&Subjects::forgotten(cursor)).map_err(output_error)?;
            writer.finish().map_err(output_error)?;
            out.flush().map_err(output_error)?;
            store.settle(context.settings.now, |settling| settling.set_streamed(cursor))?;
        }
        loop {
            let page = store.history_after(cursor, PAGE)?;
            let Some((last, _)) = page.last() else { return Ui::finish(out) };
            cursor = last.cursor;
            let mut writer = ListingWriter::new(&mut out, COLUMNS.to_vec(), layout());
            for (entry, email) in &page {
                writer.row(&subjects.row(entry, email.as_deref())).map_err(output_error)?;
            }
            writer.finish().map_err(output_error)?;
            out.flush().map_err(output_error)?;
            if self.is_kept {
                store.settle(context.settings.now, |settling| settling.set_streamed(cursor))?;
            }
            if page.len() < PAGE {
                return Ui::finish(out);
            }
        }
    }
}
