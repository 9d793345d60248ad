//! `personas`: defined, and which one a contact is most like.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::env::{TestEnv, refused};

fn explained(env: &TestEnv) -> Value {
    serde_json::from_str(&env.ok(["personas", "explain", "1", "--json"])).unwrap()
}

/// Anna, and two personas that she has 120 of 100 and 60 of 40 points for.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com", "--country", "DE"]);
    env.ok(["personas", "add", "Tony", "--description", "Runs his own cafe"]);
    env.ok(["personas", "add", "Ann", "--threshold", "40"]);
    env.ok(["personas", "rules", "add", "Tony", "--where", "country = DE", "--points", "120"]);
    env.ok([
        "personas",
        "rules",
        "add",
        "Ann",
        "--activity",
        "page_visit",
        "--points",
        "60",
        "--valid-for",
        "30d",
    ]);
    env.ok(["activities", "log", "--recorded", "1", "page_visit", "--at", "2017-03-20T10:00Z"]);
    env
}

#[test]
fn a_persona_is_added_shown_listed_changed_and_deleted() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["personas", "add", "Tony, the Cafe Owner", "--description", "Runs his own cafe", "--picture", "tony.jpg"]), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added persona 1 (Tony, the Cafe Owner). Undo with `acquaint db undo 1`
    Hint: `acquaint personas rules add 1 --help` says how it comes to points
    [0]
    "#);
    assert_snapshot!(env.run(["persona", "new", "Ann", "--threshold", "40", "--disabled"]), @r#"
    2
    --- stderr ---
    Added persona 2 (Ann). Undo with `acquaint db undo 2`
    Hint: `acquaint personas rules add 2 --help` says how it comes to points
    [0]
    "#);
    env.ok(["personas", "rules", "add", "1", "--where", "city = Bonn", "--points", "5"]);
    assert_snapshot!(env.run(["personas", "list"]), @r#"
    ID  NAME                  DESCRIPTION        THRESHOLD  RULES  ENABLED
     2  Ann                   -                         40      0  no
     1  Tony, the Cafe Owner  Runs his own cafe        100      1  yes
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "show", "tony, the cafe owner", "--json"]), @r#"
    {
      "id": 1,
      "name": "Tony, the Cafe Owner",
      "description": "Runs his own cafe",
      "picture": "tony.jpg",
      "threshold": 100,
      "rules": 1,
      "enabled": true,
      "created": "2017-03-22T15:26:49Z",
      "modified": "2017-03-22T15:26:49Z"
    }
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "edit", "1", "--name", "Tony", "--picture", "", "--threshold", "7"]), @r#"
    --- stderr ---
    Changed persona 1: Tony. Undo with `acquaint db undo 4`
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "edit", "Ann", "--enable"]), @r#"
    --- stderr ---
    Changed persona 2: Ann. Undo with `acquaint db undo 5`
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "list", "--format", "csv"]), @r#"
    id,name,description,picture,threshold,rules,enabled,created,modified
    2,Ann,,,40,0,true,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    1,Tony,Runs his own cafe,,7,1,true,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "rules", "list", "Tony"]), @r#"
    ID  KIND       POINTS  RECURRING  MAX  VALIDITY  ENABLED  WHAT
     1  attribute       5  no           -  -         yes      city = Bonn
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "delete", "Tony", "--yes"]), @r#"
    --- stderr ---
    Deleted persona 1 (Tony), 1 rule. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_eq!(env.ok(["personas", "ls", "--format", "ids"]), "2\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["personas", "rules", "list", "Tony", "--count"]), "1\n");
}

