//! Whoever events are about, as far as the events themselves tell: who comes with which cookie, signs in as which user,
//! gives which address, and who of them turns out to be whom. Contacts are made and merged at the end, once each.
//!
//! It decides as `ops/visitor.rs` does for one visitor at a time.

use std::collections::HashMap;

use crate::domain::contact::{FieldSet, Stored};
use crate::domain::event::Part;
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::import::ImportReport;
use crate::domain::membership::MemberType;
use crate::domain::time::Instant;
use crate::domain::visitor::{Gate, Level, Said, VisitorId, placeholder};
use crate::error::Result;
use crate::ops::import::activities::people::People as Addresses;
use crate::ops::visitor::{become_part, named_by};
use crate::store::Txn;

use super::packed::Event;

const CONTACTS: (&str, &str) = ("contact", "contacts");

/// Somebody, by the place among all.
pub type Slot = u32;

#[derive(Default)]
struct Person {
    /// Who it turned out to be; itself, unless somebody else.
    same_as: Slot,
    /// The contact; 0 as long as there is none.
    contact: i64,
    has_email: bool,
    is_user: bool,
    /// The address, the names that it gets.
    email: Option<Box<str>>,
    first_name: Option<Box<str>>,
    last_name: Option<Box<str>>,
    /// When it was seen first.
    seen: i64,
    /// What it has said of being tracked, in the order of time; nothing as long as nobody asked.
    words: Option<Vec<(i64, Said)>>,
}

struct Browser {
    slot: Slot,
    first: i64,
    last: i64,
    /// Nobody was known by it before.
    is_new: bool,
}

/// All of them.
pub struct People<'a> {
    txn: &'a Txn<'a>,
    gate: Gate,
    addresses: Addresses,
    people: Vec<Person>,
    by_contact: HashMap<i64, Slot>,
    by_email: HashMap<Box<str>, Slot>,
    by_member: HashMap<(bool, Box<str>), Slot>,
    browsers: HashMap<[u8; 16], Browser>,
    levels: HashMap<[u8; 16], Option<Level>>,
    no_visitors: bool,
    no_users: bool,
    no_customers: bool,
    /// Contacts that become part of somebody.
    merges: Vec<(i64, Slot)>,
}

