//! `consents` and the log of agreements.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// Joseph, contact 1, and the consent 1, Newsletter.
fn with_newsletter() -> TestEnv {
    let env = TestEnv::new();
    env.add_joseph();
    env.ok([
        "consents",
        "add",
        "Newsletter",
        "--short-text",
        "May we write?",
        "--full-text",
        "Once a month.",
    ]);
    env
}

fn log(env: &TestEnv) -> String {
    let fields = "id,contact_id,consent,action,time,in_force,source";
    env.ok(["consents", "agreements", "--format", "csv", "--fields", fields])
}

#[test]
fn a_consent_has_a_name_and_two_texts() {
    let env = TestEnv::new();
    let text = ["--short-text", "May we write?", "--full-text", "Once a month.\nNo more."];
    assert_snapshot!(env.run([&["consents", "add", "Newsletter"], &text[..]].concat()), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added consent 1: Newsletter. Undo with `acquaint db undo 1`
    [0]
    "#);
    assert_snapshot!(env.run([&["consents", "add", "newsletter"], &text[..]].concat()), @r#"
    --- stderr ---
    Error: there is already a consent `Newsletter`
    Hint: `acquaint consents list` shows them
    [5]
    "#);
    assert_snapshot!(env.run([&["consents", "add", "Tracking", "-n"], &text[..]].concat()), @r#"
    --- stderr ---
    Would add consent: Tracking
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "list"]), @r#"
    ID  NAME        SHORT TEXT     AGREEMENTS  ARCHIVED
     1  Newsletter  May we write?           0  -
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "show", "NEWSLETTER"]), @r#"
    Newsletter
    May we write?

    DETAILS
      ID        1
      Text      99c7bf27fa890171927f52c422cad052
      Created   Mar 22, 2017 3:26:49 PM
      Changed   Mar 22, 2017 3:26:49 PM
      In force  0 agreements
    FULL TEXT
      Once a month.
      No more.
    EARLIER TEXTS
      None is kept.
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "show", "1", "--json"]), @r#"
    {
      "id": 1,
      "name": "Newsletter",
      "short_text": "May we write?",
      "full_text": "Once a month.\nNo more.",
      "hash": "99c7bf27fa890171927f52c422cad052",
      "agreements": 0,
      "on_earlier_text": 0,
      "archived": null,
      "created": "2017-03-22T15:26:49Z",
      "modified": "2017-03-22T15:26:49Z",
      "versions": []
    }
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "show", "Newsleter"]), @r#"
    --- stderr ---
    Error: there is no consent `Newsleter`
    Hint: did you mean `Newsletter`?
    [3]
    "#);
}

