//! Facts within a window: how many, how much, when; and when that changes by itself.
//!
//! Facts lie in the order of time, and both ends of a window only move forward. So they enter and leave one after
//! another, and looking ahead means walking the same list with two fingers: one at the next to leave, one at the next to
//! enter. Nothing is allocated. What is the case, as a membership or an agreement is, may end as well; no answer is given
//! for longer than up to the first such end.

use std::sync::LazyLock;

use super::{Foresight, Outcome, falls, instant, within};
use crate::domain::condition::checked::{
    AttributeMatcher, AttributeTest, Checked, FactTest, Leaf, Question, Source, TimeTest,
};
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::condition::syntax::Node;
use crate::domain::contact::Stored;
use crate::domain::decimal::Decimal;
use crate::domain::fact::{Attribute, Fact, FactKind, FactSet, Nature};
use crate::domain::moment::Moment;
use crate::domain::time::{Instant, earlier};

/// One or more.
static SOME: LazyLock<Ranges> = LazyLock::new(|| Ranges::new(vec![Range { low: Some(1), high: None }]));

impl FactTest {
    pub(super) fn evaluate<F: Foresight>(&self, set: &FactSet, moment: &Moment) -> Outcome {
        let seen = Seen::new(&self.source, set, moment);
        if seen.facts.is_empty() {
            return Outcome::forever(self.question.holds_of_none());
        }
        let outcome = match &self.question {
            Question::Exists => seen.exists::<F>(),
            Question::Count(_, ranges) => seen.count::<F>(ranges),
            Question::Sum(attribute, _, _, ranges) => seen.sum::<F>(*attribute, ranges),
            Question::Amount(_, ranges) => Outcome::forever(ranges.contains(seen.amount())),
            Question::Last(_, test) => seen.last::<F>(test),
            Question::First(_, test) => seen.first::<F>(test),
        };
        if !F::WANTED || self.source.kind.info().nature == Nature::History {
            return outcome;
        }
        Outcome { holds_until: earlier(outcome.holds_until, seen.first_end()), ..outcome }
    }
}

/// What a number of facts is worth, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many facts there are.
    pub count: i64,
    /// What so many are worth.
    pub worth: i64,
    /// The earliest instant at which time alone changes that; `None`: never.
    pub holds_until: Option<Instant>,
}

impl Question {
    /// Does it hold where there is no fact, neither now nor later?
    fn holds_of_none(&self) -> bool {
        match self {
            Question::Exists => false,
            Question::Count(_, ranges) | Question::Sum(_, _, _, ranges) | Question::Amount(_, ranges) => {
                ranges.contains(0)
            }
            Question::Last(_, test) | Question::First(_, test) => *test == TimeTest::Empty,
        }
    }
}

impl Checked {
    /// Does it ask nothing but whether somebody did something: `did(page_visit where url ~ pricing, last 30d)`? Then the
    /// facts it asks about can be counted.
    pub fn is_occurrence(&self) -> bool {
        self.occurrence().is_some()
    }

    fn occurrence(&self) -> Option<&FactTest> {
        match &self.root {
            Node::Leaf(Leaf::Fact(test)) => {
                let asks = matches!(test.question, Question::Exists);
                (asks && test.source.kind == FactKind::Activity).then_some(test)
            }
            _ => None,
        }
    }

    /// Counts what is asked about; nothing where it asks for anything else ([`Checked::is_occurrence`]).
    pub fn tally(&self, set: &FactSet, moment: &Moment, worth: impl Fn(i64) -> i64) -> Option<Tally> {
        if self.idle.is_some_and(|idle| set.types_done() & idle.types == 0) {
            return Some(Tally { count: 0, worth: worth(0), holds_until: None });
        }
        let seen = Seen::new(&self.occurrence()?.source, set, moment);
        if seen.facts.is_empty() {
            return Some(Tally { count: 0, worth: worth(0), holds_until: None });
        }
        let count = seen.number_inside();
        let now = worth(count);
        let holds_until = seen.ahead(i128::from(count), |_| 1, |count| worth(count as i64) != now);
        Some(Tally { count, worth: now, holds_until })
    }
}

/// The facts that a source is about, and its window at one moment.
pub(in crate::domain::condition) struct Seen<'a> {
    source: &'a Source,
    set: &'a FactSet,
    moment: &'a Moment,
    /// None where all have left the window for good.
    facts: &'a [Fact],
    /// All of them are asked about, as far as they lie in the window.
    takes_all: bool,
    /// Places in `facts`: the first in the window and the first behind it.
    window: (usize, usize),
}

