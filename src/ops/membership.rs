//! Users of the site and customers of the shop: made or completed by what is known of them, and who they are.

use crate::domain::membership::{Customer, Details, MemberType};
use crate::error::Result;
use crate::ops::named;
use crate::store::{Db, StoreError, Txn, User};

/// What became of a user or a customer that somebody tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It was made.
    Added,
    /// Something of it is other.
    Updated,
    /// All of that was known.
    Unchanged,
}

/// The user of that name or the customer of that number, made where there is none, and what is known of it. What is not
/// said stays as it is.
pub fn tell(
    txn: &Txn<'_>,
    member: MemberType,
    key: &str,
    details: Details<'_>,
) -> std::result::Result<(i64, Told), StoreError> {
    let known = match member {
        MemberType::User => txn.user_by_name(key)?.map(|id| id.0),
        MemberType::Customer => txn.customer_by_number(key)?.map(|id| id.0),
    };
    if let Some(id) = known {
        let is_other = txn.complete_member(member, id, details)?;
        return Ok((id, if is_other { Told::Updated } else { Told::Unchanged }));
    }
    Ok((make(txn, member, key, details)?, Told::Added))
}

/// Makes the user of that name or the customer of that number; the caller has made sure that there is none.
pub fn make(
    txn: &Txn<'_>,
    member: MemberType,
    key: &str,
    details: Details<'_>,
) -> std::result::Result<i64, StoreError> {
    Ok(match member {
        MemberType::User => {
            let owned = |text: Option<&str>| text.map(str::to_owned);
            let user = User {
                first_name: owned(details.first_name),
                last_name: owned(details.last_name),
                email: owned(details.email),
                is_site: true,
                ..User::named(key)
            };
            txn.add_user(&user)?.0
        }
        MemberType::Customer => txn.add_customer(key, details)?.0,
    })
}

/// The user or the customer that a reference means: its id, and how messages call it.
pub fn find(db: &Db, member: MemberType, reference: &str) -> Result<(i64, String)> {
    Ok(match member {
        MemberType::User => {
            let user: User = named::find(db, reference)?;
            (user.id.0, format!("user {} ({})", user.id, user.user_name))
        }
        MemberType::Customer => {
            let customer: Customer = named::find(db, reference)?;
            (customer.id.0, format!("customer {} ({})", customer.id, customer.number))
        }
    })
}
