//! What the evaluator need not look at, as parameterised SQL. It may keep more than the condition wants,
//! never less; the evaluator decides. Table and column names come from an enum, values are parameters.

use std::fmt::Write as _;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Value as Sql, ValueRef};
use uuid::Uuid;

use super::StoreError;
use super::contacts::column;
use super::kept::Kept;
use crate::domain::condition::{Datum, Looked, Narrowing, Relation};
use crate::domain::fact::FactKind;
use crate::domain::field::{Field, Kind};
use crate::domain::text::Needle;

/// How activities are looked for, of which there are many more than contacts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Activities {
    /// Contact by contact.
    LookedUp,
    /// Not at all: they are read along with the contacts, and the evaluator decides.
    ReadAlong,
}

/// The narrowing as a WHERE term; its parameters are appended, numbered from 1 in their order.
pub(super) fn to_sql(
    narrowing: &Narrowing,
    parameters: &mut Vec<Sql>,
    texts: &mut Vec<TextTest>,
    activities: Activities,
) -> String {
    let mut mark = |value: Sql| {
        parameters.push(value);
        format!("?{}", parameters.len())
    };
    match narrowing {
        Narrowing::All => "1".to_owned(),
        Narrowing::Nothing => "0".to_owned(),
        Narrowing::And(parts) => joined(parts, " AND ", "1", parameters, texts, activities),
        Narrowing::Or(parts) => joined(parts, " OR ", "0", parameters, texts, activities),
        // A comparison with a missing value is false, so its opposite is true.
        Narrowing::Not(part) => format!("({}) IS NOT TRUE", to_sql(part, parameters, texts, activities)),
        Narrowing::IsSet(field) => format!("{} IS NOT NULL", column(*field)),
        Narrowing::IsEmpty(field) => format!("{} IS NULL", column(*field)),
        Narrowing::Among(field, values) => {
            let marks: Vec<String> = values.iter().map(|value| mark(datum(*field, value))).collect();
            format!("{} IN ({})", column(*field), marks.join(", "))
        }
        Narrowing::Between { field, low, high } => {
            let mut terms = vec![format!("{} IS NOT NULL", column(*field))];
            if let Some(low) = low {
                terms.push(format!("{} >= {}", column(*field), mark(datum(*field, low))));
            }
            if let Some(high) = high {
                terms.push(format!("{} <= {}", column(*field), mark(datum(*field, high))));
            }
            format!("({})", terms.join(" AND "))
        }
        Narrowing::Address(addresses) => {
            let marks: Vec<String> =
                addresses.iter().map(|address| mark(Sql::Text(address.clone()))).collect();
            format!("email IN ({})", marks.join(", "))
        }
        Narrowing::Exists(looked) => fact(looked, activities).unwrap_or_else(|| "1".to_owned()),
        Narrowing::Lacks(looked) => {
            fact(looked, activities).map_or_else(|| "1".to_owned(), |exists| format!("NOT ({exists})"))
        }
        Narrowing::AsciiText { field, relation, needles } => {
            texts.push(TextTest::new(*relation, needles));
            format!("{TEXT_FUNCTION}({}, {})", texts.len() - 1, column(*field))
        }
    }
}

/// The function of SQL that asks a [`TextTest`] of a column. SQLite's own LIKE would take twice its time, and would
/// have to be asked a second time for what is not ASCII.
const TEXT_FUNCTION: &str = "text_may_match";

/// A test of text as far as ASCII tells: other text is kept, since it folds in ways that only the evaluator knows.
pub(super) struct TextTest {
    relation: Relation,
    /// In lower case, all ASCII.
    needles: Vec<String>,
    finders: Vec<Needle>,
}

impl TextTest {
    fn new(relation: Relation, needles: &[String]) -> TextTest {
        let finders = match relation {
            Relation::Contains => needles.iter().map(|needle| Needle::new(needle)).collect(),
            _ => Vec::new(),
        };
        TextTest { relation, needles: needles.to_vec(), finders }
    }

