//! The facts of one contact, in memory that is reused from contact to contact.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Attribute, FactKind, KINDS};
use crate::domain::contact::{Contact, Stored};

/// One fact. Its attributes lie in the set that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its id among the facts of its kind.
    pub id: i64,
    /// When it happened, in UTC milliseconds; the smallest number for kinds without a time.
    pub time: i64,
    /// From when on it is no longer the case, in UTC milliseconds; the largest number: no end is known.
    pub until: i64,
    /// What it is about: an activity type, a group, a form…
    pub subject: i64,
    entries: (u32, u32),
}

#[derive(Clone, Copy, Debug)]
enum Entry {
    Integer(i64),
    Text(u32, u32),
}

/// A fact on its way into a set.
#[derive(Clone, Copy, Debug)]
pub struct NewFact<'a> {
    /// Its id among the facts of its kind.
    pub id: i64,
    /// UTC milliseconds; `None` for kinds without a time.
    pub time: Option<i64>,
    /// From when on it is no longer the case, in UTC milliseconds; `None` where no end is known, and for what happened.
    pub until: Option<i64>,
    /// What it is about.
    pub subject: i64,
    /// What else is known of it; what is missing or null is left out. Only attributes that a condition needs
    /// have to be there ([`crate::domain::condition::Checked::needs`]).
    pub attributes: &'a [(Attribute, Stored<'a>)],
}

/// Activity types with ids below this have lists of their own.
const LISTS: usize = 64;

/// The facts of one contact by kind, in the order of time.
#[derive(Clone, Debug)]
pub struct FactSet {
    kinds: [Vec<Fact>; KINDS.len()],
    /// Activities once more, by their type: most conditions ask about one, and most contacts have done little of it.
    activities: [Vec<Fact>; LISTS],
    /// A bit for each of these lists that is not empty.
    done: u64,
    entries: Vec<(Attribute, Entry)>,
    buffer: String,
}

impl Default for FactSet {
    fn default() -> Self {
        FactSet {
            kinds: [const { Vec::new() }; KINDS.len()],
            activities: [const { Vec::new() }; LISTS],
            done: 0,
            entries: Vec::new(),
            buffer: String::new(),
        }
    }
}

impl FactSet {
    /// Forgets every fact and keeps the memory for the next contact.
    pub fn reset(&mut self) {
        self.kinds.iter_mut().for_each(Vec::clear);
        while self.done != 0 {
            self.activities[self.done.trailing_zeros() as usize].clear();
            self.done &= self.done - 1;
        }
        self.entries.clear();
        self.buffer.clear();
    }

    /// Adds a fact. It is cheap in the order of time; one that is earlier than the last is moved to its place.
    pub fn push(&mut self, kind: FactKind, new: NewFact<'_>) {
        let fact = self.fact(&new);
        if let Some(place) = own_list(kind, fact.subject) {
            self.done |= 1 << place;
            insert(&mut self.activities[place], fact.clone());
        }
        insert(&mut self.kinds[kind as usize], fact);
    }

    /// Adds what is the case, once for each subject: since the earlier time where it is known already. Not for activities.
    pub fn push_earliest(&mut self, kind: FactKind, new: NewFact<'_>) {
        let facts = &mut self.kinds[kind as usize];
        if let Some(place) = facts.iter().position(|fact| fact.subject == new.subject) {
            if new.time.is_none_or(|time| facts[place].time <= time) {
                return;
            }
            facts.remove(place);
        }
        self.push(kind, new);
    }

    /// Adds a fact in whatever order they come; [`FactSet::settle`] has to follow before anything is asked.
    pub fn append(&mut self, kind: FactKind, new: NewFact<'_>) {
        let fact = self.fact(&new);
        if let Some(place) = own_list(kind, fact.subject) {
            self.done |= 1 << place;
            self.activities[place].push(fact.clone());
        }
        self.kinds[kind as usize].push(fact);
    }

    /// Brings all that was added into the order of time; what is of the same time stays as it came.
    pub fn settle(&mut self) {
        for facts in self.kinds.iter_mut().chain(&mut self.activities) {
            if !facts.is_sorted_by_key(|fact| fact.time) {
                facts.sort_by_key(|fact| fact.time);
            }
        }
    }

    fn fact(&mut self, new: &NewFact<'_>) -> Fact {
        let start = self.entries.len() as u32;
        for &(attribute, value) in new.attributes {
            let entry = match value {
                Stored::Null => continue,
                Stored::Integer(number) => Entry::Integer(number),
                Stored::Text(text) => {
                    let start = self.buffer.len() as u32;
                    self.buffer.push_str(text);
                    Entry::Text(start, self.buffer.len() as u32)
                }
            };
            self.entries.push((attribute, entry));
        }
        let time = new.time.unwrap_or(i64::MIN);
        let entries = (start, self.entries.len() as u32);
        let until = new.until.unwrap_or(i64::MAX);
        Fact { id: new.id, time, until, subject: new.subject, entries }
    }

