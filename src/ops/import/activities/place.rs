//! Activities into the database, in the order in which they lie there.

use std::collections::HashMap;

use super::detail;
use crate::domain::id::ContactId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::{ActivityAdder, ActivityLookup, Inserted, Txn};

/// So many different activities of one contact and moment are usual at most.
const FEW: usize = 64;

/// Adds activities, but those that were there before as often as the file has them.
pub struct Placing<'a> {
    txn: &'a Txn<'a>,
    adder: ActivityAdder<'a>,
    lookup: ActivityLookup<'a>,
    /// Contacts above this id are new, so that nothing of theirs was there.
    last_before: i64,
    was_empty: bool,
    /// The contact and the time that were taken last.
    at: Option<(ContactId, i64)>,
    /// Had this contact any activity before?
    has_earlier: bool,
    /// How often each activity at this contact and time was there before and has not been met in the file yet.
    there: HashMap<Vec<u8>, u64>,
    added: u64,
    unchanged: u64,
}

impl<'a> Placing<'a> {
    /// Gets ready.
    pub fn new(txn: &'a Txn<'a>, last_before: i64) -> Result<Placing<'a>> {
        txn.pause_notice(Inserted::Activities)?;
        Ok(Placing {
            txn,
            was_empty: txn.has_no_activities()?,
            adder: txn.activity_adder()?,
            lookup: txn.activity_lookup()?,
            last_before,
            at: None,
            has_earlier: false,
            there: HashMap::new(),
            added: 0,
            unchanged: 0,
        })
    }

    /// Takes the next activity: its contact, its time and the rest as bytes.
    pub fn take(&mut self, contact: ContactId, time: i64, activity: &[u8]) -> Result<()> {
        if self.at != Some((contact, time)) {
            self.turn_to(contact, time)?;
        }
        if let Some(left) = self.there.get_mut(activity)
            && *left > 0
        {
            *left -= 1;
            self.unchanged += 1;
            return Ok(());
        }
        let (kind, details) = detail::read(activity)?;
        self.adder.add(contact, Instant::from_millis(time), kind, &details)?;
        self.added += 1;
        Ok(())
    }

    /// Reads what was there at the next contact and time, before anything of the file is added to it.
    fn turn_to(&mut self, contact: ContactId, time: i64) -> Result<()> {
        let is_new = self.was_empty || contact.0 > self.last_before;
        if self.at.is_none_or(|(last, _)| last != contact) {
            self.has_earlier = !is_new && self.txn.has_activities(contact)?;
        }
        self.at = Some((contact, time));
        if self.there.capacity() > FEW {
            // Emptying a large table costs its size, every time.
            self.there = HashMap::new();
        }
        self.there.clear();
        if self.has_earlier {
            let there = &mut self.there;
            self.lookup.each_at(contact, Instant::from_millis(time), |kind, details| {
                *there.entry(detail::of(kind, details)).or_default() += 1;
            })?;
        }
        Ok(())
    }

    /// Activities taken so far.
    pub fn taken(&self) -> u64 {
        self.added + self.unchanged
    }

    /// Ends the adding. Returns how many were added and how many were there.
    pub fn finish(self) -> Result<(u64, u64)> {
        self.adder.finish()?;
        self.txn.resume_notice(Inserted::Activities)?;
        Ok((self.added, self.unchanged))
    }
}