#[test]
fn the_full_text_comes_from_an_argument_a_file_or_a_pipe() {
    let env = TestEnv::new();
    env.write_file("full.txt", "\u{FEFF}From a file.\n");
    env.write_file("latin.txt", b"Caf\xE9");
    let add = |name: &str, more: &[&str]| {
        [&["consents", "add", name, "--short-text", "May we?"], more].concat().join("\t")
    };
    let run = |line: String, stdin: &str| env.run_with_stdin(line.split('\t'), stdin);
    assert_snapshot!(run(add("A", &["--full-text-file", "full.txt"]), ""), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added consent 1: A. Undo with `acquaint db undo 1`
    [0]
    "#);
    assert_snapshot!(run(add("B", &["--full-text-file", "-"]), "From a pipe."), @r#"
    2
    --- stderr ---
    Added consent 2: B. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(run(add("C", &["--full-text-file", "latin.txt"]), ""), @r#"
    --- stderr ---
    Error: latin.txt is not text in UTF-8
    Hint: convert it first
    [5]
    "#);
    assert_snapshot!(run(add("C", &["--full-text-file", "none.txt"]), ""), @r#"
    --- stderr ---
    Error: cannot read none.txt
    Caused by: No such file or directory (os error 2)
    [1]
    "#);
    assert_snapshot!(run(add("C", &["--full-text-file", "-"]), " \n"), @r#"
    --- stderr ---
    Error: the full text is empty
    [5]
    "#);
    assert_eq!(run(add("C", &[]), "").status, 2);
    assert_eq!(run(add("C", &["--full-text", "x", "--full-text-file", "full.txt"]), "").status, 2);
    assert_snapshot!(env.run(["consents", "list", "--format", "csv", "--fields", "name,full_text"]), @r#"
    name,full_text
    A,From a file.
    B,From a pipe.
    [0]
    "#);
}

#[test]
fn agreeing_and_revoking_are_separate_rows() {
    let env = with_newsletter();
    let source = "Partnership application";
    assert_snapshot!(env.run(["consents", "agree", "1", "newsletter", "--source", source, "-n"]), @r#"
    --- stderr ---
    Would add an agreement: contact 1 agrees to Newsletter
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "1", "newsletter", "--source", source]), @r#"
    1
    --- stderr ---
    Added agreement 1: contact 1 agrees to Newsletter. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "jsmith@localhost.local", "1"]), @r#"
    1
    --- stderr ---
    Nothing to change: contact 1 agrees to Newsletter since Mar 22, 2017 3:26:49 PM (agreement 1).
    [0]
    "#);
    let revoke = [
        "consents",
        "revoke",
        "smith",
        "Newsletter",
        "--now",
        "2017-03-23T10:00:00Z",
        "--reason",
        "By phone",
    ];
    assert_snapshot!(env.run([&revoke[..], &["-n"]].concat()), @r#"
    --- stderr ---
    Would add a revocation: contact 1 revokes Newsletter, agreed to on Mar 22, 2017 3:26:49 PM
    [0]
    "#);
    assert_snapshot!(env.run(revoke), @r#"
    2
    --- stderr ---
    Added revocation 2: contact 1 revokes Newsletter, agreed to on Mar 22, 2017 3:26:49 PM. If that is wrong, `acquaint consents agree 1 1` records a new agreement
    [0]
    "#);
    assert_snapshot!(log(&env), @r#"
    id,contact_id,consent,action,time,in_force,source
    1,1,Newsletter,agreed,2017-03-22T15:26:49Z,false,Partnership application
    2,1,Newsletter,revoked,2017-03-23T10:00:00Z,false,By phone
    "#);
    assert_snapshot!(env.run(["consents", "agreements", "1"]), @r#"
    ID  CONTACT ID  CONSENT     ACTION   TIME              IN FORCE  SOURCE
     1           1  Newsletter  agreed   2017-03-22 15:26  no        Partnership application
     2           1  Newsletter  revoked  2017-03-23 10:00  no        By phone
    [0]
    "#);
}

/// Plays an operation back through the library, as `db undo` does. Was it done?
fn undo(env: &TestEnv, id: i64) -> bool {
    use acquaint::domain::id::OperationId;
    use acquaint::store::{NewOperation, StoreError, Summary};
    let store = env.store();
    let undone = store.operation(OperationId(id)).unwrap().expect("the operation is in the log");
    let time = undone.time;
    let operation = NewOperation { command: "db undo", actor: "operator", time, images: true };
    let change = |txn: &acquaint::store::Txn<'_>| -> Result<_, StoreError> {
        let reversal = txn.revert(&undone)?;
        Ok((reversal.is_ok(), reversal.is_ok().then(|| Summary::new("undone"))))
    };
    store.write(&operation, change).unwrap().0
}

#[test]
fn all_but_a_revocation_is_taken_back_by_the_journal() {
    let env = with_newsletter();
    env.ok(["consents", "agree", "1", "1"]);
    assert!(undo(&env, 3));
    assert_eq!(env.ok(["consents", "agreements", "--count"]), "0\n");

    env.ok(["consents", "agree", "1", "1"]);
    let before = env.ok(["consents", "agreements", "--json"]);
    env.ok(["consents", "edit", "1", "--full-text", "Twice a month."]);
    env.ok(["consents", "agree", "1", "1"]);
    assert_ne!(env.ok(["consents", "agreements", "--json"]), before);
    assert!(undo(&env, 7));
    assert_eq!(env.ok(["consents", "agreements", "--json"]), before);
    assert!(undo(&env, 6));
    assert_eq!(env.ok(["consents", "show", "1", "--fields", "full_text"]), "FULL TEXT  Once a month.\n");

    env.ok(["consents", "revoke", "1", "1"]);
    assert!(!undo(&env, 10));
}

#[test]
fn only_what_is_in_force_can_be_revoked() {
    let env = with_newsletter();
    assert_snapshot!(env.run(["consents", "revoke", "1", "Newsletter"]), @r#"
    --- stderr ---
    Error: contact 1 has never agreed to `Newsletter`
    Hint: `acquaint consents agreements 1` shows the log
    [4]
    "#);
    env.ok(["consents", "agree", "1", "Newsletter", "--at", "2017-03-20 15:00"]);
    assert_snapshot!(env.run(["consents", "revoke", "1", "Newsletter", "--at", "2017-03-20 14:59:59"]), @r#"
    --- stderr ---
    Error: contact 1 agreed to `Newsletter` on Mar 20, 2017 3:00:00 PM, later than that: the agreement would stay in force
    Hint: leave --at out, or give a later moment
    [4]
    "#);
    env.ok(["consents", "revoke", "1", "Newsletter", "--at", "2017-03-20 15:00"]);
    assert_snapshot!(env.run(["consents", "revoke", "1", "Newsletter"]), @r#"
    --- stderr ---
    Error: contact 1 has revoked `Newsletter` already, on Mar 20, 2017 3:00:00 PM
    Hint: `acquaint consents agreements 1` shows the log
    [4]
    "#);
    assert_snapshot!(log(&env), @r#"
    id,contact_id,consent,action,time,in_force,source
    1,1,Newsletter,agreed,2017-03-20T15:00:00Z,false,
    2,1,Newsletter,revoked,2017-03-20T15:00:00Z,false,
    "#);
}

#[test]
fn the_latest_row_decides_not_the_last_written() {
    let env = with_newsletter();
    env.ok(["consents", "agree", "1", "Newsletter", "--at", "2017-03-01"]);
    env.ok(["consents", "revoke", "1", "Newsletter", "--at", "2017-03-10"]);
    assert_snapshot!(env.run(["consents", "agree", "1", "Newsletter", "--at", "2017-03-05"]), @r#"
    3
    --- stderr ---
    Added agreement 3: contact 1 agrees to Newsletter. Undo with `acquaint db undo 5`
    Warning: it is not in force: the revocation of Mar 10, 2017 12:00:00 AM is later and still decides
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "1", "Newsletter", "--at", "2017-03-11"]), @r#"
    4
    --- stderr ---
    Added agreement 4: contact 1 agrees to Newsletter. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(log(&env), @r#"
    id,contact_id,consent,action,time,in_force,source
    1,1,Newsletter,agreed,2017-03-01T00:00:00Z,false,
    2,1,Newsletter,revoked,2017-03-10T00:00:00Z,false,
    3,1,Newsletter,agreed,2017-03-05T00:00:00Z,false,
    4,1,Newsletter,agreed,2017-03-11T00:00:00Z,true,
    "#);
}

#[test]
fn a_moment_must_be_one_and_not_in_the_future() {
    let env = with_newsletter();
    assert_snapshot!(env.run(["consents", "agree", "1", "1", "--at", "2017-03-23"]), @r#"
    --- stderr ---
    Error: --at `2017-03-23`: in the future
    [5]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "1", "1", "--at", "2017-02-30"]), @r#"
    --- stderr ---
    Error: --at `2017-02-30`: no such date
    Hint: for example --at "2017-03-20 15:00"
    [2]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "1", "1", "--at", "3/4/2017"]), @r#"
    --- stderr ---
    Error: --at `3/4/2017`: not a date of the form YYYY-MM-DD
    Hint: for example --at "2017-03-20 15:00"
    [2]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "2", "1"]), @r#"
    --- stderr ---
    Error: there is no contact 2
    [3]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "1", "2"]), @r#"
    --- stderr ---
    Error: there is no consent `2`
    Hint: `acquaint consents list` shows them
    [3]
    "#);
    assert_eq!(env.ok(["consents", "agreements", "--count"]), "0\n");
}

#[test]
fn a_text_that_somebody_agreed_to_is_kept() {
    let env = with_newsletter();
    assert_snapshot!(env.run(["consents", "edit", "1", "--full-text", "Twice a month."]), @r#"
    --- stderr ---
    Changed consent 1: Newsletter. Undo with `acquaint db undo 3`
    [0]
    "#);
    env.ok(["consents", "agree", "1", "1"]);
    let edit =
        ["consents", "edit", "1", "--short-text", "May we write to you?", "--now", "2017-04-01T00:00:00Z"];
    assert_snapshot!(env.run([&edit[..], &["-n"]].concat()), @r#"
    --- stderr ---
    Would change consent 1: Newsletter; its earlier text is kept
    Warning: 1 agreement in force goes on standing for an earlier text; for a major change add a new consent and archive this one
    [0]
    "#);
    assert_snapshot!(env.run(edit), @r#"
    --- stderr ---
    Changed consent 1: Newsletter; its earlier text is kept. Undo with `acquaint db undo 5`
    Warning: 1 agreement in force goes on standing for an earlier text; for a major change add a new consent and archive this one
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "show", "1"]), @r#"
    Newsletter
    May we write to you?

    DETAILS
      ID        1
      Text      9cefa101f2f1bb42d4eb1b9012785dba
      Created   Mar 22, 2017 3:26:49 PM
      Changed   Apr 1, 2017 12:00:00 AM
      In force  1 agreement, 1 to an earlier text
    FULL TEXT
      Twice a month.
    EARLIER TEXTS
      Text                              Until                    Short text
      751fb099e243071c8e9b3f8d34a20d07  Apr 1, 2017 12:00:00 AM  May we write?
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "show", "1", "--json"]), @r#"
    {
      "id": 1,
      "name": "Newsletter",
      "short_text": "May we write to you?",
      "full_text": "Twice a month.",
      "hash": "9cefa101f2f1bb42d4eb1b9012785dba",
      "agreements": 1,
      "on_earlier_text": 1,
      "archived": null,
      "created": "2017-03-22T15:26:49Z",
      "modified": "2017-04-01T00:00:00Z",
      "versions": [
        {
          "hash": "751fb099e243071c8e9b3f8d34a20d07",
          "short_text": "May we write?",
          "full_text": "Twice a month.",
          "replaced": "2017-04-01T00:00:00Z"
        }
      ]
    }
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "1", "1"]), @r#"
    1
    --- stderr ---
    Renewed agreement 1 of Mar 22, 2017 3:26:49 PM: contact 1 agrees to the current text of Newsletter. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "show", "1"]), @r#"
    Newsletter
    May we write to you?

    DETAILS
      ID        1
      Text      9cefa101f2f1bb42d4eb1b9012785dba
      Created   Mar 22, 2017 3:26:49 PM
      Changed   Apr 1, 2017 12:00:00 AM
      In force  1 agreement
    FULL TEXT
      Twice a month.
    EARLIER TEXTS
      Text                              Until                    Short text
      751fb099e243071c8e9b3f8d34a20d07  Apr 1, 2017 12:00:00 AM  May we write?
    [0]
    "#);
    assert_snapshot!(log(&env), @r#"
    id,contact_id,consent,action,time,in_force,source
    1,1,Newsletter,agreed,2017-03-22T15:26:49Z,true,
    "#);
}

