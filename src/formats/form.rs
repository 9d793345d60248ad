//! A record as text for an editor, `name: value` line by line between comments, and back without a loss.
//!
//! A value stands as it is. One that a line cannot hold as it is, or whose characters nobody would see, stands in
//! quotes with the escapes of JSON: `"Main street 1\nBack door"`.

use std::borrow::Cow;
use std::collections::HashSet;

use thiserror::Error;

use crate::domain::text::is_unseen;

/// What begins the comment under a line with a mistake.
const MARK: &str = "# ^ ";

/// A field to be edited.
pub struct Entry<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is now; empty is nothing.
    pub value: &'a str,
    /// What to know about it, above its line.
    pub comment: Option<String>,
}

/// A line that gives a field its value.
#[derive(Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// The name as it was typed.
    pub name: &'a str,
    /// The value; empty is nothing.
    pub value: Cow<'a, str>,
}

/// Why a line gives no field its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LineError {
    /// No colon.
    #[error("not of the form `field: value`")]
    NoColon,
    /// Opened and not closed, or with an escape that is none.
    #[error("a value that begins with a quotation mark ends with one, and \\\" stands for each inside")]
    Quotes,
    /// The second line of a field.
    #[error("this field has a line above already")]
    Twice,
}

/// What is wrong with which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// The text of a record under comments that say what it is.
pub fn write(head: &[String], entries: &[Entry<'_>]) -> String {
    let mut text = String::new();
    for line in head {
        text.push_str(&comment(line));
    }
    text.push('\n');
    for entry in entries {
        if let Some(about) = &entry.comment {
            text.push_str(&comment(about));
        }
        let blank = if entry.value.is_empty() { "" } else { " " };
        text.push_str(&format!("{}:{blank}{}\n", entry.name, written(entry.value)));
    }
    text
}

fn comment(line: &str) -> String {
    format!("# {}\n", line.replace(|c: char| c.is_control() || is_unseen(c), " "))
}

/// The value as it is, or in quotes.
fn written(value: &str) -> Cow<'_, str> {
    if value.trim() == value && !value.starts_with('"') && !value.contains(is_unseen) {
        return Cow::Borrowed(value);
    }
    let mut quoted = String::from("\"");
    for c in value.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_unseen(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    quoted.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    Cow::Owned(quoted)
}

/// The lines that give a field its value, and the numbers of those that should and do not.
pub fn read(text: &str) -> (Vec<Line<'_>>, Vec<(usize, LineError)>) {
    let (mut lines, mut mistakes) = (Vec::new(), Vec::new());
    let mut met = HashSet::new();
    for (index, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        let number = index + 1;
        if is_comment(line) {
            continue;
        }
        match read_line(line) {
            Ok((name, _)) if !met.insert(name.to_lowercase().replace('-', "_")) => {
                mistakes.push((number, LineError::Twice))
            }
            Ok((name, value)) => lines.push(Line { number, name, value }),
            Err(error) => mistakes.push((number, error)),
        }
    }
    (lines, mistakes)
}

fn is_comment(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

fn read_line(line: &str) -> Result<(&str, Cow<'_, str>), LineError> {
    let (name, value) = line.split_once(':').ok_or(LineError::NoColon)?;
    let value = value.trim();
    let value = match value.starts_with('"') {
        true => Cow::Owned(serde_json::from_str(value).map_err(|_| LineError::Quotes)?),
        false => Cow::Borrowed(value),
    };
    Ok((name.trim(), value))
}

/// Does the text hold nothing but comments?
pub fn is_blank(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}').lines().all(is_comment)
}

/// Is it a comment on the line above that [`mark`] made?
pub fn is_mark(line: &str) -> bool {
    line.starts_with(MARK)
}

/// The text with each mistake as a comment under its line, and without the marks of an earlier reading.
pub fn mark(text: &str, mistakes: &[Mistake]) -> String {
    let mut marked = String::new();
    for (index, line) in text.lines().enumerate() {
        if is_mark(line) {
            continue;
        }
        marked.push_str(line);
        marked.push('\n');
        for mistake in mistakes.iter().filter(|mistake| mistake.line == index + 1) {
            marked.push_str(MARK);
            marked.push_str(&comment(&mistake.message)[2..]);
        }
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry<'a>(name: &'a str, value: &'a str) -> Entry<'a> {
        Entry { name, value, comment: Some("about\nit".to_owned()) }
    }

    #[test]
    fn a_plain_value_stands_as_it_is() {
        let text = write(
            &["Contact 1".to_owned()],
            &[entry("city", "San Diego"), entry("zip", ""), entry("company", "a: #1 \"b\"")],
        );
        assert_eq!(
            text,
            "# Contact 1\n\n# about it\ncity: San Diego\n# about it\nzip:\n# about it\ncompany: a: #1 \"b\"\n"
        );
    }

    #[test]
    fn what_nobody_would_see_is_escaped() {
        let text =
            write(&[], &[entry("a", "x\n\u{1B}[2J\u{202E}\u{E0041}"), entry("b", " y"), entry("c", "\"z\"")]);
        let lines: Vec<&str> = text.lines().filter(|line| !is_comment(line)).collect();
        assert_eq!(lines, [r#"a: "x\n\u001b[2J\u202e\udb40\udc41""#, r#"b: " y""#, r#"c: "\"z\"""#]);
    }

    #[test]
    fn a_line_that_is_none_is_told() {
        let (lines, mistakes) = read("\u{FEFF}a: 1\r\n  # b: 2\n\nc\nd: \"x\" y\nA: 3\nE :  \"\\u00e9\" \n");
        let read: Vec<(usize, &str, &str)> =
            lines.iter().map(|line| (line.number, line.name, &*line.value)).collect();
        assert_eq!(read, [(1, "a", "1"), (7, "E", "é")]);
        let told = [(4, LineError::NoColon), (5, LineError::Quotes), (6, LineError::Twice)];
        assert_eq!(mistakes, told);
    }

    #[test]
    fn marks_stand_under_their_lines_and_are_replaced() {
        let mistake = |line, message: &str| Mistake { line, message: message.to_owned() };
        let once = mark("# head\na: 1\nb: 2\n", &[mistake(2, "no"), mistake(3, "nor\nthis")]);
        assert_eq!(once, "# head\na: 1\n# ^ no\nb: 2\n# ^ nor this\n");
        assert_eq!(mark(&once, &[mistake(4, "still")]), "# head\na: 1\nb: 2\n# ^ still\n");
    }

    proptest! {
        #[test]
        fn whatever_is_written_reads_back(values in prop::collection::vec(any::<String>(), 0..6)) {
            let names: Vec<String> = (0..values.len()).map(|n| format!("field_{n}")).collect();
            let entries: Vec<Entry<'_>> = names.iter().zip(&values).map(|(name, value)| entry(name, value)).collect();
            let text = write(&["# head".to_owned()], &entries);
            let (lines, mistakes) = read(&text);
            prop_assert_eq!(mistakes, []);
            let read: Vec<&str> = lines.iter().map(|line| &*line.value).collect();
            prop_assert_eq!(read, values.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert_eq!(mark(&text, &[]), text);
        }

        #[test]
        fn no_text_is_too_strange(text in any::<String>()) {
            let (lines, mistakes) = read(&text);
            prop_assert_eq!(is_blank(&text), lines.is_empty() && mistakes.is_empty());
        }
    }
}
