//! What the columns of a file mean: header names of other products' exports, from one table.
//!
//! The table is `headers.txt` beside this file; a new dialect is a section of it.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::domain::custom_field::Fields;
use crate::domain::edition::Edition;
use crate::domain::field::Field;
use crate::domain::time::Order;

/// What a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A field of the contact.
    Field(Field),
    /// The contact's id, where an import goes by it.
    Id,
    /// The whole name, to be split.
    FullName,
    /// `Mr.`, `Mrs.`: tells the gender.
    Salutation,
    /// `title`: a salutation or a job title; its values decide.
    Title,
    /// A part of the birthday that has columns of its own.
    BirthYear,
    /// See [`Target::BirthYear`].
    BirthMonth,
    /// See [`Target::BirthYear`].
    BirthDay,
    /// A note to add.
    Notes,
}

impl Target {
    /// What `--map` takes besides the fields.
    pub const MORE: [Target; 6] = [
        Target::FullName,
        Target::Salutation,
        Target::BirthYear,
        Target::BirthMonth,
        Target::BirthDay,
        Target::Notes,
    ];

    /// What becomes of such a column, in a few words.
    pub fn describe(self) -> &'static str {
        match self {
            Target::Field(field) => field.label(),
            Target::Id => "the id, for --match id",
            Target::FullName => "a whole name, split into its parts",
            Target::Salutation => "Mr., Ms., ...: tells the gender",
            Target::Title => "a salutation or a job title; its values decide",
            Target::BirthYear | Target::BirthMonth | Target::BirthDay => {
                "a part of a birthday that has columns of its own"
            }
            Target::Notes => "a note, added to the contact",
        }
    }

    /// The name by which `--map` and the mapping line call it.
    pub fn name(self) -> &'static str {
        match self {
            Target::Field(field) => field.name(),
            Target::Id => "id",
            Target::FullName => "name",
            Target::Salutation => "salutation",
            Target::Title => "title",
            Target::BirthYear => "birth_year",
            Target::BirthMonth => "birth_month",
            Target::BirthDay => "birth_day",
            Target::Notes => "notes",
        }
    }

    /// Can an import fill it in that edition?
    pub fn is_in(self, edition: Edition) -> bool {
        match self {
            Target::Field(field) => edition.imports(field),
            Target::Id => true,
            _ => edition == Edition::Ems,
        }
    }

    /// The target of that name: an importable field or one of the columns that become fields.
    pub fn by_name(name: &str, fields: Fields) -> Option<Target> {
        let field = fields.by_name(name).filter(|field| field.is_importable());
        field.map(Target::Field).or_else(|| {
            let wanted = name.trim().to_ascii_lowercase().replace('-', "_");
            Target::MORE.into_iter().chain([Target::Id]).find(|target| target.name() == wanted)
        })
    }

    /// Every name that `--map` takes.
    pub fn names(fields: Fields) -> Vec<&'static str> {
        let stored = fields.stored().filter(|field| fields.edition().imports(*field)).map(Field::name);
        stored
            .chain(Target::MORE.into_iter().filter(|more| more.is_in(fields.edition())).map(Target::name))
            .collect()
    }
}

/// Which of a contact's places an address column describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Place {
    Plain,
    Work,
    Home,
    Other,
}

/// What the table says of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// What to take the column for; `None` to leave it alone.
    pub target: Option<Target>,
    /// The place of an address column.
    pub place: Option<Place>,
    /// The lowest of several columns with one target wins.
    pub rank: usize,
}

/// A product whose exports are recognised.
#[derive(Debug)]
pub struct Dialect {
    /// Its name.
    pub name: &'static str,
    /// Which of day and month it writes first.
    pub order: Option<Order>,
    /// Any of these sets of headers gives it away.
    signatures: Vec<Vec<String>>,
    meanings: HashMap<String, Meaning>,
}

struct Table {
    general: HashMap<String, Meaning>,
    dialects: Vec<Dialect>,
}

/// A header without case, blanks and punctuation.
pub fn key(header: &str) -> String {
    header.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| read_table(include_str!("headers.txt")))
}

fn read_table(text: &'static str) -> Table {
    let mut table = Table { general: HashMap::new(), dialects: Vec::new() };
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(rest) = line.strip_prefix('[') {
            let (head, signatures) = rest.split_once(']').unwrap_or((rest, ""));
            let (name, order) = head.split_once(':').unwrap_or((head, ""));
            table.dialects.push(Dialect {
                name: name.trim(),
                order: match order.trim() {
                    "mdy" => Some(Order::Mdy),
                    "dmy" => Some(Order::Dmy),
                    _ => None,
                },
                signatures: signatures.split(';').map(|set| set.split('+').map(key).collect()).collect(),
                meanings: HashMap::new(),
            });
        } else if let Some((target, headers)) = line.split_once('|') {
            let meanings = match table.dialects.last_mut() {
                Some(dialect) => &mut dialect.meanings,
                None => &mut table.general,
            };
            let (target, place) = target_of(target.trim());
            for (rank, header) in headers.split(',').enumerate() {
                meanings.entry(key(header)).or_insert(Meaning { target, place, rank });
            }
        }
    }
    table
}

