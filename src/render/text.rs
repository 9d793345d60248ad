//! The one printer of text that came from outside: contacts, files, arguments.
//!
//! A name may hold an escape sequence that clears the screen, a line break that forges a line of a
//! table, or a bidirectional override that makes an address read backwards. Data keeps such characters;
//! whoever shows data to a person passes it through [`escape`] first. JSON and CSV have rules of their own.
//!
//! Zero-width joiners are escaped wherever they stand, also inside emoji and Indic or Persian words: to
//! tell an honest joiner from one that hides in an address takes more than a rule of thumb, and a listing
//! that shows `\u{200D}` is ugly where one that hides it is wrong.

use std::borrow::Cow;
use std::fmt;

pub use crate::domain::count::{count, enumerated, plural, thousands};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Accents that may be stacked on one base character; more would climb over the neighbouring lines.
const MAX_MARKS: usize = 8;

/// The narrowest text block that [`wrap`] makes, whatever the terminal says.
const MIN_BLOCK: usize = 20;

/// Makes text safe to show on one line: controls, line breaks, format and bidirectional characters, private
/// use and noncharacters become `\n`, `\x1B` or `\u{202E}`; the ninth and later combining marks on one base
/// are dropped. Backslashes stay as they are: the result is to be read, not to be parsed.
pub fn escape(text: &str) -> Cow<'_, str> {
    if is_printable_ascii(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    let mut copied = 0;
    let mut marks = 0;
    for (at, c) in text.char_indices() {
        let hidden = must_be_escaped(c);
        marks = if is_mark(c) && !hidden { marks + 1 } else { 0 };
        if !hidden && marks <= MAX_MARKS {
            continue;
        }
        shown.push_str(&text[copied..at]);
        copied = at + c.len_utf8();
        if hidden {
            push_escape(&mut shown, c);
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[copied..]);
    Cow::Owned(shown)
}

fn is_printable_ascii(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..0x7F).contains(&byte))
}

/// Would this character act on a terminal or stand there unseen?
pub(super) fn must_be_escaped(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    c.is_control() || is_format(c) || is_blank_letter(c) || has_no_agreed_meaning(c)
}

/// General category Cf, with the line and paragraph separators.
fn is_format(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{600}'..='\u{605}' | '\u{61C}' | '\u{6DD}' | '\u{70F}' | '\u{890}'..='\u{891}' | '\u{8E2}'
        | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{110BD}' | '\u{110CD}' | '\u{13430}'..='\u{1343F}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E00FF}'
        | '\u{E01F0}'..='\u{E0FFF}')
}

/// Letters and marks that are drawn as nothing: a name of them looks empty.
fn is_blank_letter(c: char) -> bool {
    matches!(c, '\u{34F}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}')
}

/// Private use, noncharacters and the planes that hold nothing.
fn has_no_agreed_meaning(c: char) -> bool {
    let code = c as u32;
    matches!(code, 0xE000..=0xF8FF | 0xFDD0..=0xFDEF | 0x4_0000..=0xD_FFFF | 0xF_0000..=0x10_FFFF)
        || code & 0xFFFE == 0xFFFE
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && c.width() == Some(0)
}

fn push_escape(out: &mut String, c: char) {
    use fmt::Write;
    let written = match c {
        '\n' => out.write_str("\\n"),
        '\r' => out.write_str("\\r"),
        '\t' => out.write_str("\\t"),
        '\0'..='\u{FF}' => write!(out, "\\x{:02X}", c as u32),
        _ => write!(out, "\\u{{{:X}}}", c as u32),
    };
    written.expect("writing to a string cannot fail");
}

/// The columns that escaped text takes on a terminal.
pub fn width(text: &str) -> usize {
    if is_printable_ascii(text) {
        text.len()
    } else if text.contains(LAM) {
        // By the tables lam and alef together take one column; terminals give each its own.
        text.graphemes(true).map(UnicodeWidthStr::width).sum()
    } else {
        text.width()
    }
}

/// The letter that printing, though no terminal, joins with an alef behind it.
const LAM: char = '\u{644}';

/// Escaped text cut to `limit` columns; what is cut is marked by `…`. A character is never split from its
/// accents, and a wide one that would be cut in half is left out.
pub fn truncate(text: &str, limit: usize) -> Cow<'_, str> {
    if width(text) <= limit {
        return Cow::Borrowed(text);
    }
    let Some(room) = limit.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    Cow::Owned(format!("{}…", &text[..fitting_prefix(text, room)]))
}

/// The end of escaped text in `limit` columns, at least one; what is cut before it is marked by `…`.
pub fn truncate_start(text: &str, limit: usize) -> String {
    if width(text) <= limit {
        return text.to_owned();
    }
    let mut used = 1;
    let mut start = text.len();
    for (at, cluster) in text.grapheme_indices(true).rev() {
        used += width(cluster);
        if used > limit {
            break;
        }
        start = at;
    }
    format!("…{}", &text[start..])
}

fn fitting_prefix(text: &str, room: usize) -> usize {
    let mut used = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        used += width(cluster);
        if used > room {
            return at;
        }
    }
    text.len()
}

/// Escapes text of several lines and breaks it at blanks to `width` columns, `indent` blanks before each
/// line included. The line breaks of the text stay; a word longer than a line is broken where it must.
/// Without a width only the text's own line breaks count.
pub fn wrap(text: &str, width: Option<usize>, indent: usize) -> Vec<String> {
    let limit = width.map_or(usize::MAX, |width| width.saturating_sub(indent).max(MIN_BLOCK));
    let margin = " ".repeat(indent);
    let mut lines = Vec::new();
    for line in text.lines() {
        fill(escape(line).trim_end_matches(' '), limit, |part| {
            lines.push(if part.is_empty() { String::new() } else { format!("{margin}{part}") });
        });
    }
    lines
}

