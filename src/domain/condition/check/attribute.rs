//! `where`: what is asked of the facts themselves.

use super::{Checker, no_day, no_order, not_text};
use crate::domain::condition::checked::{AttributeMatcher, AttributeTest};
use crate::domain::condition::error::ConditionError;
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::condition::syntax::{Node, Operand, Predicate, Relation, Term, Typed};
use crate::domain::condition::value::{self, Choice};
use crate::domain::fact::{Attribute, AttributeKind, FactKind};
use crate::domain::text::nearest;

type Asked = (Predicate<String>, AttributeMatcher);

impl Checker<'_> {
    pub(super) fn filter(&mut self, kind: FactKind, node: Node<Typed>) -> Option<Node<AttributeTest>> {
        let mut all = |parts: Vec<Node<Typed>>| -> Vec<Node<AttributeTest>> {
            parts.into_iter().filter_map(|part| self.filter(kind, part)).collect()
        };
        match node {
            Node::And(parts) => Node::all(all(parts)),
            Node::Or(parts) => Node::any(all(parts)),
            Node::Not(inner) => Some(Node::Not(Box::new(self.filter(kind, *inner)?))),
            Node::Leaf(Typed::Term(term)) => Some(Node::Leaf(self.attribute_test(kind, term)?)),
            Node::Leaf(Typed::Call(call)) => self.no_filter(&call.name),
            Node::Leaf(Typed::Saved(name)) => self.no_filter(&name),
        }
    }

    fn no_filter<T>(&mut self, name: &Operand) -> Option<T> {
        let error = ConditionError::new(name.span, "`where` asks only about the facts themselves");
        self.fail(error.hint("combine the functions by `and` instead"))
    }

    pub(super) fn attribute(&mut self, kind: FactKind, name: &Operand) -> Option<(Attribute, String)> {
        let info = kind.info();
        let own = &self.scope.names.facts.own_attributes;
        if let Some(attribute @ Attribute::Known(place)) = kind.attribute(name.text.trim()) {
            return Some((attribute, info.attributes[usize::from(place)].name.to_owned()));
        }
        if info.own_attributes {
            let id = value::id(name).or_else(|| own.id(&name.text));
            if let Some((id, name)) = id.and_then(|id| Some((id, own.name(id)?))) {
                return Some((Attribute::Own(id), name.to_owned()));
            }
        }
        let known = || info.attributes.iter().map(|attribute| attribute.name);
        let near: Vec<String> = match info.own_attributes {
            true => own.nearest(&name.text).into_iter().map(str::to_owned).collect(),
            false => nearest(&name.text, known()).into_iter().map(str::to_owned).collect(),
        };
        let message = format!("`{}` is nothing that `{}` has", name.text, info.name);
        let error = ConditionError::new(name.span, message);
        let names = known().collect::<Vec<_>>().join(", ");
        self.fail(match (near.is_empty(), names.is_empty()) {
            (false, _) => error.suggesting(near),
            (true, false) => error.hint(format!("it has {names}")),
            (true, true) => error,
        })
    }

    pub(super) fn attribute_test(&mut self, kind: FactKind, term: Term) -> Option<AttributeTest> {
        let (attribute, name) = self.attribute(kind, &term.field)?;
        let (predicate, matcher) = match term.predicate {
            Predicate::IsSet => (Predicate::IsSet, AttributeMatcher::Set),
            Predicate::IsEmpty => (Predicate::IsEmpty, AttributeMatcher::Empty),
            Predicate::Falls(_) => return self.fail(no_day(&name, term.span)),
            asked => match kind.attribute_kind(attribute) {
                AttributeKind::Text => self.of_text(&name, Term { predicate: asked, ..term })?,
                AttributeKind::Value => self.of_value(Term { predicate: asked, ..term })?,
                AttributeKind::Number => {
                    let (spelled, ranges) = self.whole_numbers(&name, Term { predicate: asked, ..term })?;
                    (spelled, AttributeMatcher::Number(ranges))
                }
                AttributeKind::Role => self.of_role(&name, Term { predicate: asked, ..term })?,
            },
        };
        Some(AttributeTest { attribute, name, predicate, matcher })
    }

    fn of_text(&mut self, name: &str, term: Term) -> Option<Asked> {
        if has_order(&term.predicate) {
            return self.fail(no_order(name, term.span));
        }
        self.text(term.predicate).map(|(spelled, matcher)| (spelled, AttributeMatcher::Text(matcher)))
    }

    /// Numbers where all that is typed are numbers, and text otherwise.
    fn of_value(&mut self, term: Term) -> Option<Asked> {
        let is_number = |operand: &Operand| value::decimal(operand).is_ok();
        let as_numbers = match &term.predicate {
            Predicate::Is(Relation::Equals, operand) => is_number(operand),
            Predicate::In(operands) => operands.iter().all(is_number),
            asked => has_order(asked),
        };
        if !as_numbers {
            return self
                .text(term.predicate)
                .map(|(spelled, matcher)| (spelled, AttributeMatcher::Text(matcher)));
        }
        let (spelled, ranges) = self.decimals(term.predicate, term.span)?;
        Some((spelled, AttributeMatcher::Decimal(ranges)))
    }

    pub(super) fn decimals(
        &mut self,
        asked: Predicate<Operand>,
        span: crate::domain::condition::Span,
    ) -> Option<(Predicate<String>, Ranges)> {
        self.measured(asked, span, |checker, operand| checker.take(value::decimal(operand)))
    }

    pub(super) fn whole_numbers(&mut self, name: &str, term: Term) -> Option<(Predicate<String>, Ranges)> {
        if is_of_text(&term.predicate) {
            return self.fail(not_text(name, term.span));
        }
        self.measured(term.predicate, term.span, |checker, operand| checker.take(value::number(operand)))
    }

    fn of_role(&mut self, name: &str, term: Term) -> Option<Asked> {
        if is_of_text(&term.predicate) {
            return self.fail(not_text(name, term.span));
        }
        if has_order(&term.predicate) {
            return self.fail(no_order(name, term.span));
        }
        let read = |checker: &mut Self, operand: &Operand| {
            let chosen = value::entry(&checker.scope.names.facts.roles, "role", operand);
            checker.take(chosen).map(|chosen| (chosen.spelling, chosen.choice))
        };
        let (spelled, ranges) = self.one_of(term.predicate, read, |choices| {
            let single = choices.into_iter().filter_map(|choice| match choice {
                Choice::Number(id) => Some(Range { low: Some(id), high: Some(id) }),
                Choice::Codes(_) | Choice::Flag(_) => None,
            });
            Ranges::new(single.collect())
        })?;
        Some((spelled, AttributeMatcher::Number(ranges)))
    }
}

fn is_of_text(asked: &Predicate<Operand>) -> bool {
    matches!(
        asked,
        Predicate::Is(Relation::Contains | Relation::StartsWith | Relation::EndsWith | Relation::Matches, _)
    )
}

pub(super) fn has_order(asked: &Predicate<Operand>) -> bool {
    matches!(
        asked,
        Predicate::Is(Relation::Below | Relation::AtMost | Relation::Above | Relation::AtLeast, _)
            | Predicate::Between(..)
    )
}
