//! Whole copies: out of the database by `VACUUM INTO`, and over it by SQLite's online backup, which
//! takes the write lock and replaces every page in one transaction. The files are never copied by hand.

use std::path::Path;

use rusqlite::OptionalExtension;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::params;

use super::check::NUMBERED;
use super::operations;
use super::{Access, Db, Operation, Store, StoreError, Txn};
use crate::domain::id::{ConsentId, OperationId};
use crate::signals;

/// Pages copied between two looks at the signals: some 4 MiB.
const STEP: i32 = 1_000;

/// What a database holds, in the three things that tell one backup from another.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The version of its schema.
    pub schema: i32,
    /// How many contacts.
    pub contacts: i64,
    /// Its latest change.
    pub newest: Option<Operation>,
    state: State,
}

impl Contents {
    /// Did nothing happen between the two looks?
    pub fn is_same_state(&self, later: &Contents) -> bool {
        self.state == later.state
    }
}

/// Changes whenever anything does: the last operation, and the last image, which other programs leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    operation: i64,
    image: i64,
}

/// A consent that a contact has revoked.
struct Revocation {
    guid: Vec<u8>,
    consent: (i64, String, i64),
    time: i64,
    hash: String,
    source: Option<String>,
}

/// What a replacement kept of what it replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replacement {
    /// Revocations that the copy did not know and that were written into it.
    pub revocations: usize,
}

impl Db {
    /// Writes a compact copy, without leftovers of what was deleted, into an empty file.
    pub fn copy_into(&self, target: &Path) -> Result<(), StoreError> {
        let name = target
            .to_str()
            .ok_or_else(|| StoreError::NotAFile { path: target.into(), what: "a name that is not UTF-8" })?;
        self.conn.execute("VACUUM INTO ?1", [name])?;
        Ok(())
    }