#[test]
fn going_back_to_an_earlier_text_is_no_earlier_text() {
    let env = with_newsletter();
    env.ok(["consents", "agree", "1", "1"]);
    env.ok(["consents", "edit", "1", "--full-text", "Twice a month."]);
    assert_snapshot!(env.run(["consents", "edit", "1", "--full-text", "Once a month."]), @r#"
    --- stderr ---
    Changed consent 1: Newsletter. Undo with `acquaint db undo 5`
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "edit", "1", "--full-text", "Once a month."]), @r#"
    --- stderr ---
    Nothing to change: the consent is like that already.
    [0]
    "#);
    let fields = "agreements,on_earlier_text,versions";
    assert_snapshot!(env.run(["consents", "show", "1", "--json", "--fields", fields]), @r#"
    {
      "agreements": 1,
      "on_earlier_text": 0,
      "versions": []
    }
    [0]
    "#);
}

#[test]
fn a_consent_is_renamed_without_touching_its_texts() {
    let env = with_newsletter();
    env.ok(["consents", "agree", "1", "1"]);
    assert_snapshot!(env.run(["consents", "edit", "newsletter", "--name", "Letter"]), @r#"
    --- stderr ---
    Changed consent 1: Letter. Undo with `acquaint db undo 4`
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "edit", "Letter"]).status, @"2");
    assert_snapshot!(env.run(["consents", "list", "--format", "csv", "--fields", "id,name,agreements,on_earlier_text"]), @r#"
    id,name,agreements,on_earlier_text
    1,Letter,1,0
    [0]
    "#);
}

