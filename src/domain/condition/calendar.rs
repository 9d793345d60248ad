//! Dates and moments as typed in a condition, and the calendar arithmetic of ages.
//!
//! What is typed names a stretch of time: `2024` a year, `2024-05` a month, `2024-05-17` a day,
//! `2024-05-17T10:30` a minute. Equal means within, before means before its beginning, after means after
//! its end. Days begin at midnight of the database's zone.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::time::{self, Date, DateError, DateFormat, Instant, Zone};

/// Inclusive ends, as days of the calendar or as milliseconds.
pub(super) type Stretch = (i64, i64);

/// What was typed, with the spelling that means the same to every reader.
#[derive(Debug, PartialEq)]
pub(super) struct Typed {
    pub(super) ends: Stretch,
    pub(super) spelling: String,
}

/// Why a text is no date or moment.
#[derive(Debug, PartialEq)]
pub(super) enum Unreadable {
    /// It does not look like one.
    Form,
    /// It looks like one, but no calendar has it.
    Missing,
    /// A time of day where only a day is meant.
    TimeOfDay,
}

/// A day as a number: consecutive days have consecutive numbers.
pub(super) fn day_number(date: Date) -> i64 {
    i64::from(date.naive().num_days_from_ce())
}

/// The first and the last day of the calendar, the years 1 to 9999.
pub(super) const KNOWN_DAYS: Stretch = (1, 3_652_059);

/// The day of a number; `None` outside the calendar.
pub(super) fn day_of(number: i64) -> Option<Date> {
    let date = i32::try_from(number).ok().and_then(NaiveDate::from_num_days_from_ce_opt)?;
    Date::from_naive(date)
}

/// A year, a month or a day.
pub(super) fn days(text: &str) -> Result<Typed, Unreadable> {
    let text = text.trim();
    if text.len() > 10 && text.get(..10).is_some_and(|date| looks_like(date, "0000-00-00")) {
        return Err(Unreadable::TimeOfDay);
    }
    let (first, last) = first_and_last(text)?;
    Ok(Typed { ends: (day_number(first), day_number(last)), spelling: text.to_owned() })
}

/// A year, a month, a day, a minute, a second or a millisecond; without `Z` or an offset in the zone.
pub(super) fn moments(text: &str, zone: &Zone) -> Result<Typed, Unreadable> {
    let text = text.trim();
    if text.len() > 10 {
        return time_of_day(text, zone);
    }
    let (first, last) = first_and_last(text)?;
    let end = match day_of(day_number(last) + 1) {
        Some(next) => start_of_day(next, zone).millis() - 1,
        None => Instant::MAX.millis(),
    };
    Ok(Typed { ends: (start_of_day(first, zone).millis(), end), spelling: text.to_owned() })
}

/// Does the text have the shape of the pattern, in which `0` stands for any digit?
fn looks_like(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(byte, like)| match like {
            b'0' => byte.is_ascii_digit(),
            _ => byte == like,
        })
}

fn first_and_last(text: &str) -> Result<(Date, Date), Unreadable> {
    let shape = ["0000", "0000-00", "0000-00-00"].into_iter().find(|shape| looks_like(text, shape));
    let shape = shape.ok_or(Unreadable::Form)?;
    let full = format!("{text}{}", &"0000-01-01"[shape.len()..]);
    let first = Date::parse(&full).map_err(|_| Unreadable::Missing)?;
    let last = match shape.len() {
        4 => Date::from_ymd(first.year(), 12, 31),
        7 => (28..=31).rev().find_map(|day| Date::from_ymd(first.year(), first.month(), day)),
        _ => Some(first),
    };
    Ok((first, last.ok_or(Unreadable::Missing)?))
}

fn time_of_day(text: &str, zone: &Zone) -> Result<Typed, Unreadable> {
    let (date, rest) = text.split_at_checked(10).ok_or(Unreadable::Form)?;
    let rest = rest.strip_prefix(['T', 't', ' ']).ok_or(Unreadable::Form)?;
    let clock_end = rest.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(rest.len());
    let (clock, offset) = rest.split_at(clock_end);
    let length = match () {
        () if looks_like(clock, "00:00") => 60_000,
        () if looks_like(clock, "00:00:00") => 1_000,
        () if looks_like(clock, "00:00:00.000") => 1,
        () => return Err(Unreadable::Form),
    };
    let offset = match offset.trim() {
        "z" => "Z",
        offset if ["", "Z", "+00:00", "-00:00"].iter().any(|shape| looks_like(offset, shape)) => offset,
        _ => return Err(Unreadable::Form),
    };
    let spelling = format!("{date}T{clock}{offset}");
    let start = match time::parse_instant(&spelling, &DateFormat::Iso, zone) {
        Ok(instant) => instant,
        Err(DateError::Skipped(_)) => after_gap(&format!("{date}T{clock}"), zone)?,
        Err(DateError::NoSuchDate | DateError::NoSuchTime) => return Err(Unreadable::Missing),
        Err(_) => return Err(Unreadable::Form),
    };
    Ok(Typed { ends: (start.millis(), start.millis() + length - 1), spelling })
}

/// The end of the gap that swallows a time of day: the clocks show more from there on.
fn after_gap(local: &str, zone: &Zone) -> Result<Instant, Unreadable> {
    let forms = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%.f"];
    let local = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(local, form).ok());
    Ok(first_showing(local.ok_or(Unreadable::Missing)?, zone))
}

/// The first instant of a day in the zone.
pub(in crate::domain) fn start_of_day(date: Date, zone: &Zone) -> Instant {
    let midnight = date.naive().and_time(NaiveTime::MIN);
    let start = zone.start_of(date);
    let at_an_end_of_time = day_number(date) == KNOWN_DAYS.0 || day_number(date) == KNOWN_DAYS.1;
    if zone.local(start) == midnight || at_an_end_of_time { start } else { first_showing(midnight, zone) }
}

