//! Undo: the images of an operation played backwards, after looking for what stands in the way.
//!
//! Contacts that the operation created go first, with images when they are few enough that doing the operation
//! again can be promised, and so do the members it added: every state on the way back then holds fewer rows than
//! the one it mirrors, so no unique key can clash on the way that did not clash before.
//!
//! Foreign keys are checked at the end, row by row over what was played back, because only the last
//! state counts and a check of whole tables would cost more than the undo.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params, params_from_iter};
use serde_json::{Map, Value as Json};

use super::added::{is_named, named};
use super::conflicts::UndoConflict;
use super::consent_texts::ConsentTexts;
use super::fields::value_column;
use super::journal::{Image, JOURNALLED};
use super::shape::{Shape, insert_of, update_of, value};
use super::undone_fields::FieldsThen;
use super::{Db, Operation, StoreError, Txn};
use crate::domain::id::{ActivityTypeId, GroupId, OperationId};

/// Images held in memory at a time.
const PAGE: usize = 1_000;
/// Removing more created contacts than this takes no images of them: it would cost more than the operation did.
const IMAGED: i64 = 1_000;

/// What an undo did.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Reversal {
    /// Contacts that the operation had created and that are gone again.
    pub contacts_removed: i64,
    /// Are they, or what it had added, gone for good, without images of them?
    pub is_final: bool,
    /// Rows put back as they were.
    pub rows_restored: i64,
    /// Rows that the operation had added and that are gone again.
    pub rows_removed: i64,
    /// Groups whose rows were put back, with when they were worked out.
    pub groups_restored: Vec<GroupId>,
    /// Has a later change that stands given conditions another meaning, so that they were worked out by what no
    /// longer holds?
    pub meanings_changed_since: bool,
}

impl Db {
    fn contacts_between(&self, first: i64, last: i64) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM contacts WHERE id BETWEEN ?1 AND ?2";
        Ok(self.conn.query_row(sql, [first, last], |row| row.get(0))?)
    }

    fn removes_for_good(&self, first: i64, last: i64) -> Result<bool, StoreError> {
        Ok(self.contacts_between(first, last)? > IMAGED)
    }

    /// Would undoing the operation remove the contacts that it created, or what it added, for good?
    pub fn is_undo_final(&self, operation: &Operation) -> Result<bool, StoreError> {
        if operation.added.is_too_many_for_images() {
            return Ok(true);
        }
        operation.created.map_or(Ok(false), |(first, last)| self.removes_for_good(first.0, last.0))
    }
}

impl Txn<'_> {
    /// Plays the operation backwards. The caller has asked for conflicts inside this transaction, and
    /// rolls back when one is returned.
    pub fn revert(&self, operation: &Operation) -> Result<Result<Reversal, UndoConflict>, StoreError> {
        self.db.conn.pragma_update(None, "defer_foreign_keys", true)?;
        let mut playback = Playback {
            txn: self,
            created: operation.created.map(|(first, last)| (first.0, last.0)),
            fields: FieldsThen::of(self, operation)?,
            shapes: HashMap::new(),
            revocations: BTreeMap::new(),
            types: Vec::new(),
            gone: Vec::new(),
            texts: ConsentTexts::default(),
            reversal: Reversal {
                meanings_changed_since: self.has_other_meanings_since(operation)?,
                ..Reversal::default()
            },
        };
        let before = self.fields()?.custom();
        playback.remove_created()?;
        playback.remove_added(operation)?;
        let conflict = match playback.over_images(operation, Playback::play)? {
            None => playback.over_images(operation, Playback::dangles)?,
            conflict => conflict,
        };
        if let Some(conflict) = conflict {
            return Ok(Err(conflict));
        }
        let conflict = match self.settle_undone_fields(operation)? {
            None => self.convert_later_values(operation, before)?,
            conflict => conflict,
        };
        if let Some(conflict) = conflict {
            return Ok(Err(conflict));
        }
        if let Some(table) = playback.misses_added()? {
            let reason = format!("a record of {table} that it had added is in use by now");
            return Ok(Err(UndoConflict::Constraint(reason)));
        }
        if playback.leaves_activities_without_type()? {
            let reason = "a record of activity_types that it had added is in use by now".to_owned();
            return Ok(Err(UndoConflict::Constraint(reason)));
        }
        if playback.grants_again()? {
            return Ok(Err(UndoConflict::RegrantsConsent));
        }
        if playback.texts.is_one_lost(self, operation)? {
            return Ok(Err(UndoConflict::LosesConsentText));
        }
        Ok(Ok(playback.reversal))
    }

    /// Has anything been changed after the operation, and stands, by which conditions mean what they mean?
    fn has_other_meanings_since(&self, operation: &Operation) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "SELECT DISTINCT operation_id FROM journal WHERE seq > ?1 \
             AND table_name IN ('groups', 'conditions', 'fields', 'settings', 'scores', 'personas', 'rules')",
        )?;
        let rows = statement.query_map([operation.journal.1], |row| Ok(OperationId(row.get(0)?)))?;
        let later = rows.collect::<Result<_, _>>()?;
        Ok(!self.db.still_standing(operation.id, later)?.is_empty())
    }

    /// The consent's last word of that contact, if there is one: revoked or not.
    fn is_revoked(&self, contact: i64, consent: i64) -> Result<Option<bool>, StoreError> {
        use rusqlite::OptionalExtension;
        let mut statement = self.db.conn.prepare_cached(
            "SELECT revoked FROM agreements WHERE contact_id = ?1 AND consent_id = ?2 \
             ORDER BY time DESC, id DESC LIMIT 1",
        )?;
        Ok(statement.query_row(params![contact, consent], |row| row.get(0)).optional()?)
    }
}

