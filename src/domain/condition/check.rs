//! The syntax tree to the checked tree: fields and names are looked up, values read by the field's kind.

use super::Scope;
use super::checked::{Matcher, Test, TextMatcher};
use super::error::{ConditionError, Report, Span};
use super::ranges::{Range, Ranges};
use super::syntax::{Node, Operand, Predicate, Relation, Term};
use super::value::{self, Choice, Measure};
use crate::domain::custom_field::Fields;
use crate::domain::email;
use crate::domain::field::{Field, Kind};
use crate::domain::text::{fold_case, nearest, nfc};

/// The checked tree; what is wrong goes to `report`, and then the tree lacks that part.
pub(super) fn check(tree: Node<Term>, scope: &Scope<'_>, report: &mut Report) -> Option<Node<Test>> {
    let mut checker = Checker { scope, report };
    checker.node(tree)
}

struct Checker<'a> {
    scope: &'a Scope<'a>,
    report: &'a mut Report,
}

impl Checker<'_> {
    fn node(&mut self, node: Node<Term>) -> Option<Node<Test>> {
        match node {
            Node::And(parts) => Node::all(self.nodes(parts)),
            Node::Or(parts) => Node::any(self.nodes(parts)),
            Node::Not(inner) => Some(Node::Not(Box::new(self.node(*inner)?))),
            Node::Leaf(term) => Some(Node::Leaf(self.term(term)?)),
        }
    }

    fn nodes(&mut self, nodes: Vec<Node<Term>>) -> Vec<Node<Test>> {
        nodes.into_iter().filter_map(|node| self.node(node)).collect()
    }

    fn term(&mut self, term: Term) -> Option<Test> {
        let Some(field) = self.scope.names.fields.by_name(&term.field.text) else {
            self.report.add(unknown_field(&term.field, self.scope.names.fields));
            return None;
        };
        let (predicate, matcher) = match term.predicate {
            Predicate::IsSet => (Predicate::IsSet, Matcher::Set),
            Predicate::IsEmpty => (Predicate::IsEmpty, Matcher::Empty),
            asked => self.comparison(field, asked, term.span)?,
        };
        Some(Test { field, predicate, matcher })
    }

    fn comparison(
        &mut self,
        field: Field,
        asked: Predicate<Operand>,
        span: Span,
    ) -> Option<(Spelled, Matcher)> {
        let is_text = matches!(field.kind(), Kind::Text | Kind::Phone | Kind::Email);
        let is_measure = matches!(field.kind(), Kind::Integer | Kind::Decimal | Kind::Date | Kind::Instant);
        match &asked {
            Predicate::Is(Relation::Contains | Relation::StartsWith | Relation::EndsWith, _) if !is_text => {
                self.fail(not_text(field, span))
            }
            Predicate::Is(Relation::Below | Relation::AtMost | Relation::Above | Relation::AtLeast, _)
            | Predicate::Between(..)
                if !is_measure =>
            {
                self.fail(no_order(field, span))
            }
            _ if is_measure => self.measured(field, asked, span),
            Predicate::Is(Relation::Equals, _) | Predicate::In(_) if field.kind() == Kind::Email => {
                self.one_of(asked, Checker::address, |keys| Matcher::Address(sorted(keys)))
            }
            _ if is_text => self.text(asked),
            _ => self.chosen(field, asked),
        }
    }

    fn fail<T>(&mut self, error: ConditionError) -> Option<T> {
        self.report.add(error);
        None
    }

    fn take<T>(&mut self, result: Result<T, ConditionError>) -> Option<T> {
        result.map_err(|error| self.report.add(error)).ok()
    }

    /// A test for equality with one value or with any of a list. Values that mean the same count once.
    fn one_of<T: PartialEq>(
        &mut self,
        asked: Predicate<Operand>,
        read: impl Fn(&mut Self, &Operand) -> Option<(String, T)>,
        matcher: impl FnOnce(Vec<T>) -> Matcher,
    ) -> Option<(Spelled, Matcher)> {
        let operands = match asked {
            Predicate::In(operands) => operands,
            Predicate::Is(_, operand) => vec![operand],
            _ => return None,
        };
        let results: Vec<_> = operands.iter().map(|operand| read(self, operand)).collect();
        let values: Vec<(String, T)> = results.into_iter().collect::<Option<_>>()?;
        let mut spellings = Vec::with_capacity(values.len());
        let mut meanings: Vec<T> = Vec::with_capacity(values.len());
        for (spelling, meaning) in values {
            if !meanings.contains(&meaning) {
                meanings.push(meaning);
                spellings.push(spelling);
            }
        }
        let spelled = match <[String; 1]>::try_from(spellings) {
            Ok([only]) => Predicate::Is(Relation::Equals, only),
            Err(several) => Predicate::In(several),
        };
        Some((spelled, matcher(meanings)))
    }

    fn text(&mut self, asked: Predicate<Operand>) -> Option<(Spelled, Matcher)> {
        let (relation, operand) = match asked {
            Predicate::Is(relation, operand) if relation != Relation::Equals => (relation, operand),
            equality => {
                return self.one_of(equality, Checker::whole_text, |needles| {
                    Matcher::Text(TextMatcher::Equals(sorted(needles)))
                });
            }
        };
        let (spelling, needle) = self.needle(&operand, &operand.text)?;
        let matcher = match relation {
            Relation::StartsWith => TextMatcher::StartsWith(needle),
            Relation::EndsWith => TextMatcher::EndsWith(needle),
            _ => TextMatcher::Contains(needle),
        };
        Some((Predicate::Is(relation, spelling), Matcher::Text(matcher)))
    }

    /// Stored values have no blanks around them.
    fn whole_text(&mut self, operand: &Operand) -> Option<(String, String)> {
        self.needle(operand, operand.text.trim())
    }

    fn needle(&mut self, operand: &Operand, text: &str) -> Option<(String, String)> {
        if text.is_empty() {
            let error = ConditionError::new(operand.span, "no value is an empty text");
            return self.fail(error.hint("`is empty` asks for a missing value"));
        }
        Some((nfc(text).into_owned(), fold_case(text).into_owned()))
    }

    fn address(&mut self, operand: &Operand) -> Option<(String, String)> {
        let stored = email::normalise(&operand.text).map_err(|reason| {
            ConditionError::new(
                operand.span,
                format!("`{}` is no whole e-mail address: {reason}", operand.text),
            )
            .hint("`email ~ TEXT`, or `email:*TEXT*`, looks for a part of it")
        });
        let stored = self.take(stored)?;
        Some((stored.to_string(), email::key(&stored).into_owned()))
    }

    fn chosen(&mut self, field: Field, asked: Predicate<Operand>) -> Option<(Spelled, Matcher)> {
        let read = |checker: &mut Self, operand: &Operand| {
            let result = value::choice(field, operand, checker.scope);
            checker.take(result).map(|value| (value.spelling, value.choice))
        };
        self.one_of(asked, read, choices)
    }

    fn measured(
        &mut self,
        field: Field,
        asked: Predicate<Operand>,
        span: Span,
    ) -> Option<(Spelled, Matcher)> {
        let read = |checker: &mut Self, operand: &Operand| {
            let result = value::measure(field, operand, checker.scope);
            checker.take(result)
        };
        match asked {
            Predicate::Between(low, high) => {
                let (low, high) = (read(self, &low), read(self, &high));
                let (low, high) = (low?, high?);
                if low.ends.0 > high.ends.1 {
                    let error = ConditionError::new(span, "the range ends before it begins");
                    return self.fail(error.hint("write the smaller end first"));
                }
                let matcher = within(Some(low.ends.0), Some(high.ends.1));
                Some((Predicate::Between(low.spelling, high.spelling), matcher))
            }
            Predicate::Is(relation, operand) if relation != Relation::Equals => {
                let value = read(self, &operand)?;
                let matcher = beside(relation, &value);
                Some((Predicate::Is(relation, value.spelling), matcher))
            }
            equality => self.one_of(
                equality,
                |checker, operand| read(checker, operand).map(|value| (value.spelling, value.ends)),
                |stretches| {
                    let ranges =
                        stretches.into_iter().map(|(low, high)| Range { low: Some(low), high: Some(high) });
                    Matcher::Number(Ranges::new(ranges.collect()))
                },
            ),
        }
    }
}

