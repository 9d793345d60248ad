//! Reading what is kept of contacts, along with them.

use rusqlite::Row;

use crate::domain::contact::Contact;
use crate::domain::group::Source;
use crate::domain::id::{ContactId, GroupId, PersonaId, ScoreId};
use crate::domain::recalc::{Standing, State};
use crate::domain::time::Instant;
use crate::store::facts::lie_close;
use crate::store::members::array;
use crate::store::{Db, StoreError};

/// What is kept of some contacts, in the order of their ids; asked for one after another. Its memory is used again for
/// the next.
#[derive(Default)]
pub struct States {
    standings: Vec<(i64, Standing)>,
    points: Vec<(i64, (ScoreId, i32))>,
    personas: Vec<(i64, PersonaId)>,
    due: Vec<(i64, Instant)>,
    /// How far each list has been passed over.
    passed: [usize; 4],
    one: (Vec<Standing>, State),
}

/// How a row goes into its list.
type Read = fn(&mut States, &Row<'_>) -> rusqlite::Result<()>;

/// The statements, for a term on the contact, with the order of their rows.
const PARTS: [(&str, &str, Read); 4] = [
    ("contact_id, group_id, source, since FROM members", "contact_id, group_id, source", States::standing),
    ("contact_id, score_id, points FROM points", "contact_id, score_id", States::scored),
    ("contact_id, persona_id FROM persona_contacts", "contact_id", States::persona),
    ("contact_id, at FROM due", "contact_id", States::deadline),
];

impl Db {
    /// Reads what is kept of these contacts, which are in the order of their ids: all that lies between them where they
    /// lie close together.
    pub fn read_states(&self, contacts: &[Contact], states: &mut States) -> Result<(), StoreError> {
        states.clear();
        let (Some(first), Some(last)) = (contacts.first(), contacts.last()) else { return Ok(()) };
        let is_dense = lie_close(contacts);
        let ids: Vec<ContactId> = contacts.iter().map(|contact| contact.id).collect();
        let ids = (!is_dense).then(|| array(&ids));
        for (columns, order, read) in PARTS {
            let among = if is_dense { "BETWEEN ?1 AND ?2" } else { "IN (SELECT value FROM rarray(?1))" };
            let sql = format!("SELECT {columns} WHERE contact_id {among} ORDER BY {order}");
            let mut statement = self.conn.prepare_cached(&sql)?;
            let mut rows = match &ids {
                None => statement.query([first.id.0, last.id.0])?,
                Some(ids) => statement.query([ids])?,
            };
            while let Some(row) = rows.next()? {
                read(states, row)?;
            }
        }
        Ok(())
    }
}

impl States {
    fn clear(&mut self) {
        self.standings.clear();
        self.points.clear();
        self.personas.clear();
        self.due.clear();
        self.passed = [0; 4];
    }

    /// The sources of the contact's memberships and its state. Contacts have to be asked for in the order of their ids.
    pub fn of(&mut self, contact: &Contact) -> (&[Standing], &State) {
        let id = contact.id.0;
        let (standings, state) = &mut self.one;
        standings.clear();
        standings.extend(next(&self.standings, &mut self.passed[0], id));
        state.groups.clear();
        let by_condition = standings.iter().filter(|one| one.source == Source::Condition);
        state.groups.extend(by_condition.map(|one| one.group));
        state.points.clear();
        state.points.extend(next(&self.points, &mut self.passed[1], id));
        state.persona = next(&self.personas, &mut self.passed[2], id).next();
        state.due = next(&self.due, &mut self.passed[3], id).next();
        (standings, state)
    }

    fn standing(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        if let Some(source) = Source::from_code(row.get(2)?) {
            let (group, since) = (GroupId(row.get(1)?), Instant::from_millis(row.get(3)?));
            self.standings.push((row.get(0)?, Standing { group, source, since }));
        }
        Ok(())
    }

    fn scored(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        self.points.push((row.get(0)?, (ScoreId(row.get(1)?), row.get(2)?)));
        Ok(())
    }

    fn persona(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        self.personas.push((row.get(0)?, PersonaId(row.get(1)?)));
        Ok(())
    }

    fn deadline(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        self.due.push((row.get(0)?, Instant::from_millis(row.get(1)?)));
        Ok(())
    }
}

/// What the list has of a contact; what it has of those before is passed over.
fn next<'l, T: Copy>(
    list: &'l [(i64, T)],
    passed: &mut usize,
    contact: i64,
) -> impl Iterator<Item = T> + use<'l, T> {
    while list.get(*passed).is_some_and(|one| one.0 < contact) {
        *passed += 1;
    }
    let start = *passed;
    while list.get(*passed).is_some_and(|one| one.0 == contact) {
        *passed += 1;
    }
    list[start..*passed].iter().map(|one| one.1)
}
