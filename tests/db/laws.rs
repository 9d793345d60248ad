//! The law of undo: changes of any kind, undone one by one, newest first, give back every earlier state
//! of the data, and undoing an undo does the change again.

use acquaint::domain::consent::Agreement;
use acquaint::domain::contact::Stored;
use acquaint::domain::field::Field;
use acquaint::domain::group::Source;
use acquaint::domain::id::{AgreementId, ContactId, GroupId, NoteId, OperationId};
use acquaint::domain::time::Instant;
use acquaint::ops::undo::{Target, apply, plan};
use acquaint::store::{NewOperation, Store, StoreError, Summary, Txn, User};
use proptest::prelude::*;

use crate::env::{Env, dump, fields, now};
use crate::relations::{self, Relation, relation};

#[derive(Clone, Copy, Debug)]
enum Change {
    AddContacts(u8),
    EditContact(u8, u8),
    DeleteContact(u8),
    AddNote(u8),
    EditNote(u8),
    DeleteNote(u8),
    AddStatus,
    RenameStatus(u8),
    RemoveStatus(u8),
    AddUser,
    EditUser(u8),
    RemoveUser(u8),
    AddConsent,
    EditConsent(u8),
    Agree(u8, u8),
    Renew(u8),
    AddGroup,
    RenameGroup(u8),
    RemoveGroup(u8),
    AddMembers(u8, u8),
    RemoveMembers(u8, u8),
    Set(u8),
    Import(u8, u8),
    Relate(Relation),
}

fn change() -> impl Strategy<Value = Change> {
    use Change::*;
    let n = any::<u8>;
    let of_themselves = prop_oneof![
        (1u8..4).prop_map(AddContacts),
        (n(), n()).prop_map(|(a, b)| EditContact(a, b)),
        n().prop_map(DeleteContact),
        n().prop_map(AddNote),
        n().prop_map(EditNote),
        n().prop_map(DeleteNote),
        Just(AddStatus),
        n().prop_map(RenameStatus),
        n().prop_map(RemoveStatus),
        Just(AddUser),
        n().prop_map(EditUser),
        n().prop_map(RemoveUser),
        Just(AddConsent),
        n().prop_map(EditConsent),
        (n(), n()).prop_map(|(a, b)| Agree(a, b)),
        n().prop_map(Renew),
        Just(AddGroup),
        n().prop_map(RenameGroup),
        n().prop_map(RemoveGroup),
        (n(), n()).prop_map(|(a, b)| AddMembers(a, b)),
        (n(), n()).prop_map(|(a, b)| RemoveMembers(a, b)),
        n().prop_map(Set),
        (n(), n()).prop_map(|(a, b)| Import(a, b)),
    ];
    prop_oneof![of_themselves, relation().prop_map(Relate)]
}

pub fn pick<T: Clone>(all: &[T], number: u8) -> Option<T> {
    (!all.is_empty()).then(|| all[usize::from(number) % all.len()].clone())
}

pub fn contacts(txn: &Txn<'_>) -> Vec<ContactId> {
    (1..=200).map(ContactId).filter(|id| txn.contact(*id).unwrap().is_some()).collect()
}

fn notes(txn: &Txn<'_>) -> Vec<acquaint::domain::note::Note> {
    txn.notes_page(NoteId(0), 1_000).unwrap()
}

/// An address that no other contact has, often in the place of one that was given up.
fn free_address(txn: &Txn<'_>, wish: u8) -> String {
    (u16::from(wish)..)
        .map(|number| format!("n{}@example.com", number % 300))
        .find(|email| txn.contact_by_email(email).unwrap().is_none())
        .unwrap()
}

fn edit(txn: &Txn<'_>, contact: ContactId, what: u8) -> Result<(), StoreError> {
    let mut change = fields(&[]);
    match what % 5 {
        0 => change.set(Field::City, Stored::Text(["Bern", "Żółć \"x\"\n\t\\", ""][usize::from(what) % 3])),
        1 => change.set(Field::City, Stored::Null),
        2 => {
            let status = pick(&txn.statuses()?, what).map_or(Stored::Null, |s| Stored::Integer(s.id.0));
            change.set(Field::Status, status);
        }
        3 => {
            let owner = pick(&txn.users()?, what).map_or(Stored::Null, |u| Stored::Integer(u.id.0));
            change.set(Field::Owner, owner);
        }
        _ => {
            let email = free_address(txn, what);
            change.set(Field::Email, Stored::Text(&email));
        }
    }
    txn.edit_contact(contact, &change)
}

