//! `scores` and their rules: defined, changed, worked out for a contact, undone.

use insta::assert_snapshot;
use serde_json::Value;

use crate::env::{TestEnv, refused};

/// Refused, and nothing has changed.
#[track_caller]
pub(super) fn refused_whole(env: &TestEnv, args: &[&str], status: i32, message: &str) {
    let before = env.untouched();
    refused(&env.run(args), status, message);
    assert!(env.untouched() == before, "{args:?} changed something");
}

/// Anna, and the score `Engagement` without rules.
pub(super) fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com", "--country", "DE"]);
    env.ok(["scores", "add", "Engagement"]);
    env.ok(["config", "set", "time_zone", "Europe/Vienna"]);
    env
}

pub(super) fn rule(env: &TestEnv, args: &[&str]) -> String {
    env.ok([&["scores", "rules", "add", "Engagement"][..], args].concat()).trim().to_owned()
}

pub(super) fn visits(env: &TestEnv, times: &[&str]) {
    for time in times {
        env.ok([
            "activities",
            "log",
            "1",
            "page_visit",
            "--url",
            "https://example.com/pricing",
            "--at",
            time,
        ]);
    }
}

pub(super) fn explained(env: &TestEnv, at: &str) -> Value {
    let shown = env.ok(["scores", "explain", "Engagement", "1", "--json", "--at", at]);
    serde_json::from_str(&shown).unwrap()
}

pub(super) fn points(env: &TestEnv, at: &str) -> i64 {
    explained(env, at)["points"].as_i64().unwrap()
}

pub(super) const NOW: &str = "2017-03-22T15:26:49Z";

#[test]
fn a_score_is_added_shown_listed_changed_and_deleted() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["scores", "add", "Engagement", "--description", "what they do", "--notify-at", "1,000"]), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added score 1 (Engagement). Undo with `acquaint db undo 1`
    Hint: `acquaint scores rules add 1 --help` says how it comes to points
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "add", "Fit", "--disabled"]), @r#"
    2
    --- stderr ---
    Added score 2 (Fit). Undo with `acquaint db undo 2`
    Hint: `acquaint scores rules add 2 --help` says how it comes to points
    [0]
    "#);
    rule(&env, &["--where", "country = Germany", "--points", "5"]);
    assert_snapshot!(env.run(["scores", "list"]), @r#"
    ID  NAME        DESCRIPTION   RULES  ENABLED  CONTACTS
     1  Engagement  what they do      1  yes             0
     2  Fit         -                 0  no              0
    --- stderr ---
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    [0]
    "#);
    assert_snapshot!(env.run(["score", "show", "engagement"]), @r#"
    ID           1
    NAME         Engagement
    DESCRIPTION  what they do
    RULES        1
    ENABLED      yes
    NOTIFY AT    1000
    CONTACTS     0
    CREATED      2017-03-22 15:26
    MODIFIED     2017-03-22 15:26
    --- stderr ---
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "ls", "--json"]), @r#"
    [
    {"id":1,"name":"Engagement","description":"what they do","rules":1,"enabled":true,"notify_at":1000,"contacts":0,"created":"2017-03-22T15:26:49Z","modified":"2017-03-22T15:26:49Z"},
    {"id":2,"name":"Fit","description":null,"rules":0,"enabled":false,"notify_at":null,"contacts":0,"created":"2017-03-22T15:26:49Z","modified":"2017-03-22T15:26:49Z"}
    ]
    --- stderr ---
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "edit", "1", "--name", "Interest", "--notify-at", "none", "--disable"]), @r#"
    --- stderr ---
    Changed score 1: Interest. Undo with `acquaint db undo 4`
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "edit", "1", "--disable"]), @r#"
    --- stderr ---
    Nothing to change: the score is like that already.
    [0]
    "#);
    env.ok(["scores", "edit", "Fit", "--enable", "--description", "x"]);
    assert_snapshot!(env.run(["scores", "list", "--format", "csv"]), @r#"
    id,name,description,rules,enabled,notify_at,contacts,created,modified
    2,Fit,x,0,true,,0,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    1,Interest,what they do,1,false,,0,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    --- stderr ---
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rm", "Interest"]), @r#"
    --- stderr ---
    Error: not deleting score 1 (Interest) without confirmation
      its 1 rule goes with it
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["scores", "rm", "Interest", "--dry-run"]), @r#"
    --- stderr ---
    Would delete score 1 (Interest):
      its 1 rule goes with it
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rm", "Interest", "--yes"]), @r#"
    --- stderr ---
    Deleted score 1 (Interest), 1 rule. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_eq!(env.ok(["scores", "list", "--format", "ids"]), "2\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["scores", "rules", "list", "Interest", "--count"]), "1\n");
}

