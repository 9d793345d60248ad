//! The facts of contacts, as conditions need them: only the kinds, the subjects and the stretch of time that are
//! asked about.
//!
//! Contacts come a page at a time in the order of their ids. Where a page is dense, each table is read once along
//! with it; where its contacts lie far apart, each of them is looked up, from the beginning of the window on. Where a
//! condition can only hold for contacts with a fact of some kind, the facts lead and no contact need be read.

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Row, Rows};

use super::kept::{KEPT, Kept};
use super::{Db, StoreError};
use crate::domain::condition::{Need, Needs};
use crate::domain::contact::{Contact, Stored};
use crate::domain::fact::{Attribute, FactKind, FactSet, NewFact};
use crate::domain::id::ContactId;

/// A page is dense when no more ids lie between its ends than this for each of its contacts.
const DENSE: i64 = 16;

/// Do these contacts, in the order of their ids, lie so close together that what there is of them is best read in one go?
pub(super) fn lie_close(contacts: &[Contact]) -> bool {
    let (Some(first), Some(last)) = (contacts.first(), contacts.last()) else { return false };
    last.id.0.checked_sub(first.id.0).is_some_and(|span| span <= DENSE * contacts.len() as i64)
}

/// How facts of one kind are read: the statement's columns are contact, id, time, end, subject, then the attributes.
struct Reading {
    kind: FactKind,
    attributes: Vec<Attribute>,
    /// For the contacts from `?1` to `?2`, in their order.
    dense: String,
    /// For the contact `?1`.
    single: String,
}

/// Reads what some conditions need of contacts.
pub struct FactReader<'a> {
    db: &'a Db,
    readings: Vec<Reading>,
    /// Those of the contact at hand.
    set: FactSet,
}

impl Db {
    /// Prepares to read these needs. Kinds that the database does not keep are never asked for: conditions on them are
    /// refused when they are checked.
    pub fn fact_reader(&self, needs: &Needs) -> FactReader<'_> {
        let readings = KEPT.iter().filter_map(|kept| {
            let wanted: Vec<&Need> = needs.of(kept.kind).collect();
            (!wanted.is_empty()).then(|| reading(kept, &wanted))
        });
        FactReader { db: self, readings: readings.collect(), set: FactSet::default() }
    }
}

fn reading(kept: &Kept, needs: &[&Need]) -> Reading {
    let mut attributes: Vec<Attribute> =
        needs.iter().flat_map(|need| need.attributes.iter().copied()).collect();
    attributes.sort_unstable();
    attributes.dedup();
    let subjects: Option<Vec<i64>> = needs.iter().map(|need| need.subject).collect();
    let since = needs.iter().map(|need| need.since.map(|since| since.millis())).min().flatten();
    let window = since.map_or(String::new(), |since| format!(" WHERE time >= {since}"));
    // The column of an attribute is called like it.
    let details: Vec<&str> =
        attributes.iter().filter_map(|attribute| kept.kind.attribute_name(*attribute)).collect();
    let details = details.iter().map(|detail| format!(", {detail}")).collect::<String>();
    let sql = |contacts: &str| {
        let (rows, order) = (kept.rows(contacts, subjects.as_deref()), kept.order());
        format!("SELECT contact_id, id, time, until, subject{details} FROM ({rows}){window} ORDER BY {order}")
    };
    Reading {
        kind: kept.kind,
        dense: sql("contact_id BETWEEN ?1 AND ?2"),
        single: sql("contact_id = ?1"),
        attributes,
    }
}

