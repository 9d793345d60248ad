//! Scores and personas with their rules: which one is meant, and what they come to for one contact, worked out from its
//! facts at a moment.

use std::collections::HashMap;

use super::named::Named;
use crate::domain::contact::Contact;
use crate::domain::fact::Facts;
use crate::domain::id::ScoreId;
use crate::domain::moment::Moment;
use crate::domain::scoring::{KeptRule, Owner, Persona, Points, Rule, RuleKind, Score, total};
use crate::domain::time::{Instant, earlier};
use crate::error::{Error, Result};
use crate::ops::condition::Conditions;
use crate::ops::explain::Inquiry;
use crate::store::{Db, StoreError, Txn};

/// How many contacts have so many points in a score, in the order of points: those with none have 0.
pub fn spread(db: &Db, score: ScoreId) -> std::result::Result<Vec<(i64, i64)>, StoreError> {
    let mut counts = db.points_counts(score)?;
    let with_points: i64 = counts.iter().map(|(_, number)| number).sum();
    let without = db.contact_count()? - with_points;
    if without > 0 {
        counts.push((0, without));
        counts.sort_unstable();
    }
    Ok(counts)
}

/// What rules give points to.
pub trait Scored: Named + Clone + PartialEq {
    /// It, as its rules know it.
    fn owner(&self) -> Owner;
    /// Is it the same kind of thing as that owner?
    fn is_kind_of(owner: Owner) -> bool;
    /// Takes it away with its rules.
    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError>;
}

impl Scored for Score {
    fn owner(&self) -> Owner {
        Owner::Score(self.id)
    }

    fn is_kind_of(owner: Owner) -> bool {
        matches!(owner, Owner::Score(_))
    }

    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError> {
        txn.delete_score(self.id)
    }
}

impl Scored for Persona {
    fn owner(&self) -> Owner {
        Owner::Persona(self.id)
    }

    fn is_kind_of(owner: Owner) -> bool {
        matches!(owner, Owner::Persona(_))
    }

    fn remove(&self, txn: &Txn<'_>) -> std::result::Result<(), StoreError> {
        txn.delete_persona(self.id)
    }
}

/// The rules of one score or persona.
pub fn rules_of(db: &Db, owner: Owner) -> std::result::Result<Vec<KeptRule>, StoreError> {
    let mut rules = db.rules()?;
    rules.retain(|rule| rule.owner == owner);
    Ok(rules)
}

/// How many rules each score and persona has.
pub fn rule_counts(db: &Db) -> std::result::Result<HashMap<Owner, usize>, StoreError> {
    let mut counts = HashMap::new();
    db.rules()?.iter().for_each(|rule| *counts.entry(rule.owner).or_default() += 1);
    Ok(counts)
}

/// The rule of a score, or of a persona, that has that id.
pub fn find_rule<T: Scored>(db: &Db, reference: &str) -> Result<KeptRule> {
    let noun = T::NOUN;
    let id: i64 = reference.trim().parse().map_err(|_| {
        Error::usage(format!("`{}` is not the id of a rule", reference.trim()))
            .hint(format!("`acquaint {noun}s rules list {}` shows the ids", noun.to_uppercase()))
    })?;
    let found = db.rules()?.into_iter().find(|rule| rule.id.0 == id);
    match found {
        Some(rule) if T::is_kind_of(rule.owner) => Ok(rule),
        Some(_) => {
            let other = if noun == Score::NOUN { Persona::NOUN } else { Score::NOUN };
            Err(Error::not_found(format!("rule {id} is one of a {other}"))
                .hint(format!("`acquaint {other}s rules --help`")))
        }
        None => Err(Error::not_found(format!("there is no rule {id}"))
            .hint(format!("`acquaint {noun}s rules list {}` shows the ids", noun.to_uppercase()))),
    }
}

