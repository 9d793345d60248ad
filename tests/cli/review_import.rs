//! Imports where rows, flags and the database pull in different directions.

use std::fs;

use acquaint::domain::field::Field;

use crate::env::{Output, TestEnv};

fn import(env: &TestEnv, csv: &str, flags: &[&str]) -> Output {
    env.write_file("people.csv", csv);
    env.run(["contacts", "import", "people.csv"].iter().chain(flags))
}

fn list(env: &TestEnv, fields: &str) -> String {
    env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", fields])
}

#[track_caller]
fn counts(output: &Output, counts: &str) {
    assert!(output.stderr.contains(counts), "{counts:?} is not in\n{output}");
}

#[test]
fn filling_leaves_a_state_of_another_country_out() {
    let env = TestEnv::new();
    env.add_contact(&[(Field::Email, "a@example.com"), (Field::Country, "US")]);
    let csv = "email,state,country,city\na@example.com,Bavaria,Germany,Austin\n";
    counts(
        &import(&env, csv, &["--on-match", "fill"]),
        "1 read, 0 added, 1 updated, 0 unchanged, 0 rejected",
    );
    assert_eq!(list(&env, "state,country,city"), ",USA,Austin\n");
}

#[test]
fn a_constant_state_rejects_rows_of_other_countries() {
    let env = TestEnv::new();
    let csv = "email,country\na@example.com,USA\nb@example.com,Germany\nc@example.com,\n";
    let run = import(&env, csv, &["--set", "state=US-CA"]);
    counts(&run, "3 read, 2 added, 0 updated, 0 unchanged, 1 rejected");
    counts(&run, "state: the state given by --set is not in the row's country (line 3)");
    let run = import(&env, csv, &["--set", "state=US-CA", "--on-bad-value", "drop"]);
    counts(&run, "3 read, 1 added, 0 updated, 2 unchanged, 0 rejected");
    assert_eq!(
        list(&env, "email,state"),
        "a@example.com,California\nc@example.com,California\nb@example.com,\n"
    );
}

#[test]
fn a_constant_says_something() {
    let env = TestEnv::new();
    let run = import(&env, "email\na@example.com\n", &["--set", "city= "]);
    assert_eq!(run.status, 2, "{run}");
    counts(&run, "--set city= gives no value");
    assert!(!env.database().exists());
}

#[test]
fn a_command_that_is_refused_for_its_values_makes_no_database() {
    let env = TestEnv::new();
    let run = import(&env, "email\na@example.com\n", &["--set", "country=Nowhere"]);
    assert_eq!(run.status, 2, "{run}");
    let run = env.run(["contacts", "add", "--email", "nobody"]);
    assert_eq!(run.status, 5, "{run}");
    let run = env.run(["contacts", "add", "--email", "a@example.com", "--status", "VIP"]);
    assert_eq!(run.status, 2, "{run}");
    assert!(!env.database().exists());
}

#[test]
fn a_person_counts_once_however_many_rows_speak_of_her() {
    let env = TestEnv::new();
    env.add_contact(&[(Field::Email, "a@example.com"), (Field::City, "Boston")]);
    // Cleared by the first row, and the second has nothing to add.
    let csv = "email,city\na@example.com,-\na@example.com,\n";
    counts(
        &import(&env, csv, &["--clear-marker", "-"]),
        "2 read, 0 added, 1 updated, 1 unchanged, 0 rejected",
    );
    assert_eq!(list(&env, "city"), "\"\"\n");
    // A note, another one, and a change of a field.
    let csv = "email,city,notes\na@example.com,,first\na@example.com,,second\na@example.com,Austin,\n";
    counts(&import(&env, csv, &[]), "3 read, 0 added, 1 updated, 2 unchanged, 0 rejected");
    counts(&import(&env, csv, &[]), "3 read, 0 added, 0 updated, 3 unchanged, 0 rejected");
}

#[test]
fn names_are_made_only_for_rows_that_use_them() {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["contacts", "add", "--email", "a@example.com", "--status", "VIP"]);
    let csv = "email,status,owner\na@example.com,Lead,ana\n";
    for (on_match, status) in [("skip", 0), ("reject", 5)] {
        let run = import(&env, csv, &["--on-match", on_match]);
        assert_eq!(run.status, status, "{run}");
        assert!(!run.stderr.contains("Created"), "{run}");
    }
    let run = import(&env, csv, &["--on-match", "fill"]);
    counts(&run, "Created 1 user: ana");
    assert!(!run.stderr.contains("1 status"), "{run}");
    assert_eq!(list(&env, "status,owner"), "VIP,ana\n");
}

#[test]
fn a_large_file_folds_in_the_order_of_its_rows() {
    let guid = "00000000-0000-4000-8000-000000000001";
    let mut csv = format!("email,city,guid\na@example.com,Austin,{guid}\na@example.com,Boston,\n");
    for number in 0..6_000 {
        csv.push_str(&format!("p{number}@example.com,Bern,\n"));
    }
    let env = TestEnv::new();
    counts(&import(&env, &csv, &[]), "6,002 read, 6,001 added, 0 updated, 1 unchanged, 0 rejected");
    let shown = env.ok(["contacts", "show", guid, "--format", "csv", "--no-header", "--fields", "city"]);
    assert_eq!(shown, "Boston\n");
}

