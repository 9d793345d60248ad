//! Customers, and which users and customers contacts are.

use rusqlite::{OptionalExtension, Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::id::{ContactId, CustomerId, UserId};
use crate::domain::membership::{Customer, Details, MemberType, Membership};
use crate::domain::time::Instant;

const CUSTOMER: &str = "id, number, user_name, first_name, last_name, email";

fn customer(row: &Row<'_>) -> rusqlite::Result<Customer> {
    Ok(Customer {
        id: CustomerId(row.get(0)?),
        number: row.get(1)?,
        user_name: row.get(2)?,
        first_name: row.get(3)?,
        last_name: row.get(4)?,
        email: row.get(5)?,
    })
}

/// The table of a kind of membership, its column, and where names stand: of users and customers alike.
struct Kind {
    table: &'static str,
    column: &'static str,
    rows: &'static str,
}

fn kind(member: MemberType) -> Kind {
    match member {
        MemberType::User => Kind {
            table: "user_contacts",
            column: "user_id",
            rows: "SELECT m.contact_id, u.id, u.user_name, u.user_name, u.first_name, u.last_name, u.email, m.since \
                   FROM user_contacts AS m JOIN users AS u ON u.id = m.user_id",
        },
        MemberType::Customer => Kind {
            table: "customer_contacts",
            column: "customer_id",
            rows: "SELECT m.contact_id, c.id, c.number, c.user_name, c.first_name, c.last_name, c.email, m.since \
                   FROM customer_contacts AS m JOIN customers AS c ON c.id = m.customer_id",
        },
    }
}

impl Db {
    /// Every customer, by number.
    pub fn customers(&self) -> Result<Vec<Customer>, StoreError> {
        let sql = format!("SELECT {CUSTOMER} FROM customers ORDER BY number, id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], customer)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The id of the customer with that number.
    pub fn customer_by_number(&self, number: &str) -> Result<Option<CustomerId>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM customers WHERE number = ?1")?;
        Ok(statement.query_row([number], |row| Ok(CustomerId(row.get(0)?))).optional()?)
    }

    /// The id of the user with that name.
    pub fn user_by_name(&self, user_name: &str) -> Result<Option<UserId>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM users WHERE user_name = ?1")?;
        Ok(statement.query_row([user_name], |row| Ok(UserId(row.get(0)?))).optional()?)
    }

    /// The users or the customers that contacts are: of one contact, or of all in their order.
    pub fn memberships(
        &self,
        member: MemberType,
        contact: Option<ContactId>,
    ) -> Result<Vec<Membership>, StoreError> {
        let sql =
            format!("{} WHERE ?1 IS NULL OR m.contact_id = ?1 ORDER BY m.contact_id, 2", kind(member).rows);
        let sql = match contact {
            // So that the key is used.
            Some(_) => sql.replace("?1 IS NULL OR ", ""),
            None => sql,
        };
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([contact.map(|id| id.0)], |row| {
            Ok(Membership {
                contact: ContactId(row.get(0)?),
                member,
                id: row.get(1)?,
                key: row.get(2)?,
                user_name: row.get(3)?,
                first_name: row.get(4)?,
                last_name: row.get(5)?,
                email: row.get(6)?,
                since: Instant::from_millis(row.get(7)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The contacts that a user or a customer is, the latest first.
    pub fn contacts_of_member(&self, member: MemberType, id: i64) -> Result<Vec<ContactId>, StoreError> {
        let Kind { table, column, .. } = kind(member);
        let sql = format!(
            "SELECT contact_id FROM {table} WHERE {column} = ?1 ORDER BY since DESC, contact_id DESC"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([id], |row| Ok(ContactId(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Is there no user, or no customer, at all?
    pub fn has_no_members(&self, member: MemberType) -> Result<bool, StoreError> {
        let table = match member {
            MemberType::User => "users",
            MemberType::Customer => "customers",
        };
        let sql = format!("SELECT NOT EXISTS (SELECT 1 FROM {table})");
        Ok(self.conn.query_row(&sql, [], |row| row.get(0))?)
    }

    /// Is the contact any user, or any customer?
    pub fn is_member(&self, member: MemberType, contact: ContactId) -> Result<bool, StoreError> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE contact_id = ?1)", kind(member).table);
        Ok(self.conn.prepare_cached(&sql)?.query_row([contact.0], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// Adds a customer; the caller has made sure that the number is free.
    pub fn add_customer(&self, number: &str, details: Details<'_>) -> Result<CustomerId, StoreError> {
        let conn = &self.db.conn;
        let Details { user_name, first_name, last_name, email } = details;
        let mut statement = conn.prepare_cached(
            "INSERT INTO customers \
             (number, user_name, first_name, last_name, email, created, modified, operation_id) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)",
        )?;
        let (time, operation) = (self.time.millis(), self.operation().0);
        statement.execute(params![number, user_name, first_name, last_name, email, time, operation])?;
        self.count_added("customers", 1);
        Ok(CustomerId(conn.last_insert_rowid()))
    }

    /// Changes everything of a customer but the id.
    pub fn edit_customer(&self, customer: &Customer) -> Result<(), StoreError> {
        let Customer { id, number, user_name, first_name, last_name, email } = customer;
        self.db.conn.execute(
            "UPDATE customers SET number = ?2, user_name = ?3, first_name = ?4, last_name = ?5, email = ?6, \
             modified = ?7 WHERE id = ?1",
            params![id.0, number, user_name, first_name, last_name, email, self.time.millis()],
        )?;
        Ok(())
    }

    /// Deletes a customer, with the relations to contacts.
    pub fn delete_customer(&self, id: CustomerId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM customers WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Gives a user or a customer what is known anew; what is not said stays. Returns whether anything is other.
    pub fn complete_member(
        &self,
        member: MemberType,
        id: i64,
        details: Details<'_>,
    ) -> Result<bool, StoreError> {
        let Details { user_name, first_name, last_name, email } = details;
        let sql = match member {
            MemberType::User => {
                "UPDATE users SET first_name = coalesce(?2, first_name), last_name = coalesce(?3, last_name), \
                 email = coalesce(?4, email) WHERE id = ?1 AND (coalesce(?2, first_name) IS NOT first_name OR \
                 coalesce(?3, last_name) IS NOT last_name OR coalesce(?4, email) IS NOT email)"
            }
            MemberType::Customer => {
                "UPDATE customers SET first_name = coalesce(?2, first_name), last_name = coalesce(?3, last_name), \
                 email = coalesce(?4, email), user_name = coalesce(?5, user_name) WHERE id = ?1 \
                 AND (coalesce(?2, first_name) IS NOT first_name OR coalesce(?3, last_name) IS NOT last_name \
                 OR coalesce(?4, email) IS NOT email OR coalesce(?5, user_name) IS NOT user_name)"
            }
        };
        let mut statement = self.db.conn.prepare_cached(sql)?;
        let changed = match member {
            MemberType::User => statement.execute(params![id, first_name, last_name, email])?,
            MemberType::Customer => {
                statement.execute(params![id, first_name, last_name, email, user_name])?
            }
        };
        Ok(changed > 0)
    }

    /// A contact is this user or customer since then. Returns whether that was not known.
    pub fn link_member(
        &self,
        contact: ContactId,
        member: MemberType,
        id: i64,
        since: Instant,
    ) -> Result<bool, StoreError> {
        let Kind { table, column, .. } = kind(member);
        let sql = format!(
            "INSERT INTO {table} (contact_id, {column}, since, operation_id) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT DO NOTHING"
        );
        let mut statement = self.db.conn.prepare_cached(&sql)?;
        let added = statement.execute(params![contact.0, id, since.millis(), self.operation().0])?;
        self.count_added(table, added);
        Ok(added > 0)
    }

    /// A contact is this user or customer no longer. Returns whether it was.
    pub fn unlink_member(&self, contact: ContactId, member: MemberType, id: i64) -> Result<bool, StoreError> {
        let Kind { table, column, .. } = kind(member);
        let sql = format!("DELETE FROM {table} WHERE contact_id = ?1 AND {column} = ?2");
        Ok(self.db.conn.prepare_cached(&sql)?.execute([contact.0, id])? > 0)
    }
}
