//! CSV by RFC 4180, and the same with tabs.
//!
//! A cell holds the bytes that are stored, so that an export can be imported without loss. Two wishes
//! change that: a terminal is shown escaped text, and a spreadsheet gets apostrophes before formulas.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use super::display::real;
use super::listing::{BLOCK, Layout};
use super::text;
use crate::domain::spreadsheet;
use crate::domain::time::Instant;
use crate::domain::value::{Column, Value};

const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Writes a header line and a record a row.
pub struct DelimitedRows<W: Write> {
    writer: csv::Writer<Marked<W>>,
    header: Option<Vec<Column>>,
    cells: Cells,
}

/// What becomes of text on its way into a cell.
struct Cells {
    escaped: bool,
    guarded: bool,
    formulas: u64,
    scratch: String,
}

impl<W: Write> DelimitedRows<W> {
    pub fn new(out: W, delimiter: u8, columns: Vec<Column>, layout: &Layout) -> Self {
        let style = layout.csv;
        let mark = if style.bom { BYTE_ORDER_MARK } else { &[] };
        let line_end = if style.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(line_end)
            .flexible(true)
            .buffer_capacity(BLOCK)
            .from_writer(Marked { out, mark });
        let cells = Cells {
            escaped: layout.escape_csv,
            guarded: style.spreadsheet_safe,
            formulas: 0,
            scratch: String::new(),
        };
        DelimitedRows { writer, header: layout.header.then_some(columns), cells }
    }

    pub fn row(&mut self, values: &[Value<'_>]) -> io::Result<()> {
        self.write_header()?;
        for value in values {
            match value {
                Value::Null => self.writer.write_field(b""),
                Value::Text(text) => self.writer.write_field(self.cells.shown(text)),
                Value::Integer(number) => self.writer.write_field(itoa::Buffer::new().format(*number)),
                Value::Decimal(number) => self.writer.write_field(number.to_string()),
                Value::Real(number) => self.writer.write_field(real(*number)),
                Value::Bool(bool) => self.writer.write_field(if *bool { "true" } else { "false" }),
                Value::Instant(moment) => self.writer.write_field(self.cells.moment(*moment)),
                Value::Date(date) => self.writer.write_field(self.cells.shown(date)),
                Value::Json(json) => self.writer.write_field(self.cells.shown(&json.to_string())),
            }
            .map_err(io_error)?;
        }
        self.end_record()
    }

    /// Flushes; how many cells a spreadsheet would run as formulas.
    pub fn finish(mut self) -> io::Result<u64> {
        self.write_header()?;
        self.writer.flush()?;
        Ok(self.cells.formulas)
    }

    fn write_header(&mut self) -> io::Result<()> {
        let Some(columns) = self.header.take() else {
            return Ok(());
        };
        for column in columns {
            self.writer.write_field(self.cells.shown(&column.name)).map_err(io_error)?;
        }
        self.end_record()
    }

    fn end_record(&mut self) -> io::Result<()> {
        self.writer.write_record(None::<&[u8]>).map_err(io_error)
    }
}

/// The error of the stream itself, which the crate wraps without naming it as a cause: a closed pipe has to be
/// known as one.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

impl Cells {
    fn moment(&mut self, moment: Instant) -> &str {
        self.scratch.clear();
        write!(self.scratch, "{moment}").expect("writing to a string cannot fail");
        &self.scratch
    }

    fn shown<'a>(&'a mut self, raw: &'a str) -> &'a str {
        let cell = if self.escaped { text::escape(raw) } else { Cow::Borrowed(raw) };
        if self.guarded && spreadsheet::needs_guard(&cell) {
            self.scratch.clear();
            self.scratch.extend(["'", &*cell]);
            return &self.scratch;
        }
        if !self.guarded && spreadsheet::is_formula_like(&cell) {
            self.formulas += 1;
        }
        match cell {
            Cow::Borrowed(cell) => cell,
            Cow::Owned(cell) => {
                self.scratch = cell;
                &self.scratch
            }
        }
    }
}

/// Puts the byte order mark before the first bytes.
struct Marked<W> {
    out: W,
    mark: &'static [u8],
}

impl<W: Write> Write for Marked<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.mark.is_empty() {
            self.out.write_all(std::mem::take(&mut self.mark))?;
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::spreadsheet::strip_spreadsheet_guard;
    use crate::render::format::Format;
    use crate::render::listing::{CsvStyle, ListingWriter, Summary};
    use proptest::prelude::*;

    const COLUMNS: [Column; 2] = [Column::number("id"), Column::text("first_name")];

    fn layout(format: Format) -> Layout {
        Layout { format, header: true, ..Layout::default() }
    }

