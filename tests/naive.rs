//! A second evaluator of conditions, written from what the documents say and sharing no code with the first, is asked
//! the same: whether a condition holds for a contact at an instant. It looks at every fact, remembers nothing and knows
//! no deadlines, so that those of the first are held against what really changes.
//!
//! A few hundred conditions run with the other tests. The long run, in some minutes, which says what it found:
//!
//! ```text
//! NAIVE_CONDITIONS=500 NAIVE_CONTACTS=10000 cargo test --release --test naive -- --nocapture
//! ```
//!
//! `NAIVE_SEED` takes another series of conditions and contacts.

#[path = "naive/calendar.rs"]
mod calendar;
#[path = "naive/compare.rs"]
mod compare;
#[path = "naive/evaluate.rs"]
mod evaluate;
#[path = "naive/grow.rs"]
mod grow;
#[path = "naive/library.rs"]
mod library;
#[path = "naive/model.rs"]
mod model;
#[path = "naive/people.rs"]
mod people;
#[path = "naive/print.rs"]
mod print;
#[path = "naive/random.rs"]
mod random;
#[path = "naive/shrink.rs"]
mod shrink;
#[path = "naive/tree.rs"]
mod tree;
#[path = "naive/values.rs"]
mod values;

use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use acquaint::domain::names::Names;

use compare::{Agreement, Case};
use library::{names, read};
use model::Person;
use people::{Edges, ZONES, moment, person};
use random::Random;
use tree::Condition;

/// A number of the environment, or another where it says nothing.
fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().expect("a number"))
}

/// So many mismatches are reported before the rest is only counted.
const REPORTED: usize = 10;

/// What became of one condition that was asked about many contacts.
#[derive(Default)]
struct Findings {
    cases: usize,
    held: usize,
    deadlines: usize,
    /// Of the deadlines, those at which the value changes.
    changes: usize,
    mismatches: usize,
    reports: Vec<String>,
}

impl Findings {
    fn add(&mut self, other: Findings) {
        self.cases += other.cases;
        self.held += other.held;
        self.deadlines += other.deadlines;
        self.changes += other.changes;
        self.mismatches += other.mismatches;
        self.reports.extend(other.reports);
    }
}

fn ask(
    condition: &Condition,
    people: &[Person],
    edges: &Edges,
    names: &Names,
    random: &mut Random,
) -> Findings {
    let (text, zone) = (condition.to_string(), edges.zone);
    let checked = read(&text, names, zone).unwrap_or_else(|message| panic!("{message}"));
    let mut findings = Findings::default();
    for person in people {
        let case = Case { condition, person, zone, names };
        let now = moment(person, edges, random);
        findings.cases += 1;
        match case.compare(&checked, now, 2, random) {
            Ok(Agreement { holds, changes }) => {
                findings.held += usize::from(holds);
                findings.deadlines += usize::from(changes.is_some());
                findings.changes += usize::from(changes == Some(true));
            }
            Err(mismatch) => {
                findings.mismatches += 1;
                if findings.reports.is_empty() {
                    findings.reports.push(case.report(now, &mismatch));
                }
            }
        }
    }
    findings
}

#[test]
fn both_evaluators_give_the_same_answers_until_the_deadline_and_after_it() {
    let seed = setting("NAIVE_SEED", 1);
    let conditions = setting("NAIVE_CONDITIONS", 600);
    let contacts = setting("NAIVE_CONTACTS", 40);
    let names = names();
    let worlds: Vec<(Edges, Vec<Person>)> = ZONES
        .iter()
        .map(|zone| {
            let edges = Edges::new(*zone);
            let people = (0..contacts).map(|case| person(&edges, &mut Random::new(seed, case))).collect();
            (edges, people)
        })
        .collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut findings = Findings::default();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number as u64 >= conditions {
                return findings;
            }
            let (edges, people) = &worlds[number % worlds.len()];
            let mut random = Random::new(seed ^ 0x636f_6e64, number as u64);
            // Single tests as well as trees of them: within a tree one side often decides alone.
            let condition = grow::condition(edges, number / worlds.len() % 5, &mut random);
            findings.add(ask(&condition, people, edges, &names, &mut random));
        }
    };
    let mut findings = Findings::default();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        workers.into_iter().for_each(|worker| findings.add(worker.join().expect("no evaluator panics")));
    });
    let Findings { cases, held, deadlines, changes, mismatches, reports } = findings;
    let shown = reports.iter().take(REPORTED).map(String::as_str).collect::<Vec<_>>().join("\n");
    let summary = format!(
        "{conditions} conditions, {cases} cases: {held} hold, {deadlines} have a deadline, at {changes} of which the \
         value changes; {mismatches} mismatches"
    );
    if std::env::var_os("NAIVE_CONDITIONS").is_some() {
        writeln!(std::io::stderr(), "{summary}").expect("somebody listens");
    }
    assert!(mismatches == 0, "{summary} of {} conditions\n{shown}", reports.len());
    let some_of = |part: usize, whole: usize| part * 20 > whole && part * 20 < whole * 19;
    assert!(some_of(held, cases) && some_of(deadlines, cases), "the cases say little: {summary}");
}
