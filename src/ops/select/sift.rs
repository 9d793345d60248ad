//! Asking the condition of a query: page by page of what the narrowing keeps, or, where every contact has to be looked
//! at, stretch by stretch of ids.

use super::Query;
use crate::domain::condition::Checked;
use crate::domain::contact::Contact;
use crate::domain::fact::{FactKind, Facts};
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::error::Result;
use crate::ops::stretches::{Ids, Look, Stride};
use crate::signals;
use crate::store::{Db, FactReader, Page};

/// So few contacts that those kept of a stretch stay in the cache.
const STRIDE: Stride = Stride { ids: 4_096, worth_two: 32, ahead: 4 };

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
        Judge {
            condition,
            moment: &query.moment,
            facts: db.fact_reader_without_ids(&needs),
            asks_activities_alone,
        }
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
    fn find(&mut self, ids: Ids) -> Result<Vec<ContactId>> {
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
            return STRIDE.each(db, (i64::MIN, i64::MAX), &EachAsked(self), |_, Kept { contacts, count }| {
                each(&mut contacts[..*count])
            });
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
}

/// Contacts that are kept of a stretch, at the front.
#[derive(Default)]
struct Kept {
    contacts: Vec<Contact>,
    count: usize,
}

/// A thread that asks, with memory for the contacts it reads.
struct Asking<'a> {
    db: &'a Db,
    judge: Judge<'a>,
    contacts: Vec<Contact>,
}

/// Each contact of a stretch is asked the condition of the query.
struct EachAsked<'q>(&'q Query);

impl Look for EachAsked<'_> {
    type Worker<'a>
        = Asking<'a>
    where
        Self: 'a;
    type Found = Kept;

    fn worker<'a>(&'a self, db: &'a Db) -> Asking<'a> {
        Asking { db, judge: Judge::new(self.0, db), contacts: Vec::new() }
    }

    fn look(&self, asking: &mut Asking<'_>, ids: Ids, kept: &mut Kept) -> Result<()> {
        let Asking { db, judge, contacts } = asking;
        kept.count = if judge.asks_activities_alone {
            let found = judge.find(ids)?;
            db.contacts_among(&self.0.selection, &found, contacts)?
        } else {
            let count = db.contacts_of_ids(&self.0.selection, ids, contacts)?;
            judge.sift(&mut contacts[..count])?
        };
        kept.contacts.reserve(kept.count.saturating_sub(kept.contacts.len()));
        // The memory of those that are not kept serves again.
        for (place, contact) in contacts[..kept.count].iter_mut().enumerate() {
            match kept.contacts.get_mut(place) {
                Some(before) => std::mem::swap(before, contact),
                None => kept.contacts.push(std::mem::replace(contact, Contact::blank())),
            }
        }
        Ok(())
    }
}
