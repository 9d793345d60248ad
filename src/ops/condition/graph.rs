//! What refers to what: in which order it is worked out, what would go round in a circle, and who would miss what is
//! about to be deleted.

use std::collections::HashMap;

use super::{Conditions, Fault, Holder, Kept, is_about};
use crate::domain::condition::{Checked, Referent, find_cycle, in_order, mentioned};
use crate::domain::fact::FactKind;
use crate::domain::group::Group;
use crate::domain::id::{ConditionId, GroupId, ScoreId};
use crate::domain::recalc::Mailing;
use crate::domain::scoring::Owner;
use crate::error::{Error, Result};

impl Conditions {
    /// What every group, score and persona refers to: of those with rules, what any of them does, since a rule that is
    /// disabled may be enabled at any time. And who gets a newsletter, by the groups that it is sent to.
    pub(super) fn graph(&self) -> HashMap<Referent, Vec<Referent>> {
        let mut graph: HashMap<Referent, Vec<Referent>> = HashMap::new();
        for kept in self.kept.iter().filter(|kept| !matches!(kept.holder, Holder::Saved(_))) {
            let references = self.references(kept);
            let references = references.into_iter().flat_map(|one| self.worked_out(one));
            graph.entry(node(kept.own)).or_default().extend(references);
        }
        for mailing in &self.mailings {
            let newsletter = Referent::Subject(FactKind::Subscription, mailing.newsletter.0);
            graph.entry(newsletter).or_default().push(mailing.group.into());
        }
        graph
    }

    /// What has to be worked out before these conditions can be asked.
    pub fn worked_out_for(&self, asked: &[&Checked]) -> Vec<Referent> {
        let references = asked.iter().flat_map(|condition| condition.references());
        let worked_out = |one: Referent| match one {
            Referent::Any(FactKind::Subscription) | Referent::Subject(FactKind::Subscription, _) => {
                self.groups_that_get(one)
            }
            Referent::Any(kind) | Referent::Subject(kind, _) if kind.is_worked_out() => self.worked_out(one),
            _ => Vec::new(),
        };
        references.flat_map(worked_out).collect()
    }

    /// The groups with a condition that get a newsletter, or any.
    fn groups_that_get(&self, newsletter: Referent) -> Vec<Referent> {
        let mailings = self.mailings.iter().filter(|mailing| is_about(mailing, newsletter));
        let by_condition =
            |id: GroupId| self.groups.iter().any(|group| group.id == id && group.condition.is_some());
        mailings.map(|mailing| mailing.group).filter(|id| by_condition(*id)).map(Referent::from).collect()
    }

