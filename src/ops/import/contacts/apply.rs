//! Rows into the database: each finds its contact by e-mail address, then by GUID, and adds it, changes
//! it, leaves it or is rejected.
//!
//! Counts compare with the state before the import: a row that repeats the key of an earlier row is
//! folded into it, and counts as unchanged beside the one row that speaks for the person.

use uuid::Uuid;

use super::lines::Lines;
use super::row::Row;
use crate::domain::contact::{Contact, FieldSet, Stored, settle_state};
use crate::domain::custom_field::Custom;
use crate::domain::email::Email;
use crate::domain::field::Field;
use crate::domain::group::Group;
use crate::domain::id::ContactId;
use crate::domain::import::{ImportGroup, ImportReport};
use crate::domain::names::Names;
use crate::ops::import::key::Key;
use crate::ops::names::{NAMED, list, resolve_or_create};
use crate::store::{BulkLoad, Inserter, MemberAdder, StoreError, Txn};

/// What a row does to a contact that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum OnMatch {
    /// Cells that say something replace what is stored
    #[default]
    Update,
    /// Cells fill only what is empty
    Fill,
    /// Leave the contact as it is
    Skip,
    /// Reject the row
    Reject,
}

/// How rows are applied.
#[derive(Clone, Debug)]
pub struct ApplyOptions {
    /// How a row finds its contact.
    pub key: Key,
    /// Fields of the user's own in the file that only one contact may have the same value of.
    pub unique: Vec<Custom>,
    /// Contacts that are there already.
    pub on_match: OnMatch,
    /// Reject rows with unknown statuses and owners instead of making them.
    pub no_create: bool,
    /// Rows that are taken become members of this group.
    pub group: Option<GroupTarget>,
}

/// A group that is there, or the name of one that the first member makes.
#[derive(Clone, Debug)]
pub enum GroupTarget {
    /// It is there.
    Known(Group),
    /// To be made.
    New(String),
}

/// So many of the first contacts are kept for the preview of a dry run.
const FIRST_PEOPLE: usize = 3;

/// Applies rows inside one transaction.
pub struct Applier<'a> {
    txn: &'a Txn<'a>,
    options: ApplyOptions,
    joiner: Option<MemberAdder<'a>>,
    names: Names,
    inserter: Inserter<'a>,
    /// Contacts above this id were added by this import.
    last_before: i64,
    /// The line of the first row that spoke of a contact.
    lines: Lines,
    /// Ids of the first contacts the file speaks of.
    first: Vec<ContactId>,
}

/// What became of a row.
#[derive(Debug, PartialEq, Eq)]
pub enum Applied {
    /// Counted.
    Done,
    /// Not taken, because of what it says of this field, or of the contact that is in the way.
    Rejected(Field, String, Option<ContactId>),
}

fn problem(field: Field, reason: impl Into<String>) -> Applied {
    Applied::Rejected(field, reason.into(), None)
}

/// `what` is the value, the address or the GUID.
fn taken_by(contact: ContactId, field: Field, what: &str) -> Applied {
    Applied::Rejected(field, format!("the {what} is that of another contact already"), Some(contact))
}

