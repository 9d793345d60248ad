//! What a new fact must have beside its subject and its time, so that it passes a `where`.

use super::Context;
use super::change::Value;
use super::field::turning_points;
use super::texts::Pieces;
use crate::domain::condition::checked::{AttributeMatcher, AttributeTest, FactTest};
use crate::domain::condition::evaluate::Seen;
use crate::domain::decimal::Decimal;
use crate::domain::fact::{Attribute, AttributeKind, FactSet, NewFact};
use crate::domain::time::Instant;

pub(super) type Attributes = Vec<(Attribute, Value)>;

/// Sets that are tried, and those that are kept.
const TRIED: usize = 512;
const KEPT: usize = 3;
/// Values of one attribute that are tried.
const VALUES: usize = 24;

impl Context<'_> {
    /// Attributes with which a fact passes, those that are given among them; the fewest first.
    pub(super) fn attribute_sets(
        &self,
        test: &FactTest,
        given: &[(Attribute, Value)],
        at: Option<Instant>,
    ) -> Vec<Attributes> {
        let Some(filter) = &test.source.filter else { return vec![given.to_vec()] };
        let mut asked: Vec<(Attribute, Vec<&AttributeTest>)> = Vec::new();
        filter.leaves(&mut |leaf: &AttributeTest| match asked
            .iter_mut()
            .find(|(known, _)| *known == leaf.attribute)
        {
            Some((_, tests)) => tests.push(leaf),
            None => asked.push((leaf.attribute, vec![leaf])),
        });
        asked.retain(|(attribute, _)| given.iter().all(|(known, _)| known != attribute));
        let mut sets = vec![given.to_vec()];
        for (attribute, tests) in asked {
            let values = values(test.source.kind.attribute_kind(attribute), &tests);
            let mut longer = sets.clone();
            for value in values {
                longer
                    .extend(sets.iter().map(|set| [set.as_slice(), &[(attribute, value.clone())]].concat()));
            }
            longer.truncate(TRIED);
            sets = longer;
        }
        sets.sort_by_key(Vec::len);
        sets.retain(|set| self.passes(test, set, at));
        sets.truncate(KEPT);
        sets
    }

    fn passes(&self, test: &FactTest, attributes: &Attributes, at: Option<Instant>) -> bool {
        let attributes: Vec<_> =
            attributes.iter().map(|(attribute, value)| (*attribute, value.stored())).collect();
        let kind = test.source.kind;
        let time = kind.info().timed.then(|| at.unwrap_or(self.moment.now).millis());
        let subject = test.source.subjects.first().map_or(0, |subject| subject.id);
        let mut set = FactSet::default();
        set.push(kind, NewFact { id: 1, time, until: None, subject, attributes: &attributes });
        Seen::new(&test.source, &set, self.moment).inside().next().is_some()
    }
}

/// Values of one attribute with which its tests may come out in different ways.
fn values(kind: AttributeKind, tests: &[&AttributeTest]) -> Vec<Value> {
    let mut pieces = Pieces::default();
    let mut values = Vec::new();
    for test in tests {
        match &test.matcher {
            AttributeMatcher::Set | AttributeMatcher::Empty => {}
            AttributeMatcher::Number(ranges) => {
                values.extend(turning_points(ranges).into_iter().map(Value::Integer));
            }
            AttributeMatcher::Decimal(ranges) => {
                let numbers = turning_points(ranges).into_iter();
                values.extend(numbers.map(|number| Value::Text(Decimal(number).to_string())));
            }
            AttributeMatcher::Text(_) => pieces.add(&test.predicate),
        }
    }
    values.extend(pieces.texts().into_iter().map(Value::Text));
    values.push(match kind {
        AttributeKind::Text | AttributeKind::Value => Value::Text("1".to_owned()),
        AttributeKind::Number | AttributeKind::Role => Value::Integer(1),
    });
    values.truncate(VALUES);
    values
}
