//! Conditions under a name, used in others as `@name`.

use super::id::ConditionId;
use super::time::Instant;

/// A condition that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedCondition {
    /// Its id.
    pub id: ConditionId,
    /// Its name, without the `@`.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Its text, with ids in the place of names.
    pub text: String,
    /// When it was added.
    pub created: Instant,
    /// When it last changed.
    pub modified: Instant,
}
