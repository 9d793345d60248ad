//! Accounts: which one is meant, what may be above which, who belongs to it, and what goes with it.

use uuid::Uuid;

use crate::domain::account::{Account, Person, way_around};
use crate::domain::id::{AccountId, ContactId, GroupId, RoleId};
use crate::domain::names::{told_apart, with_id};
use crate::domain::text::{VALUE_CHARS, breaks_line, clean, fold_case, nearest};
use crate::error::{Error, Result};
use crate::ops::condition::follow_members;
use crate::ops::resolve::{self, By};
use crate::signals;
use crate::store::{Db, StoreError, Txn};

/// So many candidates are listed when a name is that of several accounts.
const CANDIDATES: usize = 10;

/// The one account that a reference means: an id, a GUID, a name that no other has, or `NAME #ID`, by which conditions
/// tell accounts of one name apart.
pub fn find(db: &Db, reference: &str) -> Result<Account> {
    let reference = reference.trim();
    if reference.is_empty() {
        return Err(Error::usage("the account reference is empty").hint("give its name or id"));
    }
    if let Ok(id) = reference.parse::<i64>()
        && let Some(account) = db.account(AccountId(id))?
    {
        return Ok(account);
    }
    if let Ok(guid) = Uuid::parse_str(reference)
        && let Some(account) = db.account_by_guid(guid)?
    {
        return Ok(account);
    }
    let names = db.account_names()?;
    let called = |name: &str| -> Vec<AccountId> {
        let key = clean(name, VALUE_CHARS).map(|name| fold_case(&name).into_owned()).unwrap_or_default();
        names.iter().filter(|(_, one)| fold_case(one) == key).map(|(id, _)| AccountId(*id)).collect()
    };
    let found = called(reference);
    match (found.as_slice(), with_id(reference)) {
        ([one], _) => by_id(db, *one),
        ([], Some((name, id))) if called(name).contains(&AccountId(id)) => by_id(db, AccountId(id)),
        ([], _) => Err(unknown(names, reference)),
        (several, _) => Err(ambiguous(db, reference, several)?),
    }
}

/// The account with that id, which was read before.
pub fn by_id(db: &Db, id: AccountId) -> Result<Account> {
    let gone = || Error::not_found(format!("account {id} has been deleted meanwhile; nothing was done"));
    db.account(id)?.ok_or_else(gone)
}

/// The accounts that references mean, each once, in the order in which they are named first.
pub fn find_all<'r>(db: &Db, references: impl Iterator<Item = &'r str>) -> Result<Vec<Account>> {
    let mut all: Vec<Account> = Vec::new();
    for reference in references {
        signals::check()?;
        let account = find(db, reference)?;
        if all.iter().all(|known| known.id != account.id) {
            all.push(account);
        }
    }
    Ok(all)
}

fn unknown(names: Vec<(i64, String)>, reference: &str) -> Error {
    let apart = told_apart(names);
    let near = nearest(reference, apart.iter().map(|(_, name)| name.as_str()));
    let hint = Error::did_you_mean(&near).unwrap_or_else(|| "`acquaint accounts list` shows them".to_owned());
    Error::not_found(format!("there is no account `{reference}`")).hint(hint)
}

fn ambiguous(db: &Db, reference: &str, several: &[AccountId]) -> Result<Error> {
    let mut error = Error::not_found(format!("{} accounts are called `{reference}`", several.len()));
    for id in several.iter().take(CANDIDATES) {
        let account = by_id(db, *id)?;
        let place = account.detail(crate::domain::account::Detail::City);
        let place = place.map_or(String::new(), |city| format!(", {city}"));
        error = error.detail(format!("  {id}  {}{place}", account.name));
    }
    if several.len() > CANDIDATES {
        error = error.detail(format!("  and {} more", several.len() - CANDIDATES));
    }
    Ok(error.hint("use the id"))
}

