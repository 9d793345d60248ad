//! `contacts delete` where nobody can be asked: the plan, the flags that say yes, and lists of references.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::import;

/// Joseph (1) with two agreements and a note, Ann (2) with a note, Bob (3) with nothing.
pub fn with_three() -> TestEnv {
    let env = TestEnv::new();
    env.add_joseph();
    env.ok(["contacts", "add", "--email", "ann@example.com", "--first-name", "Ann"]);
    env.ok(["contacts", "add", "--email", "bob@example.com", "--first-name", "Bob"]);
    for name in ["Newsletter", "Tracking"] {
        env.ok(["consents", "add", name, "--short-text", "May we?", "--full-text", "In full."]);
    }
    env.ok(["consents", "agree", "1", "Newsletter", "--source", "Partnership application"]);
    env.ok(["consents", "agree", "1", "Tracking"]);
    env.ok(["notes", "add", "1", "Called."]);
    env.ok(["notes", "add", "2", "Called."]);
    env
}

fn delete(env: &TestEnv, args: &[&str]) -> crate::env::Output {
    env.run([&["contacts", "delete"], args].concat())
}

fn ids(env: &TestEnv) -> String {
    env.ok(["contacts", "list", "--format", "ids"]).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_plan_names_what_goes() {
    let env = with_three();
    let before = env.untouched();
    assert_snapshot!(delete(&env, &["1", "--dry-run"]), @r#"
    --- stderr ---
    Contact 1, Joseph Smith <jsmith@localhost.local>, will be deleted together with
      2 approved consent agreements
          Newsletter  agreed Mar 22, 2017 on "Partnership application"
          Tracking    agreed Mar 22, 2017
      1 note
    Warning: agreements prove consent. Consult a lawyer before deleting them.
    Would delete 1 contact, 2 consent agreements, 1 note.
    [0]
    "#);
    assert_snapshot!(delete(&env, &["1", "2", "3", "-n", "--yes", "--with-consents"]), @r#"
    --- stderr ---
    3 contacts will be deleted together with
      2 approved consent agreements
      1  Joseph Smith <jsmith@localhost.local>
            Newsletter  agreed Mar 22, 2017 on "Partnership application"
            Tracking    agreed Mar 22, 2017
      2  Ann <ann@example.com>
      3  Bob <bob@example.com>
      2 notes
    Warning: agreements prove consent. Consult a lawyer before deleting them.
    Would delete 3 contacts, 2 consent agreements, 2 notes.
    [0]
    "#);
    assert_snapshot!(delete(&env, &["bob", "-n"]), @r#"
    --- stderr ---
    Contact 3, Bob <bob@example.com>, will be deleted.
    Would delete 1 contact, 0 consent agreements, 0 notes.
    [0]
    "#);
    assert!(env.untouched() == before, "a dry run changed the database");
}

#[test]
fn without_a_terminal_flags_must_say_yes() {
    let env = with_three();
    let before = env.untouched();
    assert_snapshot!(delete(&env, &["1"]), @r#"
    --- stderr ---
    Error: not deleting contact 1, Joseph Smith <jsmith@localhost.local> without confirmation; it holds 2 consent agreements
    Hint: there is no terminal to ask on; pass --yes --with-consents to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(delete(&env, &["1", "--yes"]), @r#"
    --- stderr ---
    Error: not deleting contact 1, Joseph Smith <jsmith@localhost.local> without confirmation; it holds 2 consent agreements
    Hint: there is no terminal to ask on; pass --with-consents to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(delete(&env, &["1", "--with-consents"]), @r#"
    --- stderr ---
    Error: not deleting contact 1, Joseph Smith <jsmith@localhost.local> without confirmation; it holds 2 consent agreements
    Hint: there is no terminal to ask on; pass --yes --with-consents to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(delete(&env, &["2"]), @r#"
    --- stderr ---
    Error: not deleting contact 2, Ann <ann@example.com> without confirmation
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(delete(&env, &["2", "--with-consents"]), @r#"
    --- stderr ---
    Error: not deleting contact 2, Ann <ann@example.com> without confirmation
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(delete(&env, &["1", "2", "3", "--yes"]), @r#"
    --- stderr ---
    Error: not deleting 3 contacts without confirmation; 1 of them holds 2 consent agreements
    Hint: there is no terminal to ask on; pass --with-consents to delete, or --dry-run to see the plan
    [4]
    "#);
    assert!(env.untouched() == before, "a refused deletion changed the database");
    assert_snapshot!(delete(&env, &["2", "-y"]), @r#"
    --- stderr ---
    Deleted contact 2. Undo with `acquaint db undo 10`
    [0]
    "#);
    assert_snapshot!(delete(&env, &["1", "--yes", "--with-consents", "--reason", "asked by phone"]), @r#"
    --- stderr ---
    Deleted contact 1 and 2 consent agreements. Undo with `acquaint db undo 11`
    [0]
    "#);
    assert_eq!(ids(&env), "3");
    assert_eq!(env.ok(["consents", "agreements", "--count"]), "0\n");
    assert_eq!(env.run(["notes", "list", "2"]).status, 3);
}

#[test]
fn a_revoked_agreement_is_a_record_that_goes_too() {
    let env = with_three();
    env.ok(["consents", "revoke", "1", "Tracking"]);
    assert_snapshot!(delete(&env, &["1", "-n"]), @r#"
    --- stderr ---
    Contact 1, Joseph Smith <jsmith@localhost.local>, will be deleted together with
      3 consent records (1 approved)
          Newsletter  agreed Mar 22, 2017 on "Partnership application"
          Tracking    agreed Mar 22, 2017
          Tracking    revoked Mar 22, 2017
      1 note
    Warning: agreements prove consent. Consult a lawyer before deleting them.
    Would delete 1 contact, 3 consent agreements, 1 note.
    [0]
    "#);
    assert_snapshot!(delete(&env, &["1", "--yes"]), @r#"
    --- stderr ---
    Error: not deleting contact 1, Joseph Smith <jsmith@localhost.local> without confirmation; it holds 3 consent agreements
    Hint: there is no terminal to ask on; pass --with-consents to delete, or --dry-run to see the plan
    [4]
    "#);
}

#[test]
fn a_list_of_references_is_all_or_nothing() {
    let env = with_three();
    let before = env.untouched();
    assert_snapshot!(delete(&env, &["2", "99", "3", "--yes"]), @r#"
    --- stderr ---
    Error: there is no contact 99
    [3]
    "#);
    assert_snapshot!(delete(&env, &["2", "nobody@example.com", "--yes"]), @r#"
    --- stderr ---
    Error: no contact has the e-mail address nobody@example.com
    Hint: `acquaint contacts list --search TEXT` looks for a part of it
    [3]
    "#);
    assert_snapshot!(env.run_with_stdin(["contacts", "delete", "-", "--yes"], "2\n99\n3\n"), @r#"
    --- stderr ---
    Error: there is no contact 99
    [3]
    "#);
    assert!(env.untouched() == before, "an unknown reference did not stop the deletion");
}

#[test]
fn standard_input_gives_the_references() {
    let env = with_three();
    let from =
        |stdin: &str, args: &[&str]| env.run_with_stdin([&["contacts", "delete", "-"], args].concat(), stdin);
    assert_snapshot!(from("", &["--yes"]), @r#"
    --- stderr ---
    Nothing selected; nothing deleted.
    [0]
    "#);
    assert_snapshot!(from("\n  \n", &["--yes"]), @r#"
    --- stderr ---
    Nothing selected; nothing deleted.
    [0]
    "#);
    assert_snapshot!(from("3\nann@example.com\n\nbob\n2\n", &["--dry-run"]), @r#"
    --- stderr ---
    2 contacts will be deleted
      3  Bob <bob@example.com>
      2  Ann <ann@example.com>
      1 note
    Would delete 2 contacts, 0 consent agreements, 1 note.
    [0]
    "#);
    assert_snapshot!(from("3\r\nann@example.com\r\nbob\r\n", &["--yes"]), @r#"
    --- stderr ---
    Deleted 2 contacts. Undo with `acquaint db undo 10`
    [0]
    "#);
    assert_eq!(ids(&env), "1");
}

#[test]
fn no_reference_is_never_all() {
    let env = with_three();
    let before = env.untouched();
    assert_eq!(delete(&env, &[]).status, 2);
    assert_eq!(delete(&env, &["--yes"]).status, 2);
    assert_eq!(delete(&env, &["", "--yes"]).status, 2);
    assert_eq!(delete(&env, &["%", "--yes"]).status, 3);
    assert!(env.untouched() == before);
}

#[test]
fn the_numbers_planned_deleted_and_reported_are_one() {
    let env = TestEnv::new();
    let rows: String = (1..=250).map(|number| format!("p{number}@example.com,{}\n", number % 7)).collect();
    assert_eq!(import(&env, format!("email,city\n{rows}"), &[]).status, 0);
    for city in 0..7 {
        let term = format!("city:{city}");
        let ids = env.ok(["contacts", "list", &term, "--format", "ids"]);
        let number = ids.lines().count();
        assert_eq!(env.ok(["contacts", "list", &term, "--count"]), format!("{number}\n"));
        let before: usize = env.ok(["contacts", "list", "--count"]).trim().parse().expect("a number");
        let plan = env.run_with_stdin(["contacts", "delete", "-", "-n"], ids.as_str());
        let words = format!("Would delete {number} contacts, 0 consent agreements, 0 notes.");
        assert!(plan.stderr.contains(&words), "{plan}");
        let done = env.run_with_stdin(["contacts", "delete", "-", "--yes"], ids.as_str());
        assert!(done.stderr.starts_with(&format!("Deleted {number} contacts. Undo with ")), "{done}");
        assert_eq!(env.ok(["contacts", "list", &term, "--count"]), "0\n");
        let after: usize = env.ok(["contacts", "list", "--count"]).trim().parse().expect("a number");
        assert_eq!(before - after, number);
    }
    assert_eq!(env.ok(["contacts", "list", "--count"]), "0\n");
}

#[test]
fn no_input_is_the_same_as_no_terminal() {
    let env = with_three();
    assert_eq!(delete(&env, &["2", "--no-input"]).status, 4);
    let env = with_three().with_var("ACQUAINT_NO_INPUT", "1");
    assert_eq!(delete(&env, &["2"]).status, 4);
    assert_eq!(ids(&env), "1 2 3");
}

#[test]
fn hostile_names_are_escaped_in_the_plan() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--first-name", "\u{1B}]52;c;AAAA\u{7}Eve\nContact 2, Bob, will be deleted."]);
    assert_snapshot!(delete(&env, &["1", "-n"]), @r#"
    --- stderr ---
    Contact 1, \x1B]52;c;AAAA\x07Eve\nContact 2, Bob, will be deleted., will be deleted.
    Would delete 1 contact, 0 consent agreements, 0 notes.
    [0]
    "#);
    assert_snapshot!(delete(&env, &["1"]), @r#"
    --- stderr ---
    Error: not deleting contact 1, \x1B]52;c;AAAA\x07Eve\nContact 2, Bob, will be deleted. without confirmation
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
}
