//! What has to be read to answer a condition: only these fields and these facts, and only so far back.

use super::checked::{AttributeTest, Checked, FactTest, Leaf, Question};
use super::evaluate::NAME_PARTS;
use super::syntax::Node;
use crate::domain::fact::{Attribute, FactKind};
use crate::domain::field::Field;
use crate::domain::moment::Moment;
use crate::domain::time::Instant;

/// Facts that a condition asks about. Those that lie in the future belong to it too: they may tell how long the
/// answer stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Their kind.
    pub kind: FactKind,
    /// What they are about; `None`: whatever it is.
    pub subject: Option<i64>,
    /// Not the earlier ones; `None`: from the beginning.
    pub since: Option<Instant>,
    /// What else is asked of them.
    pub attributes: Vec<Attribute>,
}

/// All that has to be read for one or more conditions; each field, and each kind and subject, is there once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Fields with a stored value, and the id and modification time: those that derived ones are made of.
    pub fields: Vec<Field>,
    /// In the order of kinds, a need without a subject before those with one.
    pub list: Vec<Need>,
    /// Of newsletters, not those that a contact gets by its groups: whoever asks works that out.
    pub own_subscriptions: bool,
}

impl Needs {
    /// The needs of a kind.
    pub fn of(&self, kind: FactKind) -> impl Iterator<Item = &Need> {
        self.list.iter().filter(move |need| need.kind == kind)
    }

    /// What is needed for both.
    pub fn merge(&mut self, other: &Needs) {
        other.list.iter().cloned().for_each(|need| self.add(need));
        other.fields.iter().for_each(|field| self.add_field(*field));
        self.own_subscriptions |= other.own_subscriptions;
    }

    /// Adds what has to be read for a field.
    pub fn add_field(&mut self, field: Field) {
        match field {
            Field::Name => NAME_PARTS.into_iter().for_each(|part| self.add_field(part)),
            Field::Age => self.add_field(Field::Birthday),
            Field::Anonymous => self.add_field(Field::Email),
            stored => {
                if let Err(place) = self.fields.binary_search(&stored) {
                    self.fields.insert(place, stored);
                }
            }
        }
    }

    fn add(&mut self, new: Need) {
        let place =
            self.list.binary_search_by_key(&(new.kind, new.subject), |need| (need.kind, need.subject));
        match place {
            Ok(place) => {
                let known = &mut self.list[place];
                known.since = known.since.zip(new.since).map(|(one, other)| one.min(other));
                known.attributes.extend(new.attributes);
                known.attributes.sort_unstable();
                known.attributes.dedup();
            }
            Err(place) => self.list.insert(place, new),
        }
    }
}

impl Checked {
    /// What has to be read to ask it at that moment or later.
    pub fn needs(&self, moment: &Moment) -> Needs {
        let mut needs = Needs::default();
        add(&self.root, moment, &mut needs);
        needs
    }
}

fn add(node: &Node<Leaf>, moment: &Moment, needs: &mut Needs) {
    node.leaves(&mut |leaf| match leaf {
        Leaf::Fact(test) => test.add_needs(moment, needs),
        Leaf::Saved(test) => add(&test.root, moment, needs),
        Leaf::Field(test) => needs.add_field(test.field()),
        Leaf::Clock(_) => {}
    });
}

impl FactTest {
    fn add_needs(&self, moment: &Moment, needs: &mut Needs) {
        let source = &self.source;
        let mut attributes = Vec::new();
        if let Some(filter) = &source.filter {
            filter.leaves(&mut |test: &AttributeTest| attributes.push(test.attribute));
        }
        match &self.question {
            Question::Sum(attribute, ..) => attributes.push(*attribute),
            Question::Amount(..) => attributes.push(Attribute::Known(0)),
            Question::Exists | Question::Count(..) | Question::Last(..) | Question::First(..) => {}
        }
        attributes.sort_unstable();
        attributes.dedup();
        let since = source.reach.ends(moment).0.map(Instant::from_millis);
        let subjects: Vec<Option<i64>> = match source.subjects.as_slice() {
            [] => vec![None],
            subjects => subjects.iter().map(|subject| Some(subject.id)).collect(),
        };
        for subject in subjects {
            needs.add(Need { kind: source.kind, subject, since, attributes: attributes.clone() });
        }
    }
}
