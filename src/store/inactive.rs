//! Who has not been active for long.

use rusqlite::params;

use super::{Db, StoreError};
use crate::domain::id::ContactId;
use crate::domain::inactivity::Inactivity;

/// The newest activity says when somebody was active last, and without any the day on which the contact was made.
const INACTIVE: &str = "NOT EXISTS (SELECT 1 FROM activities WHERE contact_id = contacts.id AND time >= ?1) \
     AND (created < ?1 OR EXISTS (SELECT 1 FROM activities WHERE contact_id = contacts.id)) \
     AND (?2 = 0 OR email IS NULL)";
const AGREED: &str = "EXISTS (SELECT 1 FROM agreements WHERE contact_id = contacts.id)";

impl Db {
    /// The first contacts that are inactive, so many at most, in the order of their ids.
    pub fn inactive_contacts(
        &self,
        inactivity: &Inactivity,
        limit: usize,
    ) -> Result<Vec<ContactId>, StoreError> {
        let stay = if inactivity.with_consents { String::new() } else { format!("AND NOT {AGREED}") };
        let sql = format!("SELECT id FROM contacts WHERE {INACTIVE} {stay} ORDER BY id LIMIT ?3");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let (since, anonymous) = (inactivity.since.millis(), inactivity.without_email);
        let rows = statement.query_map(params![since, anonymous, limit], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many are inactive, and how many of these hold consent agreements.
    pub fn count_inactive(&self, inactivity: &Inactivity) -> Result<(u64, u64), StoreError> {
        let sql = format!("SELECT count(*), coalesce(sum({AGREED}), 0) FROM contacts WHERE {INACTIVE}");
        let number = |number: i64| u64::try_from(number).unwrap_or(0);
        let values = params![inactivity.since.millis(), inactivity.without_email];
        Ok(self.conn.query_row(&sql, values, |row| Ok((number(row.get(0)?), number(row.get(1)?))))?)
    }
}
