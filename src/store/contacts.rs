//! Contacts: reading them into [`Contact`] values, and the statements that write them.

use std::borrow::Cow;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, OptionalExtension, Row, ToSql, params};
use uuid::{ContextV7, Uuid};

use super::fields::value_column;
use super::members::array;
use super::{Db, StoreError, Txn, guids};
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::custom_field::Fields;
use crate::domain::edition::Edition;
use crate::domain::field::{Field, Kind};
use crate::domain::id::ContactId;
use crate::domain::time::Instant;

/// The column that holds a stored field.
pub(super) fn column(field: Field) -> Cow<'static, str> {
    match field {
        Field::Status => Cow::Borrowed("status_id"),
        Field::Owner => Cow::Borrowed("owner_id"),
        Field::Custom(custom) => Cow::Owned(value_column(custom.definition().id)),
        other => Cow::Borrowed(other.name()),
    }
}

/// The columns of id and modification time, then those of these stored fields. The time is left out where nobody asks
/// for it: an index may then do without the row.
pub(super) fn select_list(fields: &[Field], with_modified: bool) -> String {
    let modified = if with_modified { "modified" } else { "0" };
    let columns =
        ["id", modified].map(Cow::Borrowed).into_iter().chain(fields.iter().map(|field| column(*field)));
    columns.collect::<Vec<_>>().join(", ")
}

/// A stored value on its way into a statement; a GUID's text becomes its 16 bytes.
pub(super) struct Bound<'a>(pub Field, pub Stored<'a>);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.1 {
            Stored::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Stored::Integer(n) => ToSqlOutput::Borrowed(ValueRef::Integer(n)),
            Stored::Text(text) if self.0.kind() == Kind::Guid => {
                let guid = Uuid::parse_str(text)
                    .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
                ToSqlOutput::Owned(guid.as_bytes().to_vec().into())
            }
            Stored::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

/// Reads a row of [`select_list`] into `contact`, reusing its memory.
pub(super) fn read_into(row: &Row<'_>, fields: &[Field], contact: &mut Contact) -> Result<(), StoreError> {
    contact.id = ContactId(row.get(0)?);
    contact.modified = Instant::from_millis(row.get(1)?);
    contact.fields.reset();
    for (index, field) in fields.iter().copied().enumerate() {
        let unreadable = || StoreError::Stored(field.name());
        match row.get_ref(index + 2)? {
            ValueRef::Null => {}
            ValueRef::Integer(n) => contact.fields.set(field, Stored::Integer(n)),
            ValueRef::Text(bytes) => {
                let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
                contact.fields.set(field, Stored::Text(text));
            }
            ValueRef::Blob(bytes) => {
                let guid = Uuid::from_slice(bytes).map_err(|_| unreadable())?;
                let mut buffer = Uuid::encode_buffer();
                contact.fields.set(field, Stored::Text(guid.hyphenated().encode_lower(&mut buffer)));
            }
            ValueRef::Real(_) => return Err(unreadable()),
        }
    }
    Ok(())
}

fn read(row: &Row<'_>, fields: &[Field]) -> Result<Contact, StoreError> {
    let mut contact = Contact::blank();
    read_into(row, fields, &mut contact)?;
    Ok(contact)
}

impl Db {
    /// So many contacts have a value that the CMS edition does not show.
    pub fn contacts_with_more(&self) -> Result<i64, StoreError> {
        let hidden = self.fields()?.stored().filter(|field| !Edition::Cms.has_field(*field));
        let filled: Vec<String> = hidden.map(|field| format!("{} IS NOT NULL", column(field))).collect();
        let sql = format!("SELECT count(*) FROM contacts WHERE {}", filled.join(" OR "));
        Ok(self.conn.query_row(&sql, [], |row| row.get(0))?)
    }

    /// Every field with a stored value.
    pub(super) fn stored_fields(&self) -> Result<Vec<Field>, StoreError> {
        Ok(self.fields()?.stored().collect())
    }

    pub(super) fn contact_where(
        &self,
        condition: &str,
        key: &dyn ToSql,
    ) -> Result<Option<Contact>, StoreError> {
        let fields = self.stored_fields()?;
        let sql = format!("SELECT {} FROM contacts WHERE {condition}", select_list(&fields, true));
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params![key])?;
        rows.next()?.map(|row| read(row, &fields)).transpose()
    }

    /// The contact with that id.
    pub fn contact(&self, id: ContactId) -> Result<Option<Contact>, StoreError> {
        self.contact_where("id = ?1", &id.0)
    }

