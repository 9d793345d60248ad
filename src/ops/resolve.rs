//! From what a person types to one contact: an id, a whole e-mail address, a GUID, or a part of a name
//! that only one contact has.

use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

use crate::domain::contact::Contact;
use crate::domain::custom_field::Custom;
use crate::domain::email;
use crate::domain::id::ContactId;
use crate::domain::reading::{OwnValue, own_text};
use crate::domain::text::Needle;
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
        return db
            .contact(ContactId(id))?
            .ok_or_else(|| Error::not_found(format!("there is no contact {id}")));
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

/// The contacts that references mean, each once and in the order of their ids. One that means none is an error, but
/// for numbers, which are taken as they are: there can be millions of them, and whoever changes something for these
/// contacts meets the missing ones. Addresses are looked up, and no contact is read.
pub fn contact_ids<'r>(db: &Db, references: impl Iterator<Item = &'r str>) -> Result<Vec<ContactId>> {
    let mut ids = Vec::new();
    for (place, reference) in references.enumerate() {
        if place % CHECKED == 0 {
            signals::check()?;
        }
        ids.push(match reference.trim().parse::<i64>() {
            Ok(id) => ContactId(id),
            Err(_) => id_of(db, reference)?,
        });
    }
    sort_once(&mut ids);
    Ok(ids)
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
    let definition = key.definition();
    if !definition.unique {
        return Err(Error::usage(format!(
            "{} is not unique, so that it does not say who is meant",
            definition.name
        ))
        .hint(format!("`acquaint contacts list {reference}` lists the contacts that have it"))
        .hint(format!("`acquaint fields edit {} --unique` makes it unique", definition.name)));
    }
    match OwnValue::read(definition, value, &DateFormat::Iso) {
        Ok(value) => Ok(Some((key, value))),
        Err(error) => Err(Error::usage(format!("{reference}: {error}"))),
    }
}

fn id_of(db: &Db, reference: &str) -> Result<ContactId> {
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
    found.ok_or_else(|| {
        Error::not_found(format!("no contact has the e-mail address {reference}"))
            .hint("`acquaint contacts list --search TEXT` looks for a part of it")
    })
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
