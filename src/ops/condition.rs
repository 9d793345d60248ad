//! Conditions as the database keeps them: those of groups, and those saved under a name. What they refer to, in
//! which order they depend on each other, and who would miss what is about to be deleted.

mod faults;
mod follow;
mod zone;

use std::cell::OnceCell;
use std::collections::HashMap;

pub use faults::{Fault, refusal};
pub use follow::{follow, follow_members, follow_undo};
pub use zone::{keep_zone, zone};

use crate::domain::condition::{
    Checked, Errors, Referent, Scope, compile, compile_saved, find_cycle, in_order, mentioned,
};
use crate::domain::group::Group;
use crate::domain::id::{ConditionId, GroupId};
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::saved_condition::SavedCondition;
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
    kept: Vec<Kept>,
}

/// One condition that is kept.
struct Kept {
    /// What it is the condition of, as others refer to it.
    own: Referent,
    /// How messages call that.
    owner: String,
    text: String,
    /// Read when it is first asked for, and only then: a rebuild asks for each of them several times.
    read: OnceCell<std::result::Result<Checked, Errors>>,
}

impl Kept {
    fn new(own: Referent, owner: String, text: &str) -> Kept {
        Kept { own, owner, text: text.to_owned(), read: OnceCell::new() }
    }

    fn of_group(group: &Group) -> Option<Kept> {
        let text = group.condition.as_deref()?;
        Some(Kept::new(group.id.into(), format!("group `{}`", group.name), text))
    }

    fn of_saved(saved: &SavedCondition) -> Kept {
        Kept::new(saved.id.into(), format!("condition `@{}`", saved.name), &saved.text)
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
        Ok(Conditions {
            names: names::load_for_conditions(db)?,
            zone,
            zone_setting: zone::setting(db)?,
            groups,
            kept,
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

    /// Reads a condition that is to be kept under a name, so that it can be used where a condition is typed.
    pub fn read_saved(&self, text: &str) -> std::result::Result<Checked, Errors> {
        compile_saved(text, &Scope { names: &self.names, zone: self.zone })
    }

    /// The form in which a condition is kept: what it names stands in it by id.
    pub fn stored(&self, condition: &Checked) -> String {
        condition.stored(&self.names)
    }

    fn kept(&self, own: Referent) -> Option<&Kept> {
        self.kept.iter().find(|kept| kept.own == own)
    }

    fn checked<'a>(&'a self, kept: &'a Kept) -> std::result::Result<&'a Checked, &'a Errors> {
        let read = || match kept.own {
            Referent::Saved(_) => self.read_saved(&kept.text),
            _ => self.read(&kept.text),
        };
        kept.read.get_or_init(read).as_ref()
    }

    /// The condition of a group, if it has one.
    pub fn of_group(&self, group: &Group) -> Result<Option<Checked>> {
        let Some(kept) = self.kept(group.id.into()) else { return Ok(None) };
        match self.checked(kept) {
            Ok(condition) => Ok(Some(condition.clone())),
            Err(errors) => Err(self.unreadable(kept, errors).error()),
        }
    }

    /// Has any group a condition?
    pub fn of_any_group(&self) -> bool {
        self.groups.iter().any(|group| group.condition.is_some())
    }

    /// The condition of a group or the saved one, with the names of today; as it is kept when it can no longer be
    /// read.
    pub fn shown(&self, own: impl Into<Referent>) -> Option<String> {
        let kept = self.kept(own.into())?;
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
            if let (Referent::Saved(_), Some(within)) = (one, self.kept(one)) {
                for further in mentioned(&within.text) {
                    if !found.contains(&further) {
                        found.push(further);
                    }
                }
            }
        }
        found
    }

    /// What every group refers to.
    fn graph(&self) -> HashMap<Referent, Vec<Referent>> {
        let of_groups = self.groups.iter().filter_map(|group| self.kept(group.id.into()));
        of_groups.map(|kept| (kept.own, self.references(kept))).collect()
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
        for kept in
            self.kept.iter().filter(|kept| graph.contains_key(&kept.own) && wanted.contains(&kept.own))
        {
            match self.fault(kept, &graph) {
                Some(fault) => faults.push(fault),
                None => nodes.push(kept.own),
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

    /// Refuses a condition by which the group would refer to itself, however far around.
    pub fn refuse_cycle(&self, group: GroupId, condition: &Checked) -> Result<()> {
        let own = Referent::from(group);
        let mut graph = self.graph();
        graph.insert(own, condition.references());
        let path = find_cycle(own, |one| graph.get(&one).cloned().unwrap_or_default());
        path.map_or(Ok(()), |path| {
            Err(Error::refused(format!("the group would depend on itself: {}", self.cycle(&path))))
        })
    }

    /// Refuses a saved condition that would refer to itself. That no group does so by it is seen when it has been
    /// changed ([`follow`]).
    pub fn refuse_saved_cycle(&self, id: ConditionId, condition: &Checked) -> Result<()> {
        let own = Referent::from(id);
        if !condition.references().contains(&own) {
            return Ok(());
        }
        let typed = self.stored(condition);
        let text = |one| if one == own { Some(&typed) } else { self.kept(one).map(|kept| &kept.text) };
        let path = find_cycle(own, |one| text(one).map(|text| mentioned(text)).unwrap_or_default());
        let name = |one: &Referent| match one {
            Referent::Saved(id) => self.names.saved.by_id(*id).map(|saved| format!("@{}", saved.name)),
            _ => None,
        };
        let path: Vec<String> = path.iter().flatten().filter_map(name).collect();
        Err(Error::refused(format!("the condition would refer to itself: {}", path.join(" -> "))))
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
            group.map_or_else(|| "?".to_owned(), |group| format!("`{}`", group.name))
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
