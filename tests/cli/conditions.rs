//! Conditions in the long form: asked in lists, edits and deletions, saved under names, and what they refer to.

use insta::assert_snapshot;

use crate::env::{TestEnv, refused};

/// Two contacts with activities, one of them staff.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok([
        "contacts",
        "add",
        "--email",
        "anna@example.com",
        "--first-name",
        "Anna",
        "--country",
        "DE",
        "--job-title",
        "Manager",
    ]);
    env.ok(["contacts", "add", "--email", "carl@example.com", "--first-name", "Carl", "--country", "AT"]);
    env.ok(["groups", "add", "Staff"]);
    env.ok(["groups", "add-members", "Staff", "1"]);
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    // Now is 2017-03-22T15:26:49Z. Types: 1 page_visit, 19 purchase.
    for (contact, days, kind, value, item) in
        [(1, 1, 1, None, None), (1, 2, 1, Some("3"), Some("x")), (2, 40, 19, Some("12.5"), Some("Espresso"))]
    {
        let time = 1_490_196_409_000i64 - days * 86_400_000;
        shell
            .execute(
                "INSERT INTO activities (contact_id, time, id, type_id, value, item) VALUES (?1, ?2, \
                 (SELECT last + 1 FROM sequences WHERE name = 'activities'), ?3, ?4, ?5)",
                rusqlite::params![contact, time, kind, value, item],
            )
            .unwrap();
        shell.execute("UPDATE sequences SET last = last + 1 WHERE name = 'activities'", []).unwrap();
    }
    env
}

fn ids(env: &TestEnv, condition: &str) -> String {
    env.ok(["contacts", "list", "--where", condition, "--format", "ids"]).replace('\n', " ")
}

#[test]
fn a_condition_over_fields_groups_and_activities_chooses_contacts() {
    let env = env();
    for (condition, found) in [
        ("country = Germany and job_title ~ manager", "1 "),
        ("country != Germany", "2 "),
        ("group(\"Staff\")", "1 "),
        ("not group(\"Staff\")", "2 "),
        ("count(page_visit, last 30d) >= 2", "1 "),
        ("count(pagevisit, last 36h) >= 2", ""),
        ("did(purchase where item = espresso)", "2 "),
        ("did(purchase, last 30d)", ""),
        ("not did(purchase, last 30d)", "1 2 "),
        ("sum(purchase.value, last 365d) between 12 and 13", "2 "),
        ("last(page_visit) before 7d ago", ""),
        ("last(purchase) before 7d ago", "2 "),
        ("first_name matches /^(anna|bert)$/ or did(purchase)", "1 2 "),
        ("created is today -- a comment", "1 2 "),
    ] {
        assert_eq!(ids(&env, condition), found, "{condition}");
        let count = env.ok(["contacts", "list", "-w", condition, "--count"]);
        assert_eq!(count.trim(), found.split_whitespace().count().to_string(), "{condition}");
    }
    // At another moment the same activities lie elsewhere.
    let at = ["contacts", "list", "-w", "did(purchase, last 30d)", "--format", "ids", "--at", "2017-02-20"];
    assert_eq!(env.ok(at), "2\n");
    // Terms and a condition hold together, and within a group.
    assert_eq!(env.ok(["contacts", "list", "country:AT", "-w", "email is set", "--format", "ids"]), "2\n");
    assert_eq!(env.ok(["contacts", "list", "group:Staff", "--format", "ids"]), "1\n");
    let exported = env.ok(["contacts", "export", "-w", "did(purchase)", "--fields", "email"]);
    assert_eq!(exported, "email\ncarl@example.com\n");
}

