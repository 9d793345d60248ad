//! Accounts: companies, organisations and the like, to which contacts belong.

use uuid::Uuid;

use super::email;
use super::id::{AccountId, AccountStatusId, ContactId, GroupId, RoleId, UserId};
use super::phone::phone;
use super::place::{Country, State, find_country};
use super::reading::{ReadError, state_in};
use super::text::{VALUE_CHARS, clean, clean_note};
use super::time::Instant;

macro_rules! details {
    ($($detail:ident $name:literal;)+) => {
        /// What is known of an account in one text: places by their ISO codes.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[allow(missing_docs)]
        pub enum Detail { $($detail),+ }

        impl Detail {
            /// Every detail, in the order of the enum: countries stand before states.
            pub const ALL: [Detail; DETAILS] = [$(Detail::$detail),+];

            /// Its name, which is also that of its column.
            pub fn name(self) -> &'static str {
                match self { $(Detail::$detail => $name),+ }
            }
        }
    };
}

/// How many details there are.
pub const DETAILS: usize = 11;

details! {
    Address1 "address1";
    Address2 "address2";
    City     "city";
    Zip      "zip";
    Country  "country";
    State    "state";
    WebSite  "web_site";
    Phone    "phone";
    Fax      "fax";
    Email    "email";
    Notes    "notes";
}

/// One of the two contacts that speak for an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The contact.
    pub id: ContactId,
    /// How messages call it.
    pub title: String,
}

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Its name, which may be that of others, too.
    pub name: String,
    /// What stage it is at.
    pub status: Option<AccountStatusId>,
    /// The account of which it is a subsidiary.
    pub parent: Option<AccountId>,
    /// Whose it is.
    pub owner: Option<UserId>,
    /// By the places of [`Detail::ALL`].
    pub details: [Option<String>; DETAILS],
    /// The contact to turn to, one of its own.
    pub primary: Option<Person>,
    /// The contact to turn to else, one of its own.
    pub secondary: Option<Person>,
    /// When it was added.
    pub created: Instant,
    /// When it was last changed.
    pub modified: Instant,
    /// Its GUID.
    pub guid: Uuid,
}

impl Account {
    /// A new one, of which nothing is known but its name.
    pub fn new(name: String) -> Account {
        let never = Instant::from_millis(0);
        Account {
            id: AccountId(0),
            name,
            status: None,
            parent: None,
            owner: None,
            details: Default::default(),
            primary: None,
            secondary: None,
            created: never,
            modified: never,
            guid: Uuid::nil(),
        }
    }

    /// A detail as it is stored.
    pub fn detail(&self, detail: Detail) -> Option<&str> {
        self.details[detail as usize].as_deref()
    }

    /// A detail as it is shown: places by their names.
    pub fn shown(&self, detail: Detail) -> Option<&str> {
        let stored = self.detail(detail)?;
        Some(match detail {
            Detail::Country => Country::from_code(stored).map_or(stored, |country| country.name()),
            Detail::State => State::from_code(stored).map_or(stored, |state| state.name()),
            _ => stored,
        })
    }

    /// The country that it is in.
    pub fn country(&self) -> Option<Country> {
        self.detail(Detail::Country).and_then(Country::from_code)
    }

    fn set(&mut self, detail: Detail, text: Option<String>) {
        self.details[detail as usize] = text.filter(|text| !text.is_empty());
    }

    /// Reads what is typed for details, in the order of [`Detail::ALL`]; an empty text takes one away. A state brings
    /// its country along; one that is not in a new country goes. `lone` is the country of states that several have.
    pub fn read(
        &mut self,
        given: &[(Detail, &str)],
        lone: Option<Country>,
    ) -> Result<(), (Detail, ReadError)> {
        let mut country = None;
        for (detail, text) in given {
            let lone = self.country().or(lone);
            self.read_one(*detail, text, (country, lone)).map_err(|error| (*detail, error))?;
            if *detail == Detail::Country {
                country = self.country();
            }
        }
        let is_there = |state: State| self.country() == Some(state.country());
        if !self.detail(Detail::State).and_then(State::from_code).is_some_and(is_there) {
            self.set(Detail::State, None);
        }
        Ok(())
    }

