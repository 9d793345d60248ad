//! Filling fields of contacts with what forms, users and customers say.

use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::field::{Field, Kind};
use crate::domain::form::{MAPPED_NAME_CHARS, Mapping, Source};
use crate::domain::moment::Moment;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::ops::contact::reading;
use crate::ops::edit::effect;
use crate::ops::{named, names};
use crate::store::{Db, Txn};

/// What a mapping did to a contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applied {
    /// The fields that are others now.
    pub change: FieldSet,
    /// What could not be taken over: the name in the source, and why.
    pub left: Vec<(String, String)>,
}

/// Fills the fields of a contact with values by their names in the source of a mapping.
pub fn apply(
    txn: &Txn<'_>,
    mapping: &Mapping,
    values: &[(&str, &str)],
    contact: &Contact,
    moment: Moment,
) -> Result<Applied> {
    fill(txn, (&mapping.pairs, mapping.overwrite), values, contact, moment)
}

/// Fills the fields of a contact with values by their names, replacing what is there or not. What cannot be taken over
/// is told and stops nothing.
pub fn fill(
    txn: &Txn<'_>,
    (pairs, overwrite): (&[(String, Field)], bool),
    values: &[(&str, &str)],
    contact: &Contact,
    moment: Moment,
) -> Result<Applied> {
    let mut pairs: Vec<(&str, Field)> = pairs.iter().map(|(name, field)| (name.as_str(), *field)).collect();
    // Countries before the states in them.
    pairs.sort_by_key(|(_, field)| field.kind() == Kind::State);
    let (mut wanted, mut applied) = (FieldSet::default(), Applied::default());
    let reading = reading(txn, moment, Some(contact))?;
    let known = names::load(txn)?;
    for (name, field) in pairs {
        let value =
            values.iter().find(|(of, _)| of.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim());
        let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
        let has_one = contact.fields.value(field) != Stored::Null;
        if has_one && (!overwrite || field == Field::Email) {
            // An address that is there names the contact: it is nobody's to replace.
            continue;
        }
        let is_name = matches!(field, Field::FirstName | Field::MiddleName | Field::LastName);
        let cut: String =
            if is_name { value.chars().take(MAPPED_NAME_CHARS).collect() } else { value.to_owned() };
        if cut.len() < value.len() {
            applied.left.push((name.to_owned(), format!("cut to {MAPPED_NAME_CHARS} characters")));
        }
        let mut one = wanted.clone();
        let read = reading.read(field, &cut, &mut one).map_err(|error| error.to_string());
        let resolved = read.and_then(|()| names::resolve(&mut one, &known).map_err(|error| error.message));
        match resolved {
            Ok(()) if field == Field::Email && is_taken(txn, &one)? => {
                applied.left.push((name.to_owned(), "the address is that of another contact".to_owned()));
            }
            Ok(()) => wanted = one,
            Err(reason) => applied.left.push((name.to_owned(), reason)),
        }
    }
    if !overwrite {
        let filled: Vec<Field> = wanted
            .iter()
            .map(|(field, _)| field)
            .filter(|field| contact.fields.value(*field) != Stored::Null)
            .collect();
        // A state brings its country along, which may be there.
        for field in filled {
            wanted.set(field, contact.fields.value(field));
        }
    }
    applied.change = effect(contact, wanted).change;
    txn.edit_contact(contact.id, &applied.change)?;
    Ok(applied)
}

fn is_taken(db: &Db, fields: &FieldSet) -> Result<bool> {
    match fields.text(Field::Email) {
        Some(email) => Ok(db.contact_id_by_email(email)?.is_some()),
        None => Ok(false),
    }
}

/// `form:Coffee samples`, `user`, `customer`: the source that a text names, with the names that it has.
pub fn find_source(db: &Db, text: &str) -> Result<(Source, String, Vec<String>)> {
    let members = || Source::MEMBER_FIELDS.map(str::to_owned).to_vec();
    match text.trim().split_once(':') {
        Some((kind, name)) if kind.trim().eq_ignore_ascii_case("form") => {
            let form: crate::domain::form::Form = named::find(db, name)?;
            let fields = form.fields.iter().map(|field| field.name.clone()).collect();
            Ok((Source::Form(form.id), format!("form {}", form.name), fields))
        }
        None if text.trim().eq_ignore_ascii_case("user") => Ok((Source::User, "users".to_owned(), members())),
        None if text.trim().eq_ignore_ascii_case("customer") => {
            Ok((Source::Customer, "customers".to_owned(), members()))
        }
        _ => Err(Error::usage(format!("`{text}` is no source of values"))
            .hint("sources are user, customer and form:NAME")),
    }
}

/// `Company name=company`: a name of the source and the field that it fills.
pub fn pair(db: &Db, text: &str, has: &[String]) -> Result<(String, Field)> {
    let (name, field) = text
        .rsplit_once('=')
        .ok_or_else(|| Error::usage(format!("`{text}`: it takes NAME=FIELD, for example Email=email")))?;
    let name = name.trim();
    let known = has.iter().find(|own| own.eq_ignore_ascii_case(name)).ok_or_else(|| {
        Error::usage(format!("the source has no `{name}`"))
            .hint_opt(Error::did_you_mean(&nearest(name, has.iter().map(String::as_str))))
            .hint(format!("it has {}", has.join(", ")))
    })?;
    let fields = db.fields()?;
    let target = fields.by_name(field).filter(|field| field.is_editable()).ok_or_else(|| {
        let names: Vec<&str> = fields.editable().map(Field::name).collect();
        Error::usage(format!("`{}` is no field that can be filled", field.trim()))
            .hint_opt(Error::did_you_mean(&nearest(field, names.iter().copied())))
            .hint(format!("those are {}", names.join(", ")))
    })?;
    Ok((known.clone(), target))
}
