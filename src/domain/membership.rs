//! Who a contact is elsewhere: a user of the site, a customer of the shop.

use super::id::{ContactId, CustomerId};
use super::time::Instant;

/// A customer of the shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// The id.
    pub id: CustomerId,
    /// The number that the shop gives, unique.
    pub number: String,
    /// The login name in the shop.
    pub user_name: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// Where the customer can be reached.
    pub email: Option<String>,
}

/// What a contact is by a membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum MemberType {
    /// A user of the site
    User,
    /// A customer of the shop
    Customer,
}

impl MemberType {
    /// Both.
    pub const ALL: [MemberType; 2] = [MemberType::User, MemberType::Customer];

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            MemberType::User => "user",
            MemberType::Customer => "customer",
        }
    }
}

/// That a contact is a user or a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Who.
    pub contact: ContactId,
    /// Which of the two.
    pub member: MemberType,
    /// The id of the user or the customer.
    pub id: i64,
    /// The user name, or the customer's number.
    pub key: String,
    /// The login name.
    pub user_name: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The e-mail address that the user or customer has, which may be another than that of the contact.
    pub email: Option<String>,
    /// Since when.
    pub since: Instant,
}

/// The parts of a name and an address as somebody gives them; what is not given stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Details<'a> {
    /// The login name of a customer.
    pub user_name: Option<&'a str>,
    /// The first name.
    pub first_name: Option<&'a str>,
    /// The last name.
    pub last_name: Option<&'a str>,
    /// The address, in its stored form.
    pub email: Option<&'a str>,
}
