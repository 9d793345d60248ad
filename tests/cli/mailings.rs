//! Newsletters that groups get, and conditions that ask who gets them: they are worked out together, and none may go
//! round in a circle.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// Anna and Bert; `z` gets newsletter N, and `h`, the score S and the persona P ask who does. Worked out once.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["contacts", "add", "--email", "bert@example.com"]);
    env.ok(["newsletters", "add", "N"]);
    // Worked out in the order of ids, each would see of the one behind it what was before.
    env.ok(["groups", "add", "h", "--where", "subscribed(N)"]);
    env.ok(["scores", "add", "S"]);
    env.ok(["scores", "rules", "add", "S", "--where", "subscribed is set", "--points", "5"]);
    env.ok(["personas", "add", "P", "--threshold", "3"]);
    env.ok(["personas", "rules", "add", "P", "--where", "count(subscribed) = 1", "--points", "5"]);
    env.ok(["groups", "add", "z", "--where", "city = X"]);
    env.ok(["newsletters", "add-groups", "N", "z"]);
    env.ok(["recalc"]);
    env
}

/// Who is in `h`, has points and is like P.
fn kept(env: &TestEnv) -> String {
    let ids = |args: &[&str]| {
        let listed = env.ok(args.iter().chain(&["--format", "ids"]));
        listed.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let members = ids(&["groups", "members", "h"]);
    let points = ids(&["contacts", "list", "--where", "score(S) = 5"]);
    format!("h {members}; S {points}; P {}", ids(&["contacts", "list", "--where", "persona(P)"]))
}

/// Works out what has changed; all that is kept is then what a full run would give.
fn recalculated(env: &TestEnv) -> String {
    env.ok(["recalc"]);
    assert_eq!(env.run(["recalc", "--verify"]).status, 0);
    kept(env)
}

#[test]
fn who_gets_a_newsletter_by_a_group_is_worked_out_with_the_group() {
    let env = env();
    assert_eq!(kept(&env), "h ; S ; P ");
    env.ok(["contacts", "edit", "1", "--city", "X"]);
    assert_eq!(recalculated(&env), "h 1; S 1; P 1");
    // Whoever has subscribed, too, gets it once.
    env.ok(["newsletters", "subscribe", "N", "1"]);
    assert_eq!(recalculated(&env), "h 1; S 1; P 1");
    env.ok(["newsletters", "unsubscribe", "N", "1"]);
    env.ok(["contacts", "edit", "2", "--city", "X"]);
    assert_eq!(recalculated(&env), "h 2; S 2; P 2");
    env.ok(["optouts", "remove", "anna@example.com", "--newsletter", "N"]);
    env.ok(["groups", "remove-members", "z", "1"]);
    env.ok(["contacts", "edit", "2", "--unset", "email"]);
    assert_eq!(recalculated(&env), "h 1; S 1; P 1");
}

#[test]
fn which_groups_get_a_newsletter_is_part_of_what_conditions_mean() {
    let env = env();
    env.ok(["contacts", "edit", "1", "--city", "X"]);
    env.ok(["groups", "add", "by hand"]);
    env.ok(["groups", "add-members", "by hand", "2"]);
    assert_eq!(recalculated(&env), "h 1; S 1; P 1");
    assert_snapshot!(env.run(["newsletters", "add-groups", "N", "by hand"]), @r"
    --- stderr ---
    Sends newsletter 1 (N) to the members of by hand. Undo with `acquaint db undo 15`
    Hint: 1 group by condition has to be worked out again: `acquaint recalc`
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "list", "--where", "subscribed(N)", "--format", "ids"]), @r"
    1
    2
    --- stderr ---
    Hint: groups, scores and personas may be out of date: 1 contact changed, conditions or rules changed since 2017-03-22 15:26; `acquaint recalc` brings them up to date
    [0]
    ");
    assert_eq!(recalculated(&env), "h 1 2; S 1 2; P 1 2");
    env.ok(["newsletters", "remove-groups", "N", "z"]);
    assert_eq!(recalculated(&env), "h 2; S 2; P 2");
    // What is kept of one definition is worked out with what it rests on.
    env.ok(["newsletters", "add-groups", "N", "z"]);
    env.ok(["contacts", "edit", "2", "--city", "X"]);
    env.ok(["recalc", "groups", "h"]);
    assert_eq!(recalculated(&env), "h 1 2; S 1 2; P 1 2");
    env.ok(["groups", "delete", "z", "--yes"]);
    assert_eq!(recalculated(&env), "h 2; S 2; P 2");
    assert_snapshot!(env.run(["groups", "explain", "h", "2"]), @r#"
    a member of group 1 (h)
      by condition since 2017-03-22 15:26
    ✓ subscribed("N")  1
        2017-03-22 15:26  N (subscribed 1)
    [0]
    "#);
}

#[test]
fn no_circle_goes_through_a_newsletter() {
    let env = env();
    assert_snapshot!(env.run(["newsletters", "add-groups", "N", "h"]), @r#"
    --- stderr ---
    Error: the groups of the newsletter `N` cannot be changed so: the condition of group `h` would depend on itself; nothing was changed
      group `h`, subscribed("N"): `h` -> newsletter `N` -> `h`
    Hint: `acquaint groups edit 1 --where CONDITION` gives group `h` another condition first
    [4]
    "#);
    assert_snapshot!(env.run(["groups", "edit", "z", "--where", "not group(h)"]), @r"
    --- stderr ---
    Error: the group would depend on itself: `z` -> `h` -> newsletter `N` -> `z`
    [4]
    ");
    assert_snapshot!(env.run(["groups", "edit", "z", "--where", "subscribed(N)"]), @r"
    --- stderr ---
    Error: the group would depend on itself: `z` -> newsletter `N` -> `z`
    [4]
    ");
    assert_snapshot!(env.run(["groups", "edit", "z", "--where", "subscribed is not set"]), @r"
    --- stderr ---
    Error: the group would depend on itself: `z` -> newsletter `N` -> `z`
    [4]
    ");
    assert_snapshot!(env.run(["groups", "edit", "z", "--where", "score(S) > 1"]), @r"
    --- stderr ---
    Error: the group would depend on itself: `z` -> score `S` -> newsletter `N` -> `z`
    [4]
    ");
    assert_snapshot!(env.run(["groups", "edit", "z", "--where", "persona(P)"]), @r"
    --- stderr ---
    Error: the group would depend on itself: `z` -> the personas -> newsletter `N` -> `z`
    [4]
    ");
    assert_snapshot!(env.run(["groups", "add", "g", "--where", "score(S) > 1"]), @r"
    3
    --- stderr ---
    Added group 3: g. Undo with `acquaint db undo 12`
      group 3 (g): +0 -0, 0 members
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "add-groups", "N", "g"]), @r#"
    --- stderr ---
    Error: the groups of the newsletter `N` cannot be changed so: 2 conditions would no longer work; nothing was changed
      group `g`, score("S") > 1: `g` -> score `S` -> newsletter `N` -> `g`
      rule 1 of score `S`, subscribed is set: score `S` -> newsletter `N` -> `g` -> score `S`
    Hint: `acquaint groups edit 3 --where CONDITION` gives group `g` another condition first
    Hint: `acquaint scores rules edit 1 --where CONDITION` gives rule 1 of score `S` another condition first
    [4]
    "#);
    assert_snapshot!(env.run(["scores", "rules", "add", "S", "--where", "group(g)", "--points", "5"]), @r"
    --- stderr ---
    Error: the score would depend on itself: score `S` -> `g` -> score `S`
    [4]
    ");
    env.ok(["scores", "add", "T"]);
    env.ok(["groups", "edit", "z", "--where", "score(T) > 1"]);
    assert_snapshot!(env.run(["scores", "rules", "add", "T", "--where", "subscribed(N)", "--points", "5"]), @r"
    --- stderr ---
    Error: the score would depend on itself: score `T` -> newsletter `N` -> `z` -> score `T`
    [4]
    ");
    env.ok(["conditions", "add", "open", "city = Y"]);
    env.ok(["groups", "edit", "z", "--where", "@open"]);
    assert_snapshot!(env.run(["conditions", "edit", "open", "--where", "subscribed(N)"]), @r#"
    --- stderr ---
    Error: the condition `@open` cannot be changed so: 2 conditions would no longer work; nothing was changed
      group `z`, @open: `z` -> newsletter `N` -> `z`
      condition `@open`, subscribed("N"): `@open` -> newsletter `N` -> `z` -> `@open`
    Hint: `acquaint groups edit 2 --where CONDITION` gives group `z` another condition first
    Hint: `acquaint conditions edit 1 --where CONDITION` gives condition `@open` another condition first
    [4]
    "#);
    // A group by hand that gets a newsletter may not come to ask who gets it.
    env.ok(["groups", "add", "by hand"]);
    env.ok(["newsletters", "add-groups", "N", "by hand"]);
    assert_snapshot!(env.run(["groups", "edit", "by hand", "--where", "subscribed(N)"]), @r"
    --- stderr ---
    Error: the group would depend on itself: `by hand` -> newsletter `N` -> `by hand`
    [4]
    ");
    // Nor does undo bring one about.
    env.ok(["newsletters", "remove-groups", "N", "by hand"]);
    env.ok(["groups", "edit", "by hand", "--where", "subscribed(N)"]);
    assert_snapshot!(env.run(["db", "undo", "19", "--yes"]), @r#"
    --- stderr ---
    Error: operation 19 cannot be undone: the condition of group `by hand` would depend on itself; nothing was undone
      group `by hand`, subscribed("N"): `by hand` -> newsletter `N` -> `by hand`
    Hint: `acquaint groups edit 4 --where CONDITION` gives group `by hand` another condition first
    [4]
    "#);
    env.ok(["recalc"]);
    assert_eq!(env.run(["recalc", "--verify"]).status, 0);
    env.ok(["db", "check"]);
}

#[test]
fn since_when_a_newsletter_is_got_by_a_group_is_worked_out_too() {
    let env = env();
    env.ok(["groups", "add", "lately", "--where", "subscribed(N, last 7d)"]);
    env.ok(["contacts", "edit", "1", "--city", "X"]);
    env.ok(["recalc"]);
    assert_snapshot!(env.run(["groups", "forecast", "lately", "--days", "9"]), @r"
    DATE        ENTERING  LEAVING  MEMBERS
    2017-03-22         0        0        1
    2017-03-23         0        0        1
    2017-03-24         0        0        1
    2017-03-25         0        0        1
    2017-03-26         0        0        1
    2017-03-27         0        0        1
    2017-03-28         0        0        1
    2017-03-29         0        1        0
    2017-03-30         0        0        0
    [0]
    ");
    assert_eq!(env.ok(["groups", "members", "lately", "--format", "ids"]), "1\n");
    env.ok(["recalc", "--now", "2017-03-30T15:26:49Z"]);
    assert_eq!(env.run(["recalc", "--verify", "--now", "2017-03-30T15:26:49Z"]).status, 0);
    assert_eq!(env.ok(["groups", "members", "lately", "--format", "ids"]), "");
}
