//! Contact groups, and who is in them.

use super::id::GroupId;
use super::time::Instant;

/// A named set of contacts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name, unique without regard to ASCII case.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Who belongs to it by condition, with ids in the place of names; none: its members are by hand alone.
    pub condition: Option<String>,
    /// When the members by condition were last worked out; nothing since the condition was changed, or something
    /// that gives it its meaning: what it refers to, or the zone in which it counts days.
    pub rebuilt: Option<Instant>,
    /// When it was added.
    pub created: Instant,
    /// When its name, description or condition last changed.
    pub modified: Instant,
}

/// A group that a contact is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// Since when.
    pub since: Instant,
}

/// Why a contact is in a group, or out of it. Each is there or not whatever the others are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, clap::ValueEnum)]
pub enum Source {
    /// Kept out by hand, whatever the others say
    Excluded,
    /// Added by hand
    Manual,
    /// By the condition of the group
    Condition,
    /// From an account
    Account,
}

impl Source {
    /// Every source, in the order of their codes.
    pub const ALL: [Source; 4] = [Source::Excluded, Source::Manual, Source::Condition, Source::Account];

    /// The number it is stored as.
    pub fn code(self) -> i64 {
        self as i64
    }

    /// The source of that number.
    pub fn from_code(code: i64) -> Option<Source> {
        Source::ALL.into_iter().find(|source| source.code() == code)
    }

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Source::Excluded => "excluded",
            Source::Manual => "manual",
            Source::Condition => "condition",
            Source::Account => "account",
        }
    }
}

/// How some contacts stand to a group, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// They are members, by whatever source.
    pub members: u64,
    /// Those of the members who are none by hand.
    pub not_by_hand: u64,
    /// They are kept out.
    pub excluded: u64,
    /// They have an account in the group, kept out or not.
    pub by_account: u64,
}

/// What freezing a group found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// Members by hand, afterwards.
    pub by_hand: u64,
    /// Contacts that its condition would have let in and that stay kept out.
    pub kept_out: u64,
}

/// One source of one contact in one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced {
    /// Which.
    pub source: Source,
    /// Since when.
    pub since: Instant,
    /// Why it is kept out.
    pub reason: Option<String>,
}