    /// The contact with that e-mail address, given in its stored form.
    pub fn contact_by_email(&self, email: &str) -> Result<Option<Contact>, StoreError> {
        self.contact_where("email = ?1", &email)
    }

    /// The contact with that GUID.
    pub fn contact_by_guid(&self, guid: Uuid) -> Result<Option<Contact>, StoreError> {
        self.contact_where("guid = ?1", &guid.as_bytes().as_slice())
    }

    /// How many contacts there are.
    pub fn contact_count(&self) -> Result<i64, StoreError> {
        Ok(self.conn.query_row("SELECT count(*) FROM contacts", [], |row| row.get(0))?)
    }

    /// The id of the contact with that e-mail address, given in its stored form.
    pub fn contact_id_by_email(&self, email: &str) -> Result<Option<ContactId>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM contacts WHERE email = ?1")?;
        Ok(statement.query_row([email], |row| Ok(ContactId(row.get(0)?))).optional()?)
    }

    /// Shows every contact's e-mail address to `each`, in the order of addresses.
    pub fn each_address(&self, mut each: impl FnMut(ContactId, &str)) -> Result<(), StoreError> {
        let mut statement = self.conn.prepare("SELECT id, email FROM contacts WHERE email IS NOT NULL")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let email = row.get_ref(1)?.as_str().map_err(|_| StoreError::Stored("email"))?;
            each(ContactId(row.get(0)?), email);
        }
        Ok(())
    }

    /// Is there a contact with that id?
    pub fn has_contact(&self, id: ContactId) -> Result<bool, StoreError> {
        let mut statement =
            self.conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM contacts WHERE id = ?1)")?;
        Ok(statement.query_row([id.0], |row| row.get(0))?)
    }

    /// The e-mail address of a contact, if it has one.
    pub fn email_of(&self, id: ContactId) -> Result<Option<String>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT email FROM contacts WHERE id = ?1")?;
        Ok(statement.query_row([id.0], |row| row.get(0)).optional()?.flatten())
    }

    /// The id of the contact with that GUID.
    pub fn contact_id_by_guid(&self, guid: Uuid) -> Result<Option<ContactId>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM contacts WHERE guid = ?1")?;
        Ok(statement.query_row([guid.as_bytes().as_slice()], |row| Ok(ContactId(row.get(0)?))).optional()?)
    }

    /// The smallest id of a contact after this one, if there is any.
    pub fn next_contact_id(&self, after: i64) -> Result<Option<ContactId>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT min(id) FROM contacts WHERE id > ?1")?;
        let next: Option<i64> = statement.query_row([after], |row| row.get(0))?;
        Ok(next.map(ContactId))
    }

    /// The largest id of a contact; 0 when there is none.
    pub fn last_contact_id(&self) -> Result<i64, StoreError> {
        Ok(self.conn.query_row("SELECT coalesce(max(id), 0) FROM contacts", [], |row| row.get(0))?)
    }
}

/// `INSERT` of a contact with its modification time, then every stored field in order.
fn insert_sql(fields: Fields) -> String {
    let columns: Vec<_> =
        std::iter::once(Cow::Borrowed("modified")).chain(fields.stored().map(column)).collect();
    let marks = vec!["?"; columns.len()];
    format!("INSERT INTO contacts ({}) VALUES ({})", columns.join(", "), marks.join(", "))
}

/// A prepared insertion, for loops that add many.
pub struct Inserter<'a> {
    statement: CachedStatement<'a>,
    txn: &'a Txn<'a>,
    fields: Fields,
    guids: ContextV7,
}

impl Inserter<'_> {
    /// Adds a contact. Creation time and GUID are made where the fields do not give them: a GUID of
    /// version 7, whose ascending order keeps its index append-only.
    pub fn insert(&mut self, fields: &FieldSet) -> Result<ContactId, StoreError> {
        self.statement.raw_bind_parameter(1, self.txn.time.millis())?;
        for (index, field) in (2..).zip(self.fields.stored()) {
            match (field, fields.value(field)) {
                (Field::Created, Stored::Null) => {
                    self.statement.raw_bind_parameter(index, self.txn.time.millis())?;
                }
                (Field::Guid, Stored::Null) => {
                    let guid = guids::next(&self.guids, self.txn.time);
                    self.statement.raw_bind_parameter(index, guid.as_bytes().as_slice())?;
                }
                (field, value) => self.statement.raw_bind_parameter(index, Bound(field, value))?,
            }
        }
        self.statement.raw_execute()?;
        let id = ContactId(self.txn.db.conn.last_insert_rowid());
        self.txn.note_created(id);
        Ok(id)
    }
}

