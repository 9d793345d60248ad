//! `db init`, `db path`, `db stats`, `db vacuum`.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::env::{Env, SCHEMA, add, change};

#[test]
fn init_creates_the_database_once_and_says_what_to_do_next() {
    let env = Env::new();
    let dry = env.run(&["db", "init", "-n"]).ok();
    assert!(dry.err.starts_with("Would create"), "{dry:?}");
    assert!(!env.database().exists());
    let run = env.run(&["db", "init"]).ok();
    assert_eq!(
        run.err,
        format!(
            "Created {} (schema {SCHEMA}, EMS edition).\nNext: `acquaint contacts import FILE`, or `acquaint contacts add --email ADDRESS`\n",
            env.database().display()
        )
    );
    assert_eq!(run.out, "");
    assert_eq!(fs::metadata(env.database()).unwrap().permissions().mode() & 0o777, 0o600);
    env.run(&["db", "init"]).fails(4, "there is a database at");
}

#[test]
fn init_sets_what_is_given_and_nothing_else() {
    let env = Env::new();
    env.run(&["db", "init", "--time-zone", "europe/berlin", "--default-country", "Deutschland"]).ok();
    let setting = |key: &str| env.store().setting(key).unwrap();
    assert_eq!(setting("time_zone").as_deref(), Some("Europe/Berlin"));
    assert_eq!(setting("default_country").as_deref(), Some("DE"));
    let dry = env.run(&["db", "init", "--journal-retention-days", "30", "-n"]).ok();
    assert_eq!(dry.err, "Would set journal_retention_days to 30.\n");
    assert_eq!(setting("journal_retention_days"), None);
    let run = env.run(&["db", "init", "--journal-retention-days", "30", "--time-zone", "Europe/Berlin"]).ok();
    assert_eq!(run.err, "Set journal_retention_days to 30. Undo with `acquaint db undo 2`\n");
    let same = env.run(&["db", "init", "--journal-retention-days", "30"]).ok();
    assert_eq!(same.err, "Nothing to change: the settings are so already.\n");
    env.run(&["db", "undo", "2"]).ok();
    assert_eq!(setting("journal_retention_days"), None);
    assert_eq!(setting("default_country").as_deref(), Some("DE"));
}

#[test]
fn an_empty_value_takes_a_setting_back() {
    let env = Env::new();
    env.run(&["db", "init", "--default-country", "Germany", "--note-stamp", "{user} {time}"]).ok();
    let dry = env.run(&["db", "init", "--default-country", "", "-n"]).ok();
    assert_eq!(dry.err, "Would set default_country to its default.\n");
    let both = ["db", "init", "--time-zone", "utc", "--default-country", "", "--note-stamp", ""];
    let run = env.run(&both).ok();
    let said = "Set time_zone to UTC, default_country to its default, note_stamp to its default. Undo with `acquaint db undo 2`\n";
    assert_eq!(run.err.to_lowercase(), said.to_lowercase());
    assert_eq!(env.run(&both).ok().err, "Nothing to change: the settings are so already.\n");
    assert_eq!(env.store().setting("default_country").unwrap(), None);
    let back = env.run(&["db", "init", "--time-zone", ""]).ok();
    assert_eq!(back.err, "Set time_zone to its default. Undo with `acquaint db undo 3`\n");
    env.run(&["db", "undo", "2..3"]).ok();
    assert_eq!(env.store().setting("default_country").unwrap().as_deref(), Some("DE"));
}

#[test]
fn an_empty_name_of_who_does_it_counts_as_not_given() {
    let env = Env::new();
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("acquaint"));
    command.env_clear().env("HOME", env.path("")).env("USER", "maria");
    assert!(
        command
            .args(["--as", "", "contacts", "add", "--email", "a@example.com"])
            .output()
            .unwrap()
            .status
            .success()
    );
    let log = env.run(&["db", "log", "--format", "csv", "--fields", "actor"]).ok();
    assert_eq!(log.out, "actor\nmaria\n");
}

