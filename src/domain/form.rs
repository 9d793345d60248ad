//! Forms of sites, what was sent with them, and which fields of contacts they fill.

use super::field::Field;
use super::id::{ContactId, FormFieldId, FormId, MappingId, SubmissionId};
use super::time::Instant;

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
