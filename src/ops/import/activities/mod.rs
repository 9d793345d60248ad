//! Importing activities.
//!
//! `mapping` decides which column becomes what, `row` turns a record into an activity or a reason, `people` finds the
//! contacts. Activities lie in the database by contact and time, and putting them there in another order takes
//! several times as long; so `sort` brings them into it, and `place` adds them then. A file says how many equal
//! activities there are at least: those that are there already are unchanged.

pub(super) mod detail;
pub mod mapping;
pub(super) mod people;
mod place;
pub mod row;

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use mapping::Mapping;
use people::People;
use place::Placing;
use row::{Row, RowReader};

use super::Opened;
use super::kind::{ColumnOptions, Import, Options, Stage};
use super::ledger::Ledger;
use super::sort::Sorter;
use super::sorted;
use crate::domain::activity::{ActivityType, refuse_type_name};
use crate::domain::contact::{FieldSet, Stored};
use crate::domain::custom_field::Fields;
use crate::domain::fact::activity::canonical;
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::import::{ImportReport, Problem, Rows};
use crate::domain::moment::Moment;
use crate::domain::names::NameList;
use crate::domain::reading::own_text;
use crate::error::{Error, Result};
use crate::formats::activity_headers::ActivityTarget;
use crate::formats::csv::Record;
use crate::signals;
use crate::store::{Inserter, StoreError, Txn};

const TYPES: (&str, &str) = ("activity type", "activity types");
/// How the reason begins for which a row with an unknown contact is rejected; the name of the field follows.
pub const NO_CONTACT: &str = "no contact has this ";

/// How the reason begins for which a row of a disabled type is rejected; the name of the type follows.
pub const DISABLED: &str = "disabled activity type ";

const CONTACTS: (&str, &str) = ("contact", "contacts");

/// What a row does that names a contact who is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnknownContacts {
    /// It is rejected.
    Reject,
    /// It makes the contact, of which nothing but the key is known.
    Create,
}

/// Activities of contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activities {
    /// What becomes of rows whose contacts are not there.
    pub contacts: UnknownContacts,
}

impl Default for Activities {
    fn default() -> Self {
        Activities { contacts: UnknownContacts::Reject }
    }
}

impl Import for Activities {
    type Target = ActivityTarget;
    type Mapping = Mapping;
    type Rows = RowReader;

    fn command(&self) -> &'static str {
        "activities import"
    }

    fn target(&self, name: &str, fields: Fields) -> Option<ActivityTarget> {
        ActivityTarget::by_name(name, fields)
    }

    fn names(&self, fields: Fields) -> Vec<&'static str> {
        ActivityTarget::names(fields)
    }

    fn names_contact(&self, target: ActivityTarget) -> bool {
        matches!(target, ActivityTarget::Contact(_) | ActivityTarget::SomeContact)
    }

    fn stands_alone(&self) -> bool {
        self.contacts == UnknownContacts::Create
    }

    fn decide(
        &self,
        file: &str,
        headers: &[String],
        sample: &[Record],
        options: &ColumnOptions<ActivityTarget>,
    ) -> Result<Mapping> {
        let mapping = Mapping::decide(file, headers, sample, options)?;
        if self.contacts == UnknownContacts::Create {
            refuse_new_by(mapping.contact.1)?;
        }
        Ok(mapping)
    }

    fn rows(&self, mapping: Mapping, moment: Moment, is_guarded: bool) -> Result<RowReader> {
        RowReader::new(mapping, moment.zone, is_guarded)
    }

    fn import<R: Read + Send>(
        &self,
        opened: Opened<R>,
        txn: &Txn<'_>,
        rows: &RowReader,
        options: Options,
        file: &str,
        progress: &dyn Fn(Stage),
    ) -> Result<ImportReport> {
        let header = opened.header().to_vec();
        let directory = options.limits.database.parent().unwrap_or(Path::new("")).to_owned();
        let mut run = Run {
            txn,
            rows,
            people: People::new(txn, rows.mapping().contact.1, options.expected_rows)?,
            inserter: None,
            types: Types::load(txn)?,
            sorter: Sorter::new(&directory),
            record: Vec::new(),
            last_before: txn.last_contact_id()?,
            contacts: self.contacts,
            creates: options.creates,
            ledger: Ledger::new(options.limits, &header),
        };
        run.ledger.report.rows = Rows::AddRecords;
        let tail = opened.each(rows, file, &mut |record, row| run.row(record, row), &|read| {
            progress(Stage::Reading(read))
        })?;
        let Run { sorter, people, inserter, last_before, mut ledger, .. } = run;
        drop((people, inserter));
        let mut placing = Placing::new(txn, last_before)?;
        sorted::each_batch(sorter, |batch| {
            for (contact, time, activity) in batch.iter() {
                placing.take(ContactId(contact), time, activity)?;
            }
            signals::check()?;
            progress(Stage::Placing(placing.taken()));
            Ok(())
        })?;
        (ledger.report.added, ledger.report.unchanged) = placing.finish()?;
        ledger.finish(tail)
    }
}

