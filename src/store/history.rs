//! The history: what changed for contacts, in the order in which it was written.
//!
//! Recalculation writes what it finds itself, and loops that add members by the million do so too; all else is written by
//! triggers, in `told`.

use rusqlite::{Row, params};

use super::members::array;
use super::recalc::Settling;
use super::{Db, StoreError, Txn};
use crate::domain::group::Source;
use crate::domain::history::{Cause, Entry, Event, Happened};
use crate::domain::id::{ContactId, GroupId, OperationId, PersonaId, ScoreId};
use crate::domain::time::Instant;

pub(super) const ENTERED: i64 = 1;
pub(super) const LEFT: i64 = 2;
pub(super) const SCORED: i64 = 3;
pub(super) const MOVED: i64 = 4;
const REACHED: i64 = 5;
const RESTORED: i64 = 6;

/// How an event is stored: kind, subject, before and after.
type Stored = (i64, Option<i64>, Option<i64>, Option<i64>);

fn stored(happened: &Happened) -> Stored {
    let persona = |one: Option<PersonaId>| one.map(|persona| persona.0);
    match *happened {
        Happened::Entered(group) => (ENTERED, Some(group.0), None, None),
        Happened::Left(group) => (LEFT, Some(group.0), None, None),
        Happened::Scored(score, before, after) => {
            (SCORED, Some(score.0), Some(before.into()), Some(after.into()))
        }
        Happened::Moved(before, after) => (MOVED, None, persona(before), persona(after)),
        Happened::Reached(score, threshold, points) => {
            (REACHED, Some(score.0), Some(threshold), Some(points.into()))
        }
        Happened::Restored => (RESTORED, None, None, None),
    }
}

fn happened((kind, subject, before, after): Stored) -> Option<Happened> {
    let points = |one: Option<i64>| one.and_then(|points| i32::try_from(points).ok());
    Some(match kind {
        ENTERED => Happened::Entered(GroupId(subject?)),
        LEFT => Happened::Left(GroupId(subject?)),
        SCORED => Happened::Scored(ScoreId(subject?), points(before)?, points(after)?),
        MOVED => Happened::Moved(before.map(PersonaId), after.map(PersonaId)),
        REACHED => Happened::Reached(ScoreId(subject?), before?, points(after)?),
        RESTORED => Happened::Restored,
        _ => return None,
    })
}

/// What a kind of change is called.
pub(super) fn change_name(kind: i64) -> Option<&'static str> {
    happened((kind, Some(0), Some(0), Some(0))).map(|happened| happened.name())
}

/// The columns in the order of [`entry`].
const COLUMNS: &str = "cursor, time, contact_id, kind, subject, before, after, cause, operation_id";

fn entry(row: &Row<'_>) -> rusqlite::Result<Option<Entry>> {
    let happened = happened((row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?));
    let cause = Cause::from_code(row.get(7)?);
    let (contact, operation) = (ContactId(row.get(2)?), row.get::<_, Option<i64>>(8)?.map(OperationId));
    let (cursor, time) = (row.get(0)?, Instant::from_millis(row.get(1)?));
    let event = |(happened, cause)| Event { contact, happened, cause, operation };
    Ok(happened.zip(cause).map(|pair| Entry { cursor, time, event: event(pair) }))
}

/// The columns in the order in which events are written.
const INTO: &str =
    "INSERT INTO history (time, contact_id, kind, subject, before, after, cause, operation_id)";