    fn listed(layout: Layout, rows: &[[Value<'_>; 2]]) -> (String, Summary) {
        let mut out = Vec::new();
        let mut list = ListingWriter::new(&mut out, COLUMNS.to_vec(), layout);
        for row in rows {
            list.row(row).unwrap();
        }
        let summary = list.finish().unwrap();
        (String::from_utf8(out).unwrap(), summary)
    }

    #[test]
    fn csv_quotes_what_it_must_and_keeps_bytes() {
        let rows = [
            [Value::Integer(1), Value::text("Smith, \"Joe\"\r\n\x1B")],
            [Value::Null, Value::text("Ana")],
            [Value::Instant(Instant::from_millis(1_490_196_180_000)), Value::Bool(true)],
            [Value::Date("1988-02-22".into()), Value::Json(serde_json::json!([1, "a"]))],
        ];
        let expected = "id,first_name\n1,\"Smith, \"\"Joe\"\"\r\n\x1B\"\n,Ana\n2017-03-22T15:23:00Z,true\n\
                        1988-02-22,\"[1,\"\"a\"\"]\"\n";
        assert_eq!(listed(layout(Format::Csv), &rows).0, expected);
    }

    #[test]
    fn an_empty_csv_is_its_header() {
        assert_eq!(listed(layout(Format::Csv), &[]).0, "id,first_name\n");
        let bare = Layout { header: false, ..layout(Format::Csv) };
        assert_eq!(listed(bare, &[]).0, "");
    }

    #[test]
    fn spreadsheets_may_have_their_line_ends_and_mark() {
        let csv = CsvStyle { crlf: true, bom: true, spreadsheet_safe: false };
        let (text, _) =
            listed(Layout { csv, ..layout(Format::Csv) }, &[[Value::Integer(1), Value::text("a;b")]]);
        assert_eq!(text, "\u{FEFF}id,first_name\r\n1,a;b\r\n");
    }

    #[test]
    fn tsv_quotes_tabs_and_line_breaks() {
        let (text, _) = listed(layout(Format::Tsv), &[[Value::Integer(1), Value::text("a\tb\nc,d")]]);
        assert_eq!(text, "id\tfirst_name\n1\t\"a\tb\nc,d\"\n");
    }

    #[test]
    fn a_terminal_sees_no_escape_sequences() {
        let shown = Layout { escape_csv: true, ..layout(Format::Csv) };
        let (text, summary) = listed(shown, &[[Value::Integer(1), Value::text("\x1B[2J\n\t=1")]]);
        assert_eq!(text, "id,first_name\n1,\\x1B[2J\\n\\t=1\n");
        assert_eq!(summary.formula_cells, 0);
    }

    #[test]
    fn formulas_are_counted_or_guarded() {
        let rows = [[Value::Integer(-1), Value::text("=1")], [Value::text("+49 30 1"), Value::text("'=1")]];
        let (text, summary) = listed(layout(Format::Csv), &rows);
        assert_eq!(text, "id,first_name\n-1,=1\n+49 30 1,'=1\n");
        assert_eq!(summary, Summary { rows: 2, formula_cells: 2 });
        let csv = CsvStyle { spreadsheet_safe: true, ..CsvStyle::default() };
        let (text, summary) = listed(Layout { csv, ..layout(Format::Csv) }, &rows);
        assert_eq!(text, "id,first_name\n-1,'=1\n'+49 30 1,''=1\n");
        assert_eq!(summary, Summary { rows: 2, formula_cells: 0 });
    }

    proptest! {
        #[test]
        fn cells_read_back_as_they_were(
            cells in proptest::collection::vec(("\\PC{0,8}", "['=+@ \t\r\n＝a,;\"-]{0,6}"), 0..6),
            spreadsheet_safe: bool, crlf: bool, tabs: bool,
        ) {
            let csv = CsvStyle { spreadsheet_safe, crlf, bom: false };
            let format = if tabs { Format::Tsv } else { Format::Csv };
            let rows: Vec<_> = cells.iter().map(|(a, b)| [Value::text(a), Value::text(b)]).collect();
            let (text, _) = listed(Layout { csv, ..layout(format) }, &rows);
            let delimiter = if tabs { b'\t' } else { b',' };
            let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
            let bare = |cell: &str| {
                if spreadsheet_safe { strip_spreadsheet_guard(cell).to_owned() } else { cell.to_owned() }
            };
            let read: Vec<(String, String)> =
                reader.records().map(|record| record.map(|r| (bare(&r[0]), bare(&r[1]))).unwrap()).collect();
            prop_assert_eq!(read, cells);
        }
    }
}
