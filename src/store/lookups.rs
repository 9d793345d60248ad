//! The small tables: contact statuses, users, and the settings kept with the data.

use rusqlite::{OptionalExtension, params};

use super::{Db, StoreError, Txn};
use crate::domain::edition::Edition;
use crate::domain::id::{AccountStatusId, RoleId, StatusId, UserId};
use crate::domain::person::display_name;
use crate::domain::setting::DataSetting;
use crate::domain::time::Instant;

const DAY_MS: i64 = 86_400_000;

/// A record that is a name and what it means.
pub trait Described: Clone + PartialEq {
    /// The table.
    const TABLE: &'static str;
    /// The record of these columns.
    fn new(id: i64, name: String, description: Option<String>) -> Self;
    /// Its columns.
    fn columns(&self) -> (i64, &str, Option<&str>);
}

macro_rules! described {
    ($($(#[$doc:meta])* $record:ident($id:ident) $table:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $record {
            /// Its id.
            pub id: $id,
            /// Its name, unique without regard to ASCII case.
            pub name: String,
            /// What it means.
            pub description: Option<String>,
        }

        impl Described for $record {
            const TABLE: &'static str = $table;

            fn new(id: i64, name: String, description: Option<String>) -> $record {
                $record { id: $id(id), name, description }
            }

            fn columns(&self) -> (i64, &str, Option<&str>) {
                (self.id.0, &self.name, self.description.as_deref())
            }
        }
    )+};
}

described! {
    /// A contact status.
    Status(StatusId) "statuses";
    /// A status of accounts.
    AccountStatus(AccountStatusId) "account_statuses";
    /// What a contact is in an account.
    Role(RoleId) "roles";
}

/// A user: owner of contacts, author of notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Its id.
    pub id: UserId,
    /// The login name, unique without regard to ASCII case.
    pub user_name: String,
    /// The name that stamps notes.
    pub full_name: Option<String>,
    /// Where the user can be reached.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// Somebody who registered on the site, and owns nothing.
    pub is_site: bool,
}

impl User {
    /// A user of that name, of whom nothing else is known.
    pub fn named(user_name: &str) -> User {
        User {
            id: UserId(0),
            user_name: user_name.to_owned(),
            full_name: None,
            email: None,
            first_name: None,
            last_name: None,
            is_site: false,
        }
    }

    /// The full name, or the login name where there is none.
    pub fn display_name(&self) -> String {
        let parts = [&self.first_name, &self.last_name].map(|part| part.as_deref().unwrap_or_default());
        let joined = display_name(parts[0], "", parts[1]);
        match &self.full_name {
            Some(full_name) => full_name.clone(),
            None if joined.is_empty() => self.user_name.clone(),
            None => joined,
        }
    }
}

fn user_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<User> {
    Ok(User {
        id: UserId(row.get(0)?),
        user_name: row.get(1)?,
        full_name: row.get(2)?,
        email: row.get(3)?,
        first_name: row.get(4)?,
        last_name: row.get(5)?,
        is_site: row.get(6)?,
    })
}

