//! How tests of facts come out otherwise. What happened cannot be undone, only more can happen, or be told of later;
//! what is the case can be given and taken.

use super::Context;
use super::change::{Change, Value};
use super::field::turning_points;
use crate::domain::condition::calendar;
use crate::domain::condition::checked::{FactTest, Leaf, Question, TimeTest};
use crate::domain::condition::evaluate::Seen;
use crate::domain::condition::print;
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::condition::stretch::Count;
use crate::domain::decimal::Decimal;
use crate::domain::fact::{Attribute, Fact, FactKind, FactSet, Facts, Nature};
use crate::domain::time::Instant;

/// A change, with words of its own where the test itself does not say it.
pub(super) type Way = (Option<String>, Change);

/// What can be done about one test.
#[derive(Default)]
pub(super) struct Ways {
    pub(super) ways: Vec<Way>,
    /// May there be other ways, which were not looked for?
    pub(super) may_be_more: bool,
}

/// A million facts are no advice.
const MOST: i64 = 10_000;
/// As many are no advice either where they have to be put among later ones.
const MOST_DATED: i64 = 1_000;
/// Ways that are told of one test.
const WAYS: usize = 8;
/// Subjects of one test that are tried.
const SUBJECTS: usize = 4;

/// The number of facts that a question is about, as ranges; `None` where it is about something else.
pub(super) fn numbers_asked(question: &Question) -> Option<Ranges> {
    let single = |low, high| Ranges::new(vec![Range { low: Some(low), high }]);
    match question {
        Question::Count(_, ranges) => Some(ranges.clone()),
        Question::Exists | Question::Last(_, TimeTest::Set) | Question::First(_, TimeTest::Set) => {
            Some(single(1, None))
        }
        Question::Last(_, TimeTest::Empty) | Question::First(_, TimeTest::Empty) => Some(single(0, Some(0))),
        Question::Sum(..) | Question::Amount(..) | Question::Last(..) | Question::First(..) => None,
    }
}

