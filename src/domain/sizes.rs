//! How large something was, step by step: worked out backwards from its size now and from what came and went.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, Months};

use super::time::Date;

/// How long a step is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum By {
    /// Calendar days
    #[default]
    Day,
    /// Weeks from Monday on
    Week,
    /// Calendar months
    Month,
}

impl By {
    /// The first day of the step that the day is in.
    pub fn start(self, day: Date) -> Date {
        let naive = day.naive();
        let start = match self {
            By::Day => Some(naive),
            By::Week => naive.checked_sub_days(Days::new(naive.weekday().num_days_from_monday().into())),
            By::Month => naive.with_day(1),
        };
        start.and_then(Date::from_naive).unwrap_or(day)
    }

    /// So many steps after the one that begins on that day; nothing after the last that can be written.
    pub fn after(self, start: Date, steps: u32) -> Option<Date> {
        let naive = start.naive();
        let later = match self {
            By::Day => naive.checked_add_days(Days::new(steps.into())),
            By::Week => naive.checked_add_days(Days::new(u64::from(steps) * 7)),
            By::Month => naive.checked_add_months(Months::new(steps)),
        };
        later.and_then(Date::from_naive)
    }

    /// So many steps before the one that begins on that day.
    pub fn before(self, start: Date, steps: u32) -> Date {
        let naive = start.naive();
        let earlier = match self {
            By::Day => naive.checked_sub_days(Days::new(steps.into())),
            By::Week => naive.checked_sub_days(Days::new(u64::from(steps) * 7)),
            By::Month => naive.checked_sub_months(Months::new(steps)),
        };
        earlier.and_then(Date::from_naive).unwrap_or(start)
    }
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its first day.
    pub from: Date,
    /// So many came.
    pub entered: u64,
    /// So many went.
    pub left: u64,
    /// So many there were at its end.
    pub members: i64,
}

/// What came and went, by step.
#[derive(Clone, Debug)]
pub struct Flow {
    by: By,
    steps: BTreeMap<Date, (u64, u64)>,
}

impl Flow {
    /// Nothing yet.
    pub fn new(by: By) -> Flow {
        Flow { by, steps: BTreeMap::new() }
    }

    /// One came on that day.
    pub fn enter(&mut self, day: Date) {
        self.steps.entry(self.by.start(day)).or_default().0 += 1;
    }

    /// One went on that day.
    pub fn leave(&mut self, day: Date) {
        self.steps.entry(self.by.start(day)).or_default().1 += 1;
    }

    /// The steps from the one with the first day up to that with the last one, at whose end there were so many.
    pub fn back_from(&self, members: i64, first: Date, last: Date) -> Vec<Size> {
        let mut sizes = self.sizes(first, last);
        let mut members = members;
        for size in sizes.iter_mut().rev() {
            size.members = members;
            members -= difference(size);
        }
        sizes
    }

    /// The same, with so many before the first step.
    pub fn on_from(&self, members: i64, first: Date, last: Date) -> Vec<Size> {
        let mut sizes = self.sizes(first, last);
        let mut members = members;
        for size in &mut sizes {
            members += difference(size);
            size.members = members;
        }
        sizes
    }

    fn sizes(&self, first: Date, last: Date) -> Vec<Size> {
        let mut sizes = Vec::new();
        let mut next = Some(self.by.start(first));
        while let Some(from) = next.filter(|from| *from <= last) {
            let (entered, left) = self.steps.get(&from).copied().unwrap_or_default();
            sizes.push(Size { from, entered, left, members: 0 });
            next = self.by.after(from, 1);
        }
        sizes
    }
}

fn difference(size: &Size) -> i64 {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    number(size.entered).saturating_sub(number(size.left))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("written in the tests")
    }

    #[test]
    fn sizes_are_told_back_from_now_and_on_from_now() {
        let mut flow = Flow::new(By::Week);
        // Tuesday, Sunday, and the Monday after.
        flow.enter(date("2026-03-03"));
        flow.leave(date("2026-03-08"));
        flow.enter(date("2026-03-09"));
        flow.enter(date("2026-03-10"));
        let shown = |sizes: Vec<Size>| -> Vec<(String, u64, u64, i64)> {
            sizes.iter().map(|size| (size.from.to_string(), size.entered, size.left, size.members)).collect()
        };
        let expected = |first, second, third| {
            vec![
                ("2026-02-23".to_owned(), 0, 0, first),
                ("2026-03-02".to_owned(), 1, 1, second),
                ("2026-03-09".to_owned(), 2, 0, third),
            ]
        };
        let (first, last) = (date("2026-02-28"), date("2026-03-11"));
        assert_eq!(shown(flow.back_from(5, first, last)), expected(3, 3, 5));
        assert_eq!(shown(flow.on_from(5, first, last)), expected(5, 5, 7));
    }

    #[test]
    fn months_begin_on_their_first_day_and_the_calendar_ends() {
        assert_eq!(By::Month.start(date("2026-03-31")), date("2026-03-01"));
        assert_eq!(By::Month.before(date("2026-03-01"), 2), date("2026-01-01"));
        assert_eq!(By::Day.after(date("9999-12-31"), 1), None);
        assert_eq!(Flow::new(By::Day).on_from(1, date("9999-12-30"), date("9999-12-31")).len(), 2);
    }
}