    /// Takes out facts of a kind by their ids.
    pub fn remove(&mut self, kind: FactKind, ids: &[i64]) {
        let of_types = if kind == FactKind::Activity { &mut self.activities[..] } else { &mut [] };
        for facts in of_types.iter_mut().chain([&mut self.kinds[kind as usize]]) {
            facts.retain(|fact| !ids.contains(&fact.id));
        }
    }

    /// The facts of a kind in the order of time.
    pub fn of(&self, kind: FactKind) -> &[Fact] {
        &self.kinds[kind as usize]
    }

    /// Facts of a kind in the order of time, among them all that are about the subject.
    pub fn about(&self, kind: FactKind, subject: i64) -> &[Fact] {
        match own_list(kind, subject) {
            Some(place) => &self.activities[place],
            None => self.of(kind),
        }
    }

    /// A bit for each type of activity with an id below 64 that there are activities of.
    pub fn types_done(&self) -> u64 {
        self.done
    }

    /// The bit that stands for activities of a type there; `None` where none does.
    pub fn bit_of(kind: FactKind, subject: i64) -> Option<u64> {
        own_list(kind, subject).map(|place| 1 << place)
    }

    /// An attribute of a fact of this set.
    pub fn attribute(&self, fact: &Fact, attribute: Attribute) -> Stored<'_> {
        let Range { start, end } = fact.entries.0 as usize..fact.entries.1 as usize;
        let found = self.entries[start..end].iter().find(|(known, _)| *known == attribute);
        match found {
            Some(&(_, Entry::Integer(number))) => Stored::Integer(number),
            Some(&(_, Entry::Text(start, end))) => Stored::Text(&self.buffer[start as usize..end as usize]),
            None => Stored::Null,
        }
    }
}

/// The place of the list that facts about the subject have to themselves.
fn own_list(kind: FactKind, subject: i64) -> Option<usize> {
    let place = usize::try_from(subject).ok().filter(|place| *place < LISTS)?;
    (kind == FactKind::Activity).then_some(place)
}

/// Puts a fact in its place in the order of time.
fn insert(facts: &mut Vec<Fact>, fact: Fact) {
    if facts.last().is_none_or(|last| last.time <= fact.time) {
        facts.push(fact);
    } else {
        let place = facts.partition_point(|known| known.time <= fact.time);
        facts.insert(place, fact);
    }
}

static NONE: LazyLock<FactSet> = LazyLock::new(FactSet::default);

/// What an evaluator sees of one contact.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Its fields.
    pub contact: &'a Contact,
    /// Everything else.
    pub set: &'a FactSet,
}

/// A contact of which no facts are needed.
impl<'a> From<&'a Contact> for Facts<'a> {
    fn from(contact: &'a Contact) -> Self {
        Facts { contact, set: &NONE }
    }
}

impl<'a> From<&'_ Facts<'a>> for Facts<'a> {
    fn from(facts: &Facts<'a>) -> Self {
        *facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_that_come_in_any_order_lie_as_if_each_had_been_put_in_its_place() {
        let (mut one, mut other) = (FactSet::default(), FactSet::default());
        for (id, time) in [(1, 30), (2, 10), (3, 20), (4, 20), (5, 30), (6, 10)] {
            let new = NewFact { id, time: Some(time), until: None, subject: 1, attributes: &[] };
            one.push(FactKind::Activity, new);
            other.append(FactKind::Activity, new);
        }
        other.settle();
        assert_eq!(one.of(FactKind::Activity), other.of(FactKind::Activity));
        assert_eq!(one.about(FactKind::Activity, 1), other.about(FactKind::Activity, 1));
    }

    #[test]
    fn facts_lie_in_the_order_of_time_with_their_attributes() {
        let mut set = FactSet::default();
        let value = Attribute::Known(0);
        for (id, time) in [(1, 30), (2, 10), (3, 20), (4, 20)] {
            let text = format!("number {id}");
            let attributes = [(value, Stored::Text(&text)), (Attribute::Own(7), Stored::Integer(id))];
            set.push(
                FactKind::Activity,
                NewFact { id, time: Some(time), until: None, subject: 1, attributes: &attributes },
            );
        }
        let facts = set.of(FactKind::Activity);
        assert_eq!(facts.iter().map(|fact| fact.id).collect::<Vec<_>>(), [2, 3, 4, 1]);
        assert_eq!(set.attribute(&facts[0], value), Stored::Text("number 2"));
        assert_eq!(set.attribute(&facts[3], Attribute::Own(7)), Stored::Integer(1));
        assert_eq!(set.attribute(&facts[3], Attribute::Own(8)), Stored::Null);
        set.remove(FactKind::Activity, &[3, 1]);
        for facts in [set.of(FactKind::Activity), set.about(FactKind::Activity, 1)] {
            assert_eq!(facts.iter().map(|fact| fact.id).collect::<Vec<_>>(), [2, 4]);
        }
        assert!(set.about(FactKind::Activity, 2).is_empty());
        set.reset();
        assert!(set.of(FactKind::Activity).is_empty());
        assert!(set.about(FactKind::Activity, 1).is_empty());
    }
}
