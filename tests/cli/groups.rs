//! `groups`: by hand, from references, from standard input, from a filter, from an import.

use insta::assert_snapshot;

use crate::env::{Output, TestEnv};

/// Four contacts: Anna of Vienna, Bob of Vienna, Carla of Bern, and Joseph without a city.
fn with_people() -> TestEnv {
    let env = TestEnv::new();
    for (first, last, city) in
        [("Anna", "Adler", "Vienna"), ("Bob", "Baum", "Vienna"), ("Carla", "Cole", "Bern")]
    {
        let email = format!("{}@example.com", first.to_lowercase());
        env.ok([
            "contacts",
            "add",
            "--email",
            &email,
            "--first-name",
            first,
            "--last-name",
            last,
            "--city",
            city,
        ]);
    }
    env.add_joseph();
    env
}

fn with_group() -> TestEnv {
    let env = with_people();
    env.ok(["groups", "add", "Fair 2017", "--description", "Visitors"]);
    env
}

fn members(env: &TestEnv, group: &str) -> String {
    env.ok(["groups", "members", group, "--format", "ids"])
}

fn refused(output: &Output, status: i32) {
    assert_eq!(output.status, status, "{output}");
    assert!(output.stdout.is_empty(), "{output}");
}

#[test]
fn a_group_is_added_shown_changed_and_deleted() {
    let env = TestEnv::new();
    assert_snapshot!(env.run(["groups", "add", "Fair 2017", "--description", "Visitors"]), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added group 1: Fair 2017. Undo with `acquaint db undo 1`
    [0]
    "#);
    assert_snapshot!(env.run(["group", "add", " fair 2017 "]), @r#"
    --- stderr ---
    Error: there is already a group `Fair 2017`
    Hint: `acquaint groups list` shows them
    [5]
    "#);
    assert_snapshot!(env.run(["groups", "show", "FAIR 2017"]), @r#"
    ID           1
    NAME         Fair 2017
    DESCRIPTION  Visitors
    MEMBERS      0
    CONDITION    -
    SOURCES      {}
    REBUILT      -
    CREATED      2017-03-22 15:26
    MODIFIED     2017-03-22 15:26
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "edit", "1", "--name", "Fair", "--description", ""]), @r#"
    --- stderr ---
    Changed group 1: Fair. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "edit", "1", "--name", "Fair"]), @r#"
    --- stderr ---
    Nothing to change: the group is like that already.
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "list"]), @r#"
    ID  NAME  DESCRIPTION  MEMBERS  CONDITION
     1  Fair  -                  0  -
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "delete", "fair"]), @r#"
    --- stderr ---
    Error: not deleting group 1 (Fair) without confirmation
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["groups", "delete", "fair", "--dry-run"]), @r#"
    --- stderr ---
    Would delete group 1 (Fair).
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "delete", "fair", "--yes"]), @r#"
    --- stderr ---
    Deleted group 1: Fair, 0 members. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "list"]), @r#"
    --- stderr ---
    No contact groups.
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "show", "fair"]), @r#"
    --- stderr ---
    Error: there is no group `fair`
    Hint: `acquaint groups list` shows them
    [3]
    "#);
}

#[test]
fn members_come_from_references_of_every_kind() {
    let env = with_group();
    let guid =
        env.ok(["contacts", "list", "--fields", "guid", "--format", "csv", "--no-header", "--limit", "1"]);
    assert_snapshot!(env.run(["groups", "add-members", "fair 2017", guid.trim(), "BOB@example.com", "carla cole"]), @r#"
    --- stderr ---
    Added 3 contacts to group 1 (Fair 2017). Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "add-members", "1", "3", "4", "3"]), @r#"
    --- stderr ---
    Added 1 contact to group 1 (Fair 2017); 1 is in it already. Undo with `acquaint db undo 7`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "add-members", "1", "1", "2"]), @r#"
    --- stderr ---
    Nothing to change in group 1 (Fair 2017): 2 are in it already.
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "members", "1", "--fields", "id,name,email"]), @r#"
    ID  NAME          EMAIL
     1  Anna Adler    anna@example.com
     2  Bob Baum      bob@example.com
     3  Carla Cole    carla@example.com
     4  Joseph Smith  jsmith@localhost.local
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "list", "--json"]), @r#"
    [
    {"id":1,"name":"Fair 2017","description":"Visitors","members":4,"condition":null,"sources":{"manual":4},"rebuilt":null,"created":"2017-03-22T15:26:49Z","modified":"2017-03-22T15:26:49Z"}
    ]
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "remove-members", "1", "2", "4"]), @r#"
    --- stderr ---
    Removed 2 contacts from group 1 (Fair 2017). Undo with `acquaint db undo 8`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "remove-members", "1", "2"]), @r#"
    --- stderr ---
    Nothing to change in group 1 (Fair 2017): 1 is not in it.
    [0]
    "#);
    assert_eq!(members(&env, "1"), "1\n3\n");
}