impl Txn<'_> {
    /// Prepares to add contacts.
    pub fn inserter(&self) -> Result<Inserter<'_>, StoreError> {
        let fields = self.fields()?;
        let statement = self.db.conn.prepare_cached(&insert_sql(fields))?;
        Ok(Inserter { statement, txn: self, fields, guids: ContextV7::new() })
    }

    /// Adds one contact.
    pub fn add_contact(&self, fields: &FieldSet) -> Result<ContactId, StoreError> {
        self.inserter()?.insert(fields)
    }

    /// The stored fields of a contact as they were before the running operation first changed them;
    /// `None` when it has not.
    pub fn fields_before(&self, id: ContactId) -> Result<Option<FieldSet>, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "SELECT image FROM journal WHERE contact_id = ?1 AND operation_id = ?2 \
             AND table_name = 'contacts' AND action = 'update' ORDER BY seq LIMIT 1",
        )?;
        let image: Option<String> =
            statement.query_row(params![id.0, self.operation().0], |row| row.get(0)).optional()?;
        let Some(image) = image else { return Ok(None) };
        let image: serde_json::Value =
            serde_json::from_str(&image).map_err(|_| StoreError::Stored("a journal image"))?;
        let mut fields = FieldSet::default();
        for field in self.fields()?.stored() {
            match &image[column(field).as_ref()] {
                serde_json::Value::Number(n) => fields.set(field, Stored::Integer(n.as_i64().unwrap_or(0))),
                serde_json::Value::String(text) if field.kind() == Kind::Guid => {
                    let guid = Uuid::try_parse(text).map_err(|_| StoreError::Stored("guid"))?;
                    fields.set(field, Stored::Text(&guid.hyphenated().to_string()));
                }
                serde_json::Value::String(text) => fields.set(field, Stored::Text(text)),
                _ => {}
            }
        }
        Ok(Some(fields))
    }

    /// Has the running operation added a note to a contact that was there before it?
    pub fn has_added_note(&self, id: ContactId) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE contact_id = ?1 AND operation_id = ?2 \
             AND table_name = 'notes' AND action = 'insert')",
        )?;
        Ok(statement.query_row(params![id.0, self.operation().0], |row| row.get(0))?)
    }

    /// Changes a contact that the running operation itself has added: needs no image, since undoing the
    /// operation takes the contact away.
    pub fn edit_new_contact(&self, id: ContactId, change: &FieldSet) -> Result<(), StoreError> {
        self.with_images(false)?;
        let edited = self.edit_contact(id, change);
        self.with_images(true)?;
        edited
    }

    /// Sets or clears the fields that `change` speaks about.
    pub fn edit_contact(&self, id: ContactId, change: &FieldSet) -> Result<(), StoreError> {
        self.edit_where("id = ?", id.0, change)
    }

    /// The same for several contacts, fastest in the order of their ids.
    pub fn edit_contacts(&self, ids: &[ContactId], change: &FieldSet) -> Result<(), StoreError> {
        self.edit_where("id IN (SELECT value FROM rarray(?))", array(ids), change)
    }

    fn edit_where(&self, condition: &str, key: impl ToSql, change: &FieldSet) -> Result<(), StoreError> {
        let assignments: Vec<String> =
            change.iter().map(|(field, _)| format!("{} = ?", column(field))).collect();
        if assignments.is_empty() {
            return Ok(());
        }
        let sql = format!("UPDATE contacts SET {}, modified = ? WHERE {condition}", assignments.join(", "));
        let mut statement = self.db.conn.prepare_cached(&sql)?;
        let mut index = 1;
        for (field, value) in change.iter() {
            statement.raw_bind_parameter(index, Bound(field, value))?;
            index += 1;
        }
        statement.raw_bind_parameter(index, self.time.millis())?;
        statement.raw_bind_parameter(index + 1, key)?;
        statement.raw_execute()?;
        Ok(())
    }

    /// Deletes a contact with everything that hangs on it. Returns whether it was there.
    pub fn delete_contact(&self, id: ContactId) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached("DELETE FROM contacts WHERE id = ?1")?;
        Ok(statement.execute([id.0])? > 0)
    }
}
