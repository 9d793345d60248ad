//! Contact groups and their members.
//!
//! A row of `members` names the operation that added it, so that adding a million members costs the journal
//! nothing: undo takes out the rows of its operation. Removed members have images as everything else.
//!
//! Lists of contacts travel as arrays: a statement for each of a million contacts would take three times as long.

use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::types::Value as Sql;
use rusqlite::{CachedStatement, OptionalExtension, Row, params};

use super::{Db, Operation, StoreError, Txn};
use crate::domain::group::{Group, Membership};
use crate::domain::id::{ContactId, GroupId, OperationId};
use crate::domain::time::Instant;

/// The `source` of a member who was added by hand.
pub(super) const BY_HAND: i64 = 1;

fn group_row(row: &Row<'_>) -> rusqlite::Result<Group> {
    Ok(Group {
        id: GroupId(row.get(0)?),
        name: row.get(1)?,
        description: row.get(2)?,
        created: Instant::from_millis(row.get(3)?),
        modified: Instant::from_millis(row.get(4)?),
    })
}

/// Ids for `rarray`.
pub(super) fn array(ids: &[ContactId]) -> Rc<Vec<Sql>> {
    Rc::new(ids.iter().map(|id| Sql::Integer(id.0)).collect())
}

impl Db {
    /// The first of these contacts that is not there.
    pub fn missing_contact(&self, ids: &[ContactId]) -> Result<Option<ContactId>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT value FROM rarray(?1) \
             WHERE NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.id = value) LIMIT 1",
        )?;
        Ok(statement.query_row([array(ids)], |row| Ok(ContactId(row.get(0)?))).optional()?)
    }

    /// Every group, by name.
    pub fn groups(&self) -> Result<Vec<Group>, StoreError> {
        let mut statement = self
            .conn
            .prepare("SELECT id, name, description, created, modified FROM groups ORDER BY name, id")?;
        let rows = statement.query_map([], group_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many members every group has that has any.
    pub fn group_sizes(&self) -> Result<HashMap<GroupId, i64>, StoreError> {
        let mut statement = self
            .conn
            .prepare("SELECT group_id, count(*) FROM members WHERE source = ?1 GROUP BY group_id")?;
        let rows = statement.query_map([BY_HAND], |row| Ok((GroupId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many members the group has.
    pub fn group_size(&self, id: GroupId) -> Result<i64, StoreError> {
        Ok(self.conn.query_row(
            "SELECT count(*) FROM members WHERE group_id = ?1 AND source = ?2",
            params![id.0, BY_HAND],
            |row| row.get(0),
        )?)
    }

    /// The groups that a contact is in, by name.
    pub fn groups_of(&self, contact: ContactId) -> Result<Vec<Membership>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT groups.id, groups.name, members.since FROM members \
             JOIN groups ON groups.id = members.group_id \
             WHERE members.contact_id = ?1 AND members.source = ?2 ORDER BY groups.name, groups.id",
        )?;
        let rows = statement.query_map(params![contact.0, BY_HAND], |row| {
            Ok(Membership {
                group: GroupId(row.get(0)?),
                name: row.get(1)?,
                since: Instant::from_millis(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// A prepared addition of members to one group, for loops that add many. Contacts in the order of their ids
/// are added fastest.
pub struct MemberAdder<'a> {
    statement: CachedStatement<'a>,
    txn: &'a Txn<'a>,
}

impl MemberAdder<'_> {
    /// Makes an existing contact a member by hand. Returns whether it was none before.
    pub fn add(&mut self, contact: ContactId) -> Result<bool, StoreError> {
        self.statement.raw_bind_parameter(1, contact.0)?;
        let added = self.statement.raw_execute()? > 0;
        self.txn.members_added.set(self.txn.members_added.get() + i64::from(added));
        Ok(added)
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

    /// Changes a group's name and description.
    pub fn edit_group(&self, group: &Group) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE groups SET name = ?2, description = ?3, modified = ?4 WHERE id = ?1",
            params![group.id.0, group.name, group.description, self.time.millis()],
        )?;
        Ok(())
    }

    /// Deletes a group; its members stay contacts.
    pub fn delete_group(&self, id: GroupId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM groups WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Prepares to add members to a group.
    pub fn member_adder(&self, group: GroupId) -> Result<MemberAdder<'_>, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO members (contact_id, group_id, source, since, operation_id) \
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        )?;
        statement.raw_bind_parameter(2, group.0)?;
        statement.raw_bind_parameter(3, BY_HAND)?;
        statement.raw_bind_parameter(4, self.time.millis())?;
        statement.raw_bind_parameter(5, self.operation().0)?;
        Ok(MemberAdder { statement, txn: self })
    }

    /// Makes contacts members by hand, fastest in the order of their ids. Returns how many were none before. One
    /// that does not exist breaks a reference.
    pub fn add_members(&self, group: GroupId, contacts: &[ContactId]) -> Result<u64, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO members (contact_id, group_id, source, since, operation_id) \
             SELECT value, ?2, ?3, ?4, ?5 FROM rarray(?1) WHERE 1 ON CONFLICT DO NOTHING",
        )?;
        let added = statement.execute(params![
            array(contacts),
            group.0,
            BY_HAND,
            self.time.millis(),
            self.operation().0
        ])?;
        self.members_added.set(self.members_added.get() + i64::try_from(added).unwrap_or(0));
        Ok(added as u64)
    }

    /// Takes contacts out of the group that they were added to by hand. Returns how many were in.
    pub fn remove_members(&self, group: GroupId, contacts: &[ContactId]) -> Result<u64, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "DELETE FROM members WHERE contact_id IN (SELECT value FROM rarray(?1)) AND group_id = ?2 AND source = ?3",
        )?;
        Ok(statement.execute(params![array(contacts), group.0, BY_HAND])? as u64)
    }

    /// Takes out the members that an operation added. Returns how many.
    pub(super) fn remove_members_added_by(&self, operation: &Operation) -> Result<i64, StoreError> {
        if operation.members_added == 0 {
            return Ok(0);
        }
        let OperationId(id) = operation.id;
        let removed = self.db.conn.execute("DELETE FROM members WHERE operation_id = ?1", [id])?;
        Ok(i64::try_from(removed).unwrap_or(i64::MAX))
    }
}
