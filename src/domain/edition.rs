//! The two editions: what of the whole a database lets people work with.
//!
//! EMS has everything. CMS has people who subscribed: their name and address, groups made by hand, newsletters. What
//! an edition does not show stays in the database as it is.

use thiserror::Error;

use super::fact::FactKind;
use super::field::Field;

/// An edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Edition {
    /// Names, addresses, groups by hand, newsletters
    Cms,
    /// Everything
    #[default]
    Ems,
}

/// A text that names no edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the editions are cms and ems")]
pub struct UnknownEdition;

impl Edition {
    /// Both, the smaller one first.
    pub const ALL: [Edition; 2] = [Edition::Cms, Edition::Ems];

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Edition::Cms => "cms",
            Edition::Ems => "ems",
        }
    }

    /// As people write it.
    pub fn title(self) -> &'static str {
        match self {
            Edition::Cms => "CMS",
            Edition::Ems => "EMS",
        }
    }

    /// The edition of that name.
    pub fn parse(text: &str) -> Result<Edition, UnknownEdition> {
        let named = |edition: &Edition| edition.name().eq_ignore_ascii_case(text.trim());
        Edition::ALL.into_iter().find(named).ok_or(UnknownEdition)
    }

    /// Can people see and name the field in it?
    pub fn has_field(self, field: Field) -> bool {
        self == Edition::Ems
            || matches!(
                field,
                Field::Id | Field::Guid | Field::Email | Field::FirstName | Field::LastName | Field::Name
            )
            || matches!(field, Field::Created | Field::Modified)
    }

    /// Can an import fill the field in it?
    pub fn imports(self, field: Field) -> bool {
        self == Edition::Ems || matches!(field, Field::Email | Field::FirstName | Field::LastName)
    }

    /// Can conditions ask for facts of that kind in it?
    pub fn has_facts(self, kind: FactKind) -> bool {
        self == Edition::Ems || matches!(kind, FactKind::Group | FactKind::Subscription)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smaller_edition_edits_and_imports_three_fields() {
        let fields = |has: fn(Field) -> bool| -> Vec<&str> {
            Field::every_built_in().filter(|field| has(*field)).map(Field::name).collect()
        };
        let three = ["email", "first_name", "last_name"];
        assert_eq!(fields(|field| Edition::Cms.has_field(field) && field.is_editable()), three);
        assert_eq!(fields(|field| Edition::Cms.imports(field)), three);
        assert!(Field::every_built_in().all(|field| Edition::Ems.has_field(field)));
    }

    #[test]
    fn an_edition_is_named_without_regard_to_case() {
        assert_eq!(Edition::parse(" CMS "), Ok(Edition::Cms));
        assert_eq!(Edition::parse("ultimate"), Err(UnknownEdition));
    }
}
