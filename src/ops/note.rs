//! Notes: their text, their author and the stamp that names both author and time.

use crate::domain::contact::Contact;
use crate::domain::id::NoteId;
use crate::domain::note::{self, Note};
use crate::domain::text::clean_note;
use crate::domain::time::show::{self, InstantFormat};
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};
use crate::store::{Db, StoreError, Txn, User};

/// The setting that holds the stamp's form, with `{user}` and `{time}`.
pub const STAMP_SETTING: &str = "note_stamp";
/// The setting that holds the form of the time in the stamp, in the codes of strftime.
pub const STAMP_TIME_SETTING: &str = "note_stamp_time";

/// The text of a note in its stored form.
pub fn text(typed: &str) -> Result<String> {
    let text = clean_note(typed).map_err(|error| Error::rejected(format!("the note: {error}")))?;
    if text.is_empty() {
        return Err(Error::rejected("the note is empty").hint("give its text, or - to read it from a pipe"));
    }
    Ok(text.into_owned())
}

/// The user with that login name.
pub fn author(db: &Db, login: &str) -> std::result::Result<Option<User>, StoreError> {
    let login = login.trim();
    Ok(db.users()?.into_iter().find(|user| user.user_name.eq_ignore_ascii_case(login)))
}

/// The stamp of a note that `author`, or who has that login name, writes now.
pub fn stamp(db: &Db, author: Option<&User>, login: &str, (now, zone): (Instant, Zone)) -> Result<String> {
    let time = match db.setting(STAMP_TIME_SETTING)? {
        Some(pattern) => InstantFormat::parse(&pattern)
            .map_err(|error| Error::failure(format!("the setting {STAMP_TIME_SETTING}: {error}")))?
            .show(now, &zone),
        None => show::stamp(now, &zone),
    };
    let form = db.setting(STAMP_SETTING)?;
    let form = form.as_deref().unwrap_or(note::DEFAULT_STAMP);
    Ok(note::stamp(form, &author.map_or_else(|| login.to_owned(), User::display_name), &time))
}

/// The text with its stamp as the last line, together no longer than a note may be.
pub fn stamped(text: &str, stamp: &str) -> Result<String> {
    self::text(&format!("{text}\n{stamp}"))
}

/// Adds a note to a contact that is still there.
pub fn add(txn: &Txn<'_>, contact: &Contact, text: &str, author: Option<&User>) -> Result<NoteId> {
    if txn.contact(contact.id)?.is_none() {
        return Err(Error::not_found(format!("there is no contact {}", contact.id)));
    }
    Ok(txn.add_note(contact.id, text, author.map(|user| user.id), txn.time())?)
}

/// The note of an id as people type it.
pub fn find(db: &Db, reference: &str) -> Result<Note> {
    let id = reference.trim().parse::<i64>().map_err(|_| {
        Error::usage(format!("`{}` is not the id of a note", reference.trim()))
            .hint("`acquaint notes list CONTACT` shows the ids")
    })?;
    db.note(NoteId(id))?.ok_or_else(|| Error::not_found(format!("there is no note {id}")))
}

/// The note as it was read before, or the refusal to touch what has become another one.
pub fn unchanged(db: &Db, id: NoteId, modified: Instant) -> Result<Note> {
    match db.note(id)? {
        Some(note) if note.modified == modified => Ok(note),
        Some(_) => Err(Error::refused(format!("note {id} has been changed meanwhile; nothing was done"))
            .hint(format!("look at it again: `acquaint notes show {id}`"))),
        None => Err(Error::not_found(format!("note {id} has been deleted meanwhile; nothing was done"))),
    }
}
