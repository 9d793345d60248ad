//! The facts of contacts, as conditions need them: only the kinds, the subjects and the stretch of time that are
//! asked about.
//!
//! Contacts come a page at a time in the order of their ids. Where a page is dense, each table is read once along
//! with it; where its contacts lie far apart, each of them is looked up, from the beginning of the window on.

use rusqlite::types::ValueRef;
use rusqlite::{Row, Rows, params};

use super::{Db, StoreError};
use crate::domain::condition::{Need, Needs};
use crate::domain::contact::{Contact, Stored};
use crate::domain::fact::{Attribute, FactKind, FactSet, NewFact};

/// A page is dense when no more ids lie between its ends than this for each of its contacts.
const DENSE: i64 = 16;
/// How facts of one kind are read: the statement's columns are contact, id, time, subject, then the attributes.
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
}

impl Db {
    /// Prepares to read these needs. Kinds that the database does not keep are never asked for: conditions on them are
    /// refused when they are checked.
    pub fn fact_reader(&self, needs: &Needs) -> FactReader<'_> {
        let kinds = [FactKind::Activity, FactKind::Group, FactKind::Consent];
        let readings = kinds.into_iter().filter_map(|kind| {
            let wanted: Vec<&Need> = needs.of(kind).collect();
            (!wanted.is_empty()).then(|| reading(kind, &wanted))
        });
        FactReader { db: self, readings: readings.collect() }
    }
}

/// Ids are written into the text: there may be more of them than a statement has parameters.
fn reading(kind: FactKind, needs: &[&Need]) -> Reading {
    let mut attributes: Vec<Attribute> =
        needs.iter().flat_map(|need| need.attributes.iter().copied()).collect();
    attributes.sort_unstable();
    attributes.dedup();
    let subjects: Option<Vec<String>> =
        needs.iter().map(|need| need.subject.map(|subject| subject.to_string())).collect();
    let among = |column: &str| match &subjects {
        Some(ids) => format!(" AND {column} IN ({})", ids.join(", ")),
        None => String::new(),
    };
    let since = needs.iter().map(|need| need.since.map(|since| since.millis())).min().flatten();
    let (columns, from, order) = match kind {
        FactKind::Group => (
            "contact_id, group_id, since, group_id".to_owned(),
            format!(
                "members WHERE source > 0{} AND NOT EXISTS (SELECT 1 FROM members AS lower \
                 WHERE lower.contact_id = members.contact_id AND lower.group_id = members.group_id \
                 AND lower.source < members.source) AND ",
                among("group_id")
            ),
            "contact_id, group_id",
        ),
        FactKind::Consent => (
            "contact_id, id, time, consent_id".to_owned(),
            format!(
                "agreements WHERE revoked = 0{} AND NOT EXISTS (SELECT 1 FROM agreements AS later \
                 WHERE later.contact_id = agreements.contact_id AND later.consent_id = agreements.consent_id \
                 AND (later.time, later.id) > (agreements.time, agreements.id)) AND ",
                among("consent_id")
            ),
            "contact_id, time, id",
        ),
        _ => {
            let details: Vec<&str> = attributes.iter().filter_map(|attribute| detail(*attribute)).collect();
            let more = details.iter().map(|detail| format!(", {detail}")).collect::<String>();
            let window = since.map_or(String::new(), |since| format!(" AND time > {since}"));
            (
                format!("contact_id, id, time, type_id{more}"),
                format!("activities WHERE 1{window}{} AND ", among("type_id")),
                "contact_id, time, id",
            )
        }
    };
    Reading {
        kind,
        dense: format!("SELECT {columns} FROM {from} contact_id BETWEEN ?1 AND ?2 ORDER BY {order}"),
        single: format!("SELECT {columns} FROM {from} contact_id = ?1 ORDER BY {order}"),
        attributes,
    }
}

/// The column of an attribute of activities.
fn detail(attribute: Attribute) -> Option<&'static str> {
    let Attribute::Known(place) = attribute else { return None };
    FactKind::Activity.info().attributes.get(usize::from(place)).map(|info| info.name)
}

impl FactReader<'_> {
    /// Is nothing needed?
    pub fn is_idle(&self) -> bool {
        self.readings.is_empty()
    }

    /// Reads the facts of these contacts, which are in the order of their ids, into as many sets.
    pub fn read(&self, contacts: &[Contact], sets: &mut Vec<FactSet>) -> Result<(), StoreError> {
        sets.resize_with(sets.len().max(contacts.len()), FactSet::default);
        sets.iter_mut().take(contacts.len()).for_each(FactSet::reset);
        let (Some(first), Some(last)) = (contacts.first(), contacts.last()) else { return Ok(()) };
        let ascending = contacts.is_sorted_by_key(|contact| contact.id);
        let is_dense = ascending && last.id.0 - first.id.0 <= DENSE * contacts.len() as i64;
        for reading in &self.readings {
            if is_dense {
                let mut statement = self.db.conn.prepare_cached(&reading.dense)?;
                reading.along(statement.query([first.id.0, last.id.0])?, contacts, sets)?;
                continue;
            }
            let mut statement = self.db.conn.prepare_cached(&reading.single)?;
            for (contact, set) in contacts.iter().zip(sets.iter_mut()) {
                let mut rows = statement.query(params![contact.id.0])?;
                while let Some(row) = rows.next()? {
                    reading.push(row, set)?;
                }
            }
        }
        Ok(())
    }
}

impl Reading {
    /// Rows and contacts are both in the order of contacts.
    fn along(
        &self,
        mut rows: Rows<'_>,
        contacts: &[Contact],
        sets: &mut [FactSet],
    ) -> Result<(), StoreError> {
        let mut place = 0;
        while let Some(row) = rows.next()? {
            let contact: i64 = row.get(0)?;
            while contacts.get(place).is_some_and(|known| known.id.0 < contact) {
                place += 1;
            }
            match contacts.get(place) {
                Some(known) if known.id.0 == contact => self.push(row, &mut sets[place])?,
                Some(_) => {}
                None => break,
            }
        }
        Ok(())
    }

    fn push(&self, row: &Row<'_>, set: &mut FactSet) -> Result<(), StoreError> {
        let fact = |attributes| -> Result<NewFact<'_>, StoreError> {
            Ok(NewFact { id: row.get(1)?, time: row.get(2)?, subject: row.get(3)?, attributes })
        };
        if self.attributes.is_empty() {
            set.push(self.kind, fact(&[])?);
            return Ok(());
        }
        let mut attributes = Vec::with_capacity(self.attributes.len());
        for (place, attribute) in self.attributes.iter().enumerate() {
            let value = match row.get_ref(place + 4)? {
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
