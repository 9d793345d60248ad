//! `contacts merge`: several contacts become one, with everything that they have.

use insta::assert_snapshot;

use crate::env::{TestEnv, refused};
use crate::history::{at, stream};

const MERGE: [&str; 4] = ["contacts", "merge", "anna@example.com", "2"];

/// Two contacts that are one person, and one that was a cookie before she gave her address.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok([
        "contacts",
        "add",
        "--email",
        "anna@example.com",
        "--last-name",
        "Fox",
        "--city",
        "Graz",
        "--country",
        "AT",
    ]);
    env.ok(at(
        "2016-05-01T00:00Z",
        &[
            "contacts",
            "add",
            "--email",
            "a.fox@example.com",
            "--city",
            "Bonn",
            "--company",
            "ACME",
            "--job-title",
            "Owner",
        ],
    ));
    env.ok(["contacts", "add", "--last-name", "Anonymous - 2017"]);
    env.ok(["groups", "add", "Fair"]);
    env.ok(["groups", "add", "Mail"]);
    env.ok(["groups", "add", "Owners", "--where", "job_title = Owner"]);
    env.ok(["groups", "add-members", "Fair", "2"]);
    env.ok(["groups", "add-members", "Mail", "1", "2"]);
    env.ok(["groups", "exclude", "Mail", "2", "--reason", "asked to"]);
    env.ok(["consents", "add", "News", "--short-text", "News?", "--full-text", "News."]);
    env.ok(at("2017-01-01T00:00Z", &["consents", "agree", "1", "News"]));
    env.ok(at("2017-01-02T00:00Z", &["consents", "agree", "2", "News"]));
    env.ok(at("2017-01-03T00:00Z", &["consents", "revoke", "2", "News"]));
    env.ok(["notes", "add", "2", "Met at the fair"]);
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-02-01", "--value", "5"]);
    env.ok(["activities", "log", "2", "purchase", "--at", "2017-02-01", "--value", "7", "--title", "Beans"]);
    env.ok(["activities", "log", "3", "page_visit", "--at", "2017-01-15", "--url", "https://example.com/"]);
    env
}

fn whole(env: &TestEnv) -> String {
    let lists: [&[&str]; 4] = [
        &["contacts", "list", "--format", "json", "--fields", "id,email,city,company,created,guid"],
        &["activities", "list", "--json"],
        &["notes", "list", "--json"],
        &["consents", "agreements", "--json"],
    ];
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    let members = "SELECT group_concat(contact_id || ' ' || group_id || ' ' || source || ' ' || since || ' ' || \
                   coalesce(reason, '-')) FROM (SELECT * FROM members ORDER BY 1, 2, 3)";
    let members: String = shell.query_row(members, [], |row| row.get(0)).unwrap();
    lists.iter().map(|list| env.ok(*list)).chain([members]).collect()
}

