//! `db undo`: what it takes back, what it refuses, and that a refusal changes nothing.

use std::process::Stdio;
use std::time::Duration;

use acquaint::domain::consent::Agreement;
use acquaint::domain::contact::Stored;
use acquaint::domain::field::Field;
use acquaint::domain::id::{AgreementId, ConsentId, ContactId, OperationId, StatusId};
use acquaint::store::{Status, Store};

use crate::env::{Env, add, change, dump, fields, now};

fn set(store: &Store, contact: ContactId, field: Field, text: &str) -> OperationId {
    change(store, "contacts edit", |txn| txn.edit_contact(contact, &fields(&[(field, text)]))).1
}

fn city(env: &Env, contact: ContactId) -> Option<String> {
    env.store().contact(contact).unwrap().unwrap().fields.text(Field::City).map(str::to_owned)
}

/// A refused undo leaves the data as it was.
#[track_caller]
pub fn refused(env: &Env, args: &[&str], message: &str) {
    let before = dump(&env.database());
    let operations = env.store().operation_count().unwrap();
    let mut command = vec!["db", "undo"];
    command.extend(args);
    env.run(&command).fails(4, message);
    assert_eq!(dump(&env.database()), before);
    assert_eq!(env.store().operation_count().unwrap(), operations);
}

#[test]
fn undo_steps_back_change_by_change_and_says_how_to_return() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    set(&store, anna, Field::City, "Bern");
    set(&store, anna, Field::City, "Basel");
    drop(store);
    let before = dump(&env.database());
    let dry = env.run(&["db", "undo", "-n"]).ok();
    assert_eq!(
        dry.err,
        "Would undo operation 3 (contacts edit): 1 record restored.\nNothing changed (dry run).\n"
    );
    assert_eq!(dump(&env.database()), before);
    let run = env.run(&["db", "undo"]).ok();
    assert_eq!(
        run.err,
        "Undid operation 3 (contacts edit): 1 record restored.\nDo it again with `acquaint db undo 4`\n"
    );
    assert_eq!(city(&env, anna).as_deref(), Some("Bern"));
    env.run(&["db", "undo"]).ok();
    assert_eq!(city(&env, anna), None);
    let last = env.run(&["db", "undo"]).ok();
    assert!(last.err.contains("1 contact removed"), "{last:?}");
    env.run(&["db", "undo"]).fails(3, "there is nothing to undo");
}

#[test]
fn a_change_that_others_were_built_on_is_refused_with_their_numbers() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    set(&store, anna, Field::City, "Bern");
    drop(store);
    refused(&env, &["1"], "operation 1 cannot be undone: 1 later operation (2) touches the same contacts");
    env.run(&["db", "undo", "1"]).fails(4, "Hint: undo 2 first, or `acquaint db undo 1..2`");
    env.run(&["db", "undo", "1..2"]).ok();
    assert_eq!(env.store().contact_count().unwrap(), 0);
    refused(&env, &["1..2"], "have all been undone already");
    refused(&env, &["2"], "operation 3 has undone it already");
    // Undoing the undo brings the contact back, and its city after it.
    env.run(&["db", "undo", "3..4"]).ok();
    assert_eq!(city(&env, anna).as_deref(), Some("Bern"));
}

#[test]
fn contacts_that_an_undo_removed_come_back_with_all_that_hung_on_them() {
    let env = Env::new();
    let store = env.store();
    let ((), import) = change(&store, "contacts import", |txn| {
        for number in 0..1_000 {
            let contact = txn.add_contact(&fields(&[(Field::Email, &format!("n{number}@example.com"))]))?;
            txn.add_note(contact, "from the fair", None, txn.time())?;
        }
        Ok(())
    });
    let before = dump(&env.database());
    drop(store);
    for _ in 0..2 {
        let run = env.run(&["db", "undo", &import.to_string(), "--yes"]).ok();
        assert!(run.err.contains("1,000 contacts removed.\nDo it again with"), "{run:?}");
        assert_eq!(dump(&env.database()), "");
        let undo = env.store().operations(None, 1).unwrap()[0].id.to_string();
        env.run(&["db", "undo", &undo]).ok();
        assert_eq!(dump(&env.database()), before);
    }
}