type Spelled = Predicate<String>;

fn within(low: Option<i64>, high: Option<i64>) -> Matcher {
    Matcher::Number(Ranges::new(vec![Range { low, high }]))
}

fn beside(relation: Relation, value: &Measure) -> Matcher {
    let nothing = || Matcher::Number(Ranges::default());
    match relation {
        Relation::Below => value.ends.0.checked_sub(1).map_or_else(nothing, |high| within(None, Some(high))),
        Relation::AtMost => within(None, Some(value.ends.1)),
        Relation::Above => value.ends.1.checked_add(1).map_or_else(nothing, |low| within(Some(low), None)),
        _ => within(Some(value.ends.0), None),
    }
}

fn choices(choices: Vec<Choice>) -> Matcher {
    let (mut numbers, mut codes) = (Vec::new(), Vec::new());
    let (mut matches_true, mut matches_false, mut flags) = (false, false, false);
    for choice in choices {
        match choice {
            Choice::Number(number) => numbers.push(Range { low: Some(number), high: Some(number) }),
            Choice::Codes(some) => codes.extend(some),
            Choice::Flag(true) => (flags, matches_true) = (true, true),
            Choice::Flag(false) => (flags, matches_false) = (true, true),
        }
    }
    match (flags, codes.is_empty()) {
        (true, _) => Matcher::Flag { matches_true, matches_false },
        (false, false) => Matcher::Code(sorted(codes)),
        (false, true) => Matcher::Number(Ranges::new(numbers)),
    }
}

fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort_unstable();
    values.dedup();
    values
}

fn unknown_field(field: &Operand, fields: Fields) -> ConditionError {
    let known = nearest(&field.text, fields.all().map(Field::name));
    let error = ConditionError::new(field.span, format!("unknown field `{}`", field.text));
    if !known.is_empty() {
        return error.suggesting(known.into_iter().map(str::to_owned).collect());
    }
    let names: Vec<&str> = fields.all().map(Field::name).collect();
    error.hint(format!("the fields are {}", names.join(", ")))
}

fn not_text(field: Field, span: Span) -> ConditionError {
    let name = field.name();
    ConditionError::new(
        span,
        format!("`{name}` is compared whole; only text has a beginning, an end and parts"),
    )
}

fn no_order(field: Field, span: Span) -> ConditionError {
    let name = field.name();
    ConditionError::new(span, format!("`{name}` has no order; only numbers, dates and times have ranges"))
        .hint(format!(
            "`{name}` is compared by `=` and `in`; a text that contains `..` goes in double quotes"
        ))
}
