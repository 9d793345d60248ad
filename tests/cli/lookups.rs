//! `statuses` and `users`.

use acquaint::domain::contact::{FieldSet, Stored};
use acquaint::domain::field::Field;
use insta::assert_snapshot;

use crate::env::TestEnv;

/// Contacts that have the status or owner of that id.
fn add_contacts(env: &TestEnv, field: Field, id: i64, number: usize) {
    for _ in 0..number {
        let mut fields = FieldSet::default();
        fields.set(field, Stored::Integer(id));
        env.add_stored(&fields);
    }
}

#[test]
fn the_first_status_creates_the_database() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["statuses", "add", "Prospective client"]), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added status 1: Prospective client. Undo with `acquaint db undo 1`
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "add", " VIP ", "--description", "Buys every month"]), @r#"
    2
    --- stderr ---
    Added status 2: VIP. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "list"]), @r#"
    ID  NAME                DESCRIPTION       CONTACTS
     1  Prospective client  -                        0
     2  VIP                 Buys every month         0
    [0]
    "#);
    assert_snapshot!(env.run(["status", "ls", "--json", "--search", "client"]), @r#"
    [
    {"id":1,"name":"Prospective client","description":null,"contacts":0}
    ]
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "list", "--format", "ids", "--sort", "name:desc"]), @r#"
    2
    1
    [0]
    "#);
}

#[test]
fn reading_never_creates_a_database() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["statuses", "list"]), @r#"
    --- stderr ---
    Error: no database at [DIR]/contacts.db
    Hint: `acquaint contacts import FILE` or `acquaint contacts add` creates it; --db names another
    [1]
    "#);
    assert_snapshot!(env.run(["users", "edit", "carmack", "--full-name", "John"]), @r#"
    --- stderr ---
    Error: no database at [DIR]/contacts.db
    Hint: `acquaint contacts import FILE` or `acquaint contacts add` creates it; --db names another
    [1]
    "#);
    assert!(!env.database().exists());
}

#[test]
fn a_dry_run_creates_and_changes_nothing() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["statuses", "add", "VIP", "--dry-run"]), @r#"
    --- stderr ---
    Would add status: VIP
    [0]
    "#);
    assert!(!env.database().exists());
    env.ok(["statuses", "add", "VIP"]);
    assert_snapshot!(env.run(["statuses", "edit", "vip", "--name", "Gold", "-n"]), @r#"
    --- stderr ---
    Would change status 1: Gold
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "delete", "vip", "-n"]), @r#"
    --- stderr ---
    Would delete status 1 (VIP).
    [0]
    "#);
    assert_eq!(env.ok(["statuses", "list", "--format", "csv", "--fields", "name"]), "name\nVIP\n");
}

#[test]
fn a_name_is_given_once_whatever_its_case() {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["statuses", "add", "Lead"]);
    assert_snapshot!(env.run(["statuses", "add", "vip"]), @r#"
    --- stderr ---
    Error: there is already a status `VIP`
    Hint: `acquaint statuses list` shows them
    [5]
    "#);
    assert_snapshot!(env.run(["statuses", "edit", "Lead", "--name", "Vip"]), @r#"
    --- stderr ---
    Error: there is already a status `VIP`
    Hint: `acquaint statuses list` shows them
    [5]
    "#);
    assert_snapshot!(env.run(["statuses", "edit", "VIP", "--name", "Vip"]), @r#"
    --- stderr ---
    Changed status 1: Vip. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "edit", "1", "--name", "Vip"]), @r#"
    --- stderr ---
    Nothing to change: the status is like that already.
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "add", "  "]), @r#"
    --- stderr ---
    Error: the status needs a name
    [5]
    "#);
    let long = "x".repeat(1_001);
    assert_snapshot!(env.run(["statuses", "add", &long]), @r#"
    --- stderr ---
    Error: status name: too long: 1,001 characters (max 1,000)
    [5]
    "#);
}

