//! The checked tree: every name resolved, every value of the right type, prepared for evaluation.

use super::ranges::Ranges;
use super::syntax::{Node, Predicate};
use crate::domain::field::Field;

/// A condition whose names and types are right. Equal conditions ask the same in the same words.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    pub(super) root: Node<Test>,
    pub(super) text: String,
}

impl Checked {
    /// The one canonical text: the long form, which parses back to an equal condition.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tree, for those who explain it.
    pub fn root(&self) -> &Node<Test> {
        &self.root
    }
}

impl std::fmt::Display for Checked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
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
}

/// Needles are folded when the condition is checked, once for all contacts.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TextMatcher {
    /// Equal to one of these (sorted).
    Equals(Vec<String>),
    StartsWith(String),
    EndsWith(String),
    Contains(String),
}
