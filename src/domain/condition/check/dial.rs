//! Questions to the clock.

use super::{Checker, no_order, not_text};
use crate::domain::condition::clock::{ClockTest, Dial};
use crate::domain::condition::error::ConditionError;
use crate::domain::condition::syntax::{Operand, Predicate, Relation, Term};
use crate::domain::condition::value::{self, Measure};
use crate::domain::field::Kind;
use crate::domain::text::nearest;

impl Checker<'_> {
    pub(super) fn dial_test(&mut self, dial: Dial, term: Term) -> Option<ClockTest> {
        let name = dial.name();
        let has_order = dial.choices().is_empty();
        match &term.predicate {
            Predicate::IsSet | Predicate::IsEmpty | Predicate::Falls(_) => {
                let message = format!("`{name}` is always there");
                return self.fail(
                    ConditionError::new(term.span, message).hint("compare it by `=`, `in` or `between`"),
                );
            }
            Predicate::Is(
                Relation::Contains | Relation::StartsWith | Relation::EndsWith | Relation::Matches,
                _,
            ) => return self.fail(not_text(name, term.span)),
            Predicate::Is(relation, _) if *relation != Relation::Equals && !has_order => {
                return self.fail(no_order(name, term.span));
            }
            Predicate::Between(..) if !has_order => return self.fail(no_order(name, term.span)),
            _ => {}
        }
        let read = |checker: &mut Self, operand: &Operand| match dial {
            Dial::Now => {
                let result = value::measure_of(Kind::Instant, name, operand, checker.scope);
                checker.take(result)
            }
            Dial::TimeOfDay => checker.take(minute(operand)),
            Dial::Weekday | Dial::Month => checker.take(chosen(dial, operand)),
        };
        let (predicate, ranges) = self.measured(term.predicate, term.span, read)?;
        Some(ClockTest { dial, predicate, ranges })
    }
}

fn minute(operand: &Operand) -> Result<Measure, ConditionError> {
    let typed = operand.text.trim();
    let parts = typed.split_once(':').filter(|(hour, minute)| {
        (1..=2).contains(&hour.len())
            && minute.len() == 2
            && typed.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
    });
    let number = |text: &str, below: i64| text.parse::<i64>().ok().filter(|number| *number < below);
    let read = parts.and_then(|(hour, minute)| Some(number(hour, 24)? * 60 + number(minute, 60)?));
    match read {
        Some(minute) => {
            let spelling = format!("{:02}:{:02}", minute / 60, minute % 60);
            Ok(Measure { ends: (minute, minute), spelling })
        }
        None => {
            let error = ConditionError::new(operand.span, format!("`{typed}` is not a time of day"));
            Err(error.hint("write 09:30, from 00:00 to 23:59"))
        }
    }
}

fn chosen(dial: Dial, operand: &Operand) -> Result<Measure, ConditionError> {
    let typed = operand.text.trim();
    let choices = dial.choices();
    let numbered = (1i64..).zip(choices.iter());
    let mut known = numbered.filter(|(_, name)| {
        name.eq_ignore_ascii_case(typed) || typed.len() == 3 && name[..3].eq_ignore_ascii_case(typed)
    });
    match known.next() {
        Some((number, name)) => Ok(Measure { ends: (number, number), spelling: (*name).to_owned() }),
        None => {
            let near = nearest(typed, choices.iter().copied()).into_iter().map(str::to_owned).collect();
            let error = ConditionError::new(operand.span, format!("unknown {} `{typed}`", dial.name()));
            Err(error.suggesting(near))
        }
    }
}
