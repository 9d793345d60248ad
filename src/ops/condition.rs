//! Conditions as the database keeps them: those of groups, and those saved under a name. What they refer to, in
//! which order they depend on each other, and who would miss what is about to be deleted.

use std::collections::HashMap;

use crate::domain::condition::{Checked, Errors, Referent, Scope, compile, find_cycle, in_order};
use crate::domain::fact::FactKind;
use crate::domain::group::Group;
use crate::domain::id::{ConditionId, GroupId};
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::saved_condition::SavedCondition;
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};
use crate::ops::names;
use crate::store::Db;

/// Everything that conditions are made of in one database, read together.
pub struct Conditions {
    /// What they can name.
    pub names: Names,
    zone: Zone,
    groups: Vec<Group>,
    saved: Vec<SavedCondition>,
}

/// The zone in which conditions count days: that of the database, so that everybody gets the same answer.
pub fn zone(db: &Db) -> Result<Zone> {
    match db.setting("time_zone")? {
        Some(name) => Zone::parse(&name)
            .map_err(|error| Error::failure(format!("the database's time zone `{name}`: {error}"))),
        None => Ok(Zone::Local),
    }
}

impl Conditions {
    /// Reads them.
    pub fn load(db: &Db) -> Result<Conditions> {
        Ok(Conditions {
            names: names::load_for_conditions(db)?,
            zone: zone(db)?,
            groups: db.groups()?,
            saved: db.saved_conditions()?,
        })
    }

    /// The moment as conditions count it.
    pub fn moment(&self, now: Instant) -> Moment {
        Moment::new(now, self.zone)
    }

    /// Reads a condition that is typed.
    pub fn read(&self, text: &str) -> std::result::Result<Checked, Errors> {
        compile(text, &Scope { names: &self.names, zone: self.zone })
    }

    /// The form in which a condition is kept: what it names stands in it by id.
    pub fn stored(&self, condition: &Checked) -> String {
        condition.stored(&self.names)
    }

    /// Reads a condition that is kept; `owner` is how messages call whose it is.
    pub fn kept(&self, text: &str, owner: &str) -> Result<Checked> {
        self.read(text).map_err(|errors| {
            let reason = errors.list.first().map_or("it is not clear", |error| &error.message);
            Error::failure(format!("the condition of {owner} can no longer be read: {reason}"))
                .detail(format!("  {text}"))
        })
    }

    /// The condition of a group, if it has one.
    pub fn of_group(&self, group: &Group) -> Result<Option<Checked>> {
        group.condition.as_deref().map(|text| self.kept(text, &called(group))).transpose()
    }

    /// A kept condition with the names of today; one that can no longer be read, as it is kept.
    pub fn shown(&self, text: &str) -> String {
        self.read(text).map_or_else(|_| text.to_owned(), |condition| condition.text().to_owned())
    }

    /// The groups with a condition, each after those that it refers to.
    pub fn groups_in_order(&self) -> Result<Vec<&Group>> {
        let graph = self.graph()?;
        let nodes: Vec<Referent> = self
            .groups
            .iter()
            .filter(|group| group.condition.is_some())
            .map(|group| node(group.id))
            .collect();
        let ordered = in_order(&nodes, |one| graph.get(&one).cloned().unwrap_or_default())
            .map_err(|path| self.cycle(&path))?;
        let group = |one: Referent| self.groups.iter().find(|group| node(group.id) == one);
        Ok(ordered.into_iter().filter_map(group).collect())
    }

    /// The group and all groups whose conditions depend on it, in order.
    pub fn dependents_in_order(&self, groups: &[GroupId]) -> Result<Vec<&Group>> {
        let graph = self.graph()?;
        let mut affected: Vec<Referent> = groups.iter().map(|id| node(*id)).collect();
        let mut ordered = Vec::new();
        for group in self.groups_in_order()? {
            let own = node(group.id);
            let refers = graph.get(&own).is_some_and(|to| to.iter().any(|one| affected.contains(one)));
            if refers || affected.contains(&own) {
                affected.push(own);
                ordered.push(group);
            }
        }
        Ok(ordered)
    }

    /// Refuses a condition by which the group would refer to itself, however far around.
    pub fn refuse_cycle(&self, group: GroupId, condition: &Checked) -> Result<()> {
        let mut graph = self.graph()?;
        graph.insert(node(group), condition.references());
        let path = find_cycle(node(group), |one| graph.get(&one).cloned().unwrap_or_default());
        path.map_or(Ok(()), |path| Err(self.cycle(&path)))
    }

    /// Refuses a saved condition by which a group would refer to itself, or the condition to itself.
    pub fn refuse_saved_cycle(&self, id: ConditionId, condition: &Checked) -> Result<()> {
        let own = Referent::Saved(id.0);
        let to = condition.references();
        if to.contains(&own) {
            return Err(Error::refused("the condition would refer to itself"));
        }
        let mut graph = self.graph()?;
        for references in graph.values_mut().filter(|references| references.contains(&own)) {
            references.extend(to.iter().copied());
        }
        for start in graph.keys() {
            if let Some(path) = find_cycle(*start, |one| graph.get(&one).cloned().unwrap_or_default()) {
                return Err(self.cycle(&path));
            }
        }
        Ok(())
    }

    /// What refers to something, as messages call it.
    pub fn referrers(&self, to: Referent) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for group in &self.groups {
            if let Some(condition) = self.of_group(group)?
                && condition.references().contains(&to)
            {
                found.push(called(group));
            }
        }
        for saved in &self.saved {
            let owner = format!("condition `@{}`", saved.name);
            if self.kept(&saved.text, &owner)?.references().contains(&to) {
                found.push(owner);
            }
        }
        Ok(found)
    }

    /// What every group refers to.
    fn graph(&self) -> Result<HashMap<Referent, Vec<Referent>>> {
        let mut graph = HashMap::new();
        for group in &self.groups {
            if let Some(condition) = self.of_group(group)? {
                graph.insert(node(group.id), condition.references());
            }
        }
        Ok(graph)
    }

    fn cycle(&self, path: &[Referent]) -> Error {
        let name = |one: &Referent| {
            let group = self.groups.iter().find(|group| node(group.id) == *one);
            group.map_or_else(|| "?".to_owned(), |group| format!("`{}`", group.name))
        };
        let path: Vec<String> = path.iter().map(name).collect();
        Error::refused(format!("the group would depend on itself: {}", path.join(" -> ")))
    }
}

fn node(group: GroupId) -> Referent {
    Referent::Subject(FactKind::Group, group.0)
}

fn called(group: &Group) -> String {
    format!("group `{}`", group.name)
}

/// Refuses to delete what conditions refer to; `what` is how messages call it.
pub fn refuse_referred(db: &Db, to: Referent, what: &str) -> Result<()> {
    let found = Conditions::load(db)?.referrers(to)?;
    if found.is_empty() {
        return Ok(());
    }
    let verb = if found.len() == 1 { "refers" } else { "refer" };
    Err(Error::refused(format!("{} {verb} to {what}; nothing was deleted", found.join(", ")))
        .hint("change these conditions first, or delete what has them"))
}
