//! Forms of sites, what was sent with them, and which fields of contacts they fill.

use super::field::Field;
use super::id::{ContactId, FormFieldId, FormId, MappingId, SubmissionId};
use super::text::{VALUE_CHARS, clean, clean_note};
use super::time::Instant;
use serde::de::{Deserializer, MapAccess, Visitor};

/// So many fields a form has at most.
pub const MOST_FIELDS: usize = 200;
/// So many characters of a name are taken over into a contact.
pub const MAPPED_NAME_CHARS: usize = 100;

/// A form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its id.
    pub id: FormId,
    /// What people call it.
    pub name: String,
    /// What systems call it.
    pub code_name: Option<String>,
    /// The site that it is on.
    pub site: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// What it asks for, in order.
    pub fields: Vec<FormField>,
    /// When it was added.
    pub created: Instant,
    /// When it was changed last.
    pub modified: Instant,
}

impl Form {
    /// The field of that name, without regard to ASCII case.
    pub fn field(&self, name: &str) -> Option<&FormField> {
        self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name.trim()))
    }
}

/// What a form asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Its id.
    pub id: FormFieldId,
    /// Its name, unique in the form.
    pub name: String,
}

/// What is filled in by the names of fields, in the order in which it is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilledIn(pub Vec<(String, String)>);

impl FilledIn {
    /// Reads a JSON object of texts, numbers and truth values by names; or why it is none. What is null or empty is not
    /// filled in.
    pub fn from_json(text: &str) -> Result<FilledIn, String> {
        let Pairs(pairs) =
            serde_json::from_str(text).map_err(|_| "not a JSON object of values".to_owned())?;
        let mut filled: Vec<(String, String)> = Vec::new();
        for (name, value) in pairs {
            let cleaned =
                clean(&name, VALUE_CHARS).map_err(|error| format!("the name of a field: {error}"))?;
            if cleaned.is_empty() {
                return Err("a field without a name".to_owned());
            }
            if filled.iter().any(|(known, _)| known.eq_ignore_ascii_case(&cleaned)) {
                return Err(format!("the field `{cleaned}` twice"));
            }
            let text = match value {
                serde_json::Value::Null => continue,
                serde_json::Value::String(text) => text,
                value if value.is_object() || value.is_array() => {
                    return Err("a value of a form is a text, a number, true, false or null".to_owned());
                }
                value => value.to_string(),
            };
            let text = clean_note(&text).map_err(|error| format!("{cleaned}: {error}"))?;
            if !text.is_empty() {
                filled.push((cleaned.into_owned(), text.into_owned()));
            }
        }
        if filled.len() > MOST_FIELDS {
            return Err(format!("more fields than the {MOST_FIELDS} that a form has at most"));
        }
        Ok(FilledIn(filled))
    }

    /// As it is read.
    pub fn to_json(&self) -> String {
        let object: serde_json::Map<String, serde_json::Value> =
            self.0.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        serde_json::Value::from(object).to_string()
    }
}

/// The members of a JSON object, those of the same name as well.
struct Pairs(Vec<(String, serde_json::Value)>);

impl<'de> serde::Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Pairs;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// What was sent with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Its id.
    pub id: SubmissionId,
    /// By whom.
    pub contact: ContactId,
    /// With which form.
    pub form: FormId,
    /// How that is called.
    pub form_name: String,
    /// On which site.
    pub site: Option<String>,
    /// When.
    pub time: Instant,
    /// What was filled in, by the names of fields, in the order of the form.
    pub values: Vec<(String, String)>,
}

/// Where values come from that fill fields of contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A form.
    Form(FormId),
    /// What is known of a user.
    User,
    /// What is known of a customer.
    Customer,
}

impl Source {
    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Source::Form(_) => "form",
            Source::User => "user",
            Source::Customer => "customer",
        }
    }

    /// Do its values replace what a contact has, where nobody says so?
    pub fn overwrites(self) -> bool {
        self == Source::User
    }

    /// What users and customers have.
    pub const MEMBER_FIELDS: [&'static str; 4] = ["first_name", "last_name", "email", "user_name"];
}

/// Which fields of contacts a source fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// Its id.
    pub id: MappingId,
    /// The source.
    pub source: Source,
    /// Do its values replace what a contact has, or fill only what is empty?
    pub overwrite: bool,
    /// The name in the source, and the field.
    pub pairs: Vec<(String, Field)>,
}

impl Mapping {
    /// The name in the source that becomes a field.
    pub fn name_of(&self, field: Field) -> Option<&str> {
        self.pairs.iter().find(|(_, of)| *of == field).map(|(name, _)| name.as_str())
    }
}
