//! Why the answer is what it is, how long it stands, and the smallest change that would make it yes.

mod advice;
mod change;
mod fact;
mod field;
mod finding;

use serde::Serialize;

pub use advice::{Advice, SmallestChange};
pub use change::{Change, Value};
pub use finding::{Deciding, Ends, Finding, Found};

use super::checked::{Checked, Leaf};
use super::evaluate::evaluate;
use super::print;
use super::syntax::Node;
use crate::domain::fact::Facts;
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::time::Instant;

/// An answer with its reasons.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// When it was asked.
    pub at: Instant,
    /// The condition part by part.
    #[serde(flatten)]
    pub whole: Branch,
    /// What would make the answer yes; nothing where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smallest_change: Option<SmallestChange>,
}

/// A part of a condition with its answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Branch {
    /// Its canonical text.
    pub condition: String,
    /// Does it hold?
    pub verdict: bool,
    /// The earliest instant at which time alone may change that; nothing: never.
    pub holds_until: Option<Instant>,
    /// What it is made of.
    #[serde(flatten)]
    pub part: Part,
}

/// What a part is made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// All of these must hold.
    All(Vec<Branch>),
    /// One of these must hold.
    Any(Vec<Branch>),
    /// This must not hold.
    Not(Box<Branch>),
    /// A saved condition.
    Saved(Box<Branch>),
    /// A single test.
    Leaf(Finding),
}

/// What an explanation is made from.
#[derive(Clone, Copy)]
struct Context<'a> {
    facts: Facts<'a>,
    moment: &'a Moment,
    names: &'a Names,
}

impl Checked {
    /// Asks about one contact and tells why. `names` are those of today, for what was found.
    pub fn explain<'a>(
        &self,
        facts: impl Into<Facts<'a>>,
        moment: &'a Moment,
        names: &'a Names,
    ) -> Explanation {
        let context = Context { facts: facts.into(), moment, names };
        let whole = context.branch(&self.root);
        let smallest_change = (!whole.verdict).then(|| context.smallest_change(&self.root));
        Explanation { at: moment.now, whole, smallest_change }
    }
}

impl Context<'_> {
    fn branch(&self, node: &Node<Leaf>) -> Branch {
        let outcome = evaluate(node, self.facts, self.moment);
        let branches = |parts: &[Node<Leaf>]| parts.iter().map(|part| self.branch(part)).collect();
        let part = match node {
            Node::And(parts) => Part::All(branches(parts)),
            Node::Or(parts) => Part::Any(branches(parts)),
            Node::Not(inner) => Part::Not(Box::new(self.branch(inner))),
            Node::Leaf(Leaf::Saved(test)) => Part::Saved(Box::new(self.branch(&test.root))),
            Node::Leaf(leaf) => Part::Leaf(self.finding(leaf)),
        };
        Branch {
            condition: print::print(node),
            verdict: outcome.value,
            holds_until: outcome.holds_until,
            part,
        }
    }
}
