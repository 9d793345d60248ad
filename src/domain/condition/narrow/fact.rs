//! Facts as a store can look for them: is there one of the kind, about one of these, within these times?

use super::{Looked, Narrowing, everyone};
use crate::domain::condition::checked::{FactTest, Question, TimeTest};
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::moment::Moment;

/// What is asked of the facts, as far as their presence decides it.
enum Presence {
    /// There is one.
    Some,
    /// There is none.
    None,
    /// There is one, but that is not all.
    SomeAtLeast,
    Either,
    Neither,
    Unknown,
}

impl FactTest {
    /// Does the presence of a fact decide it?
    pub(super) fn is_exact(&self) -> bool {
        match self.presence() {
            Presence::Some | Presence::None => self.source.filter.is_none(),
            Presence::Either | Presence::Neither => true,
            Presence::SomeAtLeast | Presence::Unknown => false,
        }
    }

    pub(super) fn keep(&self, moment: &Moment) -> Narrowing {
        match self.presence() {
            Presence::Some | Presence::SomeAtLeast => {
                self.looked(moment).map_or(Narrowing::Nothing, Narrowing::Exists)
            }
            Presence::None if self.source.filter.is_none() => {
                self.looked(moment).map_or(Narrowing::All, Narrowing::Lacks)
            }
            Presence::Neither => everyone(false),
            Presence::None | Presence::Either | Presence::Unknown => everyone(true),
        }
    }

    fn presence(&self) -> Presence {
        match &self.question {
            Question::Exists => Presence::Some,
            Question::Count(_, ranges) => counted(ranges),
            Question::Last(_, TimeTest::Empty) | Question::First(_, TimeTest::Empty) => Presence::None,
            Question::Last(_, TimeTest::Set) | Question::First(_, TimeTest::Set) => Presence::Some,
            Question::Last(..) | Question::First(..) => Presence::SomeAtLeast,
            Question::Sum(_, _, _, ranges) | Question::Amount(_, ranges) => match ranges.contains(0) {
                true => Presence::Unknown,
                false => Presence::SomeAtLeast,
            },
        }
    }

    /// `None`: no time is within the window.
    fn looked(&self, moment: &Moment) -> Option<Looked> {
        let source = &self.source;
        let subjects = source.subjects.iter().map(|subject| subject.id).collect();
        let (low, high) = source.reach.ends(moment);
        if low.is_some_and(|low| low > high) {
            return None;
        }
        let high = source.kind.info().timed.then_some(high);
        Some(Looked { kind: source.kind, subjects, low, high, now: moment.now.millis() })
    }
}

fn counted(ranges: &Ranges) -> Presence {
    let some = Ranges::new(vec![Range { low: Some(1), high: None }]);
    let counts = ranges.iter().map(|Range { low, high }| Range { low: Some(low.unwrap_or(0).max(0)), high });
    let counts = Ranges::new(counts.collect());
    let of_none = counts.contains(0);
    if counts == some {
        Presence::Some
    } else if !of_none {
        if counts.iter().next().is_none() { Presence::Neither } else { Presence::SomeAtLeast }
    } else if counts.next_change(0).is_none() {
        Presence::Either
    } else if counts.next_change(0) == Some(1) && counts.iter().count() == 1 {
        Presence::None
    } else {
        Presence::Unknown
    }
}
