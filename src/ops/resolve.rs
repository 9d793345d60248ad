//! From what a person types to one contact: an id, a whole e-mail address, a GUID, or a part of a name
//! that only one contact has. In a list, all references may be values of one unique field.

use std::collections::HashSet;

use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

use crate::domain::contact::Contact;
use crate::domain::custom_field::{Custom, Definition, Fields};
use crate::domain::email;
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::reading::{OwnValue, own_text};
use crate::domain::text::{Needle, nearest};
use crate::domain::time::DateFormat;
use crate::error::{Error, Result};
use crate::signals;
use crate::store::Db;

/// Interruptions are looked for once in so many references.
const CHECKED: usize = 4_096;

/// So many candidates are listed when a name fits several contacts.
const CANDIDATES: usize = 10;

/// The one contact that `reference` means.
pub fn contact(db: &Db, reference: &str) -> Result<Contact> {
    let reference = reference.trim();
    if reference.is_empty() {
        return Err(Error::usage("the contact reference is empty")
            .hint("give an id, an e-mail address, a GUID or a name"));
    }
    if let Ok(id) = reference.parse::<i64>() {
        return db.contact(ContactId(id))?.ok_or_else(|| no_such_id(ContactId(id)));
    }
    if let Some((key, value)) = own_key(db, reference)? {
        return db.contact_by_value(key, value.stored())?.ok_or_else(|| {
            let (name, text) = (&key.definition().name, own_text(value.stored(), key.definition()));
            Error::not_found(format!("no contact has the {name} {text}"))
        });
    }
    if reference.contains('@') {
        return by_email(db, reference);
    }
    if let Ok(guid) = Uuid::parse_str(reference) {
        return db
            .contact_by_guid(guid)?
            .ok_or_else(|| Error::not_found(format!("no contact has the GUID {guid}")));
    }
    by_name(db, reference)
}

/// What the references of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum By {
    /// Each what it looks like.
    #[default]
    Looks,
    /// All of them values of one unique field.
    Field(Field),
}

impl By {
    /// Values of the field of that name, or what they look like when none is named.
    pub fn of(name: Option<&str>, db: &Db) -> Result<By> {
        name.map_or(Ok(By::Looks), |name| Ok(By::Field(unique_field(name, db.fields()?)?)))
    }
}

/// The field of that name, if no two contacts can have the same value in it.
pub fn unique_field(name: &str, fields: Fields) -> Result<Field> {
    match fields.by_name(name) {
        Some(field @ (Field::Email | Field::Guid | Field::Id)) => Ok(field),
        Some(Field::Custom(custom)) if custom.definition().unique => Ok(Field::Custom(custom)),
        Some(Field::Custom(custom)) => Err(not_unique(custom.definition())),
        Some(field) => {
            let name = field.name();
            Err(Error::usage(format!("{name} does not say who is meant: several contacts may have the same"))
                .hint(unique_fields(fields)))
        }
        None => {
            let near = nearest(name, fields.all().map(Field::name));
            Err(Error::usage(format!("`{name}` is no field"))
                .hint_opt(Error::did_you_mean(&near))
                .hint(unique_fields(fields)))
        }
    }
}

fn unique_fields(fields: Fields) -> String {
    let own = fields.custom().iter().map(|custom| custom.definition()).filter(|one| one.unique);
    let names: Vec<&str> =
        ["email", "guid", "id"].into_iter().chain(own.map(|one| one.name.as_str())).collect();
    format!("unique fields are {}", names.join(", "))
}

fn not_unique(definition: &Definition) -> Error {
    let name = &definition.name;
    Error::usage(format!("{name} is not unique, so that it does not say who is meant"))
        .hint(format!("`acquaint fields edit {name} --unique` makes it unique"))
}

/// The one contact that a reference means. An id is taken as it is.
pub fn contact_id(db: &Db, by: By, reference: &str) -> Result<ContactId> {
    match by {
        By::Looks => id_of(db, reference),
        By::Field(field) => id_by(db, field, reference),
    }
}

/// The contacts that references mean, each once and in the order of their ids. One that means none is an error, but
/// for ids, which are taken as they are: there can be millions of them, and whoever changes something for these
/// contacts meets the missing ones. Values of unique fields are looked up, and no contact is read.
pub fn contact_ids<'r>(db: &Db, by: By, references: impl Iterator<Item = &'r str>) -> Result<Vec<ContactId>> {
    let mut ids = listed(db, by, references)?;
    sort_once(&mut ids);
    Ok(ids)
}

/// The same contacts in the order in which they are named first. All of them exist.
pub fn existing_contact_ids<'r>(
    db: &Db,
    by: By,
    references: impl Iterator<Item = &'r str>,
) -> Result<Vec<ContactId>> {
    let mut ids = listed(db, by, references)?;
    let mut seen = HashSet::with_capacity(ids.len());
    ids.retain(|id| seen.insert(*id));
    match db.missing_contacts(&ids)?.first() {
        Some(id) => Err(no_such_id(*id)),
        None => Ok(ids),
    }
}

