//! Activities and their types. Activities lie together by contact, in the order of time.
//!
//! A row names the operation that added it, as members of groups do: millions of them need no images. Built-in
//! types are written by the migration from the table of the domain.

use std::rc::Rc;

use rusqlite::types::Value as Sql;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row, params, params_from_iter};

use super::{Db, StoreError, Txn};
use crate::domain::activity::{Activity, ActivityType, DETAILS, Journey, detail_names};
use crate::domain::fact::activity::BUILT_IN;
use crate::domain::id::{ActivityId, ActivityTypeId, ContactId};
use crate::domain::time::Instant;

/// Ids of types of the user's own begin after this, so that built-in ones can be added.
const LAST_BUILT_IN: i64 = 1_000;

/// Writes the built-in types that are not there yet.
pub(super) fn provide_types(conn: &Connection) -> Result<(), StoreError> {
    let mut statement = conn.prepare(
        "INSERT INTO activity_types (id, name, label, created, modified) VALUES (?1, ?2, ?3, 0, 0) \
         ON CONFLICT DO NOTHING",
    )?;
    for (id, known) in (1..).zip(BUILT_IN) {
        statement.execute(params![id, known.name, known.label])?;
    }
    conn.execute(
        "UPDATE sqlite_sequence SET seq = max(seq, ?1) WHERE name = 'activity_types'",
        [LAST_BUILT_IN],
    )?;
    Ok(())
}

/// The columns of an activity, its details last.
pub(super) fn columns() -> String {
    let details = detail_names().map(str::to_owned);
    ["id", "contact_id", "time", "type_id"]
        .map(str::to_owned)
        .into_iter()
        .chain(details)
        .collect::<Vec<_>>()
        .join(", ")
}

fn activity(row: &Row<'_>) -> rusqlite::Result<Activity> {
    let mut details: [Option<String>; DETAILS] = Default::default();
    for (place, detail) in details.iter_mut().enumerate() {
        *detail = row.get(place + 4)?;
    }
    Ok(Activity {
        id: ActivityId(row.get(0)?),
        contact: ContactId(row.get(1)?),
        time: Instant::from_millis(row.get(2)?),
        kind: ActivityTypeId(row.get(3)?),
        details,
    })
}

fn activity_type(row: &Row<'_>) -> rusqlite::Result<ActivityType> {
    Ok(ActivityType {
        id: ActivityTypeId(row.get(0)?),
        name: row.get(1)?,
        label: row.get(2)?,
        description: row.get(3)?,
        enabled: row.get(4)?,
        manual: row.get(5)?,
    })
}

/// Which activities are asked for.
#[derive(Clone, Debug, Default)]
pub struct ActivityQuery {
    /// Of this contact.
    pub contact: Option<ContactId>,
    /// Of one of these types; empty: of any.
    pub types: Vec<ActivityTypeId>,
    /// Not before.
    pub since: Option<Instant>,
    /// Not after.
    pub until: Option<Instant>,
}

impl ActivityQuery {
    /// The WHERE clause, with its parameters.
    pub(super) fn condition(&self) -> (String, Vec<Sql>) {
        let mut terms = vec!["1".to_owned()];
        let mut values = Vec::new();
        let mut term = |text: &str, value: i64| {
            values.push(Sql::Integer(value));
            terms.push(format!("{text} ?{}", values.len()));
        };
        if let Some(contact) = self.contact {
            term("contact_id =", contact.0);
        }
        if let Some(since) = self.since {
            term("time >=", since.millis());
        }
        if let Some(until) = self.until {
            term("time <=", until.millis());
        }
        if !self.types.is_empty() {
            let ids: Vec<String> = self.types.iter().map(|kind| kind.0.to_string()).collect();
            terms.push(format!("type_id IN ({})", ids.join(", ")));
        }
        (terms.join(" AND "), values)
    }
}

/// Where a page of activities ended: contact, time and id of the last one.
pub type ActivityPlace = (i64, i64, i64);

/// The order of a list of activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivityOrder {
    /// By contact, then by time and id, as they lie.
    ByContact,
    /// The newest first; of a single contact.
    NewestFirst,
}

