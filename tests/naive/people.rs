//! Random contacts whose times lie where mistakes are likely: at midnights, changes of clocks, ends of months and of
//! windows, a millisecond beside them, in the future, and in no order.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use chrono_tz::Tz;

use super::calendar::{back, day_of, start_of, stretches};
use super::model::*;
use super::random::Random;
use super::tree::Unit;

/// Zones whose days are not all 24 hours long: clocks that change in the night and at midnight, a day that was left
/// out, half hours, and days that begin twice.
pub const ZONES: [Tz; 6] = [
    Tz::Europe__Vienna,
    Tz::America__Sao_Paulo,
    Tz::Pacific__Apia,
    Tz::America__St_Johns,
    Tz::Australia__Lord_Howe,
    Tz::UTC,
];

/// Lengths of windows and distances from now, of conditions and between facts.
pub const STEPS: &[(i64, Unit)] = &[
    (1, Unit::Hour),
    (1, Unit::Day),
    (7, Unit::Day),
    (30, Unit::Day),
    (2, Unit::Week),
    (1, Unit::Month),
    (2, Unit::Month),
    (6, Unit::Month),
    (12, Unit::Month),
    (1, Unit::Year),
    (4, Unit::Year),
    (25, Unit::Hour),
];

/// Years with a leap day, changes of clocks in every zone but one, and the day that Apia left out.
const YEARS: std::ops::RangeInclusive<i32> = 2009..=2013;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Instants of a zone around which things happen.
pub struct Edges {
    pub zone: Tz,
    instants: Vec<i64>,
}

impl Edges {
    pub fn new(zone: Tz) -> Edges {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a date");
        let (first, last) = (day(*YEARS.start(), 1, 1), day(*YEARS.end(), 12, 31));
        let all = stretches(zone, start_of(zone, first), start_of(zone, last));
        let mut instants: Vec<i64> = all.iter().skip(1).map(|(start, ..)| *start).collect();
        for year in YEARS {
            for month in 1..=12 {
                let first = day(year, month, 1);
                instants.push(start_of(zone, first));
                instants.push(start_of(zone, first - Days::new(1)));
            }
            instants.push(start_of(zone, day(year, 2, 28)));
            instants.push(start_of(zone, day(year, 10, 17)));
            instants.push(start_of(zone, day(year, 5, 12)) + 12 * HOUR);
        }
        // Changes of clocks are rare among days, and most likely to be got wrong.
        instants.extend(all.iter().skip(1).flat_map(|(start, ..)| [*start; 4]));
        Edges { zone, instants }
    }

    /// An instant at an edge or near one.
    pub fn near(&self, random: &mut Random) -> i64 {
        random.pick(&self.instants) + jitter(random)
    }

    /// An instant by its distance from another.
    pub fn around(&self, anchor: i64, random: &mut Random) -> i64 {
        match random.below(12) {
            0..5 => {
                let (number, unit) = random.pick(STEPS);
                let past = back(self.zone, anchor, number, unit);
                past + random.between(-1, 2)
            }
            5 => anchor + random.between(-1, 2),
            6 => anchor + random.between(0, 40 * DAY),
            7 | 8 => anchor - random.between(0, 3 * DAY),
            9 => self.near(random),
            10 => anchor - random.between(0, 100 * DAY),
            _ => anchor - random.between(0, 2_000 * DAY),
        }
    }
}

fn jitter(random: &mut Random) -> i64 {
    match random.below(8) {
        0..3 => random.between(-1, 2),
        3 | 4 => random.pick(&[-HOUR, HOUR, -HOUR / 2, HOUR / 2]) + random.between(-1, 2),
        5 => random.between(-DAY, DAY),
        6 => random.between(-2 * HOUR, 2 * HOUR),
        _ => random.between(0, 30 * DAY),
    }
}

