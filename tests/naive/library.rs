//! The same contacts, names and moments in the types of the library.

use acquaint::domain::condition::{Checked, Outcome, Scope, compile};
use acquaint::domain::contact::{Contact, FieldSet, Stored};
use acquaint::domain::custom_field::{Definition, Fields, Type};
use acquaint::domain::fact::{Attribute, FactKind, FactSet, Facts, NewFact, activity};
use acquaint::domain::gender::Gender;
use acquaint::domain::id::{ContactId, FieldId};
use acquaint::domain::moment::Moment;
use acquaint::domain::names::{NameList, Names};
use acquaint::domain::time::{Instant, Zone};
use chrono_tz::Tz;

use super::model::{ACTIVITY, CHOICES, Fact, KINDS, Person};

fn named(names: impl IntoIterator<Item = &'static str>) -> NameList {
    let mut list = NameList::default();
    (1..).zip(names).for_each(|(id, name)| list.add(id, name));
    list
}

fn choices(field: &str) -> impl Iterator<Item = &'static str> {
    let (_, values) = CHOICES.iter().find(|(name, _)| *name == field).expect("a field of the table");
    values.iter().map(|(value, _)| *value)
}

fn kind(name: &str) -> FactKind {
    FactKind::by_name(name).unwrap_or_else(|| panic!("no kind of fact is called {name}"))
}

/// What conditions of the tests may name.
pub fn names() -> Names {
    let mut names =
        Names { statuses: named(choices("status")), users: named(choices("owner")), ..Names::default() };
    let own = [
        ("tier", Type::Choice),
        ("credit", Type::Decimal),
        ("visits", Type::Integer),
        ("wholesale", Type::Boolean),
        ("renewal", Type::Date),
        ("nickname", Type::Text),
    ];
    let definition = |(id, (name, kind)): (i64, (&str, Type))| Definition {
        id: FieldId(id),
        name: name.to_owned(),
        label: name.to_owned(),
        description: None,
        kind,
        choices: if kind == Type::Choice { choices(name).map(str::to_owned).collect() } else { Vec::new() },
        unique: false,
    };
    names.fields = Fields::new((1..).zip(own).map(definition).collect());
    for known in KINDS {
        let mut subjects = named(known.subjects.iter().copied());
        if known.name == ACTIVITY {
            subjects = NameList::default();
            activity::built_in().for_each(|(id, name)| subjects.add(id, name));
            subjects.add(1_001, "ski rental");
        }
        names.facts.provide(kind(known.name), subjects);
    }
    names.facts.roles = named(["Decision maker", "Assistant"]);
    names.facts.own_attributes = named(["message"]);
    names
}

/// A contact as the first evaluator sees it.
pub struct Known {
    contact: Contact,
    set: FactSet,
}

impl Known {
    pub fn new(person: &Person, names: &Names) -> Known {
        let mut fields = FieldSet::default();
        let field =
            |name: &str| names.fields.by_name(name).unwrap_or_else(|| panic!("no field is called {name}"));
        for (name, text) in &person.texts {
            let id = |list: &NameList| Stored::Integer(list.id(text).expect("a name of the table"));
            let stored = match *name {
                "gender" => Stored::Integer(Gender::parse(text).expect("a gender").code()),
                "status" => id(&names.statuses),
                "owner" => id(&names.users),
                "wholesale" => Stored::Integer(i64::from(*text == "true")),
                _ => Stored::Text(text),
            };
            fields.set(field(name), stored);
        }
        for (name, number) in &person.numbers {
            fields.set(field(name), Stored::Integer(*number));
        }
        for (name, day) in &person.days {
            fields.set(field(name), Stored::Text(&day.format("%Y-%m-%d").to_string()));
        }
        if let Some(created) = person.created {
            fields.set(field("created"), Stored::Integer(created));
        }
        let modified = Instant::from_millis(person.modified);
        let mut set = FactSet::default();
        for (id, fact) in (1..).zip(&person.facts) {
            push(&mut set, id, fact, names);
        }
        Known { contact: Contact { id: ContactId(person.id), fields, modified }, set }
    }

    pub fn outcome(&self, condition: &Checked, now: i64, zone: Tz) -> Outcome {
        condition.evaluate(self.facts(), &moment(now, zone))
    }

    /// The value as lists ask for it, without a deadline.
    pub fn holds(&self, condition: &Checked, now: i64, zone: Tz) -> bool {
        condition.holds(self.facts(), &moment(now, zone))
    }

    fn facts(&self) -> Facts<'_> {
        Facts { contact: &self.contact, set: &self.set }
    }
}

fn push(set: &mut FactSet, id: i64, fact: &Fact, names: &Names) {
    let kind = kind(fact.kind);
    let subject = names.facts.subject(kind, fact.subject).expect("a subject of the table");
    let mut attributes: Vec<(Attribute, Stored<'_>)> = Vec::new();
    for (name, text) in &fact.attributes {
        let (own, roles) = (names.facts.own_attributes.id(name), &names.facts.roles);
        let attribute = kind.attribute(name).or(own.map(Attribute::Own)).expect("an attribute of the table");
        let role = (*name == "role").then(|| roles.id(text)).flatten();
        attributes.push((attribute, role.map_or(Stored::Text(text), Stored::Integer)));
    }
    if let (Some(points), Some(attribute)) = (fact.points, kind.attribute("points")) {
        attributes.push((attribute, Stored::Integer(points)));
    }
    set.push(kind, NewFact { id, time: fact.time, until: fact.until, subject, attributes: &attributes });
}

fn moment(now: i64, zone: Tz) -> Moment {
    Moment::new(Instant::from_millis(now), Zone::Named(zone))
}

/// Reads a condition; the message of what is wrong with it otherwise.
pub fn read(text: &str, names: &Names, zone: Tz) -> Result<Checked, String> {
    compile(text, &Scope { names, zone: Zone::Named(zone) }).map_err(|errors| format!("{text}: {errors:?}"))
}
