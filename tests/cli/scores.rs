//! `scores` and their rules: defined, changed, worked out for a contact, undone.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::env::{Output, TestEnv};

#[track_caller]
fn refused(output: &Output, status: i32, message: &str) {
    assert_eq!(output.status, status, "{output}");
    assert!(output.stderr.contains(message), "no {message:?} in\n{output}");
}

/// Refused, and nothing has changed.
#[track_caller]
fn refused_whole(env: &TestEnv, args: &[&str], status: i32, message: &str) {
    let before = env.untouched();
    refused(&env.run(args), status, message);
    assert!(env.untouched() == before, "{args:?} changed something");
}

/// Anna, and the score `Engagement` without rules.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com", "--country", "DE"]);
    env.ok(["scores", "add", "Engagement"]);
    env.ok(["config", "set", "time_zone", "Europe/Vienna"]);
    env
}

fn rule(env: &TestEnv, args: &[&str]) -> String {
    env.ok([&["scores", "rules", "add", "Engagement"][..], args].concat()).trim().to_owned()
}

fn visits(env: &TestEnv, times: &[&str]) {
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

fn explained(env: &TestEnv, at: &str) -> Value {
    let shown = env.ok(["scores", "explain", "Engagement", "1", "--json", "--at", at]);
    serde_json::from_str(&shown).unwrap()
}

fn points(env: &TestEnv, at: &str) -> i64 {
    explained(env, at)["points"].as_i64().unwrap()
}

const NOW: &str = "2017-03-22T15:26:49Z";

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
    ID  NAME        DESCRIPTION   RULES  ENABLED
     1  Engagement  what they do      1  yes
     2  Fit         -                 0  no
    [0]
    "#);
    assert_snapshot!(env.run(["score", "show", "engagement"]), @r#"
    ID           1
    NAME         Engagement
    DESCRIPTION  what they do
    RULES        1
    ENABLED      yes
    NOTIFY AT    1000
    CREATED      2017-03-22 15:26
    MODIFIED     2017-03-22 15:26
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "ls", "--json"]), @r#"
    [
    {"id":1,"name":"Engagement","description":"what they do","rules":1,"enabled":true,"notify_at":1000,"created":"2017-03-22T15:26:49Z","modified":"2017-03-22T15:26:49Z"},
    {"id":2,"name":"Fit","description":null,"rules":0,"enabled":false,"notify_at":null,"created":"2017-03-22T15:26:49Z","modified":"2017-03-22T15:26:49Z"}
    ]
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
    id,name,description,rules,enabled,notify_at,created,modified
    2,Fit,x,0,true,,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
    1,Interest,what they do,1,false,,2017-03-22T15:26:49Z,2017-03-22T15:26:49Z
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
fn rules_of_three_kinds_are_listed_with_what_they_give() {
    let env = env();
    env.ok(["activities", "types", "add", "ski rental"]);
    assert_snapshot!(env.run(["scores", "rules", "list", "Engagement"]), @r#"
    --- stderr ---
    No rules of score 1 (Engagement).
    [0]
    "#);
    assert_snapshot!(env.run([
        "scores", "rules", "add", "Engagement", "--activity", "pagevisit", "--where", "url ~ pricing", "--points", "5",
        "--recurring", "--max", "50", "--valid-for", "30D",
    ]), @r#"
    1
    --- stderr ---
    Added rule 1 to score 1 (Engagement): 5 points each time, at most 50, for page_visit where url ~ pricing in the last 30d. Undo with `acquaint db undo 5`
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "add", "Engagement", "-w", "country in (DE, AT)", "--points", "-20"]), @r#"
    2
    --- stderr ---
    Added rule 2 to score 1 (Engagement): -20 points while country in (Germany, Austria). Undo with `acquaint db undo 6`
    [0]
    "#);
    rule(&env, &["--where", "not city = Bonn", "--points", "1", "--disabled"]);
    rule(&env, &["--where", "age > 30 and did(purchase, last 1y)", "--points", "100000"]);
    rule(&env, &["--activity", "ski rental", "--points", "-7", "--valid-until", "2017-12-31"]);
    assert_snapshot!(env.run(["scores", "rules", "list", "Engagement", "--width", "140"]), @r#"
    ID  KIND       POINTS  RECURRING  MAX  VALIDITY       ENABLED  WHAT
     1  activity        5  yes         50  30d            yes      page_visit where url ~ pricing
     2  attribute     -20  no           -  -              yes      country in (Germany, Austria)
     3  attribute       1  no           -  -              no       not city = Bonn
     4  condition  100000  no           -  -              yes      age > 30 and did(purchase, last 1y)
     5  activity       -7  no           -  to 2017-12-31  yes      "ski rental"
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "list", "Engagement", "--format", "jsonl", "--fields", "id,what,valid_for,valid_until"]), @r#"
    {"id":1,"what":"page_visit where url ~ pricing","valid_for":"30d","valid_until":null}
    {"id":2,"what":"country in (Germany, Austria)","valid_for":null,"valid_until":null}
    {"id":3,"what":"not city = Bonn","valid_for":null,"valid_until":null}
    {"id":4,"what":"age > 30 and did(purchase, last 1y)","valid_for":null,"valid_until":null}
    {"id":5,"what":"\"ski rental\"","valid_for":null,"valid_until":"2017-12-31"}
    [0]
    "#);
    // What is counted is read with the names of the day.
    env.ok(["activities", "types", "edit", "ski rental", "--name", "skis"]);
    assert_eq!(env.ok(["scores", "rules", "list", "1", "--search", "skis", "--format", "ids"]), "5\n");
    assert_snapshot!(env.run(["db", "query", "SELECT id, score, points, max, valid_until FROM rules"]), @r#"
    ID  SCORE       POINTS  MAX  VALID UNTIL
     1  Engagement       5   50  -
     2  Engagement     -20    -  -
     3  Engagement       1    -  -
     4  Engagement  100000    -  -
     5  Engagement      -7    -  2017-12-31T22:59:59.999Z
    [0]
    "#);
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
fn what_is_recurring_counts_each_time_and_stops_at_its_maximum() {
    let env = env();
    visits(&env, &["2017-03-20T10:00Z", "2017-03-20T10:00Z", "2017-03-21T10:00Z"]);
    let id = rule(&env, &["--activity", "page_visit", "--points", "5"]);
    let edit = |args: &[&str]| env.ok([&["scores", "rules", "edit", &id][..], args].concat());
    assert_eq!(points(&env, NOW), 5);
    edit(&["--recurring"]);
    assert_eq!(points(&env, NOW), 15);
    edit(&["--max", "14"]);
    assert_eq!(points(&env, NOW), 14);
    edit(&["--points", "-5", "--max", "-14"]);
    assert_eq!(points(&env, NOW), -14);
    edit(&["--max", "-15"]);
    assert_eq!(points(&env, NOW), -15);
    assert_eq!(explained(&env, NOW)["rules"][0]["at_max"], json!(true));
    edit(&["--max", "none"]);
    assert_eq!((points(&env, NOW), explained(&env, NOW)["rules"][0]["at_max"].clone()), (-15, json!(false)));
    edit(&["--points", "5", "--max", "5"]);
    edit(&["--once"]);
    assert_eq!(points(&env, NOW), 5);
    let shown: Value = serde_json::from_str(&env.ok(["scores", "rules", "list", "1", "--json"])).unwrap();
    assert_eq!((&shown[0]["recurring"], &shown[0]["max"]), (&json!(false), &Value::Null));
    edit(&["--disable"]);
    assert_eq!(points(&env, NOW), 0);
    edit(&["--enable"]);
    assert_eq!(points(&env, NOW), 5);
}

#[test]
fn a_window_lets_go_when_its_length_has_passed() {
    let env = env();
    visits(&env, &["2017-03-01T10:00:00Z", "2017-03-02T10:00:00.500Z"]);
    let id = rule(&env, &["--activity", "page_visit", "--points", "5", "--recurring", "--valid-for", "1d"]);
    for (at, expected) in [
        ("2017-03-01T09:59:59.999Z", 0),
        ("2017-03-01T10:00:00.000Z", 5),
        ("2017-03-02T09:59:59.999Z", 5),
        ("2017-03-02T10:00:00.000Z", 0),
        ("2017-03-02T10:00:00.499Z", 0),
        ("2017-03-02T10:00:00.500Z", 5),
        ("2017-03-03T10:00:00.499Z", 5),
        ("2017-03-03T10:00:00.500Z", 0),
    ] {
        assert_eq!(points(&env, at), expected, "{at}");
        // The clock says the same as the flag.
        let shown = env.ok(["scores", "explain", "1", "1", "--json", "--now", at]);
        assert_eq!(serde_json::from_str::<Value>(&shown).unwrap()["points"], json!(expected), "{at}");
    }
    assert_eq!(explained(&env, "2017-03-01T12:00Z")["holds_until"], json!("2017-03-02T10:00:00Z"));
    // A later one keeps the points of a rule that counts once.
    env.ok(["scores", "rules", "edit", &id, "--once", "--valid-for", "2d"]);
    assert_eq!(explained(&env, "2017-03-02T12:00Z")["holds_until"], json!("2017-03-04T10:00:00.500Z"));
    for (length, last) in [
        ("2w", "2017-03-16T10:00:00.499Z"),
        ("6mo", "2017-09-02T09:00:00.499Z"),
        ("1y", "2018-03-02T10:00:00.499Z"),
    ] {
        env.ok(["scores", "rules", "edit", &id, "--valid-for", length]);
        assert_eq!(points(&env, last), 5, "{length}");
        assert_eq!(points(&env, &last.replace(".499", ".500")), 0, "{length}");
    }
}

#[test]
fn the_last_day_is_part_of_it_in_the_zone_of_the_database() {
    let env = env();
    visits(&env, &["2017-03-01T10:00:00Z"]);
    let id = rule(&env, &["--activity", "page_visit", "--points", "5", "--valid-until", "2017-03-25"]);
    // Midnight of Vienna.
    assert_eq!(points(&env, "2017-03-25T22:59:59.999Z"), 5);
    assert_eq!(points(&env, "2017-03-25T23:00:00.000Z"), 0);
    let before = explained(&env, NOW);
    assert_eq!(before["holds_until"], json!("2017-03-25T23:00:00Z"));
    assert_eq!(before["rules"][0]["valid_until"], json!("2017-03-25"));
    assert_eq!(explained(&env, "2017-03-26")["rules"][0]["ended"], json!(true));
    env.ok(["scores", "rules", "edit", &id, "--valid-until", "2017-03-26"]);
    // That day has 23 hours.
    assert_eq!(points(&env, "2017-03-26T21:59:59.999Z"), 5);
    assert_eq!(points(&env, "2017-03-26T22:00:00.000Z"), 0);
    // A window takes its place, and it that of a window.
    let kept = |field: &str| {
        let shown: Value = serde_json::from_str(&env.ok(["scores", "rules", "list", "1", "--json"])).unwrap();
        shown[0][field].clone()
    };
    env.ok(["scores", "rules", "edit", &id, "--valid-for", "30d"]);
    assert_eq!((kept("valid_for"), kept("valid_until")), (json!("30d"), Value::Null));
    env.ok(["scores", "rules", "edit", &id, "--valid-until", "9999-12-31"]);
    assert_eq!((kept("valid_for"), kept("valid_until")), (Value::Null, json!("9999-12-31")));
    env.ok(["scores", "rules", "edit", &id, "--valid-until", "none"]);
    assert_eq!((kept("valid_for"), kept("valid_until")), (Value::Null, Value::Null));
}

#[test]
fn more_points_than_32_bits_hold_stay_at_the_most() {
    let env = env();
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell
        .execute_batch(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 22000) \
             INSERT INTO activities (contact_id, time, id, type_id) \
             SELECT 1, 1490000000000 + i, i, (SELECT id FROM activity_types WHERE name = 'page_visit') FROM n",
        )
        .unwrap();
    let id = rule(&env, &["--activity", "page_visit", "--points", "100000", "--recurring"]);
    assert_eq!(points(&env, NOW), 2_147_483_647);
    assert_eq!(explained(&env, NOW)["rules"][0]["total"], json!(2_200_000_000_i64));
    env.ok(["scores", "rules", "edit", &id, "--points", "-100000"]);
    assert_eq!(points(&env, NOW), -2_147_483_647);
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
        (&["--where", "city = x", "--points", "-100001"], "from -100,000 to 100,000, and not 0"),
        (&["--where", "city = x", "--points", "9999999999999999999999"], "from -100,000 to 100,000"),
        (&["--where", "city = x", "--points", "1.5"], "from -100,000 to 100,000"),
        (&["--where", "city = x", "--points", "5", "--recurring"], "--activity <ACTIVITY_TYPE>"),
        (&["--where", "city = x", "--points", "5", "--valid-for", "3d"], "--activity <ACTIVITY_TYPE>"),
        (
            &["--where", "city = x", "--points", "5", "--valid-until", "2017-03-03"],
            "--activity <ACTIVITY_TYPE>",
        ),
        (&["--where", "city = x", "--points", "5", "--max", "9"], "--recurring"),
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

#[test]
fn a_rule_keeps_its_kind() {
    let env = env();
    let condition = rule(&env, &["--where", "city = Bonn", "--points", "5"]);
    let activity = rule(
        &env,
        &["--activity", "page_visit", "--where", "url ~ a", "--points", "5", "--valid-for", "30d"],
    );
    for flag in [
        &["--activity", "purchase"][..],
        &["--recurring"],
        &["--once"],
        &["--max", "9"],
        &["--valid-for", "3d"],
        &["--valid-until", "none"],
    ] {
        let args = [&["scores", "rules", "edit", &condition][..], flag].concat();
        refused_whole(&env, &args, 2, "is for rules that count activities, and rule 1 is a condition");
    }
    assert_snapshot!(env.run(["scores", "rules", "edit", &condition, "--where", "city in (Bonn, Graz)", "--points", "6"]), @r#"
    --- stderr ---
    Changed rule 1: 6 points while city in (Bonn, Graz). Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", &activity, "--where", "url ~ b"]), @r#"
    --- stderr ---
    Changed rule 2: 5 points for page_visit where url ~ b in the last 30d. Undo with `acquaint db undo 7`
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", &activity, "--activity", "purchase", "--valid-for", "2W"]), @r#"
    --- stderr ---
    Changed rule 2: 5 points for purchase where url ~ b in the last 2w. Undo with `acquaint db undo 8`
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", &activity, "--where", "", "--valid-for", "none"]), @r#"
    --- stderr ---
    Changed rule 2: 5 points for purchase. Undo with `acquaint db undo 9`
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", &activity, "--max", "9"]), @r#"
    --- stderr ---
    Error: a maximum is for activities that count each time
    Hint: --recurring counts each time; --max none takes the maximum away
    [2]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", &activity, "--points", "5"]), @r#"
    --- stderr ---
    Nothing to change: the rule is like that already.
    [0]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "edit", &activity, "--points", "7", "--dry-run"]), @r#"
    --- stderr ---
    Would change rule 2: 7 points for purchase
    [0]
    "#);
    assert_eq!(
        env.ok(["scores", "rules", "list", "1", "--fields", "points", "--format", "csv", "--no-header"]),
        "6\n5\n"
    );
    env.ok(["db", "undo"]);
    assert_eq!(
        env.ok(["scores", "rules", "list", "1", "--fields", "what", "--format", "csv", "--no-header"]),
        "\"city in (Bonn, Graz)\"\npurchase where url ~ b\n"
    );
}

