//! What is worked out of a contact, as it is told to somebody else.

use super::State;
use crate::domain::fact::{FactKind, FactSet};
use crate::domain::id::{ContactId, GroupId, PersonaId, ScoreId};
use crate::domain::time::Instant;

/// What is worked out of a contact.
pub struct Answer<'a> {
    /// The contact.
    pub contact: ContactId,
    state: &'a State,
    members: Vec<i64>,
}

impl<'a> Answer<'a> {
    /// The state that a program gave, with the facts of the contact as it left them.
    pub fn new(contact: ContactId, state: &'a State, set: &FactSet) -> Answer<'a> {
        let mut members: Vec<i64> = set.of(FactKind::Group).iter().map(|fact| fact.subject).collect();
        members.sort_unstable();
        Answer { contact, state, members }
    }

    /// Is the contact in the group, whatever made it so?
    pub fn is_member(&self, group: GroupId) -> bool {
        self.members.binary_search(&group.0).is_ok()
    }

    /// Does the condition of the group hold?
    pub fn holds(&self, group: GroupId) -> bool {
        self.state.groups.binary_search(&group).is_ok()
    }

    /// The points of a score.
    pub fn points(&self, score: ScoreId) -> i32 {
        let place = self.state.points.binary_search_by_key(&score, |known| known.0);
        place.map_or(0, |place| self.state.points[place].1)
    }

    /// The persona that the contact is most like.
    pub fn persona(&self) -> Option<PersonaId> {
        self.state.persona
    }

    /// The earliest instant at which time alone may change any of it; `None`: never.
    pub fn due(&self) -> Option<Instant> {
        self.state.due
    }
}
