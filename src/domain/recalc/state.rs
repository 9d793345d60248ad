//! The state of one contact, and how two of them differ.

use super::Refusal;
use crate::domain::group::Source;
use crate::domain::id::{ContactId, GroupId, PersonaId, ScoreId};
use crate::domain::time::Instant;

/// What is worked out for a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The groups whose condition holds, in the order of their ids.
    pub groups: Vec<GroupId>,
    /// Points other than zero, in the order of the ids of scores.
    pub points: Vec<(ScoreId, i32)>,
    /// The persona it is most like.
    pub persona: Option<PersonaId>,
    /// The earliest instant at which time alone may change any of it; `None`: never.
    pub due: Option<Instant>,
}

/// One source of a membership, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The group.
    pub group: GroupId,
    /// Why the contact is in it, or kept out.
    pub source: Source,
    /// Since when.
    pub since: Instant,
}

/// What is known of a contact beside its fields and facts.
#[derive(Clone, Copy, Debug)]
pub struct Known<'k> {
    /// The sources of its memberships, in the order of groups and sources.
    pub standings: &'k [Standing],
    /// What was worked out before.
    pub state: &'k State,
    /// What stands against mail to it; only read for a program that [`super::Program::sends`].
    pub refused: &'k [Refusal],
}

/// What has changed for one contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The contact.
    pub contact: ContactId,
    /// Each change.
    pub changes: Vec<Change>,
    /// The new deadline, where it is another one.
    pub due: Option<Option<Instant>>,
    /// The deadline that was kept has passed.
    pub was_due: bool,
}

/// One change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The condition of the group holds now. `decides`: nothing else says already whether the contact is a member.
    #[allow(missing_docs)]
    Enters { group: GroupId, decides: bool },
    /// It no longer does.
    #[allow(missing_docs)]
    Leaves { group: GroupId, decides: bool },
    /// The points of a score, before and after.
    Scores(ScoreId, i32, i32),
    /// The persona, before and after.
    Becomes(Option<PersonaId>, Option<PersonaId>),
}

impl State {
    /// Forgets everything and keeps the memory for the next contact.
    pub fn reset(&mut self) {
        self.groups.clear();
        self.points.clear();
        (self.persona, self.due) = (None, None);
    }

    /// What makes `self` into `new` at the moment `now`, as far as `is_asked` says that a part was worked out.
    pub fn difference(
        &self,
        contact: ContactId,
        new: &State,
        now: Instant,
        is_asked: &Asked<'_>,
    ) -> Option<Difference> {
        if is_asked.all && self == new {
            return None;
        }
        let mut changes = Vec::new();
        let decides = |group: GroupId| {
            !is_asked.standings.iter().any(|one| one.group == group && one.source != Source::Condition)
        };
        let entered = without(&new.groups, &self.groups);
        changes.extend(entered.map(|group| Change::Enters { group, decides: decides(group) }));
        let left = without(&self.groups, &new.groups).filter(|group| (is_asked.group)(*group));
        changes.extend(left.map(|group| Change::Leaves { group, decides: decides(group) }));
        scored(&self.points, &new.points, is_asked, &mut changes);
        if is_asked.personas && self.persona != new.persona {
            changes.push(Change::Becomes(self.persona, new.persona));
        }
        let due = match is_asked.all {
            true => new.due,
            // The others may change before.
            false => crate::domain::time::earlier(self.due, new.due),
        };
        let due = (due != self.due).then_some(due);
        (!changes.is_empty() || due.is_some()).then_some(Difference {
            contact,
            changes,
            due,
            was_due: self.due.is_some_and(|at| at <= now),
        })
    }
}

/// What was worked out, and what was left as it is.
pub struct Asked<'a> {
    /// Was the group?
    pub group: &'a dyn Fn(GroupId) -> bool,
    /// Was the score?
    pub score: &'a dyn Fn(ScoreId) -> bool,
    /// Were the personas?
    pub personas: bool,
    /// Was everything?
    pub all: bool,
    /// The sources of the contact's memberships.
    pub standings: &'a [Standing],
}

/// Those of `these` that are not among `others`; both are in order.
fn without<'a>(these: &'a [GroupId], others: &'a [GroupId]) -> impl Iterator<Item = GroupId> + 'a {
    these.iter().copied().filter(|one| others.binary_search(one).is_err())
}

fn scored(
    before: &[(ScoreId, i32)],
    after: &[(ScoreId, i32)],
    is_asked: &Asked<'_>,
    changes: &mut Vec<Change>,
) {
    let of = |list: &[(ScoreId, i32)], score| {
        list.binary_search_by_key(&score, |known| known.0).map_or(0, |place| list[place].1)
    };
    for (score, points) in after {
        let known = of(before, *score);
        if known != *points {
            changes.push(Change::Scores(*score, known, *points));
        }
    }
    for (score, points) in before {
        let is_gone = after.binary_search_by_key(score, |known| known.0).is_err();
        if is_gone && (is_asked.score)(*score) {
            changes.push(Change::Scores(*score, *points, 0));
        }
    }
}
