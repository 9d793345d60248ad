//! Recalculation: groups by condition, scores and personas are brought to what they are at this moment.
//!
//! The work follows the change: contacts that have changed and those for which time has come are worked out again; all
//! contacts only for a definition that has changed, the first time, and when the clock has been put back. What is worked
//! out from a snapshot is written only where the contact has not changed since; the others stay noted for the next run. A
//! run that is killed leaves everything as before or further along.

mod definitions;
pub mod lock;
mod pass;
#[cfg(test)]
mod tests;

pub use definitions::{Definition, Definitions};

use pass::{Worked, Worker, everybody};

use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::recalc::{Change, Difference, Program};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::condition::{Conditions, Fault};
use crate::ops::stretches::Ids;
use crate::store::{Db, Progress, Store};

/// Contacts that are worked out together.
const BATCH: usize = 1_000;
/// Ids that are read at a time of those that have changed.
const QUEUE: usize = 1_000_000;
/// Contacts written in one transaction, so that no writer waits for long.
const TOGETHER: usize = 4_096;
/// The mark by which changes are noticed from the first run on.
const STARTED: &str = "";

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Contacts that were worked out.
    pub contacts: u64,
    /// Memberships that began.
    pub entered: u64,
    /// Memberships that ended.
    pub left: u64,
    /// Changes of the points of a score.
    pub scored: u64,
    /// Contacts that are like another persona now.
    pub moved: u64,
    /// Contacts that changed while they were worked out; they stay noted.
    pub outdated: u64,
}

impl Report {
    fn add(&mut self, difference: &Difference) {
        for change in &difference.changes {
            match change {
                Change::Enters(_) => self.entered += 1,
                Change::Leaves(_) => self.left += 1,
                Change::Scores(..) => self.scored += 1,
                Change::Becomes(..) => self.moved += 1,
            }
        }
    }
}

/// What a run is to do.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Look at all contacts.
    pub full: bool,
    /// Only at these.
    pub contacts: Vec<ContactId>,
}

/// One run.
struct Run<'a> {
    store: &'a Store,
    moment: Moment,
    report: Report,
}

/// Brings everything to the moment `now`. Returns what was done, and what could not be worked out.
pub fn recalculate(store: &Store, now: Instant, wanted: &Wanted) -> Result<(Report, Vec<Fault>)> {
    let conditions = Conditions::load(store)?;
    let definitions = Definitions::load(&conditions)?;
    let moment = conditions.moment(now);
    let mut run = Run { store, moment, report: Report::default() };
    if wanted.contacts.is_empty() {
        run.everything(&definitions, wanted.full)?;
    } else {
        let program = definitions.program();
        let mut ids = wanted.contacts.clone();
        ids.sort_unstable();
        ids.dedup();
        run.these(&program, &ids)?;
    }
    Ok((run.report, definitions.faults))
}

