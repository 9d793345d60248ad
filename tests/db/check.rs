//! `db check`: finds each fault that another program can leave, and repairs what it may.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use acquaint::domain::field::Field;
use acquaint::store::User;

use crate::env::{Env, add, change, dump, fields};

/// A database in order, with a row in every table.
fn filled() -> Env {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    change(&store, "fill", |txn| {
        txn.edit_contact(
            anna,
            &fields(&[(Field::Country, "US"), (Field::State, "US-CA"), (Field::Birthday, "1988-02-22")]),
        )?;
        txn.add_contact(&fields(&[(Field::Email, "bert@example.com")]))?;
        let user = txn.add_user(&User::named("jack"))?;
        txn.add_status("VIP", None)?;
        txn.add_consent("Newsletter", "short", "full", "h")?;
        txn.add_note(anna, "Called.", Some(user), txn.time())
    });
    env
}

const CLEAN: &str = "Nothing found: the database is in order.\n";

fn findings(env: &Env) -> Vec<(String, String, i64)> {
    let run = env.run(&["db", "check", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{run:?}"));
    let found: Vec<_> = json
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            (text("severity"), text("id"), finding["count"].as_i64().unwrap())
        })
        .collect();
    assert_eq!(run.status, if found.is_empty() { 0 } else { 6 }, "{run:?}");
    found
}

#[test]
fn a_database_in_order_has_no_findings() {
    let env = filled();
    let run = env.run(&["db", "check"]).ok();
    assert_eq!((run.out.as_str(), run.err.as_str()), ("", CLEAN));
    assert_eq!(env.run(&["db", "check", "--json"]).ok().out, "[]\n");
    assert_eq!(env.run(&["db", "check", "-q"]).ok().err, "");
    let directory = env.database().parent().unwrap().to_owned();
    let names = env.names(&directory);
    assert_eq!(env.run(&["db", "check", "--repair"]).ok().err, format!("Nothing to repair.\n{CLEAN}"));
    assert_eq!(env.names(&directory), names);
}

/// Faults as the plain shell would leave them, the finding, and whether a repair takes it away.
const FAULTS: &[(&str, &str, bool)] = &[
    ("UPDATE contacts SET country = 'XX', state = NULL WHERE id = 1", "country", false),
    ("UPDATE contacts SET country = 'us', state = NULL WHERE id = 1", "country", false),
    ("UPDATE contacts SET state = 'US-XX' WHERE id = 1", "state", false),
    ("UPDATE contacts SET country = 'DE' WHERE id = 1", "state-country", false),
    ("UPDATE contacts SET gender = 9 WHERE id = 1", "gender", false),
    ("UPDATE contacts SET birthday = '2015-02-30' WHERE id = 1", "birthday", false),
    ("UPDATE contacts SET birthday = '2017-03-23' WHERE id = 1", "birthday", false),
    ("UPDATE contacts SET email = 'Anna@EXAMPLE.com' WHERE id = 1", "email-form", false),
    ("UPDATE contacts SET email = 'nobody' WHERE id = 1", "email-form", false),
    ("UPDATE contacts SET email = '' WHERE id = 1", "email-form", false),
    ("UPDATE contacts SET city = '' WHERE id = 1", "empty-text", false),
    ("UPDATE statuses SET name = '  '", "blank-name", false),
    ("UPDATE users SET user_name = char(9)", "blank-name", false),
    ("UPDATE contacts SET status_id = 99 WHERE id = 1", "orphans", false),
    ("UPDATE notes SET author_id = 99", "orphans", false),
    ("INSERT INTO notes VALUES (77, 9, 'x', NULL, 1, 1); UPDATE sequences SET last = 9", "orphans", false),
    ("UPDATE contacts SET modified = 4102444800000 WHERE id = 1", "future-time", false),
    ("UPDATE operations SET time = 4102444800000 WHERE id = 1", "future-time", false),
    ("UPDATE sequences SET last = 0 WHERE name = 'notes'", "sequence", true),
    ("DELETE FROM sequences WHERE name = 'notes'", "sequence", true),
    ("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'contacts'", "sequence", true),
    ("INSERT INTO active_operation (id, images) VALUES (1, 0)", "leftover-operation", true),
    ("DROP INDEX contacts_by_email", "schema-missing", true),
    ("DROP INDEX notes_by_author", "schema-missing", true),
    ("DROP TRIGGER journal_contacts_update", "schema-missing", true),
    (
        "DROP INDEX contacts_by_email; CREATE INDEX contacts_by_email ON contacts (email)",
        "schema-different",
        true,
    ),
    (
        "DROP TRIGGER journal_notes_delete; CREATE TRIGGER journal_notes_delete AFTER DELETE ON notes \
         BEGIN SELECT 1; END",
        "schema-different",
        true,
    ),
    ("CREATE TABLE extra (x)", "schema-unknown", false),
    ("CREATE VIEW everybody AS SELECT * FROM contacts", "schema-unknown", false),
    ("ALTER TABLE users ADD COLUMN phone TEXT", "schema-different", false),
];

