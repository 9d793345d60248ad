//! Deleting statuses and users: what still refers to one decides whether it may go.

use crate::domain::id::{StatusId, UserId};
use crate::error::{Error, Result};
use crate::store::{Db, Status, StoreError, Txn, User};

/// What refers to a status or a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Contacts that have the status or belong to the user.
    pub contacts: i64,
    /// Notes that the user wrote.
    pub notes: i64,
}

impl Uses {
    /// Does nothing refer to it?
    pub fn is_none(self) -> bool {
        self == Uses::default()
    }
}

/// How a deletion ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deletion {
    /// Deleted; so much was moved before.
    Done(Uses),
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

/// What refers to the status.
pub fn status_uses(db: &Db, status: &Status) -> std::result::Result<Uses, StoreError> {
    Ok(Uses { contacts: db.contacts_with_status(status.id)?, notes: 0 })
}

/// What refers to the user.
pub fn user_uses(db: &Db, user: &User) -> std::result::Result<Uses, StoreError> {
    let (contacts, notes) = db.uses_of_user(user.id)?;
    Ok(Uses { contacts, notes })
}

/// Deletes a status; its contacts get the status `to`. Without one it must be unused.
pub fn delete_status(
    txn: &Txn<'_>,
    status: &Status,
    to: Option<StatusId>,
) -> std::result::Result<Deletion, StoreError> {
    let uses = status_uses(txn, status)?;
    match to {
        None if !uses.is_none() => return Ok(Deletion::InUse(uses)),
        None => {}
        Some(to) => {
            txn.move_status(status.id, Some(to))?;
        }
    }
    txn.delete_status(status.id)?;
    Ok(Deletion::Done(uses))
}

/// Deletes a user; her contacts and notes become those of the user `to`. Without one she must have none.
pub fn delete_user(
    txn: &Txn<'_>,
    user: &User,
    to: Option<UserId>,
) -> std::result::Result<Deletion, StoreError> {
    let uses = user_uses(txn, user)?;
    match to {
        None if !uses.is_none() => return Ok(Deletion::InUse(uses)),
        None => {}
        Some(to) => {
            txn.move_user(user.id, Some(to))?;
        }
    }
    txn.delete_user(user.id)?;
    Ok(Deletion::Done(uses))
}
