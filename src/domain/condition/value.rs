//! Reading the values of a condition by the kind of their field.

use super::Scope;
use super::calendar::{self, Typed, Unreadable};
use super::error::ConditionError;
use super::syntax::Operand;
use crate::domain::decimal::Decimal;
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::names::NameList;
use crate::domain::place::{PlaceError, find_country, find_state};
use crate::domain::reading::read_flag;
use crate::domain::text::nearest;

/// A value of a field whose values have an order.
#[derive(Debug)]
pub(super) struct Measure {
    /// The first and the last number that it covers: `2024` covers a year of days.
    pub(super) ends: calendar::Stretch,
    pub(super) spelling: String,
}

/// A value of a field that is one of several known things.
#[derive(Debug)]
pub(super) struct Chosen {
    pub(super) choice: Choice,
    pub(super) spelling: String,
}

#[derive(Debug, PartialEq)]
pub(super) enum Choice {
    /// A gender's code, or the id of a status or user.
    Number(i64),
    /// Stored codes; several when a name has several meanings (states of different countries).
    Codes(Vec<String>),
    Flag(bool),
}

/// Reads a number, a date or a moment.
pub(super) fn measure(field: Field, operand: &Operand, scope: &Scope<'_>) -> Result<Measure, ConditionError> {
    let typed = match field.kind() {
        Kind::Date => calendar::days(&operand.text),
        Kind::Instant => calendar::moments(&operand.text, &scope.zone),
        Kind::Decimal => return decimal(operand),
        _ => return number(operand),
    };
    match typed {
        Ok(Typed { ends, spelling }) => Ok(Measure { ends, spelling }),
        Err(reason) => Err(unreadable(field, operand, &reason)),
    }
}

fn unreadable(field: Field, operand: &Operand, reason: &Unreadable) -> ConditionError {
    let typed = &operand.text;
    let form = match field.kind() {
        Kind::Date => "write 2024-05-17, 2024-05 or 2024",
        _ => "write 2024-05-17, 2024-05, 2024 or 2024-05-17T10:30",
    };
    let message = match reason {
        Unreadable::Form => format!("`{typed}` is not a date"),
        Unreadable::Missing => format!("`{typed}` is not in the calendar"),
        Unreadable::TimeOfDay => format!("`{}` is a date, without a time of day", field.name()),
    };
    let error = ConditionError::new(operand.span, message);
    if *reason == Unreadable::Missing { error } else { error.hint(form) }
}

fn number(operand: &Operand) -> Result<Measure, ConditionError> {
    let typed = operand.text.trim();
    if let Ok(number) = typed.parse::<i64>() {
        return Ok(Measure { ends: (number, number), spelling: number.to_string() });
    }
    let digits = typed.strip_prefix(['-', '+']).unwrap_or(typed);
    let too_large = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let what = if too_large { "too large a number" } else { "not a whole number" };
    Err(ConditionError::new(operand.span, format!("`{}` is {what}", operand.text)))
}

fn decimal(operand: &Operand) -> Result<Measure, ConditionError> {
    match Decimal::parse(&operand.text) {
        Ok(number) => Ok(Measure { ends: (number.0, number.0), spelling: number.to_string() }),
        Err(reason) => Err(ConditionError::new(operand.span, format!("`{}` is {reason}", operand.text))),
    }
}

/// Reads a value of a field that is compared whole.
pub(super) fn choice(field: Field, operand: &Operand, scope: &Scope<'_>) -> Result<Chosen, ConditionError> {
    match field.kind() {
        Kind::Gender => gender(operand),
        Kind::Bool => flag(field, operand),
        Kind::Choice => own_choice(field, operand),
        Kind::Country => country(operand),
        Kind::State => state(operand),
        Kind::Status => entry(&scope.names.statuses, "status", operand),
        Kind::Owner => entry(&scope.names.users, "user", operand),
        _ => guid(operand),
    }
}

fn unknown(operand: &Operand, what: &str) -> ConditionError {
    ConditionError::new(operand.span, format!("unknown {what} `{}`", operand.text))
}