impl Db {
    /// Every type, by id.
    pub fn activity_types(&self) -> Result<Vec<ActivityType>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, name, label, description, enabled, manual FROM activity_types ORDER BY id",
        )?;
        let rows = statement.query_map([], activity_type)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Has any activity the type? There is no foreign key that would say so.
    pub fn is_type_used(&self, kind: ActivityTypeId) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM activities WHERE type_id = ?1)";
        Ok(self.conn.query_row(sql, [kind.0], |row| row.get(0))?)
    }

    /// How many activities the query keeps.
    pub fn count_activities(&self, query: &ActivityQuery) -> Result<i64, StoreError> {
        let (condition, values) = query.condition();
        let sql = format!("SELECT count(*) FROM activities WHERE {condition}");
        Ok(self.conn.query_row(&sql, params_from_iter(values), |row| row.get(0))?)
    }

    /// The next activities of a query in that order, after the place where the last page ended, which is moved to where
    /// this one does. Times are those that are stored there, even before the beginning of the calendar.
    pub fn activities_page(
        &self,
        query: &ActivityQuery,
        order: ActivityOrder,
        after: &mut Option<ActivityPlace>,
        limit: usize,
    ) -> Result<Vec<Activity>, StoreError> {
        let (condition, mut values) = query.condition();
        let (sign, end, direction) = match order {
            ActivityOrder::ByContact => (">", i64::MIN, "ASC"),
            ActivityOrder::NewestFirst => ("<", i64::MAX, "DESC"),
        };
        let (contact, time, id) = after.unwrap_or((end, end, end));
        let first = values.len() + 1;
        values.extend([contact, time, id].map(Sql::Integer));
        let sql = format!(
            "SELECT {} FROM activities WHERE {condition} AND (contact_id, time, id) {sign} (?{first}, ?{}, ?{}) \
             ORDER BY contact_id {direction}, time {direction}, id {direction} LIMIT {limit}",
            columns(),
            first + 1,
            first + 2,
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut page = Vec::new();
        while let Some(row) = rows.next()? {
            page.push(activity(row)?);
            *after = Some((row.get(1)?, row.get(2)?, row.get(0)?));
        }
        Ok(page)
    }

    /// Has the contact any activity?
    pub fn has_activities(&self, contact: ContactId) -> Result<bool, StoreError> {
        let mut statement =
            self.conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM activities WHERE contact_id = ?1)")?;
        Ok(statement.query_row([contact.0], |row| row.get(0))?)
    }

    /// When a contact was active up to that moment; nothing when it never was.
    pub fn journey(&self, contact: ContactId, now: Instant) -> Result<Option<Journey>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT count(*), min(time), max(time) FROM activities WHERE contact_id = ?1 AND time <= ?2 \
             HAVING count(*) > 0",
        )?;
        let journey = statement.query_row([contact.0, now.millis()], |row| {
            Ok(Journey {
                activities: row.get(0)?,
                first: Instant::from_millis(row.get(1)?),
                last: Instant::from_millis(row.get(2)?),
            })
        });
        Ok(journey.optional()?)
    }

    /// The activities of these ids that there are, in the order of contacts; all are looked through.
    pub fn activities_by_id(&self, ids: &[ActivityId]) -> Result<Vec<Activity>, StoreError> {
        let ids: Rc<Vec<Sql>> = Rc::new(ids.iter().map(|id| Sql::Integer(id.0)).collect());
        let sql = format!(
            "SELECT {} FROM activities WHERE id IN (SELECT value FROM rarray(?1)) ORDER BY contact_id, time, id",
            columns()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([ids], activity)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One activity. Ids are looked for in all of them.
    pub fn activity(&self, id: ActivityId) -> Result<Option<Activity>, StoreError> {
        let sql = format!("SELECT {} FROM activities WHERE id = ?1", columns());
        Ok(self.conn.query_row(&sql, [id.0], activity).optional()?)
    }

    /// Prepares to look at the activities of one contact and moment after another.
    pub fn activity_lookup(&self) -> Result<ActivityLookup<'_>, StoreError> {
        let details: Vec<&str> = detail_names().collect();
        let details = details.join(", ");
        let sql = format!(
            "SELECT type_id, {details} FROM activities WHERE contact_id = ?1 AND time = ?2 ORDER BY id"
        );
        Ok(ActivityLookup { statement: self.conn.prepare_cached(&sql)? })
    }

    /// Is there no activity at all?
    pub fn has_no_activities(&self) -> Result<bool, StoreError> {
        Ok(self.conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM activities)", [], |row| row.get(0))?)
    }
}

/// A prepared look at activities, for loops that look at many.
pub struct ActivityLookup<'a> {
    statement: CachedStatement<'a>,
}

impl ActivityLookup<'_> {
    /// Shows the type and the details of each activity of a contact at one moment to `each`.
    pub fn each_at(
        &mut self,
        contact: ContactId,
        time: Instant,
        mut each: impl FnMut(ActivityTypeId, &[Option<&str>; DETAILS]),
    ) -> Result<(), StoreError> {
        let mut rows = self.statement.query([contact.0, time.millis()])?;
        while let Some(row) = rows.next()? {
            let mut details = [None; DETAILS];
            for (place, detail) in details.iter_mut().enumerate() {
                *detail = row
                    .get_ref(place + 1)?
                    .as_str_or_null()
                    .map_err(|_| StoreError::Stored("an activity"))?;
            }
            each(ActivityTypeId(row.get(0)?), &details);
        }
        Ok(())
    }
}