#[test]
fn more_contacts_than_are_kept_are_removed_for_good() {
    let env = Env::new();
    let store = env.store();
    change(&store, "contacts import", |txn| {
        (0..1_001).try_for_each(|n| {
            txn.add_contact(&fields(&[(Field::Email, &format!("n{n}@example.com"))])).map(|_| ())
        })
    });
    drop(store);
    let asked = env.run(&["db", "undo"]).fails(4, "not removing 1,001 contacts without confirmation");
    assert!(asked.err.contains("That removes 1,001 contacts for good."), "{asked:?}");
    let run = env.run(&["db", "undo", "--yes"]).ok();
    assert!(run.err.contains("come back only by adding them again"), "{run:?}");
    refused(&env, &["2"], "it removed contacts that the operation had created");
}

#[test]
fn a_range_is_undone_whole_or_not_at_all() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    let (bert, _) = add(&store, "bert@example.com");
    set(&store, bert, Field::City, "Bern");
    set(&store, anna, Field::City, "Basel");
    drop(store);
    // 2 would have to go before 3, which the range leaves out.
    refused(&env, &["1..2"], "operation 2 cannot be undone");
    env.run(&["db", "undo", "5..9"]).fails(3, "there are no operations 5 to 9");
    env.run(&["db", "undo", "3..2"]).fails(2, "ends before it begins");
    let run = env.run(&["db", "undo", "3..4"]).ok();
    assert!(run.err.ends_with("Do them again with `acquaint db undo 5..6`\n"), "{run:?}");
    assert_eq!((city(&env, anna), city(&env, bert)), (None, None));
    env.run(&["db", "undo", "5..6"]).ok();
    assert_eq!(city(&env, anna).as_deref(), Some("Basel"));
    assert_eq!(city(&env, bert).as_deref(), Some("Bern"));
}

#[test]
fn an_undo_of_something_older_stands_in_the_way_of_doing_again() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    set(&store, anna, Field::City, "Bern");
    set(&store, anna, Field::Company, "Acme");
    drop(store);
    env.run(&["db", "undo", "3"]).ok();
    env.run(&["db", "undo", "2"]).ok();
    // Doing 3 again would bring back the row as it was with the city that 5 has taken out.
    refused(&env, &["4"], "1 later operation (5)");
    env.run(&["db", "undo", "5"]).ok();
    env.run(&["db", "undo", "4"]).ok();
    assert_eq!(city(&env, anna).as_deref(), Some("Bern"));
}

#[test]
fn a_chain_of_undoing_and_doing_again_keeps_the_books() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    set(&store, anna, Field::City, "Bern");
    drop(store);
    for (target, expected) in [("2", None), ("3", Some("Bern")), ("4", None), ("5", Some("Bern"))] {
        env.run(&["db", "undo", target]).ok();
        assert_eq!(city(&env, anna).as_deref(), expected, "undo of {target}");
    }
    let undone = |id| env.store().operation(OperationId(id)).unwrap().unwrap().undone_by.map(|id| id.0);
    assert_eq!([undone(2), undone(3), undone(4), undone(5), undone(6)], [None, Some(4), None, Some(6), None]);
    // What came after 4 left nothing behind. Without 4 the first undo counts again, and 2 is undone by it.
    env.run(&["db", "undo", "4"]).ok();
    assert_eq!(city(&env, anna), None);
    assert_eq!([undone(2), undone(3), undone(4)], [Some(3), None, Some(7)]);
    refused(&env, &["2"], "operation 3 has undone it already");
}

#[test]
fn lookups_are_guarded_as_contacts_are() {
    let env = Env::new();
    let store = env.store();
    let (status, _) = change(&store, "statuses add", |txn| txn.add_status("VIP", None));
    let rename = |name: &str| {
        let status = Status { id: status, name: name.to_owned(), description: None };
        change(&store, "statuses edit", |txn| txn.edit_status(&status));
    };
    rename("Gold");
    rename("Platinum");
    refused(&env, &["2"], "1 later operation (3) touches the same records");
    let (anna, _) = add(&store, "anna@example.com");
    let mut edit = fields(&[]);
    edit.set(Field::Status, Stored::Integer(status.0));
    change(&store, "contacts edit", |txn| txn.edit_contact(anna, &edit));
    refused(&env, &["1..3"], "in use by now");
}

