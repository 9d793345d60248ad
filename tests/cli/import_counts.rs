//! The four counts: rows read are added, updated, unchanged or rejected, compared with the state before
//! the import.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::{counts, import, import_file, stored};

#[test]
fn a_first_import_says_what_it_did_and_what_to_type_next() {
    let env = TestEnv::new();
    let csv = "Mail,First Name,Town,Fax\nann@example.com,Ann,Boston,1\njoe at example,Joe,Boston,2\nbob@example.com,Bob,,\n";
    assert_snapshot!(import(&env, csv, &["--map", "Mail=email"]), @r#"
    --- stderr ---
    Mapping: Mail -> email, "First Name" -> first_name, Town -> city; ignored: Fax
    Created [DIR]/contacts.db.
    people.csv: 3 read, 2 added, 0 updated, 0 unchanged, 1 rejected -> people.rejects.csv
       1  Mail: not an address: no @ (line 3)
    Hint: correct people.rejects.csv and import it again: `acquaint contacts import people.rejects.csv --map Mail=email`
    Hint: undo everything with `acquaint db undo 1`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show ann@example.com`
    [5]
    "#);
    assert_snapshot!(import(&env, csv, &["--quiet"]), @r#"
    --- stderr ---
    Error: people.csv: 1 row is rejected -> people.rejects-2.csv
    [5]
    "#);
    assert_eq!(stored(&env, "email,first_name,city"), "ann@example.com,Ann,Boston\nbob@example.com,Bob,\n");
}

#[test]
fn a_dry_run_shows_the_first_people_and_makes_nothing() {
    let env = TestEnv::new();
    let csv = "email,name,birthday,status,country\nann@example.com,Ann Maria Kim,5/13/1990,VIP,usa\nbob@example.com,Bob,1/2/1985,,\ncyd@example.com,,,,\ndan@example.com,,,,\nbad,,,,\n";
    assert_snapshot!(import(&env, csv, &["--dry-run"]), @r#"
    --- stderr ---
    Mapping: email, status, country, name -> name, split into first, middle and last, birthday -> birthday (month first)
    people.csv: 5 read, 4 added, 0 updated, 0 unchanged, 1 rejected
       1  email: not an address: no @ (line 6)
    Would create 1 status: VIP
    The first 3 contacts as they would be stored:

      email        ann@example.com
      first_name   Ann
      middle_name  Maria
      last_name    Kim
      birthday     1990-05-13
      status       VIP
      country      USA
      created      2017-03-22 15:26

      email       bob@example.com
      first_name  Bob
      birthday    1985-01-02
      created     2017-03-22 15:26

      email    cyd@example.com
      created  2017-03-22 15:26

    Nothing changed (dry run).
    [5]
    "#);
    assert_eq!(env.names(), ["people.csv"]);
    assert_eq!(import(&env, csv, &[]).status, 5);
    let before = env.untouched();
    let changed = csv.replace("Bob", "Robert");
    let output = import(&env, changed, &["-n"]);
    assert_eq!(counts(&output), (5, 0, 1, 3, 1));
    assert!(output.stderr.contains("Nothing changed (dry run)."), "{output}");
    assert!(env.untouched() == before, "a dry run changed something");
}

#[test]
fn the_same_file_twice_is_all_unchanged() {
    let env = TestEnv::new();
    let csv = "email,first_name,birthday,status,owner,state,country,notes\nann@example.com,Ann,1990-05-01,VIP,carmack,CA,USA,Likes coffee\nbob@example.com,Bob,,,,,,\nANN@example.com,,1990-05-01,,,,,\n";
    assert_eq!(counts(&import(&env, csv, &[])), (3, 2, 0, 1, 0));
    let before = env.untouched();
    let again = import(&env, csv, &[]);
    assert_eq!(counts(&again), (3, 0, 0, 3, 0));
    assert!(!again.stderr.contains("undo"), "nothing to undo:\n{again}");
    assert!(env.untouched() == before, "an import that changes nothing wrote to the database");
}

#[test]
fn a_file_appended_to_itself_gives_the_same_contacts() {
    let (once, twice) = (TestEnv::new(), TestEnv::new());
    let rows = "ann@example.com,Ann\nbob@example.com,Bob\n";
    assert_eq!(counts(&import(&once, format!("email,first_name\n{rows}"), &[])), (2, 2, 0, 0, 0));
    let output = import(&twice, format!("email,first_name\n{rows}{rows}"), &[]);
    assert_eq!(counts(&output), (4, 2, 0, 2, 0));
    assert!(output.stderr.contains("lines 4 into 2, 5 into 3"), "{output}");
    assert_eq!(stored(&once, "email,first_name"), stored(&twice, "email,first_name"));
}

#[test]
fn rows_of_one_person_are_folded_and_their_lines_named() {
    let env = TestEnv::new();
    let csv = "email,first_name,city,company\nann@example.com,Ann,,Acme\nbob@example.com,Bob,,\nAnn@Example.com,Anna,Boston,\nann@example.com,,,Apex\n";
    assert_snapshot!(import(&env, csv, &[]), @r#"
    --- stderr ---
    Mapping: email, first_name, city, company
    Created [DIR]/contacts.db.
    people.csv: 4 read, 2 added, 0 updated, 2 unchanged, 0 rejected
    2 rows repeat an earlier row's key and were folded into it (lines 4 into 2, 5 into 2).
    Hint: undo everything with `acquaint db undo 1`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show ann@example.com`
    [0]
    "#);
    assert_eq!(
        stored(&env, "email,first_name,city,company"),
        "ann@example.com,Anna,Boston,Apex\nbob@example.com,Bob,,\n"
    );
    assert_eq!(counts(&import(&env, csv, &[])), (4, 0, 0, 4, 0));
    // The first row alone would go back to an earlier state; folded with the others it changes nothing.
    assert_eq!(stored(&env, "first_name"), "Anna\nBob\n");
    let changed = csv.replace("Apex", "Zenith");
    assert_eq!(counts(&import(&env, changed, &[])), (4, 0, 1, 3, 0));
}

#[test]
fn a_later_row_that_is_rejected_is_not_folded() {
    let env = TestEnv::new();
    let csv = "email,birthday\nann@example.com,1990-05-01\nann@example.com,1990-02-30\n";
    assert_eq!(counts(&import(&env, csv, &[])), (2, 1, 0, 0, 1));
    assert_eq!(stored(&env, "birthday"), "1990-05-01\n");
}

#[test]
fn the_order_of_rows_does_not_matter_when_no_key_repeats() {
    let mut rows: Vec<String> = (0..40).map(|n| format!("p{n}@example.com,P{n},{}", n % 3)).collect();
    let sorted = |env: &TestEnv| {
        let mut lines: Vec<String> =
            stored(env, "email,first_name,city").lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let (forth, back) = (TestEnv::new(), TestEnv::new());
    let file = |rows: &[String]| format!("email,first_name,city\n{}\n", rows.join("\n"));
    assert_eq!(counts(&import(&forth, file(&rows), &[])), (40, 40, 0, 0, 0));
    rows.reverse();
    assert_eq!(counts(&import(&back, file(&rows), &[])), (40, 40, 0, 0, 0));
    assert_eq!(sorted(&forth), sorted(&back));
}

#[test]
fn blank_lines_are_no_rows() {
    let env = TestEnv::new();
    let output = import(&env, "\n\nemail,city\n\nann@example.com,\n,\n  ,\t\nbob@example.com,Brno\n\n", &[]);
    assert_eq!(counts(&output), (2, 2, 0, 0, 0));
    assert!(output.stderr.contains("4 blank lines passed over."), "{output}");
}

#[test]
fn a_person_without_a_key_needs_a_flag() {
    let env = TestEnv::new();
    let csv = "email,first_name\n,Ann\nbob@example.com,Bob\n";
    let output = import(&env, csv, &[]);
    assert_eq!(counts(&output), (2, 1, 0, 0, 1));
    assert!(
        output.stderr.contains("1  email: no e-mail address; see --allow-anonymous (line 2)"),
        "{output}"
    );
    assert_eq!(counts(&import(&env, csv, &["--allow-anonymous"])), (2, 1, 0, 1, 0));
    assert_eq!(counts(&import(&env, "first_name\nCyd\n", &["--allow-anonymous"])), (1, 1, 0, 0, 0));
    assert_eq!(env.ok(["contacts", "list", "--anonymous", "--count"]), "2\n");
}

#[test]
fn a_guid_is_a_key_too() {
    let env = TestEnv::new();
    let (one, two) = ("2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11", "7c0a3a66-0d6b-4a80-8a0e-d9a5a1f0b0aa");
    let csv = format!("guid,email,first_name\n{one},,Ann\n{two},bob@example.com,Bob\n");
    assert_eq!(counts(&import(&env, &csv, &[])), (2, 2, 0, 0, 0));
    assert_eq!(counts(&import(&env, &csv, &[])), (2, 0, 0, 2, 0));
    assert_eq!(counts(&import(&env, format!("guid,email\n{one},ann@example.com\n"), &[])), (1, 0, 1, 0, 0));
    let both = format!("guid,email\n{one},bob@example.com\nnone,ann@example.com\n");
    let output = import(&env, both, &[]);
    assert_eq!(counts(&output), (2, 0, 0, 0, 2));
    assert!(output.stderr.contains("the GUID is that of a contact with another e-mail address"), "{output}");
    assert_eq!(stored(&env, "id,email,guid"), format!("1,ann@example.com,{one}\n2,bob@example.com,{two}\n"));
    // A GUID never renames: neither a stored contact nor one of the same file.
    let renaming = format!("guid,email\n{one},other@example.com\n");
    assert_eq!(counts(&import(&env, renaming, &[])), (1, 0, 0, 0, 1));
    let new = "11111111-2222-4333-8444-555555555555";
    let twice = format!("guid,email\n{new},c@example.com\n{new},d@example.com\n");
    assert_eq!(counts(&import(&env, twice, &[])), (2, 1, 0, 0, 1));
}

#[test]
fn the_key_is_ascii_case_and_idna_and_nothing_more() {
    let env = TestEnv::new();
    let csv = "email\nmike@example.com\nMIKE@EXAMPLE.COM\n mike@example.com \nm\u{131}ke@example.com\nx@b\u{fc}cher.example\nx@xn--bcher-kva.example\njose\u{301}@example.com\njos\u{e9}@example.com\n";
    let output = import(&env, csv, &[]);
    assert_eq!(counts(&output), (8, 4, 0, 4, 0), "{output}");
    assert!(
        output.stderr.contains("Line 5: the address looks like mike@example.com; kept apart."),
        "{output}"
    );
    assert!(output.stderr.contains("4 rows repeat"), "{output}");
}

#[test]
fn an_import_goes_through_standard_input_too() {
    let env = TestEnv::new();
    let args = ["contacts", "import", "-"];
    let output = env.run_with_stdin(args, "email,first_name\nann@example.com,Ann\nbad,Bob\n");
    assert_snapshot!(output, @r#"
    --- stderr ---
    Mapping: email, first_name
    Created [DIR]/contacts.db.
    stdin: 2 read, 1 added, 0 updated, 0 unchanged, 1 rejected -> stdin.rejects.csv
       1  email: not an address: no @ (line 3)
    Hint: correct stdin.rejects.csv and import it again: `acquaint contacts import stdin.rejects.csv`
    Hint: undo everything with `acquaint db undo 1`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show ann@example.com`
    [5]
    "#);
    assert_eq!(env.names(), ["contacts.db", "stdin.rejects.csv"]);
    assert_eq!(counts(&import_file(&env, "stdin.rejects.csv", &[])), (1, 0, 0, 0, 1));
}

#[test]
fn created_names_are_reported() {
    let env = TestEnv::new();
    let csv = "email,status,owner\na@x.com,VIP,carmack\nb@x.com,vip,Romero\nc@x.com,Customer,CARMACK\n";
    assert_snapshot!(import(&env, csv, &[]), @r#"
    --- stderr ---
    Mapping: email, status, owner
    Created [DIR]/contacts.db.
    people.csv: 3 read, 3 added, 0 updated, 0 unchanged, 0 rejected
    Created 2 statuses: VIP, Customer
    Created 2 users: carmack, Romero
    Hint: undo everything with `acquaint db undo 1`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show a@x.com`
    [0]
    "#);
    assert_eq!(stored(&env, "status,owner"), "VIP,carmack\nVIP,Romero\nCustomer,carmack\n");
    let env = TestEnv::new();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["users", "add", "carmack"]);
    assert_snapshot!(import(&env, csv, &["--no-create"]), @r#"
    --- stderr ---
    Mapping: email, status, owner
    people.csv: 3 read, 1 added, 0 updated, 0 unchanged, 2 rejected -> people.rejects.csv
       1  owner: no such user (--no-create) (line 3)
       1  status: no such status (--no-create) (line 4)
    Hint: correct people.rejects.csv and import it again: `acquaint contacts import people.rejects.csv --no-create`
    Hint: undo everything with `acquaint db undo 3`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show a@x.com`
    [5]
    "#);
    assert_eq!(stored(&env, "email,status,owner"), "a@x.com,VIP,carmack\n");
    assert_eq!(env.ok(["statuses", "list", "--count"]), "1\n");
}

#[test]
fn a_note_is_added_once() {
    let env = TestEnv::new();
    let csv = "email,notes\na@x.com,\"Likes coffee,\nblack\"\n";
    let output = import(&env, csv, &[]);
    assert!(output.stderr.contains("1 note added."), "{output}");
    assert_eq!(counts(&import(&env, csv, &[])), (1, 0, 0, 1, 0));
    assert_eq!(env.ok(["notes", "list", "1", "--count"]), "1\n");
    assert_eq!(counts(&import(&env, "email,notes\na@x.com,Moved\n", &[])), (1, 0, 1, 0, 0));
    assert_eq!(env.ok(["notes", "list", "1", "--count"]), "2\n");
}
