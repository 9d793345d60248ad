//! Splits text into records: the grammar of delimited text and nothing else.
//!
//! Most lines hold no quote at all; they are copied whole and split at the delimiters. Only a line with a quote goes
//! cell by cell. A record that the window does not hold to its end is scanned again once the window has grown: it
//! doubles, so that the repetition costs no more than the first scan.

use memchr::{memchr, memchr_iter, memchr2, memchr3, memrchr};

use super::error::Limit;
use super::record::{Cells, RowReason};

const QUOTE: u8 = b'"';
const BACKSLASH: u8 = b'\\';

/// How a quote is written inside a quoted cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum QuoteEscape {
    /// As two quotes.
    #[default]
    Doubled,
    /// As backslash and quote (and a backslash as two); two quotes are understood as well.
    Backslash,
}

/// How large a record may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub field: usize,
    pub record: usize,
    pub lines: u64,
    pub columns: usize,
}

impl Limits {
    pub const ROW: Self = Self { field: 1 << 20, record: 4 << 20, lines: 1000, columns: 1000 };
    pub const HEADER: Self = Self { field: 64 << 10, record: 64 << 10, ..Self::ROW };
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Scan {
    Record(Extent),
    /// The text at hand ends before the record does.
    Unfinished,
    /// The text ends inside the quoted cell that opens here.
    Unclosed {
        at: usize,
    },
    TooLong(Limit),
}

/// The place that a record takes in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Extent {
    /// Bytes without the line end.
    pub body: usize,
    /// Bytes with the line end.
    pub whole: usize,
    /// Physical lines.
    pub lines: u64,
}

/// Where a cell ends, or why it does not.
enum CellEnd {
    At(usize),
    Unfinished,
    Unclosed,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Scanner {
    pub delimiter: u8,
    pub escape: QuoteEscape,
}

impl Scanner {
    /// Reads the record at the start of `text` (which is not empty) into `cells` (which are).
    pub fn scan(&self, text: &[u8], at_eof: bool, limits: &Limits, cells: &mut Cells) -> Scan {
        let line_end = memchr2(b'\n', b'\r', text);
        let line = &text[..line_end.unwrap_or(text.len())];
        let scan = if memchr(QUOTE, line).is_some() {
            self.scan_quoted(text, at_eof, limits, cells)
        } else if line_end.is_none() && !at_eof {
            let last_cell = memrchr(self.delimiter, line).map_or(line.len(), |place| line.len() - place - 1);
            return self.unfinished(text, last_cell, limits);
        } else {
            self.split_plain(line, cells);
            finish(text, line.len(), 1, at_eof)
        };
        match scan {
            Scan::Record(extent) => check(extent, limits, cells),
            other => other,
        }
    }

    /// A line without quotes is its own text.
    fn split_plain(&self, line: &[u8], cells: &mut Cells) {
        cells.bytes.extend_from_slice(line);
        push_places(self.delimiter, line, &mut cells.ends);
        cells.ends.push(line.len());
    }

    fn scan_quoted(&self, text: &[u8], at_eof: bool, limits: &Limits, cells: &mut Cells) -> Scan {
        let mut start = 0;
        while cells.ends.len() <= limits.columns {
            let end = if text.get(start) == Some(&QUOTE) {
                self.quoted_cell(text, start, at_eof, cells)
            } else {
                self.plain_cell(text, start, at_eof, cells)
            };
            let end = match end {
                CellEnd::At(end) => end,
                CellEnd::Unfinished => return self.unfinished(text, text.len() - start, limits),
                CellEnd::Unclosed => return Scan::Unclosed { at: start },
            };
            cells.end_cell();
            if text.get(end) != Some(&self.delimiter) {
                return finish(text, end, count_line_ends(&text[..end]) + 1, at_eof);
            }
            cells.bytes.push(self.delimiter);
            start = end + 1;
        }
        Scan::TooLong(Limit::Columns(limits.columns))
    }

    fn plain_cell(&self, text: &[u8], start: usize, at_eof: bool, cells: &mut Cells) -> CellEnd {
        match self.end_of_plain(text, start, at_eof) {
            Some(end) => {
                cells.bytes.extend_from_slice(&text[start..end]);
                CellEnd::At(end)
            }
            None => CellEnd::Unfinished,
        }
    }

    fn end_of_plain(&self, text: &[u8], from: usize, at_eof: bool) -> Option<usize> {
        match memchr3(self.delimiter, b'\n', b'\r', &text[from..]) {
            Some(length) => Some(from + length),
            None => at_eof.then_some(text.len()),
        }
    }

