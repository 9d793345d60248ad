//! Conditions saved under a name.

use rusqlite::{Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::id::ConditionId;
use crate::domain::saved_condition::SavedCondition;
use crate::domain::time::Instant;

fn saved(row: &Row<'_>) -> rusqlite::Result<SavedCondition> {
    Ok(SavedCondition {
        id: ConditionId(row.get(0)?),
        name: row.get(1)?,
        description: row.get(2)?,
        text: row.get(3)?,
        created: Instant::from_millis(row.get(4)?),
        modified: Instant::from_millis(row.get(5)?),
    })
}

impl Db {
    /// Every saved condition, by name.
    pub fn saved_conditions(&self) -> Result<Vec<SavedCondition>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, name, description, text, created, modified FROM conditions ORDER BY name, id",
        )?;
        let rows = statement.query_map([], saved)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Txn<'_> {
    /// Saves a condition under a name; the caller has made sure that the name is free.
    pub fn add_condition(
        &self,
        name: &str,
        description: Option<&str>,
        text: &str,
    ) -> Result<ConditionId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO conditions (name, description, text, created, modified) VALUES (?1, ?2, ?3, ?4, ?4)",
            params![name, description, text, self.time.millis()],
        )?;
        Ok(ConditionId(conn.last_insert_rowid()))
    }

    /// Changes name, description and text.
    pub fn edit_condition(&self, condition: &SavedCondition) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE conditions SET name = ?2, description = ?3, text = ?4, modified = ?5 WHERE id = ?1",
            params![
                condition.id.0,
                condition.name,
                condition.description,
                condition.text,
                self.time.millis()
            ],
        )?;
        Ok(())
    }

    /// Deletes a saved condition; the caller has made sure that nothing refers to it.
    pub fn delete_condition(&self, id: ConditionId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM conditions WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
