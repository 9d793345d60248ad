//! Rows to CSV bytes, in every form that the options ask for.

use std::io::{self, Write};

use clap::ValueEnum;
use encoding_rs::{EncoderResult, WINDOWS_1252};

/// Bytes collected before they are written.
const CHUNK: usize = 1 << 20;

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Encoding {
    #[value(name = "utf-8", alias = "utf8")]
    Utf8,
    /// Little-endian, with a byte-order mark
    #[value(name = "utf-16", alias = "utf16")]
    Utf16,
    /// Characters that it lacks become ?
    #[value(name = "windows-1252", alias = "cp1252")]
    Windows1252,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quotes {
    WhereNeeded,
    Everywhere,
}

/// How rows become bytes.
#[derive(Clone, Debug)]
pub struct Form {
    pub delimiter: String,
    pub line_end: &'static str,
    pub quotes: Quotes,
    pub encoding: Encoding,
}

/// The cells of one row, kept in one text; reused from row to row.
#[derive(Default)]
pub struct Row {
    text: String,
    ends: Vec<usize>,
}

impl Row {
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    pub fn cell(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len());
    }

    /// A cell that `write` appends to the text.
    pub fn cell_with(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.text);
        self.ends.push(self.text.len());
    }

    /// The text of the last cell, for changes that keep its length.
    pub fn last_cell(&mut self) -> &mut str {
        let before = self.ends.len().checked_sub(2).map_or(0, |at| self.ends[at]);
        &mut self.text[before..]
    }

    pub fn cells(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        let mut start = 0;
        self.ends.iter().map(move |&end| {
            let cell = &self.text.as_bytes()[start..end];
            start = end;
            cell
        })
    }
}

pub struct Output<W: Write> {
    sink: W,
    form: Form,
    /// Bytes that call for quotes.
    special: [bool; 256],
    pending: Vec<u8>,
}

impl<W: Write> Output<W> {
    pub fn new(sink: W, form: Form) -> Self {
        let mut special = [false; 256];
        for &byte in form.delimiter.as_bytes().iter().take(1).chain(b"\"\r\n") {
            special[usize::from(byte)] = true;
        }
        Output { sink, form, special, pending: Vec::with_capacity(CHUNK + 4096) }
    }

    pub fn byte_order_mark(&mut self) {
        self.pending.extend("\u{FEFF}".as_bytes());
    }

    pub fn record<'c>(&mut self, cells: impl ExactSizeIterator<Item = &'c [u8]>) -> io::Result<()> {
        let alone = cells.len() == 1;
        for (number, cell) in cells.enumerate() {
            if number > 0 {
                self.pending.extend(self.form.delimiter.as_bytes());
            }
            let quoted = self.form.quotes == Quotes::Everywhere
                || alone && cell.is_empty()
                || cell.iter().any(|&byte| self.special[usize::from(byte)]);
            if quoted {
                self.quoted(cell);
            } else {
                self.pending.extend_from_slice(cell);
            }
        }
        self.pending.extend(self.form.line_end.as_bytes());
        if self.pending.len() >= CHUNK { self.write_pending() } else { Ok(()) }
    }

    fn quoted(&mut self, cell: &[u8]) {
        self.pending.push(b'"');
        for &byte in cell {
            if byte == b'"' {
                self.pending.push(b'"');
            }
            self.pending.push(byte);
        }
        self.pending.push(b'"');
    }

    /// Whole records only, so that no character is cut.
    fn write_pending(&mut self) -> io::Result<()> {
        match self.form.encoding {
            Encoding::Utf8 => self.sink.write_all(&self.pending)?,
            Encoding::Utf16 => {
                let text = String::from_utf8_lossy(&self.pending);
                let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                self.sink.write_all(&bytes)?;
            }
            Encoding::Windows1252 => {
                let bytes = windows_1252(&String::from_utf8_lossy(&self.pending));
                self.sink.write_all(&bytes)?;
            }
        }
        self.pending.clear();
        Ok(())
    }

    pub fn finish(mut self) -> io::Result<()> {
        self.write_pending()?;
        self.sink.flush()
    }
}

fn windows_1252(text: &str) -> Vec<u8> {
    let mut encoder = WINDOWS_1252.new_encoder();
    let mut bytes = Vec::with_capacity(text.len() + 16);
    let mut rest = text;
    loop {
        let (result, read) = encoder.encode_from_utf8_to_vec_without_replacement(rest, &mut bytes, true);
        rest = &rest[read..];
        match result {
            EncoderResult::InputEmpty => return bytes,
            EncoderResult::OutputFull => bytes.reserve(rest.len() + 16),
            EncoderResult::Unmappable(_) => bytes.push(b'?'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cells: &[&str], encoding: Encoding, quotes: Quotes) -> Vec<u8> {
        let mut bytes = Vec::new();
        let form = Form { delimiter: ";".to_owned(), line_end: "\n", quotes, encoding };
        let mut output = Output::new(&mut bytes, form);
        output.record(cells.iter().map(|cell| cell.as_bytes())).expect("a vector takes all");
        output.finish().expect("a vector takes all");
        bytes
    }

    #[test]
    fn quotes_where_a_reader_needs_them() {
        let got = written(&["a,b", "c;d", "e\"f", "g\nh", ""], Encoding::Utf8, Quotes::WhereNeeded);
        assert_eq!(got, b"a,b;\"c;d\";\"e\"\"f\";\"g\nh\";\n");
        assert_eq!(written(&[""], Encoding::Utf8, Quotes::WhereNeeded), b"\"\"\n");
        assert_eq!(written(&["a", ""], Encoding::Utf8, Quotes::Everywhere), b"\"a\";\"\"\n");
    }

    #[test]
    fn other_encodings() {
        assert_eq!(written(&["é–語"], Encoding::Windows1252, Quotes::WhereNeeded), b"\xE9\x96?\n");
        assert_eq!(written(&["é"], Encoding::Utf16, Quotes::WhereNeeded), b"\xE9\0\n\0");
    }
}
