//! Asking both evaluators, and making what they disagree about small.

use acquaint::domain::condition::Checked;
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

/// What both evaluators say.
pub struct Agreement {
    pub holds: bool,
    /// Does the value change at the deadline? Nothing when there is none: it may come too early, not too late.
    pub changes: Option<bool>,
}

/// A condition, a contact and the zone in which days begin.
pub struct Case<'a> {
    pub condition: &'a Condition,
    pub person: &'a Person,
    pub zone: Tz,
    pub names: &'a Names,
}

impl Case<'_> {
    /// What both say at the instant, or the first mismatch there, at the deadline, or at other instants before it.
    pub fn compare(
        &self,
        checked: &Checked,
        now: i64,
        samples: usize,
        random: &mut Random,
    ) -> Result<Agreement, Mismatch> {
        let known = Known::new(self.person, self.names);
        let naive = |now| Question { person: self.person, now, zone: self.zone }.holds(self.condition);
        let agreed = |at: i64| {
            let (first, naive) = (known.outcome(checked, at, self.zone).value, naive(at));
            if first == naive { Ok(naive) } else { Err(Mismatch::Value { at, first, naive }) }
        };
        let holds = agreed(now)?;
        if known.holds(checked, now, self.zone) != holds {
            return Err(Mismatch::Holds { at: now, value: holds });
        }
        let until = known.outcome(checked, now, self.zone).holds_until.map(|until| until.millis());
        let mut later = self.later(now, until, samples, random);
        let mut changes = None;
        if let Some(until) = until {
            if until <= now {
                return Err(Mismatch::Past { asked: now, until });
            }
            agreed(until - 1)?;
            changes = Some(agreed(until)? != holds);
            agreed(until + 1)?;
            later.push(until - 1);
        }
        match later.into_iter().find(|at| naive(*at) != holds) {
            None => Ok(Agreement { holds, changes }),
            Some(at) => agreed(at).and(Err(Mismatch::Changes { asked: now, until, at, naive: !holds })),
        }
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
            let mismatch = |at, samples| case.compare(&checked, at, samples, &mut Random::new(1, 1)).err();
            mismatch(now, 400).or_else(|| match found {
                Mismatch::Value { at, .. } => mismatch(*at, 0),
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