#[test]
fn members_come_from_standard_input_and_from_a_filter() {
    let env = with_group();
    let output = env.run_with_stdin(["groups", "add-members", "1", "-"], "3\n\n anna@example.com \r\n3\n");
    assert_snapshot!(output, @r#"
    --- stderr ---
    Added 2 contacts to group 1 (Fair 2017). Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "add-members", "1", "--select", "city:Vienna", "--select", "not name:Anna*"]), @r#"
    --- stderr ---
    Added 1 contact to group 1 (Fair 2017). Undo with `acquaint db undo 7`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "add-members", "1", "4", "--select", "city:"]), @r#"
    --- stderr ---
    Added 1 contact to group 1 (Fair 2017). Undo with `acquaint db undo 8`
    [0]
    "#);
    assert_eq!(members(&env, "1"), "1\n2\n3\n4\n");
    assert_snapshot!(env.run_with_stdin(["groups", "remove-members", "1", "-"], "\n"), @r#"
    --- stderr ---
    Nothing to change in group 1 (Fair 2017): nothing selected.
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "remove-members", "1", "--select", "city:Vienna"]), @r#"
    --- stderr ---
    Removed 2 contacts from group 1 (Fair 2017). Undo with `acquaint db undo 9`
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "add-members", "1"]).status, @"2");
    assert_snapshot!(env.run(["groups", "add-members", "1", "--select", "citty:Vienna"]), @r#"
    --- stderr ---
    Error: unknown field `citty`
      | citty:Vienna
      | ^^^^^ did you mean `city`?
    [2]
    "#);
    assert_eq!(members(&env, "1"), "3\n4\n");
}

#[test]
fn one_unknown_reference_stops_everything() {
    let env = with_group();
    env.ok(["groups", "add-members", "1", "1"]);
    let before = env.untouched();
    for command in ["add-members", "remove-members"] {
        for (references, message) in [
            (["1", "2", "4711"], "there is no contact 4711"),
            (["1", "nobody@example.com", "2"], "no contact has the e-mail address nobody@example.com"),
            (["nobody", "1", "2"], "no contact is called \"nobody\""),
            (["1", "", "2"], "the contact reference is empty"),
        ] {
            let output = env.run([&["groups", command, "1"][..], &references].concat());
            assert!(output.stderr.contains(message), "{output}");
            refused(&output, if references[1].is_empty() { 2 } else { 3 });
        }
        refused(&env.run_with_stdin(["groups", command, "1", "-"], "1\n2\n99999999999999999999\n"), 3);
        refused(&env.run(["groups", command, "no such group", "1"]), 3);
    }
    assert_eq!(env.untouched(), before);
}

#[test]
fn a_dry_run_says_what_would_happen_and_changes_nothing() {
    let env = with_group();
    env.ok(["groups", "add-members", "1", "1"]);
    let before = env.untouched();
    assert_snapshot!(env.run(["groups", "add", "Other", "-n"]), @r#"
    --- stderr ---
    Would add group: Other
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "edit", "1", "--name", "Other", "-n"]), @r#"
    --- stderr ---
    Would change group 1: Other
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "delete", "1", "-n"]), @r#"
    --- stderr ---
    Would delete group 1 (Fair 2017):
      its 1 member stays a contact
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "add-members", "1", "1", "2", "3", "-n"]), @r#"
    --- stderr ---
    Would add 2 contacts to group 1 (Fair 2017); 1 is in it already
    [0]
    "#);
    assert_snapshot!(env.run(["groups", "remove-members", "1", "1", "2", "-n"]), @r#"
    --- stderr ---
    Would remove 1 contact from group 1 (Fair 2017); 1 is not in it
    [0]
    "#);
    assert_eq!(env.untouched(), before);
}

