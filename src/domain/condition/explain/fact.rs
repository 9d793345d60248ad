//! How tests of facts come out otherwise. What happened cannot be undone, only more can happen; what is the case can be
//! given and taken.

use super::Context;
use super::change::{Change, Value};
use super::field::{some_number, typed};
use crate::domain::condition::checked::{
    AttributeMatcher, AttributeTest, FactTest, Question, TextMatcher, TimeTest,
};
use crate::domain::condition::evaluate::Seen;
use crate::domain::condition::print;
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::condition::syntax::Node;
use crate::domain::decimal::Decimal;
use crate::domain::fact::{Attribute, AttributeKind, Nature};
use crate::domain::time::Instant;

/// A change, with words of its own where the test itself does not say it.
type Way = (Option<String>, Change);

impl Context<'_> {
    pub(super) fn fact_changes(&self, test: &FactTest, want: bool) -> Vec<Way> {
        let seen = Seen::new(&test.source, self.facts.set, self.moment);
        let some = Ranges::new(vec![Range { low: Some(1), high: None }]);
        let none = Ranges::new(vec![Range { low: Some(0), high: Some(0) }]);
        match &test.question {
            Question::Exists | Question::Last(_, TimeTest::Set) | Question::First(_, TimeTest::Set) => {
                self.counted(test, &seen, &some, want)
            }
            Question::Last(_, TimeTest::Empty) | Question::First(_, TimeTest::Empty) => {
                self.counted(test, &seen, &none, want)
            }
            Question::Count(_, ranges) => self.counted(test, &seen, ranges, want),
            Question::Sum(attribute, _, _, ranges) => self.summed(test, &seen, *attribute, ranges),
            Question::Amount(_, ranges) => amounts(test, &seen, ranges),
            Question::Last(..) | Question::First(..) => self.more(test, 1, Vec::new()).into_iter().collect(),
        }
    }

    /// The next numbers of facts that give another answer.
    fn counted(&self, test: &FactTest, seen: &Seen<'_>, ranges: &Ranges, want: bool) -> Vec<Way> {
        let count = seen.inside().count() as i64;
        debug_assert!(ranges.contains(count) != want, "the test comes out otherwise now");
        let more = ranges.next_change(count).and_then(|more| usize::try_from(more - count).ok());
        // A million facts are no advice.
        let more = more.filter(|more| *more <= 10_000).and_then(|more| self.more(test, more, Vec::new()));
        let fewer = ranges.previous_change(count).and_then(|fewer| usize::try_from(fewer).ok());
        let fewer = fewer.and_then(|left| taken(test, seen, left));
        more.into_iter().chain(fewer).collect()
    }

    fn summed(&self, test: &FactTest, seen: &Seen<'_>, attribute: Attribute, ranges: &Ranges) -> Vec<Way> {
        let Ok(total) = i64::try_from(seen.total(attribute)) else { return Vec::new() };
        let Some(missing) = ranges.next_change(total).and_then(|more| more.checked_sub(total)) else {
            return Vec::new();
        };
        let value = Value::Text(Decimal(missing).to_string());
        self.more(test, 1, vec![(attribute, value)]).into_iter().collect()
    }

    /// More facts, from now on: they count only if now is within the window.
    fn more(&self, test: &FactTest, times: usize, given: Vec<(Attribute, Value)>) -> Option<Way> {
        let source = &test.source;
        let (low, high) = source.reach.ends(self.moment);
        let now = self.moment.now.millis();
        let is_open = high >= now && low.is_none_or(|low| low <= now);
        if !is_open || source.kind.info().nature == Nature::Amount {
            return None;
        }
        let mut attributes =
            source.filter.as_ref().map_or(Some(Vec::new()), |filter| satisfied(test, filter, true))?;
        let of_value = given.first().map(|(_, value)| value.clone());
        attributes.extend(given);
        let subject = source.subjects.first().map(|subject| subject.id);
        let change = Change::Add { kind: source.kind, subject, times, attributes };
        let words = source.kind.info().nature == Nature::History || of_value.is_some() || times > 1;
        Some((words.then(|| self.words(test, times, of_value.as_ref())), change))
    }

    /// `1 more newsletter_open before 2026-12-03 14:10`.
    fn words(&self, test: &FactTest, times: usize, value: Option<&Value>) -> String {
        let seen = Seen::new(&test.source, self.facts.set, self.moment);
        let oldest = seen.inside().next();
        let more = if oldest.is_some() { " more" } else { "" };
        let mut words = format!("{times}{more} {}", print::source(&test.source));
        if let Some(Value::Text(value)) = value {
            words.push_str(&format!(" of {value}"));
        }
        // Afterwards those that count now begin to fall out.
        if let Some(until) = oldest.and_then(|oldest| seen.leaves(oldest)) {
            let local = self.moment.zone.local(Instant::from_millis(until));
            words.push_str(&local.format(" before %Y-%m-%d %H:%M").to_string());
        }
        words
    }
}

