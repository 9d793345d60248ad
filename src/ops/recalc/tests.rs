//! The law: whatever happened, after a run that follows the changes everything is as a full run at the same instant would
//! make it. Histories of writes, changed definitions and a clock that goes on and back, by this program and by others; and
//! whoever follows what is told knows exactly what is kept.
//!
//! `PROPTEST_CASES=10000 cargo test --release --lib ops::recalc` goes on for longer.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::condition::Referent;
use crate::domain::contact::{FieldSet, Stored};
use crate::domain::fact::FactKind;
use crate::domain::field::Field;
use crate::domain::group::{Group, Source};
use crate::domain::history::Happened;
use crate::domain::id::ContactId;
use crate::domain::id::{ActivityTypeId, GroupId, OperationId, PersonaId, ScoreId};
use crate::domain::recalc::Difference;
use crate::domain::scoring::Owner;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::condition::Conditions;
use crate::ops::undo;
use crate::store::Store;
use crate::store::{NewOperation, Summary, Txn};

const DAY: i64 = 86_400_000;
/// 2026-03-27T12:00:00Z, two days before clocks are put forward in Vienna.
const NOW: i64 = 1_774_612_800_000;

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
    AddContact(usize, usize),
    Edit(i64, usize, usize),
    DeleteContact(i64),
    /// So long before now.
    Log(i64, i64, i64),
    DeleteActivity(i64),
    /// Contact, group, source.
    Member(i64, i64, Source),
    NoMember(i64, i64, Source),
    Define(i64, usize),
    /// Rule: enabled or not.
    Rule(i64, bool),
    /// Personas: threshold.
    Threshold(i64, i64),
    /// The score and the personas: enabled or not, all of them.
    Enable(bool, bool),
    /// A score or a persona with its rules.
    Drop(usize),
    Undo,
    /// Another program changes, or deletes.
    Outside(usize, i64),
    /// So much later; the clock may be put back.
    Clock(i64),
    Recalculate,
    Full,
    /// Some definitions alone.
    Part(usize),
    /// One contact alone.
    Only(i64),
    /// A run, everybody or not, that is killed when it has written something.
    Killed(bool),
}

const CITIES: [Option<&str>; 4] = [None, Some("Graz"), Some("Wien"), Some("Zürich")];
const BIRTHDAYS: [Option<&str>; 5] =
    [None, Some("2000-02-29"), Some("1990-03-27"), Some("1990-03-29"), Some("2008-04-01")];

/// Conditions of groups; those that would depend on themselves are refused.
const CONDITIONS: [&str; 26] = [
    "city = Graz",
    "not city = Graz",
    "age >= 18",
    "age between 26 and 36",
    "birthday is today",
    "birthday is this month",
    "created before 2d ago",
    "modified after 12h ago",
    "did(page_visit, last 1d)",
    "count(page_visit, last 7d) >= 2",
    "count(any, last 1mo) = 1",
    "count(page_visit, between 30d ago and 7d ago) >= 1",
    "sum(page_visit.value, last 30d) > 7",
    "last(any) before 3d ago",
    "first(page_visit) is yesterday",
    "not did(any)",
    "group(#1) and city is set",
    "group(#2) or did(page_visit, last 12h)",
    "not group(#3)",
    "group(#4) and not group(#5)",
    "group(#1) or group(#2)",
    "weekday in (saturday, sunday) and city is set",
    "score(#1) >= 5",
    "score(#1) = 0 and group(#5)",
    "persona is set",
    "persona = #2 or count(group) > 1",
];

