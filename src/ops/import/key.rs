//! How a row finds the contact that it speaks of.

use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::error::Result;
use crate::formats::headers::Target;
use crate::ops::resolve::unique_field;

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
        unique_field(name, fields).map(Key::Field)
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