#[test]
fn rules_are_deleted_together() {
    let env = env();
    rule(&env, &["--where", "city = Bonn", "--points", "5"]);
    rule(&env, &["--activity", "page_visit", "--points", "5"]);
    refused_whole(&env, &["scores", "rules", "delete", "1", "9", "--yes"], 3, "there is no rule 9");
    assert_snapshot!(env.run(["scores", "rules", "delete", "1", "2", "1"]), @r#"
    --- stderr ---
    Error: not deleting 2 rules without confirmation
      rule 1: 5 points while city = Bonn
      rule 2: 5 points for page_visit
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "rm", "1", "2", "--yes"]), @r#"
    --- stderr ---
    Deleted 2 rules. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_eq!(env.ok(["scores", "rules", "list", "1", "--count"]), "0\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["scores", "rules", "list", "1", "--count"]), "2\n");
}

#[test]
fn what_a_rule_refers_to_is_not_deleted_and_may_be_renamed() {
    let env = env();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["groups", "add", "Staff"]);
    env.ok(["conditions", "add", "warm", "city = Bonn"]);
    env.ok(["fields", "add", "tier", "--type", "choice", "--choices", "gold,silver"]);
    env.ok(["activities", "types", "add", "ski"]);
    rule(
        &env,
        &[
            "--where",
            "status = VIP and group(Staff) and @warm and tier = gold",
            "--points",
            "5",
            "--disabled",
        ],
    );
    rule(&env, &["--activity", "ski", "--points", "5"]);
    for args in [
        &["statuses", "delete", "VIP", "--yes"][..],
        &["groups", "delete", "Staff", "--yes"],
        &["conditions", "delete", "warm", "--yes"],
        &["fields", "delete", "tier", "--yes"],
    ] {
        refused_whole(&env, args, 4, "rule 1 of score `Engagement` refers to");
    }
    refused_whole(
        &env,
        &["activities", "types", "delete", "ski", "--yes"],
        4,
        "rule 2 of score `Engagement` refers to",
    );
    assert_snapshot!(env.run(["fields", "edit", "tier", "--remove-choice", "gold"]), @r#"
    --- stderr ---
    Error: the field `tier` cannot be changed so: the condition of rule 1 of score `Engagement` could no longer be read; nothing was changed
      rule 1 of score `Engagement`, status = VIP and group("Staff") and @warm and tier = gold: unknown choice of tier `gold`
    Hint: `acquaint scores rules edit 1 --where CONDITION` gives rule 1 of score `Engagement` another condition first
    [4]
    "#);
    env.ok(["statuses", "edit", "VIP", "--name", "Best"]);
    env.ok(["groups", "edit", "Staff", "--name", "Crew"]);
    env.ok(["conditions", "edit", "warm", "--name", "hot"]);
    env.ok(["fields", "edit", "tier", "--name", "rank"]);
    env.ok(["activities", "types", "edit", "ski", "--name", "skis"]);
    assert_eq!(
        env.ok(["scores", "rules", "list", "1", "--fields", "what", "--format", "tsv", "--no-header"]),
        "\"status = Best and group(\"\"Crew\"\") and @hot and rank = gold\"\nskis\n"
    );
    env.ok(["scores", "delete", "1", "--yes"]);
    env.ok(["groups", "delete", "Crew", "--yes"]);
    // The way back is in the order of what refers to what.
    let deleted = env.run(["db", "log", "--limit", "2", "--format", "ids"]);
    let ids: Vec<&str> = deleted.stdout.split_whitespace().collect();
    let (group, score) = (ids[0], ids[1]);
    refused_whole(
        &env,
        &["db", "undo", score],
        4,
        "the condition of rule 1 of score `Engagement` could no longer be read",
    );
    env.ok(["db", "undo", &format!("{score}..{group}")]);
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn an_undo_takes_no_rule_away_unseen() {
    let env = env();
    env.ok(["groups", "add", "Staff"]);
    rule(&env, &["--where", "group(Staff)", "--points", "5"]);
    refused_whole(
        &env,
        &["db", "undo", "2"],
        4,
        "operation 2 cannot be undone: 1 later operation (5) touches the same records",
    );
    refused_whole(&env, &["db", "undo", "4"], 4, "group `Staff` would be gone");
    env.ok(["db", "undo", "2..5"]);
    assert_eq!(env.ok(["scores", "list", "--count"]), "0\n");
    assert_eq!(env.ok(["db", "check"]), "");
    env.ok(["db", "undo"]);
}

#[test]
fn a_rule_that_can_no_longer_be_read_is_told_of_and_can_be_mended() {
    let env = env();
    env.ok(["fields", "add", "tier", "--type", "choice", "--choices", "gold,silver"]);
    rule(&env, &["--where", "tier = gold", "--points", "5"]);
    rule(&env, &["--activity", "page_visit", "--points", "5"]);
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell.execute("UPDATE fields SET choices = json('[\"silver\"]') WHERE name = 'tier'", []).unwrap();
    shell.execute("UPDATE rules SET text = 'city = Bonn' WHERE id = 2", []).unwrap();
    assert_snapshot!(env.run(["scores", "explain", "1", "1"]), @r#"
    --- stderr ---
    Error: the condition of rule 1 of score `Engagement` can no longer be read: unknown choice of tier `gold`
      #1 = gold
    Hint: `acquaint scores rules edit 1 --where CONDITION` gives it another
    [1]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "list", "1"]), @r#"
    ID  KIND       POINTS  RECURRING  MAX  VALIDITY  ENABLED  WHAT
     1  condition       5  no           -  -         yes      #1 = gold
     2  activity        5  no           -  -         yes      city = Bonn
    [0]
    "#);
    assert_snapshot!(env.run(["db", "check", "--width", "0"]), @r#"
    SEVERITY  FINDING                                                                                             COUNT  WHAT TO DO
    error     the condition of rule 1 of score `Engagement` can no longer be read: unknown choice of tier `gold`      1  acquaint scores rules edit 1 --where CONDITION
    error     the condition of rule 2 of score `Engagement` can no longer be read: it counts what is no activity      1  acquaint scores rules edit 2 --activity TYPE --where CONDITION
    --- stderr ---
    Error: 2 findings in [DIR]/contacts.db
    [6]
    "#);
    env.ok(["scores", "rules", "edit", "1", "--where", "tier = silver"]);
    refused_whole(
        &env,
        &["scores", "rules", "edit", "2", "--where", "url = x"],
        4,
        "--activity TYPE says it anew",
    );
    env.ok(["scores", "rules", "edit", "2", "--activity", "page_visit", "--where", "url = x"]);
    assert_eq!(env.ok(["db", "check"]), "");
    env.ok(["scores", "explain", "1", "1"]);
}

#[test]
fn the_zone_is_kept_with_the_first_rule() {
    let env = TestEnv::new();
    env.ok(["scores", "add", "S"]);
    let added = env.run([
        "scores",
        "rules",
        "add",
        "S",
        "--where",
        "created is today",
        "--points",
        "5",
        "--tz",
        "Asia/Tokyo",
    ]);
    assert!(added.stderr.contains("shows times in Asia/Tokyo from now on"), "{added}");
    assert_eq!(env.ok(["config", "get", "time_zone"]), "Asia/Tokyo\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["config", "get", "time_zone"]), "local\n");
}
