//! What a single test found.

use chrono::{Datelike, Timelike};
use serde::Serialize;

use super::Context;
use crate::domain::condition::checked::{FactTest, Leaf, Question, Test};
use crate::domain::condition::clock::{ClockTest, Dial, MONTHS, WEEKDAYS};
use crate::domain::condition::evaluate::{self, Seen};
use crate::domain::contact::Stored;
use crate::domain::decimal::Decimal;
use crate::domain::fact::Fact;
use crate::domain::field::{Field, Kind};
use crate::domain::gender::Gender;
use crate::domain::names::Names;
use crate::domain::place;
use crate::domain::time::Instant;

/// Facts that are told one by one; of more, the newest.
const TOLD: usize = 10;

/// What a test found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Finding {
    /// The value that was compared; nothing where it is missing.
    pub found: Option<Found>,
    /// The window, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<Ends>,
    /// The facts that were counted, the newest first, ten at most.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Deciding>,
    /// How many more there are.
    #[serde(skip_serializing_if = "is_zero")]
    pub more_facts: usize,
}

/// A value that a test found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Found {
    /// As people know it.
    Text(String),
    /// A moment.
    Time(Instant),
}

/// The two ends of a window, both part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Ends {
    /// The first instant; nothing: since ever.
    pub from: Option<Instant>,
    /// The last instant; never after the moment of the question.
    pub to: Instant,
}

/// A fact that was counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deciding {
    /// The name of its kind.
    pub kind: &'static str,
    /// Its id.
    pub id: i64,
    /// What it is about.
    pub about: Option<String>,
    /// When it was.
    pub time: Option<Instant>,
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Context<'_> {
    pub(super) fn finding(&self, leaf: &Leaf) -> Finding {
        match leaf {
            Leaf::Field(test) => Finding { found: self.of_field(test), ..Finding::default() },
            Leaf::Fact(test) => self.of_facts(test),
            Leaf::Clock(test) => Finding { found: Some(self.of_clock(test)), ..Finding::default() },
            Leaf::Saved(_) => Finding::default(),
        }
    }

    fn of_field(&self, test: &Test) -> Option<Found> {
        let contact = self.facts.contact;
        match test.field() {
            Field::Anonymous => Some(Found::Text(contact.is_anonymous().to_string())),
            Field::Name => contact.name().map(Found::Text),
            Field::Id | Field::Modified | Field::Age => {
                let number = evaluate::number(test.field(), contact, self.moment)?;
                Some(shown(test.field(), Stored::Integer(number), self.names))
            }
            field => match contact.fields.value(field) {
                Stored::Null => None,
                value => Some(shown(field, value, self.names)),
            },
        }
    }

    fn of_facts(&self, test: &FactTest) -> Finding {
        let seen = Seen::new(&test.source, self.facts.set, self.moment);
        let time = |fact: Option<&Fact>| fact.map(|fact| Found::Time(Instant::from_millis(fact.time)));
        let number = |text: String| Some(Found::Text(text));
        let (found, deciding): (Option<Found>, Vec<&Fact>) = match &test.question {
            Question::Exists | Question::Count(..) => {
                (number(seen.inside().count().to_string()), seen.inside().rev().collect())
            }
            Question::Sum(attribute, ..) => {
                let total = i64::try_from(seen.total(*attribute)).unwrap_or(i64::MAX);
                (number(Decimal(total).to_string()), seen.inside().rev().collect())
            }
            Question::Amount(..) => (number(seen.amount().to_string()), Vec::new()),
            Question::Last(..) => {
                (time(seen.inside().next_back()), seen.inside().next_back().into_iter().collect())
            }
            Question::First(..) => (time(seen.inside().next()), seen.inside().next().into_iter().collect()),
        };
        let kind = test.source.kind;
        let told = deciding.iter().take(TOLD).map(|fact| Deciding {
            kind: kind.name(),
            id: fact.id,
            about: self.names.facts.of(kind).and_then(|list| list.name(fact.subject)).map(str::to_owned),
            time: kind.info().timed.then(|| Instant::from_millis(fact.time)),
        });
        let window = test.source.window.as_ref().map(|_| {
            let (from, to) = test.source.reach.ends(self.moment);
            Ends { from: from.map(Instant::from_millis), to: Instant::from_millis(to) }
        });
        Finding { found, window, facts: told.collect(), more_facts: deciding.len().saturating_sub(TOLD) }
    }

    fn of_clock(&self, test: &ClockTest) -> Found {
        let named =
            |names: &[&str], number: u32| names.get(number as usize).copied().unwrap_or_default().to_owned();
        let today = self.moment.today.naive();
        let clock = self.moment.zone.local(self.moment.now);
        Found::Text(match test.dial {
            Dial::Now => return Found::Time(self.moment.now),
            Dial::Weekday => named(&WEEKDAYS, today.weekday().num_days_from_monday()),
            Dial::Month => named(&MONTHS, today.month0()),
            Dial::TimeOfDay => format!("{:02}:{:02}", clock.hour(), clock.minute()),
        })
    }
}

/// A stored value as people know it.
fn shown(field: Field, value: Stored<'_>, names: &Names) -> Found {
    if let (Kind::Instant, Stored::Integer(millis)) = (field.kind(), value) {
        return Found::Time(Instant::from_millis(millis));
    }
    let known = match (field.kind(), value) {
        (Kind::Status, Stored::Integer(id)) => names.statuses.name(id).map(str::to_owned),
        (Kind::Owner, Stored::Integer(id)) => names.users.name(id).map(str::to_owned),
        (Kind::Gender, Stored::Integer(code)) => Gender::ALL
            .into_iter()
            .find(|gender| gender.code() == code)
            .map(|gender| gender.name().to_owned()),
        (Kind::Decimal, Stored::Integer(millionths)) => Some(Decimal(millionths).to_string()),
        (Kind::Bool, Stored::Integer(flag)) => Some((flag != 0).to_string()),
        (Kind::Country, Stored::Text(code)) => {
            place::Country::from_code(code).map(|country| country.name().to_owned())
        }
        _ => None,
    };
    Found::Text(known.unwrap_or_else(|| match value {
        Stored::Null => String::new(),
        Stored::Text(text) => text.to_owned(),
        Stored::Integer(number) => number.to_string(),
    }))
}
