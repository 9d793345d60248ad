//! Asking both evaluators, and making what they disagree about small.

use acquaint::domain::names::Names;
use chrono::DateTime;
use chrono_tz::Tz;

use super::calendar::back;
use super::evaluate::Question;
use super::library::{Known, read};
use super::model::Person;
use super::people::STEPS;
use super::random::Random;
use super::shrink::{smaller_conditions, smaller_people};
use super::tree::Condition;

/// What the two evaluators disagree about.
#[allow(dead_code, reason = "a report shows all of it")]
#[derive(Debug)]
pub enum Mismatch {
    /// The value at an instant.
    Value { at: i64, first: bool, naive: bool },
    /// `holds` and `evaluate` of the first one.
    Holds { at: i64, value: bool },
    /// The value changes although the first evaluator, asked at `asked`, says that it does not before `until`.
    Changes { asked: i64, until: Option<i64>, at: i64, naive: bool },
    /// The deadline is not after the instant that was asked about.
    Past { asked: i64, until: i64 },
}

/// A condition, a contact and the zone in which days begin.
pub struct Case<'a> {
    pub condition: &'a Condition,
    pub person: &'a Person,
    pub zone: Tz,
    pub names: &'a Names,
}

impl Case<'_> {
    /// The first mismatch at the instant, at the deadline, or at so many instants before it.
    pub fn mismatch(
        &self,
        checked: &acquaint::domain::condition::Checked,
        now: i64,
        samples: usize,
        random: &mut Random,
    ) -> Option<Mismatch> {
        let known = Known::new(self.person, self.names);
        let naive = |now| Question { person: self.person, now, zone: self.zone }.holds(self.condition);
        let agree = |at: i64| {
            let (first, naive) = (known.outcome(checked, at, self.zone), naive(at));
            let differs = first.value != naive;
            differs.then_some(Mismatch::Value { at, first: first.value, naive })
        };
        if let Some(mismatch) = agree(now) {
            return Some(mismatch);
        }
        let outcome = known.outcome(checked, now, self.zone);
        if known.holds(checked, now, self.zone) != outcome.value {
            return Some(Mismatch::Holds { at: now, value: outcome.value });
        }
        let until = outcome.holds_until.map(|until| until.millis());
        let mut later = self.later(now, until, samples, random);
        if let Some(until) = until {
            if until <= now {
                return Some(Mismatch::Past { asked: now, until });
            }
            if let Some(mismatch) = [until - 1, until, until + 1].into_iter().find_map(agree) {
                return Some(mismatch);
            }
            later.push(until - 1);
        }
        let changed = later.into_iter().find(|at| naive(*at) != outcome.value)?;
        agree(changed).or(Some(Mismatch::Changes { asked: now, until, at: changed, naive: !outcome.value }))
    }

    /// Instants from now up to the deadline: when facts enter or leave windows, and any others.
    fn later(&self, now: i64, until: Option<i64>, samples: usize, random: &mut Random) -> Vec<i64> {
        const YEAR: i64 = 366 * 86_400_000;
        let end = until.unwrap_or(now + 100 * YEAR);
        let facts = self.person.facts.iter().flat_map(|fact| [fact.time, fact.until]).flatten();
        let times: Vec<i64> = facts.chain(self.person.created).collect();
        let mut later = Vec::new();
        if until.is_none() {
            later.extend([1, 86_400_000, 40 * 86_400_000, YEAR, 5 * YEAR, 100 * YEAR].map(|more| now + more));
        }
        for _ in 0..samples {
            later.push(random.between(now, end));
            if !times.is_empty() {
                let time = random.pick(&times);
                let (number, unit) = random.pick(STEPS);
                let length = time - back(self.zone, time, number, unit);
                later.push(time + random.pick(&[0, length]) + random.between(-1, 2));
            }
        }
        later.retain(|at| now < *at && *at < end);
        later
    }

    /// The same disagreement about less, in words.
    pub fn report(&self, now: i64, found: &Mismatch) -> String {
        let (mut condition, mut person) = (self.condition.clone(), self.person.clone());
        let differs = |condition: &Condition, person: &Person| {
            let case = Case { condition, person, zone: self.zone, names: self.names };
            let checked = read(&condition.to_string(), self.names, self.zone).ok()?;
            // The same instants are looked at again and again, so that fewer facts do not hide the change.
            case.mismatch(&checked, now, 400, &mut Random::new(1, 1)).or_else(|| match found {
                Mismatch::Value { at, .. } => case.mismatch(&checked, *at, 0, &mut Random::new(1, 1)),
                _ => None,
            })
        };
        let mut last = differs(&condition, &person);
        while last.is_some() {
            let less =
                smaller_conditions(&condition).into_iter().map(|condition| (condition, person.clone()));
            let fewer = smaller_people(&person).into_iter().map(|person| (condition.clone(), person));
            let next = less.chain(fewer).find_map(|(condition, person)| {
                differs(&condition, &person).map(|mismatch| (condition, person, mismatch))
            });
            let Some((smaller, lesser, mismatch)) = next else { break };
            (condition, person, last) = (smaller, lesser, Some(mismatch));
        }
        let shown = last.as_ref().unwrap_or(found);
        let at =
            |millis: i64| DateTime::from_timestamp_millis(millis).map_or(String::new(), |at| at.to_rfc3339());
        let instants = match shown {
            Mismatch::Value { at: instant, .. } | Mismatch::Holds { at: instant, .. } => at(*instant),
            Mismatch::Changes { asked, until, at: changed, .. } => {
                format!(
                    "{} until {}, changes at {}",
                    at(*asked),
                    until.map_or("ever".to_owned(), at),
                    at(*changed)
                )
            }
            Mismatch::Past { asked, until } => format!("{} until {}", at(*asked), at(*until)),
        };
        let times: Vec<String> = person
            .facts
            .iter()
            .flat_map(|fact| [fact.time, fact.until])
            .flatten()
            .chain(person.created)
            .chain([person.modified])
            .map(at)
            .collect();
        format!(
            "zone: {}\ncondition: {}\nat: {instants}\nmismatch: {shown:?}\nsmall condition: {condition}\n\
             small person: {person:?}\ntimes: {times:?}\nperson: {:?}\n",
            self.zone, self.condition, self.person
        )
    }
}
