//! Countries and states, and bad values that a person may survive.

use crate::env::TestEnv;
use crate::import_kit::{counts, import, stored};

fn place(csv: &str, args: &[&str]) -> (i32, String) {
    let env = TestEnv::new();
    let output = import(&env, csv, args);
    (output.status, if output.status == 0 { stored(&env, "state,country") } else { output.stderr })
}

fn good(text: &str) -> (i32, String) {
    (0, format!("{text}\n"))
}

#[test]
fn a_country_goes_by_any_of_its_names() {
    for name in ["USA", "us", "United States of America", "Vereinigte Staaten", "U.S.A."] {
        assert_eq!(place(&format!("email,country\na@x.com,{name}\n"), &[]), good(",USA"), "{name}");
    }
    let (status, said) = place("email,country\na@x.com,Germny\n", &[]);
    assert_eq!(status, 5);
    assert!(said.contains("country: unknown country, did you mean Germany?"), "{said}");
}

#[test]
fn a_state_is_looked_for_in_its_country() {
    for (cells, expected) in [
        ("California,USA", "California,USA"),
        ("ca,USA", "California,USA"),
        ("US-CA,USA", "California,USA"),
        ("Bayern,Germany", "Bavaria,Germany"),
        ("CA,Italy", "Cagliari,Italy"),
    ] {
        assert_eq!(place(&format!("email,state,country\na@x.com,{cells}\n"), &[]), good(expected), "{cells}");
        let (state, country) = cells.split_once(',').expect("two cells");
        let turned = format!("country,state,email\n{country},{state},a@x.com\n");
        assert_eq!(place(&turned, &[]), good(expected), "{cells}");
    }
    let (status, said) = place("email,state,country\na@x.com,Bavaria,USA\n", &[]);
    assert_eq!(status, 5);
    assert!(said.contains("state: a state of Germany, not of USA"), "{said}");
    let (status, said) = place("email,state,country\na@x.com,Calfornia,USA\n", &[]);
    assert_eq!(status, 5);
    assert!(said.contains("did you mean California, "), "{said}");
}

#[test]
fn a_state_without_a_country_must_be_the_only_one() {
    assert_eq!(place("email,state\na@x.com,California\n", &[]), good("California,USA"));
    assert_eq!(place("email,state\na@x.com,US-CA\n", &[]), good("California,USA"));
    let (status, said) = place("email,state\na@x.com,CA\n", &[]);
    assert_eq!(status, 5);
    assert!(said.contains("state: a state of several countries"), "{said}");
    assert!(said.contains("--set country=COUNTRY"), "{said}");
    assert_eq!(place("email,state\na@x.com,CA\n", &["--set", "country=USA"]), good("California,USA"));
}

#[test]
fn the_default_country_decides() {
    let env = TestEnv::new();
    env.add_joseph();
    env.set_setting("default_country", "US");
    let output = import(&env, "email,state\na@x.com,CA\n", &[]);
    assert_eq!(counts(&output), (1, 1, 0, 0, 0), "{output}");
    assert_eq!(stored(&env, "state,country"), ",\nCalifornia,USA\n");
}

#[test]
fn a_bad_value_rejects_the_row_or_is_left_out() {
    let env = TestEnv::new();
    let csv = "email,first_name,country,birthday,gender,phone\na@x.com,Ann,Atlantis,1990-02-30,robot,call me\nbad,Bob,USA,,,\nc@x.com,Cyd,USA,,,\n";
    assert_eq!(counts(&import(&env, csv, &[])), (3, 1, 0, 0, 2));
    let output = import(&env, csv, &["--on-bad-value", "drop"]);
    assert_eq!(counts(&output), (3, 1, 0, 1, 1));
    for part in [
        "Left out 4 bad cells:",
        "1  birthday: no such date (line 2)",
        "1  country: unknown country",
        "1  gender: not a gender",
        "1  phone: not a phone number",
        "1  email: not an address: no @",
    ] {
        assert!(output.stderr.contains(part), "no {part:?} in\n{output}");
    }
    let list = env.ok([
        "contacts",
        "list",
        "--format",
        "csv",
        "--no-header",
        "--fields",
        "email,first_name,country,birthday,gender,business_phone",
    ]);
    assert_eq!(list, "c@x.com,Cyd,USA,,,\na@x.com,Ann,,,,\n");
}

#[test]
fn a_dropped_cell_keeps_what_was_stored() {
    let env = TestEnv::new();
    assert_eq!(import(&env, "email,country\na@x.com,USA\n", &[]).status, 0);
    let output = import(&env, "email,country\na@x.com,Atlantis\n", &["--on-bad-value", "drop"]);
    assert_eq!(counts(&output), (1, 0, 0, 1, 0));
    assert_eq!(stored(&env, "country"), "USA\n");
}

#[test]
fn a_new_country_takes_a_state_elsewhere_away() {
    let env = TestEnv::new();
    assert_eq!(import(&env, "email,state,country\na@x.com,California,USA\n", &[]).status, 0);
    assert_eq!(counts(&import(&env, "email,country\na@x.com,Austria\n", &[])), (1, 0, 1, 0, 0));
    assert_eq!(stored(&env, "state,country"), ",Austria\n");
    assert_eq!(counts(&import(&env, "email,country\na@x.com,Austria\n", &[])), (1, 0, 0, 1, 0));
}

#[test]
fn fill_never_parts_a_state_from_its_country() {
    let env = TestEnv::new();
    assert_eq!(import(&env, "email,country\na@x.com,Austria\nb@x.com,\n", &[]).status, 0);
    let csv = "email,state\na@x.com,California\nb@x.com,California\n";
    assert_eq!(counts(&import(&env, csv, &["--on-match", "fill"])), (2, 0, 1, 1, 0));
    assert_eq!(stored(&env, "state,country"), ",Austria\nCalifornia,USA\n");
}

#[test]
fn a_skipped_or_rejected_row_creates_no_names() {
    for (mode, expected) in [("skip", (1, 0, 0, 1, 0)), ("reject", (1, 0, 0, 0, 1))] {
        let env = TestEnv::new();
        assert_eq!(import(&env, "email\na@x.com\n", &[]).status, 0);
        let output = import(&env, "email,status,owner\na@x.com,VIP,carmack\n", &["--on-match", mode]);
        assert_eq!(counts(&output), expected);
        assert!(!output.stderr.contains("Created"), "{output}");
        assert_eq!(env.ok(["statuses", "list", "--count"]), "0\n", "{mode}");
        assert_eq!(env.ok(["users", "list", "--count"]), "0\n", "{mode}");
    }
}
