//! Groups by condition: worked out, in order, with what is by hand beside; explained, frozen, taken back.

use insta::assert_snapshot;

use crate::env::{TestEnv, refused};

/// Three contacts; `Germans` by condition and `Loud` that depends on it.
fn env() -> TestEnv {
    let env = TestEnv::new();
    for (email, country, city) in [
        ("anna@example.com", "DE", "Berlin"),
        ("bert@example.com", "DE", "Bonn"),
        ("carl@example.com", "AT", "Graz"),
    ] {
        env.ok(["contacts", "add", "--email", email, "--country", country, "--city", city]);
    }
    env.ok(["groups", "add", "Germans", "--where", "country = Germany"]);
    env.ok(["groups", "add", "Loud", "--where", "group(Germans) and city starts with B"]);
    env
}

fn members(env: &TestEnv, group: &str) -> String {
    env.ok(["groups", "members", group, "--format", "ids"]).replace('\n', " ")
}

#[test]
fn a_group_with_a_condition_has_its_members_at_once() {
    let env = env();
    assert_snapshot!(env.run(["groups", "list"]), @r#"
    ID  NAME     DESCRIPTION  MEMBERS  CONDITION
     1  Germans  -                  2  country = Germany
     2  Loud     -                  2  group("Germans") and city starts with B
    --- stderr ---
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    [0]
    "#);
    assert_eq!(members(&env, "Loud"), "1 2 ");
    // A fact that changes counts from the next time it is worked out.
    env.ok(["contacts", "edit", "2", "--country", "AT"]);
    assert_eq!(members(&env, "Germans"), "1 2 ");
    assert_snapshot!(env.run(["groups", "rebuild"]), @r#"
    --- stderr ---
    Rebuilt 2 groups: +0 -2. Undo with `acquaint db undo 7`
      group 1 (Germans): +0 -1, 1 member
      group 2 (Loud): +0 -1, 1 member
    [0]
    "#);
    assert_eq!((members(&env, "Germans"), members(&env, "Loud")), ("1 ".to_owned(), "1 ".to_owned()));
    // Nothing new is no operation.
    assert_snapshot!(env.run(["groups", "rebuild", "Germans"]), @r#"
    --- stderr ---
    Rebuilt 2 groups: +0 -0
      group 1 (Germans): +0 -0, 1 member
      group 2 (Loud): +0 -0, 1 member
    [0]
    "#);
    env.ok(["db", "undo"]);
    assert_eq!(members(&env, "Loud"), "1 2 ");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn a_new_condition_is_tried_first() {
    let env = env();
    let before = env.untouched();
    assert_snapshot!(env.run(["groups", "edit", "Germans", "-w", "country = Austria", "--dry-run"]), @r#"
    --- stderr ---
    Would change group 1 (Germans)
      group 1 (Germans): +1 -2, 1 member
        + 3  <carl@example.com>
        - 1  <anna@example.com>
        - 2  <bert@example.com>
      group 2 (Loud): +0 -2, 0 members
        - 1  <anna@example.com>
        - 2  <bert@example.com>
    [0]
    "#);
    assert!(env.untouched() == before);
    env.ok(["groups", "edit", "Germans", "-w", "country = Austria", "--name", "Austrians"]);
    assert_eq!((members(&env, "Austrians"), members(&env, "Loud")), ("3 ".to_owned(), String::new()));
    env.ok(["db", "undo"]);
    assert_eq!((members(&env, "Germans"), members(&env, "Loud")), ("1 2 ".to_owned(), "1 2 ".to_owned()));
}

#[test]
fn a_group_cannot_depend_on_itself() {
    let env = env();
    env.ok(["groups", "add", "Third", "-w", "group(Loud)"]);
    refused(
        &env.run(["groups", "edit", "Germans", "-w", "not group(Third)"]),
        4,
        "depend on itself: `Germans` -> `Third` -> `Loud` -> `Germans`",
    );
    refused(&env.run(["groups", "edit", "Germans", "-w", "group(Germans)"]), 4, "`Germans` -> `Germans`");
    env.ok(["conditions", "add", "loud", "group(Loud)"]);
    refused(&env.run(["groups", "edit", "Germans", "-w", "@loud"]), 4, "depend on itself");
    refused(&env.run(["conditions", "edit", "loud", "-w", "group(Nobody)"]), 2, "Nobody");
}

#[test]
fn sources_stand_beside_each_other() {
    let env = env();
    env.ok(["groups", "add-members", "Germans", "1", "3"]);
    env.ok(["groups", "exclude", "Germans", "2", "--reason", "asked to"]);
    assert_eq!(members(&env, "Germans"), "1 3 ");
    for (source, found) in [("condition", "1 2 "), ("manual", "1 3 "), ("excluded", "2 "), ("account", "")] {
        let listed = env.ok(["groups", "members", "Germans", "--source", source, "--format", "ids"]);
        assert_eq!(listed.replace('\n', " "), found, "{source}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&env.ok(["groups", "show", "Germans", "--json"])).unwrap();
    assert_eq!(json["members"], 2);
    assert_eq!(json["sources"], serde_json::json!({"excluded": 1, "manual": 2, "condition": 2}));
    // Who is kept out is so for conditions, too, and for the profile.
    env.ok(["groups", "rebuild"]);
    assert_eq!(members(&env, "Loud"), "1 ");
    assert!(!env.ok(["contacts", "show", "2"]).contains("Germans"));
    env.ok(["groups", "remove-members", "Germans", "1"]);
    assert_eq!(members(&env, "Germans"), "1 3 ");
    env.ok(["groups", "readmit", "Germans", "2"]);
    assert_eq!(members(&env, "Germans"), "1 2 3 ");
    env.ok(["db", "undo"]);
    env.ok(["db", "undo", "8"]);
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn an_explanation_says_why_and_until_when() {
    let env = env();
    env.ok(["groups", "exclude", "Germans", "2", "--reason", "asked to"]);
    assert_snapshot!(env.run(["groups", "explain", "Germans", "2"]), @r#"
    no member of group 1 (Germans)
      kept out since 2017-03-22 15:26: asked to
      by condition since 2017-03-22 15:26
    ✓ country = Germany  Germany
    To be let in: `acquaint groups readmit 1 2`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "explain", "Loud", "3"]), @r#"
    no member of group 2 (Loud)
    ✗ group("Germans") and city starts with B
    ✗   group("Germans")    0
    ✗   city starts with B  Graz
    To be let in: group("Germans"), and city starts with B
    [0]
    "#);
    env.ok(["contacts", "edit", "1", "--birthday", "1990-03-23"]);
    env.ok(["groups", "add", "Young", "-w", "age < 27 or created < 30d ago"]);
    assert_snapshot!(env.run(["groups", "explain", "Young", "1"]), @r#"
    a member of group 3 (Young)
      by condition since 2017-03-22 15:26
    ✓ age < 27 or created before 30d ago  until 2017-03-23 00:00
    ✓   age < 27                          26; until 2017-03-23 00:00
    ✗   created before 30d ago            2017-03-22 15:26; until 2017-04-21 15:26
    [0]
    "#);
    let later = env.ok(["groups", "explain", "Young", "1", "--at", "2017-03-24"]);
    assert!(later.contains("✗   age < 27"), "{later}");
    let json: serde_json::Value =
        serde_json::from_str(&env.ok(["groups", "explain", "Young", "1", "--json"])).unwrap();
    assert_eq!((&json["member"], &json["condition"]["verdict"]), (&true.into(), &true.into()));
    assert_eq!(json["condition"]["holds_until"], "2017-03-23T00:00:00Z");
    // A text that looks like a moment stays what it is.
    env.ok(["contacts", "edit", "3", "--city", "2017-03-22T15:26:00Z"]);
    assert!(env.ok(["groups", "explain", "Loud", "3"]).contains("2017-03-22T15:26:00Z"));
    // What has changed since is said.
    env.ok(["contacts", "edit", "3", "--country", "DE", "--city", "Bonn"]);
    let stale = env.run(["groups", "explain", "Germans", "3"]);
    assert!(stale.stderr.contains("`acquaint recalc` brings them up to date"), "{stale}");
}

#[test]
fn a_frozen_group_keeps_its_members_and_no_condition() {
    let env = env();
    env.ok(["groups", "freeze", "Germans"]);
    env.ok(["contacts", "edit", "1", "--country", "AT"]);
    env.ok(["groups", "rebuild"]);
    assert_eq!(members(&env, "Germans"), "1 2 ");
    refused(&env.run(["groups", "freeze", "Germans"]), 4, "has no condition");
    refused(&env.run(["groups", "rebuild", "Germans"]), 4, "has no condition");
    assert_eq!(env.ok(["groups", "members", "Germans", "--source", "condition", "--count"]), "0\n");
}

#[test]
fn freezing_says_that_the_members_may_be_out_of_date() {
    let env = env();
    env.ok(["recalc", "-q"]);
    env.ok(["contacts", "edit", "1", "--country", "AT"]);
    let frozen = env.run(["groups", "freeze", "Germans", "--dry-run"]);
    assert!(frozen.stderr.contains("may be out of date: 1 contact changed"), "{frozen}");
    env.ok(["recalc", "-q"]);
    let frozen = env.run(["groups", "freeze", "Germans"]);
    assert!(!frozen.stderr.contains("out of date"), "{frozen}");
}

#[test]
fn a_condition_that_is_wrong_makes_no_group_and_no_database() {
    let env = TestEnv::new();
    refused(&env.run(["groups", "add", "X", "-w", "citty = Boston"]), 2, "did you mean `city`?");
    assert!(!env.database().exists());
    env.ok(["groups", "add", "X"]);
    refused(&env.run(["groups", "edit", "X", "-w", "group(Y)"]), 2, "Y");
    assert_eq!(env.ok(["groups", "list", "--count"]), "1\n");
}

#[test]
fn a_dry_run_looks_at_another_moment() {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["contacts", "add", "--email", "anna@example.com", "--birthday", "2000-02-29"]);
    env.ok(["groups", "add", "Adults", "--where", "age >= 18"]);
    let dry = |at: &str| env.run(["groups", "rebuild", "Adults", "--dry-run", "--at", at]);
    assert!(dry("2018-02-28").stderr.contains("Would rebuild 1 group: +0 -0"), "{}", dry("2018-02-28"));
    assert!(dry("2018-03-01").stderr.contains("Would rebuild 1 group: +1 -0"), "{}", dry("2018-03-01"));
    let edit = ["groups", "edit", "Adults", "--where", "age >= 19", "--at", "2019-03-01"];
    let would = env.run([&edit[..], &["--dry-run"]].concat());
    assert!(would.stderr.contains("+1 -0, 1 member"), "{would}");
    refused(&env.run(edit), 2, "--at is for a dry run");
    refused(&env.run(["groups", "rebuild", "--at", "2019-03-01"]), 2, "--at is for a dry run");
    refused(
        &env.run(["groups", "edit", "1", "--name", "A", "--at", "2019-03-01", "-n"]),
        2,
        "there is no --where",
    );
    assert_eq!(env.ok(["groups", "members", "Adults", "--count"]), "0\n");
}
