//! The reader: from the bytes of a file to its header and records.

use std::io::Read;

use encoding_rs::{Encoding, UTF_8};

use super::buffer::{TextBuffer, WINDOW};
use super::delimiter;
use super::error::{CsvError, Limit, QuoteHint};
use super::header::{self, Note};
use super::record::{Record, RowProblem, RowReason};
use super::scan::{Extent, Limits, QuoteEscape, Scan, Scanner, count_line_ends};
use crate::formats::encoding::{EncodingOrigin, TextSource, display_name};
use crate::formats::sniff;

/// What the caller knows about the file; the rest is detected.
#[derive(Debug, Clone, Copy, Default)]
pub struct CsvOptions {
    /// Any ASCII character but quote, line ends and NUL.
    pub delimiter: Option<u8>,
    /// A byte order mark in the file overrides it.
    pub encoding: Option<&'static Encoding>,
    pub quote_escape: QuoteEscape,
}

/// Which part of the file a record is.
#[derive(Clone, Copy)]
enum Part {
    Header,
    Row,
}

impl Part {
    fn limits(self) -> Limits {
        match self {
            Self::Header => Limits::HEADER,
            Self::Row => Limits::ROW,
        }
    }
}

/// Reads delimited text record by record, in bounded memory.
pub struct CsvReader<R> {
    buffer: TextBuffer<R>,
    scanner: Scanner,
    header: Vec<String>,
    header_line: u64,
    notes: Vec<Note>,
    /// The physical line on which the next record starts.
    line: u64,
    blank_rows: u64,
}

impl<R: Read> CsvReader<R> {
    /// Reads the start of the input and the header; detects encoding and delimiter unless the options name them.
    pub fn new(input: R, options: CsvOptions) -> Result<Self, CsvError> {
        Self::with_window(input, options, WINDOW)
    }

    pub(super) fn with_window(input: R, options: CsvOptions, window: usize) -> Result<Self, CsvError> {
        let stated = options.delimiter.map(delimiter::usable).transpose()?;
        let source = TextSource::open(input, options.encoding)?;
        let kind = sniff::binary_kind(source.head());
        let unmarked = source.found().origin == EncodingOrigin::Default;
        if let Some(kind) = kind.or_else(|| sniff::unmarked_binary(source.head()).filter(|_| unmarked)) {
            return Err(CsvError::OtherKind(kind));
        }
        let scanner = Scanner { delimiter: stated.unwrap_or(b','), escape: options.quote_escape };
        let mut reader = Self {
            buffer: TextBuffer::new(source, window),
            scanner,
            header: Vec::new(),
            header_line: 0,
            notes: Vec::new(),
            line: 1,
            blank_rows: 0,
        };
        reader.read_opening(stated)?;
        reader.read_header()?;
        Ok(reader)
    }

    /// The names of the columns, trimmed; a column without a name has an empty one.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// The physical line on which the header starts, from 1.
    pub fn header_line(&self) -> u64 {
        self.header_line
    }

    pub fn delimiter(&self) -> u8 {
        self.scanner.delimiter
    }

    /// What was found out so far. One note can still come while rows are read: that the file is Windows-1252.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Bytes of the input taken so far, which runs ahead of the records by a window's length.
    pub fn bytes_read(&self) -> u64 {
        self.buffer.source().bytes_read()
    }

    /// Blank lines and rows of only empty cells below the header so far; they are not rows.
    pub fn blank_rows(&self) -> u64 {
        self.blank_rows
    }

    /// Reads the next row into `record`; false at the end of the file. After an error nothing more can be read.
    pub fn read(&mut self, record: &mut Record) -> Result<bool, CsvError> {
        while self.next_record(record, Part::Row)? {
            if !record.is_blank() {
                self.check_width(record);
                return Ok(true);
            }
            self.blank_rows += 1;
        }
        Ok(false)
    }

    fn read_opening(&mut self, stated: Option<u8>) -> Result<(), CsvError> {
        self.fill()?;
        let text = self.buffer.rest();
        if let Some(kind) = sniff::text_kind(text) {
            return Err(CsvError::OtherKind(kind));
        }
        let opening = header::opening(text);
        let below = &text[opening.bytes..];
        let (at_eof, escape) = (self.buffer.at_eof(), self.scanner.escape);
        self.scanner.delimiter =
            stated.or(opening.delimiter).unwrap_or_else(|| delimiter::detect(below, at_eof, escape));
        self.buffer.advance(opening.bytes);
        self.line += opening.lines;
        self.notes.extend(opening.note);
        Ok(())
    }

