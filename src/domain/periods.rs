//! Days, weeks and months of the calendar in a zone, and what falls into each.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months};

use super::condition::start_of_day;
use super::time::{Date, Instant, Zone};

/// A length of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A day, from midnight to midnight.
    Day,
    /// A week as ISO 8601 has it, from Monday on.
    Week,
    /// A month.
    Month,
}

impl Unit {
    /// Several of them, in words.
    pub fn plural(self) -> &'static str {
        match self {
            Unit::Day => "days",
            Unit::Week => "weeks",
            Unit::Month => "months",
        }
    }

    /// What the one is called that begins on this day: `2017-03-22`, `2017-W12`, `2017-03`.
    pub fn name(self, first: Date) -> String {
        match self {
            Unit::Day => first.to_string(),
            Unit::Week => {
                let week = first.naive().iso_week();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Unit::Month => format!("{:04}-{:02}", first.year(), first.month()),
        }
    }

    /// The first day of the one that this day lies in.
    fn first_day(self, day: Date) -> Date {
        let back = match self {
            Unit::Day => 0,
            Unit::Week => day.naive().weekday().num_days_from_monday(),
            Unit::Month => day.naive().day0(),
        };
        day.naive().checked_sub_days(Days::new(back.into())).and_then(Date::from_naive).unwrap_or(day)
    }

    /// The first day of the next; nothing at the end of the calendar.
    pub fn next(self, first: Date) -> Option<Date> {
        let first = first.naive();
        let next = match self {
            Unit::Day => first.succ_opt(),
            Unit::Week => first.checked_add_days(Days::new(7)),
            Unit::Month => first.checked_add_months(Months::new(1)),
        };
        next.and_then(Date::from_naive)
    }
}

/// What falls into each period, found by the moment; there is one for each period that was asked for.
#[derive(Debug)]
pub struct Periods<T> {
    unit: Unit,
    zone: Zone,
    /// By the moment at which a period begins.
    met: BTreeMap<i64, Period<T>>,
}

#[derive(Debug)]
struct Period<T> {
    /// The moment at which the next one begins.
    end: i64,
    first: Date,
    holds: T,
}

impl<T: Default> Periods<T> {
    /// None yet.
    pub fn new(unit: Unit, zone: Zone) -> Periods<T> {
        Periods { unit, zone, met: BTreeMap::new() }
    }

    /// What falls into the period of that moment.
    pub fn at(&mut self, time: Instant) -> &mut T {
        let millis = time.millis();
        let known = self.met.range(..=millis).next_back().filter(|(_, period)| millis < period.end);
        let (start, end, first) = match known {
            Some((start, period)) => (*start, period.end, period.first),
            None => self.around(time),
        };
        let none = || Period { end, first, holds: T::default() };
        &mut self.met.entry(start).or_insert_with(none).holds
    }

    /// The beginning, the end and the first day of the period of a moment. What clocks show may go back over
    /// midnight; periods do not.
    fn around(&self, time: Instant) -> (i64, i64, Date) {
        let start = |day: Date| start_of_day(day, &self.zone).millis();
        let end = |first: Date| self.unit.next(first).map_or(i64::MAX, start);
        let mut first = self.unit.first_day(self.zone.date(time));
        while end(first) <= time.millis()
            && let Some(next) = self.unit.next(first)
        {
            first = next;
        }
        (start(first).min(time.millis()), end(first), first)
    }

    /// The first days of the first and the last period that were met.
    pub fn span(&self) -> Option<(Date, Date)> {
        let first_day = |(_, period): (&i64, &Period<T>)| period.first;
        self.met.first_key_value().map(first_day).zip(self.met.last_key_value().map(first_day))
    }