impl Context<'_> {
    /// The ways to make the test come out as it does not now; `others` are asked about the same kind.
    pub(super) fn fact_ways(&self, test: &FactTest, others: &[&FactTest], want: bool) -> Ways {
        let seen = Seen::new(&test.source, self.facts.set, self.moment);
        let same = others.iter().filter(|other| other.source == test.source);
        let mut ways = Ways::default();
        if let Some(ranges) = numbers_asked(&test.question) {
            let asked = same.filter_map(|other| numbers_asked(&other.question)).collect();
            self.counted(test, &seen, &Asked { ranges: &ranges, others: asked, want }, &mut ways);
        } else {
            match &test.question {
                Question::Sum(attribute, _, _, ranges) => {
                    let others = same.filter_map(|other| match &other.question {
                        Question::Sum(also, _, _, ranges) if also == attribute => Some(ranges.clone()),
                        _ => None,
                    });
                    let asked = Asked { ranges, others: others.collect(), want };
                    self.summed(test, &seen, *attribute, &asked, &mut ways);
                }
                Question::Amount(_, ranges) => {
                    let others = same.filter_map(|other| match &other.question {
                        Question::Amount(_, ranges) => Some(ranges.clone()),
                        _ => None,
                    });
                    amounts(test, &seen, &Asked { ranges, others: others.collect(), want }, &mut ways);
                }
                Question::Last(_, time) => self.dated(test, time, seen.inside().next_back(), want, &mut ways),
                Question::First(_, time) => self.dated(test, time, seen.inside().next(), want, &mut ways),
                Question::Exists | Question::Count(..) => {}
            }
        }
        ways.ways.truncate(WAYS);
        ways
    }

    fn counted(&self, test: &FactTest, seen: &Seen<'_>, asked: &Asked<'_>, ways: &mut Ways) {
        let count = seen.inside().count() as i64;
        for target in asked.targets(count).into_iter().filter(|target| *target >= 0) {
            if target < count {
                ways.ways.extend(usize::try_from(target).ok().and_then(|left| taken(test, seen, left)));
            } else {
                self.more(test, target - count, None, Vec::new(), ways);
            }
        }
    }

    fn summed(
        &self,
        test: &FactTest,
        seen: &Seen<'_>,
        attribute: Attribute,
        asked: &Asked<'_>,
        ways: &mut Ways,
    ) {
        let Ok(total) = i64::try_from(seen.total(attribute)) else {
            ways.may_be_more = true;
            return;
        };
        let targets = asked.targets(total);
        let missing = targets
            .into_iter()
            .filter(|target| *target > total)
            .filter_map(|target| target.checked_sub(total));
        for missing in missing {
            let value = Value::Text(Decimal(missing).to_string());
            self.more(test, 1, None, vec![(attribute, value)], ways);
        }
        // What is worth less than nothing would do, too; it is no advice.
        ways.may_be_more = true;
    }

    /// Another fact as the last or the first one.
    fn dated(&self, test: &FactTest, time: &TimeTest, found: Option<&Fact>, want: bool, ways: &mut Ways) {
        let is_last = matches!(test.question, Question::Last(..));
        let (_, high) = test.source.reach.ends(self.moment);
        let would_count =
            |at: &i64| found.is_none_or(|found| if is_last { *at >= found.time } else { *at < found.time });
        let times = [high].into_iter().chain(self.times(time).into_iter().filter(|at| *at <= high));
        let mut times: Vec<i64> = times.filter(would_count).collect();
        // What needs no date comes first, then what needs the latest.
        times.sort_unstable_by_key(|at| std::cmp::Reverse(*at));
        times.dedup();
        for at in times {
            self.more(test, 1, Some(at), Vec::new(), ways);
        }
        // The new fact decides alone.
        let leaf = Leaf::Fact(Box::new(test.clone()));
        ways.ways.retain(|(_, change)| {
            let mut set = FactSet::default();
            change.apply_to_facts(&mut set, self.moment);
            leaf.holds(Facts { contact: self.facts.contact, set: &set }, self.moment) == want
        });
        let nature = test.source.kind.info().nature;
        ways.may_be_more |= found.is_some() && matches!(nature, Nature::State | Nature::Single);
    }

    /// Times at which the answer to a question about a time turns.
    fn times(&self, test: &TimeTest) -> Vec<i64> {
        match test {
            TimeTest::Set | TimeTest::Empty => Vec::new(),
            TimeTest::Among(ranges) => turning_points(ranges),
            TimeTest::Within(stretch) => {
                let now = self.moment.now.millis();
                let (low, high) = stretch.ends(now, Count::Millis, &self.moment.zone);
                turning_points(&Ranges::new(vec![Range { low, high }]))
            }
            TimeTest::Falls(period) => {
                let start = |day: i64| {
                    calendar::day_of(day).map(|day| calendar::start_of_day(day, &self.moment.zone).millis())
                };
                let ends = self.days_of(*period);
                let ends = ends
                    .iter()
                    .flat_map(|range| [range.low, range.high.and_then(|high| high.checked_add(1))]);
                ends.flatten().filter_map(start).flat_map(|at| [at.saturating_sub(1), at]).collect()
            }
        }
    }

    /// More facts: now, if what is dated now counts, or else with a date where they may have one.
    fn more(
        &self,
        test: &FactTest,
        times: i64,
        dated: Option<i64>,
        given: Vec<(Attribute, Value)>,
        ways: &mut Ways,
    ) {
        let source = &test.source;
        let nature = source.kind.info().nature;
        let (low, high) = source.reach.ends(self.moment);
        let now = self.moment.now.millis();
        let at = dated.unwrap_or(high);
        if nature == Nature::Amount
            || low.is_some_and(|low| at < low)
            || at < now && !may_be_dated(source.kind)
        {
            return;
        }
        let most = if at < now { MOST_DATED } else { MOST };
        let Some(times) = usize::try_from(times).ok().filter(|_| times <= most) else {
            ways.may_be_more = true;
            return;
        };
        let subjects: Vec<Option<i64>> = match source.subjects.as_slice() {
            [] => vec![None],
            some => some.iter().take(SUBJECTS).map(|subject| Some(subject.id)).collect(),
        };
        let of_value = given.first().map(|(_, value)| value.clone());
        let at = (at < now).then(|| Instant::from_millis(at));
        let sets = self.attribute_sets(test, &given, at);
        ways.may_be_more |= sets.is_empty();
        for attributes in sets {
            for subject in &subjects {
                let change = Change::Add {
                    kind: source.kind,
                    subject: *subject,
                    times,
                    at,
                    attributes: attributes.clone(),
                };
                let words = nature == Nature::History || at.is_some() || of_value.is_some() || times > 1;
                let words = words.then(|| self.words(test, times, of_value.as_ref(), at));
                ways.ways.push((words, change));
            }
        }
    }

    /// `1 more newsletter_open before 2026-12-03 14:10`, `1 purchase dated 2026-11-03 14:10`
    fn words(&self, test: &FactTest, times: usize, value: Option<&Value>, at: Option<Instant>) -> String {
        let seen = Seen::new(&test.source, self.facts.set, self.moment);
        let oldest = seen.inside().next();
        let more = if oldest.is_some() { " more" } else { "" };
        let mut words = format!("{times}{more} {}", print::source(&test.source));
        if let Some(Value::Text(value)) = value {
            words.push_str(&format!(" of {value}"));
        }
        let shown =
            |millis: i64| self.moment.zone.local(Instant::from_millis(millis)).format("%Y-%m-%d %H:%M");
        if let Some(at) = at {
            words.push_str(&format!(" dated {}", shown(at.millis())));
        } else if let Some(until) = oldest.and_then(|oldest| seen.leaves(oldest)) {
            // Afterwards those that count now begin to fall out.
            words.push_str(&format!(" before {}", shown(until)));
        }
        words
    }
}

/// Numbers that are asked for, by a test and by others beside it.
struct Asked<'a> {
    ranges: &'a Ranges,
    others: Vec<Ranges>,
    want: bool,
}

impl Asked<'_> {
    /// Numbers with which the test comes out as wanted, the nearest first.
    fn targets(&self, now: i64) -> Vec<i64> {
        let mut targets = turning_points(self.ranges);
        targets.extend(self.others.iter().flat_map(turning_points));
        targets.retain(|target| *target != now && self.ranges.contains(*target) == self.want);
        // Of two as near, the greater: more is easier than less.
        targets.sort_unstable_by_key(|target| (target.abs_diff(now), std::cmp::Reverse(*target)));
        targets.dedup();
        targets.truncate(WAYS);
        targets
    }
}

/// Can people say of it when it was? What happened can be told of later, and an agreement may be on paper.
fn may_be_dated(kind: FactKind) -> bool {
    kind.info().nature == Nature::History || kind == FactKind::Consent
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

fn amounts(test: &FactTest, seen: &Seen<'_>, asked: &Asked<'_>, ways: &mut Ways) {
    let now = seen.amount();
    let kind = test.source.kind;
    for subject in test.source.subjects.iter().take(SUBJECTS) {
        let change = |amount| {
            let words = format!("{}({:?}) = {amount} (now {now})", kind.name(), subject.name);
            (Some(words), Change::Amount { kind, subject: subject.id, amount })
        };
        ways.ways.extend(asked.targets(now).into_iter().map(change));
    }
    // More than one subject is looked at together.
    ways.may_be_more = true;
}
