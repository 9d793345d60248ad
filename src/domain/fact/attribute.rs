//! What a fact has beside its subject and its time.

use super::FactKind;

/// An attribute of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Attribute {
    /// One that all facts of the kind may have: its place in the kind's entry.
    Known(u8),
    /// One that facts about single subjects have, as a form has fields: its id in the database.
    Own(i64),
}

/// All there is to know of an attribute.
#[derive(Debug)]
pub struct AttributeInfo {
    /// Its name.
    pub name: &'static str,
    /// Another name that is understood; empty when there is none.
    pub alias: &'static str,
    /// What its values are.
    pub kind: AttributeKind,
}

/// What the values of an attribute are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeKind {
    /// Text, compared without case.
    Text,
    /// Text that may be a decimal number and then counts as one; an integer is a number in millionths.
    Value,
    /// A whole number.
    Number,
    /// The id of a contact's role in an account.
    Role,
}

pub(super) const fn attribute(name: &'static str, alias: &'static str, kind: AttributeKind) -> AttributeInfo {
    AttributeInfo { name, alias, kind }
}

impl FactKind {
    /// The attribute of that name that all facts of the kind may have.
    pub fn attribute(self, name: &str) -> Option<Attribute> {
        let is_named = |info: &AttributeInfo| {
            info.name.eq_ignore_ascii_case(name)
                || !info.alias.is_empty() && info.alias.eq_ignore_ascii_case(name)
        };
        let place = self.info().attributes.iter().position(is_named)?;
        u8::try_from(place).ok().map(Attribute::Known)
    }

    /// The one name of an attribute that all facts of the kind may have.
    pub fn attribute_name(self, attribute: Attribute) -> Option<&'static str> {
        let Attribute::Known(place) = attribute else { return None };
        self.info().attributes.get(usize::from(place)).map(|info| info.name)
    }

    /// What an attribute's values are; those that single subjects have are text.
    pub fn attribute_kind(self, attribute: Attribute) -> AttributeKind {
        match attribute {
            Attribute::Known(place) => {
                self.info().attributes.get(usize::from(place)).map_or(AttributeKind::Text, |info| info.kind)
            }
            Attribute::Own(_) => AttributeKind::Text,
        }
    }
}
