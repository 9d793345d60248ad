//! What a database holds of contacts, told line by line in the order of their ids: all that recalculation reads.

use std::borrow::Cow;

use super::values::Values;
use crate::domain::condition::{Need, Needs};
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::fact::{Attribute, FactKind, FactSet, Given, Told};
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::names::Names;
use crate::domain::recalc::Standing;
use crate::error::{Error, Result};
use crate::ops::condition;
use crate::ops::select::Query;
use crate::store::{Db, Selection, States};

/// Contacts that are read in one snapshot.
const BATCH: usize = 500;

/// Who hears it.
pub trait Hearer {
    /// Something of a contact.
    fn hear(&mut self, contact: ContactId, told: &Told<'_>) -> Result<()>;
    /// No statement is open any more: a good time to write.
    fn pause(&mut self) -> Result<()>;
}

/// Tells of the contacts that the query selects, which it hands over in the order of their ids, `limit` of them after
/// leaving out `offset`. Returns how many.
pub fn tell(
    db: &Db,
    query: Query,
    window: (u64, u64),
    names: &Names,
    hearer: &mut impl Hearer,
) -> Result<u64> {
    let mut teller = Teller::new(db, names)?;
    let mut batch: Vec<ContactId> = Vec::with_capacity(BATCH);
    let mut told = 0;
    query.reading(&[Field::Id]).walk(db, window, |contact| {
        batch.push(contact.id);
        if batch.len() == BATCH {
            told += teller.batch(&batch, hearer)?;
            batch.clear();
        }
        Ok(())
    })?;
    Ok(told + teller.batch(&batch, hearer)?)
}

struct Teller<'a> {
    db: &'a Db,
    names: &'a Names,
    values: Values<'a>,
    fields: Vec<Field>,
    needs: Needs,
    contacts: Vec<Contact>,
    states: States,
    scratch: FieldSet,
}

impl<'a> Teller<'a> {
    fn new(db: &'a Db, names: &'a Names) -> Result<Teller<'a>> {
        let kinds = FactKind::all().filter(|kind| !kind.is_worked_out() && names.facts.of(*kind).is_some());
        let list = kinds.map(|kind| Need { kind, subject: None, since: None, attributes: attributes(kind) });
        Ok(Teller {
            db,
            names,
            values: Values::new(names, condition::zone(db)?),
            fields: names.fields.stored().collect(),
            needs: Needs { list: list.collect(), ..Needs::default() },
            contacts: Vec::new(),
            states: States::default(),
            scratch: FieldSet::default(),
        })
    }

    /// Tells of these contacts, whatever has become of them since they were selected.
    fn batch(&mut self, ids: &[ContactId], hearer: &mut impl Hearer) -> Result<u64> {
        let Teller { db, names, values, fields, needs, contacts, states, scratch } = self;
        let count = db.in_snapshot(|db| {
            let count = db.contacts_among(&Selection::default(), ids, contacts)?;
            let contacts = &contacts[..count];
            db.read_states(contacts, states)?;
            let mut heard: Result<()> = Ok(());
            db.fact_reader(needs).each(contacts, |place, set| {
                if heard.is_ok() {
                    let contact = &contacts[place];
                    let told = values.tell(&contact.fields, fields, scratch);
                    let standings = states.of(contact).standings;
                    let about = About { contact, set, names, values };
                    heard = about.tell(told, standings, hearer);
                }
            })?;
            heard.map(|()| count as u64)
        })?;
        hearer.pause()?;
        Ok(count)
    }
}

/// One contact.
struct About<'c> {
    contact: &'c Contact,
    set: &'c FactSet,
    names: &'c Names,
    values: &'c Values<'c>,
}

impl About<'_> {
    fn tell(
        &self,
        fields: Vec<(Field, Given<'_>)>,
        standings: &[Standing],
        hearer: &mut impl Hearer,
    ) -> Result<()> {
        let id = self.contact.id;
        let modified = Given::Text(Cow::Owned(self.contact.modified.to_string()));
        let fields = fields.into_iter().map(|(field, given)| (Cow::Borrowed(field.name()), given));
        let fields = fields.chain([(Cow::Borrowed(Field::Modified.name()), modified)]);
        hearer.hear(id, &Told::Contact(fields.collect()))?;
        for standing in standings {
            let group = self.name(FactKind::Group, standing.group.0)?;
            let (source, since) = (standing.source, standing.since.millis());
            hearer.hear(id, &Told::Membership { group, source, since })?;
        }
        for kind in FactKind::all().filter(|kind| !kind.is_worked_out()) {
            for fact in self.set.of(kind) {
                let subject = self.name(kind, fact.subject)?;
                let attributes = attributes(kind).into_iter().filter_map(|attribute| {
                    match self.set.attribute(fact, attribute) {
                        Stored::Null => None,
                        value => Some((attribute, self.values.tell_attribute(kind, attribute, value))),
                    }
                });
                let attributes = attributes.collect();
                let time = kind.info().timed.then_some(fact.time);
                let until = (fact.until != i64::MAX).then_some(fact.until);
                hearer.hear(id, &Told::Fact { kind, subject, time, until, attributes })?;
            }
        }
        Ok(())
    }

    fn name(&self, kind: FactKind, id: i64) -> Result<Cow<'_, str>> {
        let name = self.names.facts.of(kind).and_then(|list| list.name(id)).map(Cow::Borrowed);
        name.ok_or_else(|| {
            let (noun, contact) = (kind.info().noun, self.contact.id);
            Error::failure(format!("contact {contact} has a fact about the {noun} {id}, which has no name"))
                .hint("if it was added just now, run the command again; else see `acquaint db check`")
        })
    }
}

fn attributes(kind: FactKind) -> Vec<Attribute> {
    (0..).take(kind.info().attributes.len()).map(Attribute::Known).collect()
}