struct Playback<'t> {
    txn: &'t Txn<'t>,
    created: Option<(i64, i64)>,
    fields: FieldsThen,
    shapes: HashMap<&'static str, Shape>,
    /// Contact and consent of revocations that were taken back and are nowhere else, by their ids.
    revocations: BTreeMap<i64, (i64, i64)>,
    /// Types of activities that were taken away again: no foreign key tells who refers to them.
    types: Vec<ActivityTypeId>,
    /// Ids of rows that it had added and that are gone again, of tables that others refer to.
    gone: Vec<(&'static str, Vec<i64>)>,
    texts: ConsentTexts,
    reversal: Reversal,
}

type Step<'t> = fn(&mut Playback<'t>, &Image) -> Result<Option<UndoConflict>, StoreError>;

impl<'t> Playback<'t> {
    fn conn(&self) -> &'t Connection {
        &self.txn.db.conn
    }

    /// Walks over the operation's images, newest first, until a step finds a conflict. Images of
    /// contacts that the operation itself created went with them.
    fn over_images(
        &mut self,
        operation: &Operation,
        step: Step<'t>,
    ) -> Result<Option<UndoConflict>, StoreError> {
        let mut before = operation.journal.1.saturating_add(1);
        loop {
            let images = self.txn.images_before(operation, before, PAGE)?;
            let Some(last) = images.last() else { return Ok(None) };
            before = last.seq;
            for image in &images {
                let is_gone = self.created.is_some_and(|(first, last)| {
                    image.contact.is_some_and(|contact| (first..=last).contains(&contact))
                });
                if is_gone || is_own_addition(image, operation) {
                    continue;
                }
                if let Some(conflict) = step(self, image)? {
                    return Ok(Some(conflict));
                }
            }
        }
    }

    /// Removes the rows that the operation added and that name it; many without images.
    fn remove_added(&mut self, operation: &Operation) -> Result<(), StoreError> {
        let conn = self.conn();
        let images: bool = conn.query_row("SELECT images FROM active_operation", [], |row| row.get(0))?;
        let is_final = operation.added.is_too_many_for_images();
        for journalled in named().rev().filter(|journalled| operation.added.of(journalled.table) > 0) {
            if Shape::of(conn, journalled.table)?.missed.is_some() {
                self.gone.push((journalled.table, self.txn.ids_added_to(journalled, operation)?));
            }
            self.txn.with_images(images && (!is_final || journalled.table == "members"))?;
            self.reversal.rows_removed += self.txn.remove_added_to(journalled, operation)?;
        }
        self.txn.with_images(images)?;
        self.reversal.is_final |= is_final && self.reversal.rows_removed > 0;
        Ok(())
    }

    /// Removes the contacts that the operation created, with all that hangs on them; many without images.
    fn remove_created(&mut self) -> Result<(), StoreError> {
        let Some((first, last)) = self.created else { return Ok(()) };
        let conn = self.conn();
        let images: bool = conn.query_row("SELECT images FROM active_operation", [], |row| row.get(0))?;
        let is_final = !images || self.txn.removes_for_good(first, last)?;
        self.txn.with_images(!is_final)?;
        let removed =
            conn.execute("DELETE FROM contacts WHERE id BETWEEN ?1 AND ?2", params![first, last])?;
        conn.execute("UPDATE active_operation SET images = ?1", [images])?;
        self.reversal.contacts_removed = i64::try_from(removed).unwrap_or(i64::MAX);
        self.reversal.is_final = is_final && removed > 0;
        Ok(())
    }

    fn shape(&mut self, image: &Image) -> Result<(&'static str, &Shape), StoreError> {
        let table = JOURNALLED
            .iter()
            .map(|journalled| journalled.table)
            .find(|table| *table == image.table)
            .ok_or(StoreError::Stored("a journal image"))?;
        if !self.shapes.contains_key(table) {
            self.shapes.insert(table, Shape::of(self.conn(), table)?);
        }
        Ok((table, &self.shapes[table]))
    }

    /// Puts one row back.
    fn play(&mut self, image: &Image) -> Result<Option<UndoConflict>, StoreError> {
        let conn = self.conn();
        self.texts.note(self.txn, image)?;
        let row = match image.table.as_str() {
            "contacts" if image.action != "insert" => match self.fields.converted(self.txn, &image.row)? {
                Ok(row) => row,
                Err(conflict) => return Ok(Some(conflict)),
            },
            "fields" => {
                self.txn.forget_fields();
                Cow::Borrowed(&image.row)
            }
            _ => Cow::Borrowed(&image.row),
        };
        let (table, shape) = self.shape(image)?;
        let known = shape.known(image);
        let knows_all = known.len() == shape.columns.len();
        let mut values: Vec<Sql> = Vec::with_capacity(known.len() + 2);
        if image.action != "insert" {
            values.extend(known.iter().map(|column| value(&row, column)));
        }
        if image.action != "delete" {
            values.extend(shape.key_values(image));
        }
        let sql = match image.action.as_str() {
            "insert" => Cow::Borrowed(&shape.delete),
            "update" if knows_all => Cow::Borrowed(&shape.update),
            "update" => Cow::Owned(update_of(table, &known, &shape.key)),
            _ if knows_all => Cow::Borrowed(&shape.insert),
            _ => Cow::Owned(insert_of(table, &known)),
        };
        let changed = match conn.prepare_cached(&sql)?.execute(params_from_iter(values)) {
            Ok(changed) => changed,
            Err(error) => {
                let error = StoreError::from(error);
                return if error.is_unique_violation() {
                    Ok(Some(UndoConflict::Constraint(taken(self.txn, image, &error))))
                } else {
                    Err(error)
                };
            }
        };
        self.record(image, changed)
    }

    /// Takes down what playing the image did; a row that should be changed and is not there is a
    /// conflict.
    fn record(&mut self, image: &Image, changed: usize) -> Result<Option<UndoConflict>, StoreError> {
        match image.action.as_str() {
            "insert" => {
                self.reversal.rows_removed += i64::try_from(changed).unwrap_or(0);
                if image.table == "activity_types" {
                    let id = image.row.get("id").and_then(Json::as_i64);
                    self.types.extend(id.map(ActivityTypeId));
                }
                if image.table == "agreements" && image.row.get("revoked") == Some(&Json::from(1)) {
                    let number = |name| image.row.get(name).and_then(Json::as_i64);
                    let whose = number("contact_id").zip(number("consent_id"));
                    self.revocations.extend(number("id").zip(whose));
                }
            }
            "update" if changed == 0 => {
                return Ok(Some(UndoConflict::Constraint(format!(
                    "a record of {} that it had changed is gone",
                    image.table
                ))));
            }
            action => {
                self.reversal.rows_restored += 1;
                if action == "delete"
                    && image.table == "agreements"
                    && let Some(id) = image.row.get("id").and_then(Json::as_i64)
                {
                    // It is where it was before it moved to another contact.
                    self.revocations.remove(&id);
                }
                if image.table == "groups"
                    && let Some(id) = image.row.get("id").and_then(Json::as_i64)
                {
                    self.reversal.groups_restored.push(GroupId(id));
                }
                if (image.table == "contacts" || is_named(&image.table)) && action == "delete" {
                    self.mark_restored(image)?;
                }
            }
        }
        Ok(None)
    }

    /// Some inserted rows have no image; undoing this undo has to know which ones came back.
    fn mark_restored(&mut self, image: &Image) -> Result<(), StoreError> {
        let (_, shape) = self.shape(image)?;
        let key: Map<String, Json> = shape
            .columns
            .iter()
            .filter(|column| column.is_key)
            .filter_map(|column| Some((column.name.clone(), image.row.get(&column.name)?.clone())))
            .collect();
        self.conn()
            .prepare_cached(
                "INSERT INTO journal (operation_id, table_name, action, contact_id, image) \
             VALUES (?1, ?2, 'insert', ?3, ?4)",
            )?
            .execute(params![
                self.txn.operation().0,
                image.table,
                image.contact,
                Json::Object(key).to_string()
            ])?;
        Ok(())
    }

    /// Does the row refer to nothing now, or do others refer to the row that is gone?
    fn dangles(&mut self, image: &Image) -> Result<Option<UndoConflict>, StoreError> {
        let conn = self.conn();
        let (_, shape) = self.shape(image)?;
        let ask = |sql: &Option<String>| -> Result<bool, StoreError> {
            let Some(sql) = sql else { return Ok(false) };
            let mut statement = conn.prepare_cached(sql)?;
            Ok(statement.query_row(params_from_iter(shape.key_values(image)), |row| row.get(0))?)
        };
        let reason = if ask(&shape.dangling)? {
            format!("a record of {} refers to one that is gone by now", image.table)
        } else if image.action == "insert" && ask(&shape.missed)? {
            format!("a record of {} that it had added is in use by now", image.table)
        } else {
            return Ok(None);
        };
        Ok(Some(UndoConflict::Constraint(reason)))
    }

    /// The table of an added row that is gone again, and that others refer to.
    fn misses_added(&mut self) -> Result<Option<&'static str>, StoreError> {
        let conn = self.conn();
        for (table, ids) in std::mem::take(&mut self.gone) {
            let Some(missed) = Shape::of(conn, table)?.missed else { continue };
            let mut statement = conn.prepare(&missed)?;
            for id in ids {
                if statement.query_row([id], |row| row.get(0))? {
                    return Ok(Some(table));
                }
            }
        }
        Ok(None)
    }

    fn leaves_activities_without_type(&self) -> Result<bool, StoreError> {
        for kind in &self.types {
            if self.txn.is_type_used(*kind)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Is a consent in force now whose revocation was taken back?
    fn grants_again(&self) -> Result<bool, StoreError> {
        for (contact, consent) in self.revocations.values() {
            if self.txn.is_revoked(*contact, *consent)? == Some(false) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Is it of a row that the operation itself had added, so that it was not there before?
fn is_own_addition(image: &Image, operation: &Operation) -> bool {
    is_named(&image.table) && image.row.get("operation_id") == Some(&Json::from(operation.id.0))
}

/// What stands in the way of putting a row back.
fn taken(txn: &Txn<'_>, image: &Image, error: &StoreError) -> String {
    let column = error.unique_column().unwrap_or_default();
    let own = txn.fields().ok().and_then(|fields| {
        fields.custom().iter().copied().find(|custom| value_column(custom.definition().id) == column)
    });
    if let Some(custom) = own {
        return format!("its value of {} is that of another contact by now", custom.definition().name);
    }
    let name = ["email", "name", "user_name"]
        .iter()
        .find_map(|column| image.row.get(*column).and_then(Json::as_str))
        .unwrap_or("its key");
    format!("{name} is in use again in {}", image.table)
}