    /// Do the conditions of these groups refer to anything that is worked out and is not among them?
    pub fn refer_to_others(&self, groups: &[GroupId]) -> Result<bool> {
        let is_kept = |one: &Referent| match one {
            Referent::Subject(FactKind::Group, id) => {
                !groups.contains(&GroupId(*id))
                    && self.groups.iter().any(|group| group.id.0 == *id && group.condition.is_some())
            }
            _ => true,
        };
        for group in self.groups.iter().filter(|group| groups.contains(&group.id)) {
            if let Some(condition) = self.of_group(group)?
                && self.worked_out_for(&[&condition]).iter().any(is_kept)
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What has to be worked out before whatever refers to this.
    pub(super) fn worked_out(&self, one: Referent) -> Vec<Referent> {
        match one {
            Referent::Any(FactKind::Group) => {
                let by_condition = self.groups.iter().filter(|group| group.condition.is_some());
                by_condition.map(|group| group.id.into()).collect()
            }
            Referent::Any(FactKind::Score) => {
                self.scores.iter().map(|score| Owner::Score(score.id).into()).collect()
            }
            Referent::Any(FactKind::Subscription) => {
                let newsletter =
                    |mailing: &Mailing| Referent::Subject(FactKind::Subscription, mailing.newsletter.0);
                let mut all: Vec<Referent> = self.mailings.iter().map(newsletter).collect();
                all.dedup();
                // Those that no group gets any more have an effect on it as well.
                [all, vec![one]].concat()
            }
            Referent::Any(kind) => vec![Referent::Any(kind)],
            other => vec![node(other)],
        }
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
        let is_wanted =
            |kept: &&Kept| graph.contains_key(&node(kept.own)) && wanted.contains(&node(kept.own));
        for kept in self.kept.iter().filter(is_wanted) {
            match (self.fault(kept, &graph), kept.holder) {
                (None, _) if nodes.contains(&node(kept.own)) => {}
                // By way of scores groups depend on each other, too.
                (None, _) => nodes.push(node(kept.own)),
                (Some(fault), Holder::Group(_)) => faults.push(fault),
                (Some(_), _) => {}
            }
        }
        let ordered =
            in_order(&nodes, |one| before(&graph, one)).map_err(|path| Error::refused(self.cycle(&path)))?;
        let group = |one: Referent| self.groups.iter().find(|group| Referent::from(group.id) == one);
        Ok((ordered.into_iter().filter_map(group).collect(), faults))
    }

    /// These, and all groups whose conditions depend on them.
    pub(super) fn dependents(
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
        let mut graph = self.graph();
        // Until it has its condition, it is not among all groups.
        if let (Referent::Subject(FactKind::Group, _), false) = (own, graph.contains_key(&own)) {
            graph.insert(own, Vec::new());
        }
        let references = condition.references().into_iter().flat_map(|one| match one {
            Referent::Any(FactKind::Group) => [self.worked_out(one), vec![own]].concat(),
            one => self.worked_out(one),
        });
        let path = self.way_around(node(own), references.collect(), &graph);
        path.map_or(Ok(()), |path| {
            Err(Error::refused(format!("the {noun} would depend on itself: {}", self.cycle(&path))))
        })
    }

    /// A way from something back to itself that begins with one of these references.
    pub(super) fn way_around(
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
        let own = Referent::from(id);
        if !condition.references().contains(&own) {
            return Ok(());
        }
        let typed = self.stored(condition);
        let text = |one| match one {
            Referent::Saved(_) if one == own => Some(&typed),
            Referent::Saved(id) => self.saved(id).map(|kept| &kept.text),
            _ => None,
        };
        let path = find_cycle(own, |one| text(one).map(|text| mentioned(text)).unwrap_or_default());
        let name = |one: &Referent| match one {
            Referent::Saved(id) => self.names.saved.by_id(*id).map(|saved| format!("@{}", saved.name)),
            _ => None,
        };
        let path: Vec<String> = path.iter().flatten().filter_map(name).collect();
        Err(Error::refused(format!("the condition would refer to itself: {}", path.join(" -> "))))
    }

    /// What refers to something in one of these ways, as messages call it; itself left out.
    pub fn referrers(&self, ways: &[Referent]) -> Vec<&str> {
        let refers = |kept: &&Kept| {
            !ways.contains(&kept.own) && self.references(kept).iter().any(|one| ways.contains(one))
        };
        self.kept.iter().filter(refers).map(|kept| kept.owner.as_str()).collect()
    }

    /// `A` -> `B` -> `A`
    pub(super) fn cycle(&self, path: &[Referent]) -> String {
        let name = |one: &Referent| {
            let group = self.groups.iter().find(|group| Referent::from(group.id) == *one);
            match (group, one) {
                (Some(group), _) => format!("`{}`", group.name),
                (None, Referent::Subject(FactKind::Score, id)) => {
                    self.owner_called(Owner::Score(ScoreId(*id)))
                }
                (None, Referent::Any(FactKind::Persona)) => "the personas".to_owned(),
                (None, Referent::Subject(FactKind::Subscription, _)) => {
                    self.called(*one).unwrap_or_else(|| "a newsletter".to_owned())
                }
                (None, Referent::Saved(id)) => {
                    self.names.saved.by_id(*id).map_or("?".to_owned(), |saved| format!("`@{}`", saved.name))
                }
                _ => "?".to_owned(),
            }
        };
        path.iter().map(name).collect::<Vec<_>>().join(" -> ")
    }
}

/// What is to be worked out before something: in the place of newsletters, the groups that get them.
pub(super) fn before(graph: &HashMap<Referent, Vec<Referent>>, one: Referent) -> Vec<Referent> {
    let references = graph.get(&one).into_iter().flatten();
    let groups = |one: &Referent| match one {
        Referent::Subject(FactKind::Subscription, _) => graph.get(one).cloned().unwrap_or_default(),
        other => vec![*other],
    };
    references.flat_map(groups).collect()
}

/// As what it is worked out: personas all together, since a contact is like one of them.
pub(super) fn node(one: Referent) -> Referent {
    match one {
        Referent::Subject(FactKind::Persona, _) => Referent::Any(FactKind::Persona),
        other => other,
    }
}