impl<'a> Applier<'a> {
    /// Gets ready to apply rows.
    pub fn new(txn: &'a Txn<'a>, options: ApplyOptions) -> Result<Applier<'a>, StoreError> {
        let last_before = txn.last_contact_id()?;
        Ok(Applier {
            txn,
            options,
            joiner: None,
            names: crate::ops::names::load(txn)?,
            inserter: txn.inserter()?,
            last_before,
            lines: Lines::new(last_before),
            first: Vec::new(),
        })
    }

    /// Is the row of a contact that is certainly not stored yet, so that it can be added without looking?
    /// What only one contact may have counts as seen from here on, also when the row has to wait for another
    /// reason: a later row with it must not overtake this one.
    pub fn is_new(&self, bulk: &mut BulkLoad, row: &Row) -> bool {
        let address = row.fields.text(Field::Email).map(|email| !bulk.has_seen_address(email));
        let mut unseen = address != Some(false);
        for custom in &self.options.unique {
            unseen &= !bulk.has_seen_value(*custom, row.fields.value(Field::Custom(*custom)));
        }
        let by_address = address.is_some() || self.options.key != Key::Address;
        unseen && by_address && row.id.is_none() && row.fields.text(Field::Guid).is_none()
    }

    /// Adds a contact that is certainly new.
    pub fn add_new(
        &mut self,
        line: u64,
        row: &mut Row,
        report: &mut ImportReport,
    ) -> Result<Applied, StoreError> {
        if let Some(rejected) = self.resolve_names(row, report)? {
            return Ok(rejected);
        }
        let id = self.inserter.insert(&row.fields)?;
        self.note_line(id, line);
        if let Some(resembles) = row.fields.text(Field::Email).and_then(resembles) {
            report.look_alike(line, resembles);
        }
        report.added += 1;
        self.join(id, report)?;
        self.add_note(id, row, report)?;
        Ok(Applied::Done)
    }

    /// Applies a row of any kind.
    pub fn apply(
        &mut self,
        line: u64,
        row: &mut Row,
        report: &mut ImportReport,
    ) -> Result<Applied, StoreError> {
        let found = self.find(row)?;
        if let Some(rejected) = self.taken(row, &found)? {
            return Ok(rejected);
        }
        match found {
            Found::Nobody if self.options.key == Key::Field(Field::Id) => {
                Ok(problem(Field::Id, "there is no such contact"))
            }
            Found::Nobody => self.add_new(line, row, report),
            Found::One(contact) if contact.id.0 > self.last_before => {
                self.fold_into_new(line, &contact, row, report)
            }
            Found::One(contact) => self.change(line, &contact, row, report),
            Found::Two => {
                Ok(problem(Field::Guid, "the GUID is that of a contact with another e-mail address"))
            }
        }
    }

    /// The first contacts that the file spoke of, as they are now stored.
    pub fn first_people(&self) -> Result<Vec<Contact>, StoreError> {
        let mut people = Vec::new();
        for id in &self.first {
            people.extend(self.txn.contact(*id)?);
        }
        Ok(people)
    }

    /// Names as they are by now, for showing what was stored.
    pub fn into_names(self) -> Names {
        self.names
    }

    /// Puts ids in the place of names. Only for rows that are taken: the others make no names.
    fn resolve_names(
        &mut self,
        row: &mut Row,
        report: &mut ImportReport,
    ) -> Result<Option<Applied>, StoreError> {
        if self.options.no_create {
            for field in NAMED {
                let Some(Stored::Text(name)) = row.fields.get(field) else { continue };
                match list(&self.names, field).id(name) {
                    Some(id) => row.fields.set(field, Stored::Integer(id)),
                    None => {
                        let noun = if field == Field::Owner { "user" } else { "status" };
                        return Ok(Some(problem(field, format!("no such {noun} (--no-create)"))));
                    }
                }
            }
            return Ok(None);
        }
        report.created.extend(resolve_or_create(self.txn, &mut row.fields, &mut self.names)?);
        Ok(None)
    }

    fn find(&self, row: &Row) -> Result<Found, StoreError> {
        let Key::Field(key) = self.options.key else { return self.find_by_address(row) };
        let value = row.fields.value(key);
        let found = match (key, value) {
            (Field::Id, _) => row.id.map_or(Ok(None), |id| self.txn.contact(id))?,
            (Field::Custom(custom), value) => self.txn.contact_by_value(custom, value)?,
            (Field::Email, Stored::Text(email)) => self.txn.contact_by_email(email)?,
            (_, Stored::Text(guid)) => match Uuid::parse_str(guid) {
                Ok(guid) => self.txn.contact_by_guid(guid)?,
                Err(_) => None,
            },
            _ => None,
        };
        Ok(found.map_or(Found::Nobody, |contact| Found::One(Box::new(contact))))
    }

    /// A value that only one contact may have, and that another one than the row's has already.
    fn taken(&self, row: &Row, found: &Found) -> Result<Option<Applied>, StoreError> {
        let own = match found {
            Found::One(contact) => Some(contact.id),
            Found::Nobody => None,
            Found::Two => return Ok(None),
        };
        let skips = self.options.on_match == OnMatch::Skip && own.is_some();
        let is_other = |owner: Option<ContactId>| owner.filter(|owner| !skips && Some(*owner) != own);
        for custom in &self.options.unique {
            let field = Field::Custom(*custom);
            let value = row.fields.value(field);
            if value != Stored::Null
                && let Some(other) = is_other(self.txn.contact_id_by_value(*custom, value)?)
            {
                return Ok(Some(taken_by(other, field, "value")));
            }
        }
        if self.options.key == Key::Address {
            return Ok(None);
        }
        if let Some(email) = row.fields.text(Field::Email)
            && let Some(other) = is_other(self.txn.contact_id_by_email(email)?)
        {
            return Ok(Some(taken_by(other, Field::Email, "address")));
        }
        if let Some(guid) = row.fields.text(Field::Guid).and_then(|guid| Uuid::parse_str(guid).ok())
            && let Some(other) = is_other(self.txn.contact_by_guid(guid)?.map(|contact| contact.id))
        {
            return Ok(Some(taken_by(other, Field::Guid, "GUID")));
        }
        Ok(None)
    }

    fn find_by_address(&self, row: &Row) -> Result<Found, StoreError> {
        let by_email = match row.fields.text(Field::Email) {
            Some(email) => self.txn.contact_by_email(email)?,
            None => None,
        };
        let by_guid = match row.fields.text(Field::Guid).and_then(|guid| Uuid::parse_str(guid).ok()) {
            Some(guid) => self.txn.contact_by_guid(guid)?,
            None => None,
        };
        Ok(match (by_email, by_guid) {
            (None, None) => Found::Nobody,
            (Some(one), Some(other)) if one.id != other.id => Found::Two,
            // The address is the key: a GUID finds a contact without one, or of a row without one.
            (None, Some(one)) if one.email().is_some() && row.fields.text(Field::Email).is_some() => {
                Found::Two
            }
            (Some(one), _) | (None, Some(one)) => Found::One(Box::new(one)),
        })
    }

    /// A row of a person who was there before the import.
    fn change(
        &mut self,
        line: u64,
        contact: &Contact,
        row: &mut Row,
        report: &mut ImportReport,
    ) -> Result<Applied, StoreError> {
        match self.options.on_match {
            OnMatch::Reject => {
                let key = match self.options.key {
                    Key::Address => Field::Email,
                    Key::Field(field) => field,
                };
                return Ok(problem(key, "the contact is there already (--on-match reject)"));
            }
            OnMatch::Skip => {
                self.note_line(contact.id, line);
                report.unchanged += 1;
                self.join(contact.id, report)?;
                return Ok(Applied::Done);
            }
            OnMatch::Update | OnMatch::Fill => {}
        }
        let first_line = self.lines.of(contact.id);
        let earlier = if first_line == 0 { None } else { Some(self.earlier_rows(contact)?) };
        if self.options.on_match == OnMatch::Fill {
            leave_filled(earlier.as_ref().map_or(&contact.fields, |earlier| &earlier.before), row);
        }
        if let Some(rejected) = self.resolve_names(row, report)? {
            return Ok(rejected);
        }
        let change = change_to(line, contact, row, earlier.is_some(), report);
        self.txn.edit_contact(contact.id, &change)?;
        let note_added = self.add_note(contact.id, row, report)?;
        self.join(contact.id, report)?;
        match earlier {
            None => {
                self.note_line(contact.id, line);
                if change.is_empty() && !note_added { report.unchanged += 1 } else { report.updated += 1 }
            }
            Some(earlier) => {
                report.fold(line, first_line);
                report.unchanged += 1;
                earlier.recount(contact, &change, note_added, report);
            }
        }
        Ok(Applied::Done)
    }

    /// A later row of a person that this import added: what it says wins.
    fn fold_into_new(
        &mut self,
        line: u64,
        contact: &Contact,
        row: &mut Row,
        report: &mut ImportReport,
    ) -> Result<Applied, StoreError> {
        if let Some(rejected) = self.resolve_names(row, report)? {
            return Ok(rejected);
        }
        let change = change_to(line, contact, row, true, report);
        self.txn.edit_new_contact(contact.id, &change)?;
        self.add_note(contact.id, row, report)?;
        report.fold(line, self.lines.of(contact.id));
        report.unchanged += 1;
        Ok(Applied::Done)
    }

    fn earlier_rows(&self, contact: &Contact) -> Result<EarlierRows, StoreError> {
        let before = self.txn.fields_before(contact.id)?.unwrap_or_else(|| contact.fields.clone());
        Ok(EarlierRows { before, note_added: self.txn.has_added_note(contact.id)? })
    }

    fn add_note(&self, id: ContactId, row: &Row, report: &mut ImportReport) -> Result<bool, StoreError> {
        let Some(text) = &row.note else { return Ok(false) };
        if self.txn.has_note(id, text, None)? {
            return Ok(false);
        }
        self.txn.add_note(id, text, None, self.txn.time())?;
        report.notes_added += 1;
        Ok(true)
    }

    /// Makes the contact of a row that is taken a member of the group, if there is one.
    fn join(&mut self, id: ContactId, report: &mut ImportReport) -> Result<(), StoreError> {
        let Some(target) = &self.options.group else { return Ok(()) };
        let joiner = match &mut self.joiner {
            Some(joiner) => joiner,
            empty => {
                let (group, name, is_new) = match target {
                    GroupTarget::Known(group) => (group.id, &group.name, false),
                    GroupTarget::New(name) => (self.txn.add_group(name, None)?, name, true),
                };
                report.group = Some(ImportGroup { name: name.clone(), is_new, added: 0 });
                empty.insert(self.txn.member_adder(group)?)
            }
        };
        if joiner.add(id)?
            && let Some(group) = &mut report.group
        {
            group.added += 1;
        }
        Ok(())
    }

    fn note_line(&mut self, id: ContactId, line: u64) {
        if self.lines.of(id) == 0 && self.first.len() < FIRST_PEOPLE {
            self.first.push(id);
        }
        self.lines.set(id, line);
    }
}