impl Settling<'_> {
    /// Writes an event of this moment.
    pub(super) fn tell(&self, event: &Event) -> Result<(), StoreError> {
        let (kind, subject, before, after) = stored(&event.happened);
        self.db().conn.prepare_cached(&format!("{INTO} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"))?.execute(
            params![
                self.now().millis(),
                event.contact.0,
                kind,
                subject,
                before,
                after,
                event.cause.code(),
                event.operation.map(|operation| operation.0),
            ],
        )?;
        Ok(())
    }

    /// Writes that whoever is a member of a group has entered it: what came before was not told. Returns how many.
    pub fn tell_members_so_far(&self) -> Result<u64, StoreError> {
        let sql = format!(
            "{INTO} SELECT ?1, contact_id, {ENTERED}, group_id, NULL, NULL, ?2, NULL FROM members \
             GROUP BY contact_id, group_id HAVING min(source) > 0"
        );
        let told = self.db().conn.execute(&sql, [self.now().millis(), Cause::Full.code()])?;
        Ok(u64::try_from(told).unwrap_or(0))
    }

    /// Writes that these contacts, which another program took away with nobody being told, lose what is kept of them.
    pub(in crate::store) fn tell_gone(
        &self,
        contacts: &[ContactId],
        told: &mut dyn FnMut(&Event),
    ) -> Result<(), StoreError> {
        let gone = "contact_id IN (SELECT value FROM rarray(?1))";
        let mut statement = self.db().conn.prepare(&format!(
            "SELECT contact_id, {LEFT}, group_id, NULL, NULL FROM members WHERE {gone} \
             GROUP BY contact_id, group_id HAVING min(source) > 0 \
             UNION ALL SELECT contact_id, {SCORED}, score_id, points, 0 FROM points WHERE {gone} \
             UNION ALL SELECT contact_id, {MOVED}, NULL, persona_id, NULL FROM persona_contacts WHERE {gone}"
        ))?;
        let mut rows = statement.query([array(contacts)])?;
        while let Some(row) = rows.next()? {
            let kept = (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
            if let Some(happened) = happened(kept) {
                let (contact, operation) = (ContactId(row.get(0)?), Some(OperationId(0)));
                let event = Event { contact, happened, cause: Cause::Deleted, operation };
                self.tell(&event)?;
                told(&event);
            }
        }
        Ok(())
    }

    /// Forgets the oldest entries up to that cursor, `limit` of them at most; from the instant on the history is whole.
    /// Returns how many.
    pub fn trim_history(&self, last: i64, from: Instant, limit: usize) -> Result<usize, StoreError> {
        let conn = &self.db().conn;
        let trimmed = conn.execute(
            "DELETE FROM history WHERE cursor IN (SELECT cursor FROM history WHERE cursor <= ?1 ORDER BY cursor LIMIT ?2)",
            params![last, i64::try_from(limit).unwrap_or(i64::MAX)],
        )?;
        conn.execute(
            "UPDATE recalculation SET trimmed = coalesce((SELECT min(cursor) - 1 FROM history), ?1), \
             history_from = max(history_from, ?2)",
            [last, from.millis()],
        )?;
        Ok(trimmed)
    }

    /// From this moment on the history is whole, if it was not before.
    pub fn begin_history(&self) -> Result<(), StoreError> {
        let sql = "UPDATE recalculation SET history_from = coalesce(history_from, ?1)";
        self.db().conn.execute(sql, [self.now().millis()])?;
        Ok(())
    }

    /// Everything up to that cursor has been streamed out.
    pub fn set_streamed(&self, cursor: i64) -> Result<(), StoreError> {
        self.db().conn.execute("UPDATE recalculation SET streamed = ?1", [cursor])?;
        Ok(())
    }
}

impl Txn<'_> {
    /// Writes for which of these contacts it makes them members, or keeps them out, that they are about to get the source.
    pub(super) fn tell_members(
        &self,
        (group, source): (GroupId, Source),
        contacts: &[ContactId],
    ) -> Result<(), StoreError> {
        let (kind, cause) = match source {
            Source::Excluded => (LEFT, Cause::Hand),
            Source::Condition => (ENTERED, Cause::Definition),
            Source::Manual | Source::Account => (ENTERED, Cause::Hand),
        };
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO history (time, contact_id, kind, subject, cause, operation_id) \
             SELECT ?2, value, ?3, ?4, ?5, ?6 FROM (SELECT DISTINCT value FROM rarray(?1)) WHERE \
             NOT EXISTS (SELECT 1 FROM members WHERE contact_id = value AND group_id = ?4 AND source = ?7) AND (?7 = 0) = \
             EXISTS (SELECT 1 FROM members WHERE contact_id = value AND group_id = ?4 AND source <> ?7) ORDER BY value",
        )?;
        let time = self.time.millis();
        let (cause, operation) = (cause.code(), self.operation().0);
        statement.execute(params![array(contacts), time, kind, group.0, cause, operation, source.code()])?;
        Ok(())
    }

    /// Writes that the contact has become a member by hand, if nothing else says whether it is one.
    pub(super) fn tell_member_by_hand(&self, group: GroupId, contact: ContactId) -> Result<(), StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO history (time, contact_id, kind, subject, cause, operation_id) SELECT ?1, ?2, ?3, ?4, ?5, ?6 \
             WHERE NOT EXISTS (SELECT 1 FROM members WHERE contact_id = ?2 AND group_id = ?4 AND source <> ?7)",
        )?;
        let (time, hand, manual) = (self.time.millis(), Cause::Hand.code(), Source::Manual.code());
        statement.execute([time, contact.0, ENTERED, group.0, hand, self.operation().0, manual])?;
        Ok(())
    }

    /// Writes that the database was replaced by this backup of it. What was told of the `present` one is not told again.
    pub(super) fn tell_restored(&self, present: &Db) -> Result<(), StoreError> {
        let (kind, ..) = stored(&Happened::Restored);
        let conn = &self.db.conn;
        let told = present.history_bounds()?.streamed;
        conn.execute("UPDATE recalculation SET streamed = max(streamed, ?1)", [told])?;
        let sql =
            "INSERT INTO history (time, contact_id, kind, cause, operation_id) VALUES (?1, 0, ?2, ?3, ?4)";
        let cause = Cause::Hand.code();
        conn.execute(sql, [self.time.millis(), kind, cause, self.operation().0])?;
        Ok(())
    }
}

