//! Facts within a window: how many, how much, when; and when that changes by itself.
//!
//! Facts lie in the order of time, and both ends of a window only move forward. So they enter and leave one after
//! another, and looking ahead means walking the same list with two fingers: one at the next to leave, one at the next to
//! enter. Nothing is allocated.

use std::sync::LazyLock;

use super::{Outcome, falls, instant, within};
use crate::domain::condition::checked::{
    AttributeMatcher, AttributeTest, FactTest, Question, Source, TimeTest,
};
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::condition::syntax::Node;
use crate::domain::contact::Stored;
use crate::domain::decimal::Decimal;
use crate::domain::fact::{Attribute, Fact, FactSet};
use crate::domain::moment::Moment;
use crate::domain::time::Instant;

/// One or more.
static SOME: LazyLock<Ranges> = LazyLock::new(|| Ranges::new(vec![Range { low: Some(1), high: None }]));

impl FactTest {
    pub(super) fn evaluate(&self, set: &FactSet, moment: &Moment) -> Outcome {
        let seen = Seen::new(&self.source, set, moment);
        match &self.question {
            Question::Exists => seen.exists(),
            Question::Count(_, ranges) => seen.count(ranges),
            Question::Sum(attribute, _, _, ranges) => seen.sum(*attribute, ranges),
            Question::Amount(_, ranges) => Outcome::forever(ranges.contains(seen.amount())),
            Question::Last(_, test) => seen.last(test),
            Question::First(_, test) => seen.first(test),
        }
    }
}

/// The facts that a source is about, and its window at one moment.
pub(in crate::domain::condition) struct Seen<'a> {
    source: &'a Source,
    set: &'a FactSet,
    moment: &'a Moment,
    facts: &'a [Fact],
    /// Places in `facts`: the first in the window and the first behind it.
    window: (usize, usize),
}

impl<'a> Seen<'a> {
    pub(in crate::domain::condition) fn new(
        source: &'a Source,
        set: &'a FactSet,
        moment: &'a Moment,
    ) -> Self {
        let facts = set.of(source.kind);
        let (low, high) = source.reach.ends(moment);
        let start = low.map_or(0, |low| facts.partition_point(|fact| fact.time < low));
        let end = facts.partition_point(|fact| fact.time <= high);
        Seen { source, set, moment, facts, window: (start, end.max(start)) }
    }

    fn matching(&self, facts: &'a [Fact]) -> impl DoubleEndedIterator<Item = &'a Fact> + Clone {
        let (source, set) = (self.source, self.set);
        facts.iter().filter(move |fact| source.is_about(fact, set))
    }

    /// The facts within the window, the oldest first.
    pub(in crate::domain::condition) fn inside(&self) -> impl DoubleEndedIterator<Item = &'a Fact> + Clone {
        self.matching(&self.facts[self.window.0..self.window.1])
    }