impl<'a> Seen<'a> {
    pub(in crate::domain::condition) fn new(
        source: &'a Source,
        set: &'a FactSet,
        moment: &'a Moment,
    ) -> Self {
        let facts = source.candidates(set);
        let none = Seen { source, set, moment, facts: &[], takes_all: true, window: (0, 0) };
        let (Some(first), Some(last)) = (facts.first(), facts.last()) else { return none };
        let (low, high) = source.reach.ends(moment);
        let low = low.unwrap_or(i64::MIN);
        if last.time < low {
            return none;
        }
        // Mostly all of them are within, or at least none lies ahead.
        let start = if first.time >= low { 0 } else { facts.partition_point(|fact| fact.time < low) };
        let end =
            if last.time <= high { facts.len() } else { facts.partition_point(|fact| fact.time <= high) };
        Seen { source, set, moment, facts, takes_all: source.takes_all(), window: (start, end.max(start)) }
    }

    /// Those that are asked about and have not ended.
    fn matching(&self, facts: &'a [Fact]) -> impl DoubleEndedIterator<Item = &'a Fact> + Clone + use<'a> {
        let (source, set, now, takes_all) = (self.source, self.set, self.moment.now.millis(), self.takes_all);
        facts.iter().filter(move |fact| takes_all || (fact.until > now && source.is_about(fact, set)))
    }

    /// When the first of those that are in the window or will be comes to its end; up to then none does.
    fn first_end(&self) -> Option<Instant> {
        let facts = self.matching(&self.facts[self.window.0..]);
        facts.map(|fact| fact.until).filter(|until| *until < i64::MAX).min().and_then(instant)
    }