    fn read_header(&mut self) -> Result<(), CsvError> {
        let text = self.buffer.rest();
        if text.is_empty() {
            return Err(CsvError::NoHeader);
        }
        let better = delimiter::better_than_one_column(text, self.buffer.at_eof(), self.scanner.escape);
        let mut record = Record::new();
        self.next_record(&mut record, Part::Header)?;
        if let Some(problem) = record.problem() {
            return Err(CsvError::BadHeader { line: record.line(), problem: problem.clone() });
        }
        if let (1, Some(better)) = (record.len(), better) {
            return Err(CsvError::OneColumn { better });
        }
        self.header = header::names(&record)?;
        self.header_line = record.line();
        Ok(())
    }

    /// Brings more text, and the note if that decided the encoding.
    fn fill(&mut self) -> Result<(), CsvError> {
        self.buffer.more()?;
        let found = self.buffer.source().found();
        let noteworthy = match found.origin {
            EncodingOrigin::Default | EncodingOrigin::Stated => false,
            EncodingOrigin::ByteOrderMark { instead_of } => found.encoding != UTF_8 || instead_of.is_some(),
            EncodingOrigin::NeverUtf8 { .. } => true,
        };
        let note = Note::Encoding(found);
        if noteworthy && !self.notes.contains(&note) {
            self.notes.push(note);
        }
        Ok(())
    }

    fn next_record(&mut self, record: &mut Record, part: Part) -> Result<bool, CsvError> {
        let limits = part.limits();
        let mut cells = record.take_cells();
        loop {
            let text = self.buffer.rest();
            if text.is_empty() && self.buffer.at_eof() {
                return Ok(false);
            }
            cells.clear();
            match self.scanner.scan(text, self.buffer.at_eof(), &limits, &mut cells) {
                Scan::Record(extent) => {
                    let text = record.put_cells(cells, self.line, extent.lines);
                    self.check_text(record, extent, text.err().map(|bad| bad.column));
                    self.line += extent.lines;
                    self.buffer.advance(extent.whole);
                    return Ok(true);
                }
                Scan::Unfinished => self.fill()?,
                Scan::Unclosed { at } => {
                    let line = self.line + count_line_ends(&text[..at]);
                    return Err(CsvError::UnclosedQuote { line });
                }
                Scan::TooLong(limit) => return Err(self.too_long(limit, part)),
            }
        }
    }

    fn too_long(&self, limit: Limit, part: Part) -> CsvError {
        let line = self.line;
        let text = self.buffer.rest();
        let record = &text[..text.len().min(part.limits().record)];
        let hint = match (limit, memchr::memchr(b'"', record)) {
            (Limit::Columns(_), _) | (_, None) => QuoteHint::None,
            (_, Some(_)) => QuoteHint::Unbalanced,
        };
        match part {
            Part::Row => CsvError::RecordTooLong { line, limit, hint },
            Part::Header if memchr::memchr(0, record).is_some() => {
                let problem = RowProblem { column: None, reason: RowReason::NulByte };
                CsvError::BadHeader { line, problem }
            }
            Part::Header => CsvError::HeaderTooLong { line, limit, hint },
        }
    }

    /// Notes what is wrong with the record's text, unless its quotes are wrong already.
    fn check_text(&mut self, record: &mut Record, extent: Extent, bad_column: Option<usize>) {
        if record.problem().is_some() {
            return;
        }
        if let Some(column) = record.first_nul() {
            record.set_problem(Some(column), RowReason::NulByte);
        } else if let Some(column) = bad_column {
            let body = &self.buffer.rest()[..extent.body];
            // Cells are pieces of the body, cut at ASCII bytes: what is broken in them is broken there.
            let place = std::str::from_utf8(body).map_or_else(|error| error.valid_up_to(), |_| 0);
            let byte_offset = self.buffer.raw_offset(place);
            let encoding = display_name(self.buffer.source().found().encoding);
            record.set_problem(Some(column), RowReason::Undecodable { encoding, byte_offset });
        }
    }

    fn check_width(&self, record: &mut Record) {
        let (cells, expected) = (record.len(), self.header.len());
        if cells != expected && record.problem().is_none() {
            record.set_problem(None, RowReason::Ragged { cells, expected });
        }
    }
}
