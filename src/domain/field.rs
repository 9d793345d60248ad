//! The fields of a contact: one table for the names that `--fields`, `--set`, filters, JSON keys, CSV
//! headers and SQL columns share, and the user's own beside it (`custom_field`).
//!
//! Adding a built-in field means one entry here and one migration.

use super::custom_field::Custom;
use super::value::Column;

/// What kind of value a field holds; decides how it is read, compared and shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Free text, 1,000 characters.
    Text,
    /// An e-mail address.
    Email,
    /// A phone number, stored as typed.
    Phone,
    /// male, female, other, unknown.
    Gender,
    /// A calendar date.
    Date,
    /// A moment in time.
    Instant,
    /// The name of a contact status.
    Status,
    /// The login name of a user.
    Owner,
    /// An ISO 3166-1 country.
    Country,
    /// An ISO 3166-2 subdivision.
    State,
    /// A GUID.
    Guid,
    /// A whole number.
    Integer,
    /// A number with at most six digits after the point, stored as millionths.
    Decimal,
    /// true or false.
    Bool,
    /// One of the texts that the field's definition lists.
    Choice,
}

impl Kind {
    /// What it is called in one word, for the kinds that fields of the user's own have.
    pub fn short(self) -> &'static str {
        match self {
            Kind::Integer => "integer",
            Kind::Decimal => "decimal",
            Kind::Bool => "boolean",
            Kind::Date => "date",
            Kind::Choice => "choice",
            _ => "text",
        }
    }

    /// What a value of this kind is, in a few words.
    pub fn describe(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Email => "e-mail address, one contact each",
            Kind::Phone => "phone number, as typed",
            Kind::Gender => "male, female, other or unknown",
            Kind::Date => "date",
            Kind::Instant => "date and time",
            Kind::Status => "name of a contact status",
            Kind::Owner => "login name of a user",
            Kind::Country => "country, by name or ISO 3166-1 code",
            Kind::State => "state, by name or ISO 3166-2 code",
            Kind::Guid => "GUID",
            Kind::Integer => "whole number",
            Kind::Decimal => "number with up to six decimals",
            Kind::Choice => "one of its choices",
            Kind::Bool => "true or false",
        }
    }
}

/// Who may give a field its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// A person, by `add`, `edit` or `import`.
    Editable,
    /// Only an import or the program (creation time, GUID).
    Importable,
    /// Only the program; stored.
    Kept,
    /// Computed from other fields when asked.
    Derived,
}

impl Origin {
    /// Who gives the value, in a few words.
    pub fn describe(self) -> &'static str {
        match self {
            Origin::Editable => "set by `add`, `edit` and `import`",
            Origin::Importable => "set by `import`, or else by the program",
            Origin::Kept => "kept by the program",
            Origin::Derived => "computed when asked",
        }
    }
}

/// All there is to know of a field.
#[derive(Debug)]
pub struct Info {
    /// The field.
    pub field: Field,
    /// Its one name.
    pub name: &'static str,
    /// The label of the profile screen.
    pub label: &'static str,
    /// How its values are read and shown.
    pub kind: Kind,
    /// Who may set it.
    pub origin: Origin,
}

/// How many fields have a stored value that input can give: the first so many of [`FIELDS`].
pub const STORED: usize = 19;

macro_rules! fields {
    ($($field:ident $name:literal $label:literal $kind:ident $origin:ident;)+) => {
        /// A field of a contact: built in, stored or derived, or one of the user's own.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        #[allow(missing_docs)]
        pub enum Field {
            $($field,)+
            Custom(Custom),
        }

        /// The built-in fields once more, as places in [`FIELDS`].
        enum Place {
            $($field),+
        }

        /// Every built-in field, in the order of export columns.
        pub const FIELDS: &[Info] = &[$(Info {
            field: Field::$field, name: $name, label: $label, kind: Kind::$kind, origin: Origin::$origin,
        }),+];

        impl Field {
            /// Where the field stands in [`FIELDS`], or that it is the user's own.
            #[inline]
            pub fn place(self) -> Result<usize, Custom> {
                match self {
                    $(Field::$field => Ok(Place::$field as usize),)+
                    Field::Custom(custom) => Err(custom),
                }
            }
        }
    };
}

