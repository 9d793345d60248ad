//! What a store may look for instead of reading every contact.
//!
//! A narrowing keeps **at least** every contact that matches; the evaluator decides. It is said in terms of the
//! domain, so that any store can turn it into its own query.
//!
//! Text is compared without case in every script, which hardly any store can do, so that text is narrowed only by
//! what holds for ASCII, with every value that has other characters kept.

mod fact;

use super::calendar;
use super::checked::{Checked, Leaf, Matcher, Test, TextMatcher};
use super::evaluate::NAME_PARTS;
use super::ranges::{Range, Ranges};
use super::stretch::{Count, Stretch};
use super::syntax::{Node, Relation};
use crate::domain::fact::FactKind;
use crate::domain::field::{Field, Kind};
use crate::domain::moment::Moment;

/// What to look for. Fields are those with a stored value, id and modification time; never a derived one.
///
/// A store that cannot express one of these keeps every contact in its place, except anywhere within
/// [`Narrowing::Not`], where all must be exact, and a missing value counts as not matching.
#[derive(Clone, Debug, PartialEq)]
pub enum Narrowing {
    /// Every contact.
    All,
    /// No contact.
    Nothing,
    /// Those in all of these.
    And(Vec<Narrowing>),
    /// Those in any of these.
    Or(Vec<Narrowing>),
    /// Those not in this one, which is exact.
    Not(Box<Narrowing>),
    /// A value is stored.
    IsSet(Field),
    /// No value is stored.
    IsEmpty(Field),
    /// The stored value is one of these; never empty.
    Among(Field, Vec<Datum>),
    /// The stored value lies within both ends, inclusive; at least one of them is there. ISO dates sort as text.
    Between {
        /// The field.
        field: Field,
        /// The smallest value.
        low: Option<Datum>,
        /// The largest value.
        high: Option<Datum>,
    },
    /// The e-mail address equals one of these with ASCII letters in lower case; never empty.
    Address(Vec<String>),
    /// The text, its ASCII letters in lower case, stands in the relation to one of the needles, **or** it has a
    /// character outside ASCII. The relation is `Equals`, `StartsWith`, `EndsWith` or `Contains`; the needles
    /// are ASCII in lower case. Never exact.
    AsciiText {
        /// The field.
        field: Field,
        /// How the text is compared.
        relation: Relation,
        /// With what.
        needles: Vec<String>,
    },
    /// There is such a fact.
    Exists(Looked),
    /// There is no such fact. It stands for itself, so that a store that cannot look for it may keep every contact.
    Lacks(Looked),
}

/// A fact that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Its kind.
    pub kind: FactKind,
    /// What it is about, one of these ids; empty: whatever it is.
    pub subjects: Vec<i64>,
    /// The earliest time, in UTC milliseconds; `None`: from the beginning.
    pub low: Option<i64>,
    /// The latest time, in UTC milliseconds; `None` for kinds without a time.
    pub high: Option<i64>,
    /// The moment at which it is the case: it has not ended by then.
    pub now: i64,
}

/// A stored value that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Datum {
    /// ISO date, ISO code or GUID (in lower case, with hyphens).
    Text(String),
    /// Id, gender code or milliseconds.
    Integer(i64),
}

/// More values than this are no narrowing any more: a store would have to be told all of them for each page.
const MOST_VALUES: usize = 20_000;

/// What a store may look for, and whether that is all.
#[derive(Clone, Debug, PartialEq)]
pub struct Narrowed {
    /// It keeps at least every contact that matches.
    pub keep: Narrowing,
    /// It keeps no other either, so that the evaluator need not be asked.
    pub decides: bool,
}

impl Checked {
    /// What a store may look for at that moment (ages become birthdays).
    pub fn narrow(&self, moment: &Moment) -> Narrowed {
        let keep = keep(&self.root, moment);
        if keep.values() > MOST_VALUES {
            return Narrowed { keep: Narrowing::All, decides: false };
        }
        Narrowed { keep, decides: is_exact(&self.root) }
    }
}

impl Narrowing {
    /// How many values a store has to be told.
    fn values(&self) -> usize {
        match self {
            Narrowing::All | Narrowing::Nothing | Narrowing::IsSet(_) | Narrowing::IsEmpty(_) => 1,
            Narrowing::And(parts) | Narrowing::Or(parts) => parts.iter().map(Narrowing::values).sum(),
            Narrowing::Not(part) => part.values(),
            Narrowing::Among(_, values) => values.len(),
            Narrowing::Between { .. } => 2,
            Narrowing::Address(addresses) => addresses.len(),
            Narrowing::AsciiText { needles, .. } => needles.len(),
            Narrowing::Exists(looked) | Narrowing::Lacks(looked) => 1 + looked.subjects.len(),
        }
    }

