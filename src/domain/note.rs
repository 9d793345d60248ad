//! A note on a contact and the stamp that says who wrote it and when.

use super::id::{ContactId, NoteId, UserId};
use super::time::Instant;

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// The contact it is about.
    pub contact: ContactId,
    /// The text, line breaks included; a stamp is its last line.
    pub text: String,
    /// Who wrote it, when that is a known user.
    pub author: Option<UserId>,
    /// The author's full name, or login name.
    pub author_name: Option<String>,
    /// When it was added.
    pub created: Instant,
    /// When it was last changed.
    pub modified: Instant,
}

/// The stamp's form when the settings do not say: `— John Carmack, 3/22/2017 3:26:49 PM`.
pub const DEFAULT_STAMP: &str = "— {user}, {time}";

/// The stamp for `user` at `time`, the time already in its own form.
pub fn stamp(format: &str, user: &str, time: &str) -> String {
    format.replace("{user}", user).replace("{time}", time)
}
