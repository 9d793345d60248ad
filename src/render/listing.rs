//! Lists of any noun, row by row, in every format.
//!
//! Rows go out as they come: a million of them take the memory of one. Only a table holds back its first
//! thousand rows, to take the column widths from them.

use std::io::{self, Write};

use super::delimited::DelimitedRows;
use super::format::Format;
use super::ids::IdRows;
use super::json::JsonRows;
use super::table::TableRows;
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};

/// Bytes collected before they are written out.
pub(super) const BLOCK: usize = 1 << 16;

/// How a list or record is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The format.
    pub format: Format,
    /// Columns of the terminal; `None` or 0: nothing is ever truncated or wrapped.
    pub width: Option<usize>,
    /// Does a header line precede tables, CSV and TSV?
    pub header: bool,
    /// The zone in which people are shown moments.
    pub zone: Zone,
    /// What CSV and TSV look like.
    pub csv: CsvStyle,
    /// Does CSV or TSV go to a terminal, so that its text has to be escaped?
    pub escape_csv: bool,
    /// Are headings bold? Machine formats never have colour.
    pub colour: bool,
}

impl Default for Layout {
    /// A table with a header, as wide as its rows, without colour, in UTC.
    fn default() -> Self {
        Layout {
            format: Format::Table,
            width: None,
            header: true,
            zone: Zone::Utc,
            csv: CsvStyle::default(),
            escape_csv: false,
            colour: false,
        }
    }
}

impl Layout {
    /// The width to keep to, if there is one.
    pub fn limit(&self) -> Option<usize> {
        self.width.filter(|width| *width > 0)
    }
}

/// What CSV and TSV look like.
#[derive(Clone, Copy, Debug, Default)]
pub struct CsvStyle {
    /// Lines end in CR LF.
    pub crlf: bool,
    /// The file begins with a byte order mark.
    pub bom: bool,
    /// Cells that a spreadsheet would run as formulas get an apostrophe.
    pub spreadsheet_safe: bool,
}

/// What a finished list held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows written.
    pub rows: u64,
    /// CSV or TSV cells written as they are that a spreadsheet would run as formulas.
    pub formula_cells: u64,
}

/// Writes a list. Nothing is complete before [`ListingWriter::finish`].
pub struct ListingWriter<W: Write> {
    rows: u64,
    columns: usize,
    format: Rows<W>,
}

enum Rows<W: Write> {
    Table(Box<TableRows<W>>),
    Json(JsonRows<W>),
    Delimited(Box<DelimitedRows<W>>),
    Ids(IdRows<W>),
}

impl<W: Write> ListingWriter<W> {
    /// A list of these columns, at least one; nothing is written yet.
    pub fn new(out: W, columns: Vec<Column>, layout: Layout) -> Self {
        let count = columns.len();
        let format = match layout.format {
            Format::Table | Format::Html => Rows::Table(Box::new(TableRows::new(out, columns, layout))),
            Format::Json => Rows::Json(JsonRows::array(out, &columns)),
            Format::Jsonl => Rows::Json(JsonRows::lines(out, &columns)),
            Format::Csv => Rows::Delimited(Box::new(DelimitedRows::new(out, b',', columns, &layout))),
            Format::Tsv => Rows::Delimited(Box::new(DelimitedRows::new(out, b'\t', columns, &layout))),
            Format::Ids => Rows::Ids(IdRows::new(out, &columns)),
        };
        ListingWriter { rows: 0, columns: count, format }
    }

    /// Writes one row: a value for each column, in their order.
    pub fn row(&mut self, values: &[Value<'_>]) -> io::Result<()> {
        debug_assert_eq!(values.len(), self.columns, "a row has a value for each column");
        self.rows += 1;
        match &mut self.format {
            Rows::Table(rows) => rows.row(values),
            Rows::Json(rows) => rows.row(values),
            Rows::Delimited(rows) => rows.row(values),
            Rows::Ids(rows) => rows.row(values),
        }
    }

    /// Completes the list and flushes it. An empty list is nothing in a table, `[]` in JSON and a header
    /// line in CSV.
    pub fn finish(self) -> io::Result<Summary> {
        let mut summary = Summary { rows: self.rows, formula_cells: 0 };
        match self.format {
            Rows::Table(rows) => rows.finish()?,
            Rows::Json(rows) => rows.finish()?,
            Rows::Delimited(rows) => summary.formula_cells = rows.finish()?,
            Rows::Ids(rows) => rows.finish()?,
        }
        Ok(summary)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    /// A device without room.
    struct Full;

    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn output_that_cannot_be_written_is_an_error_in_every_format() {
        for format in Format::value_variants() {
            let layout = Layout { format: *format, ..Layout::default() };
            let mut list = ListingWriter::new(Full, vec![Column::number("id")], layout);
            let written = list.row(&[Value::Integer(1)]).and_then(|()| list.finish());
            assert_eq!(written.map_err(|error| error.kind()), Err(io::ErrorKind::StorageFull), "{format:?}");
        }
    }

    #[test]
    fn ids_are_one_a_line_whatever_they_hold() {
        let columns = vec![Column::text("name"), Column::number("id")];
        let layout = Layout { format: Format::Ids, header: true, ..Layout::default() };
        let mut out = Vec::new();
        let mut list = ListingWriter::new(&mut out, columns, layout);
        list.row(&[Value::text("x"), Value::Integer(7)]).unwrap();
        assert_eq!(list.finish().unwrap(), Summary { rows: 1, formula_cells: 0 });
        let mut list = ListingWriter::new(&mut out, vec![Column::text("name")], layout);
        list.row(&[Value::text("VIP\n8")]).unwrap();
        list.finish().unwrap();
        assert_eq!(out, b"7\nVIP\\n8\n");
    }
}