#[test]
fn an_existing_file_for_rejected_rows_is_told_before_anything_is_read() {
    let env = TestEnv::new();
    env.write_file("rejects.csv", "being corrected");
    let run = import(&env, "email\na@example.com\n", &["--rejects", "rejects.csv"]);
    assert_eq!(run.status, 4, "{run}");
    counts(&run, "Error: rejects.csv exists already");
    counts(&run, "Hint: --overwrite replaces it");
    assert!(!env.database().exists());
    assert_eq!(fs::read(env.path("rejects.csv")).expect("the file is still there"), b"being corrected");
    let run = import(&env, "email\na@example.com\nbad\n", &["--rejects", "rejects.csv", "--overwrite"]);
    assert_eq!(run.status, 5, "{run}");
    let replaced = fs::read_to_string(env.path("rejects.csv")).expect("the file is there");
    assert!(replaced.ends_with("not an address: no @,bad\n"), "{replaced}");
}

#[test]
fn a_strict_import_names_the_row_and_its_reason() {
    let env = TestEnv::new();
    let run = import(&env, "email\na@example.com\nnobody\n", &["--strict"]);
    assert_eq!(run.status, 5, "{run}");
    counts(
        &run,
        "Error: stopped at line 3: 1 row is rejected, more than may be\n  email: not an address: no @",
    );
    assert!(!env.path("people.rejects.csv").exists());
}

#[test]
fn rows_of_contacts_who_are_there_have_one_reason() {
    let env = TestEnv::new();
    let csv = "email\na@example.com\nb@example.com\n";
    counts(&import(&env, csv, &[]), "2 read, 2 added");
    let run = import(&env, csv, &["--on-match", "reject"]);
    counts(&run, "   2  email: the contact is there already (--on-match reject) (lines 2, 3)");
}

#[test]
fn an_id_far_above_all_others_does_no_harm() {
    let env = TestEnv::new();
    env.add_contact(&[(Field::Email, "a@example.com")]);
    let shell = rusqlite::Connection::open(env.database()).expect("the database is a file of SQLite");
    shell.execute("UPDATE contacts SET id = 4611686018427387904", []).expect("ids can be changed");
    drop(shell);
    let csv = "email,city\na@example.com,Boston\na@example.com,Austin\nb@example.com,Bern\n";
    counts(&import(&env, csv, &[]), "3 read, 1 added, 1 updated, 1 unchanged, 0 rejected");
}

#[test]
fn a_dry_run_writes_no_file() {
    let env = TestEnv::new();
    env.add_joseph();
    let run = env.run(["contacts", "export", "-o", "out.csv", "--dry-run"]);
    assert_eq!(run.to_string(), "--- stderr ---\nWould export 1 contact to out.csv.\n[0]");
    assert!(!env.path("out.csv").exists());
    let run = env.run(["man", "--dir", "man", "--dry-run"]);
    assert!(run.stderr.starts_with("Would write "), "{run}");
    assert!(!env.path("man").exists());
}

#[test]
fn the_end_of_a_list_says_nothing_of_a_limit() {
    let env = TestEnv::new();
    for name in ["a", "b", "c"] {
        env.ok(["statuses", "add", name]);
    }
    let run = env.run(["statuses", "list", "--offset", "2"]);
    assert!(run.stderr.is_empty(), "{run}");
    let run = env.run(["statuses", "list", "--offset", "1", "--limit", "1"]);
    assert_eq!(run.stderr, "Showing 1 of 3; --limit 0 shows all.\n");
}

#[test]
fn a_quiet_import_still_tells_of_rejected_rows() {
    let env = TestEnv::new();
    let run = import(&env, "email\na@example.com\nnobody\n", &["--quiet"]);
    assert_eq!(
        run.to_string(),
        "--- stderr ---\nError: people.csv: 1 row is rejected -> people.rejects.csv\n[5]"
    );
}

#[test]
fn flags_that_would_do_nothing_are_refused() {
    let env = TestEnv::new();
    env.add_joseph();
    for (args, message) in [
        (&["contacts", "export", "--json", "--bom"][..], "Error: --bom is for CSV and TSV"),
        (&["contacts", "show", "1", "--json", "--section", "notes"], "Error: --section is for the profile"),
    ] {
        let run = env.run(args);
        assert_eq!(run.status, 2, "{run}");
        counts(&run, message);
    }
    for (flags, message) in [
        (&["--clear-marker", " "][..], "Error: --clear-marker is empty"),
        (&["--set", "city=Bern", "--set", "city=Basel"], "Error: city is set twice"),
    ] {
        let run = import(&env, "email\na@example.com\n", flags);
        assert_eq!(run.status, 2, "{run}");
        counts(&run, message);
    }
}