    /// Has every contact that it keeps a fact of the kind?
    pub fn requires(&self, kind: FactKind) -> bool {
        match self {
            Narrowing::Nothing => true,
            Narrowing::Exists(looked) => looked.kind == kind,
            Narrowing::And(parts) => parts.iter().any(|part| part.requires(kind)),
            Narrowing::Or(parts) => parts.iter().all(|part| part.requires(kind)),
            _ => false,
        }
    }
}

/// Can the store decide it? Only text and what is derived from text it cannot.
fn is_exact(node: &Node<Leaf>) -> bool {
    match node {
        Node::And(parts) | Node::Or(parts) => parts.iter().all(is_exact),
        Node::Not(inner) => is_exact(inner),
        Node::Leaf(Leaf::Field(test)) => !matches!(test.matcher, Matcher::Text(_) | Matcher::Falls(_)),
        Node::Leaf(Leaf::Fact(test)) => test.is_exact(),
        Node::Leaf(Leaf::Clock(_)) => true,
        Node::Leaf(Leaf::Saved(test)) => is_exact(&test.root),
    }
}

/// The contacts for which the node may hold.
fn keep(node: &Node<Leaf>, moment: &Moment) -> Narrowing {
    match node {
        Node::And(parts) => all(parts.iter().map(|part| keep(part, moment))),
        Node::Or(parts) => any(parts.iter().map(|part| keep(part, moment))),
        Node::Not(inner) => keep_without(inner, moment),
        Node::Leaf(Leaf::Field(test)) => test.keep(moment),
        Node::Leaf(Leaf::Fact(test)) => test.keep(moment),
        Node::Leaf(Leaf::Clock(test)) => everyone(test.evaluate(moment).0),
        Node::Leaf(Leaf::Saved(test)) => keep(&test.root, moment),
    }
}

fn everyone(or_nobody: bool) -> Narrowing {
    if or_nobody { Narrowing::All } else { Narrowing::Nothing }
}

/// The contacts for which the node may not hold. What is not exact has no complement: it keeps all.
fn keep_without(node: &Node<Leaf>, moment: &Moment) -> Narrowing {
    match node {
        Node::And(parts) => any(parts.iter().map(|part| keep_without(part, moment))),
        Node::Or(parts) => all(parts.iter().map(|part| keep_without(part, moment))),
        Node::Not(inner) => keep(inner, moment),
        Node::Leaf(Leaf::Saved(test)) => keep_without(&test.root, moment),
        Node::Leaf(_) if !is_exact(node) => Narrowing::All,
        Node::Leaf(_) => not(keep(node, moment)),
    }
}

fn not(narrowing: Narrowing) -> Narrowing {
    match narrowing {
        Narrowing::All => Narrowing::Nothing,
        Narrowing::Nothing => Narrowing::All,
        Narrowing::IsSet(field) => Narrowing::IsEmpty(field),
        Narrowing::IsEmpty(field) => Narrowing::IsSet(field),
        Narrowing::Exists(looked) => Narrowing::Lacks(looked),
        Narrowing::Lacks(looked) => Narrowing::Exists(looked),
        other => Narrowing::Not(Box::new(other)),
    }
}

fn all(narrowings: impl Iterator<Item = Narrowing>) -> Narrowing {
    let mut parts = Vec::new();
    for part in narrowings {
        match part {
            Narrowing::All => {}
            Narrowing::Nothing => return Narrowing::Nothing,
            Narrowing::And(inner) => parts.extend(inner),
            other => parts.push(other),
        }
    }
    if parts.len() > 1 { Narrowing::And(parts) } else { parts.pop().unwrap_or(Narrowing::All) }
}

fn any(narrowings: impl Iterator<Item = Narrowing>) -> Narrowing {
    let mut parts = Vec::new();
    for part in narrowings {
        match part {
            Narrowing::Nothing => {}
            Narrowing::All => return Narrowing::All,
            Narrowing::Or(inner) => parts.extend(inner),
            other => parts.push(other),
        }
    }
    if parts.len() > 1 { Narrowing::Or(parts) } else { parts.pop().unwrap_or(Narrowing::Nothing) }
}

impl Test {
    fn keep(&self, moment: &Moment) -> Narrowing {
        match &self.matcher {
            Matcher::Set => is_set(self.field, moment),
            Matcher::Empty => not_set(self.field, moment),
            Matcher::Number(ranges) if self.field == Field::Age => birthdays(ranges, moment),
            Matcher::Number(ranges) => numbers(self.field, ranges),
            Matcher::Code(codes) if codes.is_empty() => Narrowing::Nothing,
            Matcher::Code(codes) => {
                Narrowing::Among(self.field, codes.iter().cloned().map(Datum::Text).collect())
            }
            Matcher::Address(keys) => Narrowing::Address(keys.clone()),
            Matcher::Flag { matches_true, matches_false } => match (matches_true, matches_false) {
                (true, true) => Narrowing::All,
                (true, false) => Narrowing::IsEmpty(Field::Email),
                (false, true) => Narrowing::IsSet(Field::Email),
                (false, false) => Narrowing::Nothing,
            },
            Matcher::Text(_) if self.field == Field::Name => is_set(Field::Name, moment),
            Matcher::Text(matcher) => text(self.field, matcher),
            Matcher::Within(stretch) => within(self.field, stretch, moment),
            Matcher::Falls(_) => is_set(self.field, moment),
        }
    }
}

