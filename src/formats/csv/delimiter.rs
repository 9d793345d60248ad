//! Which character separates the columns.
//!
//! Each candidate splits the first records, quotes respected. The one that gives the header more than one column and
//! most of the records as many cells as the header is taken; among equals the one with more columns, then the more
//! common one.

use super::error::CsvError;
use super::record::Cells;
use super::scan::{Limits, QuoteEscape, Scan, Scanner};

/// The candidates, most common first.
const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Separators that are never guessed, only hinted at.
const RARE: [u8; 4] = [b':', b'^', b'~', 0x1F];
/// What is looked at to choose.
const SAMPLE_BYTES: usize = 64 << 10;
const SAMPLE_RECORDS: usize = 20;

/// How a candidate splits the first records.
#[derive(Debug, Clone, Copy)]
struct Fit {
    delimiter: u8,
    columns: usize,
    records: usize,
    /// Records with as many cells as the header, the header included.
    regular: usize,
}

/// Reads a delimiter as people name it: one ASCII character, or `tab`, `comma`, `semicolon`, `pipe`, `\t`.
pub fn delimiter_by_name(name: &str) -> Result<u8, CsvError> {
    let delimiter = match name {
        "tab" | "\\t" => b'\t',
        "comma" => b',',
        "semicolon" => b';',
        "pipe" => b'|',
        _ => match name.as_bytes() {
            [byte] => *byte,
            _ => return Err(CsvError::BadDelimiter(name.to_owned())),
        },
    };
    usable(delimiter)
}

/// Refuses what can never separate columns: quotes, line ends, NUL, and bytes that are part of a longer character.
pub(super) fn usable(delimiter: u8) -> Result<u8, CsvError> {
    match delimiter {
        b'"' | b'\n' | b'\r' | 0 | 0x80.. => {
            Err(CsvError::BadDelimiter(delimiter.escape_ascii().to_string()))
        }
        _ => Ok(delimiter),
    }
}

/// The delimiter as it is written on the command line, quoted for a shell: `';'`, `tab`.
pub fn delimiter_name(delimiter: u8) -> String {
    match delimiter {
        b'\t' => "tab".to_owned(),
        _ => format!("'{}'", delimiter.escape_ascii()),
    }
}

/// Chooses the delimiter of the text, which begins with the header; the comma if there is only one column.
pub(super) fn detect(text: &[u8], at_eof: bool, escape: QuoteEscape) -> u8 {
    let (sample, at_eof) = sample(text, at_eof);
    let fits = CANDIDATES.map(|delimiter| fit(sample, at_eof, delimiter, escape));
    let several = fits.iter().filter(|fit| fit.columns > 1);
    // Of equal maxima the last is taken, hence the reversal.
    let best = several.rev().max_by_key(|fit| (fit.regular * 1000 / fit.records, fit.columns));
    best.map_or(b',', |fit| fit.delimiter)
}

/// Another delimiter that splits every one of the first records into the same number of columns, more than one.
pub(super) fn better_than_one_column(text: &[u8], at_eof: bool, escape: QuoteEscape) -> Option<u8> {
    let (sample, at_eof) = sample(text, at_eof);
    let fits = CANDIDATES.iter().chain(&RARE).map(|delimiter| fit(sample, at_eof, *delimiter, escape));
    let regular = fits.filter(|fit| fit.columns > 1 && fit.regular == fit.records);
    regular.max_by_key(|fit| fit.columns).map(|fit| fit.delimiter)
}

fn sample(text: &[u8], at_eof: bool) -> (&[u8], bool) {
    match text.get(..SAMPLE_BYTES) {
        Some(sample) => (sample, false),
        None => (text, at_eof),
    }
}

fn fit(mut text: &[u8], at_eof: bool, delimiter: u8, escape: QuoteEscape) -> Fit {
    let scanner = Scanner { delimiter, escape };
    let mut fit = Fit { delimiter, columns: 0, records: 0, regular: 0 };
    let mut cells = Cells::default();
    while !text.is_empty() && fit.records < SAMPLE_RECORDS {
        cells.clear();
        let Scan::Record(extent) = scanner.scan(text, at_eof, &Limits::ROW, &mut cells) else {
            break;
        };
        text = &text[extent.whole..];
        if cells.bytes.iter().all(|byte| *byte == delimiter || byte.is_ascii_whitespace()) {
            continue;
        }
        fit.columns = if fit.records == 0 { cells.ends.len() } else { fit.columns };
        fit.records += 1;
        fit.regular += usize::from(cells.ends.len() == fit.columns);
    }
    fit
}