#[test]
fn a_reference_to_what_is_gone_is_refused() {
    let env = Env::new();
    let store = env.store();
    let (status, _) = change(&store, "statuses add", |txn| txn.add_status("VIP", None));
    let (anna, _) = add(&store, "anna@example.com");
    let with = |value| {
        let mut edit = fields(&[]);
        edit.set(Field::Status, value);
        change(&store, "contacts edit", |txn| txn.edit_contact(anna, &edit)).1
    };
    with(Stored::Integer(status.0));
    let cleared = with(Stored::Null);
    change(&store, "statuses delete", |txn| txn.delete_status(StatusId(status.0)));
    refused(&env, &[&cleared.to_string()], "a record of contacts refers to one that is gone by now");
}

#[test]
fn an_address_that_is_taken_again_is_refused() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    let (_, deleted) = change(&store, "contacts delete", |txn| txn.delete_contact(anna));
    add(&store, "ANNA@example.com");
    drop(store);
    refused(&env, &[&deleted.to_string()], "anna@example.com is in use again in contacts");
}

#[test]
fn a_deleted_contact_comes_back_whole_and_goes_again() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    change(&store, "notes add", |txn| txn.add_note(anna, "Called.\nTwice.", None, txn.time()));
    agree(&store, anna, false);
    let before = dump(&env.database());
    change(&store, "contacts delete", |txn| txn.delete_contact(anna));
    let after = dump(&env.database());
    drop(store);
    env.run(&["db", "undo"]).ok();
    assert_eq!(dump(&env.database()), before);
    let newest = env.store().operations(None, 1).unwrap()[0].id.to_string();
    env.run(&["db", "undo", &newest]).ok();
    assert_eq!(dump(&env.database()), after);
    let newest = env.store().operations(None, 1).unwrap()[0].id.to_string();
    env.run(&["db", "undo", &newest]).ok();
    assert_eq!(dump(&env.database()), before);
}

fn agree(store: &Store, contact: ContactId, revoked: bool) -> OperationId {
    let consents = store.consents().unwrap();
    let consent = match consents.first() {
        Some(consent) => consent.id,
        None => change(store, "consents add", |txn| txn.add_consent("Newsletter", "s", "f", "h")).0,
    };
    append(store, contact, consent, revoked)
}

fn append(store: &Store, contact: ContactId, consent: ConsentId, revoked: bool) -> OperationId {
    let agreement = Agreement {
        id: AgreementId(0),
        contact,
        consent,
        consent_name: String::new(),
        revoked,
        time: now(),
        hash: "h".to_owned(),
        source: None,
    };
    change(store, "consents agree", |txn| txn.add_agreement(&agreement)).1
}

#[test]
fn a_revoked_consent_is_never_granted_again() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    let agreed = agree(&store, anna, false);
    let revoked = agree(&store, anna, true);
    drop(store);
    let message = "it would make a consent valid again that a contact has revoked";
    refused(&env, &[&revoked.to_string()], message);
    refused(&env, &["-n"], message);
    refused(&env, &[&agreed.to_string()], "later operation");
    // Where the contact goes with it, nothing is granted.
    let store = env.store();
    let (_, deleted) = change(&store, "contacts delete", |txn| txn.delete_contact(anna));
    drop(store);
    env.run(&["db", "undo", &deleted.to_string()]).ok();
    env.run(&["db", "undo", &(deleted.0 + 1).to_string()]).ok();
    assert_eq!(env.store().contact_count().unwrap(), 0);
}

#[test]
fn what_an_operation_did_to_its_own_contacts_does_not_hinder() {
    let env = Env::new();
    let store = env.store();
    let ((), id) = change(&store, "contacts import", |txn| {
        let anna = txn.add_contact(&fields(&[(Field::Email, "anna@example.com")]))?;
        txn.edit_contact(anna, &fields(&[(Field::Email, "anna@example.org")]))?;
        txn.add_contact(&fields(&[(Field::Email, "anna@example.com")]))?;
        txn.add_note(anna, "new", None, txn.time())?;
        txn.delete_contact(anna).map(|_| ())
    });
    drop(store);
    env.run(&["db", "undo", &id.to_string()]).ok();
    assert_eq!(dump(&env.database()), "");
}