/// Ids are given by the program, and a GUID alone is nobody.
fn refuse_new_by(field: Field) -> Result<()> {
    if matches!(field, Field::Id | Field::Guid) {
        return Err(Error::usage(format!(
            "--create-contacts: contacts cannot be made of their {}",
            field.name()
        ))
        .hint("name them by e-mail address or by a unique field of your own: --match FIELD"));
    }
    Ok(())
}

/// The reading side of an import.
struct Run<'a> {
    txn: &'a Txn<'a>,
    rows: &'a RowReader,
    people: People,
    inserter: Option<Inserter<'a>>,
    types: Types,
    sorter: Sorter,
    /// A row as bytes, in memory that is used again.
    record: Vec<u8>,
    last_before: i64,
    contacts: UnknownContacts,
    /// Are types made that are not there?
    creates: bool,
    ledger: Ledger,
}

impl Run<'_> {
    fn row(&mut self, record: &mut Record, row: &mut Row) -> Result<()> {
        self.ledger.report.read += 1;
        if !row.rejected.is_empty() {
            return self.ledger.reject(record, &row.rejected);
        }
        let known = self.types.get(&row.kind);
        let refused = match known {
            Some(kind) => self.types.refuse_disabled(kind),
            None => self.refuse_new_type(&row.kind),
        };
        if let Some(reason) = refused {
            let column = self.rows.mapping().kind.as_ref().map_or("type", |column| &column.header).to_owned();
            return self.ledger.reject(record, &[Problem::new(column, reason)]);
        }
        let found = self.people.find(self.txn, row.contact())?;
        let contact = match (found, self.contacts) {
            (Some(contact), _) => contact,
            (None, UnknownContacts::Create) => self.create(row)?,
            (None, UnknownContacts::Reject) => {
                let column = self.rows.mapping().contact.0.header.clone();
                let name = ActivityTarget::Contact(self.rows.mapping().contact.1).name();
                let reason = format!("{NO_CONTACT}{name}");
                return self.ledger.reject(record, &[Problem::new(column, reason)]);
            }
        };
        let kind = match known {
            Some(kind) => kind,
            None => self.types.create(self.txn, &row.kind, &mut self.ledger.report)?,
        };
        if let Some(value) = row.no_number.and_then(|place| record.get(place)) {
            self.ledger.report.no_number(record.line(), value.trim());
        }
        self.record.clear();
        self.record.extend(kind.to_le_bytes());
        self.record.extend(&row.details);
        self.sorter.push(contact.0, row.time, &self.record)
    }

    /// Why a type that is not there cannot be made.
    fn refuse_new_type(&self, name: &str) -> Option<String> {
        if !self.creates {
            return Some("no such activity type (--no-create)".to_owned());
        }
        refuse_type_name(name).map(|reason| format!("no name for an activity type: {reason}"))
    }

    /// Makes the contact that a row names.
    fn create(&mut self, row: &Row) -> Result<ContactId> {
        let (key, value) = (self.rows.mapping().contact.1, row.contact());
        let mut fields = FieldSet::default();
        fields.set(key, value);
        let inserter = match &mut self.inserter {
            Some(inserter) => inserter,
            none => none.insert(self.txn.inserter()?),
        };
        let contact = inserter.insert(&fields)?;
        self.people.remember(value, contact);
        let name = match (key, value) {
            (Field::Custom(custom), value) => {
                let definition = custom.definition();
                format!("{} {}", definition.name, own_text(value, definition))
            }
            (_, Stored::Text(text)) => text.to_owned(),
            _ => contact.to_string(),
        };
        self.ledger.report.make(CONTACTS, &name);
        Ok(contact)
    }
}

/// The ids of types by the names that the file gives them.
pub(super) struct Types {
    names: NameList,
    disabled: Vec<i64>,
    met: HashMap<String, i64>,
}

impl Types {
    pub(super) fn load(txn: &Txn<'_>) -> std::result::Result<Types, StoreError> {
        let mut names = NameList::default();
        let mut disabled = Vec::new();
        for kind in txn.activity_types()? {
            names.add(kind.id.0, &kind.name);
            disabled.extend((!kind.enabled).then_some(kind.id.0));
        }
        Ok(Types { names, disabled, met: HashMap::new() })
    }

    /// Why a type that is there takes no activities.
    pub(super) fn refuse_disabled(&self, id: i64) -> Option<String> {
        let is_disabled = self.disabled.contains(&id);
        is_disabled.then(|| format!("{DISABLED}`{}`", self.names.name(id).unwrap_or_default()))
    }

    pub(super) fn get(&mut self, name: &str) -> Option<i64> {
        if let Some(id) = self.met.get(name) {
            return Some(*id);
        }
        let id = self.names.id(name).or_else(|| self.names.id(canonical(name)))?;
        self.met.insert(name.to_owned(), id);
        Some(id)
    }

    pub(super) fn create(
        &mut self,
        txn: &Txn<'_>,
        name: &str,
        report: &mut ImportReport,
    ) -> std::result::Result<i64, StoreError> {
        let id = txn.add_activity_type(&ActivityType::new(name))?.0;
        self.names.add(id, name);
        report.make(TYPES, name);
        Ok(id)
    }
}
