//! `activities log|list|show|delete|types`: one activity at a time, and what is there.

use insta::assert_snapshot;

use crate::env::TestEnv;

fn with_activities() -> TestEnv {
    let env = TestEnv::new();
    env.add_joseph();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["activities", "log", "2", "page_visit", "--url", "https://example.com/", "--at", "2017-03-01"]);
    env.ok([
        "activities",
        "log",
        "jsmith@localhost.local",
        "purchase",
        "--value",
        "9.90",
        "--title",
        "Beans",
    ]);
    env.ok(["activities", "log", "1", "pagevisit", "--at", "2017-03-20 10:00"]);
    env.ok(["activities", "log", "1", "Page_Visit", "--at", "2017-03-20 10:00", "--set", "campaign=Fair"]);
    env
}

fn csv(env: &TestEnv, args: &[&str]) -> String {
    env.ok([&["activities", "list", "--format", "csv", "--no-header", "--fields", "id,email,type"], args]
        .concat())
}

#[test]
fn an_activity_is_logged_with_its_details_and_shown() {
    let env = TestEnv::new();
    env.add_joseph();
    let args = ["activities", "log", "1", "purchase", "--value", " 129.90 ", "--item", "SKU-7"];
    assert_snapshot!(env.run([&args[..], &["--dry-run"]].concat()), @r"
    --- stderr ---
    Would log purchase of contact 1, Joseph Smith <jsmith@localhost.local>
    [0]
    ");
    assert_eq!(env.ok(["activities", "list", "--count"]), "0\n");
    assert_snapshot!(env.run([&args[..], &["--set", "utm-source=letter"]].concat()), @r"
    1
    --- stderr ---
    Logged activity 1: purchase of contact 1, Joseph Smith <jsmith@localhost.local>. Undo with `acquaint db undo 2`
    [0]
    ");
    let shown = env.ok(["activities", "show", "1", "--json"]);
    for part in [
        "\"contact_id\": 1,",
        "\"type\": \"purchase\",",
        "\"time\": \"2017-03-22T15:26:49Z\",",
        "\"value\": \"129.90\",",
        "\"item\": \"SKU-7\",",
        "\"utm_source\": \"letter\",",
        "\"title\": null,",
    ] {
        assert!(shown.contains(part), "no {part} in {shown}");
    }
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["activities", "list", "--count"]), "0\n");
    env.ok(["db", "undo", "3"]);
    assert_eq!(env.ok(["activities", "show", "1", "--json"]), shown);
}

#[test]
fn a_value_may_be_a_number_below_zero() {
    let env = TestEnv::new();
    env.add_joseph();
    env.ok(["activities", "log", "1", "purchase", "--value", "-5", "--title", "-1e3", "--item", "-4.25"]);
    let rows = env.ok(["activities", "list", "1", "--format", "csv", "--fields", "value,title,item"]);
    assert_eq!(rows, "value,title,item\n-5,-1e3,-4.25\n");
    // The number is what the flag is told, not a flag that nobody knows.
    for args in [&["contacts", "list", "--limit", "-1"][..], &["activities", "list", "--offset", "-1"]] {
        let output = env.run(args);
        assert!(output.status == 2 && output.stderr.contains("it takes a whole number"), "{output}");
    }
    let flag = env.run(["activities", "log", "1", "purchase", "--value", "--title", "x"]);
    assert!(flag.status == 2 && flag.stderr.contains("a value is required for '--value"), "{flag}");
}

#[test]
fn what_cannot_be_logged_is_refused() {
    let env = TestEnv::new();
    env.add_joseph();
    let long = format!("--title={}", "x".repeat(1_001));
    for (args, status, message) in [
        (&["1", "purchas"][..], 3, "there is no activity type `purchas`"),
        (&["1", "purchas"], 3, "did you mean `purchase`"),
        (&["1", "rent"], 3, "`acquaint activities types add \"rent\"` adds it"),
        (&["7", "purchase"], 3, "there is no contact 7"),
        (&["1", "purchase", "--at", "yesterday"], 2, "--at `yesterday`: not a date"),
        (&["1", "purchase", "--set", "prize=7"], 2, "details are value, item, detail"),
        (&["1", "purchase", "--set", "value"], 2, "it takes DETAIL=VALUE"),
        (&["1", "purchase", "--value", "7", "--set", "value=8"], 2, "value is given twice"),
        (&["1", "purchase", &long], 5, "--title: too long: 1,001 characters (max 1,000)"),
    ] {
        let before = env.untouched();
        let output = env.run([&["activities", "log"], args].concat());
        assert_eq!(output.status, status, "{args:?}: {output}");
        assert!(output.stderr.contains(message), "{args:?}: {output}");
        assert!(env.untouched() == before, "{args:?} changed something");
    }
}

