//! The user's own fields: their definitions, and the columns of contacts that hold their values.
//!
//! A field's column comes with the field and stays when it is deleted: taking the definition back brings the
//! values back. Uniqueness is an index that exists while the definition says so.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value as Json};

use super::contacts::{Bound, column};
use super::{Db, Operation, StoreError, Txn, UndoConflict, journal};
use crate::domain::contact::{Contact, Stored};
use crate::domain::custom_field::{Custom, Definition, Fields, Type};
use crate::domain::field::Field;
use crate::domain::id::{ContactId, FieldId};
use crate::domain::reading::own_text;

/// The columns of contacts that hold values of fields begin with this; the field's id follows.
const COLUMN: &str = "field_";

/// The column of contacts that holds the values of a field.
pub(super) fn value_column(id: FieldId) -> String {
    format!("{COLUMN}{id}")
}

/// The index that keeps the values of a field apart.
pub(super) fn unique_index(id: FieldId) -> String {
    format!("contacts_by_{COLUMN}{id}")
}

pub(super) fn create_unique_index(conn: &Connection, id: FieldId) -> rusqlite::Result<()> {
    let (index, column) = (unique_index(id), value_column(id));
    conn.execute_batch(&format!(
        "CREATE UNIQUE INDEX IF NOT EXISTS {index} ON contacts ({column}) WHERE {column} IS NOT NULL"
    ))
}

/// The fields whose columns contacts have, in the order of the columns, those of deleted fields among them.
fn value_columns(conn: &Connection) -> rusqlite::Result<Vec<FieldId>> {
    let columns = journal::columns(conn, "contacts")?;
    let id = |name: &str| name.strip_prefix(COLUMN)?.parse().ok().map(FieldId);
    Ok(columns.iter().filter_map(|column| id(&column.name)).collect())
}

fn add_column(conn: &Connection, id: FieldId) -> rusqlite::Result<()> {
    conn.execute_batch(&format!("ALTER TABLE contacts ADD COLUMN {} ANY", value_column(id)))
}

/// Gives every field its column and every unique one its index, and takes the others' indexes away. An index that
/// the values do not allow is an error.
pub(super) fn settle(conn: &Connection) -> Result<(), StoreError> {
    let fields = load(conn)?;
    let known: BTreeSet<i64> = value_columns(conn)?.iter().map(|id| id.0).collect();
    let mut added = false;
    for custom in fields.custom() {
        let id = custom.definition().id;
        if !known.contains(&id.0) {
            add_column(conn, id)?;
            added = true;
        }
        if custom.definition().unique {
            create_unique_index(conn, id)?;
        }
    }
    let is_unique =
        |id: i64| fields.custom().iter().any(|one| one.definition().id.0 == id && one.definition().unique);
    for id in known.into_iter().filter(|id| !is_unique(*id)) {
        conn.execute_batch(&format!("DROP INDEX IF EXISTS {}", unique_index(FieldId(id))))?;
    }
    if added {
        journal::create_triggers(conn)?;
    }
    Ok(())
}

/// Gives a freshly made schema the fields and the columns that `model` has, to compare the two.
pub(super) fn imitate(fresh: &Connection, model: &Connection) -> Result<(), StoreError> {
    for id in value_columns(model)? {
        add_column(fresh, id)?;
    }
    for custom in load(model)?.custom() {
        let definition = custom.definition();
        if definition.unique {
            create_unique_index(fresh, definition.id)?;
        }
    }
    journal::create_triggers(fresh)
}

const COLUMNS: &str = "id, name, label, description, type, choices, is_unique";

fn definition(row: &Row<'_>) -> Result<Definition, StoreError> {
    let unreadable = || StoreError::Stored("a field's definition");
    let choices: Option<String> = row.get(5)?;
    let choices = choices.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| unreadable())?;
    Ok(Definition {
        id: FieldId(row.get(0)?),
        name: row.get(1)?,
        label: row.get(2)?,
        description: row.get(3)?,
        kind: Type::by_name(row.get_ref(4)?.as_str().map_err(|_| unreadable())?).ok_or_else(unreadable)?,
        choices: choices.unwrap_or_default(),
        unique: row.get(6)?,
    })
}

/// The definition that a journal image of one holds.
pub(super) fn definition_of(image: &Map<String, Json>) -> Option<Definition> {
    let text = |name: &str| image.get(name).and_then(Json::as_str).map(str::to_owned);
    let choices = text("choices").and_then(|choices| serde_json::from_str(&choices).ok());
    Some(Definition {
        id: FieldId(image.get("id")?.as_i64()?),
        name: text("name")?,
        label: text("label")?,
        description: text("description"),
        kind: Type::by_name(&text("type")?)?,
        choices: choices.unwrap_or_default(),
        unique: image.get("is_unique")?.as_i64()? != 0,
    })
}