#[test]
fn too_old_and_pruned_operations_are_refused() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    set(&store, anna, Field::City, "Bern");
    drop(store);
    let later = |args: &[&str]| {
        let mut all = vec!["--now", "2017-07-01T00:00:00Z", "db"];
        all.extend(args);
        env.run(&all)
    };
    later(&["undo", "2"]).fails(4, "older than the journal is kept");
    // A clock that has jumped ahead takes nothing away; a second operation at the later time does.
    later(&["init", "--time-zone", "utc"]).ok();
    let images = |env: &Env| {
        let store = env.store();
        store.image_counts(&store.operation(OperationId(2)).unwrap().unwrap()).unwrap()
    };
    assert_ne!(images(&env), []);
    later(&["init", "--default-country", "USA"]).ok();
    assert_eq!(images(&env), []);
    // A longer retention does not bring back what was removed.
    later(&["init", "--journal-retention-days", "3650"]).ok();
    later(&["undo", "2"]).fails(4, "its part of the journal has been removed");
    assert_eq!(city(&env, anna).as_deref(), Some("Bern"));
    later(&["undo"]).ok();
}

#[test]
fn images_survive_an_operation_written_while_the_clock_was_wrong() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    let edit = set(&store, anna, Field::City, "Bern");
    drop(store);
    env.run(&["--now", "1970-01-02T00:00:00Z", "db", "init", "--time-zone", "utc"]).ok();
    env.run(&["db", "init", "--time-zone", "local"]).ok();
    env.run(&["db", "undo", &edit.to_string()]).ok();
    assert_eq!(city(&env, anna), None);
}

#[test]
fn changes_of_another_program_are_seen() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    set(&store, anna, Field::City, "Bern");
    drop(store);
    env.shell().execute("UPDATE contacts SET city = 'Thun'", []).unwrap();
    refused(&env, &["2"], "changes by another program touch the same contacts");
}

#[test]
fn removing_many_contacts_has_to_be_confirmed() {
    let env = Env::new();
    let store = env.store();
    change(&store, "contacts import many.csv", |txn| {
        for number in 0..101 {
            txn.add_contact(&fields(&[(Field::Email, &format!("n{number}@example.com"))]))?;
        }
        Ok(())
    });
    drop(store);
    refused(&env, &[], "not removing 101 contacts without confirmation");
    let asked = env.run(&["db", "undo"]);
    assert!(asked.err.contains("That removes 101 contacts.\n"), "{asked:?}");
    let dry = env.run(&["db", "undo", "-n"]).ok();
    assert!(dry.err.contains("101 contacts removed"), "{dry:?}");
    let run = env.run(&["db", "undo", "--yes"]).ok();
    assert!(
        run.err.contains("Undid operation 1 (contacts import many.csv): 101 contacts removed."),
        "{run:?}"
    );
    assert_eq!(env.store().contact_count().unwrap(), 0);
}

#[test]
fn what_is_not_an_operation_is_refused() {
    let env = Env::new();
    add(&env.store(), "anna@example.com");
    for text in ["x", "0", "1..", "..", "1..x", "-1"] {
        env.run(&["db", "undo", "--", text]).fails(2, "");
    }
    env.run(&["db", "undo", "7"]).fails(3, "there is no operation 7");
}

#[test]
fn an_interrupted_undo_changes_nothing() {
    let env = Env::new();
    let store = env.store();
    let (_, import) = change(&store, "contacts import", |txn| {
        for number in 0..4_000 {
            let contact = txn.add_contact(&fields(&[(Field::Email, &format!("n{number}@example.com"))]))?;
            txn.add_note(contact, "a note", None, txn.time())?;
        }
        Ok(())
    });
    let (_, delete) = change(&store, "contacts delete", |txn| {
        (1..=4_000).try_for_each(|id| txn.delete_contact(ContactId(id)).map(|_| ()))
    });
    assert!(import < delete);
    drop(store);
    let before = dump(&env.database());
    let mut stopped = 0;
    for wait in [5, 20, 60, 120, 200, 300] {
        let child = env
            .command(&["db", "undo", &delete.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
        let output = child.wait_with_output().unwrap();
        match output.status.code() {
            Some(143) => {
                stopped += 1;
                assert_eq!(dump(&env.database()), before);
            }
            // Too early to be caught, or done before the signal came.
            None => assert_eq!(dump(&env.database()), before),
            Some(0) => break,
            other => panic!("{other:?}: {}", String::from_utf8_lossy(&output.stderr)),
        }
    }
    assert!(stopped > 0, "no signal came while the undo ran");
}
