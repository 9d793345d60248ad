//! Lengths of time as typed (`30d`, `6mo`), and how far back they reach.
//!
//! Hours, days and weeks are exact: a day is 24 hours. Months and years are steps on the calendar of the zone.
//!
//! A window must never let in again what it has let go, or no deadline could be told. Two things would do that to
//! calendar steps, and are kept from it: clocks that are put back (the later time already shown counts on), and days
//! that the earlier month does not have (a month before 30 March is the end of February, which is the beginning of
//! March, as it is for birthdays on 29 February).

use std::fmt;

use chrono::{Datelike, Months, NaiveDateTime, NaiveTime, Timelike};

use super::calendar;
use crate::domain::time::{Date, Instant, Zone};

pub(super) const HOUR: i64 = 3_600_000;
pub(super) const DAY: i64 = 24 * HOUR;

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    amount: u32,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

const UNITS: [(&str, Unit); 5] =
    [("h", Unit::Hour), ("d", Unit::Day), ("w", Unit::Week), ("mo", Unit::Month), ("y", Unit::Year)];

/// Why a text is no length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoStep {
    Form,
    UnknownUnit,
    /// A window of no length holds nothing.
    Zero,
    /// Longer than the calendar.
    TooLong,
}

impl Step {
    /// Does the text look like a length of time, right or wrong?
    pub(super) fn is_like(text: &str) -> bool {
        text.starts_with(|c: char| c.is_ascii_digit()) && text.ends_with(|c: char| c.is_ascii_alphabetic())
    }

    pub(super) fn parse(text: &str) -> Result<Step, NoStep> {
        let text = text.trim();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = text.split_at(digits);
        if number.is_empty() || unit.is_empty() {
            return Err(NoStep::Form);
        }
        let known = UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit));
        let (_, unit) = *known.ok_or(NoStep::UnknownUnit)?;
        let most = match unit {
            Unit::Hour => 9_999 * 366 * 24,
            Unit::Day => 9_999 * 366,
            Unit::Week => 9_999 * 53,
            Unit::Month => 9_999 * 12,
            Unit::Year => 9_999,
        };
        match number.parse::<u32>() {
            Ok(0) => Err(NoStep::Zero),
            Ok(amount) if amount <= most => Ok(Step { amount, unit }),
            _ => Err(NoStep::TooLong),
        }
    }

    /// `30d ago`.
    pub(super) fn parse_ago(text: &str) -> Option<Result<Step, NoStep>> {
        let step = text.trim().strip_suffix("ago")?;
        let is_apart = step.ends_with(char::is_whitespace);
        (is_apart && Step::is_like(step.trim())).then(|| Step::parse(step))
    }

    /// Is it made of whole days?
    pub(super) fn has_days(self) -> bool {
        self.unit != Unit::Hour
    }

    /// Is it the shorter of the two at any time? Months vary in length, so that some pairs are neither.
    pub(super) fn is_shorter(self, other: Step) -> bool {
        let longest = |step: Step| step.exact().unwrap_or(step.months() * 31 * DAY);
        let shortest = |step: Step| step.exact().unwrap_or(step.months() * 28 * DAY);
        match (self.exact(), other.exact()) {
            (None, None) => self.months() < other.months(),
            _ => longest(self) < shortest(other),
        }
    }

    fn exact(self) -> Option<i64> {
        let amount = i64::from(self.amount);
        match self.unit {
            Unit::Hour => Some(amount * HOUR),
            Unit::Day => Some(amount * DAY),
            Unit::Week => Some(amount * 7 * DAY),
            Unit::Month | Unit::Year => None,
        }
    }

    fn months(self) -> i64 {
        i64::from(self.amount) * if self.unit == Unit::Year { 12 } else { 1 }
    }

    /// The instant so long before `now`, in milliseconds; it never decreases while `now` grows.
    pub(super) fn before(self, now: i64, zone: &Zone) -> i64 {
        if let Some(exact) = self.exact() {
            return now.saturating_sub(exact);
        }
        let clock = clock(now, zone);
        match months_before(clock.date(), self.months()) {
            None => Instant::MIN.millis(),
            Some((date, true)) => first_showing(date.naive().and_time(clock.time()), zone),
            Some((date, false)) => calendar::start_of_day(date, zone).millis(),
        }
    }

    /// The first `now` from which on the instant so long before it lies after `time`.
    pub(super) fn passes(self, time: i64, zone: &Zone) -> i64 {
        if let Some(exact) = self.exact() {
            return time.saturating_add(exact).saturating_add(1);
        }
        // Nearly always it is so long after on the calendar. Where clocks are put forward or back it is not, and is
        // looked for.
        let passes = |now: i64| self.before(now, zone) > time && self.before(now - 1, zone) <= time;
        if let Some(after) = self.after(time, zone).filter(|after| passes(*after)) {
            return after;
        }
        let longest = self.months().saturating_mul(31).saturating_add(4).saturating_mul(DAY);
        first(time, time.saturating_add(longest), |now| self.before(now, zone) > time)
    }

    /// The instant after the one that lies so long after `time` on a calendar on which every day has 24 hours.
    fn after(self, time: i64, zone: &Zone) -> Option<i64> {
        let local = zone.local(Instant::from_millis(time));
        let later = local.date().checked_add_months(Months::new(u32::try_from(self.months()).ok()?))?;
        if later.day() == local.day() {
            return first_showing(later.and_time(local.time()), zone).checked_add(1);
        }
        // The month has no such day: what belonged to it ends with the month.
        Date::from_naive(later.succ_opt()?).map(|next| calendar::start_of_day(next, zone).millis())
    }

    /// The day so long before `today`, as numbers of days; it never decreases while `today` grows.
    pub(super) fn days_before(self, today: i64) -> i64 {
        if let Some(exact) = self.exact() {
            return today - exact / DAY;
        }
        let date = calendar::day_of(today).map(Date::naive);
        date.and_then(|date| months_before(date, self.months()))
            .map_or(0, |(date, _)| calendar::day_number(date))
    }

    /// The first day from which on the day so long before it lies after `day`.
    pub(super) fn passes_day(self, day: i64) -> i64 {
        if let Some(exact) = self.exact() {
            return day.saturating_add(exact / DAY).saturating_add(1);
        }
        let longest = self.months().saturating_mul(31).saturating_add(4);
        first(day, day.saturating_add(longest), |today| {
            today > calendar::KNOWN_DAYS.1 || self.days_before(today) > day
        })
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = UNITS.iter().find(|(_, unit)| *unit == self.unit).map_or("", |(name, _)| name);
        write!(f, "{}{unit}", self.amount)
    }
}

