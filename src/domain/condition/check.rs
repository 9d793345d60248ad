//! The syntax tree to the checked tree: fields and names are looked up, values read by the field's kind.

mod attribute;
mod call;
mod dial;
mod kind;
mod saved;
mod time;

use super::Scope;
use super::checked::{Leaf, Matcher, Test, TextMatcher};
use super::clock::{DIALS, Dial};
use super::error::{ConditionError, Report, Span};
use super::functions::Function;
use super::pattern::{MAX_PATTERNS, Pattern};
use super::ranges::{Range, Ranges};
use super::syntax::{Node, Operand, Predicate, Relation, Term, Typed};
use super::value::{self, Choice, Measure};
use crate::domain::custom_field::Fields;
use crate::domain::email;
use crate::domain::fact::{FactKind, KINDS};
use crate::domain::field::{Field, Kind};
use crate::domain::text::{fold_case, nearest, nfc};
use saved::Library;

/// The checked tree of what stands within so many saved conditions; what is wrong goes to `report`, and then the tree
/// lacks that part.
pub(super) fn check(
    tree: Node<Typed>,
    scope: &Scope<'_>,
    enclosing: usize,
    report: &mut Report,
) -> Option<Node<Leaf>> {
    let mut library = Library::within(enclosing);
    let mut checker = Checker { scope, report, library: &mut library };
    checker.node(tree)
}

struct Checker<'a> {
    scope: &'a Scope<'a>,
    report: &'a mut Report,
    library: &'a mut Library,
}

