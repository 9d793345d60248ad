//! What conditions and rules say that is to be worked out for every contact, each after those that it refers to.

use super::graph::{before, node};
use super::{Conditions, Fault, Holder, Kept};
use crate::domain::condition::{Referent, in_order};
use crate::domain::fact::FactKind;
use crate::domain::recalc::{Mailing, Part};
use crate::domain::scoring::{KeptRule, Owner, Rule};
use crate::error::{Error, Result};
use crate::ops::recalc::Definition;

impl Conditions {
    /// All of it that can be worked out, and what is wrong with the rest. A disabled score has no points
    /// and a disabled persona nobody; that is worked out, too.
    pub fn to_work_out(&self) -> Result<(Vec<Definition>, Vec<Fault>)> {
        let graph = self.graph();
        let mut faults: Vec<Fault> = Vec::new();
        let mut broken: Vec<Referent> = Vec::new();
        for kept in self.kept.iter().filter(|kept| self.is_at_work(kept)) {
            if let Some(fault) = self.fault(kept, &graph) {
                broken.push(node(kept.own));
                faults.push(fault);
            }
        }
        let mut nodes: Vec<Referent> = Vec::new();
        nodes.extend(
            self.groups
                .iter()
                .filter(|group| group.condition.is_some())
                .map(|group| Referent::from(group.id)),
        );
        nodes.extend(self.scores.iter().map(|score| Referent::from(Owner::Score(score.id))));
        if !self.personas.is_empty() {
            nodes.push(Referent::Any(FactKind::Persona));
        }
        nodes.retain(|one| !broken.contains(one));
        let ordered =
            in_order(&nodes, |one| before(&graph, one)).map_err(|path| Error::refused(self.cycle(&path)))?;
        let mut list = Vec::with_capacity(ordered.len());
        for one in ordered.into_iter().filter(|one| nodes.contains(one)) {
            let references = before(&graph, one);
            if let Some((key, part, meaning)) = self.defined(one)? {
                list.push(Definition::new(key, one, part, references, &meaning));
            }
        }
        Ok((list, faults))
    }

    /// Newsletters that groups get.
    pub fn mailings(&self) -> &[Mailing] {
        &self.mailings
    }

    /// Does it take part in what is worked out?
    fn is_at_work(&self, kept: &Kept) -> bool {
        match kept.holder {
            Holder::Group(_) => true,
            Holder::Saved(_) => false,
            Holder::Rule(id, owner) => {
                let rule = self.rules.iter().find(|rule| rule.id == id);
                rule.is_some_and(|rule| rule.enabled) && self.is_enabled(owner)
            }
        }
    }

    fn is_enabled(&self, owner: Owner) -> bool {
        match owner {
            Owner::Score(id) => self.scores.iter().any(|score| score.id == id && score.enabled),
            Owner::Persona(id) => self.personas.iter().any(|persona| persona.id == id && persona.enabled),
        }
    }

    /// Its key, what is worked out, and what that means.
    fn defined(&self, one: Referent) -> Result<Option<(String, Part, String)>> {
        if let Some(group) = self.groups.iter().find(|group| Referent::from(group.id) == one) {
            let Some(condition) = self.of_group(group)? else { return Ok(None) };
            let key = format!("group {}", group.id);
            return Ok(Some((key, Part::Group(group.id, condition), self.meaning(group.id))));
        }
        if let Some(score) = self.scores.iter().find(|score| Referent::from(Owner::Score(score.id)) == one) {
            let (rules, meaning) = self.ready(Owner::Score(score.id))?;
            return Ok(Some((format!("score {}", score.id), Part::Score(score.id, rules), meaning)));
        }
        let mut personas = Vec::new();
        let mut meanings = String::new();
        for persona in self.personas.iter().filter(|persona| persona.enabled) {
            let (rules, meaning) = self.ready(Owner::Persona(persona.id))?;
            meanings.push_str(&format!("persona {} {}\n{meaning}\n", persona.id, persona.threshold));
            personas.push((persona.id, persona.threshold, rules));
        }
        Ok(Some(("personas".to_owned(), Part::Personas(personas), meanings)))
    }

    /// The enabled rules, and what they mean; none of what is disabled itself.
    fn ready(&self, owner: Owner) -> Result<(Vec<Rule>, String)> {
        let mut rules = Vec::new();
        let mut meaning = String::new();
        if !self.is_enabled(owner) {
            return Ok((rules, meaning));
        }
        for rule in self.rules.iter().filter(|rule| rule.owner == owner && rule.enabled) {
            rules.push(self.of_rule(rule)?);
            let KeptRule { id, counts, points, recurring, cap, until, .. } = rule;
            meaning.push_str(&format!(
                "{id} {counts} {points} {recurring} {cap:?} {until:?} {}\n",
                self.meaning(rule)
            ));
        }
        Ok((rules, meaning))
    }
}