#[test]
fn init_refuses_values_that_mean_nothing_before_it_creates_anything() {
    let env = Env::new();
    for (flag, value, message) in [
        ("--time-zone", "Europe/Berlim", "did you mean Europe/Berlin"),
        ("--default-country", "Germny", "did you mean Germany"),
        ("--note-stamp", "by {user}", "it has to say {user} and {time}"),
        ("--note-stamp", "{user}\n{time}", "it has to be one line"),
        ("--journal-retention-days", "0", "from 1 to 36500"),
        ("--journal-retention-days", "-3", "from 1 to 36500"),
        ("--journal-retention-days", "36501", "from 1 to 36500"),
        ("--journal-retention-days", "many", "many"),
    ] {
        env.run(&["db", "init", flag, value]).fails(2, message);
    }
    assert!(env.names(&env.path("")).is_empty());
    env.run(&["db", "init", "--note-stamp", "-- {user} at {time}"]).ok();
}

#[test]
fn path_is_absolute_and_needs_no_database() {
    let env = Env::new();
    assert_eq!(env.run(&["db", "path"]).ok().out, format!("{}\n", env.database().display()));
    let other = env.run(&["--db", "other.db", "db", "path"]).ok().out;
    assert!(other.starts_with('/') && other.ends_with("/other.db\n"), "{other}");
    assert!(env.names(&env.path("")).is_empty());
}

#[test]
fn stats_count_in_every_format() {
    let env = Env::new();
    let store = env.store();
    add(&store, "anna@example.com");
    change(&store, "statuses add", |txn| txn.add_status("VIP", None));
    drop(store);
    let json: serde_json::Value =
        serde_json::from_str(&env.run(&["db", "stats", "--json"]).ok().out).unwrap();
    assert_eq!(json["contacts"], 1);
    assert_eq!(json["statuses"], 1);
    assert_eq!(json["operations"], 2);
    assert_eq!(json["journal_rows"], 1);
    assert_eq!(json["schema"], SCHEMA);
    assert_eq!(json["newest_operation"], "2017-03-22T15:26:49Z");
    assert!(json["database_bytes"].as_i64().unwrap() >= 4_096);
    assert!(json["journal_bytes"].as_i64().unwrap() > 10);
    let table = env.run(&["db", "stats"]).ok().out;
    assert!(table.contains("CONTACTS           1\n"), "{table}");
    let csv = env.run(&["db", "stats", "--format", "csv", "--fields", "contacts,notes"]).ok().out;
    assert_eq!(csv, "contacts,notes\n1,0\n");
    env.run(&["db", "stats", "--fields", "contact"]).fails(2, "did you mean `contacts`");
}

#[test]
fn vacuum_gives_space_back_and_keeps_the_data() {
    let env = Env::new();
    let store = env.store();
    let (contact, _) = add(&store, "anna@example.com");
    let text = "x".repeat(500_000);
    let (note, _) = change(&store, "notes add", |txn| txn.add_note(contact, &text, None, txn.time()));
    let note = store.note(note).unwrap().unwrap();
    let operation = acquaint::store::NewOperation {
        command: "notes delete",
        actor: "jack",
        time: crate::env::now(),
        images: false,
    };
    store
        .write(&operation, |txn| -> Result<_, acquaint::store::StoreError> {
            txn.delete_note(&note)?;
            Ok(((), Some(acquaint::store::Summary::default())))
        })
        .unwrap();
    drop(store);
    let before = fs::metadata(env.database()).unwrap().len();
    let dump = crate::env::dump(&env.database());
    let dry = env.run(&["db", "vacuum", "-n"]).ok();
    assert!(dry.err.starts_with("Would give back about 499."), "{dry:?}");
    let run = env.run(&["db", "vacuum"]).ok();
    assert!(run.err.contains(" before, ") && run.err.contains(" after."), "{run:?}");
    assert!(fs::metadata(env.database()).unwrap().len() + 400_000 < before);
    assert_eq!(crate::env::dump(&env.database()), dump);
    env.run(&["db", "check"]).ok();
}

#[test]
fn every_verb_explains_itself_with_examples() {
    let env = Env::new();
    for verb in
        ["init", "path", "stats", "check", "backup", "restore", "migrate", "vacuum", "log", "show", "undo"]
    {
        let help = env.run(&["db", verb, "--help"]).ok().out;
        assert!(help.contains(&format!("Examples:\n  acquaint db {verb}")), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }
    env.run(&["db"]).fails(2, "");
}