/// A contact to whom things happen around one of the edges.
pub fn person(edges: &Edges, random: &mut Random) -> Person {
    let anchor = edges.near(random);
    let mut person = Person { id: random.between(1, 5), anchor, ..Person::default() };
    for field in TEXT_FIELDS {
        if random.chance(60) {
            person.texts.insert(field, random.pick(TEXTS));
        }
    }
    for (field, values) in CHOICES.iter().filter(|(field, _)| *field != "anonymous") {
        if random.chance(60) {
            person.texts.insert(field, random.pick(values).0);
        }
    }
    // A state lies in the contact's country.
    if let Some(country) = person.texts.get("state").and_then(|state| state.split('-').next()) {
        person.texts.insert("country", country);
    }
    if random.chance(70) {
        person.numbers.insert("credit", random.pick(&[0, 1, -1, 19_990_000, -5_000_000, 500_000_000, 10]));
    }
    if random.chance(70) {
        person.numbers.insert("visits", random.between(-2, 5));
    }
    for field in ["birthday", "renewal"] {
        if random.chance(75) {
            person.days.insert(field, day(edges, anchor, field == "birthday", random));
        }
    }
    person.created = random.chance(80).then(|| edges.around(anchor, random));
    person.modified = edges.around(anchor, random);
    person.facts = facts(edges, anchor, random);
    person
}

fn day(edges: &Edges, anchor: i64, is_birthday: bool, random: &mut Random) -> NaiveDate {
    let near = day_of(edges.zone, anchor) + Days::new(3) - Days::new(random.below(7) as u64);
    if !is_birthday {
        return day_of(edges.zone, edges.around(anchor, random));
    }
    match random.below(5) {
        0 => NaiveDate::from_ymd_opt(random.pick(&[1988, 2000, 2008, 1904]), 2, 29).expect("leap years"),
        1 => day_of(edges.zone, edges.around(anchor, random)),
        2 => near,
        _ => near.with_year(near.year() - random.between(0, 41) as i32).unwrap_or(near),
    }
}

fn facts(edges: &Edges, anchor: i64, random: &mut Random) -> Vec<Fact> {
    // A few have so many that an evaluator may look for their times another way.
    let count = if random.chance(4) { 100 + random.below(100) } else { random.below(14) };
    let mut facts: Vec<Fact> = Vec::new();
    for _ in 0..count {
        // Most of what can be counted, and summed up, is activities.
        let kind = if random.chance(60) { kind_named(ACTIVITY) } else { &KINDS[random.below(KINDS.len())] };
        let mut fact = Fact { kind: kind.name, subject: random.pick(kind.subjects), ..Fact::default() };
        let is_taken = |known: &Fact| {
            known.kind == kind.name && (known.subject == fact.subject || kind.nature == Nature::OneAtMost)
        };
        if kind.nature != Nature::Happened && facts.iter().any(is_taken) {
            continue;
        }
        fact.time = kind.timed.then(|| edges.around(anchor, random));
        if kind.nature == Nature::IsTheCase && random.chance(40) {
            let start = fact.time.unwrap_or(anchor);
            let end = edges.around(anchor, random);
            fact.until = Some(if end < start { start + random.between(0, 40 * DAY) } else { end });
        }
        fact.points = (kind.nature == Nature::Points).then(|| random.between(-3, 60));
        fact.attributes = attributes(kind.name, random);
        facts.push(fact);
    }
    facts
}

fn attributes(kind: &str, random: &mut Random) -> BTreeMap<&'static str, &'static str> {
    let mut found = BTreeMap::new();
    if kind == ACTIVITY {
        for (name, texts) in [("value", VALUES), ("item", TEXTS), ("url", TEXTS)] {
            if random.chance(70) {
                found.insert(name, random.pick(texts));
            }
        }
    }
    if kind == SUBMISSION && random.chance(70) {
        found.insert("message", random.pick(TEXTS));
    }
    if kind == ACCOUNT && random.chance(70) {
        found.insert("role", random.pick(&["Decision maker", "Assistant"]));
    }
    found
}

/// When to ask about a contact: at its anchor, or when something of it enters or leaves a window.
pub fn moment(person: &Person, edges: &Edges, random: &mut Random) -> i64 {
    let mut times: Vec<i64> =
        person.facts.iter().flat_map(|fact| [fact.time, fact.until]).flatten().collect();
    times.extend(person.created);
    if times.is_empty() || random.chance(50) {
        return person.anchor + random.pick(&[0, 0, 0, 1, -1, HOUR, -HOUR, DAY, 40 * DAY]);
    }
    let time = random.pick(&times);
    match random.below(3) {
        0 => time + random.between(-1, 2),
        1 => edges.near(random),
        _ => {
            let (number, unit) = random.pick(STEPS);
            let length = time - back(edges.zone, time, number, unit);
            time + length + random.pick(&[-DAY, -HOUR, -1, 0, 0, 1, HOUR, DAY])
        }
    }
}