/// Where the history begins and how far it has been told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryBounds {
    /// From this instant on it is whole; nothing before the first recalculation.
    pub from: Option<Instant>,
    /// The last cursor that is no longer kept; 0: everything is.
    pub trimmed: i64,
    /// The last cursor that was streamed out.
    pub streamed: i64,
    /// The last cursor given.
    pub last: i64,
}

/// Of whom the history is asked.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// A contact.
    Contact(ContactId),
    /// The members of a group, from that instant on.
    Group(GroupId, Instant),
    /// The personas of contacts, from that instant on.
    Personas(Instant),
}

impl Db {
    /// Where the history begins and how far it has been told.
    pub fn history_bounds(&self) -> Result<HistoryBounds, StoreError> {
        let sql = "SELECT history_from, trimmed, streamed, \
                   coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'history'), 0) FROM recalculation";
        Ok(self.conn.query_row(sql, [], |row| {
            Ok(HistoryBounds {
                from: row.get::<_, Option<i64>>(0)?.map(Instant::from_millis),
                trimmed: row.get(1)?,
                streamed: row.get(2)?,
                last: row.get(3)?,
            })
        })?)
    }

    /// The last of the oldest entries that are all from before that instant: the clock may have gone back since, and
    /// what is forgotten is always the beginning.
    pub fn last_entry_before(&self, from: Instant) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT max(cursor) FROM history WHERE cursor < coalesce((SELECT cursor FROM history WHERE time >= ?1 \
                   ORDER BY cursor LIMIT 1), ?2)";
        Ok(self.conn.query_row(sql, [from.millis(), i64::MAX], |row| row.get(0))?)
    }

    /// The next entries after that cursor, with the e-mail address of whom they are about.
    pub fn history_after(
        &self,
        cursor: i64,
        limit: usize,
    ) -> Result<Vec<(Entry, Option<String>)>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS}, (SELECT email FROM contacts WHERE id = contact_id) FROM history WHERE cursor > ?1 \
             ORDER BY cursor LIMIT {limit}"
        ))?;
        let rows = statement.query_map([cursor], |row| Ok(entry(row)?.zip(Some(row.get(9)?))))?;
        rows.map(|row| row?.ok_or(StoreError::Stored("an entry of the history"))).collect()
    }

    /// Hands over the entries of whom is asked, in their order.
    pub fn each_entry<E: From<StoreError>>(
        &self,
        of: Of,
        mut each: impl FnMut(&Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let (among, parameters) = match of {
            Of::Contact(contact) => ("contact_id = ?1 AND 0 = ?2".to_owned(), [contact.0, 0]),
            Of::Group(group, from) => (
                format!("time > ?2 AND kind IN ({ENTERED}, {LEFT}) AND subject = ?1"),
                [group.0, from.millis()],
            ),
            Of::Personas(from) => (format!("time > ?2 AND kind = {MOVED} AND 0 = ?1"), [0, from.millis()]),
        };
        let sql = format!("SELECT {COLUMNS} FROM history WHERE {among} ORDER BY cursor");
        let mut statement = self.conn.prepare_cached(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query(parameters).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let found = entry(row).map_err(StoreError::from)?;
            each(&found.ok_or(StoreError::Stored("an entry of the history"))?)?;
        }
        Ok(())
    }
}
