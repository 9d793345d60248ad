//! The user's own fields: their definitions, the rule for their names, and the catalogue of all fields of a
//! database.
//!
//! Definitions are read once per command and live as long as the program, so that a [`super::field::Field`] stays
//! a word to copy, whoever defined it.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use thiserror::Error;
use unicode_normalization::char::is_combining_mark;

use super::condition;
use super::edition::Edition;
use super::field::{FIELDS, Field, Kind};
use super::id::FieldId;
use super::text::{fold_case, nfc};

/// So many fields of their own users may have.
pub const MOST_FIELDS: usize = 500;
/// So many characters a name has at most.
pub const NAME_CHARS: usize = 60;
/// So many choices a field has at most.
pub const MOST_CHOICES: usize = 1_000;

/// What a field of the user's own holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Type {
    /// Text of up to 1,000 characters
    Text,
    /// A whole number
    Integer,
    /// A number with up to six decimals, kept exactly
    Decimal,
    /// true or false
    Boolean,
    /// A calendar date
    Date,
    /// One of a list of texts
    Choice,
}

impl Type {
    /// Every type.
    pub const ALL: [Type; 6] =
        [Type::Text, Type::Integer, Type::Decimal, Type::Boolean, Type::Date, Type::Choice];

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Type::Text => "text",
            Type::Integer => "integer",
            Type::Decimal => "decimal",
            Type::Boolean => "boolean",
            Type::Date => "date",
            Type::Choice => "choice",
        }
    }

    /// The type of that name.
    pub fn by_name(name: &str) -> Option<Type> {
        Type::ALL.into_iter().find(|one| one.name().eq_ignore_ascii_case(name.trim()))
    }
}

impl From<Type> for Kind {
    fn from(one: Type) -> Kind {
        match one {
            Type::Text => Kind::Text,
            Type::Integer => Kind::Integer,
            Type::Decimal => Kind::Decimal,
            Type::Boolean => Kind::Bool,
            Type::Date => Kind::Date,
            Type::Choice => Kind::Choice,
        }
    }
}

/// All there is to know of a field of the user's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Definition {
    /// Its id; names its column in the database.
    pub id: FieldId,
    /// Its name, as [`field_name`] makes it.
    pub name: String,
    /// What the profile calls it.
    pub label: String,
    /// What it is for.
    pub description: Option<String>,
    /// What it holds.
    pub kind: Type,
    /// The values of a choice, in their order.
    pub choices: Vec<String>,
    /// No two contacts have the same value, so that it says who is meant.
    pub unique: bool,
}

impl Definition {
    /// The choice that a text means, without regard to case.
    pub fn choice(&self, text: &str) -> Option<&str> {
        let exact = self.choices.iter().find(|choice| *choice == text);
        let found = exact.or_else(|| {
            let wanted = fold_case(text);
            self.choices.iter().find(|choice| fold_case(choice) == wanted)
        });
        found.map(String::as_str)
    }
}

/// A field of the user's own, by its definition. Two are the same when their ids are.
#[derive(Clone, Copy)]
pub struct Custom {
    definition: &'static Definition,
    /// Its place among the fields of its catalogue.
    slot: usize,
}

impl Custom {
    /// Its definition.
    pub fn definition(self) -> &'static Definition {
        self.definition
    }

    /// Its place among the user's own fields.
    pub fn slot(self) -> usize {
        self.slot
    }

    pub(super) fn name(self) -> &'static str {
        &self.definition.name
    }

    pub(super) fn label(self) -> &'static str {
        &self.definition.label
    }
}

impl PartialEq for Custom {
    fn eq(&self, other: &Custom) -> bool {
        self.definition.id == other.definition.id
    }
}

impl Eq for Custom {}

impl Hash for Custom {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.definition.id.hash(state);
    }
}

impl PartialOrd for Custom {
    fn partial_cmp(&self, other: &Custom) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Custom {
    fn cmp(&self, other: &Custom) -> Ordering {
        self.slot.cmp(&other.slot)
    }
}

impl std::fmt::Debug for Custom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.definition.name)
    }
}

/// The fields of one database: the built-in ones and the user's own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fields {
    custom: &'static [Custom],
    edition: Edition,
}