impl<'a> People<'a> {
    /// Gets ready for a file that may have so many rows.
    pub fn new(txn: &'a Txn<'a>, gate: Gate, expected_rows: i64) -> Result<People<'a>> {
        Ok(People {
            txn,
            gate,
            addresses: Addresses::new(txn, Field::Email, expected_rows)?,
            people: Vec::new(),
            by_contact: HashMap::new(),
            by_email: HashMap::new(),
            by_member: HashMap::new(),
            browsers: HashMap::new(),
            levels: HashMap::new(),
            no_visitors: txn.has_no_visitors()?,
            no_users: txn.has_no_members(MemberType::User)?,
            no_customers: txn.has_no_members(MemberType::Customer)?,
            merges: Vec::new(),
        })
    }

    /// Who somebody turned out to be.
    pub fn root(&mut self, mut slot: Slot) -> Slot {
        while self.people[slot as usize].same_as != slot {
            let next = self.people[slot as usize].same_as;
            // Halving the way for whoever comes next.
            self.people[slot as usize].same_as = self.people[next as usize].same_as;
            slot = next;
        }
        slot
    }

    fn add(&mut self, person: Person) -> Slot {
        let slot = Slot::try_from(self.people.len()).unwrap_or(Slot::MAX);
        self.people.push(Person { same_as: slot, ..person });
        slot
    }

    /// Somebody who is a contact; whether it has an address is looked up where that is not known.
    fn of_contact(&mut self, contact: ContactId, has_email: Option<bool>) -> Result<Slot> {
        if let Some(slot) = self.by_contact.get(&contact.0) {
            return Ok(self.root(*slot));
        }
        let person = Person {
            contact: contact.0,
            has_email: match has_email {
                Some(has_email) => has_email,
                None => self.txn.email_of(contact)?.is_some(),
            },
            is_user: !self.no_users && self.txn.is_member(MemberType::User, contact)?,
            ..Person::default()
        };
        let slot = self.add(person);
        self.by_contact.insert(contact.0, slot);
        Ok(slot)
    }

    /// Whoever comes with that cookie, if it is known.
    fn of_browser(&mut self, visitor: [u8; 16]) -> Result<Option<Slot>> {
        if let Some(browser) = self.browsers.get(&visitor) {
            let slot = browser.slot;
            return Ok(Some(self.root(slot)));
        }
        if self.no_visitors {
            return Ok(None);
        }
        let Some(known) = self.txn.visitor(VisitorId(visitor))? else { return Ok(None) };
        let slot = self.of_contact(known.contact, None)?;
        let (first, last) = (known.first_seen.millis(), known.last_seen.millis());
        self.browsers.insert(visitor, Browser { slot, first, last, is_new: false });
        Ok(Some(slot))
    }

    /// Whoever has that address, if anybody has.
    fn of_email(&mut self, email: &str) -> Result<Option<Slot>> {
        let key = email.to_ascii_lowercase().into_boxed_str();
        if let Some(slot) = self.by_email.get(&key) {
            let slot = *slot;
            return Ok(Some(self.root(slot)));
        }
        let Some(contact) = self.addresses.find(self.txn, Stored::Text(email))? else { return Ok(None) };
        let slot = self.of_contact(contact, Some(true))?;
        self.people[slot as usize].has_email = true;
        self.by_email.insert(key, slot);
        Ok(Some(slot))
    }

    /// Whoever is that user or customer, if anybody is. All contacts of a user are one from now on.
    fn of_member(&mut self, member: MemberType, name: &str) -> Result<Option<Slot>> {
        let key = (member == MemberType::User, name.to_lowercase().into_boxed_str());
        if let Some(slot) = self.by_member.get(&key) {
            let slot = *slot;
            return Ok(Some(self.root(slot)));
        }
        let id = match member {
            MemberType::User if self.no_users => None,
            MemberType::Customer if self.no_customers => None,
            MemberType::User => self.txn.user_by_name(name)?.map(|id| id.0),
            MemberType::Customer => self.txn.customer_by_number(name)?.map(|id| id.0),
        };
        let Some(id) = id else { return Ok(None) };
        let contacts = self.txn.contacts_of_member(member, id)?;
        let Some((first, others)) = contacts.split_first() else { return Ok(None) };
        let slot = self.of_contact(*first, None)?;
        if member == MemberType::User {
            for other in others {
                let other = self.of_contact(*other, None)?;
                self.join(other, slot);
            }
        }
        let slot = self.root(slot);
        self.by_member.insert(key, slot);
        Ok(Some(slot))
    }

    /// Two who are the same: the first becomes part of the second.
    fn join(&mut self, other: Slot, into: Slot) {
        let (other, into) = (self.root(other), self.root(into));
        if other == into {
            return;
        }
        let gone = std::mem::take(&mut self.people[other as usize]);
        self.people[other as usize].same_as = into;
        let stays = &mut self.people[into as usize];
        match (gone.contact, stays.contact) {
            (0, _) => {}
            (contact, 0) => stays.contact = contact,
            (contact, _) => self.merges.push((contact, into)),
        }
        let stays = &mut self.people[into as usize];
        stays.has_email |= gone.has_email;
        stays.is_user |= gone.is_user;
        stays.email = stays.email.take().or(gone.email);
        stays.first_name = stays.first_name.take().or(gone.first_name);
        stays.last_name = stays.last_name.take().or(gone.last_name);
        stays.seen = if stays.seen == 0 { gone.seen } else { stays.seen.min(gone.seen.max(1)) };
        if let (Some(words), Some(more)) = (&mut stays.words, gone.words) {
            words.extend(more);
            words.sort_by_key(|(time, _)| *time);
        } else {
            stays.words = None;
        }
    }

    /// Who did it: the user, then whoever has the address, then the customer, then whoever comes with the cookie. Who is
    /// not known yet is somebody new.
    pub fn whose(&mut self, event: &Event<'_>, time: i64) -> Result<Slot> {
        let user = match event.part(Part::User) {
            Some(name) => self.of_member(MemberType::User, name)?,
            None => None,
        };
        let by_email = match event.part(Part::Email) {
            Some(email) => self.of_email(email)?,
            None => None,
        };
        let claimed = match (user, by_email) {
            (Some(user), Some(other)) if user != other => {
                // A user of whom no address is known is whoever has it.
                if !self.people[user as usize].has_email {
                    self.join(user, other);
                }
                Some(self.root(user))
            }
            (user, by_email) => user.or(by_email),
        };
        let customer = match event.part(Part::Customer) {
            Some(number) => self.of_member(MemberType::Customer, number)?,
            None => None,
        };
        let claimed = match (claimed, customer) {
            // A customer of whom nothing else was known is whoever says so.
            (Some(claimed), Some(customer)) if claimed != customer && self.is_nobody(customer) => {
                self.join(customer, claimed);
                Some(self.root(claimed))
            }
            (claimed, customer) => claimed.or(customer),
        };
        let known = match event.visitor {
            Some(visitor) => self.of_browser(visitor)?,
            None => None,
        };
        let slot = match (claimed, known) {
            (Some(claimed), Some(known)) if claimed != known => self.settle_claim(claimed, known),
            (Some(claimed), _) => claimed,
            // Another address at the same browser is another person.
            (None, Some(known))
                if event.part(Part::Email).is_some() && self.people[known as usize].has_email =>
            {
                self.add(Person { seen: time, ..Person::default() })
            }
            (None, Some(known)) => known,
            (None, None) => self.add(Person { seen: time, ..Person::default() }),
        };
        let slot = self.root(slot);
        self.note(slot, event, time);
        Ok(slot)
    }

    /// Who says to be somebody comes with a cookie of somebody else: of the two, one may be nobody so far.
    fn settle_claim(&mut self, claimed: Slot, known: Slot) -> Slot {
        if self.is_nobody(known) {
            self.join(known, claimed);
        } else if self.is_nobody(claimed) {
            // A customer's number alone does not take a cookie from whoever is known by it.
            self.join(claimed, known);
            return known;
        }
        claimed
    }

    fn is_nobody(&self, slot: Slot) -> bool {
        let person = &self.people[slot as usize];
        !person.has_email && !person.is_user
    }

    /// Remembers what an event says of whoever did it.
    fn note(&mut self, slot: Slot, event: &Event<'_>, time: i64) {
        let person = &mut self.people[slot as usize];
        let boxed = |text: Option<&str>| text.map(Box::from);
        if person.contact == 0 {
            person.first_name = person.first_name.take().or_else(|| boxed(event.part(Part::FirstName)));
            person.last_name = person.last_name.take().or_else(|| boxed(event.part(Part::LastName)));
        }
        if let Some(email) = event.part(Part::Email)
            && !person.has_email
        {
            person.has_email = true;
            person.email = boxed(Some(email));
            self.by_email.insert(email.to_ascii_lowercase().into_boxed_str(), slot);
        }
        if let Some(user) = event.part(Part::User) {
            self.people[slot as usize].is_user = true;
            self.by_member.insert((true, user.to_lowercase().into_boxed_str()), slot);
        }
        if let Some(number) = event.part(Part::Customer) {
            self.by_member.entry((false, number.to_lowercase().into_boxed_str())).or_insert(slot);
        }
        if let Some(visitor) = event.visitor {
            match self.browsers.get_mut(&visitor) {
                Some(browser) => {
                    browser.slot = slot;
                    browser.first = browser.first.min(time);
                    browser.last = browser.last.max(time);
                }
                None => {
                    self.browsers.insert(visitor, Browser { slot, first: time, last: time, is_new: true });
                }
            }
        }
    }

    /// May what comes with that cookie be stored as far as nobody says who it is?
    pub fn may_track(
        &mut self,
        visitor: [u8; 16],
        time: i64,
    ) -> Result<std::result::Result<(), crate::domain::visitor::Refusal>> {
        let level = match self.levels.get(&visitor) {
            Some(level) => *level,
            None => {
                let level = self.txn.cookie_level(VisitorId(visitor))?;
                self.levels.insert(visitor, level);
                level
            }
        };
        let said = match (self.gate.consent, self.of_browser(visitor)?) {
            (Some(_), Some(slot)) => self.said(slot, time)?,
            _ => Said::Nothing,
        };
        Ok(self.gate.may_track(level, said))
    }

    fn said(&mut self, slot: Slot, time: i64) -> Result<Said> {
        let words = self.words(slot)?;
        let last = words.iter().rfind(|(when, _)| *when <= time);
        Ok(last.map_or(Said::Nothing, |(_, said)| *said))
    }

    fn words(&mut self, slot: Slot) -> Result<&mut Vec<(i64, Said)>> {
        if self.people[slot as usize].words.is_none() {
            let contact = self.people[slot as usize].contact;
            let words = match (self.gate.consent, contact) {
                (Some(consent), 1..) => self.txn.words_on(ContactId(contact), consent)?,
                _ => Vec::new(),
            };
            let words = words.into_iter().map(|(time, said)| (time.millis(), said)).collect();
            self.people[slot as usize].words = Some(words);
        }
        Ok(self.people[slot as usize].words.get_or_insert_default())
    }

    /// Somebody says something of being tracked.
    pub fn says(&mut self, slot: Slot, time: i64, said: Said) -> Result<()> {
        let words = self.words(slot)?;
        let place = words.partition_point(|(when, _)| *when <= time);
        words.insert(place, (time, said));
        Ok(())
    }

    /// A browser says what it allows.
    pub fn allows(&mut self, visitor: [u8; 16], level: Level, time: i64) -> Result<()> {
        self.levels.insert(visitor, Some(level));
        Ok(self.txn.set_cookie_level(VisitorId(visitor), level, Instant::from_millis(time))?)
    }

    /// Makes contacts of those who are none yet, gives addresses, merges, and says whom browsers are known as. Returns the
    /// contact of each slot.
    pub fn settle(mut self, report: &mut ImportReport) -> Result<Vec<ContactId>> {
        let mut made = 0;
        let mut inserter = None;
        for slot in 0..self.people.len() {
            let person = &self.people[slot];
            if person.same_as as usize != slot || person.contact != 0 {
                continue;
            }
            let inserter = match &mut inserter {
                Some(inserter) => inserter,
                none => none.insert(self.txn.inserter()?),
            };
            let contact = inserter.insert(&fields_of(person))?;
            self.people[slot].contact = contact.0;
            made += 1;
        }
        drop(inserter);
        if made > 0 {
            report.make_many(CONTACTS, made);
        }
        let merges = std::mem::take(&mut self.merges);
        for (other, into) in merges {
            let into = self.root(into);
            let into = ContactId(self.people[into as usize].contact);
            let addresses = (self.txn.email_of(ContactId(other))?, self.txn.email_of(into)?);
            become_part(self.txn, ContactId(other), into)?;
            report.merge(addresses);
        }
        let last_before = self.txn.last_contact_id()? - i64::try_from(made).unwrap_or(0);
        for slot in 0..self.people.len() {
            let person = &self.people[slot];
            let (Some(email), true) = (&person.email, person.same_as as usize == slot) else { continue };
            let id = ContactId(person.contact);
            if id.0 > last_before {
                continue;
            }
            if let Some(contact) = self.txn.contact(id)?
                && contact.email().is_none()
            {
                self.txn.edit_contact(id, &named_by(&contact, email))?;
            }
        }
        let contacts: Vec<ContactId> = (0..self.people.len())
            .map(|slot| {
                let root = self.root(Slot::try_from(slot).unwrap_or(Slot::MAX));
                ContactId(self.people[root as usize].contact)
            })
            .collect();
        let mut browsers: Vec<([u8; 16], Browser)> = std::mem::take(&mut self.browsers).into_iter().collect();
        browsers.sort_unstable_by_key(|(id, _)| *id);
        for (id, browser) in browsers {
            let times = (Instant::from_millis(browser.first), Instant::from_millis(browser.last));
            let contact = contacts[browser.slot as usize];
            match browser.is_new {
                true => self.txn.add_visitor(VisitorId(id), contact, times)?,
                false => self.txn.put_visitor(VisitorId(id), contact, times)?,
            }
        }
        Ok(contacts)
    }
}

/// What a new contact has.
fn fields_of(person: &Person) -> FieldSet {
    let seen = Instant::from_millis(person.seen);
    let mut fields = FieldSet::default();
    for (field, text) in [
        (Field::Email, &person.email),
        (Field::FirstName, &person.first_name),
        (Field::LastName, &person.last_name),
    ] {
        if let Some(text) = text {
            fields.set(field, Stored::Text(text));
        }
    }
    if fields.is_empty() {
        fields.set(Field::LastName, Stored::Text(&placeholder(seen)));
    }
    fields.set(Field::Created, Stored::Integer(person.seen));
    fields
}
