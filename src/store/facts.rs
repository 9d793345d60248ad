//! The facts of contacts, as conditions need them: only the kinds, the subjects and the stretch of time that are
//! asked about.
//!
//! Contacts come a page at a time in the order of their ids, and each table is read once along with it: all that lies
//! between its ends where the page is dense, and else what there is of each contact, from the beginning of the window on. Where a
//! condition can only hold for contacts with a fact of some kind, the facts lead and no contact need be read.

use std::borrow::Cow;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Row, Rows, ToSql, params_from_iter};

use super::batch::Batch;
use super::kept::Kept;
use super::members::array;
use super::{Db, StoreError};
use crate::domain::condition::{Need, Needs};
use crate::domain::contact::{Contact, Stored};
use crate::domain::fact::{Attribute, FactKind, FactSet, Nature, NewFact};
use crate::domain::id::ContactId;

/// A page is dense when no more ids lie between its ends than this for each of its contacts. To look a contact up takes
/// about as long as to pass over the facts of three others.
const DENSE: i64 = 4;
/// Of fewer contacts each is looked up: one with a long history would be read from its beginning.
const FEW: usize = 32;

/// Facts of a page are taken over together if they take no more memory: one contact may have a million activities.
const MOST_BYTES: usize = 16 << 20;

/// No kind that is kept has more of them.
const MOST_ATTRIBUTES: usize = 16;

/// Do these contacts, in the order of their ids, lie so close together that what there is of them is best read in one go?
pub(super) fn lie_close(contacts: &[Contact]) -> bool {
    let (Some(first), Some(last)) = (contacts.first(), contacts.last()) else { return false };
    contacts.len() >= FEW
        && last.id.0.checked_sub(first.id.0).is_some_and(|span| span <= DENSE * contacts.len() as i64)
}

/// How facts of one kind are read: the statement's columns are contact, time, subject, the end where there may be one, the
/// id where it is wanted, and then the attributes.
struct Reading {
    kind: FactKind,
    /// What happened does not come to an end.
    may_end: bool,
    has_ids: bool,
    /// Asked of all facts; each has a column.
    shared: Vec<Attribute>,
    /// Asked only of facts about a subject. These have the columns after those together, each subject its own in them:
    /// text takes longer to hand over than all the rest, and most facts have to hand over none.
    own: Vec<(i64, Vec<Attribute>)>,
    /// For the contacts from `?1` to `?2`, in their order.
    dense: String,
    /// The same, taken over many at a time.
    batch: String,
    /// For the contacts among the ids `?1`, in their order.
    among: String,
    /// For the contact `?1`.
    single: String,
}

/// Reads what some conditions need of contacts.
pub struct FactReader<'a> {
    db: &'a Db,
    readings: Vec<Reading>,
    /// Those of the contact at hand.
    set: FactSet,
    /// Of each reading, those of the page at hand.
    batches: Vec<Batch>,
}

impl Db {
    /// Prepares to read these needs. Kinds that the database does not keep are never asked for: conditions on them are
    /// refused when they are checked.
    pub fn fact_reader(&self, needs: &Needs) -> FactReader<'_> {
        self.reader(needs, true)
    }

    /// The same for those who only ask conditions: all facts have the id 0.
    pub fn fact_reader_without_ids(&self, needs: &Needs) -> FactReader<'_> {
        self.reader(needs, false)
    }

    fn reader(&self, needs: &Needs, has_ids: bool) -> FactReader<'_> {
        let readings = Kept::needed(needs).filter_map(|kept| {
            let wanted: Vec<&Need> = needs.of(kept.kind).collect();
            (!wanted.is_empty()).then(|| reading(kept, &wanted, has_ids))
        });
        let readings: Vec<Reading> = readings.collect();
        let batches = readings.iter().map(|_| Batch::default()).collect();
        FactReader { db: self, readings, set: FactSet::default(), batches }
    }
}

