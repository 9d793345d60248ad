//! Editing contacts: what a change does to each of them, decided in one way for one contact and for a million.
//!
//! Many contacts are read page by page and changed part by part, so that memory does not grow with them. What
//! a person typed means the same for every contact of a country: it is read once for each country.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};

use super::contact::{demand_address, taken};
use super::select::Query;
use crate::domain::contact::{Contact, FieldSet, Stored, settle_state};
use crate::domain::field::{Field, Kind};
use crate::domain::id::ContactId;
use crate::error::{Error, Result};
use crate::signals;
use crate::store::{Db, Txn};

/// So many contacts are changed together.
const TOGETHER: usize = 4_096;
/// So many contacts of a plan are shown with what changes.
const SHOWN: usize = 5;

/// Reads what was typed, for a contact in whose country lone states are looked for.
pub type Read<'a> = dyn Fn(&Db, &Contact) -> Result<FieldSet> + 'a;

/// What an edit does to a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// Only what becomes another value.
    pub change: FieldSet,
    /// Did the state have to go, since it is not in the country?
    pub state_taken: bool,
}

/// What the wanted values do to a contact.
pub fn effect(contact: &Contact, mut wanted: FieldSet) -> Effect {
    let state_taken = settle_state(&contact.fields, &mut wanted);
    Effect { change: contact.fields.difference(&wanted), state_taken }
}

/// Edits one contact. Returns it as it was, with what the edit does to it.
pub fn one(txn: &Txn<'_>, id: ContactId, read: &Read<'_>) -> Result<(Contact, Effect)> {
    let contact = txn.contact(id)?.ok_or_else(|| missing(id))?;
    let effect = effect(&contact, read(txn, &contact)?);
    if effect.change.iter().any(|(field, value)| field == Field::Email && value == Stored::Null) {
        demand_address(txn, Stored::Null)?;
    }
    taken(txn, &effect.change, Some(id))?;
    txn.edit_contact(id, &effect.change)?;
    Ok((contact, effect))
}

fn missing(id: ContactId) -> Error {
    Error::not_found(format!("there is no contact {id}"))
}

/// Which contacts: some that are named, and those that a query selects.
pub struct Targets {
    /// Each once, in the order of their ids.
    pub named: Vec<ContactId>,
    /// Whom else.
    pub query: Option<Query>,
}

impl Targets {
    /// Hands over each of the contacts once. One that is named and not there is an error.
    fn each(&mut self, db: &Db, mut each: impl FnMut(&Contact) -> Result<()>) -> Result<()> {
        for (place, id) in self.named.iter().enumerate() {
            if place % TOGETHER == 0 {
                signals::check()?;
            }
            each(&db.contact(*id)?.ok_or_else(|| missing(*id))?)?;
        }
        let Some(query) = &mut self.query else { return Ok(()) };
        let named = &self.named;
        query.walk(db, (0, u64::MAX), |contact| match named.binary_search(&contact.id) {
            Ok(_) => Ok(()),
            Err(_) => each(contact),
        })?;
        Ok(())
    }
}

/// What an edit of many contacts does, or did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Contacts that are meant.
    pub selected: u64,
    /// Those of them that become others.
    pub changed: u64,
    /// Those of them whose state has to go, since it is not in the country.
    pub states_taken: u64,
    /// Two walks that agree on it have met the same contacts in the same versions.
    fingerprint: u64,
}

/// What an edit of many contacts would do.
pub struct Plan {
    /// In numbers.
    pub tally: Tally,
    /// The first contacts that become others, as they are now, and what changes.
    pub samples: Vec<(Contact, FieldSet)>,
}

/// Looks at every contact and changes none.
pub fn plan(db: &Db, targets: &mut Targets, read: &Read<'_>) -> Result<Plan> {
    let mut samples = Vec::new();
    let tally = walk(db, targets, read, |contact, wanted| {
        if samples.len() < SHOWN {
            samples.push((contact.clone(), contact.fields.difference(&wanted)));
        }
        Ok(())
    })?;
    Ok(Plan { tally, samples })
}