/// Does it, as far as there is something to do it to.
fn perform(txn: &Txn<'_>, change: Change) -> Result<(), StoreError> {
    let add = |wish: u8| {
        let email = free_address(txn, wish);
        txn.add_contact(&fields(&[(Field::Email, &email), (Field::FirstName, "Anna")]))
    };
    let unique = txn.operation().0;
    match change {
        Change::AddContacts(number) => {
            for wish in 0..number {
                add(wish)?;
            }
        }
        Change::EditContact(which, what) => {
            if let Some(contact) = pick(&contacts(txn), which) {
                edit(txn, contact, what)?;
            }
        }
        Change::DeleteContact(which) => {
            if let Some(contact) = pick(&contacts(txn), which) {
                txn.delete_contact(contact)?;
            }
        }
        Change::AddNote(which) => {
            if let Some(contact) = pick(&contacts(txn), which) {
                txn.add_note(
                    contact,
                    "Called.\n\u{0}\u{1F600}",
                    pick(&txn.users()?, which).map(|user| user.id),
                    txn.time(),
                )?;
            }
        }
        Change::EditNote(which) => {
            if let Some(note) = pick(&notes(txn), which) {
                txn.edit_note(&note, &format!("edited {unique}"))?;
            }
        }
        Change::DeleteNote(which) => {
            if let Some(note) = pick(&notes(txn), which) {
                txn.delete_note(&note)?;
            }
        }
        Change::Set(value) => {
            let value = value.to_string();
            txn.set_setting("default_country", (value.len() > 1).then_some(&value))?;
        }
        Change::Import(number, what) => {
            // An import adds and edits in one operation, its own contacts among them.
            let first = add(number)?;
            txn.add_note(first, "imported", None, txn.time())?;
            edit(txn, first, 4)?;
            add(number)?;
            for contact in contacts(txn).into_iter().filter(|id| id.0 % 3 == i64::from(what) % 3) {
                edit(txn, contact, what)?;
            }
            if what % 2 == 0 {
                let group = txn.add_group(&format!("import {unique}"), None)?;
                change_members(txn, group, what)?;
            }
            if what % 4 == 0 {
                txn.delete_contact(first)?;
            }
        }
        Change::Relate(change) => relations::perform(txn, change)?,
        Change::AddGroup => {
            txn.add_group(&format!("group {unique}"), None)?;
        }
        Change::RenameGroup(which) => {
            if let Some(mut group) = pick(&txn.groups()?, which) {
                group.name = format!("group {unique}");
                txn.edit_group(&group)?;
            }
        }
        Change::RemoveGroup(which) => {
            if let Some(group) = pick(&txn.groups()?, which) {
                txn.delete_group(group.id)?;
            }
        }
        Change::AddMembers(which, part) => {
            if let Some(group) = pick(&txn.groups()?, which) {
                add_members(txn, group.id, part)?;
            }
        }
        Change::RemoveMembers(which, part) => {
            if let Some(group) = pick(&txn.groups()?, which) {
                change_members(txn, group.id, part)?;
            }
        }
        lookup => perform_on_lookup(txn, lookup)?,
    }
    Ok(())
}

/// Every third or so of the contacts.
fn part_of(txn: &Txn<'_>, part: u8) -> Vec<ContactId> {
    contacts(txn).into_iter().filter(|id| id.0 % 3 == i64::from(part) % 3).collect()
}

fn add_members(txn: &Txn<'_>, group: GroupId, part: u8) -> Result<(), StoreError> {
    txn.add_members((group, Source::Manual), &part_of(txn, part), None).map(drop)
}

/// Removes some, and mostly adds others and some of the removed ones again: all in one operation.
fn change_members(txn: &Txn<'_>, group: GroupId, part: u8) -> Result<(), StoreError> {
    txn.remove_members((group, Source::Manual), &part_of(txn, part))?;
    if !part.is_multiple_of(4) {
        add_members(txn, group, part / 4)?;
    }
    txn.remove_members((group, Source::Manual), &part_of(txn, part / 16)).map(drop)
}

