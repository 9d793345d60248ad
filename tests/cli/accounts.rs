//! `accounts`, and the roles and statuses that belong to them.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// Anna, Bert and Carl; ACME in Vienna with a subsidiary and one below that; another Acme; the role Buyer.
fn env() -> TestEnv {
    let env = TestEnv::new();
    for name in ["Anna", "Bert", "Carl"] {
        let email = format!("{}@example.com", name.to_lowercase());
        env.ok(["contacts", "add", "--first-name", name, "--email", &email]);
    }
    env.ok(["accounts", "add", "ACME", "--city", "Vienna", "--country", "AT"]);
    env.ok(["accounts", "add", "ACME East", "--parent", "ACME"]);
    env.ok(["accounts", "add", "ACME South", "--parent", "2"]);
    env.ok(["accounts", "add", "Acme", "--city", "Graz"]);
    env.ok(["roles", "add", "Buyer"]);
    env
}

fn account(env: &TestEnv, reference: &str) -> serde_json::Value {
    serde_json::from_str(&env.ok(["accounts", "show", reference, "--json"])).unwrap()
}

#[test]
fn fields_are_normalised_as_those_of_contacts() {
    let env = TestEnv::new();
    env.ok(["users", "add", "carmack"]);
    env.ok(["account-statuses", "add", "Partner"]);
    assert_snapshot!(env.run([
        "accounts", "add", " ACME  ", "--status", "partner", "--owner", "Carmack", "--address1", "Ring 1", "--address2",
        "Door 2", "--zip", "92102", "--city", "San Diego", "--state", "Calif.", "--web-site", "https://acme.example",
        "--phone", "134-5683", "--fax", "+43 1 2", "--email", "Info@ACME.Example", "--notes", "One\ntwo",
    ]), @r"
    1
    --- stderr ---
    Added account 1: ACME. Undo with `acquaint db undo 3`
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "show", "acme", "--tz", "utc", "--fields",
        "id,name,status,owner,address1,address2,city,zip,country,state,web_site,phone,fax,email,notes,created"]), @r"
    ID        1
    NAME      ACME
    STATUS    Partner
    OWNER     carmack
    ADDRESS1  Ring 1
    ADDRESS2  Door 2
    CITY      San Diego
    ZIP       92102
    COUNTRY   USA
    STATE     California
    WEB SITE  https://acme.example
    PHONE     134-5683
    FAX       +43 1 2
    EMAIL     Info@acme.example
    NOTES     One\ntwo
    CREATED   2017-03-22 15:26
    [0]
    ");
    // A new country takes the state away, and an empty value what is there.
    env.ok(["accounts", "edit", "ACME", "--country", "Germany", "--fax", "", "--owner", ""]);
    let after = account(&env, "ACME");
    assert_eq!((after["country"].as_str(), after["state"].as_str()), (Some("Germany"), None));
    assert!(after["fax"].is_null() && after["owner"].is_null());
    env.ok(["db", "undo"]);
    assert_eq!(account(&env, "ACME")["state"], "California");
}