impl FactReader<'_> {
    /// Is nothing needed?
    pub fn is_idle(&self) -> bool {
        self.readings.is_empty()
    }

    /// Shows the place of each of these contacts with its facts, in memory that is used again for the next.
    pub fn each(
        &mut self,
        contacts: &[Contact],
        mut visit: impl FnMut(usize, &mut FactSet),
    ) -> Result<(), StoreError> {
        let (Some(first), Some(last)) = (contacts.first(), contacts.last()) else { return Ok(()) };
        let ascending = contacts.is_sorted_by_key(|contact| contact.id);
        let is_dense = ascending && lie_close(contacts);
        let FactReader { db, readings, set } = self;
        let mut statements = readings
            .iter()
            .map(|reading| db.conn.prepare_cached(if is_dense { &reading.dense } else { &reading.single }))
            .collect::<Result<Vec<_>, _>>()?;
        if is_dense {
            let mut cursors = cursors(readings, &mut statements, (first.id.0, last.id.0))?;
            for (place, contact) in contacts.iter().enumerate() {
                set.reset();
                cursors.iter_mut().try_for_each(|cursor| cursor.read(contact.id.0, set))?;
                visit(place, set);
            }
            return Ok(());
        }
        for (place, contact) in contacts.iter().enumerate() {
            set.reset();
            for (reading, statement) in readings.iter().zip(&mut statements) {
                let mut rows = statement.query([contact.id.0])?;
                while let Some(row) = rows.next()? {
                    reading.push(row, set)?;
                }
            }
            visit(place, set);
        }
        Ok(())
    }

    /// Shows every contact with an id after the first and up to the last that has a fact of the kind, with its facts.
    pub fn each_with(
        &mut self,
        kind: FactKind,
        (after, last): (i64, i64),
        mut visit: impl FnMut(ContactId, &mut FactSet),
    ) -> Result<(), StoreError> {
        let FactReader { db, readings, set } = self;
        let Some(leader) = readings.iter().position(|reading| reading.kind == kind) else { return Ok(()) };
        let mut statements = readings
            .iter()
            .map(|reading| db.conn.prepare_cached(&reading.dense))
            .collect::<Result<Vec<_>, _>>()?;
        let mut cursors = cursors(readings, &mut statements, (after.saturating_add(1), last))?;
        while let Some(contact) = cursors[leader].contact {
            set.reset();
            cursors.iter_mut().try_for_each(|cursor| cursor.read(contact, set))?;
            visit(ContactId(contact), set);
        }
        Ok(())
    }
}

/// Facts of one kind on their way, in the order of contacts.
struct Cursor<'r> {
    reading: &'r Reading,
    rows: Rows<'r>,
    /// Whose fact comes next.
    contact: Option<i64>,
}

/// One for each reading, over the contacts from the first id to the last.
fn cursors<'r>(
    readings: &'r [Reading],
    statements: &'r mut [CachedStatement<'_>],
    (first, last): (i64, i64),
) -> Result<Vec<Cursor<'r>>, StoreError> {
    let open = |(reading, statement): (&'r Reading, &'r mut CachedStatement<'_>)| {
        let mut cursor = Cursor { reading, rows: statement.query([first, last])?, contact: None };
        cursor.advance()?;
        Ok(cursor)
    };
    readings.iter().zip(statements).map(open).collect()
}

impl Cursor<'_> {
    fn advance(&mut self) -> Result<(), StoreError> {
        self.contact = self.rows.next()?.map(|row| row.get(0)).transpose()?;
        Ok(())
    }

    /// Adds the facts of a contact; those of the contacts before it are passed over.
    fn read(&mut self, contact: i64, set: &mut FactSet) -> Result<(), StoreError> {
        while self.contact.is_some_and(|next| next < contact) {
            self.advance()?;
        }
        while self.contact == Some(contact) {
            if let Some(row) = self.rows.get() {
                self.reading.push(row, set)?;
            }
            self.advance()?;
        }
        Ok(())
    }
}

impl Reading {
    fn push(&self, row: &Row<'_>, set: &mut FactSet) -> Result<(), StoreError> {
        let fact = |attributes| -> Result<NewFact<'_>, StoreError> {
            Ok(NewFact {
                id: row.get(1)?,
                time: row.get(2)?,
                until: row.get(3)?,
                subject: row.get(4)?,
                attributes,
            })
        };
        if self.attributes.is_empty() {
            set.push(self.kind, fact(&[])?);
            return Ok(());
        }
        let mut attributes = Vec::with_capacity(self.attributes.len());
        for (place, attribute) in self.attributes.iter().enumerate() {
            let value = match row.get_ref(place + 5)? {
                ValueRef::Text(bytes) => {
                    Stored::Text(std::str::from_utf8(bytes).map_err(|_| StoreError::Stored("an activity"))?)
                }
                ValueRef::Integer(number) => Stored::Integer(number),
                _ => continue,
            };
            attributes.push((*attribute, value));
        }
        set.push(self.kind, fact(&attributes)?);
        Ok(())
    }
}
