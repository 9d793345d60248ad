//! Stretches of time whose ends may move with the clock: windows, and comparisons with `30d ago`.

use super::calendar;
use super::step::Step;
use crate::domain::moment::Moment;
use crate::domain::time::Zone;

/// One end of a stretch, part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// It stays: milliseconds or a number of days.
    Fixed(i64),
    /// It moves along, so long before now, and so much after that.
    Ago(Step, i64),
}

/// All times from `low` to `high`, both included; no end: unlimited. Both ends only ever grow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) low: Option<End>,
    pub(super) high: Option<End>,
    /// Where the ends are at one moment, for those who ask about many contacts at that.
    settled: Option<Settled>,
}

/// The ends of a stretch at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Settled {
    now: i64,
    count: Count,
    zone: Zone,
    ends: (Option<i64>, Option<i64>),
}

/// What the numbers of a stretch count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Millis,
    Days,
}

impl Count {
    /// The moment as it is counted: by days, or by milliseconds.
    pub(super) fn at(moment: &Moment, by_days: bool) -> (i64, Count) {
        match by_days {
            true => (calendar::day_number(moment.today), Count::Days),
            false => (moment.now.millis(), Count::Millis),
        }
    }
}

impl End {
    /// Where the end is while the clock shows `now`.
    pub(super) fn at(self, now: i64, count: Count, zone: &Zone) -> i64 {
        match (self, count) {
            (End::Fixed(at), _) => at,
            (End::Ago(step, plus), Count::Millis) => step.before(now, zone).saturating_add(plus),
            (End::Ago(step, plus), Count::Days) => step.days_before(now).saturating_add(plus),
        }
    }

    /// The first `now` at which the end lies after `time`; `None`: never, or it always has.
    fn passes(self, time: i64, count: Count, zone: &Zone) -> Option<i64> {
        match (self, count) {
            (End::Fixed(_), _) => None,
            (End::Ago(step, plus), Count::Millis) => Some(step.passes(time.saturating_sub(plus), zone)),
            (End::Ago(step, plus), Count::Days) => Some(step.passes_day(time.saturating_sub(plus))),
        }
    }
}

impl Stretch {
    /// From one end to the other.
    pub(super) fn between(low: Option<End>, high: Option<End>) -> Stretch {
        Stretch { low, high, settled: None }
    }

    /// Works out in advance where the ends are at `now`: steps on the calendar take long.
    pub(super) fn settle(&mut self, now: i64, count: Count, zone: Zone) {
        let ends = self.ends(now, count, &zone);
        self.settled = Some(Settled { now, count, zone, ends });
    }

    /// The ends at `now`.
    pub(super) fn ends(&self, now: i64, count: Count, zone: &Zone) -> (Option<i64>, Option<i64>) {
        if let Some(known) = &self.settled
            && (known.now, known.count, known.zone) == (now, count, *zone)
        {
            return known.ends;
        }
        let at = |end: Option<End>| end.map(|end| end.at(now, count, zone));
        (at(self.low), at(self.high))
    }

    pub(super) fn contains(&self, time: i64, now: i64, count: Count, zone: &Zone) -> bool {
        let (low, high) = self.ends(now, count, zone);
        low.is_none_or(|low| low <= time) && high.is_none_or(|high| time <= high)
    }

    /// The first `now` at which a time that is not behind the stretch falls out of it.
    pub(super) fn leaves(&self, time: i64, count: Count, zone: &Zone) -> Option<i64> {
        self.low?.passes(time, count, zone)
    }

    /// The first `now` at which the moving end of the stretch has reached the time.
    pub(super) fn enters(&self, time: i64, count: Count, zone: &Zone) -> Option<i64> {
        self.high?.passes(time.saturating_sub(1), count, zone)
    }

    /// From which `now` on the answer about the time may be another, given what it is now.
    pub(super) fn next_change(&self, time: i64, now: i64, count: Count, zone: &Zone) -> Option<i64> {
        let (low, high) = self.ends(now, count, zone);
        if low.is_some_and(|low| time < low) {
            return None;
        }
        match high {
            Some(high) if high < time => self.enters(time, count, zone),
            _ => self.leaves(time, count, zone),
        }
    }
}

/// The window of a function. Nothing after now counts yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reach(pub(super) Stretch);

impl Reach {
    /// The first and the last time within the window.
    pub(super) fn ends(&self, moment: &Moment) -> (Option<i64>, i64) {
        self.ends_at(moment.now.millis(), &moment.zone)
    }

    /// The same at another moment.
    pub(super) fn ends_at(&self, now: i64, zone: &Zone) -> (Option<i64>, i64) {
        let (low, high) = self.0.ends(now, Count::Millis, zone);
        (low, high.map_or(now, |high| high.min(now)))
    }

    /// When a time that lies after the window is in it; `None`: never.
    pub(super) fn enters(&self, time: i64, zone: &Zone) -> Option<i64> {
        match self.0.high {
            Some(End::Fixed(high)) if high < time => None,
            Some(End::Fixed(_)) | None => Some(time),
            Some(End::Ago(..)) => self.0.enters(time, Count::Millis, zone).map(|at| at.max(time)),
        }
    }

    /// When a time is no longer in the window; `None`: never.
    pub(super) fn leaves(&self, time: i64, zone: &Zone) -> Option<i64> {
        self.0.leaves(time, Count::Millis, zone)
    }
}
