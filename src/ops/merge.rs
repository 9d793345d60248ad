//! Merging contacts: the plan that is shown is the plan that is applied.

use std::collections::BTreeMap;

use crate::domain::consent::{Agreement, in_force};
use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::merge::{MergePlan, Prefer, merged};
use crate::domain::newsletter::OptOut;
use crate::error::{Error, Result};
use crate::store::{Db, Txn};

/// What is to be merged, and how.
#[derive(Clone, Debug)]
pub struct Merge {
    /// The contact that stays.
    pub into: ContactId,
    /// Those that go, in the order in which they are named.
    pub others: Vec<ContactId>,
    /// Who wins where several have a value.
    pub prefer: Prefer,
    /// Fields that take the value of one of them, whatever is preferred.
    pub taken: Vec<(Field, ContactId)>,
}

/// What it does.
pub fn plan(db: &Db, merge: &Merge) -> Result<MergePlan> {
    let into = find(db, merge.into)?;
    let mut others: Vec<Contact> = Vec::new();
    for id in &merge.others {
        if *id == merge.into {
            return Err(Error::usage(format!("contact {id} cannot be merged into itself")));
        }
        if !others.iter().any(|known| known.id == *id) {
            others.push(find(db, *id)?);
        }
    }
    for (field, id) in &merge.taken {
        if *id != merge.into && !others.iter().any(|one| one.id == *id) {
            let field = field.name();
            return Err(Error::usage(format!("--take {field}={id}: contact {id} is none of those merged")));
        }
    }
    let (change, winners) = merged(&into, &others.iter().collect::<Vec<_>>(), merge.prefer, &merge.taken);
    let consents = consents(db, &into, &others)?;
    let opt_outs = opt_outs(db, &into, &others, &change)?;
    let others = others.into_iter().map(|one| Ok((db.movable(one.id)?, one)));
    let others = others.map(|pair: Result<_>| pair.map(|(moved, one)| (one, moved)));
    Ok(MergePlan { into, others: others.collect::<Result<_>>()?, change, winners, consents, opt_outs })
}

fn address_that_stays(into: &Contact, change: &FieldSet) -> Option<String> {
    match change.get(Field::Email) {
        Some(Stored::Text(email)) => Some(email.to_owned()),
        Some(_) => None,
        None => into.email().map(str::to_owned),
    }
}

/// What those who go have opted out of, where the address that stays has not.
fn opt_outs(db: &Db, into: &Contact, others: &[Contact], change: &FieldSet) -> Result<Vec<OptOut>> {
    let Some(stays) = address_that_stays(into, change) else { return Ok(Vec::new()) };
    let own = db.opt_outs_of(&stays)?;
    let mut found: Vec<OptOut> = Vec::new();
    for email in [into].into_iter().chain(others).filter_map(|contact| contact.email()) {
        for one in db.opt_outs_of(email)? {
            let is_known = own.iter().chain(&found).any(|known| known.newsletter == one.newsletter);
            if !is_known {
                found.push(OptOut { email: stays.clone(), ..one });
            }
        }
    }
    Ok(found)
}

/// Consents that the last word of the joined log makes others than they are for the contact that stays.
fn consents(db: &Db, into: &Contact, others: &[Contact]) -> Result<Vec<(String, bool)>> {
    let own = db.agreements_of(into.id)?;
    let mut all = own.clone();
    for other in others {
        all.extend(db.agreements_of(other.id)?);
    }
    let names = |log: &[Agreement]| -> BTreeMap<i64, String> {
        in_force(log).into_iter().map(|one| (one.consent.0, one.consent_name.clone())).collect()
    };
    let (before, after) = (names(&own), names(&all));
    let lost = before.iter().filter(|(id, _)| !after.contains_key(id)).map(|(_, name)| (name.clone(), false));
    let won = after.iter().filter(|(id, _)| !before.contains_key(id)).map(|(_, name)| (name.clone(), true));
    Ok(lost.chain(won).collect())
}

fn find(db: &Db, id: ContactId) -> Result<Contact> {
    db.contact(id)?.ok_or_else(|| Error::not_found(format!("there is no contact {id}")))
}

/// Merges the contacts of a plan, if it still holds.
pub fn apply(txn: &Txn<'_>, merge: &Merge, shown: &MergePlan) -> Result<()> {
    if plan(txn, merge)? != *shown {
        return Err(Error::refused("the contacts have changed meanwhile; nothing merged")
            .hint("run the command again to see the new plan"));
    }
    let address = address_that_stays(&shown.into, &shown.change);
    let mut bounced = Vec::new();
    for (other, _) in &shown.others {
        bounced.push((other.email().map(str::to_owned), txn.bounces_of(other.id)?));
        if address.is_some() && other.email() == address.as_deref() {
            // It was that address which confirmed a subscription, or has not.
            txn.copy_subscriptions(other.id, shown.into.id)?;
        }
        txn.move_belongings(other.id, shown.into.id)?;
        txn.delete_contact(other.id)?;
    }
    // Last, when nobody else has a value any more that only one may have.
    txn.edit_contact(shown.into.id, &shown.change)?;
    for one in &shown.opt_outs {
        txn.add_opt_out(&one.email, one.newsletter, one.time, one.reason.as_deref())?;
    }
    // Mails to an address go on coming back when somebody else has it.
    let stays = txn.email_of(shown.into.id)?;
    for (_, number) in bounced.iter().filter(|(email, number)| *email == stays && *number > 0) {
        txn.add_bounces(shown.into.id, *number, txn.time())?;
    }
    Ok(())
}