#[test]
fn all_come_by_contact_and_time_and_those_of_one_contact_newest_first() {
    let env = with_activities();
    assert_snapshot!(env.ok(["activities", "list"]), @r"
    ID  EMAIL                   TIME              TYPE        TITLE  VALUE
     3  jsmith@localhost.local  2017-03-20 10:00  page_visit  -      -
     4  jsmith@localhost.local  2017-03-20 10:00  page_visit  -      -
     2  jsmith@localhost.local  2017-03-22 15:26  purchase    Beans  9.90
     1  anna@example.com        2017-03-01 00:00  page_visit  -      -
    ");
    assert_snapshot!(env.ok(["activities", "list", "jsmith@localhost.local"]), @r"
    ID  TIME              TYPE        TITLE  VALUE
     2  2017-03-22 15:26  purchase    Beans  9.90
     4  2017-03-20 10:00  page_visit  -      -
     3  2017-03-20 10:00  page_visit  -      -
    ");
    let anna = "1,anna@example.com,page_visit\n";
    let joseph = |id: u32, kind: &str| format!("{id},jsmith@localhost.local,{kind}\n");
    assert_eq!(csv(&env, &["--type", "purchase"]), joseph(2, "purchase"));
    assert_eq!(csv(&env, &["anna@example.com", "--type", "pagevisit,purchase"]), anna);
    assert_eq!(
        csv(&env, &["--since", "2017-03-20 10:00", "--until", "2017-03-21", "--limit", "1"]),
        joseph(3, "page_visit")
    );
    assert_eq!(csv(&env, &["--offset", "3"]), anna);
    assert_eq!(csv(&env, &["--until", "2017-02-28"]), "");
    assert_eq!(env.ok(["activities", "list", "1", "--type", "page_visit", "--count"]), "2\n");
    assert_eq!(env.ok(["activities", "list", "--format", "ids"]), "3\n4\n2\n1\n");
    let limited = env.run(["activities", "list", "--limit", "2", "--format", "ids"]);
    assert_eq!(
        (limited.stdout.as_str(), limited.stderr.as_str()),
        ("3\n4\n", "Showing 2 of 4; --limit 0 shows all.\n")
    );
}

#[test]
fn a_list_of_many_pages_misses_none_and_repeats_none() {
    let env = TestEnv::new();
    let rows: String =
        (0..1_300).map(|n| format!("p{}@example.com,visit,2017-01-01 00:00:{:02}\n", n % 3, n % 7)).collect();
    env.write_file("a.csv", format!("email,type,time\n{rows}"));
    env.ok(["activities", "import", "a.csv", "--create-contacts"]);
    let ids = |args: &[&str]| -> Vec<i64> {
        let list = env.ok([&["activities", "list", "--format", "ids"], args].concat());
        list.lines().map(|line| line.parse().expect("an id")).collect()
    };
    assert_eq!(ids(&[]), (1..=1_300).collect::<Vec<_>>());
    let mut of_one = ids(&["p0@example.com"]);
    assert_eq!(of_one.len(), 434);
    assert!(of_one.is_sorted_by(|a, b| a > b), "the newest come first");
    of_one.reverse();
    assert_eq!(of_one, (1..=434).collect::<Vec<_>>());
    // Another program may have written times that no calendar has.
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell.execute_batch("UPDATE activities SET time = -9223372036854775808 WHERE id IN (1, 1300)").unwrap();
    shell.execute_batch("UPDATE activities SET time = 9223372036854775807 WHERE id IN (2, 3)").unwrap();
    assert_eq!(ids(&[]).len(), 1_300);
    assert_eq!(ids(&["p0@example.com"]).len(), 434);
}

#[test]
fn deleting_asks_and_undo_brings_them_back() {
    let env = with_activities();
    assert_snapshot!(env.run(["activities", "delete", "1", "2", "1"]), @r"
    --- stderr ---
    Error: not deleting 2 activities without confirmation
      activity 2: purchase of contact 1, Mar 22, 2017 3:26:49 PM
      activity 1: page_visit of contact 2, Mar 1, 2017 12:00:00 AM
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    ");
    let before = env.ok(["activities", "list", "--format", "csv"]);
    let gone = env.run_with_stdin(["activities", "delete", "-", "--yes"], "1\n2\n");
    assert_eq!(gone.stderr, "Deleted 2 activities. Undo with `acquaint db undo 7`\n");
    assert_eq!(env.ok(["activities", "list", "--format", "ids"]), "3\n4\n");
    assert_eq!(env.run(["activities", "delete", "3", "2", "--yes"]).status, 3);
    assert_eq!(env.run(["activities", "delete", "x", "--yes"]).status, 2);
    assert_eq!(env.run_with_stdin(["activities", "delete", "-", "--yes"], "\n").status, 2);
    assert_eq!(env.ok(["activities", "list", "--count"]), "2\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["activities", "list", "--format", "csv"]), before);
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn types_are_listed_and_added() {
    let env = with_activities();
    assert_snapshot!(env.ok(["activities", "types", "--used", "--format", "csv"]), @r"
    id,name,label,built_in,activities,latest,description,code_name,enabled,manual
    1,page_visit,Page visit,true,3,2017-03-20T10:00:00Z,,pagevisit,true,true
    19,purchase,Purchase,true,1,2017-03-22T15:26:49Z,,purchase,true,true
    ");
    let built_in: u32 = env.ok(["activities", "types", "--count"]).trim().parse().expect("a number");
    let added = env.run(["activities", "types", "add", "ski_rental", "--label", "Rented skis"]);
    assert_eq!(added.stderr, "Added activity type 1001: ski_rental. Undo with `acquaint db undo 7`\n");
    let listed =
        env.ok(["activities", "types", "list", "--search", "skis", "--format", "csv", "--no-header"]);
    assert_eq!(listed, "1001,ski_rental,Rented skis,false,0,,,,true,true\n");
    assert_eq!(env.ok(["activities", "types", "--count"]).trim(), (built_in + 1).to_string());
    // Under its other names it is there already.
    for taken in ["SKI_RENTAL", "pagevisit", "Purchase"] {
        let output = env.run(["activities", "types", "add", taken]);
        assert_eq!(output.status, 5, "{output}");
        assert!(output.stderr.contains("there is already an activity type"), "{output}");
    }
    assert_eq!(env.run(["activities", "types", "add", " "]).status, 5);
    env.ok(["activities", "log", "1", "ski_rental"]);
    env.ok(["db", "undo"]);
    env.ok(["db", "undo", "7"]);
    assert_eq!(env.ok(["activities", "types", "--count"]).trim(), built_in.to_string());
}

#[test]
fn the_profile_and_the_record_say_when_a_contact_was_active() {
    let env = with_activities();
    let shown = env.ok(["contacts", "show", "1", "--section", "activity"]);
    assert_snapshot!(shown, @r"
    Joseph Smith
    jsmith@localhost.local  Receiving marketing emails

    CONTACT ACTIVITY DETAILS
      Journey length  2 days (started 3/20/2017)
      Last activity   today (3/22/2017)
    ");
    let anna = env.ok(["contacts", "show", "2"]);
    assert!(
        anna.contains(
            "  Journey length  21 days (started 3/1/2017)\n  Last activity   21 days ago (3/1/2017)\n"
        ),
        "{anna}"
    );
    let record = env.ok(["contacts", "show", "2", "--fields", "activities", "--format", "jsonl"]);
    let expected = r#"{"activities":{"count":1,"first":"2017-03-01T00:00:00Z","last":"2017-03-01T00:00:00Z","journey_days":21,"days_since_last":21,"latest":[{"id":1,"time":"2017-03-01T00:00:00Z","type":"page_visit","about":"https://example.com/"}]}}"#;
    assert_eq!(record.trim(), expected);
    env.ok(["contacts", "add", "--email", "quiet@example.com"]);
    assert!(!env.ok(["contacts", "show", "3"]).contains("ACTIVITY"));
    assert_eq!(
        env.ok(["contacts", "show", "3", "--fields", "activities", "--format", "jsonl"]),
        "{\"activities\":null}\n"
    );
}

#[test]
fn what_is_still_to_come_is_no_part_of_the_journey_yet() {
    let env = with_activities();
    env.ok(["activities", "types", "add", "visit"]);
    env.ok(["activities", "log", "2", "visit", "--at", "2017-03-22T15:26:50Z"]);
    env.ok(["contacts", "add", "--email", "booked@example.com"]);
    env.ok(["activities", "log", "3", "visit", "--at", "2017-03-25"]);
    let shown = |args: &[&str]| env.ok([&["contacts", "show"], args].concat());
    assert!(shown(&["2"]).contains("  Last activity   21 days ago (3/1/2017)\n"));
    assert!(!shown(&["3"]).contains("ACTIVITY"));
    let record = ["3", "--fields", "activities", "--format", "jsonl"];
    assert_eq!(shown(&record), "{\"activities\":null}\n");
    // A second later the first of them counts, and days are those of the calendar where the reader is.
    assert!(shown(&["2", "--now", "2017-03-22T15:26:50Z"]).contains("  Last activity   today (3/22/2017)\n"));
    let later = shown(&["3", "--now", "2017-03-26T01:00:00Z", "--tz=-02:00"]);
    assert!(
        later.contains(
            "  Journey length  1 day (started 3/24/2017)\n  Last activity   1 day ago (3/24/2017)\n"
        ),
        "{later}"
    );
    let record = shown(&["3", "--now", "2017-03-27T00:00Z", "--fields", "activities", "--format", "jsonl"]);
    assert!(record.contains(r#""count":1,"first":"2017-03-25T00:00:00Z""#), "{record}");
    assert!(record.contains(r#""journey_days":2,"days_since_last":2,"latest""#), "{record}");
}

#[test]
fn activities_go_with_their_contact_and_come_back_with_it() {
    let env = with_activities();
    let plan = env.run(["contacts", "delete", "1", "--dry-run"]);
    assert!(
        plan.stderr.contains("Would delete 1 contact, 0 consent agreements, 3 activities, 0 notes."),
        "{plan}"
    );
    env.ok(["contacts", "delete", "1", "--yes"]);
    assert_eq!(env.ok(["activities", "list", "--count"]), "1\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["activities", "list", "--count"]), "4\n");
    assert_eq!(env.ok(["db", "check"]), "");
}

#[test]
fn queries_and_statistics_see_activities() {
    let env = with_activities();
    let sql = "SELECT contact_id, type, time, value FROM activities WHERE type = 'purchase'";
    assert_eq!(
        env.ok(["db", "query", sql, "--format", "csv", "--no-header"]),
        "1,purchase,2017-03-22T15:26:49Z,9.90\n"
    );
    let sql = "SELECT label FROM activity_types WHERE name = 'page_visit'";
    assert_eq!(env.ok(["db", "query", sql, "--format", "csv", "--no-header"]), "Page visit\n");
    assert_eq!(env.ok(["db", "stats", "--fields", "activities", "--format", "csv", "--no-header"]), "4\n");
}

#[test]
fn a_value_that_sums_pass_over_is_told() {
    let env = TestEnv::new();
    env.add_joseph();
    assert_snapshot!(env.run(["activities", "log", "1", "purchase", "--value", "12 EUR"]), @r#"
    1
    --- stderr ---
    Logged activity 1: purchase of contact 1, Joseph Smith <jsmith@localhost.local>. Undo with `acquaint db undo 2`
    Sums pass over the value `12 EUR`: not a number; write 1234.5.
    [0]
    "#);
    let thousands = ["activities", "log", "1", "purchase", "--set", "value=1,234.50", "--dry-run"];
    assert_snapshot!(env.run(thousands), @r#"
    --- stderr ---
    Would log purchase of contact 1, Joseph Smith <jsmith@localhost.local>
    Sums pass over the value `1,234.50`: a number with a comma; write 1234.5, without marks between the thousands.
    [0]
    "#);
    for args in [&["--value", "12.123456789"][..], &["--title", "12 EUR"], &["--value", "1e2", "--quiet"]] {
        let logged = env.run([&["activities", "log", "1", "purchase"], args].concat());
        assert_eq!((logged.status, logged.stderr.contains("Sums")), (0, false), "{logged}");
    }
    assert_eq!(env.ok(["contacts", "list", "--count", "--where", "sum(purchase.value) = 12.123457"]), "1\n");
}
