//! The place of an error in an expression, shown by carets under it.

use std::ops::Range;

use super::text;

const MARGIN: &str = "  | ";

/// Columns of the expression that are shown before the error when the line is too long for the terminal.
const LEAD: usize = 16;

/// Two lines, without a line break at their end: the expression, and carets with the message under the
/// `span` of bytes that is wrong.
///
/// ```text
///   | persna = "Tony, the Cafe Owner" and age > 30
///   | ^^^^^^ did you mean `persona`?
/// ```
///
/// A span outside the expression is taken for its end; an empty one gets one caret. When the expression does
/// not fit `width`, a part of it around the error is shown.
pub fn caret(expression: &str, span: Range<usize>, message: &str, width: Option<usize>) -> String {
    let start = floor_boundary(expression, span.start);
    let end = floor_boundary(expression, span.end).max(start);
    let before = text::escape(&expression[..start]);
    let wrong = text::escape(&expression[start..end]);
    let after = text::escape(&expression[end..]);

    let room =
        width.filter(|width| *width > 0).map_or(usize::MAX, |width| width.saturating_sub(MARGIN.len()));
    let fits = text::width(&before) + text::width(&wrong) + text::width(&after) <= room;
    let before = if fits { before.into_owned() } else { text::truncate_start(&before, LEAD.min(room / 4)) };
    let indent = text::width(&before);
    let wrong_width = text::width(&wrong).min(room.saturating_sub(indent + 1)).max(1);

    let line = format!("{before}{wrong}{after}");
    let shown = text::truncate(&line, room.max(indent + 1));
    let carets = "^".repeat(wrong_width);
    let pointed = format!("{}{carets} {}", " ".repeat(indent), text::escape(message));
    format!("{MARGIN}{shown}\n{MARGIN}{}", pointed.trim_end_matches(' '))
}

fn floor_boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn carets_stand_under_what_is_wrong() {
        let expected = "
  | persna = \"Tony, the Cafe Owner\" and age > 30
  | ^^^^^^ did you mean `persona`?";
        let expression = "persna = \"Tony, the Cafe Owner\" and age > 30";
        assert_eq!(caret(expression, 0..6, "did you mean `persona`?", Some(80)), expected[1..]);
        assert_eq!(
            caret("age >", 5..5, "a value is missing", None),
            "  | age >\n  |      ^ a value is missing"
        );
        assert_eq!(caret("age", 90..99, "", None), "  | age\n  |    ^");
    }

    #[test]
    fn wide_and_escaped_text_moves_the_carets() {
        assert_eq!(caret("城市\t=x", 7..8, "no", None), "  | 城市\\t=x\n  |       ^ no");
        assert_eq!(caret("a=\x1B[2J", 2..3, "no", None), "  | a=\\x1B[2J\n  |   ^^^^ no");
        assert_eq!(caret("é", 1..1, "no", None), "  | é\n  | ^ no");
    }

    #[test]
    fn of_a_long_expression_the_part_around_the_error_is_shown() {
        let expression = format!("{} wrong {}", "a ".repeat(50), "b ".repeat(50));
        let expected = "
  | … a a a  wrong b b b b b b b b b b …
  |          ^^^^^ no";
        assert_eq!(caret(&expression, 101..106, "no", Some(40)), expected[1..]);
    }

    proptest! {
        #[test]
        fn any_span_of_any_text_gives_two_safe_lines(text: String, from: usize, to: usize, width in 0_usize..60) {
            let (from, to) = (from % (text.len() + 2), to % (text.len() + 2));
            let shown = caret(&text, from..to, "no", Some(width));
            prop_assert_eq!(shown.lines().count(), 2);
            prop_assert!(!shown.chars().any(|c| c != '\n' && text::must_be_escaped(c)));
        }
    }
}
