//! How tests of fields come out otherwise. Nobody can change when somebody was born, came, or was last changed.

use super::Context;
use super::change::{Change, Value};
use crate::domain::condition::calendar;
use crate::domain::condition::checked::{Matcher, Test, TextMatcher};
use crate::domain::condition::evaluate::NAME_PARTS;
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::condition::stretch::Count;
use crate::domain::condition::syntax::Predicate;
use crate::domain::field::{Field, Kind};

impl Context<'_> {
    /// The ways to make the test come out as wanted, each of them changes that belong together.
    pub(super) fn field_changes(&self, test: &Test, want: bool) -> Vec<Vec<Change>> {
        match test.field() {
            Field::Anonymous => anonymous(test, want),
            Field::Name => name(test, want),
            Field::Birthday => Vec::new(),
            field if !field.is_editable() => Vec::new(),
            field => self.value(test, want).map_or_else(Vec::new, |value| vec![vec![change(field, value)]]),
        }
    }

    fn value(&self, test: &Test, want: bool) -> Option<Wanted> {
        match (&test.matcher, want) {
            (Matcher::Set, true) | (Matcher::Empty, false) => Some(Wanted::Any),
            (Matcher::Set, false) | (Matcher::Empty, true) => Some(Wanted::Nothing),
            // A comparison with a missing value is false.
            (_, false) => Some(Wanted::Nothing),
            (Matcher::Number(ranges), true) => {
                some_number(ranges).and_then(|number| stored(test.field(), number))
            }
            (Matcher::Code(texts) | Matcher::Address(texts), true) => {
                texts.first().map(|text| Wanted::This(Value::Text(text.clone())))
            }
            (Matcher::Text(matcher), true) => text(matcher, test.predicate()),
            (Matcher::Within(stretch), true) => {
                let (now, count) = match test.field().kind() {
                    Kind::Date => (calendar::day_number(self.moment.today), Count::Days),
                    _ => (self.moment.now.millis(), Count::Millis),
                };
                let (low, high) = stretch.ends(now, count, &self.moment.zone);
                low.or(high).and_then(|number| stored(test.field(), number))
            }
            (Matcher::Falls(_) | Matcher::Flag { .. }, true) => None,
        }
    }
}

/// What a field should hold.
enum Wanted {
    This(Value),
    Any,
    Nothing,
}

fn change(field: Field, value: Wanted) -> Change {
    match value {
        Wanted::This(value) => Change::Set { field, value },
        Wanted::Any => Change::Fill { field },
        Wanted::Nothing => Change::Clear { field },
    }
}

fn stored(field: Field, number: i64) -> Option<Wanted> {
    match field.kind() {
        Kind::Date => calendar::day_of(number).map(|day| Wanted::This(Value::Text(day.to_string()))),
        _ => Some(Wanted::This(Value::Integer(number))),
    }
}

/// Some number of the ranges, near zero.
pub(super) fn some_number(ranges: &Ranges) -> Option<i64> {
    ranges.iter().next().map(|Range { low, high }| low.or(high).unwrap_or(0))
}

fn text(matcher: &TextMatcher, predicate: &Predicate<String>) -> Option<Wanted> {
    if let TextMatcher::Matches(_) = matcher {
        return None;
    }
    typed(predicate).map(|text| Wanted::This(Value::Text(text.to_owned())))
}

/// The first value that was typed.
pub(super) fn typed(predicate: &Predicate<String>) -> Option<&str> {
    match predicate {
        Predicate::Is(_, value) => Some(value),
        Predicate::In(values) => values.first().map(String::as_str),
        Predicate::Between(..) | Predicate::Falls(_) | Predicate::IsSet | Predicate::IsEmpty => None,
    }
}

/// Whether somebody is anonymous depends on the e-mail address.
fn anonymous(test: &Test, want: bool) -> Vec<Vec<Change>> {
    let Matcher::Flag { matches_true, matches_false } = test.matcher else { return Vec::new() };
    let without = (matches_true == want).then_some(Change::Clear { field: Field::Email });
    let with = (matches_false == want).then_some(Change::Fill { field: Field::Email });
    with.into_iter().chain(without).map(|change| vec![change]).collect()
}

/// A name is made of its parts: it is put into the first, and the others go.
fn name(test: &Test, want: bool) -> Vec<Vec<Change>> {
    let first = match (&test.matcher, want) {
        (Matcher::Set, true) | (Matcher::Empty, false) => Some(Wanted::Any),
        (Matcher::Text(matcher), true) => match text(matcher, test.predicate()) {
            Some(text) => Some(text),
            None => return Vec::new(),
        },
        _ => None,
    };
    let mut changes: Vec<Change> = NAME_PARTS.into_iter().map(|field| Change::Clear { field }).collect();
    if let Some(first) = first {
        changes[0] = change(Field::FirstName, first);
    }
    vec![changes]
}
