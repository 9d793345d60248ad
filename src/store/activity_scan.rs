//! Reading many activities at once, contact by contact, for what adds them up.

use rusqlite::params_from_iter;

use super::activities::ActivityQuery;
use super::{Db, StoreError};
use crate::domain::activity::Seen;
use crate::domain::id::{ActivityTypeId, ContactId};
use crate::domain::time::Instant;

impl Db {
    /// Shows every activity that the query keeps to `each`, contact by contact; with `contacts`, only those of these,
    /// which come in order. All are read from one snapshot.
    pub fn each_activity(
        &self,
        query: &ActivityQuery,
        contacts: Option<&[ContactId]>,
        mut each: impl FnMut(Seen<'_>),
    ) -> Result<(), StoreError> {
        let Some(contacts) = contacts else { return self.each_kept(query, &mut each) };
        self.in_snapshot(|db| {
            let mut query = query.clone();
            for contact in contacts {
                query.contact = Some(*contact);
                db.each_kept(&query, &mut each)?;
            }
            Ok(())
        })
    }

    fn each_kept(&self, query: &ActivityQuery, each: &mut impl FnMut(Seen<'_>)) -> Result<(), StoreError> {
        let (condition, values) = query.condition();
        let sql = format!(
            "SELECT contact_id, time, type_id, value FROM activities WHERE {condition} ORDER BY contact_id, time, id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            let value = row.get_ref(3)?.as_str_or_null();
            each(Seen {
                contact: ContactId(row.get(0)?),
                time: Instant::from_millis(row.get(1)?),
                kind: ActivityTypeId(row.get(2)?),
                value: value.map_err(|_| StoreError::Stored("an activity"))?,
            });
        }
        Ok(())
    }
}
