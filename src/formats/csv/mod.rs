//! The guarded reader of delimited text: records with line numbers, problems and limits.
//!
//! Reading is not left to the `csv` crate (which writes the project's CSV) because that reader accepts anything: it
//! does not report a quote that is never closed, text after a closing quote or a NUL byte, it has no limit on the
//! size of a field or record, so that one stray quote turns the rest of a file into one cell, and it counts only line
//! feeds as lines. An import has to name the line of each of these, so the scanner here follows the same grammar
//! (RFC 4180; any of CR, LF and CRLF ends a record) and keeps account.
//!
//! - `buffer` holds the text that is being scanned, `scan` splits it into records, `record` is what callers get;
//! - `delimiter` and `header` look at the start of the file; `reader` puts all of it together.

mod buffer;
mod delimiter;
mod error;
mod header;
mod reader;
mod record;
mod scan;

#[cfg(test)]
mod tests;

pub use delimiter::{delimiter_by_name, delimiter_name};
pub use error::{CsvError, ErrorKind, Limit, QuoteHint};
pub use header::Note;
pub use reader::{CsvOptions, CsvReader};
pub use record::{Record, RowProblem, RowReason};
pub use scan::QuoteEscape;
