//! Finding the contacts that rows name, millions of times: what was found once is remembered in a table of fixed size.
//!
//! A large file would ask the index for every row, in no order. So all keys are read once, in the order in which they
//! lie, when the file is large beside the contacts. Of a key its 128-bit hash is kept, under keys of this run's own:
//! two that meet are less likely than a bit that falls over in memory.

use std::hash::{BuildHasher, Hasher, RandomState};

use crate::domain::contact::Stored;
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::store::{StoreError, Txn};

/// Places of the table: 24 bytes each.
const MOST_PLACES: usize = 1 << 22;
const FEWEST_PLACES: usize = 1 << 12;
/// So many places are looked at for a key.
const PROBES: usize = 8;
/// Reading all keys pays when there are at most so many contacts for a row.
const CONTACTS_PER_ROW: i64 = 4;

/// The hash of a key and the contact; no contact has id 0 and is kept.
#[derive(Clone, Copy, Default)]
struct Place {
    hash: [u64; 2],
    contact: i64,
}

/// The contacts by the values of one field.
pub struct People {
    key: Field,
    hashers: [RandomState; 2],
    places: Vec<Place>,
    /// Does the table hold everybody, so that who is not in it is unknown?
    is_complete: bool,
}

impl People {
    /// Gets ready for a file that may have so many rows.
    pub fn new(txn: &Txn<'_>, key: Field, expected_rows: i64) -> Result<People, StoreError> {
        let contacts = txn.contact_count()?;
        let wanted = usize::try_from(contacts.min(expected_rows.saturating_mul(4))).unwrap_or(MOST_PLACES);
        let places = (wanted.saturating_mul(2)).next_power_of_two().clamp(FEWEST_PLACES, MOST_PLACES);
        let mut people = People {
            key,
            hashers: [RandomState::new(), RandomState::new()],
            places: vec![Place::default(); places],
            is_complete: false,
        };
        let fits = usize::try_from(contacts).is_ok_and(|contacts| contacts <= places);
        if fits && contacts <= expected_rows.saturating_mul(CONTACTS_PER_ROW) {
            people.read_all(txn)?;
        }
        Ok(people)
    }

    fn read_all(&mut self, txn: &Txn<'_>) -> Result<(), StoreError> {
        let mut is_complete = true;
        match self.key {
            Field::Email => txn.each_address(|id, email| {
                is_complete &= self.remember(Stored::Text(email), id);
            })?,
            Field::Custom(custom) => txn.each_value(custom, |id, value| {
                is_complete &= self.remember(value, id);
                Ok::<_, StoreError>(())
            })?,
            _ => is_complete = false,
        }
        self.is_complete = is_complete;
        Ok(())
    }

    /// Addresses are the same whatever the case of their ASCII letters.
    fn hash(&self, value: Stored<'_>) -> [u64; 2] {
        let mut lower = [0; 256];
        let bytes = match value {
            Stored::Text(text) if self.key == Field::Email => match lower.get_mut(..text.len()) {
                Some(lower) => {
                    lower.copy_from_slice(text.as_bytes());
                    lower.make_ascii_lowercase();
                    &*lower
                }
                None => text.as_bytes(),
            },
            Stored::Text(text) => text.as_bytes(),
            Stored::Integer(number) => {
                lower[..8].copy_from_slice(&number.to_le_bytes());
                &lower[..8]
            }
            Stored::Null => &[],
        };
        let hash = |state: &RandomState| {
            let mut hasher = state.build_hasher();
            hasher.write(bytes);
            hasher.finish()
        };
        [hash(&self.hashers[0]), hash(&self.hashers[1])]
    }

    /// The places where a key may be.
    fn candidates(&self, hash: [u64; 2]) -> impl Iterator<Item = usize> + use<> {
        let mask = self.places.len() - 1;
        let first = usize::try_from(hash[0] & mask as u64).unwrap_or(0);
        (0..PROBES).map(move |step| (first + step) & mask)
    }

    /// Remembers a contact. Returns whether nobody else had to be forgotten for it.
    pub fn remember(&mut self, value: Stored<'_>, contact: ContactId) -> bool {
        let hash = self.hash(value);
        let mut candidates = self.candidates(hash);
        let free = candidates.find(|place| self.places[*place].contact == 0);
        let first = self.candidates(hash).next().unwrap_or(0);
        self.places[free.unwrap_or(first)] = Place { hash, contact: contact.0 };
        if free.is_none() {
            self.is_complete = false;
        }
        free.is_some() && contact.0 != 0
    }

    /// The contact with that value of the field.
    pub fn find(&mut self, txn: &Txn<'_>, value: Stored<'_>) -> Result<Option<ContactId>, StoreError> {
        let hash = self.hash(value);
        for place in self.candidates(hash) {
            let known = &self.places[place];
            if known.contact == 0 {
                break;
            }
            if known.hash == hash {
                return Ok(Some(ContactId(known.contact)));
            }
        }
        if self.is_complete {
            return Ok(None);
        }
        let found = self.look_up(txn, value)?;
        if let Some(contact) = found {
            self.remember(value, contact);
        }
        Ok(found)
    }

    fn look_up(&self, txn: &Txn<'_>, value: Stored<'_>) -> Result<Option<ContactId>, StoreError> {
        match (self.key, value) {
            (Field::Custom(custom), value) => txn.contact_id_by_value(custom, value),
            (Field::Id, Stored::Integer(id)) => Ok(txn.has_contact(ContactId(id))?.then_some(ContactId(id))),
            (Field::Email, Stored::Text(email)) => txn.contact_id_by_email(email),
            (Field::Guid, Stored::Text(guid)) => match uuid::Uuid::parse_str(guid) {
                Ok(guid) => txn.contact_id_by_guid(guid),
                Err(_) => Ok(None),
            },
            _ => Ok(None),
        }
    }
}
