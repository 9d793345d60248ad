//! What a condition means at one instant, as the documents say it: every fact is looked at, nothing is remembered.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use chrono_tz::Tz;

use super::calendar::{
    age, anniversary, back, day_of, days_of, instant, local, months_before, next, start_of,
};
use super::model::{Fact, Nature, Person, kind_named};
use super::tree::*;
use super::values::{among, compare, number, text, whole, written};

/// One question: about whom, when, and in which zone days begin.
pub struct Question<'a> {
    pub person: &'a Person,
    pub now: i64,
    pub zone: Tz,
}

fn all<L>(tree: &Tree<L>, holds: &impl Fn(&L) -> bool) -> bool {
    match tree {
        Tree::Leaf(leaf) => holds(leaf),
        Tree::Not(inner) => !all(inner, holds),
        Tree::And(parts) => parts.iter().all(|part| all(part, holds)),
        Tree::Or(parts) => parts.iter().any(|part| all(part, holds)),
    }
}

impl Question<'_> {
    pub fn holds(&self, condition: &Condition) -> bool {
        all(condition, &|leaf| self.leaf(leaf))
    }

    fn leaf(&self, leaf: &Leaf) -> bool {
        match leaf {
            Leaf::Text(field, test) => text(test, self.text_of(field).as_deref()),
            Leaf::Choice(field, test) => among(test, self.text_of(field).as_deref()),
            Leaf::Number(field, test) => number(test, self.number_of(field)),
            Leaf::Time(field @ ("created" | "modified"), test) => self.time(test, self.instant_of(field)),
            Leaf::Time(field, test) => self.day(field, test),
            Leaf::Presence(field, set) => self.is_set(field) == *set,
            Leaf::Did(source) | Leaf::About(source) => !self.facts(source).is_empty(),
            Leaf::Count(source, test) => number(test, Some(whole(self.facts(source).len() as i64))),
            Leaf::Sum(source, test) => {
                let values = self.facts(source).into_iter().filter_map(|fact| fact.attributes.get("value"));
                number(test, Some(values.filter_map(|value| written(value)).sum()))
            }
            Leaf::Edge(last, source, test) => {
                let times = self.facts(source).into_iter().filter_map(|fact| fact.time);
                let time = if *last { times.max() } else { times.min() };
                match test {
                    EdgeTest::Presence(set) => time.is_some() == *set,
                    EdgeTest::Time(test) => self.time(test, time),
                }
            }
            Leaf::Kind(kind, test) => {
                let facts = self.facts(&Source { kind, subject: None, filter: None, window: Window::Always });
                match test {
                    KindTest::Presence(set) => facts.is_empty() != *set,
                    KindTest::Among(Among { negated, values }) => {
                        let is_one = |fact: &&Fact| values.iter().any(|(meant, _)| *meant == fact.subject);
                        facts.iter().any(is_one) != *negated
                    }
                }
            }
            Leaf::Points(score, test) => {
                let of_score = |fact: &&Fact| fact.kind == "score" && fact.subject == *score;
                let points = self.person.facts.iter().filter(of_score).filter_map(|fact| fact.points);
                number(test, Some(whole(points.sum::<i64>())))
            }
            Leaf::Weekday(test) => {
                let name = self.today().format("%A").to_string().to_lowercase();
                among(test, Some(&name))
            }
            Leaf::Month(test) => {
                let name = self.today().format("%B").to_string().to_lowercase();
                among(test, Some(&name))
            }
            Leaf::TimeOfDay(test) => {
                let shown = local(self.zone, self.now).time();
                let minute = shown.hour() * 60 + shown.minute();
                match test {
                    ClockTest::Compare(order, with) => compare(*order, &minute, with),
                    ClockTest::Between(low, high) => *low <= minute && minute <= *high,
                    ClockTest::In(minutes) => minutes.contains(&minute),
                }
            }
            Leaf::Now(test) => self.time(test, Some(self.now)),
        }
    }

    fn today(&self) -> NaiveDate {
        day_of(self.zone, self.now)
    }

    fn text_of(&self, field: &str) -> Option<String> {
        let texts = &self.person.texts;
        match field {
            "name" => {
                let parts = ["first_name", "middle_name", "last_name"].map(|part| texts.get(part).copied());
                let parts: Vec<&str> = parts.into_iter().flatten().collect();
                Some(parts.join(" ")).filter(|name| !name.is_empty())
            }
            "anonymous" => Some((!texts.contains_key("email")).to_string()),
            other => texts.get(other).map(|text| (*text).to_owned()),
        }
    }

    fn number_of(&self, field: &str) -> Option<i128> {
        let person = self.person;
        match field {
            "id" => Some(whole(person.id)),
            // Who is not born yet has no age.
            "age" => {
                let born = person.days.get("birthday").filter(|birthday| **birthday <= self.today());
                born.map(|birthday| whole(age(*birthday, self.today())))
            }
            "credit" => person.numbers.get(field).map(|number| i128::from(*number)),
            other => person.numbers.get(other).map(|number| whole(*number)),
        }
    }

    fn instant_of(&self, field: &str) -> Option<i64> {
        if field == "created" { self.person.created } else { Some(self.person.modified) }
    }

    fn is_set(&self, field: &str) -> bool {
        let person = self.person;
        match field {
            "created" | "modified" => self.instant_of(field).is_some(),
            "birthday" | "renewal" => person.days.contains_key(field),
            "id" | "age" | "credit" | "visits" => self.number_of(field).is_some(),
            _ => self.text_of(field).is_some(),
        }
    }

    /// The facts of a source that are the case and lie in its window. What is dated after now does not count yet.
    fn facts(&self, source: &Source) -> Vec<&Fact> {
        let counts = |fact: &&Fact| {
            fact.kind == source.kind
                && source.subject.is_none_or(|subject| subject == fact.subject)
                && fact.time.is_none_or(|time| time <= self.now && self.is_in(&source.window, time))
                && (kind_named(fact.kind).nature == Nature::Happened
                    || fact.until.is_none_or(|until| self.now < until))
                && source.filter.as_ref().is_none_or(|filter| all(filter, &|test| attribute(test, fact)))
        };
        self.person.facts.iter().filter(counts).collect()
    }

    fn is_in(&self, window: &Window, time: i64) -> bool {
        match window {
            Window::Always => true,
            Window::Last(number, unit) => back(self.zone, self.now, *number, *unit) < time,
            Window::Since(point) => self.bounds(point).0 <= time,
            Window::After(point) => self.bounds(point).1 <= time,
            Window::Before(point) => time < self.bounds(point).0,
            Window::Between(from, to) => self.bounds(from).0 <= time && time < self.bounds(to).1,
        }
    }

    /// The first instant of what is written and the first one after it.
    fn bounds(&self, point: &Point) -> (i64, i64) {
        match point {
            Point::Ago(number, unit) => {
                let at = back(self.zone, self.now, *number, *unit);
                (at, at + 1)
            }
            Point::Clock { day: (year, month, day), parts, offset } => {
                let part = |place: usize| parts.get(place).copied().unwrap_or(0);
                let time = NaiveTime::from_hms_milli_opt(part(0), part(1), part(2), part(3));
                let shown = date(*year, *month, *day).and_time(time.expect("a time of day"));
                let start = match offset {
                    Some(minutes) => shown.and_utc().timestamp_millis() - i64::from(*minutes) * 60_000,
                    None => instant(self.zone, shown),
                };
                (start, start + [3_600_000, 60_000, 1_000, 1][parts.len() - 1])
            }
            days => {
                let (first, last) = self.days(days);
                (start_of(self.zone, first), start_of(self.zone, next(last)))
            }
        }
    }

    /// The first and the last day of what is written.
    fn days(&self, point: &Point) -> (NaiveDate, NaiveDate) {
        match *point {
            Point::Year(year) => (date(year, 1, 1), date(year, 12, 31)),
            Point::Month(year, month) => {
                let first = date(year, month, 1);
                let following = date(year + i32::from(month == 12), month % 12 + 1, 1);
                (first, following.pred_opt().expect("within the years of the tests"))
            }
            Point::Day(year, month, day) => (date(year, month, day), date(year, month, day)),
            // A day has no time of day: days and weeks before it are counted on the calendar.
            Point::Ago(number, unit) => {
                let days = |each: u64| chrono::Days::new(number.unsigned_abs() * each);
                let day = match unit {
                    Unit::Hour | Unit::Day => self.today() - days(1),
                    Unit::Week => self.today() - days(7),
                    Unit::Month => months_before(self.today(), number),
                    Unit::Year => months_before(self.today(), 12 * number),
                };
                (day, day)
            }
            Point::Clock { day: (year, month, day), .. } => (date(year, month, day), date(year, month, day)),
        }
    }

    fn time(&self, test: &TimeTest, found: Option<i64>) -> bool {
        let Some(found) = found else { return is_unequal(test) };
        match test {
            TimeTest::Is(period) => {
                let (first, last) = days_of(*period, self.today());
                start_of(self.zone, first) <= found && found < start_of(self.zone, next(last))
            }
            TimeTest::Compare(order, point) => {
                let (start, end) = self.bounds(point);
                placed(*order, &found, &start, &(end - 1))
            }
            TimeTest::Between(from, to) => self.bounds(from).0 <= found && found < self.bounds(to).1,
            TimeTest::In(points) => points.iter().any(|point| {
                let (start, end) = self.bounds(point);
                start <= found && found < end
            }),
        }
    }

    fn day(&self, field: &str, test: &TimeTest) -> bool {
        let Some(found) = self.person.days.get(field) else { return is_unequal(test) };
        match test {
            TimeTest::Is(period) => {
                let (first, last) = days_of(*period, self.today());
                if field == "birthday" {
                    // It is kept in every year from that of the birth on.
                    let mut years = first.year().max(found.year())..=last.year();
                    return years.any(|year| (first..=last).contains(&anniversary(*found, year)));
                }
                (first..=last).contains(found)
            }
            TimeTest::Compare(order, point) => {
                let (first, last) = self.days(point);
                placed(*order, found, &first, &last)
            }
            TimeTest::Between(from, to) => self.days(from).0 <= *found && *found <= self.days(to).1,
            TimeTest::In(points) => points.iter().any(|point| {
                let (first, last) = self.days(point);
                (first..=last).contains(found)
            }),
        }
    }
}