fn reading(kept: &Kept, needs: &[&Need], has_ids: bool) -> Reading {
    let of_all = needs.iter().filter(|need| need.subject.is_none());
    let shared: Vec<Attribute> = of_all.flat_map(|need| need.attributes.iter().copied()).collect();
    let is_own =
        |attribute: &Attribute| !shared.contains(attribute) && column_of(kept.kind, *attribute).is_some();
    let own = needs.iter().filter_map(|need| {
        let attributes: Vec<Attribute> = need.attributes.iter().copied().filter(is_own).collect();
        need.subject.map(|subject| (subject, attributes)).filter(|(_, attributes)| !attributes.is_empty())
    });
    let own: Vec<(i64, Vec<Attribute>)> = own.collect();
    let may_end = kept.kind.info().nature != Nature::History;
    let subjects: Option<Vec<i64>> = needs.iter().map(|need| need.subject).collect();
    let since = needs.iter().map(|need| need.since.map(|since| since.millis())).min().flatten();
    let mut window: Vec<String> = since.iter().map(|since| format!("time >= {since}")).collect();
    let mut among = subjects.as_deref();
    if kept.kind == FactKind::Activity
        && let Some(subjects) = among.take()
    {
        // No index would be used.
        window.push(is_among(subjects));
    }
    let window = if window.is_empty() { String::new() } else { format!(" WHERE {}", window.join(" AND ")) };
    let mut columns: Vec<Cow<'_, str>> = vec!["contact_id".into(), "time".into(), "subject".into()];
    columns.extend(may_end.then_some("until".into()));
    columns.extend(has_ids.then_some("id".into()));
    columns.extend(shared.iter().map(|attribute| column_of(kept.kind, *attribute).unwrap_or("NULL".into())));
    columns.extend(own_columns(kept.kind, &own).into_iter().map(Cow::Owned));
    let columns = columns.join(", ");
    let batch = format!(
        "SELECT batch({columns}) FROM ({}){window}",
        kept.rows("contact_id BETWEEN ?1 AND ?2", among)
    );
    let sql = |contacts: &str| {
        let (rows, order) = (kept.rows(contacts, among), kept.order());
        format!("SELECT {columns} FROM ({rows}){window} ORDER BY {order}")
    };
    Reading {
        kind: kept.kind,
        dense: sql("contact_id BETWEEN ?1 AND ?2"),
        batch,
        among: sql("contact_id IN (SELECT value FROM rarray(?1))"),
        single: sql("contact_id = ?1"),
        may_end,
        has_ids,
        shared,
        own,
    }
}

/// Where the values of an attribute are: those of the fields of forms by the ids of these.
fn column_of(kind: FactKind, attribute: Attribute) -> Option<Cow<'static, str>> {
    match attribute {
        Attribute::Own(id) if kind == FactKind::Submission => Some(format!("vals ->> '$.\"{id}\"'").into()),
        attribute => kind.attribute_name(attribute).map(Cow::Borrowed),
    }
}

/// As many columns as any subject has attributes of its own; of each subject its first in the first, and so on.
fn own_columns(kind: FactKind, own: &[(i64, Vec<Attribute>)]) -> Vec<String> {
    let most = own.iter().map(|(_, attributes)| attributes.len()).max().unwrap_or(0);
    let one = |place: usize| {
        let cases = own.iter().filter_map(|(subject, attributes)| {
            let column = attributes.get(place).and_then(|attribute| column_of(kind, *attribute))?;
            Some(format!("WHEN {subject} THEN {column} "))
        });
        format!("CASE subject {}END", cases.collect::<String>())
    };
    (0..most).map(one).collect()
}

