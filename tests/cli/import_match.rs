//! Upserts: what a row does to a contact that is there, to a new one, and to one the file repeats.

use crate::env::TestEnv;
use crate::import_kit::{Counts, counts, import, stored};

const FIELDS: &str = "email,first_name,city,company";

/// Ann with a first name and a city, without a company.
fn with_ann() -> TestEnv {
    let env = TestEnv::new();
    assert_eq!(
        counts(&import(&env, "email,first_name,city\nann@example.com,Ann,Boston\n", &[])),
        (1, 1, 0, 0, 0)
    );
    env
}

fn check(rows: &str, mode: &str, expected: Counts, left: &str) {
    let env = with_ann();
    let csv = format!("{FIELDS}\n{rows}");
    let output = import(&env, &csv, &["--on-match", mode]);
    assert_eq!(counts(&output), expected, "{mode}: {rows}\n{output}");
    assert_eq!(stored(&env, FIELDS), left, "{mode}: {rows}");
    let (read, _, _, _, rejected) = counts(&import(&env, &csv, &["--on-match", mode]));
    assert_eq!(stored(&env, FIELDS), left, "{mode} again: {rows}");
    let again = counts(&import(&env, &csv, &["--on-match", mode]));
    let expected = if mode == "reject" { read } else { rejected };
    assert_eq!(again, (read, 0, 0, read - expected, expected), "{mode} again: {rows}");
}

#[test]
fn an_existing_contact() {
    let row = "ann@example.com,Anna,,Acme\n";
    check(row, "update", (1, 0, 1, 0, 0), "ann@example.com,Anna,Boston,Acme\n");
    check(row, "fill", (1, 0, 1, 0, 0), "ann@example.com,Ann,Boston,Acme\n");
    check(row, "skip", (1, 0, 0, 1, 0), "ann@example.com,Ann,Boston,\n");
    check(row, "reject", (1, 0, 0, 0, 1), "ann@example.com,Ann,Boston,\n");
    let same = "ann@EXAMPLE.com,Ann,Boston,\n";
    check(same, "update", (1, 0, 0, 1, 0), "ann@example.com,Ann,Boston,\n");
    check(same, "fill", (1, 0, 0, 1, 0), "ann@example.com,Ann,Boston,\n");
    check(same, "skip", (1, 0, 0, 1, 0), "ann@example.com,Ann,Boston,\n");
    check(same, "reject", (1, 0, 0, 0, 1), "ann@example.com,Ann,Boston,\n");
}

#[test]
fn a_new_contact() {
    let row = "bob@example.com,Bob,,Acme\n";
    for mode in ["update", "fill", "skip", "reject"] {
        check(row, mode, (1, 1, 0, 0, 0), "ann@example.com,Ann,Boston,\nbob@example.com,Bob,,Acme\n");
    }
}

#[test]
fn a_new_contact_that_the_file_repeats() {
    let rows = "bob@example.com,Bob,,Acme\nbob@example.com,Robert,Brno,\n";
    for mode in ["update", "skip", "reject"] {
        check(rows, mode, (2, 1, 0, 1, 0), "ann@example.com,Ann,Boston,\nbob@example.com,Robert,Brno,Acme\n");
    }
    check(rows, "fill", (2, 1, 0, 1, 0), "ann@example.com,Ann,Boston,\nbob@example.com,Robert,Brno,Acme\n");
}

#[test]
fn an_existing_contact_that_the_file_repeats() {
    let rows = "ann@example.com,Anna,,Acme\nann@example.com,,Brno,Apex\n";
    check(rows, "update", (2, 0, 1, 1, 0), "ann@example.com,Anna,Brno,Apex\n");
    check(rows, "fill", (2, 0, 1, 1, 0), "ann@example.com,Ann,Boston,Apex\n");
    check(rows, "skip", (2, 0, 0, 2, 0), "ann@example.com,Ann,Boston,\n");
    check(rows, "reject", (2, 0, 0, 0, 2), "ann@example.com,Ann,Boston,\n");
    let there_and_back = "ann@example.com,Anna,,\nann@example.com,Ann,,\n";
    check(there_and_back, "update", (2, 0, 0, 2, 0), "ann@example.com,Ann,Boston,\n");
}

/// Every field: what it holds, another value, and both as they are stored.
const VALUES: [(&str, &str, &str); 19] = [
    ("first_name", "Ann", "Anna"),
    ("middle_name", "B.", "C."),
    ("last_name", "Kim", "Lee"),
    ("gender", "female", "other"),
    ("birthday", "1990-05-01", "1991-06-02"),
    ("private_phone", "555 0100", "+1 555 0199"),
    ("business_phone", "134-5683", "134-5684"),
    ("company", "Acme", "Apex"),
    ("job_title", "Owner", "CEO"),
    ("status", "VIP", "Customer"),
    ("owner", "carmack", "romero"),
    ("address", "Main 1", "Main 2"),
    ("zip", "02101", "60200"),
    ("city", "Boston", "Brno"),
    ("country", "USA", "Austria"),
    ("created", "2017-01-01T00:00:00Z", "2016-01-01T00:00:00Z"),
    ("guid", "2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11", "7c0a3a66-0d6b-4a80-8a0e-d9a5a1f0b0aa"),
    ("state", "Massachusetts", ""),
    ("email", "ann@example.com", "Ann@example.com"),
];

