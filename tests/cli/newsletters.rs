//! Newsletters: who subscribes, confirms and opts out, and what that makes of the marketing status.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// Anna and Bert, and one without an address; Coffee, and Offers with double opt-in.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["contacts", "add", "--first-name", "Anna", "--email", "anna@example.com"]);
    env.ok(["contacts", "add", "--first-name", "Bert", "--email", "bert@example.com"]);
    env.ok(["contacts", "add", "--first-name", "Carl"]);
    env.ok(["newsletters", "add", "Coffee", "--description", "Monthly"]);
    env.ok(["newsletters", "add", "Offers", "--double-opt-in"]);
    env
}

fn states(env: &TestEnv, contact: &str) -> String {
    let fields = ["--format", "csv", "--no-header", "--fields", "newsletter,state"];
    env.ok([&["newsletters", "subscriptions", contact][..], &fields].concat()).replace('\n', "; ")
}

#[test]
fn a_newsletter_is_added_changed_listed_and_deleted() {
    let env = env();
    env.ok(["newsletters", "subscribe", "Coffee", "1", "2"]);
    assert_snapshot!(env.run(["newsletters", "add", "COFFEE"]), @r"
    --- stderr ---
    Error: there is already a newsletter `Coffee`
    Hint: `acquaint newsletters list` shows them
    [5]
    ");
    assert_snapshot!(env.run(["newsletters", "edit", "coffee", "--name", "Coffee 101", "--disable"]), @r"
    --- stderr ---
    Changed newsletter 1: Coffee 101. Undo with `acquaint db undo 8`
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "subscribe", "1", "1"]), @r"
    --- stderr ---
    Error: the newsletter `Coffee 101` is disabled and takes no subscriptions
    Hint: `acquaint newsletters edit 1 --enable` lets it take some
    [4]
    ");
    assert_snapshot!(env.run(["newsletters", "list"]), @r"
    ID  NAME        DESCRIPTION  DOUBLE OPT IN  SUBSCRIPTIONS  ACTIVE
     1  Coffee 101  Monthly      no                         2       2
     2  Offers      -            yes                        0       0
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "show", "1", "--fields", "name,enabled,subscriptions,active,groups"]), @r"
    NAME           Coffee 101
    ENABLED        no
    SUBSCRIPTIONS  2
    ACTIVE         2
    GROUPS         -
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "delete", "1"]), @r"
    --- stderr ---
    Error: not deleting newsletter 1 (Coffee 101) without confirmation
      2 subscriptions of it
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    ");
    env.ok(["newsletters", "delete", "1", "--yes"]);
    assert_eq!(states(&env, "1"), "");
    env.ok(["db", "undo"]);
    assert_eq!(states(&env, "1"), "Coffee 101,active; ");
}

