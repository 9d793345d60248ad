//! Is what is kept still what it would be worked out to?

use super::STARTED;
use super::definitions::{Definitions, digest_of};
use crate::domain::edition::Edition;
use crate::domain::id::ContactId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::condition::Conditions;
use crate::store::Db;

/// Why what is kept may be out of date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staleness {
    /// Nothing has ever been worked out for everybody.
    pub never: bool,
    /// Definitions are others than when they were last worked out.
    pub definitions: bool,
    /// What is wrong with the first definition that cannot be worked out.
    pub fault: Option<String>,
    /// So many contacts have changed or are new.
    pub changed: u64,
    /// For so many time has come.
    pub due: u64,
    /// The latest moment that was worked out lies ahead.
    pub ahead: bool,
    /// The latest moment that was worked out.
    pub last: Option<Instant>,
}

/// Why what is kept may not be what it is at the moment `now`; nothing when it is.
pub fn staleness(db: &Db, now: Instant) -> Result<Option<Staleness>> {
    if !is_shown(db)? {
        return Ok(None);
    }
    let defined = digest_of(&db.definition_texts()?);
    if is_settled(db, now, &defined)? {
        return Ok(None);
    }
    let (changed, due) = db.unsettled(now)?;
    Ok(Some(Staleness { changed, due, ..whole(db, now, &defined)? }))
}

/// The same for what is kept of one contact: whatever became of the others does not matter.
pub fn staleness_of(db: &Db, contact: ContactId, now: Instant) -> Result<Option<Staleness>> {
    if !is_shown(db)? {
        return Ok(None);
    }
    let whole = whole(db, now, &digest_of(&db.definition_texts()?))?;
    let changed = u64::from(db.is_unsettled(contact, now)?);
    let is_stale = changed > 0 || whole.never || whole.definitions || whole.fault.is_some() || whole.ahead;
    Ok(is_stale.then_some(Staleness { changed, ..whole }))
}

/// Is anything worked out that the edition shows?
fn is_shown(db: &Db) -> Result<bool> {
    Ok(db.has_definitions()? && db.edition()? == Edition::Ems)
}

/// Why it may be out of date for everybody.
fn whole(db: &Db, now: Instant, defined: &str) -> Result<Staleness> {
    let (progress, computed) = (db.progress()?, db.computed()?);
    let mut whole = Staleness {
        never: !computed.contains_key(STARTED),
        ahead: progress.now.is_some_and(|last| last > now),
        last: progress.now,
        ..Staleness::default()
    };
    if progress.definitions.as_deref() != Some(defined) {
        let definitions = Definitions::load(&Conditions::load(db)?)?;
        whole.definitions = definitions.iter().any(|one| one.is_stale(&computed));
        whole.fault = definitions.faults.first().map(|fault| fault.error().message);
    }
    Ok(whole)
}

/// Would a run that follows the changes find nothing to do? `defined` is the digest of the definitions. Asked without
/// reading a single condition: a run has to cost nothing when nothing has changed.
pub fn is_settled(db: &Db, now: Instant, defined: &str) -> Result<bool> {
    let progress = db.progress()?;
    Ok(progress.definitions.as_deref() == Some(defined)
        && progress.pending.is_none()
        && progress.now.is_some_and(|last| last <= now)
        && ContactId(db.last_contact_id()?) <= progress.seen
        && !db.has_unsettled(now)?)
}
