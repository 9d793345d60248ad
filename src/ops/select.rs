//! Which contacts a command means: terms of the condition language, a search, an order, and the walk over
//! what they select.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use crate::domain::condition::{Checked, Errors, Scope, compile_terms};
use crate::domain::contact::Contact;
use crate::domain::id::GroupId;
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::text::Needle;
use crate::error::{Error, Result};
use crate::signals;
use crate::store::{Db, Page, Selection, SortKey};

/// Contacts read at a time; no statement stays open between two pages.
const PAGE: usize = 1_000;

/// Contacts that travel together between the threads of [`Query::walk_ahead`]; few enough to stay in the cache.
const BATCH: usize = 100;
/// Batches on their way; with [`BATCH`] this bounds the memory of a long walk.
const IN_FLIGHT: usize = 4;

/// What a command asks for.
pub struct Query {
    selection: Selection,
    /// Asked of each contact when the narrowing alone does not decide.
    condition: Option<Checked>,
    moment: Moment,
}

/// What a walk has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walked {
    /// Contacts handed over.
    pub shown: u64,
    /// There are more of them.
    pub more: bool,
}

impl Query {
    /// Puts together what the arguments say; mistakes in the terms come back with their places.
    pub fn new(
        terms: &[String],
        search: Option<&str>,
        sort: Vec<SortKey>,
        names: &Names,
        moment: Moment,
    ) -> std::result::Result<Query, Errors> {
        let mut selection = Selection { sort, ..Selection::default() };
        if let Some(text) = search {
            selection.search = text.split_whitespace().map(Needle::new).collect();
        }
        let mut condition = None;
        if !terms.is_empty() {
            let checked = compile_terms(terms, &Scope { names, zone: moment.zone })?;
            selection.narrowing = checked.narrow(&moment);
            condition = (!checked.exact()).then_some(checked);
        }
        Ok(Query { selection, condition, moment })
    }

    /// The same, but only members of the group.
    pub fn within(mut self, group: Option<GroupId>) -> Query {
        self.selection.group = group;
        self
    }

    fn keeps(&self, contact: &Contact) -> bool {
        self.condition.as_ref().is_none_or(|condition| condition.evaluate(contact, &self.moment).value)
    }

    /// How many contacts it selects.
    pub fn count(&self, db: &Db) -> Result<u64> {
        if self.condition.is_none() {
            return Ok(u64::try_from(db.count_selected(&self.selection)?).unwrap_or(0));
        }
        let mut count = 0;
        self.pages(db, PAGE, |contacts| {
            count += contacts.iter().filter(|contact| self.keeps(contact)).count() as u64;
            Ok(true)
        })?;
        Ok(count)
    }

    /// Can it be counted without looking at every contact?
    pub fn counts_quickly(&self) -> bool {
        self.condition.is_none() && self.selection.search.is_empty()
    }

    fn pages(
        &self,
        db: &Db,
        size: usize,
        mut each: impl FnMut(&mut [Contact]) -> Result<bool>,
    ) -> Result<()> {
        let mut page = Page::First;
        let mut contacts = Vec::new();
        loop {
            let count = db.next_contacts(&self.selection, &mut page, size, &mut contacts)?;
            signals::check()?;
            if count == 0
                || !each(&mut contacts[..count])?
                || (count < size && matches!(page, Page::AfterId(_)))
            {
                return Ok(());
            }
        }
    }

    /// Hands over the contacts in order, `limit` of them after leaving out `offset`. Whatever is left in place of
    /// one is overwritten by a later one.
    pub fn walk(
        &mut self,
        db: &Db,
        (offset, limit): (u64, u64),
        mut each: impl FnMut(&mut Contact) -> Result<()>,
    ) -> Result<Walked> {
        let wanted = usize::try_from(offset.saturating_add(limit).saturating_add(1)).unwrap_or(usize::MAX);
        // A condition may leave out all but a few of a page, so that only without one a small page will do.
        let mut page = PAGE;
        if self.condition.is_none() {
            self.selection.at_most = Some(wanted);
            page = wanted.min(PAGE);
        }
        let (mut seen, mut shown, mut more) = (0, 0, false);
        self.pages(db, page, |contacts| {
            for contact in contacts.iter_mut().filter(|contact| self.keeps(contact)) {
                seen += 1;
                if seen <= offset {
                    continue;
                }
                if shown == limit {
                    more = true;
                    return Ok(false);
                }
                each(contact)?;
                shown += 1;
            }
            Ok(true)
        })?;
        Ok(Walked { shown, more })
    }

    /// [`Query::walk`] that reads ahead while another thread calls `each`: for long walks, where printing costs as
    /// much as reading.
    pub fn walk_ahead(
        &mut self,
        db: &Db,
        window: (u64, u64),
        mut each: impl FnMut(&Contact) -> Result<()> + Send,
    ) -> Result<Walked> {
        let (full, batches) = sync_channel::<Vec<Contact>>(IN_FLIGHT);
        let (used, spare) = sync_channel::<Vec<Contact>>(IN_FLIGHT + 2);
        std::thread::scope(|scope| {
            let consumer = scope.spawn(move || -> Result<()> {
                for batch in batches {
                    batch.iter().try_for_each(&mut each)?;
                    // Memory that does not fit into the return channel is simply given back.
                    let _ = used.try_send(batch);
                }
                Ok(())
            });
            let walked = self.fill(db, window, &full, &spare);
            drop(full);
            // Its error comes first: the walk then only stopped because nobody listened any more.
            consumer.join().map_err(|_| Error::failure("the writer of the list failed"))??;
            walked
        })
    }

    /// Walks in batches, whose memory comes back through `spare`.
    fn fill(
        &mut self,
        db: &Db,
        window: (u64, u64),
        full: &SyncSender<Vec<Contact>>,
        spare: &Receiver<Vec<Contact>>,
    ) -> Result<Walked> {
        let send =
            |batch| full.send(batch).map_err(|_| Error::failure("the list was not written to its end"));
        let (mut batch, mut filled) = (Vec::new(), 0);
        let walked = self.walk(db, window, |contact| {
            match batch.get_mut(filled) {
                Some(place) => std::mem::swap(place, contact),
                None => batch.push(contact.clone()),
            }
            filled += 1;
            if filled == BATCH {
                send(std::mem::replace(&mut batch, spare.try_recv().unwrap_or_default()))?;
                filled = 0;
            }
            Ok(())
        })?;
        batch.truncate(filled);
        send(batch)?;
        Ok(walked)
    }
}
