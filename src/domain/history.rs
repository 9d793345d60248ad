//! What changed for contacts, when and why: memberships, points, personas, and thresholds that were reached.

use super::id::{ContactId, GroupId, OperationId, PersonaId, ScoreId};
use super::time::Instant;

/// One change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// It is a member of the group now.
    Entered(GroupId),
    /// It no longer is.
    Left(GroupId),
    /// The points of a score, before and after.
    Scored(ScoreId, i32, i32),
    /// The persona, before and after.
    Moved(Option<PersonaId>, Option<PersonaId>),
    /// The threshold of a score, and the points with which it was reached from below.
    Reached(ScoreId, i64, i32),
    /// The database was replaced by a backup: what was told before need not hold any more.
    Restored,
}

impl Happened {
    /// Its one name.
    pub fn name(&self) -> &'static str {
        match self {
            Happened::Entered(_) => "entered",
            Happened::Left(_) => "left",
            Happened::Scored(..) => "scored",
            Happened::Moved(..) => "moved",
            Happened::Reached(..) => "reached",
            Happened::Restored => "restored",
        }
    }
}

/// Why something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Somebody said so: by hand, or with a command.
    Hand,
    /// Something else about the contact changed.
    Facts,
    /// The contact is new.
    New,
    /// Nothing but that time passed.
    Time,
    /// A condition, a rule or something else that gives the definition its meaning was changed.
    Definition,
    /// It was found by looking at everybody.
    Full,
    /// The contact was deleted.
    Deleted,
}

impl Cause {
    /// Every cause, in the order of their codes.
    pub const ALL: [Cause; 7] =
        [Cause::Hand, Cause::Facts, Cause::New, Cause::Time, Cause::Definition, Cause::Full, Cause::Deleted];

    /// The number it is stored as.
    pub fn code(self) -> i64 {
        self as i64 + 1
    }

    /// The cause of that number.
    pub fn from_code(code: i64) -> Option<Cause> {
        Cause::ALL.into_iter().find(|cause| cause.code() == code)
    }

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Cause::Hand => "hand",
            Cause::Facts => "facts",
            Cause::New => "new",
            Cause::Time => "time",
            Cause::Definition => "definition",
            Cause::Full => "full",
            Cause::Deleted => "deleted",
        }
    }
}

/// A change and why it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Whose.
    pub contact: ContactId,
    /// What changed.
    pub happened: Happened,
    /// Why.
    pub cause: Cause,
    /// The operation that did it, or that changed the facts; 0 is another program.
    pub operation: Option<OperationId>,
}

/// An event as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the order of all.
    pub cursor: i64,
    /// When.
    pub time: Instant,
    /// What, and why.
    pub event: Event,
}
