//! The checked tree: every name resolved, every value of the right type, prepared for evaluation.

use std::sync::Arc;

use super::clock::ClockTest;
use super::pattern::Pattern;
use super::period::Period;
use super::ranges::Ranges;
use super::stretch::{Reach, Stretch};
use super::syntax::{Node, Predicate, Window};
use crate::domain::fact::{Attribute, FactKind};
use crate::domain::field::Field;

/// A condition whose names and types are right. Equal conditions ask the same in the same words.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub(super) root: Node<Leaf>,
    pub(super) text: String,
    /// Known once it has been made ready for many contacts, if nothing else is asked about.
    pub(super) idle: Option<Idle>,
}

/// What the answer is about a contact that did nothing of some types of activity: of many contacts, most did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Idle {
    /// A bit for each of the types ([`crate::domain::fact::FactSet::types_done`]).
    pub(super) types: u64,
    pub(super) value: bool,
}

impl Checked {
    /// The one canonical text: the long form, which parses back to an equal condition.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tree, for those who explain it.
    pub fn root(&self) -> &Node<Leaf> {
        &self.root
    }
}

impl std::fmt::Display for Checked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// One question whose answer is yes or no.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaf {
    /// Asked of a field of the contact.
    Field(Test),
    /// Asked of its facts.
    Fact(Box<FactTest>),
    /// Asked of the clock.
    Clock(ClockTest),
    /// Asked by a condition that was saved under a name.
    Saved(SavedTest),
}

impl Leaf {
    /// How many parentheses, functions and `not` enclose the innermost test within it.
    pub(super) fn nesting(&self) -> usize {
        match self {
            Leaf::Fact(test) => test.source.filter.as_ref().map_or(0, |filter| 1 + filter.nesting(&|_| 0)),
            _ => 0,
        }
    }
}

/// A saved condition within another.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedTest {
    /// Which one.
    pub(super) saved: Reference,
    /// What it asks.
    pub(super) root: Arc<Node<Leaf>>,
}

/// Something with a name, by its id: the name may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Its id.
    pub id: i64,
    /// Its name when the condition was read.
    pub name: String,
}

/// One test of facts.
#[derive(Clone, Debug, PartialEq)]
pub struct FactTest {
    pub(super) source: Source,
    pub(super) question: Question,
}

/// Which facts are looked at.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Source {
    pub(super) kind: FactKind,
    /// What they are about, one of these; empty: whatever it is.
    pub(super) subjects: Vec<Reference>,
    pub(super) filter: Option<Node<AttributeTest>>,
    /// As typed, in canonical spelling.
    pub(super) window: Option<Window<String>>,
    pub(super) reach: Reach,
}

/// What is asked of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Question {
    /// Is there one?
    Exists,
    /// How many are there?
    Count(Predicate<String>, Ranges),
    /// What is the sum of their attribute, in millionths?
    Sum(Attribute, String, Predicate<String>, Ranges),
    /// How much is it? The first attribute; 0 without a fact.
    Amount(Predicate<String>, Ranges),
    /// When was the last of them?
    Last(Predicate<String>, TimeTest),
    /// When was the first of them?
    First(Predicate<String>, TimeTest),
}

/// What is asked of a time that may be missing.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TimeTest {
    Set,
    Empty,
    /// Within one of these.
    Among(Ranges),
    Within(Stretch),
    Falls(Period),
}

/// One test of an attribute of a fact.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AttributeTest {
    pub(super) attribute: Attribute,
    pub(super) name: String,
    pub(super) predicate: Predicate<String>,
    pub(super) matcher: AttributeMatcher,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum AttributeMatcher {
    Set,
    Empty,
    /// A whole number or an id.
    Number(Ranges),
    /// A decimal number in millionths; text that is none does not match.
    Decimal(Ranges),
    Text(TextMatcher),
}

/// One test of one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    pub(super) field: Field,
    pub(super) predicate: Predicate<String>,
    pub(super) matcher: Matcher,
}

impl Test {
    /// The field that is looked at.
    pub fn field(&self) -> Field {
        self.field
    }

    /// What is asked, with the values in their canonical spelling.
    pub fn predicate(&self) -> &Predicate<String> {
        &self.predicate
    }
}

/// A test prepared: what is compared with the value of a contact.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Matcher {
    /// A value is there.
    Set,
    /// No value is there.
    Empty,
    /// A number: id, age, day, instant, or the id of a status, a user or a gender.
    Number(Ranges),
    /// An ISO code or GUID in its stored form, one of these (sorted).
    Code(Vec<String>),
    /// The same e-mail address as one of these (match keys: ASCII letters in lower case; sorted).
    Address(Vec<String>),
    /// True, false, or either.
    Flag { matches_true: bool, matches_false: bool },
    /// Text without regard to case.
    Text(TextMatcher),
    /// An instant or a day, compared with ends that move along with the clock.
    Within(Stretch),
    /// A day (a birthday: any year's) in a period near today.
    Falls(Period),
}

/// Needles are folded when the condition is checked, once for all contacts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TextMatcher {
    /// Equal to one of these (sorted).
    Equals(Vec<String>),
    StartsWith(String),
    EndsWith(String),
    Contains(String),
    Matches(Pattern),
}