/// The stored form of a name that is typed.
pub fn clean_name(text: &str) -> Result<String> {
    let name = clean(text, VALUE_CHARS).map_err(|error| Error::rejected(format!("account name: {error}")))?;
    if name.is_empty() {
        return Err(Error::rejected("the account needs a name"));
    }
    if name.chars().any(breaks_line) {
        return Err(Error::rejected("the account name is not one line of text"));
    }
    if name == "-" {
        return Err(Error::rejected("an account cannot be called `-`")
            .hint("on the command line that means standard input; take a word"));
    }
    Ok(name.into_owned())
}

/// Refuses to put an account under one that is itself or below it; says by which way it is.
pub fn refuse_ring(db: &Db, account: &Account, parent: &Account) -> Result<()> {
    let above = |id| db.parent_of(id);
    let Some(way) = way_around(account.id, parent.id, above)? else { return Ok(()) };
    let called = |id: &AccountId| -> Result<String> {
        Ok(format!("{} ({})", id, db.account(*id)?.map_or_else(String::new, |one| one.name)))
    };
    let (id, name) = (account.id, &account.name);
    if way.len() == 1 {
        return Err(Error::refused(format!("account {id} ({name}) cannot be a subsidiary of itself")));
    }
    let names = way.iter().map(called).collect::<Result<Vec<_>>>()?;
    Err(Error::refused(format!(
        "account {id} ({name}) cannot be a subsidiary of account {} ({}), which is below it",
        parent.id, parent.name
    ))
    .detail(format!("  {}", names.join(", a subsidiary of "))))
}

/// One of the contacts of an account, for which it turns to that one.
pub fn person_of(db: &Db, account: &Account, reference: &str) -> Result<Person> {
    let id = resolve::contact_id(db, By::Looks, reference)?;
    let contact = db.contact(id)?.ok_or_else(|| Error::not_found(format!("there is no contact {id}")))?;
    if !db.belongs(id, account.id)? {
        return Err(Error::refused(format!(
            "contact {id} ({}) does not belong to account {} ({})",
            contact.title(),
            account.id,
            account.name
        ))
        .hint(format!("`acquaint accounts add-contacts {} {id}` adds it first", account.id)));
    }
    Ok(Person { id, title: contact.title() })
}

/// What a change of who belongs to accounts, or of the accounts of a group, did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// What came or went.
    pub changed: u64,
    /// Contacts that got another role.
    pub roles: u64,
    /// What was like that already.
    pub as_before: u64,
    /// How many more members the groups have, and fewer where it is below zero.
    pub members: i64,
    /// Groups by condition that have to be worked out again, since they refer to groups whose members changed.
    pub stale: usize,
}

/// Makes a change of accounts and follows it: groups that have them as sources may have other members afterwards.
fn followed(txn: &Txn<'_>, groups: &[GroupId], change: impl FnOnce() -> Result<Change>) -> Result<Change> {
    let sizes =
        || groups.iter().map(|group| txn.group_size(*group)).collect::<std::result::Result<Vec<_>, _>>();
    let before = sizes()?;
    let mut done = change()?;
    for ((group, before), after) in groups.iter().zip(before).zip(sizes()?) {
        done.members += after - before;
        if after != before {
            done.stale += follow_members(txn, *group)?;
        }
    }
    Ok(done)
}

/// The groups that the account is a source of.
pub fn groups_of(db: &Db, account: AccountId) -> std::result::Result<Vec<GroupId>, StoreError> {
    Ok(db.sources_by_account(None, Some(account))?.into_iter().map(|source| source.group).collect())
}

/// Makes contacts those of an account, with a role or without one: who belongs to it already gets the role, or loses it.
pub fn add_contacts(
    txn: &Txn<'_>,
    account: AccountId,
    contacts: &[ContactId],
    role: Option<RoleId>,
) -> Result<Change> {
    demand_contacts(txn, contacts)?;
    followed(txn, &groups_of(txn, account)?, || {
        let roles = txn.give_role(account, contacts, role)?;
        let changed = txn.add_account_contacts(account, contacts, role)?;
        let as_before = contacts.len() as u64 - changed - roles;
        Ok(Change { changed, roles, as_before, ..Change::default() })
    })
}

