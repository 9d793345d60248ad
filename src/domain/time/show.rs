//! Dates and instants as people see them.
//!
//! English, whatever the locale, so that output can be read back and compared. Machine forms are the `Display` of
//! [`Date`] and [`Instant`].

use chrono::format::{Item, StrftimeItems};
use chrono::{Datelike, NaiveDateTime, Timelike};
use thiserror::Error;

use super::zone::{Zone, write_items};
use super::{Date, Instant, ascii, put_digits};

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// `Mar 22, 2017 3:20:20 PM`, as on a profile.
pub fn long(instant: Instant, zone: &Zone) -> String {
    let local = zone.local(instant);
    format!("{} {}", month_day_year(local.month0(), local.day(), local.year()), clock(local))
}

/// `Feb 22, 1988`
pub fn date_long(date: Date) -> String {
    month_day_year(date.naive().month0(), date.day(), date.year())
}

/// `2/22/1988`
pub fn date_short(date: Date) -> String {
    let date = date.naive();
    format!("{}/{}/{:04}", date.month(), date.day(), date.year())
}

/// `2017-03-22 15:26`, as in lists.
pub fn list(instant: Instant, zone: &Zone) -> String {
    let local = zone.local(instant);
    if local.year() > 9999 {
        // East of Greenwich the last hours are those of the next year already.
        return format!("{}{}", local.year(), local.format("-%m-%d %H:%M"));
    }
    let mut text = *b"0000-00-00 00:00";
    put_digits(&mut text[..4], local.year().unsigned_abs());
    for (at, part) in [(5, local.month()), (8, local.day()), (11, local.hour()), (14, local.minute())] {
        put_digits(&mut text[at..at + 2], part);
    }
    ascii(&text).to_owned()
}

/// `3/22/2017 3:26:49 PM`, as in the stamp of a note.
pub fn stamp(instant: Instant, zone: &Zone) -> String {
    let local = zone.local(instant);
    format!("{}/{}/{:04} {}", local.month(), local.day(), local.year(), clock(local))
}

fn month_day_year(month0: u32, day: u32, year: i32) -> String {
    let name = usize::try_from(month0).ok().and_then(|month0| MONTHS.get(month0)).unwrap_or(&"");
    format!("{name} {day}, {year:04}")
}

fn clock(local: NaiveDateTime) -> String {
    let (afternoon, hour) = local.hour12();
    format!("{hour}:{:02}:{:02} {}", local.minute(), local.second(), if afternoon { "PM" } else { "AM" })
}

/// A user's own form of an instant, in the codes of strftime.
///
/// Checked when made, because the library's formatting fails where it is printed, not where the pattern is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstantFormat {
    items: Vec<Item<'static>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the time pattern `{0}` has a code that stands for nothing: use codes like %Y-%m-%d %H:%M")]
pub struct InstantFormatError(String);

impl InstantFormat {
    pub fn parse(pattern: &str) -> Result<Self, InstantFormatError> {
        let error = || InstantFormatError(pattern.to_owned());
        let items = StrftimeItems::new(pattern).parse_to_owned().map_err(|_| error())?;
        let sample = Instant::from_millis(0);
        match write_items(sample, &Zone::Utc, &items, &mut String::new()) {
            Ok(()) => Ok(Self { items }),
            Err(_) => Err(error()),
        }
    }

    /// The instant in this form; in the form of [`Instant`] if it has one that this form cannot express.
    pub fn show(&self, instant: Instant, zone: &Zone) -> String {
        let mut text = String::new();
        match write_items(instant, zone, &self.items, &mut text) {
            Ok(()) => text,
            Err(_) => instant.to_string(),
        }
    }
}
