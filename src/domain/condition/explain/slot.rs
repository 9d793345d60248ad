//! What tests are about: tests of one field, or of one kind of fact, depend on each other, and on no others.

use super::change::Change;
use crate::domain::condition::checked::Leaf;
use crate::domain::fact::FactKind;
use crate::domain::field::Field;

/// What a test is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// A field, or fields that change together, by one of them.
    Field(Field),
    /// Facts of a kind.
    Facts(FactKind),
    /// What nobody can change.
    Fixed,
}

impl About {
    pub(super) fn of(leaf: &Leaf) -> About {
        match leaf {
            Leaf::Field(test) => match test.field() {
                Field::Name | Field::FirstName | Field::MiddleName | Field::LastName => {
                    About::Field(Field::Name)
                }
                Field::Email | Field::Anonymous => About::Field(Field::Email),
                Field::Country | Field::State => About::Field(Field::Country),
                Field::Birthday => About::Fixed,
                field if !field.is_editable() => About::Fixed,
                field => About::Field(field),
            },
            Leaf::Fact(test) => About::Facts(test.source.kind),
            Leaf::Clock(_) | Leaf::Saved(_) => About::Fixed,
        }
    }
}

/// The tests that are about one thing.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) about: About,
    pub(super) tests: Vec<usize>,
    /// What can be done, as far as it is known.
    pub(super) choices: Vec<Choice>,
    /// How the tests would come out with values that other contacts have.
    pub(super) taken: Vec<Vec<bool>>,
    /// Can the tests come out in no other way than these, or as they do now?
    pub(super) is_complete: bool,
    /// Are all values named, so that of those that others have no other spelling or number could be tried?
    pub(super) is_named: bool,
}

/// Something that can be done, and how the tests of the slot come out then.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) steps: Vec<Step>,
    pub(super) values: Vec<bool>,
}

/// One thing to do.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// For which test, if it is for one alone.
    pub(super) test: Option<usize>,
    /// What to do, where the test does not say it.
    pub(super) words: Option<String>,
    pub(super) changes: Vec<Change>,
}
