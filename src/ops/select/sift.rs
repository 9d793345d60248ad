//! Asking the condition of a query: page by page of what the narrowing keeps, or, where every contact has to be looked
//! at, stretch by stretch of ids, with a second thread for every other stretch.

use std::sync::mpsc::sync_channel;

use super::{IN_FLIGHT, Query};
use crate::domain::condition::Checked;
use crate::domain::contact::Contact;
use crate::domain::fact::{FactKind, Facts};
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::error::{Error, Result};
use crate::signals;
use crate::store::{Db, FactReader, Page};

/// Ids of a stretch: few enough for the contacts kept of one to stay in the cache.
const STRETCH: i64 = 4_096;
/// Fewer contacts are not worth a second thread.
const WORTH_TWO: i64 = 32 * STRETCH;
/// Beyond this id there would be many stretches without a contact.
const DENSE: i64 = 524_288 * STRETCH;

/// The condition of a query and what it is asked with.
struct Judge<'a> {
    condition: Option<&'a Checked>,
    moment: &'a Moment,
    facts: FactReader<'a>,
    /// Nothing but what contacts did is asked for, and those who did nothing are not kept: contacts themselves need not
    /// be read to decide.
    asks_activities_alone: bool,
}

impl<'a> Judge<'a> {
    fn new(query: &'a Query, db: &'a Db) -> Judge<'a> {
        let condition = query.condition.as_ref();
        let needs = condition.map_or_else(Default::default, |condition| condition.needs(&query.moment));
        let asks_activities_alone =
            needs.fields.is_empty() && query.selection.narrowing.requires(FactKind::Activity);
        Judge { condition, moment: &query.moment, facts: db.fact_reader(&needs), asks_activities_alone }
    }

    /// Moves the contacts that the condition keeps to the front, in their order. Returns how many they are.
    fn sift(&mut self, contacts: &mut [Contact]) -> Result<usize> {
        let Some(condition) = self.condition else { return Ok(contacts.len()) };
        let mut kept = 0;
        if self.facts.is_idle() {
            for place in 0..contacts.len() {
                if condition.holds(&contacts[place], self.moment) {
                    contacts.swap(kept, place);
                    kept += 1;
                }
            }
            return Ok(kept);
        }
        let mut places = Vec::new();
        self.facts.each(contacts, |place, set| {
            let facts = Facts { contact: &contacts[place], set };
            if condition.holds(facts, self.moment) {
                places.push(place);
            }
        })?;
        for place in places {
            contacts.swap(kept, place);
            kept += 1;
        }
        Ok(kept)
    }

    /// Finds the contacts of some ids that the condition keeps, by what they did.
    fn find(&mut self, ids: (i64, i64)) -> Result<Vec<ContactId>> {
        let mut found = Vec::new();
        let Some(condition) = self.condition else { return Ok(found) };
        let mut contact = Contact::blank();
        self.facts.each_with(FactKind::Activity, ids, |id, set| {
            contact.id = id;
            let facts = Facts { contact: &contact, set };
            if condition.holds(facts, self.moment) {
                found.push(id);
            }
        })?;
        Ok(found)
    }
}

impl Query {
    /// Hands over what the condition keeps, page by page, until `each` says that it is enough.
    pub(super) fn sifted(
        &self,
        db: &Db,
        size: usize,
        mut each: impl FnMut(&mut [Contact]) -> Result<bool>,
    ) -> Result<()> {
        if self.condition.is_some() && self.selection.is_scan(db)? {
            let last = db.last_contact_id()?;
            match last {
                WORTH_TWO..=DENSE if let Some(twin) = db.twin() => {
                    return self.stretches_by_two(db, twin, last, each);
                }
                ..=DENSE => return self.stretches(db, last, each),
                _ => {}
            }
        }
        let mut judge = Judge::new(self, db);
        let mut page = Page::First;
        let mut contacts = Vec::new();
        loop {
            let count = db.next_contacts(&self.selection, &mut page, size, &mut contacts)?;
            signals::check()?;
            let kept = judge.sift(&mut contacts[..count])?;
            if count == 0
                || !each(&mut contacts[..kept])?
                || (count < size && matches!(page, Page::AfterId(_)))
            {
                return Ok(());
            }
        }
    }

    fn stretches(
        &self,
        db: &Db,
        last: i64,
        mut each: impl FnMut(&mut [Contact]) -> Result<bool>,
    ) -> Result<()> {
        let mut judge = Judge::new(self, db);
        let mut contacts = Vec::new();
        for number in 0..stretches_up_to(last) {
            let kept = self.stretch(db, &mut judge, number, &mut contacts)?;
            if !each(&mut contacts[..kept])? {
                break;
            }
        }
        Ok(())
    }

    fn stretches_by_two(
        &self,
        db: &Db,
        twin: Db,
        last: i64,
        mut each: impl FnMut(&mut [Contact]) -> Result<bool>,
    ) -> Result<()> {
        let (found, theirs) = sync_channel::<Result<Vec<Contact>>>(IN_FLIGHT);
        std::thread::scope(|scope| {
            scope.spawn(move || {
                let mut judge = Judge::new(self, &twin);
                let mut contacts = Vec::new();
                for number in (1..stretches_up_to(last)).step_by(2) {
                    let sifted = self.stretch(&twin, &mut judge, number, &mut contacts);
                    // The memory of those that are not kept serves again.
                    let message = sifted.map(|kept| contacts.drain(..kept).collect());
                    // Nobody listens any more when enough has been found.
                    if found.send(message).is_err() {
                        return;
                    }
                }
            });
            let mut judge = Judge::new(self, db);
            let mut contacts = Vec::new();
            for number in 0..stretches_up_to(last) {
                let enough = if number % 2 == 0 {
                    let kept = self.stretch(db, &mut judge, number, &mut contacts)?;
                    !each(&mut contacts[..kept])?
                } else {
                    let gone = |_| Error::failure("the second reader of the database failed");
                    !each(&mut theirs.recv().map_err(gone)??)?
                };
                if enough {
                    break;
                }
            }
            // A reader that waits to hand over must see that nobody listens any more.
            drop(theirs);
            Ok(())
        })
    }

    /// Looks at the contacts of a stretch; how many of them are kept, at the front.
    fn stretch(
        &self,
        db: &Db,
        judge: &mut Judge<'_>,
        number: i64,
        contacts: &mut Vec<Contact>,
    ) -> Result<usize> {
        signals::check()?;
        let ids = (if number == 0 { i64::MIN } else { number * STRETCH }, (number + 1) * STRETCH);
        if judge.asks_activities_alone {
            let found = judge.find(ids)?;
            return Ok(db.contacts_among(&self.selection, &found, contacts)?);
        }
        let count = db.contacts_of_ids(&self.selection, ids, contacts)?;
        judge.sift(&mut contacts[..count])
    }
}

/// How many stretches reach up to this id; the first begins with the smallest id there can be.
fn stretches_up_to(last: i64) -> i64 {
    last / STRETCH + 1
}
