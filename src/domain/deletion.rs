//! What goes with contacts that are deleted: shown before, compared inside the transaction, applied.

use super::belongings::{Belonging, Belongings};
use super::consent::Agreement;
use super::id::{AgreementId, ContactId};

/// A contact of a plan that is small enough to be shown one by one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedContact {
    /// The contact.
    pub id: ContactId,
    /// How messages call it.
    pub title: String,
    /// Every row of its agreement log.
    pub agreements: Vec<Agreement>,
    /// How many of them are in force.
    pub in_force: usize,
}

/// Contacts to delete and everything that goes with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeletionPlan {
    /// The contacts, each once, in the order they were named.
    pub contacts: Vec<ContactId>,
    /// The first of them, in detail.
    pub shown: Vec<PlannedContact>,
    /// Every agreement or revocation that goes.
    pub agreements: Vec<AgreementId>,
    /// Agreements among them that are in force.
    pub in_force: u64,
    /// Contacts that hold any.
    pub holders: u64,
    /// All that goes.
    pub belongings: Belongings,
}

/// How a plan differs from the one that was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drift {
    /// Contacts have gone meanwhile.
    ContactsGone(usize),
    /// The agreements are others.
    AgreementsChanged,
    /// Other facts are.
    FactsChanged,
}

impl DeletionPlan {
    /// What has changed between the plan shown and the plan now. Memberships may: recalculation goes on while somebody
    /// reads a plan.
    pub fn drift(&self, now: &DeletionPlan) -> Option<Drift> {
        if now.contacts.len() != self.contacts.len() {
            return Some(Drift::ContactsGone(self.contacts.len().saturating_sub(now.contacts.len())));
        }
        if now.agreements != self.agreements || now.in_force != self.in_force {
            return Some(Drift::AgreementsChanged);
        }
        let mut as_shown = now.clone();
        as_shown.belongings.set(Belonging::Membership, self.belongings.of(Belonging::Membership));
        (as_shown != *self).then_some(Drift::FactsChanged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_holds_while_recalculation_goes_on_and_not_when_anything_else_changes() {
        let mut shown = DeletionPlan { contacts: vec![ContactId(1)], ..DeletionPlan::default() };
        shown.belongings.set(Belonging::Membership, 2);
        let now = |change: fn(&mut DeletionPlan)| {
            let mut now = shown.clone();
            change(&mut now);
            shown.drift(&now)
        };
        assert_eq!(now(|now| now.belongings.set(Belonging::Membership, 3)), None);
        assert_eq!(now(|now| now.belongings.set(Belonging::Note, 1)), Some(Drift::FactsChanged));
        assert_eq!(now(|now| now.belongings.set(Belonging::Activity, 1)), Some(Drift::FactsChanged));
        assert_eq!(now(|now| now.belongings.set(Belonging::Account, 1)), Some(Drift::FactsChanged));
        assert_eq!(now(|now| now.agreements = vec![AgreementId(1)]), Some(Drift::AgreementsChanged));
        assert_eq!(now(|now| now.contacts.clear()), Some(Drift::ContactsGone(1)));
    }
}
