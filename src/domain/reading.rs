//! From what people type to the stored form: one way for each kind of field, whether the text comes
//! from a flag, a cell of a file or a filter.
//!
//! Statuses and owners stay names here; only the database knows their ids.

use std::borrow::Cow;

use thiserror::Error;

use super::contact::{FieldSet, Stored};
use super::custom_field::{Definition, Type};
use super::decimal::{Decimal, DecimalError};
use super::email::{self, EmailError};
use super::field::{Field, Kind};
use super::gender::{Gender, GenderError};
use super::moment::Moment;
use super::phone::{PhoneError, phone};
use super::place::{Country, PlaceError, State, find_country, find_state};
use super::text::{TextError, VALUE_CHARS, clean, nearest};
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
    #[error("not a whole number")]
    Integer,
    #[error("too large a number")]
    TooLarge,
    #[error(transparent)]
    Decimal(#[from] DecimalError),
    #[error("neither true nor false")]
    Flag,
    #[error("none of its choices{}", near(.0))]
    Choice(Vec<String>),
    #[error("{} cannot be set", .0.name())]
    NotSettable(Field),
}

/// The choices that look like what was typed.
fn near(choices: &[String]) -> String {
    if choices.is_empty() { String::new() } else { format!("; perhaps {}", choices.join(" or ")) }
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
        if let Err(custom) = field.place() {
            fields.set(field, OwnValue::read(custom.definition(), text, &self.dates)?.stored());
            return Ok(());
        }
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
            Kind::Integer | Kind::Decimal | Kind::Bool | Kind::Choice => {
                return Err(ReadError::NotSettable(field));
            }
        }
        Ok(())
    }

    /// A state brings its country along, so that the two always agree.
    fn read_state(&self, text: &str, fields: &mut FieldSet) -> Result<(), ReadError> {
        let given = fields.text(Field::Country).and_then(Country::from_code);
        let state = state_in(text, given, self.default_country)?;
        fields.set(Field::State, Stored::Text(state.code()));
        if given.is_none() {
            fields.set(Field::Country, Stored::Text(state.country().code()));
        }
        Ok(())
    }
}

/// The state of a country; where none is given, of any, and of `lone` if several have such a state.
pub fn state_in(text: &str, given: Option<Country>, lone: Option<Country>) -> Result<State, PlaceError> {
    match given {
        Some(country) => find_state(text, Some(country)),
        None => find_state(text, None).or_else(|error| match (&error, lone) {
            (PlaceError::StateOfSeveralCountries { .. }, Some(country)) => {
                find_state(text, Some(country)).map_err(|_| error)
            }
            _ => Err(error),
        }),
    }
}

/// A whole number; spreadsheets and data frames write them with `.0`.
fn read_integer(text: &str) -> Result<i64, ReadError> {
    let text = text.trim();
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    match Decimal::parse(text) {
        Ok(number) => number.whole().ok_or(ReadError::Integer),
        Err(DecimalError::TooLarge) => Err(ReadError::TooLarge),
        Err(_) => Err(ReadError::Integer),
    }
}

/// What people and programs write for true and false.
pub fn read_flag(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "y" | "t" | "1" | "on" => Some(true),
        "false" | "no" | "n" | "f" | "0" | "off" => Some(false),
        _ => None,
    }
}

/// A value of a field of the user's own, in its stored form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnValue {
    /// Text, choice or ISO date.
    Text(String),
    /// Whole number, millionths, or 0 and 1.
    Integer(i64),
}

impl OwnValue {
    /// Reads what is typed for a field of that definition; dates are written as `dates` says, or in ISO form.
    pub fn read(definition: &Definition, text: &str, dates: &DateFormat) -> Result<OwnValue, ReadError> {
        Ok(match definition.kind {
            Type::Text => OwnValue::Text(clean(text, VALUE_CHARS)?.into_owned()),
            Type::Integer => OwnValue::Integer(read_integer(text)?),
            Type::Decimal => OwnValue::Integer(Decimal::parse(text)?.0),
            Type::Boolean => OwnValue::Integer(read_flag(text).ok_or(ReadError::Flag)?.into()),
            Type::Date => OwnValue::Text(parse_date(text, dates)?.to_string()),
            Type::Choice => {
                let choice = definition.choice(text.trim()).ok_or_else(|| {
                    let choices = definition.choices.iter().map(String::as_str);
                    ReadError::Choice(nearest(text, choices).into_iter().map(str::to_owned).collect())
                })?;
                OwnValue::Text(choice.to_owned())
            }
        })
    }

