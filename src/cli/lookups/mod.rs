//! `statuses` and `users`: the names that contacts refer to.

mod deletion;
mod statuses;
mod users;

pub use statuses::{StatusesCommand, run as run_statuses};
pub use users::{UsersCommand, run as run_users};

use crate::domain::text::{VALUE_CHARS, clean};
use crate::error::{Error, Result};

/// A further text of a status, user or group in its stored form; an empty one is none.
pub fn optional(what: &str, typed: Option<&str>) -> Result<Option<String>> {
    let Some(typed) = typed else { return Ok(None) };
    let text = clean(typed, VALUE_CHARS).map_err(|error| Error::rejected(format!("{what}: {error}")))?;
    Ok((!text.is_empty()).then(|| text.into_owned()))
}
