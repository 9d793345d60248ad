//! `notes`.

use insta::assert_snapshot;

use crate::env::TestEnv;

fn with_joseph() -> TestEnv {
    let env = TestEnv::new();
    env.add_joseph();
    env
}

/// Sets a setting of the database through the library.
fn set(env: &TestEnv, key: &str, value: &str) {
    use acquaint::error::Error;
    use acquaint::store::{NewOperation, Summary};
    let time = acquaint::domain::time::Instant::parse(crate::env::NOW).unwrap();
    let operation = NewOperation { command: "config set", actor: "operator", time, images: true };
    let change = |txn: &acquaint::store::Txn<'_>| -> Result<_, Error> {
        txn.set_setting(key, Some(value))?;
        Ok(((), Some(Summary::new("1 setting"))))
    };
    let ((), operation) = env.store().write(&operation, change).unwrap();
    assert!(operation.is_some());
}

#[test]
fn a_stamp_names_the_acting_user_and_the_time() {
    let env = with_joseph();
    env.ok(["users", "add", "carmack", "--full-name", "John Carmack"]);
    let added = env.run(["notes", "add", "1", "--stamp", "Called back, wants samples.", "--as", "Carmack"]);
    assert_snapshot!(added, @r#"
    1
    --- stderr ---
    Added note 1 to contact 1 — John Carmack, 3/22/2017 3:26:49 PM. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "show", "1"]), @r#"
    Note 1

    DETAILS
      On       contact 1, Joseph Smith <jsmith@localhost.local>
      Created  Mar 22, 2017 3:26:49 PM
      Author   John Carmack
    TEXT
      Called back, wants samples.
      — John Carmack, 3/22/2017 3:26:49 PM
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "list", "jsmith@localhost.local"]), @r#"
    ID  CONTACT ID  CREATED           AUTHOR        TEXT
     1           1  2017-03-22 15:26  John Carmack  Called back, wants samples.\n— John Carmack, 3/22/2017 3:26:49 PM
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "show", "1", "--json"]), @r#"
    {
      "id": 1,
      "contact_id": 1,
      "text": "Called back, wants samples.\n— John Carmack, 3/22/2017 3:26:49 PM",
      "author": "John Carmack",
      "created": "2017-03-22T15:26:49Z",
      "modified": "2017-03-22T15:26:49Z"
    }
    [0]
    "#);
}

#[test]
fn an_unknown_actor_stamps_the_login_name() {
    let env = with_joseph();
    assert_snapshot!(env.run(["notes", "add", "smith", "--stamp", "Hello"]), @r#"
    1
    --- stderr ---
    Added note 1 to contact 1 — operator, 3/22/2017 3:26:49 PM. Undo with `acquaint db undo 2`
    Hint: `acquaint users add operator --full-name "…"` makes stamps show a full name
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "add", "smith", "--stamp", "Hello", "--as", "it's me"]), @r#"
    2
    --- stderr ---
    Added note 2 to contact 1 — it's me, 3/22/2017 3:26:49 PM. Undo with `acquaint db undo 3`
    Hint: `acquaint users add 'it'\''s me' --full-name "…"` makes stamps show a full name
    [0]
    "#);
    env.ok(["users", "add", "operator"]);
    assert_snapshot!(env.run(["notes", "add", "smith", "--stamp", "Hello"]), @r#"
    3
    --- stderr ---
    Added note 3 to contact 1 — operator, 3/22/2017 3:26:49 PM. Undo with `acquaint db undo 5`
    Hint: `acquaint users edit operator --full-name "…"` makes stamps show a full name
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "add", "smith", "Hello"]), @r#"
    4
    --- stderr ---
    Added note 4 to contact 1. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "list", "--format", "csv"]), @r#"
    id,contact_id,text,author,created,modified
    1,1,"Hello
    — operator, 3/22/2017 3:26:49 PM",,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    2,1,"Hello
    — it's me, 3/22/2017 3:26:49 PM",,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    3,1,"Hello
    — operator, 3/22/2017 3:26:49 PM",operator,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    4,1,Hello,operator,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    [0]
    "#);
}

