//! Statuses and owners by name: found, suggested, or made on the way.

use crate::domain::contact::{FieldSet, Stored};
use crate::domain::edition::Edition;
use crate::domain::fact::{FactKind, Saved};
use crate::domain::field::Field;
use crate::domain::form::{Form, FormField};
use crate::domain::import::CreatedName;
use crate::domain::names::{NameList, Names};
use crate::error::{Error, Result};
use crate::ops::edition;
use crate::store::{Db, Role, StoreError, Txn, User};

/// The names that a contact's fields can refer to.
pub fn load(db: &Db) -> std::result::Result<Names, StoreError> {
    let mut names = Names { fields: db.fields()?, ..Names::default() };
    for status in db.statuses()? {
        names.statuses.add(status.id.0, &status.name);
    }
    for user in db.owners()? {
        names.users.add(user.id.0, &user.user_name);
    }
    Ok(names)
}

/// The names that conditions can use besides that somebody types: what facts are about, and saved conditions, as far as
/// the edition shows them.
pub fn load_for_conditions(db: &Db) -> std::result::Result<Names, StoreError> {
    let edition = db.edition()?;
    let mut names = in_edition(db, edition)?;
    if edition == Edition::Cms {
        let mut shown = NameList::default();
        edition::groups(db)?.iter().for_each(|group| shown.add(group.id.0, &group.name));
        names.facts.provide(FactKind::Group, shown);
    }
    Ok(names)
}

/// The names in conditions that are kept: what an edition does not show means what it meant.
pub fn load_for_kept_conditions(db: &Db) -> std::result::Result<Names, StoreError> {
    in_edition(db, Edition::Ems)
}

fn in_edition(db: &Db, edition: Edition) -> std::result::Result<Names, StoreError> {
    let mut names = load(db)?;
    names.fields = names.fields.in_edition(edition);
    for (kind, list) in db.fact_subjects()? {
        if edition.has_facts(kind) {
            names.facts.provide(kind, list);
        }
    }
    for role in db.described::<Role>()? {
        names.facts.roles.add(role.id.0, &role.name);
    }
    for (id, name) in form_fields(db)? {
        names.facts.own_attributes.add(id, &name);
    }
    for saved in db.saved_conditions()? {
        names.saved.add(Saved { id: saved.id.0, name: saved.name, text: saved.text });
    }
    Ok(names)
}

/// The two fields that hold a name until the database gives its id.
pub const NAMED: [Field; 2] = [Field::Status, Field::Owner];

/// The list that a field's names come from.
pub fn list(names: &Names, field: Field) -> &NameList {
    if field == Field::Owner { &names.users } else { &names.statuses }
}

/// Puts ids in the place of names; a name that does not exist is refused with the nearest ones.
pub fn resolve(fields: &mut FieldSet, names: &Names) -> Result<()> {
    for field in NAMED {
        let Some(Stored::Text(name)) = fields.get(field) else { continue };
        let list = list(names, field);
        let Some(id) = list.id(name) else {
            let (noun, command) = match field {
                Field::Owner => ("user", "users add"),
                _ => ("status", "statuses add"),
            };
            let hint = Error::did_you_mean(&list.nearest(name))
                .unwrap_or_else(|| format!("`acquaint {command} \"{name}\"` adds it"));
            return Err(Error::usage(format!("there is no {noun} `{name}`")).hint(hint));
        };
        fields.set(field, Stored::Integer(id));
    }
    Ok(())
}

/// Puts ids in the place of names and makes the names that do not exist. Returns what was made.
pub fn resolve_or_create(
    txn: &Txn<'_>,
    fields: &mut FieldSet,
    names: &mut Names,
) -> std::result::Result<Vec<CreatedName>, StoreError> {
    let mut created = Vec::new();
    for field in NAMED {
        let Some(Stored::Text(name)) = fields.get(field) else { continue };
        let id = match list(names, field).id(name) {
            Some(id) => id,
            None => {
                let name = name.to_owned();
                let id = match field {
                    Field::Owner => owner(txn, &name)?,
                    _ => txn.add_status(&name, None)?.0,
                };
                let list = if field == Field::Owner { &mut names.users } else { &mut names.statuses };
                list.add(id, &name);
                created.push(CreatedName { field, name });
                id
            }
        };
        fields.set(field, Stored::Integer(id));
    }
    Ok(created)
}

/// Makes a user who may own contacts: a new one, or one of the site who could not so far.
fn owner(txn: &Txn<'_>, name: &str) -> std::result::Result<i64, StoreError> {
    let users = txn.users()?;
    match users.into_iter().find(|user| user.user_name.eq_ignore_ascii_case(name)) {
        Some(user) => {
            txn.edit_user(&User { is_site: false, ..user.clone() })?;
            Ok(user.id.0)
        }
        None => Ok(txn.add_user(&User::named(name))?.0),
    }
}

/// The fields of forms by names that are those of one: with the form in front where several have such a field.
fn form_fields(db: &Db) -> std::result::Result<Vec<(i64, String)>, StoreError> {
    let forms = db.forms()?;
    let all = || forms.iter().flat_map(|form| form.fields.iter().map(move |field| (form, field)));
    let is_alone = |name: &str| all().filter(|(_, field)| field.name.eq_ignore_ascii_case(name)).count() == 1;
    let named = |(form, field): (&Form, &FormField)| {
        let name = match is_alone(&field.name) {
            true => field.name.clone(),
            false => format!("{}.{}", form.name, field.name),
        };
        (field.id.0, name)
    };
    Ok(all().map(named).collect())
}