/// The first number above `low` for which it holds; `high` when there is none below.
fn first(low: i64, high: i64, holds: impl Fn(i64) -> bool) -> i64 {
    let (mut low, mut high) = (low, high);
    while high.saturating_sub(low) > 1 {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

/// The same day so many months before, or else the first day after where it would be, which the flag tells.
fn months_before(date: chrono::NaiveDate, months: i64) -> Option<(Date, bool)> {
    let month = i64::from(date.year()) * 12 + i64::from(date.month0()) - months;
    let (year, month0) =
        (i32::try_from(month.div_euclid(12)).ok()?, u32::try_from(month.rem_euclid(12)).ok()?);
    if let Some(same) = Date::from_ymd(year, month0 + 1, date.day()) {
        return Some((same, true));
    }
    let (year, month0) = if month0 == 11 { (year + 1, 0) } else { (year, month0 + 1) };
    Date::from_ymd(year, month0 + 1, 1).map(|next| (next, false))
}

/// How far clocks of the zone are ahead of UTC, in milliseconds.
pub(super) fn offset(at: i64, zone: &Zone) -> i64 {
    let at = Instant::from_millis(at);
    zone.local(at).and_utc().timestamp_millis() - at.millis()
}

/// The latest date and time that clocks of the zone have shown up to `now`.
pub(super) fn clock(now: i64, zone: &Zone) -> NaiveDateTime {
    let local = |at: i64| zone.local(Instant::from_millis(at));
    let (here, day_ago) = (offset(now, zone), now.saturating_sub(DAY + HOUR));
    if offset(day_ago, zone) <= here {
        return local(now);
    }
    let put_back = first(day_ago, now, |at| offset(at, zone) <= here);
    let peak = local(put_back - 1) + chrono::TimeDelta::milliseconds(1);
    local(now).max(peak)
}

/// The first instant at which clocks of the zone show this or more.
fn first_showing(local: NaiveDateTime, zone: &Zone) -> i64 {
    let time: NaiveTime = local.time();
    let millis = time.num_seconds_from_midnight() * 1_000 + time.nanosecond() / 1_000_000;
    let instant = Date::from_naive(local.date()).map(|date| zone.instant(date, millis));
    match instant {
        Some(Ok(instant)) => instant.millis(),
        Some(Err(_)) => calendar::first_showing(local, zone).millis(),
        None => Instant::MIN.millis(),
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;
    use proptest::prelude::*;

    use super::*;

    fn step(text: &str) -> Step {
        Step::parse(text).expect("written in the tests")
    }

    fn millis(text: &str) -> i64 {
        Instant::parse(text).expect("written in the tests").millis()
    }

    #[test]
    fn what_is_a_length_of_time() {
        for text in ["1h", "30d", "2w", "6mo", "1y", "9999y"] {
            assert_eq!(step(text).to_string(), text);
        }
        assert_eq!(step("3MO").to_string(), "3mo");
        for (text, reason) in [
            ("", NoStep::Form),
            ("30", NoStep::Form),
            ("d", NoStep::Form),
            ("30m", NoStep::UnknownUnit),
            ("30 d", NoStep::UnknownUnit),
            ("0d", NoStep::Zero),
            ("99999999999d", NoStep::TooLong),
            ("10000y", NoStep::TooLong),
        ] {
            assert_eq!(Step::parse(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn steps_on_the_calendar() {
        let vienna = Zone::Named(Tz::Europe__Vienna);
        for (now, text, before) in [
            ("2026-03-28T10:00:00Z", "1mo", "2026-02-28T10:00:00Z"),
            ("2026-03-29T10:00:00Z", "1mo", "2026-02-28T23:00:00Z"),
            ("2026-03-31T10:00:00Z", "1mo", "2026-02-28T23:00:00Z"),
            ("2024-02-29T10:00:00Z", "1y", "2023-02-28T23:00:00Z"),
            ("2026-07-01T10:00:00Z", "6mo", "2026-01-01T11:00:00Z"),
            // The clocks show 02:30 twice; the first time is meant, and the second waits for the clock to catch up.
            ("2026-11-25T01:30:00Z", "1mo", "2026-10-25T00:30:00Z"),
            ("2026-10-25T01:30:00Z", "1mo", "2026-09-25T01:00:00Z"),
            // 02:30 is skipped.
            ("2026-04-29T00:30:00Z", "1mo", "2026-03-29T01:00:00Z"),
        ] {
            let found = Instant::from_millis(step(text).before(millis(now), &vienna));
            assert_eq!(found.to_string(), before, "{text} before {now}");
        }
        assert_eq!(
            step("30d").before(millis("2026-03-31T10:00:00Z"), &vienna),
            millis("2026-03-01T10:00:00Z")
        );
        assert_eq!(step("9999y").before(millis("2026-03-31T10:00:00Z"), &vienna), Instant::MIN.millis());
    }

    fn zone() -> impl Strategy<Value = Zone> {
        let zones =
            [Tz::Europe__Vienna, Tz::America__St_Johns, Tz::Pacific__Apia, Tz::America__Sao_Paulo, Tz::UTC];
        proptest::sample::select(zones.to_vec()).prop_map(Zone::Named)
    }

    fn any_step() -> impl Strategy<Value = Step> {
        (1..40u32, proptest::sample::select(UNITS.to_vec()))
            .prop_map(|(amount, (_, unit))| Step { amount, unit })
    }

    proptest! {
        #[test]
        fn the_earlier_instant_never_goes_back_and_passes_where_it_says(
            zone in zone(), step in any_step(), time in millis("1985-01-01T00:00:00Z")..millis("2035-01-01T00:00:00Z"),
            later in 0..3 * DAY,
        ) {
            prop_assert!(step.before(time, &zone) <= step.before(time + later, &zone));
            let passed = step.passes(time, &zone);
            prop_assert!(step.before(passed, &zone) > time);
            prop_assert!(step.before(passed - 1, &zone) <= time);
        }

        #[test]
        fn days_pass_where_they_say(step in any_step(), day in 700_000..750_000i64) {
            prop_assert!(step.days_before(day) <= step.days_before(day + 1));
            let passed = step.passes_day(day);
            prop_assert!(step.days_before(passed) > day);
            prop_assert!(step.days_before(passed - 1) <= day);
        }
    }
}
