//! What goes with contacts that are deleted: shown before, compared inside the transaction, applied.

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
    /// Activities that go.
    pub activities: u64,
    /// Notes that go.
    pub notes: u64,
    /// Memberships of groups that go.
    pub memberships: u64,
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
    /// What has changed between the plan shown and the plan now.
    pub fn drift(&self, now: &DeletionPlan) -> Option<Drift> {
        if now.contacts.len() != self.contacts.len() {
            return Some(Drift::ContactsGone(self.contacts.len().saturating_sub(now.contacts.len())));
        }
        if now.agreements != self.agreements || now.in_force != self.in_force {
            return Some(Drift::AgreementsChanged);
        }
        (now != self).then_some(Drift::FactsChanged)
    }
}
