//! One contact at one moment: does the condition hold, and until when does that answer stand?
//!
//! Two-valued logic: a comparison with a missing value is false, and `not` is the complement.

mod fact;

pub(super) use fact::Seen;
pub use fact::Tally;

use std::borrow::Cow;

use super::calendar;
use super::checked::{Checked, Leaf, Matcher, Test};
use super::period::Period;
use super::ranges::Ranges;
use super::stretch::{Count, Stretch};
use super::syntax::Node;
use crate::domain::contact::{Contact, Stored};
use crate::domain::fact::Facts;
use crate::domain::field::{Field, Kind};
use crate::domain::moment::Moment;
use crate::domain::time::{Date, Instant, earlier};

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
    /// Asks about one contact: with its facts, or a contact alone where no facts are asked for.
    pub fn evaluate<'a>(&self, facts: impl Into<Facts<'a>>, moment: &Moment) -> Outcome {
        let facts = facts.into();
        match self.idle {
            Some(idle) if facts.set.types_done() & idle.types == 0 => Outcome::forever(idle.value),
            _ => evaluate::<Deadline>(&self.root, facts, moment),
        }
    }

    /// The value alone, for those who do not ask how long it stands: looking ahead may cost more than the answer.
    pub fn holds<'a>(&self, facts: impl Into<Facts<'a>>, moment: &Moment) -> bool {
        evaluate::<Now>(&self.root, facts.into(), moment).value
    }
}

/// Is anybody interested in how long an answer stands?
pub(super) trait Foresight {
    const WANTED: bool;
}

/// The outcome says until when the value stands.
pub(super) struct Deadline;

/// The outcome says what the value is now and nothing else.
pub(super) struct Now;

impl Foresight for Deadline {
    const WANTED: bool = true;
}

impl Foresight for Now {
    const WANTED: bool = false;
}

pub(super) fn evaluate<F: Foresight>(node: &Node<Leaf>, facts: Facts<'_>, moment: &Moment) -> Outcome {
    match node {
        Node::Leaf(leaf) => leaf.evaluate::<F>(facts, moment),
        Node::Not(inner) => {
            let outcome = evaluate::<F>(inner, facts, moment);
            Outcome { value: !outcome.value, ..outcome }
        }
        Node::And(parts) => joined::<F>(parts, false, facts, moment),
        Node::Or(parts) => joined::<F>(parts, true, facts, moment),
    }
}

