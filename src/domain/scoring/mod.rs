//! Points: rules give them, a score adds them up, and personas compete for a contact by them.
//!
//! All of it is a pure function of a contact's facts and the moment. An answer comes with the earliest instant at which
//! time alone may change it, as that of a condition does.

mod contest;
mod histogram;
mod kept;
mod occurrence;
mod rule;

pub use contest::{Contender, winner};
pub use histogram::{Bin, bins};
pub use kept::{RuleError, RuleKind};
pub use occurrence::Occurrence;
pub use rule::{Measure, Points, Rule, total};

use super::id::{PersonaId, RuleId, ScoreId};
use super::time::Instant;

/// Points that one rule can give or take are within this, on either side of zero.
pub const MOST_POINTS: i32 = 100_000;

/// The threshold of a persona where none is given.
pub const DEFAULT_THRESHOLD: i64 = 100;

/// A named sum of points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Its id.
    pub id: ScoreId,
    /// Its name, unique without regard to case.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Points are given; a disabled score has none.
    pub enabled: bool,
    /// A contact that comes to have at least so many points is told of once.
    pub notify_at: Option<i64>,
    /// When it was added.
    pub created: Instant,
    /// When its name, description or settings last changed.
    pub modified: Instant,
}

/// A kind of person that a contact may be most like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// Its id.
    pub id: PersonaId,
    /// Its name, unique without regard to case.
    pub name: String,
    /// What such people are like.
    pub description: Option<String>,
    /// The path of a picture.
    pub picture: Option<String>,
    /// So many points a contact needs to be like this; above zero.
    pub threshold: i64,
    /// It competes; a disabled persona is nobody's.
    pub enabled: bool,
    /// When it was added.
    pub created: Instant,
    /// When its name, description or settings last changed.
    pub modified: Instant,
}

/// What a rule gives points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// A score.
    Score(ScoreId),
    /// A persona.
    Persona(PersonaId),
}

/// A rule as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRule {
    /// Its id.
    pub id: RuleId,
    /// What it gives points to.
    pub owner: Owner,
    /// The condition, or `did(…)` of what is counted, with ids in the place of names.
    pub text: String,
    /// What the text asks about is counted.
    pub counts: bool,
    /// What it gives, or takes.
    pub points: i32,
    /// Each time it was done gives points, not just the first.
    pub recurring: bool,
    /// It gives no more than this, or takes no more where it is below zero.
    pub cap: Option<i32>,
    /// The last millisecond at which it gives anything.
    pub until: Option<Instant>,
    /// It gives points at all.
    pub enabled: bool,
    /// When it was added.
    pub created: Instant,
    /// When it last changed.
    pub modified: Instant,
}
