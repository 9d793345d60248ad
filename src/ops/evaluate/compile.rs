//! A document of definitions made ready: the same conditions, the same order and the same faults as of a database.

use std::collections::HashSet;

use crate::domain::custom_field::{Definition, Fields, Type, field_name, label_of};
use crate::domain::fact::{FactKind, Saved, Subjects};
use crate::domain::group::Group;
use crate::domain::id::{ConditionId, FieldId, GroupId, PersonaId, RuleId, ScoreId};
use crate::domain::names::{NameList, Names};
use crate::domain::saved_condition::SavedCondition;
use crate::domain::scoring::{KeptRule, Owner, Persona, Score};
use crate::domain::text::fold_case;
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};
use crate::formats::definitions::{self, Document};
use crate::ops::condition::{Conditions, Parts};

/// Reads a document; `name` is how messages call it.
pub fn conditions(document: &Document, name: &str) -> Result<Conditions> {
    let wrong = |what: String| Error::usage(format!("{name}: {what}"));
    let conditions = Conditions::of(parts(document).map_err(wrong)?);
    let faults = conditions.faults();
    let Some((first, rest)) = faults.split_first() else { return Ok(conditions) };
    let error = wrong(first.of_file()).detail(format!("  {}", first.text));
    Err(rest
        .iter()
        .fold(error, |error, fault| error.detail(fault.of_file()).detail(format!("  {}", fault.text))))
}

fn parts(document: &Document) -> std::result::Result<Parts, String> {
    let zone = Zone::parse(&document.zone).map_err(|error| format!("`zone` {}: {error}", document.zone))?;
    let mut names = Names { fields: fields(document)?, ..Names::default() };
    names.statuses = listed("statuses", document.statuses.iter())?;
    names.users = listed("users", document.users.iter())?;
    names.facts.roles = listed("roles", document.roles.iter())?;
    for (kind, subjects) in &document.subjects {
        let known = FactKind::by_name(kind).filter(|known| known.name() == kind && !known.is_worked_out());
        let known = known.ok_or_else(|| format!("`subjects`: facts of the kind `{kind}` cannot be told"))?;
        if known.info().subjects != Subjects::Listed && !subjects.is_empty() {
            return Err(format!("`subjects`: those of `{kind}` are fixed"));
        }
        names.facts.provide(known, listed(kind, subjects.iter())?);
    }
    names.facts.provide(FactKind::Group, listed("groups", document.groups.iter().map(|one| &one.name))?);
    names.facts.provide(FactKind::Score, listed("scores", document.scores.iter().map(|one| &one.name))?);
    names
        .facts
        .provide(FactKind::Persona, listed("personas", document.personas.iter().map(|one| &one.name))?);
    listed("conditions", document.conditions.iter().map(|one| &one.name))?;
    let saved: Vec<SavedCondition> = (1..).zip(&document.conditions).map(saved).collect();
    for one in &saved {
        names.saved.add(Saved { id: one.id.0, name: one.name.clone(), text: one.text.clone() });
    }
    Ok(Parts {
        names,
        zone,
        zone_setting: Some(zone.to_string()),
        groups: (1..).zip(&document.groups).map(group).collect(),
        scores: (1..).zip(&document.scores).map(score).collect(),
        personas: (1..).zip(&document.personas).map(persona).collect::<std::result::Result<_, _>>()?,
        rules: rules(document)?,
        saved,
        // Facts say what contacts get, by whatever way.
        mailings: Vec::new(),
    })
}

/// Names with their ids, which are their places from 1; no two are the same.
fn listed<'a>(what: &str, names: impl Iterator<Item = &'a String>) -> std::result::Result<NameList, String> {
    let mut list = NameList::default();
    let mut seen = HashSet::new();
    for (id, name) in (1..).zip(names) {
        if name.trim().is_empty() {
            return Err(format!("`{what}`: a name is empty"));
        }
        if !seen.insert(fold_case(name.trim()).into_owned()) {
            return Err(format!("`{what}`: `{name}` is there twice"));
        }
        list.add(id, name);
    }
    Ok(list)
}

