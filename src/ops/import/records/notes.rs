//! Notes of a file.

use super::What::{Note, Text, Time};
use super::{ByName, ColumnKind, Keeper, Kept, Kind, Row, Rows};
use crate::domain::id::UserId;
use crate::domain::import::ImportReport;
use crate::domain::text::NOTE_BYTES;
use crate::error::Result;
use crate::store::{Txn, User};

/// Notes: who, what, by whom and when.
pub const NOTES: Kind = Kind {
    command: "notes import",
    columns: &[
        ColumnKind::needed("text", Note, &["note", "notes", "comment", "body", "content", "note_text"]),
        ColumnKind::new("author", Text, &["author_name", "written_by", "created_by", "user", "owner"]),
        ColumnKind::new("created", Time, &["created_at", "time", "date", "created_on", "last_noted_at"]),
    ],
    of_contacts: true,
    takes_others: false,
    rows: Rows::AddRecords,
    keeper: |txn, setting| {
        let users = txn.users()?.into_iter().map(|user| (user.user_name.clone(), user.id));
        Ok(Box::new(Notes { users: ByName::new(users), creates: setting.creates }))
    },
};

struct Notes {
    users: ByName<UserId>,
    creates: bool,
}

impl Keeper for Notes {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, report: &mut ImportReport) -> Result<Kept> {
        let text = row.text("text").unwrap_or_default();
        if text.is_empty() {
            return Kept::no("text", "the note is empty");
        }
        if text.len() > NOTE_BYTES {
            return Kept::no("text", "too long");
        }
        let (contact, created) = (row.contact(), row.time("created"));
        if txn.has_note(contact, text, created)? {
            return Ok(Kept::Unchanged);
        }
        let author = match row.text("author").map(|name| (name, self.users.get(name).copied())) {
            None => None,
            Some((_, Some(user))) => Some(user),
            Some(_) if !self.creates => return Kept::no("author", "there is no such user (--no-create)"),
            Some((name, None)) => {
                let user = txn.add_user(&User::named(name))?;
                self.users.add(name, user);
                report.make(super::members::USER, name);
                Some(user)
            }
        };
        txn.add_note(contact, text, author, created.unwrap_or(txn.time()))?;
        Ok(Kept::Added)
    }
}
