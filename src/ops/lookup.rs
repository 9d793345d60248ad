//! Deleting statuses, roles and users: what still refers to one decides whether it may go.

use super::named::Named;
use crate::domain::condition::Referent;
use crate::domain::fact::FactKind;
use crate::domain::id::ContactId;
use crate::domain::membership::MemberType;
use crate::error::{Error, Result};
use crate::store::{AccountStatus, Db, Role, Status, StoreError, Txn, User};

/// What refers to a status, a role or a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Contacts that have the status or the role, or belong to the user.
    pub contacts: i64,
    /// Accounts that have the status, or belong to the user.
    pub accounts: i64,
    /// Notes that the user wrote.
    pub notes: i64,
}

impl Uses {
    /// Does nothing refer to it?
    pub fn is_none(self) -> bool {
        self == Uses::default()
    }

    /// How many things they are.
    pub fn number(self) -> i64 {
        self.contacts + self.accounts + self.notes
    }
}

/// How a deletion ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deletion {
    /// Deleted.
    Done,
    /// Not deleted, because so much refers to it and nothing was named to move it to.
    InUse(Uses),
}

/// Refuses a deletion that would move more or less than was shown.
pub fn demand_same(shown: Uses, now: Uses) -> Result<()> {
    if shown == now {
        return Ok(());
    }
    Err(Error::refused("what refers to it has changed meanwhile; nothing was done")
        .hint("run the command again to see the new plan"))
}

/// A status, a role or a user: something that contacts and accounts refer to.
pub trait Referred: Named {
    /// The ways in which conditions refer to it.
    fn referents(&self) -> Vec<Referent>;
    /// What refers to it.
    fn uses(&self, db: &Db) -> std::result::Result<Uses, StoreError>;
    /// What ends with it, a line each: nothing that another one could have.
    fn ends(&self, _db: &Db) -> std::result::Result<Vec<String>, StoreError> {
        Ok(Vec::new())
    }
    /// Makes all of that refer to another one.
    fn hand_over(&self, txn: &Txn<'_>, to: &Self) -> std::result::Result<(), StoreError>;
    /// Removes it, to which nothing refers.
    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError>;
}

impl Referred for Status {
    fn referents(&self) -> Vec<Referent> {
        vec![Referent::Status(self.id.0)]
    }

    fn uses(&self, db: &Db) -> std::result::Result<Uses, StoreError> {
        Ok(Uses { contacts: db.contacts_with_status(self.id)?, ..Uses::default() })
    }

    fn hand_over(&self, txn: &Txn<'_>, to: &Self) -> std::result::Result<(), StoreError> {
        txn.move_status(self.id, Some(to.id)).map(|_| ())
    }

    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError> {
        txn.delete_status(self.id)
    }
}

impl Referred for AccountStatus {
    fn referents(&self) -> Vec<Referent> {
        Vec::new()
    }

    fn uses(&self, db: &Db) -> std::result::Result<Uses, StoreError> {
        Ok(Uses { accounts: db.accounts_with_status(self.id)?, ..Uses::default() })
    }

    fn hand_over(&self, txn: &Txn<'_>, to: &Self) -> std::result::Result<(), StoreError> {
        txn.move_account_status(self.id, to.id).map(|_| ())
    }

    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError> {
        txn.delete_described::<AccountStatus>(self.id.0)
    }
}

impl Referred for Role {
    fn referents(&self) -> Vec<Referent> {
        vec![Referent::Role(self.id.0)]
    }

    fn uses(&self, db: &Db) -> std::result::Result<Uses, StoreError> {
        Ok(Uses { contacts: db.contacts_with_role(self.id)?, ..Uses::default() })
    }

    fn hand_over(&self, txn: &Txn<'_>, to: &Self) -> std::result::Result<(), StoreError> {
        txn.move_role(self.id, to.id).map(|_| ())
    }

    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError> {
        txn.delete_described::<Role>(self.id.0)
    }
}

impl Referred for User {
    fn referents(&self) -> Vec<Referent> {
        // Whose contacts they are, and who they are.
        vec![Referent::Owner(self.id.0), Referent::Subject(FactKind::User, self.id.0)]
    }

    fn uses(&self, db: &Db) -> std::result::Result<Uses, StoreError> {
        let [contacts, accounts, notes] = db.uses_of_user(self.id)?;
        Ok(Uses { contacts, accounts, notes })
    }

    fn ends(&self, db: &Db) -> std::result::Result<Vec<String>, StoreError> {
        let linked = db.contacts_of_member(MemberType::User, self.id.0)?;
        Ok(ended(&linked, "user"))
    }

    fn hand_over(&self, txn: &Txn<'_>, to: &Self) -> std::result::Result<(), StoreError> {
        txn.move_user(self.id, Some(to.id)).map(|_| ())
    }

    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError> {
        txn.delete_user(self.id)
    }
}

/// `contacts 3, 17 and 4 more are the user no longer`
pub fn ended(linked: &[ContactId], noun: &str) -> Vec<String> {
    const NAMED: usize = 5;
    let ids: Vec<String> = linked.iter().take(NAMED).map(ToString::to_string).collect();
    match linked.len() {
        0 => Vec::new(),
        1 => vec![format!("contact {} is the {noun} no longer, and stays", ids[0])],
        number => {
            let more = if number > NAMED { format!(" and {} more", number - NAMED) } else { String::new() };
            vec![format!("contacts {}{more} are the {noun} no longer, and stay", ids.join(", "))]
        }
    }
}

/// Deletes a record; what refers to it refers to `to` from then on. Without one it must be unused.
pub fn delete<T: Referred>(
    txn: &Txn<'_>,
    doomed: &T,
    to: Option<&T>,
) -> std::result::Result<Deletion, StoreError> {
    match (to, doomed.uses(txn)?) {
        (Some(to), _) => doomed.hand_over(txn, to)?,
        (None, uses) if !uses.is_none() => return Ok(Deletion::InUse(uses)),
        (None, _) => {}
    }
    doomed.remove(txn)?;
    Ok(Deletion::Done)
}
