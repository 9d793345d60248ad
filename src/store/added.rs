//! Rows that name the operation that added them. They come by the million, and an image of each would cost more than
//! the row; undo takes them out by that name instead. How many there are in which tables, the operation says.

use std::collections::BTreeMap;

use super::journal::{Inserts, JOURNALLED, Journalled};
use super::{Operation, StoreError, Txn};

/// Undo takes images of so many of them at most, members not counted, whose images are small.
const IMAGED: i64 = 100_000;

/// The tables whose rows name the operation that added them, parents first.
pub(super) fn named() -> impl DoubleEndedIterator<Item = &'static Journalled> {
    JOURNALLED.iter().filter(|journalled| journalled.inserts == Inserts::Named)
}

/// Does a row of that table name the operation that added it?
pub(super) fn is_named(table: &str) -> bool {
    named().any(|journalled| journalled.table == table)
}

/// Numbers of added rows by table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added(BTreeMap<String, i64>);

impl Added {
    /// How many rows of that table.
    pub fn of(&self, table: &str) -> i64 {
        self.0.get(table).copied().unwrap_or(0)
    }

    /// The tables with their numbers, none of which is 0.
    pub fn iter(&self) -> impl Iterator<Item = (&str, i64)> {
        self.0.iter().map(|(table, rows)| (table.as_str(), *rows))
    }

    /// Are they too many to take images of when undo takes them out?
    pub fn is_too_many_for_images(&self) -> bool {
        let rows = |(table, rows)| if table == "members" { 0 } else { rows };
        self.iter().map(rows).sum::<i64>() > IMAGED
    }

    pub(super) fn count(&mut self, table: &str, rows: i64) {
        match self.0.get_mut(table) {
            Some(known) => *known += rows,
            None if rows > 0 => _ = self.0.insert(table.to_owned(), rows),
            None => {}
        }
    }

    pub(super) fn from_json(text: &str) -> Added {
        Added(serde_json::from_str(text).unwrap_or_default())
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::json!(self.0).to_string()
    }
}

impl Txn<'_> {
    /// The operation has added rows to the table that name it.
    pub(super) fn count_added(&self, table: &str, rows: usize) {
        self.added.borrow_mut().count(table, i64::try_from(rows).unwrap_or(i64::MAX));
    }

    /// The ids of the rows of a table that the operation added and that are still there. Like taking them out, that is a
    /// look at all of its rows.
    pub(super) fn ids_added_to(
        &self,
        journalled: &Journalled,
        operation: &Operation,
    ) -> Result<Vec<i64>, StoreError> {
        let sql = format!("SELECT id FROM {} WHERE operation_id = ?1", journalled.table);
        let mut statement = self.db.conn.prepare(&sql)?;
        let rows = statement.query_map([operation.id.0], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Takes out the rows of a table that the operation added and that are still there. Returns how many.
    pub(super) fn remove_added_to(
        &self,
        journalled: &Journalled,
        operation: &Operation,
    ) -> Result<i64, StoreError> {
        let sql = format!("DELETE FROM {} WHERE operation_id = ?1", journalled.table);
        let removed = self.db.conn.execute(&sql, [operation.id.0])?;
        Ok(i64::try_from(removed).unwrap_or(i64::MAX))
    }
}
