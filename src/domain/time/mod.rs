//! Days and instants: the two kinds of time that contacts have, their one stored form, and sums with them.
//!
//! A [`Date`] is a day on the calendar, without a zone (a birthday); an [`Instant`] is a moment, kept as UTC
//! milliseconds. Reading what others wrote is in [`format`] (one value) and [`guess`] (a column); zones are in [`zone`],
//! the forms people see in [`show`]. Nothing here asks a clock: today and now are arguments.

pub mod format;
pub mod guess;
mod pattern;
mod scan;
pub mod show;
pub mod zone;

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize, Serializer};
use thiserror::Error;

pub use format::{DateFormat, FormatError, Order, parse_date, parse_instant};
pub use guess::{Decision, FormatGuess};
pub use pattern::Pattern;
pub use zone::{Zone, ZoneError};

/// The first year in which a contact can be born.
pub const FIRST_BIRTH_YEAR: i32 = 1900;

const MILLIS_PER_DAY: i64 = 86_400_000;

/// Why a text is not the date or time that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateError {
    #[error("not a date")]
    NotADate,
    #[error("not a date of the form {}", .0)]
    NotOfForm(&'static str),
    #[error("not a date of the declared form; see --date-format")]
    NotOfDeclaredForm,
    #[error("no such date")]
    NoSuchDate,
    #[error("outside of the years 1 to 9999, as UTC counts them")]
    Outside,
    #[error("no such time of day")]
    NoSuchTime,
    #[error("two-digit year: write all four digits")]
    TwoDigitYear,
    #[error("day or month first? use --date-format")]
    DayOrMonthFirst,
    #[error("before {FIRST_BIRTH_YEAR}")]
    TooEarly,
    #[error("in the future")]
    Future,
    #[error("no zone: end it with Z or an offset like +02:00")]
    NoZone,
    #[error("does not exist in {0}: the clocks skip it")]
    Skipped(Zone),
}

/// A day of the calendar, from 0001-01-01 to 9999-12-31. Printed, stored and ordered as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Date(NaiveDate);

impl Date {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Self::from_naive)
    }

    /// The date, if its year has four digits.
    pub fn from_naive(date: NaiveDate) -> Option<Self> {
        (1..=9999).contains(&date.year()).then_some(Self(date))
    }

    /// Exactly `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        match scan::iso_date(text.as_bytes()) {
            Some((date, [])) => date,
            _ => Err(DateError::NotOfForm("YYYY-MM-DD")),
        }
    }

    pub fn naive(self) -> NaiveDate {
        self.0
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    pub fn month(self) -> u32 {
        self.0.month()
    }

    pub fn day(self) -> u32 {
        self.0.day()
    }

    fn iso(self) -> [u8; 10] {
        let mut text = *b"0000-00-00";
        put_digits(&mut text[..4], self.0.year().unsigned_abs());
        put_digits(&mut text[5..7], self.0.month());
        put_digits(&mut text[8..], self.0.day());
        text
    }
}

/// The date if somebody alive on `today` can have been born on it.
pub fn birthday(date: Date, today: Date) -> Result<Date, DateError> {
    if date > today {
        Err(DateError::Future)
    } else if date.year() < FIRST_BIRTH_YEAR {
        Err(DateError::TooEarly)
    } else {
        Ok(date)
    }
}

/// Full years since the birthday; 0 before it, where conditions and lists say nothing. Who was born on 29 February ages on 1 March in common years.
pub fn age(birthday: Date, today: Date) -> u32 {
    let had_it = (today.month(), today.day()) >= (birthday.month(), birthday.day());
    let years = today.year() - birthday.year() - i32::from(!had_it);
    u32::try_from(years).unwrap_or(0)
}

/// How far a date is from today: `today`, `yesterday`, `3 days ago`, `tomorrow`, `in 3 days`.
pub fn relative_day(today: Date, date: Date) -> String {
    match today.0.signed_duration_since(date.0).num_days() {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        -1 => "tomorrow".to_owned(),
        days if days > 0 => format!("{days} days ago"),
        days => format!("in {} days", -days),
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(ascii(&self.iso()))
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        Self::parse(&text)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(ascii(&self.iso()))
    }
}

/// A moment in UTC milliseconds since 1970, within the years 1 to 9999.
///
/// Printed and read as RFC 3339 in UTC, `2017-03-22T15:20:20Z`, with milliseconds only when there are any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Instant(i64);

/// The earlier of two instants that may never come.
pub fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

impl Instant {
    /// 0001-01-01T00:00:00Z
    pub const MIN: Self = Self(-719_162 * MILLIS_PER_DAY);
    /// 9999-12-31T23:59:59.999Z
    pub const MAX: Self = Self(2_932_897 * MILLIS_PER_DAY - 1);

    /// The moment at so many UTC milliseconds; beyond [`Self::MIN`] and [`Self::MAX`] these, so that every number that
    /// a damaged database may hold can still be shown.
    pub fn from_millis(millis: i64) -> Self {
        Self(millis.clamp(Self::MIN.0, Self::MAX.0))
    }

    /// The moment at so many UTC milliseconds, if it lies within.
    pub fn exactly(millis: i64) -> Option<Self> {
        (Self::MIN.0..=Self::MAX.0).contains(&millis).then_some(Self(millis))
    }

    pub fn millis(self) -> i64 {
        self.0
    }

    /// RFC 3339: date, `T` or a blank, time, and `Z` or an offset.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let written = format::read_iso(text)?;
        match (written.time, written.offset) {
            (Some(_), Some(_)) => written.at(&Zone::Utc),
            _ => Err(DateError::NoZone),
        }
    }

    /// The date and time of day in UTC.
    pub fn utc(self) -> NaiveDateTime {
        // Always within chrono's range, which is the wider.
        DateTime::from_timestamp_millis(self.0).unwrap_or_default().naive_utc()
    }

    fn rfc3339(self, text: &mut [u8; 24]) -> &str {
        let utc = self.utc();
        *text = *b"0000-00-00T00:00:00.000Z";
        put_digits(&mut text[..4], utc.year().unsigned_abs());
        for (at, part) in
            [(5, utc.month()), (8, utc.day()), (11, utc.hour()), (14, utc.minute()), (17, utc.second())]
        {
            put_digits(&mut text[at..at + 2], part);
        }
        let millis = u32::try_from(self.0.rem_euclid(1_000)).unwrap_or(0);
        if millis == 0 {
            text[19] = b'Z';
            return ascii(&text[..20]);
        }
        put_digits(&mut text[20..23], millis);
        ascii(text)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.rfc3339(&mut [0; 24]))
    }
}

impl FromStr for Instant {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Instant {
    type Error = DateError;

    fn try_from(text: String) -> Result<Self, DateError> {
        Self::parse(&text)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.rfc3339(&mut [0; 24]))
    }
}

/// Fills a field with the last decimal digits of a number.
fn put_digits(field: &mut [u8], mut number: u32) {
    for digit in field.iter_mut().rev() {
        *digit = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
    }
}

fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or("")
}

#[cfg(test)]
mod tests;
