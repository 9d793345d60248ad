//! What belongs to a contact, in which tables, and how it moves to another contact: one entry each.

use rusqlite::params;

use super::added::is_named;
use super::journal::columns;
use super::{Db, StoreError, Txn};
use crate::domain::belongings::{Belonging, Belongings};
use crate::domain::group::Source;
use crate::domain::id::ContactId;

/// A kind of rows that hang on a contact by a column `contact_id`.
struct Kind {
    belonging: Belonging,
    table: &'static str,
    /// What is counted of them.
    count: &'static str,
    /// Which of them are of that kind.
    which: &'static str,
    /// Which of these move when the contact becomes part of another.
    moves: &'static str,
    /// What becomes of one that the other has already under the same key.
    known: &'static str,
}

const fn kind(belonging: Belonging, table: &'static str) -> Kind {
    Kind { belonging, table, count: "count(*)", which: "1", moves: "1", known: AS_IT_IS }
}

const KINDS: &[Kind] = &[
    kind(Belonging::Activity, "activities"),
    kind(Belonging::Note, "notes"),
    kind(Belonging::Agreement, "agreements"),
    // By condition is worked out anew, and who is kept out of a group stays so.
    Kind {
        belonging: Belonging::Membership,
        table: "members",
        count: "count(DISTINCT group_id)",
        which: "1",
        moves: BY_HAND,
        known: AS_IT_IS,
    },
    // Whoever stays keeps its own role, if it has one.
    Kind {
        belonging: Belonging::Account,
        table: "account_contacts",
        count: "count(*)",
        which: "1",
        moves: "1",
        known: "(contact_id, account_id) DO UPDATE SET role_id = excluded.role_id \
                WHERE role_id IS NULL AND excluded.role_id IS NOT NULL",
    },
    kind(Belonging::Subscription, "subscriptions"),
    kind(Belonging::User, "user_contacts"),
    kind(Belonging::Customer, "customer_contacts"),
    kind(Belonging::Submission, "submissions"),
    kind(Belonging::Visitor, "visitors"),
];

const PRIMARY: &str = "primary_contact_id";
const SECONDARY: &str = "secondary_contact_id";
const AS_IT_IS: &str = "DO NOTHING";
const BY_HAND: &str = "source IN (0, 1)";

impl Db {
    /// How much of each kind belongs to a contact.
    pub fn belongings(&self, contact: ContactId) -> Result<Belongings, StoreError> {
        self.counted(contact, |kind| format!("{} FROM {} WHERE {}", kind.count, kind.table, kind.which))
    }

    /// How much of it there is to move.
    pub fn movable(&self, contact: ContactId) -> Result<Belongings, StoreError> {
        debug_assert_eq!([Source::Excluded.code(), Source::Manual.code()], [0, 1]);
        self.counted(contact, |kind| {
            format!("count(*) FROM {} WHERE {} AND {}", kind.table, kind.which, kind.moves)
        })
    }

    fn counted(&self, contact: ContactId, count: impl Fn(&Kind) -> String) -> Result<Belongings, StoreError> {
        let counts: Vec<String> =
            KINDS.iter().map(|kind| format!("(SELECT {} AND contact_id = ?1)", count(kind))).collect();
        let mut statement = self.conn.prepare_cached(&format!("SELECT {}", counts.join(", ")))?;
        let mut all = Belongings::default();
        statement.query_row([contact.0], |row| {
            for (place, kind) in KINDS.iter().enumerate() {
                all.set(kind.belonging, row.get(place)?);
            }
            Ok(())
        })?;
        Ok(all)
    }
}

impl Txn<'_> {
    /// Moves all of it. Rows are taken out and put in again: their images then tell undo where each was.
    pub fn move_belongings(&self, from: ContactId, into: ContactId) -> Result<(), StoreError> {
        let pointers = [self.accounts_led(PRIMARY, from)?, self.accounts_led(SECONDARY, from)?];
        for kind in KINDS {
            let moved = self.move_rows(kind, from, into)?;
            if is_named(kind.table) {
                self.count_added(kind.table, moved);
            }
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

    /// The same of whoever took its place. Who would be both the first and the second is the first.
    fn lead_accounts(&self, pointer: &str, accounts: &[i64], contact: ContactId) -> Result<(), StoreError> {
        let sql = match pointer {
            PRIMARY => {
                "UPDATE accounts SET primary_contact_id = ?2, secondary_contact_id = nullif(secondary_contact_id, ?2), \
                 modified = ?3 WHERE id = ?1 AND primary_contact_id IS NULL"
            }
            _ => {
                "UPDATE accounts SET secondary_contact_id = ?2, modified = ?3 WHERE id = ?1 \
                 AND secondary_contact_id IS NULL AND primary_contact_id IS NOT ?2"
            }
        };
        let mut statement = self.db.conn.prepare_cached(sql)?;
        for account in accounts {
            statement.execute(params![account, contact.0, self.time.millis()])?;
        }
        Ok(())
    }

    fn move_rows(&self, kind: &Kind, from: ContactId, into: ContactId) -> Result<usize, StoreError> {
        let conn = &self.db.conn;
        let Kind { table: name, which, moves, known, .. } = kind;
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
        let own = format!("FROM {name} WHERE contact_id = ?1 AND {which} AND {moves}");
        conn.execute(&format!("CREATE TEMP TABLE moving AS SELECT {names} {own}"), [from.0])?;
        conn.execute(&format!("DELETE {own}"), [from.0])?;
        // Not every table names the operation, and what comes from a query takes a term before ON CONFLICT.
        let sql = format!(
            "INSERT INTO {name} ({names}) SELECT {values} FROM temp.moving WHERE ?2 = ?2 ON CONFLICT {known}"
        );
        let moved = conn.execute(&sql, params![into.0, self.operation().0])?;
        conn.execute("DROP TABLE temp.moving", [])?;
        Ok(moved)
    }
}
