//! One value as people read it in a table or record.

use std::borrow::Cow;

use super::text;
use crate::domain::time::Zone;
use crate::domain::time::show::list;
use crate::domain::value::Value;

/// What stands where nothing is stored.
const NOTHING: Cow<'static, str> = Cow::Borrowed("-");

/// The escaped one-line text of a value; moments are shown in `zone`.
pub fn display<'a>(value: &'a Value<'_>, zone: &Zone) -> Cow<'a, str> {
    match value {
        Value::Null => NOTHING,
        Value::Text(text) | Value::Date(text) if text.is_empty() => NOTHING,
        Value::Text(text) | Value::Date(text) => text::escape(text),
        Value::Integer(number) => Cow::Owned(number.to_string()),
        Value::Decimal(number) => Cow::Owned(number.to_string()),
        Value::Real(number) => Cow::Owned(real(*number)),
        Value::Bool(true) => Cow::Borrowed("yes"),
        Value::Bool(false) => Cow::Borrowed("no"),
        Value::Instant(moment) => Cow::Owned(list(*moment, zone)),
        Value::Json(json) => Cow::Owned(text::escape(&listed(json)).into_owned()),
    }
}

/// Texts side by side, as they are typed; everything else as JSON.
fn listed(json: &serde_json::Value) -> String {
    let texts = json
        .as_array()
        .and_then(|list| list.iter().map(serde_json::Value::as_str).collect::<Option<Vec<_>>>());
    texts.map_or_else(|| json.to_string(), |texts| texts.join(", "))
}

/// The shortest text that reads back as the same number, told from a whole one by its point: `4.0`, `0.1`,
/// `1e21`, `Infinity`.
pub fn real(number: f64) -> String {
    if number.is_infinite() {
        return if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    format!("{number:?}")
}

/// The heading of a column: `first_name` becomes `FIRST NAME`.
pub fn column_heading(name: &str) -> String {
    text::escape(name).replace('_', " ").to_uppercase()
}
