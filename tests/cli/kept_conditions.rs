//! Conditions that are kept, when what they are made of changes: nothing breaks them unseen, one that is broken blocks
//! nothing else, and what was worked out by another meaning no longer counts.

use insta::assert_snapshot;

use crate::env::{TestEnv, refused};

/// Refused, and nothing has changed.
#[track_caller]
fn refused_whole(env: &TestEnv, args: &[&str], message: &str) {
    let before = env.untouched();
    refused(&env.run(args), 4, message);
    assert!(env.untouched() == before, "{args:?} changed something");
}

/// A choice, a group that asks for one of its values, and others that do not.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["fields", "add", "tier", "--type", "choice", "--choices", "gold,silver"]);
    env.ok(["fields", "add", "num", "--type", "integer"]);
    env.ok(["contacts", "add", "--email", "anna@example.com", "--set", "num=5"]);
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["groups", "add", "T", "--where", "tier = gold"]);
    env.ok(["groups", "add", "Many", "--where", "num > 3"]);
    env
}

/// As an older program could leave it: `T` asks for a choice that is gone.
fn broken() -> TestEnv {
    let env = env();
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell.execute("UPDATE fields SET choices = json('[\"silver\"]') WHERE name = 'tier'", []).unwrap();
    env
}

fn members(env: &TestEnv, group: &str) -> String {
    env.ok(["groups", "members", group, "--format", "ids"]).replace('\n', " ")
}

fn rebuilt(env: &TestEnv, group: &str) -> bool {
    let json: serde_json::Value = serde_json::from_str(&env.ok(["groups", "show", group, "--json"])).unwrap();
    !json["rebuilt"].is_null()
}