#[test]
fn the_form_of_the_stamp_is_a_setting() {
    let env = with_joseph();
    set(&env, "note_stamp", "({time}, {user})");
    set(&env, "note_stamp_time", "%d.%m.%Y %H:%M");
    assert_snapshot!(env.run(["-n", "notes", "add", "1", "--stamp", "Hello", "--tz", "+02:00"]), @r#"
    --- stderr ---
    Would add a note to contact 1 (22.03.2017 17:26, operator)
    Hint: `acquaint users add operator --full-name "…"` makes stamps show a full name
    [0]
    "#);
    set(&env, "note_stamp_time", "%Q");
    assert_snapshot!(env.run(["notes", "add", "1", "--stamp", "Hello"]), @r#"
    --- stderr ---
    Error: the setting note_stamp_time: the time pattern `%Q` has a code that stands for nothing: use codes like %Y-%m-%d %H:%M
    [1]
    "#);
    assert_eq!(env.ok(["notes", "list", "--count"]), "0\n");
}

#[test]
fn a_note_comes_from_standard_input_and_keeps_its_line_breaks() {
    let env = with_joseph();
    assert_snapshot!(env.run_with_stdin(["notes", "add", "1", "-"], "\nFirst line\r\n\r\n  third\n\n"), @r#"
    1
    --- stderr ---
    Added note 1 to contact 1. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(env.run_with_stdin(["notes", "add", "1"], "From a pipe"), @r#"
    2
    --- stderr ---
    Added note 2 to contact 1. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "list", "--format", "jsonl", "--fields", "text"]), @r#"
    {"text":"First line\r\n\r\n  third"}
    {"text":"From a pipe"}
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "show", "1", "--width", "30"]), @r#"
    Note 1

    DETAILS
      On       contact 1, Joseph
               Smith <jsmith@local
               host.local>
      Created  Mar 22, 2017
               3:26:49 PM
    TEXT
      First line

        third
    [0]
    "#);
}

