//! The numbers of the report: one scan over all contacts.

use std::collections::HashMap;

use super::{Db, StoreError};
use crate::domain::id::ContactId;
use crate::domain::time::Instant;

/// What the scan counts.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// All of them.
    pub contacts: i64,
    /// Those without an address.
    pub anonymous: i64,
    /// By status; 0 is none.
    pub statuses: HashMap<i64, i64>,
    /// By country; empty is none.
    pub countries: HashMap<String, i64>,
    /// By birthday; empty is none.
    pub birthdays: HashMap<String, i64>,
    /// By the quarter of an hour of their creation, by its first instant: days begin with one of those in every zone
    /// of today.
    pub created: HashMap<Instant, i64>,
}

const QUARTER_MS: i64 = 900_000;

impl Db {
    /// Counts all contacts by what the report tells of.
    pub fn scan_for_report(&self) -> Result<Scan, StoreError> {
        let mut scan = Scan::default();
        let mut statement =
            self.conn.prepare("SELECT created, email IS NULL, status_id, country, birthday FROM contacts")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            scan.contacts += 1;
            let quarter = row.get::<_, i64>(0)?.div_euclid(QUARTER_MS).saturating_mul(QUARTER_MS);
            *scan.created.entry(Instant::from_millis(quarter)).or_default() += 1;
            scan.anonymous += row.get::<_, i64>(1)?;
            *scan.statuses.entry(row.get::<_, Option<i64>>(2)?.unwrap_or(0)).or_default() += 1;
            for (place, counts) in [(3, &mut scan.countries), (4, &mut scan.birthdays)] {
                let text = row.get_ref(place)?.as_str_or_null().unwrap_or(None).unwrap_or_default();
                match counts.get_mut(text) {
                    Some(number) => *number += 1,
                    None => {
                        counts.insert(text.to_owned(), 1);
                    }
                }
            }
        }
        Ok(scan)
    }

    /// How many contacts opted out of all e-mails, and how many others are undeliverable.
    pub fn unreachable(&self) -> Result<(i64, i64), StoreError> {
        // A cross join keeps the order: without statistics the planner goes through the addresses of all contacts.
        let sql = "SELECT (SELECT count(*) FROM unsubscriptions AS u CROSS JOIN contacts AS c ON c.email = u.email \
                   WHERE u.newsletter_id IS NULL), (SELECT count(*) FROM bounces AS b CROSS JOIN contacts AS c \
                   ON c.id = b.contact_id WHERE ?1 > 0 AND b.number >= ?1 AND c.email IS NOT NULL AND NOT EXISTS \
                   (SELECT 1 FROM unsubscriptions AS u WHERE u.email = c.email AND u.newsletter_id IS NULL))";
        Ok(self.conn.query_row(sql, [self.bounce_limit()?], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// How many activities of a contact there are in each of so many steps between two moments.
    pub fn activity_bins(
        &self,
        contact: ContactId,
        (from, to): (i64, i64),
        steps: i64,
    ) -> Result<HashMap<i64, i64>, StoreError> {
        let width = ((to - from) / steps).max(1) + 1;
        let mut statement = self.conn.prepare_cached(
            "SELECT (time - ?2) / ?4, count(*) FROM activities WHERE contact_id = ?1 AND time BETWEEN ?2 AND ?3 \
             GROUP BY 1",
        )?;
        let rows = statement.query_map([contact.0, from, to, width], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