fn listed<'r>(db: &Db, by: By, references: impl Iterator<Item = &'r str>) -> Result<Vec<ContactId>> {
    let mut ids = Vec::new();
    for (place, reference) in references.enumerate() {
        if place % CHECKED == 0 {
            signals::check()?;
        }
        ids.push(contact_id(db, by, reference)?);
    }
    Ok(ids)
}

/// The contact that has that value in a unique field.
fn id_by(db: &Db, field: Field, text: &str) -> Result<ContactId> {
    let text = text.trim();
    let none = || Error::not_found(format!("no contact has the {} {text}", field.name()));
    match field {
        _ if text.is_empty() => {
            Err(Error::usage(format!("an empty text is no {}, so that nobody is meant", field.name())))
        }
        Field::Id => {
            text.parse().map(ContactId).map_err(|_| Error::usage(format!("{text}: an id is a whole number")))
        }
        Field::Guid => {
            let guid = Uuid::parse_str(text).map_err(|_| Error::usage(format!("{text}: not a GUID")))?;
            db.contact_id_by_guid(guid)?.ok_or_else(none)
        }
        Field::Custom(key) => {
            let value = own_value(key, text)?;
            db.contact_id_by_value(key, value.stored())?.ok_or_else(none)
        }
        _ => {
            let email = email::normalise(text).map_err(|error| Error::usage(format!("{text}: {error}")))?;
            db.contact_id_by_email(&email)?.ok_or_else(|| no_such_email(text))
        }
    }
}

/// Puts ids in order and leaves out repeated ones.
pub fn sort_once(ids: &mut Vec<ContactId>) {
    ids.sort_unstable();
    ids.dedup();
}

/// `customer_id:1042`: a unique field of the user's own and a value of it.
fn own_key(db: &Db, reference: &str) -> Result<Option<(Custom, OwnValue)>> {
    let Some((name, value)) = reference.split_once(':') else { return Ok(None) };
    let Some(key) = db.fields()?.own_by_name(name) else { return Ok(None) };
    if !key.definition().unique {
        return Err(not_unique(key.definition())
            .hint(format!("`acquaint contacts list {reference}` lists the contacts that have it")));
    }
    Ok(Some((key, own_value(key, value)?)))
}

fn own_value(key: Custom, text: &str) -> Result<OwnValue> {
    let definition = key.definition();
    OwnValue::read(definition, text, &DateFormat::Iso)
        .map_err(|error| Error::usage(format!("{}:{text}: {error}", definition.name)))
}

fn id_of(db: &Db, reference: &str) -> Result<ContactId> {
    let reference = reference.trim();
    if let Ok(id) = reference.parse::<i64>() {
        return Ok(ContactId(id));
    }
    if let Some((key, value)) = own_key(db, reference)?
        && let Some(id) = db.contact_id_by_value(key, value.stored())?
    {
        return Ok(id);
    }
    if reference.contains('@')
        && let Ok(email) = email::normalise(reference)
        && let Some(id) = db.contact_id_by_email(&email)?
    {
        return Ok(id);
    }
    Ok(contact(db, reference)?.id)
}

fn by_email(db: &Db, reference: &str) -> Result<Contact> {
    let found = match email::normalise(reference) {
        Ok(email) => db.contact_by_email(&email)?,
        Err(_) => None,
    };
    found.ok_or_else(|| no_such_email(reference))
}

fn no_such_email(email: &str) -> Error {
    Error::not_found(format!("no contact has the e-mail address {email}"))
        .hint("`acquaint contacts list --search TEXT` looks for a part of it")
}

fn no_such_id(id: ContactId) -> Error {
    Error::not_found(format!("there is no contact {id}"))
}

fn by_name(db: &Db, reference: &str) -> Result<Contact> {
    let needles: Vec<Needle> = reference.split_whitespace().map(Needle::new).collect();
    let mut found = db.contacts_named(&needles, CANDIDATES + 1)?;
    match found.len() {
        0 => Err(Error::not_found(format!("no contact is called \"{reference}\""))
            .hint("`acquaint contacts list --search TEXT` looks in e-mail addresses and companies as well")),
        1 => Ok(found.remove(0)),
        several => Err(ambiguous(reference, &found, several)),
    }
}

fn ambiguous(reference: &str, found: &[Contact], several: usize) -> Error {
    let number = if several > CANDIDATES { format!("more than {CANDIDATES}") } else { several.to_string() };
    let mut error = Error::not_found(format!("\"{reference}\" matches {number} contacts"));
    let shown = &found[..several.min(CANDIDATES)];
    let id_width = shown.iter().map(|contact| contact.id.to_string().len()).max().unwrap_or(0);
    let names: Vec<String> = shown.iter().map(|contact| contact.name().unwrap_or_default()).collect();
    let name_width = names.iter().map(|name| name.width()).max().unwrap_or(0);
    for (contact, name) in shown.iter().zip(&names) {
        let email = contact.email().unwrap_or("-");
        let padding = " ".repeat(name_width - name.width());
        error = error.detail(format!("  {:>id_width$}  {name}{padding}  {email}", contact.id));
    }
    error.hint("use the id or the full address")
}
