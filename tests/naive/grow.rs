//! Random conditions.

use chrono::{Datelike, TimeDelta, Timelike};

use super::calendar::{instant, local};
use super::model::*;
use super::people::{Edges, STEPS};
use super::random::Random;
use super::tree::*;

const ORDERS: &[Order] =
    &[Order::Equal, Order::Unequal, Order::Less, Order::AtMost, Order::Greater, Order::AtLeast];
const WEEKDAYS: &[(&str, &str)] = &[
    ("monday", "monday"),
    ("tuesday", "tuesday"),
    ("wednesday", "Wednesday"),
    ("thursday", "thursday"),
    ("friday", "friday"),
    ("saturday", "saturday"),
    ("sunday", "sunday"),
];
const MONTHS: &[(&str, &str)] = &[
    ("january", "january"),
    ("february", "february"),
    ("march", "March"),
    ("october", "october"),
    ("november", "november"),
    ("december", "december"),
];
const PRESENCE_FIELDS: &[&str] = &[
    "email",
    "first_name",
    "city",
    "name",
    "nickname",
    "gender",
    "birthday",
    "status",
    "owner",
    "country",
    "state",
    "created",
    "modified",
    "age",
    "credit",
    "visits",
    "renewal",
    "tier",
    "wholesale",
    "anonymous",
    "id",
    "guid",
];

/// Grows a condition whose tests are enclosed at most so deep.
pub fn condition(edges: &Edges, depth: usize, random: &mut Random) -> Condition {
    tree(depth, random, &|random| leaf(edges, random))
}

fn tree<L>(depth: usize, random: &mut Random, leaf: &impl Fn(&mut Random) -> L) -> Tree<L> {
    if depth == 0 || random.chance(35) {
        return Tree::Leaf(leaf(random));
    }
    if random.chance(20) {
        return Tree::Not(Box::new(tree(depth - 1, random, leaf)));
    }
    let parts = (0..2 + random.below(2)).map(|_| tree(depth - 1, random, leaf)).collect();
    if random.chance(50) { Tree::And(parts) } else { Tree::Or(parts) }
}

