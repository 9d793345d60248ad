//! `statuses`, `account-statuses`, `roles` and `users`: the names that contacts and accounts refer to.

mod deletion;
mod described;
mod nouns;
mod users;

pub use described::{LookupCommand, run as run_described};
pub use users::{UsersCommand, run as run_users};

use crate::domain::email;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::error::{Error, Result};

/// An e-mail address in its stored form; an empty one is none.
pub fn optional_address(typed: Option<&str>) -> Result<Option<String>> {
    match typed.map(str::trim) {
        None | Some("") => Ok(None),
        Some(typed) => match email::normalise(typed) {
            Ok(email) => Ok(Some(email.into_owned())),
            Err(error) => Err(Error::rejected(format!("email `{typed}`: {error}"))),
        },
    }
}

/// A further text of a status, user or group in its stored form; an empty one is none.
pub fn optional(what: &str, typed: Option<&str>) -> Result<Option<String>> {
    let Some(typed) = typed else { return Ok(None) };
    let text = clean(typed, VALUE_CHARS).map_err(|error| Error::rejected(format!("{what}: {error}")))?;
    Ok((!text.is_empty()).then(|| text.into_owned()))
}