fn fill(line: &str, limit: usize, mut emit: impl FnMut(&str)) {
    let mut start = 0;
    let mut last_blank = None;
    let mut used = 0;
    for (at, cluster) in line.grapheme_indices(true) {
        if at < start {
            continue;
        }
        if cluster == " " {
            last_blank = Some(at);
        }
        let cluster_width = width(cluster);
        if used + cluster_width > limit && at > start {
            let end = last_blank.filter(|blank| *blank > start).unwrap_or(at);
            emit(line[start..end].trim_end_matches(' '));
            start = line.len() - line[end..].trim_start_matches(' ').len();
            last_blank = None;
            if start > at {
                used = 0;
                continue;
            }
            used = width(&line[start..at]);
        }
        used += cluster_width;
    }
    emit(&line[start..]);
}

/// A word as a shell takes it: escaped, and in quotes where it has to be.
pub fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,%+@".contains(c);
    let word = escape(word);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// A heading, bold where colour is wanted.
pub fn heading(text: &str, colour: bool) -> String {
    if !colour {
        return text.to_owned();
    }
    let bold = anstyle::Style::new().bold();
    format!("{bold}{text}{bold:#}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_acts_on_a_terminal_is_shown_as_an_escape() {
        for (raw, shown) in [
            ("\x1B[2J", r"\x1B[2J"),
            ("\x1B]52;c;eA==\x07", r"\x1B]52;c;eA==\x07"),
            ("a\r\nb\tc", r"a\r\nb\tc"),
            ("\u{9B}31m", r"\x9B31m"),
            ("Eve\nStatus: deleted", r"Eve\nStatus: deleted"),
            ("moc.\u{202E}elpmaxe", r"moc.\u{202E}elpmaxe"),
            ("\u{FEFF}x\u{AD}y\u{200B}", r"\u{FEFF}x\xADy\u{200B}"),
            ("👨\u{200D}👩", r"👨\u{200D}👩"),
            ("\u{E0041}\u{E000}\u{2028}\u{FFFF}", r"\u{E0041}\u{E000}\u{2028}\u{FFFF}"),
            ("\u{7F}\0", r"\x7F\x00"),
        ] {
            assert_eq!(escape(raw), shown);
        }
    }

    #[test]
    fn ordinary_text_is_lent_as_it_is() {
        for text in ["Joseph Smith", r"C:\new", "Žofie Dvořáková", "渡辺 直美", "❤\u{FE0F}", "ﷺ", "हिन्दी", ""]
        {
            assert!(matches!(escape(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn accents_are_stacked_eight_high_at_most() {
        let zalgo = format!("a{}b\u{301}", "\u{301}".repeat(50));
        assert_eq!(escape(&zalgo), format!("a{}b\u{301}", "\u{301}".repeat(8)));
    }

    #[test]
    fn truncation_marks_the_cut_and_keeps_characters_whole() {
        assert_eq!(truncate("Prospective client", 18), "Prospective client");
        assert_eq!(truncate("Prospective client", 8), "Prospec…");
        assert_eq!(truncate("渡辺直美", 4), "渡…");
        assert_eq!(truncate("渡辺直美", 5), "渡辺…");
        assert_eq!(truncate("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
        assert_eq!(truncate("ab", 1), "…");
        assert_eq!(truncate("ab", 0), "");
    }

    #[test]
    fn wrapping_keeps_line_breaks_and_breaks_at_blanks() {
        let note = "Often leaves products in shopping cart\r\nand goes.\n\n— John Carmack";
        assert_eq!(
            wrap(note, Some(24), 2),
            ["  Often leaves products", "  in shopping cart", "  and goes.", "", "  — John Carmack"]
        );
        assert_eq!(wrap("a  b", None, 0), ["a  b"]);
        assert_eq!(wrap(&"x".repeat(45), Some(20), 0), ["x".repeat(20), "x".repeat(20), "x".repeat(5)]);
        assert_eq!(wrap(&format!("{}     y", "x".repeat(20)), Some(20), 0), ["x".repeat(20), "y".to_owned()]);
    }

    #[test]
    fn numbers_are_grouped_and_nouns_agree() {
        assert_eq!(thousands(100_000), "100,000");
        assert_eq!(thousands(-1_234_567), "-1,234,567");
        assert_eq!(thousands(999), "999");
        assert_eq!(plural(1, "contact"), "1 contact");
        assert_eq!(plural(0, "contact"), "0 contacts");
        assert_eq!(count(4020, "activity", "activities"), "4,020 activities");
    }

    proptest! {
        #[test]
        fn escaped_text_holds_nothing_hidden_and_escaping_again_changes_nothing(text: String) {
            let shown = escape(&text);
            prop_assert!(!shown.chars().any(must_be_escaped), "{shown:?}");
            prop_assert_eq!(&escape(&shown), &shown);
        }

        #[test]
        fn truncated_text_fits(text: String, limit in 0_usize..30) {
            let shown = escape(&text);
            prop_assert!(width(&truncate(&shown, limit)) <= limit);
        }

        #[test]
        fn wrapping_fits_and_loses_only_blanks(text in "[a-z中é\u{301} \n]{0,200}", limit in 20_usize..40) {
            let lines = wrap(&text, Some(limit), 0);
            for line in &lines {
                prop_assert!(width(line) <= limit, "{line:?}");
            }
            let solid = |text: &str| text.replace([' ', '\n'], "");
            prop_assert_eq!(solid(&lines.concat()), solid(&escape(&text).replace("\\n", "")));
        }
    }
}
