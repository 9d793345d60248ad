//! What is known of a contact beside its fields: activities, groups, scores, consents and the like.
//!
//! One table says all that conditions need to know of each kind. A new kind is one entry of it; parsing, checking,
//! evaluating, narrowing, printing and explaining follow from the entry.

pub mod activity;
mod attribute;
mod names;
mod set;
mod told;

pub use attribute::{Attribute, AttributeInfo, AttributeKind};
pub use names::{FactNames, Saved, SavedConditions};
pub use set::{Fact, FactSet, Facts, NewFact};
pub use told::{Given, Told};

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
    /// What the facts are, in a few words.
    pub describe: &'static str,
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
    ($($kind:ident $name:literal $noun:literal $describe:literal $subjects:expr, $timed:ident, $nature:ident, $own:ident,
       [$($attributes:expr),* $(,)?];)+) => {
        /// A kind of fact.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum FactKind { $($kind),+ }

        /// Every kind, in the order of the enum.
        pub const KINDS: &[KindInfo] = &[$(KindInfo {
            kind: FactKind::$kind, name: $name, noun: $noun, describe: $describe, subjects: $subjects, timed: $timed,
            nature: Nature::$nature, attributes: &[$($attributes),*], own_attributes: $own,
        }),+];
    };
}

/// Facts of the kind have a time, or not.
const TIMED: bool = true;
const TIMELESS: bool = false;
/// Single subjects may have attributes of their own, or not.
const OPEN: bool = true;
const CLOSED: bool = false;

/// What `activity` is called as well.
const ANY: &str = "any";

/// The marketing e-mail statuses, in the order of their ids.
pub const MARKETING: &[&str] = &["receiving", "opted_out", "undeliverable", "no_email"];

kinds! {
    Activity       "activity"        "activity type" "what the contact has done"
        Subjects::Listed, TIMED, History, CLOSED, [
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
    Group          "group"           "group" "groups that the contact is in"
        Subjects::Listed, TIMED, State, CLOSED, [];
    Score          "score"           "score" "points of the contact in scores"
        Subjects::Listed, TIMELESS, Amount, CLOSED, [
        attribute("points", "", Number),
    ];
    Persona        "persona"         "persona" "the persona that the contact is most like"
        Subjects::Listed, TIMELESS, Single, CLOSED, [];
    Account        "account"         "account" "accounts that the contact belongs to"
        Subjects::Listed, TIMED, State, CLOSED, [
        attribute("role", "", Role),
    ];
    Consent        "consented"       "consent" "consents that the contact has agreed to, and not revoked"
        Subjects::Listed, TIMED, State, CLOSED, [];
    Subscription   "subscribed"      "newsletter" "newsletters that the contact is subscribed to"
        Subjects::Listed, TIMED, State, CLOSED, [];
    Marketing      "marketing"       "marketing status" "may marketing e-mail be sent, and does it arrive"
        Subjects::Fixed(MARKETING), TIMELESS, Single, CLOSED, [];
    Submission     "submitted"       "form" "forms that the contact has submitted"
        Subjects::Listed, TIMED, History, OPEN, [];
    User           "linked_user"     "user" "users of the site that the contact is"
        Subjects::Listed, TIMED, State, CLOSED, [];
    UserRole       "user_role"       "user role" "roles that these users have"
        Subjects::Listed, TIMELESS, State, CLOSED, [];
    Customer       "linked_customer" "customer" "customers of the shop that the contact is"
        Subjects::Listed, TIMED, State, CLOSED, [];
    Wish           "wishlist"        "product" "products on the wishlist"
        Subjects::Listed, TIMED, State, CLOSED, [];
    CommunityGroup "community_group" "community group" "community groups that these users are in"
        Subjects::Listed, TIMED, State, CLOSED, [];
    PassedAction   "passed_action"   "action" "actions that the contact has passed in processes"
        Subjects::Listed, TIMED, History, CLOSED, [];
    PassedStep     "passed_step"     "step" "steps that the contact has passed in processes"
        Subjects::Listed, TIMED, History, CLOSED, [];
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

    /// The kind of that name, without regard to case; `any` is any activity.
    pub fn by_name(name: &str) -> Option<FactKind> {
        if name.eq_ignore_ascii_case(ANY) {
            return Some(FactKind::Activity);
        }
        KINDS.iter().find(|info| info.name.eq_ignore_ascii_case(name)).map(|info| info.kind)
    }

    /// Is it worked out from what conditions and rules say?
    pub fn is_worked_out(self) -> bool {
        matches!(self, FactKind::Group | FactKind::Score | FactKind::Persona)
    }

    /// Can what is worked out make a difference to its facts? Newsletters go to the members of groups, too.
    pub fn rests_on_worked_out(self) -> bool {
        self.is_worked_out() || self == FactKind::Subscription
    }

    /// Can its facts come to an end?
    pub fn has_end(self) -> bool {
        self.info().timed && self.info().nature == Nature::State
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
