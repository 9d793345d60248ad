//! Small tables inside a text: pairs of label and value, agreements of one contact.
//!
//! They fit in memory and their long cells wrap instead of being cut, which the table crate does well.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};

/// Blanks between two columns.
const GAP: u16 = 2;

/// The narrowest grid that is drawn, whatever the terminal says.
const MIN_WIDTH: usize = 24;

/// Lays out labels and values, both escaped: labels keep their width, values wrap to `width`, and all is
/// `indent` blanks from the margin. Returns the lines, without blanks at their ends.
pub fn pairs(pairs: Vec<[String; 2]>, width: Option<usize>, indent: usize) -> Vec<String> {
    let mut table = Table::new();
    table.add_rows(pairs);
    if let Some(labels) = table.column_mut(0) {
        labels.set_constraint(ColumnConstraint::ContentWidth);
    }
    draw(table, width, indent)
}

/// Lays out escaped cells under a header, all columns wrapping to `width`; otherwise as [`pairs`].
pub fn grid(header: Vec<String>, rows: Vec<Vec<String>>, width: Option<usize>, indent: usize) -> Vec<String> {
    let mut table = Table::new();
    table.set_header(header).add_rows(rows);
    draw(table, width, indent)
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
