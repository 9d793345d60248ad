//! Names of things that facts are about, and kinds of facts asked like fields: `group:Staff`, `persona is set`.

use super::{Checker, no_order, not_text};
use crate::domain::condition::checked::{FactTest, Leaf, Question, Reference, Source};
use crate::domain::condition::error::{ConditionError, Span};
use crate::domain::condition::stretch::Reach;
use crate::domain::condition::syntax::{Node, Operand, Predicate, Relation, Term};
use crate::domain::condition::value;
use crate::domain::fact::{FactKind, Nature};

impl Checker<'_> {
    /// A kind that stands where a field could.
    pub(super) fn kind_test(&mut self, kind: FactKind, term: Term) -> Option<Node<Leaf>> {
        let name = kind.name();
        self.is_known(kind, term.field.span)?;
        let operands = match term.predicate {
            Predicate::IsSet => return Some(exists(kind, Vec::new())),
            Predicate::IsEmpty => return Some(Node::Not(Box::new(exists(kind, Vec::new())))),
            _ if kind.info().nature == Nature::Amount => {
                let error = ConditionError::new(term.span, format!("`{name}` needs the name of the {name}"));
                return self.fail(error.hint(format!("write `{name}(\"NAME\") >= NUMBER`")));
            }
            Predicate::Is(Relation::Equals, operand) => vec![operand],
            Predicate::In(operands) => operands,
            Predicate::Is(Relation::Below | Relation::AtMost | Relation::Above | Relation::AtLeast, _)
            | Predicate::Between(..)
            | Predicate::Falls(_) => return self.fail(no_order(name, term.span)),
            Predicate::Is(..) => return self.fail(not_text(name, term.span)),
        };
        let read: Vec<_> = operands.iter().map(|operand| self.reference(kind, operand)).collect();
        let mut subjects: Vec<Reference> = Vec::new();
        for subject in read.into_iter().collect::<Option<Vec<_>>>()? {
            if !subjects.contains(&subject) {
                subjects.push(subject);
            }
        }
        Some(exists(kind, subjects))
    }

    /// Where no facts of a kind can be read, an answer that takes them for absent would be wrong.
    pub(super) fn is_known(&mut self, kind: FactKind, span: Span) -> Option<()> {
        if self.scope.names.facts.of(kind).is_some() {
            return Some(());
        }
        if !self.scope.names.fields.edition().has_facts(kind) {
            let message = format!("`{}` cannot be asked in the CMS edition", kind.name());
            let hint = "`acquaint db edition ems` switches to EMS, which has everything";
            return self.fail(ConditionError::new(span, message).hint(hint.to_owned()));
        }
        let message = format!("`{}` cannot be asked here: nothing of that kind is kept", kind.name());
        self.fail(ConditionError::new(span, message))
    }

    /// Something that facts of the kind are about, by its name, or as `#12` by its id.
    pub(super) fn reference(&mut self, kind: FactKind, operand: &Operand) -> Option<Reference> {
        self.is_known(kind, operand.span)?;
        let facts = &self.scope.names.facts;
        let list = facts.of(kind)?;
        let found = match value::id(operand) {
            Some(id) => list.name(id).map(|name| (id, name)),
            None => facts.subject(kind, &operand.text).and_then(|id| Some((id, list.name(id)?))),
        };
        if let Some((id, name)) = found {
            return Some(Reference { id, name: name.to_owned() });
        }
        let near = list.nearest(&operand.text).into_iter().map(str::to_owned).collect();
        self.fail(value::unknown(operand, kind.info().noun).suggesting(near))
    }
}

fn exists(kind: FactKind, subjects: Vec<Reference>) -> Node<Leaf> {
    let source = Source { kind, subjects, filter: None, window: None, reach: Reach::default() };
    Node::Leaf(Leaf::Fact(Box::new(FactTest { source, question: Question::Exists })))
}
