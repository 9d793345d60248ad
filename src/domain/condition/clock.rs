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

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::condition::ranges::Range;
    use crate::domain::time::Zone;

    proptest! {
        #[test]
        fn a_time_of_day_stands_until_its_deadline_where_clocks_change(
            (zone, change) in proptest::sample::select(vec![
                (Tz::Europe__Vienna, "2017-03-26T01:00:00Z"),
                (Tz::Europe__Vienna, "2017-10-29T01:00:00Z"),
                (Tz::America__St_Johns, "2006-10-29T02:31:00Z"),
                (Tz::Pacific__Apia, "2011-12-30T10:00:00Z"),
            ]),
            before in -2 * DAY..2 * DAY, (low, length) in (0..1_440i64, 1..1_440i64), turned in any::<bool>(),
        ) {
            let now = Instant::parse(change).expect("written in the tests").millis() + before;
            let ends = Range { low: Some(low), high: Some(low + length) };
            let rest = vec![Range { low: None, high: Some(low - 1) }, Range { low: Some(low + length + 1), high: None }];
            let ranges = Ranges::new(if turned { rest } else { vec![ends] });
            let predicate = Predicate::IsSet;
            let test = ClockTest { dial: Dial::TimeOfDay, predicate, ranges };
            let ask = |at: i64| test.evaluate(&Moment::new(Instant::from_millis(at), Zone::Named(zone)));
            let (value, until) = ask(now);
            let end = until.map_or(now + 3 * DAY, |until| until.millis());
            prop_assert!(end > now);
            let steps = (now..end.min(now + 3 * DAY)).step_by(600_000);
            for at in steps.chain([end - 1]) {
                prop_assert_eq!(ask(at).0, value, "at {}", at);
            }
        }
    }
}
