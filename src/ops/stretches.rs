//! Looking at all contacts of a range of ids, stretch by stretch in their order, with a second thread for every other
//! stretch where there are enough of them.

use std::sync::mpsc::sync_channel;

use crate::error::{Error, Result};
use crate::signals;
use crate::store::Db;

/// Ids after the first and up to the last.
pub type Ids = (i64, i64);

/// How a range of ids is gone through.
pub struct Stride {
    /// Ids of a stretch.
    pub ids: i64,
    /// Fewer stretches are not worth a second thread.
    pub worth_two: usize,
    /// Stretches that the second thread has ready before they are asked for, at most.
    pub ahead: usize,
}

/// What is done with each stretch.
pub trait Look: Sync {
    /// What a thread needs for it, with its own connection.
    type Worker<'a>
    where
        Self: 'a;
    /// What comes of a stretch. The memory of one serves for the next where it can.
    type Found: Default + Send;

    /// Prepares a thread.
    fn worker<'a>(&'a self, db: &'a Db) -> Self::Worker<'a>;

    /// Looks at the contacts of a stretch.
    fn look(&self, worker: &mut Self::Worker<'_>, ids: Ids, found: &mut Self::Found) -> Result<()>;
}

impl Stride {
    /// Looks at the contacts of these ids and hands over what comes of each stretch, until `take` says that it is
    /// enough.
    pub fn each<L: Look>(
        &self,
        db: &Db,
        ids: Ids,
        look: &L,
        take: impl FnMut(Ids, &mut L::Found) -> Result<bool>,
    ) -> Result<()> {
        self.each_of(db, &self.stretches(db, ids)?, look, take)
    }

    /// The same for these stretches, whatever their numbers stand for.
    pub fn each_of<L: Look>(
        &self,
        db: &Db,
        stretches: &[Ids],
        look: &L,
        mut take: impl FnMut(Ids, &mut L::Found) -> Result<bool>,
    ) -> Result<()> {
        let twin = if stretches.len() >= self.worth_two { db.twin() } else { None };
        // A connection that also writes has a large cache, through which a scan is slower.
        let own = if twin.is_some() && !db.only_reads()? { db.twin() } else { None };
        let mut worker = look.worker(own.as_ref().unwrap_or(db));
        let mut found = L::Found::default();
        let Some(twin) = twin else {
            for ids in stretches {
                signals::check()?;
                look.look(&mut worker, *ids, &mut found)?;
                if !take(*ids, &mut found)? {
                    break;
                }
            }
            return Ok(());
        };
        let (done, theirs) = sync_channel::<Result<L::Found>>(self.ahead);
        std::thread::scope(|scope| {
            let others = stretches.iter().skip(1).step_by(2);
            scope.spawn(move || {
                let mut worker = look.worker(&twin);
                let mut found = L::Found::default();
                for ids in others {
                    let looked = look.look(&mut worker, *ids, &mut found);
                    // Nobody listens any more when enough has been found, or after an error.
                    if done.send(looked.map(|()| std::mem::take(&mut found))).is_err() {
                        return;
                    }
                }
            });
            // Moved in here, so that a thread that waits to hand over sees when nobody listens any more.
            let theirs = theirs;
            for (number, ids) in stretches.iter().enumerate() {
                signals::check()?;
                let goes_on = if number % 2 == 0 {
                    look.look(&mut worker, *ids, &mut found)?;
                    take(*ids, &mut found)?
                } else {
                    let gone = |_| Error::failure("the second reader of the database failed");
                    take(*ids, &mut theirs.recv().map_err(gone)??)?
                };
                if !goes_on {
                    break;
                }
            }
            Ok(())
        })
    }

    /// The stretches that have contacts. Both threads have to go by the same ones, whatever is deleted meanwhile; and
    /// where ids lie far apart, those between them are not gone through.
    fn stretches(&self, db: &Db, (mut after, last): Ids) -> Result<Vec<Ids>> {
        let mut stretches = Vec::new();
        while let Some(next) = db.next_contact_id(after)?
            && next.0 <= last
        {
            // Larger than `after`, so that there is one below it.
            let first = next.0 - 1;
            after = first.saturating_add(self.ids).min(last);
            stretches.push((first, after));
        }
        Ok(stretches)
    }
}