impl Run<'_> {
    fn everything(&mut self, definitions: &Definitions, full: bool) -> Result<()> {
        let computed = self.store.computed()?;
        let progress = self.store.progress()?;
        let stale: Vec<&Definition> = definitions.iter().filter(|one| one.is_stale(&computed)).collect();
        let gone: Vec<&String> = computed
            .keys()
            .filter(|key| *key != STARTED && !definitions.iter().any(|one| one.key == **key))
            .collect();
        let clock_went_back = progress.now.is_some_and(|last| last > self.moment.now);
        let is_first = !computed.contains_key(STARTED);
        if definitions.is_empty() && is_first {
            return Ok(());
        }
        let progress = self.take_new(progress, is_first)?;
        let is_full = full || is_first || clock_went_back;
        let program = definitions.program();
        if is_full {
            self.pass(&program, (i64::MIN, progress.seen.0), true)?;
        } else {
            if !stale.is_empty() {
                let part = definitions.program_of(|one| one.is_stale(&computed));
                self.pass(&part, (i64::MIN, progress.seen.0), false)?;
            }
            if let Some(first) = progress.pending {
                self.pass(&program, (first.0 - 1, progress.seen.0), true)?;
            }
        }
        self.noted(&program)?;
        let is_later = progress.now != Some(self.moment.now) && self.report.contacts > 0;
        let is_other = !stale.is_empty() || !gone.is_empty() || progress.pending.is_some();
        if !is_later && !is_other && !is_full {
            return Ok(());
        }
        let after = Progress { pending: None, now: Some(self.moment.now), ..progress };
        self.store.settle(self.moment.now, |settling| {
            for one in stale {
                settling.set_computed(&one.key, Some(&one.digest))?;
            }
            for key in gone {
                settling.set_computed(key, None)?;
            }
            settling.set_progress(after)
        })?;
        Ok(())
    }

    /// New contacts are known by their ids. From here on they are no longer new, and have to be looked at.
    fn take_new(&self, progress: Progress, is_first: bool) -> Result<Progress> {
        let last = ContactId(self.store.last_contact_id()?);
        if last <= progress.seen && !is_first {
            return Ok(progress);
        }
        let pending = progress.pending.or((last > progress.seen).then(|| ContactId(progress.seen.0 + 1)));
        let taken = Progress { seen: last.max(progress.seen), pending, ..progress };
        self.store.settle(self.moment.now, |settling| {
            settling.set_computed(STARTED, Some(""))?;
            settling.set_progress(taken)
        })?;
        Ok(taken)
    }

    /// Works out all contacts of these ids. `settles` says that nothing is left to work out for them then.
    fn pass(&mut self, program: &Program, ids: Ids, settles: bool) -> Result<()> {
        let (store, moment) = (self.store, self.moment);
        everybody(store, program, &moment, ids, |stretch, worked| {
            self.write(worked)?;
            if settles && worked.was_noted {
                store.settle(moment.now, |settling| settling.forget_stretch(stretch, worked.stamp))?;
            }
            Ok(())
        })
    }

    /// Works out the contacts that have changed, and those for which time has come.
    fn noted(&mut self, program: &Program) -> Result<()> {
        let mut after = ContactId(i64::MIN);
        loop {
            let ids = self.store.contacts_to_settle(after, self.moment.now, QUEUE)?;
            self.these(program, &ids)?;
            match ids.last() {
                Some(last) if ids.len() == QUEUE => after = *last,
                _ => return Ok(()),
            }
        }
    }

    fn these(&mut self, program: &Program, ids: &[ContactId]) -> Result<()> {
        let (store, moment) = (self.store, self.moment);
        let db: &Db = store;
        let mut worker = Worker::new(db, program, &moment);
        for batch in ids.chunks(BATCH) {
            let worked = worker.these(batch)?;
            self.write(&worked)?;
            store.settle(moment.now, |settling| settling.forget_changed(batch, worked.stamp))?;
        }
        Ok(())
    }

    fn write(&mut self, worked: &Worked) -> Result<()> {
        self.report.contacts += worked.contacts;
        for differences in worked.differences.chunks(TOGETHER) {
            // Told only once the transaction stands.
            let mut report = self.report;
            report.outdated += self.store.settle(self.moment.now, |settling| {
                settling.apply(differences, worked.stamp, |difference| report.add(difference))
            })?;
            self.report = report;
        }
        Ok(())
    }
}

/// Contacts for which what is kept is not what a full run would give now, with the differences; those that have changed
/// or are due are left out. `each` is shown them; how many contacts were looked at is returned.
pub fn verify(
    db: &Db,
    now: Instant,
    mut each: impl FnMut(&Difference) -> Result<()>,
) -> Result<(u64, Vec<Fault>)> {
    let conditions = Conditions::load(db)?;
    let definitions = Definitions::load(&conditions)?;
    let moment = conditions.moment(now);
    let program = definitions.program();
    let mut looked = 0;
    everybody(db, &program, &moment, (i64::MIN, i64::MAX), |_, worked| {
        looked += worked.contacts;
        let differing = worked.differences.iter().filter(|difference| !difference.changes.is_empty());
        for difference in differing {
            if !db.is_unsettled(difference.contact, now)? {
                each(difference)?;
            }
        }
        Ok(())
    })?;
    Ok((looked, definitions.faults))
}
