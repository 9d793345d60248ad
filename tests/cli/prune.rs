//! `contacts prune`: who has not been active for long goes, and nobody else.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::history::at;

/// Who was made in 2016: `old` did nothing since, `busy` visited lately, `ahead` has an appointment, `signed` agreed, and
/// one has no address. `new` was made lately.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    let made = "2016-01-01T00:00Z";
    for name in ["old", "busy", "ahead", "signed"] {
        env.ok(at(made, &["contacts", "add", "--email", &format!("{name}@example.com")]));
    }
    env.ok(at(made, &["contacts", "add", "--last-name", "Anonymous"]));
    env.ok(at("2017-03-20T00:00Z", &["contacts", "add", "--email", "new@example.com"]));
    env.ok(["activities", "log", "1", "page_visit", "--at", "2016-02-01"]);
    env.ok(["activities", "log", "2", "page_visit", "--at", "2016-02-01"]);
    env.ok(["activities", "log", "2", "page_visit", "--at", "2017-03-01"]);
    env.ok(["activities", "log", "3", "page_visit", "--at", "2017-04-01"]);
    env.ok(["consents", "add", "News", "--short-text", "News", "--full-text", "I agree."]);
    env.ok(["consents", "agree", "4", "News"]);
    env
}

fn ids(env: &TestEnv) -> String {
    env.ok(["contacts", "list", "--format", "ids"]).replace('\n', " ")
}

#[test]
fn who_was_not_active_for_long_is_deleted_after_a_plan() {
    let env = env();
    let prune = ["contacts", "prune", "--inactive-days", "60"];
    assert_snapshot!(env.run([&prune[..], &["--dry-run"]].concat()), @r"
    --- stderr ---
    3 contacts inactive since 2017-01-21 15:26; 1 of them holds consent agreements and stays (--with-consents)
    2 contacts will be deleted
      1  <old@example.com>
      5  Anonymous
      1 activity
    Would delete 2 contacts, 0 consent agreements, 1 activity, 0 notes.
    [0]
    ");
    assert_snapshot!(env.run(prune), @r"
    --- stderr ---
    3 contacts inactive since 2017-01-21 15:26; 1 of them holds consent agreements and stays (--with-consents)
    Error: not deleting 2 contacts without confirmation
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    ");
    assert_snapshot!(env.run([&prune[..], &["--yes", "--limit", "1"]].concat()), @r"
    --- stderr ---
    3 contacts inactive since 2017-01-21 15:26; 1 of them holds consent agreements and stays (--with-consents)
    Deleted contact 1. Undo with `acquaint db undo 14`
    1 more: the next run goes on (--limit)
    [0]
    ");
    assert_eq!(ids(&env), "2 3 4 5 6 ");
    assert_eq!(env.run([&prune[..], &["--yes", "-q"]].concat()).stderr, "");
    assert_eq!(ids(&env), "2 3 4 6 ");
    assert_snapshot!(env.run([&prune[..], &["--yes"]].concat()), @r"
    --- stderr ---
    1 contact inactive since 2017-01-21 15:26; 1 of them holds consent agreements and stays (--with-consents)
    Nobody to delete.
    [0]
    ");
    env.ok([&prune[..], &["--yes", "--with-consents", "-q"]].concat());
    assert_eq!(ids(&env), "2 3 6 ");
    env.ok(["db", "undo", "--yes"]);
    assert_eq!(ids(&env), "2 3 4 6 ");
    assert!(env.ok(["consents", "agreements", "4"]).contains("News"));
}

#[test]
fn only_those_without_an_address_may_be_meant() {
    let env = env();
    env.ok(["contacts", "prune", "--inactive-days", "10", "--without-email", "--yes"]);
    assert_eq!(ids(&env), "1 2 3 4 6 ");
    // To the millisecond: who was active at the beginning of the window stays.
    let days = |now| {
        let said = env.run(at(now, &["contacts", "prune", "--inactive-days", "60", "--dry-run"]));
        said.stderr.lines().next().unwrap_or_default().to_owned()
    };
    assert!(days("2017-04-30T00:00:00Z").starts_with("2 contacts inactive"));
    assert!(days("2017-04-30T00:00:00.001Z").starts_with("3 contacts inactive"));
}

#[test]
fn too_few_days_are_refused() {
    let env = env();
    assert_snapshot!(env.run(["contacts", "prune", "--inactive-days", "9"]), @r"
    --- stderr ---
    Error: --inactive-days: 9 days are too few to call somebody inactive; 10 at least
    [2]
    ");
    assert_eq!(env.run(["contacts", "prune", "--inactive-days", "-3"]).status, 2);
    assert_eq!(env.run(["contacts", "prune"]).status, 2);
}