fn gender(operand: &Operand) -> Result<Chosen, ConditionError> {
    let known = Gender::ALL.map(Gender::name);
    if let (Ok(gender), false) = (Gender::parse(&operand.text), operand.text.trim().is_empty()) {
        return Ok(Chosen { choice: Choice::Number(gender.code()), spelling: gender.name().to_owned() });
    }
    let near = nearest(&operand.text, known).into_iter().map(str::to_owned).collect();
    Err(unknown(operand, "gender").suggesting(near).hint(format!("the genders are {}", known.join(", "))))
}

fn flag(field: Field, operand: &Operand) -> Result<Chosen, ConditionError> {
    let Some(value) = read_flag(&operand.text) else {
        let message = format!("`{}` is neither true nor false", operand.text);
        return Err(ConditionError::new(operand.span, message).hint("write true or false"));
    };
    let choice = match field {
        Field::Custom(_) => Choice::Number(value.into()),
        _ => Choice::Flag(value),
    };
    Ok(Chosen { choice, spelling: value.to_string() })
}

/// A value of a field of the user's own that lists its values.
fn own_choice(field: Field, operand: &Operand) -> Result<Chosen, ConditionError> {
    let Err(custom) = field.place() else { return Err(unknown(operand, "choice")) };
    let definition = custom.definition();
    match definition.choice(operand.text.trim()) {
        Some(choice) => {
            Ok(Chosen { choice: Choice::Codes(vec![choice.to_owned()]), spelling: choice.to_owned() })
        }
        None => {
            let near = nearest(&operand.text, definition.choices.iter().map(String::as_str));
            let near = near.into_iter().map(str::to_owned).collect();
            Err(unknown(operand, &format!("choice of {}", field.name())).suggesting(near))
        }
    }
}

fn country(operand: &Operand) -> Result<Chosen, ConditionError> {
    match find_country(&operand.text) {
        Ok(country) => Ok(Chosen {
            choice: Choice::Codes(vec![country.code().to_owned()]),
            spelling: country.name().to_owned(),
        }),
        Err(reason) => Err(unknown(operand, "country").suggesting(names_near(reason))),
    }
}

/// A state of any country: a name that several countries have means all of those states, and a test of the
/// country beside it decides.
fn state(operand: &Operand) -> Result<Chosen, ConditionError> {
    match find_state(&operand.text, None) {
        Ok(state) => {
            let is_clear = find_state(state.name(), None).is_ok_and(|found| found == state);
            let spelling = if is_clear { state.name() } else { state.code() };
            Ok(Chosen { choice: Choice::Codes(vec![state.code().to_owned()]), spelling: spelling.to_owned() })
        }
        Err(PlaceError::StateOfSeveralCountries { countries }) => {
            let states =
                countries.into_iter().filter_map(|country| find_state(&operand.text, Some(country)).ok());
            let codes = states.map(|state| state.code().to_owned()).collect();
            Ok(Chosen { choice: Choice::Codes(codes), spelling: operand.text.trim().to_owned() })
        }
        Err(reason) => Err(unknown(operand, "state").suggesting(names_near(reason))),
    }
}

fn names_near(reason: PlaceError) -> Vec<String> {
    match reason {
        PlaceError::UnknownCountry { nearest } | PlaceError::UnknownState { nearest, .. } => {
            nearest.into_iter().map(str::to_owned).collect()
        }
        PlaceError::StateOfSeveralCountries { .. } | PlaceError::StateNotIn { .. } => Vec::new(),
    }
}

fn entry(list: &NameList, what: &str, operand: &Operand) -> Result<Chosen, ConditionError> {
    let name = operand.text.trim();
    match list.id(name) {
        Some(id) => {
            let spelling = list.name(id).unwrap_or(name).to_owned();
            Ok(Chosen { choice: Choice::Number(id), spelling })
        }
        None => {
            let near = list.nearest(name).into_iter().map(str::to_owned).collect();
            Err(unknown(operand, what).suggesting(near))
        }
    }
}

fn guid(operand: &Operand) -> Result<Chosen, ConditionError> {
    match uuid::Uuid::try_parse(operand.text.trim()) {
        Ok(guid) => {
            let stored = guid.hyphenated().to_string();
            Ok(Chosen { choice: Choice::Codes(vec![stored.clone()]), spelling: stored })
        }
        Err(_) => Err(ConditionError::new(operand.span, format!("`{}` is not a GUID", operand.text))),
    }
}