#[test]
fn an_archived_consent_can_be_revoked_but_not_agreed_to() {
    let env = with_newsletter();
    env.ok(["consents", "agree", "1", "1"]);
    env.add_contact(&[]);
    assert_snapshot!(env.run(["consents", "archive", "Newsletter", "-n"]), @r#"
    --- stderr ---
    Would archive consent 1: Newsletter
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "archive", "Newsletter"]), @r#"
    --- stderr ---
    Archived consent 1: Newsletter. Undo with `acquaint db undo 5`
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "archive", "Newsletter"]), @r#"
    --- stderr ---
    Nothing to change: consent 1, Newsletter, is archived since Mar 22, 2017 3:26:49 PM.
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "agree", "2", "Newsletter"]), @r#"
    --- stderr ---
    Error: the consent `Newsletter` is archived: nobody can agree to it
    Hint: `acquaint consents add` makes a new one
    [4]
    "#);
    assert_snapshot!(env.run(["consents", "revoke", "1", "Newsletter"]), @r#"
    2
    --- stderr ---
    Added revocation 2: contact 1 revokes Newsletter, agreed to on Mar 22, 2017 3:26:49 PM. That is final: the consent is archived
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "list"]), @r#"
    ID  NAME        SHORT TEXT     AGREEMENTS  ARCHIVED
     1  Newsletter  May we write?           0  2017-03-22 15:26
    [0]
    "#);
}

