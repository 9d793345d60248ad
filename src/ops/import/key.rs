//! How a row finds the contact that it speaks of.

use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::formats::headers::Target;

/// What rows are matched by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Key {
    /// The e-mail address; a row without one, by its GUID.
    #[default]
    Address,
    /// Only this field: e-mail address, GUID, id, or a unique field of the user's own.
    Field(Field),
}

impl Key {
    /// The key of that name.
    pub fn by_name(name: &str, fields: Fields) -> Result<Key> {
        match fields.by_name(name) {
            Some(field @ (Field::Email | Field::Guid | Field::Id)) => Ok(Key::Field(field)),
            Some(field @ Field::Custom(custom)) if custom.definition().unique => Ok(Key::Field(field)),
            Some(Field::Custom(_)) => {
                Err(Error::usage(format!("{name} is not unique, so that rows cannot go by it"))
                    .hint(format!("`acquaint fields edit {name} --unique` makes it so")))
            }
            Some(_) => {
                Err(Error::usage(format!("rows cannot go by {name}: several contacts may have the same"))
                    .hint(keys(fields)))
            }
            None => {
                let near = nearest(name, fields.all().map(Field::name));
                Err(Error::usage(format!("`{name}` is no field"))
                    .hint_opt(Error::did_you_mean(&near))
                    .hint(keys(fields)))
            }
        }
    }

    /// What the column of the key becomes.
    pub fn target(self) -> Target {
        match self {
            Key::Address => Target::Field(Field::Email),
            Key::Field(Field::Id) => Target::Id,
            Key::Field(field) => Target::Field(field),
        }
    }
}

fn keys(fields: Fields) -> String {
    let unique = fields.custom().iter().filter(|custom| custom.definition().unique);
    let names: Vec<&str> = ["email", "guid", "id"]
        .into_iter()
        .chain(unique.map(|custom| Field::Custom(*custom).name()))
        .collect();
    format!("rows can go by {}", names.join(", "))
}
