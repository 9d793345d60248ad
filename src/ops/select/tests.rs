//! The law of selecting: what the database and the evaluator find together is what the evaluator alone would find,
//! given the facts as the documents say what they are.

use std::fmt::Write as _;

use chrono_tz::Tz;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::contact::{FieldSet, Stored};
use crate::domain::fact::{FactKind, FactSet, Facts, NewFact};
use crate::domain::id::ContactId;
use crate::domain::time::{Instant, Zone};
use crate::ops::names;
use crate::store::{NewOperation, Store, Txn};

const DAY: i64 = 86_400_000;
/// 2026-03-31T10:00:00Z, after clocks were put forward.
const NOW: i64 = 1_774_951_200_000;

/// A row of a table of facts, by its distance from the moment of the question.
#[derive(Clone, Debug)]
enum Row {
    /// Type, time, value.
    Activity(i64, i64, Option<&'static str>),
    /// Group, source, since.
    Member(i64, i64, i64),
    /// Consent, revoked, time.
    Agreement(i64, bool, i64),
}

#[derive(Clone, Debug)]
struct Person {
    city: Option<&'static str>,
    status: Option<i64>,
    birthday: Option<&'static str>,
    rows: Vec<Row>,
}

/// At the ends of windows, around them, in the future, and at midnights.
fn time() -> impl Strategy<Value = i64> {
    let ends = vec![0, DAY, 7 * DAY, 30 * DAY, 31 * DAY];
    prop_oneof![
        3 => (select(ends), -1..2i64).prop_map(|(end, near)| NOW - end + near),
        2 => (-3..40i64).prop_map(|days| (NOW / DAY - days) * DAY),
        2 => NOW - 60 * DAY..NOW + 10 * DAY,
    ]
}

fn row() -> impl Strategy<Value = Row> {
    let value = select(vec![None, Some("5"), Some("19.99"), Some("a cup")]);
    prop_oneof![
        3 => (1..3i64, time(), value).prop_map(|(kind, time, value)| Row::Activity(kind, time, value)),
        2 => (1..3i64, 0..4i64, time()).prop_map(|(group, source, since)| Row::Member(group, source, since)),
        2 => (1..3i64, any::<bool>(), time())
            .prop_map(|(consent, revoked, time)| Row::Agreement(consent, revoked, time)),
    ]
}

fn person() -> impl Strategy<Value = Person> {
    let city = select(vec![None, Some("Graz"), Some("GRAZ"), Some("Zürich"), Some("Zu\u{308}rich")]);
    let birthday = select(vec![None, Some("2000-02-29"), Some("1990-03-31"), Some("2027-01-01")]);
    let rows = proptest::collection::vec(row(), 0..8);
    (city, proptest::option::of(1..3i64), birthday, rows).prop_map(|(city, status, birthday, rows)| Person {
        city,
        status,
        birthday,
        rows,
    })
}

fn condition() -> impl Strategy<Value = String> {
    let window = || {
        select(vec![
            "",
            ", last 1d",
            ", last 30d",
            ", last 1mo",
            ", since 2026-03-01",
            ", before 2026-03-31",
            ", before 7d ago",
            ", between 2026-03-01 and 2026-03-31",
            ", between 30d ago and 7d ago",
        ])
    };
    let fact =
        select(vec!["group(\"Staff\"", "group(\"Team\"", "consented(\"News\"", "consented(\"Cookies\""]);
    let plain = vec![
        "city = graz",
        "city != Graz",
        "city ~ \"ü\"",
        "city is empty",
        "status = VIP",
        "status != VIP",
        "age >= 26",
        "birthday is today",
        "group is set",
        "consented is empty",
        "group in (Staff, Team)",
        "count(group) = 2",
        "count(consented) >= 1",
        "last(consented) after 30d ago",
        "first(group) before 2026-03-31",
    ];
    let leaf = prop_oneof![
        3 => select(plain).prop_map(str::to_owned),
        3 => (fact, window()).prop_map(|(fact, window)| format!("{fact}{window})")),
        2 => (select(vec!["page_visit", "landing_page", "activity"]), window(), select(vec!["= 0", ">= 1", ">= 2", "< 2"]))
            .prop_map(|(kind, window, number)| format!("count({kind}{window}) {number}")),
        1 => (window(), select(vec!["> 5", "<= 0", ">= 19.99"]))
            .prop_map(|(window, number)| format!("sum(page_visit.value{window}) {number}")),
        1 => window().prop_map(|window| format!("did(page_visit where value > 5{window})")),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let parts = proptest::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            inner.prop_map(|text| format!("not ({text})")),
            parts.clone().prop_map(|parts| format!("({})", parts.join(" and "))),
            parts.prop_map(|parts| format!("({})", parts.join(" or "))),
        ]
    })
}

