//! What many activities come to: how many, of how many contacts, when, and what their values add up to.

use super::decimal::Decimal;
use super::id::ContactId;
use super::time::Instant;
use super::value::Value;

/// A sum of activities, which come contact by contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totals {
    /// How many there are.
    pub activities: i64,
    /// Contacts that have any of them.
    pub contacts: i64,
    /// When the first happened.
    pub first: Instant,
    /// When the last did.
    pub last: Instant,
    /// How many of them have a value that is a number.
    pub numbers: i64,
    /// The sum of these, in millionths.
    millionths: i128,
    /// The contact that was counted last.
    counted: Option<ContactId>,
}

impl Default for Totals {
    fn default() -> Totals {
        Totals {
            activities: 0,
            contacts: 0,
            first: Instant::MAX,
            last: Instant::MIN,
            numbers: 0,
            millionths: 0,
            counted: None,
        }
    }
}

impl Totals {
    /// Counts an activity; `number` is its value where that is a number.
    pub fn add(&mut self, contact: ContactId, time: Instant, number: Option<Decimal>) {
        self.activities += 1;
        if self.counted != Some(contact) {
            self.counted = Some(contact);
            self.contacts += 1;
        }
        self.first = self.first.min(time);
        self.last = self.last.max(time);
        if let Some(Decimal(millionths)) = number {
            self.numbers += 1;
            self.millionths += i128::from(millionths);
        }
    }

    /// What the values add up to; nothing where none is a number. Exact, but for sums that no [`Decimal`] can be.
    pub fn sum(&self) -> Value<'static> {
        match (self.numbers, i64::try_from(self.millionths)) {
            (0, _) => Value::Null,
            (_, Ok(millionths)) => Value::Decimal(Decimal(millionths)),
            (_, Err(_)) => Value::Real(self.millionths as f64 / super::decimal::ONE as f64),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_count_once_and_sums_are_exact_as_long_as_they_can_be() {
        let mut totals = Totals::default();
        assert_eq!(totals.sum(), Value::Null);
        let at = Instant::from_millis;
        totals.add(ContactId(1), at(5), Some(Decimal(100_000)));
        totals.add(ContactId(1), at(9), Some(Decimal(200_000)));
        totals.add(ContactId(2), at(7), None);
        assert_eq!((totals.activities, totals.contacts, totals.numbers), (3, 2, 2));
        assert_eq!((totals.first, totals.last), (at(5), at(9)));
        assert_eq!(totals.sum(), Value::Decimal(Decimal(300_000)));
        totals.add(ContactId(2), at(7), Some(Decimal(i64::MAX)));
        assert!(matches!(totals.sum(), Value::Real(sum) if (sum / 9_223_372_036_854.775 - 1.0).abs() < 1e-9));
    }
}
