//! Notes on contacts, clustered by contact.

use rusqlite::{OptionalExtension, Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::id::{ContactId, NoteId, UserId};
use crate::domain::note::Note;
use crate::domain::time::Instant;

const COLUMNS: &str = "notes.id, notes.contact_id, notes.text, notes.author_id, users.user_name, users.full_name, \
                       notes.created, notes.modified";
const FROM: &str = "FROM notes LEFT JOIN users ON users.id = notes.author_id";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Note> {
    let user_name: Option<String> = row.get(4)?;
    let full_name: Option<String> = row.get(5)?;
    Ok(Note {
        id: NoteId(row.get(0)?),
        contact: ContactId(row.get(1)?),
        text: row.get(2)?,
        author: row.get::<_, Option<i64>>(3)?.map(UserId),
        author_name: full_name.or(user_name),
        created: Instant::from_millis(row.get(6)?),
        modified: Instant::from_millis(row.get(7)?),
    })
}

impl Db {
    /// A contact's notes, oldest first.
    pub fn notes_of(&self, contact: ContactId) -> Result<Vec<Note>, StoreError> {
        let sql = format!("SELECT {COLUMNS} {FROM} WHERE notes.contact_id = ?1 ORDER BY notes.id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([contact.0], from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Notes of all contacts with an id above `after`, in the order of their ids.
    pub fn notes_page(&self, after: NoteId, limit: usize) -> Result<Vec<Note>, StoreError> {
        let sql = format!("SELECT {COLUMNS} {FROM} WHERE notes.id > ?1 ORDER BY notes.id LIMIT ?2");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![after.0, limit], from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many notes there are.
    pub fn note_count(&self) -> Result<i64, StoreError> {
        Ok(self.conn.query_row("SELECT count(*) FROM notes", [], |row| row.get(0))?)
    }

    /// One note.
    pub fn note(&self, id: NoteId) -> Result<Option<Note>, StoreError> {
        let sql = format!("SELECT {COLUMNS} {FROM} WHERE notes.id = ?1");
        Ok(self.conn.query_row(&sql, [id.0], from_row).optional()?)
    }

    /// Has the contact a note of exactly that text, and of that moment where one is given?
    pub fn has_note(
        &self,
        contact: ContactId,
        text: &str,
        created: Option<Instant>,
    ) -> Result<bool, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM notes WHERE contact_id = ?1 AND text = ?2 \
             AND created = coalesce(?3, created))",
        )?;
        let created = created.map(|time| time.millis());
        Ok(statement.query_row(params![contact.0, text, created], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// Adds a note that was written then.
    pub fn add_note(
        &self,
        contact: ContactId,
        text: &str,
        author: Option<UserId>,
        created: Instant,
    ) -> Result<NoteId, StoreError> {
        let id = self.next_id("notes")?;
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO notes (contact_id, id, text, author_id, created, modified) VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
        )?;
        statement.execute(params![contact.0, id, text, author.map(|id| id.0), created.millis()])?;
        Ok(NoteId(id))
    }

    /// Changes the text of a note.
    pub fn edit_note(&self, note: &Note, text: &str) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE notes SET text = ?3, modified = ?4 WHERE contact_id = ?1 AND id = ?2",
            params![note.contact.0, note.id.0, text, self.time.millis()],
        )?;
        Ok(())
    }

    /// Deletes a note.
    pub fn delete_note(&self, note: &Note) -> Result<(), StoreError> {
        self.db.conn.execute(
            "DELETE FROM notes WHERE contact_id = ?1 AND id = ?2",
            params![note.contact.0, note.id.0],
        )?;
        Ok(())
    }
}
