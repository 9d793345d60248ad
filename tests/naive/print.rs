//! Conditions in the words of the language.

use std::fmt::{self, Display, Formatter};

use super::tree::*;

/// `or` binds less than `and`, `and` less than `not`; parentheses stand only where they are needed.
fn write<L: Display>(tree: &Tree<L>, least: u8, f: &mut Formatter<'_>) -> fmt::Result {
    let (binds, word, parts) = match tree {
        Tree::Leaf(leaf) => return leaf.fmt(f),
        Tree::Not(inner) => {
            f.write_str("not ")?;
            return write(inner, 2, f);
        }
        Tree::And(parts) => (1, " and ", parts),
        Tree::Or(parts) => (0, " or ", parts),
    };
    let enclosed = binds < least;
    f.write_str(if enclosed { "(" } else { "" })?;
    for (place, part) in parts.iter().enumerate() {
        f.write_str(if place > 0 { word } else { "" })?;
        write(part, binds, f)?;
    }
    f.write_str(if enclosed { ")" } else { "" })
}

impl<L: Display> Display for Tree<L> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write(self, 0, f)
    }
}

fn list<T>(values: &[T], written: impl Fn(&T) -> String) -> String {
    format!("({})", values.iter().map(written).collect::<Vec<_>>().join(", "))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn kind_and_subject(source: &Source) -> String {
    match (source.kind, source.subject) {
        ("activity", None) => "any".to_owned(),
        ("activity", Some(subject)) if subject.contains(' ') => quoted(subject),
        ("activity", Some(subject)) => subject.to_owned(),
        (kind, Some(subject)) => format!("{kind}({})", quoted(subject)),
        (kind, None) => kind.to_owned(),
    }
}

fn end_of(source: &Source) -> String {
    let filter = source.filter.as_ref().map_or(String::new(), |filter| format!(" where {filter}"));
    format!("{filter}{}", source.window)
}

impl Display for Leaf {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Leaf::Text(field, test) => write!(f, "{field} {test}"),
            Leaf::Choice(field, test) => write!(f, "{field} {test}"),
            Leaf::Number(field, test) => write!(f, "{field} {test}"),
            Leaf::Time(field, test) => write!(f, "{field} {test}"),
            Leaf::Presence(field, true) => write!(f, "{field} is set"),
            Leaf::Presence(field, false) => write!(f, "{field} is empty"),
            Leaf::Did(source) => write!(f, "did({}{})", kind_and_subject(source), end_of(source)),
            Leaf::Count(source, test) => {
                write!(f, "count({}{}) {test}", kind_and_subject(source), end_of(source))
            }
            Leaf::Sum(source, test) => {
                write!(f, "sum({}.value{}) {test}", kind_and_subject(source), end_of(source))
            }
            Leaf::Edge(last, source, test) => {
                let function = if *last { "last" } else { "first" };
                write!(f, "{function}({}{}) {test}", kind_and_subject(source), end_of(source))
            }
            Leaf::About(source) => {
                let subject = quoted(source.subject.unwrap_or_default());
                write!(f, "{}({subject}{})", source.kind, end_of(source))
            }
            Leaf::Kind(kind, KindTest::Presence(set)) => write!(f, "{kind} {}", EdgeTest::Presence(*set)),
            Leaf::Kind(kind, KindTest::Among(test)) => write!(f, "{kind} {test}"),
            Leaf::Points(score, test) => write!(f, "score({}) {test}", quoted(score)),
            Leaf::Weekday(test) => write!(f, "weekday {test}"),
            Leaf::Month(test) => write!(f, "current_month {test}"),
            Leaf::TimeOfDay(test) => write!(f, "time_of_day {test}"),
            Leaf::Now(test) => write!(f, "now {test}"),
        }
    }
}

impl Display for Attribute {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.test {
            AttributeTest::Text(test) => write!(f, "{} {test}", self.name),
            AttributeTest::Number(test) => write!(f, "{} {test}", self.name),
            AttributeTest::Is(test) => write!(f, "{} {test}", self.name),
            AttributeTest::Presence(set) => write!(f, "{} {}", self.name, EdgeTest::Presence(*set)),
        }
    }
}

impl Display for Order {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Order::Equal => "=",
            Order::Unequal => "!=",
            Order::Less => "<",
            Order::AtMost => "<=",
            Order::Greater => ">",
            Order::AtLeast => ">=",
        })
    }
}