    fn read_one(
        &mut self,
        detail: Detail,
        text: &str,
        (country, lone): (Option<Country>, Option<Country>),
    ) -> Result<(), ReadError> {
        if text.trim().is_empty() {
            self.set(detail, None);
            return Ok(());
        }
        let stored = match detail {
            Detail::Country => find_country(text)?.code().to_owned(),
            Detail::State => {
                let state = state_in(text, country, lone)?;
                self.set(Detail::Country, Some(state.country().code().to_owned()));
                state.code().to_owned()
            }
            Detail::Phone | Detail::Fax => phone(text)?.into_owned(),
            Detail::Email => email::normalise(text)?.into_owned(),
            Detail::Notes => clean_note(text)?.into_owned(),
            _ => clean(text, VALUE_CHARS)?.into_owned(),
        };
        self.set(detail, Some(stored));
        Ok(())
    }
}

/// A contact of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    /// Who.
    pub person: Person,
    /// The whole name, if there is one.
    pub name: Option<String>,
    /// The e-mail address, if there is one.
    pub email: Option<String>,
    /// What the contact is there.
    pub role: Option<RoleId>,
    /// Since when.
    pub since: Instant,
}

/// A group that has an account as a source of members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceOf {
    /// The group.
    pub group: GroupId,
    /// The account.
    pub account: AccountId,
    /// Since when.
    pub since: Instant,
}

/// The way from an account up to that of which it is to be a subsidiary, if that lies below it: then it would be
/// subordinate to itself. `parent_of` says what is above an account.
pub fn way_around<E>(
    account: AccountId,
    parent: AccountId,
    mut parent_of: impl FnMut(AccountId) -> Result<Option<AccountId>, E>,
) -> Result<Option<Vec<AccountId>>, E> {
    let mut way = vec![parent];
    while way.last() != Some(&account) {
        match parent_of(way[way.len() - 1])? {
            // Another program may have made a ring that has nothing to do with this account.
            Some(above) if !way.contains(&above) => way.push(above),
            _ => return Ok(None),
        }
    }
    Ok(Some(way))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_knows_its_place() {
        for (place, detail) in Detail::ALL.into_iter().enumerate() {
            assert_eq!(detail as usize, place, "{}", detail.name());
        }
    }

    #[test]
    fn values_are_read_as_those_of_contacts_and_states_stay_in_their_countries() {
        let mut account = Account::new("ACME".to_owned());
        let read = |account: &mut Account, given: &[(Detail, &str)]| {
            account.read(given, None).map_err(|(detail, error)| format!("{}: {error}", detail.name()))
        };
        read(&mut account, &[(Detail::State, "Calif."), (Detail::Email, " Info@ACME.Example ")]).unwrap();
        assert_eq!(account.detail(Detail::Country), Some("US"));
        assert_eq!(account.shown(Detail::State), Some("California"));
        assert_eq!(account.detail(Detail::Email), Some("Info@acme.example"));
        read(&mut account, &[(Detail::Country, "Germany")]).unwrap();
        assert_eq!(account.detail(Detail::State), None);
        assert_eq!(
            read(&mut account, &[(Detail::Phone, "none")]).unwrap_err(),
            "phone: not a phone number: no digit in it"
        );
        read(&mut account, &[(Detail::Country, " ")]).unwrap();
        assert_eq!(account.details.iter().flatten().count(), 1);
    }

    #[test]
    fn a_way_around_is_found_and_a_strange_ring_ends() {
        let parents = |id: AccountId| -> Result<Option<AccountId>, ()> {
            Ok(match id.0 {
                3 => Some(AccountId(2)),
                2 => Some(AccountId(1)),
                8 => Some(AccountId(9)),
                9 => Some(AccountId(8)),
                _ => None,
            })
        };
        let way = |account, parent| way_around(AccountId(account), AccountId(parent), parents).unwrap();
        assert_eq!(way(1, 3), Some(vec![AccountId(3), AccountId(2), AccountId(1)]));
        assert_eq!(way(1, 1), Some(vec![AccountId(1)]));
        assert_eq!(way(3, 1), None);
        assert_eq!(way(1, 8), None);
    }
}