/// Changes the contacts, all of them or none; `changed` hears from time to time how many they are so far. With a plan
/// that was `seen`, only if the same contacts are still the same.
pub fn apply(
    txn: &Txn<'_>,
    targets: &mut Targets,
    read: &Read<'_>,
    seen: Option<&Tally>,
    changed: &dyn Fn(u64),
) -> Result<Tally> {
    let mut parts = Parts::default();
    let tally = walk(txn, targets, read, |contact, wanted| {
        parts.add(contact.id, wanted);
        if parts.number == TOGETHER {
            parts.write(txn)?;
            changed(parts.written);
        }
        Ok(())
    })?;
    parts.write(txn)?;
    if seen.is_some_and(|seen| *seen != tally) {
        return Err(Error::refused("the contacts have changed meanwhile; nothing was changed")
            .hint("run the command again to see the new plan"));
    }
    Ok(tally)
}

/// Contacts that wait for the same values. There are few different ones: what was typed, read for a country, with the
/// state or without.
#[derive(Default)]
struct Parts {
    waiting: Vec<(FieldSet, Vec<ContactId>)>,
    number: usize,
    written: u64,
}

impl Parts {
    fn add(&mut self, id: ContactId, wanted: FieldSet) {
        match self.waiting.iter_mut().find(|(values, _)| *values == wanted) {
            Some((_, ids)) => ids.push(id),
            None => self.waiting.push((wanted, vec![id])),
        }
        self.number += 1;
    }

    fn write(&mut self, txn: &Txn<'_>) -> Result<()> {
        for (values, ids) in self.waiting.drain(..) {
            txn.edit_contacts(&ids, &values)?;
        }
        self.written += self.number as u64;
        self.number = 0;
        Ok(())
    }
}

/// Hands over every contact that becomes another, with the values that it is to have.
fn walk(
    db: &Db,
    targets: &mut Targets,
    read: &Read<'_>,
    mut each: impl FnMut(&Contact, FieldSet) -> Result<()>,
) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut fingerprint = DefaultHasher::new();
    let mut readings = HashMap::new();
    targets.each(db, |contact| {
        tally.selected += 1;
        fingerprint.write_i64(contact.id.0);
        fingerprint.write_i64(contact.modified.millis());
        let mut wanted = wanted(db, contact, read, &mut readings)?;
        if let Some(field) = of_one_contact(&wanted) {
            if tally.selected > 1 {
                return Err(several(field));
            }
            taken(db, &wanted, Some(contact.id))?;
        }
        let state_taken = settle_state(&contact.fields, &mut wanted);
        if wanted.iter().all(|(field, value)| contact.fields.value(field) == value) {
            return Ok(());
        }
        tally.changed += 1;
        tally.states_taken += u64::from(state_taken);
        each(contact, wanted)
    })?;
    tally.fingerprint = fingerprint.finish();
    Ok(tally)
}

/// What was typed, read for this contact.
fn wanted(
    db: &Db,
    contact: &Contact,
    read: &Read<'_>,
    readings: &mut HashMap<String, FieldSet>,
) -> Result<FieldSet> {
    let country = contact.fields.text(Field::Country).unwrap_or_default();
    if let Some(known) = readings.get(country) {
        return Ok(known.clone());
    }
    let wanted = read(db, contact)
        .map_err(|error| error.detail(format!("  contact {}, {}", contact.id, contact.title())))?;
    readings.insert(country.to_owned(), wanted.clone());
    Ok(wanted)
}

/// The field that is given a value which only one contact may have.
fn of_one_contact(wanted: &FieldSet) -> Option<Field> {
    let is_unique = |field: Field| match field {
        Field::Custom(custom) => custom.definition().unique,
        _ => matches!(field.kind(), Kind::Email | Kind::Guid),
    };
    wanted.iter().find(|(field, value)| is_unique(*field) && *value != Stored::Null).map(|(field, _)| field)
}

