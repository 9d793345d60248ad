//! Which files are taken for a database, and which are left as they are.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::env::{Env, SCHEMA, add, sha256};

/// Commands that read, change, create and look after the database.
const COMMANDS: &[&[&str]] = &[
    &["db", "stats"],
    &["db", "log"],
    &["db", "check"],
    &["db", "check", "--repair"],
    &["db", "undo"],
    &["db", "vacuum"],
    &["db", "migrate"],
    &["db", "init"],
    &["db", "init", "--time-zone", "utc"],
    &["db", "backup", "copy.db"],
];

#[track_caller]
fn refused(env: &Env, status: i32, message: &str) {
    let before = sha256(&env.database());
    let directory = env.database().parent().unwrap().to_owned();
    let names = env.names(&directory);
    for command in COMMANDS {
        env.run(command).fails(status, message);
        assert_eq!(sha256(&env.database()), before, "{command:?} changed the file");
        assert_eq!(env.names(&directory), names, "{command:?} left a file");
        assert!(!env.path("copy.db").exists(), "{command:?} made a copy");
    }
}

fn put(env: &Env, bytes: &[u8]) {
    fs::create_dir_all(env.database().parent().unwrap()).unwrap();
    fs::write(env.database(), bytes).unwrap();
}

#[test]
fn what_is_no_database_is_left_alone() {
    for bytes in [
        b"Dear diary,\nthis is a text file and rather longer than the header of a database is.\n".repeat(3),
        (0..5_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect(),
        b"SQLite format 3\0".to_vec(),
    ] {
        let env = Env::new();
        put(&env, &bytes);
        refused(&env, 1, "not an acquaint database");
    }
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let env = Env::new();
    put(&env, b"");
    let conn = Connection::open(env.database()).unwrap();
    conn.execute_batch("CREATE TABLE moz_places (id INTEGER); INSERT INTO moz_places VALUES (1)").unwrap();
    drop(conn);
    refused(&env, 1, "not an acquaint database");
    let conn = Connection::open(env.database()).unwrap();
    conn.pragma_update(None, "application_id", 0x1234).unwrap();
    drop(conn);
    refused(&env, 1, "belongs to another program (application id 0x00001234)");
}

#[test]
fn a_newer_database_is_left_alone() {
    let env = Env::new();
    drop(env.store());
    env.shell().pragma_update(None, "user_version", 99).unwrap();
    refused(&env, 1, &format!("was made by a newer acquaint (schema 99, this program knows {SCHEMA})"));
}

#[test]
fn an_older_database_is_not_read_but_migrated_on_request() {
    let env = Env::new();
    put(&env, b"");
    let conn = Connection::open(env.database()).unwrap();
    conn.pragma_update(None, "application_id", 0x6163_7174).unwrap();
    drop(conn);
    let before = sha256(&env.database());
    env.run(&["db", "log"])
        .fails(1, &format!("was made by an older acquaint (schema 0 < {SCHEMA})"))
        .fails(1, "`acquaint db migrate` brings it up to date");
    env.run(&["db", "undo", "-n"]).fails(1, &format!("was made by an older acquaint (schema 0 < {SCHEMA})"));
    let dry = env.run(&["db", "migrate", "-n"]).ok();
    assert!(
        dry.err.contains("Would migrate") && dry.err.contains(&format!("from schema 0 to {SCHEMA}")),
        "{dry:?}"
    );
    assert_eq!(sha256(&env.database()), before);
    let done = env.run(&["db", "migrate"]).ok();
    assert!(
        done.err.contains(&format!("from schema 0 to {SCHEMA}"))
            && done.err.contains(&format!("contacts-before-schema-{SCHEMA}-")),
        "{done:?}"
    );
    env.run(&["db", "log"]).ok();
    let again = env.run(&["db", "migrate"]).ok();
    assert!(again.err.contains(&format!("is up to date (schema {SCHEMA})")), "{again:?}");
}

#[test]
fn an_empty_file_is_filled_by_the_first_write_only() {
    let env = Env::new();
    put(&env, b"");
    env.run(&["db", "stats"]).fails(1, "no database at");
    assert_eq!(fs::metadata(env.database()).unwrap().len(), 0);
    env.run(&["db", "init"]).ok();
    env.run(&["db", "check"]).fails(6, "1 finding");
    env.run(&["db", "check", "--repair"]).ok();
    assert_eq!(fs::metadata(env.database()).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_missing_database_is_not_created_by_reading() {
    let env = Env::new();
    for command in [&["db", "stats"][..], &["db", "log"], &["db", "check"], &["db", "undo"]] {
        env.run(command).fails(1, "no database at");
    }
    assert!(env.names(&env.path("")).is_empty());
}

#[test]
fn paths_that_can_be_no_database_are_refused() {
    let env = Env::new();
    let fifo = env.path("fifo");
    assert!(std::process::Command::new("mkfifo").arg(&fifo).status().unwrap().success());
    for (path, message) in [
        ("", "--db is empty"),
        (":memory:", "temporary databases are not supported"),
        (".", "is a directory, not a database file"),
        ("/dev/null", "is a device, not a database file"),
        ("fifo", "is a pipe, not a database file"),
    ] {
        for verb in ["init", "stats", "path"] {
            env.run(&["--db", path, "db", verb]).fails(2, message);
        }
    }
    assert_eq!(env.names(&env.path("")), ["fifo"]);
    env.run(&["--db", "file:x?mode=memory", "db", "init"]).ok();
    assert!(env.path("file:x?mode=memory").is_file());
}

#[test]
fn a_locked_database_is_busy_and_the_holder_is_named() {
    let env = Env::new();
    add(&env.store(), "anna@example.com");
    let holder = env.shell();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    for command in [&["db", "undo"][..], &["db", "init", "--time-zone", "utc"], &["db", "vacuum"]] {
        let mut args = vec!["--wait", "0"];
        args.extend(command);
        let run = env.run(&args).fails(7, "busy").fails(7, "nothing was changed");
        assert!(run.err.contains(&format!("process {}", std::process::id())), "{run:?}");
    }
    let restore = {
        env.run(&["db", "backup", "copy.db"]).ok();
        env.run(&["--wait", "0", "db", "restore", "copy.db", "--yes"])
    };
    restore.fails(7, "busy");
    holder.execute_batch("ROLLBACK").unwrap();
    env.run(&["--wait", "0", "db", "undo"]).ok();
}

#[test]
fn a_signal_ends_the_waiting_with_its_own_status() {
    for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let env = Env::new();
        add(&env.store(), "anna@example.com");
        let holder = env.shell();
        holder.execute_batch("BEGIN IMMEDIATE").unwrap();
        let before = sha256(&env.database());
        let child = env
            .command(&["--wait", "60", "db", "undo"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(300));
        let id = child.id().to_string();
        std::process::Command::new("kill").args([&format!("-{signal}"), &id]).status().unwrap();
        let started = Instant::now();
        let output = child.wait_with_output().unwrap();
        assert!(started.elapsed() < Duration::from_secs(10));
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{err}");
        assert!(err.contains("interrupted; nothing was changed"), "{err}");
        assert_eq!(sha256(&env.database()), before);
    }
}

#[test]
fn a_file_or_directory_without_write_permission_is_refused() {
    let env = Env::new();
    add(&env.store(), "anna@example.com");
    fs::set_permissions(env.database(), fs::Permissions::from_mode(0o400)).unwrap();
    if fs::OpenOptions::new().write(true).open(env.database()).is_ok() {
        let skipped = "SKIPPED: this user may write every file (root), so permissions cannot be tried";
        writeln!(std::io::stderr(), "{skipped}").unwrap();
        return;
    }
    env.run(&["db", "undo"]).fails(4, "can only be read");
    env.run(&["db", "log"]).ok();
}

#[test]
fn ids_are_never_given_twice() {
    let env = Env::new();
    let store = env.store();
    let (first, _) = add(&store, "anna@example.com");
    let (second, _) = add(&store, "bert@example.com");
    drop(store);
    env.run(&["db", "undo"]).ok();
    let store = env.store();
    assert_eq!(store.contact_count().unwrap(), 1);
    let (third, _) = add(&store, "carl@example.com");
    assert!(first < second && second < third);
}

#[test]
fn a_small_sqlite_with_the_known_fault_is_not_linked() {
    assert!(rusqlite::version_number() >= 3_051_003);
}