#[test]
fn the_highest_quotient_wins() {
    let env = env();
    assert_snapshot!(env.run(["personas", "explain", "anna@example.com", "--width", "100"]), @r#"
    <anna@example.com> is most like persona 2 (Ann)
    If nothing else changes, it stays so until 2017-04-19 10:00 at least.

    ID  PERSONA  POINTS  THRESHOLD  QUOTIENT  NOTE
     1  Tony        120        100       1.2  -
     2  Ann          60         40       1.5  wins

    Rules of persona 1 (Tony)
    RULE  KIND       WHAT               TIMES  POINTS  TOTAL  UNTIL  NOTE
       1  attribute  country = Germany      1     120    120  -      -

    Rules of persona 2 (Ann)
    RULE  KIND      WHAT                  TIMES  POINTS  TOTAL  UNTIL             NOTE
       2  activity  page_visit, last 30d      1      60     60  2017-04-19 10:00  -
    [0]
    "#);
    assert_snapshot!(env.run(["personas", "explain", "1", "--at", "2017-04-19T10:00:00Z", "--fields", "persona,holds_until"]), @r#"
    PERSONA      Tony
    HOLDS UNTIL  -
    [0]
    "#);
    assert_eq!(explained(&env)["holds_until"], json!("2017-04-19T10:00:00Z"));
    env.ok(["personas", "edit", "Tony", "--threshold", "121"]);
    env.ok(["personas", "edit", "Ann", "--disable"]);
    assert_snapshot!(env.run(["personas", "explain", "1", "--width", "100"]), @r#"
    <anna@example.com> fits no persona

    ID  PERSONA  POINTS  THRESHOLD  QUOTIENT  NOTE
     1  Tony        120        121     0.991  -

    Rules of persona 1 (Tony)
    RULE  KIND       WHAT               TIMES  POINTS  TOTAL  UNTIL  NOTE
       1  attribute  country = Germany      1     120    120  -      -
    [0]
    "#);
    env.ok(["personas", "edit", "Tony", "--disable"]);
    assert_snapshot!(env.run(["personas", "explain", "1"]), @r#"
    <anna@example.com> fits no persona
    There is no enabled persona.
    [0]
    "#);
    assert_eq!(explained(&env)["persona"], Value::Null);
}

#[test]
fn of_equal_quotients_the_persona_added_first_wins() {
    let env = env();
    env.ok(["personas", "edit", "Ann", "--threshold", "50"]);
    assert_eq!(explained(&env)["persona"], json!("Tony"));
    env.ok(["personas", "edit", "Tony", "--name", "Zoe"]);
    assert_eq!(explained(&env)["persona"], json!("Zoe"));
    env.ok(["personas", "edit", "Ann", "--threshold", "49"]);
    assert_eq!(explained(&env)["persona"], json!("Ann"));
}

#[test]
fn bad_input_is_refused() {
    let env = env();
    let before = env.untouched();
    for (args, status, message) in [
        (&["personas", "add", "x", "--threshold", "0"][..], 2, "from 1 to 2,147,483,647"),
        (&["personas", "add", "x", "--threshold=-1"], 2, "from 1 to 2,147,483,647"),
        (&["personas", "edit", "Ann", "--threshold", "2147483648"], 2, "from 1 to 2,147,483,647"),
        (&["personas", "add", "ann"], 5, "there is already a persona `Ann`"),
        (&["personas", "show", "Anne"], 3, "did you mean `Ann`?"),
        (
            &["personas", "rules", "add", "Ann", "--where", "persona = Tony", "--points", "5"],
            4,
            "would depend on itself",
        ),
        (&["personas", "rules", "list", "Nope"], 3, "there is no persona `Nope`"),
        // Rules have numbers of their own, and know whose they are.
        (&["scores", "rules", "edit", "1", "--points", "5"], 3, "rule 1 is one of a persona"),
        (&["scores", "rules", "delete", "1", "--yes"], 3, "rule 1 is one of a persona"),
    ] {
        refused(&env.run(args), status, message);
    }
    assert!(env.untouched() == before);
}

#[test]
fn what_a_rule_of_a_persona_refers_to_stays() {
    let env = env();
    env.ok(["groups", "add", "Staff"]);
    env.ok(["personas", "rules", "add", "Ann", "--where", "group(Staff)", "--points", "-5"]);
    assert_snapshot!(env.run(["groups", "delete", "Staff", "--yes"]), @r#"
    --- stderr ---
    Error: rule 3 of persona `Ann` refers to group 1 (Staff); nothing was deleted
    Hint: change these conditions first, or delete what has them
    [4]
    "#);
    env.ok(["personas", "rules", "delete", "3", "--yes"]);
    env.ok(["groups", "delete", "Staff", "--yes"]);
    let undone = env.run(["db", "undo", "2"]);
    refused(&undone, 4, "operation 2 cannot be undone");
    assert_eq!(env.ok(["db", "check"]), "");
}