fn fields(document: &Document) -> std::result::Result<Fields, String> {
    listed("fields", document.fields.iter().map(|field| &field.name))?;
    let definition = |(id, field): (i64, &definitions::OwnField)| {
        let wrong = |what: String| format!("field `{}`: {what}", field.name);
        let name = field_name(&field.name).map_err(|error| wrong(error.to_string()))?;
        if name != field.name {
            return Err(wrong(format!("it is written `{name}`")));
        }
        let kind = Type::by_name(&field.kind).ok_or_else(|| {
            let types: Vec<&str> = Type::ALL.iter().map(|one| one.name()).collect();
            wrong(format!("there is no type `{}`; types are {}", field.kind, types.join(", ")))
        })?;
        let label = label_of(&name);
        let choices = field.choices.clone();
        Ok(Definition { id: FieldId(id), name, label, description: None, kind, choices, unique: false })
    };
    let definitions = (1..).zip(&document.fields).map(definition);
    Ok(Fields::new(definitions.collect::<std::result::Result<_, String>>()?))
}

/// Of what is told in a file nobody knows when it was made.
const NEVER: Instant = Instant::MIN;

fn saved((id, condition): (i64, &definitions::Condition)) -> SavedCondition {
    SavedCondition {
        id: ConditionId(id),
        name: condition.name.clone(),
        description: None,
        text: condition.text.clone(),
        created: NEVER,
        modified: NEVER,
    }
}

fn group((id, group): (i64, &definitions::Group)) -> Group {
    Group {
        id: GroupId(id),
        name: group.name.clone(),
        description: None,
        condition: group.text.clone(),
        rebuilt: None,
        created: NEVER,
        modified: NEVER,
    }
}

fn score((id, score): (i64, &definitions::Score)) -> Score {
    Score {
        id: ScoreId(id),
        name: score.name.clone(),
        description: None,
        enabled: score.enabled,
        notify_at: None,
        created: NEVER,
        modified: NEVER,
    }
}

fn persona((id, persona): (i64, &definitions::Persona)) -> std::result::Result<Persona, String> {
    if persona.threshold <= 0 {
        return Err(format!("persona `{}`: the threshold is above zero", persona.name));
    }
    Ok(Persona {
        id: PersonaId(id),
        name: persona.name.clone(),
        description: None,
        picture: None,
        threshold: persona.threshold,
        enabled: persona.enabled,
        created: NEVER,
        modified: NEVER,
    })
}

fn rules(document: &Document) -> std::result::Result<Vec<KeptRule>, String> {
    let of_scores = (1..).zip(&document.scores).flat_map(|(id, score)| {
        let called = format!("score `{}`", score.name);
        score.rules.iter().map(move |rule| (called.clone(), Owner::Score(ScoreId(id)), rule))
    });
    let of_personas = (1..).zip(&document.personas).flat_map(|(id, persona)| {
        let called = format!("persona `{}`", persona.name);
        persona.rules.iter().map(move |rule| (called.clone(), Owner::Persona(PersonaId(id)), rule))
    });
    let ready = |(id, (called, owner, rule)): (i64, (String, Owner, &definitions::Rule))| {
        let kept = KeptRule {
            id: RuleId(id),
            owner,
            text: rule.text.clone(),
            counts: rule.counts,
            points: rule.points,
            recurring: rule.recurring,
            cap: rule.max,
            until: rule.valid_until,
            enabled: rule.enabled,
            created: NEVER,
            modified: NEVER,
        };
        kept.check().map_err(|error| format!("a rule of {called}, `{}`: {error}", rule.text))?;
        Ok(kept)
    };
    (1..).zip(of_scores.chain(of_personas)).map(ready).collect()
}
