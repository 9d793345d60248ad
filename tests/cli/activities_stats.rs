//! `activities stats`: what activities come to, by type and over time.

use insta::assert_snapshot;

use crate::env::TestEnv;

const ROWS: &str = "\
email,time,type,value
anna@example.com,2017-01-31 23:30,purchase,10.50
anna@example.com,2017-02-01 00:30,purchase,2
anna@example.com,2017-02-01 08:00,page_visit,
ben@example.com,2017-02-01 09:00,purchase,12 EUR
ben@example.com,2017-04-02 09:00,page_visit,
ben@example.com,2017-04-03 09:00,page_visit,
ben@example.com,2017-04-03 10:00,page_visit,
";

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com", "--country", "AT"]);
    env.ok(["contacts", "add", "--email", "ben@example.com", "--country", "DE"]);
    env.write_file("a.csv", ROWS);
    env.ok(["activities", "import", "a.csv"]);
    env
}

fn csv(env: &TestEnv, args: &[&str]) -> String {
    env.ok([&["activities", "stats", "--format", "csv", "--no-header"], args].concat())
}

#[test]
fn each_type_has_its_numbers() {
    let env = env();
    assert_snapshot!(env.run(["activities", "stats"]), @r"
    TYPE        ACTIVITIES  CONTACTS  FIRST             LAST               SUM
    page_visit           4         2  2017-02-01 08:00  2017-04-03 10:00     -
    purchase             3         2  2017-01-31 23:30  2017-02-01 09:00  12.5
    --- stderr ---
    7 activities of 2 contacts.
    [0]
    ");
    assert_snapshot!(env.ok(["activities", "stats", "--json"]), @r#"
    [
    {"id":1,"type":"page_visit","label":"Page visit","activities":4,"contacts":2,"first":"2017-02-01T08:00:00Z","last":"2017-04-03T10:00:00Z","numbers":0,"sum":null},
    {"id":19,"type":"purchase","label":"Purchase","activities":3,"contacts":2,"first":"2017-01-31T23:30:00Z","last":"2017-02-01T09:00:00Z","numbers":2,"sum":12.5}
    ]
    "#);
    assert_snapshot!(env.ok(["activities", "stats", "--format", "csv"]), @r"
    id,type,label,activities,contacts,first,last,numbers,sum
    1,page_visit,Page visit,4,2,2017-02-01T08:00:00Z,2017-04-03T10:00:00Z,0,
    19,purchase,Purchase,3,2,2017-01-31T23:30:00Z,2017-02-01T09:00:00Z,2,12.5
    ");
    assert_eq!(
        csv(&env, &["--sort", "sum", "--fields", "type,numbers,sum"]),
        "purchase,2,12.5\npage_visit,0,\n"
    );
    // What has no sum comes last in both directions; sums with and without a fraction are numbers alike.
    env.ok(["activities", "log", "1", "rating", "--value", "100"]);
    env.ok(["activities", "log", "1", "internal_search", "--value=-0.5"]);
    let sums = |key: &str| {
        let rows = csv(&env, &["--sort", key, "--fields", "type"]);
        rows.replace('\n', " ")
    };
    assert_eq!(sums("sum:desc"), "rating purchase internal_search page_visit ");
    assert_eq!(sums("sum"), "internal_search purchase rating page_visit ");
    assert_eq!(sums("contacts:desc,sum:desc"), "purchase page_visit rating internal_search ");
    env.ok(["db", "undo"]);
    env.ok(["db", "undo", "4"]);
    assert_eq!(env.ok(["activities", "stats", "--count"]), "2\n");
    assert_eq!(env.ok(["activities", "stats", "--search", "visit", "--format", "ids"]), "1\n");
}

#[test]
fn they_are_narrowed_as_lists_are() {
    let env = env();
    let fields = ["--fields", "type,activities,contacts"];
    let stats = |args: &[&str]| csv(&env, &[args, &fields[..]].concat());
    assert_eq!(stats(&["anna@example.com"]), "purchase,2,1\npage_visit,1,1\n");
    assert_eq!(stats(&["--type", "pagevisit"]), "page_visit,4,2\n");
    assert_eq!(
        stats(&["--since", "2017-02-01 08:00", "--until", "2017-04-02"]),
        "page_visit,1,1\npurchase,1,1\n"
    );
    assert_eq!(stats(&["--select", "country:AT"]), "purchase,2,1\npage_visit,1,1\n");
    assert_eq!(stats(&["--select", "not country:AT", "--type", "purchase"]), "purchase,1,1\n");
    assert_eq!(
        stats(&["--where", "sum(purchase.value) > 12", "--since", "2017-02-01"]),
        "page_visit,1,1\npurchase,1,1\n"
    );
    assert_eq!(
        stats(&["--where", "country is set", "--select", "email:ben@example.com"]),
        "page_visit,3,1\npurchase,1,1\n"
    );
    // The same contacts chosen one by one, or all of them, come to the same.
    assert_eq!(stats(&["--where", "email is set"]), stats(&[]));
    for args in [&["--until", "2016-01-01"][..], &["--where", "country = France"], &["--type", "rating"]] {
        let none = env.run([&["activities", "stats"], args].concat());
        assert_eq!((none.stdout.as_str(), none.stderr.as_str()), ("", "No activities.\n"), "{args:?}");
    }
}

#[test]
fn a_history_has_a_row_for_each_period_and_a_bar() {
    let env = env();
    assert_snapshot!(env.run(["activities", "stats", "--by", "month"]), @r"
    PERIOD   ACTIVITIES  CONTACTS   SUM  HISTORY
    2017-01           1         1  10.5  ████████
    2017-02           3         2     2  ████████████████████████
    2017-03           0         0     -  -
    2017-04           3         1     -  ████████████████████████
    --- stderr ---
    7 activities of 2 contacts.
    [0]
    ");
    assert_snapshot!(env.ok(["activities", "stats", "--by", "week", "--since", "2017-03-27", "--json"]), @r#"
    [
    {"period":"2017-W13","from":"2017-03-27","activities":1,"contacts":1,"numbers":0,"sum":null},
    {"period":"2017-W14","from":"2017-04-03","activities":2,"contacts":1,"numbers":0,"sum":null}
    ]
    "#);
    // Where a bar has no room, and for programs, the numbers say it.
    let narrow = env.ok(["activities", "stats", "--by", "month", "--width", "50"]);
    assert!(narrow.contains("2017-04") && !narrow.contains("HISTORY") && !narrow.contains('█'), "{narrow}");
    assert_eq!(
        csv(&env, &["--by", "month"]),
        "2017-01,2017-01-01,1,1,1,10.5\n2017-02,2017-02-01,3,2,1,2\n2017-03,2017-03-01,0,0,0,\n\
         2017-04,2017-04-01,3,1,0,\n"
    );
    // Days are those of the zone in which times are shown.
    let by_day = ["--by", "day", "--until", "2017-02-02", "--fields", "period,activities,contacts"];
    assert_eq!(csv(&env, &by_day), "2017-01-31,1,1\n2017-02-01,3,2\n");
    let east = [&by_day[..], &["--tz", "Asia/Tokyo"]].concat();
    assert_eq!(csv(&env, &east), "2017-02-01,4,2\n");
    let west = [&by_day[..], &["--tz=-01:00"]].concat();
    assert_eq!(csv(&env, &west), "2017-01-31,2,1\n2017-02-01,2,2\n");
    assert_eq!(
        csv(&env, &["--by", "month", "--sort", "activities:desc", "--limit", "1"]),
        "2017-02,2017-02-01,3,2,1,2\n"
    );
    assert_eq!(env.ok(["activities", "stats", "--by", "month", "--count"]), "4\n");
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let env = env();
    for (args, status, message) in [
        (&["--by", "year"][..], 2, "invalid value 'year' for '--by <UNIT>'"),
        (&["nobody@example.com"], 3, "nobody@example.com"),
        (&["--type", "purchas"], 3, "did you mean `purchase`"),
        (&["--since", "soon"], 2, "--since `soon`: not a date"),
        (&["anna@example.com", "--select", "country:AT"], 2, "cannot be used with '--select <TERM>'"),
        (&["--where", "contry = AT"], 2, "did you mean `country`"),
        (&["--sort", "value"], 2, "unknown field `value`"),
        (&["--by", "day", "--fields", "type"], 2, "fields are period, from, activities"),
    ] {
        let output = env.run([&["activities", "stats"], args].concat());
        assert_eq!(output.status, status, "{args:?}: {output}");
        assert!(output.stderr.contains(message), "{args:?}: {output}");
    }
    env.ok(["activities", "log", "1", "custom_activity", "--at", "9999-01-01"]);
    assert_snapshot!(env.run(["activities", "stats", "--by", "day"]), @r"
    --- stderr ---
    Error: the activities lie more than 100,000 days apart, from 2017-01-31 to 9999-01-01
    Hint: --since and --until leave out what lies far away
    Hint: --by month has fewer rows
    [2]
    ");
    assert_eq!(env.ok(["activities", "stats", "--by", "month", "--count"]), "95785\n");
    assert_eq!(env.ok(["activities", "stats", "--by", "day", "--until", "2017-12-31", "--count"]), "63\n");
}

#[test]
fn few_contacts_far_apart_and_many_close_together_come_to_what_they_have() {
    let env = TestEnv::new();
    let rows: String = (1..=40).map(|n| format!("p{n:02}@example.com,{n},2017-01-01,visit\n")).collect();
    env.write_file("a.csv", format!("email,value,time,type\n{rows}"));
    env.ok(["activities", "import", "a.csv", "--create-contacts"]);
    env.write_file(
        "b.csv",
        "email,time,type\np01@example.com,2017-01-02,visit\np40@example.com,2017-01-03,walk\n",
    );
    env.ok(["activities", "import", "b.csv"]);
    let stats = |condition: &str, args: &[&str]| {
        let fields = ["--where", condition, "--fields", "type,activities,contacts,sum"];
        csv(&env, &[&fields[..], args].concat())
    };
    let far = "email = p01@example.com or email = p40@example.com";
    assert_eq!(stats(far, &[]), "visit,3,2,41\nwalk,1,1,\n");
    assert_eq!(stats(far, &["--since", "2017-01-02"]), "visit,1,1,\nwalk,1,1,\n");
    assert_eq!(stats(far, &["--type", "walk"]), "walk,1,1,\n");
    assert_eq!(stats("email ~ p1 or email ~ p2", &[]), "visit,20,20,390\n");
    assert_eq!(stats("email ~ p1 and not email ~ p15", &["--until", "2017-01-01"]), "visit,9,9,130\n");
}