/// Is the subject one of these? SQLite would look each up in a tree of them; small ids are bits of a number.
fn is_among(subjects: &[i64]) -> String {
    match subjects {
        [one] => format!("subject = {one}"),
        several if several.iter().all(|id| (0..63).contains(id)) => {
            format!("{} >> subject & 1", several.iter().fold(0i64, |bits, id| bits | 1 << id))
        }
        several => {
            let ids: Vec<String> = several.iter().map(ToString::to_string).collect();
            format!("subject IN ({})", ids.join(", "))
        }
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
        if is_dense && self.take([first.id.0, last.id.0])? {
            let FactReader { readings, set, batches, .. } = self;
            let mut taken: Vec<Taken<'_>> = readings.iter().zip(batches).map(Taken::new).collect();
            for (place, contact) in contacts.iter().enumerate() {
                set.reset();
                taken.iter_mut().try_for_each(|taken| taken.read(contact.id.0, set))?;
                visit(place, set);
            }
            return Ok(());
        }
        let FactReader { db, readings, set, .. } = self;
        let sql = |reading: &'_ Reading| match (is_dense, ascending) {
            (true, _) => reading.dense.clone(),
            (false, true) => reading.among.clone(),
            (false, false) => reading.single.clone(),
        };
        let mut statements = readings
            .iter()
            .map(|reading| db.conn.prepare_cached(&sql(reading)))
            .collect::<Result<Vec<_>, _>>()?;
        if ascending {
            let mut cursors = if is_dense {
                cursors(readings, &mut statements, [first.id.0, last.id.0])?
            } else {
                let ids: Vec<ContactId> = contacts.iter().map(|contact| contact.id).collect();
                cursors(readings, &mut statements, [array(&ids)])?
            };
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
                    reading.push(|column| stored(row, column), set)?;
                }
            }
            visit(place, set);
        }
        Ok(())
    }

    /// Takes over what there is of the contacts between these; returns `false` if it is too much.
    fn take(&mut self, ends: [i64; 2]) -> Result<bool, StoreError> {
        for (reading, batch) in self.readings.iter().zip(&mut self.batches) {
            if !self.db.take_rows(&reading.batch, ends, MOST_BYTES, batch)? {
                return Ok(false);
            }
            batch.put_in_order(1);
        }
        Ok(true)
    }

    /// Shows every contact with an id after the first and up to the last that has a fact of the kind, with its facts.
    pub fn each_with(
        &mut self,
        kind: FactKind,
        (after, last): (i64, i64),
        mut visit: impl FnMut(ContactId, &mut FactSet),
    ) -> Result<(), StoreError> {
        let FactReader { db, readings, set, .. } = self;
        let Some(leader) = readings.iter().position(|reading| reading.kind == kind) else { return Ok(()) };
        let mut statements = readings
            .iter()
            .map(|reading| db.conn.prepare_cached(&reading.dense))
            .collect::<Result<Vec<_>, _>>()?;
        let mut cursors = cursors(readings, &mut statements, [after.saturating_add(1), last])?;
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

/// One for each reading, over the contacts that the parameters say.
fn cursors<'r, const N: usize>(
    readings: &'r [Reading],
    statements: &'r mut [CachedStatement<'_>],
    contacts: [impl ToSql + Clone; N],
) -> Result<Vec<Cursor<'r>>, StoreError> {
    let open = |(reading, statement): (&'r Reading, &'r mut CachedStatement<'_>)| {
        let rows = statement.query(params_from_iter(contacts.clone()))?;
        let mut cursor = Cursor { reading, rows, contact: None };
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
                self.reading.push(|column| stored(row, column), set)?;
            }
            self.advance()?;
        }
        Ok(())
    }
}

/// Facts of one kind that were taken over, on their way in the order of contacts.
struct Taken<'r> {
    reading: &'r Reading,
    batch: &'r Batch,
    /// How many rows have been passed over.
    passed: usize,
}

impl<'r> Taken<'r> {
    fn new((reading, batch): (&'r Reading, &'r mut Batch)) -> Taken<'r> {
        Taken { reading, batch, passed: 0 }
    }

    /// As [`Cursor::read`].
    fn read(&mut self, contact: i64, set: &mut FactSet) -> Result<(), StoreError> {
        for row in self.batch.rows_of(contact, &mut self.passed) {
            self.reading.push(|column| self.batch.get(row, column), set)?;
        }
        Ok(())
    }
}

/// A value of a row that was stepped to. No attribute is of another kind.
fn stored<'a>(row: &'a Row<'_>, column: usize) -> Result<Stored<'a>, StoreError> {
    Ok(match row.get_ref(column)? {
        ValueRef::Text(bytes) => {
            Stored::Text(std::str::from_utf8(bytes).map_err(|_| StoreError::Stored("an activity"))?)
        }
        ValueRef::Integer(number) => Stored::Integer(number),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Stored::Null,
    })
}

/// A number that may be missing.
fn number(value: Stored<'_>) -> Option<i64> {
    match value {
        Stored::Integer(number) => Some(number),
        Stored::Null | Stored::Text(_) => None,
    }
}

impl Reading {
    /// Adds the fact with these values in its columns.
    fn push<'v>(
        &self,
        value: impl Fn(usize) -> Result<Stored<'v>, StoreError>,
        set: &mut FactSet,
    ) -> Result<(), StoreError> {
        let (time, subject) = (number(value(1)?), number(value(2)?).unwrap_or(0));
        let until = if self.may_end { number(value(3)?) } else { None };
        let after = 3 + usize::from(self.may_end);
        let id = if self.has_ids { number(value(after)?).unwrap_or(0) } else { 0 };
        let own = self.own.iter().find(|(of, _)| *of == subject).map_or(&[][..], |(_, own)| own);
        let first = after + usize::from(self.has_ids);
        let mut attributes = [(Attribute::Known(0), Stored::Null); MOST_ATTRIBUTES];
        let mut count = 0;
        for (place, attribute) in self.shared.iter().chain(own).take(MOST_ATTRIBUTES).enumerate() {
            let value = value(first + place)?;
            if value != Stored::Null {
                attributes[count] = (*attribute, value);
                count += 1;
            }
        }
        set.push(self.kind, NewFact { id, time, until, subject, attributes: &attributes[..count] });
        Ok(())
    }
}
