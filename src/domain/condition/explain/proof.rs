//! Why nobody is let in, as far as it can be proven: at least every way in which tests can come out together is looked
//! at, and often more, so that what holds with none of them never holds.

use super::advice::{Obstacle, Reason, SmallestChange};
use super::fact::numbers_asked;
use super::field::turning_points;
use super::logic::{Solved, Tree, Variable};
use super::plan::Plan;
use super::slot::About;
use crate::domain::condition::checked::{Leaf, Matcher, Question, Source};
use crate::domain::condition::evaluate::Seen;
use crate::domain::condition::print;
use crate::domain::condition::ranges::Ranges;
use crate::domain::fact::{Attribute, Nature};
use crate::domain::field::Field;

/// Who changes something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// People, now, to this contact.
    People,
    /// Whatever there is: the contact could be any other, at any time.
    Anything,
}

/// A number that several tests are about.
#[derive(PartialEq)]
enum Quantity<'a> {
    Field(Field),
    Count(&'a Source),
    Sum(&'a Source, Attribute),
    Amount(&'a Source),
}

/// What a test asks of its number.
enum Asked {
    Among(Ranges),
    Set,
    Empty,
}

impl Asked {
    fn holds(&self, number: Option<i64>) -> bool {
        match self {
            Asked::Among(ranges) => number.is_some_and(|number| ranges.contains(number)),
            Asked::Set => number.is_some(),
            Asked::Empty => number.is_none(),
        }
    }
}

impl Plan<'_> {
    /// What to say where nothing was found.
    pub(super) fn why_not(&self) -> SmallestChange {
        if self.is_impossible(By::Anything) {
            return SmallestChange::Contradiction {};
        }
        if !self.is_impossible(By::People) {
            return SmallestChange::NotFound {};
        }
        let mut found = Vec::new();
        self.failing(&self.logic.root, true, &mut found);
        let mut obstacles: Vec<usize> =
            found.into_iter().filter(|test| self.is_fixed(*test) || self.is_taken[*test]).collect();
        if obstacles.is_empty() {
            // What fails can be changed, but that would spoil what holds; or there is a number that can only grow.
            let stands =
                |test: &usize| self.is_fixed(*test) || self.is_taken[*test] || self.is_of_history(*test);
            obstacles = (0..self.now.len()).filter(stands).collect();
        }
        if obstacles.is_empty() {
            return SmallestChange::NotFound {};
        }
        let obstacle = |test: usize| Obstacle {
            test: print::leaf(self.logic.tests[test]),
            reason: if self.is_taken[test] { Reason::Taken } else { Reason::Unchangeable },
        };
        SmallestChange::Cannot(obstacles.into_iter().map(obstacle).collect())
    }

    fn is_of_history(&self, test: usize) -> bool {
        matches!(self.logic.tests[test], Leaf::Fact(test) if test.source.kind.info().nature == Nature::History)
    }

    /// Can nobody make the test come out otherwise?
    fn is_fixed(&self, test: usize) -> bool {
        match self.slot_of[test].map(|place| self.slots[place].about) {
            None => true,
            Some(About::Facts(_)) => !self.can_turn[test] && !self.may_turn[test],
            Some(_) => self.is_taken[test] && !self.can_turn[test] && !self.may_turn[test],
        }
    }

    fn is_impossible(&self, by: By) -> bool {
        let stay = |test: usize| (by == By::People && self.is_fixed(test)).then_some(self.now[test]);
        let known: Vec<Option<bool>> = (0..self.now.len()).map(stay).collect();
        if self.logic.value(&|test| known[test]) == Some(false) {
            return true;
        }
        let variables = self.variables(&known, by);
        self.logic.solve(known, &variables) == Solved::No
    }

    /// How the tests that are not known can come out: together where they are about the same value or number, and each
    /// by itself otherwise.
    fn variables(&self, known: &[Option<bool>], by: By) -> Vec<Variable> {
        let mut done: Vec<bool> = known.iter().map(Option::is_some).collect();
        let mut variables = Vec::new();
        for slot in &self.slots {
            let is_complete =
                slot.is_complete && (by == By::Anything || slot.is_named || slot.taken.is_empty());
            if !is_complete || slot.tests.iter().any(|test| done[*test]) {
                continue;
            }
            let now = slot.tests.iter().map(|test| self.now[*test]).collect();
            let taken = if by == By::Anything { slot.taken.as_slice() } else { &[] };
            let others = slot.choices.iter().map(|choice| &choice.values).chain(taken).cloned();
            let values = [now].into_iter().chain(others).collect();
            variables.push(Variable { tests: slot.tests.clone(), values });
            slot.tests.iter().for_each(|test| done[*test] = true);
        }
        let mut measured: Vec<(Quantity<'_>, Vec<(usize, Asked)>)> = Vec::new();
        for test in (0..done.len()).filter(|test| !done[*test]) {
            match self.quantity(test) {
                None => variables.push(Variable { tests: vec![test], values: vec![vec![true], vec![false]] }),
                Some((quantity, asked)) => match measured.iter_mut().find(|(known, _)| *known == quantity) {
                    Some((_, tests)) => tests.push((test, asked)),
                    None => measured.push((quantity, vec![(test, asked)])),
                },
            }
        }
        variables.extend(measured.iter().map(|(quantity, tests)| self.measured(quantity, tests, by)));
        variables
    }

    fn quantity(&self, test: usize) -> Option<(Quantity<'_>, Asked)> {
        match self.logic.tests[test] {
            Leaf::Field(test) => {
                let asked = match &test.matcher {
                    Matcher::Set => Asked::Set,
                    Matcher::Empty => Asked::Empty,
                    _ => Asked::Among(self.context.ranges(test)?),
                };
                Some((Quantity::Field(test.field()), asked))
            }
            Leaf::Fact(test) => {
                let source = &test.source;
                match &test.question {
                    Question::Sum(attribute, _, _, ranges) => {
                        Some((Quantity::Sum(source, *attribute), Asked::Among(ranges.clone())))
                    }
                    Question::Amount(_, ranges) => {
                        Some((Quantity::Amount(source), Asked::Among(ranges.clone())))
                    }
                    question => Some((Quantity::Count(source), Asked::Among(numbers_asked(question)?))),
                }
            }
            Leaf::Clock(_) | Leaf::Saved(_) => None,
        }
    }

    /// Every number at which one of the tests turns, as far as the quantity can have it.
    fn measured(&self, quantity: &Quantity<'_>, tests: &[(usize, Asked)], by: By) -> Variable {
        let mut numbers: Vec<i64> = tests
            .iter()
            .flat_map(|(_, asked)| match asked {
                Asked::Among(ranges) => turning_points(ranges),
                Asked::Set | Asked::Empty => Vec::new(),
            })
            .collect();
        numbers.push(0);
        let mut may_be_missing = false;
        match quantity {
            Quantity::Field(_) => may_be_missing = true,
            Quantity::Count(source) => {
                let count =
                    Seen::new(source, self.context.facts.set, self.context.moment).inside().count() as i64;
                numbers.push(count);
                // What happened cannot be undone.
                let is_history = source.kind.info().nature == Nature::History;
                let least = if by == By::People && is_history { count } else { 0 };
                numbers.retain(|number| *number >= least);
            }
            Quantity::Sum(..) | Quantity::Amount(_) => {}
        }
        let numbers = numbers.into_iter().map(Some).chain(may_be_missing.then_some(None));
        let mut values: Vec<Vec<bool>> =
            numbers.map(|number| tests.iter().map(|(_, asked)| asked.holds(number)).collect()).collect();
        values.sort_unstable();
        values.dedup();
        Variable { tests: tests.iter().map(|(test, _)| *test).collect(), values }
    }

    /// The tests that would have to come out otherwise.
    fn failing(&self, tree: &Tree, want: bool, found: &mut Vec<usize>) {
        if tree.value(&|test| Some(self.now[test])) == Some(want) {
            return;
        }
        match tree {
            Tree::Not(inner) => self.failing(inner, !want, found),
            Tree::All(parts) | Tree::Any(parts) => {
                parts.iter().for_each(|part| self.failing(part, want, found));
            }
            Tree::Test(test) if found.contains(test) => {}
            Tree::Test(test) => found.push(*test),
        }
    }
}
