//! Aligned columns for people.
//!
//! The widths come from the first thousand rows, which are held back for it; the rest streams with them, so
//! that a table of a million rows takes the memory of a thousand. Cells are padded here and not by the
//! table crate, which needs every row before it draws the first.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use super::display::{column_heading, display};
use super::listing::{BLOCK, Layout};
use super::text;
use crate::domain::value::{Column, Value};

/// Rows that are held back to take the widths from, unless they are longer than so many bytes together.
const MEASURED: usize = 1000;
const MEASURED_BYTES: usize = 1 << 22;

/// Where nothing is truncated, longer cells stick out instead of padding every other row to their length.
const MAX_PADDED: usize = 200;

/// Blanks between two columns.
const GAP: usize = 2;

/// A column that has to give way keeps at least so much, or its heading if that is longer, but not longer than
/// [`ROOMY`].
const MIN_SHRUNK: usize = 6;

/// Text gives way to so much before anything else does.
const ROOMY: usize = 24;

/// So much text keeps as long as others have more, or a few long addresses can stick out instead.
const COMFORTABLE: usize = 12;

/// One row in so many may stick out by its long address, so that the others keep their columns.
const ROWS_PER_OUTLIER: usize = 8;

/// From so many rows on there can be an outlier.
const FEWEST_ROWS: usize = 4;

/// Writes a table.
pub struct TableRows<W: Write> {
    out: BufWriter<W>,
    columns: Vec<Column>,
    layout: Layout,
    held: Vec<String>,
    held_bytes: usize,
    slots: Option<Vec<Slot>>,
    line: String,
}

/// The place a column has in every line.
struct Slot {
    width: usize,
    /// What a cell is cut to; `None` where it never is.
    limit: Option<usize>,
    align_right: bool,
}

impl<W: Write> TableRows<W> {
    pub fn new(out: W, columns: Vec<Column>, layout: Layout) -> Self {
        let out = BufWriter::with_capacity(BLOCK, out);
        TableRows { out, columns, layout, held: Vec::new(), held_bytes: 0, slots: None, line: String::new() }
    }

    pub fn row(&mut self, values: &[Value<'_>]) -> io::Result<()> {
        let cells = values.iter().map(|value| display(value, &self.layout.zone));
        if let Some(slots) = &self.slots {
            return write_line(&mut self.out, &mut self.line, slots, cells);
        }
        let before = self.held.len();
        self.held.extend(cells.map(Cow::into_owned));
        self.held_bytes += self.held[before..].iter().map(String::len).sum::<usize>();
        let enough = self.held.len() >= MEASURED * self.columns.len() || self.held_bytes >= MEASURED_BYTES;
        if enough && !self.held.is_empty() { self.settle() } else { Ok(()) }
    }

    pub fn finish(mut self) -> io::Result<()> {
        if self.slots.is_none() && !self.held.is_empty() {
            self.settle()?;
        }
        self.out.flush()
    }

    /// Fixes the widths and writes the header and the rows that were held back.
    fn settle(&mut self) -> io::Result<()> {
        let headings: Vec<String> = self.columns.iter().map(|column| column_heading(&column.name)).collect();
        let held = std::mem::take(&mut self.held);
        let slots = self.measure(&headings, &held);
        if self.layout.header {
            align(&mut self.line, &slots, headings.into_iter().map(Cow::Owned));
            writeln!(self.out, "{}", text::heading(&self.line, self.layout.colour))?;
        }
        for row in held.chunks(self.columns.len()) {
            let cells = row.iter().map(|cell| Cow::Borrowed(cell.as_str()));
            write_line(&mut self.out, &mut self.line, &slots, cells)?;
        }
        self.slots = Some(slots);
        Ok(())
    }

    fn measure(&self, headings: &[String], held: &[String]) -> Vec<Slot> {
        let headings: Vec<usize> = headings.iter().map(|heading| text::width(heading)).collect();
        let headed: Vec<usize> = headings.iter().map(|width| *width.min(&ROOMY)).collect();
        let mut widths = if self.layout.header { headings } else { vec![0; headed.len()] };
        for row in held.chunks(widths.len()) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = text::width(cell).max(*width);
            }
        }
        let last = widths.len() - 1;
        let room = self.layout.limit().map(|limit| limit.saturating_sub(GAP * last));
        let longest = room.map_or(MAX_PADDED, |room| room.max(MIN_SHRUNK));
        for ((width, column), headed) in widths.iter_mut().zip(&self.columns).zip(&headed) {
            if room.is_none() || !column.whole {
                *width = longest.max(*headed).min(*width);
            }
        }
        let spare = room.map(|room| {
            let usual: Vec<usize> =
                (0..widths.len()).map(|index| usual_width(held, widths.len(), index)).collect();
            Shrinking { columns: &self.columns, headed: &headed, usual: &usual }.fit(&mut widths, room);
            room.saturating_sub(widths.iter().sum())
        });
        let slot = |(index, width): (usize, usize)| {
            let column = &self.columns[index];
            let spare = spare.filter(|_| !column.whole);
            let limit = spare.map(|spare| if index == last { width + spare } else { width });
            Slot { width, limit, align_right: column.align_right }
        };
        widths.into_iter().enumerate().map(slot).collect()
    }
}

