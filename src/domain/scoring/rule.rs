//! What one rule gives, and what several add up to.

use crate::domain::condition::Checked;
use crate::domain::fact::Facts;
use crate::domain::moment::Moment;
use crate::domain::time::{Instant, earlier};

/// A rule made ready.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What decides.
    pub measure: Measure,
    /// What it gives, or takes.
    pub points: i32,
    /// The last millisecond at which it gives anything.
    pub until: Option<Instant>,
}

/// What decides how many points a rule gives.
#[derive(Clone, Debug)]
pub enum Measure {
    /// Points as long as the condition holds.
    Holds(Checked),
    /// Points for what was done, which the condition asks about ([`Checked::is_occurrence`]): for the first of it alone,
    /// or each time and then up to a cap on the side of the points.
    Done {
        /// `did(…)`, with the time within which it counts.
        what: Checked,
        /// Each time.
        recurring: bool,
        /// No more than this.
        cap: Option<i32>,
    },
}

/// Points and how long they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// How many.
    pub points: i64,
    /// How often what is counted was done; 1 or 0 where a condition decides.
    pub times: i64,
    /// The earliest instant at which time alone may change them; `None`: never.
    pub holds_until: Option<Instant>,
}

impl Rule {
    /// What the rule gives a contact.
    pub fn points(&self, facts: Facts<'_>, moment: &Moment) -> Points {
        if self.is_over(moment) {
            return Points { points: 0, times: 0, holds_until: None };
        }
        let given = self.given(facts, moment);
        let ends = self.until.map(|until| Instant::from_millis(until.millis().saturating_add(1)));
        Points { holds_until: earlier(given.holds_until, ends.filter(|_| given.matters())), ..given }
    }

    /// The same rule, ready to be asked about many contacts at that moment.
    pub fn settled(self, moment: &Moment) -> Rule {
        let measure = match self.measure {
            Measure::Holds(condition) => Measure::Holds(condition.settled(moment)),
            Measure::Done { what, recurring, cap } => {
                Measure::Done { what: what.settled(moment), recurring, cap }
            }
        };
        Rule { measure, ..self }
    }

    /// Do these points of the rule stand at its cap?
    pub fn is_capped(&self, given: &Points) -> bool {
        let cap = match &self.measure {
            Measure::Done { recurring: true, cap, .. } => *cap,
            _ => None,
        };
        cap.is_some_and(|cap| given.points == i64::from(cap))
    }

    /// Has its time passed?
    pub fn is_over(&self, moment: &Moment) -> bool {
        self.until.is_some_and(|until| moment.now > until)
    }

    /// The condition, or what is counted.
    pub fn condition(&self) -> &Checked {
        match &self.measure {
            Measure::Holds(condition) => condition,
            Measure::Done { what, .. } => what,
        }
    }

    fn given(&self, facts: Facts<'_>, moment: &Moment) -> Points {
        match &self.measure {
            Measure::Holds(condition) => {
                let outcome = condition.evaluate(facts, moment);
                let times = i64::from(outcome.value);
                Points { points: times * i64::from(self.points), times, holds_until: outcome.holds_until }
            }
            Measure::Done { what, recurring, cap } => {
                let worth = |times| worth(times, self.points, *recurring, *cap);
                what.tally(facts.set, moment, worth).map_or(
                    Points { points: 0, times: 0, holds_until: None },
                    |tally| Points {
                        points: tally.worth,
                        times: tally.count,
                        holds_until: tally.holds_until,
                    },
                )
            }
        }
    }
}

impl Points {
    /// Would it make a difference if the rule ended?
    fn matters(&self) -> bool {
        self.points != 0
    }
}

/// What doing something so many times is worth.
fn worth(times: i64, points: i32, recurring: bool, cap: Option<i32>) -> i64 {
    let points = i64::from(points);
    if !recurring {
        return if times > 0 { points } else { 0 };
    }
    let all = times.saturating_mul(points);
    match cap.map(i64::from) {
        Some(most) if most > 0 => all.min(most),
        Some(least) if least < 0 => all.max(least),
        _ => i64::from(saturated(all)),
    }
}

/// Points as a number of 32 bits, the same far to both sides.
fn saturated(points: i64) -> i32 {
    points.clamp(i64::from(i32::MIN + 1), i64::from(i32::MAX)) as i32
}

/// What the rules give together, as a number of 32 bits: more saturates, of each rule and of all.
pub fn total(rules: &[Rule], facts: Facts<'_>, moment: &Moment) -> (i32, Option<Instant>) {
    let mut sum = 0i64;
    let mut until = None;
    for rule in rules {
        let given = rule.points(facts, moment);
        sum = sum.saturating_add(given.points);
        until = earlier(until, given.holds_until);
    }
    (saturated(sum), until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_worth_its_points_once_or_each_time_up_to_the_cap() {
        for (times, points, recurring, cap, worth_it) in [
            (0, 5, false, None, 0),
            (1, 5, false, None, 5),
            (9, 5, false, None, 5),
            (9, 5, true, None, 45),
            (9, 5, true, Some(20), 20),
            (3, 5, true, Some(20), 15),
            (9, -5, true, Some(-20), -20),
            (3, -5, true, Some(-20), -15),
            // No cap is on the other side.
            (9, 5, true, Some(0), 45),
            (0, -5, true, Some(-20), 0),
            // What one rule gives saturates, before others add to it.
            (i64::MAX, 100_000, true, None, 2_147_483_647),
            (21_475, -100_000, true, None, -2_147_483_647),
        ] {
            assert_eq!(worth(times, points, recurring, cap), worth_it, "{times} times {points}");
        }
    }
}