fn leaf(edges: &Edges, random: &mut Random) -> Leaf {
    let timed = |random: &mut Random| {
        let kinds: Vec<&Kind> = KINDS.iter().filter(|kind| kind.timed).collect();
        if random.chance(65) { ACTIVITY } else { random.pick(&kinds).name }
    };
    match random.below(26) {
        0 | 1 => {
            let field = random.pick(&[TEXT_FIELDS, &["name", "email"]].concat());
            let test = text(random);
            let is_part = matches!(test, TextTest::Contains(_) | TextTest::Starts(_) | TextTest::Ends(_));
            // What an address is equal to has to be one.
            Leaf::Text(if field == "email" && !is_part { "city" } else { field }, test)
        }
        2 | 3 => {
            let (field, values) = random.pick(CHOICES);
            Leaf::Choice(field, among(values, random))
        }
        4 => {
            let (field, scale) = random.pick(&[("id", 1), ("visits", 1), ("credit", 1_000_000)]);
            let pool = if scale == 1 { WHOLE } else { DECIMAL };
            Leaf::Number(field, number(pool, random))
        }
        5 => Leaf::Number("age", number(&[-1, 0, 1, 2, 10, 22, 23, 40, 100].map(|n| n * 1_000_000), random)),
        6 => Leaf::Presence(random.pick(PRESENCE_FIELDS), random.chance(50)),
        7 | 8 => Leaf::Time(random.pick(&["birthday", "birthday", "renewal"]), time(edges, true, random)),
        9 | 10 => Leaf::Time(random.pick(&["created", "created", "modified"]), time(edges, false, random)),
        11 | 12 => Leaf::Did(source(edges, timed(random), random)),
        13..16 => Leaf::Count(source(edges, timed(random), random), number(WHOLE, random)),
        16 | 17 => Leaf::Sum(source(edges, ACTIVITY, random), number(DECIMAL, random)),
        18 | 19 => {
            let test = match random.below(4) {
                0 => EdgeTest::Presence(random.chance(50)),
                _ => EdgeTest::Time(time(edges, false, random)),
            };
            Leaf::Edge(random.chance(50), source(edges, timed(random), random), test)
        }
        20 => loop {
            let kind = &KINDS[random.below(KINDS.len())];
            if matches!(kind.nature, Nature::Happened | Nature::IsTheCase) && kind.name != ACTIVITY {
                let mut source = source(edges, kind.name, random);
                source.subject = Some(random.pick(kind.subjects));
                return Leaf::About(source);
            }
        },
        21 | 22 => loop {
            let kind = &KINDS[random.below(KINDS.len())];
            if kind.name != SCORE && kind.name != ACTIVITY {
                let spelt: Vec<_> = kind.subjects.iter().map(|subject| (*subject, quoted(subject))).collect();
                let among = Among { negated: random.chance(30), values: random.some(&spelt) };
                let presence = KindTest::Presence(random.chance(50));
                let test = if random.chance(25) { presence } else { KindTest::Among(among) };
                return Leaf::Kind(kind.name, test);
            }
        },
        23 => Leaf::Points(random.pick(kind_named(SCORE).subjects), number(WHOLE, random)),
        24 => match random.below(2) {
            0 => Leaf::Weekday(among_of(WEEKDAYS, random)),
            _ => Leaf::Month(among_of(MONTHS, random)),
        },
        _ => match random.below(2) {
            0 => Leaf::TimeOfDay(clock(random)),
            _ => Leaf::Now(loop {
                let test = time(edges, false, random);
                if !mentions_clock(&test) {
                    break test;
                }
            }),
        },
    }
}

const WHOLE: &[i128] = &[-1_000_000, 0, 1_000_000, 2_000_000, 3_000_000, 5_000_000, 50_000_000];
const DECIMAL: &[i128] =
    &[0, 1, -1, 300_000, 1_000_000, 7_000_000, 12_500_000, 19_990_000, 20_990_000, -5_000_000, 500_000_000];

fn quoted(text: &'static str) -> &'static str {
    // Little, and only until the test ends.
    Box::leak(format!("\"{text}\"").into_boxed_str())
}

fn mentions_clock(test: &TimeTest) -> bool {
    let is_ago = |point: &Point| matches!(point, Point::Ago(..));
    match test {
        TimeTest::Compare(_, point) => is_ago(point),
        TimeTest::Between(from, to) => is_ago(from) || is_ago(to),
        TimeTest::In(_) => false,
        TimeTest::Is(_) => true,
    }
}

fn among(values: &[(&'static str, &[&'static str])], random: &mut Random) -> Among {
    let spelt: Vec<_> = values.iter().map(|(meant, spellings)| (*meant, random.pick(spellings))).collect();
    among_of(&spelt, random)
}

fn among_of(values: &[(&'static str, &'static str)], random: &mut Random) -> Among {
    Among { negated: random.chance(30), values: random.some(values) }
}

fn text(random: &mut Random) -> TextTest {
    let whole = random.pick(TEXTS);
    match random.below(9) {
        0 | 1 => TextTest::Equal(whole),
        2 => TextTest::Unequal(whole),
        3 => TextTest::Contains(part(random)),
        4 => TextTest::Starts(part(random)),
        5 => TextTest::Ends(part(random)),
        6 => TextTest::In(random.some(TEXTS)),
        7 => TextTest::NotIn(random.some(TEXTS)),
        _ => TextTest::Matches(random.pick(PATTERNS)),
    }
}

