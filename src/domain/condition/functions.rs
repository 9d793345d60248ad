//! The functions of the language: five that count and compare facts, and one for each kind of fact.

use super::clock::Dial;
use crate::domain::fact::{FactKind, KINDS};

/// Has the name a meaning of its own in conditions, where a field stands? No field may be called so.
pub fn is_name(name: &str) -> bool {
    FactKind::by_name(name).is_some() || Function::by_name(name).is_some() || Dial::by_name(name).is_some()
}

/// A function by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    Did,
    Count,
    Sum,
    Last,
    First,
    /// `group("Staff")`: is there a fact of the kind about that subject, or how much of it?
    About(FactKind),
}

const ON_ANY_KIND: [(&str, Function); 5] = [
    ("did", Function::Did),
    ("count", Function::Count),
    ("sum", Function::Sum),
    ("last", Function::Last),
    ("first", Function::First),
];

impl Function {
    pub(super) fn by_name(name: &str) -> Option<Function> {
        let found = ON_ANY_KIND.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, function)| *function).or_else(|| {
            // Activities are about so much that `did` and `count` are clearer.
            FactKind::by_name(name).filter(|kind| *kind != FactKind::Activity).map(Function::About)
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Function::About(kind) => kind.name(),
            other => ON_ANY_KIND.iter().find(|(_, function)| *function == other).map_or("", |(name, _)| name),
        }
    }

    /// Every name of a function.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        let kinds = KINDS.iter().filter(|info| info.kind != FactKind::Activity).map(|info| info.name);
        ON_ANY_KIND.iter().map(|(name, _)| *name).chain(kinds)
    }
}
