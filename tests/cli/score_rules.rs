//! Rules of scores: what they give and for how long, changed, deleted, undone.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::scores::{NOW, env, explained, points, refused_whole, rule, visits};
use crate::env::TestEnv;

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
    // Of each rule, before others take away from it.
    assert_eq!(explained(&env, NOW)["rules"][0]["total"], json!(2_147_483_647_i64));
    let other = rule(&env, &["--where", "id = 1", "--points", "-1000"]);
    assert_eq!(points(&env, NOW), 2_147_482_647);
    env.ok(["scores", "rules", "delete", &other, "--yes"]);
    env.ok(["scores", "rules", "edit", &id, "--points", "-100000"]);
    assert_eq!(points(&env, NOW), -2_147_483_647);
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
    for flag in
        [&["--recurring"][..], &["--max", "9"], &["--valid-for", "3d"], &["--valid-until", "2018-01-01"]]
    {
        for noun in ["scores", "personas"] {
            let new = [noun, "rules", "add", "1", "--where", "city = Bonn", "--points", "5"];
            let message = "is for rules that count activities, and without --activity it is a condition";
            refused_whole(&env, &[&new[..], flag].concat(), 2, message);
        }
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
