//! `db backup` and `db restore`.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use acquaint::domain::consent::Agreement;
use acquaint::domain::field::Field;
use acquaint::domain::id::{AgreementId, ContactId, OperationId};
use acquaint::store::{Access, Store, StoreError};

use crate::env::{Env, SCHEMA, add, change, dump, fields, now, sha256};

fn filled() -> Env {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    change(&store, "notes add", |txn| txn.add_note(anna, "Called.", None, txn.time()));
    env
}

#[test]
fn a_backup_is_whole_private_and_has_its_checksum() {
    let env = filled();
    let store = env.store();
    let run = env.run(&["db", "backup", "copy.db"]).ok();
    assert_eq!(run.out, "");
    let copy = env.path("copy.db");
    assert!(run.err.starts_with("Backed up 1 contact ("), "{run:?}");
    assert!(
        run.err.ends_with(&format!("Restore with `acquaint db restore {}`\n", copy.display())),
        "{run:?}"
    );
    assert_eq!(dump(&copy), dump(&env.database()));
    for file in [&copy, &env.path("copy.db.sha256")] {
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let checksum = fs::read_to_string(env.path("copy.db.sha256")).unwrap();
    assert_eq!(checksum, format!("{}  copy.db\n", sha256(&copy)));
    assert_eq!(env.names(&env.path("")), [".local", "copy.db", "copy.db.sha256"]);
    assert_eq!(env.run(&["-q", "db", "backup", "second.db"]).ok().err, "");
    drop(store);
}

#[test]
fn backups_in_a_directory_are_dated_and_the_oldest_go() {
    let env = filled();
    fs::create_dir(env.path("kept")).unwrap();
    fs::write(env.path("kept/contacts-notes.db"), "mine").unwrap();
    for day in ["20", "21", "22", "23"] {
        let now = format!("2017-03-{day}T01:02:03Z");
        env.run(&["--now", &now, "db", "backup", "kept", "--keep", "2"]).ok();
    }
    assert_eq!(
        env.names(&env.path("kept")),
        [
            "contacts-20170322-010203.db",
            "contacts-20170322-010203.db.sha256",
            "contacts-20170323-010203.db",
            "contacts-20170323-010203.db.sha256",
            "contacts-notes.db",
        ]
    );
    let dry = env.run(&["db", "backup", "kept", "--keep", "1", "-n"]).ok();
    assert!(dry.err.contains("and remove 2 older ones"), "{dry:?}");
    assert_eq!(env.names(&env.path("kept")).len(), 5);
}

#[test]
fn targets_that_must_not_be_written_are_refused() {
    let env = filled();
    fs::write(env.path("old.db"), "old").unwrap();
    symlink(env.path("old.db"), env.path("link.db")).unwrap();
    let database = env.database().display().to_string();
    let wal = format!("{database}-wal");
    for (target, status, message) in [
        ("old.db", 4, "exists already"),
        ("link.db", 4, "is a symbolic link"),
        (database.as_str(), 2, "belongs to the database itself"),
        (wal.as_str(), 2, "belongs to the database itself"),
        ("missing/copy.db", 1, "there is no directory"),
        ("missing/", 1, "there is no directory"),
        ("-", 2, "not a stream"),
        ("/dev/null", 2, "a backup needs a file"),
        ("/dev/full", 2, "a backup needs a file"),
        ("", 2, ""),
    ] {
        env.run(&["db", "backup", target]).fails(status, message);
    }
    env.run(&["db", "backup", "--overwrite", "link.db"]).fails(4, "is a symbolic link");
    env.run(&["db", "backup", "--overwrite", &database]).fails(2, "belongs to the database itself");
    env.run(&["db", "backup", "copy.db", "--keep", "2"]).fails(2, "--keep needs a directory");
    assert_eq!(fs::read(env.path("old.db")).unwrap(), b"old");
    assert_eq!(env.names(&env.path("")), [".local", "link.db", "old.db"]);
    env.run(&["db", "backup", "--overwrite", "old.db"]).ok();
    assert_eq!(dump(&env.path("old.db")), dump(&env.database()));
}

#[test]
fn a_stopped_backup_leaves_no_file() {
    let env = Env::new();
    let store = env.store();
    change(&store, "fill", |txn| {
        for number in 0..20_000 {
            let contact = txn.add_contact(&fields(&[(Field::Email, &format!("n{number}@example.com"))]))?;
            txn.add_note(contact, &"text ".repeat(100), None, txn.time())?;
        }
        Ok(())
    });
    drop(store);
    let mut stopped = 0;
    for wait in [20, 40, 80, 150] {
        let child = env.command(&["db", "backup", "copy.db"]).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        let output = child.wait_with_output().unwrap();
        if output.status.code() == Some(0) {
            break;
        }
        assert!(matches!(output.status.code(), Some(130) | None), "{output:?}");
        stopped += usize::from(output.status.code() == Some(130));
        let names = env.names(&env.path(""));
        assert_eq!(names, [".local"], "after {wait} ms");
    }
    assert!(stopped > 0, "no signal came while the copy was made");
}

#[test]
fn restore_puts_the_backup_back_and_keeps_the_way_back() {
    let env = filled();
    env.run(&["db", "backup", "copy.db"]).ok();
    let then = dump(&env.database());
    let (bert, _) = add(&env.store(), "bert@example.com");
    let later = dump(&env.database());
    let dry = env.run(&["db", "restore", "copy.db", "-n"]).ok();
    assert!(dry.err.contains(&format!("Backup copy.db: 1 contact, schema {SCHEMA}, newest change 2 of 2017-03-22 15:26 (notes add), checksum agrees")), "{dry:?}");
    assert!(dry.err.contains(&format!(": 2 contacts, schema {SCHEMA}, newest change 3")), "{dry:?}");
    env.run(&["db", "restore", "copy.db"]).fails(4, "not replacing the database without confirmation");
    assert_eq!(dump(&env.database()), later);
    let run = env.run(&["db", "restore", "copy.db", "--yes"]).ok();
    assert_eq!(dump(&env.database()), then);
    assert!(run.err.contains("Restored 1 contact (operation 4). Back with `acquaint db restore "), "{run:?}");
    env.run(&["db", "check"]).ok();
    env.run(&["db", "undo"]).fails(4, "it replaced the whole database");
    // No id is given a second time.
    let (carl, operation) = add(&env.store(), "carl@example.com");
    assert!(carl > bert && operation > OperationId(4), "{carl} {operation}");
    env.run(&["db", "undo"]).ok();
    let safety = env.database().with_file_name("contacts-before-restore-20170322-152649.db");
    env.run(&["db", "restore", safety.to_str().unwrap(), "--yes"]).ok();
    assert_eq!(dump(&env.database()), later);
}

#[test]
fn restore_creates_a_missing_database() {
    let env = filled();
    env.run(&["db", "backup", "copy.db"]).ok();
    let run = env.run(&["--db", "new/other.db", "db", "restore", "copy.db"]).ok();
    assert!(run.err.contains("Restored 1 contact"), "{run:?}");
    assert_eq!(dump(&env.path("new/other.db")), dump(&env.database()));
    assert_eq!(env.names(&env.path("new")), ["other.db"]);
    env.run(&["--db", "new/other.db", "db", "check"]).ok();
}

#[test]
fn a_revocation_after_the_backup_survives_the_restore() {
    let env = filled();
    let store = env.store();
    let anna = ContactId(1);
    let (consent, _) = change(&store, "consents add", |txn| txn.add_consent("Newsletter", "s", "f", "h"));
    let append = |revoked: bool| {
        let agreement = Agreement {
            id: AgreementId(0),
            contact: anna,
            consent,
            consent_name: String::new(),
            revoked,
            time: now(),
            hash: "h".to_owned(),
            source: Some("by mail".to_owned()),
        };
        change(&store, "consents", |txn| txn.add_agreement(&agreement));
    };
    append(false);
    env.run(&["db", "backup", "copy.db"]).ok();
    append(true);
    let run = env.run(&["db", "restore", "copy.db", "--yes"]).ok();
    assert!(run.err.contains("Applied again from after the backup: 1 revocation of consent."), "{run:?}");
    let store = env.store();
    let log = store.agreements_of(anna).unwrap();
    assert_eq!(log.len(), 2);
    assert!(log[1].revoked && log[1].source.as_deref() == Some("by mail"));
    assert_eq!(store.agreements_standing(consent, "h").unwrap(), (0, 0));
    // Once is enough.
    let again = env.run(&["db", "restore", "copy.db", "--yes"]).ok();
    assert!(again.err.contains("1 revocation of consent"), "{again:?}");
    assert_eq!(env.store().agreements_of(anna).unwrap().len(), 2);
}

#[track_caller]
fn refused(env: &Env, file: &str, status: i32, message: &str) {
    let before = dump(&env.database());
    let names = env.names(env.database().parent().unwrap());
    env.run(&["db", "restore", file, "--yes"]).fails(status, message);
    assert_eq!(dump(&env.database()), before);
    assert_eq!(env.names(env.database().parent().unwrap()), names);
}

fn edit(path: &Path, sql: &str) {
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn what_is_no_good_backup_is_refused() {
    let env = filled();
    fs::write(env.path("text"), "Dear diary, ".repeat(100)).unwrap();
    refused(&env, "text", 1, "not an acquaint database");
    refused(&env, "missing.db", 1, "there is no backup");
    refused(&env, ".", 2, "is a directory");
    refused(&env, &env.database().display().to_string(), 2, "is the database itself");
    env.run(&["db", "backup", "copy.db"]).ok();
    edit(&env.path("copy.db"), "UPDATE contacts SET city = 'Bern'");
    refused(&env, "copy.db", 6, "is not what its checksum says");
    fs::remove_file(env.path("copy.db.sha256")).unwrap();
    let good = fs::read(env.path("copy.db")).unwrap();
    fs::write(env.path("copy.db"), &good[..good.len() - 3 * 4096]).unwrap();
    refused(&env, "copy.db", 1, "damaged");
    fs::write(env.path("copy.db"), &good).unwrap();
    edit(&env.path("copy.db"), "PRAGMA user_version = 99");
    refused(&env, "copy.db", 1, "newer acquaint (schema 99");
}

#[test]
fn readers_see_the_old_or_the_new_and_the_statements_of_an_open_connection_go_on() {
    let env = filled();
    env.run(&["db", "backup", "copy.db"]).ok();
    add(&env.store(), "bert@example.com");
    let reader = env.shell();
    reader.execute_batch("BEGIN").unwrap();
    let count = || reader.query_row("SELECT count(*) FROM contacts", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count(), 2);
    env.run(&["db", "restore", "copy.db", "--yes"]).ok();
    assert_eq!(count(), 2);
    reader.execute_batch("COMMIT").unwrap();
    assert_eq!(count(), 1);
}

#[test]
fn a_reader_on_read_only_media_can_open_a_backup() {
    let env = filled();
    env.run(&["db", "backup", "copy.db"]).ok();
    fs::create_dir(env.path("medium")).unwrap();
    fs::copy(env.path("copy.db"), env.path("medium/copy.db")).unwrap();
    env.run(&["--db", "medium/copy.db", "db", "stats"]).ok();
    assert_eq!(env.names(&env.path("medium")), ["copy.db"]);
}

#[test]
fn a_change_while_the_backup_is_prepared_is_not_lost() {
    let env = filled();
    env.run(&["db", "backup", "copy.db"]).ok();
    let copy = Store::open(&env.path("copy.db"), Access::Inspect, Duration::ZERO).unwrap();
    let mut store = env.store();
    let seen = store.contents().unwrap();
    env.shell().execute("UPDATE contacts SET city = 'Bern'", []).unwrap();
    let before = dump(&env.database());
    let refused = store.replace_with(&copy, &seen);
    assert!(matches!(refused, Err(StoreError::ChangedMeanwhile)), "{refused:?}");
    assert_eq!(dump(&env.database()), before);
    let seen = store.contents().unwrap();
    store.replace_with(&copy, &seen).unwrap();
    assert_eq!(dump(&env.database()), dump(&env.path("copy.db")));
    // The same connection goes on writing.
    add(&store, "carl@example.com");
}

#[test]
fn a_restore_that_is_killed_leaves_the_old_or_the_new() {
    let env = Env::new();
    let store = env.store();
    let fill = |from: i64| {
        change(&store, "fill", |txn| {
            for number in from..from + 3_000 {
                let email = format!("n{number}@example.com");
                let contact = txn.add_contact(&fields(&[(Field::Email, &email)]))?;
                txn.add_note(contact, &"text ".repeat(40), None, txn.time())?;
            }
            Ok(())
        });
    };
    fill(0);
    let new = dump(&env.database());
    env.run(&["db", "backup", "copy.db"]).ok();
    fill(3_000);
    let old = dump(&env.database());
    drop(store);
    let mut kept = 0;
    for wait in (0..14).map(|step| step * 25) {
        let mut child =
            env.command(&["db", "restore", "copy.db", "--yes"]).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        child.kill().unwrap();
        child.wait().unwrap();
        let store = env.store();
        assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
        drop(store);
        let found = dump(&env.database());
        assert!(found == old || found == new, "neither the old nor the new after {wait} ms");
        if found == new {
            break;
        }
        kept += 1;
    }
    assert!(kept > 0, "no kill came early enough");
    env.run(&["db", "restore", "copy.db", "--yes"]).ok();
    assert_eq!(dump(&env.database()), new);
}
