//! Times compared with `30d ago`, and the days near today.

use super::{Checker, Spelled, backwards};
use crate::domain::condition::error::{ConditionError, Span};
use crate::domain::condition::period::Period;
use crate::domain::condition::step::{NoStep, Step};
use crate::domain::condition::stretch::{End, Stretch};
use crate::domain::condition::syntax::{Operand, Predicate, Relation};
use crate::domain::condition::value;
use crate::domain::field::Kind;

/// Does one of the values move along with the clock?
pub(super) fn moves(asked: &Predicate<Operand>) -> bool {
    let moves = |operand: &Operand| Step::parse_ago(&operand.text).is_some();
    match asked {
        Predicate::Is(_, operand) => moves(operand),
        Predicate::Between(low, high) => moves(low) || moves(high),
        Predicate::In(operands) => operands.iter().any(moves),
        Predicate::Falls(_) | Predicate::IsSet | Predicate::IsEmpty => false,
    }
}

/// One side of a time as typed, or where it moves.
enum Typed {
    Fixed(i64, i64),
    Ago(Step),
}

impl Typed {
    fn beginning(&self, plus: i64) -> End {
        match self {
            Typed::Fixed(first, _) => End::Fixed(first.saturating_add(plus)),
            Typed::Ago(step) => End::Ago(*step, plus),
        }
    }

    fn end(&self, plus: i64) -> End {
        match self {
            Typed::Fixed(_, last) => End::Fixed(last.saturating_add(plus)),
            Typed::Ago(step) => End::Ago(*step, plus),
        }
    }
}

impl Checker<'_> {
    pub(super) fn falls(&mut self, operand: &Operand) -> Option<(Spelled, Period)> {
        let Some(period) = Period::by_name(&operand.text) else {
            let message = format!("`{}` is no day, week, month or year", operand.text);
            return self.fail(ConditionError::new(operand.span, message));
        };
        Some((Predicate::Falls(operand.text.clone()), period))
    }

    /// A comparison of which at least one value moves.
    pub(super) fn moving(
        &mut self,
        kind: Kind,
        name: &str,
        asked: Predicate<Operand>,
        span: Span,
    ) -> Option<(Spelled, Stretch)> {
        match asked {
            Predicate::Between(low, high) => self.between(kind, name, (&low, &high), span),
            Predicate::Is(relation, operand) if relation != Relation::Equals => {
                let (end, spelling) = self.typed_time(kind, name, &operand)?;
                Some((Predicate::Is(relation, spelling), beside(relation, &end)))
            }
            Predicate::Is(_, operand) => self.no_equal(&operand),
            Predicate::In(operands) => {
                let moving = operands.iter().find(|operand| Step::parse_ago(&operand.text).is_some());
                moving.and_then(|operand| self.no_equal(operand))
            }
            Predicate::Falls(_) | Predicate::IsSet | Predicate::IsEmpty => None,
        }
    }

    pub(super) fn between(
        &mut self,
        kind: Kind,
        name: &str,
        (low, high): (&Operand, &Operand),
        span: Span,
    ) -> Option<(Spelled, Stretch)> {
        let (low, high) = (self.typed_time(kind, name, low), self.typed_time(kind, name, high));
        let ((low, low_spelling), (high, high_spelling)) = (low?, high?);
        let is_backwards = match (&low, &high) {
            // A day that the zone leaves out ends before it begins, and is empty.
            (Typed::Fixed(first, _), Typed::Fixed(second, last)) => first > last && first > second,
            (Typed::Ago(low), Typed::Ago(high)) => low.is_shorter(*high),
            _ => false,
        };
        if is_backwards {
            return self.fail(backwards(span));
        }
        let stretch = Stretch::between(Some(low.beginning(0)), Some(high.end(0)));
        Some((Predicate::Between(low_spelling, high_spelling), stretch))
    }

    /// A window with one end.
    pub(super) fn one_sided(&mut self, relation: Relation, operand: &Operand) -> Option<(String, Stretch)> {
        let (end, spelling) = self.typed_time(Kind::Instant, "a window", operand)?;
        Some((spelling, beside(relation, &end)))
    }

    fn typed_time(&mut self, kind: Kind, name: &str, operand: &Operand) -> Option<(Typed, String)> {
        match Step::parse_ago(&operand.text) {
            Some(Ok(step)) if kind == Kind::Date && !step.has_days() => {
                let message = format!("`{name}` is a date, without a time of day");
                self.fail(ConditionError::new(operand.span, message).hint("write it in days"))
            }
            Some(Ok(step)) => Some((Typed::Ago(step), format!("{step} ago"))),
            Some(Err(reason)) => self.fail(no_step(operand, reason)),
            None => {
                let result = value::measure_of(kind, name, operand, self.scope);
                let measure = self.take(result)?;
                Some((Typed::Fixed(measure.ends.0, measure.ends.1), measure.spelling))
            }
        }
    }

    fn no_equal<T>(&mut self, operand: &Operand) -> Option<T> {
        let message = format!("`{}` moves with the clock and equals nothing for long", operand.text);
        self.fail(
            ConditionError::new(operand.span, message).hint("compare by `before`, `after` or `between`"),
        )
    }
}

fn beside(relation: Relation, end: &Typed) -> Stretch {
    match relation {
        Relation::Below => Stretch::between(None, Some(end.beginning(-1))),
        Relation::AtMost => Stretch::between(None, Some(end.end(0))),
        Relation::Above => Stretch::between(Some(end.end(1)), None),
        _ => Stretch::between(Some(end.beginning(0)), None),
    }
}

/// Why it is no length of time.
pub(super) fn no_step(operand: &Operand, reason: NoStep) -> ConditionError {
    let typed = operand.text.trim();
    let message = match reason {
        NoStep::Form => format!("`{typed}` is not a length of time"),
        NoStep::UnknownUnit => format!("`{typed}` has an unknown unit"),
        NoStep::Zero => format!("`{typed}` is no time at all"),
        NoStep::TooLong => format!("`{typed}` is longer than the calendar"),
    };
    let error = ConditionError::new(operand.span, message);
    match reason {
        NoStep::Form | NoStep::UnknownUnit => {
            error.hint("write 12h, 30d, 2w, 6mo or 1y: hours, days, weeks, months, years")
        }
        NoStep::Zero => error.hint("without a window all times count"),
        NoStep::TooLong => error,
    }
}