#[test]
fn every_mistake_is_marked_at_once() {
    let env = env();
    assert_snapshot!(env.run(["contacts", "list", "-w", "country = Gremany and shoe = 3 and age = tall"]), @r#"
    --- stderr ---
    Error: unknown country `Gremany`
      | country = Gremany and shoe = 3 and age = tall
      |           ^^^^^^^ did you mean `Germany`?
    unknown field `shoe`
      | country = Gremany and shoe = 3 and age = tall
      |                       ^^^^ did you mean `score`?
    `tall` is not a whole number
      | country = Gremany and shoe = 3 and age = tall
      |                                          ^^^^
    [2]
    "#);
    for (condition, message) in [
        ("passed_step(\"X\")", "nothing of that kind is kept"),
        ("subscribed(\"X\")", "unknown newsletter `X`"),
        ("account(\"X\")", "unknown account `X`"),
        ("group(\"Stuff\")", "did you mean `Staff`?"),
        ("count(page_vist) > 1", "did you mean `page_visit`?"),
        ("@hot", "hot"),
        ("city matches /(/", "the pattern is wrong"),
        ("", "empty"),
    ] {
        let output = env.run(["contacts", "list", "--where", condition]);
        assert_eq!(output.status, 2, "{output}");
        assert!(
            output.stderr.to_lowercase().contains(message.to_lowercase().as_str()),
            "{message}: {output}"
        );
    }
    let deep = format!("{}city = x{}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(env.run(["contacts", "list", "--where", &deep]).status, 2);
}

#[test]
fn a_plan_says_what_the_database_decides() {
    let env = env();
    assert_snapshot!(env.run(["contacts", "list", "-w", "email = ANNA@example.com", "--plan"]), @r#"
    Condition: email = ANNA@example.com
    Database:  SEARCH contacts USING COVERING INDEX contacts_by_email (email=?)
    Then:      the database decides alone
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "list", "-w", "job_title ~ manager and group(Staff)", "--plan"]), @r#"
    Condition: job_title ~ manager and group("Staff")
    Database:  SEARCH contacts USING INTEGER PRIMARY KEY (rowid=?)
    Database:  LIST SUBQUERY 3
    Database:  CO-ROUTINE (subquery-1)
    Database:  SEARCH members USING COVERING INDEX members_by_group (group_id=?)
    Database:  SCAN (subquery-1)
    Then:      each contact found is asked
    [0]
    "#);
}

#[test]
fn contacts_are_edited_deleted_and_grouped_by_a_condition() {
    let env = env();
    env.ok(["contacts", "edit", "-w", "country = Austria", "--set", "city=Wien", "--yes"]);
    assert_eq!(ids(&env, "city = wien"), "2 ");
    env.ok(["groups", "add", "Buyers"]);
    env.ok(["groups", "add-members", "Buyers", "--where", "did(purchase)"]);
    assert_eq!(env.ok(["groups", "members", "Buyers", "--format", "ids"]), "2\n");
    refused(&env.run(["contacts", "delete", "-w", "group(Buyers)"]), 4, "without confirmation");
    env.ok(["contacts", "delete", "-w", "group(Buyers)", "--yes"]);
    assert_eq!(ids(&env, "email is set"), "1 ");
    env.ok(["db", "undo"]);
    // The activities came back with their contact.
    assert_eq!(ids(&env, "did(purchase) and group(Buyers)"), "2 ");
    assert_eq!(env.ok(["db", "check"]), "");
    let none = env.run(["contacts", "delete", "-w", "city = Atlantis", "--yes"]);
    assert!(none.stderr.contains("Nothing selected"), "{none}");
}

#[test]
fn a_saved_condition_is_used_by_its_name_and_follows_changes() {
    let env = env();
    env.ok(["conditions", "add", "dach", "country in (Germany, Austria)", "--description", "speaks German"]);
    env.ok(["conditions", "add", "@buyers", "@dach and did(purchase)"]);
    assert_eq!(ids(&env, "@buyers"), "2 ");
    assert_snapshot!(env.run(["conditions", "list"]), @r#"
    ID  NAME    CONDITION
     2  buyers  @dach and did(purchase)
     1  dach    country in (Germany, Austria)
    [0]
    "#);
    env.ok(["conditions", "edit", "dach", "--name", "german-speaking", "--where", "country = Germany"]);
    assert_eq!(ids(&env, "@buyers"), "");
    assert!(env.ok(["conditions", "show", "buyers"]).contains("@german-speaking and did(purchase)"));
    refused(&env.run(["conditions", "edit", "german-speaking", "-w", "@buyers"]), 4, "would refer to itself");
    refused(
        &env.run(["conditions", "delete", "@german-speaking", "--yes"]),
        4,
        "condition `@buyers` refers to",
    );
    env.ok(["conditions", "delete", "@buyers", "--yes"]);
    env.ok(["conditions", "delete", "@german-speaking", "--yes"]);
    env.ok(["db", "undo"]);
    env.ok(["db", "undo", "8"]);
    for name in ["a b", "1st", "@", "", "a(b"] {
        assert_eq!(env.run(["conditions", "add", name, "city = x"]).status, 5, "{name}");
    }
    refused(&env.run(["conditions", "add", "x", "city ="]), 2, "city =");
}

#[test]
fn what_a_condition_refers_to_can_be_renamed_but_not_deleted() {
    let env = env();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["fields", "add", "tier"]);
    env.ok(["users", "add", "jack"]);
    env.ok(["groups", "add", "Best", "-w", "status = VIP and tier = gold and owner = jack and group(Staff)"]);
    for (args, what) in [
        (["statuses", "delete", "VIP", "--yes"], "the status `VIP`"),
        (["fields", "delete", "tier", "--yes"], "the field `tier`"),
        (["users", "delete", "jack", "--yes"], "the user `jack`"),
        (["groups", "delete", "Staff", "--yes"], "group 1 (Staff)"),
    ] {
        refused(&env.run(args), 4, &format!("group `Best` refers to {what}; nothing was deleted"));
    }
    env.ok(["statuses", "edit", "VIP", "--name", "Very important"]);
    env.ok(["groups", "edit", "Staff", "--name", "Team"]);
    env.ok(["fields", "edit", "tier", "--name", "level"]);
    let json: serde_json::Value =
        serde_json::from_str(&env.ok(["groups", "show", "Best", "--json"])).unwrap();
    assert_eq!(
        json["condition"],
        "status = \"Very important\" and level = gold and owner = jack and group(\"Team\")"
    );
}
