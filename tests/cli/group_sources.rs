//! Members of a group by several sources at once: what is counted and said is who is a member, not what one source
//! says.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// Two contacts for whom the condition of `A` holds, one of them by hand as well; `Others` is whoever is not in it.
fn env() -> TestEnv {
    let env = TestEnv::new();
    for email in ["anna@example.com", "bert@example.com"] {
        env.ok(["contacts", "add", "--email", email, "--country", "DE"]);
    }
    env.ok(["groups", "add", "A", "--where", "country = DE"]);
    env.ok(["groups", "add-members", "A", "1"]);
    env
}

fn is_rebuilt(env: &TestEnv, group: &str) -> bool {
    let json: serde_json::Value = serde_json::from_str(&env.ok(["groups", "show", group, "--json"])).unwrap();
    !json["rebuilt"].is_null()
}

#[test]
fn who_comes_and_goes_is_counted_over_all_sources() {
    let env = env();
    env.ok(["groups", "exclude", "A", "2"]);
    assert_snapshot!(env.run(["groups", "edit", "A", "--where", "country = AT", "--dry-run"]), @r#"
    --- stderr ---
    Would change group 1 (A)
      group 1 (A): +0 -0, 1 member
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "freeze", "A", "--dry-run"]), @r"
    --- stderr ---
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    Would freeze group 1 (A): 1 member by hand now, no condition; 1 contact of its condition stays kept out
    [0]
    ");
    // The rows change all the same, so that the condition counts when nothing else does.
    env.ok(["contacts", "edit", "2", "--country", "AT"]);
    let rebuilt = env.run(["groups", "rebuild"]);
    assert!(rebuilt.stderr.contains("Rebuilt 1 group: +0 -0. Undo with"), "{rebuilt}");
    env.ok(["groups", "readmit", "A", "2"]);
    assert_eq!(env.ok(["groups", "members", "A", "--format", "ids"]), "1\n");
    env.ok(["groups", "remove-members", "A", "1"]);
    assert_snapshot!(env.run(["groups", "freeze", "A"]), @r"
    --- stderr ---
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    Froze group 1 (A): 1 member by hand now, no condition. Undo with `acquaint db undo 10`
    [0]
    ");
}

#[test]
fn who_is_in_by_condition_is_not_said_to_be_out() {
    let env = env();
    assert_snapshot!(env.run(["groups", "remove-members", "A", "2"]), @r#"
    --- stderr ---
    Nothing to change in group 1 (A): 1 is in it by its condition.
    Hint: `acquaint groups exclude 1 CONTACT` keeps out of it whom its condition lets in
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "remove-members", "A", "1", "2"]), @r#"
    --- stderr ---
    Removed 1 contact from the members by hand of group 1 (A); 2 are still in it by its condition. Undo with `acquaint db undo 5`
    Hint: `acquaint groups exclude 1 CONTACT` keeps out of it whom its condition lets in
    [0]
    "#);
    env.ok(["contacts", "edit", "2", "--country", "AT"]);
    env.ok(["groups", "rebuild"]);
    assert_snapshot!(env.run(["groups", "remove-members", "A", "1", "2"]), @r#"
    --- stderr ---
    Nothing to change in group 1 (A): 1 is not in it; 1 is in it by its condition.
    Hint: `acquaint groups exclude 1 CONTACT` keeps out of it whom its condition lets in
    [0]
    "#);
}

#[test]
fn who_is_kept_out_is_named_when_added() {
    let env = env();
    env.ok(["groups", "exclude", "A", "2", "--reason", "asked to"]);
    assert_snapshot!(env.run(["groups", "add-members", "A", "1", "2"]), @r#"
    --- stderr ---
    Added 1 contact to the members by hand of group 1 (A); 1 is in it already. Undo with `acquaint db undo 6`
    Warning: contact 2 (asked to) is excluded from group 1 (A) and is no member; `acquaint groups readmit 1 2` ends that
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "add-members", "A", "2"]), @r#"
    --- stderr ---
    Nothing to change in group 1 (A).
    Warning: contact 2 (asked to) is excluded from group 1 (A) and is no member; `acquaint groups readmit 1 2` ends that
    [0]
    "#);
    env.ok(["groups", "exclude", "A", "1"]);
    assert_snapshot!(env.run(["groups", "add-members", "A", "1", "2"]), @r#"
    --- stderr ---
    Nothing to change in group 1 (A).
    Warning: 2 contacts are excluded from group 1 (A) and are no members: 1, 2 (asked to); `acquaint groups readmit 1 CONTACT` ends that
    [0]
    "#);
    let quiet = env.run(["groups", "add-members", "A", "2", "--quiet"]);
    assert_eq!(quiet.stderr, "");
}

