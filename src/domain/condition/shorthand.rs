//! The shorthand `field:value`, which needs no quotes in a shell.
//!
//! | typed                  | meaning                                    |
//! |------------------------|--------------------------------------------|
//! | `city:Boston`          | `city = Boston`                            |
//! | `country:DE,AT`        | any of them                                |
//! | `age:25..40`           | from 25 to 40, both included               |
//! | `age:25..`, `age:..40` | from 25 on, up to 40                       |
//! | `email:`               | `email is empty`                           |
//! | `email:*`              | `email is set`                             |
//! | `name:smit*`           | starts with                                |
//! | `name:*smith`          | ends with                                  |
//! | `name:*mit*`           | contains                                   |
//! | `name:"a*b, c..d"`     | the quoted text itself                     |

use super::error::{ConditionError, Report, Span};
use super::syntax::{Node, Operand, Predicate, Relation, Term, Typed};
use super::token;

type Asked = Predicate<Operand>;

/// Reads one shorthand term; `None` when a mistake was reported.
pub(super) fn read(text: &str, field: Span, value: Span, report: &mut Report) -> Option<Node<Typed>> {
    let parts = split(text, value);
    let single = parts.len() == 1;
    let mut asked = Vec::with_capacity(parts.len());
    let mut sound = true;
    for part in parts {
        let one = if part.of(text).is_empty() { empty_part(part, single) } else { one_part(text, part) };
        match one {
            Ok(predicate) => asked.push(predicate),
            Err(error) => {
                report.add(error);
                sound = false;
            }
        }
    }
    let name = Operand { text: field.of(text).to_owned(), span: field, quoted: false };
    let span = field.to(value);
    let term = |predicate| Node::Leaf(Typed::Term(Term { field: name.clone(), predicate, span }));
    if !sound {
        return None;
    }
    Node::any(merge_equalities(asked).into_iter().map(term).collect())
}

/// The spans between the commas outside quotes, without the blanks around them.
fn split(text: &str, value: Span) -> Vec<Span> {
    let mut parts = Vec::new();
    let mut at = value.start;
    loop {
        let start = value.end - text[at..value.end].trim_start().len();
        let mut from = start;
        if text[start..value.end].starts_with('"') {
            from = token::quoted(&text[start..value.end]).map_or(value.end, |(_, length)| start + length);
        }
        let end = text[from..value.end].find(',').map_or(value.end, |offset| from + offset);
        parts.push(Span::new(start, start + text[start..end].trim_end().len()));
        if end == value.end {
            return parts;
        }
        at = end + 1;
    }
}

fn empty_part(part: Span, single: bool) -> Result<Asked, ConditionError> {
    if single {
        return Ok(Predicate::IsEmpty);
    }
    Err(ConditionError::new(part, "a value is missing beside the comma")
        .hint("`field:` alone asks for a missing value; combine it by `or`"))
}

fn one_part(text: &str, part: Span) -> Result<Asked, ConditionError> {
    let typed = part.of(text);
    if typed.starts_with('"') {
        return quoted_part(text, part);
    }
    if typed == "*" {
        return Ok(Predicate::IsSet);
    }
    if let Some(dots) = typed.find("..") {
        return range(text, part, part.start + dots);
    }
    pattern(text, part)
}

fn quoted_part(text: &str, part: Span) -> Result<Asked, ConditionError> {
    let Some((content, length)) = token::quoted(part.of(text)) else {
        let quote = Span::new(part.start, part.start + 1);
        return Err(ConditionError::new(quote, "the quote is never closed"));
    };
    let after = Span::new(part.start + length, part.end);
    if after.start < after.end {
        return Err(ConditionError::new(after, "text after the closing quote")
            .hint("quote the whole value, and put commas between values"));
    }
    Ok(Predicate::Is(Relation::Equals, Operand { text: content, span: part, quoted: true }))
}

fn range(text: &str, part: Span, dots: usize) -> Result<Asked, ConditionError> {
    let low = trimmed(text, Span::new(part.start, dots));
    let high = trimmed(text, Span::new(dots + 2, part.end));
    match (low.text.is_empty(), high.text.is_empty()) {
        (true, true) => {
            Err(ConditionError::new(part, "the range has no end").hint("write `25..40`, `25..` or `..40`"))
        }
        (true, false) => Ok(Predicate::Is(Relation::AtMost, high)),
        (false, true) => Ok(Predicate::Is(Relation::AtLeast, low)),
        (false, false) => Ok(Predicate::Between(low, high)),
    }
}

fn pattern(text: &str, part: Span) -> Result<Asked, ConditionError> {
    let typed = part.of(text);
    let open_start = usize::from(typed.starts_with('*'));
    let open_end = usize::from(typed.len() > 1 && typed.ends_with('*'));
    let inner = trimmed(text, Span::new(part.start + open_start, part.end - open_end));
    if inner.text.is_empty() || inner.text.contains('*') {
        return Err(ConditionError::new(part, "`*` may stand before or after a text, not within it")
            .hint("a text that contains `*` goes in double quotes"));
    }
    let relation = match (open_start, open_end) {
        (0, 0) => Relation::Equals,
        (0, _) => Relation::StartsWith,
        (_, 0) => Relation::EndsWith,
        _ => Relation::Contains,
    };
    Ok(Predicate::Is(relation, inner))
}

fn trimmed(text: &str, span: Span) -> Operand {
    let typed = span.of(text);
    let start = span.end - typed.trim_start().len();
    let inner = typed.trim();
    Operand { text: inner.to_owned(), span: Span::new(start, start + inner.len()), quoted: false }
}

/// `DE,AT` is one test with two values, not two tests.
fn merge_equalities(asked: Vec<Asked>) -> Vec<Asked> {
    if asked.len() < 2 || !asked.iter().all(|one| matches!(one, Predicate::Is(Relation::Equals, _))) {
        return asked;
    }
    let values = asked.into_iter().filter_map(|one| match one {
        Predicate::Is(_, value) => Some(value),
        _ => None,
    });
    vec![Predicate::In(values.collect())]
}
