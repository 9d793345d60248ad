//! Days, weeks, months and years named by their distance from today: `birthday is today`, `created is last month`.
//!
//! Weeks begin on Monday. A birthday is meant to come back every year; on 29 February it falls on 1 March in common
//! years, as ages do.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar;
use crate::domain::time::Date;

/// A period, so many units after the one that today is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    unit: Unit,
    distance: i8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

pub(super) const NAMES: [(&str, Period); 12] = [
    ("today", Period { unit: Unit::Day, distance: 0 }),
    ("yesterday", Period { unit: Unit::Day, distance: -1 }),
    ("tomorrow", Period { unit: Unit::Day, distance: 1 }),
    ("this week", Period { unit: Unit::Week, distance: 0 }),
    ("last week", Period { unit: Unit::Week, distance: -1 }),
    ("next week", Period { unit: Unit::Week, distance: 1 }),
    ("this month", Period { unit: Unit::Month, distance: 0 }),
    ("last month", Period { unit: Unit::Month, distance: -1 }),
    ("next month", Period { unit: Unit::Month, distance: 1 }),
    ("this year", Period { unit: Unit::Year, distance: 0 }),
    ("last year", Period { unit: Unit::Year, distance: -1 }),
    ("next year", Period { unit: Unit::Year, distance: 1 }),
];

impl Period {
    pub(super) fn by_name(name: &str) -> Option<Period> {
        NAMES.iter().find(|(known, _)| *known == name).map(|(_, period)| *period)
    }

    /// The first and the last today in whose period the day falls, as numbers of days.
    fn todays(self, day: NaiveDate) -> Option<(i64, i64)> {
        let number = |date: NaiveDate| i64::from(date.num_days_from_ce());
        let distance = i64::from(self.distance);
        let moved = |first: NaiveDate, months: u32| {
            let months = Months::new(months);
            match self.distance {
                0 => Some(first),
                1.. => first.checked_sub_months(months),
                _ => first.checked_add_months(months),
            }
        };
        let (first, length) = match self.unit {
            Unit::Day => return Some((number(day) - distance, number(day) - distance)),
            Unit::Week => {
                let monday = number(day) - i64::from(day.weekday().num_days_from_monday()) - 7 * distance;
                return Some((monday, monday + 6));
            }
            Unit::Month => (moved(day.with_day(1)?, 1)?, 1),
            Unit::Year => (moved(day.with_ordinal(1)?, 12)?, 12),
        };
        let end = first.checked_add_months(Months::new(length))?.checked_sub_days(Days::new(1))?;
        Some((number(first), number(end)))
    }

    /// Does the day fall in the period, and on which day does that change by itself?
    pub(super) fn of_day(self, day: Date, today: Date) -> (bool, Option<i64>) {
        let today = calendar::day_number(today);
        match self.todays(day.naive()) {
            Some((first, _)) if today < first => (false, Some(first)),
            Some((_, last)) if today <= last => (true, Some(last + 1)),
            _ => (false, None),
        }
    }

    /// The same of the days on which somebody born that day has birthday.
    pub(super) fn of_birthday(self, birthday: Date, today: Date) -> (bool, Option<i64>) {
        let near = (today.year() - 2).max(birthday.year())..=today.year().max(birthday.year()) + 2;
        let days = near.filter_map(|year| calendar::reaches(birthday, i64::from(year - birthday.year())));
        let mut next: Option<i64> = None;
        let mut ends: Option<i64> = None;
        for (falls, change) in days.map(|day| self.of_day(day, today)) {
            match falls {
                true => ends = ends.max(change),
                false => next = [next, change].into_iter().flatten().min(),
            }
        }
        if ends.is_some() { (true, ends) } else { (false, next) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("written in the tests")
    }

    #[test]
    fn birthdays_come_back() {
        let falls = |name: &str, born: &str, today: &str| {
            let period = Period::by_name(name).expect("written in the tests");
            let (falls, change) = period.of_birthday(date(born), date(today));
            (falls, change.and_then(calendar::day_of).map(|day| day.to_string()))
        };
        let day = |text: &str| Some(text.to_owned());
        assert_eq!(falls("today", "1988-02-22", "2017-02-22"), (true, day("2017-02-23")));
        assert_eq!(falls("today", "1988-02-22", "2017-02-23"), (false, day("2018-02-22")));
        assert_eq!(falls("tomorrow", "1988-01-01", "2017-12-31"), (true, day("2018-01-01")));
        assert_eq!(falls("yesterday", "1988-12-31", "2018-01-01"), (true, day("2018-01-02")));
        assert_eq!(falls("today", "1988-02-29", "2017-03-01"), (true, day("2017-03-02")));
        assert_eq!(falls("today", "1988-02-29", "2020-02-29"), (true, day("2020-03-01")));
        assert_eq!(falls("this month", "1988-02-29", "2017-02-28"), (false, day("2017-03-01")));
        assert_eq!(falls("this week", "1988-03-26", "2017-03-22"), (true, day("2017-03-27")));
        assert_eq!(falls("next month", "1988-01-15", "2017-12-05"), (true, day("2018-01-01")));
        assert_eq!(falls("this year", "1988-01-15", "2017-12-05"), (true, day("2018-01-01")));
        assert_eq!(falls("today", "2030-05-05", "2017-12-05"), (false, day("2030-05-05")));
    }

    proptest! {
        #[test]
        fn a_change_is_told_and_none_before_it(
            (name, _) in proptest::sample::select(NAMES.to_vec()), born in 715_000..740_000i64, today in 720_000..740_000i64,
            comes_back in any::<bool>(),
        ) {
            let period = Period::by_name(name).expect("a name of the table");
            let ask = |today: i64| {
                let day = |number| calendar::day_of(number).expect("within the calendar");
                if comes_back { period.of_birthday(day(born), day(today)) } else { period.of_day(day(born), day(today)) }
            };
            let (falls, change) = ask(today);
            let until = change.unwrap_or(today + 1_000).min(today + 1_000);
            for later in today..until {
                prop_assert_eq!(ask(later).0, falls, "{} on {}", name, later);
            }
        }
    }
}
