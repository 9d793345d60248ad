//! Long lists: rows are printed as they are read, and counted without being kept.

use super::shared::{Listing, OutputArgs, WindowArgs};
use crate::context::Context;
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::Result;

/// A list whose rows come one by one: those inside the window are printed, all are counted.
pub struct Stream<'a> {
    context: &'a Context,
    listing: Listing<'a>,
    only_count: bool,
    offset: u64,
    limit: u64,
    met: u64,
    printed: u64,
    total: Option<u64>,
}

impl<'a> Stream<'a> {
    /// Starts a list. `total` is how many rows will come, if that is known beforehand: then reading may
    /// stop as soon as the window is full.
    pub fn new(
        context: &'a Context,
        (window, output): (&WindowArgs, &OutputArgs),
        zone: Zone,
        (all, table): (&[Column], &[&str]),
        total: Option<u64>,
    ) -> Result<Self> {
        Ok(Stream {
            context,
            listing: Listing::new(context, output, zone, all, table)?,
            only_count: window.count,
            offset: window.offset,
            limit: window.limit(context, output.format()),
            met: 0,
            printed: 0,
            total,
        })
    }

    /// Need no more rows be read?
    pub fn is_done(&self) -> bool {
        self.total.is_some() && (self.only_count || self.printed >= self.limit)
    }

    /// The next row; its values are asked for only if it is printed.
    pub fn offer<'v>(&mut self, values: impl FnOnce() -> Vec<Value<'v>>) -> Result<()> {
        self.met += 1;
        if self.only_count || self.met <= self.offset || self.printed >= self.limit {
            return Ok(());
        }
        self.printed += 1;
        self.listing.row(&values())
    }

    /// Ends the list; `nothing` is said when no row came.
    pub fn finish(self, nothing: &str) -> Result<()> {
        let total = self.total.unwrap_or(self.met);
        if self.only_count {
            return self.context.ui.print(&format!("{total}\n"));
        }
        self.listing.finish(self.offset, Some(total), nothing)
    }
}