fn perform_on_lookup(txn: &Txn<'_>, change: Change) -> Result<(), StoreError> {
    let unique = txn.operation().0;
    match change {
        Change::AddStatus => {
            txn.add_status(&format!("status {unique}"), None)?;
        }
        Change::RenameStatus(which) => {
            if let Some(mut status) = pick(&txn.statuses()?, which) {
                status.name = format!("status {unique}");
                txn.edit_status(&status)?;
            }
        }
        Change::RemoveStatus(which) => {
            let statuses = txn.statuses()?;
            if let Some(status) = pick(&statuses, which) {
                let other = statuses.iter().find(|other| other.id != status.id).map(|other| other.id);
                txn.move_status(status.id, other)?;
                txn.delete_status(status.id)?;
            }
        }
        Change::AddUser => {
            txn.add_user(&User {
                full_name: Some("Jack".to_owned()),
                ..User::named(&format!("user{unique}"))
            })?;
        }
        Change::EditUser(which) => {
            if let Some(mut user) = pick(&txn.users()?, which) {
                user.full_name = None;
                user.email = Some(format!("{unique}@example.com"));
                txn.edit_user(&user)?;
            }
        }
        Change::RemoveUser(which) => {
            if let Some(user) = pick(&txn.users()?, which) {
                txn.move_user(user.id, None)?;
                txn.delete_user(user.id)?;
            }
        }
        Change::AddConsent => {
            txn.add_consent(&format!("consent {unique}"), "short", "full", &format!("h{unique}"))?;
        }
        Change::EditConsent(which) => {
            if let Some(mut consent) = pick(&txn.consents()?, which) {
                txn.archive_text(&consent)?;
                consent.hash = format!("h{unique}");
                consent.archived = Some(Instant::from_millis(unique));
                txn.edit_consent(&consent)?;
            }
        }
        Change::Agree(which, consent) => {
            let pair = pick(&contacts(txn), which).zip(pick(&txn.consents()?, consent));
            if let Some((contact, consent)) = pair {
                txn.add_agreement(&Agreement {
                    id: AgreementId(0),
                    contact,
                    consent: consent.id,
                    consent_name: String::new(),
                    revoked: false,
                    time: txn.time(),
                    hash: consent.hash,
                    source: None,
                })?;
            }
        }
        Change::Renew(which) => {
            let known: Vec<Agreement> =
                contacts(txn).into_iter().flat_map(|id| txn.agreements_of(id).unwrap()).collect();
            if let Some(agreement) = pick(&known, which) {
                txn.renew_agreement(&agreement, &format!("h{unique}"))?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Changes upon a base with something of each kind, so that there is something to do most of them to.
fn changes(most: usize) -> impl Strategy<Value = Vec<Change>> {
    let base = [
        Change::AddContacts(3),
        Change::AddUser,
        Change::AddGroup,
        Change::Relate(Relation::AddNewsletter),
        Change::Relate(Relation::AddCustomer(0)),
        Change::Relate(Relation::AddForm),
    ];
    prop::collection::vec(change(), 1..most).prop_map(move |more| [&base[..], &more].concat())
}

fn operation(command: &str) -> NewOperation<'_> {
    NewOperation { command, actor: "jack", time: now(), images: true }
}

/// Undoes one operation; returns the undo and whether it can be undone in its turn.
fn undo(store: &Store, id: OperationId) -> (OperationId, bool) {
    let plan = plan(store, Target::One(id), now()).unwrap();
    let (outcome, undo) = apply(store, &plan, &operation("db undo"), false).unwrap();
    (undo.unwrap(), !outcome.done[0].reversal.is_final)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undone_one_by_one_every_earlier_state_comes_back(changes in changes(24)) {
        let env = Env::new();
        let store = env.store();
        let mut states = vec![dump(&env.database())];
        let mut ids = Vec::new();
        for change in &changes {
            let ((), id) = store
                .write(&operation("change"), |txn| -> Result<_, StoreError> {
                    perform(txn, *change)?;
                    Ok(((), Some(Summary::new(format!("{change:?}")))))
                })
                .unwrap();
            ids.push(id.unwrap());
            states.push(dump(&env.database()));
        }
        for (number, id) in ids.iter().enumerate().rev() {
            let (undone, can_be_done_again) = undo(&store, *id);
            prop_assert_eq!(&dump(&env.database()), &states[number], "undo of {:?}", changes[number]);
            if can_be_done_again {
                let (again, _) = undo(&store, undone);
                prop_assert_eq!(&dump(&env.database()), &states[number + 1], "redo of {:?}", changes[number]);
                undo(&store, again);
                prop_assert_eq!(&dump(&env.database()), &states[number], "second undo of {:?}", changes[number]);
            }
        }
        prop_assert!(store.integrity().unwrap().is_empty());
        prop_assert!(store.orphans().unwrap().is_empty());
    }

    #[test]
    fn a_refused_undo_changes_nothing_and_an_allowed_one_leaves_no_orphans(
        changes in changes(20),
        picks in prop::collection::vec(any::<u8>(), 1..15),
    ) {
        let env = Env::new();
        let store = env.store();
        for change in &changes {
            store
                .write(&operation("change"), |txn| -> Result<_, StoreError> {
                    perform(txn, *change)?;
                    Ok(((), Some(Summary::default())))
                })
                .unwrap();
        }
        for number in picks {
            let count = store.operation_count().unwrap();
            let target = Target::One(OperationId(i64::from(number) % count + 1));
            let before = dump(&env.database());
            let result = plan(&store, target, now())
                .and_then(|plan| apply(&store, &plan, &operation("db undo"), number % 5 == 0));
            if result.is_err() || number % 5 == 0 {
                prop_assert_eq!(dump(&env.database()), before);
                prop_assert_eq!(store.operation_count().unwrap(), count);
            }
            if let Err(error) = result {
                prop_assert_eq!(error.kind.status(), 4, "{}", error);
            }
            prop_assert!(store.orphans().unwrap().is_empty());
        }
    }
}