pub(super) fn load(conn: &Connection) -> Result<Fields, StoreError> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM fields ORDER BY id"))?;
    let mut rows = statement.query([])?;
    let mut definitions = Vec::new();
    while let Some(row) = rows.next()? {
        definitions.push(definition(row)?);
    }
    Ok(Fields::new(definitions))
}

fn choices_text(definition: &Definition) -> Option<String> {
    (definition.kind == Type::Choice).then(|| serde_json::Value::from(definition.choices.clone()).to_string())
}

impl Db {
    /// The fields of the database. Read once: whoever changes them in a transaction asks again.
    pub fn fields(&self) -> Result<Fields, StoreError> {
        if let Some(fields) = self.fields.get() {
            return Ok(fields);
        }
        let fields = load(&self.conn)?.in_edition(self.edition()?);
        self.fields.set(Some(fields));
        Ok(fields)
    }

    /// What a command has read of the fields must still be so when it writes.
    pub(super) fn demand_known_fields(&self) -> Result<(), StoreError> {
        let Some(known) = self.fields.get() else { return Ok(()) };
        let now = load(&self.conn)?;
        let definitions = |fields: Fields| fields.custom().iter().map(|custom| custom.definition());
        if definitions(known).eq(definitions(now)) { Ok(()) } else { Err(StoreError::FieldsChanged) }
    }

    /// The fields that have been read are no longer the ones that are there.
    pub(super) fn forget_fields(&self) {
        self.fields.set(None);
    }

    /// How many contacts have a value in the field.
    pub fn values_of(&self, field: Custom) -> Result<i64, StoreError> {
        let column = value_column(field.definition().id);
        Ok(self.conn.query_row(&format!("SELECT count({column}) FROM contacts"), [], |row| row.get(0))?)
    }

    /// How many contacts have that value in the field.
    pub fn uses_of_value(&self, field: Custom, value: Stored<'_>) -> Result<i64, StoreError> {
        let field = Field::Custom(field);
        let sql = format!("SELECT count(*) FROM contacts WHERE {} = ?1", column(field));
        Ok(self.conn.query_row(&sql, [Bound(field, value)], |row| row.get(0))?)
    }

    /// The contact with that value in a unique field.
    pub fn contact_by_value(&self, field: Custom, value: Stored<'_>) -> Result<Option<Contact>, StoreError> {
        let field = Field::Custom(field);
        self.contact_where(&format!("{} = ?1", column(field)), &Bound(field, value))
    }