/// Rules of the score and of the two personas that there are, as they are kept: owner, text, points, recurring, cap,
/// milliseconds from the beginning until it ends.
type Given = (Owner, &'static str, bool, i32, bool, Option<i32>, Option<i64>);
const RULES: [Given; 10] = [
    (SCORE, "city = Graz", false, 5, false, None, None),
    (SCORE, "did(page_visit, last 7d)", true, 2, true, Some(6), None),
    (SCORE, "did(any, last 1mo)", true, -3, true, Some(-9), None),
    (SCORE, "did(landing_page)", true, 7, false, None, Some(5 * DAY)),
    (SCORE, "age >= 18", false, 4, false, None, None),
    (SCORE, "group(#5)", false, 1, false, None, None),
    (Owner::Persona(PersonaId(1)), "did(page_visit, last 30d)", true, 1, true, None, None),
    (Owner::Persona(PersonaId(1)), "city = Wien", false, 3, false, None, None),
    (Owner::Persona(PersonaId(2)), "did(landing_page, last 7d)", true, 2, true, None, None),
    (Owner::Persona(PersonaId(2)), "score(#1) >= 5", false, 2, false, None, None),
];

const SCORE: Owner = Owner::Score(ScoreId(1));

/// In the database from the beginning: four groups by condition, and one by hand.
const GROUPS: i64 = 5;

fn step() -> impl Strategy<Value = Step> {
    let contact = || 1..6i64;
    let source = || select(vec![Source::Excluded, Source::Manual, Source::Account]);
    let ago = prop_oneof![
        3 => (select(vec![0, DAY / 2, DAY, 7 * DAY, 30 * DAY]), -1..2i64).prop_map(|(end, near)| end + near),
        2 => -3 * DAY..40 * DAY,
    ];
    let later = prop_oneof![
        2 => 0..2i64,
        4 => select(vec![DAY / 2, DAY, 3 * DAY, 7 * DAY, 31 * DAY]),
        3 => 0..40 * DAY,
        1 => -20 * DAY..0,
    ];
    prop_oneof![
        2 => (0..CITIES.len(), 0..BIRTHDAYS.len()).prop_map(|(city, birthday)| Step::AddContact(city, birthday)),
        3 => (contact(), 0..CITIES.len(), 0..BIRTHDAYS.len())
            .prop_map(|(contact, city, birthday)| Step::Edit(contact, city, birthday)),
        1 => contact().prop_map(Step::DeleteContact),
        5 => (contact(), ago, 1..3i64).prop_map(|(contact, ago, kind)| Step::Log(contact, ago, kind)),
        1 => (1..8i64).prop_map(Step::DeleteActivity),
        2 => (contact(), 1..=GROUPS, source()).prop_map(|(contact, group, source)| Step::Member(contact, group, source)),
        1 => (contact(), 1..=GROUPS, source()).prop_map(|(contact, group, source)| Step::NoMember(contact, group, source)),
        3 => (1..GROUPS, 0..CONDITIONS.len()).prop_map(|(group, condition)| Step::Define(group, condition)),
        2 => (1..=10i64, any::<bool>()).prop_map(|(rule, enabled)| Step::Rule(rule, enabled)),
        1 => (1..3i64, 1..4i64).prop_map(|(persona, threshold)| Step::Threshold(persona, threshold)),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(score, personas)| Step::Enable(score, personas)),
        1 => (0..20usize).prop_map(Step::Drop),
        1 => Just(Step::Undo),
        2 => (0..6usize, contact()).prop_map(|(what, contact)| Step::Outside(what, contact)),
        4 => later.prop_map(Step::Clock),
        4 => Just(Step::Recalculate),
        1 => Just(Step::Full),
        2 => (0..6usize).prop_map(Step::Part),
        2 => contact().prop_map(Step::Only),
        2 => any::<bool>().prop_map(Step::Killed),
    ]
}

/// Steps in any order; and now and then something that is taken back, or a clock put back, after a run has gone by it.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    let run = || {
        prop_oneof![
            2 => (0..6usize).prop_map(Step::Part),
            2 => (1..6i64).prop_map(Step::Only),
            2 => any::<bool>().prop_map(Step::Killed),
            1 => Just(Step::Recalculate),
        ]
    };
    let definition = prop_oneof![
        (1..GROUPS, 0..CONDITIONS.len()).prop_map(|(group, condition)| Step::Define(group, condition)),
        (1..=10i64, any::<bool>()).prop_map(|(rule, enabled)| Step::Rule(rule, enabled)),
        (1..3i64, 1..4i64).prop_map(|(persona, threshold)| Step::Threshold(persona, threshold)),
    ];
    let later = select(vec![DAY / 2, DAY, 7 * DAY, 31 * DAY]);
    let several = prop_oneof![
        10 => step().prop_map(|step| vec![step]),
        2 => (definition, run()).prop_map(|(change, run)| vec![change, run, Step::Undo, Step::Recalculate]),
        1 => (later, run()).prop_map(|(later, run)| {
            vec![Step::Clock(later), run, Step::Clock(-later / 2), Step::Recalculate]
        }),
    ];
    proptest::collection::vec(several, 1..30).prop_map(|steps| steps.concat())
}