/// All but so many of the facts are taken, the oldest first.
fn taken(test: &FactTest, seen: &Seen<'_>, left: usize) -> Option<Way> {
    let kind = test.source.kind;
    if !matches!(kind.info().nature, Nature::State | Nature::Single) {
        return None;
    }
    let count = seen.inside().count();
    let ids: Vec<i64> = seen.inside().take(count.checked_sub(left)?).map(|fact| fact.id).collect();
    Some((None, Change::Remove { kind, ids }))
}

fn amounts(test: &FactTest, seen: &Seen<'_>, ranges: &Ranges) -> Vec<Way> {
    let Some(subject) = test.source.subjects.first() else { return Vec::new() };
    let now = seen.amount();
    let others = [ranges.next_change(now), ranges.previous_change(now)];
    let change = |amount| {
        let kind = test.source.kind;
        let words = format!("{}({:?}) = {amount} (now {now})", kind.name(), subject.name);
        (Some(words), Change::Amount { kind, subject: subject.id, amount })
    };
    others.into_iter().flatten().map(change).collect()
}

type Attributes = Vec<(Attribute, Value)>;

/// Attributes with which a fact passes, or does not; `None` when none are known.
fn satisfied(test: &FactTest, filter: &Node<AttributeTest>, want: bool) -> Option<Attributes> {
    let all = |parts: &[Node<AttributeTest>]| -> Option<Attributes> {
        let each: Option<Vec<Attributes>> = parts.iter().map(|part| satisfied(test, part, want)).collect();
        each.map(|each| each.concat())
    };
    match (filter, want) {
        (Node::Not(inner), want) => satisfied(test, inner, !want),
        (Node::And(parts), true) | (Node::Or(parts), false) => all(parts),
        (Node::And(parts), false) | (Node::Or(parts), true) => {
            parts.iter().find_map(|part| satisfied(test, part, want))
        }
        (Node::Leaf(asked), want) => {
            let kind = test.source.kind.attribute_kind(asked.attribute);
            let value = match (&asked.matcher, want) {
                (AttributeMatcher::Set, true) | (AttributeMatcher::Empty, false) => Some(match kind {
                    AttributeKind::Text | AttributeKind::Value => Value::Text("1".to_owned()),
                    AttributeKind::Number | AttributeKind::Role => Value::Integer(1),
                }),
                (_, false) | (AttributeMatcher::Empty, true) => None,
                (AttributeMatcher::Number(ranges), true) => Some(Value::Integer(some_number(ranges)?)),
                (AttributeMatcher::Decimal(ranges), true) => {
                    Some(Value::Text(Decimal(some_number(ranges)?).to_string()))
                }
                (AttributeMatcher::Text(TextMatcher::Matches(_)), true) => return None,
                (AttributeMatcher::Text(_), true) => Some(Value::Text(typed(&asked.predicate)?.to_owned())),
            };
            Some(value.map(|value| (asked.attribute, value)).into_iter().collect())
        }
    }
}
