//! What is known of a contact beside its fields: activities, groups, scores, consents and the like.
//!
//! One table says all that conditions need to know of each kind. A new kind is one entry of it; parsing, checking,
//! evaluating, narrowing, printing and explaining follow from the entry.

pub mod activity;
mod attribute;
mod names;
mod set;

pub use attribute::{Attribute, AttributeInfo, AttributeKind};
pub use names::{FactNames, Saved, SavedConditions};
pub use set::{Fact, FactSet, Facts, NewFact};

use AttributeKind::{Number, Role, Text, Value};
use attribute::attribute;

/// What one kind of fact is about; every kind has the same shape: an id, a subject, perhaps a time, attributes.
#[derive(Debug)]
pub struct KindInfo {
    /// The kind.
    pub kind: FactKind,
    /// Its name in conditions: `group("Staff")`, `group is set`, `count(group)`.
    pub name: &'static str,
    /// What its subject is called in messages.
    pub noun: &'static str,
    /// Where its subjects come from.
    pub subjects: Subjects,
    /// Has it a time, so that windows can be asked for?
    pub timed: bool,
    /// How many of one contact there may be, and who can change them.
    pub nature: Nature,
    /// What a `where` may ask of it.
    pub attributes: &'static [AttributeInfo],
    /// May single subjects have attributes of their own, as forms have fields?
    pub own_attributes: bool,
}

/// Where the subjects of a kind come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subjects {
    /// A list of the database, which [`FactNames`] holds.
    Listed,
    /// These; the id of each is its place, from 0.
    Fixed(&'static [&'static str]),
}

/// How facts of a kind come and go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// What happened: any number, and nobody can undo it.
    History,
    /// What is: one for each subject, which can be given and taken.
    State,
    /// What is: one at most, which can be another.
    Single,
    /// A number for each subject, its first attribute; none is 0.
    Amount,
}

macro_rules! kinds {
    ($($kind:ident $name:literal $noun:literal $subjects:expr, $timed:literal, $nature:ident, $own:literal,
       [$($attributes:expr),* $(,)?];)+) => {
        /// A kind of fact.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum FactKind { $($kind),+ }

        /// Every kind, in the order of the enum.
        pub const KINDS: &[KindInfo] = &[$(KindInfo {
            kind: FactKind::$kind, name: $name, noun: $noun, subjects: $subjects, timed: $timed,
            nature: Nature::$nature, attributes: &[$($attributes),*], own_attributes: $own,
        }),+];
    };
}

/// The marketing e-mail statuses, in the order of their ids.
pub const MARKETING: &[&str] = &["receiving", "opted_out", "undeliverable", "no_email"];

kinds! {
    Activity       "activity"        "activity type"    Subjects::Listed, true, History, false, [
        attribute("value", "", Value),
        attribute("item", "", Text),
        attribute("detail", "item_detail", Text),
        attribute("title", "", Text),
        attribute("url", "", Text),
        attribute("referrer", "url_referrer", Text),
        attribute("page", "node", Text),
        attribute("culture", "language", Text),
        attribute("campaign", "", Text),
        attribute("utm_source", "", Text),
        attribute("utm_content", "", Text),
        attribute("comment", "", Text),
        attribute("variant", "ab_variant", Text),
        attribute("combination", "mvt_combination", Text),
        attribute("site", "", Text),
    ];
    Group          "group"           "group"            Subjects::Listed, true, State, false, [];
    Score          "score"           "score"            Subjects::Listed, false, Amount, false, [
        attribute("points", "", Number),
    ];
    Persona        "persona"         "persona"          Subjects::Listed, false, Single, false, [];
    Account        "account"         "account"          Subjects::Listed, true, State, false, [
        attribute("role", "", Role),
    ];
    Consent        "consented"       "consent"          Subjects::Listed, true, State, false, [];
    Subscription   "subscribed"      "newsletter"       Subjects::Listed, true, State, false, [];
    Marketing      "marketing"       "marketing status" Subjects::Fixed(MARKETING), false, Single, false, [];
    Submission     "submitted"       "form"             Subjects::Listed, true, History, true, [];
    User           "linked_user"     "user"             Subjects::Listed, true, State, false, [];
    UserRole       "user_role"       "user role"        Subjects::Listed, false, State, false, [];
    Customer       "linked_customer" "customer"         Subjects::Listed, true, State, false, [];
    Wish           "wishlist"        "product"          Subjects::Listed, true, State, false, [];
    CommunityGroup "community_group" "community group"  Subjects::Listed, true, State, false, [];
    PassedAction   "passed_action"   "action"           Subjects::Listed, true, History, false, [];
    PassedStep     "passed_step"     "step"             Subjects::Listed, true, History, false, [];
}

impl FactKind {
    /// The kind's entry in the table.
    pub const fn info(self) -> &'static KindInfo {
        &KINDS[self as usize]
    }

    /// Its name in conditions.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// The kind of that name, without regard to case.
    pub fn by_name(name: &str) -> Option<FactKind> {
        KINDS.iter().find(|info| info.name.eq_ignore_ascii_case(name)).map(|info| info.kind)
    }

    /// Every kind.
    pub fn all() -> impl Iterator<Item = FactKind> {
        KINDS.iter().map(|info| info.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum_and_names_are_unique() {
        for (index, info) in KINDS.iter().enumerate() {
            assert_eq!(info.kind as usize, index, "{}", info.name);
            assert_eq!(FactKind::by_name(info.name), Some(info.kind));
            assert!(
                crate::domain::field::Field::built_in(info.name).is_none(),
                "{} is also a field",
                info.name
            );
        }
    }

    #[test]
    fn an_amount_has_its_number_first() {
        for info in KINDS.iter().filter(|info| info.nature == Nature::Amount) {
            assert_eq!(
                info.attributes.first().map(|attribute| attribute.kind),
                Some(Number),
                "{}",
                info.name
            );
        }
    }
}