    /// What is in it.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        Ok(Contents {
            schema: self.schema_version()?,
            contacts: self.contact_count()?,
            newest: self.operations(None, 1)?.pop(),
            state: self.state()?,
        })
    }

    fn state(&self) -> Result<State, StoreError> {
        let sql = "SELECT coalesce(max(id), 0) FROM operations";
        let operation = self.conn.query_row(sql, [], |row| row.get(0))?;
        Ok(State { operation, image: operations::last_image(&self.conn)? })
    }

    /// The consents that stand revoked.
    fn revocations(&self) -> Result<Vec<Revocation>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT contacts.guid, consents.id, consents.name, consents.created, latest.time, latest.hash, \
             latest.source FROM (SELECT *, row_number() OVER (PARTITION BY contact_id, consent_id \
             ORDER BY time DESC, id DESC) AS place FROM agreements) AS latest \
             JOIN contacts ON contacts.id = latest.contact_id JOIN consents ON consents.id = latest.consent_id \
             WHERE latest.place = 1 AND latest.revoked = 1",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Revocation {
                guid: row.get(0)?,
                consent: (row.get(1)?, row.get(2)?, row.get(3)?),
                time: row.get(4)?,
                hash: row.get(5)?,
                source: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Txn<'_> {
    /// Carries over what a restore must not take back: revoked consents, the ids that were given, and how much of the
    /// history was told.
    pub fn carry_over(&self, present: &Db) -> Result<Replacement, StoreError> {
        let mut kept = Replacement::default();
        for revocation in present.revocations()? {
            kept.revocations += usize::from(self.revoke_again(&revocation, present)?);
        }
        self.lift_sequences(present)?;
        self.tell_restored(present)?;
        Ok(kept)
    }

    /// Revokes where the copy has the same contact agreeing, at that time or before.
    /// The text that is revoked comes along where the copy has it not.
    fn revoke_again(&self, revocation: &Revocation, present: &Db) -> Result<bool, StoreError> {
        let conn = &self.db.conn;
        let (id, name, created) = &revocation.consent;
        let latest: Option<(i64, i64, bool)> = conn
            .prepare_cached(
                "SELECT agreements.contact_id, agreements.consent_id, agreements.revoked FROM agreements \
                 JOIN contacts ON contacts.id = agreements.contact_id \
                 JOIN consents ON consents.id = agreements.consent_id \
                 WHERE contacts.guid = ?1 AND (consents.name = ?2 OR (consents.id = ?3 AND consents.created = ?4)) \
                 ORDER BY agreements.time > ?5 DESC, agreements.time DESC, agreements.id DESC LIMIT 1",
            )?
            .query_row(params![revocation.guid, name, id, created, revocation.time], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((contact, consent, false)) = latest else { return Ok(false) };
        let later: bool = conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM agreements WHERE contact_id = ?1 AND consent_id = ?2 AND time > ?3)",
            params![contact, consent, revocation.time],
            |row| row.get(0),
        )?;
        if later {
            return Ok(false);
        }
        let id = self.next_id("agreements")?;
        conn.prepare_cached(
            "INSERT INTO agreements (contact_id, id, consent_id, revoked, time, hash, source) \
             VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6)",
        )?
        .execute(params![
            contact,
            id,
            consent,
            revocation.time,
            revocation.hash,
            revocation.source
        ])?;
        let (consent, hash) = (ConsentId(consent), revocation.hash.as_str());
        if self.text_of(consent, hash)?.is_none()
            && let Some((short, full)) = present.text_of(ConsentId(revocation.consent.0), hash)?
        {
            self.keep_text(consent, hash, (&short, &full))?;
        }
        Ok(true)
    }

    /// A restore never gives an id or a stamp a second time.
    fn lift_sequences(&self, present: &Db) -> Result<(), StoreError> {
        for table in NUMBERED.iter().chain(&["history", "changed"]) {
            let last: Option<i64> = present.conn.query_row(
                "SELECT max(seq) FROM sqlite_sequence WHERE name = ?1",
                [table],
                |row| row.get(0),
            )?;
            self.lift_sequence(table, &last.unwrap_or(0).to_string())?;
        }
        let mut statement = present.conn.prepare("SELECT name, last FROM sequences")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.db.conn.execute(
                "INSERT INTO sequences (name, last) VALUES (?1, ?2) \
                 ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)",
                params![row.get::<_, String>(0)?, row.get::<_, i64>(1)?],
            )?;
        }
        Ok(())
    }

    /// Numbers the running operation after every one that `present` has.
    pub fn operation_after(&self, present: &Db) -> Result<OperationId, StoreError> {
        let last = present.state()?.operation;
        let id = OperationId(self.operation().0.max(last + 1));
        let conn = &self.db.conn;
        conn.execute("UPDATE operations SET id = ?2 WHERE id = ?1", params![self.operation().0, id.0])?;
        conn.execute("UPDATE active_operation SET id = ?1", [id.0])?;
        self.lift_sequence("operations", &id.to_string())?;
        self.operation.set(id);
        Ok(id)
    }
}

impl Store {
    /// Replaces everything by what `source` holds, if the database is still as `seen`.
    pub fn replace_with(&mut self, source: &Store, seen: &Contents) -> Result<(), StoreError> {
        let path = self.path.clone();
        let present = Store::open(&path, Access::Inspect, std::time::Duration::ZERO)?;
        self.db.forget_fields();
        let backup = Backup::new(&source.db.conn, &mut self.db.conn)?;
        // The first page takes the write lock; from there on what others can see stays as it is.
        let mut step = backup.step(1)?;
        if matches!(step, StepResult::More | StepResult::Done) && present.state()? != seen.state {
            return Err(StoreError::ChangedMeanwhile);
        }
        loop {
            match step {
                StepResult::Done => return Ok(()),
                StepResult::More if signals::received().is_none() => step = backup.step(STEP)?,
                StepResult::More => return Err(interruption()),
                // Busy and locked, and whatever a later SQLite may add to them.
                _ => {
                    return Err(if signals::received().is_some() {
                        interruption()
                    } else {
                        StoreError::Busy(super::lock_holder::of(&path))
                    });
                }
            }
        }
    }
}

fn interruption() -> StoreError {
    use rusqlite::ffi;
    StoreError::Sqlite(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_INTERRUPT), None))
}
