//! The smallest change: which tests must come out otherwise, the fewest of them, and what does that.
//!
//! All tests of one field are looked at together, as are those of one kind of fact: every value that may do is tried
//! out once on all of them, and what that makes of the whole is worked out from there.

use serde::Serialize;

use super::Context;
use super::change::Change;
use super::logic::Logic;
use super::plan::Plan;
use crate::domain::condition::checked::Leaf;
use crate::domain::condition::syntax::Node;

/// What would make the answer yes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SmallestChange {
    /// All of these together; of all ways one with the fewest tests to change.
    Changes(Vec<Advice>),
    /// Nobody can do it while these tests come out as they do.
    Cannot(Vec<Obstacle>),
    /// The condition contradicts itself: it holds for nobody, whatever happens.
    Contradiction {},
    /// None was found, which does not say that there is none.
    NotFound {},
}

/// How tests come out otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Advice {
    /// The test; tests of one field together, joined by `and`.
    pub test: String,
    /// What to do, in words: `1 more newsletter_open before 2026-12-03 14:10`, `status = VIP`.
    pub text: String,
    /// The same as data; where several values would do, with one of them.
    pub changes: Vec<Change>,
}

/// A test that stands in the way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Obstacle {
    /// The test.
    pub test: String,
    /// Why it stays as it is.
    pub reason: Reason,
}

/// Why a test stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nobody can change what it asks about.
    Unchangeable,
    /// Another contact has what only one can have.
    Taken,
}

impl Context<'_> {
    pub(super) fn smallest_change(&self, root: &Node<Leaf>) -> SmallestChange {
        let logic = Logic::new(root);
        let mut plan = Plan::new(*self, &logic);
        plan.found().map_or_else(|| plan.why_not(), SmallestChange::Changes)
    }
}