/// The width that all cells of a column but a few outliers keep to.
fn usual_width(held: &[String], columns: usize, index: usize) -> usize {
    let mut widths: Vec<usize> =
        held.iter().skip(index).step_by(columns).map(|cell| text::width(cell)).collect();
    widths.sort_unstable();
    let outliers = (widths.len() / ROWS_PER_OUTLIER).max(usize::from(widths.len() >= FEWEST_ROWS));
    widths.iter().rev().nth(outliers).copied().unwrap_or(usize::MAX)
}

/// What each column may be narrowed to.
struct Shrinking<'a> {
    columns: &'a [Column],
    headed: &'a [usize],
    usual: &'a [usize],
}

impl Shrinking<'_> {
    /// Takes from the widest column until the rest fits: from long text, from addresses down to their usual
    /// width, from text down to what is comfortable, from all text but the first column's, at last from that.
    fn fit(&self, widths: &mut [usize], room: usize) {
        let first = self.columns.iter().position(|column| !column.whole);
        let is_text = |index: usize| !self.columns[index].whole;
        let is_address = |index: usize| self.columns[index].whole && !self.columns[index].align_right;
        let least = |index: usize, least: usize| self.headed[index].max(least);
        let takes = |widths: &mut [usize], floor: &dyn Fn(usize) -> Option<usize>| {
            while widths.iter().sum::<usize>() > room {
                let can_give = |index: &usize| floor(*index).is_some_and(|floor| widths[*index] > floor);
                let Some(widest) = (0..widths.len()).filter(can_give).max_by_key(|index| widths[*index])
                else {
                    return;
                };
                widths[widest] -= 1;
            }
        };
        takes(widths, &|index| is_text(index).then(|| least(index, ROOMY)));
        takes(widths, &|index| is_address(index).then(|| least(index, self.usual[index])));
        takes(widths, &|index| is_text(index).then(|| least(index, COMFORTABLE)));
        takes(widths, &|index| (is_text(index) && Some(index) != first).then(|| least(index, MIN_SHRUNK)));
        takes(widths, &|index| is_text(index).then(|| least(index, MIN_SHRUNK)));
    }
}

fn write_line<'a>(
    out: &mut impl Write,
    line: &mut String,
    slots: &[Slot],
    cells: impl Iterator<Item = Cow<'a, str>>,
) -> io::Result<()> {
    align(line, slots, cells);
    line.push('\n');
    out.write_all(line.as_bytes())
}

