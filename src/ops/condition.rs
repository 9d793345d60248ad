//! Conditions as the database keeps them: those of groups, those of rules that give points in scores and for personas,
//! and those saved under a name. What they refer to, in which order they depend on each other, and who would miss what
//! is about to be deleted.

mod faults;
mod follow;
#[cfg(test)]
mod tests;
mod zone;

use std::cell::OnceCell;
use std::collections::HashMap;

use faults::NOT_COUNTED;
pub use faults::{Fault, refusal};
pub use follow::{follow, follow_undo};
pub use zone::{keep_zone, zone};

use crate::domain::condition::{Checked, Errors, Referent, Scope, compile, find_cycle, in_order, mentioned};
use crate::domain::fact::FactKind;
use crate::domain::group::Group;
use crate::domain::id::{ConditionId, GroupId, PersonaId, RuleId, ScoreId};
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::saved_condition::SavedCondition;
use crate::domain::scoring::{KeptRule, Occurrence, Owner, Persona, Rule, Score};
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};
use crate::ops::names;
use crate::store::{Db, StoreError};

/// Everything that conditions are made of in one database, read together.
pub struct Conditions {
    /// What they can name.
    pub names: Names,
    zone: Zone,
    /// As the database says it, if it does.
    zone_setting: Option<String>,
    groups: Vec<Group>,
    scores: Vec<Score>,
    personas: Vec<Persona>,
    kept: Vec<Kept>,
}

/// What has a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// A group.
    Group(GroupId),
    /// A name it was saved under.
    Saved(ConditionId),
    /// A rule of a score or a persona.
    Rule(RuleId, Owner),
}

impl From<GroupId> for Holder {
    fn from(group: GroupId) -> Holder {
        Holder::Group(group)
    }
}

impl From<ConditionId> for Holder {
    fn from(condition: ConditionId) -> Holder {
        Holder::Saved(condition)
    }
}

impl From<&KeptRule> for Holder {
    fn from(rule: &KeptRule) -> Holder {
        Holder::Rule(rule.id, rule.owner)
    }
}

/// One condition that is kept.
struct Kept {
    holder: Holder,
    /// What it gives its meaning to, as others refer to it: of a rule, the score or the persona.
    own: Referent,
    /// How messages call that.
    owner: String,
    text: String,
    /// What it asks about is counted.
    counts: bool,
    /// Read when it is first asked for, and only then: a rebuild asks for each of them several times.
    read: OnceCell<std::result::Result<Checked, Errors>>,
}

impl Kept {
    fn new(holder: Holder, owner: String, text: &str) -> Kept {
        let own = match holder {
            Holder::Group(id) => id.into(),
            Holder::Saved(id) => id.into(),
            Holder::Rule(_, owner) => owner.into(),
        };
        Kept { holder, own, owner, text: text.to_owned(), counts: false, read: OnceCell::new() }
    }

    fn of_group(group: &Group) -> Option<Kept> {
        let text = group.condition.as_deref()?;
        Some(Kept::new(group.id.into(), format!("group `{}`", group.name), text))
    }

    fn of_saved(saved: &SavedCondition) -> Kept {
        Kept::new(saved.id.into(), format!("condition `@{}`", saved.name), &saved.text)
    }

    /// `of` is how messages call the score or the persona.
    fn of_rule(rule: &KeptRule, of: &str) -> Kept {
        let kept = Kept::new(rule.into(), format!("rule {} of {of}", rule.id), &rule.text);
        Kept { counts: rule.counts, ..kept }
    }
}

impl Conditions {
    /// Reads them.
    pub fn load(db: &Db) -> Result<Conditions> {
        Ok(Conditions::load_in(db, zone(db)?)?)
    }

    /// Reads them to look for what is wrong: a zone that cannot be read is no reason not to.
    pub fn load_to_check(db: &Db) -> std::result::Result<Conditions, StoreError> {
        Conditions::load_in(db, zone(db).unwrap_or_default())
    }

    fn load_in(db: &Db, zone: Zone) -> std::result::Result<Conditions, StoreError> {
        let groups = db.groups()?;
        let mut kept: Vec<Kept> = groups.iter().filter_map(Kept::of_group).collect();
        kept.extend(db.saved_conditions()?.iter().map(Kept::of_saved));
        let mut conditions = Conditions {
            names: names::load_for_conditions(db)?,
            zone,
            zone_setting: zone::setting(db)?,
            groups,
            scores: db.scores()?,
            personas: db.personas()?,
            kept,
        };
        for rule in db.rules()? {
            let of = conditions.owner_called(rule.owner);
            conditions.kept.push(Kept::of_rule(&rule, &of));
        }
        Ok(conditions)
    }

