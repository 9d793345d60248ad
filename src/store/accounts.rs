//! Accounts: reading and writing their records.

use std::collections::HashMap;

use rusqlite::types::ToSql;
use rusqlite::{OptionalExtension, Row, params, params_from_iter};
use uuid::{ContextV7, Uuid};

use super::{Db, StoreError, Txn, guids};
use crate::domain::account::{Account, Detail, Person};
use crate::domain::id::{AccountId, AccountStatusId, ContactId, UserId};
use crate::domain::person::title;
use crate::domain::time::Instant;

const FROM: &str = "accounts AS a LEFT JOIN contacts AS p ON p.id = a.primary_contact_id \
                    LEFT JOIN contacts AS s ON s.id = a.secondary_contact_id";

/// Columns before those of the two contacts.
const OWN: usize = 8;
/// Columns of a contact that say how it is called.
pub(super) const PERSON: usize = 5;

/// What says how a contact is called.
pub(super) fn person_columns(table: &str) -> String {
    ["id", "first_name", "middle_name", "last_name", "email"]
        .map(|column| format!("{table}.{column}"))
        .join(", ")
}

/// The contact whose columns begin there, if there is one.
pub(super) fn person(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Person>> {
    let Some(id) = row.get::<_, Option<i64>>(first)? else { return Ok(None) };
    let text = |place: usize| row.get::<_, Option<String>>(first + place).map(Option::unwrap_or_default);
    let names = [text(1)?, text(2)?, text(3)?];
    let email: Option<String> = row.get(first + 4)?;
    let title = title([&names[0], &names[1], &names[2]], email.as_deref());
    Ok(Some(Person { id: ContactId(id), title }))
}

fn columns() -> String {
    let own = ["id", "name", "status_id", "parent_id", "owner_id", "created", "modified", "guid"];
    let own: Vec<String> = own.iter().map(|column| format!("a.{column}")).collect();
    let details: Vec<String> = Detail::ALL.iter().map(|detail| format!("a.{}", detail.name())).collect();
    format!("{}, {}, {}, {}", own.join(", "), person_columns("p"), person_columns("s"), details.join(", "))
}

fn account_row(row: &Row<'_>) -> rusqlite::Result<Account> {
    let mut account = Account::new(row.get(1)?);
    account.id = AccountId(row.get(0)?);
    account.status = row.get::<_, Option<i64>>(2)?.map(AccountStatusId);
    account.parent = row.get::<_, Option<i64>>(3)?.map(AccountId);
    account.owner = row.get::<_, Option<i64>>(4)?.map(UserId);
    account.created = Instant::from_millis(row.get(5)?);
    account.modified = Instant::from_millis(row.get(6)?);
    let guid: [u8; 16] = row.get(7)?;
    account.guid = Uuid::from_bytes(guid);
    account.primary = person(row, OWN)?;
    account.secondary = person(row, OWN + PERSON)?;
    for (place, detail) in account.details.iter_mut().enumerate() {
        *detail = row.get(OWN + 2 * PERSON + place)?;
    }
    Ok(account)
}

impl Db {
    /// Every account, by name.
    pub fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let sql = format!("SELECT {} FROM {FROM} ORDER BY a.name COLLATE NOCASE, a.id", columns());
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map([], account_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The account with that id.
    pub fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.account_where("a.id = ?1", &id.0)
    }

    /// The account with that GUID.
    pub fn account_by_guid(&self, guid: Uuid) -> Result<Option<Account>, StoreError> {
        self.account_where("a.guid = ?1", &guid.as_bytes().as_slice())
    }

    fn account_where(&self, condition: &str, key: &dyn ToSql) -> Result<Option<Account>, StoreError> {
        let sql = format!("SELECT {} FROM {FROM} WHERE {condition}", columns());
        Ok(self.conn.prepare_cached(&sql)?.query_row(params![key], account_row).optional()?)
    }

    /// The name of every account, in the order of their ids.
    pub fn account_names(&self) -> Result<Vec<(i64, String)>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT id, name FROM accounts ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The account of which this one is a subsidiary.
    pub fn parent_of(&self, id: AccountId) -> Result<Option<AccountId>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT parent_id FROM accounts WHERE id = ?1")?;
        let parent: Option<Option<i64>> = statement.query_row([id.0], |row| row.get(0)).optional()?;
        Ok(parent.flatten().map(AccountId))
    }

    /// The subsidiaries of an account, in the order of their ids.
    pub fn subsidiaries_of(&self, id: AccountId) -> Result<Vec<AccountId>, StoreError> {
        let mut statement =
            self.conn.prepare_cached("SELECT id FROM accounts WHERE parent_id = ?1 ORDER BY id")?;
        let rows = statement.query_map([id.0], |row| Ok(AccountId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts every account has that has any.
    pub fn account_sizes(&self) -> Result<HashMap<AccountId, i64>, StoreError> {
        let sql = "SELECT account_id, count(*) FROM account_contacts GROUP BY account_id";
        let mut statement = self.conn.prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts the account has.
    pub fn account_size(&self, id: AccountId) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM account_contacts WHERE account_id = ?1";
        Ok(self.conn.query_row(sql, [id.0], |row| row.get(0))?)
    }
}

/// The columns that are written, in the order of [`values`].
fn written() -> Vec<&'static str> {
    let mut columns =
        vec!["name", "status_id", "parent_id", "owner_id", "primary_contact_id", "secondary_contact_id"];
    columns.extend(Detail::ALL.iter().map(|detail| detail.name()));
    columns
}

fn values(account: &Account) -> Vec<Box<dyn ToSql + '_>> {
    let person = |person: &Option<Person>| Box::new(person.as_ref().map(|person| person.id.0));
    let mut values: Vec<Box<dyn ToSql + '_>> = vec![
        Box::new(&account.name),
        Box::new(account.status.map(|id| id.0)),
        Box::new(account.parent.map(|id| id.0)),
        Box::new(account.owner.map(|id| id.0)),
        person(&account.primary),
        person(&account.secondary),
    ];
    values.extend(account.details.iter().map(|detail| Box::new(detail) as Box<dyn ToSql + '_>));
    values
}

impl Txn<'_> {
    /// Adds an account; its GUID, and when it was added, are made here.
    pub fn add_account(&self, account: &Account) -> Result<AccountId, StoreError> {
        let guid = guids::next(&ContextV7::new(), self.time);
        let columns = written();
        let sql = format!(
            "INSERT INTO accounts ({}, created, modified, guid) VALUES ({}?, ?, ?)",
            columns.join(", "),
            "?, ".repeat(columns.len())
        );
        let mut values = values(account);
        values.push(Box::new(self.time.millis()));
        values.push(Box::new(self.time.millis()));
        values.push(Box::new(guid.as_bytes().to_vec()));
        self.db.conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(AccountId(self.db.conn.last_insert_rowid()))
    }

    /// Changes an account.
    pub fn edit_account(&self, account: &Account) -> Result<(), StoreError> {
        let assignments: Vec<String> = written().iter().map(|column| format!("{column} = ?")).collect();
        let sql = format!("UPDATE accounts SET {}, modified = ? WHERE id = ?", assignments.join(", "));
        let mut values = values(account);
        values.push(Box::new(self.time.millis()));
        values.push(Box::new(account.id.0));
        self.db.conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    /// Deletes an account with all that says who belongs to it; its subsidiaries are nobody's from then on.
    pub fn delete_account(&self, id: AccountId) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        conn.prepare_cached("UPDATE accounts SET parent_id = NULL, modified = ?2 WHERE parent_id = ?1")?
            .execute([id.0, self.time.millis()])?;
        conn.prepare_cached("DELETE FROM accounts WHERE id = ?1")?.execute([id.0])?;
        Ok(())
    }
}
