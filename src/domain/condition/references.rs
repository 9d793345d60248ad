//! What a condition refers to by name, for those who rename, delete and order: groups in groups, scores in personas.

use super::checked::{AttributeMatcher, AttributeTest, Checked, FactTest, Leaf, Matcher, Test};
use super::ranges::Ranges;
use super::syntax::Node;
use crate::domain::fact::{Attribute, AttributeKind, FactKind};
use crate::domain::field::Field;
use crate::domain::id::{ConditionId, GroupId};

/// Something that a condition refers to, by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Referent {
    /// What facts are about: a group, a score, an activity type…
    Subject(FactKind, i64),
    /// Everything that facts of the kind are about, where they rest on what is worked out: any group, score, persona or
    /// newsletter.
    Any(FactKind),
    /// A saved condition.
    Saved(i64),
    /// A contact status.
    Status(i64),
    /// A user who owns contacts.
    Owner(i64),
    /// A role of contacts in accounts.
    Role(i64),
    /// A field of the user's own.
    Field(i64),
    /// A field of forms.
    OwnAttribute(i64),
}

impl From<GroupId> for Referent {
    fn from(group: GroupId) -> Referent {
        Referent::Subject(FactKind::Group, group.0)
    }
}

impl From<ConditionId> for Referent {
    fn from(condition: ConditionId) -> Referent {
        Referent::Saved(condition.0)
    }
}

impl Checked {
    /// All that the condition refers to, each once and in order: what saved conditions within it refer to as well.
    pub fn references(&self) -> Vec<Referent> {
        let mut found = Vec::new();
        add(&self.root, &mut found);
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn add(node: &Node<Leaf>, found: &mut Vec<Referent>) {
    node.leaves(&mut |leaf| match leaf {
        Leaf::Field(test) => test.add_references(found),
        Leaf::Fact(test) => test.add_references(found),
        Leaf::Clock(_) => {}
        Leaf::Saved(test) => {
            found.push(Referent::Saved(test.saved.id));
            add(&test.root, found);
        }
    });
}

impl Test {
    fn add_references(&self, found: &mut Vec<Referent>) {
        let referent = match self.field {
            Field::Status => Referent::Status,
            Field::Owner => Referent::Owner,
            Field::Custom(custom) => return found.push(Referent::Field(custom.definition().id.0)),
            _ => return,
        };
        if let Matcher::Number(ranges) = &self.matcher {
            found.extend(ids(ranges).map(referent));
        }
    }
}

impl FactTest {
    fn add_references(&self, found: &mut Vec<Referent>) {
        let source = &self.source;
        found.extend(source.subjects.iter().map(|subject| Referent::Subject(source.kind, subject.id)));
        if source.subjects.is_empty() && source.kind.rests_on_worked_out() {
            found.push(Referent::Any(source.kind));
        }
        let Some(filter) = &source.filter else { return };
        filter.leaves(&mut |test: &AttributeTest| {
            if let Attribute::Own(id) = test.attribute {
                found.push(Referent::OwnAttribute(id));
            }
            let is_role = source.kind.attribute_kind(test.attribute) == AttributeKind::Role;
            if let (AttributeMatcher::Number(ranges), true) = (&test.matcher, is_role) {
                found.extend(ids(ranges).map(Referent::Role));
            }
        });
    }
}

/// Neighbouring ids were joined to ranges.
fn ids(ranges: &Ranges) -> impl Iterator<Item = i64> {
    ranges.iter().filter_map(|range| Some(range.low?..=range.high?)).flatten()
}

/// A way from `start` along the references back to it, both ends included; `None` when there is none.
/// `references` says what something refers to; conditions that are about to be written stand for themselves there.
pub fn find_cycle<T: Copy + Eq>(start: T, references: impl Fn(T) -> Vec<T>) -> Option<Vec<T>> {
    let mut seen: Vec<T> = Vec::new();
    // Each open place holds what is still to be followed from there.
    let mut path: Vec<(T, Vec<T>)> = vec![(start, references(start))];
    while let Some((_, open)) = path.last_mut() {
        match open.pop() {
            Some(next) if next == start => {
                return Some(path.iter().map(|(referent, _)| *referent).chain([start]).collect());
            }
            Some(next) if seen.contains(&next) => {}
            Some(next) => {
                seen.push(next);
                path.push((next, references(next)));
            }
            None => {
                path.pop();
            }
        }
    }
    None
}

/// All of them, each after what it refers to; what is not among them does not matter. `Err` is a cycle with its path.
pub fn in_order<T: Copy + Eq>(all: &[T], references: impl Fn(T) -> Vec<T>) -> Result<Vec<T>, Vec<T>> {
    let mut ordered: Vec<T> = Vec::with_capacity(all.len());
    while ordered.len() < all.len() {
        let is_ready = |one: &T| {
            let waits =
                references(*one).into_iter().any(|other| all.contains(&other) && !ordered.contains(&other));
            !ordered.contains(one) && !waits
        };
        let ready: Vec<T> = all.iter().copied().filter(is_ready).collect();
        if ready.is_empty() {
            return Err(all.iter().find_map(|one| find_cycle(*one, &references)).unwrap_or_default());
        }
        ordered.extend(ready);
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_referred_to_comes_first() {
        let graph = |node: u8| match node {
            1 => vec![2, 9],
            2 => vec![3, 4],
            3 => vec![4],
            _ => vec![],
        };
        assert_eq!(in_order(&[1, 2, 3, 4], graph), Ok(vec![4, 3, 2, 1]));
        let ring = |node: u8| if node == 3 { vec![1] } else { graph(node) };
        assert_eq!(in_order(&[4, 1, 2, 3], ring), Err(vec![1, 2, 3, 1]));
    }

    #[test]
    fn a_cycle_is_found_with_its_path() {
        let graph = |node: u8| match node {
            1 => vec![2, 3],
            2 => vec![4],
            3 => vec![4, 5],
            5 => vec![1],
            6 => vec![3],
            7 => vec![7],
            _ => vec![],
        };
        assert_eq!(find_cycle(1, graph), Some(vec![1, 3, 5, 1]));
        assert_eq!(find_cycle(6, graph), None);
        assert_eq!(find_cycle(2, graph), None);
        assert_eq!(find_cycle(7, graph), Some(vec![7, 7]));
    }
}
