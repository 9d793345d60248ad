//! Writing what was worked out, if it still is what is to be written.

use std::borrow::Cow;
use std::collections::HashSet;

use rusqlite::config::DbConfig;
use rusqlite::{OptionalExtension, TransactionBehavior, params, params_from_iter};

use super::Progress;
use crate::domain::group::{Group, Source};
use crate::domain::history::Event;
use crate::domain::id::{ContactId, GroupId, OperationId, PersonaId, ScoreId};
use crate::domain::recalc::{Change, Difference, Occasion};
use crate::domain::time::Instant;
use crate::store::members::array;
use crate::store::{Db, Store, StoreError};

/// Is the contact of a note there?
const IS_THERE: &str = "EXISTS (SELECT 1 FROM contacts WHERE id = contact_id)";

/// A transaction that writes what was worked out. It is no operation of the log: nothing is decided here, and what it
/// writes can be worked out again at any time.
pub struct Settling<'a> {
    db: &'a Db,
    now: Instant,
}

impl Store {
    /// Runs `write` in one immediate transaction and commits it. `now` is the moment that was worked out.
    pub fn settle<T, E: From<StoreError>>(
        &self,
        now: Instant,
        write: impl FnOnce(&Settling<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let conn = &self.db.conn;
        let tx = rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Immediate)
            .map_err(|error| self.busy(error))?;
        self.db.demand_known_fields()?;
        let mark = "INSERT INTO active_operation (id, images, recalculates) VALUES (0, 0, 1)";
        conn.execute(mark, []).map_err(StoreError::from)?;
        let value = self.db.without_triggers(|db| write(&Settling { db, now }))?;
        conn.execute("DELETE FROM active_operation", []).map_err(StoreError::from)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(value)
    }
}

/// What there is to be worked out at the moment of writing: somebody may have deleted or frozen it since the snapshot.
struct Live {
    groups: HashSet<GroupId>,
    scores: HashSet<ScoreId>,
    personas: HashSet<PersonaId>,
}

impl Live {
    fn now(db: &Db) -> Result<Live, StoreError> {
        let ids = |sql: &str| -> Result<Vec<i64>, StoreError> {
            let mut statement = db.conn.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        Ok(Live {
            groups: ids("SELECT id FROM groups WHERE condition IS NOT NULL")?
                .into_iter()
                .map(GroupId)
                .collect(),
            scores: ids("SELECT id FROM scores")?.into_iter().map(ScoreId).collect(),
            personas: ids("SELECT id FROM personas")?.into_iter().map(PersonaId).collect(),
        })
    }

    fn has(&self, change: &Change) -> bool {
        match change {
            Change::Enters { group, .. } | Change::Leaves { group, .. } => self.groups.contains(group),
            Change::Scores(score, ..) => self.scores.contains(score),
            Change::Becomes(_, after) => after.is_none_or(|persona| self.personas.contains(&persona)),
        }
    }

    /// The difference without what is no longer there.
    fn cut<'d>(&self, difference: &'d Difference) -> Cow<'d, Difference> {
        if difference.changes.iter().all(|change| self.has(change)) {
            return Cow::Borrowed(difference);
        }
        let mut cut = difference.clone();
        cut.changes.retain(|change| self.has(change));
        Cow::Owned(cut)
    }
}

impl Db {
    /// Runs `write` with no trigger set off: each would find that there is nothing to note, to tell or to remember, and a
    /// statement that sets one off keeps a journal of its own.
    fn without_triggers<T, E: From<StoreError>>(
        &self,
        write: impl FnOnce(&Db) -> Result<T, E>,
    ) -> Result<T, E> {
        self.sets_off_triggers(false)?;
        let value = write(self);
        self.sets_off_triggers(true)?;
        value
    }