/// Lays the cells side by side, without blanks at the end of the line. A cell that sticks out takes its
/// room from the padding of those behind it.
fn align<'a>(line: &mut String, slots: &[Slot], cells: impl Iterator<Item = Cow<'a, str>>) {
    line.clear();
    let mut owed = 0;
    for (index, (slot, cell)) in slots.iter().zip(cells).enumerate() {
        let cell = slot.limit.map_or(Cow::Borrowed(&*cell), |limit| text::truncate(&cell, limit));
        let used = text::width(&cell);
        owed += used.saturating_sub(slot.width);
        let padding = slot.width.saturating_sub(used);
        let (padding, repaid) = (padding.saturating_sub(owed), padding.min(owed));
        owed -= repaid;
        let before = if slot.align_right { padding } else { 0 };
        line.extend(std::iter::repeat_n(' ', before + if index == 0 { 0 } else { GAP }));
        line.push_str(&cell);
        line.extend(std::iter::repeat_n(' ', padding - before));
    }
    line.truncate(line.trim_end_matches(' ').len());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Instant;
    use crate::render::listing::ListingWriter;
    use proptest::prelude::*;

    fn columns() -> Vec<Column> {
        vec![
            Column::number("id"),
            Column::text("name"),
            Column::whole("email"),
            Column::text("status"),
            Column::text("city"),
            Column::number("score"),
            Column::text("last_activity"),
        ]
    }

    fn listed(columns: Vec<Column>, layout: Layout, rows: &[Vec<Value<'_>>]) -> String {
        let mut out = Vec::new();
        let mut list = ListingWriter::new(&mut out, columns, layout);
        for row in rows {
            list.row(row).unwrap();
        }
        list.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    fn layout(width: usize) -> Layout {
        Layout { header: true, width: Some(width), ..Layout::default() }
    }

    #[test]
    fn a_long_heading_gives_way_as_text_does() {
        let name = "字段".repeat(20);
        let columns = vec![
            Column::number("id"),
            Column { name: name.clone().into(), ..Column::text("") },
            Column::text("name"),
        ];
        let rows = [vec![Value::Integer(1), Value::text("gold"), Value::text("Joseph Smith")]];
        assert_eq!(
            listed(columns.clone(), layout(42), &rows),
            "ID  字段字段字段字段字段字…   NAME
 1  gold                      Joseph Smith
"
        );
        assert!(listed(columns, layout(200), &rows).starts_with(&format!("ID  {name}  NAME\n")));
    }

    fn people() -> Vec<Vec<Value<'static>>> {
        let text = Value::text;
        vec![
            vec![
                Value::Integer(1042),
                text("Joseph Smith"),
                text("jsmith@localhost.local"),
                text("Prospective client"),
                text("San Diego"),
                Value::Integer(25),
                text("today"),
            ],
            vec![
                Value::Integer(19),
                text("(anonymous)"),
                Value::Null,
                Value::Null,
                text("Boston"),
                Value::Integer(20),
                Value::Instant(Instant::from_millis(1_488_412_800_000)),
            ],
        ]
    }

    #[test]
    fn columns_stand_two_blanks_apart_and_numbers_to_the_right() {
        let expected = "
  ID  NAME          EMAIL                   STATUS              CITY       SCORE  LAST ACTIVITY
1042  Joseph Smith  jsmith@localhost.local  Prospective client  San Diego     25  today
  19  (anonymous)   -                       -                   Boston        20  2017-03-02 00:00
";
        assert_eq!(listed(columns(), layout(0), &people()), expected[1..]);
        assert_eq!(listed(columns(), layout(200), &people()), expected[1..]);
    }

    #[test]
    fn a_narrow_terminal_shortens_the_widest_and_never_an_address() {
        let expected = "
  ID  NAME          EMAIL                   STATUS    CITY     SCORE  LAST ACTIVITY
1042  Joseph Smith  jsmith@localhost.local  Prospec…  San Di…     25  today
  19  (anonymous)   -                       -         Boston      20  2017-03-02 0…
";
        assert_eq!(listed(columns(), layout(83), &people()), expected[1..]);
        let narrowest = listed(columns(), layout(10), &people());
        assert!(narrowest.contains("  jsmith@localhost.local  "), "{narrowest}");
        assert!(narrowest.contains("Josep…"), "{narrowest}");
    }

    #[test]
    fn one_long_address_sticks_out_and_names_keep_their_room() {
        let long = format!("{}@example.com", "x".repeat(60));
        let addresses = ["anna@example.com", "bo@example.com", "c@example.com", long.as_str()];
        let rows: Vec<_> = addresses
            .iter()
            .map(|address| {
                vec![
                    Value::text("Anna Maria Smithers"),
                    Value::text(address),
                    Value::text("Prospective client"),
                    Value::text("Germany"),
                ]
            })
            .collect();
        let columns = vec![
            Column::text("name"),
            Column::whole("email"),
            Column::text("status"),
            Column::text("country"),
        ];
        let expected = format!(
            "
NAME           EMAIL             STATUS         COUNTRY
Anna Maria S…  anna@example.com  Prospective …  Germany
Anna Maria S…  bo@example.com    Prospective …  Germany
Anna Maria S…  c@example.com     Prospective …  Germany
Anna Maria S…  {long}  Prospective …  Germany
"
        );
        assert_eq!(listed(columns, layout(55), &rows), expected[1..]);
    }

    #[test]
    fn hostile_and_wide_text_keeps_the_columns() {
        let rows = [
            vec![Value::text("Eve\nStatus: deleted"), Value::Bool(true)],
            vec![Value::text("渡辺\x1B[2J"), Value::Bool(false)],
        ];
        let expected = "
FULL NAME             VIP
Eve\\nStatus: deleted  yes
渡辺\\x1B[2J           no
";
        assert_eq!(
            listed(vec![Column::text("full_name"), Column::text("vip")], layout(80), &rows),
            expected[1..]
        );
    }

    #[test]
    fn an_empty_table_is_nothing_and_a_header_can_be_left_out() {
        assert_eq!(listed(columns(), layout(80), &[]), "");
        let bare = Layout { header: false, ..layout(80) };
        let rows = [vec![Value::Integer(7), Value::text("")]];
        assert_eq!(listed(vec![Column::number("id"), Column::text("city")], bare, &rows), "7  -\n");
    }

    #[test]
    fn a_bold_header_is_the_only_colour() {
        let rows = [vec![Value::Integer(7)]];
        let coloured = Layout { colour: true, ..layout(80) };
        assert_eq!(listed(vec![Column::number("id")], coloured, &rows), "\x1B[1mID\x1B[0m\n 7\n");
    }

    #[test]
    fn rows_beyond_the_measured_ones_keep_the_widths() {
        let names: Vec<String> = (0..1002).map(|n| "x".repeat(if n < 1000 { 8 } else { 20 })).collect();
        let rows: Vec<_> = names.iter().map(|name| vec![Value::text(name), Value::Integer(1)]).collect();
        let columns = vec![Column::text("name"), Column::number("n")];
        let cut = listed(columns.clone(), layout(80), &rows);
        assert_eq!(cut.lines().count(), 1003);
        assert_eq!(cut.lines().last(), Some("xxxxxxx…  1"));
        let whole = listed(columns, layout(0), &rows);
        assert_eq!(whole.lines().last(), Some("xxxxxxxxxxxxxxxxxxxx  1"));
    }

    #[test]
    fn a_cell_as_long_as_a_letter_does_not_pad_the_others() {
        let letter = "x".repeat(MEASURED_BYTES);
        let rows =
            [vec![Value::text(&letter), Value::Integer(1)], vec![Value::text("short"), Value::Integer(2)]];
        let columns = vec![Column::text("text"), Column::number("n")];
        let whole = listed(columns.clone(), layout(0), &rows);
        assert_eq!(whole.len(), 3 * (MAX_PADDED + 4) + MEASURED_BYTES - MAX_PADDED);
        let cut = listed(columns, layout(20), &rows);
        assert_eq!(cut.lines().nth(1), Some("xxxxxxxxxxxxxxxx…  1"));
    }

    proptest! {
        #[test]
        fn a_table_fits_its_width_and_hides_nothing(
            cells in proptest::collection::vec(("\\PC{0,30}", any::<String>(), any::<i64>()), 1..5),
            width in 50_usize..90,
        ) {
            let rows: Vec<_> = cells
                .iter()
                .map(|(a, b, n)| vec![Value::text(a), Value::text(b), Value::Integer(*n)])
                .collect();
            let columns = vec![Column::text("a"), Column::text("b"), Column::number("n")];
            let table = listed(columns, layout(width), &rows);
            prop_assert_eq!(table.lines().count(), rows.len() + 1);
            for line in table.lines() {
                prop_assert!(!line.chars().any(text::must_be_escaped), "{line:?}");
                prop_assert!(!line.ends_with(' '), "{line:?}");
                prop_assert!(text::width(line) <= width, "{line:?}");
            }
        }
    }
}
