//! An account as a row of a list.

use std::collections::HashMap;

use crate::domain::account::{Account, Detail, Person};
use crate::domain::names::NameList;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::store::{AccountStatus, Db};

/// The columns of an account.
pub const COLUMNS: [Column; 25] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("status"),
    Column::number("parent_id"),
    Column::text("parent"),
    Column::text("owner"),
    Column::text("address1"),
    Column::text("address2"),
    Column::text("city"),
    Column::text("zip"),
    Column::text("country"),
    Column::text("state"),
    Column::whole("web_site"),
    Column::text("phone"),
    Column::text("fax"),
    Column::whole("email"),
    Column::text("notes"),
    Column::number("primary_contact_id"),
    Column::text("primary_contact"),
    Column::number("secondary_contact_id"),
    Column::text("secondary_contact"),
    Column::number("contacts"),
    Column::whole("created"),
    Column::whole("modified"),
    Column::whole("guid"),
];

/// Those that a table shows by itself.
pub const TABLE: [&str; 7] = ["id", "name", "status", "parent", "city", "country", "contacts"];

/// What accounts refer to by id.
pub struct Referred {
    pub statuses: NameList,
    pub users: NameList,
    accounts: HashMap<i64, String>,
}

impl Referred {
    /// Reads it.
    pub fn load(db: &Db) -> Result<Referred> {
        let (mut statuses, mut users) = (NameList::default(), NameList::default());
        for status in db.described::<AccountStatus>()? {
            statuses.add(status.id.0, &status.name);
        }
        for user in db.users()? {
            users.add(user.id.0, &user.user_name);
        }
        Ok(Referred { statuses, users, accounts: db.account_names()?.into_iter().collect() })
    }

    /// An account with so many contacts, as a row of [`COLUMNS`].
    pub fn row(&self, account: &Account, contacts: i64) -> Vec<Value<'static>> {
        let text = |text: Option<&str>| text.map_or(Value::Null, |text| Value::owned(text.to_owned()));
        let number = |id: Option<i64>| id.map_or(Value::Null, Value::Integer);
        let parent = account.parent.map(|id| id.0);
        let mut row = vec![
            Value::Integer(account.id.0),
            Value::owned(account.name.clone()),
            text(account.status.and_then(|id| self.statuses.name(id.0))),
            number(parent),
            text(parent.and_then(|id| self.accounts.get(&id)).map(String::as_str)),
            text(account.owner.and_then(|id| self.users.name(id.0))),
        ];
        row.extend(Detail::ALL.map(|detail| text(account.shown(detail))));
        for person in [&account.primary, &account.secondary] {
            let person = person.as_ref();
            row.push(number(person.map(|person| person.id.0)));
            row.push(text(person.map(|person: &Person| person.title.as_str())));
        }
        row.extend([
            Value::Integer(contacts),
            Value::Instant(account.created),
            Value::Instant(account.modified),
            Value::owned(account.guid.hyphenated().to_string()),
        ]);
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_details_stand_in_their_order() {
        for (place, detail) in Detail::ALL.into_iter().enumerate() {
            assert_eq!(COLUMNS[6 + place].name, detail.name());
        }
    }
}
