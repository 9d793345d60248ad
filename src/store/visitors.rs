//! Browsers: whom they are known as, what they allow, and how much of what they did was not stored.

use rusqlite::{OptionalExtension, Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::id::{ConsentId, ContactId};
use crate::domain::time::Instant;
use crate::domain::visitor::{Level, Said, Visitor, VisitorId};

const ROWS: &str = "SELECT v.id, v.contact_id, v.first_seen, v.last_seen, l.level FROM visitors AS v \
                    LEFT JOIN cookie_levels AS l ON l.visitor = v.id";

fn visitor(row: &Row<'_>) -> rusqlite::Result<Visitor> {
    Ok(Visitor {
        id: VisitorId(row.get(0)?),
        contact: ContactId(row.get(1)?),
        first_seen: Instant::from_millis(row.get(2)?),
        last_seen: Instant::from_millis(row.get(3)?),
        level: row.get::<_, Option<i64>>(4)?.and_then(Level::from_code),
    })
}

impl Db {
    /// The browsers of a contact, or all of them; those seen last first.
    pub fn visitors(&self, contact: Option<ContactId>) -> Result<Vec<Visitor>, StoreError> {
        let term = if contact.is_some() { "v.contact_id = ?1" } else { "?1 IS NULL" };
        let sql = format!("{ROWS} WHERE {term} ORDER BY v.last_seen DESC, v.id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([contact.map(|id| id.0)], visitor)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The browser with that id, if it is known.
    pub fn visitor(&self, id: VisitorId) -> Result<Option<Visitor>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!("{ROWS} WHERE v.id = ?1"))?;
        Ok(statement.query_row([id.0.as_slice()], visitor).optional()?)
    }

    /// Is no browser known at all?
    pub fn has_no_visitors(&self) -> Result<bool, StoreError> {
        Ok(self.conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM visitors)", [], |row| row.get(0))?)
    }

    /// What a browser allows, if it has said.
    pub fn cookie_level(&self, id: VisitorId) -> Result<Option<Level>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT level FROM cookie_levels WHERE visitor = ?1")?;
        let code: Option<i64> = statement.query_row([id.0.as_slice()], |row| row.get(0)).optional()?;
        Ok(code.and_then(Level::from_code))
    }

    /// What a contact has said of a consent, word by word: when, and whether it agreed.
    pub fn words_on(
        &self,
        contact: ContactId,
        consent: ConsentId,
    ) -> Result<Vec<(Instant, Said)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT time, revoked FROM agreements WHERE contact_id = ?1 AND consent_id = ?2 ORDER BY time, id",
        )?;
        let rows = statement.query_map([contact.0, consent.0], |row| {
            let said = if row.get(1)? { Said::Revoked } else { Said::Agreed };
            Ok((Instant::from_millis(row.get(0)?), said))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many events were not stored, by day and reason; the latest day first.
    pub fn refused_events(&self) -> Result<Vec<(String, String, i64)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day, reason, sum(number) FROM refused_events GROUP BY day, reason ORDER BY day DESC, reason",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Txn<'_> {
    /// A browser is known as that contact, and was seen then; a known one is from now on, if it was another's.
    pub fn put_visitor(
        &self,
        id: VisitorId,
        contact: ContactId,
        (first, last): (Instant, Instant),
    ) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        // Taken out and put in again where it is another's: undo takes away whoever was made, and it with them.
        let mut gone = conn
            .prepare_cached("DELETE FROM visitors WHERE id = ?1 AND contact_id <> ?2 RETURNING first_seen")?;
        let before: Option<i64> =
            gone.query_row(params![id.0.as_slice(), contact.0], |row| row.get(0)).optional()?;
        let first = before.map(Instant::from_millis).map_or(first, |before| before.min(first));
        if !self.insert_visitor(id, contact, (first, last))? {
            let mut statement = conn.prepare_cached(
                "UPDATE visitors SET first_seen = min(first_seen, ?2), last_seen = max(last_seen, ?3) \
                 WHERE id = ?1 AND (first_seen > ?2 OR last_seen < ?3)",
            )?;
            statement.execute(params![id.0.as_slice(), first.millis(), last.millis()])?;
        }
        Ok(())
    }

    /// The same of a browser that nobody is known by yet.
    pub fn add_visitor(
        &self,
        id: VisitorId,
        contact: ContactId,
        seen: (Instant, Instant),
    ) -> Result<(), StoreError> {
        self.insert_visitor(id, contact, seen).map(drop)
    }

    /// Returns whether nobody was known by it.
    fn insert_visitor(
        &self,
        id: VisitorId,
        contact: ContactId,
        (first, last): (Instant, Instant),
    ) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO visitors (id, contact_id, first_seen, last_seen, operation_id) \
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO NOTHING",
        )?;
        let (first, last, operation) = (first.millis(), last.millis(), self.operation().0);
        let added = statement.execute(params![id.0.as_slice(), contact.0, first, last, operation])?;
        self.count_added("visitors", added);
        Ok(added > 0)
    }

    /// Forgets a browser. Returns whether it was known.
    pub fn delete_visitor(&self, id: VisitorId) -> Result<bool, StoreError> {
        Ok(self.db.conn.execute("DELETE FROM visitors WHERE id = ?1", [id.0.as_slice()])? > 0)
    }

    /// A browser allows that from then on; what it said later stands.
    pub fn set_cookie_level(&self, id: VisitorId, level: Level, time: Instant) -> Result<(), StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO cookie_levels (visitor, level, time) VALUES (?1, ?2, ?3) ON CONFLICT (visitor) \
             DO UPDATE SET level = excluded.level, time = excluded.time \
             WHERE time <= excluded.time AND level <> excluded.level",
        )?;
        statement.execute(params![id.0.as_slice(), level.code(), time.millis()])?;
        Ok(())
    }

    /// Counts events that were not stored.
    pub fn count_refused(&self, day: &str, reason: &str, number: i64) -> Result<(), StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO refused_events (operation_id, day, reason, number) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT DO UPDATE SET number = number + excluded.number",
        )?;
        statement.execute(params![self.operation().0, day, reason, number])?;
        Ok(())
    }
}
