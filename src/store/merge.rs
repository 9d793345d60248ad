//! Moving what hangs on one contact to another.

use rusqlite::params;

use super::journal::columns;
use super::{Db, FactCounts, StoreError, Txn};
use crate::domain::group::Source;
use crate::domain::id::ContactId;
use crate::domain::merge::Moved;

/// A table whose rows move. What the contact that stays has already under the same key is left as it is.
struct Table {
    name: &'static str,
    /// Which rows do, beside those of the contact.
    which: &'static str,
}

const TABLES: &[Table] = &[
    Table { name: "activities", which: "1" },
    Table { name: "agreements", which: "1" },
    Table { name: "notes", which: "1" },
    // Whoever stays keeps its own role.
    Table { name: "account_contacts", which: "1" },
    // By condition is worked out anew, and who is kept out of a group stays so.
    Table { name: "members", which: BY_HAND },
];

const PRIMARY: &str = "primary_contact_id";
const SECONDARY: &str = "secondary_contact_id";
const BY_HAND: &str = "source IN (0, 1)";

impl Db {
    /// What there is to move.
    pub fn movable(&self, contact: ContactId) -> Result<Moved, StoreError> {
        let facts = self.fact_counts(contact)?;
        debug_assert_eq!([Source::Excluded.code(), Source::Manual.code()], [0, 1]);
        let sql = format!("SELECT count(*) FROM members WHERE contact_id = ?1 AND {BY_HAND}");
        let memberships = self.conn.query_row(&sql, [contact.0], |row| row.get(0))?;
        let FactCounts { activities, notes, agreements, accounts, .. } = facts;
        Ok(Moved { activities, notes, agreements, memberships, accounts })
    }
}

impl Txn<'_> {
    /// Moves all of it. Rows are taken out and put in again: their images then tell undo where each was.
    pub fn move_facts(&self, from: ContactId, into: ContactId) -> Result<(), StoreError> {
        let pointers = [self.accounts_led(PRIMARY, from)?, self.accounts_led(SECONDARY, from)?];
        for table in TABLES {
            let moved = self.move_rows(table, from, into)?;
            let counter = match table.name {
                "activities" => &self.activities_added,
                "members" => &self.members_added,
                _ => continue,
            };
            counter.set(counter.get() + moved);
        }
        for (pointer, accounts) in [PRIMARY, SECONDARY].into_iter().zip(pointers) {
            self.lead_accounts(pointer, &accounts, into)?;
        }
        Ok(())
    }

    /// The accounts whose first or second contact it is. They have none when it leaves them.
    fn accounts_led(&self, pointer: &str, contact: ContactId) -> Result<Vec<i64>, StoreError> {
        let sql = format!("SELECT id FROM accounts WHERE {pointer} = ?1");
        let mut statement = self.db.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([contact.0], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The same of whoever took its place, unless that is the other of the two already.
    fn lead_accounts(&self, pointer: &str, accounts: &[i64], contact: ContactId) -> Result<(), StoreError> {
        let other = if pointer == PRIMARY { SECONDARY } else { PRIMARY };
        let sql = format!(
            "UPDATE accounts SET {pointer} = ?2, modified = ?3 WHERE id = ?1 AND {pointer} IS NULL AND {other} IS NOT ?2"
        );
        let mut statement = self.db.conn.prepare_cached(&sql)?;
        for account in accounts {
            statement.execute(params![account, contact.0, self.time.millis()])?;
        }
        Ok(())
    }

    fn move_rows(&self, table: &Table, from: ContactId, into: ContactId) -> Result<i64, StoreError> {
        let conn = &self.db.conn;
        let Table { name, which } = table;
        let columns = columns(conn, name)?;
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let values: Vec<&str> = names
            .iter()
            .map(|name| match *name {
                "contact_id" => "?1",
                // Undo knows by it what the operation added.
                "operation_id" => "?2",
                other => other,
            })
            .collect();
        let (names, values) = (names.join(", "), values.join(", "));
        let own = format!("FROM {name} WHERE contact_id = ?1 AND {which}");
        conn.execute(&format!("CREATE TEMP TABLE moving AS SELECT {names} {own}"), [from.0])?;
        conn.execute(&format!("DELETE {own}"), [from.0])?;
        // Not every table names the operation, and what comes from a query takes a term before ON CONFLICT.
        let sql = format!(
            "INSERT INTO {name} ({names}) SELECT {values} FROM temp.moving WHERE ?2 = ?2 ON CONFLICT DO NOTHING"
        );
        let moved = conn.execute(&sql, params![into.0, self.operation().0])?;
        conn.execute("DROP TABLE temp.moving", [])?;
        Ok(i64::try_from(moved).unwrap_or(i64::MAX))
    }
}