#[test]
fn an_explanation_says_which_rule_gives_what_and_until_when() {
    let env = env();
    visits(&env, &["2017-03-01T10:00Z", "2017-03-20T10:00Z", "2017-03-21T10:00Z"]);
    rule(
        &env,
        &[
            "--activity",
            "page_visit",
            "--where",
            "url ~ pricing",
            "--points",
            "5",
            "--recurring",
            "--max",
            "12",
            "--valid-for",
            "30d",
        ],
    );
    rule(&env, &["--where", "country = Germany", "--points", "-3"]);
    rule(&env, &["--activity", "page_visit", "--points", "2", "--valid-until", "2017-03-21"]);
    rule(&env, &["--where", "country = Germany", "--points", "40", "--disabled"]);
    assert_snapshot!(env.run(["scores", "explain", "Engagement", "1", "--width", "120"]), @r#"
    <anna@example.com> has 9 points in score 1 (Engagement)
    If nothing else changes, it stays so until 2017-03-31 10:00 at least.

    RULE  KIND       WHAT                                      TIMES  POINTS  TOTAL  UNTIL             NOTE
       1  activity   page_visit where url ~ pricing, last 30d      3       5     12  2017-03-31 10:00  at its maximum
       2  attribute  country = Germany                             1      -3     -3  -                 -
       3  activity   page_visit                                    0       2      0  -                 ended
       4  attribute  country = Germany                             -      40      -  -                 disabled
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "explain", "Engagement", "1", "--json"]), @r#"
    {
      "score": "Engagement",
      "contact_id": 1,
      "points": 9,
      "enabled": true,
      "notify_at": null,
      "at": "2017-03-22T15:26:49Z",
      "holds_until": "2017-03-31T10:00:00Z",
      "rules": [
        {
          "id": 1,
          "kind": "activity",
          "what": "page_visit where url ~ pricing",
          "points": 5,
          "recurring": true,
          "max": 12,
          "valid_for": "30d",
          "valid_until": null,
          "enabled": true,
          "times": 3,
          "total": 12,
          "at_max": true,
          "ended": false,
          "holds_until": "2017-03-31T10:00:00Z"
        },
        {
          "id": 2,
          "kind": "attribute",
          "what": "country = Germany",
          "points": -3,
          "recurring": false,
          "max": null,
          "valid_for": null,
          "valid_until": null,
          "enabled": true,
          "times": 1,
          "total": -3,
          "at_max": false,
          "ended": false,
          "holds_until": null
        },
        {
          "id": 3,
          "kind": "activity",
          "what": "page_visit",
          "points": 2,
          "recurring": false,
          "max": null,
          "valid_for": null,
          "valid_until": "2017-03-21",
          "enabled": true,
          "times": 0,
          "total": 0,
          "at_max": false,
          "ended": true,
          "holds_until": null
        },
        {
          "id": 4,
          "kind": "attribute",
          "what": "country = Germany",
          "points": 40,
          "recurring": false,
          "max": null,
          "valid_for": null,
          "valid_until": null,
          "enabled": false,
          "times": 0,
          "total": 0,
          "at_max": false,
          "ended": false,
          "holds_until": null
        }
      ]
    }
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "explain", "Engagement", "1", "--fields", "points,holds_until"]), @r#"
    POINTS       9
    HOLDS UNTIL  2017-03-31 10:00
    [0]
    "#);
    env.ok(["scores", "edit", "Engagement", "--disable"]);
    assert_snapshot!(env.run(["scores", "explain", "Engagement", "1", "--width", "120"]), @r#"
    <anna@example.com> has 0 points in score 1 (Engagement)
    The score is disabled; enabled, its rules would add up to 9.

    RULE  KIND       WHAT                                      TIMES  POINTS  TOTAL  UNTIL             NOTE
       1  activity   page_visit where url ~ pricing, last 30d      3       5     12  2017-03-31 10:00  at its maximum
       2  attribute  country = Germany                             1      -3     -3  -                 -
       3  activity   page_visit                                    0       2      0  -                 ended
       4  attribute  country = Germany                             -      40      -  -                 disabled
    [0]
    "#);
    assert_eq!(explained(&env, NOW)["holds_until"], Value::Null);
    env.ok(["scores", "add", "Empty"]);
    assert_snapshot!(env.run(["scores", "explain", "Empty", "1"]), @r#"
    <anna@example.com> has 0 points in score 2 (Empty)
    It has no rules.
    [0]
    "#);
}

#[test]
fn bad_input_is_refused_and_says_what_is_good() {
    let env = env();
    let add = ["scores", "rules", "add", "Engagement"];
    let activity = ["--activity", "page_visit"];
    for (args, message) in [
        (&["--points", "5"][..], "--where <CONDITION>"),
        (&["--where", "city = x"], "--points <N>"),
        (&["--where", "city = x", "--points", "0"], "from -100,000 to 100,000, and not 0"),
        (&["--where", "city = x", "--points", "100001"], "from -100,000 to 100,000, and not 0"),
        (&["--where", "city = x", "--points", "-100,001"], "from -100,000 to 100,000, and not 0"),
        (&["--where", "city = x", "--points", "--disabled"], "from -100,000 to 100,000, and not 0"),
        (&["--where", "city = x", "--points", "-100001"], "from -100,000 to 100,000, and not 0"),
        (&["--where", "city = x", "--points", "9999999999999999999999"], "from -100,000 to 100,000"),
        (&["--where", "city = x", "--points", "1.5"], "from -100,000 to 100,000"),
        (&["--where", "city = x", "--points", "5", "--recurring"], "--recurring is for rules that count"),
        (
            &["--where", "city = x", "--points", "5", "--valid-for", "3d"],
            "--valid-for is for rules that count",
        ),
        (
            &["--where", "city = x", "--points", "5", "--valid-until", "2017-03-03"],
            "--valid-until is for rules that count",
        ),
        (&["--where", "city = x", "--points", "5", "--max", "9"], "--max is for rules that count"),
        (&["--where", "", "--points", "5"], "the condition is empty"),
        (&["--where", "ctiy = x", "--points", "5"], "did you mean `city`?"),
        (&["--where", "group(Nobody)", "--points", "5"], "Nobody"),
    ] {
        refused_whole(&env, &[&add[..], args].concat(), 2, message);
    }
    let itself = ["--where", "score(Engagement) > 3", "--points", "5"];
    refused_whole(&env, &[&add[..], &itself].concat(), 4, "would depend on itself");
    for (args, message) in [
        (&["--max", "9"][..], "--recurring"),
        (&["--recurring", "--max", "4"], "a maximum is not less than what the rule gives once"),
        (&["--recurring", "--max", "-9"], "a maximum has the sign of the points"),
        (&["--recurring", "--max", "0"], "a whole number with the sign of the points"),
        (&["--recurring", "--max", "2147483648"], "a whole number with the sign of the points"),
        (&["--valid-for", "3h"], "a number with d, w, mo or y: 30d, 2w, 6mo, 1y"),
        (&["--valid-for", "3"], "a number with d, w, mo or y"),
        (&["--valid-for", "0d"], "--valid-for 0d: "),
        (&["--valid-for", "99999999999y"], "--valid-for 99999999999y: "),
        (&["--valid-until", "31.12.2017"], "YYYY-MM-DD"),
        (&["--valid-until", "2017-02-30"], "no such date"),
        (&["--valid-until", "2017-02-20", "--valid-for", "3d"], "cannot be used with"),
        (&["--where", "city = x"], "city"),
        (&["--where", "url = a, last 3d"], "one condition of the activity's own fields"),
        (&["--where", "url = a) or did(purchase"], "one condition of the activity's own fields"),
    ] {
        refused_whole(&env, &[&add[..], &activity, &["--points", "5"], args].concat(), 2, message);
    }
    refused_whole(
        &env,
        &["scores", "rules", "add", "Engagement", "--activity", "zzz", "--points", "5"],
        3,
        "there is no activity type `zzz`",
    );
    refused_whole(
        &env,
        &["scores", "rules", "add", "Nope", "--where", "city = x", "--points", "5"],
        3,
        "there is no score `Nope`",
    );
    refused_whole(&env, &["scores", "add", "ENGAGEMENT"], 5, "there is already a score `Engagement`");
    refused_whole(&env, &["scores", "add", " "], 5, "the score needs a name");
    refused_whole(&env, &["scores", "add", "x", "--notify-at", "0"], 2, "from 1 to 2,147,483,647");
    refused_whole(&env, &["scores", "edit", "1", "--notify-at", "2147483648"], 2, "from 1 to 2,147,483,647");
    refused_whole(&env, &["scores", "edit", "1"], 2, "--enable");
    refused_whole(&env, &["scores", "edit", "1", "--enable", "--disable"], 2, "cannot be used with");
    refused_whole(&env, &["scores", "explain", "1", "2"], 3, "contact");
    refused_whole(&env, &["scores", "explain", "1", "1", "--at", "soon"], 2, "--at soon");
    assert_snapshot!(env.run(["scores", "rules", "add", "1", "--activity", "page_visit", "--where", "itm = x", "--points", "5"]), @r#"
    --- stderr ---
    Error: `itm` is nothing that `activity` has
      | did(page_visit where itm = x)
      |                      ^^^ did you mean `item`?
    [2]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", "one", "--points", "5"]), @r#"
    --- stderr ---
    Error: `one` is not the id of a rule
    Hint: `acquaint scores rules list SCORE` shows the ids
    [2]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", "9", "--points", "5"]), @r#"
    --- stderr ---
    Error: there is no rule 9
    Hint: `acquaint scores rules list SCORE` shows the ids
    [3]
    "#);
    // Without a database nothing is made.
    let env = TestEnv::new();
    refused(
        &env.run(["scores", "rules", "add", "1", "--where", "city = x", "--points", "5"]),
        1,
        "no database",
    );
    assert!(env.names().is_empty());
}
