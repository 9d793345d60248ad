//! What changes between a question and its answer: the answer was to another question.

use crate::env::TestEnv;
use crate::terminal::Terminal;

/// Answers yes after something was done meanwhile; the command must refuse.
#[track_caller]
fn refused(env: &TestEnv, args: &[&str], meanwhile: impl FnOnce(&TestEnv), message: &str) {
    let mut terminal = Terminal::run(env, args);
    terminal.wait_for("Delete?");
    meanwhile(env);
    terminal.answer("y");
    let (shown, status) = terminal.end();
    assert_eq!(status, 4, "{shown}");
    assert!(shown.contains(message), "no {message:?} in\n{shown}");
}

#[test]
fn a_condition_that_has_come_to_refer_to_it_is_seen() {
    for (made, args, condition, what) in [
        (
            &["statuses", "add", "VIP"][..],
            &["statuses", "delete", "VIP"][..],
            "status = VIP",
            "the status `VIP`",
        ),
        (&["users", "add", "jack"], &["users", "delete", "jack"], "owner = jack", "the user `jack`"),
        (&["fields", "add", "tier"], &["fields", "delete", "tier"], "tier = gold", "the field `tier`"),
    ] {
        let env = TestEnv::new();
        env.ok(made);
        let add = |env: &TestEnv| {
            env.ok(["groups", "add", "Asks", "--where", condition]);
        };
        refused(&env, args, add, &format!("group `Asks` refers to {what}; nothing was deleted"));
        assert_eq!(env.ok(["db", "check"]), "");
    }
}

#[test]
fn contacts_that_no_longer_match_are_not_deleted() {
    let env = TestEnv::new();
    for email in ["anna@example.com", "bert@example.com"] {
        env.ok(["contacts", "add", "--email", email, "--city", "Graz"]);
    }
    let message = "other contacts are meant by now than were shown; nothing deleted";
    let moved = |env: &TestEnv| {
        env.ok(["contacts", "edit", "1", "--city", "Wien"]);
    };
    refused(&env, &["contacts", "delete", "--where", "city = Graz"], moved, message);
    let back = |env: &TestEnv| {
        env.ok(["contacts", "edit", "1", "--city", "Graz"]);
    };
    refused(&env, &["contacts", "delete", "--select", "city:Graz"], back, message);
    assert_eq!(env.ok(["contacts", "list", "--count"]), "2\n");
}
