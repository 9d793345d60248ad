//! The checked tree to its canonical text: the long form, with single blanks, and quotes only where needed.

use super::checked::Test;
use super::grammar::KEYWORDS;
use super::syntax::{Node, Predicate, Relation};
use crate::domain::field::{Field, Kind};

/// The canonical text of a condition.
pub(super) fn print(node: &Node<Test>) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

fn write(node: &Node<Test>, out: &mut String) {
    match node {
        Node::Leaf(test) => write_test(test, out),
        Node::Not(inner) => {
            out.push_str("not ");
            write_enclosed(inner, matches!(**inner, Node::And(_) | Node::Or(_)), out);
        }
        Node::And(parts) => separated(parts, " and ", out, |part, out| {
            write_enclosed(part, matches!(part, Node::Or(_)), out);
        }),
        Node::Or(parts) => separated(parts, " or ", out, write),
    }
}

fn write_enclosed(node: &Node<Test>, in_parentheses: bool, out: &mut String) {
    if in_parentheses {
        out.push('(');
    }
    write(node, out);
    if in_parentheses {
        out.push(')');
    }
}

fn separated<T>(parts: &[T], separator: &str, out: &mut String, write: impl Fn(&T, &mut String)) {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        write(part, out);
    }
}

fn write_test(test: &Test, out: &mut String) {
    out.push_str(test.field().name());
    match test.predicate() {
        Predicate::IsSet => out.push_str(" is set"),
        Predicate::IsEmpty => out.push_str(" is empty"),
        Predicate::Is(relation, value) => {
            out.push_str(symbol(*relation, test.field()));
            write_value(value, out);
        }
        Predicate::In(values) => {
            out.push_str(" in (");
            separated(values, ", ", out, |value, out| write_value(value, out));
            out.push(')');
        }
        Predicate::Between(low, high) => {
            out.push_str(" between ");
            write_value(low, out);
            out.push_str(" and ");
            write_value(high, out);
        }
    }
}

fn symbol(relation: Relation, field: Field) -> &'static str {
    let of_time = matches!(field.kind(), Kind::Date | Kind::Instant);
    match relation {
        Relation::Equals => " = ",
        Relation::Below if of_time => " before ",
        Relation::Below => " < ",
        Relation::AtMost => " <= ",
        Relation::Above if of_time => " after ",
        Relation::Above => " > ",
        Relation::AtLeast => " >= ",
        Relation::Contains => " ~ ",
        Relation::StartsWith => " starts with ",
        Relation::EndsWith => " ends with ",
    }
}

/// Stricter than the parser: only what no later addition to the language can take for something else.
fn write_value(value: &str, out: &mut String) {
    let starts_plainly = value.starts_with(char::is_alphanumeric);
    let time_like = value.starts_with(|c: char| c.is_ascii_digit());
    let plain = |c: char| c.is_alphanumeric() || "_-.@+".contains(c) || (c == ':' && time_like);
    let keyword = KEYWORDS.iter().any(|word| word.eq_ignore_ascii_case(value));
    if starts_plainly && value.chars().all(plain) && !keyword {
        out.push_str(value);
        return;
    }
    out.push('"');
    for c in value.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
}
