//! Changes to a contact and its facts, as data: to be shown, and to be tried out.

use serde::Serialize;

use crate::domain::contact::{Contact, Stored};
use crate::domain::fact::{Attribute, FactKind, FactSet, Nature, NewFact};
use crate::domain::field::{Field, Kind};
use crate::domain::moment::Moment;
use crate::domain::time::Instant;

/// A value in its stored form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Text, an ISO date or an ISO code.
    Text(String),
    /// A number, an id or milliseconds.
    Integer(i64),
}

impl Value {
    /// As it is stored.
    pub fn stored(&self) -> Stored<'_> {
        match self {
            Value::Text(text) => Stored::Text(text),
            Value::Integer(number) => Stored::Integer(*number),
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// A field gets a value.
    Set {
        /// The field.
        #[serde(serialize_with = "field_name")]
        field: Field,
        /// Its value, in stored form.
        value: Value,
    },
    /// A field gets a value, whichever.
    Fill {
        /// The field.
        #[serde(serialize_with = "field_name")]
        field: Field,
    },
    /// A field loses its value.
    Clear {
        /// The field.
        #[serde(serialize_with = "field_name")]
        field: Field,
    },
    /// Facts come to be. Of a kind of which there is one at most, it takes the place of the other.
    Add {
        /// Their kind.
        #[serde(serialize_with = "kind_name")]
        kind: FactKind,
        /// What they are about; nothing: whatever it is.
        subject: Option<i64>,
        /// How many.
        times: usize,
        /// When they are dated; nothing: now.
        #[serde(skip_serializing_if = "Option::is_none")]
        at: Option<Instant>,
        /// What they must have.
        #[serde(skip)]
        attributes: Vec<(Attribute, Value)>,
    },
    /// Facts go.
    Remove {
        /// Their kind.
        #[serde(serialize_with = "kind_name")]
        kind: FactKind,
        /// Which of them.
        ids: Vec<i64>,
    },
    /// The number of something becomes another.
    Amount {
        /// The kind.
        #[serde(serialize_with = "kind_name")]
        kind: FactKind,
        /// What it is about.
        subject: i64,
        /// The new number.
        amount: i64,
    },
}

fn field_name<S: serde::Serializer>(field: &Field, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(field.name())
}

fn kind_name<S: serde::Serializer>(kind: &FactKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}

impl Change {
    /// Makes the change, as of the moment.
    pub fn apply(&self, contact: &mut Contact, set: &mut FactSet, moment: &Moment) {
        self.apply_to_fields(contact);
        self.apply_to_facts(set, moment);
    }

    pub(super) fn apply_to_fields(&self, contact: &mut Contact) {
        match self {
            Change::Set { field, value } => contact.fields.set(*field, value.stored()),
            Change::Fill { field } => contact.fields.set(*field, some_value(*field)),
            Change::Clear { field } => contact.fields.set(*field, Stored::Null),
            Change::Add { .. } | Change::Remove { .. } | Change::Amount { .. } => {}
        }
    }

    pub(super) fn apply_to_facts(&self, set: &mut FactSet, moment: &Moment) {
        match self {
            Change::Set { .. } | Change::Fill { .. } | Change::Clear { .. } => {}
            Change::Add { kind, subject, times, at, attributes } => {
                let attributes: Vec<_> =
                    attributes.iter().map(|(attribute, value)| (*attribute, value.stored())).collect();
                let time = kind.info().timed.then(|| at.unwrap_or(moment.now).millis());
                if kind.info().nature == Nature::Single {
                    let others: Vec<i64> = set.of(*kind).iter().map(|fact| fact.id).collect();
                    set.remove(*kind, &others);
                }
                let mut id = set.of(*kind).iter().map(|fact| fact.id).max().unwrap_or(0);
                for _ in 0..*times {
                    id = id.saturating_add(1);
                    let subject = subject.unwrap_or(0);
                    set.push(*kind, NewFact { id, time, until: None, subject, attributes: &attributes });
                }
            }
            Change::Remove { kind, ids } => set.remove(*kind, ids),
            Change::Amount { kind, subject, amount } => {
                let of_subject = set.of(*kind).iter().filter(|fact| fact.subject == *subject);
                let ids: Vec<i64> = of_subject.map(|fact| fact.id).collect();
                set.remove(*kind, &ids);
                let attributes = [(Attribute::Known(0), Stored::Integer(*amount))];
                let id = ids.first().copied().unwrap_or(0);
                set.push(
                    *kind,
                    NewFact { id, time: None, until: None, subject: *subject, attributes: &attributes },
                );
            }
        }
    }
}

/// Any value that the field can have.
fn some_value(field: Field) -> Stored<'static> {
    match field.kind() {
        Kind::Email => Stored::Text("someone@example.com"),
        Kind::Date => Stored::Text("2000-01-01"),
        Kind::Country => Stored::Text("AT"),
        Kind::State => Stored::Text("AT-9"),
        Kind::Guid => Stored::Text("00000000-0000-7000-8000-000000000000"),
        Kind::Text | Kind::Phone | Kind::Choice => Stored::Text("1"),
        _ => Stored::Integer(1),
    }
}
