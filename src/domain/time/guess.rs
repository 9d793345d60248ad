//! Finding out how the dates of a column are written.
//!
//! **The rule.** A format fits a column when it reads every value that any format reads as a day of the calendar: words
//! and impossible dates are bad values, not evidence. Values in ISO or another form that can be read one way only fit
//! whatever the format. So the numbers decide: a value with a number above 12 settles the order of all. If none does,
//! numbers between dots are day first (nobody writes the month first there), a preference decides the others, and
//! without one the column is ambiguous. If values contradict each other, no format fits, and no majority is counted: it
//! would turn some dates into other ones unseen.

use super::format::{DateFormat, Order, read};
use super::{DateError, parse_date};

/// Values of a column that are looked at.
const ENOUGH: usize = 1_000;

/// What the values of a column said so far about the format of its dates.
#[derive(Debug, Clone, Default)]
pub struct FormatGuess {
    values: usize,
    only_month_first: usize,
    only_day_first: usize,
    /// Read both ways, numbers between dots apart from others.
    either: usize,
    either_with_dots: usize,
}

/// How the dates of a column are to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// In this format, which fits every value.
    One(DateFormat),
    /// In both of these, so that numbers are bad values until one is declared.
    Ambiguous { candidates: [DateFormat; 2] },
    /// In no single one: some values have the day first, some the month.
    Contradictory,
}

impl Decision {
    /// The format to read the column with. Without a decision, dates in clear forms are read, and the others are bad
    /// values that say why.
    pub fn format(&self) -> DateFormat {
        match self {
            Self::One(format) => format.clone(),
            Self::Ambiguous { .. } | Self::Contradictory => DateFormat::Clear,
        }
    }
}

impl FormatGuess {
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether further values would not be looked at.
    pub fn is_enough(&self) -> bool {
        self.values >= ENOUGH
    }

    pub fn observe(&mut self, text: &str) {
        if self.is_enough() || text.trim().is_empty() {
            return;
        }
        self.values += 1;
        if read(text, &DateFormat::Clear) != Err(DateError::DayOrMonthFirst) {
            return;
        }
        let reads = |order| parse_date(text, &DateFormat::Numbers(order)).is_ok();
        match (reads(Order::Mdy), reads(Order::Dmy)) {
            (true, false) => self.only_month_first += 1,
            (false, true) => self.only_day_first += 1,
            _ if has_dots(text) => self.either_with_dots += 1,
            _ => self.either += 1,
        }
    }

    /// The format of the column; `preference` is that of the program which wrote it, if known, and decides ties only.
    pub fn decide(&self, preference: Option<Order>) -> Decision {
        let order = match (self.only_month_first, self.only_day_first) {
            (1.., 1..) => return Decision::Contradictory,
            (1.., 0) => Some(Order::Mdy),
            (0, 1..) => Some(Order::Dmy),
            (0, 0) if self.either > 0 => preference,
            (0, 0) if self.either_with_dots > 0 => Some(Order::Dmy),
            (0, 0) => return Decision::One(DateFormat::Clear),
        };
        match order {
            Some(order) => Decision::One(DateFormat::Numbers(order)),
            None => Decision::Ambiguous { candidates: [Order::Mdy, Order::Dmy].map(DateFormat::Numbers) },
        }
    }
}

/// Whether the first number of a date is followed by a dot.
fn has_dots(text: &str) -> bool {
    text.trim_start().trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('.')
}
