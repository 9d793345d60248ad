//! Users, customers and which contacts they are, from a file.

use super::What::{Email, Text, Time};
use super::{ColumnKind, Keeper, Kept, Kind, Row, Rows};
use crate::domain::import::ImportReport;
use crate::domain::membership::{Details, MemberType};
use crate::error::Result;
use crate::ops::membership::{Told, tell};
use crate::store::Txn;

/// What users are called that rows make.
pub(super) const USER: (&str, &str) = ("user", "users");
const CUSTOMER: (&str, &str) = ("customer", "customers");

const FIRST_NAME: ColumnKind = ColumnKind::new("first_name", Text, &["given_name"]);
const LAST_NAME: ColumnKind = ColumnKind::new("last_name", Text, &["surname", "family_name"]);
const EMAIL: ColumnKind = ColumnKind::new("email", Email, &["email_address"]);

/// Users of the site, by their names.
pub const USERS: Kind = Kind {
    command: "users import",
    columns: &[
        ColumnKind::needed("user_name", Text, &["user", "login", "name", "owner_id", "user_id"]),
        FIRST_NAME,
        LAST_NAME,
        EMAIL,
    ],
    of_contacts: false,
    takes_others: false,
    rows: Rows::ChangeRecords,
    keeper: |_, _| Ok(Box::new(People(MemberType::User))),
};

/// Customers of the shop, by their numbers.
pub const CUSTOMERS: Kind = Kind {
    command: "customers import",
    columns: &[
        ColumnKind::needed(
            "number",
            Text,
            &["customer", "customer_id", "customer_number", "customer_no", "id"],
        ),
        FIRST_NAME,
        LAST_NAME,
        EMAIL,
        ColumnKind::new("user_name", Text, &["user", "login"]),
    ],
    of_contacts: false,
    takes_others: false,
    rows: Rows::ChangeRecords,
    keeper: |_, _| Ok(Box::new(People(MemberType::Customer))),
};

/// Which user or customer a contact is.
pub const MEMBERSHIP: Kind = Kind {
    command: "membership import",
    columns: &[
        ColumnKind::new("user", Text, &["user_name", "login", "user_id"]),
        ColumnKind::new("customer", Text, &["customer_id", "customer_number", "customer_no", "number"]),
        ColumnKind::new("since", Time, &["created", "registered_at", "time", "date"]),
    ],
    of_contacts: true,
    takes_others: false,
    rows: Rows::AddRecords,
    keeper: |_, setting| Ok(Box::new(Memberships { creates: setting.creates })),
};

struct People(MemberType);

impl Keeper for People {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, _: &mut ImportReport) -> Result<Kept> {
        let key = if self.0 == MemberType::User { "user_name" } else { "number" };
        let details = Details {
            user_name: row.text("user_name").filter(|_| self.0 == MemberType::Customer),
            first_name: row.text("first_name"),
            last_name: row.text("last_name"),
            email: row.text("email"),
        };
        let (_, told) = tell(txn, self.0, row.text(key).unwrap_or_default(), details)?;
        Ok(match told {
            Told::Added => Kept::Added,
            Told::Updated => Kept::Updated,
            Told::Unchanged => Kept::Unchanged,
        })
    }
}

struct Memberships {
    creates: bool,
}

impl Keeper for Memberships {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, report: &mut ImportReport) -> Result<Kept> {
        let since = row.time("since").unwrap_or(txn.time());
        let (mut is_new, mut any) = (false, false);
        for (column, member, nouns) in
            [("user", MemberType::User, USER), ("customer", MemberType::Customer, CUSTOMER)]
        {
            let Some(key) = row.text(column) else { continue };
            any = true;
            let is_known = match member {
                MemberType::User => txn.user_by_name(key)?.is_some(),
                MemberType::Customer => txn.customer_by_number(key)?.is_some(),
            };
            if !is_known && !self.creates {
                return Kept::no(column, format!("there is no such {} (--no-create)", member.name()));
            }
            let (id, told) = tell(txn, member, key, Details::default())?;
            if told == Told::Added {
                report.make(nouns, key);
            }
            is_new |= txn.link_member(row.contact(), member, id, since)?;
        }
        if any { Ok(Kept::added_if(is_new)) } else { Kept::no("user", "neither a user nor a customer") }
    }
}