#[test]
fn a_subscription_counts_when_it_is_confirmed_and_rests_when_the_address_opts_out() {
    let env = env();
    assert_snapshot!(env.run(["newsletters", "subscribe", "Offers", "1", "bert@example.com"]), @r"
    --- stderr ---
    Subscribed 2 contacts to newsletter 2 (Offers); 2 subscriptions wait for confirmation. Undo with `acquaint db undo 7`
    [0]
    ");
    assert_eq!(states(&env, "1"), "Offers,unconfirmed; ");
    assert_snapshot!(env.run(["newsletters", "confirm", "Offers", "1"]), @r"
    --- stderr ---
    Confirmed 1 subscription to newsletter 2 (Offers). Undo with `acquaint db undo 8`
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "confirm", "Offers", "3"]), @r"
    --- stderr ---
    Error: contact 3 has not subscribed to `Offers`
    Hint: `acquaint newsletters subscribe --help`
    [3]
    ");
    assert_eq!(states(&env, "1"), "Offers,active; ");
    assert_snapshot!(env.run(["newsletters", "unsubscribe", "Offers", "1", "--reason", "bored"]), @r"
    --- stderr ---
    Opted anna@example.com out of newsletter 2 (Offers). Undo with `acquaint db undo 9`
    [0]
    ");
    assert_eq!(states(&env, "1"), "Offers,unsubscribed; ");
    assert_snapshot!(env.run(["newsletters", "subscribe", "Offers", "1", "3", "--confirmed"]), @r"
    --- stderr ---
    Error: 2 contacts cannot be subscribed to `Offers`; nobody was
      1  anna@example.com: opted out of this newsletter
      3: has no e-mail address
    Hint: --where 'email is set' leaves out who has no address
    Hint: who has changed her mind: --force --reason TEXT, which is kept
    [4]
    ");
    assert_snapshot!(env.run(["newsletters", "subscribe", "Offers", "1", "--force"]), @r"
    --- stderr ---
    error: the following required arguments were not provided:
      --reason <TEXT>

    Usage: acquaint newsletters subscribe --force --reason <TEXT> <CONTACT|--select <TERM>|--where <CONDITION>> <NEWSLETTER>

    For more information, try '--help'.
    [2]
    ");
    assert_snapshot!(env.run(["newsletters", "subscribe", "Offers", "1", "--force", "--reason", "asked"]), @r"
    --- stderr ---
    Subscribed 1 contact to newsletter 2 (Offers). Undo with `acquaint db undo 10`
    Warning: anna@example.com had opted out; that is taken away
    [0]
    ");
    assert_eq!(states(&env, "1"), "Offers,active; ");
    let reasons =
        ["newsletters", "subscriptions", "1", "--fields", "reason", "--format", "csv", "--no-header"];
    assert_eq!(env.ok(reasons), "asked\n");
    assert_snapshot!(env.run(["newsletters", "subscribers", "Offers"]), @r"
    CONTACT ID  NAME  EMAIL             STATE        GROUP  SINCE
             1  Anna  anna@example.com  active       -      2017-03-22 15:26
             2  Bert  bert@example.com  unconfirmed  -      2017-03-22 15:26
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "remove", "Offers", "1", "3"]), @r"
    --- stderr ---
    Removed 1 subscription to newsletter 2 (Offers); 1 has not subscribed. Undo with `acquaint db undo 11`
    [0]
    ");
    assert_eq!(states(&env, "1"), "");
}

#[test]
fn an_opt_out_is_of_the_address_and_survives_the_contact() {
    let env = env();
    env.ok(["newsletters", "subscribe", "Coffee", "1"]);
    assert_snapshot!(env.run(["optouts", "add", "1", "Nobody@Example.com"]), @r"
    --- stderr ---
    Opted 2 addresses out of all e-mails. Undo with `acquaint db undo 8`
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "unsubscribe", "--all", "ANNA@example.com"]), @r"
    --- stderr ---
    anna@example.com has opted out of all e-mails already.
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "delete", "1", "--yes"]), @r"
    --- stderr ---
    Deleted contact 1. Undo with `acquaint db undo 9`
    [0]
    ");
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    assert_snapshot!(env.run(["newsletters", "subscribe", "Coffee", "4"]), @r"
    --- stderr ---
    Error: 1 contact cannot be subscribed to `Coffee`; nobody was
      4  anna@example.com: opted out of all e-mails
    Hint: who has changed her mind: --force --reason TEXT, which is kept
    [4]
    ");
    assert_snapshot!(env.run(["optouts", "list"]), @r"
    EMAIL               CONTACT ID  SINCE             REASON
    anna@example.com             4  2017-03-22 15:26  -
    Nobody@example.com           -  2017-03-22 15:26  -
    [0]
    ");
    env.ok(["newsletters", "subscribe", "Coffee", "2"]);
    env.ok(["optouts", "add", "2"]);
    assert_eq!(states(&env, "2"), "Coffee,opted out; ");
    assert_snapshot!(env.run(["optouts", "remove", "bert@example.com", "anna@example.com"]), @r"
    --- stderr ---
    Took 2 addresses from the list. Undo with `acquaint db undo 13`
    Warning: 1 former subscription comes back to life by it
    [0]
    ");
    assert_eq!(states(&env, "2"), "Coffee,active; ");
    assert_snapshot!(env.run(["optouts", "remove", "bert@example.com"]), @r"
    --- stderr ---
    Error: bert@example.com has not opted out; nothing was changed
    Hint: `acquaint optouts list` shows who has
    [3]
    ");
}

#[test]
fn members_of_a_group_get_what_it_gets() {
    let env = env();
    env.ok(["groups", "add", "Staff"]);
    env.ok(["groups", "add-members", "Staff", "1", "2", "3"]);
    assert_snapshot!(env.run(["newsletters", "add-groups", "Offers", "Staff"]), @r"
    --- stderr ---
    Sends newsletter 2 (Offers) to the members of Staff. Undo with `acquaint db undo 9`
    [0]
    ");
    env.ok(["newsletters", "unsubscribe", "Offers", "2"]);
    assert_snapshot!(env.run(["newsletters", "subscribers", "Offers", "--fields", "email,state,group"]), @r"
    EMAIL             STATE         GROUP
    anna@example.com  active        Staff
    bert@example.com  unsubscribed  Staff
    -                 no address    Staff
    [0]
    ");
    assert_eq!(env.ok(["contacts", "list", "-w", "subscribed(\"Offers\")", "--format", "ids"]), "1\n");
    env.ok(["groups", "remove-members", "Staff", "1"]);
    assert_eq!(env.ok(["contacts", "list", "-w", "subscribed(\"Offers\")", "--format", "ids"]), "");
    assert_snapshot!(env.run(["newsletters", "remove-groups", "Offers", "Staff"]), @r"
    --- stderr ---
    No longer sends newsletter 2 (Offers) to the members of Staff. Undo with `acquaint db undo 12`
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "remove-groups", "Offers", "Staff"]), @r"
    --- stderr ---
    Nothing to change: who is in them does not get newsletter 2 (Offers) already.
    [0]
    ");
}

#[test]
fn the_marketing_status_follows_address_opt_outs_and_bounces() {
    let env = env();
    let statuses = |env: &TestEnv| {
        env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", "id,marketing_status"])
            .replace('\n', " ")
    };
    assert_eq!(statuses(&env), "1,receiving 2,receiving 3,no_email ");
    assert_snapshot!(env.run(["bounces", "add", "1", "2", "--count", "4"]), @r"
    --- stderr ---
    Counted 4 bounces of 2 contacts. Undo with `acquaint db undo 7`
      anna@example.com: 4 bounces
      bert@example.com: 4 bounces
    [0]
    ");
    assert_snapshot!(env.run(["bounces", "add", "anna@example.com"]), @r"
    --- stderr ---
    Counted 1 bounce of 1 contact. Undo with `acquaint db undo 8`
      anna@example.com: 5 bounces, undeliverable from now on
    [0]
    ");
    assert_eq!(statuses(&env), "1,undeliverable 2,receiving 3,no_email ");
    env.ok(["optouts", "add", "1"]);
    assert_eq!(statuses(&env), "1,opted_out 2,receiving 3,no_email ");
    env.ok(["config", "set", "bounce_limit", "4"]);
    assert_eq!(statuses(&env), "1,opted_out 2,undeliverable 3,no_email ");
    env.ok(["config", "set", "bounce_limit", "0"]);
    assert_eq!(statuses(&env), "1,opted_out 2,receiving 3,no_email ");
    env.ok(["config", "unset", "bounce_limit"]);
    assert_snapshot!(env.run(["bounces", "list"]), @r"
    CONTACT ID  NAME  EMAIL             BOUNCES  LAST              UNDELIVERABLE
             1  Anna  anna@example.com        5  2017-03-22 15:26  yes
             2  Bert  bert@example.com        4  2017-03-22 15:26  no
    [0]
    ");
    // Another address begins anew.
    env.ok(["contacts", "edit", "1", "--email", "anna@example.org"]);
    assert_eq!(statuses(&env), "1,receiving 2,receiving 3,no_email ");
    assert_snapshot!(env.run(["contacts", "show", "1", "--section", "info"]), @r"
    Anna
    anna@example.org  Receiving marketing emails

    CONTACT INFO
      No details are known.
    [0]
    ");
    assert_snapshot!(env.run(["bounces", "reset", "1", "2"]), @r"
    --- stderr ---
    Forgot the bounces of 1 contact. Undo with `acquaint db undo 14`
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "export", "--fields", "email,marketing_status"]), @r"
    email,marketing_status
    anna@example.org,receiving
    bert@example.com,receiving
    ,no_email
    [0]
    ");
}

#[test]
fn what_changes_a_status_or_a_subscription_is_noticed() {
    let env = env();
    env.ok(["groups", "add", "Reachable", "--where", "marketing = receiving and subscribed(\"Coffee\")"]);
    env.ok(["groups", "add", "Staff"]);
    env.ok(["groups", "add-members", "Staff", "2"]);
    env.ok(["newsletters", "subscribe", "Coffee", "1"]);
    let members = |env: &TestEnv| {
        env.ok(["recalc", "--quiet"]);
        env.ok(["recalc", "--verify", "--quiet"]);
        env.ok(["groups", "members", "Reachable", "--format", "ids"]).replace('\n', " ")
    };
    assert_eq!(members(&env), "1 ");
    env.ok(["newsletters", "add-groups", "Coffee", "Staff"]);
    assert_eq!(members(&env), "1 2 ");
    env.ok(["optouts", "add", "anna@example.com"]);
    assert_eq!(members(&env), "2 ");
    env.ok(["bounces", "add", "2", "--count", "5"]);
    assert_eq!(members(&env), "");
    env.ok(["config", "set", "bounce_limit", "9"]);
    assert_eq!(members(&env), "2 ");
    env.ok(["optouts", "remove", "anna@example.com"]);
    env.ok(["newsletters", "remove-groups", "Coffee", "Staff"]);
    assert_eq!(members(&env), "1 ");
    env.ok(["db", "undo"]);
    assert_eq!(members(&env), "1 2 ");
    assert_snapshot!(env.run(["newsletters", "delete", "Coffee", "--yes"]), @r"
    --- stderr ---
    Error: group `Reachable` refers to the newsletter `Coffee`; nothing was deleted
    Hint: change these conditions first, or delete what has them
    [4]
    ");
}

#[test]
fn whoever_becomes_part_of_another_takes_opt_outs_along() {
    let env = env();
    env.ok(["newsletters", "subscribe", "Coffee", "1"]);
    env.ok(["newsletters", "unsubscribe", "Coffee", "1"]);
    assert_snapshot!(env.run(["contacts", "merge", "2", "1", "--dry-run"]), @r#"
    --- stderr ---
    1 contact will become part of contact 2, Bert <bert@example.com>
      1  Anna <anna@example.com>: 1 subscription
      bert@example.com will have opted out of newsletter "Coffee", too
    Nothing merged (dry run).
    [0]
    "#);
    env.ok(["contacts", "merge", "2", "1", "--yes"]);
    assert_eq!(states(&env, "2"), "Coffee,unsubscribed; ");
    env.ok(["db", "undo"]);
    assert_eq!(states(&env, "1"), "Coffee,unsubscribed; ");
    assert_eq!(
        env.ok([
            "optouts",
            "list",
            "--newsletter",
            "Coffee",
            "--format",
            "csv",
            "--no-header",
            "--fields",
            "email"
        ]),
        "anna@example.com\n"
    );
    assert_eq!(env.run(["db", "check"]).status, 0);
}

#[test]
fn bounces_come_back_with_the_address_whatever_fields_there_are() {
    let env = TestEnv::new();
    env.ok(["db", "init"]);
    env.ok(["fields", "add", "cid", "--type", "integer"]);
    env.ok(["contacts", "add", "--email", "a@example.com"]);
    env.ok(["bounces", "add", "1"]);
    let before = env.ok(["bounces", "list", "--format", "csv"]);
    env.ok(["contacts", "edit", "1", "--email", "new@example.com"]);
    assert_ne!(env.ok(["bounces", "list", "--format", "csv"]), before);
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["bounces", "list", "--format", "csv"]), before);
}
