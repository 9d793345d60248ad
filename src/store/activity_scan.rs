//! Reading many activities at once, contact by contact, for what adds them up.

use rusqlite::types::Value as Sql;
use rusqlite::{Row, params_from_iter};

use super::activities::ActivityQuery;
use super::{Db, StoreError};
use crate::domain::activity::Seen;
use crate::domain::id::{ActivityTypeId, ContactId};
use crate::domain::time::Instant;

/// Looking one contact up costs as much as reading on over so many others.
const READ_ON: i64 = 4;

impl Db {
    /// Shows every activity that the query keeps to `each`, contact by contact; with `contacts`, only those of these,
    /// which come in the order of their ids. All are read from one snapshot.
    pub fn each_activity(
        &self,
        query: &ActivityQuery,
        contacts: Option<&[ContactId]>,
        mut each: impl FnMut(Seen<'_>),
    ) -> Result<(), StoreError> {
        let (condition, values) = query.condition();
        let Some(contacts) = contacts else { return self.each_kept(&condition, values, each) };
        let (Some(first), Some(last)) = (contacts.first(), contacts.last()) else { return Ok(()) };
        let number = i64::try_from(contacts.len()).unwrap_or(i64::MAX);
        if last.0.saturating_sub(first.0) / READ_ON > number {
            return self.each_of(query, contacts, each);
        }
        let place = values.len() + 1;
        let condition = format!("{condition} AND contact_id BETWEEN ?{place} AND ?{}", place + 1);
        let bounds = [first.0, last.0].map(Sql::Integer);
        let mut left = contacts;
        self.each_kept(&condition, values.into_iter().chain(bounds), |seen| {
            while left.first().is_some_and(|contact| *contact < seen.contact) {
                left = &left[1..];
            }
            if left.first() == Some(&seen.contact) {
                each(seen);
            }
        })
    }

    fn each_kept(
        &self,
        condition: &str,
        values: impl IntoIterator<Item = Sql>,
        mut each: impl FnMut(Seen<'_>),
    ) -> Result<(), StoreError> {
        let mut statement = self.conn.prepare_cached(&sql(condition))?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            each(seen(row)?);
        }
        Ok(())
    }

    /// Looks the contacts up one by one.
    fn each_of(
        &self,
        query: &ActivityQuery,
        contacts: &[ContactId],
        mut each: impl FnMut(Seen<'_>),
    ) -> Result<(), StoreError> {
        let (condition, mut values) = query.condition();
        values.push(Sql::Null);
        let last = values.len();
        self.in_snapshot(|db| {
            let mut statement =
                db.conn.prepare_cached(&sql(&format!("{condition} AND contact_id = ?{last}")))?;
            for contact in contacts {
                values[last - 1] = Sql::Integer(contact.0);
                let mut rows = statement.query(params_from_iter(&values))?;
                while let Some(row) = rows.next()? {
                    each(seen(row)?);
                }
            }
            Ok(())
        })
    }
}

fn sql(condition: &str) -> String {
    format!(
        "SELECT contact_id, time, type_id, value FROM activities WHERE {condition} ORDER BY contact_id, time, id"
    )
}

fn seen<'r>(row: &'r Row<'_>) -> Result<Seen<'r>, StoreError> {
    let value = row.get_ref(3)?.as_str_or_null();
    Ok(Seen {
        contact: ContactId(row.get(0)?),
        time: Instant::from_millis(row.get(1)?),
        kind: ActivityTypeId(row.get(2)?),
        value: value.map_err(|_| StoreError::Stored("an activity"))?,
    })
}