#[test]
fn an_unknown_status_is_answered_with_near_names() {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "Prospective client"]);
    assert_snapshot!(env.run(["statuses", "edit", "Prospectiv client", "--name", "Lead"]), @r#"
    --- stderr ---
    Error: there is no status `Prospectiv client`
    Hint: did you mean `Prospective client`?
    [3]
    "#);
    assert_snapshot!(env.run(["statuses", "delete", "9", "--yes"]), @r#"
    --- stderr ---
    Error: there is no status `9`
    Hint: `acquaint statuses list` shows them
    [3]
    "#);
    assert_eq!(env.run(["statuses", "edit", "1"]).status, 2);
    assert_snapshot!(env.run(["statuses", "list", "--fields", "id,nme"]), @r#"
    --- stderr ---
    Error: unknown field `nme`
    Hint: did you mean `name`?
    Hint: fields are id, name, description, contacts
    [2]
    "#);
}

#[test]
fn a_status_in_use_goes_only_when_its_contacts_get_another() {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "Lead"]);
    env.ok(["statuses", "add", "VIP"]);
    add_contacts(&env, Field::Status, 1, 3);
    assert_snapshot!(env.run(["statuses", "delete", "Lead", "--yes"]), @r#"
    --- stderr ---
    Error: 3 contacts have the status `Lead`
    Hint: --move-to STATUS gives them another one first
    [4]
    "#);
    assert_snapshot!(env.run(["statuses", "delete", "Lead", "--move-to", "lead", "--yes"]), @r#"
    --- stderr ---
    Error: --move-to names the status that is to be deleted
    [2]
    "#);
    assert_snapshot!(env.run(["statuses", "delete", "Lead", "--move-to", "VIP"]), @r#"
    --- stderr ---
    Error: not deleting status 1 (Lead) without confirmation
      3 contacts get the status VIP first
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["statuses", "delete", "Lead", "--move-to", "VIP", "--dry-run"]), @r#"
    --- stderr ---
    Would delete status 1 (Lead):
      3 contacts get the status VIP first
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "delete", "Lead", "--move-to", "VIP", "--yes"]), @r#"
    --- stderr ---
    Deleted status 1: Lead; 3 contacts now have the status VIP. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "list", "--format", "csv"]), @r#"
    id,name,description,contacts
    2,VIP,,3
    [0]
    "#);
}

#[test]
fn a_status_that_nobody_has_goes_with_a_yes() {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "Lead"]);
    assert_snapshot!(env.run(["statuses", "rm", "Lead", "--no-input"]), @r#"
    --- stderr ---
    Error: not deleting status 1 (Lead) without confirmation
    Hint: --no-input forbids asking; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["statuses", "rm", "Lead", "-y"]), @r#"
    --- stderr ---
    Deleted status 1: Lead. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "list"]), @r#"
    --- stderr ---
    No statuses.
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "list", "--json"]), @r#"
    []
    --- stderr ---
    No statuses.
    [0]
    "#);
}