#[test]
fn names_that_look_like_something_else_are_only_names() {
    let env = with_people();
    for name in ["1042", "a,b", "../x", "组", "x; DROP TABLE groups"] {
        env.ok(["groups", "add", name]);
        env.ok(["groups", "add-members", name, "1"]);
        assert_eq!(members(&env, name), "1\n", "{name}");
        assert_eq!(env.ok(["contacts", "list", "--group", name, "--count"]), "1\n", "{name}");
    }
    assert_snapshot!(env.run(["groups", "add", "-"]), @r#"
    --- stderr ---
    Error: a group cannot be called `-`
    Hint: on the command line that means standard input; take a word
    [5]
    "#);
    assert_snapshot!(env.run(["groups", "add", ""]), @r#"
    --- stderr ---
    Error: the group needs a name
    [5]
    "#);
    assert_snapshot!(env.run(["groups", "edit", "1042", "--name", "-"]), @r#"
    --- stderr ---
    Error: a group cannot be called `-`
    Hint: on the command line that means standard input; take a word
    [5]
    "#);
    refused(&env.run(["groups", "add", &"x".repeat(1_001)]), 5);
    env.ok(["groups", "add", &"x".repeat(1_000)]);
    // A number means the id first.
    env.ok(["groups", "add", "2"]);
    assert_snapshot!(env.ok(["groups", "show", "2", "--format", "csv", "--fields", "id,name"]), @r#"
    id,name
    2,"a,b"
    "#);
    assert_snapshot!(env.ok(["groups", "show", "1042", "--format", "csv", "--fields", "id,name"]), @r#"
    id,name
    1,1042
    "#);
}

#[test]
fn lists_and_exports_keep_to_the_group() {
    let env = with_group();
    env.ok(["groups", "add-members", "1", "1", "3", "4"]);
    let list = |more: &[&str]| {
        env.ok([&["contacts", "list", "--group", "fair 2017", "--format", "ids"], more].concat())
    };
    assert_eq!(list(&[]), "1\n3\n4\n");
    assert_eq!(list(&["city:*"]), "1\n3\n");
    assert_eq!(list(&["--sort", "last_name:desc"]), "4\n3\n1\n");
    assert_eq!(list(&["--sort", "city", "--limit", "2"]), "3\n1\n");
    assert_eq!(list(&["--search", "cole"]), "3\n");
    assert_eq!(list(&["--count"]), "3\n");
    assert_eq!(list(&["name:*a*", "--count"]), "2\n");
    assert_eq!(list(&["--offset", "1", "--limit", "1"]), "3\n");
    assert_eq!(env.ok(["groups", "members", "1", "city:Bern", "--format", "ids"]), "3\n");
    assert_eq!(env.ok(["groups", "members", "1", "--count"]), "3\n");
    let exported = env.ok(["contacts", "export", "--group", "1", "--fields", "first_name", "--no-header"]);
    assert_eq!(exported, "Anna\nCarla\nJoseph\n");
    assert_snapshot!(env.run(["contacts", "list", "--group", "Fare 2017"]), @r#"
    --- stderr ---
    Error: there is no group `Fare 2017`
    Hint: did you mean `Fair 2017`?
    [3]
    "#);
    env.ok(["groups", "add", "Empty"]);
    assert_snapshot!(env.run(["groups", "members", "empty"]), @r#"
    --- stderr ---
    No contacts.
    [0]
    "#);
}

#[test]
fn the_profile_names_the_groups_of_a_contact() {
    let env = with_group();
    env.ok(["groups", "add", "Austria"]);
    assert_snapshot!(env.ok(["contacts", "show", "1", "--section", "groups"]), @r"
    Anna Adler
    Vienna
    anna@example.com  Receiving marketing emails

    CONTACT GROUP MEMBERSHIPS
      Contact isn't a member of any contact groups.
    ");
    env.ok(["groups", "add-members", "1", "1"]);
    env.ok(["groups", "add-members", "Austria", "1"]);
    assert_snapshot!(env.ok(["contacts", "show", "1"]), @r"
    Anna Adler
    Vienna
    anna@example.com  Receiving marketing emails

    CONTACT INFO
      City  Vienna
    PERSONA
      Not fitting a persona yet.
    SCORING
      There are no scores.
    NEWSLETTER SUBSCRIPTIONS
      Contact isn't subscribed to any newsletters.
    CONTACT GROUP MEMBERSHIPS
      Contact group  Member since
      Austria        Mar 22, 2017 3:26:49 PM
      Fair 2017      Mar 22, 2017 3:26:49 PM
    SUBMITTED FORMS
      Contact hasn't submitted any forms.
    NOTES
      Contact has no notes.
    CONSENTS
      Contact has not agreed to any consent.
    ");
    assert_snapshot!(env.ok(["contacts", "show", "1", "--json", "--fields", "groups"]), @r#"
    {
      "groups": [
        {
          "id": 2,
          "name": "Austria",
          "since": "2017-03-22T15:26:49Z"
        },
        {
          "id": 1,
          "name": "Fair 2017",
          "since": "2017-03-22T15:26:49Z"
        }
      ]
    }
    "#);
}

#[test]
fn memberships_go_with_their_contact_and_come_back_with_it() {
    let env = with_group();
    env.ok(["groups", "add", "Other"]);
    env.ok(["groups", "add-members", "1", "1", "2"]);
    env.ok(["groups", "add-members", "Other", "1"]);
    assert_snapshot!(env.run(["contacts", "delete", "1", "2", "--dry-run"]), @r#"
    --- stderr ---
    2 contacts will be deleted
      1  Anna Adler <anna@example.com>
      2  Bob Baum <bob@example.com>
      3 group memberships
    Would delete 2 contacts, 0 consent agreements, 0 notes, 3 group memberships.
    [0]
    "#);
    env.ok(["contacts", "delete", "1", "--yes"]);
    assert_eq!(members(&env, "1"), "2\n");
    env.ok(["db", "undo"]);
    assert_eq!(members(&env, "1"), "1\n2\n");
    assert_eq!(members(&env, "Other"), "1\n");
    env.ok(["db", "check"]);
}

#[test]
fn membership_is_undone_and_done_again() {
    let env = with_group();
    env.ok(["groups", "add-members", "1", "1", "2"]);
    env.ok(["groups", "add-members", "1", "2", "3"]);
    assert_snapshot!(env.run(["db", "undo"]), @r#"
    --- stderr ---
    Undid operation 7 (groups add-members): 1 record removed.
    Do it again with `acquaint db undo 8`
    [0]
    "#);
    assert_eq!(members(&env, "1"), "1\n2\n");
    assert_eq!(env.run(["db", "undo", "8"]).status, 0);
    assert_eq!(members(&env, "1"), "1\n2\n3\n");
    // What was done again can be undone again, and an edited contact is in nobody's way.
    env.ok(["contacts", "edit", "3", "--city", "Basel"]);
    env.ok(["db", "undo", "7"]);
    assert_eq!(members(&env, "1"), "1\n2\n");
    env.ok(["groups", "remove-members", "1", "1"]);
    assert_snapshot!(env.run(["db", "undo", "6"]), @r#"
    --- stderr ---
    Error: operation 6 cannot be undone: 1 later operation (12) touches the same contacts
    Hint: undo 12 first, or `acquaint db undo 6..12`
    [4]
    "#);
    env.ok(["db", "undo"]);
    assert_eq!(members(&env, "1"), "1\n2\n");
    assert_snapshot!(env.ok(["db", "show", "6", "--json", "--fields", "id,summary,journal,undoable"]), @r#"
    {
      "id": 6,
      "summary": "group 1, Fair 2017: 2 members added",
      "journal": {
        "members insert": 2
      },
      "undoable": true
    }
    "#);
}

#[test]
fn a_deleted_group_comes_back_with_its_members() {
    let env = with_group();
    env.ok(["groups", "add-members", "1", "1", "2", "4"]);
    let before = env.ok(["groups", "list", "--json"]);
    assert_snapshot!(env.run(["groups", "delete", "1"]), @r#"
    --- stderr ---
    Error: not deleting group 1 (Fair 2017) without confirmation
      its 3 members stay contacts
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    "#);
    assert_snapshot!(env.run(["groups", "delete", "1", "--yes"]), @r#"
    --- stderr ---
    Deleted group 1: Fair 2017, 3 members. Undo with `acquaint db undo 7`
    [0]
    "#);
    assert_eq!(env.ok(["contacts", "list", "--count"]), "4\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["groups", "list", "--json"]), before);
    assert_eq!(members(&env, "1"), "1\n2\n4\n");
    env.ok(["db", "check"]);
}

#[test]
fn what_others_were_added_to_is_not_undone() {
    let env = with_group();
    env.ok(["groups", "add-members", "1", "1"]);
    // Operation 5 made the group, operation 1 the contact.
    assert_snapshot!(env.run(["db", "undo", "5", "--yes"]), @r#"
    --- stderr ---
    Error: operation 5 cannot be undone: 1 later operation (6) touches the same contacts
    Hint: undo 6 first, or `acquaint db undo 5..6`
    [4]
    "#);
    assert_snapshot!(env.run(["db", "undo", "1", "--yes"]), @r#"
    --- stderr ---
    Error: operation 1 cannot be undone: 1 later operation (6) touches the same contacts
    Hint: undo 6 first, or `acquaint db undo 1..6`
    [4]
    "#);
    env.ok(["db", "undo", "5..6", "--yes"]);
    assert_snapshot!(env.run(["groups", "list"]), @r#"
    --- stderr ---
    No contact groups.
    [0]
    "#);
    env.ok(["db", "check"]);
}

#[test]
fn an_import_makes_its_people_members() {
    let env = with_group();
    env.write_file(
        "people.csv",
        "email,first_name\nanna@example.com,Anna\nbob@example.com,Robert\ndora@example.com,Dora\nbad,X\nDORA@example.com,Dora\n",
    );
    assert_snapshot!(env.run(["contacts", "import", "people.csv", "--group", "1", "-n"]), @r#"
    --- stderr ---
    Mapping: email, first_name
    people.csv: 5 read, 1 added, 1 updated, 2 unchanged, 1 rejected
       1  email: not an address: no @ (line 5)
    1 row repeats an earlier row's key and was folded into it (lines 6 into 4).
    Would add 3 contacts to the group "Fair 2017".
    The first 3 contacts as they would be stored:

      email       anna@example.com
      first_name  Anna
      last_name   Adler
      city        Vienna
      created     2017-03-22 15:26

      email       bob@example.com
      first_name  Robert
      last_name   Baum
      city        Vienna
      created     2017-03-22 15:26

      email       dora@example.com
      first_name  Dora
      created     2017-03-22 15:26

    Nothing changed (dry run).
    [5]
    "#);
    assert_eq!(members(&env, "1"), "");
    assert_snapshot!(env.run(["contacts", "import", "people.csv", "--group", "fair 2017"]), @r#"
    --- stderr ---
    Mapping: email, first_name
    people.csv: 5 read, 1 added, 1 updated, 2 unchanged, 1 rejected -> people.rejects.csv
       1  email: not an address: no @ (line 5)
    1 row repeats an earlier row's key and was folded into it (lines 6 into 4).
    Added 3 contacts to the group "Fair 2017".
    Hint: correct people.rejects.csv and import it again: `acquaint contacts import people.rejects.csv --group 'fair 2017'`
    Hint: undo everything with `acquaint db undo 6`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show anna@example.com`
    [5]
    "#);
    assert_eq!(members(&env, "1"), "1\n2\n5\n");
    env.ok(["db", "undo", "--yes"]);
    assert_eq!(members(&env, "1"), "");
    env.ok(["db", "check"]);
}

#[test]
fn an_import_makes_the_group_that_it_names() {
    let env = with_people();
    env.write_file("people.csv", "email\nanna@example.com\n");
    env.write_file("bad.csv", "email\nnobody\n");
    assert_snapshot!(env.run(["contacts", "import", "people.csv", "--group", "New", "--no-create"]), @r#"
    --- stderr ---
    Mapping: email
    Error: there is no group `New` (--no-create)
    Hint: `acquaint groups add New` adds it
    [3]
    "#);
    assert_snapshot!(env.run(["contacts", "import", "people.csv", "--group", "1042"]), @r#"
    --- stderr ---
    Mapping: email
    Error: there is no group `1042`
    Hint: `acquaint groups list` shows them
    [3]
    "#);
    refused(&env.run(["contacts", "import", "people.csv", "--group", "-"]), 5);
    assert_eq!(env.run(["contacts", "import", "bad.csv", "--group", "New"]).status, 5);
    assert_eq!(env.ok(["groups", "list", "--count"]), "0\n");
    assert_snapshot!(env.run(["contacts", "import", "people.csv", "--group", "New", "-n"]), @r#"
    --- stderr ---
    Mapping: email
    people.csv: 1 read, 0 added, 0 updated, 1 unchanged, 0 rejected
    Would create the group "New" and add 1 contact to it.
    The first contact as it would be stored:

      email       anna@example.com
      first_name  Anna
      last_name   Adler
      city        Vienna
      created     2017-03-22 15:26

    Nothing changed (dry run).
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "import", "people.csv", "--group", "New"]), @r#"
    --- stderr ---
    Mapping: email
    people.csv: 1 read, 0 added, 0 updated, 1 unchanged, 0 rejected
    Created the group "New" and added 1 contact to it.
    Hint: undo everything with `acquaint db undo 5`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show anna@example.com`
    [0]
    "#);
    assert_eq!(members(&env, "new"), "1\n");
    assert_snapshot!(env.run(["contacts", "import", "people.csv", "--group", "New", "--on-match", "skip"]), @r#"
    --- stderr ---
    Mapping: email
    people.csv: 1 read, 0 added, 0 updated, 1 unchanged, 0 rejected
    Added 0 contacts to the group "New".
    [0]
    "#);
    env.ok(["db", "undo", "--yes"]);
    assert_eq!(env.ok(["groups", "list", "--count"]), "0\n");
}

#[test]
fn an_unknown_group_of_an_import_makes_no_database() {
    let env = TestEnv::new();
    env.write_file("people.csv", "email\nanna@example.com\n");
    refused(&env.run(["contacts", "import", "people.csv", "--group", "New", "--no-create"]), 3);
    assert!(!env.database().exists());
    env.ok(["contacts", "import", "people.csv", "--group", "New"]);
    assert_eq!(members(&env, "New"), "1\n");
}

#[test]
fn a_long_list_of_ids_is_taken_at_once() {
    let env = TestEnv::new();
    let number = 20_000;
    let rows: String = (1..=number).map(|n| format!("p{n}@example.com\n")).collect();
    env.write_file("people.csv", format!("email\n{rows}"));
    env.ok(["contacts", "import", "people.csv"]);
    env.ok(["groups", "add", "All"]);
    // Backwards, and each twice.
    let ids: String = (1..=number).rev().map(|n| format!("{n}\n{n}\n")).collect();
    assert_snapshot!(env.run_with_stdin(["groups", "add-members", "All", "-"], ids.clone()), @r#"
    --- stderr ---
    Added 20,000 contacts to group 1 (All). Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_eq!(env.ok(["groups", "members", "All", "--count"]), format!("{number}\n"));
    assert_eq!(members(&env, "All").lines().count(), number);
    assert_snapshot!(env.run_with_stdin(["groups", "remove-members", "All", "-"], ids), @r#"
    --- stderr ---
    Removed 20,000 contacts from group 1 (All). Undo with `acquaint db undo 4`
    [0]
    "#);
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["groups", "members", "All", "--count"]), format!("{number}\n"));
    env.ok(["db", "undo", "3"]);
    assert_eq!(env.ok(["groups", "members", "All", "--count"]), "0\n");
}