impl Fields {
    /// The catalogue with these fields of the user's own, oldest first. It stays in memory until the program
    /// ends, which it does after one command.
    pub fn new(definitions: Vec<Definition>) -> Fields {
        if definitions.is_empty() {
            return Fields::default();
        }
        let custom: Vec<Custom> = definitions
            .into_iter()
            .enumerate()
            .map(|(slot, definition)| Custom { definition: Box::leak(Box::new(definition)), slot })
            .collect();
        Fields { custom: custom.leak(), edition: Edition::default() }
    }

    /// The catalogue as an edition shows it.
    pub fn in_edition(self, edition: Edition) -> Fields {
        Fields { edition, ..self }
    }

    /// Whose catalogue it is.
    pub fn edition(self) -> Edition {
        self.edition
    }

    /// Is it the name of a field that another edition has?
    pub fn is_elsewhere(self, name: &str) -> bool {
        self.by_name(name).is_none() && self.in_edition(Edition::Ems).by_name(name).is_some()
    }

    /// This catalogue and more fields after its own.
    pub fn with(self, more: Vec<Definition>) -> Fields {
        let own = self.custom.iter().map(|custom| custom.definition.clone());
        Fields::new(own.chain(more).collect()).in_edition(self.edition)
    }

    /// The user's own fields, oldest first, whatever the edition shows.
    pub fn custom(self) -> &'static [Custom] {
        self.custom
    }

    /// Every field that the edition shows: the built-in ones, then the user's own.
    pub fn all(self) -> impl Iterator<Item = Field> {
        let fields = FIELDS.iter().map(|info| info.field).chain(self.own());
        fields.filter(move |field| self.edition.has_field(*field))
    }

    /// The fields with a stored value that input can give, whatever the edition shows.
    pub fn stored(self) -> impl Iterator<Item = Field> {
        Field::stored().chain(self.own())
    }

    /// The fields a person may edit.
    pub fn editable(self) -> impl Iterator<Item = Field> {
        self.all().filter(|field| field.is_editable())
    }

    /// The field of that exact name; hyphens are taken for underscores, case is ignored.
    pub fn by_name(self, name: &str) -> Option<Field> {
        let built_in = Field::built_in(name).filter(|field| self.edition.has_field(*field));
        built_in.or_else(|| self.own_by_name(name).map(Field::Custom))
    }

    /// The user's own field of that name.
    pub fn own_by_name(self, name: &str) -> Option<Custom> {
        if self.custom.is_empty() || self.edition != Edition::Ems {
            return None;
        }
        let name = normalised(name);
        self.custom.iter().copied().find(|custom| custom.definition.name == name)
    }

    fn own(self) -> impl Iterator<Item = Field> {
        self.custom.iter().map(|custom| Field::Custom(*custom))
    }
}

/// Why a text can be no name of a field.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum NameError {
    #[error("the name is empty")]
    Empty,
    #[error("a name has at most {NAME_CHARS} characters, and this one {0}")]
    TooLong(usize),
    #[error("a name begins with a letter and consists of letters, digits and `_`")]
    Form,
    #[error("`{0}` is a built-in field")]
    BuiltIn(String),
    #[error("`{0}` is a word of the condition language or of imports")]
    Reserved(String),
}

/// Words that a condition or a header would take for something else.
const RESERVED: &[&str] = &[
    "account",
    "accounts",
    "activities",
    "after",
    "agreements",
    "all",
    "and",
    "any",
    "before",
    "between",
    "birth_day",
    "birth_month",
    "birth_year",
    "consented",
    "contains",
    "contact",
    "customer",
    "count",
    "did",
    "empty",
    "ends",
    "false",
    "first",
    "forms",
    "group",
    "groups",
    "ignore",
    "in",
    "is",
    "last",
    "marketing",
    "marketing_status",
    "matches",
    "not",
    "note",
    "notes",
    "now",
    "null",
    "or",
    "persona",
    "personas",
    "processes",
    "registered",
    "role",
    "salutation",
    "score",
    "scores",
    "set",
    "since",
    "starts",
    "submitted",
    "subscribed",
    "subscriptions",
    "sum",
    "title",
    "today",
    "true",
    "where",
    "with",
];

/// A name as it is compared: in lower case, `_` for `-`, without the joiners that nobody sees.
pub fn normalised(name: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{200C}' | '\u{200D}');
    let lower: String = nfc(name.trim()).to_lowercase().chars().filter(seen).collect();
    nfc(&lower.replace('-', "_")).into_owned()
}

/// May the character stand in a name? Letters of many scripts carry marks.
pub fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || c == '_'
}

