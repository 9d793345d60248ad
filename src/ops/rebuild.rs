//! Working out who is in groups by condition: one pass over all contacts for each group, in the order in which the
//! groups depend on each other, inside one transaction.

use crate::domain::condition::Checked;
use crate::domain::contact::Contact;
use crate::domain::group::{Group, Source};
use crate::domain::id::{ContactId, GroupId};
use crate::domain::moment::Moment;
use crate::error::Result;
use crate::ops::condition::{Conditions, Fault};
use crate::ops::select::Query;
use crate::signals;
use crate::store::{Db, Txn};

/// So many contacts are changed by one statement; between two, interruptions are looked for.
const TOGETHER: usize = 8_192;
/// So many of those who enter or leave are named.
const SAMPLES: usize = 3;

/// What working out did to one group.
pub struct Rebuilt {
    /// The group.
    pub group: Group,
    /// Contacts that are members now and were not.
    pub entered: u64,
    /// Contacts that are no longer.
    pub left: u64,
    /// Does the condition hold for others than before, members or not?
    pub is_news: bool,
    /// Members by all sources, afterwards.
    pub members: i64,
    /// The first of those who entered.
    pub first_in: Vec<Contact>,
    /// The first of those who left.
    pub first_out: Vec<Contact>,
}

/// What was worked out, and what could not be.
pub struct Outcome {
    /// The groups that were, each after those that it refers to.
    pub rebuilt: Vec<Rebuilt>,
    /// Why others were not: their members are what they were.
    pub left: Vec<Fault>,
}

/// Works out these groups and all that depend on them, as they are at a moment. No group at all stands for every group with a condition. One
/// whose condition can no longer be read is left as it is, and keeps nobody else waiting.
pub fn rebuild(
    txn: &Txn<'_>,
    conditions: &Conditions,
    groups: &[GroupId],
    moment: Moment,
) -> Result<Outcome> {
    let (ordered, left) = conditions.groups_in_order(groups)?;
    let mut done = Vec::with_capacity(ordered.len());
    for group in ordered {
        if let Some(condition) = conditions.of_group(group)? {
            done.push(one(txn, group, condition, moment)?);
        }
    }
    Ok(Outcome { rebuilt: done, left })
}

fn one(txn: &Txn<'_>, group: &Group, condition: Checked, moment: Moment) -> Result<Rebuilt> {
    let wanted = holding(txn, condition, moment)?;
    let present = txn.members_by_condition(group.id)?;
    let entering = without(&wanted, &present);
    let leaving = without(&present, &wanted);
    let by_condition = (group.id, Source::Condition);
    for part in entering.chunks(TOGETHER) {
        signals::check()?;
        txn.add_members(by_condition, part, None)?;
    }
    for part in leaving.chunks(TOGETHER) {
        signals::check()?;
        txn.remove_members(by_condition, part)?;
    }
    txn.mark_rebuilt(group.id)?;
    let is_news = !entering.is_empty() || !leaving.is_empty();
    // Who is in by hand or kept out neither comes nor goes, whatever the condition says.
    let settled = if is_news { txn.settled_without_condition(group.id)? } else { Vec::new() };
    let (entering, leaving) = (without(&entering, &settled), without(&leaving, &settled));
    Ok(Rebuilt {
        group: group.clone(),
        entered: entering.len() as u64,
        left: leaving.len() as u64,
        is_news,
        members: txn.group_size(group.id)?,
        first_in: first(txn, &entering)?,
        first_out: first(txn, &leaving)?,
    })
}

/// The contacts for which the condition holds, in the order of their ids.
fn holding(db: &Db, condition: Checked, moment: Moment) -> Result<Vec<ContactId>> {
    let mut ids = Vec::new();
    Query::of(condition, moment).reading(&[]).walk(db, (0, u64::MAX), |contact| {
        ids.push(contact.id);
        Ok(())
    })?;
    Ok(ids)
}

/// Those of `these` that are not among `others`; both are in order.
fn without(these: &[ContactId], others: &[ContactId]) -> Vec<ContactId> {
    let mut others = others.iter().peekable();
    let mut left = Vec::new();
    for one in these {
        while others.next_if(|other| *other < one).is_some() {}
        if others.peek() != Some(&one) {
            left.push(*one);
        }
    }
    left
}

fn first(db: &Db, ids: &[ContactId]) -> Result<Vec<Contact>> {
    let mut contacts = Vec::new();
    for id in ids.iter().take(SAMPLES) {
        contacts.extend(db.contact(*id)?);
    }
    Ok(contacts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_of_ordered_ids_is_what_only_the_first_has() {
        let ids = |numbers: &[i64]| numbers.iter().copied().map(ContactId).collect::<Vec<_>>();
        assert_eq!(without(&ids(&[1, 3, 5, 9]), &ids(&[2, 3, 4, 9, 11])), ids(&[1, 5]));
        assert_eq!(without(&ids(&[1, 2]), &[]), ids(&[1, 2]));
        assert!(without(&[], &ids(&[1])).is_empty());
    }
}
