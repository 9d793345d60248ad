//! The evaluator alone, without a database: contacts a second and nanoseconds a leaf, for the value alone and with its
//! deadline.
//!
//! `cargo bench --bench evaluator` asks each condition about 10,000 contacts with some twenty activities each, again and
//! again for a second, in one thread. There is no peer: what it takes here bounds what any pass over contacts can reach.

#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant as Clock;

use acquaint::domain::condition::{Checked, Scope, compile};
use acquaint::domain::contact::{Contact, Stored};
use acquaint::domain::fact::{FactKind, FactSet, Facts, NewFact, activity};
use acquaint::domain::field::Field;
use acquaint::domain::id::ContactId;
use acquaint::domain::moment::Moment;
use acquaint::domain::names::{NameList, Names};
use acquaint::domain::time::{Instant, Zone};

const CONTACTS: i64 = 10_000;
const ACTIVITIES: i64 = 20;
/// Seconds that each condition is asked.
const SECONDS: f64 = 1.0;
const DAY: i64 = 86_400_000;

/// Conditions and how many leaves they have.
const CONDITIONS: &[(&str, u32)] = &[
    ("status = VIP", 1),
    ("country = Austria", 1),
    ("job_title ~ manager", 1),
    ("city = Zürich", 1),
    ("email ends with \".org\"", 1),
    ("job_title matches /manag(er|ement)/", 1),
    ("age between 25 and 40", 1),
    ("birthday is today", 1),
    ("created before 30d ago", 1),
    ("group(Staff)", 1),
    ("did(purchase, last 30d)", 1),
    ("count(page_visit, last 30d) >= 3", 1),
    ("count(page_visit, last 1mo) >= 3", 1),
    ("sum(purchase.value, last 365d) > 100", 1),
    ("last(any) before 7d ago", 1),
    ("did(page_visit where item ~ shop, last 30d)", 1),
    ("country = Austria and status = VIP and not group(Staff)", 3),
    ("(count(page_visit, last 30d) >= 3 or did(purchase, last 90d)) and not status = VIP and age >= 18", 4),
];

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("nothing measured; run `cargo bench --bench evaluator`");
        return;
    }
    let moment = Moment::new(Instant::from_millis(20_000 * DAY + DAY / 2), Zone::Utc);
    let names = names();
    let people: Vec<(Contact, FactSet)> = (0..CONTACTS).map(|number| person(number, &moment)).collect();
    println!("{CONTACTS} contacts with {ACTIVITIES} activities each, one thread\n");
    println!(
        "{:>14} {:>9} {:>14} {:>9} {:>8}  condition",
        "contacts/s", "ns/leaf", "with deadline", "ns/leaf", "holds"
    );
    for (text, leaves) in CONDITIONS {
        let condition = match compile(text, &Scope { names: &names, zone: moment.zone }) {
            Ok(condition) => condition,
            Err(errors) => {
                println!("{text}: {errors:?}");
                continue;
            }
        };
        let value = measure(&people, |facts| condition.holds(facts, &moment));
        let outcome = measure(&people, |facts| {
            let outcome = condition.evaluate(facts, &moment);
            black_box(outcome.holds_until);
            outcome.value
        });
        println!(
            "{:>14.0} {:>9.1} {:>14.0} {:>9.1} {:>7.1}%  {text}",
            1.0 / value,
            value * 1e9 / f64::from(*leaves),
            1.0 / outcome,
            outcome * 1e9 / f64::from(*leaves),
            share(&condition, &people, &moment)
        );
    }
}

/// Seconds a contact.
fn measure(people: &[(Contact, FactSet)], ask: impl Fn(Facts<'_>) -> bool) -> f64 {
    let start = Clock::now();
    let mut rounds = 0;
    while rounds == 0 || start.elapsed().as_secs_f64() < SECONDS {
        for (contact, set) in people {
            black_box(ask(Facts { contact: black_box(contact), set }));
        }
        rounds += 1;
    }
    start.elapsed().as_secs_f64() / f64::from(rounds) / people.len() as f64
}

fn share(condition: &Checked, people: &[(Contact, FactSet)], moment: &Moment) -> f64 {
    let holding = people.iter().filter(|(contact, set)| condition.holds(Facts { contact, set }, moment));
    100.0 * holding.count() as f64 / people.len() as f64
}

fn names() -> Names {
    let mut names = Names::default();
    names.statuses.add(1, "VIP");
    names.statuses.add(2, "Prospective client");
    let mut types = NameList::default();
    activity::built_in().for_each(|(id, name)| types.add(id, name));
    names.facts.provide(FactKind::Activity, types);
    let mut groups = NameList::default();
    groups.add(1, "Staff");
    names.facts.provide(FactKind::Group, groups);
    names
}

/// The same contact for the same number, however often it is made.
fn person(number: i64, moment: &Moment) -> (Contact, FactSet) {
    let mut state = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let mut roll = |sides: i64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33).rem_euclid(sides)
    };
    let mut contact = Contact::blank();
    contact.id = ContactId(number + 1);
    let pick = |place: i64, list: &[&'static str]| list[place as usize];
    let birthday = format!("{}-{:02}-{:02}", 1950 + roll(55), 1 + roll(12), 1 + roll(28));
    let email = format!("somebody{number}@example.{}", pick(roll(3), &["com", "org", "net"]));
    for (field, text) in [
        (Field::Email, email.as_str()),
        (Field::Birthday, birthday.as_str()),
        (Field::City, pick(roll(4), &["Boston", "Zürich", "San Diego", "Graz"])),
        (Field::Country, pick(roll(4), &["AT", "DE", "US", "CH"])),
        (Field::JobTitle, pick(roll(4), &["Sales Manager", "Barista", "Head of Management", "Owner"])),
    ] {
        contact.fields.set(field, Stored::Text(text));
    }
    contact.fields.set(Field::Status, Stored::Integer(1 + roll(2)));
    let now = moment.now.millis();
    contact.fields.set(Field::Created, Stored::Integer(now - roll(400) * DAY));
    let mut set = FactSet::default();
    let value = FactKind::Activity.attribute("value");
    let item = FactKind::Activity.attribute("item");
    let mut times: Vec<i64> = (0..ACTIVITIES).map(|_| now - roll(120 * DAY)).collect();
    times.sort_unstable();
    for (id, time) in (1..).zip(times) {
        // A third are page visits, some purchases.
        let subject = pick_type(roll(9));
        let attributes: Vec<_> = [
            value.map(|value| (value, Stored::Text(pick(roll(3), &["5", "19.99", "120"])))),
            item.map(|item| (item, Stored::Text(pick(roll(3), &["/shop/espresso", "/home", "/contact"])))),
        ]
        .into_iter()
        .flatten()
        .collect();
        let new = NewFact { id, time: Some(time), until: None, subject, attributes: &attributes };
        set.push(FactKind::Activity, new);
    }
    if roll(10) == 0 {
        let new = NewFact { id: 1, time: Some(now - DAY), until: None, subject: 1, attributes: &[] };
        set.push(FactKind::Group, new);
    }
    (contact, set)
}

/// Page visits, a few purchases, and others.
fn pick_type(roll: i64) -> i64 {
    let named = |name: &str| activity::built_in().find(|(_, known)| *known == name).map_or(1, |(id, _)| id);
    match roll {
        0..=2 => named("page_visit"),
        3 => named("purchase"),
        other => other,
    }
}
