//! JSON arrays and JSON lines.
//!
//! Beyond what JSON demands, every character that a terminal must not see is written as `\u` escape: it is
//! the same data to a parser, and harmless to somebody who only looks.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};

use super::display::real;
use super::listing::BLOCK;
use super::text;
use crate::domain::value::{Column, Value};

/// Writes an object a row.
pub struct JsonRows<W: Write> {
    out: BufWriter<W>,
    keys: Vec<String>,
    frame: Option<Frame>,
    line: String,
}

/// How far the array around the objects has come.
#[derive(Clone, Copy, PartialEq)]
enum Frame {
    Unopened,
    Open,
}

impl<W: Write> JsonRows<W> {
    /// One array of objects.
    pub fn array(out: W, columns: &[Column]) -> Self {
        JsonRows { frame: Some(Frame::Unopened), ..Self::lines(out, columns) }
    }

    /// One object a line.
    pub fn lines(out: W, columns: &[Column]) -> Self {
        let keys = columns.iter().enumerate().map(|(index, column)| key(index, &column.name)).collect();
        JsonRows { out: BufWriter::with_capacity(BLOCK, out), keys, frame: None, line: String::new() }
    }

    pub fn row(&mut self, values: &[Value<'_>]) -> io::Result<()> {
        self.line.clear();
        match self.frame {
            Some(Frame::Unopened) => self.line.push_str("[\n"),
            Some(Frame::Open) => self.line.push_str(",\n"),
            None => {}
        }
        for (key, value) in self.keys.iter().zip(values) {
            self.line.push_str(key);
            push_value(&mut self.line, value);
        }
        self.line.push('}');
        match &mut self.frame {
            Some(frame) => *frame = Frame::Open,
            None => self.line.push('\n'),
        }
        self.out.write_all(self.line.as_bytes())
    }

    pub fn finish(mut self) -> io::Result<()> {
        match self.frame {
            Some(Frame::Unopened) => self.out.write_all(b"[]\n")?,
            Some(Frame::Open) => self.out.write_all(b"\n]\n")?,
            None => {}
        }
        self.out.flush()
    }
}

/// The opening of a member: `{"id":` or `,"email":`.
fn key(index: usize, name: &str) -> String {
    let mut key = String::from(if index == 0 { '{' } else { ',' });
    push_text(&mut key, name);
    key.push(':');
    key
}

fn push_value(line: &mut String, value: &Value<'_>) {
    match value {
        Value::Null => line.push_str("null"),
        Value::Text(text) | Value::Date(text) => push_text(line, text),
        Value::Integer(number) => line.push_str(itoa::Buffer::new().format(*number)),
        Value::Decimal(number) => {
            write!(line, "{number}").expect("writing to a string cannot fail");
        }
        Value::Real(number) => match serde_json::Number::from_f64(*number) {
            Some(number) => line.push_str(&number.to_string()),
            // JSON has no infinity: its name is kept as text.
            None => push_text(line, &real(*number)),
        },
        Value::Bool(true) => line.push_str("true"),
        Value::Bool(false) => line.push_str("false"),
        Value::Instant(moment) => {
            write!(line, "\"{moment}\"").expect("writing to a string cannot fail");
        }
        Value::Json(json) => line.push_str(&shielded(&json.to_string())),
    }
}

/// Text as a JSON string.
pub(super) fn push_text(line: &mut String, text: &str) {
    if text.bytes().all(|byte| matches!(byte, b' '..0x7F) && byte != b'"' && byte != b'\\') {
        line.push('"');
        line.push_str(text);
        line.push('"');
    } else {
        line.push_str(&shielded(&serde_json::Value::from(text).to_string()));
    }
}

/// A document as indented JSON.
pub fn document(document: &impl serde::Serialize) -> serde_json::Result<String> {
    let text = serde_json::to_string_pretty(document)?;
    Ok(format!("{}\n", shielded(&text)))
}

/// One record as an indented object.
pub fn write_object(mut out: impl Write, columns: &[Column], values: &[Value<'_>]) -> io::Result<()> {
    let mut text = String::from("{");
    for (index, (column, value)) in columns.iter().zip(values).enumerate() {
        text.push_str(if index == 0 { "\n  " } else { ",\n  " });
        push_text(&mut text, &column.name);
        text.push_str(": ");
        match value {
            Value::Json(json) => text.push_str(&shielded(&format!("{json:#}").replace('\n', "\n  "))),
            plain => push_value(&mut text, plain),
        }
    }
    text.push_str(if columns.is_empty() { "}" } else { "\n}" });
    writeln!(out, "{text}")?;
    out.flush()
}

/// JSON text with what a terminal must not see as `\u` escapes. Outside of strings JSON is all ASCII, and
/// inside them the serialiser has escaped the ASCII controls but DEL already.
fn shielded(json: &str) -> Cow<'_, str> {
    let acts = |c: char| c >= '\u{7F}' && text::must_be_escaped(c);
    if !json.contains(acts) {
        return Cow::Borrowed(json);
    }
    let mut shielded = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if !acts(c) {
            shielded.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            write!(shielded, "\\u{unit:04x}").expect("writing to a string cannot fail");
        }
    }
    Cow::Owned(shielded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Instant;
    use crate::render::format::Format;
    use crate::render::listing::{Layout, ListingWriter};
    use proptest::prelude::*;

    const COLUMNS: [Column; 3] = [Column::number("id"), Column::whole("email"), Column::text("first_name")];

    fn listed(format: Format, rows: &[Vec<Value<'_>>]) -> String {
        let mut out = Vec::new();
        let mut list = ListingWriter::new(&mut out, COLUMNS.to_vec(), Layout { format, ..Layout::default() });
        for row in rows {
            list.row(row).unwrap();
        }
        assert_eq!(list.finish().unwrap().rows, rows.len() as u64);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn an_array_is_streamed_and_an_empty_one_is_an_array_too() {
        let rows = [
            vec![Value::Integer(1), Value::text("ana@example.com"), Value::text("A\"\n\u{9B}")],
            vec![Value::Integer(2), Value::Null, Value::text("👨\u{200D}👩 \u{E0041}é")],
        ];
        let expected = r#"[
{"id":1,"email":"ana@example.com","first_name":"A\"\n\u009b"},
{"id":2,"email":null,"first_name":"👨\u200d👩 \udb40\udc41é"}
]
"#;
        assert_eq!(listed(Format::Json, &rows), expected);
        assert_eq!(listed(Format::Json, &[]), "[]\n");
    }

    #[test]
    fn lines_hold_an_object_each_in_machine_form() {
        let moment = Instant::from_millis(1_490_196_180_000);
        let rows = [
            vec![Value::Bool(true), Value::Instant(moment), Value::Date("1988-02-22".into())],
            vec![Value::Bool(false), Value::Json(serde_json::json!({"a": [1, "\u{202E}"]})), Value::Null],
        ];
        let expected = r#"{"id":true,"email":"2017-03-22T15:23:00Z","first_name":"1988-02-22"}
{"id":false,"email":{"a":[1,"\u202e"]},"first_name":null}
"#;
        assert_eq!(listed(Format::Jsonl, &rows), expected);
        assert_eq!(listed(Format::Jsonl, &[]), "");
    }

    proptest! {
        #[test]
        fn json_reads_back_and_hides_nothing(rows in proptest::collection::vec(any::<(i64, Option<String>, String)>(), 0..5)) {
            let values: Vec<Vec<Value<'_>>> = rows
                .iter()
                .map(|(id, email, name)| vec![Value::Integer(*id), Value::opt_text(email.as_deref()), Value::text(name)])
                .collect();
            let expected: Vec<serde_json::Value> = rows
                .iter()
                .map(|(id, email, name)| serde_json::json!({"id": id, "email": email, "first_name": name}))
                .collect();
            let array = listed(Format::Json, &values);
            prop_assert!(!array.chars().any(|c| c != '\n' && text::must_be_escaped(c)));
            prop_assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&array).unwrap(), expected.clone());
            let lines = listed(Format::Jsonl, &values);
            prop_assert_eq!(lines.lines().count(), rows.len());
            let read: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            prop_assert_eq!(read, expected);
        }
    }
}