    /// The id of the contact with that value in a unique field.
    pub fn contact_id_by_value(
        &self,
        field: Custom,
        value: Stored<'_>,
    ) -> Result<Option<ContactId>, StoreError> {
        let field = Field::Custom(field);
        let sql = format!("SELECT id FROM contacts WHERE {} = ?1", column(field));
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row([Bound(field, value)], |row| Ok(ContactId(row.get(0)?))).optional()?)
    }

    /// Values that several contacts have in the field, at most `limit` of them, each with the first of these
    /// contacts.
    pub fn repeated_values(
        &self,
        field: Custom,
        limit: usize,
    ) -> Result<Vec<(String, Vec<ContactId>)>, StoreError> {
        let column = value_column(field.definition().id);
        let sql = format!(
            "SELECT {column}, group_concat(id) FROM (SELECT id, {column} FROM contacts \
             WHERE {column} IS NOT NULL ORDER BY {column}, id) GROUP BY {column} HAVING count(*) > 1 LIMIT {limit}"
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map([], |row| {
            let ids: String = row.get(1)?;
            let value = stored(row.get_ref(0)?)
                .map_or(Cow::Borrowed("?"), |value| own_text(value, field.definition()));
            Ok((value.into_owned(), ids.split(',').filter_map(|id| id.parse().ok()).map(ContactId).collect()))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Shows every contact's value of the field to `each`, in the order of ids.
    pub fn each_value<E: From<StoreError>>(
        &self,
        field: Custom,
        mut each: impl FnMut(ContactId, Stored<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let column = value_column(field.definition().id);
        let sql = format!("SELECT id, {column} FROM contacts WHERE {column} IS NOT NULL ORDER BY id");
        let mut statement = self.conn.prepare(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let id = ContactId(row.get(0).map_err(StoreError::from)?);
            let value = stored(row.get_ref(1).map_err(StoreError::from)?);
            each(id, value.ok_or_else(|| unreadable(field))?)?;
        }
        Ok(())
    }
}

/// Drops the columns of deleted fields that no undo can bring back.
pub(super) fn drop_forgotten_columns(conn: &Connection) -> Result<(), StoreError> {
    let kept: BTreeSet<i64> = load(conn)?.custom().iter().map(|custom| custom.definition().id.0).collect();
    let mut dropped = false;
    for id in value_columns(conn)?.into_iter().filter(|id| !kept.contains(&id.0)) {
        let is_remembered: bool = conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE table_name = 'fields' AND action = 'delete' \
             AND json_extract(image, '$.id') = ?1)",
            [id.0],
            |row| row.get(0),
        )?;
        if is_remembered {
            continue;
        }
        if !dropped {
            journal::drop_triggers(conn, "contacts")?;
            dropped = true;
        }
        conn.execute_batch(&format!("ALTER TABLE contacts DROP COLUMN {}", value_column(id)))?;
    }
    if dropped { journal::create_triggers(conn) } else { Ok(()) }
}

/// What a column of values holds; `None` for what this program never writes there.
fn stored(value: ValueRef<'_>) -> Option<Stored<'_>> {
    match value {
        ValueRef::Null => Some(Stored::Null),
        ValueRef::Integer(n) => Some(Stored::Integer(n)),
        ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok().map(Stored::Text),
        ValueRef::Real(_) | ValueRef::Blob(_) => None,
    }
}

fn unreadable(field: Custom) -> StoreError {
    StoreError::Stored(Field::Custom(field).name())
}

impl Txn<'_> {
    /// Adds a field with its column; the caller has made sure that the name is free. The id of the definition
    /// does not count.
    pub fn add_field(&self, field: &Definition) -> Result<FieldId, StoreError> {
        let id = self.insert_field(field)?;
        self.settle_fields()?;
        Ok(id)
    }

    /// Adds several at once: columns and triggers are made for all of them together.
    pub fn add_fields<'f>(&self, fields: impl IntoIterator<Item = &'f Definition>) -> Result<(), StoreError> {
        for field in fields {
            self.insert_field(field)?;
        }
        self.settle_fields()
    }

    fn insert_field(&self, field: &Definition) -> Result<FieldId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO fields (name, label, description, type, choices, is_unique, created, modified) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
            params![
                field.name,
                field.label,
                field.description,
                field.kind.name(),
                choices_text(field),
                field.unique,
                self.time.millis()
            ],
        )?;
        Ok(FieldId(conn.last_insert_rowid()))
    }

    /// Makes the field of that id what the definition says. Values stay as they are.
    pub fn edit_field(&self, field: &Definition) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE fields SET name = ?2, label = ?3, description = ?4, type = ?5, choices = ?6, is_unique = ?7, \
             modified = ?8 WHERE id = ?1",
            params![
                field.id.0,
                field.name,
                field.label,
                field.description,
                field.kind.name(),
                choices_text(field),
                field.unique,
                self.time.millis()
            ],
        )?;
        self.settle_fields()
    }

    /// Deletes a field. Its values can be seen no more, and come back with it.
    pub fn delete_field(&self, id: FieldId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM fields WHERE id = ?1", [id.0])?;
        self.settle_fields()
    }

    /// Brings columns and indexes in line with the definitions.
    pub(super) fn settle_fields(&self) -> Result<(), StoreError> {
        settle(&self.db.conn)?;
        self.db.forget_fields();
        Ok(())
    }

    /// Gives a contact another value of the field. The contact does not count as modified: it says the same.
    pub fn convert_value(&self, field: Custom, id: ContactId, value: Stored<'_>) -> Result<(), StoreError> {
        let field = Field::Custom(field);
        let sql = format!("UPDATE contacts SET {} = ?1 WHERE id = ?2", column(field));
        let mut statement = self.db.conn.prepare_cached(&sql)?;
        statement.raw_bind_parameter(1, Bound(field, value))?;
        statement.raw_bind_parameter(2, id.0)?;
        statement.raw_execute()?;
        Ok(())
    }

    /// After an undo has put definitions back or taken them away: columns and indexes follow. A field that contacts
    /// have values in stays, and so do the values that no longer fit.
    pub(super) fn settle_undone_fields(
        &self,
        undone: &Operation,
    ) -> Result<Option<UndoConflict>, StoreError> {
        let conn = &self.db.conn;
        let mut statement = conn.prepare_cached(
            "SELECT DISTINCT json_extract(image, '$.id') FROM journal \
             WHERE seq > ?1 AND seq <= ?2 AND operation_id = ?3 AND table_name = 'fields'",
        )?;
        let ids = statement
            .query_map(params![undone.journal.0, undone.journal.1, undone.id.0], |row| row.get(0))?
            .collect::<Result<Vec<i64>, _>>()?;
        if ids.is_empty() {
            return Ok(None);
        }
        for id in value_columns(conn)?.into_iter().filter(|id| ids.contains(&id.0)) {
            let sql = format!(
                "SELECT NOT EXISTS (SELECT 1 FROM fields WHERE id = ?1) \
                 AND EXISTS (SELECT 1 FROM contacts WHERE {} IS NOT NULL)",
                value_column(id)
            );
            if conn.query_row(&sql, [id.0], |row| row.get(0))? {
                let reason = "contacts have values by now in a field that it had added";
                return Ok(Some(UndoConflict::Constraint(reason.to_owned())));
            }
        }
        match self.settle_fields() {
            Err(error) if error.is_unique_violation() => Ok(Some(UndoConflict::Constraint(
                "contacts share a value by now in a field that would be unique again".to_owned(),
            ))),
            settled => settled.map(|()| None),
        }
    }
}
