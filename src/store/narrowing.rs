//! What the evaluator need not look at, as parameterised SQL. It may keep more than the condition wants,
//! never less; the evaluator decides. Table and column names come from an enum, values are parameters.

use std::fmt::Write as _;

use rusqlite::types::Value as Sql;
use uuid::Uuid;

use super::contacts::column;
use crate::domain::condition::{Datum, Looked, Narrowing, Relation};
use crate::domain::fact::FactKind;
use crate::domain::field::{Field, Kind};

/// The narrowing as a WHERE term; its parameters are appended, numbered from 1 in their order.
pub(super) fn to_sql(narrowing: &Narrowing, parameters: &mut Vec<Sql>) -> String {
    let mut mark = |value: Sql| {
        parameters.push(value);
        format!("?{}", parameters.len())
    };
    match narrowing {
        Narrowing::All => "1".to_owned(),
        Narrowing::Nothing => "0".to_owned(),
        Narrowing::And(parts) => joined(parts, " AND ", "1", parameters),
        Narrowing::Or(parts) => joined(parts, " OR ", "0", parameters),
        // A comparison with a missing value is false, so its opposite is true.
        Narrowing::Not(part) => format!("({}) IS NOT TRUE", to_sql(part, parameters)),
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
        Narrowing::Exists(looked) => fact(looked).unwrap_or_else(|| "1".to_owned()),
        Narrowing::Lacks(looked) => {
            fact(looked).map_or_else(|| "1".to_owned(), |exists| format!("NOT {exists}"))
        }
        Narrowing::AsciiText { field, relation, needles } => {
            let name = column(*field);
            let mut terms: Vec<String> = needles
                .iter()
                .map(|needle| match relation {
                    Relation::Equals => {
                        format!("{name} = {} COLLATE NOCASE", mark(Sql::Text(needle.clone())))
                    }
                    other => format!("{name} LIKE {} ESCAPE '\\'", mark(Sql::Text(pattern(*other, needle)))),
                })
                .collect();
            // Other scripts fold in ways that only the evaluator knows.
            terms.push(format!("{name} GLOB {}", mark(Sql::Text("*[^\u{1}-\u{7f}]*".to_owned()))));
            format!("({})", terms.join(" OR "))
        }
    }
}

/// Is there such a fact? `None` for kinds that the database does not keep. Numbers are written into the text: there
/// may be more of them than a statement has parameters.
fn fact(looked: &Looked) -> Option<String> {
    let (table, subject, time, more) = match looked.kind {
        FactKind::Activity => ("activities", "type_id", "time", ""),
        FactKind::Group => (
            "members",
            "group_id",
            "since",
            " AND fact.source > 0 AND NOT EXISTS (SELECT 1 FROM members AS kept_out \
             WHERE kept_out.contact_id = fact.contact_id AND kept_out.group_id = fact.group_id AND kept_out.source = 0)",
        ),
        FactKind::Consent => (
            "agreements",
            "consent_id",
            "time",
            " AND fact.revoked = 0 AND NOT EXISTS (SELECT 1 FROM agreements AS later \
             WHERE later.contact_id = fact.contact_id AND later.consent_id = fact.consent_id \
             AND (later.time, later.id) > (fact.time, fact.id))",
        ),
        _ => return None,
    };
    let mut sql = format!("EXISTS (SELECT 1 FROM {table} AS fact WHERE fact.contact_id = contacts.id");
    if let Some(low) = looked.low {
        let _ = write!(sql, " AND fact.{time} >= {low}");
    }
    if let Some(high) = looked.high {
        let _ = write!(sql, " AND fact.{time} <= {high}");
    }
    if !looked.subjects.is_empty() {
        let ids: Vec<String> = looked.subjects.iter().map(ToString::to_string).collect();
        let _ = write!(sql, " AND fact.{subject} IN ({})", ids.join(", "));
    }
    Some(format!("{sql}{more})"))
}

fn joined(parts: &[Narrowing], separator: &str, none: &str, parameters: &mut Vec<Sql>) -> String {
    let terms: Vec<String> = parts.iter().map(|part| to_sql(part, parameters)).collect();
    if terms.is_empty() { none.to_owned() } else { format!("({})", terms.join(separator)) }
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

fn pattern(relation: Relation, needle: &str) -> String {
    let literal = needle.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    match relation {
        Relation::StartsWith => format!("{literal}%"),
        Relation::EndsWith => format!("%{literal}"),
        _ => format!("%{literal}%"),
    }
}