/// A piece of one of the texts.
fn part(random: &mut Random) -> String {
    let letters: Vec<char> = random.pick(TEXTS).chars().collect();
    let start = if random.chance(60) { 0 } else { random.below(letters.len()) };
    let end = if random.chance(60) { letters.len() } else { start + 1 + random.below(letters.len() - start) };
    let part: String = letters[start..end].iter().collect();
    if part.trim() == part && !part.is_empty() { part } else { "a".to_owned() }
}

fn number(pool: &[i128], random: &mut Random) -> NumberTest {
    match random.below(8) {
        0 => {
            let (one, other) = (random.pick(pool), random.pick(pool));
            NumberTest::Between(one.min(other), one.max(other))
        }
        1 => NumberTest::In(random.some(pool)),
        _ => NumberTest::Compare(random.pick(ORDERS), random.pick(pool)),
    }
}

fn clock(random: &mut Random) -> ClockTest {
    let minute = |random: &mut Random| {
        random.pick(&[0, 1, 30, 60, 61, 90, 119, 120, 150, 151, 180, 720, 1_379, 1_380, 1_381, 1_410, 1_439])
    };
    let (one, other) = (minute(random), minute(random));
    match random.below(5) {
        0 => ClockTest::In(vec![one, other]),
        1 | 2 => ClockTest::Between(one.min(other), one.max(other)),
        _ => ClockTest::Compare(random.pick(ORDERS), one),
    }
}

/// A time that is written down; a day when no time of day is wanted.
fn literal(edges: &Edges, days_only: bool, random: &mut Random) -> Point {
    let at = edges.near(random);
    let offset = random.pick(&[None, None, Some(0), Some(330), Some(-180)]);
    let shown = match offset {
        // Beside what clocks show; some of these times they skip.
        None => local(edges.zone, at) + TimeDelta::minutes(random.pick(&[0, 0, 0, -30, 30, 60])),
        Some(minutes) => local(chrono_tz::UTC, at + i64::from(minutes) * 60_000),
    };
    match random.below(if days_only { 6 } else { 10 }) {
        0 => Point::Year(shown.year()),
        1 | 2 => Point::Month(shown.year(), shown.month()),
        3..6 => Point::Day(shown.year(), shown.month(), shown.day()),
        _ => {
            let millis = shown.and_utc().timestamp_subsec_millis();
            let mut parts = vec![shown.hour(), shown.minute(), shown.second(), millis];
            parts.truncate(2 + random.below(3));
            Point::Clock { day: (shown.year(), shown.month(), shown.day()), parts, offset }
        }
    }
}

fn ago(is_day: bool, random: &mut Random) -> Point {
    loop {
        let (number, unit) = random.pick(STEPS);
        if !is_day || unit != Unit::Hour {
            return Point::Ago(number, unit);
        }
    }
}

/// The first instant of what is written, to put two of them in order; none of what moves with the clock.
fn start(edges: &Edges, point: &Point) -> Option<i64> {
    let day = |year, month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).expect("a date");
    let shown = match point {
        Point::Year(year) => day(*year, 1, 1).and_hms_opt(0, 0, 0)?,
        Point::Month(year, month) => day(*year, *month, 1).and_hms_opt(0, 0, 0)?,
        Point::Day(year, month, of_month) => day(*year, *month, *of_month).and_hms_opt(0, 0, 0)?,
        Point::Clock { day: (year, month, of_month), parts, offset } => {
            let part = |place: usize| parts.get(place).copied().unwrap_or(0);
            let shown =
                day(*year, *month, *of_month).and_hms_milli_opt(part(0), part(1), part(2), part(3))?;
            match offset {
                Some(minutes) => {
                    return Some(shown.and_utc().timestamp_millis() - i64::from(*minutes) * 60_000);
                }
                None => shown,
            }
        }
        Point::Ago(..) => return None,
    };
    Some(instant(edges.zone, shown))
}

