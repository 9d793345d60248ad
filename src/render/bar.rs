//! Bars beside numbers, for people who look at a table.

/// Columns of text that stand before the bars.
const BEFORE: usize = 48;
/// So long a bar is long enough.
const LONGEST: usize = 24;
/// Shorter ones say nothing.
const SHORTEST: usize = 6;

/// The eighths of a block.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// How long the longest bar may be where a line is so long; nothing where no bar has room.
pub fn room(width: Option<usize>) -> Option<usize> {
    let room = width.map_or(LONGEST, |width| width.saturating_sub(BEFORE).min(LONGEST));
    (room >= SHORTEST).then_some(room)
}

/// A bar for a number of which the largest has the length `room`. What is not nothing can be seen.
pub fn bar(number: i64, largest: i64, room: usize) -> String {
    if number <= 0 || largest <= 0 {
        return String::new();
    }
    let eighths = number as f64 / largest as f64 * (room * 8) as f64;
    let eighths = (eighths.round() as usize).clamp(1, room * 8);
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_numbers_and_none_that_counts_is_unseen() {
        assert_eq!(bar(100, 100, 10), "██████████");
        assert_eq!(bar(50, 100, 10), "█████");
        assert_eq!(bar(53, 100, 10), "█████▎");
        assert_eq!(bar(1, 1_000_000, 10), "▏");
        assert_eq!(bar(0, 100, 10), "");
        assert_eq!(bar(0, 0, 10), "");
        assert_eq!(bar(i64::MAX, i64::MAX, 24).chars().count(), 24);
    }

    #[test]
    fn narrow_lines_have_no_bars() {
        assert_eq!(room(Some(40)), None);
        assert_eq!(room(Some(53)), None);
        assert_eq!(room(Some(60)), Some(12));
        assert_eq!(room(Some(200)), Some(24));
        assert_eq!(room(None), Some(24));
    }
}
