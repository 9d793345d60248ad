//! Which contacts a command means: terms of the condition language, a search, an order, and the walk over
//! what they select.

mod sift;
#[cfg(test)]
mod tests;

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use crate::domain::condition::{Checked, Errors, Referent, Scope, compile, compile_terms};
use crate::domain::contact::Contact;
use crate::domain::fact::FactKind;
use crate::domain::field::Field;
use crate::domain::id::GroupId;
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::recalc::Mailing;
use crate::domain::text::Needle;
use crate::error::{Error, Result};
pub use crate::store::Within;
use crate::store::{Db, Selection, SortKey};

/// Contacts read at a time; no statement stays open between two pages.
const PAGE: usize = 1_000;

/// Contacts of which only the ids are read take little room.
const BARE_PAGE: usize = 4_096;

/// Contacts that travel together between the threads of [`Query::walk_ahead`]; few enough to stay in the cache.
const BATCH: usize = 100;
/// Batches on their way; with [`BATCH`] this bounds the memory of a long walk.
const IN_FLIGHT: usize = 4;

/// What a command asks for.
pub struct Query {
    selection: Selection,
    /// Asked of each contact when the narrowing alone does not decide.
    condition: Option<Checked>,
    /// The whole condition in its canonical form.
    text: Option<String>,
    /// What the condition refers to.
    references: Vec<Referent>,
    moment: Moment,
}

/// How a query finds its contacts.
pub struct Plan {
    /// The condition in its canonical form, if there is one.
    pub condition: Option<String>,
    /// What the database does, step by step.
    pub steps: Vec<String>,
    /// Are the contacts found asked one by one as well?
    pub asks_each: bool,
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
        (terms, condition): (&[String], Option<&str>),
        search: Option<&str>,
        sort: Vec<SortKey>,
        names: &Names,
        moment: Moment,
    ) -> std::result::Result<Query, Errors> {
        let mut selection = Selection { sort, ..Selection::default() };
        if let Some(text) = search {
            selection.search = text.split_whitespace().map(Needle::new).collect();
        }
        let Some(checked) = asked(terms, condition, &Scope { names, zone: moment.zone })? else {
            return Ok(Query { selection, condition: None, text: None, references: Vec::new(), moment });
        };
        let query = Query::of(checked, moment);
        let selection = Selection { narrowing: query.selection.narrowing.clone(), ..selection };
        Ok(Query { selection, ..query })
    }

    /// All contacts that the condition keeps.
    pub fn of(condition: Checked, moment: Moment) -> Query {
        let narrowed = condition.narrow(&moment);
        let selection = Selection { narrowing: narrowed.keep, ..Selection::default() };
        let text = Some(condition.text().to_owned());
        let references = condition.references();
        // Where the narrowing decides, nothing is left to ask. What everybody did is read faster in one go than looked up.
        let looks_up = selection.narrowing.requires(FactKind::Activity);
        let condition = (!narrowed.decides || looks_up).then_some(condition);
        Query { selection, condition, text, references, moment }
    }

    /// The same, but of the contacts only these fields are read, and those that its condition needs.
    pub fn reading(mut self, fields: &[Field]) -> Query {
        let mut only: Vec<Field> = fields.iter().flat_map(|field| field.sources()).collect();
        if let Some(condition) = &self.condition {
            only.extend(condition.needs(&self.moment).fields);
        }
        self.selection.only = Some(only);
        self
    }

    /// How it finds its contacts.
    pub fn plan(&self, db: &Db) -> Result<Plan> {
        Ok(Plan {
            condition: self.text.clone(),
            steps: db.selection_plan(&self.selection)?,
            asks_each: self.condition.is_some(),
        })
    }

    /// The same, but only of these contacts.
    pub fn within(mut self, within: Option<Within>) -> Query {
        self.selection.within = within;
        self
    }

    /// How many contacts it selects.
    pub fn count(&self, db: &Db) -> Result<u64> {
        if self.condition.is_none() {
            return Ok(u64::try_from(db.count_selected(&self.selection)?).unwrap_or(0));
        }
        let mut count = 0;
        self.sifted(db, PAGE, |contacts| {
            count += contacts.len() as u64;
            Ok(true)
        })?;
        Ok(count)
    }

    /// Does it ask for what recalculation keeps: groups by condition, scores or personas?
    pub fn asks_what_is_kept(&self, db: &Db) -> Result<bool> {
        if matches!(self.selection.within, Some(Within::Score(..) | Within::Persona(_))) {
            return Ok(true);
        }
        let group = match self.selection.within {
            Some(Within::Group(group, _)) => Some(group),
            _ => None,
        };
        if self.references.is_empty() && group.is_none() {
            return Ok(false);
        }
        let groups = db.groups()?;
        let by_condition = |id| groups.iter().any(|one| one.id == id && one.condition.is_some());
        let mailings = db.mailings()?;
        let sent = |newsletter: Option<i64>| {
            let about = |mailing: &&Mailing| newsletter.is_none_or(|id| id == mailing.newsletter.0);
            mailings.iter().filter(about).any(|mailing| by_condition(mailing.group))
        };
        let asks = |one: &Referent| match one {
            Referent::Subject(FactKind::Group, id) => by_condition(GroupId(*id)),
            Referent::Subject(FactKind::Score | FactKind::Persona, _) => true,
            Referent::Subject(FactKind::Subscription, id) => sent(Some(*id)),
            Referent::Any(FactKind::Subscription) => sent(None),
            Referent::Any(kind) => kind.is_worked_out(),
            _ => false,
        };
        Ok(group.is_some_and(by_condition) || self.references.iter().any(asks))
    }

    /// The moment that is asked about.
    pub fn moment(&self) -> &Moment {
        &self.moment
    }

    /// Can it be counted without looking at every contact?
    pub fn counts_quickly(&self) -> bool {
        self.condition.is_none() && self.selection.search.is_empty()
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
            // Of contacts that are only ids, many make a page.
            let is_bare =
                self.selection.only.as_ref().is_some_and(|only| only.iter().all(|field| *field == Field::Id));
            page = wanted.min(if is_bare { BARE_PAGE } else { PAGE });
        }
        let (mut seen, mut shown, mut more) = (0, 0, false);
        self.sifted(db, page, |contacts| {
            for contact in contacts {
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

/// The condition that the terms and the text together make, if there are any.
fn asked(
    terms: &[String],
    condition: Option<&str>,
    scope: &Scope<'_>,
) -> std::result::Result<Option<Checked>, Errors> {
    let terms = if terms.is_empty() { None } else { Some(compile_terms(terms, scope)?) };
    let Some(text) = condition else { return Ok(terms) };
    let whole = compile(text, scope)?;
    match terms {
        None => Ok(Some(whole)),
        Some(terms) => compile(&format!("({}) and ({})", whole.text(), terms.text()), scope).map(Some),
    }
}
