//! What a database defines, as a document.

use std::collections::BTreeMap;

use crate::domain::fact::{FactKind, Subjects};
use crate::domain::names::NameList;
use crate::domain::scoring::Owner;
use crate::domain::time::Zone;
use crate::error::Result;
use crate::formats::definitions::{
    Condition, Document, FORMAT, Group, OwnField, Persona, Rule, Score, VERSION,
};
use crate::ops::condition::{Conditions, Holder};
use crate::store::Db;

/// The document; `local` is the zone of the machine by a name, for a database that says none.
pub fn document(db: &Db, local: Zone) -> Result<Document> {
    db.in_snapshot(|db| {
        let conditions = Conditions::load(db)?;
        if let Some(fault) = conditions.faults().first() {
            return Err(fault.error());
        }
        let names = &conditions.names;
        let zone = match conditions.zone() {
            Zone::Local => local,
            zone => zone,
        };
        let mut subjects = BTreeMap::new();
        for kind in FactKind::all().filter(|kind| !kind.is_worked_out()) {
            if let Some(list) = names.facts.of(kind) {
                let is_fixed = kind.info().subjects != Subjects::Listed;
                subjects.insert(kind.name().to_owned(), if is_fixed { Vec::new() } else { in_order(list) });
            }
        }
        let mut saved = db.saved_conditions()?;
        saved.sort_by_key(|one| one.id);
        let mut groups = db.groups()?;
        groups.sort_by_key(|one| one.id);
        let mut scores = db.scores()?;
        scores.sort_by_key(|one| one.id);
        let mut personas = db.personas()?;
        personas.sort_by_key(|one| one.id);
        let text = |holder: Holder| conditions.shown(holder).unwrap_or_default();
        let rules = |owner| rules(db, &conditions, owner);
        Ok(Document {
            format: FORMAT.to_owned(),
            version: VERSION,
            zone: zone.to_string(),
            statuses: in_order(&names.statuses),
            users: in_order(&names.users),
            fields: names
                .fields
                .custom()
                .iter()
                .map(|custom| {
                    let field = custom.definition();
                    OwnField {
                        name: field.name.clone(),
                        kind: field.kind.name().to_owned(),
                        choices: field.choices.clone(),
                    }
                })
                .collect(),
            subjects,
            roles: in_order(&names.facts.roles),
            conditions: saved
                .iter()
                .map(|one| Condition { name: one.name.clone(), text: text(one.id.into()) })
                .collect(),
            groups: groups
                .iter()
                .map(|one| Group { name: one.name.clone(), text: conditions.shown(one.id) })
                .collect(),
            scores: scores
                .iter()
                .map(|one| {
                    let rules = rules(Owner::Score(one.id))?;
                    Ok(Score { name: one.name.clone(), enabled: one.enabled, rules })
                })
                .collect::<Result<_>>()?,
            personas: personas
                .iter()
                .map(|one| {
                    let rules = rules(Owner::Persona(one.id))?;
                    Ok(Persona {
                        name: one.name.clone(),
                        threshold: one.threshold,
                        enabled: one.enabled,
                        rules,
                    })
                })
                .collect::<Result<_>>()?,
        })
    })
}

/// The names in the order of their ids: that in which they were added.
fn in_order(list: &NameList) -> Vec<String> {
    list.in_order().into_iter().map(str::to_owned).collect()
}

/// The rules of a score or a persona, the oldest first.
fn rules(db: &Db, conditions: &Conditions, owner: Owner) -> Result<Vec<Rule>> {
    let mut kept = db.rules()?;
    kept.retain(|rule| rule.owner == owner);
    kept.sort_by_key(|rule| rule.id);
    let told = kept.iter().map(|rule| Rule {
        points: rule.points,
        text: conditions.shown(rule).unwrap_or_default(),
        counts: rule.counts,
        recurring: rule.recurring,
        max: rule.cap,
        valid_until: rule.until,
        enabled: rule.enabled,
    });
    Ok(told.collect())
}
