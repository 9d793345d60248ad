//! A stored value as it is told, and what is told as a stored value: the one is what the other makes of it, or the value
//! is told as it is stored.

use std::borrow::Cow;

use crate::domain::activity::clean_detail;
use crate::domain::contact::{FieldSet, Stored};
use crate::domain::decimal::Decimal;
use crate::domain::fact::{Attribute, AttributeKind, FactKind, Given};
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::reading::Reading;
use crate::domain::time::{Instant, Zone};

/// Reads and tells values by the names of one database, or of one file of definitions.
pub struct Values<'n> {
    names: &'n Names,
    reading: Reading,
}

impl<'n> Values<'n> {
    /// Moments without a zone are in this one.
    pub fn new(names: &'n Names, zone: Zone) -> Values<'n> {
        // Who is born tomorrow is told as well: it is not for the facts to say what day it is.
        Values { names, reading: Reading::new(Moment::new(Instant::MAX, zone)) }
    }

    /// Puts the value that is told of a field into the set; that of a country before that of a state.
    pub fn read(&self, field: Field, given: &Given<'_>, fields: &mut FieldSet) -> Result<(), String> {
        let text: Cow<'_, str> = match given {
            Given::Nothing => return Ok(()),
            Given::KeptText(text) => {
                fields.set(field, Stored::Text(text));
                return Ok(());
            }
            Given::KeptNumber(number) => {
                fields.set(field, Stored::Integer(self.kept(field, *number)));
                return Ok(());
            }
            Given::Text(text) | Given::Number(text) => Cow::Borrowed(text),
            Given::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        };
        if text.trim().is_empty() {
            return Ok(());
        }
        let list = match field {
            Field::Status => &self.names.statuses,
            Field::Owner => &self.names.users,
            _ => return self.reading.read(field, &text, fields).map_err(|what| what.to_string()),
        };
        let id = list.id(&text).ok_or_else(|| format!("there is no `{text}`"))?;
        fields.set(field, Stored::Integer(id));
        Ok(())
    }

    /// The id of what is gone is nobody else's here, either.
    fn kept(&self, field: Field, number: i64) -> i64 {
        let is_id = matches!(field.kind(), Kind::Status | Kind::Owner);
        if is_id { number.checked_abs().map_or(number, |id| -id) } else { number }
    }

