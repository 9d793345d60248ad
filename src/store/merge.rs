//! Moving what hangs on one contact to another.

use rusqlite::params;

use super::journal::columns;
use super::{Db, StoreError, Txn};
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
    // By condition is worked out anew, and who is kept out of a group stays so.
    Table { name: "members", which: BY_HAND },
];

const BY_HAND: &str = "source IN (0, 1)";

impl Db {
    /// What there is to move.
    pub fn movable(&self, contact: ContactId) -> Result<Moved, StoreError> {
        let facts = self.fact_counts(contact)?;
        debug_assert_eq!([Source::Excluded.code(), Source::Manual.code()], [0, 1]);
        let sql = format!("SELECT count(*) FROM members WHERE contact_id = ?1 AND {BY_HAND}");
        let memberships = self.conn.query_row(&sql, [contact.0], |row| row.get(0))?;
        let (activities, notes, agreements) = (facts.activities, facts.notes, facts.agreements);
        Ok(Moved { activities, notes, agreements, memberships })
    }
}

impl Txn<'_> {
    /// Moves all of it. Rows are taken out and put in again: their images then tell undo where each was.
    pub fn move_facts(&self, from: ContactId, into: ContactId) -> Result<(), StoreError> {
        for table in TABLES {
            let moved = self.move_rows(table, from, into)?;
            let counter = match table.name {
                "activities" => &self.activities_added,
                "members" => &self.members_added,
                _ => continue,
            };
            counter.set(counter.get() + moved);
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
        let sql = format!(
            "INSERT INTO {name} ({names}) SELECT {values} FROM temp.moving WHERE ?2 = ?2 ON CONFLICT DO NOTHING"
        );
        let moved = conn.execute(&sql, params![into.0, self.operation().0])?;
        conn.execute("DROP TABLE temp.moving", [])?;
        Ok(i64::try_from(moved).unwrap_or(i64::MAX))
    }
}
