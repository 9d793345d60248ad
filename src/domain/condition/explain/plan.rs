//! What can be done about each test of a condition, each thing tried out once.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::Context;
use super::change::Change;
use super::logic::Logic;
use super::slot::{About, Choice, Slot, Step};
use crate::domain::condition::checked::{FactTest, Leaf, Matcher, Test};
use crate::domain::condition::syntax::{Predicate, Relation};
use crate::domain::contact::Contact;
use crate::domain::fact::{FactSet, Facts};

/// Combinations of ways with facts that are tried out for the same tests.
const COMBINED: usize = 32;
/// Facts that are copied to try things out, all in all, and how many times they may be at least.
const COPIED: usize = 12_000_000;
const COPIES: usize = 24;
/// Values of unique fields that are looked up.
const LOOKED_UP: usize = 400;

/// The tests of a condition with what can be done about them.
pub(super) struct Plan<'a> {
    pub(super) context: Context<'a>,
    pub(super) logic: &'a Logic<'a>,
    /// How the tests come out now.
    pub(super) now: Vec<bool>,
    pub(super) slots: Vec<Slot>,
    /// Which slot a test belongs to; none where nobody can change it.
    pub(super) slot_of: Vec<Option<usize>>,
    /// Can the test come out otherwise, if nothing else mattered?
    pub(super) can_turn: Vec<bool>,
    /// May it, by something that was not looked for?
    pub(super) may_turn: Vec<bool>,
    /// Could it with what only one contact can have, and another has?
    pub(super) is_taken: Vec<bool>,
    fact_steps: HashMap<usize, Vec<Step>>,
    tried: HashMap<Vec<usize>, Rc<Vec<Choice>>>,
    copies: usize,
}

impl<'a> Plan<'a> {
    pub(super) fn new(context: Context<'a>, logic: &'a Logic<'a>) -> Plan<'a> {
        let count = logic.tests.len();
        let now = logic.tests.iter().map(|leaf| leaf.holds(context.facts, context.moment)).collect();
        let mut plan = Plan {
            context,
            logic,
            now,
            slots: Vec::new(),
            slot_of: vec![None; count],
            can_turn: vec![false; count],
            may_turn: vec![false; count],
            is_taken: vec![false; count],
            fact_steps: HashMap::new(),
            tried: HashMap::new(),
            copies: 0,
        };
        for (test, leaf) in logic.tests.iter().enumerate() {
            let about = About::of(leaf);
            if about == About::Fixed {
                continue;
            }
            let place = plan.slots.iter().position(|slot| slot.about == about).unwrap_or_else(|| {
                plan.slots.push(Slot {
                    about,
                    tests: Vec::new(),
                    choices: Vec::new(),
                    taken: Vec::new(),
                    is_complete: false,
                    is_named: false,
                });
                plan.slots.len() - 1
            });
            plan.slots[place].tests.push(test);
            plan.slot_of[test] = Some(place);
        }
        for place in 0..plan.slots.len() {
            match plan.slots[place].about {
                About::Field(_) => plan.look_at_field(place),
                About::Facts(_) => plan.look_at_facts(place),
                About::Fixed => {}
            }
        }
        plan
    }

    fn look_at_field(&mut self, place: usize) {
        let (context, slot) = (self.context, &mut self.slots[place]);
        let About::Field(field) = slot.about else { return };
        let tests: Vec<&Test> = slot
            .tests
            .iter()
            .filter_map(|test| match self.logic.tests[*test] {
                Leaf::Field(test) => Some(test),
                Leaf::Fact(_) | Leaf::Clock(_) | Leaf::Saved(_) => None,
            })
            .collect();
        let known: Vec<bool> = slot.tests.iter().map(|test| self.now[*test]).collect();
        let values = context.values(field, &tests);
        slot.is_complete = values.all;
        slot.is_named = tests.iter().all(|test| is_named(test));
        let mut seen: HashSet<Vec<bool>> = HashSet::from([known.clone()]);
        let mut lookups = 0;
        for changes in values.changes {
            let mut contact: Contact = context.facts.contact.clone();
            changes.iter().for_each(|change| change.apply_to_fields(&mut contact));
            let facts = Facts { contact: &contact, set: context.facts.set };
            let values: Vec<bool> =
                slot.tests.iter().map(|test| self.logic.tests[*test].holds(facts, context.moment)).collect();
            if seen.contains(&values) {
                continue;
            }
            if changes.iter().any(Change::is_of_one_alone) {
                lookups += 1;
                if lookups > LOOKED_UP {
                    slot.is_complete = false;
                    continue;
                }
                if changes.iter().any(|change| context.is_of_another(change)) {
                    slot.taken.push(values);
                    continue;
                }
            }
            seen.insert(values.clone());
            let steps = vec![Step { test: None, words: None, changes }];
            slot.choices.push(Choice { steps, values });
        }
        slot.taken.retain(|values| !seen.contains(values));
        slot.taken.sort_unstable();
        slot.taken.dedup();
        for (at, test) in slot.tests.iter().enumerate() {
            let turns = |values: &Vec<bool>| values[at] != known[at];
            self.can_turn[*test] = slot.choices.iter().any(|choice| turns(&choice.values));
            self.is_taken[*test] = slot.taken.iter().any(turns);
            // Of what is named as a whole, nothing is left to be tried.
            self.may_turn[*test] = !is_equality(self.logic.tests[*test]);
        }
    }

    fn look_at_facts(&mut self, place: usize) {
        let tests = self.slots[place].tests.clone();
        let of = |test: usize| -> Option<&'a FactTest> {
            match self.logic.tests[test] {
                Leaf::Fact(test) => Some(test),
                Leaf::Field(_) | Leaf::Clock(_) | Leaf::Saved(_) => None,
            }
        };
        let all: Vec<&FactTest> = tests.iter().filter_map(|test| of(*test)).collect();
        for test in tests {
            let Some(asked) = of(test) else { continue };
            let ways = self.context.fact_ways(asked, &all, !self.now[test]);
            self.can_turn[test] = !ways.ways.is_empty();
            self.may_turn[test] = ways.may_be_more;
            let step = |(words, change)| Step { test: Some(test), words, changes: vec![change] };
            self.fact_steps.insert(test, ways.ways.into_iter().map(step).collect());
        }
    }