/// Refuses to go on with rules that are not as they were shown.
pub fn demand_unchanged(db: &Db, seen: &[KeptRule]) -> Result<()> {
    let rules = db.rules()?;
    if seen.iter().all(|rule| rules.contains(rule)) {
        return Ok(());
    }
    Err(Error::refused("the rules have been changed meanwhile; nothing was done")
        .hint("run the command again to see the new plan"))
}

/// Deletes a score or a persona that has the rules that were shown.
pub fn delete<T: Scored>(txn: &Txn<'_>, seen: &T, rules: &[KeptRule]) -> Result<()> {
    super::named::demand_unchanged(txn, seen)?;
    if rules_of(txn, seen.owner())? != rules {
        return Err(Error::refused("its rules have been changed meanwhile; nothing was done")
            .hint("run the command again to see the new plan"));
    }
    Ok(seen.remove(txn)?)
}

/// What one rule comes to.
pub struct Reckoned {
    /// The rule.
    pub rule: KeptRule,
    /// What kind of rule it is.
    pub kind: RuleKind,
    /// What it gives; nothing of a rule that is disabled.
    pub given: Option<Points>,
    /// Has its time passed?
    pub is_over: bool,
    /// Does it stand at its maximum?
    pub is_capped: bool,
}

/// What the rules of a score or a persona come to together.
pub struct Reckoning {
    /// Each of them.
    pub rules: Vec<Reckoned>,
    /// What the enabled ones add up to.
    pub points: i32,
    /// The earliest instant at which time alone may change any of it; `None`: never.
    pub holds_until: Option<Instant>,
}

/// Works out what each of these lists of rules comes to for a contact. Its facts are read once for all of them.
pub fn reckon(
    db: &Db,
    conditions: &Conditions,
    contact: &Contact,
    lists: Vec<Vec<KeptRule>>,
    moment: &Moment,
) -> Result<Vec<Reckoning>> {
    let mut ready: Vec<Vec<(KeptRule, Option<Rule>)>> = Vec::with_capacity(lists.len());
    for rules in lists {
        let ready_rule = |kept: KeptRule| {
            let rule = if kept.enabled { Some(conditions.of_rule(&kept)?) } else { None };
            Ok::<_, Error>((kept, rule))
        };
        ready.push(rules.into_iter().map(ready_rule).collect::<Result<_>>()?);
    }
    let enabled = ready.iter().flatten().filter_map(|(_, rule)| rule.as_ref());
    let inquiry = Inquiry::new(db, conditions, enabled.map(Rule::condition).collect())?;
    let done = inquiry.look(contact, moment, |facts, due| {
        ready.iter().map(|rules| together(conditions, rules, (facts, due), moment)).collect()
    })?;
    Ok(done.unwrap_or_default())
}

fn together(
    conditions: &Conditions,
    rules: &[(KeptRule, Option<Rule>)],
    (facts, due): (Facts<'_>, Option<Instant>),
    moment: &Moment,
) -> Reckoning {
    let enabled: Vec<Rule> = rules.iter().filter_map(|(_, rule)| rule.clone()).collect();
    let (points, _) = total(&enabled, facts, moment);
    let given = |rule: &Rule| {
        let given = rule.points(facts, moment);
        let rests = !conditions.worked_out_for(&[rule.condition()]).is_empty() && !rule.is_over(moment);
        Points { holds_until: earlier(given.holds_until, due.filter(|_| rests)), ..given }
    };
    let reckoned = rules.iter().map(|(kept, rule)| {
        let given = rule.as_ref().map(given);
        Reckoned {
            kind: RuleKind::of(kept, conditions.readable(kept)),
            is_over: rule.as_ref().is_some_and(|rule| rule.is_over(moment)),
            is_capped: rule.as_ref().zip(given.as_ref()).is_some_and(|(rule, given)| rule.is_capped(given)),
            given,
            rule: kept.clone(),
        }
    });
    let rules: Vec<Reckoned> = reckoned.collect();
    let until = |one: &Reckoned| one.given.and_then(|given| given.holds_until);
    let holds_until = rules.iter().filter_map(until).min();
    Reckoning { rules, points, holds_until }
}