impl Db {
    /// Every record of the kind, by name.
    pub fn described<T: Described>(&self) -> Result<Vec<T>, StoreError> {
        let sql = format!("SELECT id, name, description FROM {} ORDER BY name, id", T::TABLE);
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map([], |row| Ok(T::new(row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every contact status, by name.
    pub fn statuses(&self) -> Result<Vec<Status>, StoreError> {
        self.described()
    }

    /// Every user, by login name.
    pub fn users(&self) -> Result<Vec<User>, StoreError> {
        self.users_where("1")
    }

    /// The users who may own contacts, by login name: not everybody who registered on the site.
    pub fn owners(&self) -> Result<Vec<User>, StoreError> {
        self.users_where("is_site = 0")
    }

    fn users_where(&self, term: &str) -> Result<Vec<User>, StoreError> {
        let sql = format!(
            "SELECT id, user_name, full_name, email, first_name, last_name, is_site FROM users WHERE {term} \
             ORDER BY user_name, id"
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows = statement.query_map([], user_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts have the status.
    pub fn contacts_with_status(&self, id: StatusId) -> Result<i64, StoreError> {
        Ok(self
            .conn
            .query_row("SELECT count(*) FROM contacts WHERE status_id = ?1", [id.0], |row| row.get(0))?)
    }

    /// How many accounts have the status.
    pub fn accounts_with_status(&self, id: AccountStatusId) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM accounts WHERE status_id = ?1";
        Ok(self.conn.query_row(sql, [id.0], |row| row.get(0))?)
    }

    /// How many contacts have the role, each counted once for every account.
    pub fn contacts_with_role(&self, id: RoleId) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM account_contacts WHERE role_id = ?1";
        Ok(self.conn.query_row(sql, [id.0], |row| row.get(0))?)
    }

    /// How many contacts and accounts the user owns, and how many notes she wrote.
    pub fn uses_of_user(&self, id: UserId) -> Result<[i64; 3], StoreError> {
        Ok(self.conn.query_row(
            "SELECT (SELECT count(*) FROM contacts WHERE owner_id = ?1), \
                    (SELECT count(*) FROM accounts WHERE owner_id = ?1), \
                    (SELECT count(*) FROM notes WHERE author_id = ?1)",
            [id.0],
            |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]),
        )?)
    }

    /// The instant before which nothing is kept, by a setting that is a number of days.
    pub fn kept_since(&self, setting: DataSetting, now: Instant) -> Result<Instant, StoreError> {
        let kept = self.setting(setting.name())?.and_then(|days| days.parse().ok());
        let default = || setting.default_value().and_then(|days| days.parse().ok());
        let days: i64 = kept.or_else(default).unwrap_or(i64::MAX);
        Ok(Instant::from_millis(now.millis().saturating_sub(days.saturating_mul(DAY_MS))))
    }

    /// What of the whole people can work with. A value that is none hides nothing.
    pub fn edition(&self) -> Result<Edition, StoreError> {
        let setting = self.setting(DataSetting::Edition.name())?;
        Ok(setting.and_then(|name| Edition::parse(&name).ok()).unwrap_or_default())
    }

    /// A setting that belongs to the data.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }
}

impl Txn<'_> {
    /// Adds a record that is a name and what it means; the caller has made sure that the name is free.
    pub fn add_described<T: Described>(
        &self,
        name: &str,
        description: Option<&str>,
    ) -> Result<i64, StoreError> {
        let conn = &self.db.conn;
        let sql = format!("INSERT INTO {} (name, description) VALUES (?1, ?2)", T::TABLE);
        conn.execute(&sql, params![name, description])?;
        Ok(conn.last_insert_rowid())
    }

    /// Changes one.
    pub fn edit_described<T: Described>(&self, record: &T) -> Result<(), StoreError> {
        let (id, name, description) = record.columns();
        let sql = format!("UPDATE {} SET name = ?2, description = ?3 WHERE id = ?1", T::TABLE);
        self.db.conn.execute(&sql, params![id, name, description])?;
        Ok(())
    }

    /// Deletes one to which nothing refers.
    pub fn delete_described<T: Described>(&self, id: i64) -> Result<(), StoreError> {
        self.db.conn.execute(&format!("DELETE FROM {} WHERE id = ?1", T::TABLE), [id])?;
        Ok(())
    }

    /// Adds a contact status; the caller has made sure that the name is free.
    pub fn add_status(&self, name: &str, description: Option<&str>) -> Result<StatusId, StoreError> {
        self.add_described::<Status>(name, description).map(StatusId)
    }

    /// Changes a contact status.
    pub fn edit_status(&self, status: &Status) -> Result<(), StoreError> {
        self.edit_described(status)
    }

    /// Deletes a status that no contact has.
    pub fn delete_status(&self, id: StatusId) -> Result<(), StoreError> {
        self.delete_described::<Status>(id.0)
    }

    /// Gives the contacts of one status another, or none. Returns how many.
    pub fn move_status(&self, from: StatusId, to: Option<StatusId>) -> Result<usize, StoreError> {
        Ok(self.db.conn.execute(
            "UPDATE contacts SET status_id = ?2, modified = ?3 WHERE status_id = ?1",
            params![from.0, to.map(|id| id.0), self.time.millis()],
        )?)
    }

    /// Gives the accounts of one status another. Returns how many.
    pub fn move_account_status(
        &self,
        from: AccountStatusId,
        to: AccountStatusId,
    ) -> Result<usize, StoreError> {
        Ok(self.db.conn.execute(
            "UPDATE accounts SET status_id = ?2, modified = ?3 WHERE status_id = ?1",
            params![from.0, to.0, self.time.millis()],
        )?)
    }

    /// Gives the contacts of one role another. Returns how many.
    pub fn move_role(&self, from: RoleId, to: RoleId) -> Result<usize, StoreError> {
        let sql = "UPDATE account_contacts SET role_id = ?2 WHERE role_id = ?1";
        Ok(self.db.conn.execute(sql, [from.0, to.0])?)
    }

    /// Adds a user, whose id is not looked at; the caller has made sure that the login name is free.
    pub fn add_user(&self, user: &User) -> Result<UserId, StoreError> {
        let conn = &self.db.conn;
        let mut statement = conn.prepare_cached(
            "INSERT INTO users (user_name, full_name, email, first_name, last_name, is_site, operation_id) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        let User { user_name, full_name, email, first_name, last_name, is_site, .. } = user;
        let operation = self.operation().0;
        statement.execute(params![user_name, full_name, email, first_name, last_name, is_site, operation])?;
        self.count_added("users", 1);
        Ok(UserId(conn.last_insert_rowid()))
    }

    /// Changes a user.
    pub fn edit_user(&self, user: &User) -> Result<(), StoreError> {
        let User { id, user_name, full_name, email, first_name, last_name, is_site } = user;
        self.db.conn.execute(
            "UPDATE users SET user_name = ?2, full_name = ?3, email = ?4, first_name = ?5, last_name = ?6, \
             is_site = ?7 WHERE id = ?1",
            params![id.0, user_name, full_name, email, first_name, last_name, is_site],
        )?;
        Ok(())
    }

    /// Gives a user's contacts another owner, or none, and her notes another author. Returns how many
    /// contacts changed hands.
    pub fn move_user(&self, from: UserId, to: Option<UserId>) -> Result<usize, StoreError> {
        let to = to.map(|id| id.0);
        self.db.conn.execute("UPDATE notes SET author_id = ?2 WHERE author_id = ?1", params![from.0, to])?;
        self.db.conn.execute(
            "UPDATE accounts SET owner_id = ?2, modified = ?3 WHERE owner_id = ?1",
            params![from.0, to, self.time.millis()],
        )?;
        Ok(self.db.conn.execute(
            "UPDATE contacts SET owner_id = ?2, modified = ?3 WHERE owner_id = ?1",
            params![from.0, to, self.time.millis()],
        )?)
    }

    /// Deletes a user whom nothing refers to.
    pub fn delete_user(&self, id: UserId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM users WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Sets a setting, or takes it away.
    pub fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        match value {
            Some(value) => self.db.conn.execute(
                "INSERT INTO settings (key, value) VALUES (?1, ?2) \
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                params![key, value],
            )?,
            None => self.db.conn.execute("DELETE FROM settings WHERE key = ?1", [key])?,
        };
        Ok(())
    }
}