    /// What makes these tests of a slot come out otherwise.
    pub(super) fn choices(&mut self, place: usize, wanted: &[usize]) -> Rc<Vec<Choice>> {
        if let Some(known) = self.tried.get(wanted) {
            return known.clone();
        }
        let choices = match self.slots[place].about {
            About::Facts(_) => self.fact_choices(place, wanted),
            _ => self.slots[place].choices.clone(),
        };
        let slot = &self.slots[place];
        let turns = |choice: &Choice| {
            slot.tests.iter().zip(&choice.values).filter(|(test, value)| self.now[**test] != **value).count()
        };
        let does = |choice: &Choice| {
            let mut values = slot.tests.iter().zip(&choice.values);
            values.all(|(test, value)| !wanted.contains(test) || self.now[*test] != *value)
        };
        let mut choices: Vec<Choice> = choices.into_iter().filter(does).collect();
        choices.sort_by_key(turns);
        let choices = Rc::new(choices);
        self.tried.insert(wanted.to_vec(), choices.clone());
        choices
    }

    /// Ways of each of the tests together.
    fn fact_choices(&mut self, place: usize, wanted: &[usize]) -> Vec<Choice> {
        let all = self.joined(wanted, false);
        // What is done for one test may do for another, or too much together with what is done for that.
        let some = if wanted.len() > 1 { self.joined(wanted, true) } else { Vec::new() };
        let steps = some.into_iter().filter(|steps| !steps.is_empty()).chain(all);
        let mut choices: Vec<Choice> = steps.filter_map(|steps| self.tried_out(place, steps)).collect();
        let mut seen: Vec<Vec<bool>> = Vec::new();
        choices.retain(|choice| {
            let is_new = !seen.contains(&choice.values);
            if is_new {
                seen.push(choice.values.clone());
            }
            is_new
        });
        self.slots[place].choices.extend(choices.iter().cloned());
        choices
    }

    /// A step for each of the tests, or for some of them.
    fn joined(&self, wanted: &[usize], may_skip: bool) -> Vec<Vec<Step>> {
        let mut joined: Vec<Vec<Step>> = vec![Vec::new()];
        for test in wanted {
            let steps = self.fact_steps.get(test).map_or(&[][..], Vec::as_slice);
            let longer = steps.iter().flat_map(|step| {
                joined.iter().map(move |before| [before.as_slice(), std::slice::from_ref(step)].concat())
            });
            let skipped: Vec<Vec<Step>> = if may_skip { joined.clone() } else { Vec::new() };
            joined = skipped.into_iter().chain(longer).take(COMBINED).collect();
        }
        joined
    }

    /// How the tests of a slot come out after these steps; nothing where too much has been tried already.
    pub(super) fn tried_out(&mut self, place: usize, steps: Vec<Step>) -> Option<Choice> {
        let (context, slot) = (self.context, &self.slots[place]);
        let About::Facts(kind) = slot.about else { return None };
        let size = context.facts.set.of(kind).len();
        if self.copies >= COPIES && self.copies.saturating_mul(size) > COPIED {
            return None;
        }
        self.copies += 1;
        let mut set: FactSet = context.facts.set.clone();
        let changes = steps.iter().flat_map(|step| &step.changes);
        changes.for_each(|change: &Change| change.apply_to_facts(&mut set, context.moment));
        let facts = Facts { contact: context.facts.contact, set: &set };
        let value = |test: &usize| self.logic.tests[*test].holds(facts, context.moment);
        let values = slot.tests.iter().map(value).collect();
        Some(Choice { steps, values })
    }
}

/// Are the values named that pass, so that they could all be tried?
fn is_equality(leaf: &Leaf) -> bool {
    let Leaf::Field(test) = leaf else { return false };
    matches!(test.predicate(), Predicate::Is(Relation::Equals, _) | Predicate::In(_))
}

/// Is one value named, or none, or whether there is one asked?
fn is_named(test: &Test) -> bool {
    matches!(test.matcher, Matcher::Set | Matcher::Empty | Matcher::Flag { .. } | Matcher::Address(_))
}