#[test]
fn what_is_wrong_is_said_with_what_is_near() {
    let env = env();
    for (args, said) in [
        (&["accounts", "add", " "][..], "the account needs a name"),
        (&["accounts", "add", "-"], "an account cannot be called `-`"),
        (&["accounts", "add", "X", "--phone", "none"], "phone: not a phone number"),
        (&["accounts", "add", "X", "--email", "x"], "email: "),
        (&["accounts", "add", "X", "--country", "Astria"], "country: unknown country, did you mean Austria?"),
        (&["accounts", "add", "X", "--state", "Punjab"], "say which one with --country"),
        (&["accounts", "add", "X", "--status", "Partner"], "there is no account status `Partner`"),
        (&["accounts", "add", "X", "--parent", "ACME Eats"], "did you mean `ACME East`"),
        (&["accounts", "show", "ACME Est"], "did you mean `ACME East`"),
        (&["accounts", "show", ""], "the account reference is empty"),
        (&["accounts", "show", "77"], "there is no account `77`"),
        (&["accounts", "edit", "2"], "there is nothing to change"),
        (&["accounts", "edit", "2", "3", "--name", "X"], "--name renames one account"),
        (&["accounts", "list", "--status", "X"], "there is no account status `X`"),
        (&["accounts", "add-contacts", "2", "77"], "there is no contact 77"),
        (&["accounts", "add-contacts", "2", "1", "--role", "Byer"], "did you mean `Buyer`"),
    ] {
        let run = env.run(args);
        assert!(run.stderr.contains(said) && run.status != 0, "{args:?}: {run}");
    }
    assert_snapshot!(env.run(["accounts", "show", "acme"]), @r"
    --- stderr ---
    Error: 2 accounts are called `acme`
      1  ACME, Vienna
      4  Acme, Graz
    Hint: use the id
    [3]
    ");
    assert_eq!(account(&env, "Acme #4")["city"], "Graz");
}

#[test]
fn lists_are_filtered_sorted_and_counted() {
    let env = env();
    env.ok([
        "accounts",
        "edit",
        "2",
        "--phone",
        "+43 1 555",
        "--email",
        "east@acme.example",
        "--state",
        "Bayern",
    ]);
    env.ok(["accounts", "add-contacts", "ACME East", "1", "2"]);
    assert_snapshot!(env.run(["accounts", "list"]), @r"
    ID  NAME        STATUS  PARENT     CITY    COUNTRY  CONTACTS
     1  ACME        -       -          Vienna  Austria         0
     4  Acme        -       -          Graz    -               0
     2  ACME East   -       ACME       -       Germany         2
     3  ACME South  -       ACME East  -       -               0
    [0]
    ");
    let ids = |args: &[&str]| {
        let all = [&["accounts", "list", "--format", "ids"], args].concat();
        env.ok(all).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids(&["--name", "east"]), "2");
    assert_eq!(ids(&["--search", "wien"]), "");
    assert_eq!(ids(&["--city", "vienna"]), "1");
    assert_eq!(ids(&["--country", "Austria"]), "1");
    assert_eq!(ids(&["--state", "Bavaria"]), "2");
    assert_eq!(ids(&["--phone", "1-555"]), "2");
    assert_eq!(ids(&["--email", "east@"]), "2");
    assert_eq!(ids(&["--contact", "anna@example.com"]), "2");
    assert_eq!(ids(&["--created-from", "2017-03-23"]), "");
    assert_eq!(ids(&["--created-to", "2017-03-23", "--sort", "contacts:desc,id", "--limit", "2"]), "2 1");
    assert_eq!(env.ok(["accounts", "list", "--count"]), "4\n");
}

#[test]
fn a_tree_is_drawn_and_no_ring_can_be_made() {
    let env = env();
    assert_snapshot!(env.run(["accounts", "tree"]), @r"
    ID  NAME              STATUS  CONTACTS
     1  ACME              -              0
     2  └─ ACME East      -              0
     3     └─ ACME South  -              0
     4  Acme              -              0
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "tree", "ACME East", "--format", "csv"]), @r"
    id,name,depth,parent_id,status,contacts
    2,ACME East,0,1,,0
    3,ACME South,1,2,,0
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "edit", "1", "--parent", "ACME South"]), @r"
    --- stderr ---
    Error: account 1 (ACME) cannot be a subsidiary of account 3 (ACME South), which is below it
      3 (ACME South), a subsidiary of 2 (ACME East), a subsidiary of 1 (ACME)
    [4]
    ");
    assert_snapshot!(env.run(["accounts", "edit", "1", "--parent", "1"]), @r"
    --- stderr ---
    Error: account 1 (ACME) cannot be a subsidiary of itself
    [4]
    ");
    env.ok(["accounts", "edit", "3", "--parent", ""]);
    env.ok(["accounts", "edit", "1", "--parent", "3"]);
    assert_eq!(env.ok(["accounts", "tree", "3", "--format", "ids"]), "3\n1\n2\n");
}