#[test]
fn users_have_a_login_name_a_full_name_and_an_address() {
    let env = TestEnv::new();
    let id =
        env.ok(["users", "add", "carmack", "--full-name", "John Carmack", "--email", "John@EXAMPLE.com"]);
    assert_eq!(id, "1\n");
    assert_snapshot!(env.run(["users", "add", "Carmack"]), @r#"
    --- stderr ---
    Error: there is already a user `carmack`
    Hint: `acquaint users list` shows them
    [5]
    "#);
    assert_snapshot!(env.run(["users", "add", "ana", "--email", "ana at example"]), @r#"
    --- stderr ---
    Error: email `ana at example`: not an address: no @
    [5]
    "#);
    assert_snapshot!(env.run(["users", "add", "ana"]), @r#"
    2
    --- stderr ---
    Added user 2: ana. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(env.run(["users", "list"]), @r#"
    ID  USER NAME  FULL NAME     EMAIL             CONTACTS
     2  ana        -             -                        0
     1  carmack    John Carmack  John@example.com         0
    [0]
    "#);
    assert_snapshot!(env.run(["user", "show", "CARMACK"]), @r"
    ID           1
    USER NAME    carmack
    FULL NAME    John Carmack
    FIRST NAME   -
    LAST NAME    -
    EMAIL        John@example.com
    SITE         no
    CONTACTS     0
    NOTES        0
    ACCOUNTS     0
    MEMBERSHIPS  0
    [0]
    ");
    assert_snapshot!(env.run(["users", "show", "2", "--json"]), @r#"
    {
      "id": 2,
      "user_name": "ana",
      "full_name": null,
      "first_name": null,
      "last_name": null,
      "email": null,
      "site": false,
      "contacts": 0,
      "notes": 0,
      "accounts": 0,
      "memberships": 0
    }
    [0]
    "#);
    assert_snapshot!(env.run(["users", "show", "carmac"]), @r#"
    --- stderr ---
    Error: there is no user `carmac`
    Hint: did you mean `carmack`?
    [3]
    "#);
    assert_snapshot!(env.run(["users", "edit", "ana", "--full-name", "Ana Duarte", "--user-name", "aduarte"]), @r#"
    --- stderr ---
    Changed user 2: aduarte, Ana Duarte. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["users", "edit", "1", "--email", ""]), @r#"
    --- stderr ---
    Changed user 1: carmack, John Carmack. Undo with `acquaint db undo 4`
    [0]
    "#);
    assert_eq!(env.run(["users", "edit", "1"]).status, 2);
    assert_snapshot!(env.run(["users", "list", "--format", "csv"]), @r"
    id,user_name,full_name,first_name,last_name,email,site,contacts,notes,accounts,memberships
    2,aduarte,Ana Duarte,,,,false,0,0,0,0
    1,carmack,John Carmack,,,,false,0,0,0,0
    [0]
    ");
}

#[test]
fn a_user_goes_only_when_contacts_and_notes_become_anothers() {
    let env = TestEnv::new();
    env.ok(["users", "add", "carmack"]);
    env.ok(["users", "add", "ana"]);
    add_contacts(&env, Field::Owner, 1, 2);
    env.ok(["--as", "carmack", "notes", "add", "1", "Called back"]);
    assert_snapshot!(env.run(["users", "delete", "carmack", "--yes"]), @r#"
    --- stderr ---
    Error: 2 contacts and 1 note belong to the user `carmack`
    Hint: --move-to USER makes them another user's first
    [4]
    "#);
    assert_snapshot!(env.run(["users", "delete", "carmack", "--move-to", "ana", "-n"]), @r#"
    --- stderr ---
    Would delete user 1 (carmack):
      2 contacts and 1 note go to ana first
    [0]
    "#);
    assert_snapshot!(env.run(["users", "delete", "carmack", "--move-to", "ana", "-y"]), @r#"
    --- stderr ---
    Deleted user 1: carmack; 2 contacts and 1 note now belong to ana. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run(["users", "list", "--format", "csv"]), @r"
    id,user_name,full_name,first_name,last_name,email,site,contacts,notes,accounts,memberships
    2,ana,,,,,false,2,1,0,0
    [0]
    ");
}

#[test]
fn what_stands_in_a_name_never_acts_on_the_terminal() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["statuses", "add", "a\u{1b}[2Jb"]), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added status 1: a\x1B[2Jb. Undo with `acquaint db undo 1`
    [0]
    "#);
    assert_snapshot!(env.run(["statuses", "delete", "1"]), @r#"
    --- stderr ---
    Error: not deleting status 1 (a\x1B[2Jb) without confirmation
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["statuses", "list"]), @r#"
    ID  NAME       DESCRIPTION  CONTACTS
     1  a\x1B[2Jb  -                   0
    [0]
    "#);
}

#[test]
fn help_leads_to_the_contacts_of_a_user() {
    let env = TestEnv::new();
    assert!(env.ok(["users", "--help"]).contains("acquaint contacts list owner:USER"));
    let bare = env.run(["statuses"]);
    assert_eq!((bare.stdout.as_str(), bare.status), ("", 2));
    assert!(bare.stderr.contains("Delete a contact status"), "{bare}");
}