/// Takes contacts out of an account.
pub fn remove_contacts(txn: &Txn<'_>, account: AccountId, contacts: &[ContactId]) -> Result<Change> {
    demand_contacts(txn, contacts)?;
    followed(txn, &groups_of(txn, account)?, || {
        let changed = txn.remove_account_contacts(account, contacts)?;
        Ok(Change { changed, as_before: contacts.len() as u64 - changed, ..Change::default() })
    })
}

fn demand_contacts(db: &Db, contacts: &[ContactId]) -> Result<()> {
    match db.missing_contacts(contacts)?.first() {
        Some(id) => Err(Error::not_found(format!("there is no contact {id}"))),
        None => Ok(()),
    }
}

/// Makes accounts sources of members of a group, or takes them from these.
pub fn change_sources(txn: &Txn<'_>, group: GroupId, accounts: &[Account], is_added: bool) -> Result<Change> {
    followed(txn, &[group], || {
        let mut done = Change::default();
        for account in accounts {
            let changed = match is_added {
                true => txn.add_group_account(group, account.id)?,
                false => txn.remove_group_account(group, account.id)?,
            };
            done.changed += u64::from(changed);
            done.as_before += u64::from(!changed);
        }
        Ok(done)
    })
}

/// Accounts to delete, and what goes or changes with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deletion {
    /// The accounts, those that are meant before their subsidiaries.
    pub accounts: Vec<(AccountId, String)>,
    /// How many of them are subsidiaries that nobody named.
    pub subsidiaries: u64,
    /// Subsidiaries that stay and are nobody's.
    pub left_alone: u64,
    /// How many times a contact belongs to one of them.
    pub contacts: i64,
    /// How many times one of them is a source of a group.
    pub sources: u64,
}

/// What deleting these accounts takes, with all that is below them or without.
pub fn deletion(db: &Db, meant: &[Account], with_subsidiaries: bool) -> Result<Deletion> {
    let mut ids: Vec<AccountId> = meant.iter().map(|account| account.id).collect();
    let mut place = 0;
    while with_subsidiaries && place < ids.len() {
        signals::check()?;
        for below in db.subsidiaries_of(ids[place])? {
            if !ids.contains(&below) {
                ids.push(below);
            }
        }
        place += 1;
    }
    let mut plan = Deletion { subsidiaries: (ids.len() - meant.len()) as u64, ..Deletion::default() };
    for id in &ids {
        let below = db.subsidiaries_of(*id)?;
        plan.left_alone += below.iter().filter(|one| !ids.contains(one)).count() as u64;
        plan.contacts += db.account_size(*id)?;
        plan.sources += groups_of(db, *id)?.len() as u64;
        plan.accounts.push((*id, by_id(db, *id)?.name));
    }
    Ok(plan)
}

/// Deletes the accounts of a plan, if it still holds. Contacts stay.
pub fn delete(txn: &Txn<'_>, shown: &Deletion, now: impl FnOnce(&Db) -> Result<Deletion>) -> Result<Change> {
    if now(txn)? != *shown {
        return Err(Error::refused("the accounts have changed meanwhile; nothing was deleted")
            .hint("run the command again to see the new plan"));
    }
    let mut groups = Vec::new();
    for (id, _) in &shown.accounts {
        groups.extend(groups_of(txn, *id)?);
    }
    groups.sort_unstable();
    groups.dedup();
    followed(txn, &groups, || {
        for (id, _) in &shown.accounts {
            signals::check()?;
            txn.delete_account(*id)?;
        }
        Ok(Change { changed: shown.accounts.len() as u64, ..Change::default() })
    })
}
