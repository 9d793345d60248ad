//! What follows for kept conditions when something that they are made of has been changed: none may be broken by it,
//! and groups that were worked out by the old meaning no longer count as worked out.
//!
//! Whoever changes a saved condition, a field, the zone, or plays back a part of the past reads the conditions before
//! and asks here afterwards, in the same transaction.

use std::collections::HashSet;

use super::{Conditions, Holder, keep_zone, refusal};
use crate::domain::condition::Referent;
use crate::domain::custom_field::Definition;
use crate::domain::fact::FactKind;
use crate::domain::group::Group;
use crate::domain::id::GroupId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Txn;

/// Refuses a change by which a condition broke that worked `before`; `cannot` is what cannot be done. Returns how
/// many groups have to be worked out again; these `settled` ones have been already.
pub fn follow(txn: &Txn<'_>, before: &Conditions, cannot: &str, settled: &[GroupId]) -> Result<usize> {
    let after = Conditions::load_to_check(txn)?;
    refusal(&after.faults_since(before), cannot, "nothing was changed")?;
    let mut stale = after.stale(before);
    stale.retain(|group| !settled.contains(group));
    txn.forget_rebuilt(&stale)?;
    Ok(stale.len())
}

/// The same after an undo. The rows of the `restored` groups were brought back as they were, with what they had been
/// worked out to. The members of others were changed back, by an operation of that moment: what refers to them and was
/// worked out since does not know.
pub fn follow_undo(
    txn: &Txn<'_>,
    before: &Conditions,
    cannot: &str,
    (restored, members_changed): (&[GroupId], &[(GroupId, Instant)]),
) -> Result<usize> {
    let mut after = Conditions::load_to_check(txn)?;
    // The zone came with the first condition, and the others count days in it, too.
    let is_lost = before.zone_setting.is_some() && after.zone_setting.is_none();
    if is_lost && !after.kept.is_empty() && after.keeps_others_than(before) {
        keep_zone(txn, before.zone)?;
        after = Conditions::load_to_check(txn)?;
    }
    refusal(&after.faults_since(before), cannot, "nothing was undone")?;
    let mut stale = after.stale(before);
    stale.retain(|group| !restored.contains(group));
    for (group, time) in members_changed {
        let since = |one: &Group| one.rebuilt.is_some_and(|rebuilt| rebuilt > *time);
        let known: Vec<GroupId> = after.groups.iter().filter(|one| since(one)).map(|one| one.id).collect();
        stale.extend(after.dependents_of(*group).into_iter().filter(|one| known.contains(one)));
    }
    stale.sort_unstable_by_key(|group| group.0);
    stale.dedup();
    txn.forget_rebuilt(&stale)?;
    Ok(stale.len())
}

/// The members of a group have changed: groups whose conditions refer to it, however far around, no longer count as
/// worked out. Returns how many they are.
pub fn follow_members(txn: &Txn<'_>, group: GroupId) -> Result<usize> {
    let conditions = Conditions::load_to_check(txn)?;
    if !conditions.of_any_group() {
        return Ok(0);
    }
    let stale = conditions.dependents_of(group);
    txn.forget_rebuilt(&stale)?;
    Ok(stale.len())
}

impl Conditions {
    fn keeps_others_than(&self, before: &Conditions) -> bool {
        let texts = |conditions: &Conditions| -> Vec<(Holder, String)> {
            conditions.kept.iter().map(|kept| (kept.holder, kept.text.clone())).collect()
        };
        texts(self) != texts(before)
    }

    /// The groups whose conditions refer to this one, however far around.
    fn dependents_of(&self, group: GroupId) -> Vec<GroupId> {
        let mut found = self.groups_among(&self.dependents(&self.graph(), vec![group.into()]));
        found.retain(|one| *one != group);
        found
    }

    /// The groups whose meaning has changed.
    fn stale(&self, before: &Conditions) -> Vec<GroupId> {
        let graph = self.graph();
        if self.zone_setting == before.zone_setting {
            self.groups_among(&self.dependents(&graph, self.changed_since(before)))
        } else {
            self.groups_among(&graph.keys().copied().collect::<Vec<_>>())
        }
    }

    /// The groups with a condition that are among these.
    fn groups_among(&self, these: &[Referent]) -> Vec<GroupId> {
        let these: HashSet<Referent> = these.iter().copied().collect();
        let by_condition = self.groups.iter().filter(|group| group.condition.is_some());
        by_condition.map(|group| group.id).filter(|id| these.contains(&Referent::from(*id))).collect()
    }

    fn definitions(&self) -> impl Iterator<Item = &'static Definition> {
        self.names.fields.custom().iter().map(|custom| custom.definition())
    }

    /// What conditions refer to and means something else now.
    fn changed_since(&self, before: &Conditions) -> Vec<Referent> {
        let mut changed = Vec::new();
        for (these, others) in [(self, before), (before, self)] {
            let text = |holder| others.kept(holder).map(|kept| kept.text.as_str());
            let kept = these.kept.iter().filter(|kept| text(kept.holder) != Some(kept.text.as_str()));
            changed.extend(kept.map(|kept| kept.own));
            let is_known =
                |field: &Definition| others.definitions().any(|other| means_the_same(field, other));
            let fields = these.definitions().filter(|field| !is_known(field));
            changed.extend(fields.map(|field| Referent::Field(field.id.0)));
            let newsletters = these.mailings.iter().filter(|mailing| !others.mailings.contains(mailing));
            for mailing in newsletters {
                let kind = FactKind::Subscription;
                changed.extend([Referent::Subject(kind, mailing.newsletter.0), Referent::Any(kind)]);
            }
        }
        changed
    }
}

/// Do conditions that ask for the values of one of them ask the same of the other? Choices that only one has are in
/// no condition that can be read with both.
fn means_the_same(one: &Definition, other: &Definition) -> bool {
    let has_all = |one: &Definition, other: &Definition| {
        one.choices.iter().all(|choice| other.choices.contains(choice))
    };
    one.id == other.id && one.kind == other.kind && (has_all(one, other) || has_all(other, one))
}