fn target_of(text: &str) -> (Option<Target>, Option<Place>) {
    let (name, place) = text.split_once('.').unwrap_or((text, ""));
    let target = if name == "title" { Some(Target::Title) } else { Target::by_name(name, Fields::default()) };
    let place = match place {
        "plain" => Some(Place::Plain),
        "work" => Some(Place::Work),
        "home" => Some(Place::Home),
        "other" => Some(Place::Other),
        _ => None,
    };
    (target, place)
}

impl Dialect {
    /// The product that wrote these headers, if one of the table did.
    pub fn recognise(headers: &[String]) -> Option<&'static Dialect> {
        let keys: Vec<String> = headers.iter().map(|header| key(header)).collect();
        let fits = |set: &&Vec<String>| !set.is_empty() && set.iter().all(|wanted| keys.contains(wanted));
        table()
            .dialects
            .iter()
            .filter_map(|dialect| {
                let best = dialect.signatures.iter().filter(fits).map(Vec::len).max()?;
                Some((best, dialect))
            })
            .reduce(|best, next| if next.0 > best.0 { next } else { best })
            .map(|(_, dialect)| dialect)
    }
}

/// The field of the user's own whose name a header is.
pub fn own_field(header: &str, fields: Fields) -> Option<Field> {
    own(fields, |field| key(field.name()) == key(header))
}

/// The field of the user's own whose label a header is. Labels come last: they may be words of every day.
pub fn own_label(header: &str, fields: Fields) -> Option<Field> {
    own(fields, |field| key(field.label()) == key(header))
}

fn own(fields: Fields, means: impl Fn(Field) -> bool) -> Option<Field> {
    fields.custom().iter().map(|custom| Field::Custom(*custom)).find(|field| means(*field))
}

/// What a header means, in a dialect or anywhere.
pub fn meaning(header: &str, dialect: Option<&Dialect>) -> Option<Meaning> {
    let key = key(header);
    dialect.and_then(|dialect| dialect.meanings.get(&key)).or_else(|| table().general.get(&key)).copied()
}

/// The salutations whose gender is known, and those that only show that a column holds salutations.
pub fn salutation_gender(text: &str) -> Option<Option<crate::domain::gender::Gender>> {
    use crate::domain::gender::Gender::{Female, Male};
    Some(match key(text).as_str() {
        "mr" | "mister" | "herr" | "monsieur" | "sr" | "señor" | "senor" | "signor" | "pan" | "sir" => {
            Some(Male)
        }
        "mrs" | "ms" | "miss" | "frau" | "madame" | "mme" | "mlle" | "sra" | "señora" | "senora"
        | "signora" | "pani" | "madam" => Some(Female),
        "dr" | "prof" | "professor" | "mx" | "rev" | "hon" | "doctor" | "drmed" | "ing" | "eng" => None,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(line: &str) -> Vec<String> {
        line.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn every_line_of_the_table_has_a_known_target() {
        for line in include_str!("headers.txt").lines() {
            if let Some((target, _)) = line.split_once('|').filter(|_| !line.starts_with('#')) {
                let target = target.trim();
                assert!(target == "-" || target_of(target).0.is_some(), "{target}");
            }
        }
        assert!(table().dialects.len() >= 12);
    }

    #[test]
    fn dialects_are_recognised_by_their_headers() {
        let name = |line: &str| Dialect::recognise(&headers(line)).map(|dialect| dialect.name);
        assert_eq!(name("FirstName,LastName,EmailAddress,City,StateCode,Start"), Some("Kentico"));
        assert_eq!(
            name("title,firstname,lastname,city,address1,state,zipcode,country,email,points"),
            Some("Mautic")
        );
        assert_eq!(name("Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME"), Some("Mailchimp"));
        assert_eq!(name("email,first_name"), None);
    }

    #[test]
    fn a_dialect_s_meaning_comes_before_the_general_one() {
        let mailchimp = Dialect::recognise(&headers("Email Address,MEMBER_RATING,OPTIN_TIME,status"));
        assert_eq!(meaning("status", mailchimp).map(|meaning| meaning.target), Some(None));
        assert_eq!(
            meaning("Status", None).map(|meaning| meaning.target),
            Some(Some(Target::Field(Field::Status)))
        );
        assert_eq!(meaning("shoe size", None), None);
    }

    #[test]
    fn every_importable_field_is_known_by_its_own_name() {
        for field in Field::stored() {
            let found = meaning(field.name(), None).and_then(|meaning| meaning.target);
            assert_eq!(found, Some(Target::Field(field)), "{}", field.name());
        }
    }
}