#[test]
fn each_fault_is_found_and_only_that_one() {
    for (seed, id, repairable) in FAULTS {
        let env = filled();
        let shell = env.shell();
        shell.execute_batch(&format!("PRAGMA ignore_check_constraints = on; {seed}")).unwrap();
        drop(shell);
        let before = dump(&env.database());
        let found = findings(&env);
        let ids: Vec<&str> = found.iter().map(|(_, id, _)| id.as_str()).collect();
        let integrity_too = ids.iter().all(|found| found == id || *found == "value");
        assert!(ids.contains(id) && integrity_too, "{seed}: {found:?}");
        assert_eq!(dump(&env.database()), before, "{seed}");
        let run = env.run(&["db", "check", "--repair"]);
        assert_eq!(run.status, if *repairable { 0 } else { 6 }, "{seed}: {run:?}");
        if *repairable {
            assert!(run.err.contains("Repair: ") && run.err.contains("contacts-before-repair-"), "{run:?}");
            assert_eq!(findings(&env), []);
            let again = env.run(&["db", "check", "--repair"]).ok();
            assert_eq!(again.err, format!("Nothing to repair.\n{CLEAN}"), "{seed}");
        }
        assert_eq!(dump(&env.database()), before, "{seed}");
    }
}

#[test]
fn a_dry_repair_says_what_it_would_do_and_does_nothing() {
    let env = filled();
    env.shell().execute_batch("DROP INDEX contacts_by_email").unwrap();
    let directory = env.database().parent().unwrap().to_owned();
    let names = env.names(&directory);
    env.run(&["db", "check", "--repair", "-n"]).fails(6, "Would repair 1 finding");
    assert_eq!(findings(&env).len(), 1);
    assert_eq!(env.names(&directory), names);
}

#[test]
fn an_index_that_the_data_forbids_stays_a_finding() {
    let env = filled();
    env.shell()
        .execute_batch("DROP INDEX contacts_by_email; UPDATE contacts SET email = 'anna@example.com'")
        .unwrap();
    env.run(&["db", "check", "--repair"]).fails(6, "could not make index contacts_by_email: values repeat");
    assert_eq!(findings(&env), [("error".to_owned(), "schema-missing".to_owned(), 1)]);
}

#[test]
fn an_index_that_lost_a_row_is_built_again() {
    let env = filled();
    let in_schema = "name = 'contacts_by_last_name'";
    let shell = env.shell();
    shell
        .execute_batch(&format!(
            "PRAGMA writable_schema = on; CREATE TABLE kept AS SELECT * FROM sqlite_schema WHERE {in_schema}; \
             DELETE FROM sqlite_schema WHERE {in_schema}"
        ))
        .unwrap();
    drop(shell);
    env.shell().execute_batch("UPDATE contacts SET last_name = 'Smith' WHERE id = 1").unwrap();
    env.shell()
        .execute_batch(
            "PRAGMA writable_schema = on; INSERT INTO sqlite_schema SELECT * FROM kept; DROP TABLE kept",
        )
        .unwrap();
    let found = findings(&env);
    assert!(!found.is_empty() && found.iter().all(|(_, id, _)| id == "integrity"), "{found:?}");
    let run = env.run(&["db", "check", "--repair"]).ok();
    assert!(run.err.contains("Repair: built the indexes again."), "{run:?}");
}