#[test]
fn groups_that_refer_to_one_whose_members_change_have_to_be_worked_out_again() {
    let env = env();
    env.ok(["groups", "add", "Others", "--where", "not group(A)"]);
    env.ok(["groups", "add", "Further", "--where", "group(Others)"]);
    env.ok(["groups", "add", "Apart", "--where", "city is empty"]);
    let hint = "Hint: 2 groups by condition have to be worked out again: `acquaint recalc`";
    for (args, is_news) in [
        (["groups", "exclude", "A", "1"], true),
        (["groups", "add-members", "A", "1"], false),
        (["groups", "readmit", "A", "1"], true),
        (["groups", "remove-members", "A", "1"], false),
    ] {
        env.ok(["groups", "rebuild"]);
        let changed = env.run(args);
        assert_eq!(changed.stderr.contains(hint), is_news, "{args:?}: {changed}");
        assert_eq!(is_rebuilt(&env, "Others"), !is_news, "{args:?}");
        assert_eq!(is_rebuilt(&env, "Further"), !is_news, "{args:?}");
        assert!(is_rebuilt(&env, "A") && is_rebuilt(&env, "Apart"), "{args:?}");
    }
    env.ok(["contacts", "add", "--email", "carl@example.com"]);
    env.ok(["groups", "rebuild"]);
    for args in [["groups", "add-members", "A", "3"], ["groups", "remove-members", "A", "3"]] {
        assert!(env.run(args).stderr.contains(hint), "{args:?}");
        assert!(!is_rebuilt(&env, "Others"));
        env.ok(["db", "undo"]);
        assert!(is_rebuilt(&env, "Others"));
        env.ok(args);
        env.ok(["groups", "rebuild"]);
    }
    // A dry run takes nothing from them.
    env.ok(["groups", "exclude", "A", "2", "--dry-run"]);
    assert!(is_rebuilt(&env, "Others"));
}

#[test]
fn an_undo_of_members_is_news_for_what_was_worked_out_since() {
    let env = env();
    env.ok(["groups", "add", "Others", "--where", "not group(A)"]);
    let later = |minute: u32| format!("2017-03-22T16:{minute:02}:00Z");
    env.ok(["--now", &later(1), "groups", "exclude", "A", "1"]);
    env.ok(["--now", &later(2), "groups", "exclude", "A", "2"]);
    env.ok(["--now", &later(3), "groups", "rebuild"]);
    // The first took from `Others` that it was worked out, which another operation has given back.
    let refused = env.run(["--now", &later(4), "db", "undo", "6"]);
    assert!(refused.stderr.contains("1 later operation (8) touches the same records"), "{refused}");
    let undone = env.run(["--now", &later(5), "db", "undo", "7"]);
    assert!(undone.stderr.contains("Hint: 1 group by condition has to be worked out again"), "{undone}");
    assert!(!is_rebuilt(&env, "Others") && is_rebuilt(&env, "A"));
    // Members that were added are found as well.
    env.ok(["--now", &later(6), "groups", "readmit", "A", "1"]);
    env.ok(["--now", &later(6), "contacts", "add", "--email", "carl@example.com"]);
    env.ok(["--now", &later(6), "groups", "add-members", "A", "3"]);
    env.ok(["--now", &later(7), "groups", "rebuild"]);
    env.ok(["--now", &later(8), "db", "undo", "12"]);
    assert!(!is_rebuilt(&env, "Others"));
}

#[test]
fn a_list_of_ids_has_who_is_in_the_group_once_and_nobody_kept_out() {
    let env = env();
    env.ok(["contacts", "add", "--email", "carl@example.com", "--country", "AT"]);
    env.ok(["groups", "add-members", "A", "3"]);
    env.ok(["groups", "exclude", "A", "2"]);
    let ids = ["contacts", "list", "--where", "group(A)", "--format", "ids"];
    assert_eq!(env.ok(ids), "1\n3\n");
    assert_eq!(env.ok(ids.iter().chain(&["--at", "2000-01-01"])), "");
    assert_eq!(env.ok(["contacts", "list", "--where", "group(A)", "--count"]), "2\n");
    let plan = env.run(["contacts", "list", "--where", "group(A)", "--format", "ids", "--plan"]);
    assert!(plan.to_string().contains("members_by_group"), "{plan}");
}
