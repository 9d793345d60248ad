//! Questions to the history: who was a member then, and how sizes changed.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::domain::history::Happened;
use crate::domain::id::{ContactId, GroupId, PersonaId};
use crate::domain::sizes::{By, Flow, Size};
use crate::domain::time::{Date, Instant, Zone};
use crate::error::{Error, Result};
use crate::ops::select::Within;
use crate::store::{Db, Of};

/// Who was a member of a group at an instant.
pub struct Then {
    /// Those of them that are still there, in the order of their ids.
    pub members: Arc<[ContactId]>,
    /// How many have been deleted since.
    pub deleted: usize,
}

/// Who was a member of the group at that instant: the members now, but for those whose first change since says otherwise.
pub fn members_at(db: &Db, group: GroupId, at: Instant) -> Result<Then> {
    demand_history(db, at)?;
    db.in_snapshot(|db| members_then(db, group, at))
}

fn members_then(db: &Db, group: GroupId, at: Instant) -> Result<Then> {
    let mut was_in: HashMap<ContactId, bool> = HashMap::new();
    db.each_entry::<Error>(Of::Group(group, at), |entry| {
        let did_leave = matches!(entry.event.happened, Happened::Left(_));
        was_in.entry(entry.event.contact).or_insert(did_leave);
        Ok(())
    })?;
    let mut members = Vec::new();
    for contact in db.member_ids(group)? {
        if was_in.remove(&contact).unwrap_or(true) {
            members.push(contact);
        }
    }
    let left: Vec<ContactId> = was_in.into_iter().filter(|(_, was_in)| *was_in).map(|(id, _)| id).collect();
    let deleted: HashSet<ContactId> = db.missing_contacts(&left)?.into_iter().collect();
    members.extend(left.into_iter().filter(|id| !deleted.contains(id)));
    members.sort_unstable();
    Ok(Then { members: members.into(), deleted: deleted.len() })
}

impl From<&Then> for Within {
    fn from(then: &Then) -> Within {
        Within::Ids(Arc::clone(&then.members))
    }
}

/// Refuses an instant from before the history begins.
fn demand_history(db: &Db, at: Instant) -> Result<()> {
    match db.history_bounds()?.from {
        None => Err(Error::refused("there is no history yet: it begins with the first `acquaint recalc`")),
        Some(from) if at < from => {
            Err(Error::refused(format!("the history begins at {from}; what was before is not known"))
                .hint("the setting history_retention_days says for how long it is kept"))
        }
        Some(_) => Ok(()),
    }
}

/// Of which steps sizes are told.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    /// How long each is.
    pub by: By,
    /// The day from which on.
    pub first: Date,
    /// Today.
    pub last: Date,
    /// The zone in which days are counted.
    pub zone: Zone,
}

impl Steps {
    /// From that day on, or from the beginning of the history if that is later. Nothing when there is none.
    pub fn clipped(self, db: &Db) -> Result<Option<Steps>> {
        let Some(from) = db.history_bounds()?.from else { return Ok(None) };
        Ok(Some(Steps { first: self.first.max(self.zone.date(from)), ..self }))
    }

    fn start(&self) -> Instant {
        Instant::from_millis(self.zone.start_of(self.by.start(self.first)).millis() - 1)
    }
}

/// How many members the group had, step by step.
pub fn group_sizes(db: &Db, group: GroupId, steps: &Steps) -> Result<Vec<Size>> {
    db.in_snapshot(|db| group_sizes_now(db, group, steps))
}

/// The same inside of a snapshot.
pub(super) fn group_sizes_now(db: &Db, group: GroupId, steps: &Steps) -> Result<Vec<Size>> {
    let mut flow = Flow::new(steps.by);
    db.each_entry::<Error>(Of::Group(group, steps.start()), |entry| {
        let day = steps.zone.date(entry.time);
        match entry.event.happened {
            Happened::Entered(_) => flow.enter(day),
            _ => flow.leave(day),
        }
        Ok(())
    })?;
    Ok(flow.back_from(db.group_size(group)?, steps.first, steps.last))
}

/// How many contacts were most like each of these personas, step by step.
pub fn persona_sizes(db: &Db, personas: &[PersonaId], steps: &Steps) -> Result<Vec<(PersonaId, Vec<Size>)>> {
    db.in_snapshot(|db| persona_sizes_now(db, personas, steps))
}

fn persona_sizes_now(db: &Db, personas: &[PersonaId], steps: &Steps) -> Result<Vec<(PersonaId, Vec<Size>)>> {
    let mut flows: HashMap<PersonaId, Flow> =
        personas.iter().map(|persona| (*persona, Flow::new(steps.by))).collect();
    db.each_entry::<Error>(Of::Personas(steps.start()), |entry| {
        let day = steps.zone.date(entry.time);
        if let Happened::Moved(before, after) = entry.event.happened {
            if let Some(flow) = before.and_then(|persona| flows.get_mut(&persona)) {
                flow.leave(day);
            }
            if let Some(flow) = after.and_then(|persona| flows.get_mut(&persona)) {
                flow.enter(day);
            }
        }
        Ok(())
    })?;
    let now = db.persona_sizes()?;
    let size = |persona: &PersonaId| now.get(persona).copied().unwrap_or(0);
    let sizes = |persona: &PersonaId| {
        let flow = flows.get(persona)?;
        Some((*persona, flow.back_from(size(persona), steps.first, steps.last)))
    };
    Ok(personas.iter().filter_map(sizes).collect())
}
