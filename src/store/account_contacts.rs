//! Which contacts belong to which accounts.

use rusqlite::{Row, params};

use super::accounts::{PERSON, person, person_columns};
use super::members::array;
use super::{Db, StoreError, Txn};
use crate::domain::account::Belonging;
use crate::domain::id::{AccountId, ContactId, RoleId};
use crate::domain::person::display_name;
use crate::domain::time::Instant;

fn belonging(row: &Row<'_>) -> rusqlite::Result<Option<Belonging>> {
    let Some(person) = person(row, 0)? else { return Ok(None) };
    let part = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    let name = display_name(&part(1)?, &part(2)?, &part(3)?);
    Ok(Some(Belonging {
        person,
        name: (!name.is_empty()).then_some(name),
        email: row.get(PERSON - 1)?,
        role: row.get::<_, Option<i64>>(PERSON)?.map(RoleId),
        since: Instant::from_millis(row.get(PERSON + 1)?),
    }))
}

impl Db {
    /// The contacts of an account, in the order of their ids.
    pub fn contacts_of_account(&self, id: AccountId) -> Result<Vec<Belonging>, StoreError> {
        let sql = format!(
            "SELECT {}, b.role_id, b.since FROM account_contacts AS b JOIN contacts AS c ON c.id = b.contact_id \
             WHERE b.account_id = ?1 ORDER BY c.id",
            person_columns("c")
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([id.0], belonging)?;
        let all: Vec<Option<Belonging>> = rows.collect::<Result<_, _>>()?;
        Ok(all.into_iter().flatten().collect())
    }

    /// The accounts of a contact, in the order of their ids.
    pub fn accounts_of(&self, contact: ContactId) -> Result<Vec<AccountId>, StoreError> {
        let sql = "SELECT account_id FROM account_contacts WHERE contact_id = ?1 ORDER BY account_id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([contact.0], |row| Ok(AccountId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The accounts of a contact and its role in each, in the order of their names.
    pub fn roles_of(&self, contact: ContactId) -> Result<Vec<(AccountId, Option<String>)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT b.account_id, r.name FROM account_contacts AS b JOIN accounts AS a ON a.id = b.account_id \
             LEFT JOIN roles AS r ON r.id = b.role_id WHERE b.contact_id = ?1 ORDER BY a.name COLLATE NOCASE, a.id",
        )?;
        let rows = statement.query_map([contact.0], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Does the contact belong to the account?
    pub fn belongs(&self, contact: ContactId, account: AccountId) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM account_contacts WHERE contact_id = ?1 AND account_id = ?2)";
        Ok(self.conn.prepare_cached(sql)?.query_row([contact.0, account.0], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// Makes contacts those of an account, with a role or without one. Returns how many were none before; one that does
    /// not exist breaks a reference.
    pub fn add_account_contacts(
        &self,
        account: AccountId,
        contacts: &[ContactId],
        role: Option<RoleId>,
    ) -> Result<u64, StoreError> {
        let sql = "INSERT INTO account_contacts (contact_id, account_id, role_id, since) \
                   SELECT value, ?2, ?3, ?4 FROM rarray(?1) WHERE NOT EXISTS (SELECT 1 FROM account_contacts AS b \
                   WHERE b.contact_id = value AND b.account_id = ?2)";
        let role = role.map(|role| role.0);
        let mut statement = self.db.conn.prepare_cached(sql)?;
        Ok(statement.execute(params![array(contacts), account.0, role, self.time.millis()])? as u64)
    }

    /// Gives contacts of an account a role, or takes it away. Returns how many had another.
    pub fn give_role(
        &self,
        account: AccountId,
        contacts: &[ContactId],
        role: Option<RoleId>,
    ) -> Result<u64, StoreError> {
        let sql = "UPDATE account_contacts SET role_id = ?3 WHERE contact_id IN (SELECT value FROM rarray(?1)) \
                   AND account_id = ?2 AND role_id IS NOT ?3";
        let role = role.map(|role| role.0);
        let mut statement = self.db.conn.prepare_cached(sql)?;
        Ok(statement.execute(params![array(contacts), account.0, role])? as u64)
    }

    /// Takes contacts out of an account. Returns how many were in it.
    pub fn remove_account_contacts(
        &self,
        account: AccountId,
        contacts: &[ContactId],
    ) -> Result<u64, StoreError> {
        let sql = "DELETE FROM account_contacts WHERE contact_id IN (SELECT value FROM rarray(?1)) \
                   AND account_id = ?2";
        Ok(self.db.conn.prepare_cached(sql)?.execute(params![array(contacts), account.0])? as u64)
    }
}
