//! The smallest change: which tests must come out otherwise, the fewest of them, and what does that.
//!
//! Ways are gathered from the leaves up, the shortest kept, and each is tried out before it is told: two tests may pull
//! the same field in two directions.

use std::rc::Rc;

use serde::Serialize;

use super::Context;
use super::change::Change;
use crate::domain::condition::checked::Leaf;
use crate::domain::condition::evaluate::{Now, evaluate};
use crate::domain::condition::print;
use crate::domain::condition::syntax::Node;
use crate::domain::fact::Facts;

/// Ways that are followed at each place.
const WAYS: usize = 32;

/// Longer ways are told as they are: to look for what can be left out costs the square of their length.
const TRIMMED: usize = 100;

/// What would make the answer yes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SmallestChange {
    /// All of these together; of all ways one with the fewest tests to change.
    Changes(Vec<Advice>),
    /// Nobody can do it. These tests stand in the way that no one can change; there are none where the condition
    /// contradicts itself.
    Cannot(Vec<String>),
}

/// How one test comes out otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Advice {
    /// The test.
    pub test: String,
    /// What to do, in words: `1 more newsletter_open before 2026-12-03 14:10`, `status = VIP`.
    pub text: String,
    /// The same as data.
    pub changes: Vec<Change>,
}

type Way = Vec<Rc<Advice>>;

impl Context<'_> {
    pub(super) fn smallest_change(&self, root: &Node<Leaf>) -> SmallestChange {
        let ways = self.ways(root, true);
        match ways.into_iter().find(|way| self.leads_in(way, root)) {
            Some(way) => {
                let way = self.trimmed(way, root);
                SmallestChange::Changes(way.into_iter().map(|advice| Advice::clone(&advice)).collect())
            }
            None => {
                let mut blocking = Vec::new();
                self.blocking(root, true, &mut blocking);
                SmallestChange::Cannot(blocking)
            }
        }
    }

    /// Without what is not needed: one change may do for two tests.
    fn trimmed(&self, mut way: Way, root: &Node<Leaf>) -> Way {
        if way.len() > TRIMMED {
            return way;
        }
        let mut place = 0;
        while place < way.len() {
            let advice = way.remove(place);
            if !self.leads_in(&way, root) {
                way.insert(place, advice);
                place += 1;
            }
        }
        way
    }

    fn leads_in(&self, way: &[Rc<Advice>], root: &Node<Leaf>) -> bool {
        let (mut contact, mut set) = (self.facts.contact.clone(), self.facts.set.clone());
        for change in way.iter().flat_map(|advice| &advice.changes) {
            change.apply(&mut contact, &mut set, self.moment);
        }
        evaluate::<Now>(root, Facts { contact: &contact, set: &set }, self.moment).value
    }

    fn holds(&self, node: &Node<Leaf>) -> bool {
        evaluate::<Now>(node, self.facts, self.moment).value
    }

    /// Ways to make the node come out as wanted, the shortest first; none when nobody can.
    fn ways(&self, node: &Node<Leaf>, want: bool) -> Vec<Way> {
        if self.holds(node) == want {
            return vec![Way::new()];
        }
        match (node, want) {
            (Node::Not(inner), want) => self.ways(inner, !want),
            (Node::And(parts), true) | (Node::Or(parts), false) => self.together(parts, want),
            (Node::And(parts), false) | (Node::Or(parts), true) => {
                shortest(parts.iter().flat_map(|part| self.ways(part, want)).collect())
            }
            (Node::Leaf(Leaf::Saved(test)), want) => self.ways(&test.root, want),
            (Node::Leaf(leaf), want) => {
                self.advice(leaf, want).into_iter().map(|advice| vec![Rc::new(advice)]).collect()
            }
        }
    }

    fn together(&self, parts: &[Node<Leaf>], want: bool) -> Vec<Way> {
        let mut ways = vec![Way::new()];
        for part in parts {
            let more = self.ways(part, want);
            let joined =
                ways.iter().flat_map(|way| more.iter().map(move |more| [way.as_slice(), more].concat()));
            ways = shortest(joined.collect());
        }
        ways
    }

    /// The ways to make one test come out as wanted.
    fn advice(&self, leaf: &Leaf, want: bool) -> Vec<Advice> {
        let test = print::leaf(leaf);
        let text = if want { test.clone() } else { format!("not {test}") };
        let ways: Vec<(String, Vec<Change>)> = match leaf {
            Leaf::Field(test) => {
                self.field_changes(test, want).into_iter().map(|changes| (text.clone(), changes)).collect()
            }
            Leaf::Fact(test) => self
                .fact_changes(test, want)
                .into_iter()
                .map(|(own, change)| (own.unwrap_or_else(|| text.clone()), vec![change]))
                .collect(),
            Leaf::Clock(_) | Leaf::Saved(_) => Vec::new(),
        };
        ways.into_iter().map(|(text, changes)| Advice { test: test.clone(), text, changes }).collect()
    }

    /// The tests that nobody can change and that stand in the way.
    fn blocking(&self, node: &Node<Leaf>, want: bool, found: &mut Vec<String>) {
        if self.holds(node) == want {
            return;
        }
        match node {
            Node::Not(inner) => self.blocking(inner, !want, found),
            Node::And(parts) | Node::Or(parts) => {
                parts.iter().for_each(|part| self.blocking(part, want, found))
            }
            Node::Leaf(Leaf::Saved(test)) => self.blocking(&test.root, want, found),
            Node::Leaf(leaf) if self.advice(leaf, want).is_empty() => found.push(print::leaf(leaf)),
            Node::Leaf(_) => {}
        }
    }
}

fn shortest(mut ways: Vec<Way>) -> Vec<Way> {
    ways.sort_by_key(Vec::len);
    ways.truncate(WAYS);
    ways
}
