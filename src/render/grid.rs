//! Small tables inside a text: pairs of label and value, agreements of one contact.
//!
//! They fit in memory and their long cells wrap instead of being cut, which the table crate does well.

use comfy_table::{Cell, ColumnConstraint, ContentArrangement, Row, Table, Width, presets};

use super::text;

/// Blanks between two columns.
const GAP: u16 = 2;

/// The narrowest grid that is drawn, whatever the terminal says.
const MIN_WIDTH: usize = 24;

/// Lays out labels and values: labels keep their width up to half of `width`, values wrap, and all is `indent`
/// blanks from the margin. Everything is escaped. Returns the lines, without blanks at their ends.
pub fn pairs<T: AsRef<str>>(
    pairs: impl IntoIterator<Item = (T, T)>,
    width: Option<usize>,
    indent: usize,
) -> Vec<String> {
    let mut table = Table::new();
    let mut longest = 0;
    for (label, value) in pairs {
        longest = longest.max(text::width(&text::escape(label.as_ref())));
        table.add_row(row([label, value]));
    }
    if let Some(labels) = table.column_mut(0) {
        let half = width.map_or(usize::MAX, |width| width.saturating_sub(indent).max(MIN_WIDTH) / 2);
        labels.set_constraint(if longest > half {
            ColumnConstraint::Absolute(Width::Fixed(
                u16::try_from(half).unwrap_or(u16::MAX).saturating_add(GAP),
            ))
        } else {
            ColumnConstraint::ContentWidth
        });
    }
    draw(table, width, indent)
}

/// Lays out rows under a header, all columns wrapping to `width`; otherwise as [`pairs`].
pub fn grid(header: &[&str], rows: &[Vec<String>], width: Option<usize>, indent: usize) -> Vec<String> {
    let mut table = Table::new();
    table.set_header(row(header)).add_rows(rows.iter().map(row));
    draw(table, width, indent)
}

fn row<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> Row {
    cells
        .into_iter()
        .map(|cell| Cell::new_owned(text::escape(cell.as_ref()).into_owned()))
        .collect::<Vec<_>>()
        .into()
}

fn draw(mut table: Table, width: Option<usize>, indent: usize) -> Vec<String> {
    table.load_style(presets::NOTHING).force_no_tty();
    if let Some(width) = width {
        // The gap after the last column is cut off again, so it does not count.
        let width = width.saturating_sub(indent).max(MIN_WIDTH) + usize::from(GAP);
        table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        table.set_content_arrangement(ContentArrangement::Dynamic);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    let margin = " ".repeat(indent);
    table.lines().map(|line| format!("{margin}{}", line.trim_end_matches(' '))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_wrap_beside_their_labels() {
        let lines =
            pairs([("Address", "Robinson avenue 1014, second floor"), ("City", "San\nDiego")], Some(30), 2);
        assert_eq!(
            lines,
            ["  Address  Robinson avenue", "           1014, second floor", r"  City     San\nDiego",]
        );
    }

    #[test]
    fn a_long_label_leaves_half_of_the_room() {
        let label = "字段".repeat(8);
        let lines = pairs([(label.as_str(), "some text that is long"), ("City", "Oslo")], Some(34), 2);
        assert_eq!(
            lines,
            ["  字段字段字段字段  some text that", "  字段字段字段字段  is long", "  City              Oslo",]
        );
    }

    #[test]
    fn a_word_longer_than_its_column_is_broken() {
        let lines = pairs([("Source", "x".repeat(40).as_str())], Some(30), 0);
        assert_eq!(lines, [format!("Source  {}", "x".repeat(22)), format!("        {}", "x".repeat(18))]);
    }
}