/// The first instant at which clocks of the zone show more than `local`, which they jump over.
pub(super) fn first_showing(local: NaiveDateTime, zone: &Zone) -> Instant {
    const TWO_DAYS: i64 = 2 * 86_400_000;
    let around = local.and_utc().timestamp_millis();
    let (mut before, mut after) = (around - TWO_DAYS, around + TWO_DAYS);
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if zone.local(Instant::from_millis(middle)) < local {
            before = middle;
        } else {
            after = middle;
        }
    }
    Instant::from_millis(after)
}

/// Full years since the birthday; `None` before it.
pub(super) fn age_on(birthday: Date, today: Date) -> Option<i64> {
    (birthday <= today).then(|| i64::from(time::age(birthday, today)))
}

/// The day on which the age is reached; `None` beyond the calendar.
pub(super) fn reaches(birthday: Date, age: i64) -> Option<Date> {
    let year = i32::try_from(age).ok()?.checked_add(birthday.year())?;
    Date::from_ymd(year, birthday.month(), birthday.day()).or_else(|| Date::from_ymd(year, 3, 1))
}

/// The latest birthday of those who have reached the age.
pub(super) fn latest_birthday(age: i64, today: Date) -> Option<Date> {
    let year = today.year().checked_sub(i32::try_from(age).ok()?)?;
    Date::from_ymd(year, today.month(), today.day()).or_else(|| Date::from_ymd(year, 2, 28))
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;
    use proptest::prelude::*;

    use super::*;

    fn date(iso: &str) -> Date {
        Date::parse(iso).expect("written in the tests")
    }

    fn moment(text: &str, zone: Tz) -> (String, i64) {
        let typed = moments(text, &Zone::Named(zone)).expect("written in the tests");
        (Instant::from_millis(typed.ends.0).to_string(), typed.ends.1 - typed.ends.0 + 1)
    }

    #[test]
    fn what_is_typed_names_a_stretch_of_time() {
        let hour = 3_600_000;
        for (text, start, length) in [
            ("2024", "2023-12-31T23:00:00Z", 366 * 24 * hour),
            ("2024-02", "2024-01-31T23:00:00Z", 29 * 24 * hour),
            ("2024-03-31", "2024-03-30T23:00:00Z", 23 * hour),
            ("2024-10-27", "2024-10-26T22:00:00Z", 25 * hour),
            ("2024-05-17T10:30", "2024-05-17T08:30:00Z", 60_000),
            ("2024-05-17 10:30:15", "2024-05-17T08:30:15Z", 1_000),
            ("2024-05-17t10:30:15.250z", "2024-05-17T10:30:15.250Z", 1),
            ("2024-05-17T10:30+05:30", "2024-05-17T05:00:00Z", 60_000),
            ("2024-10-27T02:30", "2024-10-27T00:30:00Z", 60_000),
            ("2024-03-31T02:30", "2024-03-31T01:00:00Z", 60_000),
        ] {
            assert_eq!(moment(text, Tz::Europe__Vienna), (start.to_owned(), length), "{text}");
        }
        assert_eq!(
            days("2024-02").map(|typed| typed.ends),
            Ok((day_number(date("2024-02-01")), day_number(date("2024-02-29"))))
        );
    }

    #[test]
    fn days_begin_where_the_clocks_jump_to() {
        let begins = |day: &str, zone: Tz| start_of_day(date(day), &Zone::Named(zone)).to_string();
        assert_eq!(begins("2018-11-04", Tz::America__Sao_Paulo), "2018-11-04T03:00:00Z");
        assert_eq!(begins("2011-12-30", Tz::Pacific__Apia), "2011-12-30T10:00:00Z");
        assert_eq!(begins("2011-12-31", Tz::Pacific__Apia), "2011-12-30T10:00:00Z");
        assert_eq!(begins("1972-01-07", Tz::Africa__Monrovia), "1972-01-07T00:44:30Z");
    }

    #[test]
    fn unreadable_texts() {
        let zone = Zone::Utc;
        for text in [
            "",
            "24",
            "2024-5",
            "2024-05-17T",
            "2024-05-17T10",
            "2024-05-17T10:30x",
            "2024-05-17x10:30",
            "mañana ahora",
        ] {
            assert_eq!(moments(text, &zone), Err(Unreadable::Form), "{text}");
        }
        for text in ["0000", "2024-13", "2023-02-29", "2024-05-17T24:30", "2024-05-17T10:60"] {
            assert_eq!(moments(text, &zone), Err(Unreadable::Missing), "{text}");
        }
        assert_eq!(days("2024-05-17T10:30"), Err(Unreadable::TimeOfDay));
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (KNOWN_DAYS.0..=KNOWN_DAYS.1).prop_map(|day| day_of(day).expect("within the calendar"))
    }

    proptest! {
        #[test]
        fn an_age_is_reached_on_its_day_and_not_before(birthday in any_day(), age in 0..120i64) {
            if let Some(day) = reaches(birthday, age) {
                prop_assert_eq!(age_on(birthday, day), Some(age));
                let eve = day_of(day_number(day) - 1);
                prop_assert!(eve.is_none_or(|eve| age_on(birthday, eve) != Some(age)));
            }
        }

        #[test]
        fn the_latest_birthday_is_the_last_that_has_reached_the_age(today in any_day(), age in 0..120i64) {
            if let Some(birthday) = latest_birthday(age, today) {
                prop_assert_eq!(age_on(birthday, today), Some(age));
                let next = day_of(day_number(birthday) + 1);
                prop_assert!(next.is_none_or(|next| age_on(next, today) < Some(age)));
            }
        }
    }
}