/// A database in memory and its clock.
struct World {
    store: Store,
    now: i64,
    last: Option<OperationId>,
    /// What whoever follows the history knows, and up to which cursor.
    told: Option<(Told, i64)>,
}

/// Memberships, points other than zero, and personas: who, of what, how many.
type Told = std::collections::BTreeMap<(i64, i64, i64), i64>;
const MEMBERSHIP: i64 = 1;
const POINTS: i64 = 2;
const PERSONA: i64 = 3;

impl World {
    fn new() -> World {
        let mut world = World {
            store: Store::scratch().expect("a database in memory"),
            now: NOW,
            last: None,
            told: None,
        };
        world.change(|txn| {
            txn.set_setting("time_zone", Some("Europe/Vienna"))?;
            for number in 1..=GROUPS {
                txn.add_group(&format!("group {number}"), None)?;
            }
            for _ in 0..2 {
                txn.add_contact(&FieldSet::default())?;
            }
            txn.execute(
                "INSERT INTO scores (name, enabled, created, modified) VALUES ('score', 1, 0, 0); \
                 INSERT INTO personas (name, threshold, enabled, created, modified) \
                 VALUES ('one', 2, 1, 0, 0), ('two', 3, 1, 0, 0)",
            )?;
            for (owner, text, counts, points, recurring, cap, until) in RULES {
                let (score, persona) = match owner {
                    Owner::Score(id) => (Some(id.0), None),
                    Owner::Persona(id) => (None, Some(id.0)),
                };
                let null = |number: Option<i64>| number.map_or_else(|| "NULL".to_owned(), |number| number.to_string());
                txn.execute(&format!(
                    "INSERT INTO rules (score_id, persona_id, text, counts, points, recurring, cap, until, enabled, created, \
                     modified) VALUES ({}, {}, '{text}', {counts}, {points}, {recurring}, {}, {}, 1, 0, 0)",
                    null(score), null(persona), null(cap.map(i64::from)), null(until.map(|until| NOW + until)),
                ))?;
            }
            Ok(())
        });
        world.last = None;
        world
    }

