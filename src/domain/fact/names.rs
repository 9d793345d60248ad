//! The names that conditions use for subjects of facts, and the conditions saved under a name.

use super::{FactKind, KINDS, Subjects, activity};
use crate::domain::names::NameList;

/// The names of subjects by kind.
///
/// Kinds that were not provided are refused by conditions: where no facts of a kind can be read, an answer that
/// takes them for absent would be wrong.
#[derive(Clone, Debug, Default)]
pub struct FactNames {
    lists: Vec<Option<NameList>>,
    /// The roles that contacts have in accounts.
    pub roles: NameList,
    /// The fields of forms; the facts' [`super::Attribute::Own`] ids. Names may be those of several forms, so
    /// that a form's own name belongs in front when they differ (`Contact us.message`).
    pub own_attributes: NameList,
}

impl FactNames {
    /// Says that facts of the kind can be read, and what its subjects are called. The list of a kind with fixed
    /// subjects is made here.
    pub fn provide(&mut self, kind: FactKind, names: NameList) {
        self.lists.resize(KINDS.len(), None);
        let names = match kind.info().subjects {
            Subjects::Listed => names,
            Subjects::Fixed(fixed) => list((0..).zip(fixed.iter().copied())),
        };
        self.lists[kind as usize] = Some(names);
    }

    /// The names of a kind's subjects; `None` when no facts of it can be read.
    pub fn of(&self, kind: FactKind) -> Option<&NameList> {
        self.lists.get(kind as usize)?.as_ref()
    }

    /// The id of a subject by its name.
    pub fn subject(&self, kind: FactKind, name: &str) -> Option<i64> {
        let list = self.of(kind)?;
        let other = if kind == FactKind::Activity { activity::canonical(name.trim()) } else { name };
        list.id(name).or_else(|| list.id(other))
    }
}

fn list<'a>(names: impl Iterator<Item = (i64, &'a str)>) -> NameList {
    let mut list = NameList::default();
    for (id, name) in names {
        list.add(id, name);
    }
    list
}

/// A condition saved under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Its id.
    pub id: i64,
    /// Its name, without the `@`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The saved conditions of a database.
#[derive(Clone, Debug, Default)]
pub struct SavedConditions(Vec<Saved>);

impl SavedConditions {
    /// Adds a condition, in place of one with the same id or name.
    pub fn add(&mut self, saved: Saved) {
        self.0.retain(|known| known.id != saved.id && !known.name.eq_ignore_ascii_case(&saved.name));
        self.0.push(saved);
    }

    /// The condition of a name, without regard to ASCII case.
    pub fn by_name(&self, name: &str) -> Option<&Saved> {
        self.0.iter().find(|saved| saved.name.eq_ignore_ascii_case(name.trim()))
    }

    /// The condition of an id.
    pub fn by_id(&self, id: i64) -> Option<&Saved> {
        self.0.iter().find(|saved| saved.id == id)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Saved> {
        self.0.iter()
    }
}
