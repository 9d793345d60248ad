//! Users and customers as records of their own, and which of them contacts are.

use insta::assert_snapshot;

use crate::env::TestEnv;

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok([
        "contacts",
        "add",
        "--first-name",
        "Joseph",
        "--last-name",
        "Smith",
        "--email",
        "jsmith@localhost.local",
    ]);
    env.ok(["contacts", "add", "--first-name", "Ana"]);
    env.ok(["users", "add", "jsmith", "--first-name", "Joe", "--last-name", "Smith", "--site"]);
    env.ok(["users", "add", "carmack", "--full-name", "John Carmack"]);
    env.ok(["customers", "add", "K-7", "--email", "Joe@Example.com", "--user-name", "joe"]);
    env
}

#[test]
fn customers_are_added_changed_found_by_address_and_deleted() {
    let env = env();
    assert_snapshot!(env.run(["customers", "add", "k-7"]), @r"
    --- stderr ---
    Error: there is already a customer `K-7`
    Hint: `acquaint customers list` shows them
    [5]
    ");
    assert_snapshot!(env.run(["customers", "edit", "joe@example.com", "--first-name", "Joe", "--number", "K-8"]), @r"
    --- stderr ---
    Changed customer 1: K-8. Undo with `acquaint db undo 7`
    [0]
    ");
    assert_snapshot!(env.run(["customers", "edit", "K-8"]), @r"
    --- stderr ---
    Error: there is nothing to change
    Hint: give what is to change, for example --email ADDRESS
    [2]
    ");
    assert_snapshot!(env.run(["customers", "list"]), @r"
    ID  NUMBER  FIRST NAME  LAST NAME  EMAIL            USER NAME  CONTACTS
     1  K-8     Joe         -          Joe@example.com  joe               0
    [0]
    ");
    assert_snapshot!(env.run(["customers", "show", "K-9"]), @r"
    --- stderr ---
    Error: there is no customer `K-9`
    Hint: did you mean `K-8`?
    [3]
    ");
    env.ok(["membership", "link", "1", "--customer", "K-8"]);
    assert_snapshot!(env.run(["customers", "delete", "K-8", "--dry-run"]), @r"
    --- stderr ---
    Would delete customer 1 (K-8):
      contact 1 is the customer no longer, and stays
    [0]
    ");
    env.ok(["customers", "delete", "K-8", "--yes"]);
    assert_eq!(env.ok(["membership", "list", "--format", "csv", "--no-header"]), "");
    env.ok(["db", "undo"]);
    assert_snapshot!(env.run(["membership", "list", "1", "--fields", "contact_id,type,key,email,since"]), @r"
    CONTACT ID  TYPE      KEY  EMAIL            SINCE
             1  customer  K-8  Joe@example.com  2017-03-22 15:26
    [0]
    ");
}

#[test]
fn a_contact_is_linked_with_users_and_customers_and_shows_it() {
    let env = env();
    assert_snapshot!(env.run(["membership", "link", "jsmith@localhost.local", "--user", "JSMITH"]), @r"
    --- stderr ---
    Linked contact 1 with user 1 (jsmith). Undo with `acquaint db undo 7`
    [0]
    ");
    assert_snapshot!(env.run(["membership", "link", "1", "--user", "jsmith"]), @r"
    --- stderr ---
    Nothing to change: contact 1 is user 1 (jsmith) already.
    [0]
    ");
    assert_snapshot!(env.run(["membership", "link", "1", "--user", "jsmit"]), @r"
    --- stderr ---
    Error: there is no user `jsmit`
    Hint: did you mean `jsmith`?
    [3]
    ");
    assert_snapshot!(env.run(["membership", "link", "1", "--customer", "joe@example.com"]), @r"
    --- stderr ---
    Linked contact 1 with customer 1 (K-7). Undo with `acquaint db undo 8`
    [0]
    ");
    assert_snapshot!(env.run(["membership", "list"]), @r"
    CONTACT ID  TYPE      FIRST NAME  LAST NAME  EMAIL            USER NAME
             1  user      Joe         Smith      -                jsmith
             1  customer  -           -          Joe@example.com  joe
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "show", "1", "--section", "info"]), @r"
    Joseph Smith  [User, Customer]
    jsmith@localhost.local  Receiving marketing emails

    CONTACT INFO
      No details are known.
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "list", "--fields", "id,registered,customer"]), @r"
    ID  REGISTERED  CUSTOMER
     1  yes         yes
     2  no          no
    [0]
    ");
    assert_eq!(
        env.ok([
            "contacts",
            "list",
            "-w",
            "linked_user(jsmith) and linked_customer is set",
            "--format",
            "ids"
        ]),
        "1\n"
    );
    assert_snapshot!(env.run(["contacts", "list", "-w", "registered = true"]), @r"
    --- stderr ---
    Error: `registered` is no field of conditions
      | registered = true
      | ^^^^^^^^^^
    Hint: `linked_user is set` asks whether a contact is a user of the site
    [2]
    ");
    assert_snapshot!(env.run(["contacts", "delete", "1", "--dry-run"]), @r"
    --- stderr ---
    Contact 1, Joseph Smith <jsmith@localhost.local>, will be deleted together with
      1 user membership, 1 customer membership
    Would delete 1 contact, 0 consent agreements, 0 notes, 1 user membership, 1 customer membership.
    [0]
    ");
    assert_snapshot!(env.run(["membership", "delete", "1", "--user", "jsmith"]), @r"
    --- stderr ---
    Error: not deleting the relation of contact 1 with user 1 (jsmith) without confirmation
      the contact and the other stay
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    ");
    assert_snapshot!(env.run(["membership", "delete", "2", "--user", "jsmith", "--yes"]), @r"
    --- stderr ---
    Error: contact 2 is not user 1 (jsmith)
    Hint: `acquaint membership list 2` shows what it is
    [3]
    ");
    assert_snapshot!(env.run(["membership", "delete", "1", "--user", "jsmith", "--yes"]), @r"
    --- stderr ---
    Deleted the relation of contact 1 with user 1 (jsmith). Undo with `acquaint db undo 9`
    [0]
    ");
    assert_eq!(env.run(["users", "show", "jsmith"]).status, 0);
}

#[test]
fn users_of_the_site_own_nothing_until_they_may() {
    let env = env();
    assert_snapshot!(env.run(["contacts", "edit", "1", "--owner", "jsmith"]), @r#"
    --- stderr ---
    Error: there is no user `jsmith`
    Hint: `acquaint users add "jsmith"` adds it
    [2]
    "#);
    assert_snapshot!(env.run(["users", "list", "--fields", "user_name,first_name,last_name,site"]), @r"
    USER NAME  FIRST NAME  LAST NAME  SITE
    carmack    -           -          no
    jsmith     Joe         Smith      yes
    [0]
    ");
    assert_eq!(
        env.ok(["users", "list", "--site", "--format", "csv", "--no-header", "--fields", "user_name"]),
        "jsmith\n"
    );
    env.ok(["users", "edit", "jsmith", "--staff"]);
    env.ok(["contacts", "edit", "1", "--owner", "jsmith"]);
    assert_snapshot!(env.run(["users", "edit", "jsmith", "--site"]), @r"
    --- stderr ---
    Error: the user `jsmith` owns contacts or wrote notes
    Hint: `acquaint users delete USER --move-to OTHER` hands them over
    [4]
    ");
    env.ok(["membership", "link", "2", "--user", "jsmith"]);
    assert_snapshot!(env.run(["users", "delete", "jsmith", "--move-to", "carmack", "--dry-run"]), @r"
    --- stderr ---
    Would delete user 1 (jsmith, Joe Smith):
      1 contact goes to carmack first
      contact 2 is the user no longer, and stays
    [0]
    ");
}

#[test]
fn memberships_move_with_a_merge_and_come_back_with_undo() {
    let env = env();
    env.ok(["membership", "link", "2", "--user", "jsmith"]);
    env.ok(["membership", "link", "2", "--customer", "K-7"]);
    assert_snapshot!(env.run(["contacts", "merge", "1", "2", "--dry-run"]), @r"
    --- stderr ---
    1 contact will become part of contact 1, Joseph Smith <jsmith@localhost.local>
      2  Ana: 1 user membership, 1 customer membership
    Nothing merged (dry run).
    [0]
    ");
    env.ok(["contacts", "merge", "1", "2", "--yes"]);
    let whose = |env: &TestEnv| {
        env.ok(["membership", "list", "--format", "csv", "--no-header", "--fields", "contact_id,key"])
    };
    assert_eq!(whose(&env), "1,jsmith\n1,K-7\n");
    env.ok(["db", "undo"]);
    assert_eq!(whose(&env), "2,jsmith\n2,K-7\n");
    assert_eq!(env.run(["db", "check"]).status, 0);
}

#[test]
fn a_user_that_conditions_ask_about_stays() {
    let env = env();
    env.ok(["groups", "add", "Joe", "--where", "linked_user(jsmith)"]);
    env.ok(["scores", "add", "S"]);
    env.ok(["scores", "rules", "add", "S", "--where", "not linked_user(jsmith)", "--points", "5"]);
    env.ok(["personas", "add", "P", "--threshold", "3"]);
    env.ok(["personas", "rules", "add", "P", "--where", "linked_user in (jsmith)", "--points", "5"]);
    assert_snapshot!(env.run(["users", "delete", "jsmith", "--yes"]), @r"
    --- stderr ---
    Error: group `Joe`, rule 1 of score `S`, rule 2 of persona `P` refer to the user `jsmith`; nothing was deleted
    Hint: change these conditions first, or delete what has them
    [4]
    ");
    // Nobody else can be asked for in his place.
    assert_snapshot!(env.run(["users", "delete", "jsmith", "--move-to", "carmack", "--yes"]), @r"
    --- stderr ---
    Error: group `Joe`, rule 1 of score `S`, rule 2 of persona `P` refer to the user `jsmith`; nothing was deleted
    Hint: change these conditions first, or delete what has them
    [4]
    ");
    // Nor does undo take it away.
    assert_snapshot!(env.run(["db", "undo", "4", "--yes"]), @r#"
    --- stderr ---
    Error: operation 4 cannot be undone: 3 conditions would no longer work; nothing was undone
      group `Joe`, linked_user("jsmith"): user `jsmith` would be gone
      rule 1 of score `S`, not linked_user("jsmith"): user `jsmith` would be gone
      rule 2 of persona `P`, linked_user("jsmith"): user `jsmith` would be gone
    Hint: `acquaint groups edit 1 --where CONDITION` gives group `Joe` another condition first
    Hint: `acquaint scores rules edit 1 --where CONDITION` gives rule 1 of score `S` another condition first
    Hint: `acquaint personas rules edit 2 --where CONDITION` gives rule 2 of persona `P` another condition first
    [4]
    "#);
    env.ok(["recalc"]);
    env.ok(["db", "check"]);
}

#[test]
fn what_undo_would_take_away_is_called_in_plain_words() {
    let env = env();
    env.ok(["forms", "add", "Contact us"]);
    for condition in ["submitted(\"Contact us\")", "linked_customer(K-7)"] {
        env.ok(["groups", "add", condition, "--where", condition]);
    }
    assert_snapshot!(env.run(["db", "undo", "7", "--yes"]), @r#"
    --- stderr ---
    Error: operation 7 cannot be undone: the condition of group `submitted("Contact us")` could no longer be read; nothing was undone
      group `submitted("Contact us")`, submitted("Contact us"): form `Contact us` would be gone
    Hint: `acquaint groups edit 1 --where CONDITION` gives group `submitted("Contact us")` another condition first
    [4]
    "#);
    assert_snapshot!(env.run(["db", "undo", "6", "--yes"]), @r#"
    --- stderr ---
    Error: operation 6 cannot be undone: the condition of group `linked_customer(K-7)` could no longer be read; nothing was undone
      group `linked_customer(K-7)`, linked_customer("K-7"): customer `K-7` would be gone
    Hint: `acquaint groups edit 2 --where CONDITION` gives group `linked_customer(K-7)` another condition first
    [4]
    "#);
}

#[test]
fn an_address_of_two_customers_names_neither() {
    let env = TestEnv::new();
    env.ok(["customers", "add", "K-1", "--email", "f@example.com"]);
    env.ok(["customers", "add", "K-2", "--email", "F@example.com"]);
    assert_snapshot!(env.run(["customers", "delete", "f@example.com", "--yes"]), @r"
    --- stderr ---
    Error: `f@example.com` is that of 2 customers
      1  K-1
      2  K-2
    Hint: use the id
    [3]
    ");
    env.ok(["contacts", "add", "--email", "f@example.com"]);
    assert_eq!(env.run(["membership", "link", "1", "--customer", "f@example.com"]).status, 3);
    env.ok(["customers", "delete", "K-1", "--yes"]);
    env.ok(["membership", "link", "1", "--customer", "F@EXAMPLE.com"]);
    // A number is a name, whatever it looks like.
    env.ok(["customers", "add", "g@example.com", "--email", "h@example.com"]);
    env.ok(["customers", "add", "K-3", "--email", "g@example.com"]);
    assert_eq!(env.ok(["customers", "show", "g@example.com", "--format", "ids"]), "3\n");
}