/// What earlier rows of the file did to a person who was there before.
struct EarlierRows {
    /// The person's fields before the import.
    before: FieldSet,
    /// Did one of them add a note?
    note_added: bool,
}

impl EarlierRows {
    /// A repeated row changes what its person counts as, when the person now differs from before the
    /// import and did not until now, or the other way round.
    fn recount(&self, contact: &Contact, change: &FieldSet, note_added: bool, report: &mut ImportReport) {
        let was_changed = self.note_added || self.before.differs_from(&contact.fields);
        let mut now = contact.fields.clone();
        now.overlay(change);
        let is_changed = self.note_added || note_added || self.before.differs_from(&now);
        match (was_changed, is_changed) {
            (false, true) => {
                report.unchanged -= 1;
                report.updated += 1;
            }
            (true, false) => {
                report.updated -= 1;
                report.unchanged += 1;
            }
            _ => {}
        }
    }
}

/// What the row changes of the stored contact, the first of its person in the file or a repeated one. A state that is not in a new country goes, and is reported.
fn change_to(
    line: u64,
    contact: &Contact,
    row: &Row,
    is_repeated: bool,
    report: &mut ImportReport,
) -> FieldSet {
    let mut change = contact.fields.difference(&row.fields);
    let same_address = |new: &str| contact.email().is_some_and(|old| old.eq_ignore_ascii_case(new));
    if is_repeated && change.text(Field::Email).is_some_and(same_address) {
        // The first row spells it; two that differ would change it for and back each time the file comes.
        change.remove(Field::Email);
    }
    if settle_state(&contact.fields, &mut change) {
        report.states_left.add(line);
    }
    change
}

/// Takes out of the row what is filled already.
fn leave_filled(filled: &FieldSet, row: &mut Row) {
    for (field, _) in filled.iter() {
        row.fields.remove(field);
    }
}

/// The plain address that a stored one can be mistaken for; all-ASCII ones are passed over quickly.
fn resembles(email: &str) -> Option<String> {
    if email.is_ascii() && !email.contains("xn--") {
        return None;
    }
    Email::parse(email).ok()?.looks_like()
}

enum Found {
    Nobody,
    One(Box<Contact>),
    Two,
}