/// `decisive` is the value of one part that settles the whole: false for "and", true for "or". As long as any
/// decisive part stands, so does the answer; without one, the first part to change ends it.
fn joined<F: Foresight>(parts: &[Node<Leaf>], decisive: bool, facts: Facts<'_>, moment: &Moment) -> Outcome {
    let mut settled: Option<Outcome> = None;
    let mut undecided = Outcome::forever(!decisive);
    for part in parts {
        let outcome = evaluate::<F>(part, facts, moment);
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

impl Leaf {
    /// The value alone.
    pub(super) fn holds(&self, facts: Facts<'_>, moment: &Moment) -> bool {
        self.evaluate::<Now>(facts, moment).value
    }

    pub(super) fn evaluate<F: Foresight>(&self, facts: Facts<'_>, moment: &Moment) -> Outcome {
        match self {
            Leaf::Field(test) => test.evaluate::<F>(facts.contact, moment),
            Leaf::Fact(test) => test.evaluate::<F>(facts.set, moment),
            Leaf::Clock(test) => {
                let (value, holds_until) = test.evaluate(moment);
                Outcome { value, holds_until: holds_until.filter(|_| F::WANTED) }
            }
            Leaf::Saved(test) => evaluate::<F>(&test.root, facts, moment),
        }
    }
}

impl Test {
    fn evaluate<F: Foresight>(&self, contact: &Contact, moment: &Moment) -> Outcome {
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
            Matcher::Within(stretch) => return self.within::<F>(stretch, contact, moment),
            Matcher::Falls(period) => return self.falls::<F>(*period, contact, moment),
        };
        let holds_until = if F::WANTED { self.deadline(contact, moment) } else { None };
        Outcome { value, holds_until }
    }

    fn within<F: Foresight>(&self, stretch: &Stretch, contact: &Contact, moment: &Moment) -> Outcome {
        let Some(time) = number(self.field, contact, moment) else { return Outcome::forever(false) };
        within::<F>(stretch, time, self.field.kind() == Kind::Date, moment)
    }

    fn falls<F: Foresight>(&self, period: Period, contact: &Contact, moment: &Moment) -> Outcome {
        let Some(number) = number(self.field, contact, moment) else { return Outcome::forever(false) };
        if self.field.kind() == Kind::Instant {
            return falls::<F>(period, number, moment);
        }
        let Some(day) = calendar::day_of(number) else { return Outcome::forever(false) };
        let (value, change) = match self.field {
            Field::Birthday => period.of_birthday(day, moment.today),
            _ => period.of_day(day, moment.today),
        };
        Outcome { value, holds_until: change.filter(|_| F::WANTED).and_then(|day| begins(day, moment)) }
    }

    /// Of what has no moving ends, only ages change by themselves: on birthdays.
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

/// Is the time within a stretch whose ends move?
pub(super) fn within<F: Foresight>(stretch: &Stretch, time: i64, is_day: bool, moment: &Moment) -> Outcome {
    let (now, count) = Count::at(moment, is_day);
    let value = stretch.contains(time, now, count, &moment.zone);
    if !F::WANTED {
        return Outcome::forever(value);
    }
    let change = stretch.next_change(time, now, count, &moment.zone);
    let holds_until = match is_day {
        true => change.and_then(|day| begins(day, moment)),
        false => change.and_then(instant),
    };
    Outcome { value, holds_until }
}

/// Does the instant fall on a day of the period?
pub(super) fn falls<F: Foresight>(period: Period, millis: i64, moment: &Moment) -> Outcome {
    let day = Moment::new(Instant::from_millis(millis), moment.zone).today;
    let (value, change) = period.of_day(day, moment.today);
    Outcome { value, holds_until: change.filter(|_| F::WANTED).and_then(|day| begins(day, moment)) }
}

/// The beginning of a day, if it is within the calendar.
fn begins(day: i64, moment: &Moment) -> Option<Instant> {
    calendar::day_of(day).map(|day| calendar::start_of_day(day, &moment.zone))
}

/// The instant, unless it lies beyond the end of time.
fn instant(millis: i64) -> Option<Instant> {
    (millis <= Instant::MAX.millis()).then(|| Instant::from_millis(millis))
}

/// The first age of somebody yet to be born that is within the ranges.
fn first_age(ranges: &Ranges) -> Option<i64> {
    if ranges.contains(0) { Some(0) } else { ranges.next_change(0) }
}

fn birthday(contact: &Contact) -> Option<Date> {
    Date::parse(contact.fields.text(Field::Birthday)?).ok()
}

pub(super) fn number(field: Field, contact: &Contact, moment: &Moment) -> Option<i64> {
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

pub(super) fn is_set(field: Field, contact: &Contact, moment: &Moment) -> bool {
    let stored = |field| contact.fields.value(field) != Stored::Null;
    match field {
        Field::Id | Field::Modified | Field::Anonymous => true,
        Field::Age => number(field, contact, moment).is_some(),
        Field::Name => NAME_PARTS.into_iter().any(stored),
        other => stored(other),
    }
}

pub(super) fn text(field: Field, contact: &Contact) -> Option<Cow<'_, str>> {
    if field != Field::Name {
        return contact.fields.text(field).map(Cow::Borrowed);
    }
    let mut parts = NAME_PARTS.into_iter().filter_map(|part| contact.fields.text(part));
    match (parts.next()?, parts.next()) {
        (only, None) => Some(Cow::Borrowed(only)),
        _ => contact.name().map(Cow::Owned),
    }
}
