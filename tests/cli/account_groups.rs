//! Accounts as sources of members of groups, with all the ways back out.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// Contacts 1 to 4, the accounts ACME (1 and 2) and Beta (2 and 3), the group Partners with both of them.
fn env() -> TestEnv {
    let env = TestEnv::new();
    for name in ["anna", "bert", "carl", "dora"] {
        env.ok(["contacts", "add", "--email", &format!("{name}@example.com")]);
    }
    env.ok(["accounts", "add", "ACME"]);
    env.ok(["accounts", "add", "Beta"]);
    env.ok(["accounts", "add-contacts", "ACME", "1", "2"]);
    env.ok(["accounts", "add-contacts", "Beta", "2", "3"]);
    env.ok(["groups", "add", "Partners"]);
    env.ok(["groups", "add-accounts", "Partners", "ACME", "Beta"]);
    env
}

fn ids(env: &TestEnv, args: &[&str]) -> String {
    let all = [&["groups", "members", "Partners", "--format", "ids"], args].concat();
    env.ok(all).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn members(env: &TestEnv) -> String {
    ids(env, &[])
}

fn by_account(env: &TestEnv) -> String {
    ids(env, &["--source", "account"])
}

/// Nothing is out of order, with the members, the accounts or the history.
fn check(env: &TestEnv) {
    env.ok(["db", "check"]);
    env.ok(["recalc"]);
    env.ok(["recalc", "--verify"]);
}

#[test]
fn the_contacts_of_an_account_are_members_and_are_said_to_be() {
    let env = env();
    assert_eq!(members(&env), "1 2 3");
    assert_snapshot!(env.run(["groups", "accounts", "Partners"]), @r"
    ID  NAME  STATUS  PARENT  CITY  COUNTRY  CONTACTS
     1  ACME  -       -       -     -               2
     2  Beta  -       -       -     -               2
    [0]
    ");
    assert_snapshot!(env.run(["groups", "add-accounts", "Partners", "Beta"]), @r"
    --- stderr ---
    Nothing to change in group 1 (Partners); 1 is there already.
    [0]
    ");
    assert_snapshot!(env.run(["groups", "show", "Partners", "--fields", "members,sources"]), @r#"
    MEMBERS  3
    SOURCES  {"account":3}
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "explain", "Partners", "1"]), @r"
    a member of group 1 (Partners)
      from an account since 2017-03-22 15:26
    [0]
    ");
    assert_snapshot!(env.run(["groups", "remove-members", "Partners", "1"]), @r"
    --- stderr ---
    Nothing to change in group 1 (Partners): 1 is in it by an account.
    Hint: `acquaint groups exclude 1 CONTACT` keeps out of it whom an account lets in
    [0]
    ");
    assert_snapshot!(env.run(["groups", "remove-accounts", "Partners", "ACME", "-n"]), @r"
    --- stderr ---
    Would remove 1 account from group 1 (Partners): 1 member less
    [0]
    ");
    let unknown = env.run(["groups", "add-accounts", "Partners", "ACMEE"]);
    assert!(unknown.stderr.contains("did you mean `ACME`"), "{unknown}");
    check(&env);
}

#[test]
fn who_joins_or_leaves_an_account_later_follows() {
    let env = env();
    assert_snapshot!(env.run(["accounts", "add-contacts", "ACME", "4"]), @r"
    --- stderr ---
    Added 1 contact to account 1 (ACME); groups have 1 member more. Undo with `acquaint db undo 11`
    [0]
    ");
    assert_eq!(members(&env), "1 2 3 4");
    // Two accounts: the other one is left.
    assert_snapshot!(env.run(["accounts", "remove-contacts", "ACME", "2"]), @r"
    --- stderr ---
    Removed 1 contact from account 1 (ACME). Undo with `acquaint db undo 12`
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "remove-contacts", "ACME", "4"]), @r"
    --- stderr ---
    Removed 1 contact from account 1 (ACME); groups have 1 member less. Undo with `acquaint db undo 13`
    [0]
    ");
    assert_eq!(members(&env), "1 2 3");
    env.ok(["accounts", "remove-contacts", "Beta", "2"]);
    assert_eq!(members(&env), "1 3");
    for expected in ["1 2 3", "1 2 3 4", "1 2 3 4", "1 2 3"] {
        env.ok(["db", "undo"]);
        assert_eq!(members(&env), expected);
    }
    check(&env);
}

#[test]
fn other_sources_are_left_alone() {
    let env = env();
    env.ok(["groups", "add-members", "Partners", "1"]);
    env.ok(["groups", "edit", "Partners", "--where", "email = \"carl@example.com\""]);
    env.ok(["groups", "exclude", "Partners", "2"]);
    assert_eq!(members(&env), "1 3");
    env.ok(["groups", "remove-accounts", "Partners", "ACME", "Beta"]);
    assert_eq!((members(&env), by_account(&env)), ("1 3".to_owned(), String::new()));
    env.ok(["groups", "readmit", "Partners", "2"]);
    assert_eq!(members(&env), "1 3");
    env.ok(["db", "undo"]);
    env.ok(["db", "undo"]);
    assert_eq!((members(&env), by_account(&env)), ("1 3".to_owned(), "1 2 3".to_owned()));
    env.ok(["groups", "readmit", "Partners", "2"]);
    assert_eq!(members(&env), "1 2 3");
    // Whoever was by hand stays when the account goes, and the condition is worked out without touching it.
    env.ok(["groups", "rebuild"]);
    assert_eq!(by_account(&env), "1 2 3");
    env.ok(["accounts", "delete", "Beta", "--yes"]);
    assert_eq!((members(&env), by_account(&env)), ("1 2 3".to_owned(), "1 2".to_owned()));
    env.ok(["accounts", "delete", "ACME", "--yes"]);
    assert_eq!(members(&env), "1 3");
    check(&env);
}

#[test]
fn what_is_deleted_comes_back_with_its_members() {
    let env = env();
    env.ok(["recalc"]);
    env.ok(["groups", "add", "Anything", "--where", "email is set"]);
    env.ok(["recalc"]);
    let since = env.ok(["groups", "explain", "Partners", "1"]);
    for (args, left) in [
        (&["accounts", "delete", "ACME", "--yes"][..], "2 3"),
        (&["accounts", "delete", "ACME", "Beta", "--yes"], ""),
        (&["contacts", "delete", "2", "--yes"], "1 3"),
        (&["groups", "remove-accounts", "Partners", "ACME", "Beta"], ""),
    ] {
        env.ok(args);
        assert_eq!(members(&env), left, "{args:?}");
        env.ok(["db", "check"]);
        env.ok(["db", "undo"]);
        assert_eq!(members(&env), "1 2 3", "{args:?}");
        assert_eq!(env.ok(["groups", "explain", "Partners", "1"]), since, "{args:?}");
        env.ok(["db", "check"]);
        // Doing it once more and back leads to the same.
        env.ok(["db", "log", "--limit", "1"]);
    }
    env.ok(["groups", "delete", "Partners", "--yes"]);
    env.ok(["db", "undo"]);
    assert_eq!(members(&env), "1 2 3");
    // An undo of an undo.
    env.ok(["accounts", "delete", "ACME", "--yes"]);
    let undone = env.run(["db", "undo"]);
    let redo =
        undone.stderr.split("`acquaint db undo ").nth(1).and_then(|rest| rest.split('`').next()).unwrap();
    env.ok(["db", "undo", redo]);
    assert_eq!(members(&env), "2 3");
    check(&env);
}

#[test]
fn a_group_or_an_account_that_has_got_more_since_cannot_be_taken_back() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["accounts", "add", "ACME"]);
    env.ok(["groups", "add", "Partners"]);
    env.ok(["groups", "add-accounts", "Partners", "ACME"]);
    for operation in ["2", "3"] {
        let refused = env.run(["db", "undo", operation]);
        assert!(refused.stderr.contains("1 later operation (4)"), "{refused}");
    }
    env.ok(["db", "undo", "2..4"]);
    assert_eq!(env.ok(["accounts", "list", "--count"]), "0\n");
}

#[test]
fn groups_that_refer_to_one_with_accounts_follow() {
    let env = env();
    env.ok(["groups", "add", "Others", "--where", "not group(Partners)"]);
    env.ok(["recalc"]);
    let others = || env.ok(["groups", "members", "Others", "--format", "ids"]).replace('\n', " ");
    assert_eq!(others(), "4 ");
    let added = env.run(["accounts", "add-contacts", "Beta", "4"]);
    assert!(added.stderr.contains("1 group by condition has to be worked out again"), "{added}");
    env.ok(["recalc"]);
    assert_eq!(others(), "");
    env.ok(["db", "undo"]);
    env.ok(["recalc"]);
    assert_eq!(others(), "4 ");
    env.ok(["groups", "remove-accounts", "Partners", "ACME"]);
    env.ok(["recalc"]);
    assert_eq!(others(), "1 4 ");
    check(&env);
    // Each step is told once.
    let history = env.ok(["contacts", "history", "4", "--format", "csv", "--fields", "change,subject"]);
    assert_snapshot!(history, @r"
    change,subject
    entered,Others
    left,Partners
    left,Others
    entered,Partners
    entered,Others
    ");
}

#[test]
fn a_shell_of_sqlite_is_followed() {
    let env = env();
    let conn = rusqlite::Connection::open(env.database()).unwrap();
    let rows = |sql: &str| conn.execute(sql, []).unwrap();
    rows("UPDATE account_contacts SET contact_id = 4 WHERE contact_id = 1");
    assert_eq!(members(&env), "2 3 4");
    rows("UPDATE group_accounts SET account_id = 77 - 75 WHERE account_id = 2");
    rows("DELETE FROM account_contacts WHERE contact_id = 2");
    assert_eq!(members(&env), "3 4");
    rows(
        "INSERT OR REPLACE INTO account_contacts (contact_id, account_id, since) VALUES (1, 1, 0), (4, 1, 0)",
    );
    assert_eq!(members(&env), "1 3 4");
    rows("DELETE FROM group_accounts WHERE account_id = 1");
    assert_eq!(members(&env), "3");
    env.ok(["db", "check"]);
    rows("DELETE FROM members");
    rows("INSERT INTO members (contact_id, group_id, source, since) VALUES (1, 1, 3, 0)");
    let found = env.run(["db", "check"]);
    assert!(
        found.stdout.contains("members of groups are not those that their accounts make them"),
        "{found}"
    );
    env.run(["db", "check", "--repair"]).to_string();
    assert_eq!(members(&env), "3");
    env.ok(["db", "check"]);
}

#[test]
fn definitions_tell_accounts_and_roles_to_those_without_the_database() {
    let env = env();
    env.ok(["roles", "add", "Buyer"]);
    env.ok(["accounts", "add", "acme"]);
    env.ok(["accounts", "add-contacts", "1", "1", "--role", "Buyer"]);
    env.ok(["groups", "add", "Buyers", "--where", "account(\"ACME #1\" where role = Buyer)"]);
    env.ok(["definitions", "export", "-o", "definitions.json"]);
    env.ok(["contacts", "export", "--facts", "-o", "facts.jsonl"]);
    let worked = env.ok(["evaluate", "--definitions", "definitions.json", "--facts", "facts.jsonl"]);
    let told: Vec<(bool, bool)> = worked
        .lines()
        .map(|line| {
            let json: serde_json::Value = serde_json::from_str(line).unwrap();
            (json["groups"]["Partners"] == true, json["groups"]["Buyers"] == true)
        })
        .collect();
    assert_eq!(told, [(true, true), (true, false), (true, false), (false, false)]);
}
