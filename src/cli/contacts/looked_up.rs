//! What lists and exports show of a contact beside its fields: looked up for each, where it is asked for.

use crate::domain::custom_field::Fields;
use crate::domain::edition::Edition;
use crate::domain::id::ContactId;
use crate::domain::membership::MemberType;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::store::Db;

/// One such thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookedUp {
    /// May marketing e-mail be sent, and does it arrive?
    MarketingStatus,
    /// Is the contact a user of the site?
    Registered,
    /// Is it a customer of the shop?
    Customer,
}

impl LookedUp {
    const ALL: [LookedUp; 3] = [LookedUp::MarketingStatus, LookedUp::Registered, LookedUp::Customer];

    /// Is it the name of something that only another edition shows?
    pub fn is_elsewhere(name: &str, known: Fields) -> bool {
        let is_named = |one: &&LookedUp| one.column().name == name;
        let shown = LookedUp::all(known);
        LookedUp::ALL.iter().find(is_named).is_some_and(|one| !shown.contains(one))
    }

    /// What a database shows of them.
    pub fn all(known: Fields) -> &'static [LookedUp] {
        match known.edition() {
            Edition::Ems => &LookedUp::ALL,
            Edition::Cms => &[],
        }
    }

    /// The column that it makes.
    pub fn column(self) -> Column {
        match self {
            LookedUp::MarketingStatus => Column::text("marketing_status"),
            LookedUp::Registered => Column::text("registered"),
            LookedUp::Customer => Column::text("customer"),
        }
    }

    /// What it is of a contact.
    pub fn value(self, db: &Db, contact: ContactId) -> Result<Value<'static>> {
        match self {
            LookedUp::MarketingStatus => {
                Ok(db.marketing(contact)?.map_or(Value::Null, |status| Value::text(status.name())))
            }
            LookedUp::Registered => Ok(Value::Bool(db.is_member(MemberType::User, contact)?)),
            LookedUp::Customer => Ok(Value::Bool(db.is_member(MemberType::Customer, contact)?)),
        }
    }
}