/// What the documents make of the rows: of a membership the smallest source speaks and 0 keeps out; an agreement
/// stands until the next row about the same consent.
fn facts(person: &Person) -> FactSet {
    let mut set = FactSet::default();
    let mut members: Vec<(i64, i64, i64)> = Vec::new();
    let mut log: Vec<(i64, i64, i64, bool)> = Vec::new();
    for (id, row) in (1..).zip(&person.rows) {
        match *row {
            Row::Activity(subject, time, value) => {
                let value = value.map(|value| {
                    (FactKind::Activity.attribute("value").expect("known"), Stored::Text(value))
                });
                let attributes: Vec<_> = value.into_iter().collect();
                let new = NewFact { id, time: Some(time), until: None, subject, attributes: &attributes };
                set.push(FactKind::Activity, new);
            }
            Row::Member(group, source, since) => {
                match members.iter().any(|known| (known.0, known.1) == (group, source)) {
                    true => {}
                    false => members.push((group, source, since)),
                }
            }
            Row::Agreement(consent, revoked, time) => log.push((consent, time, id, revoked)),
        }
    }
    members.sort_unstable();
    members.dedup_by_key(|member| member.0);
    for (subject, _, since) in members.into_iter().filter(|member| member.1 > 0) {
        let new = NewFact { id: subject, time: Some(since), until: None, subject, attributes: &[] };
        set.push(FactKind::Group, new);
    }
    log.sort_unstable();
    for (place, (subject, time, id, revoked)) in log.iter().copied().enumerate() {
        let next = log.get(place + 1).filter(|next| next.0 == subject).map(|next| next.1);
        if !revoked {
            set.push(
                FactKind::Consent,
                NewFact { id, time: Some(time), until: next, subject, attributes: &[] },
            );
        }
    }
    set
}

/// Writes a person. Returns its contact.
fn write(txn: &Txn<'_>, person: &Person) -> Contact {
    let mut fields = FieldSet::default();
    for (field, value) in [(Field::City, person.city), (Field::Birthday, person.birthday)] {
        fields.set(field, value.map_or(Stored::Null, Stored::Text));
    }
    fields.set(Field::Status, person.status.map_or(Stored::Null, Stored::Integer));
    let ContactId(contact) = txn.add_contact(&fields).expect("it can be written");
    let mut sql = String::new();
    for (id, row) in (1..).zip(&person.rows) {
        let id = contact * 100 + id;
        let _ = match row {
            Row::Activity(kind, time, value) => {
                let value = value.map_or_else(|| "NULL".to_owned(), |value| format!("'{value}'"));
                writeln!(
                    sql,
                    "INSERT INTO activities (contact_id, time, id, type_id, value) VALUES ({contact}, {time}, {id}, {kind}, {value});"
                )
            }
            Row::Member(group, source, since) => {
                writeln!(
                    sql,
                    "INSERT OR IGNORE INTO members (contact_id, group_id, source, since) VALUES ({contact}, {group}, {source}, {since});"
                )
            }
            Row::Agreement(consent, revoked, time) => {
                writeln!(
                    sql,
                    "INSERT INTO agreements (contact_id, id, consent_id, revoked, time, hash) VALUES ({contact}, {id}, {consent}, {revoked}, {time}, 'h');"
                )
            }
        };
    }
    txn.execute(&sql).expect("the rows can be written");
    txn.contact(ContactId(contact)).expect("it can be read").expect("it is there")
}

fn ask(db: &Db, text: &str, names: &Names, moment: Moment) -> Vec<ContactId> {
    let mut query =
        Query::new((&[], Some(text)), None, Vec::new(), names, moment).expect("a right condition");
    if text.len().is_multiple_of(2) {
        query = query.reading(&[Field::Id]);
    }
    let mut found = Vec::new();
    let each = |contact: &mut Contact| {
        found.push(contact.id);
        Ok(())
    };
    query.walk(db, (0, u64::MAX), each).expect("it can be asked");
    found
}

proptest! {
    #[test]
    fn the_database_and_the_evaluator_find_what_the_evaluator_finds_alone(
        texts in proptest::collection::vec(condition(), 1..6), people in proptest::collection::vec(person(), 1..6),
        ago in prop_oneof![3 => Just(0), 1 => select(vec![1, DAY, 7 * DAY, 30 * DAY, 35 * DAY])],
    ) {
        let store = Store::scratch().expect("a database in memory");
        let operation =
            NewOperation { command: "test", actor: "test", time: Instant::from_millis(NOW), images: false };
        let tried = store.write(&operation, |txn| -> Result<_> {
            for name in ["VIP", "New"] {
                txn.add_status(name, None)?;
            }
            for name in ["Staff", "Team"] {
                txn.add_group(name, None)?;
            }
            for name in ["News", "Cookies"] {
                txn.add_consent(name, "", "", "h")?;
            }
            let written: Vec<(Contact, FactSet)> =
                people.iter().map(|person| (write(txn, person), facts(person))).collect();
            let names = names::load_for_conditions(txn)?;
            let moment = Moment::new(Instant::from_millis(NOW - ago), Zone::Named(Tz::Europe__Vienna));
            let mut tried = Vec::new();
            for text in &texts {
                let checked = compile(text, &Scope { names: &names, zone: moment.zone }).expect("a right condition");
                let holding = written.iter().filter(|(contact, set)| checked.holds(Facts { contact, set }, &moment));
                let alone: Vec<ContactId> = holding.map(|(contact, _)| contact.id).collect();
                let broad = format!("({text}) or first_name matches /^nobody$/");
                for asked in [text, &broad, &format!("not not ({text})"), &format!("{text} and id > 0")] {
                    tried.push((asked.clone(), ask(txn, asked, &names, moment), alone.clone()));
                }
            }
            Ok((tried, None))
        });
        for (text, found, alone) in tried.expect("the case can be tried").0 {
            prop_assert_eq!(found, alone, "{}", text);
        }
    }
}
