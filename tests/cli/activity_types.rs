//! `activities types edit|delete`: types of one's own, renamed and deleted without losing what refers to them.

use insta::assert_snapshot;

use crate::env::{Output, TestEnv};

#[track_caller]
fn refused(output: &Output, status: i32, message: &str) {
    assert_eq!(output.status, status, "{output}");
    assert!(output.stderr.contains(message), "no {message:?} in\n{output}");
}

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["activities", "types", "add", "ski_rental"]);
    env
}

#[test]
fn a_type_is_renamed_and_what_has_it_follows() {
    let env = env();
    env.ok(["activities", "log", "1", "ski_rental"]);
    env.ok(["groups", "add", "Skiers", "--where", "did(ski_rental)"]);
    let before = env.untouched();
    let tried = env.run(["activities", "types", "edit", "ski_rental", "--name", "rental", "-n"]);
    assert!(tried.stderr.contains("Would change activity type 1001: rental (Rental)"), "{tried}");
    assert!(env.untouched() == before);
    assert_snapshot!(env.run(["activities", "types", "edit", "Ski_Rental", "--name", "rental"]), @r#"
    --- stderr ---
    Changed activity type 1001: rental (Rental). Undo with `acquaint db undo 5`
    [0]
    "#);
    assert!(env.ok(["groups", "list"]).contains("did(rental)"));
    assert!(env.ok(["activities", "list", "1"]).contains("rental"));
    env.ok(["db", "undo"]);
    assert!(env.ok(["groups", "list"]).contains("did(ski_rental)"));
    env.ok(["activities", "types", "edit", "1001", "--label", "Rented skis"]);
    env.ok(["activities", "types", "edit", "ski_rental", "--name", "skis"]);
    assert!(env.ok(["activities", "types", "--used"]).contains("Rented skis"));
    let same = env.run(["activities", "types", "edit", "skis", "--label", "Rented skis"]);
    assert!(same.stderr.contains("Nothing to change"), "{same}");
}

#[test]
fn what_is_built_in_keeps_its_name() {
    let env = env();
    for args in [
        &["activities", "types", "edit", "purchase", "--name", "order"][..],
        &["activities", "types", "delete", "purchase", "--yes"],
    ] {
        refused(&env.run(args), 4, "the activity type `purchase` is built in");
    }
    env.ok(["activities", "types", "edit", "purchase", "--label", "Order"]);
    assert!(env.ok(["activities", "types"]).contains("Order"));
    refused(
        &env.run(["activities", "types", "edit", "ski_rental", "--name", "Purchase"]),
        5,
        "there is already an activity type `purchase`",
    );
    refused(
        &env.run(["activities", "types", "edit", "ski_rental", "--name", "pagevisit"]),
        5,
        "there is already an activity type `page_visit`",
    );
    refused(&env.run(["activities", "types", "edit", "ski_rental", "--name", " "]), 5, "needs a name");
    refused(
        &env.run(["activities", "types", "edit", "skiing", "--name", "x"]),
        3,
        "no activity type `skiing`",
    );
    assert_eq!(env.run(["activities", "types", "edit", "ski_rental"]).status, 2);
}

#[test]
fn a_type_goes_only_when_nothing_has_it() {
    let env = env();
    let delete = ["activities", "types", "delete", "ski_rental"];
    let yes = ["activities", "types", "delete", "ski_rental", "--yes"];
    env.ok(["activities", "log", "1", "ski_rental"]);
    refused(&env.run(yes), 4, "1 activity has the activity type `ski_rental`; nothing was deleted");
    env.ok(["activities", "delete", "1", "--yes"]);
    env.ok(["conditions", "add", "skiers", "did(ski_rental)"]);
    refused(&env.run(yes), 4, "condition `@skiers` refers to the activity type `ski_rental`");
    env.ok(["conditions", "delete", "skiers", "--yes"]);
    refused(&env.run(delete), 4, "without confirmation");
    let tried = env.run(["activities", "types", "delete", "ski_rental", "-n"]);
    assert!(tried.stderr.contains("Would delete activity type 1001: ski_rental"), "{tried}");
    assert_snapshot!(env.run(yes), @r#"
    --- stderr ---
    Deleted activity type 1001: ski_rental. Undo with `acquaint db undo 7`
    [0]
    "#);
    refused(&env.run(yes), 3, "no activity type `ski_rental`");
    env.ok(["db", "undo"]);
    assert!(env.ok(["activities", "types"]).contains("ski_rental"));
}

#[test]
fn an_undo_leaves_no_activity_without_its_type() {
    let env = env();
    env.ok(["activities", "log", "1", "ski_rental"]);
    let before = env.untouched();
    refused(
        &env.run(["db", "undo", "2"]),
        4,
        "a record of activity_types that it had added is in use by now",
    );
    assert!(env.untouched() == before);
    env.ok(["db", "undo", "2..3"]);
}

#[test]
fn a_type_is_not_called_what_means_a_kind_of_fact() {
    let env = env();
    assert_snapshot!(env.run(["activities", "types", "add", "Activity"]), @r#"
    --- stderr ---
    Error: an activity type cannot be called `Activity`: in conditions `Activity` means what the contact has done
    Hint: take another name, such as ski_rental
    [5]
    "#);
    for name in ["any", "group", "consented"] {
        refused(&env.run(["activities", "types", "add", name]), 5, "in conditions");
        refused(&env.run(["activities", "types", "edit", "ski_rental", "--name", name]), 5, "in conditions");
    }
    env.write_file(
        "a.csv",
        "email,time,type\nanna@example.com,2017-01-03,any\nanna@example.com,2017-01-02,ski_rental\n",
    );
    let imported = env.run(["activities", "import", "a.csv"]);
    refused(&imported, 5, "a.csv: 2 read, 1 added, 0 unchanged, 1 rejected");
    refused(
        &imported,
        5,
        "type: no name for an activity type: in conditions `any` means what the contact has done",
    );
    // A database of before may have one: it is used, and goes by any other name.
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell.execute("UPDATE activity_types SET name = 'any' WHERE name = 'ski_rental'", []).unwrap();
    env.ok(["activities", "import", "a.rejects.csv"]);
    env.ok(["activities", "types", "edit", "any", "--label", "Skis"]);
    env.ok(["activities", "types", "edit", "any", "--name", "ski_rental"]);
    assert_eq!(env.ok(["activities", "list", "--count"]), "2\n");
}