    /// The stored value of one definition as a value of another: what it is written as, read again.
    pub fn convert(value: Stored<'_>, from: &Definition, to: &Definition) -> Result<OwnValue, ReadError> {
        OwnValue::read(to, &own_text(value, from), &DateFormat::Iso)
    }

    /// As it is stored.
    pub fn stored(&self) -> Stored<'_> {
        match self {
            OwnValue::Text(text) => Stored::Text(text),
            OwnValue::Integer(number) => Stored::Integer(*number),
        }
    }
}

/// A stored value of a field of the user's own as it is written.
pub fn own_text<'a>(value: Stored<'a>, definition: &Definition) -> Cow<'a, str> {
    match (value, definition.kind) {
        (Stored::Null, _) => Cow::Borrowed(""),
        (Stored::Text(text), _) => Cow::Borrowed(text),
        (Stored::Integer(millionths), Type::Decimal) => Cow::Owned(Decimal(millionths).to_string()),
        (Stored::Integer(flag), Type::Boolean) => Cow::Borrowed(if flag == 0 { "false" } else { "true" }),
        (Stored::Integer(number), _) => Cow::Owned(number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::FieldId;

    fn definition(kind: Type) -> Definition {
        let choices =
            if kind == Type::Choice { vec!["Gold".to_owned(), "Silver".to_owned()] } else { Vec::new() };
        Definition {
            id: FieldId(1),
            name: "x".to_owned(),
            label: "X".to_owned(),
            description: None,
            kind,
            choices,
            unique: false,
        }
    }

    #[test]
    fn each_type_reads_its_own_and_refuses_the_rest() {
        let read = |kind, text: &str| OwnValue::read(&definition(kind), text, &DateFormat::Iso);
        let said = |kind, text: &str| read(kind, text).unwrap_err().to_string();
        assert_eq!(read(Type::Integer, " 42 "), Ok(OwnValue::Integer(42)));
        assert_eq!(read(Type::Integer, "17850.0"), Ok(OwnValue::Integer(17_850)));
        assert_eq!(said(Type::Integer, "4.5"), "not a whole number");
        assert_eq!(said(Type::Integer, "9223372036854775808"), "too large a number");
        assert_eq!(read(Type::Decimal, "4.5"), Ok(OwnValue::Integer(4_500_000)));
        assert_eq!(read(Type::Boolean, "Yes"), Ok(OwnValue::Integer(1)));
        assert_eq!(said(Type::Boolean, "maybe"), "neither true nor false");
        assert_eq!(read(Type::Date, "2024-02-29"), Ok(OwnValue::Text("2024-02-29".to_owned())));
        assert!(read(Type::Date, "2023-02-29").is_err());
        assert_eq!(read(Type::Choice, "gold"), Ok(OwnValue::Text("Gold".to_owned())));
        assert_eq!(said(Type::Choice, "silber"), "none of its choices; perhaps Silver");
        assert_eq!(said(Type::Choice, "zzz"), "none of its choices");
    }

    #[test]
    fn a_value_converts_through_its_text() {
        let convert = |value, from, to| OwnValue::convert(value, &definition(from), &definition(to));
        assert_eq!(
            convert(Stored::Integer(1), Type::Boolean, Type::Text),
            Ok(OwnValue::Text("true".to_owned()))
        );
        assert_eq!(
            convert(Stored::Integer(2_500_000), Type::Decimal, Type::Text),
            Ok(OwnValue::Text("2.5".to_owned()))
        );
        assert_eq!(
            convert(Stored::Integer(2_000_000), Type::Decimal, Type::Integer),
            Ok(OwnValue::Integer(2))
        );
        assert_eq!(
            convert(Stored::Text("GOLD"), Type::Text, Type::Choice),
            Ok(OwnValue::Text("Gold".to_owned()))
        );
        assert_eq!(
            convert(Stored::Integer(2_500_000), Type::Decimal, Type::Integer),
            Err(ReadError::Integer)
        );
    }
}
