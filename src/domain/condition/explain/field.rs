//! Values that a field may be given, so that its tests come out in every way in which they can. Nobody can change when
//! somebody was born, came, or was last changed.

use super::Context;
use super::change::{Change, Value};
use super::texts::Pieces;
use crate::domain::condition::calendar::{self, KNOWN_DAYS};
use crate::domain::condition::checked::{Matcher, Test};
use crate::domain::condition::evaluate::NAME_PARTS;
use crate::domain::condition::period::Period;
use crate::domain::condition::ranges::{Range, Ranges};
use crate::domain::condition::stretch::Count;
use crate::domain::contact::{FieldSet, Stored};
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::names::NameList;
use crate::domain::place::Country;
use crate::domain::reading::Reading;

/// Values to try, each of them changes that belong together.
pub(super) struct Values {
    pub(super) changes: Vec<Vec<Change>>,
    /// Is there one for every way in which the tests can come out?
    pub(super) all: bool,
}

/// Days around today in which a period is looked for: it is two years away at most.
const NEAR: i64 = 800;
/// Numbers beside one that are tried where another contact has it.
const BESIDE: i64 = 20;

impl Context<'_> {
    /// Values for the fields that the tests ask about, which depend on each other.
    pub(super) fn values(&self, field: Field, tests: &[&Test]) -> Values {
        match field {
            Field::Country => self.places(tests),
            Field::Name => self.names_of(tests),
            field => {
                let (values, all) = self.values_of(field, tests);
                let set = values.into_iter().map(|value| Change::Set { field, value });
                let changes = set.chain([Change::Clear { field }]).map(|change| vec![change]).collect();
                Values { changes, all }
            }
        }
    }

    fn values_of(&self, field: Field, tests: &[&Test]) -> (Vec<Value>, bool) {
        let ids = |list: &NameList| {
            let mut ids: Vec<i64> = list.names().filter_map(|name| list.id(name)).collect();
            ids.sort_unstable();
            ids.into_iter().map(Value::Integer).collect()
        };
        match field.kind() {
            Kind::Status => (ids(&self.names.statuses), true),
            Kind::Owner => (ids(&self.names.users), true),
            Kind::Gender => (Gender::ALL.map(|gender| Value::Integer(gender.code())).to_vec(), true),
            Kind::Bool => (vec![Value::Integer(1), Value::Integer(0)], true),
            Kind::Choice => match field {
                Field::Custom(custom) => {
                    (custom.definition().choices.iter().cloned().map(Value::Text).collect(), true)
                }
                _ => (Vec::new(), false),
            },
            Kind::Integer | Kind::Decimal | Kind::Date => self.numbers(field, tests),
            Kind::Text | Kind::Phone | Kind::Email => self.texts(field, tests),
            Kind::Instant | Kind::Country | Kind::State | Kind::Guid => (Vec::new(), false),
        }
    }

    /// The ends of all ranges and the numbers beside them: between them nothing changes.
    fn numbers(&self, field: Field, tests: &[&Test]) -> (Vec<Value>, bool) {
        let ranges: Option<Vec<Ranges>> = tests
            .iter()
            .filter(|test| !matches!(test.matcher, Matcher::Set | Matcher::Empty))
            .map(|test| self.ranges(test))
            .collect();
        let all = ranges.is_some();
        let ranges = ranges.unwrap_or_default();
        let default = if field.kind() == Kind::Date { calendar::day_number(self.moment.today) } else { 1 };
        let mut numbers: Vec<i64> = ranges
            .iter()
            .filter_map(|ranges| ranges.iter().next()?.low.or(ranges.iter().next()?.high))
            .collect();
        numbers.extend(ranges.iter().flat_map(turning_points));
        numbers.push(default);
        if is_unique(field) {
            let near = |number: &i64| {
                let number = *number;
                (1..=BESIDE).flat_map(move |step| [number.saturating_add(step), number.saturating_sub(step)])
            };
            numbers.extend(numbers.iter().flat_map(near).collect::<Vec<_>>());
        }
        if field.kind() != Kind::Date {
            return (numbers.into_iter().map(Value::Integer).collect(), all);
        }
        let known = numbers.into_iter().chain([KNOWN_DAYS.0, KNOWN_DAYS.1]);
        let days =
            known.filter(|day| (KNOWN_DAYS.0..=KNOWN_DAYS.1).contains(day)).filter_map(calendar::day_of);
        (days.map(|day| Value::Text(day.to_string())).collect(), all)
    }

    /// The numbers that pass the test now; `None` where it is not about one number.
    pub(super) fn ranges(&self, test: &Test) -> Option<Ranges> {
        let today = calendar::day_number(self.moment.today);
        let is_day = test.field().kind() == Kind::Date;
        match &test.matcher {
            Matcher::Number(ranges) => Some(ranges.clone()),
            Matcher::Within(stretch) => {
                let (now, count) = match is_day {
                    true => (today, Count::Days),
                    false => (self.moment.now.millis(), Count::Millis),
                };
                let (low, high) = stretch.ends(now, count, &self.moment.zone);
                Some(Ranges::new(vec![Range { low, high }]))
            }
            Matcher::Falls(period) if is_day && test.field() != Field::Birthday => {
                Some(self.days_of(*period))
            }
            _ => None,
        }
    }

    /// The days that fall in the period, today before all others.
    pub(super) fn days_of(&self, period: Period) -> Ranges {
        let today = calendar::day_number(self.moment.today);
        let falls =
            |day: &i64| calendar::day_of(*day).is_some_and(|day| period.of_day(day, self.moment.today).0);
        let days = (today - NEAR..=today + NEAR).filter(falls);
        Ranges::new(days.map(|day| Range { low: Some(day), high: Some(day) }).collect())
    }

    /// Texts as they would be stored.
    fn texts(&self, field: Field, tests: &[&Test]) -> (Vec<Value>, bool) {
        let mut pieces = Pieces::default();
        tests.iter().for_each(|test| pieces.add(test.predicate()));
        let others = 0..=i64::try_from(pieces.named().min(1_000)).unwrap_or(0);
        let is_email = field.kind() == Kind::Email;
        let mut texts = if is_email { pieces.addresses() } else { pieces.texts() };
        if is_unique(field) && !is_email {
            let beside: Vec<String> = texts
                .iter()
                .take(30)
                .flat_map(|text| (2..5).map(move |more| format!("{text}{more}")))
                .collect();
            texts.extend(beside);
        }
        match is_email {
            true => texts.extend(others.map(|number| format!("someone{number}@example.com"))),
            false => texts.extend(others.map(|number| format!("{}", number + 1)).chain(["x".to_owned()])),
        }
        let reading = Reading::new(*self.moment);
        let stored = texts.iter().filter_map(|text| {
            let mut fields = FieldSet::default();
            reading.read(field, text, &mut fields).ok()?;
            fields.text(field).filter(|text| !text.is_empty()).map(|text| Value::Text(text.to_owned()))
        });
        (stored.collect(), !pieces.is_open)
    }

    /// A state lies in its country, so that the two change together.
    fn places(&self, tests: &[&Test]) -> Values {
        let with_state = tests.iter().any(|test| test.field() == Field::State);
        let fields = &self.facts.contact.fields;
        let here = fields.text(Field::Country).and_then(Country::from_code);
        let countries = here.into_iter().chain(Country::all().filter(|country| Some(*country) != here));
        let mut changes = Vec::new();
        let mut add = |country: Option<&str>, state: Option<&str>| {
            let wanted = [(Field::Country, country), (Field::State, state)];
            let wanted = wanted.into_iter().filter(|(field, value)| {
                (with_state || *field == Field::Country) && fields.text(*field) != *value
            });
            changes.push(wanted.map(|(field, value)| set_or_clear(field, value)).collect());
        };
        add(None, None);
        for country in countries {
            add(Some(country.code()), None);
            if with_state {
                country.states().for_each(|state| add(Some(country.code()), Some(state.code())));
            }
        }
        Values { changes, all: true }
    }

    /// A name is made of its parts: each of them may be given alone, or the whole of it.
    fn names_of(&self, tests: &[&Test]) -> Values {
        let of = |field: Field| -> Vec<&Test> {
            tests.iter().filter(|test| test.field() == field).copied().collect()
        };
        let texts = |field: Field, most: usize| -> Vec<Option<String>> {
            let asked = of(field);
            if asked.is_empty() {
                return Vec::new();
            }
            // A whole name is read as the first part of one would be.
            let stored_as = if field == Field::Name { Field::FirstName } else { field };
            let texts =
                self.texts(stored_as, &asked).0.into_iter().take(most).filter_map(|value| match value {
                    Value::Text(text) => Some(Some(text)),
                    Value::Integer(_) => None,
                });
            texts.chain([None]).collect()
        };
        let mut wanted: Vec<[Option<String>; 3]> = Vec::new();
        for name in texts(Field::Name, 300) {
            let name = name.unwrap_or_default();
            let mut words =
                name.splitn(2, ' ').map(|word| Some(word.trim().to_owned()).filter(|word| !word.is_empty()));
            wanted.push([words.next().flatten(), None, words.next().flatten()]);
            wanted.push([Some(name).filter(|name| !name.is_empty()), None, None]);
        }
        let now = NAME_PARTS.map(|part| self.facts.contact.fields.text(part).map(str::to_owned));
        let parts = [0, 1, 2].map(|place| {
            let mut choices = vec![now[place].clone()];
            choices.extend(texts(NAME_PARTS[place], 12));
            choices.truncate(12);
            if !of(Field::Name).is_empty() {
                choices.push(None);
            }
            choices
        });
        for first in &parts[0] {
            for middle in &parts[1] {
                wanted.extend(parts[2].iter().map(|last| [first.clone(), middle.clone(), last.clone()]));
            }
        }
        let changes = wanted.iter().map(|parts| {
            let changed = NAME_PARTS.into_iter().zip(parts).zip(&now).filter(|((_, new), old)| new != old);
            changed.map(|((field, new), _)| set_or_clear(field, new.as_deref())).collect()
        });
        Values { changes: changes.collect(), all: false }
    }

    /// Would the change give the contact what only one can have, and another has?
    pub(super) fn is_of_another(&self, change: &Change) -> bool {
        match change {
            Change::Set { field, value } if is_unique(*field) => {
                self.facts.contact.fields.value(*field) != value.stored()
                    && (self.is_taken)(*field, value.stored())
            }
            _ => false,
        }
    }
}

impl Change {
    /// Does it give a value that only one contact can have?
    pub(super) fn is_of_one_alone(&self) -> bool {
        matches!(self, Change::Set { field, .. } if is_unique(*field))
    }
}

fn is_unique(field: Field) -> bool {
    match field {
        Field::Custom(custom) => custom.definition().unique,
        field => field == Field::Email,
    }
}

fn set_or_clear(field: Field, value: Option<&str>) -> Change {
    match value {
        Some(text) => Change::Set { field, value: Value::Text(text.to_owned()) },
        None => Change::Clear { field },
    }
}

/// The ends of the ranges and the numbers on the other side of them.
pub(super) fn turning_points(ranges: &Ranges) -> Vec<i64> {
    let of_range = |Range { low, high }: Range| {
        [low, high, low.and_then(|low| low.checked_sub(1)), high.and_then(|high| high.checked_add(1))]
    };
    ranges.iter().flat_map(of_range).flatten().collect()
}

/// The field that gets a value, where that is all there is to it.
pub(super) fn only_set(changes: &[Change]) -> Option<Field> {
    match changes {
        [Change::Set { field, value }] if value.stored() != Stored::Null => Some(*field),
        _ => None,
    }
}
