//! What is worked out for contacts, and what there is to work out again.
//!
//! Triggers note every contact that anything changes, whoever does: this program, another, or a person with a shell of
//! SQLite. Each note has a stamp that is never given again, so that whoever writes what was worked out from a snapshot can
//! tell whether it is still true.

mod apply;
mod defined;
mod notice;
mod runs;
mod states;

use std::collections::HashMap;

use rusqlite::{TransactionBehavior, params};

pub use apply::Settling;
pub use notice::Inserted;
pub(super) use notice::{IS_NOTICED, create_triggers};
pub use runs::RunRecord;
pub use states::States;

use super::{Db, StoreError};
use crate::domain::id::ContactId;
use crate::domain::time::Instant;

/// Where recalculation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Contacts with larger ids are new.
    pub seen: ContactId,
    /// From this id on, up to `seen`, contacts were new and have not been looked at.
    pub pending: Option<ContactId>,
    /// The latest moment that was worked out; nothing before the first.
    pub now: Option<Instant>,
    /// A digest of all definitions at the end of the last run; nothing if some of them could not be worked out.
    pub definitions: Option<String>,
}

impl Db {
    /// Where recalculation is.
    pub fn progress(&self) -> Result<Progress, StoreError> {
        let sql = "SELECT seen, pending, now, definitions FROM recalculation";
        Ok(self.conn.query_row(sql, [], |row| {
            Ok(Progress {
                seen: ContactId(row.get(0)?),
                pending: row.get::<_, Option<i64>>(1)?.map(ContactId),
                now: row.get::<_, Option<i64>>(2)?.map(Instant::from_millis),
                definitions: row.get(3)?,
            })
        })?)
    }

    /// What each definition was when it was last worked out for everybody.
    pub fn computed(&self) -> Result<HashMap<String, String>, StoreError> {
        let mut statement = self.conn.prepare("SELECT definition, digest FROM computed")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The last stamp given.
    pub fn last_stamp(&self) -> Result<i64, StoreError> {
        let sql = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changed'), 0)";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// The next contacts after that id that have changed, or for which time has come by that moment, in the order of
    /// their ids.
    pub fn contacts_to_settle(
        &self,
        after: ContactId,
        now: Instant,
        limit: usize,
    ) -> Result<Vec<ContactId>, StoreError> {
        // The sign keeps it from reading everybody's deadline in the order of ids: few have come.
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT contact_id FROM (SELECT contact_id FROM changed WHERE contact_id > ?1 \
             UNION SELECT contact_id FROM due WHERE at <= ?2 AND +contact_id > ?1) ORDER BY contact_id LIMIT {limit}"
        ))?;
        let rows = statement.query_map(params![after.0, now.millis()], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts have changed or are new, and for how many time has come.
    pub fn unsettled(&self, now: Instant) -> Result<(u64, u64), StoreError> {
        let sql = "SELECT (SELECT count(*) FROM changed) + (SELECT count(*) FROM contacts WHERE \
                   id > (SELECT coalesce(pending - 1, seen) FROM recalculation) \
                   AND NOT EXISTS (SELECT 1 FROM changed WHERE contact_id = id)), \
                   (SELECT count(*) FROM due WHERE at <= ?1)";
        let number = |number: i64| u64::try_from(number).unwrap_or(0);
        Ok(self.conn.query_row(sql, [now.millis()], |row| Ok((number(row.get(0)?), number(row.get(1)?))))?)
    }

    /// Has any contact changed, or has time come for any?
    pub fn has_unsettled(&self, now: Instant) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM changed) OR EXISTS (SELECT 1 FROM due WHERE at <= ?1)";
        Ok(self.conn.query_row(sql, [now.millis()], |row| row.get(0))?)
    }

    /// So many contacts picked at random, in the order of their ids.
    pub fn some_contacts(&self, number: usize) -> Result<Vec<ContactId>, StoreError> {
        let sql = "SELECT id FROM (SELECT id FROM contacts ORDER BY random() LIMIT ?1) ORDER BY id";
        let mut statement = self.conn.prepare(sql)?;
        let rows = statement
            .query_map([i64::try_from(number).unwrap_or(i64::MAX)], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Has any contact with an id after the first and up to the last changed?
    pub fn has_changed_among(&self, (after, last): (i64, i64)) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM changed WHERE contact_id > ?1 AND contact_id <= ?2)";
        Ok(self.conn.prepare_cached(sql)?.query_row([after, last], |row| row.get(0))?)
    }

    /// Has the contact changed, is it new, or has time come for it?
    pub fn is_unsettled(&self, contact: ContactId, now: Instant) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM changed WHERE contact_id = ?1) \
                   OR EXISTS (SELECT 1 FROM due WHERE contact_id = ?1 AND at <= ?2) \
                   OR ?1 > (SELECT coalesce(pending - 1, seen) FROM recalculation)";
        Ok(self.conn.prepare_cached(sql)?.query_row([contact.0, now.millis()], |row| row.get(0))?)
    }

    /// Runs `read` in one transaction, so that all it reads is of one moment.
    pub fn in_snapshot<T, E: From<StoreError>>(
        &self,
        read: impl FnOnce(&Db) -> Result<T, E>,
    ) -> Result<T, E> {
        let tx = rusqlite::Transaction::new_unchecked(&self.conn, TransactionBehavior::Deferred)
            .map_err(StoreError::from)?;
        let value = read(self)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(value)
    }
}
