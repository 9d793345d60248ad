//! Deleting contacts: the plan that is shown is the plan that is applied.

use crate::domain::belongings::Belonging;
use crate::domain::consent::in_force;
use crate::domain::deletion::{DeletionPlan, Drift, PlannedContact};
use crate::domain::id::ContactId;
use crate::error::{Error, Result};
use crate::signals;
use crate::store::{Db, Txn};

/// So many contacts of a plan are shown in detail.
const SHOWN: usize = 10;

/// What deleting these contacts takes away. Contacts that do not exist are left out.
pub fn plan(db: &Db, ids: &[ContactId]) -> Result<DeletionPlan> {
    let mut plan = DeletionPlan::default();
    for id in ids {
        signals::check()?;
        let Some(contact) = db.contact(*id)? else { continue };
        plan.contacts.push(*id);
        let belongings = db.belongings(*id)?;
        plan.belongings.add(&belongings);
        let log = if belongings.of(Belonging::Agreement) > 0 { db.agreements_of(*id)? } else { Vec::new() };
        let standing = in_force(&log).len();
        plan.in_force += standing as u64;
        plan.holders += u64::from(!log.is_empty());
        plan.agreements.extend(log.iter().map(|agreement| agreement.id));
        if plan.shown.len() < SHOWN {
            let title = contact.title();
            plan.shown.push(PlannedContact { id: *id, title, agreements: log, in_force: standing });
        }
    }
    Ok(plan)
}

/// Deletes the contacts of a plan, if it still holds: if they are still those that are `meant`, with what they had.
pub fn apply(
    txn: &Txn<'_>,
    shown: &DeletionPlan,
    meant: impl FnOnce(&Db) -> Result<Vec<ContactId>>,
) -> Result<()> {
    let now = plan(txn, &shown.contacts)?;
    if let Some(drift) = shown.drift(&now) {
        let what = match drift {
            Drift::ContactsGone(1) => "1 of the contacts has been deleted meanwhile".to_owned(),
            Drift::ContactsGone(gone) => format!("{gone} of the contacts have been deleted meanwhile"),
            Drift::AgreementsChanged => "their consent agreements have changed meanwhile".to_owned(),
            Drift::FactsChanged => "the contacts have changed meanwhile".to_owned(),
        };
        return Err(drifted(&what));
    }
    if meant(txn)? != shown.contacts {
        return Err(drifted("other contacts are meant by now than were shown"));
    }
    for id in &shown.contacts {
        signals::check()?;
        txn.delete_contact(*id)?;
    }
    Ok(())
}

fn drifted(what: &str) -> Error {
    Error::refused(format!("{what}; nothing deleted")).hint("run the command again to see the new plan")
}
