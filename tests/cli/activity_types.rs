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

fn named(env: &TestEnv, args: &[&str]) -> String {
    env.ok([&["activities", "types", "--format", "csv", "--no-header"], args].concat())
}

#[test]
fn what_is_left_to_systems_is_not_logged_by_hand() {
    let env = env();
    env.ok(["activities", "log", "1", "page_visit"]);
    env.ok(["activities", "types", "edit", "pagevisit", "--forbid-manual"]);
    let before = env.untouched();
    assert_snapshot!(env.run(["activities", "log", "1", "pagevisit"]), @r"
    --- stderr ---
    Error: the activity type `page_visit` is not logged by hand; nothing was logged
    Hint: --recorded says that a system has recorded it, as in a script that hands on events
    Hint: `acquaint activities types edit page_visit --allow-manual` lets people log it by hand from now on
    [4]
    ");
    refused(&env.run(["activities", "log", "1", "page_visit", "-n"]), 4, "is not logged by hand");
    assert!(env.untouched() == before);
    env.ok(["activities", "log", "1", "page_visit", "--recorded"]);
    env.ok(["activities", "types", "add", "kiosk visit", "--forbid-manual"]);
    refused(&env.run(["activities", "log", "1", "kiosk visit"]), 4, "types edit 1002 --allow-manual");
    let by_hand = named(&env, &["--manual", "--fields", "name"]);
    assert!(
        by_hand.ends_with("custom_activity\nski_rental\n") && !by_hand.contains("page_visit"),
        "{by_hand}"
    );
    env.ok(["activities", "types", "edit", "page_visit", "--allow-manual"]);
    env.ok(["activities", "log", "1", "page_visit"]);
}

#[test]
fn a_disabled_type_takes_no_activities_and_keeps_those_it_has() {
    let env = env();
    env.ok(["contacts", "add", "--email", "ben@example.com"]);
    env.ok(["groups", "add", "Skiers", "--where", "did(ski_rental)"]);
    env.ok(["activities", "log", "1", "ski_rental", "--at", "2017-03-01"]);
    assert_snapshot!(env.run(["activities", "types", "edit", "ski_rental", "--disable"]), @r"
    --- stderr ---
    Changed activity type 1001: ski_rental (Ski rental), disabled. Undo with `acquaint db undo 6`
    [0]
    ");
    let before = env.untouched();
    for args in [&["--recorded"][..], &[], &["--dry-run"]] {
        refused(
            &env.run([&["activities", "log", "2", "ski_rental"], args].concat()),
            4,
            "the activity type `ski_rental` is disabled; nothing was logged\nHint: `acquaint activities types edit \
             ski_rental --enable` enables it",
        );
    }
    assert!(env.untouched() == before);
    assert!(!named(&env, &["--manual", "--fields", "name"]).contains("ski_rental"));
    // What is there counts as before.
    env.ok(["recalc"]);
    assert_eq!(env.ok(["groups", "members", "Skiers", "--format", "ids"]), "1\n");
    assert_eq!(env.ok(["contacts", "list", "--where", "did(ski_rental)", "--count"]), "1\n");
    let sql = "SELECT enabled, manual FROM activity_types WHERE name = 'ski_rental'";
    assert_eq!(env.ok(["db", "query", sql, "--format", "csv", "--no-header"]), "0,1\n");

    env.ok(["db", "undo"]);
    env.ok(["activities", "log", "2", "ski_rental"]);
    env.ok(["activities", "types", "add", "sauna", "--disabled", "--description", "Hot and dry"]);
    refused(&env.run(["activities", "log", "1", "sauna"]), 4, "`sauna` is disabled");
    env.ok(["activities", "types", "edit", "sauna", "--enable", "--description", ""]);
    env.ok(["activities", "log", "1", "sauna"]);
    let state = named(&env, &["--search", "sauna", "--fields", "description,enabled,manual"]);
    assert_eq!(state, ",true,true\n");
    env.ok(["db", "check"]);
}

#[test]
fn an_import_rejects_rows_of_disabled_types_and_counts_them() {
    let env = env();
    env.ok(["activities", "log", "1", "page_visit", "--recorded", "--at", "2017-01-02"]);
    env.ok(["activities", "types", "edit", "page_visit", "--disable"]);
    env.write_file(
        "a.csv",
        "email,time,type\nanna@example.com,2017-01-02,pagevisit\nanna@example.com,2017-01-03,ski_rental\n\
         new@example.com,2017-01-04,Page_Visit\nnew@example.com,2017-01-05,walk\n",
    );
    assert_snapshot!(env.run(["activities", "import", "a.csv", "--create-contacts"]), @r"
    --- stderr ---
    Mapping: email, time, type
    a.csv: 4 read, 2 added, 0 unchanged, 2 rejected -> a.rejects.csv
       2  type: disabled activity type `page_visit` (lines 2, 4)
    Created 1 contact: new@example.com
    Created 1 activity type: walk
    Hint: correct a.rejects.csv and import it again: `acquaint activities import a.rejects.csv --create-contacts`
    Hint: undo everything with `acquaint db undo 5`
    Hint: `acquaint activities types edit TYPE --enable` lets a type take activities
    [5]
    ");
    let rejects = std::fs::read_to_string(env.path("a.rejects.csv")).unwrap();
    assert!(rejects.contains("2,type,disabled activity type `page_visit`,anna@example.com"), "{rejects}");
    env.ok(["activities", "types", "edit", "page_visit", "--enable"]);
    let again = env.run(["activities", "import", "a.rejects.csv"]);
    assert!(again.stderr.contains("2 read, 1 added, 1 unchanged, 0 rejected"), "{again}");
}

#[test]
fn types_are_changed_in_one_way_at_a_time() {
    let env = env();
    for args in [
        &["edit", "ski_rental", "--enable", "--disable"][..],
        &["edit", "ski_rental", "--allow-manual", "--forbid-manual"],
        &["edit", "ski_rental"],
    ] {
        assert_eq!(env.run([&["activities", "types"], args].concat()).status, 2, "{args:?}");
    }
    let same = env.run(["activities", "types", "edit", "ski_rental", "--enable", "--allow-manual"]);
    assert!(same.stderr.contains("Nothing to change"), "{same}");
    let long = format!("--description={}", "x".repeat(1_001));
    refused(&env.run(["activities", "types", "edit", "ski_rental", &long]), 5, "description: too long");
}

#[test]
fn the_code_names_of_kentico_are_understood_wherever_a_type_is_named() {
    let env = env();
    for args in [
        &["activities", "log", "1", "PageVisit", "--recorded"][..],
        &["activities", "types", "edit", "bizformsubmit", "--label", "Form"],
        &["groups", "add", "Visitors", "--where", "did(pagevisit) or count(newsletterclickthrough) > 3"],
        &["conditions", "add", "carts", "did(\"ShoppingCartAbandoned\")"],
        &["scores", "add", "Engagement"],
        &["scores", "rules", "add", "Engagement", "--activity", "pagevisit", "--points", "3"],
        &["personas", "add", "Reader"],
        &["personas", "rules", "add", "Reader", "--where", "did(blogpostsubscription)", "--points", "3"],
    ] {
        env.ok(args);
    }
    assert_eq!(env.ok(["activities", "list", "--type", "pagevisit,bizformsubmit", "--count"]), "1\n");
    let stats = ["activities", "stats", "--type", "PAGEVISIT", "--format", "csv", "--no-header", "--fields"];
    assert_eq!(env.ok([&stats[..], &["type"]].concat()), "page_visit\n");
    env.write_file("a.csv", "email,time\nanna@example.com,2017-01-03\n");
    env.ok(["activities", "import", "a.csv", "--set", "type=pollvoting"]);
    assert_eq!(env.ok(["activities", "list", "--type", "poll_vote", "--count"]), "1\n");
    let texts = [env.ok(["groups", "list"]), env.ok(["conditions", "list"])].concat();
    for name in ["did(page_visit)", "count(newsletter_click)", "did(cart_abandoned)"] {
        assert!(texts.contains(name), "no {name} in {texts}");
    }
    let codes = named(&env, &["--search", "SHOPPINGCARTABANDONED", "--fields", "name,code_name"]);
    assert_eq!(codes, "cart_abandoned,ShoppingCartAbandoned\n");
}
