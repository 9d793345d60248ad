//! Sorted activities on their way: one thread reads the runs side by side, the caller's adds what it gets.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::sort::Sorter;
use crate::error::{Error, Result};

/// Bytes that travel together.
const BATCH: usize = 256 * 1024;
/// Batches on their way; with [`BATCH`] this bounds their memory.
const IN_FLIGHT: usize = 8;

/// Activities in order: contact and time of each, and where its bytes end.
#[derive(Default)]
pub struct Batch {
    bytes: Vec<u8>,
    heads: Vec<(i64, i64, usize)>,
}

impl Batch {
    fn push(&mut self, contact: i64, time: i64, activity: &[u8]) {
        self.bytes.extend(activity);
        self.heads.push((contact, time, self.bytes.len()));
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.heads.clear();
    }

    /// Contact, time and bytes of each.
    pub fn iter(&self) -> impl Iterator<Item = (i64, i64, &[u8])> {
        let starts = std::iter::once(0).chain(self.heads.iter().map(|(_, _, end)| *end));
        self.heads
            .iter()
            .zip(starts)
            .map(|((contact, time, end), start)| (*contact, *time, &self.bytes[start..*end]))
    }
}

/// Hands all activities to `take`, batch by batch.
pub fn each_batch(sorter: Sorter, mut take: impl FnMut(&Batch) -> Result<()>) -> Result<()> {
    let (to_take, batches) = sync_channel::<Batch>(IN_FLIGHT);
    let (to_reuse, used) = sync_channel::<Batch>(IN_FLIGHT + 2);
    std::thread::scope(|scope| {
        let reader = scope.spawn(move || produce(sorter, &to_take, &used));
        let outcome = batches.iter().try_for_each(|mut batch| {
            take(&batch)?;
            batch.clear();
            // Memory that does not fit into the return channel is simply given back.
            let _ = to_reuse.try_send(batch);
            Ok(())
        });
        // A reader that waits to send must see that nobody listens any more.
        drop(batches);
        let read = reader.join().map_err(|_| Error::failure("the sorting of the activities failed"))?;
        outcome.and(read)
    })
}

fn produce(sorter: Sorter, to_take: &SyncSender<Batch>, used: &Receiver<Batch>) -> Result<()> {
    // Nobody listens any more for a reason of its own, which is what will be told.
    let stopped = || Error::failure("the activities were not taken");
    let mut batch = Batch::default();
    sorter.each(|contact, time, activity| {
        batch.push(contact, time, activity);
        if batch.bytes.len() < BATCH {
            return Ok(());
        }
        let next = used.try_recv().unwrap_or_default();
        to_take.send(std::mem::replace(&mut batch, next)).map_err(|_| stopped())
    })?;
    to_take.send(batch).map_err(|_| stopped())
}
