//! From what people type to the stored form: one way for each kind of field, whether the text comes
//! from a flag, a cell of a file or a filter.
//!
//! Statuses and owners stay names here; only the database knows their ids.

use thiserror::Error;

use super::contact::{FieldSet, Stored};
use super::email::{self, EmailError};
use super::field::{Field, Kind};
use super::gender::{Gender, GenderError};
use super::moment::Moment;
use super::phone::{PhoneError, phone};
use super::place::{Country, PlaceError, find_country, find_state};
use super::text::{TextError, VALUE_CHARS, clean};
use super::time::{DateError, DateFormat, birthday, parse_date, parse_instant};

/// Why a value is not acceptable for its field. Messages do not repeat the value.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum ReadError {
    #[error(transparent)]
    Text(#[from] TextError),
    #[error(transparent)]
    Email(#[from] EmailError),
    #[error(transparent)]
    Phone(#[from] PhoneError),
    #[error(transparent)]
    Gender(#[from] GenderError),
    #[error(transparent)]
    Date(#[from] DateError),
    #[error(transparent)]
    Place(#[from] PlaceError),
    #[error("not a GUID")]
    Guid,
    #[error("{} cannot be set", .0.name())]
    NotSettable(Field),
}

/// How to read: the form of dates and times, today, and the country of lone states.
#[derive(Clone, Debug)]
pub struct Reading {
    /// When it is read, and in which zone times without one are.
    pub moment: Moment,
    /// The form of dates; ISO is understood besides.
    pub dates: DateFormat,
    /// The country of a state that comes without one.
    pub default_country: Option<Country>,
}

impl Reading {
    /// ISO dates, no default country.
    pub fn new(moment: Moment) -> Reading {
        Reading { moment, dates: DateFormat::Iso, default_country: None }
    }

    /// Reads `text` as the value of `field` into `fields`. A state is looked for in the country that
    /// `fields` holds already, so countries are read first.
    pub fn read(&self, field: Field, text: &str, fields: &mut FieldSet) -> Result<(), ReadError> {
        match field.kind() {
            Kind::Text | Kind::Status | Kind::Owner => {
                fields.set(field, Stored::Text(&clean(text, VALUE_CHARS)?))
            }
            Kind::Email => fields.set(field, Stored::Text(&email::normalise(text)?)),
            Kind::Phone => fields.set(field, Stored::Text(&phone(text)?)),
            Kind::Gender => fields.set(field, Stored::Integer(Gender::parse(text)?.code())),
            Kind::Date => {
                let date = parse_date(text, &self.dates)?;
                birthday(date, self.moment.today)?;
                fields.set(field, Stored::Text(&date.to_string()));
            }
            Kind::Instant => {
                fields.set(
                    field,
                    Stored::Integer(parse_instant(text, &self.dates, &self.moment.zone)?.millis()),
                );
            }
            Kind::Country => fields.set(field, Stored::Text(find_country(text)?.code())),
            Kind::State => self.read_state(text, fields)?,
            Kind::Guid => {
                let guid = uuid::Uuid::parse_str(text.trim()).map_err(|_| ReadError::Guid)?;
                fields.set(
                    field,
                    Stored::Text(guid.hyphenated().encode_lower(&mut uuid::Uuid::encode_buffer())),
                );
            }
            Kind::Integer | Kind::Bool => return Err(ReadError::NotSettable(field)),
        }
        Ok(())
    }

    /// A state brings its country along, so that the two always agree.
    fn read_state(&self, text: &str, fields: &mut FieldSet) -> Result<(), ReadError> {
        let given = fields.text(Field::Country).and_then(Country::from_code);
        let state = match given {
            Some(country) => find_state(text, Some(country))?,
            None => find_state(text, None).or_else(|error| match (&error, self.default_country) {
                (PlaceError::StateOfSeveralCountries { .. }, Some(country)) => {
                    find_state(text, Some(country)).map_err(|_| error)
                }
                _ => Err(error),
            })?,
        };
        fields.set(Field::State, Stored::Text(state.code()));
        if given.is_none() {
            fields.set(Field::Country, Stored::Text(state.country().code()));
        }
        Ok(())
    }
}
