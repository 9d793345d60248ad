//! A condition as what it is made of: tests, each counted once however often it is asked, and how they are combined.

use std::collections::HashMap;

use crate::domain::condition::checked::Leaf;
use crate::domain::condition::print;
use crate::domain::condition::syntax::Node;

/// How tests are combined; saved conditions are opened.
pub(super) enum Tree {
    All(Vec<Tree>),
    Any(Vec<Tree>),
    Not(Box<Tree>),
    Test(usize),
}

/// The tests of a condition and how they are combined.
pub(super) struct Logic<'a> {
    pub(super) tests: Vec<&'a Leaf>,
    pub(super) root: Tree,
}

impl<'a> Logic<'a> {
    pub(super) fn new(root: &'a Node<Leaf>) -> Logic<'a> {
        let (mut tests, mut known) = (Vec::new(), HashMap::new());
        let root = tree(root, &mut tests, &mut known);
        Logic { tests, root }
    }

    /// The answer where some tests are known; nothing where the others decide.
    pub(super) fn value(&self, known: &impl Fn(usize) -> Option<bool>) -> Option<bool> {
        self.root.value(known)
    }
}

fn tree<'a>(node: &'a Node<Leaf>, tests: &mut Vec<&'a Leaf>, known: &mut HashMap<String, usize>) -> Tree {
    match node {
        Node::And(parts) => Tree::All(parts.iter().map(|part| tree(part, tests, known)).collect()),
        Node::Or(parts) => Tree::Any(parts.iter().map(|part| tree(part, tests, known)).collect()),
        Node::Not(inner) => Tree::Not(Box::new(tree(inner, tests, known))),
        Node::Leaf(Leaf::Saved(test)) => tree(&test.root, tests, known),
        Node::Leaf(leaf) => Tree::Test(*known.entry(print::leaf(leaf)).or_insert_with(|| {
            tests.push(leaf);
            tests.len() - 1
        })),
    }
}

impl Tree {
    pub(super) fn value(&self, known: &impl Fn(usize) -> Option<bool>) -> Option<bool> {
        match self {
            Tree::Test(test) => known(*test),
            Tree::Not(inner) => inner.value(known).map(|value| !value),
            Tree::All(parts) => joined(parts, false, known),
            Tree::Any(parts) => joined(parts, true, known),
        }
    }
}

fn joined(parts: &[Tree], decisive: bool, known: &impl Fn(usize) -> Option<bool>) -> Option<bool> {
    let mut is_open = false;
    for part in parts {
        match part.value(known) {
            Some(value) if value == decisive => return Some(decisive),
            Some(_) => {}
            None => is_open = true,
        }
    }
    (!is_open).then_some(!decisive)
}

/// Some tests that depend on each other, and all the ways in which they can come out together.
pub(super) struct Variable {
    pub(super) tests: Vec<usize>,
    pub(super) values: Vec<Vec<bool>>,
}

/// What looking at every combination has led to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Solved {
    /// The condition holds with these values, a place for each variable.
    Yes(Vec<usize>),
    /// It holds with none.
    No,
    /// There were too many to look at.
    GaveUp,
}

/// Tests that are looked at until the search for a combination gives up.
const PATIENCE: usize = 3_000_000;

impl Logic<'_> {
    /// Looks for values of the variables with which the condition holds. Tests of no variable are as `known` says.
    pub(super) fn solve(&self, known: Vec<Option<bool>>, variables: &[Variable]) -> Solved {
        let mut solver = Solver { logic: self, known, variables, chosen: Vec::new(), patience: PATIENCE };
        match solver.go() {
            Some(true) => Solved::Yes(solver.chosen),
            Some(false) => Solved::No,
            None => Solved::GaveUp,
        }
    }
}

struct Solver<'a> {
    logic: &'a Logic<'a>,
    known: Vec<Option<bool>>,
    variables: &'a [Variable],
    chosen: Vec<usize>,
    patience: usize,
}

impl Solver<'_> {
    fn go(&mut self) -> Option<bool> {
        self.patience = self.patience.checked_sub(self.known.len() + 1)?;
        if self.logic.value(&|test| self.known[test]) == Some(false) {
            return Some(false);
        }
        let Some(variable) = self.variables.get(self.chosen.len()) else { return Some(true) };
        for (place, value) in variable.values.iter().enumerate() {
            for (test, value) in variable.tests.iter().zip(value) {
                self.known[*test] = Some(*value);
            }
            self.chosen.push(place);
            if self.go()? {
                return Some(true);
            }
            self.chosen.pop();
        }
        for test in &variable.tests {
            self.known[*test] = None;
        }
        Some(false)
    }
}
