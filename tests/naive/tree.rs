//! The syntax of conditions, as far as the naive evaluator asks them. It is printed for the first evaluator.

/// Tests joined by `not`, `and` and `or`.
#[derive(Clone, Debug)]
pub enum Tree<L> {
    Leaf(L),
    Not(Box<Tree<L>>),
    And(Vec<Tree<L>>),
    Or(Vec<Tree<L>>),
}

pub type Condition = Tree<Leaf>;

/// One test of a contact, its facts or the clock.
#[derive(Clone, Debug)]
pub enum Leaf {
    /// A field of text, or the e-mail address as text.
    Text(&'static str, TextTest),
    /// A field that is compared whole.
    Choice(&'static str, Among),
    /// `age`, `id` and numbers of the database's own.
    Number(&'static str, NumberTest),
    Time(&'static str, TimeTest),
    /// `is set` (true) or `is empty` (false).
    Presence(&'static str, bool),
    Did(Source),
    Count(Source, NumberTest),
    Sum(Source, NumberTest),
    /// The time of the last (true) or the first (false) fact.
    Edge(bool, Source, EdgeTest),
    /// `group("Staff")` and the like.
    About(Source),
    /// `group in (Staff)`, `persona = …`.
    Kind(&'static str, KindTest),
    Points(&'static str, NumberTest),
    Weekday(Among),
    Month(Among),
    TimeOfDay(ClockTest),
    Now(TimeTest),
}

/// Which facts are looked at.
#[derive(Clone, Debug)]
pub struct Source {
    pub kind: &'static str,
    /// Whatever it is about when there is none.
    pub subject: Option<&'static str>,
    pub filter: Option<Tree<Attribute>>,
    pub window: Window,
}

/// One test of an attribute of a fact.
#[derive(Clone, Debug)]
pub struct Attribute {
    pub name: &'static str,
    pub test: AttributeTest,
}

#[derive(Clone, Debug)]
pub enum AttributeTest {
    Text(TextTest),
    Number(NumberTest),
    Is(Among),
    Presence(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

#[derive(Clone, Debug)]
pub enum TextTest {
    Equal(&'static str),
    Unequal(&'static str),
    Contains(String),
    Starts(String),
    Ends(String),
    In(Vec<&'static str>),
    NotIn(Vec<&'static str>),
    Matches(&'static str),
}

/// A comparison with values that have no order.
#[derive(Clone, Debug)]
pub struct Among {
    pub negated: bool,
    /// What is meant, and how it is written.
    pub values: Vec<(&'static str, &'static str)>,
}

/// Numbers in millionths.
#[derive(Clone, Debug)]
pub enum NumberTest {
    Compare(Order, i128),
    Between(i128, i128),
    In(Vec<i128>),
}

#[derive(Clone, Debug)]
pub enum TimeTest {
    Compare(Order, Point),
    Between(Point, Point),
    In(Vec<Point>),
    Is(Period),
}

#[derive(Clone, Debug)]
pub enum EdgeTest {
    Presence(bool),
    Time(TimeTest),
}

#[derive(Clone, Debug)]
pub enum KindTest {
    Presence(bool),
    Among(Among),
}

/// Minutes since midnight, as the clock shows them.
#[derive(Clone, Debug)]
pub enum ClockTest {
    Compare(Order, u32),
    Between(u32, u32),
    In(Vec<u32>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// A time in a condition.
#[derive(Clone, Debug)]
pub enum Point {
    Year(i32),
    Month(i32, u32),
    Day(i32, u32, u32),
    /// So many parts of hour, minute, second and milliseconds, and the distance from UTC in minutes.
    Clock {
        day: (i32, u32, u32),
        parts: Vec<u32>,
        offset: Option<i32>,
    },
    Ago(i64, Unit),
}

#[derive(Clone, Copy, Debug)]
pub enum Length {
    Day,
    Week,
    Month,
    Year,
}

/// A day, week, month or year by its distance from the present one.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    pub length: Length,
    pub distance: i32,
}

#[derive(Clone, Debug)]
pub enum Window {
    Always,
    Last(i64, Unit),
    Since(Point),
    After(Point),
    Before(Point),
    Between(Point, Point),
}
