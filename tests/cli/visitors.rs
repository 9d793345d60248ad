//! Visitors: who comes with a cookie, who turns out to be whom, and who may be tracked.

use insta::assert_snapshot;

use crate::env::TestEnv;

const ONE: &str = "0190a3f0-0000-7000-8000-000000000001";
const TWO: &str = "0190a3f0-0000-7000-8000-000000000002";

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["contacts", "add", "--first-name", "Anna", "--email", "anna@example.com"]);
    env
}

fn recognised(env: &TestEnv, args: &[&str]) -> String {
    let fields = ["--format", "csv", "--no-header", "--fields", "id,name,email,recognised"];
    env.ok([&["contacts", "recognise"][..], args, &fields].concat()).trim().to_owned()
}

#[test]
fn an_unknown_visitor_becomes_a_contact_and_is_known_from_then_on() {
    let env = env();
    assert_snapshot!(env.run(["contacts", "recognise", ONE]), @r"
    ID          2
    NAME        Anonymous - 2017-03-22 15:26:49
    EMAIL       -
    ANONYMOUS   yes
    VISITOR     0190a3f0-0000-7000-8000-000000000001
    RECOGNISED  made
    --- stderr ---
    A contact was made for it. Undo with `acquaint db undo 3`
    [0]
    ");
    assert_eq!(recognised(&env, &[&ONE.to_uppercase()]), "2,Anonymous - 2017-03-22 15:26:49,,known");
    assert_snapshot!(env.run(["contacts", "recognise", "cookie"]), @r"
    --- stderr ---
    error: invalid value 'cookie' for '<VISITOR>': it is a GUID: 0190a3f0-0000-7000-8000-000000000001

    For more information, try '--help'.
    [2]
    ");
    assert_snapshot!(env.run(["contacts", "recognise", TWO, "--dry-run"]), @r"
    ID          3
    NAME        Anonymous - 2017-03-22 15:26:49
    EMAIL       -
    ANONYMOUS   yes
    VISITOR     0190a3f0-0000-7000-8000-000000000002
    RECOGNISED  made
    --- stderr ---
    A contact was made for it (dry run).
    [0]
    ");
    assert_snapshot!(env.run(["visitors", "show", TWO]), @r"
    --- stderr ---
    Error: there is no visitor 0190a3f0-0000-7000-8000-000000000002
    Hint: `acquaint visitors list` shows those that are known
    [3]
    ");
    assert_snapshot!(env.run(["visitors", "list"]), @r"
    VISITOR                               CONTACT ID  LEVEL    TRACKED  FIRST SEEN        LAST SEEN
    0190a3f0-0000-7000-8000-000000000001           2  default  yes      2017-03-22 15:26  2017-03-22 15:26
    [0]
    ");
}

#[test]
fn an_address_names_the_visitor_or_makes_it_part_of_whoever_has_it() {
    let env = env();
    recognised(&env, &[ONE]);
    assert_eq!(recognised(&env, &[ONE, "--email", "Bert@example.com"]), "2,,Bert@example.com,named");
    recognised(&env, &[TWO]);
    env.ok(["activities", "log", "3", "page_visit", "--recorded"]);
    assert_snapshot!(env.run(["contacts", "recognise", TWO, "--email", "anna@example.com"]), @r"
    ID          1
    NAME        Anna
    EMAIL       anna@example.com
    ANONYMOUS   no
    VISITOR     0190a3f0-0000-7000-8000-000000000002
    RECOGNISED  merged
    --- stderr ---
    Contact 3 became part of contact 1. Undo with `acquaint db undo 7`
    [0]
    ");
    // The old cookie still leads to her, and the name that was none is gone.
    assert_eq!(recognised(&env, &[TWO]), "1,Anna,anna@example.com,known");
    assert_eq!(env.ok(["activities", "list", "1", "--count"]), "1\n");
    // Somebody else at the same browser.
    assert_snapshot!(env.run(["contacts", "recognise", TWO, "--email", "bert@example.com"]), @r"
    ID          2
    NAME        -
    EMAIL       Bert@example.com
    ANONYMOUS   no
    VISITOR     0190a3f0-0000-7000-8000-000000000002
    RECOGNISED  changed hands
    --- stderr ---
    The visitor was known as contact 1, which stays as it is. Undo with `acquaint db undo 9`
    [0]
    ");
    assert_eq!(recognised(&env, &[TWO, "--email", "new@example.com"]), "4,,new@example.com,changed hands");
    env.ok(["db", "undo"]);
    assert_eq!(recognised(&env, &[TWO]), "2,,Bert@example.com,known");
    assert_eq!(env.run(["db", "check"]).status, 0);
}

#[test]
fn a_user_who_signs_in_comes_first_and_is_one_contact() {
    let env = env();
    env.ok(["users", "add", "anna", "--site"]);
    env.ok(["contacts", "add", "--first-name", "Ann"]);
    env.ok(["membership", "link", "1", "--user", "anna"]);
    env.ok(["membership", "link", "2", "--user", "anna"]);
    assert_eq!(
        recognised(&env, &[ONE, "--user", "anna", "--email", "other@example.com"]),
        "2,Ann,anna@example.com,attached"
    );
    assert_eq!(env.run(["contacts", "show", "1"]).status, 3);
    assert_snapshot!(env.run(["contacts", "recognise", ONE, "--user", "ann"]), @r"
    --- stderr ---
    Error: there is no user `ann`
    Hint: did you mean `anna`?
    [3]
    ");
}

#[test]
fn the_gate_says_who_is_tracked_and_why_not() {
    let env = env();
    recognised(&env, &[ONE, "--email", "anna@example.com"]);
    let tracked = |env: &TestEnv| {
        env.ok(["visitors", "list", "--format", "csv", "--no-header", "--fields", "level,tracked"])
            .trim()
            .to_owned()
    };
    assert_eq!(tracked(&env), "default,yes");
    assert_snapshot!(env.run(["visitors", "level", ONE, "essential"]), @r"
    --- stderr ---
    The browser allows essential. Undo with `acquaint db undo 4`
    What it does is not stored, unless its contact has agreed to the tracking consent.
    [0]
    ");
    assert_eq!(env.ok(["visitors", "level", ONE]), "essential\n");
    assert_eq!(tracked(&env), "essential,cookie level below visitor");
    env.ok(["consents", "add", "Tracking", "--short-text", "May we?", "--full-text", "May we measure?"]);
    env.ok(["config", "set", "tracking_consent", "Tracking"]);
    env.ok(["consents", "agree", "1", "Tracking"]);
    assert_eq!(tracked(&env), "essential,yes");
    env.ok(["consents", "revoke", "1", "Tracking"]);
    env.ok(["visitors", "level", ONE, "all"]);
    assert_eq!(tracked(&env), "all,tracking consent revoked");
    env.ok(["config", "set", "tracking", "off"]);
    assert_eq!(tracked(&env), "all,tracking is off");
    assert_snapshot!(env.run(["visitors", "gate"]), @r#"
    --- stderr ---
    Tracking is off; browsers that have not said allow all; the tracking consent is "Tracking".
    Whoever has not said anything is not tracked: tracking is off.
    No events were refused.
    [0]
    "#);
    assert_snapshot!(env.run(["config", "set", "default_cookie_level", "much"]), @r"
    --- stderr ---
    Error: default_cookie_level `much`: the levels are none, system, essential, editor, visitor, all
    [2]
    ");
    assert_snapshot!(env.run(["config", "set", "tracking", "perhaps"]), @r"
    --- stderr ---
    Error: tracking `perhaps`: on or off
    [2]
    ");
}

#[test]
fn the_tracking_consent_is_one_that_there_is() {
    let env = env();
    env.ok(["consents", "add", "Track", "--short-text", "May we?", "--full-text", "May we measure?"]);
    assert_snapshot!(env.run(["config", "set", "tracking_consent", "Trakc"]), @r"
    --- stderr ---
    Error: there is no consent `Trakc`
    Hint: did you mean `Track`?
    [3]
    ");
    assert_snapshot!(env.run(["config", "set", "tracking_consent", "track"]), @r"
    --- stderr ---
    Set tracking_consent to Track in the database. Undo with `acquaint db undo 4`
    [0]
    ");
    env.ok(["consents", "edit", "Track", "--name", "Tracking"]);
    assert_eq!(env.ok(["config", "get", "tracking_consent"]), "Tracking\n");
    assert_snapshot!(env.run(["visitors", "gate"]), @r#"
    --- stderr ---
    Tracking is on; browsers that have not said allow all; the tracking consent is "Tracking".
    Whoever has not said anything is tracked.
    No events were refused.
    [0]
    "#);
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["config", "get", "tracking_consent"]), "Track\n");
    assert_snapshot!(env.run(["db", "undo", "3", "--yes"]), @r"
    --- stderr ---
    Error: operation 3 cannot be undone: the setting tracking_consent names the consent `Track`; nothing was undone
    Hint: `acquaint config unset tracking_consent` first: then cookies alone decide who is tracked
    [4]
    ");
    assert_snapshot!(env.run(["consents", "archive", "Track"]), @r"
    --- stderr ---
    Archived consent 1: Track. Undo with `acquaint db undo 7`
    Hint: tracking_consent names it, and nobody else can agree to it any more; `acquaint config set tracking_consent NAME` names another
    [0]
    ");
    assert_eq!(env.run(["db", "check"]).status, 0);
    let other = rusqlite::Connection::open(env.path("contacts.db")).unwrap();
    other.execute("UPDATE settings SET value = 'Gone' WHERE key = 'tracking_consent'", []).unwrap();
    assert_snapshot!(env.run(["db", "check"]), @r"
    SEVERITY  FINDING                                                                      COUNT  WHAT TO DO
    error     the setting tracking_consent names the consent `Gone`, which does not exist      1  acquaint config set tracking_consent NAME
    --- stderr ---
    Error: 1 finding in [DIR]/contacts.db
    [6]
    ");
    env.ok(["config", "unset", "tracking_consent"]);
    assert_eq!(env.run(["db", "check"]).status, 0);
}

#[test]
fn visitors_are_forgotten_and_go_with_their_contact() {
    let env = env();
    recognised(&env, &[ONE, "--email", "anna@example.com"]);
    recognised(&env, &[TWO]);
    assert_snapshot!(env.run(["contacts", "delete", "1", "--yes", "--dry-run"]), @r"
    --- stderr ---
    Contact 1, Anna <anna@example.com>, will be deleted together with
      1 visitor id
    Would delete 1 contact, 0 consent agreements, 0 notes, 1 visitor id.
    [0]
    ");
    assert_snapshot!(env.run(["visitors", "delete", TWO]), @r"
    --- stderr ---
    Error: not deleting visitor 0190a3f0-0000-7000-8000-000000000002 without confirmation
      0190a3f0-0000-7000-8000-000000000002 of contact 2, which stays
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    ");
    assert_snapshot!(env.run(["visitors", "delete", TWO, "--yes"]), @r"
    --- stderr ---
    Deleted visitor 0190a3f0-0000-7000-8000-000000000002. Undo with `acquaint db undo 5`
    [0]
    ");
    assert_snapshot!(env.run(["visitors", "delete", TWO, "--yes"]), @r"
    --- stderr ---
    Error: there is no visitor 0190a3f0-0000-7000-8000-000000000002
    Hint: `acquaint visitors list` shows those that are known
    [3]
    ");
    env.ok(["contacts", "delete", "1", "--yes"]);
    assert_eq!(env.ok(["visitors", "list", "--format", "csv", "--no-header"]), "");
    env.ok(["db", "undo"]);
    assert_eq!(recognised(&env, &[ONE]), "1,Anna,anna@example.com,known");
}

#[test]
fn who_may_not_be_tracked_is_not_recognised() {
    let env = env();
    env.ok(["config", "set", "tracking", "off"]);
    let before = env.ok(["contacts", "list", "--count"]);
    assert_snapshot!(env.run(["contacts", "recognise", ONE]), @r"
    --- stderr ---
    Error: the visitor may not be tracked: tracking is off
    Hint: `acquaint visitors gate` shows what is allowed, `acquaint visitors level` what a browser allows
    [4]
    ");
    env.ok(["config", "unset", "tracking"]);
    env.ok(["config", "set", "default_cookie_level", "essential"]);
    assert_snapshot!(env.run(["contacts", "recognise", ONE, "--email", "anna@example.com"]), @r"
    --- stderr ---
    Error: the visitor may not be tracked: cookie level below visitor
    Hint: `acquaint visitors gate` shows what is allowed, `acquaint visitors level` what a browser allows
    [4]
    ");
    assert_eq!(env.ok(["contacts", "list", "--count"]), before);
    env.ok(["visitors", "level", ONE, "all"]);
    assert_eq!(recognised(&env, &[ONE, "--email", "anna@example.com"]), "1,Anna,anna@example.com,attached");
    // A form with an address is taken all the same, and whose the cookie is is not put down.
    env.ok(["forms", "add", "Q", "--field", "Town"]);
    env.ok(["forms", "submit", "Q", "--value", "Town=Bonn", "--visitor", TWO, "--email", "new@example.com"]);
    assert!(!env.ok(["visitors", "list", "--format", "csv"]).contains(TWO));
    assert_snapshot!(env.run(["forms", "submit", "Q", "--value", "Town=Bonn", "--visitor", TWO]), @r"
    --- stderr ---
    Error: the visitor may not be tracked: cookie level below visitor
    Hint: `acquaint visitors gate` shows what is allowed, `acquaint visitors level` what a browser allows
    [4]
    ");
    assert_snapshot!(
        env.run(["forms", "submit", "Q", "1", "--value", "Town=a", "--value", "town=b"]),
        @r"
    --- stderr ---
    Error: --value: `town` is given twice
    [2]
    "
    );
}