    /// What cannot be done is not done.
    fn change(&mut self, change: impl FnOnce(&Txn<'_>) -> Result<()>) {
        let time = Instant::from_millis(self.now);
        let operation = NewOperation { command: "test", actor: "test", time, images: true };
        let done = self.store.write(&operation, |txn| change(txn).map(|()| ((), Some(Summary::new("test")))));
        if let Ok((_, operation)) = done {
            self.last = operation;
        }
    }

    fn step(&mut self, step: &Step) {
        match *step {
            Step::AddContact(city, birthday) => self.change(|txn| {
                txn.add_contact(&fields(city, birthday))?;
                Ok(())
            }),
            Step::Edit(contact, city, birthday) => {
                self.change(|txn| Ok(txn.edit_contact(ContactId(contact), &fields(city, birthday))?));
            }
            Step::DeleteContact(contact) => self.change(|txn| {
                txn.delete_contact(ContactId(contact))?;
                Ok(())
            }),
            Step::Log(contact, ago, kind) => {
                let time = Instant::from_millis(self.now - ago);
                self.change(|txn| {
                    let mut adder = txn.activity_adder()?;
                    let mut details = [None; crate::domain::activity::DETAILS];
                    details[0] = Some("5");
                    adder.add(ContactId(contact), time, ActivityTypeId(kind), &details)?;
                    Ok(adder.finish()?)
                });
            }
            Step::DeleteActivity(id) => self.change(|txn| {
                txn.delete_activities(&[crate::domain::id::ActivityId(id)])?;
                Ok(())
            }),
            Step::Member(contact, group, source) => self.change(|txn| {
                txn.add_members((GroupId(group), source), &[ContactId(contact)], None)?;
                Ok(())
            }),
            Step::NoMember(contact, group, source) => self.change(|txn| {
                txn.remove_members((GroupId(group), source), &[ContactId(contact)])?;
                Ok(())
            }),
            Step::Define(group, condition) => {
                self.change(|txn| define(txn, GroupId(group), CONDITIONS[condition]))
            }
            Step::Rule(rule, enabled) => self.change(|txn| {
                txn.execute(&format!("UPDATE rules SET enabled = {enabled} WHERE id = {rule}"))?;
                Ok(())
            }),
            Step::Threshold(persona, threshold) => self.change(|txn| {
                txn.execute(&format!("UPDATE personas SET threshold = {threshold} WHERE id = {persona}"))?;
                Ok(())
            }),
            Step::Enable(score, personas) => self.change(|txn| {
                txn.execute(&format!(
                    "UPDATE scores SET enabled = {score}; UPDATE personas SET enabled = {personas}"
                ))?;
                Ok(())
            }),
            Step::Drop(what) => self.change(|txn| {
                // Mostly none: there is but one score.
                let sql = match what {
                    0 => "DELETE FROM scores",
                    1 => "DELETE FROM personas WHERE id = 1",
                    2 => "DELETE FROM personas",
                    _ => "",
                };
                txn.execute(sql)?;
                Ok(())
            }),
            Step::Undo => {
                if let Some(last) = self.last {
                    let time = Instant::from_millis(self.now);
                    let operation = NewOperation { command: "undo", actor: "test", time, images: true };
                    let plan = undo::plan(&self.store, undo::Target::One(last), time);
                    let _ = plan.and_then(|plan| undo::apply(&self.store, &plan, &operation, false));
                    self.last = None;
                }
            }
            Step::Outside(what, contact) => self.outside(what, contact),
            Step::Clock(later) => self.now += later,
            Step::Recalculate => self.recalculate(&Scope::Changes),
            Step::Full => self.recalculate(&Scope::Full),
            Step::Part(what) => {
                let part = match what {
                    0 => Referent::Any(FactKind::Persona),
                    1 => Owner::Score(ScoreId(1)).into(),
                    group => GroupId(group as i64 - 1).into(),
                };
                self.recalculate(&Scope::Definitions(vec![part]));
            }
            Step::Only(contact) => self.recalculate(&Scope::Contacts(vec![ContactId(contact)])),
            Step::Killed(full) => {
                let scope = if full { Scope::Full } else { Scope::Changes };
                let killed = |_| Err(crate::error::Error::failure("killed"));
                let _ = recalculate(&self.store, Instant::from_millis(self.now), &scope, &killed);
            }
        }
    }

    /// As a person with a shell of SQLite does.
    fn outside(&mut self, what: usize, contact: i64) {
        let sql = match what {
            0 => format!("UPDATE contacts SET city = 'Graz' WHERE id = {contact}"),
            1 => format!("DELETE FROM members WHERE contact_id = {contact}"),
            2 => format!("DELETE FROM activities WHERE contact_id = {contact}"),
            3 => format!("DELETE FROM contacts WHERE id = {contact}"),
            4 => format!(
                "INSERT OR IGNORE INTO members (contact_id, group_id, source, since) VALUES ({contact}, 1, 2, {NOW})"
            ),
            _ => format!(
                "INSERT INTO activities (contact_id, time, id, type_id) VALUES ({contact}, {}, {} + 1000, 1)",
                self.now, self.now
            ),
        };
        let _ = self.store.execute(&sql);
    }

    fn recalculate(&mut self, scope: &Scope) {
        let now = Instant::from_millis(self.now);
        recalculate(&self.store, now, scope, &|_| Ok(())).expect("it can be worked out");
    }

    /// Contacts that are noted, and those for which time has come.
    fn left(&self) -> (i64, i64) {
        let sql = format!(
            "SELECT (SELECT count(*) FROM changed), (SELECT count(*) FROM due WHERE at <= {})",
            self.now
        );
        let rows = self.store.numbers(&sql).expect("it can be read");
        (rows[0][0], rows[0][1])
    }

    /// What is kept, as the history tells it.
    fn kept(&self) -> Told {
        let sql = "SELECT 1, contact_id, group_id, 1 FROM members GROUP BY contact_id, group_id HAVING min(source) > 0 \
                   UNION ALL SELECT 2, contact_id, score_id, points FROM points \
                   UNION ALL SELECT 3, contact_id, 0, persona_id FROM persona_contacts";
        let rows = self.store.numbers(sql).expect("it can be read");
        rows.iter().map(|row| ((row[0], row[1], row[2]), row[3])).collect()
    }

    /// Follows the history from the first run on. Returns what it tells and what is kept.
    fn follow(&mut self) -> (Told, Told) {
        let kept = self.kept();
        let bounds = self.store.history_bounds().expect("it can be read");
        // Where there was nothing to work out yet, nothing is told either.
        if bounds.from.is_none() {
            return (kept.clone(), kept);
        }
        let last = bounds.last;
        let (mut told, cursor) = self.told.take().unwrap_or_else(|| (kept.clone(), last));
        for (entry, _) in self.store.history_after(cursor, usize::MAX >> 1).expect("it can be read") {
            let who = entry.event.contact.0;
            let (key, before, after) = match entry.event.happened {
                Happened::Entered(group) => ((MEMBERSHIP, who, group.0), 0, 1),
                Happened::Left(group) => ((MEMBERSHIP, who, group.0), 1, 0),
                Happened::Scored(score, before, after) => {
                    ((POINTS, who, score.0), before.into(), after.into())
                }
                Happened::Moved(before, after) => {
                    let id = |persona: Option<PersonaId>| persona.map_or(0, |persona| persona.0);
                    ((PERSONA, who, 0), id(before), id(after))
                }
                Happened::Reached(..) | Happened::Restored => continue,
            };
            let known = if after == 0 { told.remove(&key) } else { told.insert(key, after) };
            assert_eq!(known.unwrap_or(0), before, "{entry:?}");
        }
        self.told = Some((told.clone(), last));
        (told, kept)
    }

    /// What a full run would make otherwise, and how much is left to do.
    fn differences(&self) -> (Vec<Difference>, (i64, i64)) {
        let now = Instant::from_millis(self.now);
        let mut differences = Vec::new();
        verify(&self.store, now, None, |difference| {
            differences.push(difference.clone());
            Ok(())
        })
        .expect("it can be worked out");
        (differences, self.left())
    }
}

fn fields(city: usize, birthday: usize) -> FieldSet {
    let mut fields = FieldSet::default();
    for (field, value) in [(Field::City, CITIES[city]), (Field::Birthday, BIRTHDAYS[birthday])] {
        fields.set(field, value.map_or(Stored::Null, Stored::Text));
    }
    fields
}

fn define(txn: &Txn<'_>, id: GroupId, text: &str) -> Result<()> {
    let conditions = Conditions::load(txn)?;
    // What it names may have been deleted.
    let gone = |_| crate::error::Error::refused("it cannot be read");
    let condition = conditions.read(text).map_err(gone)?;
    conditions.refuse_cycle(id, &condition)?;
    let group: Group = txn.groups()?.into_iter().find(|group| group.id == id).expect("it is there");
    Ok(txn.edit_group(&Group { condition: Some(conditions.stored(&condition)), ..group })?)
}

proptest! {
    #[test]
    fn following_the_changes_gives_what_a_full_run_would(steps in steps()) {
        let mut world = World::new();
        for (place, step) in steps.iter().enumerate() {
            world.step(step);
            if matches!(step, Step::Recalculate | Step::Full) {
                let (differences, unsettled) = world.differences();
                prop_assert!(differences.is_empty(), "after {place}: {differences:?}");
                prop_assert_eq!(unsettled, (0, 0), "after {}", place);
                let (told, kept) = world.follow();
                prop_assert_eq!(told, kept, "after {}", place);
            }
        }
        world.recalculate(&Scope::Changes);
        let (differences, unsettled) = world.differences();
        prop_assert!(differences.is_empty(), "at the end: {differences:?}");
        prop_assert_eq!(unsettled, (0, 0));
        let (told, kept) = world.follow();
        prop_assert_eq!(told, kept);
    }
}
