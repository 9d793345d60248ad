//! Why something is as it is for one contact, at any moment: what a condition asks about groups, scores and personas is
//! worked out for the same moment, and not taken from what is kept.

use std::cell::RefCell;

use crate::domain::condition::{Checked, Explanation};
use crate::domain::contact::{Contact, Stored};
use crate::domain::fact::Facts;
use crate::domain::field::Field;
use crate::domain::group::Group;
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::recalc::Program;
use crate::domain::time::{Instant, earlier};
use crate::error::Result;
use crate::ops::condition::Conditions;
use crate::ops::recalc::Definitions;
use crate::store::{Db, States, StoreError};

/// Changes by time alone that are followed.
const TURNS: usize = 64;

/// Conditions, and what has to be worked out for them.
pub struct Inquiry<'a> {
    db: &'a Db,
    asked: Vec<&'a Checked>,
    program: Program,
}

impl<'a> Inquiry<'a> {
    /// About these conditions.
    pub fn new(db: &'a Db, conditions: &Conditions, asked: Vec<&'a Checked>) -> Result<Inquiry<'a>> {
        let needed = conditions.worked_out_for(&asked);
        let program = if needed.is_empty() {
            Program::default()
        } else {
            let definitions = Definitions::load(conditions)?;
            definitions.program_of(&definitions.needed_for(|one| needed.contains(&one.own)))
        };
        Ok(Inquiry { db, asked, program })
    }

    /// Shows all facts about the contact that the conditions ask for, as they are at that moment, and until when those
    /// that are worked out stand by time alone.
    pub fn look<T>(
        &self,
        contact: &Contact,
        moment: &Moment,
        look: impl Fn(Facts<'_>, Option<Instant>) -> T,
    ) -> Result<Option<T>> {
        let mut needs = self.program.needs(moment);
        self.asked.iter().for_each(|condition| needs.merge(&condition.needs(moment)));
        needs.list.retain(|need| !need.kind.is_worked_out());
        let contacts = std::slice::from_ref(contact);
        let mut states = States::of_program(&self.program);
        self.db.read_states(contacts, &mut states)?;
        let known = states.of(contact);
        let mut seen = None;
        self.db.fact_reader(&needs).each(contacts, |_, set| {
            let state = self.program.run(contact, set, known, moment);
            seen = Some(look(Facts { contact, set }, state.due));
        })?;
        Ok(seen)
    }

    /// From one instant at which the answer may change to the next, until it is yes.
    fn holds_from(
        &self,
        condition: &Checked,
        contact: &Contact,
        moment: &Moment,
        until: Option<Instant>,
    ) -> Result<Option<Instant>> {
        let mut until = until;
        for _ in 0..TURNS {
            let Some(at) = until else { return Ok(None) };
            let then = Moment::new(at, moment.zone);
            let outcome = self.look(contact, &then, |facts, due| {
                let outcome = condition.evaluate(facts, &then);
                (outcome.value, earlier(outcome.holds_until, due))
            })?;
            match outcome {
                None => return Ok(None),
                Some((true, _)) => return Ok(Some(at)),
                Some((false, later)) => until = later.filter(|later| *later > at),
            }
        }
        Ok(None)
    }
}

/// Why the condition of a group holds for a contact or does not; nothing where it has none.
pub fn group(
    db: &Db,
    conditions: &Conditions,
    group: &Group,
    contact: &Contact,
    moment: &Moment,
) -> Result<Option<Explanation>> {
    let Some(condition) = conditions.of_group(group)? else { return Ok(None) };
    let lookups = Lookups { db, of: contact.id, failure: RefCell::new(None) };
    let is_taken = |field: Field, value: Stored<'_>| lookups.is_taken(field, value);
    let inquiry = Inquiry::new(db, conditions, vec![&condition])?;
    let explained = inquiry.look(contact, moment, |facts, due| {
        condition.explain_until(facts, moment, &conditions.names, &is_taken, due)
    })?;
    if let Some(failure) = lookups.failure.into_inner() {
        return Err(failure.into());
    }
    let Some(mut explained) = explained else { return Ok(None) };
    if !explained.whole.verdict && !inquiry.program.is_empty() {
        explained.holds_from =
            inquiry.holds_from(&condition, contact, moment, explained.whole.holds_until)?;
    }
    Ok(Some(explained))
}

/// Looks up who else has a value. The first failure is kept, and nothing more is looked up.
struct Lookups<'a> {
    db: &'a Db,
    of: ContactId,
    failure: RefCell<Option<StoreError>>,
}

impl Lookups<'_> {
    fn is_taken(&self, field: Field, value: Stored<'_>) -> bool {
        if self.failure.borrow().is_some() {
            return false;
        }
        let found = match (field, value) {
            (Field::Email, Stored::Text(address)) => self.db.contact_id_by_email(address),
            (Field::Custom(custom), value) => self.db.contact_id_by_value(custom, value),
            _ => return false,
        };
        match found {
            Ok(found) => found.is_some_and(|other| other != self.of),
            Err(error) => {
                *self.failure.borrow_mut() = Some(error);
                false
            }
        }
    }
}
