//! What ends the reading of a file.

use std::fmt;
use std::io;

use super::delimiter::delimiter_name;
use super::record::RowProblem;
use crate::formats::encoding::EncodingError;
use crate::formats::sniff::FileKind;

/// Why a file cannot be read, or not any further. Problems of single rows are not here but on the
/// [`Record`](super::Record).
#[derive(Debug, thiserror::Error)]
pub enum CsvError {
    #[error(transparent)]
    Text(#[from] EncodingError),
    #[error("'{0}' is no delimiter; use one ASCII character such as ',' or ';', or tab")]
    BadDelimiter(String),
    #[error("this is {0}")]
    OtherKind(FileKind),
    #[error("no header row")]
    NoHeader,
    #[error("line {line}: header {limit}{hint}")]
    HeaderTooLong { line: u64, limit: Limit, hint: QuoteHint },
    #[error("line {line}: unreadable header: {problem}")]
    BadHeader { line: u64, problem: RowProblem },
    #[error("column {name} appears twice ({first}, {second})")]
    DuplicateHeader {
        name: String,
        /// Column numbers, from 1.
        first: usize,
        second: usize,
    },
    #[error("one column found; use --delimiter {}", delimiter_name(*.better))]
    OneColumn { better: u8 },
    #[error("line {line}: quote opened here is never closed")]
    UnclosedQuote { line: u64 },
    #[error("line {line}: record {limit}{hint}")]
    RecordTooLong { line: u64, limit: Limit, hint: QuoteHint },
}

/// Whose fault an error is, which decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// The wrong file or the wrong options.
    Usage,
    /// The right kind of file with content that cannot be read.
    Data,
    /// The operating system failed to deliver the bytes.
    Io,
}

impl CsvError {
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Text(error) => encoding_kind(error),
            Self::BadDelimiter(_)
            | Self::OtherKind(_)
            | Self::HeaderTooLong { .. }
            | Self::DuplicateHeader { .. }
            | Self::OneColumn { .. } => ErrorKind::Usage,
            Self::NoHeader
            | Self::BadHeader { .. }
            | Self::UnclosedQuote { .. }
            | Self::RecordTooLong { .. } => ErrorKind::Data,
        }
    }
}

fn encoding_kind(error: &EncodingError) -> ErrorKind {
    match error {
        EncodingError::Io(error) if error.kind() == io::ErrorKind::IsADirectory => ErrorKind::Usage,
        EncodingError::Io(_) => ErrorKind::Io,
        EncodingError::UnknownName(_) => ErrorKind::Usage,
        EncodingError::Utf16WithoutBom { .. } | EncodingError::Utf32 | EncodingError::Mixed { .. } => {
            ErrorKind::Data
        }
    }
}

/// A limit that a record or the header has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of UTF-8 in one field.
    Field(usize),
    /// Bytes of UTF-8 in one record, quotes and delimiters included.
    Record(usize),
    /// Physical lines of one record.
    Lines(u64),
    /// Columns of one record.
    Columns(usize),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(bytes) => write!(f, "with a field longer than {}", size(*bytes)),
            Self::Record(bytes) => write!(f, "longer than {}", size(*bytes)),
            Self::Lines(lines) => write!(f, "longer than {} lines", grouped(*lines)),
            Self::Columns(columns) => {
                write!(f, "with more than {} columns", grouped(*columns as u64))
            }
        }
    }
}

/// Whether a quote in the record may be what made it too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuoteHint {
    None,
    Unbalanced,
}

impl fmt::Display for QuoteHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => Ok(()),
            Self::Unbalanced => f.write_str("; unbalanced quote?"),
        }
    }
}

fn size(bytes: usize) -> String {
    match bytes {
        0..1024 => format!("{bytes} bytes"),
        1024..1_048_576 => format!("{} KiB", bytes >> 10),
        _ => format!("{} MiB", bytes >> 20),
    }
}

fn grouped(number: u64) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), number % 1000),
    }
}
