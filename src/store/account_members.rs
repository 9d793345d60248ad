//! Members of groups by their accounts: rows of `members` with the source 3.
//!
//! Who belongs to which account, and which accounts a group has, says all of it. So triggers keep these rows, whoever
//! changes one of the two: a command, what a deletion takes along, an undo, a shell of SQLite. In code they would have to
//! be kept at each of these places. They are worked out, not told, so that the journal has no images of them: an undo
//! plays back the two tables, and they follow. They name no operation either, since none may take them out on its own.
//!
//! Who is in by one account and joins by another keeps the earlier beginning. Who leaves the first stays by the second.

use rusqlite::{Connection, params};

use super::{Db, Operation, StoreError, Txn};
use crate::domain::account::SourceOf;
use crate::domain::group::Source;
use crate::domain::id::{AccountId, GroupId};
use crate::domain::time::Instant;

/// Makes those for whom it holds members, where they are not yet. Not INSERT OR IGNORE: in a trigger the statement that
/// set it off decides about conflicts.
fn come(of: &str) -> String {
    let source = Source::Account.code();
    format!(
        "INSERT INTO members (contact_id, group_id, source, since) \
         SELECT b.contact_id, g.group_id, {source}, min(max(b.since, g.since)) FROM account_contacts AS b \
         JOIN group_accounts AS g ON g.account_id = b.account_id WHERE {of} \
         AND NOT EXISTS (SELECT 1 FROM members AS m WHERE m.contact_id = b.contact_id \
         AND m.group_id = g.group_id AND m.source = {source}) GROUP BY b.contact_id, g.group_id;"
    )
}

/// Makes those for whom it holds members by an account no longer, unless they have another in the group.
fn go(of: &str) -> String {
    let source = Source::Account.code();
    format!(
        "DELETE FROM members WHERE source = {source} AND {of} AND NOT EXISTS (SELECT 1 FROM account_contacts AS b \
         JOIN group_accounts AS g ON g.account_id = b.account_id \
         WHERE b.contact_id = members.contact_id AND g.group_id = members.group_id);"
    )
}

/// Makes the triggers.
pub(super) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    let joins = come("b.contact_id = new.contact_id AND b.account_id = new.account_id");
    let leaves = go("contact_id = old.contact_id");
    let given = come("g.group_id = new.group_id AND g.account_id = new.account_id");
    let taken = go("group_id = old.group_id");
    // The two contacts of an account are among its own.
    let pointers: String = ["primary_contact_id", "secondary_contact_id"]
        .map(|column| {
            format!(
                "UPDATE accounts SET {column} = NULL WHERE id = old.account_id AND {column} = old.contact_id;"
            )
        })
        .concat();
    for (table, event, then) in [
        ("account_contacts", "insert", joins.clone()),
        ("account_contacts", "delete", format!("{leaves} {pointers}")),
        ("account_contacts", "update", format!("{leaves} {pointers} {joins}")),
        ("group_accounts", "insert", given.clone()),
        ("group_accounts", "delete", taken.clone()),
        ("group_accounts", "update", format!("{taken} {given}")),
    ] {
        let moves = match (table, event) {
            (_, "insert" | "delete") => "",
            ("account_contacts", _) => {
                "WHEN new.contact_id <> old.contact_id OR new.account_id <> old.account_id"
            }
            _ => "WHEN new.group_id <> old.group_id OR new.account_id <> old.account_id",
        };
        conn.execute_batch(&format!(
            "DROP TRIGGER IF EXISTS follow_{table}_{event}; \
             CREATE TRIGGER follow_{table}_{event} AFTER {event} ON {table} {moves} BEGIN {then} END"
        ))?;
    }
    Ok(())
}

impl Db {
    /// Which groups have which accounts as sources: those of a group, of an account, or all of them; in order.
    pub fn sources_by_account(
        &self,
        group: Option<GroupId>,
        account: Option<AccountId>,
    ) -> Result<Vec<SourceOf>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT group_id, account_id, since FROM group_accounts WHERE (?1 IS NULL OR group_id = ?1) \
             AND (?2 IS NULL OR account_id = ?2) ORDER BY group_id, account_id",
        )?;
        let ids = params![group.map(|id| id.0), account.map(|id| id.0)];
        let rows = statement.query_map(ids, |row| {
            Ok(SourceOf {
                group: GroupId(row.get(0)?),
                account: AccountId(row.get(1)?),
                since: Instant::from_millis(row.get(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The groups whose members by accounts the operation may have changed: it touched their accounts, or the contacts
    /// of these.
    pub(super) fn groups_touched_by_accounts(
        &self,
        operation: &Operation,
    ) -> Result<Vec<GroupId>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT image ->> '$.group_id' FROM journal WHERE seq > ?1 AND seq <= ?2 \
             AND table_name = 'group_accounts' \
             UNION SELECT group_id FROM group_accounts WHERE account_id IN (SELECT image ->> '$.account_id' \
             FROM journal WHERE seq > ?1 AND seq <= ?2 AND table_name = 'account_contacts')",
        )?;
        let rows = statement
            .query_map([operation.journal.0, operation.journal.1], |row| Ok(GroupId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Members by accounts whom no account makes members, and those of accounts who are no members: triggers do not
    /// leave any.
    pub fn members_beside_accounts(&self) -> Result<i64, StoreError> {
        let source = Source::Account.code();
        let sql = format!(
            "SELECT (SELECT count(*) FROM members AS m WHERE m.source = {source} AND NOT EXISTS (SELECT 1 \
             FROM account_contacts AS b JOIN group_accounts AS g ON g.account_id = b.account_id \
             WHERE b.contact_id = m.contact_id AND g.group_id = m.group_id)) + \
             (SELECT count(*) FROM (SELECT DISTINCT b.contact_id, g.group_id FROM group_accounts AS g \
             JOIN account_contacts AS b ON b.account_id = g.account_id WHERE NOT EXISTS (SELECT 1 FROM members AS m \
             WHERE m.contact_id = b.contact_id AND m.group_id = g.group_id AND m.source = {source})))"
        );
        Ok(self.conn.query_row(&sql, [], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// Makes an account a source of members of a group. Returns whether it was none before.
    pub fn add_group_account(&self, group: GroupId, account: AccountId) -> Result<bool, StoreError> {
        let sql = "INSERT INTO group_accounts (group_id, account_id, since) SELECT ?1, ?2, ?3 \
                   WHERE NOT EXISTS (SELECT 1 FROM group_accounts WHERE group_id = ?1 AND account_id = ?2)";
        let mut statement = self.db.conn.prepare_cached(sql)?;
        Ok(statement.execute(params![group.0, account.0, self.time.millis()])? > 0)
    }

    /// Works all members by accounts out again.
    pub fn repair_account_members(&self) -> Result<(), StoreError> {
        Ok(self.db.conn.execute_batch(&(go("TRUE") + &come("TRUE")))?)
    }

    /// Takes an account from the sources of a group. Returns whether it was one.
    pub fn remove_group_account(&self, group: GroupId, account: AccountId) -> Result<bool, StoreError> {
        let sql = "DELETE FROM group_accounts WHERE group_id = ?1 AND account_id = ?2";
        Ok(self.db.conn.prepare_cached(sql)?.execute([group.0, account.0])? > 0)
    }
}