impl Checker<'_> {
    fn node(&mut self, node: Node<Typed>) -> Option<Node<Leaf>> {
        match node {
            Node::And(parts) => Node::all(self.nodes(parts)),
            Node::Or(parts) => Node::any(self.nodes(parts)),
            Node::Not(inner) => Some(Node::Not(Box::new(self.node(*inner)?))),
            Node::Leaf(Typed::Term(term)) => self.term(term),
            Node::Leaf(Typed::Call(call)) => Some(Node::Leaf(Leaf::Fact(Box::new(self.call(*call)?)))),
            Node::Leaf(Typed::Saved(name)) => Some(Node::Leaf(Leaf::Saved(self.saved(&name)?))),
        }
    }

    fn nodes(&mut self, nodes: Vec<Node<Typed>>) -> Vec<Node<Leaf>> {
        nodes.into_iter().filter_map(|node| self.node(node)).collect()
    }

    fn term(&mut self, term: Term) -> Option<Node<Leaf>> {
        self.library.count_leaf();
        let name = &term.field.text;
        if let Some(field) = self.field(&term.field) {
            return Some(Node::Leaf(Leaf::Field(self.field_test(field, term)?)));
        }
        if let Some(kind) = FactKind::by_name(name) {
            return self.kind_test(kind, term);
        }
        if let Some(dial) = Dial::by_name(name) {
            return Some(Node::Leaf(Leaf::Clock(self.dial_test(dial, term)?)));
        }
        self.fail(unknown_field(&term.field, self.scope.names.fields))
    }

    /// A field by its name; one of the user's own by its id as well.
    fn field(&self, name: &Operand) -> Option<Field> {
        let fields = self.scope.names.fields;
        match value::id(name) {
            Some(id) => {
                let custom = fields.custom().iter().find(|custom| custom.definition().id.0 == id);
                custom.map(|custom| Field::Custom(*custom))
            }
            None => fields.by_name(&name.text),
        }
    }

    fn field_test(&mut self, field: Field, term: Term) -> Option<Test> {
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
            Predicate::Is(
                Relation::Contains | Relation::StartsWith | Relation::EndsWith | Relation::Matches,
                _,
            ) if !is_text => self.fail(not_text(field.name(), span)),
            Predicate::Is(Relation::Below | Relation::AtMost | Relation::Above | Relation::AtLeast, _)
            | Predicate::Between(..)
                if !is_measure =>
            {
                self.fail(no_order(field.name(), span))
            }
            Predicate::Falls(_) if !matches!(field.kind(), Kind::Date | Kind::Instant) => {
                self.fail(no_day(field.name(), span))
            }
            _ if is_measure => self.measured_field(field, asked, span),
            Predicate::Is(Relation::Equals, _) | Predicate::In(_) if field.kind() == Kind::Email => {
                self.one_of(asked, Checker::address, |keys| Matcher::Address(sorted(keys)))
            }
            _ if is_text => self.text(asked).map(|(spelled, matcher)| (spelled, Matcher::Text(matcher))),
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
    fn one_of<T: PartialEq, M>(
        &mut self,
        asked: Predicate<Operand>,
        read: impl Fn(&mut Self, &Operand) -> Option<(String, T)>,
        matcher: impl FnOnce(Vec<T>) -> M,
    ) -> Option<(Spelled, M)> {
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

    fn text(&mut self, asked: Predicate<Operand>) -> Option<(Spelled, TextMatcher)> {
        let (relation, operand) = match asked {
            Predicate::Is(Relation::Matches, operand) => return self.pattern(&operand),
            Predicate::Is(relation, operand) if relation != Relation::Equals => (relation, operand),
            equality => {
                return self
                    .one_of(equality, Checker::whole_text, |needles| TextMatcher::Equals(sorted(needles)));
            }
        };
        let (spelling, needle) = self.needle(&operand, &operand.text)?;
        let matcher = match relation {
            Relation::StartsWith => TextMatcher::StartsWith(needle),
            Relation::EndsWith => TextMatcher::EndsWith(needle),
            _ => TextMatcher::Contains(needle),
        };
        Some((Predicate::Is(relation, spelling), matcher))
    }

    fn pattern(&mut self, operand: &Operand) -> Option<(Spelled, TextMatcher)> {
        if operand.text.is_empty() {
            return self.fail(ConditionError::new(operand.span, "the pattern is empty"));
        }
        if !self.library.count_pattern() {
            let message = format!("more than {MAX_PATTERNS} patterns in one condition");
            return self.fail(ConditionError::new(operand.span, message));
        }
        let pattern = self.take(Pattern::new(operand))?;
        let spelling = pattern.source().to_owned();
        Some((Predicate::Is(Relation::Matches, spelling), TextMatcher::Matches(pattern)))
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

    fn measured_field(
        &mut self,
        field: Field,
        asked: Predicate<Operand>,
        span: Span,
    ) -> Option<(Spelled, Matcher)> {
        if matches!(field.kind(), Kind::Date | Kind::Instant) {
            if let Predicate::Falls(period) = &asked {
                return self.falls(period).map(|(spelled, period)| (spelled, Matcher::Falls(period)));
            }
            if time::moves(&asked) {
                let (spelled, stretch) = self.moving(field.kind(), field.name(), asked, span)?;
                return Some((spelled, Matcher::Within(stretch)));
            }
        }
        let read = |checker: &mut Self, operand: &Operand| {
            let result = value::measure(field, operand, checker.scope);
            checker.take(result)
        };
        self.measured(asked, span, read).map(|(spelled, ranges)| (spelled, Matcher::Number(ranges)))
    }

    /// A comparison of what has an order.
    fn measured(
        &mut self,
        asked: Predicate<Operand>,
        span: Span,
        read: impl Fn(&mut Self, &Operand) -> Option<Measure>,
    ) -> Option<(Spelled, Ranges)> {
        match asked {
            Predicate::Between(low, high) => {
                let (low, high) = (read(self, &low), read(self, &high));
                let (low, high) = (low?, high?);
                // A day that the zone leaves out ends before it begins, and is empty.
                if low.ends.0 > high.ends.1 && low.ends.0 > high.ends.0 {
                    return self.fail(backwards(span));
                }
                let ranges = within(Some(low.ends.0), Some(high.ends.1));
                Some((Predicate::Between(low.spelling, high.spelling), ranges))
            }
            Predicate::Is(relation, operand) if relation != Relation::Equals => {
                let value = read(self, &operand)?;
                let ranges = beside(relation, &value);
                Some((Predicate::Is(relation, value.spelling), ranges))
            }
            equality => self.one_of(
                equality,
                |checker, operand| read(checker, operand).map(|value| (value.spelling, value.ends)),
                |stretches| {
                    let ranges =
                        stretches.into_iter().map(|(low, high)| Range { low: Some(low), high: Some(high) });
                    Ranges::new(ranges.collect())
                },
            ),
        }
    }
}

fn backwards(span: Span) -> ConditionError {
    ConditionError::new(span, "the range ends before it begins").hint("write the smaller end first")
}

type Spelled = Predicate<String>;

fn within(low: Option<i64>, high: Option<i64>) -> Ranges {
    Ranges::new(vec![Range { low, high }])
}

fn beside(relation: Relation, value: &Measure) -> Ranges {
    let nothing = Ranges::default;
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
    if fields.is_elsewhere(&field.text) {
        return ConditionError::new(field.span, format!("`{}` is no field of the CMS edition", field.text))
            .hint("`acquaint db edition ems` switches to EMS, which has everything".to_owned());
    }
    let asked = match field.text.as_str() {
        "registered" => Some("`linked_user is set` asks whether a contact is a user of the site"),
        "customer" => Some("`linked_customer is set` asks whether a contact is a customer of the shop"),
        "marketing_status" => Some("`marketing = receiving` asks for it"),
        _ => None,
    };
    if let Some(hint) = asked {
        return ConditionError::new(field.span, format!("`{}` is no field of conditions", field.text))
            .hint(hint.to_owned());
    }
    let mut known = nearest(&field.text, fields.all().map(Field::name));
    if known.is_empty() {
        let kinds = KINDS.iter().map(|info| info.name);
        known = nearest(&field.text, kinds.chain(DIALS.iter().map(|(name, _)| *name)));
    }
    let error = ConditionError::new(field.span, format!("unknown field `{}`", field.text));
    if Function::by_name(&field.text).is_some() {
        return error.hint(format!("a function is written `{}(…)`", field.text.to_ascii_lowercase()));
    }
    if !known.is_empty() {
        return error.suggesting(known.into_iter().map(str::to_owned).collect());
    }
    let names: Vec<&str> = fields.all().map(Field::name).collect();
    error.hint(format!("the fields are {}", names.join(", ")))
}

fn not_text(name: &str, span: Span) -> ConditionError {
    ConditionError::new(
        span,
        format!("`{name}` is compared whole; only text has a beginning, an end and parts"),
    )
}

fn no_order(name: &str, span: Span) -> ConditionError {
    ConditionError::new(span, format!("`{name}` has no order; only numbers, dates and times have ranges"))
        .hint(format!(
            "`{name}` is compared by `=` and `in`; a text that contains `..` goes in double quotes"
        ))
}

fn no_day(name: &str, span: Span) -> ConditionError {
    ConditionError::new(span, format!("`{name}` is no date and falls on no day"))
}
