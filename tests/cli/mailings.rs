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