fn is_unequal(test: &TimeTest) -> bool {
    matches!(test, TimeTest::Compare(Order::Unequal, _))
}

/// Compares with all that lies between the first and the last: a year is its days.
fn placed<T: PartialOrd>(order: Order, found: &T, first: &T, last: &T) -> bool {
    match order {
        Order::Equal => first <= found && found <= last,
        Order::Unequal => found < first || last < found,
        Order::Less => found < first,
        Order::AtMost => found <= last,
        Order::Greater => last < found,
        Order::AtLeast => first <= found,
    }
}

fn attribute(test: &Attribute, fact: &Fact) -> bool {
    let found = fact.attributes.get(test.name).copied();
    match &test.test {
        // What reads as a number counts as one, in quotes or not; one with finer digits than conditions take is text.
        AttributeTest::Text(TextTest::Equal(other)) if test.name == "value" && is_number(other) => {
            found.is_some_and(|found| written(found) == written(other))
        }
        AttributeTest::Text(test) => text(test, found),
        AttributeTest::Number(test) => number(test, found.and_then(written)),
        AttributeTest::Is(test) => among(test, found),
        AttributeTest::Presence(set) => found.is_some() == *set,
    }
}

/// May it stand as a number in a condition? Six digits after the point are the most.
fn is_number(text: &str) -> bool {
    let digits = text.trim().split_once('.').map_or(0, |(_, after)| after.len());
    written(text).is_some() && digits <= 6
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the tests")
}
