//! Contact groups.

use rusqlite::{Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::group::Group;
use crate::domain::id::GroupId;
use crate::domain::time::Instant;

fn group_row(row: &Row<'_>) -> rusqlite::Result<Group> {
    Ok(Group {
        id: GroupId(row.get(0)?),
        name: row.get(1)?,
        description: row.get(2)?,
        condition: row.get(3)?,
        rebuilt: row.get::<_, Option<i64>>(4)?.map(Instant::from_millis),
        created: Instant::from_millis(row.get(5)?),
        modified: Instant::from_millis(row.get(6)?),
    })
}

impl Db {
    /// Every group, by name.
    pub fn groups(&self) -> Result<Vec<Group>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, name, description, condition, rebuilt, created, modified FROM groups ORDER BY name, id",
        )?;
        let rows = statement.query_map([], group_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Txn<'_> {
    /// Adds a group; the caller has made sure that the name is free.
    pub fn add_group(&self, name: &str, description: Option<&str>) -> Result<GroupId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO groups (name, description, created, modified) VALUES (?1, ?2, ?3, ?3)",
            params![name, description, self.time.millis()],
        )?;
        Ok(GroupId(conn.last_insert_rowid()))
    }

    /// Changes a group's name, description and condition. Members stay as they are.
    pub fn edit_group(&self, group: &Group) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE groups SET name = ?2, description = ?3, \
             rebuilt = iif(condition IS ?4, rebuilt, NULL), condition = ?4, modified = ?5 WHERE id = ?1",
            params![group.id.0, group.name, group.description, group.condition, self.time.millis()],
        )?;
        Ok(())
    }

    /// Deletes a group; its members stay contacts.
    pub fn delete_group(&self, id: GroupId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM groups WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// What the members by condition were worked out by no longer holds for these groups.
    pub fn forget_rebuilt(&self, groups: &[GroupId]) -> Result<(), StoreError> {
        let sql = "UPDATE groups SET rebuilt = NULL WHERE id = ?1 AND rebuilt IS NOT NULL";
        let mut statement = self.db.conn.prepare_cached(sql)?;
        for group in groups {
            statement.execute([group.0])?;
        }
        Ok(())
    }

    /// The members by condition have just been worked out.
    pub fn mark_rebuilt(&self, group: GroupId) -> Result<(), StoreError> {
        let sql = "UPDATE groups SET rebuilt = ?2 WHERE id = ?1";
        self.db.conn.execute(sql, params![group.0, self.time.millis()])?;
        Ok(())
    }
}