    /// The facts within the window, the oldest first.
    pub(in crate::domain::condition) fn inside(&self) -> impl DoubleEndedIterator<Item = &'a Fact> + Clone {
        self.matching(&self.facts[self.window.0..self.window.1])
    }

    /// How many these are.
    fn number_inside(&self) -> i64 {
        let (start, end) = self.window;
        let number = if self.takes_all { end - start } else { self.inside().count() };
        number as i64
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

    fn exists<F: Foresight>(&self) -> Outcome {
        if !F::WANTED {
            return Outcome::forever(self.inside().next().is_some());
        }
        match (self.inside().next_back(), self.entering().next()) {
            (None, None) => Outcome::forever(false),
            (None, Some(fact)) => Outcome { value: false, holds_until: self.enters(fact).and_then(instant) },
            (Some(newest), None) => {
                Outcome { value: true, holds_until: self.leaves(newest).and_then(instant) }
            }
            (Some(_), Some(_)) => self.count::<F>(&SOME),
        }
    }

    fn count<F: Foresight>(&self, ranges: &Ranges) -> Outcome {
        let count = self.number_inside();
        let value = ranges.contains(count);
        if !F::WANTED {
            return Outcome::forever(value);
        }
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

    fn sum<F: Foresight>(&self, attribute: Attribute, ranges: &Ranges) -> Outcome {
        let total = self.total(attribute);
        let value = holds(ranges, total);
        if !F::WANTED {
            return Outcome::forever(value);
        }
        let part = |fact: &Fact| amount(self.set, fact, attribute);
        let change = self.ahead(total, part, |total| holds(ranges, total) != value);
        Outcome { value, holds_until: change }
    }

    /// The first instant at which facts that enter and leave have made another total for which it is so.
    ///
    /// The order of leaving is known without asking when each fact leaves, which calendar steps make dear: the total
    /// alone tells whose leaving decides.
    fn ahead(
        &self,
        mut total: i128,
        part: impl Fn(&Fact) -> i128,
        is_other: impl Fn(i128) -> bool,
    ) -> Option<Instant> {
        let mut leaving = self.matching(&self.facts[self.window.0..]).peekable();
        let mut entering = self.entering().peekable();
        // Facts up to this time have been in the window.
        let mut entered = self.source.reach.ends(self.moment).1;
        loop {
            let next_in = entering.peek().and_then(|fact| self.enters(fact));
            // Who is older has left when the next enters.
            let gone = next_in.map_or(i64::MAX, |at| self.ends(at).0);
            while let Some(fact) = leaving.next_if(|fact| fact.time < gone && fact.time <= entered) {
                total -= part(fact);
                if !is_other(total) {
                    continue;
                }
                let at = self.leaves(fact)?;
                let gone = self.ends(at).0;
                while let Some(fact) = leaving.next_if(|fact| fact.time < gone && fact.time <= entered) {
                    total -= part(fact);
                }
                if next_in == Some(at) {
                    break;
                }
                if is_other(total) {
                    return instant(at);
                }
            }
            let at = next_in?;
            let (low, high) = self.ends(at);
            while let Some(fact) = entering.next_if(|fact| fact.time <= high) {
                // A window whose ends cross for a while lets nobody in.
                total += if fact.time < low { 0 } else { part(fact) };
            }
            while leaving.next_if(|fact| fact.time < low).is_some() {}
            entered = high;
            if is_other(total) {
                return instant(at);
            }
        }
    }

    /// The first and the last time within the window at another moment.
    fn ends(&self, at: i64) -> (i64, i64) {
        let (low, high) = self.source.reach.ends_at(at, &self.moment.zone);
        (low.unwrap_or(i64::MIN), high)
    }

    /// The number of a fact of which there is one for each subject; none is 0.
    pub(in crate::domain::condition) fn amount(&self) -> i64 {
        match self.inside().next_back().map(|fact| self.set.attribute(fact, Attribute::Known(0))) {
            Some(Stored::Integer(number)) => number,
            _ => 0,
        }
    }

    fn last<F: Foresight>(&self, test: &TimeTest) -> Outcome {
        let last = self.inside().next_back();
        if !F::WANTED {
            return self.time::<F>(last, test, [None, None]);
        }
        let changes = [
            last.and_then(|fact| self.leaves(fact)),
            self.entering().next().and_then(|fact| self.enters(fact)),
        ];
        self.time::<F>(last, test, changes)
    }

    fn first<F: Foresight>(&self, test: &TimeTest) -> Outcome {
        let first = self.inside().next();
        if !F::WANTED {
            return self.time::<F>(first, test, [None, None]);
        }
        let changes = match first {
            Some(fact) => [self.leaves(fact), None],
            None => [self.entering().next().and_then(|fact| self.enters(fact)), None],
        };
        self.time::<F>(first, test, changes)
    }

    /// `changes`: when it may be another fact.
    fn time<F: Foresight>(&self, fact: Option<&Fact>, test: &TimeTest, changes: [Option<i64>; 2]) -> Outcome {
        let outcome = match (test, fact) {
            (TimeTest::Set, fact) => Outcome::forever(fact.is_some()),
            (TimeTest::Empty, fact) => Outcome::forever(fact.is_none()),
            (_, None) => Outcome::forever(false),
            (TimeTest::Among(ranges), Some(fact)) => Outcome::forever(ranges.contains(fact.time)),
            (TimeTest::Within(stretch), Some(fact)) => within::<F>(stretch, fact.time, false, self.moment),
            (TimeTest::Falls(period), Some(fact)) => falls::<F>(*period, fact.time, self.moment),
        };
        let change = changes.into_iter().flatten().min().and_then(instant);
        Outcome { value: outcome.value, holds_until: earlier(outcome.holds_until, change) }
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
        Stored::Text(text) => Decimal::nearest(text).map_or(0, |number| i128::from(number.0)),
        Stored::Null => 0,
    }
}

impl Source {
    /// Facts among which are all that it is about.
    fn candidates<'a>(&self, set: &'a FactSet) -> &'a [Fact] {
        match self.subjects.as_slice() {
            [] => set.of(self.kind),
            [subject] => set.about(self.kind, subject.id),
            several if several.iter().all(|subject| set.about(self.kind, subject.id).is_empty()) => &[],
            _ => set.of(self.kind),
        }
    }

    /// Is it about all of its candidates, none of which comes to an end?
    fn takes_all(&self) -> bool {
        let has_own_list = match self.subjects.as_slice() {
            [] => true,
            [subject] => FactSet::bit_of(self.kind, subject.id).is_some(),
            _ => false,
        };
        has_own_list && self.filter.is_none() && self.kind.info().nature == Nature::History
    }

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
                Decimal::nearest(text).is_ok_and(|number| ranges.contains(number.0))
            }
            (AttributeMatcher::Text(matcher), Stored::Text(text)) => matcher.holds(text),
            (AttributeMatcher::Text(matcher), Stored::Integer(number)) => {
                matcher.holds(&Decimal(number).to_string())
            }
            _ => false,
        }
    }
}
