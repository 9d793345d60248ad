//! Rejected rows: kept in a file that can be corrected and imported again, and counted against a limit.

use std::fs;

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::{counts, import, import_file, refused, stored};

const CSV: &str = "Mail,First Name,Born,Note to self\nann@example.com,Ann,1990-05-01,x\njoe at example,\"Joe \"\"J\"\"\",1990-05-01,\"a, b\"\nbob@example.com,Bob,1990-02-30,\"two\nlines\"\n,Cyd,,\n";
const ARGS: [&str; 4] = ["--map", "Mail=email", "--map", "Born=birthday"];

#[test]
fn rejects_are_the_original_rows_with_their_reasons() {
    let env = TestEnv::new();
    let output = import(&env, CSV, &ARGS);
    assert_eq!(counts(&output), (4, 1, 0, 0, 3));
    assert_snapshot!(env.read_file("people.rejects.csv"), @r#"
    _line,_column,_error,Mail,First Name,Born,Note to self
    3,Mail,not an address: no @,joe at example,"Joe ""J""",1990-05-01,"a, b"
    4,Born,no such date,bob@example.com,Bob,1990-02-30,"two
    lines"
    6,Mail,no e-mail address; see --allow-anonymous,,Cyd,,
    "#);
}

#[test]
fn every_bad_cell_of_a_row_is_named() {
    let env = TestEnv::new();
    let file = "Email,First name,Birthday,Country,State\n\
                joe,Joe,1990-02-30,Germny,Bayern\n\
                ,Cyd,1990-02-30,,\n\
                ann@example.com,Ann,1990-05-01,USA,TX\n\
                eve@example.com,Eve,,Germny,\n";
    let output = import(&env, file, &[]);
    assert_eq!(counts(&output), (4, 1, 0, 0, 3));
    let summary: Vec<&str> = output.stderr.lines().skip(2).take(3).collect();
    assert_eq!(
        summary,
        [
            "people.csv: 4 read, 1 added, 0 updated, 0 unchanged, 3 rejected -> people.rejects.csv",
            "   2  Country: unknown country, did you mean Germany? (lines 2, 5)",
            "   1  Birthday: no such date (line 3)",
        ],
        "each row counts once: {output}"
    );
    let rejects = env.read_file("people.rejects.csv");
    let rows: Vec<&str> = rejects.lines().skip(1).collect();
    assert_eq!(
        rows,
        [
            "2,Country; Email; Birthday,\"Country: unknown country, did you mean Germany?; \
             Email: not an address: no @; Birthday: no such date\",\
             joe,Joe,1990-02-30,Germny,Bayern",
            "3,Birthday; Email,Birthday: no such date; Email: no e-mail address; see --allow-anonymous,\
             ,Cyd,1990-02-30,,",
            "5,Country,\"unknown country, did you mean Germany?\",eve@example.com,Eve,,Germny,",
        ]
    );
    let strict = import(&env, file, &["--strict"]);
    assert!(
        strict.stderr.contains("\n  Email: not an address: no @\n  Birthday: no such date\n"),
        "{strict}"
    );
}

#[test]
fn corrected_rejects_are_imported_without_further_flags() {
    let env = TestEnv::new();
    assert_eq!(import(&env, CSV, &ARGS).status, 5);
    let corrected = env
        .read_file("people.rejects.csv")
        .replace("joe at example", "joe@example.com")
        .replace("1990-02-30", "1990-02-28");
    env.write_file("people.rejects.csv", corrected);
    let output = import_file(&env, "people.rejects.csv", &ARGS);
    assert_eq!(counts(&output), (3, 2, 0, 0, 1));
    assert_eq!(
        stored(&env, "email,first_name,birthday"),
        "\
ann@example.com,Ann,1990-05-01
joe@example.com,\"Joe \"\"J\"\"\",1990-05-01
bob@example.com,Bob,1990-02-28
"
    );
    // What is still wrong has its own file, with its place in the corrected one, and the columns once.
    let rest = env.read_file("people.rejects.rejects.csv");
    assert_eq!(
        rest,
        "_line,_column,_error,Mail,First Name,Born,Note to self\n5,Mail,no e-mail address; see --allow-anonymous,,Cyd,,\n"
    );
}

#[test]
fn a_reject_file_is_never_overwritten() {
    let env = TestEnv::new();
    env.write_file("people.rejects.csv", "corrections under way\n");
    assert!(import(&env, CSV, &ARGS).stderr.contains("-> people.rejects-2.csv"));
    assert!(import(&env, CSV, &ARGS).stderr.contains("-> people.rejects-3.csv"));
    assert_eq!(env.read_file("people.rejects.csv"), "corrections under way\n");
    let before = env.untouched();
    let output = import(&env, CSV, &[&ARGS[..], &["--rejects", "people.rejects.csv"]].concat());
    assert_eq!(output.status, 4, "{output}");
    assert!(output.stderr.contains("people.rejects.csv exists already"), "{output}");
    assert_eq!(env.read_file("people.rejects.csv"), "corrections under way\n");
    assert!(env.untouched() == before);
}

#[test]
fn rejects_go_where_they_are_told() {
    let env = TestEnv::new();
    fs::create_dir(env.path("out")).expect("a directory can be made");
    let output = import(&env, CSV, &[&ARGS[..], &["--rejects", "out/bad.csv"]].concat());
    assert!(output.stderr.contains("-> out/bad.csv"), "{output}");
    assert_eq!(env.read_file("out/bad.csv").lines().count(), 5);
    assert!(!env.names().contains(&"people.rejects.csv".to_owned()));
    // A clean import makes no file.
    assert_eq!(import(&env, "email\na@x.com\n", &["--rejects", "none.csv"]).status, 0);
    assert!(!env.path("none.csv").exists());
}

#[test]
fn rejects_that_cannot_be_written_stop_the_import() {
    let env = TestEnv::new();
    env.add_joseph();
    env.write_file("people.csv", CSV);
    let args = |to: &'static str| [&["people.csv"], &ARGS[..], &["--rejects", to]].concat();
    refused(&env, &args("nowhere/bad.csv"), 1, &["nowhere"]);
    let before = env.untouched();
    let output = env.run([&["contacts", "import"], &args("/dev/full")[..]].concat());
    assert_eq!(output.status, 1, "{output}");
    assert!(output.stderr.contains("/dev/full"), "{output}");
    assert!(env.untouched() == before, "rejects were lost and the import went on");
}

#[test]
fn rejects_are_for_the_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let env = TestEnv::new();
    assert_eq!(import(&env, CSV, &ARGS).status, 5);
    for name in ["people.rejects.csv", "contacts.db"] {
        let mode = fs::metadata(env.path(name)).expect("the file is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[test]
fn too_many_rejects_stop_everything() {
    let env = TestEnv::new();
    env.add_joseph();
    env.write_file("people.csv", CSV);
    let run = |more: &[&'static str]| [&["people.csv"], &ARGS[..], more].concat();
    refused(&env, &run(&["--strict"]), 5, &["stopped at line 3: 1 row is rejected", "nothing was imported"]);
    refused(&env, &run(&["--max-rejects", "0"]), 5, &["stopped at line 3"]);
    refused(&env, &run(&["--max-rejects", "2"]), 5, &["stopped at line 6: 3 rows are rejected"]);
    refused(
        &env,
        &run(&["--max-rejects", "74%"]),
        5,
        &["3 rows are rejected, more than --max-rejects allows"],
    );
    refused(
        &env,
        &run(&["--max-rejects", "many"]),
        2,
        &["`many` is neither a number of rows nor a percentage"],
    );
    refused(&env, &run(&["--max-rejects", "101%"]), 2, &["`101%`"]);
    refused(&env, &run(&["--max-rejects", "-1"]), 2, &["-1"]);
    refused(&env, &run(&["--strict", "--max-rejects", "3"]), 2, &["cannot be used with"]);
    assert_eq!(counts(&import(&env, CSV, &[&ARGS[..], &["--max-rejects", "3"]].concat())), (4, 1, 0, 0, 3));
    assert_eq!(counts(&import(&env, CSV, &[&ARGS[..], &["--max-rejects", "75%"]].concat())), (4, 0, 0, 1, 3));
}

#[test]
fn reasons_are_named_by_the_columns_of_the_file() {
    let env = TestEnv::new();
    let csv = "Mail,Lead Status\na@x.com,VIP\n";
    let output = import(&env, csv, &["--no-create"]);
    assert_eq!(counts(&output), (1, 0, 0, 0, 1));
    assert!(output.stderr.contains("1  Lead Status: no such status (--no-create)"), "{output}");
    assert_eq!(
        env.read_file("people.rejects.csv").lines().nth(1),
        Some("2,Lead Status,no such status (--no-create),a@x.com,VIP")
    );
    assert_eq!(import(&env, "Mail\na@x.com\n", &[]).status, 0);
    let output = import(&env, csv, &["--on-match", "reject"]);
    assert!(output.stderr.contains("1  Mail: the contact is there already (--on-match reject)"), "{output}");
}

#[test]
fn a_dry_run_writes_no_rejects() {
    let env = TestEnv::new();
    let output = import(&env, CSV, &[&ARGS[..], &["-n", "--rejects", "bad.csv"]].concat());
    assert_eq!(counts(&output), (4, 1, 0, 0, 3));
    assert_eq!(env.names(), ["people.csv"]);
}
