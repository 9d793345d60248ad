//! From the stored form of a contact's fields to what people and machines read.

use std::borrow::Cow;

use super::contact::{Contact, Stored};
use super::decimal::Decimal;
use super::field::{Field, Kind};
use super::gender::Gender;
use super::moment::Moment;
use super::names::Names;
use super::place::{Country, State};
use super::time::{Date, Instant, age};
use super::value::Value;

/// A field of a contact as it is shown.
pub fn value_of<'a>(contact: &'a Contact, field: Field, names: &'a Names, moment: &Moment) -> Value<'a> {
    match field {
        Field::Id => Value::Integer(contact.id.0),
        Field::Modified => Value::Instant(contact.modified),
        Field::Name => contact.name().map_or(Value::Null, Value::owned),
        Field::Anonymous => Value::Bool(contact.is_anonymous()),
        Field::Age => {
            birthday(contact).map_or(Value::Null, |date| Value::Integer(age(date, moment.today).into()))
        }
        stored => shown(stored, contact.fields.value(stored), names),
    }
}

/// A stored value as it is shown.
pub fn shown<'a>(field: Field, value: Stored<'a>, names: &'a Names) -> Value<'a> {
    match (field.kind(), value) {
        (_, Stored::Null) => Value::Null,
        (Kind::Country, Stored::Text(code)) => {
            Value::text(Country::from_code(code).map_or(code, |country| country.name()))
        }
        (Kind::State, Stored::Text(code)) => {
            Value::text(State::from_code(code).map_or(code, |state| state.name()))
        }
        (Kind::Decimal, Stored::Integer(millionths)) => Value::Decimal(Decimal(millionths)),
        (Kind::Bool, Stored::Integer(flag)) => Value::Bool(flag != 0),
        (Kind::Date, Stored::Text(date)) => Value::Date(Cow::Borrowed(date)),
        (Kind::Gender, Stored::Integer(code)) => {
            Gender::from_code(code).map_or(Value::Null, |gender| Value::text(gender.name()))
        }
        (Kind::Status, Stored::Integer(id)) => Value::opt_text(names.statuses.name(id)),
        (Kind::Owner, Stored::Integer(id)) => Value::opt_text(names.users.name(id)),
        (Kind::Instant, Stored::Integer(time)) => Value::Instant(Instant::from_millis(time)),
        (_, Stored::Text(text)) => Value::text(text),
        (_, Stored::Integer(n)) => Value::Integer(n),
    }
}

/// The contact's birthday.
pub fn birthday(contact: &Contact) -> Option<Date> {
    Date::parse(contact.fields.text(Field::Birthday)?).ok()
}