fields! {
    Email         "email"          "E-mail"         Email   Editable;
    FirstName     "first_name"     "First name"     Text    Editable;
    MiddleName    "middle_name"    "Middle name"    Text    Editable;
    LastName      "last_name"      "Last name"      Text    Editable;
    Gender        "gender"         "Gender"         Gender  Editable;
    Birthday      "birthday"       "Birthday"       Date    Editable;
    PrivatePhone  "private_phone"  "Private phone"  Phone   Editable;
    BusinessPhone "business_phone" "Business phone" Phone   Editable;
    Company       "company"        "Company"        Text    Editable;
    JobTitle      "job_title"      "Job title"      Text    Editable;
    Status        "status"         "Status"         Status  Editable;
    Owner         "owner"          "Owner"          Owner   Editable;
    Address       "address"        "Address"        Text    Editable;
    Zip           "zip"            "ZIP code"       Text    Editable;
    City          "city"           "City"           Text    Editable;
    State         "state"          "State"          State   Editable;
    Country       "country"        "Country"        Country Editable;
    Created       "created"        "Created"        Instant Importable;
    Guid          "guid"           "GUID"           Guid    Importable;
    Id            "id"             "ID"             Integer Kept;
    Modified      "modified"       "Last modified"  Instant Kept;
    Name          "name"           "Name"           Text    Derived;
    Age           "age"            "Age"            Integer Derived;
    Anonymous     "anonymous"      "Anonymous"      Bool    Derived;
}

impl Field {
    /// The field's one name.
    pub fn name(self) -> &'static str {
        self.place().map_or_else(Custom::name, |place| FIELDS[place].name)
    }

    /// The label of the profile screen.
    pub fn label(self) -> &'static str {
        self.place().map_or_else(Custom::label, |place| FIELDS[place].label)
    }

    /// What kind of value it holds.
    #[inline]
    pub fn kind(self) -> Kind {
        self.place().map_or_else(|custom| custom.definition().kind.into(), |place| FIELDS[place].kind)
    }

    /// Who may set it.
    pub fn origin(self) -> Origin {
        self.place().map_or(Origin::Editable, |place| FIELDS[place].origin)
    }

    /// May a person set it?
    pub fn is_editable(self) -> bool {
        self.origin() == Origin::Editable
    }

    /// May an import set it?
    pub fn is_importable(self) -> bool {
        matches!(self.origin(), Origin::Editable | Origin::Importable)
    }

    /// The built-in field of that exact name; hyphens are taken for underscores, case is ignored.
    pub fn built_in(name: &str) -> Option<Field> {
        let name = name.trim().to_ascii_lowercase().replace('-', "_");
        FIELDS.iter().find(|info| info.name == name).map(|info| info.field)
    }

    /// The built-in fields.
    pub fn every_built_in() -> impl Iterator<Item = Field> {
        FIELDS.iter().map(|info| info.field)
    }

    /// The built-in fields with a stored value that input can give.
    pub fn stored() -> impl Iterator<Item = Field> {
        FIELDS[..STORED].iter().map(|info| info.field)
    }

    /// The fields with a stored value that it is made of: itself, or what it is derived from.
    pub fn sources(self) -> Vec<Field> {
        match self {
            Field::Name => vec![Field::FirstName, Field::MiddleName, Field::LastName],
            Field::Age => vec![Field::Birthday],
            Field::Anonymous => vec![Field::Email],
            stored => vec![stored],
        }
    }

    /// The column this field makes in a listing.
    pub fn column(self) -> Column {
        match (self, self.kind()) {
            (_, Kind::Integer | Kind::Decimal) => Column::number(self.name()),
            (Field::Email | Field::Guid, _) => Column::whole(self.name()),
            _ => Column::text(self.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum_and_names_are_unique() {
        for (index, info) in FIELDS.iter().enumerate() {
            assert_eq!(info.field.place(), Ok(index), "{}", info.name);
            assert_eq!(Field::built_in(info.name), Some(info.field));
        }
    }

    #[test]
    fn the_stored_fields_are_those_that_input_can_give() {
        for (index, info) in FIELDS.iter().enumerate() {
            assert_eq!(info.field.is_importable(), index < STORED, "{}", info.name);
        }
    }

    #[test]
    fn a_name_may_be_typed_with_hyphens_or_capitals() {
        assert_eq!(Field::built_in("First-Name"), Some(Field::FirstName));
        assert_eq!(Field::built_in("frist_name"), None);
    }
}