#[test]
fn a_wrong_value_does_not_keep_the_database_from_being_copied_and_repaired() {
    let env = filled();
    let seed =
        "PRAGMA ignore_check_constraints = on; UPDATE contacts SET gender = 9; DROP INDEX notes_by_author";
    env.shell().execute_batch(seed).unwrap();
    env.run(&["db", "backup", "copy.db"]).ok();
    env.run(&["db", "check", "--repair"]).fails(6, "made index notes_by_author again");
    assert!(findings(&env).iter().all(|(_, id, _)| id == "gender" || id == "value"));
    env.run(&["db", "restore", "copy.db", "--yes"]).ok();
}

#[test]
fn journalling_works_again_after_a_repair() {
    let env = filled();
    env.shell().execute_batch("DROP TRIGGER journal_contacts_update").unwrap();
    env.run(&["db", "check", "--repair"]).ok();
    let before = dump(&env.database());
    let store = env.store();
    let anna = acquaint::domain::id::ContactId(1);
    change(&store, "contacts edit", |txn| txn.edit_contact(anna, &fields(&[(Field::City, "Bern")])));
    drop(store);
    env.run(&["db", "undo"]).ok();
    assert_eq!(dump(&env.database()), before);
}

#[test]
fn files_that_others_can_read_are_found_and_made_private() {
    let env = filled();
    fs::set_permissions(env.database(), fs::Permissions::from_mode(0o644)).unwrap();
    // The files that SQLite keeps beside the database have its mode.
    assert_eq!(findings(&env), [("warning".to_owned(), "file-mode".to_owned(), 3)]);
    env.run(&["db", "check", "--repair"]).ok();
    assert_eq!(fs::metadata(env.database()).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(findings(&env), []);
    fs::set_permissions(env.database(), fs::Permissions::from_mode(0o660)).unwrap();
    assert_eq!(findings(&env), []);
}

#[test]
fn unfinished_files_beside_the_database_are_found() {
    let env = filled();
    let directory = env.database().parent().unwrap().to_owned();
    fs::write(directory.join("people.csv.partial-0a1b2c3d"), "x").unwrap();
    fs::write(directory.join("people.csv"), "x").unwrap();
    assert_eq!(findings(&env), [("warning".to_owned(), "partial-file".to_owned(), 1)]);
}

#[test]
fn damage_is_a_finding_and_never_a_panic() {
    let env = filled();
    env.run(&["db", "vacuum"]).ok();
    let good = fs::read(env.database()).unwrap();
    let mut found = 0;
    for page in 1..good.len() / 4096 {
        let mut bytes = good.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0);
        fs::write(env.database(), &bytes).unwrap();
        let run = env.run(&["db", "check"]);
        assert!([0, 1, 6].contains(&run.status), "{run:?}");
        assert!(!run.err.contains("panicked"), "{run:?}");
        found += usize::from(run.status != 0);
    }
    assert!(found > good.len() / 4096 / 2, "{found} of {} zeroed pages were found", good.len() / 4096);
    fs::write(env.database(), &good[..good.len() / 2]).unwrap();
    let run = env.run(&["db", "check"]);
    assert!(run.status == 6 || run.status == 1, "{run:?}");
}

#[test]
fn findings_are_escaped_and_come_in_every_format() {
    let env = filled();
    env.shell().execute_batch("CREATE TABLE \"evil\u{1b}[2J\" (x)").unwrap();
    let table = env.run(&["db", "check"]).fails(6, "Error: 1 finding in ");
    assert!(table.out.contains("table evil\\x1B[2J was not made by acquaint"), "{table:?}");
    assert_eq!(env.run(&["db", "check", "--format", "ids"]).out, "schema-unknown\n");
    let csv = env.run(&["db", "check", "--format", "csv", "--fields", "severity,count"]).out;
    assert_eq!(csv, "severity,count\nwarning,1\n");
}
