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
    /// When it was added.
    pub created: Instant,
    /// When its name or description last changed.
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
