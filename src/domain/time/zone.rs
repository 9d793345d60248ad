//! Time zones: where a written time without offset is, and where an instant is shown.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, FixedOffset, Local, LocalResult, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use thiserror::Error;

use super::{Date, DateError, Instant, MILLIS_PER_DAY, scan};
use crate::domain::text::{fold, nearest};

/// A time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zone {
    /// The zone of the machine.
    #[default]
    Local,
    Utc,
    Fixed(FixedOffset),
    /// A zone of the IANA database.
    Named(Tz),
}

#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown time zone{}: use local, utc, an offset like +02:00, or a name like Europe/Berlin", did_you_mean(.nearest))]
pub struct ZoneError {
    /// Names that may have been meant, the most likely first.
    pub nearest: Vec<&'static str>,
}

fn did_you_mean(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        names => format!(" (did you mean {}?)", names.join(", ")),
    }
}

impl Zone {
    /// `local`, `utc`, an offset or an IANA name, in any case.
    pub fn parse(text: &str) -> Result<Self, ZoneError> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("local") {
            return Ok(Self::Local);
        }
        if text.eq_ignore_ascii_case("utc") || text.eq_ignore_ascii_case("z") {
            return Ok(Self::Utc);
        }
        if text.starts_with(['+', '-'])
            && let Ok(Some(seconds)) = scan::offset(text.as_bytes())
            && let Some(offset) = FixedOffset::east_opt(seconds)
        {
            return Ok(Self::Fixed(offset));
        }
        match TZ_VARIANTS.iter().find(|zone| zone.name().eq_ignore_ascii_case(text)) {
            Some(zone) => Ok(Self::Named(*zone)),
            None => Err(ZoneError { nearest: nearest_zones(text) }),
        }
    }

    /// The names of the IANA database, in the order of the alphabet.
    pub fn names() -> impl Iterator<Item = &'static str> {
        TZ_VARIANTS.iter().map(|zone| zone.name())
    }

    /// The instant at a date and time of day (in milliseconds) of this zone: the first of two when the clocks are put
    /// back over it, an error when they are put forward over it.
    pub(in crate::domain) fn instant(&self, date: Date, time: u32) -> Result<Instant, DateError> {
        let utc = i64::from(date.naive().num_days_from_ce() - 719_163) * MILLIS_PER_DAY + i64::from(time);
        let offset = match self {
            Self::Utc => 0,
            Self::Fixed(offset) => offset.local_minus_utc(),
            Self::Local => self.offset_at(&Local, date, time)?,
            Self::Named(zone) => self.offset_at(zone, date, time)?,
        };
        let millis = utc - i64::from(offset) * 1_000;
        match Instant::from_millis(millis) {
            instant if instant.millis() == millis => Ok(instant),
            _ => Err(DateError::Outside),
        }
    }

    fn offset_at<T: TimeZone>(&self, zone: &T, date: Date, time: u32) -> Result<i32, DateError> {
        let time =
            NaiveTime::from_num_seconds_from_midnight_opt(time / 1_000, 0).ok_or(DateError::NoSuchTime)?;
        match zone.offset_from_local_datetime(&date.naive().and_time(time)) {
            LocalResult::Single(offset) => Ok(offset.fix().local_minus_utc()),
            LocalResult::Ambiguous(a, b) => Ok(a.fix().local_minus_utc().max(b.fix().local_minus_utc())),
            LocalResult::None => Err(DateError::Skipped(*self)),
        }
    }

    /// Whether a date and time of day (in milliseconds) occurs twice in this zone.
    pub fn is_twice(&self, date: Date, time: u32) -> bool {
        let Some(time) = NaiveTime::from_num_seconds_from_midnight_opt(time / 1_000, 0) else {
            return false;
        };
        let local = date.naive().and_time(time);
        match self {
            Self::Utc | Self::Fixed(_) => false,
            Self::Local => matches!(Local.offset_from_local_datetime(&local), LocalResult::Ambiguous(..)),
            Self::Named(zone) => {
                matches!(zone.offset_from_local_datetime(&local), LocalResult::Ambiguous(..))
            }
        }
    }

    /// The first instant of a day in this zone: midnight, or the end of a gap that swallows it.
    pub fn start_of(&self, date: Date) -> Instant {
        const QUARTER: u32 = 900_000;
        (0..96)
            .find_map(|quarter| self.instant(date, quarter * QUARTER).ok())
            .unwrap_or(if date.year() == 1 { Instant::MIN } else { Instant::MAX })
    }

    /// The date and time of day that clocks of this zone show at an instant.
    pub fn local(&self, instant: Instant) -> NaiveDateTime {
        let utc = instant.utc();
        let offset = match self {
            Self::Utc => return utc,
            Self::Fixed(offset) => *offset,
            Self::Local => Local.offset_from_utc_datetime(&utc),
            Self::Named(zone) => zone.offset_from_utc_datetime(&utc).fix(),
        };
        utc.checked_add_offset(offset).unwrap_or(utc)
    }

    /// The first of these zones whose clocks go as those of the machine; failing all, the distance from UTC that the
    /// machine's clocks have now.
    pub fn like_local(zones: &[Zone], now: Instant) -> Zone {
        const MONTH: i64 = 30 * MILLIS_PER_DAY;
        let distance = |zone: Zone, instant: Instant| zone.local(instant) - instant.utc();
        // Two years are enough to meet both halves of each of them.
        let months = (-12..=12).map(|month| Instant::from_millis(now.millis().saturating_add(month * MONTH)));
        let months: Vec<Instant> = months.collect();
        let goes_alike = |zone: &&Zone| {
            **zone != Zone::Local
                && months.iter().all(|month| distance(**zone, *month) == distance(Zone::Local, *month))
        };
        if let Some(zone) = zones.iter().find(goes_alike) {
            return *zone;
        }
        let seconds = i32::try_from(distance(Zone::Local, now).num_seconds()).unwrap_or(0);
        match FixedOffset::east_opt(seconds) {
            Some(offset) if seconds != 0 => Zone::Fixed(offset),
            _ => Zone::Utc,
        }
    }

    /// The day that it is in this zone at an instant.
    pub fn date(&self, instant: Instant) -> Date {
        // At the two ends of time the zone's day may lie outside of the calendar.
        Date::from_naive(self.local(instant).date()).unwrap_or(Date(instant.utc().date()))
    }
}