    fn sets_off_triggers(&self, does: bool) -> Result<(), StoreError> {
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, does)?;
        Ok(())
    }

    /// Contacts that are noted and gone, so many at most: another program deleted them or gave them another id.
    pub fn noted_and_gone(&self, most: usize) -> Result<Vec<ContactId>, StoreError> {
        let sql = format!("SELECT contact_id FROM changed WHERE NOT {IS_THERE} LIMIT ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement
            .query_map([i64::try_from(most).unwrap_or(i64::MAX)], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The moment of which the members by condition of a group are; nothing if they have never been worked out, or by
    /// another meaning of the condition.
    pub fn worked_out(&self, group: &Group) -> Result<Option<Instant>, StoreError> {
        let sql = "SELECT now FROM recalculation WHERE EXISTS (SELECT 1 FROM computed WHERE definition = ?1)";
        let definition = format!("group {}", group.id);
        let now = self.conn.prepare_cached(sql)?.query_row([definition], |row| row.get::<_, Option<i64>>(0));
        let now = now.optional()?.flatten().map(Instant::from_millis);
        Ok(group.rebuilt.map(|rebuilt| now.map_or(rebuilt, |now| rebuilt.max(now))))
    }
}

impl Settling<'_> {
    pub(in crate::store) fn db(&self) -> &Db {
        self.db
    }

    /// The moment that was worked out.
    pub(in crate::store) fn now(&self) -> Instant {
        self.now
    }

    /// Writes the differences of contacts that have not changed since the snapshot in which `stamp` was the last, with what
    /// the occasion tells of them, which `told` is shown. Returns how many others there were; they stay noted.
    pub fn apply(
        &self,
        differences: &[Difference],
        stamp: i64,
        occasion: &Occasion,
        mut told: impl FnMut(&Event),
    ) -> Result<u64, StoreError> {
        let mut outdated = 0;
        let mut noted = self.db.conn.prepare_cached(
            "SELECT stamp, operation_id FROM contacts LEFT JOIN changed ON contact_id = id WHERE id = ?1",
        )?;
        let live = Live::now(self.db)?;
        for difference in differences {
            let found = noted.query_row([difference.contact.0], |row| {
                Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?))
            });
            let operation = match found.optional()? {
                Some((None, _)) => None,
                Some((Some(noted), operation)) if noted <= stamp => operation.map(OperationId),
                // It has changed since the snapshot, or is gone.
                Some((Some(_), _)) | None => {
                    outdated += 1;
                    continue;
                }
            };
            let difference = live.cut(difference);
            for change in &difference.changes {
                self.write(difference.contact, change)?;
            }
            match difference.due {
                None => {}
                Some(None) => self.execute("DELETE FROM due WHERE contact_id = ?1", [difference.contact.0])?,
                Some(Some(at)) => self.execute(
                    "INSERT INTO due (contact_id, at) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET at = excluded.at",
                    [difference.contact.0, at.millis()],
                )?,
            }
            for event in occasion.events(&difference, operation) {
                self.tell(&event)?;
                told(&event);
            }
        }
        Ok(outdated)
    }

    fn write(&self, ContactId(contact): ContactId, change: &Change) -> Result<(), StoreError> {
        let condition = Source::Condition.code();
        match *change {
            Change::Enters { group, .. } => self.execute(
                "INSERT INTO members (contact_id, group_id, source, since) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
                [contact, group.0, condition, self.now.millis()],
            ),
            Change::Leaves { group, .. } => self.execute(
                "DELETE FROM members WHERE contact_id = ?1 AND group_id = ?2 AND source = ?3",
                [contact, group.0, condition],
            ),
            Change::Scores(score, _, 0) => {
                self.execute("DELETE FROM points WHERE contact_id = ?1 AND score_id = ?2", [contact, score.0])
            }
            Change::Scores(score, _, points) => self.execute(
                "INSERT INTO points (contact_id, score_id, points) VALUES (?1, ?2, ?3) \
                 ON CONFLICT DO UPDATE SET points = excluded.points",
                [contact, score.0, i64::from(points)],
            ),
            Change::Becomes(_, None) => {
                self.execute("DELETE FROM persona_contacts WHERE contact_id = ?1", [contact])
            }
            Change::Becomes(_, Some(persona)) => self.execute(
                "INSERT INTO persona_contacts (contact_id, persona_id) VALUES (?1, ?2) \
                 ON CONFLICT DO UPDATE SET persona_id = excluded.persona_id",
                [contact, persona.0],
            ),
        }
    }

    fn execute<const N: usize>(&self, sql: &str, values: [i64; N]) -> Result<(), StoreError> {
        self.db.conn.prepare_cached(sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    /// These contacts have been looked at, in the snapshot in which `stamp` was the last; those that are gone stay noted
    /// until they are buried.
    pub fn forget_changed(&self, contacts: &[ContactId], stamp: i64) -> Result<(), StoreError> {
        let sql = format!(
            "DELETE FROM changed WHERE contact_id IN (SELECT value FROM rarray(?1)) AND stamp <= ?2 AND {IS_THERE}"
        );
        self.db.conn.prepare_cached(&sql)?.execute(params![array(contacts), stamp])?;
        Ok(())
    }

    /// The same for all with ids after the first and up to the last.
    pub fn forget_stretch(&self, (after, last): (i64, i64), stamp: i64) -> Result<(), StoreError> {
        let sql = format!(
            "DELETE FROM changed WHERE contact_id > ?1 AND contact_id <= ?2 AND stamp <= ?3 AND {IS_THERE}"
        );
        self.execute(&sql, [after, last, stamp])
    }

    /// Where recalculation is now.
    pub fn set_progress(&self, progress: &Progress) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE recalculation SET seen = ?1, pending = ?2, now = ?3, definitions = ?4",
            params![
                progress.seen.0,
                progress.pending.map(|id| id.0),
                progress.now.map(Instant::millis),
                progress.definitions
            ],
        )?;
        Ok(())
    }

    /// Forgets what was worked out for contacts that were noted and are gone, so many of them at most; `told` is shown what
    /// goes. Returns how many they were.
    pub fn bury(&self, most: usize, told: &mut dyn FnMut(&Event)) -> Result<usize, StoreError> {
        let gone = self.db.noted_and_gone(most)?;
        if gone.is_empty() {
            return Ok(0);
        }
        self.tell_gone(&gone, told)?;
        let contacts = array(&gone);
        for table in ["members", "points", "persona_contacts", "due", "account_contacts", "changed"] {
            let sql = format!("DELETE FROM {table} WHERE contact_id IN (SELECT value FROM rarray(?1))");
            self.db.conn.prepare_cached(&sql)?.execute([&contacts])?;
        }
        Ok(gone.len())
    }

    /// What another program deleted without its references leaves behind what was worked out for it.
    fn forget_gone(&self, definition: &str) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        if let Some(id) = definition.strip_prefix("group ") {
            let sql =
                "DELETE FROM members WHERE group_id = ?1 AND NOT EXISTS (SELECT 1 FROM groups WHERE id = ?1)";
            conn.execute(sql, [id])?;
            return self.empty_without_condition(id);
        }
        if let Some(id) = definition.strip_prefix("score ") {
            let sql =
                "DELETE FROM points WHERE score_id = ?1 AND NOT EXISTS (SELECT 1 FROM scores WHERE id = ?1)";
            conn.execute(sql, [id])?;
        }
        Ok(())
    }

    /// A group that has no condition any more has no members by condition, whoever took the condition away. That is
    /// noticed and told as what others change.
    fn empty_without_condition(&self, group: &str) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        self.db.sets_off_triggers(true)?;
        conn.execute("UPDATE active_operation SET recalculates = 0", [])?;
        conn.execute(
            "DELETE FROM members WHERE group_id = ?1 AND source = ?2 \
             AND EXISTS (SELECT 1 FROM groups WHERE id = ?1 AND condition IS NULL)",
            params![group, Source::Condition.code()],
        )?;
        conn.execute("UPDATE active_operation SET recalculates = 1", [])?;
        self.db.sets_off_triggers(false)
    }

    /// The definition has been worked out for everybody as the digest says; none: it has to be worked out again, or is gone.
    pub fn set_computed(&self, definition: &str, digest: Option<&str>) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        if let (Some(_), Some(id)) = (digest, definition.strip_prefix("group ")) {
            conn.execute("UPDATE groups SET rebuilt = ?2 WHERE id = ?1", params![id, self.now.millis()])?;
        }
        match digest {
            Some(digest) => conn.execute(
                "INSERT INTO computed (definition, digest) VALUES (?1, ?2) \
                 ON CONFLICT DO UPDATE SET digest = excluded.digest",
                [definition, digest],
            )?,
            None => {
                self.forget_gone(definition)?;
                conn.execute("DELETE FROM computed WHERE definition = ?1", [definition])?
            }
        };
        Ok(())
    }
}
