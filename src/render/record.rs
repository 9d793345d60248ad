//! One record of any noun, as `show` prints it.

use std::io::{self, Write};

use super::display::{column_heading, display};
use super::format::Format;
use super::grid;
use super::json;
use super::listing::{Layout, ListingWriter, Summary};
use crate::domain::value::{Column, Value};

/// Writes one record: `LABEL  value` lines in a table, an indented object in JSON, and a list of one row in
/// the other formats.
pub fn write_record<W: Write>(
    mut out: W,
    columns: &[Column],
    values: &[Value<'_>],
    layout: &Layout,
) -> io::Result<Summary> {
    match layout.format {
        Format::Table | Format::Html => write_labelled(&mut out, columns, values, layout)?,
        Format::Json => json::write_object(&mut out, columns, values)?,
        Format::Jsonl | Format::Csv | Format::Tsv | Format::Ids => {
            let mut list = ListingWriter::new(out, columns.to_vec(), *layout);
            list.row(values)?;
            return list.finish();
        }
    }
    Ok(Summary { rows: 1, formula_cells: 0 })
}

fn write_labelled(
    out: &mut impl Write,
    columns: &[Column],
    values: &[Value<'_>],
    layout: &Layout,
) -> io::Result<()> {
    let line = |(column, value): (&Column, &Value<'_>)| {
        (column_heading(&column.name), display(value, &layout.zone).into_owned())
    };
    let rows = columns.iter().zip(values).map(line);
    for line in grid::pairs(rows, layout.limit(), 0) {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(format: Format, width: Option<usize>) -> String {
        let columns = [Column::number("id"), Column::text("text_version"), Column::text("description")];
        let values = [Value::Integer(3), Value::Null, Value::text("We send\nyou one letter a month")];
        let mut out = Vec::new();
        let layout = Layout { format, header: true, width, ..Layout::default() };
        assert_eq!(write_record(&mut out, &columns, &values, &layout).unwrap().rows, 1);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_record_for_people_is_labelled_lines() {
        let expected = "
ID            3
TEXT VERSION  -
DESCRIPTION   We send\\nyou one letter a month
";
        assert_eq!(shown(Format::Table, None), expected[1..]);
        let wrapped = "
ID            3
TEXT VERSION  -
DESCRIPTION   We send\\nyou one
              letter a month
";
        assert_eq!(shown(Format::Table, Some(32)), wrapped[1..]);
    }

    #[test]
    fn a_record_for_machines_is_an_object_or_a_list_of_one() {
        let object = r#"{
  "id": 3,
  "text_version": null,
  "description": "We send\nyou one letter a month"
}
"#;
        assert_eq!(shown(Format::Json, None), object);
        let line = "{\"id\":3,\"text_version\":null,\"description\":\"We send\\nyou one letter a month\"}\n";
        assert_eq!(shown(Format::Jsonl, None), line);
        let csv = "id,text_version,description\n3,,\"We send\nyou one letter a month\"\n";
        assert_eq!(shown(Format::Csv, None), csv);
        assert_eq!(shown(Format::Ids, None), "3\n");
    }
}
