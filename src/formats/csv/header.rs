//! The start of a file: what stands above the header, and the header's names.

use std::collections::HashMap;
use std::fmt;

use super::delimiter::{delimiter_name, usable};
use super::error::CsvError;
use super::record::Record;
use crate::formats::encoding::FoundEncoding;

/// A preamble longer than this is none.
const MAX_PREAMBLE_LINES: usize = 20;

/// What the reader found out by itself and the user should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    Encoding(FoundEncoding),
    /// Notes above the header, with the lines they take (from 1) up to the line before the header.
    PreambleSkipped {
        lines: u64,
    },
    /// A first line `sep=;` names the delimiter.
    SeparatorLine {
        delimiter: u8,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoding(found) => found.fmt(f),
            Self::PreambleSkipped { lines: 1 } => f.write_str("line 1 above the header skipped"),
            Self::PreambleSkipped { lines } => {
                write!(f, "lines 1 to {lines} above the header skipped")
            }
            Self::SeparatorLine { delimiter } => {
                write!(f, "delimiter {} from the file's sep= line", delimiter_name(*delimiter))
            }
        }
    }
}

/// What stands above the header.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Opening {
    /// Bytes and lines before the header.
    pub bytes: usize,
    pub lines: u64,
    pub delimiter: Option<u8>,
    pub note: Option<Note>,
}

/// Finds the header: blank lines, one `sep=` line and a preamble of notes may stand above it.
pub(super) fn opening(text: &[u8]) -> Opening {
    let mut opening = Opening::default();
    opening.skip_blank_lines(text);
    if let Some(delimiter) = separator_line(first_line(&text[opening.bytes..]).0) {
        opening.skip_line(text);
        opening.delimiter = Some(delimiter);
        opening.note = Some(Note::SeparatorLine { delimiter });
        opening.skip_blank_lines(text);
    }
    if let Some(lines) = preamble(&text[opening.bytes..]) {
        for _ in 0..lines {
            opening.skip_line(text);
        }
        opening.skip_blank_lines(text);
        opening.note = Some(Note::PreambleSkipped { lines: opening.lines });
    }
    opening
}

impl Opening {
    fn skip_line(&mut self, text: &[u8]) {
        self.bytes += first_line(&text[self.bytes..]).1;
        self.lines += 1;
    }

    fn skip_blank_lines(&mut self, text: &[u8]) {
        while self.bytes < text.len() && is_blank(first_line(&text[self.bytes..]).0) {
            self.skip_line(text);
        }
    }
}

/// The first physical line without its end, and its length with it.
fn first_line(text: &[u8]) -> (&[u8], usize) {
    let length = memchr::memchr2(b'\n', b'\r', text).unwrap_or(text.len());
    let end = match &text[length..] {
        [] => 0,
        [b'\r', b'\n', ..] => 2,
        _ => 1,
    };
    (&text[..length], length + end)
}

/// Nothing but blanks and what separates or quotes empty cells.
fn is_blank(line: &[u8]) -> bool {
    line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b',' | b';' | b'|')) || line == b"\"\""
}

/// The first line by which spreadsheets name the delimiter of what follows: `sep=;`.
fn separator_line(line: &[u8]) -> Option<u8> {
    let line = line.strip_prefix(b"\"").and_then(|inner| inner.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [s, e, p, b'=', delimiter] if [s, e, p].map(u8::to_ascii_lowercase) == *b"sep" => {
            usable(*delimiter).ok()
        }
        _ => None,
    }
}

/// The lines of a preamble, which starts with a line `Notes:` and ends before a blank line.
fn preamble(text: &[u8]) -> Option<usize> {
    let (first, mut at) = first_line(text);
    let first = without_trailing(first.trim_ascii_end(), b",;\t|\"");
    if !first.strip_prefix(b"\"").unwrap_or(first).eq_ignore_ascii_case(b"notes:") {
        return None;
    }
    for lines in 1..MAX_PREAMBLE_LINES {
        let (line, length) = first_line(&text[at..]);
        if length == 0 {
            return None;
        }
        if is_blank(line) {
            let header_follows = text[at..].iter().any(|byte| !is_blank(&[*byte]) && !b"\r\n".contains(byte));
            return header_follows.then_some(lines);
        }
        at += length;
    }
    None
}

fn without_trailing<'a>(line: &'a [u8], bytes: &[u8]) -> &'a [u8] {
    let length = line.iter().rposition(|byte| !bytes.contains(byte)).map_or(0, |last| last + 1);
    &line[..length]
}

/// The names of the columns: trimmed, with line breaks inside them folded to a space. Names may be empty, not twice.
pub(super) fn names(record: &Record) -> Result<Vec<String>, CsvError> {
    let names: Vec<String> = record.iter().map(fold).collect();
    let mut columns = HashMap::new();
    for (index, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        if let Some(first) = columns.insert(name, index) {
            return Err(CsvError::DuplicateHeader {
                name: name.clone(),
                first: first + 1,
                second: index + 1,
            });
        }
    }
    Ok(names)
}

fn fold(name: &str) -> String {
    let breaks = ['\n', '\r', '\u{b}', '\u{c}'];
    let lines = name.split(breaks).map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}
