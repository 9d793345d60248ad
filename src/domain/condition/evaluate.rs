//! One contact at one moment: does the condition hold, and until when does that answer stand?
//!
//! Two-valued logic: a comparison with a missing value is false, and `not` is the complement.

use std::borrow::Cow;

use super::calendar;
use super::checked::{Checked, Matcher, Test};
use super::ranges::Ranges;
use super::syntax::Node;
use crate::domain::contact::{Contact, Stored};
use crate::domain::field::{Field, Kind};
use crate::domain::moment::Moment;
use crate::domain::time::{Date, Instant};

/// An answer and how long it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Does the condition hold?
    pub value: bool,
    /// The earliest instant at which the passing of time alone may change the value; `None`: never.
    pub holds_until: Option<Instant>,
}

impl Outcome {
    fn forever(value: bool) -> Self {
        Outcome { value, holds_until: None }
    }

    fn is_forever(&self, value: bool) -> bool {
        self.value == value && self.holds_until.is_none()
    }
}

impl Checked {
    /// Asks about one contact.
    pub fn evaluate(&self, contact: &Contact, moment: &Moment) -> Outcome {
        evaluate(&self.root, contact, moment)
    }
}

fn evaluate(node: &Node<Test>, contact: &Contact, moment: &Moment) -> Outcome {
    match node {
        Node::Leaf(test) => test.evaluate(contact, moment),
        Node::Not(inner) => {
            let outcome = evaluate(inner, contact, moment);
            Outcome { value: !outcome.value, ..outcome }
        }
        Node::And(parts) => joined(parts, false, contact, moment),
        Node::Or(parts) => joined(parts, true, contact, moment),
    }
}

/// `decisive` is the value of one part that settles the whole: false for "and", true for "or". As long as any
/// decisive part stands, so does the answer; without one, the first part to change ends it.
fn joined(parts: &[Node<Test>], decisive: bool, contact: &Contact, moment: &Moment) -> Outcome {
    let mut settled: Option<Outcome> = None;
    let mut undecided = Outcome::forever(!decisive);
    for part in parts {
        let outcome = evaluate(part, contact, moment);
        if outcome.is_forever(decisive) {
            return outcome;
        }
        if outcome.value == decisive {
            let later = settled.and_then(|known| known.holds_until).max(outcome.holds_until);
            settled = Some(Outcome { value: decisive, holds_until: later });
        } else {
            undecided.holds_until = earlier(undecided.holds_until, outcome.holds_until);
        }
    }
    settled.unwrap_or(undecided)
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

impl Test {
    fn evaluate(&self, contact: &Contact, moment: &Moment) -> Outcome {
        let value = match &self.matcher {
            Matcher::Set => is_set(self.field, contact, moment),
            Matcher::Empty => !is_set(self.field, contact, moment),
            Matcher::Number(ranges) => {
                number(self.field, contact, moment).is_some_and(|number| ranges.contains(number))
            }
            Matcher::Code(codes) => contact
                .fields
                .text(self.field)
                .is_some_and(|stored| codes.binary_search_by(|code| code.as_str().cmp(stored)).is_ok()),
            Matcher::Address(keys) => {
                contact.email().is_some_and(|stored| keys.iter().any(|key| key.eq_ignore_ascii_case(stored)))
            }
            Matcher::Flag { matches_true, matches_false } => {
                if contact.is_anonymous() {
                    *matches_true
                } else {
                    *matches_false
                }
            }
            Matcher::Text(matcher) => text(self.field, contact).is_some_and(|text| matcher.holds(&text)),
        };
        Outcome { value, holds_until: self.deadline(contact, moment) }
    }

    /// Only ages change by themselves: on birthdays.
    fn deadline(&self, contact: &Contact, moment: &Moment) -> Option<Instant> {
        if self.field != Field::Age {
            return None;
        }
        let birthday = birthday(contact)?;
        let age = calendar::age_on(birthday, moment.today);
        let next = match (&self.matcher, age) {
            (Matcher::Number(ranges), Some(age)) => ranges.next_change(age)?,
            (Matcher::Number(ranges), None) => first_age(ranges)?,
            (_, Some(_)) => return None,
            (_, None) => 0,
        };
        let day = calendar::reaches(birthday, next)?;
        Some(calendar::start_of_day(day, &moment.zone))
    }
}

/// The first age of somebody yet to be born that is within the ranges.
fn first_age(ranges: &Ranges) -> Option<i64> {
    if ranges.contains(0) { Some(0) } else { ranges.next_change(0) }
}

fn birthday(contact: &Contact) -> Option<Date> {
    Date::parse(contact.fields.text(Field::Birthday)?).ok()
}

fn number(field: Field, contact: &Contact, moment: &Moment) -> Option<i64> {
    match field {
        Field::Id => Some(contact.id.0),
        Field::Modified => Some(contact.modified.millis()),
        Field::Age => calendar::age_on(birthday(contact)?, moment.today),
        date if date.kind() == Kind::Date => {
            Date::parse(contact.fields.text(date)?).ok().map(calendar::day_number)
        }
        stored => contact.fields.integer(stored),
    }
}

/// The fields that a name is made of.
pub(super) const NAME_PARTS: [Field; 3] = [Field::FirstName, Field::MiddleName, Field::LastName];

fn is_set(field: Field, contact: &Contact, moment: &Moment) -> bool {
    let stored = |field| contact.fields.value(field) != Stored::Null;
    match field {
        Field::Id | Field::Modified | Field::Anonymous => true,
        Field::Age => number(field, contact, moment).is_some(),
        Field::Name => NAME_PARTS.into_iter().any(stored),
        other => stored(other),
    }
}

fn text(field: Field, contact: &Contact) -> Option<Cow<'_, str>> {
    if field != Field::Name {
        return contact.fields.text(field).map(Cow::Borrowed);
    }
    let mut parts = NAME_PARTS.into_iter().filter_map(|part| contact.fields.text(part));
    match (parts.next()?, parts.next()) {
        (only, None) => Some(Cow::Borrowed(only)),
        _ => contact.name().map(Cow::Owned),
    }
}