fn between(edges: &Edges, is_day: bool, random: &mut Random) -> (Point, Point) {
    let point = |random: &mut Random| {
        if random.chance(50) { ago(is_day, random) } else { literal(edges, is_day, random) }
    };
    let (one, mut other) = (point(random), point(random));
    // A range of nothing but a day that the zone leaves out is refused: it has no instant in it.
    if matches!((&one, &other), (Point::Day(..), Point::Day(..)))
        && start(edges, &one) == start(edges, &other)
    {
        other = ago(is_day, random);
    }
    let reversed = match (&one, &other) {
        (Point::Ago(number, unit), Point::Ago(of_other, other_unit)) => {
            let (hours, other_hours) = (number * hours(*unit), of_other * hours(*other_unit));
            // 30 days may be longer or shorter than a month, so that either may come first.
            other_hours > hours
        }
        _ => {
            let starts = (start(edges, &one), start(edges, &other));
            matches!(starts, (Some(first), Some(second)) if second < first)
        }
    };
    if reversed { (other, one) } else { (one, other) }
}

/// So many hours it has, or about that.
fn hours(unit: Unit) -> i64 {
    match unit {
        Unit::Hour => 1,
        Unit::Day => 24,
        Unit::Week => 168,
        Unit::Month => 720,
        Unit::Year => 8_640,
    }
}

fn time(edges: &Edges, is_day: bool, random: &mut Random) -> TimeTest {
    match random.below(8) {
        0 | 1 => {
            let length = random.pick(&[Length::Day, Length::Day, Length::Week, Length::Month, Length::Year]);
            TimeTest::Is(Period { length, distance: random.between(-1, 2) as i32 })
        }
        2 | 3 => {
            let orders = [Order::Less, Order::AtMost, Order::Greater, Order::AtLeast];
            TimeTest::Compare(random.pick(&orders), ago(is_day, random))
        }
        4 => {
            let (from, to) = between(edges, is_day, random);
            TimeTest::Between(from, to)
        }
        5 => TimeTest::In((0..1 + random.below(3)).map(|_| literal(edges, is_day, random)).collect()),
        _ => TimeTest::Compare(random.pick(ORDERS), literal(edges, is_day, random)),
    }
}

fn window(edges: &Edges, random: &mut Random) -> Window {
    let point = |random: &mut Random| {
        if random.chance(60) { ago(false, random) } else { literal(edges, false, random) }
    };
    match random.below(8) {
        0 | 1 => Window::Always,
        2..4 => {
            let (number, unit) = random.pick(STEPS);
            Window::Last(number, unit)
        }
        4 => Window::Since(point(random)),
        5 => Window::After(point(random)),
        6 => Window::Before(point(random)),
        _ => {
            let (from, to) = between(edges, false, random);
            Window::Between(from, to)
        }
    }
}

fn source(edges: &Edges, kind: &'static str, random: &mut Random) -> Source {
    let known = kind_named(kind);
    let subject = random.chance(60).then(|| random.pick(known.subjects));
    let has_attributes = [ACTIVITY, SUBMISSION, ACCOUNT].contains(&kind);
    let filter =
        (has_attributes && random.chance(35)).then(|| tree(2, random, &|random| attribute(kind, random)));
    let window = if known.timed { window(edges, random) } else { Window::Always };
    Source { kind, subject, filter, window }
}

fn attribute(kind: &str, random: &mut Random) -> Attribute {
    let name = match kind {
        ACTIVITY => random.pick(&["value", "value", "item", "url"]),
        SUBMISSION => "message",
        _ => "role",
    };
    let test = match name {
        _ if random.chance(15) => AttributeTest::Presence(random.chance(50)),
        "role" => AttributeTest::Is(among_of(
            &[("Decision maker", "\"decision maker\""), ("Assistant", "Assistant")],
            random,
        )),
        "value" if random.chance(80) => AttributeTest::Number(number(DECIMAL, random)),
        "value" => AttributeTest::Text(TextTest::Equal(random.pick(VALUES))),
        _ => AttributeTest::Text(text(random)),
    };
    Attribute { name, test }
}