#[test]
fn the_plan_says_what_becomes_of_the_fields_and_of_everything_else() {
    let env = env();
    assert_snapshot!(env.run([&MERGE[..], &["3", "--dry-run"]].concat()), @r#"
    --- stderr ---
    2 contacts will become part of contact 1, Fox <anna@example.com>
      2  <a.fox@example.com>: 1 activity, 1 note, 2 consent records, 3 memberships by hand
      3  Anonymous - 2017: 1 activity
      company: - -> ACME  (of contact 2)
      job_title: - -> Owner  (of contact 2)
      created: 2017-03-22 15:26 -> 2016-05-01 00:00  (of contact 2)
      consent "News" is no longer in force then
    Nothing merged (dry run).
    [0]
    "#);
    assert_snapshot!(env.run(MERGE), @r"
    --- stderr ---
    Error: not merging contact 2 into contact 1 without confirmation
    Hint: there is no terminal to ask on; pass --yes to merge, or --dry-run to see the plan
    [4]
    ");
    assert_snapshot!(env.run([&MERGE[..], &["3", "--yes"]].concat()), @r"
    --- stderr ---
    Merged contacts 2, 3 into contact 1. Undo with `acquaint db undo 19`
    [0]
    ");
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n");
    assert_eq!(
        env.ok([
            "activities",
            "list",
            "1",
            "--format",
            "csv",
            "--no-header",
            "--fields",
            "type,value,title,url"
        ]),
        "purchase,7,Beans,\npurchase,5,,\npage_visit,,,https://example.com/\n"
    );
    assert!(env.ok(["notes", "list", "1"]).contains("Met at the fair"));
    assert_eq!(env.ok(["consents", "agreements", "1", "--format", "ids"]).lines().count(), 3);
    assert_eq!(env.ok(["groups", "members", "Fair", "--format", "ids"]), "1\n");
    assert_eq!(env.ok(["groups", "members", "Mail", "--count"]), "0\n", "who was kept out stays out");
    env.ok(["db", "check"]);
}

#[test]
fn undo_makes_them_what_they_were() {
    let env = env();
    let before = whole(&env);
    env.ok([&MERGE[..], &["3", "--yes", "--prefer", "others"]].concat());
    assert_ne!(whole(&env), before);
    env.ok(["db", "undo", "--yes"]);
    assert_eq!(whole(&env), before);
    env.ok(["db", "check"]);
}

#[test]
fn who_wins_may_be_said_for_all_fields_and_for_one() {
    let fields = |more: &[&str]| {
        let env = env();
        env.ok([&MERGE[..], &["--yes", "-q"], more].concat());
        env.ok([
            "contacts",
            "list",
            "--format",
            "csv",
            "--no-header",
            "--fields",
            "id,email,last_name,city,company,created",
            "city:Graz,Bonn",
        ])
    };
    assert_eq!(fields(&[]), "1,anna@example.com,Fox,Graz,ACME,2016-05-01T00:00:00Z\n");
    assert_eq!(fields(&["--prefer", "others"]), "1,a.fox@example.com,Fox,Bonn,ACME,2016-05-01T00:00:00Z\n");
    assert_eq!(fields(&["--prefer", "newest"]), "1,anna@example.com,Fox,Graz,ACME,2016-05-01T00:00:00Z\n");
    assert_eq!(
        fields(&["--take", "email=2", "--take", "last_name=2"]),
        "1,a.fox@example.com,,Graz,ACME,2016-05-01T00:00:00Z\n"
    );
}

#[test]
fn recalculation_follows() {
    let env = env();
    stream(&env, "2017-03-22T16:00Z", &[]);
    env.ok([&MERGE[..], &["--yes"]].concat());
    let told = stream(&env, "2017-03-22T17:00Z", &[]);
    assert!(told.contains(&"anna entered Owners facts".to_owned()), "{told:?}");
    assert!(told.contains(&"2 left Owners deleted".to_owned()), "{told:?}");
    env.ok(["recalc", "--verify"]);
    env.ok(["db", "undo", "--yes"]);
    env.ok(["recalc", "-q"]);
    env.ok(["recalc", "--verify"]);
    assert_eq!(env.ok(["groups", "members", "Owners", "--format", "ids"]), "2\n");
}

#[test]
fn what_cannot_be_merged_is_refused() {
    let env = env();
    refused(&env.run(["contacts", "merge", "1", "1", "--yes"]), 2, "contact 1 cannot be merged into itself");
    refused(&env.run(["contacts", "merge", "1", "99", "--yes"]), 3, "99");
    refused(&env.run([&MERGE[..], &["--take", "city=3"]].concat()), 2, "contact 3 is none of those merged");
    refused(&env.run([&MERGE[..], &["--take", "ctiy=2"]].concat()), 2, "did you mean `city`?");
    refused(&env.run([&MERGE[..], &["--take", "city"]].concat()), 2, "it takes FIELD=CONTACT");
    assert_eq!(env.run(["contacts", "merge", "1"]).status, 2);
    assert_eq!(env.ok(["contacts", "list", "--count"]), "3\n");
}

#[test]
fn places_in_accounts_move_and_whom_they_are_led_by() {
    let env = env();
    env.ok(["roles", "add", "Buyer"]);
    for account in ["ACME", "Other"] {
        env.ok(["accounts", "add", account]);
        env.ok(["accounts", "add-contacts", account, "2", "--role", "Buyer"]);
    }
    env.ok(["accounts", "add-contacts", "Other", "1"]);
    env.ok(["accounts", "edit", "ACME", "--primary-contact", "2"]);
    env.ok(["accounts", "edit", "Other", "--primary-contact", "1", "--secondary-contact", "2"]);
    let accounts = || {
        let shell = rusqlite::Connection::open(env.database()).unwrap();
        let sql = "SELECT group_concat(line, '; ') FROM (SELECT a.name || ' ' || contact_id || ' ' || coalesce(role_id, '-') \
                   || ' led by ' || coalesce(primary_contact_id, '-') || ' ' || coalesce(secondary_contact_id, '-') AS line \
                   FROM accounts a JOIN account_contacts ON account_id = a.id ORDER BY 1)";
        shell.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap()
    };
    let before = accounts();
    env.ok([&MERGE[..], &["--yes"]].concat());
    // Whoever stays keeps the role, and is not the second beside itself.
    assert_eq!(accounts(), "ACME 1 1 led by 1 -; Other 1 1 led by 1 -");
    env.ok(["db", "undo", "--yes"]);
    assert_eq!(accounts(), before);
    env.ok(["db", "check"]);
}

#[test]
fn the_role_the_first_contact_and_the_confirmation_are_not_lost() {
    let env = TestEnv::new();
    env.ok(["db", "init"]);
    for email in ["a@example.com", "b@example.com"] {
        env.ok(["contacts", "add", "--email", email]);
    }
    env.ok(["accounts", "add", "A"]);
    env.ok(["roles", "add", "Seller"]);
    env.ok(["accounts", "add-contacts", "A", "1"]);
    env.ok(["accounts", "add-contacts", "A", "2", "--role", "Seller"]);
    env.ok(["accounts", "edit", "A", "--primary-contact", "1", "--secondary-contact", "2"]);
    env.ok(["newsletters", "add", "N", "--double-opt-in"]);
    env.ok(["newsletters", "subscribe", "N", "1"]);
    env.ok(["newsletters", "subscribe", "N", "2", "--confirmed"]);
    let led = |env: &TestEnv| {
        let fields = ["--format", "csv", "--no-header", "--fields", "contact_id,role,position"];
        env.ok([&["accounts", "contacts", "A"][..], &fields].concat())
    };
    let state = |env: &TestEnv| {
        let fields = ["--format", "csv", "--no-header", "--fields", "email,state"];
        env.ok([&["newsletters", "subscribers", "N"][..], &fields].concat())
    };
    let before = (led(&env), state(&env));
    env.ok(["contacts", "merge", "1", "2", "--take", "email=2", "--yes"]);
    assert_eq!((led(&env).as_str(), state(&env).as_str()), ("1,Seller,primary\n", "b@example.com,active\n"));
    env.ok(["db", "undo"]);
    assert_eq!((led(&env), state(&env)), before);
    env.ok(["contacts", "merge", "2", "1", "--take", "email=1", "--yes"]);
    assert_eq!(
        (led(&env).as_str(), state(&env).as_str()),
        ("2,Seller,primary\n", "a@example.com,unconfirmed\n")
    );
    env.ok(["db", "undo"]);
    assert_eq!((led(&env), state(&env)), before);
}