#[test]
fn a_field_is_not_changed_so_that_a_condition_breaks() {
    let env = env();
    let before = env.untouched();
    assert_snapshot!(env.run(["fields", "edit", "tier", "--remove-choice", "gold"]), @r#"
    --- stderr ---
    Error: the field `tier` cannot be changed so: the condition of group `T` could no longer be read; nothing was changed
      group `T`, tier = gold: unknown choice of tier `gold`
    Hint: `acquaint groups edit 1 --where CONDITION` gives group `T` another condition first
    [4]
    "#);
    assert!(env.untouched() == before);
    env.ok(["conditions", "add", "many", "num >= 4 and tier = silver"]);
    assert_snapshot!(env.run(["fields", "edit", "num", "--type", "text"]), @r#"
    --- stderr ---
    Error: the field `num` cannot be changed so: 2 conditions would no longer work; nothing was changed
      group `Many`, num > 3: `num` has no order; only numbers, dates and times have ranges
      condition `@many`, num >= 4 and tier = silver: `num` has no order; only numbers, dates and times have ranges
    Hint: `acquaint groups edit 2 --where CONDITION` gives group `Many` another condition first
    Hint: `acquaint conditions edit 1 --where CONDITION` gives condition `@many` another condition first
    [4]
    "#);
    refused_whole(&env, &["fields", "edit", "num", "--type", "boolean"], "cannot become boolean");
    // What they can go on with is no obstacle.
    env.ok(["fields", "edit", "tier", "--add-choice", "bronze"]);
    env.ok(["fields", "edit", "num", "--name", "number"]);
    env.ok(["groups", "edit", "T", "--where", "tier = silver"]);
    env.ok(["fields", "edit", "tier", "--remove-choice", "gold"]);
}

#[test]
fn a_broken_condition_blocks_nothing_else_and_can_be_mended() {
    let env = broken();
    assert_snapshot!(env.run(["groups", "rebuild"]), @r#"
    --- stderr ---
    Rebuilt 1 group: +0 -0
      group 2 (Many): +0 -0, 1 member
    Error: the condition of group `T` can no longer be read: unknown choice of tier `gold`; its members stay as they were
      #1 = gold
    Hint: `acquaint groups edit 1 --where CONDITION` gives it another
    [1]
    "#);
    assert!(rebuilt(&env, "Many"));
    assert_eq!(members(&env, "Many"), "1 ");
    env.ok(["groups", "add", "Q", "--where", "group(Many) and city is empty"]);
    env.ok(["conditions", "add", "x", "group(Q)"]);
    env.ok(["conditions", "edit", "x", "--where", "group(Many)"]);
    env.ok(["conditions", "delete", "x", "--yes"]);
    env.ok(["statuses", "delete", "VIP", "--yes"]);
    env.ok(["fields", "edit", "tier", "--label", "Tier"]);
    // What it refers to is remembered all the same.
    refused_whole(&env, &["fields", "delete", "tier", "--yes"], "group `T` refers to the field `tier`");
    assert_snapshot!(env.run(["db", "check"]), @r#"
    SEVERITY  FINDING                                                                          COUNT  WHAT TO DO
    error     the condition of group `T` can no longer be read: unknown choice of tier `gold`      1  acquaint groups edit 1 --where CONDITION
    --- stderr ---
    Error: 1 finding in [DIR]/contacts.db
    [6]
    "#);
    env.ok(["groups", "edit", "T", "--where", "tier = silver"]);
    assert_eq!(env.ok(["db", "check"]), "");
    env.ok(["groups", "rebuild"]);
}

#[test]
fn a_broken_condition_does_not_keep_its_group_from_being_deleted() {
    let env = broken();
    refused(&env.run(["groups", "rebuild", "T"]), 1, "can no longer be read");
    env.ok(["groups", "delete", "T", "--yes"]);
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn one_that_depends_on_a_changed_group_and_is_broken_is_told_of() {
    let env = env();
    env.ok(["groups", "add", "Both", "--where", "group(Many) and tier = gold"]);
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell.execute("UPDATE fields SET choices = json('[\"silver\"]') WHERE name = 'tier'", []).unwrap();
    let edited = env.run(["groups", "edit", "Many", "--where", "num > 4"]);
    assert_eq!(edited.status, 0, "{edited}");
    assert!(
        edited.stderr.contains("Warning: the condition of group `Both` can no longer be read"),
        "{edited}"
    );
    assert!(rebuilt(&env, "Many") && !rebuilt(&env, "Both"));
}

#[test]
fn an_undo_takes_nothing_away_that_conditions_refer_to() {
    for (made, condition, gone) in [
        (&["groups", "add", "A"][..], "group(A)", "group `A` would be gone"),
        (&["conditions", "add", "a", "city = x"], "@a", "condition `@a` would be gone"),
        (&["statuses", "add", "S"], "status = S", "status `S` would be gone"),
        (&["fields", "add", "f"], "f = x", "field `f` would be gone"),
        (&["users", "add", "jack"], "owner = jack", "user `jack` would be gone"),
        (&["activities", "types", "add", "ski"], "did(ski)", "activity type `ski` would be gone"),
        (
            &["consents", "add", "News", "--short-text", "s", "--full-text", "f"],
            "consented(News)",
            "consent `News` would be gone",
        ),
    ] {
        let env = TestEnv::new();
        env.ok(made);
        env.ok(["groups", "add", "B", "--where", condition]);
        refused_whole(&env, &["db", "undo", "1"], gone);
        refused_whole(&env, &["db", "undo", "1"], "the condition of group `B` could no longer be read");
        // Newest first there is nothing in the way.
        env.ok(["db", "undo", "1..2"]);
        assert_eq!(env.ok(["db", "check"]), "");
    }
}

#[test]
fn an_undo_of_a_choice_that_a_condition_asks_for_is_refused() {
    let env = env();
    env.ok(["fields", "edit", "tier", "--add-choice", "bronze"]);
    env.ok(["groups", "edit", "T", "--where", "tier = bronze"]);
    assert_snapshot!(env.run(["db", "undo", "7"]), @r#"
    --- stderr ---
    Error: operation 7 cannot be undone: the condition of group `T` could no longer be read; nothing was undone
      group `T`, tier = bronze: unknown choice of tier `bronze`
    Hint: `acquaint groups edit 1 --where CONDITION` gives group `T` another condition first
    [4]
    "#);
}

#[test]
fn an_undo_makes_no_cycle() {
    let env = TestEnv::new();
    env.ok(["groups", "add", "A", "--where", "first_name = zz"]);
    env.ok(["groups", "add", "B", "--where", "group(A)"]);
    env.ok(["groups", "edit", "B", "--where", "first_name = zzz"]);
    env.ok(["groups", "edit", "A", "--where", "group(B)"]);
    let before = env.untouched();
    assert_snapshot!(env.run(["db", "undo", "3"]), @r#"
    --- stderr ---
    Error: operation 3 cannot be undone: 2 conditions would no longer work; nothing was undone
      group `A`, group("B"): `A` -> `B` -> `A`
      group `B`, group("A"): `B` -> `A` -> `B`
    Hint: `acquaint groups edit 1 --where CONDITION` gives group `A` another condition first
    Hint: `acquaint groups edit 2 --where CONDITION` gives group `B` another condition first
    [4]
    "#);
    assert!(env.untouched() == before);
    env.ok(["groups", "rebuild"]);

    let env = TestEnv::new();
    env.ok(["conditions", "add", "a", "first_name = zz"]);
    env.ok(["conditions", "add", "b", "@a"]);
    env.ok(["conditions", "edit", "b", "--where", "first_name = zzz"]);
    env.ok(["conditions", "edit", "a", "--where", "@b"]);
    refused_whole(&env, &["db", "undo", "3"], "refers to itself");
}

#[test]
fn a_saved_condition_cannot_close_a_cycle_of_groups() {
    let env = TestEnv::new();
    env.ok(["conditions", "add", "x", "city = x"]);
    env.ok(["groups", "add", "A", "--where", "@x"]);
    env.ok(["groups", "add", "B", "--where", "group(A)"]);
    refused_whole(&env, &["conditions", "edit", "x", "--where", "group(B)"], "`A` -> `B` -> `A`");
    env.ok(["groups", "rebuild"]);
}

#[test]
fn a_changed_meaning_is_one_that_was_not_worked_out() {
    let env = TestEnv::new();
    env.ok(["fields", "add", "num", "--type", "integer"]);
    env.ok(["contacts", "add", "--email", "anna@example.com", "--city", "Bonn"]);
    env.ok(["conditions", "add", "x", "city = Bonn"]);
    env.ok(["groups", "add", "Uses", "--where", "@x"]);
    env.ok(["groups", "add", "Further", "--where", "group(Uses)"]);
    env.ok(["groups", "add", "Other", "--where", "num > 3"]);
    let all = |env: &TestEnv| ["Uses", "Further", "Other"].map(|group| rebuilt(env, group));
    assert_eq!(all(&env), [true, true, true]);
    let edited = env.run(["conditions", "edit", "x", "--where", "city = Graz"]);
    assert_eq!(all(&env), [false, false, true]);
    assert_snapshot!(edited, @r"
    --- stderr ---
    Changed condition 1: @x. Undo with `acquaint db undo 7`
    Hint: 2 groups by condition have to be worked out again: `acquaint recalc`
    [0]
    ");
    // Back as it was, since nothing else has changed.
    env.ok(["db", "undo"]);
    assert_eq!(all(&env), [true, true, true]);
    env.ok(["conditions", "edit", "x", "--name", "bonn"]);
    assert_eq!(all(&env), [true, true, true]);
    let edited = env.run(["fields", "edit", "num", "--type", "decimal"]);
    assert!(edited.stderr.contains("Hint: 1 group by condition has to be worked out again"), "{edited}");
    assert_eq!(all(&env), [true, true, false]);
    env.ok(["groups", "rebuild"]);
    let set = env.run(["config", "set", "time_zone", "Asia/Tokyo"]);
    assert!(set.stderr.contains("Hint: 3 groups by condition have to be worked out again"), "{set}");
    assert_eq!(all(&env), [false, false, false]);
}

#[test]
fn an_undo_does_not_call_worked_out_what_has_another_meaning() {
    let env = TestEnv::new();
    env.ok(["conditions", "add", "x", "city = Bonn"]);
    env.ok(["conditions", "add", "y", "city = Graz"]);
    env.ok(["groups", "add", "Either", "--where", "@x or @y"]);
    env.ok(["conditions", "edit", "x", "--where", "city = Berlin"]);
    env.ok(["conditions", "edit", "y", "--where", "city = Linz"]);
    env.ok(["db", "undo", "4"]);
    assert!(!rebuilt(&env, "Either"));

    // The group was made by the new meaning, and the old one comes back.
    let env = TestEnv::new();
    env.ok(["conditions", "add", "x", "city = Bonn"]);
    env.ok(["conditions", "edit", "x", "--where", "city = Berlin"]);
    env.ok(["groups", "add", "Uses", "--where", "@x"]);
    let undone = env.run(["db", "undo", "2"]);
    assert!(undone.stderr.contains("`acquaint recalc`"), "{undone}");
    assert!(!rebuilt(&env, "Uses"));
}

#[test]
fn the_zone_is_kept_with_the_first_condition() {
    let zone = |env: &TestEnv| env.ok(["config", "get", "time_zone"]);
    let added = ["groups", "add", "Today", "--where", "created is today", "--tz", "local"];
    let env = TestEnv::new().with_var("TZ", "Asia/Tokyo");
    env.ok(["groups", "add", "By hand"]);
    assert_eq!(zone(&env), "local\n");
    env.ok(added.into_iter().chain(["--dry-run"]));
    assert_eq!(zone(&env), "local\n");
    assert_snapshot!(env.run(added), @r#"
    2
    --- stderr ---
    Added group 2: Today. Undo with `acquaint db undo 2`
      group 2 (Today): +0 -0, 0 members
    This database counts days and shows times in Asia/Tokyo from now on; `acquaint config set time_zone ZONE` takes another zone.
    [0]
    "#);
    assert_eq!(zone(&env), "Asia/Tokyo\n");
    // The next one finds it there, and says nothing.
    let next = env.run(["groups", "add", "Next", "--where", "created is today"]);
    assert!(!next.stderr.contains("counts days"), "{next}");
    // It stays while a condition counts by it, and goes with the last one.
    env.ok(["db", "undo", "2"]);
    assert_eq!(zone(&env), "Asia/Tokyo\n");
    env.ok(["db", "undo"]);

    let env = TestEnv::new();
    let saved = env.run(["conditions", "add", "x", "city = Bonn"]);
    assert!(saved.stderr.contains("shows times in utc from now on"), "{saved}");
    env.ok(["db", "undo"]);
    assert_eq!(zone(&env), "local\n");
    env.ok(["groups", "add", "G"]);
    env.ok(["groups", "edit", "G", "--where", "city = x", "--tz", "Europe/Vienna"]);
    assert_eq!(zone(&env), "Europe/Vienna\n");
}

#[test]
fn machines_of_different_zones_agree_on_who_is_in_a_group() {
    let env = TestEnv::new().with_var("TZ", "Asia/Tokyo");
    env.ok(["contacts", "add", "--email", "anna@example.com", "--tz", "local"]);
    env.ok(["groups", "add", "Day", "--where", "created before 2017-03-23", "--tz", "local"]);
    assert_eq!(members(&env, "Day"), "");
    let env = env.with_var("TZ", "America/New_York");
    env.ok(["groups", "rebuild", "--tz", "local"]);
    assert_eq!(members(&env, "Day"), "");
    // A database of before has none: the first rebuild settles it.
    env.ok(["config", "unset", "time_zone"]);
    let rebuilt = env.run(["groups", "rebuild", "--tz", "local"]);
    assert!(rebuilt.stderr.contains("shows times in America/New_York"), "{rebuilt}");
    assert_eq!(members(&env, "Day"), "1 ");
}

/// Eight saved conditions, each within the next: as many as there may be.
fn chain() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["conditions", "add", "c0", "country = AT"]);
    for one in 1..8 {
        env.ok(["conditions", "add", &format!("c{one}"), &format!("@c{}", one - 1)]);
    }
    env.ok(["conditions", "add", "d", "country = DE"]);
    env
}

#[test]
fn a_saved_condition_can_be_used_and_so_can_those_that_use_it() {
    let env = chain();
    env.ok(["contacts", "list", "--where", "@c7"]);
    // One more could be kept, but not used.
    let before = env.untouched();
    assert_snapshot!(env.run(["conditions", "add", "c8", "city = Graz or @c7"]), @r#"
    --- stderr ---
    Error: conditions are saved within each other more than 8 deep
      | city = Graz or @c7
      |                ^^^
    [2]
    "#);
    assert_snapshot!(env.run(["conditions", "edit", "c0", "--where", "@d"]), @r#"
    --- stderr ---
    Error: the condition `@c0` cannot be changed so: the condition of condition `@c7` could no longer be read; nothing was changed
      condition `@c7`, @c6: conditions are saved within each other more than 8 deep
    Hint: `acquaint conditions edit 8 --where CONDITION` gives condition `@c7` another condition first
    [4]
    "#);
    assert!(env.untouched() == before);
    env.ok(["groups", "add", "G", "--where", "@c7"]);
    refused_whole(
        &env,
        &["conditions", "edit", "c0", "--where", "@d"],
        "group `G`, @c7: conditions are saved within",
    );
    env.ok(["conditions", "edit", "c7", "--where", "@c5 and @d"]);
    env.ok(["conditions", "edit", "c0", "--where", "@d"]);
    env.ok(["groups", "rebuild"]);
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn a_cycle_of_saved_conditions_is_told_with_its_path() {
    let env = chain();
    refused_whole(
        &env,
        &["conditions", "edit", "c1", "--where", "@c3 or city = Graz"],
        "the condition would refer to itself: @c1 -> @c3 -> @c2 -> @c1",
    );
    refused_whole(&env, &["conditions", "edit", "c1", "-w", "@c1"], "refer to itself: @c1 -> @c1");
}
