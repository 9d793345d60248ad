//! Questions to the clock: what weekday, month or time of day it is where the question is asked.
//!
//! They are for conditions that are only asked at the right time; alone they match everybody or nobody.

use super::calendar;
use super::ranges::Ranges;
use super::step::{self, DAY, HOUR};
use super::syntax::Predicate;
use crate::domain::moment::Moment;
use crate::domain::time::Instant;
use chrono::{Datelike, Timelike};

/// What a clock and a calendar show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dial {
    /// The instant.
    Now,
    /// 1 for Monday to 7.
    Weekday,
    /// 1 to 12.
    Month,
    /// Minutes since midnight.
    TimeOfDay,
}

pub(super) const DIALS: [(&str, Dial); 4] = [
    ("now", Dial::Now),
    ("weekday", Dial::Weekday),
    ("current_month", Dial::Month),
    ("time_of_day", Dial::TimeOfDay),
];

pub(super) const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

pub(super) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl Dial {
    pub(super) fn by_name(name: &str) -> Option<Dial> {
        DIALS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, dial)| *dial)
    }

    pub(super) fn name(self) -> &'static str {
        DIALS.iter().find(|(_, dial)| *dial == self).map_or("", |(name, _)| name)
    }

    /// The names of what it shows, from 1; none for numbers.
    pub(super) fn choices(self) -> &'static [&'static str] {
        match self {
            Dial::Weekday => &WEEKDAYS,
            Dial::Month => &MONTHS,
            Dial::Now | Dial::TimeOfDay => &[],
        }
    }
}

/// One question to the clock.
#[derive(Clone, Debug, PartialEq)]
pub struct ClockTest {
    pub(super) dial: Dial,
    pub(super) predicate: Predicate<String>,
    pub(super) ranges: Ranges,
}

impl ClockTest {
    /// Is it so, and until when at least?
    pub(super) fn evaluate(&self, moment: &Moment) -> (bool, Option<Instant>) {
        let (now, ranges) = (moment.now.millis(), &self.ranges);
        let day = |day: i64| calendar::day_of(day).map(|day| calendar::start_of_day(day, &moment.zone));
        let today = calendar::day_number(moment.today);
        match self.dial {
            Dial::Now => (ranges.contains(now), ranges.next_change(now).map(Instant::from_millis)),
            Dial::Weekday => {
                let weekday = |day: i64| (day - 1).rem_euclid(7) + 1;
                let value = ranges.contains(weekday(today));
                let change = (1..=7).find(|ahead| ranges.contains(weekday(today + ahead)) != value);
                (value, change.and_then(|ahead| day(today + ahead)))
            }
            Dial::Month => {
                let value = ranges.contains(i64::from(moment.today.month()));
                let next = moment
                    .today
                    .naive()
                    .with_day(1)
                    .and_then(|first| first.checked_add_months(chrono::Months::new(1)));
                (value, next.and_then(|next| day(i64::from(next.num_days_from_ce()))))
            }
            Dial::TimeOfDay => time_of_day(ranges, moment),
        }
    }
}

/// The clock runs evenly until its offset from UTC changes, which is looked for.
fn time_of_day(ranges: &Ranges, moment: &Moment) -> (bool, Option<Instant>) {
    let now = moment.now.millis();
    let local = moment.zone.local(moment.now);
    let minute = i64::from(local.hour() * 60 + local.minute());
    let value = ranges.contains(minute);
    let ahead = |from: i64| (from..24 * 60).find(|&minute| ranges.contains(minute) != value);
    let minutes = match ahead(minute) {
        Some(later) => later - minute,
        None => match ahead(0) {
            Some(tomorrow) => tomorrow + 24 * 60 - minute,
            None => return (value, None),
        },
    };
    let into_minute = i64::from(local.second()) * 1_000 + i64::from(local.nanosecond() / 1_000_000);
    let change = now + minutes * (HOUR / 60) - into_minute;
    let offset = |at: i64| step::offset(at, &moment.zone);
    if offset(change - 1) == offset(now) || change - now > 2 * DAY {
        return (value, Some(Instant::from_millis(change)));
    }
    let (mut low, mut high) = (now, change - 1);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if offset(middle) == offset(now) { low = middle } else { high = middle }
    }
    (value, Some(Instant::from_millis(high)))
}