#[test]
fn the_log_is_filtered_by_consent_and_by_what_is_in_force() {
    let env = with_newsletter();
    env.ok(["consents", "add", "Tracking", "--short-text", "May we measure?", "--full-text", "Clicks."]);
    env.add_contact(&[]);
    env.ok(["consents", "agree", "2", "1"]);
    env.ok(["consents", "agree", "1", "1"]);
    env.ok(["consents", "agree", "1", "2"]);
    env.ok(["consents", "revoke", "1", "2"]);
    let list = |args: &[&str]| env.run([&["consents", "agreements", "--format", "ids"], args].concat());
    assert_snapshot!(list(&[]), @r#"
    2
    3
    4
    1
    [0]
    "#);
    assert_snapshot!(list(&["--active"]), @r#"
    2
    1
    [0]
    "#);
    assert_snapshot!(list(&["--consent", "tracking"]), @r#"
    3
    4
    [0]
    "#);
    assert_snapshot!(list(&["--consent", "tracking", "--active"]), @r#"
    --- stderr ---
    No agreements.
    [0]
    "#);
    assert_snapshot!(list(&["1", "--limit", "2"]), @r#"
    2
    3
    --- stderr ---
    Showing 2 of 3; --limit 0 shows all.
    [0]
    "#);
    assert_snapshot!(list(&["--active", "--count"]), @r#"
    2
    [0]
    "#);
    assert_snapshot!(list(&["--limit", "1", "--offset", "3"]), @r#"
    1
    [0]
    "#);
}