    /// What there is to tell of a contact's fields, in their order.
    pub fn tell<'a>(
        &'a self,
        fields: &'a FieldSet,
        all: &[Field],
        scratch: &mut FieldSet,
    ) -> Vec<(Field, Given<'a>)>
    where
        'n: 'a,
    {
        let mut told = Vec::with_capacity(16);
        for field in all {
            let value = fields.value(*field);
            if value == Stored::Null {
                continue;
            }
            let given = self.plainly(*field, value);
            told.push((
                *field,
                given
                    .filter(|given| self.comes_back(*field, given, fields, scratch))
                    .unwrap_or_else(|| as_stored(value)),
            ));
        }
        told
    }

    /// Does reading what is told give the stored value again, and change no other?
    fn comes_back(&self, field: Field, given: &Given<'_>, fields: &FieldSet, scratch: &mut FieldSet) -> bool {
        scratch.reset();
        if field == Field::State {
            scratch.set(Field::Country, fields.value(Field::Country));
        }
        if self.read(field, given, scratch).is_err() {
            return false;
        }
        let is_same = |field| scratch.value(field) == fields.value(field);
        is_same(field) && (field != Field::State || is_same(Field::Country))
    }

    /// The value as a person would type it, if it is one of those that there are.
    fn plainly<'a>(&'a self, field: Field, value: Stored<'a>) -> Option<Given<'a>> {
        let number = |text: String| Given::Number(Cow::Owned(text));
        let text = |text: &'a str| Given::Text(Cow::Borrowed(text));
        Some(match (field.kind(), value) {
            (_, Stored::Null) => Given::Nothing,
            // Countries and states by their codes: each has one.
            (_, Stored::Text(value)) => text(value),
            (Kind::Gender, Stored::Integer(code)) => text(Gender::from_code(code)?.name()),
            (Kind::Status, Stored::Integer(id)) => text(self.names.statuses.name(id)?),
            (Kind::Owner, Stored::Integer(id)) => text(self.names.users.name(id)?),
            (Kind::Bool, Stored::Integer(flag)) => Given::Flag(flag != 0),
            (Kind::Decimal, Stored::Integer(millionths)) => number(Decimal(millionths).to_string()),
            (Kind::Instant, Stored::Integer(time)) => {
                Given::Text(Cow::Owned(Instant::from_millis(time).to_string()))
            }
            (_, Stored::Integer(value)) => number(value.to_string()),
        })
    }

    /// The stored form of an attribute that is told.
    pub fn attribute<'g>(
        &self,
        kind: FactKind,
        attribute: Attribute,
        given: &'g Given<'_>,
    ) -> Result<Read<'g>, String> {
        let text = match given {
            Given::Nothing => return Ok(Read::Integer(None)),
            Given::KeptText(text) => return Ok(Read::Text(Cow::Borrowed(text))),
            Given::KeptNumber(number) => return Ok(Read::Integer(Some(*number))),
            Given::Flag(_) => return Err("true and false are no values of it".to_owned()),
            Given::Text(text) | Given::Number(text) => text,
        };
        let is_number = matches!(given, Given::Number(_));
        match kind.attribute_kind(attribute) {
            AttributeKind::Value if is_number => {
                let number = Decimal::nearest(text).map_err(|what| what.to_string())?;
                Ok(Read::Integer(Some(number.0)))
            }
            AttributeKind::Number => {
                let number = text.parse().map_err(|_| "not a whole number".to_owned())?;
                Ok(Read::Integer(Some(number)))
            }
            AttributeKind::Role => {
                let role = self.names.facts.roles.id(text);
                Ok(Read::Integer(Some(role.ok_or_else(|| format!("there is no role `{text}`"))?)))
            }
            AttributeKind::Value | AttributeKind::Text => {
                let place = match attribute {
                    Attribute::Known(place) => usize::from(place),
                    Attribute::Own(_) => usize::MAX,
                };
                let text = clean_detail(place, text).map_err(|what| what.to_string())?;
                Ok(if text.is_empty() { Read::Integer(None) } else { Read::Text(text) })
            }
        }
    }

    /// An attribute of a fact as it is told.
    pub fn tell_attribute<'a>(
        &'a self,
        kind: FactKind,
        attribute: Attribute,
        value: Stored<'a>,
    ) -> Given<'a> {
        let plain = match (kind.attribute_kind(attribute), value) {
            (_, Stored::Text(text)) => Given::Text(Cow::Borrowed(text)),
            (AttributeKind::Value, Stored::Integer(millionths)) => {
                Given::Number(Cow::Owned(Decimal(millionths).to_string()))
            }
            (AttributeKind::Number, Stored::Integer(number)) => Given::Number(Cow::Owned(number.to_string())),
            (AttributeKind::Role, Stored::Integer(id)) => match self.names.facts.roles.name(id) {
                Some(name) => Given::Text(Cow::Borrowed(name)),
                None => as_stored(value),
            },
            _ => as_stored(value),
        };
        let is_same = self.attribute(kind, attribute, &plain).is_ok_and(|read| read.stored() == value);
        if is_same { plain } else { as_stored(value) }
    }
}

/// A value as it is stored, on its way.
pub enum Read<'g> {
    /// Text.
    Text(Cow<'g, str>),
    /// A number, or nothing.
    Integer(Option<i64>),
}

impl Read<'_> {
    /// As it is stored.
    pub fn stored(&self) -> Stored<'_> {
        match self {
            Read::Text(text) => Stored::Text(text),
            Read::Integer(number) => number.map_or(Stored::Null, Stored::Integer),
        }
    }
}

fn as_stored(value: Stored<'_>) -> Given<'_> {
    match value {
        Stored::Null => Given::Nothing,
        Stored::Text(text) => Given::KeptText(Cow::Borrowed(text)),
        Stored::Integer(number) => Given::KeptNumber(number),
    }
}