/// A prepared addition of activities, for loops that add many. In the order of contacts and times it is fastest.
pub struct ActivityAdder<'a> {
    statement: CachedStatement<'a>,
    /// What is bound for each detail: most are nothing or the same as in the row before.
    bound: [Option<String>; DETAILS],
    txn: &'a Txn<'a>,
    next: i64,
    /// The contact that was noted last as changed; nothing where no changes are noted.
    noted: Option<ContactId>,
}

impl ActivityAdder<'_> {
    /// Adds an activity of an existing contact, with the details that there are.
    pub fn add(
        &mut self,
        contact: ContactId,
        time: Instant,
        kind: ActivityTypeId,
        details: &[Option<&str>; DETAILS],
    ) -> Result<ActivityId, StoreError> {
        self.statement.raw_bind_parameter(1, contact.0)?;
        self.statement.raw_bind_parameter(2, time.millis())?;
        self.statement.raw_bind_parameter(3, self.next)?;
        self.statement.raw_bind_parameter(4, kind.0)?;
        for (place, (detail, bound)) in details.iter().zip(&mut self.bound).enumerate() {
            if *detail == bound.as_deref() {
                continue;
            }
            self.statement.raw_bind_parameter(place + 6, detail)?;
            match (detail, &mut *bound) {
                (Some(text), Some(bound)) => {
                    bound.clear();
                    bound.push_str(text);
                }
                (text, bound) => *bound = text.map(str::to_owned),
            }
        }
        self.statement.raw_execute()?;
        if self.noted.is_some_and(|noted| noted != contact) {
            self.txn.note_changed(contact)?;
            self.noted = Some(contact);
        }
        let id = ActivityId(self.next);
        self.next += 1;
        self.txn.count_added("activities", 1);
        Ok(id)
    }

    /// Takes the ids that were given out of the sequence. An adder that is dropped without it gives them again.
    pub fn finish(self) -> Result<(), StoreError> {
        let sql = "UPDATE sequences SET last = max(last, ?1) WHERE name = 'activities'";
        self.txn.db.conn.execute(sql, [self.next - 1])?;
        self.txn.notes_itself(false)
    }
}

impl Txn<'_> {
    /// Adds a type, whose id is not looked at; the caller has made sure that the name is free.
    pub fn add_activity_type(&self, kind: &ActivityType) -> Result<ActivityTypeId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO activity_types (name, label, description, enabled, manual, created, modified) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
            params![kind.name, kind.label, kind.description, kind.enabled, kind.manual, self.time.millis()],
        )?;
        Ok(ActivityTypeId(conn.last_insert_rowid()))
    }

    /// Changes everything of a type but its id.
    pub fn edit_activity_type(&self, kind: &ActivityType) -> Result<(), StoreError> {
        let ActivityType { id, name, label, description, enabled, manual } = kind;
        self.db.conn.execute(
            "UPDATE activity_types SET name = ?2, label = ?3, description = ?4, enabled = ?5, manual = ?6, \
             modified = ?7 WHERE id = ?1",
            params![id.0, name, label, description, enabled, manual, self.time.millis()],
        )?;
        Ok(())
    }

    /// Deletes a type; the caller has made sure that no activity has it.
    pub fn delete_activity_type(&self, id: ActivityTypeId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM activity_types WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Prepares to add activities. Only one may be at work at a time, and it has to be finished.
    pub fn activity_adder(&self) -> Result<ActivityAdder<'_>, StoreError> {
        let details: Vec<&str> = detail_names().collect();
        let marks = vec!["?"; details.len() + 5].join(", ");
        let sql = format!(
            "INSERT INTO activities (contact_id, time, id, type_id, operation_id, {}) VALUES ({marks})",
            details.join(", ")
        );
        let mut statement = self.db.conn.prepare_cached(&sql)?;
        statement.raw_bind_parameter(5, self.operation().0)?;
        for place in 0..DETAILS {
            statement.raw_bind_parameter(place + 6, None::<&str>)?;
        }
        let last: i64 =
            self.db
                .conn
                .query_row("SELECT last FROM sequences WHERE name = 'activities'", [], |row| row.get(0))?;
        self.notes_itself(true)?;
        let noted = self.notices_changes()?.then_some(ContactId(i64::MIN));
        Ok(ActivityAdder { statement, bound: Default::default(), txn: self, next: last + 1, noted })
    }

    /// Deletes activities. Returns how many of them were there.
    pub fn delete_activities(&self, ids: &[ActivityId]) -> Result<u64, StoreError> {
        let ids: Rc<Vec<Sql>> = Rc::new(ids.iter().map(|id| Sql::Integer(id.0)).collect());
        let mut statement = self
            .db
            .conn
            .prepare_cached("DELETE FROM activities WHERE id IN (SELECT value FROM rarray(?1))")?;
        Ok(statement.execute([ids])? as u64)
    }
}