#[test]
fn a_note_needs_a_contact_and_a_text_that_fits() {
    let env = with_joseph();
    assert_snapshot!(env.run(["notes", "add", "7", "Hello"]), @r#"
    --- stderr ---
    Error: there is no contact 7
    [3]
    "#);
    assert_snapshot!(env.run(["notes", "add", "1", " \n"]), @r#"
    --- stderr ---
    Error: the note is empty
    Hint: give its text, or - to read it from a pipe
    [5]
    "#);
    let largest = "x".repeat(1 << 20);
    assert_snapshot!(env.run_with_stdin(["notes", "add", "1"], format!("{largest}\n")), @r#"
    1
    --- stderr ---
    Added note 1 to contact 1. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(env.run_with_stdin(["notes", "add", "1", "--stamp"], largest.as_str()), @r#"
    --- stderr ---
    Error: the note: too long: 1,048,611 bytes (max 1,048,576)
    [5]
    "#);
    assert_snapshot!(env.run_with_stdin(["notes", "add", "1"], format!("{largest}x")), @r#"
    --- stderr ---
    Error: the note: too long: 1,048,577 bytes (max 1,048,576)
    [5]
    "#);
    assert_snapshot!(env.run_with_stdin(["notes", "add", "1"], "a\0b"), @r#"
    --- stderr ---
    Error: the note: contains a NUL character (U+0000)
    [5]
    "#);
    let empty = TestEnv::new();
    assert_snapshot!(empty.run(["notes", "add", "1", "Hello"]), @r#"
    --- stderr ---
    Error: no database at [DIR]/contacts.db
    Hint: `acquaint contacts import FILE` or `acquaint contacts add` creates it; --db names another
    [1]
    "#);
}

#[test]
fn an_edit_replaces_the_text() {
    let env = with_joseph();
    env.ok(["notes", "add", "1", "Hello"]);
    assert_snapshot!(env.run(["notes", "edit", "1", "Hullo", "-n"]), @r#"
    --- stderr ---
    Would change note 1 on contact 1
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "edit", "1", "Hello"]), @r#"
    --- stderr ---
    Nothing to change: note 1 says that already.
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "edit", "1", "Hullo", "--now", "2017-03-23T10:00:00Z"]), @r#"
    --- stderr ---
    Changed note 1 on contact 1. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "show", "1"]), @r#"
    Note 1

    DETAILS
      On       contact 1, Joseph Smith <jsmith@localhost.local>
      Created  Mar 22, 2017 3:26:49 PM
      Changed  Mar 23, 2017 10:00:00 AM
    TEXT
      Hullo
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "edit", "9", "Hullo"]), @r#"
    --- stderr ---
    Error: there is no note 9
    [3]
    "#);
    assert_snapshot!(env.run(["notes", "edit", "one", "Hullo"]), @r#"
    --- stderr ---
    Error: `one` is not the id of a note
    Hint: `acquaint notes list CONTACT` shows the ids
    [2]
    "#);
}

#[test]
fn deleting_shows_the_plan_and_needs_a_yes() {
    let env = with_joseph();
    for text in ["Hello", "A note that goes on for longer than a plan has room for it", "Bye\nbye"] {
        env.ok(["notes", "add", "1", text]);
    }
    assert_snapshot!(env.run(["notes", "delete", "1"]), @r#"
    --- stderr ---
    Error: not deleting 1 note without confirmation
      note 1 on contact 1: Hello
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["notes", "delete", "2", "3", "2", "--dry-run"]), @r#"
    --- stderr ---
    Would delete 2 notes:
      note 2 on contact 1: A note that goes on for longer than a plan has ro…
      note 3 on contact 1: Bye\nbye
    [0]
    "#);
    assert_snapshot!(env.run(["notes", "delete", "1", "9", "--yes"]), @r#"
    --- stderr ---
    Error: there is no note 9
    [3]
    "#);
    assert_snapshot!(env.run(["notes", "delete", "1", "--yes"]), @r#"
    --- stderr ---
    Deleted 1 note. Undo with `acquaint db undo 5`
    [0]
    "#);
    assert_snapshot!(env.run_with_stdin(["notes", "rm", "-", "-y"], "2\n3\n"), @r#"
    --- stderr ---
    Deleted 2 notes. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run_with_stdin(["notes", "rm", "-", "-y"], ""), @r#"
    --- stderr ---
    Error: no note is named
    Hint: standard input held no id
    [2]
    "#);
    assert_snapshot!(env.run(["notes", "list"]), @r#"
    --- stderr ---
    No notes.
    [0]
    "#);
}

#[test]
fn a_long_plan_is_cut_and_counted() {
    let env = with_joseph();
    let ids: Vec<String> = (1..=12).map(|_| env.ok(["notes", "add", "1", "x"]).trim().to_owned()).collect();
    assert_snapshot!(env.run_with_stdin(["notes", "delete", "-"], ids.join(" ")), @r#"
    --- stderr ---
    Error: not deleting 12 notes without confirmation
      note 1 on contact 1: x
      note 2 on contact 1: x
      note 3 on contact 1: x
      note 4 on contact 1: x
      note 5 on contact 1: x
      note 6 on contact 1: x
      note 7 on contact 1: x
      note 8 on contact 1: x
      note 9 on contact 1: x
      note 10 on contact 1: x
      and 2 more
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
}

#[test]
fn a_list_is_searched_cut_and_counted() {
    let env = with_joseph();
    env.add_contact(&[]);
    for (contact, text) in [("1", "Café"), ("2", "Tea"), ("1", "cafe latte"), ("2", "CAFE")] {
        env.ok(["notes", "add", contact, text]);
    }
    let list = |args: &[&str]| {
        env.run([&["notes", "list", "--format", "csv", "--fields", "id,text"], args].concat())
    };
    assert_snapshot!(list(&["--search", "cafe"]), @r#"
    id,text
    1,Café
    3,cafe latte
    4,CAFE
    [0]
    "#);
    assert_snapshot!(list(&["1", "--search", "latte"]), @r#"
    id,text
    3,cafe latte
    [0]
    "#);
    assert_snapshot!(list(&["--limit", "1", "--offset", "1"]), @r#"
    id,text
    2,Tea
    --- stderr ---
    Showing 1 of 4; --limit 0 shows all.
    [0]
    "#);
    assert_snapshot!(list(&["--search", "cafe", "--limit", "1"]), @r#"
    id,text
    1,Café
    --- stderr ---
    Showing 1 of 3; --limit 0 shows all.
    [0]
    "#);
    assert_snapshot!(list(&["--count", "--search", "cafe"]), @r#"
    3
    [0]
    "#);
    assert_snapshot!(list(&["--count", "2"]), @r#"
    2
    [0]
    "#);
    assert_snapshot!(list(&["--search", "nothing"]), @r#"
    id,text
    --- stderr ---
    No notes.
    [0]
    "#);
}

#[test]
fn notes_beyond_one_page_are_all_listed() {
    let env = with_joseph();
    let store = env.store();
    let contact = acquaint::domain::id::ContactId(1);
    let time = acquaint::domain::time::Instant::parse(crate::env::NOW).unwrap();
    let operation =
        acquaint::store::NewOperation { command: "notes add", actor: "operator", time, images: true };
    let add = |txn: &acquaint::store::Txn<'_>| -> Result<_, acquaint::error::Error> {
        for number in 0..150 {
            txn.add_note(contact, &number.to_string(), None, txn.time())?;
        }
        Ok(((), Some(acquaint::store::Summary::new("150 notes"))))
    };
    store.write(&operation, add).unwrap();
    let listed = env.ok(["notes", "list", "--format", "ids"]);
    let ids: Vec<i64> = listed.lines().map(|line| line.parse().unwrap()).collect();
    assert_eq!(ids, (1..=150).collect::<Vec<_>>());
}