    fn keeps(&self, text: &[u8]) -> bool {
        if !text.is_ascii() {
            return true;
        }
        let same = |part: Option<&[u8]>, needle: &String| {
            part.is_some_and(|part| part.eq_ignore_ascii_case(needle.as_bytes()))
        };
        match self.relation {
            Relation::Contains => self.finders.iter().any(|finder| finder.is_in_bytes(text)),
            Relation::StartsWith => self.needles.iter().any(|needle| same(text.get(..needle.len()), needle)),
            Relation::EndsWith => self.needles.iter().any(|needle| {
                let start = text.len().checked_sub(needle.len());
                same(start.map(|start| &text[start..]), needle)
            }),
            _ => self.needles.iter().any(|needle| same(Some(text), needle)),
        }
    }
}

/// Makes the function that the texts of a statement are asked by; it stays until another statement makes it anew.
pub(super) fn register(conn: &Connection, texts: Vec<TextTest>) -> Result<(), StoreError> {
    if texts.is_empty() {
        return Ok(());
    }
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function(TEXT_FUNCTION, 2, flags, move |context| {
        let place = context.get_raw(0).as_i64().ok().and_then(|place| usize::try_from(place).ok());
        Ok(match (place.and_then(|place| texts.get(place)), context.get_raw(1)) {
            (Some(test), ValueRef::Text(bytes)) => test.keeps(bytes),
            _ => false,
        })
    })?;
    Ok(())
}

/// Is there such a fact? `None` where it is not looked for here: the evaluator decides. Few are in a group or have
/// agreed beside all contacts, so that these are found from there.
fn fact(looked: &Looked, activities: Activities) -> Option<String> {
    match (looked.kind, activities) {
        (FactKind::Activity, Activities::ReadAlong) => None,
        (FactKind::Activity, Activities::LookedUp) => {
            Some(format!("EXISTS ({})", holders(looked, "contact_id = contacts.id")?))
        }
        _ => Some(format!("contacts.id IN ({})", holders(looked, "1")?)),
    }
}

/// The contacts with such a fact, those of them for which the term holds.
pub(super) fn holders(looked: &Looked, contacts: &str) -> Option<String> {
    let subjects = Some(looked.subjects.as_slice()).filter(|subjects| !subjects.is_empty());
    let rows = Kept::of(looked.kind)?.rows(contacts, subjects);
    let mut sql = format!("SELECT contact_id FROM ({rows}) WHERE coalesce(until > {}, 1)", looked.now);
    if let Some(low) = looked.low {
        let _ = write!(sql, " AND time >= {low}");
    }
    if let Some(high) = looked.high {
        let _ = write!(sql, " AND time <= {high}");
    }
    Some(sql)
}

fn joined(
    parts: &[Narrowing],
    separator: &str,
    none: &str,
    parameters: &mut Vec<Sql>,
    texts: &mut Vec<TextTest>,
    activities: Activities,
) -> String {
    // In halves: SQLite allows no deep trees, and a long chain is one.
    match parts {
        [] => none.to_owned(),
        [only] => to_sql(only, parameters, texts, activities),
        parts => {
            let (first, second) = parts.split_at(parts.len() / 2);
            let first = joined(first, separator, none, parameters, texts, activities);
            let second = joined(second, separator, none, parameters, texts, activities);
            format!("({first}{separator}{second})")
        }
    }
}

fn datum(field: Field, value: &Datum) -> Sql {
    match value {
        Datum::Integer(n) => Sql::Integer(*n),
        Datum::Text(text) if field.kind() == Kind::Guid => {
            Uuid::parse_str(text).map_or(Sql::Null, |guid| Sql::Blob(guid.as_bytes().to_vec()))
        }
        Datum::Text(text) => Sql::Text(text.clone()),
    }
}