    fn quoted_cell(&self, text: &[u8], open: usize, at_eof: bool, cells: &mut Cells) -> CellEnd {
        let mut from = open + 1;
        loop {
            let Some(mark) = self.next_mark(text, from) else {
                return if at_eof { CellEnd::Unclosed } else { CellEnd::Unfinished };
            };
            match (text[mark], text.get(mark + 1)) {
                (_, None) if !at_eof => return CellEnd::Unfinished,
                (QUOTE, Some(&QUOTE)) | (BACKSLASH, Some(&(QUOTE | BACKSLASH))) => {
                    cells.bytes.extend_from_slice(&text[from..mark]);
                    cells.bytes.push(text[mark + 1]);
                    from = mark + 2;
                }
                (BACKSLASH, _) => {
                    cells.bytes.extend_from_slice(&text[from..=mark]);
                    from = mark + 1;
                }
                (_, next) => {
                    cells.bytes.extend_from_slice(&text[from..mark]);
                    return match next {
                        Some(&byte) if byte != self.delimiter && byte != b'\n' && byte != b'\r' => {
                            self.text_after_quote(text, open, mark, at_eof, cells)
                        }
                        _ => CellEnd::At(mark + 1),
                    };
                }
            }
        }
    }

    /// The next quote, or backslash where that means something.
    fn next_mark(&self, text: &[u8], from: usize) -> Option<usize> {
        let rest = &text[from..];
        let mark = match self.escape {
            QuoteEscape::Doubled => memchr(QUOTE, rest),
            QuoteEscape::Backslash => memchr2(QUOTE, BACKSLASH, rest),
        };
        mark.map(|length| from + length)
    }

    /// Keeps the whole cell as it stands in the file, for a row with this problem is only shown and written back.
    fn text_after_quote(
        &self,
        text: &[u8],
        open: usize,
        close: usize,
        at_eof: bool,
        cells: &mut Cells,
    ) -> CellEnd {
        let Some(end) = self.end_of_plain(text, close + 1, at_eof) else {
            return CellEnd::Unfinished;
        };
        let start = cells.cell_start();
        cells.bytes.truncate(start);
        cells.bytes.extend_from_slice(&text[open..end]);
        let backslash =
            self.escape == QuoteEscape::Doubled && close - 1 > open && text[close - 1] == BACKSLASH;
        cells.note_problem(match backslash {
            true => RowReason::BackslashBeforeQuote,
            false => RowReason::TextAfterClosingQuote,
        });
        CellEnd::At(end)
    }

    /// A record that goes on past the text at hand may do so only within the limits.
    fn unfinished(&self, text: &[u8], last_cell: usize, limits: &Limits) -> Scan {
        if count_line_ends(text) > limits.lines {
            Scan::TooLong(Limit::Lines(limits.lines))
        } else if text.len() > limits.record {
            Scan::TooLong(Limit::Record(limits.record))
        } else if last_cell > limits.field {
            Scan::TooLong(Limit::Field(limits.field))
        } else {
            Scan::Unfinished
        }
    }
}

/// Appends the places of a byte, eight bytes at a time: cells are so short that starting a vector search for each of
/// them costs more.
fn push_places(byte: u8, line: &[u8], places: &mut Vec<usize>) {
    const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;
    let wanted = u64::from_ne_bytes([byte; 8]);
    let (words, tail) = line.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let differing = u64::from_le_bytes(*word) ^ wanted;
        // The high bit of each byte that is zero, with no carry from one byte into the next.
        let mut hits = !(((differing & LOW) + LOW) | differing | LOW);
        while hits != 0 {
            places.push(index * 8 + hits.trailing_zeros() as usize / 8);
            hits &= hits - 1;
        }
    }
    let tail_start = line.len() - tail.len();
    let in_tail = tail.iter().enumerate().filter(|(_, candidate)| **candidate == byte);
    places.extend(in_tail.map(|(place, _)| tail_start + place));
}

/// Takes the line end after a record's body, which may be CR, LF, CRLF or the end of the text.
fn finish(text: &[u8], body: usize, lines: u64, at_eof: bool) -> Scan {
    let line_end = match (text.get(body), text.get(body + 1)) {
        (None, _) => 0,
        (Some(b'\r'), None) if !at_eof => return Scan::Unfinished,
        (Some(b'\r'), Some(b'\n')) => 2,
        _ => 1,
    };
    Scan::Record(Extent { body, whole: body + line_end, lines })
}

fn check(extent: Extent, limits: &Limits, cells: &Cells) -> Scan {
    if extent.lines > limits.lines {
        Scan::TooLong(Limit::Lines(limits.lines))
    } else if extent.body > limits.record {
        Scan::TooLong(Limit::Record(limits.record))
    } else if cells.ends.len() > limits.columns {
        Scan::TooLong(Limit::Columns(limits.columns))
    } else if extent.body > limits.field && cells.longest() > limits.field {
        Scan::TooLong(Limit::Field(limits.field))
    } else {
        Scan::Record(extent)
    }
}

/// Physical line ends: CR, LF and CRLF each count once.
pub(super) fn count_line_ends(text: &[u8]) -> u64 {
    let feeds = memchr_iter(b'\n', text).count();
    let returns = memchr_iter(b'\r', text).filter(|place| text.get(place + 1) != Some(&b'\n')).count();
    (feeds + returns) as u64
}
