//! The search for what lets in: which tests have to come out otherwise, the fewest of them, and what does that to all
//! of them together.

use std::rc::Rc;

use super::advice::Advice;
use super::change::Change;
use super::field::only_set;
use super::logic::{Solved, Tree, Variable};
use super::plan::Plan;
use super::slot::{About, Choice, Slot};
use crate::domain::condition::checked::{Leaf, Matcher};
use crate::domain::condition::print;

/// Sets of tests that are followed at each place.
const WAYS: usize = 32;
/// Combinations of what can be done that are looked at for one of them, and those that let in which are compared.
const TRIES: usize = 512;
const COMPARED: usize = 8;
/// Longer ways are told as they are: to look for what can be left out costs the square of their length.
const TRIMMED: usize = 100;
/// Tests of one field that are told with no more of them than it takes; the search costs the square of their number.
const SHORTENED: usize = 64;

/// Tests that have to come out otherwise.
type Way = Vec<usize>;

/// What is done, by slot.
type Combination = Vec<(usize, Choice)>;

impl Plan<'_> {
    /// What lets in, with the fewest tests that come out otherwise, and of that the fewest things to do.
    pub(super) fn found(&mut self) -> Option<Vec<Advice>> {
        let ways = self.ways(&self.logic.root, true);
        let mut best: Option<((usize, usize), Combination)> = None;
        for way in ways {
            // No way as long as this one can be better.
            let is_best = |(cost, _): &((usize, usize), Combination)| *cost <= (way.len(), 1);
            if best.as_ref().is_some_and(is_best) {
                break;
            }
            for found in self.combinations(&way) {
                let cost = self.cost(&found);
                if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, found));
                }
            }
        }
        let found = best.map(|(_, found)| found).or_else(|| self.anything())?;
        let found = self.trimmed(found);
        Some(self.told(&found))
    }

    /// Sets of tests whose turning makes the tree come out as wanted, if the others stay; the shortest first.
    fn ways(&self, tree: &Tree, want: bool) -> Vec<Way> {
        if tree.value(&|test| Some(self.now[test])) == Some(want) {
            return vec![Way::new()];
        }
        match (tree, want) {
            (Tree::Test(test), _) if self.can_turn[*test] => vec![vec![*test]],
            (Tree::Test(_), _) => Vec::new(),
            (Tree::Not(inner), want) => self.ways(inner, !want),
            (Tree::All(parts), true) | (Tree::Any(parts), false) => {
                let mut ways = vec![Way::new()];
                for part in parts {
                    let more = self.ways(part, want);
                    let joined = ways.iter().flat_map(|way| more.iter().map(move |more| union(way, more)));
                    ways = shortest(joined.collect());
                }
                ways
            }
            (Tree::All(parts), false) | (Tree::Any(parts), true) => {
                shortest(parts.iter().flat_map(|part| self.ways(part, want)).collect())
            }
        }
    }

    /// Everything that can be done about these tests and lets in.
    fn combinations(&mut self, way: &[usize]) -> Vec<Combination> {
        let mut wanted: Vec<(usize, Vec<usize>)> = Vec::new();
        for test in way {
            let Some(place) = self.slot_of[*test] else { return Vec::new() };
            match wanted.iter_mut().find(|(known, _)| *known == place) {
                Some((_, tests)) => tests.push(*test),
                None => wanted.push((place, vec![*test])),
            }
        }
        let choices: Vec<(usize, Rc<Vec<Choice>>)> =
            wanted.iter().map(|(place, tests)| (*place, self.choices(*place, tests))).collect();
        if choices.iter().any(|(_, choices)| choices.is_empty()) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut at = vec![0; choices.len()];
        for _ in 0..TRIES {
            let chosen: Vec<(usize, &Choice)> =
                choices.iter().zip(&at).map(|((place, choices), at)| (*place, &choices[*at])).collect();
            if self.lets_in(&chosen) {
                found.push(chosen.into_iter().map(|(place, choice)| (place, choice.clone())).collect());
            }
            if found.len() == COMPARED {
                break;
            }
            let Some(next) = (0..at.len()).find(|place| at[*place] + 1 < choices[*place].1.len()) else {
                break;
            };
            at[next] += 1;
            at[..next].fill(0);
        }
        found
    }

    fn after(&self, chosen: &[(usize, &Choice)]) -> Vec<bool> {
        let mut values = self.now.clone();
        for (place, choice) in chosen {
            for (test, value) in self.slots[*place].tests.iter().zip(&choice.values) {
                values[*test] = *value;
            }
        }
        values
    }

    fn lets_in(&self, chosen: &[(usize, &Choice)]) -> bool {
        let values = self.after(chosen);
        self.logic.value(&|test| Some(values[test])) == Some(true)
    }

    /// Tests with which the condition holds, however the others come out: the fewest that turn, and of what is
    /// changed no more than it takes.
    fn decisive(&self, chosen: &[(usize, &Choice)]) -> Vec<Option<bool>> {
        let values = self.after(chosen);
        let mut known: Vec<Option<bool>> = values.iter().copied().map(Some).collect();
        let mut tests: Vec<usize> =
            chosen.iter().flat_map(|(place, _)| self.slots[*place].tests.iter().copied()).collect();
        tests.sort_by_key(|test| values[*test] == self.now[*test]);
        for test in tests {
            let value = known[test].take();
            if self.logic.value(&|test| known[test]) != Some(true) {
                known[test] = value;
            }
        }
        known
    }

    /// How many tests have to turn for it, and how many things are to be done.
    fn cost(&self, found: &Combination) -> (usize, usize) {
        let known = self.decisive(&borrowed(found));
        let turn =
            known.iter().zip(&self.now).filter(|(known, now)| known.is_some_and(|known| known != **now));
        (turn.count(), found.iter().map(|(_, choice)| choice.steps.len()).sum())
    }

    /// Anything that lets in, however many tests turn.
    fn anything(&mut self) -> Option<Combination> {
        // Ways that turn few tests may have spoilt what holds now, and never come to what has to turn instead.
        for (test, slot) in self.slot_of.clone().into_iter().enumerate() {
            if let Some(place) = slot {
                self.choices(place, &[test]);
            }
        }
        let known = self.now.iter().zip(&self.slot_of);
        let known = known.map(|(now, slot)| slot.is_none().then_some(*now)).collect();
        let variable = |slot: &Slot| {
            let now = slot.tests.iter().map(|test| self.now[*test]).collect();
            let others = slot.choices.iter().map(|choice| choice.values.clone());
            Variable { tests: slot.tests.clone(), values: [now].into_iter().chain(others).collect() }
        };
        let variables: Vec<Variable> = self.slots.iter().map(variable).collect();
        let Solved::Yes(chosen) = self.logic.solve(known, &variables) else { return None };
        let chosen = chosen.into_iter().enumerate();
        let done = chosen
            .filter_map(|(place, at)| Some((place, self.slots[place].choices[at.checked_sub(1)?].clone())));
        Some(done.collect())
    }

    /// Without what is not needed: one change may do for two tests.
    fn trimmed(&mut self, mut found: Combination) -> Combination {
        if found.iter().map(|(_, choice)| choice.steps.len()).sum::<usize>() > TRIMMED {
            return found;
        }
        let mut place = 0;
        while place < found.len() {
            let left_out = found.remove(place);
            if !self.lets_in(&borrowed(&found)) {
                found.insert(place, left_out);
                place += 1;
            }
        }
        for place in 0..found.len() {
            let mut step = 0;
            while found[place].1.steps.len() > 1 && step < found[place].1.steps.len() {
                let (slot, choice) = found[place].clone();
                let mut steps = choice.steps.clone();
                steps.remove(step);
                let fewer = self.tried_out(slot, steps).map(|fewer| (slot, fewer));
                match fewer {
                    Some(fewer) => {
                        found[place] = fewer;
                        if !self.lets_in(&borrowed(&found)) {
                            found[place] = (slot, choice);
                            step += 1;
                        }
                    }
                    None => break,
                }
            }
        }
        found
    }

    /// The decisive tests of a slot, without those that come out of the others by themselves.
    fn telling(&self, slot: &Slot, known: &[Option<bool>]) -> Vec<usize> {
        let decisive = |place: &usize| known[slot.tests[*place]].is_some();
        let mut places: Vec<usize> = (0..slot.tests.len()).filter(decisive).collect();
        if slot.is_complete && places.len() <= SHORTENED {
            let now: Vec<bool> = slot.tests.iter().map(|test| self.now[*test]).collect();
            let all: Vec<&Vec<bool>> =
                slot.choices.iter().map(|choice| &choice.values).chain(&slot.taken).chain([&now]).collect();
            let is_so = |values: &[bool], place: usize| known[slot.tests[place]] == Some(values[place]);
            let mut order = places.clone();
            order.sort_by_key(|place| !is_so(&now, *place));
            for place in order {
                let rest: Vec<usize> = places.iter().copied().filter(|other| *other != place).collect();
                let mut fitting = all.iter().filter(|values| rest.iter().all(|place| is_so(values, *place)));
                if fitting.all(|values| is_so(values, place)) {
                    places = rest;
                }
            }
        }
        places.into_iter().map(|place| slot.tests[place]).collect()
    }

    /// In words and as data, in the order of the tests.
    fn told(&self, found: &Combination) -> Vec<Advice> {
        let known = self.decisive(&borrowed(found));
        let mut told: Vec<(usize, Advice)> = Vec::new();
        for (place, choice) in found {
            let slot = &self.slots[*place];
            for step in &choice.steps {
                let tests: Vec<usize> = match step.test {
                    Some(test) => vec![test],
                    None => self.telling(slot, &known),
                };
                let first = tests.first().copied().unwrap_or(usize::MAX);
                let leaves: Vec<&Leaf> = tests.iter().map(|test| self.logic.tests[*test]).collect();
                let wanted = |test: usize| known[test].unwrap_or(!self.now[test]);
                let said = tests.iter().zip(&leaves).map(|(test, leaf)| match wanted(*test) {
                    true => print::leaf(leaf),
                    false => format!("not {}", print::leaf(leaf)),
                });
                let said: Vec<String> = said.collect();
                let test = match leaves.as_slice() {
                    [only] => print::leaf(only),
                    _ => said.join(" and "),
                };
                let text = step.words.clone().unwrap_or_else(|| said.join(" and "));
                let changes = match slot.about {
                    About::Field(_) if leaves.iter().all(|leaf| is_of_presence(leaf)) => {
                        filled(&step.changes)
                    }
                    _ => step.changes.clone(),
                };
                told.push((first, Advice { test, text, changes }));
            }
        }
        told.sort_by_key(|(first, _)| *first);
        told.into_iter().map(|(_, advice)| advice).collect()
    }
}

fn borrowed(found: &Combination) -> Vec<(usize, &Choice)> {
    found.iter().map(|(place, choice)| (*place, choice)).collect()
}

fn union(way: &[usize], more: &[usize]) -> Way {
    let mut union = way.to_vec();
    union.extend(more.iter().filter(|test| !way.contains(test)));
    union
}

fn shortest(mut ways: Vec<Way>) -> Vec<Way> {
    ways.sort_by_key(Vec::len);
    ways.dedup();
    ways.truncate(WAYS);
    ways
}

/// Is nothing asked but whether there is a value, or an e-mail address?
fn is_of_presence(leaf: &Leaf) -> bool {
    matches!(leaf, Leaf::Field(test) if matches!(test.matcher, Matcher::Set | Matcher::Empty | Matcher::Flag { .. }))
}

/// Any value will do, whichever was tried.
fn filled(changes: &[Change]) -> Vec<Change> {
    match only_set(changes) {
        Some(field) => vec![Change::Fill { field }],
        None => changes.to_vec(),
    }
}