    /// The first day of each period from the first to the last that was met, with what falls into it; nothing where
    /// nothing does. None if there are more than `most` of them.
    pub fn in_order(&self, most: usize) -> Option<Vec<(Date, Option<&T>)>> {
        let mut all = Vec::new();
        let mut expected = None;
        for period in self.met.values() {
            let mut day = expected.unwrap_or(period.first);
            while day < period.first {
                all.push((day, None));
                if all.len() > most {
                    return None;
                }
                day = self.unit.next(day).unwrap_or(period.first);
            }
            all.push((period.first, Some(&period.holds)));
            expected = self.unit.next(period.first);
        }
        (all.len() <= most).then_some(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(unit: Unit, zone: &str, times: &[&str]) -> Vec<(String, i32)> {
        let mut periods = Periods::<i32>::new(unit, Zone::parse(zone).expect("a zone"));
        for time in times {
            *periods.at(Instant::parse(time).expect("written in the tests")) += 1;
        }
        let all = periods.in_order(1_000).expect("few enough");
        all.into_iter().map(|(day, number)| (unit.name(day), number.copied().unwrap_or(0))).collect()
    }

    fn named(expected: &[(&str, i32)]) -> Vec<(String, i32)> {
        expected.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect()
    }

    #[test]
    fn periods_follow_the_zone_and_those_between_are_there() {
        let times = ["2017-03-22T23:30:00Z", "2017-03-20T12:00:00Z", "2017-03-20T00:00:00Z"];
        let utc = [("2017-03-20", 2), ("2017-03-21", 0), ("2017-03-22", 1)];
        assert_eq!(counted(Unit::Day, "utc", &times), named(&utc));
        let west = [("2017-03-19", 1), ("2017-03-20", 1), ("2017-03-21", 0), ("2017-03-22", 1)];
        assert_eq!(counted(Unit::Day, "America/Los_Angeles", &times), named(&west));
        let east = [("2017-03-20", 2), ("2017-03-21", 0), ("2017-03-22", 0), ("2017-03-23", 1)];
        assert_eq!(counted(Unit::Day, "Europe/Berlin", &times), named(&east));
    }

    #[test]
    fn weeks_begin_on_monday_and_belong_to_the_year_of_iso() {
        let times = ["2017-01-01T12:00:00Z", "2017-01-02T00:00:00Z", "2016-12-18T23:59:59Z"];
        let weeks = [("2016-W50", 1), ("2016-W51", 0), ("2016-W52", 1), ("2017-W01", 1)];
        assert_eq!(counted(Unit::Week, "utc", &times), named(&weeks));
        let months = [("2016-12", 1), ("2017-01", 2)];
        assert_eq!(counted(Unit::Month, "utc", &times), named(&months));
    }

    #[test]
    fn days_that_clocks_skip_or_go_back_into_neither_swallow_others_nor_come_twice() {
        // One minute into the 29th clocks went back to 23:01.
        let times = ["2006-10-29T02:29:59Z", "2006-10-29T02:30:30Z", "2006-10-29T02:31:30Z"];
        let days = [("2006-10-28", 1), ("2006-10-29", 2)];
        assert_eq!(counted(Unit::Day, "America/St_Johns", &times), named(&days));
        // There was no 30th.
        let times = ["2011-12-30T09:59:59Z", "2011-12-30T10:00:00Z", "2012-01-01T10:00:00Z"];
        let days =
            [("2011-12-29", 1), ("2011-12-30", 0), ("2011-12-31", 1), ("2012-01-01", 0), ("2012-01-02", 1)];
        assert_eq!(counted(Unit::Day, "Pacific/Apia", &times), named(&days));
    }

    #[test]
    fn the_ends_of_the_calendar_are_periods_too_and_too_many_are_none() {
        let (first, last) = ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z");
        for zone in ["utc", "Asia/Tokyo", "America/Los_Angeles"] {
            for unit in [Unit::Day, Unit::Week, Unit::Month] {
                assert_eq!(counted(unit, zone, &[first]).len(), 1, "{zone} {unit:?}");
                assert_eq!(counted(unit, zone, &[last]).len(), 1, "{zone} {unit:?}");
            }
        }
        let mut periods = Periods::<i32>::new(Unit::Month, Zone::Utc);
        for time in [first, last] {
            *periods.at(Instant::parse(time).expect("written in the tests")) += 1;
        }
        assert_eq!(periods.in_order(119_988).map(|all| all.len()), Some(119_988));
        assert_eq!(periods.in_order(119_987), None);
    }
}
