//! What a contact did, and the types of it.

use std::borrow::Cow;

use super::custom_field::label_of;
use super::decimal::{Decimal, DecimalError};
use super::fact::{Attribute, AttributeKind, FactKind, activity};
use super::id::{ActivityId, ActivityTypeId, ContactId};
use super::moment::Moment;
use super::text::{TextError, VALUE_CHARS, clean};
use super::time::Instant;

/// Characters of an address of a page and of a comment, which may be longer than other details.
pub const LONG_CHARS: usize = 10_000;
/// The details that may be so long.
pub const LONG: [&str; 3] = ["url", "referrer", "comment"];

/// What is known of an activity beside its contact, type and time, in the order of the table of facts.
pub const DETAILS: usize = FactKind::Activity.info().attributes.len();

/// An activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// Who did it.
    pub contact: ContactId,
    /// When it happened.
    pub time: Instant,
    /// What it was.
    pub kind: ActivityTypeId,
    /// The rest: value, item, title, address of the page…
    pub details: [Option<String>; DETAILS],
}

/// An activity as far as sums ask for it, lent by whoever reads it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// Who did it.
    pub contact: ContactId,
    /// When it happened.
    pub time: Instant,
    /// What it was.
    pub kind: ActivityTypeId,
    /// Its value.
    pub value: Option<&'a str>,
}

impl Seen<'_> {
    /// The value where it is a number, as sums in conditions read it.
    pub fn number(&self) -> Option<Decimal> {
        self.value.and_then(|text| Decimal::nearest(text).ok())
    }
}

/// A type of activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityType {
    /// Its id.
    pub id: ActivityTypeId,
    /// Its name, snake_case for the built-in ones.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// What it stands for.
    pub description: Option<String>,
    /// Does it take new activities? Those that it has stay and count either way.
    pub enabled: bool,
    /// May people log its activities by hand, and not systems alone?
    pub manual: bool,
}

/// Why a name cannot be that of a type, if it cannot: in conditions `did(any)` and `count(group)` mean a kind of fact,
/// and a type of that name could be told from it by quotes alone.
pub fn refuse_type_name(name: &str) -> Option<String> {
    let kind = FactKind::by_name(name)?;
    Some(format!("in conditions `{name}` means {}", kind.info().describe))
}

impl ActivityType {
    /// A type of the user's own, of which nothing but the name is said: enabled, and people may log it by hand.
    pub fn new(name: &str) -> ActivityType {
        ActivityType {
            id: ActivityTypeId(0),
            name: name.to_owned(),
            label: label_of(name),
            description: None,
            enabled: true,
            manual: true,
        }
    }

    /// Does the program know it itself? Then imports and conditions of everybody count on its name.
    pub fn is_built_in(&self) -> bool {
        self.built_in().is_some()
    }

    /// The code name that Kentico gives a built-in type, understood wherever a type is named.
    pub fn code_name(&self) -> Option<&'static str> {
        self.built_in().map(|known| known.code_name)
    }

    fn built_in(&self) -> Option<&'static activity::BuiltIn> {
        activity::BUILT_IN.iter().find(|known| known.name == self.name)
    }
}

/// When a contact was active, up to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Journey {
    /// How many activities there are.
    pub activities: i64,
    /// The first of them.
    pub first: Instant,
    /// The last.
    pub last: Instant,
}

impl Journey {
    /// Days of the calendar since the first activity, that of today included when it is the first.
    pub fn days(&self, moment: &Moment) -> i64 {
        days_since(self.first, moment).max(1)
    }

    /// Days of the calendar since the last activity.
    pub fn days_since_last(&self, moment: &Moment) -> i64 {
        days_since(self.last, moment).max(0)
    }
}

fn days_since(time: Instant, moment: &Moment) -> i64 {
    (moment.today.naive() - moment.zone.date(time).naive()).num_days()
}

/// The names of the details, in their order.
pub fn detail_names() -> impl Iterator<Item = &'static str> {
    FactKind::Activity.info().attributes.iter().map(|attribute| attribute.name)
}

/// The place of the detail of that name or alias.
pub fn detail_by_name(name: &str) -> Option<usize> {
    match FactKind::Activity.attribute(&name.trim().replace('-', "_"))? {
        Attribute::Known(place) => Some(usize::from(place)),
        Attribute::Own(_) => None,
    }
}

/// The name of the detail at a place.
pub fn detail_name(place: usize) -> &'static str {
    FactKind::Activity.info().attributes.get(place).map_or("", |attribute| attribute.name)
}

/// Why sums pass over what stands for the detail at a place, where they add it up; other details are texts.
pub fn not_a_number(place: usize, text: &str) -> Option<DecimalError> {
    let attribute = FactKind::Activity.info().attributes.get(place)?;
    (attribute.kind == AttributeKind::Value).then(|| Decimal::nearest(text).err()).flatten()
}

/// What is typed for the detail at a place, in its stored form; empty text is nothing.
pub fn clean_detail(place: usize, text: &str) -> Result<Cow<'_, str>, TextError> {
    let limit = if LONG.contains(&detail_name(place)) { LONG_CHARS } else { VALUE_CHARS };
    clean(text, limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Zone;

    #[test]
    fn a_journey_counts_days_of_the_calendar_where_the_reader_is() {
        let at = |text| Instant::parse(text).expect("written in the tests");
        let journey = |first, last| Journey { activities: 2, first: at(first), last: at(last) };
        let days = |journey: Journey, now, zone| {
            let moment = Moment::new(at(now), Zone::parse(zone).expect("a zone"));
            (journey.days(&moment), journey.days_since_last(&moment))
        };
        let night = journey("2017-03-21T23:30:00Z", "2017-03-22T00:30:00Z");
        assert_eq!(days(night, "2017-03-22T01:00:00Z", "utc"), (1, 0));
        assert_eq!(days(night, "2017-03-22T01:00:00Z", "+02:00"), (1, 0));
        assert_eq!(days(night, "2017-03-24T01:00:00Z", "-03:00"), (2, 2));
    }

    #[test]
    fn what_means_a_kind_of_fact_is_no_name_of_a_type() {
        for name in FactKind::all().map(FactKind::name).chain(["any", "ANY", "Group"]) {
            assert!(refuse_type_name(name).is_some(), "{name}");
        }
        for (_, name) in activity::built_in().chain([(0, "activity type"), (0, "did"), (0, "")]) {
            assert_eq!(refuse_type_name(name), None);
        }
    }

    #[test]
    fn details_are_found_by_name_and_alias_and_cleaned_within_their_limits() {
        for (place, name) in detail_names().enumerate() {
            assert_eq!(detail_by_name(name), Some(place));
            assert_eq!(detail_name(place), name);
        }
        assert_eq!(detail_by_name("URL-Referrer"), detail_by_name("referrer"));
        assert_eq!(detail_by_name("time"), None);
        let long = "x".repeat(VALUE_CHARS + 1);
        let place = |name| detail_by_name(name).expect("a detail of the table");
        assert!(clean_detail(place("title"), &long).is_err());
        assert_eq!(clean_detail(place("url"), &long).expect("addresses may be longer"), long);
        assert_eq!(clean_detail(place("value"), " 9.90 "), Ok("9.90".into()));
        assert_eq!(not_a_number(place("value"), "9.90"), None);
        assert_eq!(not_a_number(place("value"), "12 EUR"), Some(DecimalError::Form));
        assert_eq!(not_a_number(place("title"), "12 EUR"), None);
    }
}
