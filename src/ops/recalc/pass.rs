//! Working out contacts: what differs from what is kept, in a snapshot.

use std::sync::mpsc::sync_channel;

use crate::domain::contact::Contact;
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::recalc::{Difference, Program};
use crate::error::{Error, Result};
use crate::signals;
use crate::store::{Db, FactReader, Selection, States};

/// Ids of a stretch.
const STRETCH: i64 = 16_384;
/// Stretches that are worked out before they are asked for.
const AHEAD: usize = 2;

/// What was worked out from one snapshot.
pub struct Worked {
    /// The last stamp that the snapshot knew.
    pub stamp: i64,
    /// Contacts looked at.
    pub contacts: u64,
    /// What differs from what is kept.
    pub differences: Vec<Difference>,
    /// Has any contact of the stretch changed since it was last looked at?
    pub was_noted: bool,
}

/// Works out contacts by a program at a moment.
pub struct Worker<'a> {
    db: &'a Db,
    program: &'a Program,
    moment: &'a Moment,
    selection: Selection,
    facts: FactReader<'a>,
    states: States,
    contacts: Vec<Contact>,
}

impl<'a> Worker<'a> {
    /// Prepares.
    pub fn new(db: &'a Db, program: &'a Program, moment: &'a Moment) -> Worker<'a> {
        let needs = program.needs(moment);
        let selection = Selection { only: Some(needs.fields.clone()), ..Selection::default() };
        let facts = db.fact_reader(&needs);
        Worker { db, program, moment, selection, facts, states: States::default(), contacts: Vec::new() }
    }

    /// Works out the contacts with ids after the first and up to the last.
    pub fn stretch(&mut self, ids: (i64, i64)) -> Result<Worked> {
        let db = self.db;
        db.in_snapshot(|db| {
            let stamp = db.last_stamp()?;
            let count = db.contacts_of_ids(&self.selection, ids, &mut self.contacts)?;
            Ok(Worked { was_noted: db.has_changed_among(ids)?, ..self.work_out(count, stamp)? })
        })
    }

    /// Works out these contacts, which are in the order of their ids.
    pub fn these(&mut self, ids: &[ContactId]) -> Result<Worked> {
        let db = self.db;
        db.in_snapshot(|db| {
            let stamp = db.last_stamp()?;
            let count = db.contacts_among(&self.selection, ids, &mut self.contacts)?;
            self.work_out(count, stamp)
        })
    }

    fn work_out(&mut self, count: usize, stamp: i64) -> Result<Worked> {
        signals::check()?;
        let Worker { db, program, moment, facts, states, contacts, .. } = self;
        let contacts = &contacts[..count];
        db.read_states(contacts, states)?;
        let mut differences = Vec::new();
        facts.each(contacts, |place, set| {
            let contact = &contacts[place];
            let (standings, kept) = states.of(contact);
            let new = program.run(contact, set, standings, kept, moment);
            differences.extend(program.difference(contact, kept, &new));
        })?;
        Ok(Worked { stamp, contacts: count as u64, differences, was_noted: true })
    }
}

/// Works out everybody with ids after the first and up to the last, stretch by stretch in order, and hands each over. A
/// second thread works out every other stretch.
pub fn everybody(
    db: &Db,
    program: &Program,
    moment: &Moment,
    (after, last): (i64, i64),
    mut each: impl FnMut((i64, i64), Worked) -> Result<()>,
) -> Result<()> {
    let count = (last - after + STRETCH - 1) / STRETCH;
    let stretch = |number: i64| (after + number * STRETCH, (after + (number + 1) * STRETCH).min(last));
    let twin = if count > 1 { db.twin() } else { None };
    let Some(twin) = twin else {
        let mut worker = Worker::new(db, program, moment);
        return (0..count).try_for_each(|number| each(stretch(number), worker.stretch(stretch(number))?));
    };
    let (done, theirs) = sync_channel::<Result<Worked>>(AHEAD);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let mut worker = Worker::new(&twin, program, moment);
            for number in (1..count).step_by(2) {
                // Nobody listens any more after an error.
                if done.send(worker.stretch(stretch(number))).is_err() {
                    return;
                }
            }
        });
        let mut worker = Worker::new(db, program, moment);
        let worked = (0..count).try_for_each(|number| {
            let worked = match number % 2 {
                0 => worker.stretch(stretch(number))?,
                _ => theirs
                    .recv()
                    .map_err(|_| Error::failure("the second reader of the database failed"))??,
            };
            each(stretch(number), worked)
        });
        drop(theirs);
        worked
    })
}