fn within(field: Field, stretch: &Stretch, moment: &Moment) -> Narrowing {
    let (now, count) = match field.kind() {
        Kind::Date => (calendar::day_number(moment.today), Count::Days),
        _ => (moment.now.millis(), Count::Millis),
    };
    match stretch.ends(now, count, &moment.zone) {
        (Some(low), Some(high)) if low > high => Narrowing::Nothing,
        (low, high) => between(field, low, high),
    }
}

fn is_set(field: Field, moment: &Moment) -> Narrowing {
    match field {
        Field::Id | Field::Modified | Field::Anonymous => Narrowing::All,
        Field::Age => born_by(moment),
        Field::Name => any(NAME_PARTS.into_iter().map(Narrowing::IsSet)),
        stored => Narrowing::IsSet(stored),
    }
}

fn not_set(field: Field, moment: &Moment) -> Narrowing {
    match field {
        Field::Name => all(NAME_PARTS.into_iter().map(Narrowing::IsEmpty)),
        other => not(is_set(other, moment)),
    }
}

fn born_by(moment: &Moment) -> Narrowing {
    between(Field::Birthday, None, Some(calendar::day_number(moment.today)))
}

/// Ages as the birthdays that have them today: the older, the earlier.
fn birthdays(ages: &Ranges, moment: &Moment) -> Narrowing {
    let latest = |age: i64| calendar::latest_birthday(age, moment.today).map(calendar::day_number);
    any(ages.iter().map(|Range { low, high }| {
        if high.is_some_and(|high| high < 0) {
            return Narrowing::Nothing;
        }
        let older_than_high = high.and_then(|high| latest(high.checked_add(1)?));
        match latest(low.unwrap_or(0).max(0)) {
            Some(youngest) => between(Field::Birthday, older_than_high.map(|day| day + 1), Some(youngest)),
            None => Narrowing::Nothing,
        }
    }))
}

fn numbers(field: Field, ranges: &Ranges) -> Narrowing {
    let (single, wide): (Vec<Range>, Vec<Range>) = ranges
        .iter()
        .partition(|range| range.low.is_some() && range.low == range.high && field.kind() != Kind::Date);
    let values: Vec<Datum> = single.iter().filter_map(|range| range.low.map(Datum::Integer)).collect();
    let among = (!values.is_empty()).then_some(Narrowing::Among(field, values));
    any(among.into_iter().chain(wide.into_iter().map(|range| between(field, range.low, range.high))))
}

fn between(field: Field, low: Option<i64>, high: Option<i64>) -> Narrowing {
    if field.kind() != Kind::Date {
        return match (low, high) {
            (None, None) => Narrowing::IsSet(field),
            (low, high) => {
                Narrowing::Between { field, low: low.map(Datum::Integer), high: high.map(Datum::Integer) }
            }
        };
    }
    // Stored dates lie in the years 1 to 9999; an end outside of them excludes nothing, or everything.
    let (first, last) = calendar::KNOWN_DAYS;
    if low.is_some_and(|low| low > last) || high.is_some_and(|high| high < first) {
        return Narrowing::Nothing;
    }
    let iso = |day: Option<i64>| day.and_then(calendar::day_of).map(|day| Datum::Text(day.to_string()));
    match (iso(low), iso(high)) {
        (None, None) => Narrowing::IsSet(field),
        (low, high) => Narrowing::Between { field, low, high },
    }
}

fn text(field: Field, matcher: &TextMatcher) -> Narrowing {
    let (relation, needles) = match matcher {
        TextMatcher::Equals(needles) => (Relation::Equals, needles.clone()),
        TextMatcher::StartsWith(needle) => (Relation::StartsWith, vec![needle.clone()]),
        TextMatcher::EndsWith(needle) => (Relation::EndsWith, vec![needle.clone()]),
        TextMatcher::Contains(needle) => (Relation::Contains, vec![needle.clone()]),
        TextMatcher::Matches(_) => return Narrowing::IsSet(field),
    };
    // A needle outside ASCII matches no ASCII text, and all other texts are kept anyway.
    let needles: Vec<String> = needles.into_iter().filter(|needle| needle.is_ascii()).collect();
    if needles.is_empty() {
        Narrowing::IsSet(field)
    } else {
        Narrowing::AsciiText { field, relation, needles }
    }
}
