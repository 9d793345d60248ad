//! The language as a whole: what it means, what it refuses, and the laws it keeps.

mod advice;
mod coverage;
mod explaining;
mod functions;
mod fuzz;
mod laws;
mod meaning;
mod mistakes;
mod world;

use std::sync::LazyLock;

use chrono_tz::Tz;

use super::*;
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::custom_field::{Definition, Fields, Type};
use crate::domain::fact::{Attribute, FactKind, FactSet, Facts, NewFact, Saved, Subjects, activity};
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::id::{ContactId, FieldId};
use crate::domain::moment::Moment;
use crate::domain::names::NameList;
use crate::domain::time::{Instant, Zone};

/// Statuses and users of the tests; ids begin at 1.
static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names::default();
    for (id, name) in (1..).zip(["VIP", "Prospective client", "Not interested"]) {
        names.statuses.add(id, name);
    }
    for (id, name) in (1..).zip(["jcarmack", "Zoë"]) {
        names.users.add(id, name);
    }
    let own = definition;
    names.fields = Fields::new(vec![
        own(31, "loyalty_tier", Type::Choice, &["gold", "silver"]),
        own(32, "credit", Type::Decimal, &[]),
        own(33, "wholesale", Type::Boolean, &[]),
        own(34, "renewal", Type::Date, &[]),
    ]);
    for (kind, subjects) in SUBJECTS {
        names.facts.provide(*kind, named(subjects));
    }
    let mut types = named(&[]);
    activity::built_in().for_each(|(id, name)| types.add(id, name));
    types.add(101, "ski rental");
    types.add(102, "group");
    names.facts.provide(FactKind::Activity, types);
    names.facts.roles = named(&["Decision maker", "Assistant"]);
    names.facts.own_attributes = named(&["message", "First name"]);
    for (id, name, text) in [
        (1, "hot-leads", "@engaged and status = VIP"),
        (2, "engaged", "count(newsletter_open, last 30d) >= 2"),
        (3, "my \"own\"", "city = Boston or did(purchase)"),
    ] {
        names.saved.add(Saved { id, name: name.to_owned(), text: text.to_owned() });
    }
    names
});

fn definition(id: i64, name: &str, kind: Type, choices: &[&str]) -> Definition {
    Definition {
        id: FieldId(id),
        name: name.to_owned(),
        label: name.to_owned(),
        description: None,
        kind,
        choices: choices.iter().map(|&choice| choice.to_owned()).collect(),
        unique: false,
    }
}

/// A field of the tests' own.
fn own(name: &str) -> Field {
    NAMES.fields.by_name(name).expect("defined above")
}

/// What facts of the tests are about; ids begin at 1.
const SUBJECTS: &[(FactKind, &[&str])] = &[
    (FactKind::Group, &["Staff", "Coffee lovers", "#1"]),
    (FactKind::Score, &["Engagement", "Loyalty"]),
    (FactKind::Persona, &["Tony, the Cafe Owner", "Martina"]),
    (FactKind::Account, &["Acme", "Café Müller"]),
    (FactKind::Consent, &["Newsletter", "Tracking"]),
    (FactKind::Subscription, &["Coffee 101", "Daily"]),
    (FactKind::Marketing, &[]),
    (FactKind::Submission, &["Contact us", "Partnership application"]),
    (FactKind::User, &["jcarmack", "zoe"]),
    (FactKind::UserRole, &["Editor", "Author"]),
    (FactKind::Customer, &["C-1", "C-2"]),
    (FactKind::Wish, &["Espresso", "Grinder"]),
    (FactKind::CommunityGroup, &["Gardeners", "Runners"]),
    (FactKind::PassedAction, &["Send mail", "Set status"]),
    (FactKind::PassedStep, &["Start", "Waiting"]),
];

fn named(names: &[&str]) -> NameList {
    let mut list = NameList::default();
    (1..).zip(names).for_each(|(id, name)| list.add(id, name));
    list
}

fn scope(zone: Tz) -> Scope<'static> {
    Scope { names: &NAMES, zone: Zone::Named(zone) }
}

fn long(text: &str) -> Checked {
    compile(text, &scope(Tz::Europe__Vienna)).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

fn short(arguments: &[&str]) -> Checked {
    compile_terms(arguments, &scope(Tz::Europe__Vienna))
        .unwrap_or_else(|errors| panic!("{arguments:?}: {errors:?}"))
}

fn millis(rfc3339: &str) -> i64 {
    chrono::DateTime::parse_from_rfc3339(rfc3339).expect("written in the tests").timestamp_millis()
}

/// The moment at which the tests ask: a Wednesday noon.
fn noon() -> Moment {
    Moment::new(Instant::from_millis(millis("2017-03-22T12:00:00Z")), Zone::Named(Tz::Europe__Vienna))
}

/// A contact with these values in their stored form; numbers are given as text.
fn contact(values: &[(Field, &str)]) -> Contact {
    let mut fields = FieldSet::default();
    for &(field, value) in values {
        let stored = match field.kind() {
            Kind::Gender => Stored::Integer(Gender::parse(value).expect("written in the tests").code()),
            Kind::Status | Kind::Owner => Stored::Integer(value.parse().expect("written in the tests")),
            Kind::Instant => Stored::Integer(millis(value)),
            _ => Stored::Text(value),
        };
        fields.set(field, stored);
    }
    Contact {
        id: ContactId(1042),
        fields,
        modified: Instant::from_millis(millis("2017-03-22T11:59:59.999Z")),
    }
}

fn joseph() -> Contact {
    contact(&[
        (Field::Email, "JSmith@localhost.local"),
        (Field::FirstName, "Joseph"),
        (Field::LastName, "Smith"),
        (Field::Gender, "male"),
        (Field::Birthday, "1988-02-22"),
        (Field::BusinessPhone, "134-5683"),
        (Field::Company, "Café Müller"),
        (Field::JobTitle, "Sales Manager"),
        (Field::Status, "2"),
        (Field::City, "San Diego"),
        (Field::Zip, "92102"),
        (Field::State, "US-CA"),
        (Field::Country, "US"),
        (Field::Created, "2017-03-21T23:30:00Z"),
        (Field::Guid, "01890a5d-ac96-774b-bcce-b302099a8057"),
    ])
}

/// Nobody else has any value.
fn free(_: Field, _: Stored<'_>) -> bool {
    false
}
