//! Why contacts are worked out in a run, and what is told of what changes for them.

use std::collections::{HashMap, HashSet};

use super::program::Part;
use super::state::{Change, Difference};
use crate::domain::history::{Cause, Event, Happened};
use crate::domain::id::{ContactId, GroupId, OperationId, ScoreId};

/// Why contacts are worked out, and from how many points on that is told.
#[derive(Clone, Debug, Default)]
pub struct Occasion {
    groups: HashSet<GroupId>,
    scores: HashSet<ScoreId>,
    personas: bool,
    /// Contacts from this id on are new.
    new_from: Option<ContactId>,
    thresholds: HashMap<ScoreId, i64>,
}

impl Occasion {
    /// A run in which these definitions are others than before, and contacts from that id on are new. Reaching one of
    /// the thresholds is told.
    pub fn new<'a>(
        stale: impl IntoIterator<Item = &'a Part>,
        new_from: Option<ContactId>,
        thresholds: HashMap<ScoreId, i64>,
    ) -> Occasion {
        let mut occasion = Occasion { new_from, thresholds, ..Occasion::default() };
        for part in stale {
            match part {
                Part::Group(group, _) => {
                    occasion.groups.insert(*group);
                }
                Part::Score(score, _) => {
                    occasion.scores.insert(*score);
                }
                Part::Personas(_) => occasion.personas = true,
            }
        }
        occasion
    }

    /// What is told of a difference. `noted` says which operation changed the contact, if any did. A condition that
    /// ceases to hold, or begins to, is no event where another source decides about the membership.
    pub fn events(
        &self,
        difference: &Difference,
        noted: Option<OperationId>,
    ) -> impl Iterator<Item = Event> + use<'_> {
        let (contact, was_due) = (difference.contact, difference.was_due);
        difference.changes.clone().into_iter().flat_map(move |change| {
            let cause = self.cause(&change, contact, noted, was_due);
            let operation = noted.filter(|_| matches!(cause, Cause::Facts | Cause::New));
            let event = move |happened| Event { contact, happened, cause, operation };
            let first = match change {
                Change::Enters { group, decides } => decides.then_some(Happened::Entered(group)),
                Change::Leaves { group, decides } => decides.then_some(Happened::Left(group)),
                Change::Scores(score, before, after) => Some(Happened::Scored(score, before, after)),
                Change::Becomes(before, after) => Some(Happened::Moved(before, after)),
            };
            [first, self.reached(&change)].into_iter().flatten().map(event)
        })
    }

    fn reached(&self, change: &Change) -> Option<Happened> {
        let Change::Scores(score, before, after) = change else { return None };
        let threshold = *self.thresholds.get(score)?;
        let is_crossed = i64::from(*before) < threshold && threshold <= i64::from(*after);
        is_crossed.then_some(Happened::Reached(*score, threshold, *after))
    }

    fn cause(&self, change: &Change, contact: ContactId, noted: Option<OperationId>, was_due: bool) -> Cause {
        let is_stale = match change {
            Change::Enters { group, .. } | Change::Leaves { group, .. } => self.groups.contains(group),
            Change::Scores(score, ..) => self.scores.contains(score),
            Change::Becomes(..) => self.personas,
        };
        match noted {
            _ if is_stale => Cause::Definition,
            _ if self.new_from.is_some_and(|first| contact >= first) => Cause::New,
            Some(_) => Cause::Facts,
            None if was_due => Cause::Time,
            None => Cause::Full,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(before: i32, after: i32) -> Difference {
        let changes = vec![Change::Scores(ScoreId(1), before, after)];
        Difference { contact: ContactId(3), changes, due: None, was_due: false }
    }

    #[test]
    fn a_threshold_is_reached_from_below_alone() {
        let occasion = Occasion::new([], None, HashMap::from([(ScoreId(1), 50)]));
        let reached = |before, after| {
            let events = occasion.events(&scored(before, after), None);
            events.filter(|event| matches!(event.happened, Happened::Reached(..))).count()
        };
        assert_eq!(
            [(0, 49), (0, 50), (49, 51), (50, 60), (60, 50), (51, 0)].map(|(a, b)| reached(a, b)),
            [0, 1, 1, 0, 0, 0]
        );
        let silent = Occasion::default();
        assert_eq!(silent.events(&scored(0, 50), None).count(), 1);
    }

    #[test]
    fn a_definition_explains_more_than_a_changed_contact_and_that_more_than_time() {
        let part = Part::Score(ScoreId(1), Vec::new());
        let cause = |occasion: &Occasion, noted, was_due| {
            let difference = Difference { was_due, ..scored(0, 5) };
            occasion.events(&difference, noted).next().map(|event| (event.cause, event.operation))
        };
        let operation = Some(OperationId(7));
        let plain = Occasion::default();
        assert_eq!(
            cause(&Occasion::new([&part], None, HashMap::new()), operation, true),
            Some((Cause::Definition, None))
        );
        assert_eq!(cause(&plain, operation, true), Some((Cause::Facts, operation)));
        assert_eq!(cause(&plain, None, true), Some((Cause::Time, None)));
        assert_eq!(cause(&plain, None, false), Some((Cause::Full, None)));
        let new = Occasion::new([], Some(ContactId(3)), HashMap::new());
        assert_eq!(cause(&new, None, false), Some((Cause::New, None)));
    }
}
