//! One record of the file, its place and what is wrong with it.
//!
//! All cells of a record lie in one string, one delimiter byte between each two, with the end of each cell kept
//! beside it: no allocation per cell, and none per record either once a record is used again. The delimiters stay
//! between the cells so that broken bytes at the edges of two cells can never join into a character.

use std::fmt;

/// One row of the file. Cells keep their leading and trailing blanks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    text: String,
    ends: Vec<usize>,
    line: u64,
    lines: u64,
    problem: Option<RowProblem>,
}

impl Record {
    pub fn new() -> Self {
        Self::default()
    }

    /// The physical line on which the record starts, from 1; CR, LF and CRLF each end a line.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The number of physical lines that the record takes.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    pub fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        self.text.get(self.start(index)..end)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> + '_ {
        // Cells end at ASCII delimiters, so that a slice is never refused.
        (0..self.len()).map(|index| self.get(index).unwrap_or_default())
    }

    /// What is wrong with the row as text; its cells are then as near to the file as UTF-8 allows.
    pub fn problem(&self) -> Option<&RowProblem> {
        self.problem.as_ref()
    }

    /// No cell holds anything but spaces and tabs.
    pub(super) fn is_blank(&self) -> bool {
        self.problem.is_none()
            && self.iter().all(|cell| cell.bytes().all(|byte| byte == b' ' || byte == b'\t'))
    }

    /// The cell that holds the first NUL byte.
    pub(super) fn first_nul(&self) -> Option<usize> {
        memchr::memchr(0, self.text.as_bytes()).map(|place| cell_at(&self.ends, place))
    }

    fn start(&self, index: usize) -> usize {
        index.checked_sub(1).map_or(0, |before| self.ends[before] + 1)
    }

    pub(super) fn set_problem(&mut self, column: Option<usize>, reason: RowReason) {
        self.problem = Some(RowProblem { column, reason });
    }

    /// Takes the buffers for the next record's cells.
    pub(super) fn take_cells(&mut self) -> Cells {
        let mut cells = Cells {
            bytes: std::mem::take(&mut self.text).into_bytes(),
            ends: std::mem::take(&mut self.ends),
            problem: None,
        };
        cells.clear();
        cells
    }

    /// Puts cells in place; bytes that are not UTF-8 become U+FFFD, and the error names the cell.
    pub(super) fn put_cells(&mut self, cells: Cells, line: u64, lines: u64) -> Result<(), BadText> {
        (self.line, self.lines) = (line, lines);
        self.problem = cells.problem;
        self.ends = cells.ends;
        match String::from_utf8(cells.bytes) {
            Ok(text) => {
                self.text = text;
                Ok(())
            }
            Err(error) => {
                let bad = error.utf8_error().valid_up_to();
                let column = cell_at(&self.ends, bad);
                self.put_lossy(&error.into_bytes());
                Err(BadText { column })
            }
        }
    }

    fn put_lossy(&mut self, bytes: &[u8]) {
        self.text.clear();
        let mut start = 0;
        for end in &mut self.ends {
            if start > 0 {
                self.text.push('\n');
            }
            self.text.push_str(&String::from_utf8_lossy(&bytes[start..*end]));
            start = *end + 1;
            *end = self.text.len();
        }
    }
}

/// The cell that holds a byte of the text which is not a delimiter.
fn cell_at(ends: &[usize], place: usize) -> usize {
    ends.partition_point(|end| *end <= place)
}

/// The cell of a record that holds bytes that are not UTF-8.
#[derive(Debug)]
pub(super) struct BadText {
    pub column: usize,
}

/// The cells of a record under construction, not yet known to be UTF-8.
#[derive(Debug, Default)]
pub(super) struct Cells {
    pub bytes: Vec<u8>,
    pub ends: Vec<usize>,
    pub problem: Option<RowProblem>,
}

impl Cells {
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.problem = None;
    }

    /// Where the cell that is being written begins.
    pub fn cell_start(&self) -> usize {
        self.ends.last().map_or(0, |end| end + 1)
    }

    pub fn end_cell(&mut self) {
        self.ends.push(self.bytes.len());
    }

    /// Notes a problem of the cell that is being written, unless an earlier cell has one.
    pub fn note_problem(&mut self, reason: RowReason) {
        let column = Some(self.ends.len());
        self.problem.get_or_insert(RowProblem { column, reason });
    }

    pub fn longest(&self) -> usize {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|end| end + 1));
        self.ends.iter().zip(starts).map(|(end, start)| end - start).max().unwrap_or(0)
    }
}

/// What is wrong with a row, and in which cell (from 0) if it is one cell's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    pub column: Option<usize>,
    pub reason: RowReason,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowReason {
    TextAfterClosingQuote,
    /// The quote that closed the cell stands after a backslash, which was probably meant to escape it.
    BackslashBeforeQuote,
    NulByte,
    /// Bytes that the file's encoding does not allow; the offset counts the bytes of the input from 0.
    Undecodable {
        encoding: String,
        byte_offset: u64,
    },
    Ragged {
        cells: usize,
        expected: usize,
    },
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl fmt::Display for RowReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TextAfterClosingQuote => f.write_str("text after closing quote"),
            Self::BackslashBeforeQuote => f.write_str(
                "text after closing quote; if \\\" stands for a quote, use --quote-escape backslash",
            ),
            Self::NulByte => f.write_str("NUL byte"),
            Self::Undecodable { encoding, byte_offset } => {
                write!(f, "bytes that are not {encoding} at offset {byte_offset}")
            }
            Self::Ragged { cells, expected } => {
                let noun = if *cells == 1 { "cell" } else { "cells" };
                write!(f, "{cells} {noun}, header has {expected}")
            }
        }
    }
}
