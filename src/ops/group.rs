//! Groups by hand: which contacts are meant, added and removed all together or not at all.

use super::condition::follow_members;
use super::named;
use crate::domain::group::{Group, Source, Standing};
use crate::domain::id::{ContactId, GroupId};
use crate::error::{Error, Result};
use crate::signals;
use crate::store::{Db, Inserted, StoreError, Txn};

/// So many contacts are changed by one statement; between two, interruptions are looked for.
const TOGETHER: usize = 8_192;

/// The stored form of a group's name. `-` would be taken for standard input.
pub fn clean_name(text: &str) -> Result<String> {
    let name = named::clean_name::<Group>(text)?;
    if name == "-" {
        return Err(Error::rejected("a group cannot be called `-`")
            .hint("on the command line that means standard input; take a word"));
    }
    Ok(name)
}

/// The group that `reference` means, or the name by which it is to be made. A number that is no group's id is not
/// made a name on the way: it is rather a mistyped id.
pub fn find_or_name(db: &Db, reference: &str) -> Result<std::result::Result<Group, String>> {
    let unknown = match named::find::<Group>(db, reference) {
        Ok(group) => return Ok(Ok(group)),
        Err(error) => error,
    };
    if reference.trim().is_empty() || reference.trim().parse::<i64>().is_ok() {
        return Err(unknown);
    }
    clean_name(reference).map(Err)
}

/// What giving contacts one source of membership, or taking it from them, did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Contacts that got the source or lost it.
    pub changed: u64,
    /// Contacts that had it, or had it not, already.
    pub as_before: u64,
    /// How all of them stood to the group by all sources together.
    pub before: Standing,
    /// How they stand to it now.
    pub after: Standing,
    /// Groups by condition that have to be worked out again, since they refer to this one.
    pub stale: usize,
}

impl Change {
    /// Contacts that became members, or ceased to be: another source may keep all as it was.
    pub fn moved(&self) -> u64 {
        self.before.members.abs_diff(self.after.members)
    }
}

/// Changes the contacts part by part. Whether they exist is asked only of a part that makes it doubtful, and how they
/// stand to the group only where somebody stands to it in any way; `given` is the source that they get.
fn in_parts(
    txn: &Txn<'_>,
    (group, given): (GroupId, Option<Source>),
    contacts: &[ContactId],
    change: impl Fn(&[ContactId]) -> std::result::Result<u64, StoreError>,
) -> Result<Change> {
    let mut done = Change::default();
    let is_long = contacts.len() > TOGETHER;
    let is_empty = txn.group_sources(Some(group))?.is_empty();
    if is_long {
        txn.pause_notice(Inserted::Members)?;
    }
    for part in contacts.chunks(TOGETHER) {
        signals::check()?;
        if !is_empty {
            add(&mut done.before, txn.standing(group, part)?);
        }
        let changed = match change(part) {
            Err(error) if error.is_broken_reference() => {
                demand_contacts(txn, part)?;
                return Err(error.into());
            }
            changed => changed?,
        };
        if changed < part.len() as u64 {
            demand_contacts(txn, part)?;
        }
        match given {
            Some(Source::Excluded) if is_empty => done.after.excluded += changed,
            Some(_) if is_empty => done.after.members += changed,
            _ => add(&mut done.after, txn.standing(group, part)?),
        }
        done.changed += changed;
        done.as_before += part.len() as u64 - changed;
    }
    if is_long {
        txn.resume_notice(Inserted::Members)?;
    }
    if done.moved() > 0 {
        done.stale = follow_members(txn, group)?;
    }
    Ok(done)
}

fn add(sum: &mut Standing, part: Standing) {
    sum.members += part.members;
    sum.not_by_hand += part.not_by_hand;
    sum.excluded += part.excluded;
    sum.by_account += part.by_account;
}

fn demand_contacts(db: &Db, contacts: &[ContactId]) -> Result<()> {
    match db.missing_contacts(contacts)?.first() {
        Some(id) => Err(Error::not_found(format!("there is no contact {id}"))),
        None => Ok(()),
    }
}

/// Makes contacts members by hand. Each is named once; one that does not exist is an error.
pub fn add_members(txn: &Txn<'_>, group: GroupId, contacts: &[ContactId]) -> Result<Change> {
    in_parts(txn, (group, Some(Source::Manual)), contacts, |part| {
        txn.add_members((group, Source::Manual), part, None)
    })
}

/// Keeps contacts out of the group, whatever else would make them members.
pub fn exclude(
    txn: &Txn<'_>,
    group: GroupId,
    contacts: &[ContactId],
    reason: Option<&str>,
) -> Result<Change> {
    in_parts(txn, (group, Some(Source::Excluded)), contacts, |part| {
        txn.add_members((group, Source::Excluded), part, reason)
    })
}