    /// Those within the window and those that are still to enter it, in the order of leaving.
    fn leaving(&self) -> impl Iterator<Item = &'a Fact> {
        // Who never enters does not leave either, and nor do those after.
        self.matching(&self.facts[self.window.0..]).take_while(|fact| self.enters(fact).is_some())
    }

    fn entering(&self) -> impl Iterator<Item = &'a Fact> {
        self.matching(&self.facts[self.window.1..])
    }

    pub(in crate::domain::condition) fn leaves(&self, fact: &Fact) -> Option<i64> {
        self.source.reach.leaves(fact.time, &self.moment.zone)
    }

    fn enters(&self, fact: &Fact) -> Option<i64> {
        self.source.reach.enters(fact.time, &self.moment.zone)
    }

    fn exists(&self) -> Outcome {
        match (self.inside().next_back(), self.entering().next()) {
            (None, None) => Outcome::forever(false),
            (None, Some(fact)) => Outcome { value: false, holds_until: self.enters(fact).and_then(instant) },
            (Some(newest), None) => {
                Outcome { value: true, holds_until: self.leaves(newest).and_then(instant) }
            }
            (Some(_), Some(_)) => self.count(&SOME),
        }
    }

    fn count(&self, ranges: &Ranges) -> Outcome {
        let count = self.inside().count() as i64;
        let value = ranges.contains(count);
        if self.entering().next().is_some() {
            let change = self.ahead(i128::from(count), |_| 1, |count| holds(ranges, count) != value);
            return Outcome { value, holds_until: change };
        }
        // Only leaving is left, one after another: the first count below that is another answer tells who decides.
        let Some(other) = ranges.previous_change(count).filter(|&other| other >= 0) else {
            return Outcome::forever(value);
        };
        let decides = usize::try_from(count - other - 1).ok().and_then(|place| self.inside().nth(place));
        Outcome { value, holds_until: decides.and_then(|fact| self.leaves(fact)).and_then(instant) }
    }

    pub(in crate::domain::condition) fn total(&self, attribute: Attribute) -> i128 {
        self.inside().map(|fact| amount(self.set, fact, attribute)).sum()
    }

    fn sum(&self, attribute: Attribute, ranges: &Ranges) -> Outcome {
        let total = self.total(attribute);
        let value = holds(ranges, total);
        let part = |fact: &Fact| amount(self.set, fact, attribute);
        let change = self.ahead(total, part, |total| holds(ranges, total) != value);
        Outcome { value, holds_until: change }
    }

    /// The first instant at which facts that enter and leave have made another total for which it is so.
    fn ahead(
        &self,
        mut total: i128,
        part: impl Fn(&Fact) -> i128,
        is_other: impl Fn(i128) -> bool,
    ) -> Option<Instant> {
        let mut entering = self.entering().peekable();
        let mut leaving = self.leaving().peekable();
        let enters = |fact: Option<&&Fact>| fact.and_then(|fact| self.enters(fact));
        // A window whose ends cross for a while lets nobody in: who would leave before, enters and leaves at once.
        let leaves = |fact: Option<&&Fact>| {
            fact.and_then(|fact| self.leaves(fact).max(self.leaves(fact).and(self.enters(fact))))
        };
        loop {
            let (next_in, next_out) = (enters(entering.peek()), leaves(leaving.peek()));
            let next = [next_in, next_out].into_iter().flatten().min()?;
            while enters(entering.peek()) == Some(next) {
                total += entering.next().map_or(0, &part);
            }
            while leaves(leaving.peek()) == Some(next) {
                total -= leaving.next().map_or(0, &part);
            }
            if is_other(total) {
                return instant(next);
            }
        }
    }

    /// The number of a fact of which there is one for each subject; none is 0.
    pub(in crate::domain::condition) fn amount(&self) -> i64 {
        match self.inside().next_back().map(|fact| self.set.attribute(fact, Attribute::Known(0))) {
            Some(Stored::Integer(number)) => number,
            _ => 0,
        }
    }

    fn last(&self, test: &TimeTest) -> Outcome {
        let last = self.inside().next_back();
        let changes = [
            last.and_then(|fact| self.leaves(fact)),
            self.entering().next().and_then(|fact| self.enters(fact)),
        ];
        self.time(last, test, changes)
    }

    fn first(&self, test: &TimeTest) -> Outcome {
        let first = self.inside().next();
        let changes = match first {
            Some(fact) => [self.leaves(fact), None],
            None => [self.entering().next().and_then(|fact| self.enters(fact)), None],
        };
        self.time(first, test, changes)
    }

    /// `changes`: when it may be another fact.
    fn time(&self, fact: Option<&Fact>, test: &TimeTest, changes: [Option<i64>; 2]) -> Outcome {
        let outcome = match (test, fact) {
            (TimeTest::Set, fact) => Outcome::forever(fact.is_some()),
            (TimeTest::Empty, fact) => Outcome::forever(fact.is_none()),
            (_, None) => Outcome::forever(false),
            (TimeTest::Among(ranges), Some(fact)) => Outcome::forever(ranges.contains(fact.time)),
            (TimeTest::Within(stretch), Some(fact)) => within(stretch, fact.time, false, self.moment),
            (TimeTest::Falls(period), Some(fact)) => falls(*period, fact.time, self.moment),
        };
        let change = changes.into_iter().flatten().min().and_then(instant);
        Outcome { value: outcome.value, holds_until: super::earlier(outcome.holds_until, change) }
    }
}

fn holds(ranges: &Ranges, total: i128) -> bool {
    // What is beyond all numbers is compared as the outermost.
    ranges.contains(i64::try_from(total).unwrap_or(if total < 0 { i64::MIN } else { i64::MAX }))
}

/// A number in millionths; what is none counts as 0.
fn amount(set: &FactSet, fact: &Fact, attribute: Attribute) -> i128 {
    match set.attribute(fact, attribute) {
        Stored::Integer(number) => i128::from(number),
        Stored::Text(text) => Decimal::parse(text).map_or(0, |number| i128::from(number.0)),
        Stored::Null => 0,
    }
}

impl Source {
    fn is_about(&self, fact: &Fact, set: &FactSet) -> bool {
        let subjects = &self.subjects;
        (subjects.is_empty() || subjects.iter().any(|subject| subject.id == fact.subject))
            && self.filter.as_ref().is_none_or(|filter| passes(filter, fact, set))
    }
}

fn passes(filter: &Node<AttributeTest>, fact: &Fact, set: &FactSet) -> bool {
    match filter {
        Node::And(parts) => parts.iter().all(|part| passes(part, fact, set)),
        Node::Or(parts) => parts.iter().any(|part| passes(part, fact, set)),
        Node::Not(inner) => !passes(inner, fact, set),
        Node::Leaf(test) => test.holds(set.attribute(fact, test.attribute)),
    }
}

impl AttributeTest {
    fn holds(&self, value: Stored<'_>) -> bool {
        match (&self.matcher, value) {
            (AttributeMatcher::Set, value) => value != Stored::Null,
            (AttributeMatcher::Empty, value) => value == Stored::Null,
            (
                AttributeMatcher::Number(ranges) | AttributeMatcher::Decimal(ranges),
                Stored::Integer(number),
            ) => ranges.contains(number),
            (AttributeMatcher::Decimal(ranges), Stored::Text(text)) => {
                Decimal::parse(text).is_ok_and(|number| ranges.contains(number.0))
            }
            (AttributeMatcher::Text(matcher), Stored::Text(text)) => matcher.holds(text),
            (AttributeMatcher::Text(matcher), Stored::Integer(number)) => {
                matcher.holds(&Decimal(number).to_string())
            }
            _ => false,
        }
    }
}