    /// ``score `Engagement` ``
    fn owner_called(&self, owner: Owner) -> String {
        let name = match owner {
            Owner::Score(id) => self.scores.iter().find(|one| one.id == id).map(|one| &one.name),
            Owner::Persona(id) => self.personas.iter().find(|one| one.id == id).map(|one| &one.name),
        };
        let noun = match owner {
            Owner::Score(_) => "score",
            Owner::Persona(_) => "persona",
        };
        format!("{noun} `{}`", name.map_or("?", String::as_str))
    }

    /// The moment as conditions count it.
    pub fn moment(&self, now: Instant) -> Moment {
        Moment::new(now, self.zone)
    }

    /// Reads a condition that is typed.
    pub fn read(&self, text: &str) -> std::result::Result<Checked, Errors> {
        compile(text, &self.scope())
    }

    /// Reads what a rule is to count. `None`: its filter is more than a filter.
    pub fn read_occurrence(&self, occurrence: &Occurrence) -> std::result::Result<Option<Checked>, Errors> {
        occurrence.read(&self.scope())
    }

    /// The form in which a condition is kept: what it names stands in it by id.
    pub fn stored(&self, condition: &Checked) -> String {
        condition.stored(&self.names)
    }

    /// The zone in which they count days.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    fn scope(&self) -> Scope<'_> {
        Scope { names: &self.names, zone: self.zone }
    }

    fn kept(&self, holder: Holder) -> Option<&Kept> {
        self.kept.iter().find(|kept| kept.holder == holder)
    }

    fn saved(&self, id: i64) -> Option<&Kept> {
        self.kept(Holder::Saved(ConditionId(id)))
    }

    fn checked<'a>(&'a self, kept: &'a Kept) -> std::result::Result<&'a Checked, &'a Errors> {
        kept.read.get_or_init(|| self.read(&kept.text)).as_ref()
    }

    /// The condition of a group, if it has one.
    pub fn of_group(&self, group: &Group) -> Result<Option<Checked>> {
        let Some(kept) = self.kept(group.id.into()) else { return Ok(None) };
        match self.checked(kept) {
            Ok(condition) => Ok(Some(condition.clone())),
            Err(errors) => Err(self.unreadable(kept, errors).error()),
        }
    }

    /// A rule made ready.
    pub fn of_rule(&self, rule: &KeptRule) -> Result<Rule> {
        let gone = || Error::failure(format!("rule {} has been deleted meanwhile", rule.id));
        let kept = self.kept(rule.into()).ok_or_else(gone)?;
        match self.checked(kept) {
            Ok(condition) => {
                rule.ready(condition.clone()).ok_or_else(|| self.fault_of(kept, NOT_COUNTED).error())
            }
            Err(errors) => Err(self.unreadable(kept, errors).error()),
        }
    }

    /// The condition of a rule, or what it counts; nothing when that can no longer be read.
    pub fn readable(&self, rule: &KeptRule) -> Option<&Checked> {
        self.kept(rule.into()).and_then(|kept| self.checked(kept).ok())
    }

    /// Has any group a condition?
    pub fn of_any_group(&self) -> bool {
        self.groups.iter().any(|group| group.condition.is_some())
    }

    /// The condition that something has, with the names of today; as it is kept when it can no longer be read.
    pub fn shown(&self, holder: impl Into<Holder>) -> Option<String> {
        let kept = self.kept(holder.into())?;
        Some(self.checked(kept).map_or_else(|_| kept.text.clone(), |condition| condition.text().to_owned()))
    }

    /// What a kept condition refers to, directly and through saved ones. One that can no longer be read still says
    /// what it names: it must not stand in the way of what has nothing to do with it, nor be forgotten.
    fn references(&self, kept: &Kept) -> Vec<Referent> {
        if let Ok(condition) = self.checked(kept) {
            return condition.references();
        }
        let mut found = mentioned(&kept.text);
        let mut place = 0;
        while let Some(one) = found.get(place).copied() {
            place += 1;
            let Referent::Saved(id) = one else { continue };
            if let Some(within) = self.saved(id) {
                for further in mentioned(&within.text) {
                    if !found.contains(&further) {
                        found.push(further);
                    }
                }
            }
        }
        found
    }

    /// What every group, score and persona refers to: of those with rules, what any of them does, since a rule that is
    /// disabled may be enabled at any time.
    fn graph(&self) -> HashMap<Referent, Vec<Referent>> {
        let mut graph: HashMap<Referent, Vec<Referent>> = HashMap::new();
        for kept in self.kept.iter().filter(|kept| !matches!(kept.holder, Holder::Saved(_))) {
            graph.entry(kept.own).or_default().extend(self.references(kept));
        }
        graph
    }

    /// The groups that can be worked out of these and of all that depend on them, each after those that it refers
    /// to; and what is wrong with the others. No group at all stands for every group with a condition.
    pub fn groups_in_order(&self, groups: &[GroupId]) -> Result<(Vec<&Group>, Vec<Fault>)> {
        let graph = self.graph();
        let wanted: Vec<Referent> = match groups {
            [] => graph.keys().copied().collect(),
            some => self.dependents(&graph, some.iter().map(|id| Referent::from(*id)).collect()),
        };
        let (mut nodes, mut faults) = (Vec::new(), Vec::new());
        let is_wanted = |kept: &&Kept| graph.contains_key(&kept.own) && wanted.contains(&kept.own);
        for kept in self.kept.iter().filter(is_wanted) {
            match (self.fault(kept, &graph), kept.holder) {
                (None, _) if nodes.contains(&kept.own) => {}
                // By way of scores groups depend on each other, too.
                (None, _) => nodes.push(kept.own),
                (Some(fault), Holder::Group(_)) => faults.push(fault),
                (Some(_), _) => {}
            }
        }
        let ordered = in_order(&nodes, |one| graph.get(&one).cloned().unwrap_or_default())
            .map_err(|path| Error::refused(self.cycle(&path)))?;
        let group = |one: Referent| self.groups.iter().find(|group| Referent::from(group.id) == one);
        Ok((ordered.into_iter().filter_map(group).collect(), faults))
    }

    /// These, and all groups whose conditions depend on them.
    fn dependents(
        &self,
        graph: &HashMap<Referent, Vec<Referent>>,
        mut affected: Vec<Referent>,
    ) -> Vec<Referent> {
        loop {
            let before = affected.len();
            for (own, to) in graph {
                if !affected.contains(own) && to.iter().any(|one| affected.contains(one)) {
                    affected.push(*own);
                }
            }
            if affected.len() == before {
                return affected;
            }
        }
    }

    /// Refuses a condition by which the group would refer to itself, however far around; of a rule, by which its score
    /// or its persona would.
    pub fn refuse_cycle(&self, own: impl Into<Referent>, condition: &Checked) -> Result<()> {
        let own = own.into();
        let noun = match own {
            Referent::Subject(kind, _) => kind.info().noun,
            _ => "condition",
        };
        let path = self.way_around(own, condition.references(), &self.graph());
        path.map_or(Ok(()), |path| {
            Err(Error::refused(format!("the {noun} would depend on itself: {}", self.cycle(&path))))
        })
    }

    /// A way from something back to itself that begins with one of these references.
    fn way_around(
        &self,
        own: Referent,
        references: Vec<Referent>,
        graph: &HashMap<Referent, Vec<Referent>>,
    ) -> Option<Vec<Referent>> {
        find_cycle(own, |one| match one {
            one if one == own => references.clone(),
            one => graph.get(&one).cloned().unwrap_or_default(),
        })
    }

    /// Refuses a saved condition that would refer to itself. That no group does so by it is seen when it has been
    /// changed ([`follow`]).
    pub fn refuse_saved_cycle(&self, id: ConditionId, condition: &Checked) -> Result<()> {
        if condition.references().contains(&id.into()) {
            return Err(Error::refused("the condition would refer to itself"));
        }
        Ok(())
    }

    /// What refers to something, as messages call it; itself left out.
    pub fn referrers(&self, to: Referent) -> Vec<&str> {
        let refers = |kept: &&Kept| kept.own != to && self.references(kept).contains(&to);
        self.kept.iter().filter(refers).map(|kept| kept.owner.as_str()).collect()
    }

    /// `A` -> `B` -> `A`
    fn cycle(&self, path: &[Referent]) -> String {
        let name = |one: &Referent| {
            let group = self.groups.iter().find(|group| Referent::from(group.id) == *one);
            match (group, one) {
                (Some(group), _) => format!("`{}`", group.name),
                (None, Referent::Subject(FactKind::Score, id)) => {
                    self.owner_called(Owner::Score(ScoreId(*id)))
                }
                (None, Referent::Subject(FactKind::Persona, id)) => {
                    self.owner_called(Owner::Persona(PersonaId(*id)))
                }
                _ => "?".to_owned(),
            }
        };
        path.iter().map(name).collect::<Vec<_>>().join(" -> ")
    }
}

/// Refuses to delete what conditions refer to; `what` is how messages call it.
pub fn refuse_referred(db: &Db, to: Referent, what: &str) -> Result<()> {
    let conditions = Conditions::load_to_check(db)?;
    let found = conditions.referrers(to);
    if found.is_empty() {
        return Ok(());
    }
    let verb = if found.len() == 1 { "refers" } else { "refer" };
    Err(Error::refused(format!("{} {verb} to {what}; nothing was deleted", found.join(", ")))
        .hint("change these conditions first, or delete what has them"))
}
