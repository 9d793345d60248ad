//! Reading one written date or moment.
//!
//! Besides the ISO form, which is always read, dates come in forms that can be read one way only (`2017/03/22`,
//! `20170322`, `22 Mar 2017`, `Mar 22, 2017`) and in one that cannot: `3/4/2017`. A [`DateFormat`] says which of two
//! readings the latter has, or declares one pattern for all. Whether dots, dashes, strokes or blanks stand between the
//! numbers makes no difference, as long as both are alike. Years have four digits.
//!
//! Any date may be followed by a time of day (`0:00`, `15:20:20.5`, `2:30 PM`) and that by an offset from UTC.
//! [`parse_date`] takes the day as it is written there, which is what programs mean that print a birthday with a time.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::pattern::Pattern;
use super::scan::{self, Millis};
use super::{Date, DateError, Instant, MILLIS_PER_DAY, Zone};

/// Which of day and month comes first where both are numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// `3/22/2017`
    Mdy,
    /// `22.3.2017`
    Dmy,
}

/// How the dates of a column are written, besides the ISO form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateFormat {
    /// In the ISO form only.
    Iso,
    /// In any form that can be read one way only.
    Clear,
    /// In these forms, and with numbers in an order.
    Numbers(Order),
    /// In a pattern of the user's.
    Pattern(Pattern),
}

/// Why a text does not declare how dates are written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FormatError {
    #[error("not a date format: use iso, mdy, dmy, ymd, or a pattern like DD.MM.YYYY or %d.%m.%Y")]
    Unknown,
    #[error("the date pattern has no {0}")]
    Missing(&'static str),
    #[error("the date pattern has the {0} twice")]
    Twice(&'static str),
    #[error("the date pattern has a two-digit year: use YYYY or %Y")]
    TwoDigitYear,
    #[error("the date pattern has `{0}`, which stands for nothing")]
    Code(String),
}

impl DateFormat {
    /// The format of a name (`iso`, `us` or `mdy`, `eu` or `dmy`, `ymd`) or a pattern (`DD.MM.YYYY`, `%d.%m.%Y`).
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let text = text.trim();
        let named = |name: &str| text.eq_ignore_ascii_case(name);
        if named("iso") {
            Ok(Self::Iso)
        } else if named("us") || named("mdy") {
            Ok(Self::Numbers(Order::Mdy))
        } else if named("eu") || named("dmy") {
            Ok(Self::Numbers(Order::Dmy))
        } else if named("ymd") {
            Ok(Self::Clear)
        } else {
            Pattern::parse(text).map(Self::Pattern)
        }
    }

    /// What the format says about a date, for a report.
    pub fn describe(&self) -> &str {
        match self {
            Self::Iso => "YYYY-MM-DD",
            Self::Clear => "year first or month by name",
            Self::Numbers(Order::Mdy) => "month first",
            Self::Numbers(Order::Dmy) => "day first",
            Self::Pattern(pattern) => pattern.text(),
        }
    }
}

/// The name or pattern that [`DateFormat::parse`] reads back.
impl fmt::Display for DateFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Iso => "iso",
            Self::Clear => "ymd",
            Self::Numbers(Order::Mdy) => "mdy",
            Self::Numbers(Order::Dmy) => "dmy",
            Self::Pattern(pattern) => pattern.text(),
        })
    }
}

impl FromStr for DateFormat {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        Self::parse(text)
    }
}

/// The day that a text in the format, or in the ISO form, names; a time of day after it is passed over.
pub fn parse_date(text: &str, format: &DateFormat) -> Result<Date, DateError> {
    read(text, format).map(|written| written.date)
}

/// The moment that a text in the format, or in the ISO form, names. Without an offset of its own it is in the zone, where
/// a time that occurs twice means the first, and a date alone means the beginning of its day.
pub fn parse_instant(text: &str, format: &DateFormat, zone: &Zone) -> Result<Instant, DateError> {
    read(text, format)?.at(zone)
}

/// A date or moment as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub date: Date,
    pub time: Option<Millis>,
    /// Seconds east of UTC.
    pub offset: Option<i32>,
}

impl Written {
    pub fn at(self, zone: &Zone) -> Result<Instant, DateError> {
        let Some(time) = self.time else {
            return match zone.instant(self.date, 0) {
                // Clocks that are put forward at midnight swallow it, but not the day.
                Err(DateError::Skipped(_)) => Ok(zone.start_of(self.date)),
                result => result,
            };
        };
        let Some(offset) = self.offset else {
            return zone.instant(self.date, time);
        };
        let day = i64::from(chrono::Datelike::num_days_from_ce(&self.date.naive())) - 719_163;
        let millis = day * MILLIS_PER_DAY + i64::from(time) - i64::from(offset) * 1_000;
        match Instant::from_millis(millis) {
            instant if instant.millis() == millis => Ok(instant),
            _ => Err(DateError::Outside),
        }
    }

    fn new(date: Date, tail: &[u8]) -> Result<Self, DateError> {
        let time = scan::tail(tail)?;
        Ok(Self { date, time: time.map(|(time, _)| time), offset: time.and_then(|(_, offset)| offset) })
    }
}

pub(super) fn read_iso(text: &str) -> Result<Written, DateError> {
    match scan::iso_date(text.trim().as_bytes()) {
        Some((date, tail)) => Written::new(date?, tail),
        None => Err(DateError::NotOfForm("YYYY-MM-DD")),
    }
}

