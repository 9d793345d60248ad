//! Is what is kept still what it would be worked out to?

use super::STARTED;
use super::definitions::digest_of;
use crate::domain::id::ContactId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Db;

/// Why what is kept may be out of date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Staleness {
    /// Nothing has ever been worked out for everybody.
    pub never: bool,
    /// Definitions are others than when they were last worked out, or cannot be.
    pub definitions: bool,
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
    if !db.has_definitions()? {
        return Ok(None);
    }
    let defined = digest_of(&db.definition_texts()?);
    if is_settled(db, now, &defined)? {
        return Ok(None);
    }
    let progress = db.progress()?;
    let (changed, due) = db.unsettled(now)?;
    Ok(Some(Staleness {
        never: !db.computed()?.contains_key(STARTED),
        definitions: progress.definitions.as_deref() != Some(defined.as_str()),
        changed,
        due,
        ahead: progress.now.is_some_and(|last| last > now),
        last: progress.now,
    }))
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
