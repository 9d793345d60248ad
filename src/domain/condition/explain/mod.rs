//! Why the answer is what it is, how long it stands, and the smallest change that would make it yes.

mod advice;
mod attribute;
mod change;
mod fact;
mod field;
mod finding;
mod logic;
mod plan;
mod proof;
mod sample;
mod search;
mod slot;
mod texts;

use serde::Serialize;

pub use advice::{Advice, Obstacle, Reason, SmallestChange};
pub use change::{Change, Value};
pub use finding::{Deciding, Ends, Finding, Found};

use super::checked::{Checked, Leaf};
use super::evaluate::{Deadline, evaluate};
use super::print;
use super::syntax::Node;
use crate::domain::contact::Stored;
use crate::domain::fact::Facts;
use crate::domain::field::Field;
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::time::{Instant, earlier};

/// An answer with its reasons.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    /// When it was asked.
    pub at: Instant,
    /// The condition part by part.
    #[serde(flatten)]
    pub whole: Branch,
    /// The first instant at which time alone makes the answer yes, if nothing else changes; nothing where it is, or
    /// where no such instant is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds_from: Option<Instant>,
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
    is_taken: &'a dyn Fn(Field, Stored<'_>) -> bool,
    /// Until then what is worked out about groups, scores and personas stands.
    worked_out_until: Option<Instant>,
}

/// Changes by time alone that are followed.
const TURNS: usize = 64;

impl Checked {
    /// Asks about one contact and tells why. `names` are those of today, for what was found; `is_taken` says whether
    /// another contact has that value in a field whose values only one can have.
    pub fn explain<'a>(
        &self,
        facts: impl Into<Facts<'a>>,
        moment: &'a Moment,
        names: &'a Names,
        is_taken: &'a dyn Fn(Field, Stored<'_>) -> bool,
    ) -> Explanation {
        self.explain_until(facts, moment, names, is_taken, None)
    }

    /// The same, where facts about groups, scores and personas were worked out and stand by time alone until that
    /// instant.
    pub fn explain_until<'a>(
        &self,
        facts: impl Into<Facts<'a>>,
        moment: &'a Moment,
        names: &'a Names,
        is_taken: &'a dyn Fn(Field, Stored<'_>) -> bool,
        worked_out_until: Option<Instant>,
    ) -> Explanation {
        let context = Context { facts: facts.into(), moment, names, is_taken, worked_out_until };
        let whole = context.branch(&self.root);
        let holds_from = if whole.verdict { None } else { context.holds_from(&self.root, whole.holds_until) };
        let smallest_change = (!whole.verdict).then(|| context.smallest_change(&self.root));
        Explanation { at: moment.now, whole, holds_from, smallest_change }
    }
}

impl Context<'_> {
    /// From one instant at which the answer may change to the next, until it is yes.
    fn holds_from(&self, root: &Node<Leaf>, mut until: Option<Instant>) -> Option<Instant> {
        for _ in 0..TURNS {
            let at = until?;
            let outcome = evaluate::<Deadline>(root, self.facts, &Moment::new(at, self.moment.zone));
            if outcome.value {
                return Some(at);
            }
            until = outcome.holds_until.filter(|later| *later > at);
        }
        None
    }

    fn branch(&self, node: &Node<Leaf>) -> Branch {
        let outcome = evaluate::<Deadline>(node, self.facts, self.moment);
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
            holds_until: earlier(
                outcome.holds_until,
                self.worked_out_until.filter(|_| rests_on_worked_out(node)),
            ),
            part,
        }
    }
}

/// Does any of its tests ask about a group, a score or a persona, or about what groups get?
fn rests_on_worked_out(node: &Node<Leaf>) -> bool {
    let mut found = false;
    node.leaves(&mut |leaf| {
        found |= match leaf {
            Leaf::Fact(test) => test.source.kind.rests_on_worked_out(),
            Leaf::Saved(test) => rests_on_worked_out(&test.root),
            Leaf::Field(_) | Leaf::Clock(_) => false,
        };
    });
    found
}