fn several(field: Field) -> Error {
    Error::rejected(format!("{} is one contact's alone, and several are selected", field.name()))
        .hint(format!("`acquaint contacts edit CONTACT --set {}=VALUE` changes one", field.name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Instant;
    use crate::store::{NewOperation, Store};
    use proptest::prelude::*;

    fn in_a_database<T>(test: impl FnOnce(&Txn<'_>) -> Result<T>) -> T {
        let store = Store::scratch().unwrap();
        let time = Instant::from_millis(7);
        let operation = NewOperation { command: "test", actor: "jack", time, images: true };
        store.write(&operation, |txn| -> Result<_> { Ok((test(txn)?, None)) }).unwrap().0
    }

    const PLACES: [Option<(&str, Option<&str>)>; 4] =
        [None, Some(("US", None)), Some(("US", Some("US-CA"))), Some(("DE", Some("DE-BY")))];

    fn contact(city: Option<&str>, place: usize) -> FieldSet {
        let mut fields = FieldSet::default();
        if let Some(city) = city {
            fields.set(Field::City, Stored::Text(city));
        }
        if let Some((country, state)) = PLACES[place] {
            fields.set(Field::Country, Stored::Text(country));
            if let Some(state) = state {
                fields.set(Field::State, Stored::Text(state));
            }
        }
        fields
    }

    fn everyone() -> Targets {
        Targets { named: (1..=20).map(ContactId).collect(), query: None }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

        #[test]
        fn many_at_once_become_what_each_alone_would(
            stored in prop::collection::vec((prop::option::of("[AB]"), 0usize..4), 20),
            city in prop::option::of(prop::option::of("[AB]")),
            country in prop::option::of(prop::option::of(prop::sample::select(vec!["US", "DE"]))),
        ) {
            let read = |_: &Db, contact: &Contact| -> Result<FieldSet> {
                let mut wanted = FieldSet::default();
                if let Some(city) = &city {
                    wanted.set(Field::City, city.as_deref().map_or(Stored::Null, Stored::Text));
                }
                if let Some(country) = country {
                    wanted.set(Field::Country, country.map_or(Stored::Null, Stored::Text));
                }
                // As with a lone state, which is looked for in the contact's country.
                if contact.fields.text(Field::Country) == Some("US") {
                    wanted.set(Field::Zip, Stored::Text("US"));
                }
                Ok(wanted)
            };
            let all = |txn: &Txn<'_>| -> Result<Vec<Contact>> {
                (1..=20).map(|id| Ok(txn.contact(ContactId(id))?.expect("it was added"))).collect()
            };
            let fill = |txn: &Txn<'_>| -> Result<()> {
                for (city, place) in &stored {
                    txn.add_contact(&contact(city.as_deref(), *place))?;
                }
                Ok(())
            };
            let without_guid = |mut contacts: Vec<Contact>| {
                contacts.iter_mut().for_each(|contact| contact.fields.remove(Field::Guid));
                contacts
            };
            let (together, tally, planned) = in_a_database(|txn| {
                fill(txn)?;
                let planned = plan(txn, &mut everyone(), &read)?;
                let tally = apply(txn, &mut everyone(), &read, Some(&planned.tally), &|_| ())?;
                Ok((all(txn)?, tally, planned))
            });
            let (each, effects) = in_a_database(|txn| {
                fill(txn)?;
                let effects = (1..=20).map(|id| Ok(one(txn, ContactId(id), &read)?.1));
                let effects: Vec<Effect> = effects.collect::<Result<_>>()?;
                Ok((all(txn)?, effects))
            });
            prop_assert_eq!(without_guid(together), without_guid(each));
            let changed: Vec<&Effect> = effects.iter().filter(|effect| !effect.change.is_empty()).collect();
            prop_assert_eq!(tally.selected, 20);
            prop_assert_eq!(tally.changed as usize, changed.len());
            prop_assert_eq!(
                tally.states_taken as usize,
                changed.iter().filter(|effect| effect.state_taken).count()
            );
            let shown: Vec<&FieldSet> = planned.samples.iter().map(|(_, change)| change).collect();
            let first: Vec<&FieldSet> = changed.iter().take(SHOWN).map(|effect| &effect.change).collect();
            prop_assert_eq!(shown, first);
        }
    }

    #[test]
    fn a_plan_holds_only_for_the_contacts_that_it_saw() {
        in_a_database(|txn| {
            txn.add_contact(&contact(Some("A"), 0))?;
            let id = txn.add_contact(&contact(Some("B"), 0))?;
            let read = |_: &Db, _: &Contact| Ok(contact(Some("C"), 0));
            let mut targets = Targets { named: vec![ContactId(1), id], query: None };
            let seen = plan(txn, &mut targets, &read)?.tally;
            txn.delete_contact(id)?;
            let other = txn.add_contact(&contact(Some("B"), 0))?;
            targets.named = vec![ContactId(1), other];
            let refused = apply(txn, &mut targets, &read, Some(&seen), &|_| ()).unwrap_err();
            assert_eq!(refused.message, "the contacts have changed meanwhile; nothing was changed");
            Ok(())
        });
    }
}
