//! Days, months and years in a zone, worked out from nothing but the distance of its clocks from UTC.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use chrono_tz::Tz;

use super::tree::{Length, Period, Unit};

const HOUR: i64 = 3_600_000;

fn naive(millis: i64) -> NaiveDateTime {
    DateTime::from_timestamp_millis(millis).expect("within the years of the tests").naive_utc()
}

fn offset(zone: Tz, millis: i64) -> i64 {
    i64::from(zone.offset_from_utc_datetime(&naive(millis)).fix().local_minus_utc()) * 1_000
}

/// What clocks of the zone show.
pub fn local(zone: Tz, millis: i64) -> NaiveDateTime {
    naive(millis + offset(zone, millis))
}

/// Stretches of time between two instants in which clocks are not changed: beginning, end, distance from UTC.
pub fn stretches(zone: Tz, from: i64, to: i64) -> Vec<(i64, i64, i64)> {
    let mut found = Vec::new();
    let (mut start, mut at) = (from, from);
    while at < to {
        let next = (at + HOUR / 4).min(to);
        if offset(zone, next) != offset(zone, at) {
            let (mut same, mut other) = (at, next);
            while other - same > 1 {
                let middle = same + (other - same) / 2;
                if offset(zone, middle) == offset(zone, at) { same = middle } else { other = middle }
            }
            found.push((start, other, offset(zone, at)));
            start = other;
        }
        at = next;
    }
    found.push((start, to, offset(zone, start)));
    found
}

/// The first instant at which clocks show this time or a later one: where they skip it, the end of the gap; where they
/// show it twice, the first time.
fn first(zone: Tz, shown: NaiveDateTime) -> i64 {
    let as_utc = shown.and_utc().timestamp_millis();
    let reached =
        |(start, end, offset): (i64, i64, i64)| Some(start.max(as_utc - offset)).filter(|at| *at < end);
    let around = stretches(zone, as_utc - 30 * HOUR, as_utc + 30 * HOUR);
    around.into_iter().find_map(reached).expect("clocks go on")
}

thread_local! {
    /// The same few days are asked for again and again.
    static STARTS: RefCell<HashMap<(Tz, NaiveDate), i64>> = RefCell::default();
}

/// The first instant of a day.
pub fn start_of(zone: Tz, day: NaiveDate) -> i64 {
    let known = STARTS.with_borrow(|starts| starts.get(&(zone, day)).copied());
    known.unwrap_or_else(|| {
        let start = first(zone, day.and_time(NaiveTime::MIN));
        STARTS.with_borrow_mut(|starts| starts.insert((zone, day), start));
        start
    })
}

/// The instant of a date and time of day in the zone.
pub fn instant(zone: Tz, shown: NaiveDateTime) -> i64 {
    match zone.from_local_datetime(&shown) {
        chrono::LocalResult::Single(at) | chrono::LocalResult::Ambiguous(at, _) => at.timestamp_millis(),
        chrono::LocalResult::None => first(zone, shown),
    }
}

/// The last day that has begun: where clocks go back over midnight, the new day stays.
pub fn day_of(zone: Tz, millis: i64) -> NaiveDate {
    let mut day = local(zone, millis).date();
    while start_of(zone, next(day)) <= millis {
        day = next(day);
    }
    day
}

/// The day after.
pub fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().expect("within the years of the tests")
}

/// What clocks showed last before they went back, while they show it again: a month before does not go back with them,
/// and nothing that has left a window comes in again.
fn shown_at_last(zone: Tz, millis: i64) -> NaiveDateTime {
    let now = local(zone, millis);
    // Clocks go back by less than that in the years of the tests.
    let earlier = millis - 4 * HOUR;
    if offset(zone, earlier) <= offset(zone, millis) {
        return now;
    }
    let before = stretches(zone, earlier, millis + 1).into_iter().rev().skip(1);
    before.map(|(_, end, offset)| naive(end + offset)).fold(now, NaiveDateTime::max)
}

/// So long before an instant: hours, days and weeks are exact, months and years keep the day of the month and the time
/// of day. What the calendar leaves out, as clocks do, is the first time after it: a month before 31 March 12:00 is
/// 1 March 0:00, so that the time that is meant never goes back while now goes on.
pub fn back(zone: Tz, millis: i64, number: i64, unit: Unit) -> i64 {
    let months = match unit {
        Unit::Hour => return millis - number * HOUR,
        Unit::Day => return millis - number * 24 * HOUR,
        Unit::Week => return millis - number * 7 * 24 * HOUR,
        Unit::Month => number,
        Unit::Year => 12 * number,
    };
    let shown = shown_at_last(zone, millis);
    let day = months_before(shown.date(), months);
    if day.day() == shown.day() { instant(zone, day.and_time(shown.time())) } else { start_of(zone, day) }
}

/// So many months before a day; the first day of the following month where that one is too short.
pub fn months_before(day: NaiveDate, months: i64) -> NaiveDate {
    let months = Months::new(u32::try_from(months).expect("few months"));
    let before = day.checked_sub_months(months).expect("within the years of the tests");
    if before.day() == day.day() { before } else { next(before) }
}

/// The first and the last day of a period. Weeks begin on Monday, as in ISO 8601.
pub fn days_of(period: Period, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let moved = |days: i64| {
        let count = Days::new(days.unsigned_abs());
        if days < 0 { today - count } else { today + count }
    };
    let distance = i64::from(period.distance);
    match period.length {
        Length::Day => (moved(distance), moved(distance)),
        Length::Week => {
            let monday = 7 * distance - i64::from(today.weekday().num_days_from_monday());
            (moved(monday), moved(monday + 6))
        }
        Length::Month => {
            let month = i64::from(today.year()) * 12 + i64::from(today.month0()) + distance;
            (first_of_month(month), first_of_month(month + 1) - Days::new(1))
        }
        Length::Year => {
            let january = (i64::from(today.year()) + distance) * 12;
            (first_of_month(january), first_of_month(january + 12) - Days::new(1))
        }
    }
}

/// The first day of a month, counted from the year 0.
fn first_of_month(month: i64) -> NaiveDate {
    let year = i32::try_from(month.div_euclid(12)).expect("within the years of the tests");
    let of_year = u32::try_from(month.rem_euclid(12) + 1).expect("at most twelve");
    NaiveDate::from_ymd_opt(year, of_year, 1).expect("every month has a first day")
}

/// The day in a year on which a birthday is kept: that of 29 February on 1 March where there is none.
pub fn anniversary(birthday: NaiveDate, year: i32) -> NaiveDate {
    let march = || NaiveDate::from_ymd_opt(year, 3, 1).expect("every year has it");
    birthday.with_year(year).unwrap_or_else(march)
}

/// Full years on a day.
pub fn age(birthday: NaiveDate, today: NaiveDate) -> i32 {
    (birthday.year() + 1..=today.year()).filter(|year| anniversary(birthday, *year) <= today).count() as i32
}
