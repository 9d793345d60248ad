//! One run: where rows go, clean or spoilt, and where they are counted.

use std::io::{self, Write};

use crate::cli::Cli;
use crate::dirt::{DirtyKind, Places, spoil};
use crate::draw::Draw;
use crate::output::{Output, Row};
use crate::truth::Truth;
use crate::world::World;

pub struct Job<'a, W: Write> {
    pub cli: &'a Cli,
    pub world: &'a World,
    pub out: Output<W>,
    pub truth: Truth,
}

impl<W: Write> Job<'_, W> {
    /// The rows to write, by number.
    pub fn numbers(&self) -> std::ops::Range<u64> {
        self.cli.offset..self.cli.offset.saturating_add(self.cli.rows())
    }

    /// One of the kinds of invalid row.
    pub fn kind(&self, draw: &mut Draw) -> DirtyKind {
        let kinds = self.cli.kinds();
        kinds[draw.index(kinds.len())]
    }

    /// Whether a row is to be spoilt, and how; for all files but the contacts, whose rows have a fate.
    pub fn dirt(&self, draw: &mut Draw) -> Option<DirtyKind> {
        draw.under(self.world.dirty).then(|| self.kind(draw))
    }

    pub fn put_clean(&mut self, row: &Row) -> io::Result<()> {
        self.truth.valid();
        self.out.record(row.cells())
    }

    pub fn put_spoilt(
        &mut self,
        row: &Row,
        kind: DirtyKind,
        places: &Places,
        draw: &mut Draw,
    ) -> io::Result<()> {
        self.truth.dirty(kind);
        let mut cells = row.cells().map(<[u8]>::to_vec).collect();
        spoil(&mut cells, kind, places, draw);
        self.out.record(cells.iter().map(Vec::as_slice))
    }
}
