//! Working out contacts: what differs from what is kept, in a snapshot.

use crate::domain::contact::Contact;
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::recalc::{Difference, Program, State};
use crate::error::Result;
use crate::ops::stretches::{Ids, Look, Stride};
use crate::signals;
use crate::store::{Db, FactReader, Selection, States};

/// Everything worked out of a stretch is held until it is written, in one transaction.
const STRIDE: Stride = Stride { ids: 16_384, worth_two: 2, ahead: 2 };
/// Contacts that are looked up are held together until they are written.
const BATCH: usize = 1_000;
/// Fewer batches are not worth a second thread with its connection.
const LOOKED_UP: Stride = Stride { ids: 0, worth_two: 4, ahead: 4 };
/// So many ids of a stretch are read at a time that their contacts and what is kept of them stay in the cache.
const CLOSE: i64 = 1_024;

/// What was worked out from one snapshot.
#[derive(Default)]
pub struct Worked {
    /// The last stamp that the snapshot knew.
    pub stamp: i64,
    /// Contacts looked at.
    pub contacts: u64,
    /// What differs from what is kept.
    pub differences: Vec<Difference>,
    /// Has any contact of the stretch changed since it was last looked at?
    pub was_noted: bool,
    /// Contacts of which what is kept is known to be out of date, where they are set apart.
    pub waiting: u64,
}

/// What is to be worked out.
#[derive(Clone, Copy)]
pub struct Task<'t> {
    /// By what.
    pub program: &'t Program,
    /// For when.
    pub moment: &'t Moment,
    /// Contacts that have changed or are due are only counted where they differ.
    pub sets_waiting_apart: bool,
}

/// Works out contacts by a program at a moment.
pub struct Worker<'a> {
    db: &'a Db,
    program: Program,
    moment: &'a Moment,
    sets_waiting_apart: bool,
    selection: Selection,
    facts: FactReader<'a>,
    states: States,
    contacts: Vec<Contact>,
    new: State,
}

impl<'a> Worker<'a> {
    /// Prepares.
    pub fn new(db: &'a Db, task: &Task<'a>) -> Worker<'a> {
        let Task { program, moment, sets_waiting_apart } = *task;
        let program = program.settled(moment);
        let needs = program.needs(moment);
        let selection = Selection { only: Some(needs.fields.clone()), ..Selection::default() };
        let facts = db.fact_reader_without_ids(&needs);
        let (states, contacts, new) = (States::of_program(&program), Vec::new(), State::default());
        Worker { db, program, moment, sets_waiting_apart, selection, facts, states, contacts, new }
    }

    /// Works out the contacts with ids after the first and up to the last.
    fn stretch(&mut self, ids: Ids) -> Result<Worked> {
        let db = self.db;
        db.in_snapshot(|db| {
            let was_noted = db.has_changed_among(ids)?;
            let mut worked = Worked { stamp: db.last_stamp()?, was_noted, ..Worked::default() };
            let (mut after, last) = ids;
            while after < last {
                let close = (after, after.saturating_add(CLOSE).min(last));
                let count = db.contacts_of_ids(&self.selection, close, &mut self.contacts)?;
                self.work_out(count, &mut worked)?;
                after = close.1;
            }
            Ok(worked)
        })
    }

    /// Works out these contacts, which are in the order of their ids.
    fn these(&mut self, ids: &[ContactId]) -> Result<Worked> {
        let db = self.db;
        db.in_snapshot(|db| {
            let mut worked = Worked { stamp: db.last_stamp()?, was_noted: true, ..Worked::default() };
            let count = db.contacts_among(&self.selection, ids, &mut self.contacts)?;
            self.work_out(count, &mut worked)?;
            Ok(worked)
        })
    }

    fn work_out(&mut self, count: usize, worked: &mut Worked) -> Result<()> {
        signals::check()?;
        let Worker { db, program, moment, facts, states, contacts, new, .. } = self;
        let (contacts, known) = (&contacts[..count], worked.differences.len());
        db.read_states(contacts, states)?;
        facts.each(contacts, |place, set| {
            let contact = &contacts[place];
            let known = states.of(contact);
            program.run_into(contact, set, known, moment, new);
            worked.differences.extend(program.difference(contact, known, new, moment.now));
        })?;
        worked.contacts += count as u64;
        if self.sets_waiting_apart {
            self.set_waiting_apart(known, worked)?;
        }
        Ok(())
    }

    /// Takes those of the differences from that place on out that are only waiting to be worked out.
    fn set_waiting_apart(&self, known: usize, worked: &mut Worked) -> Result<()> {
        for difference in worked.differences.split_off(known) {
            if difference.changes.is_empty() {
                continue;
            }
            match self.db.is_unsettled(difference.contact, self.moment.now)? {
                true => worked.waiting += 1,
                false => worked.differences.push(difference),
            }
        }
        Ok(())
    }
}

/// Works out everybody whose id lies after the first and up to the last, stretch by stretch in order, and hands each
/// over.
pub fn everybody(
    db: &Db,
    task: &Task<'_>,
    ids: Ids,
    mut each: impl FnMut(Ids, &Worked) -> Result<()>,
) -> Result<()> {
    STRIDE.each(db, ids, &Work { task, chosen: None }, |ids, worked| {
        each(ids, worked)?;
        Ok(true)
    })
}

/// Works out these contacts, which are in the order of their ids, batch by batch, and hands each over.
pub fn chosen(
    db: &Db,
    task: &Task<'_>,
    ids: &[ContactId],
    mut each: impl FnMut(&[ContactId], &Worked) -> Result<()>,
) -> Result<()> {
    let places = |first: usize| (first as i64, (first + BATCH).min(ids.len()) as i64);
    let batches: Vec<Ids> = (0..ids.len()).step_by(BATCH).map(places).collect();
    LOOKED_UP.each_of(db, &batches, &Work { task, chosen: Some(ids) }, |places, worked| {
        each(among(ids, places), worked)?;
        Ok(true)
    })
}

/// Contacts by their places in a list.
fn among(ids: &[ContactId], (first, after): Ids) -> &[ContactId] {
    let place = |number: i64| usize::try_from(number).unwrap_or(0).min(ids.len());
    &ids[place(first)..place(after)]
}

/// What the threads do.
struct Work<'p> {
    task: &'p Task<'p>,
    /// Stretches are places in this list; without one, ids.
    chosen: Option<&'p [ContactId]>,
}

impl Look for Work<'_> {
    type Worker<'a>
        = Worker<'a>
    where
        Self: 'a;
    type Found = Worked;

    fn worker<'a>(&'a self, db: &'a Db) -> Worker<'a> {
        Worker::new(db, self.task)
    }

    fn look(&self, worker: &mut Worker<'_>, stretch: Ids, found: &mut Worked) -> Result<()> {
        *found = match self.chosen {
            Some(ids) => worker.these(among(ids, stretch))?,
            None => worker.stretch(stretch)?,
        };
        Ok(())
    }
}