/// Keeps contacts out of the group no longer.
pub fn readmit(txn: &Txn<'_>, group: GroupId, contacts: &[ContactId]) -> Result<Change> {
    in_parts(txn, (group, None), contacts, |part| txn.remove_members((group, Source::Excluded), part))
}

/// Takes away that contacts are members by hand. Each is named once; one that does not exist is an error.
pub fn remove_members(txn: &Txn<'_>, group: GroupId, contacts: &[ContactId]) -> Result<Change> {
    in_parts(txn, (group, None), contacts, |part| txn.remove_members((group, Source::Manual), part))
}

/// Deletes a group that has as many members as was shown; those by condition come and go while somebody reads that.
pub fn delete(txn: &Txn<'_>, seen: &Group, members: i64) -> Result<()> {
    named::demand_unchanged(txn, seen)?;
    if seen.condition.is_none() && txn.group_size(seen.id)? != members {
        return Err(Error::refused("its members have changed meanwhile; nothing was done")
            .hint("run the command again to see the new plan"));
    }
    Ok(txn.delete_group(seen.id)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::FieldSet;
    use crate::domain::time::Instant;
    use crate::store::{NewOperation, Store};
    use proptest::prelude::*;

    fn in_a_database(test: impl FnOnce(&Txn<'_>) -> Result<()>) {
        let store = Store::scratch().unwrap();
        let time = Instant::from_millis(0);
        let operation = NewOperation { command: "test", actor: "jack", time, images: true };
        store
            .write(&operation, |txn| -> Result<_> {
                test(txn)?;
                Ok(((), None))
            })
            .unwrap();
    }

    #[test]
    fn a_name_may_look_like_anything_but_standard_input() {
        for name in ["1042", "a,b", "../x", "--", "组", "- "] {
            let clean = clean_name(name);
            assert_eq!(clean.is_ok(), name.trim() != "-", "{name:?}");
        }
        assert_eq!(clean_name(" - ").unwrap_err().message, "a group cannot be called `-`");
        assert_eq!(clean_name("\t").unwrap_err().message, "the group needs a name");
        assert!(clean_name(&"x".repeat(1_000)).is_ok() && clean_name(&"x".repeat(1_001)).is_err());
    }

    #[test]
    fn a_number_that_is_no_id_is_not_made_a_group_on_the_way() {
        in_a_database(|txn| {
            let id = txn.add_group("VIP", None)?;
            let found = |reference: &str| find_or_name(txn, reference);
            assert_eq!(found(&id.to_string())?.map(|group| group.name), Ok("VIP".to_owned()));
            assert_eq!(found("vip")?.map(|group| group.id), Ok(id));
            assert_eq!(found(" Fair 2017 ")?, Err("Fair 2017".to_owned()));
            assert_eq!(found("1042").unwrap_err().message, "there is no group `1042`");
            assert_eq!(found(" ").unwrap_err().message, "the group reference is empty");
            assert_eq!(found("-").unwrap_err().message, "a group cannot be called `-`");
            let named = txn.add_group("1042", None)?;
            assert_eq!(found("1042")?.map(|group| group.id), Ok(named));
            Ok(())
        });
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

        #[test]
        fn removing_what_was_added_gives_back_the_members_of_before(
            before in prop::collection::btree_set(1i64..20, 0..12),
            added in prop::collection::btree_set(1i64..20, 0..12),
        ) {
            in_a_database(|txn| {
                for _ in 1..20 {
                    txn.add_contact(&FieldSet::default())?;
                }
                let group = txn.add_group("G", None)?;
                let ids = |set: &std::collections::BTreeSet<i64>| -> Vec<ContactId> {
                    set.iter().copied().map(ContactId).collect()
                };
                let members = || -> Vec<i64> {
                    (1..20).filter(|id| !txn.groups_of(ContactId(*id)).unwrap().is_empty()).collect()
                };
                add_members(txn, group, &ids(&before))?;
                let new: std::collections::BTreeSet<i64> = added.difference(&before).copied().collect();
                let change = add_members(txn, group, &ids(&added))?;
                assert_eq!(change.changed as usize, new.len());
                assert_eq!(change.as_before as usize, added.len() - new.len());
                assert_eq!(add_members(txn, group, &ids(&added))?.changed, 0);
                assert_eq!(txn.group_size(group)? as usize, before.union(&added).count());
                remove_members(txn, group, &ids(&new))?;
                assert_eq!(members(), before.iter().copied().collect::<Vec<_>>());
                assert_eq!(remove_members(txn, group, &ids(&new))?.changed, 0);
                Ok(())
            });
        }
    }
}
