//! A value on its way out: what a list, a profile or an export shows, typed just enough for every
//! format to print it by its own rules (JSON true and null, CSV empty field, a table's dates in the
//! reader's zone).

use std::borrow::Cow;
use std::cmp::Ordering;

use super::decimal::{Decimal, ONE};
use super::time::Instant;

/// One output value; borrowed where the source can lend it, so that an export copies nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Nothing is stored: `null` in JSON, an empty field in CSV, `-` in a table.
    Null,
    /// Text as stored; renderers escape what a terminal must not see.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(i64),
    /// A number with decimals, exactly.
    Decimal(Decimal),
    /// A number with a fraction, which may be infinite.
    Real(f64),
    /// true or false.
    Bool(bool),
    /// A moment: RFC 3339 UTC for machines, the display zone for people.
    Instant(Instant),
    /// A calendar date in ISO form (`2017-03-22`).
    Date(Cow<'a, str>),
    /// A nested value, for JSON formats; the others print it as compact JSON text.
    Json(serde_json::Value),
}

impl<'a> Value<'a> {
    /// Text that is lent.
    pub fn text(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }

    /// Text that is handed over.
    pub fn owned(text: String) -> Value<'static> {
        Value::Text(Cow::Owned(text))
    }

    /// Lent text, or nothing.
    pub fn opt_text(text: Option<&'a str>) -> Self {
        text.map_or(Value::Null, Value::text)
    }

    /// The order in which lists stand: numbers by size, whatever they are kept as, text without regard to case. What
    /// cannot be compared stands by its kind, so that every list has an order.
    pub fn order(&self, other: &Value<'_>) -> Ordering {
        if let (Some(a), Some(b)) = (self.number(), other.number()) {
            return a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
        }
        match (self, other) {
            (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
            (Value::Instant(a), Value::Instant(b)) => a.cmp(b),
            (Value::Text(a) | Value::Date(a), Value::Text(b) | Value::Date(b)) => {
                a.to_lowercase().cmp(&b.to_lowercase())
            }
            _ => self.kind().cmp(&other.kind()),
        }
    }

    /// About how large a number is, and exactly, in millionths, where that is known.
    fn number(&self) -> Option<(f64, Option<i128>)> {
        match self {
            Value::Integer(number) => Some((*number as f64, Some(i128::from(*number) * i128::from(ONE)))),
            Value::Decimal(Decimal(millionths)) => {
                Some((*millionths as f64 / ONE as f64, Some(i128::from(*millionths))))
            }
            Value::Real(number) => Some((*number, None)),
            _ => None,
        }
    }

    fn kind(&self) -> u8 {
        match self {
            Value::Integer(_) | Value::Decimal(_) | Value::Real(_) => 0,
            Value::Bool(_) => 1,
            Value::Instant(_) => 2,
            Value::Text(_) | Value::Date(_) => 3,
            Value::Json(_) => 4,
            Value::Null => 5,
        }
    }

    /// A value that no longer depends on where it came from.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Value::Null => Value::Null,
            Value::Text(t) => Value::Text(Cow::Owned(t.into_owned())),
            Value::Integer(n) => Value::Integer(n),
            Value::Decimal(n) => Value::Decimal(n),
            Value::Real(n) => Value::Real(n),
            Value::Bool(b) => Value::Bool(b),
            Value::Instant(t) => Value::Instant(t),
            Value::Date(d) => Value::Date(Cow::Owned(d.into_owned())),
            Value::Json(j) => Value::Json(j),
        }
    }
}

/// A column of a listing: its name is the one vocabulary of `--fields`, JSON keys and CSV headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name, identical in every machine format: snake_case where it is ours; text from outside where a
    /// person gave it.
    pub name: Cow<'static, str>,
    /// Numbers stand to the right in a table.
    pub align_right: bool,
    /// Ids and e-mail addresses are never truncated.
    pub whole: bool,
}

impl Column {
    /// A column of text that a narrow terminal may shorten.
    pub const fn text(name: &'static str) -> Self {
        Column { name: Cow::Borrowed(name), align_right: false, whole: false }
    }

    /// A column of numbers.
    pub const fn number(name: &'static str) -> Self {
        Column { name: Cow::Borrowed(name), align_right: true, whole: true }
    }

    /// The same layout under a name that is not known before the program runs.
    pub fn named(self, name: String) -> Self {
        Column { name: Cow::Owned(name), ..self }
    }

    /// A column whose values are only useful whole.
    pub const fn whole(name: &'static str) -> Self {
        Column { name: Cow::Borrowed(name), align_right: false, whole: true }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_list_holds_has_an_order() {
        let rows = [
            Value::Real(f64::NEG_INFINITY),
            Value::Integer(-3),
            Value::Decimal(Decimal(-2_500_000)),
            Value::Real(0.5),
            Value::Integer(2),
            Value::Decimal(Decimal(2_000_001)),
            Value::Integer(i64::MAX - 1),
            Value::Integer(i64::MAX),
            Value::Real(1e300),
            Value::Bool(false),
            Value::Bool(true),
            Value::Instant(Instant::from_millis(7)),
            Value::text("10"),
            Value::text("Ada"),
            Value::text("bob"),
            Value::Null,
        ];
        for (place, one) in rows.iter().enumerate() {
            for (other_place, other) in rows.iter().enumerate() {
                assert_eq!(one.order(other), place.cmp(&other_place), "{one:?} {other:?}");
            }
        }
        assert_eq!(Value::Integer(2).order(&Value::Decimal(Decimal(2 * ONE))), Ordering::Equal);
        assert_eq!(Value::text("ADA").order(&Value::Date("ada".into())), Ordering::Equal);
    }
}
