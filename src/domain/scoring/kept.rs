//! What may be kept as a rule, and what kind of rule it is.

use thiserror::Error;

use super::{KeptRule, MOST_POINTS, Measure, Owner, Rule};
use crate::domain::condition::{Checked, Leaf, Node, Referent};
use crate::domain::count::thousands;
use crate::domain::fact::FactKind;

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// One field of the contact.
    Attribute,
    /// What was done; it can be counted.
    Activity,
    /// Anything that a condition can ask.
    Condition,
}

impl RuleKind {
    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            RuleKind::Attribute => "attribute",
            RuleKind::Activity => "activity",
            RuleKind::Condition => "condition",
        }
    }

    /// The kind of a rule by its condition, as far as that can be read.
    pub fn of(rule: &KeptRule, condition: Option<&Checked>) -> RuleKind {
        let is_of_field = |node: &Node<Leaf>| matches!(node, Node::Leaf(Leaf::Field(_)));
        match condition.map(Checked::root) {
            _ if rule.counts => RuleKind::Activity,
            Some(Node::Not(inner)) if is_of_field(inner) => RuleKind::Attribute,
            Some(root) if is_of_field(root) => RuleKind::Attribute,
            _ => RuleKind::Condition,
        }
    }
}

/// Why a rule cannot give what it is to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum RuleError {
    #[error("a rule that gives 0 points gives nothing")]
    NoPoints,
    #[error("points are from -{most} to {most}", most = thousands(MOST_POINTS))]
    TooMany,
    #[error("only activities can be counted each time")]
    NothingToCount,
    #[error("a maximum is for activities that count each time")]
    MaxOfOnce,
    #[error("a maximum has the sign of the points")]
    MaxOfOtherSign,
    #[error("a maximum is not less than what the rule gives once")]
    MaxBelowPoints,
}

impl KeptRule {
    /// Refuses what makes no sense together.
    pub fn check(&self) -> Result<(), RuleError> {
        if self.points == 0 {
            return Err(RuleError::NoPoints);
        }
        if self.points.unsigned_abs() > MOST_POINTS.unsigned_abs() {
            return Err(RuleError::TooMany);
        }
        if self.recurring && !self.counts {
            return Err(RuleError::NothingToCount);
        }
        match self.cap {
            Some(_) if !self.recurring => Err(RuleError::MaxOfOnce),
            Some(cap) if cap.signum() != self.points.signum() => Err(RuleError::MaxOfOtherSign),
            Some(cap) if cap.unsigned_abs() < self.points.unsigned_abs() => Err(RuleError::MaxBelowPoints),
            _ => Ok(()),
        }
    }

    /// The rule made ready with its condition; nothing when it counts what cannot be counted.
    pub fn ready(&self, condition: Checked) -> Option<Rule> {
        let measure = match self.counts {
            true if !condition.is_occurrence() => return None,
            true => Measure::Done { what: condition, recurring: self.recurring, cap: self.cap },
            false => Measure::Holds(condition),
        };
        Some(Rule { measure, points: self.points, until: self.until })
    }
}

impl From<Owner> for Referent {
    fn from(owner: Owner) -> Referent {
        match owner {
            Owner::Score(id) => Referent::Subject(FactKind::Score, id.0),
            Owner::Persona(id) => Referent::Subject(FactKind::Persona, id.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{RuleId, ScoreId};
    use crate::domain::time::Instant;

    fn rule(points: i32, recurring: bool, cap: Option<i32>) -> KeptRule {
        let time = Instant::from_millis(0);
        KeptRule {
            id: RuleId(1),
            owner: Owner::Score(ScoreId(1)),
            text: "did(#19)".to_owned(),
            counts: true,
            points,
            recurring,
            cap,
            until: None,
            enabled: true,
            created: time,
            modified: time,
        }
    }

    #[test]
    fn points_and_their_maximum_make_sense_together() {
        use RuleError::{MaxBelowPoints, MaxOfOnce, MaxOfOtherSign, NoPoints, NothingToCount, TooMany};
        for (points, recurring, cap, expected) in [
            (5, false, None, Ok(())),
            (100_000, true, Some(i32::MAX), Ok(())),
            (-100_000, true, Some(i32::MIN), Ok(())),
            (5, true, Some(5), Ok(())),
            (-5, true, Some(-5), Ok(())),
            (0, false, None, Err(NoPoints)),
            (100_001, false, None, Err(TooMany)),
            (-100_001, false, None, Err(TooMany)),
            (i32::MIN, false, None, Err(TooMany)),
            (5, false, Some(5), Err(MaxOfOnce)),
            (5, true, Some(4), Err(MaxBelowPoints)),
            (-5, true, Some(-4), Err(MaxBelowPoints)),
            (5, true, Some(-5), Err(MaxOfOtherSign)),
            (-5, true, Some(5), Err(MaxOfOtherSign)),
            (5, true, Some(0), Err(MaxOfOtherSign)),
        ] {
            assert_eq!(rule(points, recurring, cap).check(), expected, "{points} {recurring} {cap:?}");
        }
        let condition = KeptRule { counts: false, ..rule(5, true, None) };
        assert_eq!(condition.check(), Err(NothingToCount));
        assert_eq!(TooMany.to_string(), "points are from -100,000 to 100,000");
    }
}
