//! Reading what is kept of contacts, along with them.

use crate::domain::contact::Contact;
use crate::domain::group::Source;
use crate::domain::id::{ContactId, GroupId, NewsletterId, PersonaId, ScoreId};
use crate::domain::recalc::{Known, Program, Refusal, Standing, State};
use crate::domain::time::Instant;
use crate::store::batch::Batch;
use crate::store::facts::lie_close;
use crate::store::members::array;
use crate::store::{Db, StoreError};

/// What is kept of some contacts, in the order of their ids; asked for one after another. Its memory is used again for
/// the next.
#[derive(Default)]
pub struct States {
    members: Rows,
    points: Rows,
    personas: Rows,
    due: Rows,
    /// Read where newsletters that groups get are worked out.
    refused: Option<Rows>,
    one: (Vec<Standing>, State, Vec<Refusal>),
}

/// What contacts want no mail of, by the addresses that they have; 0 stands for all of it.
const REFUSED: &str = "contact_id, newsletter_id) FROM (SELECT c.id AS contact_id, ifnull(u.newsletter_id, 0) AS \
    newsletter_id FROM contacts AS c CROSS JOIN unsubscriptions AS u ON u.email = c.email)";

/// Rows of a table, the first number of which is the contact.
#[derive(Default)]
struct Rows {
    batch: Batch,
    /// How many of them have been passed over.
    passed: usize,
}

impl Db {
    /// Reads what is kept of these contacts, which are in the order of their ids: all that lies between them where they
    /// lie close together.
    pub fn read_states(&self, contacts: &[Contact], states: &mut States) -> Result<(), StoreError> {
        let States { members, points, personas, due, refused, .. } = states;
        let of_mail = refused.as_mut().map(|refused| (refused, REFUSED, 1));
        let kept = [
            (members, "contact_id, group_id, source, since) FROM members", 3),
            (points, "contact_id, score_id, points) FROM points", 2),
            (personas, "contact_id, persona_id) FROM persona_contacts", 1),
            (due, "contact_id, at) FROM due", 1),
        ];
        for (rows, columns, key) in kept.into_iter().chain(of_mail) {
            rows.read(self, contacts, columns, key)?;
        }
        Ok(())
    }
}

impl Rows {
    /// `key`: how many of the columns are the key of the table, in the order of which the rows are wanted.
    fn read(&mut self, db: &Db, contacts: &[Contact], columns: &str, key: usize) -> Result<(), StoreError> {
        let (Some(first), Some(last)) = (contacts.first(), contacts.last()) else { return Ok(()) };
        let Rows { batch, passed } = self;
        *passed = 0;
        let sql = |among: &str| format!("SELECT batch({columns} WHERE contact_id {among}");
        if lie_close(contacts) {
            db.take_rows(&sql("BETWEEN ?1 AND ?2"), [first.id.0, last.id.0], usize::MAX, batch)?;
        } else {
            let ids: Vec<ContactId> = contacts.iter().map(|contact| contact.id).collect();
            db.take_rows(&sql("IN (SELECT value FROM rarray(?1))"), [array(&ids)], usize::MAX, batch)?;
        }
        batch.put_in_order(key);
        Ok(())
    }

    /// Those of a contact, each by a function that gives its numbers.
    fn of(&mut self, contact: i64) -> impl Iterator<Item = impl Fn(usize) -> i64> {
        let Rows { batch, passed } = self;
        let batch = &*batch;
        batch.rows_of(contact, passed).map(move |row| move |column| batch.number(row, column))
    }
}

impl States {
    /// What the program has to know.
    pub fn of_program(program: &Program) -> States {
        States { refused: program.sends().then(Rows::default), ..States::default() }
    }

    /// What is known of a contact. Contacts have to be asked for in the order of their ids.
    pub fn of(&mut self, contact: &Contact) -> Known<'_> {
        let States { members, points, personas, due, refused, one: (standings, state, refusals) } = self;
        let id = contact.id.0;
        standings.clear();
        standings.extend(members.of(id).filter_map(|number| {
            let (group, since) = (GroupId(number(1)), Instant::from_millis(number(3)));
            Source::from_code(number(2)).map(|source| Standing { group, source, since })
        }));
        let by_condition = standings.iter().filter(|one| one.source == Source::Condition);
        state.groups.clear();
        state.groups.extend(by_condition.map(|one| one.group));
        state.points.clear();
        // More than 32 bits can only be another program's: it is put right.
        let worth = |points| i32::try_from(points).unwrap_or(i32::MIN);
        state.points.extend(points.of(id).map(|number| (ScoreId(number(1)), worth(number(2)))));
        state.persona = personas.of(id).next().map(|number| PersonaId(number(1)));
        state.due = due.of(id).next().map(|number| Instant::from_millis(number(1)));
        refusals.clear();
        let rows = refused.iter_mut().flat_map(|rows| rows.of(id));
        refusals.extend(rows.map(|number| Some(number(1)).filter(|id| *id > 0).map(NewsletterId)));
        Known { standings, state, refused: refusals }
    }
}