#[test]
fn a_blank_keeps_and_a_marker_clears_field_by_field() {
    let env = TestEnv::new();
    let names: Vec<&str> = VALUES.iter().map(|(name, _, _)| *name).collect();
    let row: Vec<&str> = VALUES.iter().map(|(_, value, _)| *value).collect();
    let csv = format!("{}\n{}\n", names.join(","), row.join(","));
    assert_eq!(counts(&import(&env, csv, &[])), (1, 1, 0, 0, 0));
    let all = names.join(",");
    let before = stored(&env, &all);
    assert_eq!(before, format!("{}\n", row.join(",")));
    for (name, value, other) in VALUES {
        if name == "email" {
            continue;
        }
        let cell = |cell: &str, args: &[&str]| {
            counts(&import(&env, format!("email,{name}\nann@example.com,\"{cell}\"\n"), args))
        };
        assert_eq!(cell("", &[]), (1, 0, 0, 1, 0), "{name}");
        assert_eq!(cell("  ", &["--clear-marker", "NULL"]), (1, 0, 0, 1, 0), "{name}");
        assert_eq!(stored(&env, &all), before, "{name}");
        if ["guid", "created"].contains(&name) {
            assert_eq!(cell("NULL", &["--clear-marker", "NULL"]), (1, 0, 0, 0, 1), "{name}");
            assert_eq!(stored(&env, &all), before, "{name}");
            continue;
        }
        assert_eq!(cell("NULL", &["--clear-marker", "NULL"]), (1, 0, 1, 0, 0), "{name}");
        assert_eq!(
            env.ok(["contacts", "list", "--format", "json", "--fields", name]),
            format!("[\n{{\"{name}\":null}}\n]\n")
        );
        if name == "country" {
            // Without its country there is no state.
            assert_eq!(stored(&env, "city,state"), "Boston,\n");
            assert_eq!(
                counts(&import(&env, "email,state,country\nann@example.com,MA,USA\n", &[])),
                (1, 0, 1, 0, 0)
            );
        } else {
            assert_eq!(cell(value, &["--on-match", "fill"]), (1, 0, 1, 0, 0), "{name}");
        }
        assert_eq!(stored(&env, &all), before, "{name}");
        if !other.is_empty() {
            assert_eq!(cell(other, &["--on-match", "fill"]), (1, 0, 0, 1, 0), "{name}");
        }
    }
}

#[test]
fn the_key_cannot_be_cleared() {
    let env = with_ann();
    let output = import(&env, "email,city\nNULL,Brno\n", &["--clear-marker", "NULL"]);
    assert_eq!(counts(&output), (1, 0, 0, 0, 1));
    assert!(output.stderr.contains("email cannot be cleared"), "{output}");
}

#[test]
fn a_column_that_is_missing_keeps_its_values() {
    let env = with_ann();
    assert_eq!(counts(&import(&env, "email\nann@example.com\n", &[])), (1, 0, 0, 1, 0));
    assert_eq!(stored(&env, FIELDS), "ann@example.com,Ann,Boston,\n");
}

#[test]
fn a_constant_is_given_to_every_row_and_a_cell_wins_over_it() {
    let env = with_ann();
    let csv = "email\nann@example.com\nbob@example.com\n";
    let output = import(&env, csv, &["--set", "status=Lead", "--set", "country=USA"]);
    assert_eq!(counts(&output), (2, 1, 1, 0, 0));
    assert!(output.stderr.contains("status = Lead, country = USA"), "{output}");
    assert_eq!(
        stored(&env, "email,city,status,country"),
        "ann@example.com,Boston,Lead,USA\nbob@example.com,,Lead,USA\n"
    );
    let refused = |args: &[&str], word: &str| {
        let before = env.untouched();
        let output = env.run([&["contacts", "import", "people.csv"], args].concat());
        assert_eq!(output.status, 2, "{output}");
        assert!(output.stderr.contains(word), "{output}");
        assert!(env.untouched() == before);
    };
    refused(&["--set", "email=a@x.com"], "email cannot be the same for every row");
    refused(&["--set", "shoe_size=42"], "is no field that can be set");
    refused(&["--set", "country=Atlantis"], "--set country=Atlantis: unknown country");
    refused(&["--set", "birthday=31.2.1990"], "--set birthday=31.2.1990");
    refused(&["--set", "city"], "FIELD=VALUE");
    refused(&["--on-match", "merge"], "merge");
}