/// Names that resemble a word, as a whole or in their last part (`Berlin`).
fn nearest_zones(word: &str) -> Vec<&'static str> {
    let city = |name: &'static str| name.rsplit('/').next().unwrap_or(name);
    let wanted = fold(word).replace(' ', "_");
    let cities: Vec<&str> =
        Zone::names().filter(|name| name.contains('/') && fold(city(name)) == wanted).take(3).collect();
    if cities.is_empty() { nearest(&wanted, Zone::names()) } else { cities }
}

/// The name that [`Zone::parse`] reads back.
impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local => f.pad("local"),
            Self::Utc => f.pad("utc"),
            Self::Fixed(offset) => f.pad(&offset.to_string()),
            Self::Named(zone) => f.pad(zone.name()),
        }
    }
}

impl FromStr for Zone {
    type Err = ZoneError;

    fn from_str(text: &str) -> Result<Self, ZoneError> {
        Self::parse(text)
    }
}

/// Formats an instant in a zone with chrono's items.
pub(super) fn write_items(
    instant: Instant,
    zone: &Zone,
    items: &[chrono::format::Item<'static>],
    out: &mut impl fmt::Write,
) -> fmt::Result {
    let utc = instant.utc();
    match zone {
        Zone::Utc => write!(out, "{}", Utc.from_utc_datetime(&utc).format_with_items(items.iter())),
        Zone::Fixed(offset) => {
            write!(out, "{}", offset.from_utc_datetime(&utc).format_with_items(items.iter()))
        }
        Zone::Local => write!(out, "{}", Local.from_utc_datetime(&utc).format_with_items(items.iter())),
        Zone::Named(zone) => write!(out, "{}", zone.from_utc_datetime(&utc).format_with_items(items.iter())),
    }
}