impl Display for TextTest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            TextTest::Equal(text) => write!(f, "= {}", quoted(text)),
            TextTest::Unequal(text) => write!(f, "!= {}", quoted(text)),
            TextTest::Contains(text) => write!(f, "~ {}", quoted(text)),
            TextTest::Starts(text) => write!(f, "starts with {}", quoted(text)),
            TextTest::Ends(text) => write!(f, "ends with {}", quoted(text)),
            TextTest::In(texts) => write!(f, "in {}", list(texts, |text| quoted(text))),
            TextTest::NotIn(texts) => write!(f, "not in {}", list(texts, |text| quoted(text))),
            TextTest::Matches(pattern) => write!(f, "matches /{pattern}/"),
        }
    }
}

impl Display for Among {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (&self.values[..], self.negated) {
            ([(_, one)], false) => write!(f, "= {one}"),
            ([(_, one)], true) => write!(f, "!= {one}"),
            (several, negated) => {
                let word = if negated { "not in" } else { "in" };
                write!(f, "{word} {}", list(several, |(_, one)| (*one).to_owned()))
            }
        }
    }
}

fn decimal(number: i128) -> String {
    let (sign, digits) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
    let text = format!("{sign}{}.{:06}", digits / 1_000_000, digits % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl Display for NumberTest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            NumberTest::Compare(order, number) => write!(f, "{order} {}", decimal(*number)),
            NumberTest::Between(low, high) => write!(f, "between {} and {}", decimal(*low), decimal(*high)),
            NumberTest::In(numbers) => write!(f, "in {}", list(numbers, |number| decimal(*number))),
        }
    }
}

impl Display for TimeTest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            TimeTest::Compare(Order::Less, point @ Point::Ago(..)) => write!(f, "before {point}"),
            TimeTest::Compare(Order::Greater, point @ Point::Ago(..)) => write!(f, "after {point}"),
            TimeTest::Compare(order, point) => write!(f, "{order} {point}"),
            TimeTest::Between(from, to) => write!(f, "between {from} and {to}"),
            TimeTest::In(points) => write!(f, "in {}", list(points, Point::to_string)),
            TimeTest::Is(period) => write!(f, "is {period}"),
        }
    }
}

impl Display for EdgeTest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            EdgeTest::Presence(true) => f.write_str("is set"),
            EdgeTest::Presence(false) => f.write_str("is empty"),
            EdgeTest::Time(test) => test.fmt(f),
        }
    }
}

fn clock(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

impl Display for ClockTest {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            ClockTest::Compare(order, minute) => write!(f, "{order} {}", clock(*minute)),
            ClockTest::Between(low, high) => write!(f, "between {} and {}", clock(*low), clock(*high)),
            ClockTest::In(minutes) => write!(f, "in {}", list(minutes, |minute| clock(*minute))),
        }
    }
}

impl Display for Unit {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unit::Hour => "h",
            Unit::Day => "d",
            Unit::Week => "w",
            Unit::Month => "mo",
            Unit::Year => "y",
        })
    }
}

impl Display for Point {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Point::Year(year) => write!(f, "{year:04}"),
            Point::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Point::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
            Point::Ago(number, unit) => write!(f, "{number}{unit} ago"),
            Point::Clock { day: (year, month, day), parts, offset } => {
                write!(f, "{year:04}-{month:02}-{day:02}")?;
                for (before, part) in ["T", ":", ":"].iter().zip(parts) {
                    write!(f, "{before}{part:02}")?;
                }
                if let Some(millis) = parts.get(3) {
                    write!(f, ".{millis:03}")?;
                }
                match offset {
                    None => Ok(()),
                    Some(0) => f.write_str("Z"),
                    Some(minutes) => {
                        let sign = if *minutes < 0 { '-' } else { '+' };
                        write!(f, "{sign}{}", clock(minutes.unsigned_abs()))
                    }
                }
            }
        }
    }
}

impl Display for Period {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let length = match (self.length, self.distance) {
            (Length::Day, -1) => return f.write_str("yesterday"),
            (Length::Day, 0) => return f.write_str("today"),
            (Length::Day, _) => return f.write_str("tomorrow"),
            (Length::Week, _) => "week",
            (Length::Month, _) => "month",
            (Length::Year, _) => "year",
        };
        let which = ["last", "this", "next"][(self.distance + 1) as usize];
        write!(f, "{which} {length}")
    }
}

impl Display for Window {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Window::Always => Ok(()),
            Window::Last(number, unit) => write!(f, ", last {number}{unit}"),
            Window::Since(point) => write!(f, ", since {point}"),
            Window::After(point) => write!(f, ", after {point}"),
            Window::Before(point) => write!(f, ", before {point}"),
            Window::Between(from, to) => write!(f, ", between {from} and {to}"),
        }
    }
}
