//! What a contact did, and the types of it.

use super::fact::FactKind;
use super::id::{ActivityId, ActivityTypeId, ContactId};
use super::time::Instant;

/// What is known of an activity beside its contact, type and time, in the order of the table of facts.
pub const DETAILS: usize = FactKind::Activity.info().attributes.len();

/// An activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// Who did it.
    pub contact: ContactId,
    /// When it happened.
    pub time: Instant,
    /// What it was.
    pub kind: ActivityTypeId,
    /// The rest: value, item, title, address of the page…
    pub details: [Option<String>; DETAILS],
}

/// A type of activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityType {
    /// Its id.
    pub id: ActivityTypeId,
    /// Its name, snake_case for the built-in ones.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// What it stands for.
    pub description: Option<String>,
}

/// The names of the details, in their order.
pub fn detail_names() -> impl Iterator<Item = &'static str> {
    FactKind::Activity.info().attributes.iter().map(|attribute| attribute.name)
}
