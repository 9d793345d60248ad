//! Merging contacts that are the same person: whose value each field takes, and what the plan says.

use super::belongings::Belongings;
use super::contact::{Contact, FieldSet, Stored, settle_state};
use super::field::Field;
use super::id::ContactId;
use super::newsletter::OptOut;
use super::time::Instant;

/// Who wins where several contacts have a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prefer {
    /// The contact that stays; the others fill what it lacks, in the order in which they are named.
    #[default]
    Into,
    /// The others, in that order.
    Others,
    /// Whoever was changed last.
    Newest,
}

/// What a merge does.
#[derive(Clone, Debug, PartialEq)]
pub struct MergePlan {
    /// The contact that stays, as it was.
    pub into: Contact,
    /// Those that go, in the order in which they are named, each with what it brings.
    pub others: Vec<(Contact, Belongings)>,
    /// What becomes of the fields of the one that stays.
    pub change: FieldSet,
    /// Whose value each of these fields takes; none where nobody's is fit.
    pub winners: Vec<(Field, ContactId)>,
    /// Consents that are no longer in force, or are from now on, for the contact that stays: by name.
    pub consents: Vec<(String, bool)>,
    /// What addresses that go have opted out of holds for the one that stays as well.
    pub opt_outs: Vec<OptOut>,
}

/// What the fields of `into` become, and whose value each takes. `taken` says of some fields whose value they take,
/// whatever is preferred.
pub fn merged(
    into: &Contact,
    others: &[&Contact],
    prefer: Prefer,
    taken: &[(Field, ContactId)],
) -> (FieldSet, Vec<(Field, ContactId)>) {
    let order = order(into, others, prefer);
    let mut fields: Vec<Field> = Field::stored().collect();
    for field in order.iter().flat_map(|contact| contact.fields.custom_fields()) {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    let (mut change, mut winners) = (FieldSet::default(), Vec::new());
    for field in fields.into_iter().filter(|field| !matches!(field, Field::Guid | Field::Created)) {
        let named = taken.iter().find(|(of, _)| *of == field);
        let winner = match named {
            Some((_, id)) => order.iter().find(|contact| contact.id == *id),
            None => order.iter().find(|contact| {
                // A name that only says when somebody came is none.
                let is_none = field == Field::LastName && contact.has_placeholder_name();
                contact.fields.value(field) != Stored::Null && !is_none
            }),
        };
        if let Some(winner) = winner
            && winner.fields.value(field) != into.fields.value(field)
        {
            change.set(field, winner.fields.value(field));
            winners.push((field, winner.id));
        }
    }
    settle_state(&into.fields, &mut change);
    winners.retain(|(field, _)| change.get(*field).is_some());
    if let Some(first) = order.iter().min_by_key(|contact| created(contact))
        && created(first) < created(into)
    {
        // Known since then.
        change.set(Field::Created, first.fields.value(Field::Created));
        winners.push((Field::Created, first.id));
    }
    (change, winners)
}

fn order<'c>(into: &'c Contact, others: &[&'c Contact], prefer: Prefer) -> Vec<&'c Contact> {
    let mut order: Vec<&Contact> = match prefer {
        Prefer::Others => others.iter().copied().chain([into]).collect(),
        Prefer::Into | Prefer::Newest => [into].into_iter().chain(others.iter().copied()).collect(),
    };
    if prefer == Prefer::Newest {
        order.sort_by_key(|contact| std::cmp::Reverse(contact.modified));
    }
    order
}

fn created(contact: &Contact) -> Instant {
    contact.fields.integer(Field::Created).map_or(Instant::MAX, Instant::from_millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(id: i64, modified: i64, values: &[(Field, &str)]) -> Contact {
        let mut contact = Contact::blank();
        (contact.id, contact.modified) = (ContactId(id), Instant::from_millis(modified));
        for (field, value) in values {
            contact.fields.set(*field, Stored::Text(value));
        }
        contact.fields.set(Field::Created, Stored::Integer(100 - id));
        contact
    }

    fn told(prefer: Prefer, taken: &[(Field, ContactId)]) -> Vec<(&'static str, i64)> {
        let into = contact(1, 5, &[(Field::City, "Graz"), (Field::Country, "AT")]);
        let one = contact(2, 9, &[(Field::City, "Bonn"), (Field::Company, "ACME")]);
        let other = contact(3, 1, &[(Field::City, "Rome"), (Field::Company, "Other"), (Field::Zip, "1")]);
        let (_, winners) = merged(&into, &[&other, &one], prefer, taken);
        winners.into_iter().map(|(field, id)| (field.name(), id.0)).collect()
    }

    #[test]
    fn who_stays_is_filled_up_in_the_order_of_the_others() {
        assert_eq!(told(Prefer::Into, &[]), [("company", 3), ("zip", 3), ("created", 3)]);
    }

    #[test]
    fn others_or_the_newest_may_win_and_a_field_may_be_taken_from_one() {
        assert_eq!(told(Prefer::Others, &[]), [("company", 3), ("zip", 3), ("city", 3), ("created", 3)]);
        assert_eq!(told(Prefer::Newest, &[]), [("company", 2), ("zip", 3), ("city", 2), ("created", 3)]);
        // Nothing is a value, too, where it is asked for.
        assert_eq!(
            told(Prefer::Others, &[(Field::City, ContactId(2)), (Field::Country, ContactId(2))]),
            [("company", 3), ("zip", 3), ("city", 2), ("country", 2), ("created", 3)]
        );
    }

    #[test]
    fn a_state_of_another_country_is_not_taken() {
        let into = contact(1, 0, &[(Field::Country, "US")]);
        let other = contact(2, 0, &[(Field::Country, "DE"), (Field::State, "DE-BY")]);
        let (change, winners) = merged(&into, &[&other], Prefer::Into, &[]);
        assert!(change.get(Field::State).is_none_or(|state| state == Stored::Null), "{winners:?}");
    }
}
