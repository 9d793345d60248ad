//! What a kept text refers to, whether or not it can still be understood: ids stand in it where people write names.
//!
//! Nothing is looked up, so that it can be asked of a condition whose field has other choices by now or whose group is
//! gone. Where a condition can be read, [`super::Checked::references`] says the same and what saved conditions within
//! it refer to.

use super::error::Report;
use super::functions::Function;
use super::references::Referent;
use super::syntax::{Call, Operand, Predicate, Term, Typed};
use super::{MAX_BYTES, grammar, token, value};
use crate::domain::fact::{AttributeKind, FactKind};
use crate::domain::field::Field;

/// All that a kept condition names by id, each once and in order. What cannot be made out is left out.
pub fn mentioned(text: &str) -> Vec<Referent> {
    let mut found = Vec::new();
    if text.len() <= MAX_BYTES {
        let mut report = Report::default();
        let tokens = token::tokens(text, &mut report);
        if let Some(tree) = grammar::parse(text, &tokens, &mut report) {
            tree.leaves(&mut |leaf| add(leaf, &mut found));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn add(leaf: &Typed, found: &mut Vec<Referent>) {
    match leaf {
        Typed::Saved(name) => found.extend(value::id(name).map(Referent::Saved)),
        Typed::Call(call) => of_call(call, found),
        Typed::Term(term) => of_term(term, found),
    }
}

fn of_term(term: &Term, found: &mut Vec<Referent>) {
    if let Some(id) = value::id(&term.field) {
        return found.push(Referent::Field(id));
    }
    let name = &term.field.text;
    let by_id = |referent: &dyn Fn(i64) -> Referent| ids(&term.predicate).map(referent).collect::<Vec<_>>();
    match (Field::built_in(name), FactKind::by_name(name)) {
        (Some(Field::Status), _) => found.extend(by_id(&Referent::Status)),
        (Some(Field::Owner), _) => found.extend(by_id(&Referent::Owner)),
        (None, Some(kind)) => found.extend(by_id(&|id| Referent::Subject(kind, id))),
        _ => {}
    }
}

fn of_call(call: &Call, found: &mut Vec<Referent>) {
    let Some(about) = &call.about else { return };
    let named = FactKind::by_name(&about.name.text).filter(|_| !about.name.quoted);
    let (kind, subject) = match (Function::by_name(&call.name.text), named) {
        (Some(Function::About(kind)), _) => (kind, Some(&about.name)),
        (_, Some(kind)) => (kind, about.subject.as_ref()),
        (_, None) => (FactKind::Activity, Some(&about.name)),
    };
    found.extend(subject.and_then(value::id).map(|id| Referent::Subject(kind, id)));
    if let Some(filter) = &call.filter {
        filter.leaves(&mut |leaf| {
            if let Typed::Term(term) = leaf {
                of_attribute(kind, &term.field, &ids(&term.predicate).collect::<Vec<_>>(), found);
            }
        });
    }
    for (field, value) in &call.named {
        of_attribute(kind, field, &value::id(value).into_iter().collect::<Vec<_>>(), found);
    }
}

fn of_attribute(kind: FactKind, name: &Operand, ids: &[i64], found: &mut Vec<Referent>) {
    if let Some(id) = value::id(name) {
        return found.push(Referent::OwnAttribute(id));
    }
    let role = kind.attribute(&name.text).filter(|one| kind.attribute_kind(*one) == AttributeKind::Role);
    if role.is_some() {
        found.extend(ids.iter().copied().map(Referent::Role));
    }
}

/// The values that are ids.
fn ids(predicate: &Predicate<Operand>) -> impl Iterator<Item = i64> {
    let values: Vec<&Operand> = match predicate {
        Predicate::Is(_, value) | Predicate::Falls(value) => vec![value],
        Predicate::In(values) => values.iter().collect(),
        Predicate::Between(low, high) => vec![low, high],
        Predicate::IsSet | Predicate::IsEmpty => Vec::new(),
    };
    values.into_iter().filter_map(value::id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_whatever_is_wrong_with_the_rest() {
        use Referent::{Field, Owner, Saved, Status, Subject};
        for (text, expected) in [
            ("#3 = gold and no_such_field > 3", vec![Field(3)]),
            ("status in (#1, #2) or owner != #4", vec![Status(1), Status(2), Owner(4)]),
            (
                "group(#7) and not @#2 and persona = #5",
                vec![Subject(FactKind::Group, 7), Subject(FactKind::Persona, 5), Saved(2)],
            ),
            (
                "count(#19 where item = x, last 30d) >= many and did(group(#4))",
                vec![Subject(FactKind::Activity, 19), Subject(FactKind::Group, 4)],
            ),
            ("city = \"#1\" and ((", vec![]),
            ("", vec![]),
        ] {
            let mut expected = expected;
            expected.sort_unstable();
            assert_eq!(mentioned(text), expected, "{text}");
        }
    }
}