pub(super) fn read(text: &str, format: &DateFormat) -> Result<Written, DateError> {
    let text = plain_blanks(text.trim());
    let text = text.as_bytes();
    if let Some((date, tail)) = scan::iso_date(text) {
        return Written::new(date?, tail);
    }
    match format {
        DateFormat::Iso => Err(DateError::NotOfForm("YYYY-MM-DD")),
        DateFormat::Clear => clear(text, None),
        DateFormat::Numbers(order) => clear(text, Some(*order)),
        DateFormat::Pattern(pattern) => pattern.read(text),
    }
}

/// The text with no-break spaces, which newer programs write before AM and PM, as plain ones.
fn plain_blanks(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.replace(['\u{A0}', '\u{2009}', '\u{202F}'], " "))
    }
}

/// Reads any form but the ISO one, `order` deciding where it must.
fn clear(text: &[u8], order: Option<Order>) -> Result<Written, DateError> {
    let (first, rest) = scan::digits(text);
    match first {
        [] => with_words(text),
        [_] | [_, _] => match scan::letters(skip_separator(rest).unwrap_or(rest)) {
            ([], _) => numbers(scan::number(first), rest, order),
            _ => with_words(text),
        },
        [_, _, _, _] => year_first(scan::number(first), rest),
        [_, _, _, _, _, _, _, _] => {
            let date = scan::calendar_date(
                scan::number(&first[..4]),
                scan::number(&first[4..6]),
                scan::number(&first[6..]),
            )?;
            Written::new(date, rest)
        }
        _ => Err(DateError::NotADate),
    }
}

/// `2017/3/22` or `2017 Mar 22`.
fn year_first(year: u32, rest: &[u8]) -> Result<Written, DateError> {
    let separator = rest.first().copied();
    let rest = skip_separator(rest).ok_or(DateError::NotADate)?;
    let (month, rest) = match scan::letters(rest) {
        ([], _) => scan::short_number(rest).ok_or(DateError::NotADate)?,
        (name, rest) => (scan::month(name).ok_or(DateError::NotADate)?, rest),
    };
    if rest.first().copied() != separator {
        return Err(DateError::NotADate);
    }
    let (day, tail) = skip_separator(rest).and_then(scan::short_number).ok_or(DateError::NotADate)?;
    Written::new(scan::calendar_date(year, month, day)?, tail)
}

/// `3/22/2017` or `22. 3. 2017`, the first number read already.
fn numbers(first: u32, rest: &[u8], order: Option<Order>) -> Result<Written, DateError> {
    let separator = rest.first().copied();
    let rest = skip_separator(rest).ok_or(DateError::NotADate)?;
    let (second, rest) = scan::short_number(rest).ok_or(DateError::NotADate)?;
    if rest.first().copied() != separator {
        return Err(DateError::NotADate);
    }
    let (year, tail) = scan::year(skip_separator(rest).ok_or(DateError::NotADate)?)?;
    let date = match order {
        Some(Order::Mdy) => scan::calendar_date(year, first, second)?,
        Some(Order::Dmy) => scan::calendar_date(year, second, first)?,
        None => {
            let either = scan::calendar_date(year, first, second)
                .or_else(|_| scan::calendar_date(year, second, first))?;
            Written::new(either, tail)?;
            return Err(DateError::DayOrMonthFirst);
        }
    };
    Written::new(date, tail)
}

/// A date with the name of the month: `22 Mar 2017`, `22nd of March 2017`, `Wed, 22-Mar-2017`, `March 22, 2017`.
fn with_words(text: &[u8]) -> Result<Written, DateError> {
    let mut rest = text;
    if let (word, after) = scan::letters(rest)
        && scan::month(word).is_none()
        && scan::is_weekday(word)
    {
        rest = skip_words(after);
    }
    let (month, day, rest) = match scan::letters(rest) {
        ([], _) => {
            let (day, rest) = scan::short_number(rest).ok_or(DateError::NotADate)?;
            let (month, rest) = scan::letters(skip_words(skip_ordinal(rest)));
            (scan::month(month), day, rest)
        }
        (month, rest) => {
            let (day, rest) = scan::short_number(skip_words(rest)).ok_or(DateError::NotADate)?;
            (scan::month(month), day, skip_ordinal(rest))
        }
    };
    let month = month.ok_or(DateError::NotADate)?;
    let (year, tail) = scan::year(skip_words(rest))?;
    Written::new(scan::calendar_date(year, month, day)?, tail)
}

/// What is after one separator of numbers, or after a dot and blanks (`22. 3. 2017`).
fn skip_separator(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b'.', rest @ ..] => Some(scan::skip_blanks(rest)),
        [b'/' | b'-' | b' ', rest @ ..] => Some(rest),
        _ => None,
    }
}

/// What is after the punctuation and blanks between the words of a date, and after an `of`.
fn skip_words(text: &[u8]) -> &[u8] {
    let separators = text.iter().take_while(|byte| matches!(byte, b' ' | b',' | b'.' | b'-' | b'/')).count();
    let rest = &text[separators..];
    rest.strip_prefix(b"of ").unwrap_or(rest)
}

fn skip_ordinal(text: &[u8]) -> &[u8] {
    match scan::letters(text) {
        (letters, rest)
            if [&b"st"[..], b"nd", b"rd", b"th"]
                .iter()
                .any(|suffix| suffix.eq_ignore_ascii_case(letters)) =>
        {
            rest
        }
        _ => text,
    }
}
