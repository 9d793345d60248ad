//! A field of a contact as a person edits it: the text that stands for its value, what may be typed, and how that is
//! read. The form in an editor and the questions on a terminal are made of these.

use crate::context::Context;
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::custom_field::Fields;
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::names::Names;
use crate::domain::place::{Country, PlaceError};
use crate::domain::present::shown;
use crate::domain::reading::{ReadError, Reading};
use crate::domain::value::Value;
use crate::error::{Error, Result};
use crate::ops::contact::{reading, taken};
use crate::ops::names;
use crate::render::display::real;
use crate::store::{Db, StoreError};

/// So many names are told in a comment.
const NAMED: usize = 8;

/// Refuses to write what was typed for other fields than there are now.
pub fn demand_same_fields(names: &Names, db: &Db) -> Result<()> {
    let definitions = |fields: Fields| fields.custom().iter().map(|custom| custom.definition());
    if definitions(names.fields).eq(definitions(db.fields()?)) {
        return Ok(());
    }
    Err(StoreError::FieldsChanged.into())
}

/// What is known while a contact is edited.
pub struct Entry<'a> {
    db: &'a Db,
    names: &'a Names,
    reading: Reading,
    /// The contact, unless it is a new one.
    pub known: Option<&'a Contact>,
}

impl<'a> Entry<'a> {
    /// To edit a contact, or to fill in a new one.
    pub fn new(
        context: &Context,
        db: &'a Db,
        names: &'a Names,
        known: Option<&'a Contact>,
    ) -> Result<Entry<'a>> {
        let reading = reading(db, context.moment(db)?, known)?;
        Ok(Entry { db, names, reading, known })
    }

    /// The fields that can be edited, countries before the states in them.
    pub fn fields(&self) -> Vec<Field> {
        let mut fields: Vec<Field> = self.names.fields.editable().collect();
        fields.sort_by_key(|field| match field {
            Field::State => (Field::Country, true),
            other => (*other, false),
        });
        fields
    }

    /// The field of that name, if it can be edited.
    pub fn field(&self, name: &str) -> Option<Field> {
        self.names.fields.by_name(name).filter(|field| field.is_editable())
    }

    /// The text of what is stored in a field now; empty is nothing.
    pub fn text(&self, field: Field) -> String {
        self.known.map_or(String::new(), |contact| self.text_of(field, contact.fields.value(field)))
    }

    /// The text of a value.
    pub fn text_of(&self, field: Field, value: Stored<'_>) -> String {
        match shown(field, value, self.names) {
            Value::Null => String::new(),
            Value::Text(text) | Value::Date(text) => text.into_owned(),
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => real(number),
            Value::Decimal(number) => number.to_string(),
            Value::Bool(is) => is.to_string(),
            Value::Instant(moment) => moment.to_string(),
            Value::Json(json) => json.to_string(),
        }
    }

    /// Reads what was typed into `fields`; empty text takes the value away. A state is looked for in the country that
    /// `fields` holds. What is wrong is said in one line.
    pub fn read(&self, field: Field, text: &str, fields: &mut FieldSet) -> std::result::Result<(), String> {
        if text.trim().is_empty() {
            fields.set(field, Stored::Null);
            return Ok(());
        }
        let mut read = fields.clone();
        self.reading.read(field, text, &mut read).map_err(|error| said(&error))?;
        names::resolve(&mut read, self.names).map_err(|error| in_one_line(&error))?;
        let own = self.known.map(|contact| contact.id);
        taken(self.db, &read, own).map_err(|error| in_one_line(&error))?;
        *fields = read;
        Ok(())
    }

    /// The names among which a value is chosen; none where anything can be typed. States are those of the country.
    pub fn choices(&self, field: Field, fields: &FieldSet) -> Vec<String> {
        match field.kind() {
            Kind::Choice => match field {
                Field::Custom(custom) => custom.definition().choices.clone(),
                _ => Vec::new(),
            },
            Kind::Bool => ["true", "false"].map(str::to_owned).to_vec(),
            Kind::Status => sorted(self.names.statuses.names()),
            Kind::Owner => sorted(self.names.users.names()),
            Kind::Gender => Gender::ALL.map(|gender| gender.name().to_owned()).to_vec(),
            Kind::Country => Country::all().map(|country| country.name().to_owned()).collect(),
            Kind::State => {
                let stored = self.known.map_or(Stored::Null, |contact| contact.fields.value(Field::Country));
                let Stored::Text(country) = fields.get(Field::Country).unwrap_or(stored) else {
                    return Vec::new();
                };
                let country = Country::from_code(country);
                country.map_or(Vec::new(), |country| {
                    country.states().map(|state| state.name().to_owned()).collect()
                })
            }
            _ => Vec::new(),
        }
    }

    /// The form of what is typed, where it has one.
    pub fn format(&self, field: Field) -> &'static str {
        if field.kind() == Kind::Date { "YYYY-MM-DD" } else { "" }
    }

    /// What to know about a field before something is typed; nothing of plain text.
    pub fn about(&self, field: Field) -> Option<String> {
        let what = match field.kind() {
            Kind::Text => "",
            Kind::Date => "date, YYYY-MM-DD",
            kind => kind.describe(),
        };
        let names = match field.kind() {
            Kind::Status | Kind::Owner | Kind::Choice => self.choices(field, &FieldSet::default()),
            _ => Vec::new(),
        };
        let more = if names.len() > NAMED { ", …" } else { "" };
        let names = format!("{}{more}", names[..names.len().min(NAMED)].join(", "));
        let described = match field {
            Field::Custom(custom) => custom.definition().description.as_deref().unwrap_or_default(),
            _ => "",
        };
        let parts = [described, what, &names].into_iter().filter(|part| !part.is_empty());
        let about = parts.collect::<Vec<_>>().join(": ");
        (!about.is_empty()).then_some(about)
    }
}

fn sorted<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names
}

fn said(error: &ReadError) -> String {
    match error {
        ReadError::Place(PlaceError::StateOfSeveralCountries { .. }) => {
            format!("{error}; give the country, too")
        }
        _ => error.to_string(),
    }
}

fn in_one_line(error: &Error) -> String {
    match error.hints.first() {
        Some(hint) => format!("{}; {hint}", error.message),
        None => error.message.clone(),
    }
}