/// The name that a typed one becomes: in lower case, `_` for `-`. Letters of every script may be in it.
pub fn field_name(typed: &str) -> Result<String, NameError> {
    let name = normalised(typed);
    let count = name.chars().count();
    match name.chars().next() {
        None => return Err(NameError::Empty),
        Some(_) if count > NAME_CHARS => return Err(NameError::TooLong(count)),
        Some(first) if !first.is_alphabetic() => return Err(NameError::Form),
        Some(_) => {}
    }
    if !name.chars().all(is_of_name) {
        return Err(NameError::Form);
    }
    if Field::built_in(&name).is_some() {
        return Err(NameError::BuiltIn(name));
    }
    if RESERVED.contains(&name.as_str()) || condition::is_name(&name) {
        return Err(NameError::Reserved(name));
    }
    Ok(name)
}

/// The name that a header becomes: `Customer ID` and `CustomerId` are `customer_id`. A header without letters, or
/// whose name is taken by something else, has none.
pub fn name_of_header(header: &str) -> Result<String, NameError> {
    field_name(&words_of_header(header))
}

/// The words of a header in lower case, joined by `_`.
pub fn words_of_header(header: &str) -> String {
    let letters: Vec<char> = nfc(header).chars().collect();
    let mut words = String::with_capacity(header.len());
    for (place, letter) in letters.iter().enumerate() {
        if matches!(letter, '\u{200C}' | '\u{200D}') {
            continue;
        }
        if !letter.is_alphanumeric() && !is_combining_mark(*letter) {
            words.push(' ');
            continue;
        }
        let before = place.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(place + 1);
        let begins = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_uppercase() && after.is_some_and(|after| after.is_lowercase())
            });
        if begins {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words.split_whitespace().collect::<Vec<_>>().join("_")
}

/// The label that a name gets by itself: `customer_id` is `Customer id`.
pub fn label_of(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_in_one_way() {
        assert_eq!(field_name(" Loyalty-Tier "), Ok("loyalty_tier".to_owned()));
        assert_eq!(field_name("客户编号"), Ok("客户编号".to_owned()));
        assert_eq!(field_name("select"), Ok("select".to_owned()));
        for name in ["हिन्दी", "தமிழ்", "ชื่อ", "çağ"] {
            assert_eq!(field_name(name), Ok(nfc(name).into_owned()));
            assert_eq!(name_of_header(name), Ok(nfc(name).into_owned()));
        }
        assert_eq!(field_name("İl"), name_of_header("İL"));
        assert!(field_name("İl").is_ok_and(|name| field_name(&name) == Ok(name.clone())));
        for (header, name) in [
            ("Customer ID (old)", "customer_id_old"),
            ("SupportRepId", "support_rep_id"),
            ("IPAddress", "ip_address"),
            ("ALL CAPS", "all_caps"),
            ("ÉtatCivil", "état_civil"),
        ] {
            assert_eq!(name_of_header(header), Ok(name.to_owned()));
        }
        assert_eq!(label_of("customer_id"), "Customer id");
    }

    #[test]
    fn a_name_that_means_something_else_is_refused() {
        assert_eq!(field_name("Email"), Err(NameError::BuiltIn("email".to_owned())));
        assert_eq!(field_name("not"), Err(NameError::Reserved("not".to_owned())));
        assert_eq!(field_name(""), Err(NameError::Empty));
        assert_eq!(field_name(&"x".repeat(300)), Err(NameError::TooLong(300)));
        for odd in ["1st", "a b", "a.b", "_a", "a;drop", "\u{1F600}", "a:b"] {
            assert_eq!(field_name(odd), Err(NameError::Form), "{odd}");
        }
    }

    #[test]
    fn a_field_is_found_by_its_name_in_any_case() {
        let definition = Definition {
            id: FieldId(7),
            name: "loyalty_tier".to_owned(),
            label: "Loyalty tier".to_owned(),
            description: None,
            kind: Type::Choice,
            choices: vec!["Gold".to_owned(), "Ärztlich".to_owned()],
            unique: false,
        };
        let fields = Fields::new(vec![definition]);
        let field = fields.by_name("Loyalty-Tier").expect("it is there");
        assert_eq!((field.name(), field.kind(), field.is_editable()), ("loyalty_tier", Kind::Choice, true));
        assert_eq!(fields.custom()[0].definition().choice("ÄRZTLICH"), Some("Ärztlich"));
        assert_eq!(fields.stored().last(), Some(field));
        assert_eq!(fields.by_name("loyalty"), None);
    }
}
