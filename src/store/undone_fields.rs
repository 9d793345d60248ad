//! Undo across changes of the user's own fields: a value that comes back was written when its field had another type
//! or other choices, and a type that comes back finds values that were written since. Both are converted, or the
//! undo is refused.

use std::borrow::Cow;
use std::collections::HashMap;

use rusqlite::params;
use serde_json::{Map, Value as Json};

use super::fields::{definition_of, value_column};
use super::{Operation, StoreError, Txn, UndoConflict};
use crate::domain::contact::Stored;
use crate::domain::custom_field::{Custom, Definition};
use crate::domain::id::{ContactId, FieldId};
use crate::domain::reading::{OwnValue, own_text};

/// What the fields were when an operation ran, for those that have changed since or by it.
pub(super) struct FieldsThen {
    then: HashMap<FieldId, Definition>,
}

/// Do both take the same values, written in the same way?
fn are_alike(one: &Definition, other: &Definition) -> bool {
    one.kind == other.kind && one.choices == other.choices
}

fn unfit(contact: ContactId, value: Stored<'_>, then: &Definition, now: &Definition) -> UndoConflict {
    UndoConflict::Constraint(format!(
        "contact {contact} would have {} in {}, which its type or its choices no longer take",
        own_text(value, then),
        now.name
    ))
}

fn stored_of(value: &Json) -> Option<Stored<'_>> {
    match value {
        Json::String(text) => Some(Stored::Text(text)),
        Json::Number(number) => number.as_i64().map(Stored::Integer),
        _ => None,
    }
}

impl FieldsThen {
    /// Reads from the journal what the fields were before the operation and everything after it.
    pub(super) fn of(txn: &Txn<'_>, operation: &Operation) -> Result<FieldsThen, StoreError> {
        let mut statement = txn.db.conn.prepare_cached(
            "SELECT image FROM journal WHERE table_name = 'fields' AND action IN ('update', 'delete') \
             AND seq > ?1 ORDER BY seq",
        )?;
        let mut rows = statement.query(params![operation.journal.0])?;
        let mut then = HashMap::new();
        while let Some(row) = rows.next()? {
            let unreadable = || StoreError::Stored("a journal image");
            let image = row.get_ref(0)?.as_str().map_err(|_| unreadable())?;
            let image: Map<String, Json> = serde_json::from_str(image).map_err(|_| unreadable())?;
            let definition = definition_of(&image).ok_or_else(unreadable)?;
            then.entry(definition.id).or_insert(definition);
        }
        Ok(FieldsThen { then })
    }

    /// The image of a contact with its values as the fields take them now.
    pub(super) fn converted<'i>(
        &self,
        txn: &Txn<'_>,
        row: &'i Map<String, Json>,
    ) -> Result<Result<Cow<'i, Map<String, Json>>, UndoConflict>, StoreError> {
        let mut converted = Cow::Borrowed(row);
        for (id, then) in &self.then {
            let column = value_column(*id);
            let Some(value) = row.get(&column).and_then(stored_of) else { continue };
            let Some(now) = field(txn, *id)? else { continue };
            if are_alike(then, now.definition()) {
                continue;
            }
            let contact = ContactId(row.get("id").and_then(Json::as_i64).unwrap_or(0));
            let Ok(new) = OwnValue::convert(value, then, now.definition()) else {
                return Ok(Err(unfit(contact, value, then, now.definition())));
            };
            let json = match new {
                OwnValue::Text(text) => Json::from(text),
                OwnValue::Integer(number) => Json::from(number),
            };
            converted.to_mut().insert(column, json);
        }
        Ok(Ok(converted))
    }
}

fn field(txn: &Txn<'_>, id: FieldId) -> Result<Option<Custom>, StoreError> {
    Ok(txn.fields()?.custom().iter().copied().find(|custom| custom.definition().id == id))
}

impl Txn<'_> {
    /// Converts the values that contacts got after an operation that changed a field's type or choices, which has just
    /// been played back: `before` are the definitions of until then. Those that the operation had converted itself
    /// have come back already.
    pub(super) fn convert_later_values(
        &self,
        operation: &Operation,
        before: &[Custom],
    ) -> Result<Option<UndoConflict>, StoreError> {
        for known in before {
            let now = known.definition();
            let Some(again) = field(self, now.id)? else { continue };
            if are_alike(now, again.definition()) {
                continue;
            }
            let mut changes = Vec::new();
            let mut conflict = None;
            self.each_value(*known, |contact, value| {
                if conflict.is_some() || self.has_image_of(operation, contact)? {
                    return Ok::<_, StoreError>(());
                }
                match OwnValue::convert(value, now, again.definition()) {
                    Ok(new) if new.stored() == value => {}
                    Ok(new) => changes.push((contact, new)),
                    Err(_) => conflict = Some(unfit(contact, value, now, again.definition())),
                }
                Ok(())
            })?;
            if conflict.is_some() {
                return Ok(conflict);
            }
            for (contact, value) in &changes {
                self.convert_value(again, *contact, value.stored())?;
            }
        }
        Ok(None)
    }

    fn has_image_of(&self, operation: &Operation, contact: ContactId) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE contact_id = ?1 AND operation_id = ?2 \
             AND seq > ?3 AND seq <= ?4 AND table_name = 'contacts')",
        )?;
        let (from, to) = operation.journal;
        Ok(statement.query_row(params![contact.0, operation.id.0, from, to], |row| row.get(0))?)
    }
}