#[test]
fn a_contact_has_one_role_in_an_account_or_none() {
    let env = env();
    assert_snapshot!(env.run(["accounts", "add-contacts", "1", "1", "2", "--role", "buyer"]), @r"
    --- stderr ---
    Added 2 contacts to account 1 (ACME) as Buyer. Undo with `acquaint db undo 9`
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "add-contacts", "1", "anna@example.com", "carl@example.com"]), @r"
    --- stderr ---
    Added 1 contact to account 1 (ACME); 1 contact has no role. Undo with `acquaint db undo 10`
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "add-contacts", "1", "2", "--role", "Buyer"]), @r"
    --- stderr ---
    Nothing to change in account 1 (ACME): 1 is in it already.
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "contacts", "1"]), @r"
    CONTACT ID  NAME  EMAIL             ROLE   POSITION
             1  Anna  anna@example.com  -      -
             2  Bert  bert@example.com  Buyer  -
             3  Carl  carl@example.com  -      -
    [0]
    ");
    assert_eq!(env.ok(["accounts", "contacts", "1", "--role", "Buyer", "--format", "ids"]), "2\n");
    assert_eq!(
        env.ok(["contacts", "list", "--account", "1", "--sort", "first_name:desc", "--format", "ids"]),
        "3\n2\n1\n"
    );
    assert_eq!(env.ok(["contacts", "list", "email:bert*", "--account", "1", "--count"]), "1\n");
    assert_snapshot!(env.run(["accounts", "remove-contacts", "1", "2", "3", "-n"]), @r"
    --- stderr ---
    Would remove 2 contacts from account 1 (ACME)
    [0]
    ");
    env.ok(["accounts", "remove-contacts", "1", "2", "3"]);
    assert_snapshot!(env.run(["accounts", "remove-contacts", "1", "2"]), @r"
    --- stderr ---
    Nothing to change in account 1 (ACME): 1 is not in it.
    [0]
    ");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["accounts", "contacts", "1", "--role", "Buyer", "--format", "ids"]), "2\n");
    let refused = env.run(["roles", "delete", "Buyer", "--yes"]);
    assert!(refused.stderr.contains("1 contact has the role `Buyer`"), "{refused}");
    env.ok(["roles", "add", "Clerk"]);
    env.ok(["roles", "delete", "Buyer", "--move-to", "Clerk", "--yes"]);
    assert_eq!(env.ok(["accounts", "contacts", "1", "--role", "Clerk", "--format", "ids"]), "2\n");
}

#[test]
fn the_two_contacts_are_among_those_of_the_account_and_go_with_them() {
    let env = env();
    assert_snapshot!(env.run(["accounts", "edit", "1", "--primary-contact", "1"]), @r"
    --- stderr ---
    Error: contact 1 (Anna <anna@example.com>) does not belong to account 1 (ACME)
    Hint: `acquaint accounts add-contacts 1 1` adds it first
    [4]
    ");
    env.ok(["accounts", "add-contacts", "1", "1", "2"]);
    env.ok(["accounts", "edit", "1", "--primary-contact", "1", "--secondary-contact", "bert@example.com"]);
    assert_eq!(account(&env, "1")["secondary_contact"], "Bert <bert@example.com>");
    let pointers = || {
        let account = account(&env, "1");
        (account["primary_contact_id"].as_i64(), account["secondary_contact_id"].as_i64())
    };
    env.ok(["accounts", "remove-contacts", "1", "2"]);
    assert_eq!(pointers(), (Some(1), None));
    let plan = env.run(["contacts", "delete", "1", "-n"]);
    assert!(plan.stderr.contains("0 notes, 1 place in an account."), "{plan}");
    env.ok(["contacts", "delete", "1", "--yes"]);
    assert_eq!(pointers(), (None, None));
    env.ok(["db", "undo"]);
    env.ok(["db", "undo", "11"]);
    assert_eq!(pointers(), (Some(1), Some(2)));
    env.ok(["db", "check"]);
}

#[test]
fn accounts_go_with_their_subsidiaries_or_without_and_come_back() {
    let env = env();
    env.ok(["accounts", "add-contacts", "1", "1", "2"]);
    env.ok(["accounts", "edit", "1", "--primary-contact", "1"]);
    assert_snapshot!(env.run(["accounts", "delete", "1"]), @r"
    --- stderr ---
    Error: not deleting account 1 (ACME) without confirmation
      2 contacts belong to it no longer, and stay contacts
      1 subsidiary stays, and is nobody's
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    ");
    assert_snapshot!(env.run(["accounts", "delete", "1", "--with-subsidiaries", "-n"]), @r"
    --- stderr ---
    Would delete account 1 (ACME) and 2 subsidiaries:
      2 contacts belong to them no longer, and stay contacts
      1  ACME
      2  ACME East
      3  ACME South
    [0]
    ");
    let before = env.ok(["accounts", "list", "--format", "csv"]);
    assert_snapshot!(env.run(["accounts", "delete", "1", "--yes"]), @r"
    --- stderr ---
    Deleted account 1 (ACME). Undo with `acquaint db undo 11`
    [0]
    ");
    assert_snapshot!(env.run(["accounts", "tree"]), @r"
    ID  NAME           STATUS  CONTACTS
     4  Acme           -              0
     2  ACME East      -              0
     3  └─ ACME South  -              0
    [0]
    ");
    assert_eq!(env.ok(["contacts", "list", "--count"]), "3\n");
    env.ok(["db", "undo"]);
    let without_times = |csv: &str| csv.replace(",2017-03-22T15:26:49Z", "");
    assert_eq!(without_times(&env.ok(["accounts", "list", "--format", "csv"])), without_times(&before));
    env.ok(["accounts", "delete", "1", "--with-subsidiaries", "--yes"]);
    assert_eq!(env.ok(["accounts", "list", "--format", "ids"]), "4\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["accounts", "list", "--format", "csv"]), before);
    // What was added to an account later is in the way of undoing that it was added.
    env.ok(["accounts", "add-contacts", "4", "3"]);
    let refused = env.run(["db", "undo", "7"]);
    assert!(refused.stderr.contains("later operation"), "{refused}");
    env.ok(["db", "check"]);
}

#[test]
fn conditions_ask_for_accounts_and_roles() {
    let env = env();
    env.ok(["accounts", "add-contacts", "ACME East", "1", "--role", "Buyer"]);
    env.ok(["accounts", "add-contacts", "ACME East", "2"]);
    env.ok(["accounts", "add-contacts", "1", "3"]);
    let ids = |condition: &str| {
        let ids = env.ok(["contacts", "list", "-w", condition, "--format", "ids"]);
        ids.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ids("account(\"ACME East\")"), "1 2");
    assert_eq!(ids("account(\"ACME East\" where role = Buyer)"), "1");
    assert_eq!(ids("not account(\"ACME East\" where role = Buyer)"), "2 3");
    assert_eq!(ids("count(account) >= 1"), "1 2 3");
    assert_eq!(ids("account(\"ACME #1\")"), "3");
    assert_snapshot!(env.run(["contacts", "list", "-w", "account(ACME)"]), @r"
    --- stderr ---
    Error: unknown account `ACME`
      | account(ACME)
      |         ^^^^ did you mean `ACME #1`, `Acme #4` or `ACME East`?
    [2]
    ");
    // What is kept follows, whatever the account is called.
    env.ok(["groups", "add", "Buyers", "--where", "account(\"ACME East\" where role = Buyer)"]);
    env.ok(["recalc"]);
    env.ok(["accounts", "edit", "2", "--name", "ACME Ost"]);
    env.ok(["accounts", "add-contacts", "2", "3", "--role", "Buyer"]);
    env.ok(["accounts", "add-contacts", "2", "1"]);
    env.ok(["recalc"]);
    assert_eq!(env.ok(["groups", "members", "Buyers", "--format", "ids"]), "3\n");
    env.ok(["recalc", "--verify"]);
    let shown = env.ok(["groups", "show", "Buyers", "--json"]);
    assert!(shown.contains("ACME Ost"), "{shown}");
    for (args, said) in [
        (["accounts", "delete", "2", "--yes"], "group `Buyers` refers to account 2 (ACME Ost)"),
        (["roles", "delete", "Buyer", "--yes"], "group `Buyers` refers to the role `Buyer`"),
    ] {
        let refused = env.run(args);
        assert!(refused.stderr.contains(said), "{refused}");
    }
}
