//! Lists from what recalculation keeps: contacts of scores and personas, when they are out of date, some of what is defined
//! worked out by itself, and what time alone will bring.

use insta::assert_snapshot;

use crate::env::refused;
use crate::history::{at, env};

#[test]
fn lists_of_what_is_kept_say_when_it_is_out_of_date() {
    let env = env();
    env.ok(["recalc", "-q"]);
    let said = |arguments: &[&str]| {
        let output = env.run(arguments);
        assert_eq!(output.status, 0, "{output}");
        output.stderr
    };
    for list in [
        &["groups", "members", "Austrians"][..],
        &["groups", "list"],
        &["groups", "show", "Austrians"],
        &["contacts", "list", "group:Austrians"],
        &["contacts", "list", "--group", "Austrians"],
        &["contacts", "export", "-w", "score(Fit) > 5"],
        &["scores", "list"],
        &["scores", "show", "Fit"],
        &["scores", "contacts", "Fit"],
        &["scores", "histogram", "Fit"],
        &["personas", "list"],
        &["personas", "show", "Local"],
        &["personas", "contacts", "Local"],
    ] {
        let is_empty = list[0] == "personas" && list[1] == "contacts";
        let nothing = if is_empty { "No contacts.\n" } else { "" };
        assert_eq!(said(list), nothing, "{list:?}");
        env.ok(["contacts", "edit", "1", "--city", "Graz"]);
        let stale = "Hint: groups, scores and personas may be out of date: 1 contact changed since \
                     2017-03-22 15:26; `acquaint recalc` brings them up to date\n";
        assert_eq!(said(list), format!("{nothing}{stale}"), "{list:?}");
        // It is brought up to date first, and says so.
        let fresh = said(&[list, &["--fresh", "-q"]].concat());
        assert_eq!(fresh, "", "{list:?}");
        assert_eq!(said(list), nothing, "{list:?}");
        env.ok(["contacts", "edit", "1", "--city", "Linz"]);
        env.ok(["recalc", "-q"]);
    }
    // Who is in a group by hand is never out of date, nor is a list of contacts.
    env.ok(["contacts", "edit", "1", "--city", "Graz"]);
    for list in [
        &["groups", "members", "Hand", "--count"][..],
        &["contacts", "list", "group:Hand", "--count"],
        &["contacts", "list", "city:Graz"],
    ] {
        assert_eq!(said(list), "", "{list:?}");
    }
    env.ok(["activities", "log", "2", "purchase", "--at", "2017-03-22T15:00Z"]);
    env.ok(["recalc", "-q"]);
    let later = said(&["--now", "2017-04-01T15:00Z", "scores", "contacts", "Fit"]);
    assert!(later.contains("time has come for 1 contact since"), "{later}");
    env.ok(["groups", "edit", "Austrians", "--where", "country = Austria and city is set"]);
    assert!(
        said(&["groups", "list"]).contains("conditions or rules changed"),
        "{}",
        said(&["groups", "list"])
    );
}

#[test]
fn whoever_is_chosen_by_what_is_out_of_date_is_chosen_with_a_word() {
    let env = env();
    env.ok(["recalc", "-q"]);
    let commands = [
        &["contacts", "delete", "--where", "group(Austrians)", "-n"][..],
        &["contacts", "edit", "--where", "score(Fit) > 5", "--city", "Linz", "-n"],
        &["contacts", "edit", "--group", "Austrians", "--city", "Linz", "-n"],
        &["groups", "add-members", "Hand", "--select", "group:Austrians", "-n"],
        &["groups", "remove-members", "Hand", "--where", "persona(Local)", "-n"],
        &["groups", "exclude", "Hand", "--where", "group(Austrians)", "-n"],
        &["activities", "stats", "--where", "group(Austrians)"],
        &["contacts", "export", "--facts", "--where", "group(Austrians)"],
        &["contacts", "show", "1"],
        &["contacts", "show", "1", "--json"],
    ];
    let said = |arguments: &[&str]| {
        let output = env.run(arguments);
        assert_eq!(output.status, 0, "{output}");
        output.stderr
    };
    for command in commands {
        assert!(!said(command).contains("out of date"), "{command:?}: {}", said(command));
    }
    env.ok(["contacts", "edit", "1", "--city", "Graz"]);
    for command in commands {
        assert!(said(command).contains("out of date: 1 contact changed"), "{command:?}: {}", said(command));
    }
    // What is kept of the others is as it would be worked out, and so are groups by hand.
    for command in [
        &["contacts", "show", "2"][..],
        &["contacts", "show", "1", "--section", "info"],
        &["contacts", "delete", "--where", "group(Hand)", "-n"],
        &["activities", "stats", "--where", "city = Graz"],
    ] {
        assert!(!said(command).contains("out of date"), "{command:?}: {}", said(command));
    }
    env.ok(["recalc", "-q"]);
    let then = said(&["contacts", "list", "group:Austrians", "--at", "2017-01-01"]);
    assert_eq!(
        then,
        "No contacts.\nHint: groups by condition, scores and personas are those of now, whatever --at says; \
         `acquaint groups members GROUP --as-of` knows who was a member\n"
    );
    assert_eq!(said(&["contacts", "list", "city:Graz", "--at", "2017-01-01"]), "");
}

#[test]
fn what_cannot_be_worked_out_is_named() {
    let env = env();
    env.ok(["recalc", "-q"]);
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    shell.execute("UPDATE groups SET condition = 'nonsense = 3' WHERE name = 'Austrians'", []).unwrap();
    assert_eq!(env.run(["recalc", "-q"]).status, 1);
    let output = env.run(["scores", "contacts", "Fit"]);
    assert!(output.stderr.contains("not all can be worked out: "), "{output}");
    assert!(output.stderr.contains("Austrians"), "{output}");
}

#[test]
fn scores_and_personas_list_their_contacts() {
    let env = env();
    env.ok(["activities", "log", "2", "purchase", "--at", "2017-03-22T10:00Z"]);
    env.ok(["contacts", "edit", "3", "--unset", "country", "--city", "Wien"]);
    env.ok(["scores", "rules", "add", "Fit", "--where", "city = Wien", "--points=-3"]);
    env.ok(["recalc", "-q"]);
    assert_snapshot!(env.run(["scores", "contacts", "Fit"]), @r"
    ID  NAME  EMAIL              POINTS  STATUS  CITY  COUNTRY
     2  -     berta@example.com      10  -       -     Austria
     1  -     anna@example.com        6  -       -     Austria
     3  -     carl@example.com       -3  -       Wien  -
    [0]
    ");
    assert_snapshot!(env.run(["scores", "list"]), @r"
    ID  NAME  DESCRIPTION  RULES  ENABLED  CONTACTS
     1  Fit   -                3  yes             3
    [0]
    ");
    assert!(env.ok(["scores", "show", "Fit", "--json"]).contains("\"contacts\": 3,"));
    assert_snapshot!(env.run(["scores", "contacts", "Fit", "--min", "7", "--format", "csv", "--fields", "email,points"]), @r"
    email,points
    berta@example.com,10
    [0]
    ");
    assert_snapshot!(env.run(["scores", "contacts", "Fit", "country:AT", "--sort", "email:desc", "--format", "ids"]), @r"
    2
    1
    [0]
    ");
    assert_eq!(env.ok(["scores", "contacts", "Fit", "--min", "-3", "--count"]), "3\n");
    for min in ["abc", "1.5", "2147483648", "99999999999999999999", "", "-"] {
        let output = env.run(["scores", "contacts", "Fit", &format!("--min={min}")]);
        refused(&output, 2, "it takes a whole number from -2,147,483,648 to 2,147,483,647");
    }
    assert_eq!(env.ok(["scores", "contacts", "Fit", "--min", "-2,147,483,648", "--count"]), "3\n");
    let sorted = |keys: &str| {
        let list = ["scores", "contacts", "Fit", "--sort", keys, "--format", "ids"];
        env.ok(list).replace('\n', " ")
    };
    assert_eq!(sorted("points"), "3 1 2 ");
    assert_eq!(sorted("Points:desc"), "2 1 3 ");
    assert_eq!(sorted("country,points"), "1 2 3 ");
    assert_eq!(sorted("country,points:desc"), "2 1 3 ");
    let refused = env.run(["scores", "contacts", "Fit", "--sort", "point"]);
    assert!(refused.status == 2 && refused.stderr.contains("did you mean `points`?"), "{refused}");
    assert_eq!(env.run(["contacts", "list", "--sort", "points"]).status, 2);
    // A field of the same name is not what this list is about.
    env.ok(["fields", "add", "points", "--type", "integer"]);
    env.ok(["contacts", "edit", "1", "--set", "points=77"]);
    env.ok(["recalc", "-q"]);
    assert_eq!(sorted("points"), "3 1 2 ");
    assert_snapshot!(env.run(["scores", "contacts", "Fit", "--limit", "1", "--offset", "1", "--json", "--fields", "id,points"]), @r#"
    [
    {"id":1,"points":6}
    ]
    --- stderr ---
    Showing the first 1; --limit 0 shows all.
    [0]
    "#);
    env.ok(["fields", "delete", "points", "--yes"]);
    env.ok(["contacts", "add", "--email", "dora@example.com"]);
    assert_snapshot!(env.run(["scores", "histogram", "Fit", "--fresh", "-q", "--bins", "3"]), @r"
    FROM  TO  CONTACTS  SHARE
      -5  -1         1   25.0
       0   4         1   25.0
       5   9         1   25.0
      10  14         1   25.0
    [0]
    ");
    assert_snapshot!(env.run(["scores", "histogram", "Fit", "--bins", "0"]), @r"
    --- stderr ---
    Error: --bins 0: from 1 to 1000
    [2]
    ");
    assert_snapshot!(env.run(["personas", "contacts", "Local"]), @r"
    ID  NAME  EMAIL             STATUS  CITY  COUNTRY
     3  -     carl@example.com  -       Wien  -
    [0]
    ");
    assert_snapshot!(env.run(["personas", "list"]), @r"
    ID  NAME   THRESHOLD  RULES  ENABLED  CONTACTS  SHARE
     1  Local          5      1  yes             1   25.0
    [0]
    ");
    assert_snapshot!(env.run(["--now", "2017-03-23T12:00Z", "personas", "history", "Local", "--since", "2017-03-21"]), @r"
    FROM        PERSONA  ENTERED  LEFT  CONTACTS
    2017-03-22  Local          1     0         1
    2017-03-23  Local          0     0         1
    [0]
    ");
}

#[test]
fn some_of_what_is_defined_is_worked_out_for_everybody() {
    let env = env();
    env.ok(["recalc", "-q"]);
    env.ok(["contacts", "edit", "3", "--country", "DE"]);
    let said = |arguments: &[&str]| {
        let output = env.run(arguments);
        output.stderr.rsplit_once(", ").map_or(output.stderr.clone(), |(said, _)| said.to_owned())
    };
    assert_eq!(said(&["recalc", "groups", "Austrians"]), "Recalculated 3 contacts: groups +0 -1");
    // The rest is left for the next run.
    assert_eq!(said(&["recalc"]), "Recalculated 1 contact: groups +0 -0, scores 1 changed");
    assert_eq!(said(&["recalc", "scores"]), "Recalculated 3 contacts: groups +0 -0");
    assert_eq!(said(&["recalc", "personas", "Local"]), "Recalculated 3 contacts: groups +0 -0");
    assert_snapshot!(env.run(["recalc", "groups", "Hand"]), @r"
    --- stderr ---
    Error: group 2 (Hand) has no condition
    Hint: its members are by hand; there is nothing to work out
    [4]
    ");
    assert_snapshot!(env.run(["recalc", "scores", "Fitt"]), @r"
    --- stderr ---
    Error: there is no score `Fitt`
    Hint: did you mean `Fit`?
    [3]
    ");
    assert_snapshot!(env.run(["recalc", "--limit", "3"]), @r"
    --- stderr ---
    Error: there is no list to print
    Hint: --runs lists the last recalculations
    [2]
    ");
    let kinds =
        env.ok(["recalc", "--runs", "--format", "csv", "--fields", "kind,contacts,left", "--no-header"]);
    assert_eq!(kinds, "definitions,3,0\ndefinitions,3,0\nchanges,1,0\ndefinitions,3,1\nfull,3,0\n");
}

#[test]
fn time_alone_is_forecast_day_by_day() {
    let env = env();
    env.ok(["groups", "add", "Buyers", "--where", "did(purchase, last 3d)"]);
    env.ok([
        "groups",
        "add",
        "Regulars",
        "--where",
        "group(Buyers) and count(purchase, last 2d) >= 1 and score(Fit) > 5",
    ]);
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-03-22T10:00Z"]);
    env.ok(["activities", "log", "2", "purchase", "--at", "2017-03-23T20:00Z"]);
    env.ok(["activities", "log", "3", "purchase", "--at", "2017-03-21T10:00Z"]);
    env.ok(["groups", "add-members", "Buyers", "3"]);
    assert_snapshot!(env.run(["groups", "forecast", "Buyers", "--days", "6"]), @r"
    DATE        ENTERING  LEAVING  MEMBERS
    2017-03-22         0        0        2
    2017-03-23         1        0        3
    2017-03-24         0        0        3
    2017-03-25         0        1        2
    2017-03-26         0        1        1
    2017-03-27         0        0        1
    [0]
    ");
    env.ok(["contacts", "edit", "1", "--first-name", "Anna", "--last-name", "Berg"]);
    assert_snapshot!(env.run(["groups", "forecast", "Buyers", "--days", "6", "--who"]), @r"
    TIME              CHANGE  CONTACT ID  NAME       EMAIL
    2017-03-23 20:00  enters           2  -          berta@example.com
    2017-03-25 10:00  leaves           1  Anna Berg  anna@example.com
    2017-03-26 20:00  leaves           2  -          berta@example.com
    [0]
    ");
    assert_snapshot!(env.run(["groups", "forecast", "Regulars", "--days", "6", "--who", "--format", "csv"]), @r"
    time,change,contact_id,email,name
    2017-03-23T10:00:00Z,leaves,3,carl@example.com,
    2017-03-23T20:00:00Z,enters,2,berta@example.com,
    2017-03-24T10:00:00Z,leaves,1,anna@example.com,Anna Berg
    2017-03-25T20:00:00Z,leaves,2,berta@example.com,
    [0]
    ");
    // It is what recalculation finds when the time has come.
    env.ok(["recalc", "-q"]);
    for (now, members) in [
        ("2017-03-23T20:00Z", "1 2 "),
        ("2017-03-24T10:00Z", "2 "),
        ("2017-03-25T19:59:59.999Z", "2 "),
        ("2017-03-25T20:00Z", ""),
    ] {
        env.ok(at(now, &["recalc", "-q"]));
        let found = env.ok(["groups", "members", "Regulars", "--format", "ids"]).replace('\n', " ");
        assert_eq!(found, members, "{now}");
    }
    assert_snapshot!(env.run(["groups", "forecast", "Hand"]), @r"
    --- stderr ---
    Error: group 2 (Hand) has no condition
    Hint: its members are by hand; time alone changes nothing
    [4]
    ");
    assert_snapshot!(env.run(["groups", "forecast", "Buyers", "--days", "0"]), @r"
    --- stderr ---
    Error: --days 0: from 1 to 3660
    [2]
    ");
}

#[test]
fn ids_are_those_of_contacts_and_lists_without_any_say_so() {
    let env = env();
    env.ok(["groups", "add", "Buyers", "--where", "did(purchase, last 3d)"]);
    env.ok(["activities", "log", "2", "purchase", "--at", "2017-03-22T10:00Z"]);
    env.ok(["recalc", "-q"]);
    assert_eq!(env.ok(["groups", "forecast", "Buyers", "--who", "--format", "ids"]), "2\n");
    assert_eq!(env.ok(["scores", "contacts", "Fit", "--format", "ids"]), "2\n1\n3\n");
    for list in [
        &["contacts", "history", "2"][..],
        &["groups", "history", "Buyers"],
        &["groups", "forecast", "Buyers"],
        &["personas", "history"],
        &["scores", "histogram", "Fit"],
        &["activities", "stats", "--by", "month"],
    ] {
        refused(&env.run([list, &["--format", "ids"]].concat()), 2, "have no ids");
        assert!(env.ok([list, &["--format", "csv"]].concat()).lines().count() > 1, "{list:?}");
    }
    assert_snapshot!(env.run(["contacts", "history", "2", "--format", "ids"]), @r"
    --- stderr ---
    Error: --format ids: changes have no ids
    Hint: --format csv and --format jsonl print all that is known of them
    [2]
    ");
}

#[test]
fn days_are_those_of_the_zone_in_which_times_are_shown() {
    let env = env();
    env.ok(["groups", "add", "Buyers", "--where", "did(purchase, last 2d)"]);
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-03-22T15:10Z"]);
    env.ok(["recalc", "-q"]);
    env.ok(["contacts", "edit", "2", "--city", "Wien"]);
    env.ok(["activities", "log", "2", "purchase", "--at", "2017-03-22T15:20Z"]);
    env.ok(at("2017-03-22T15:30Z", &["recalc", "-q"]));
    // In Tokyo it is the 23rd already, half an hour after midnight.
    let shown = |tz: &str, list: &[&str], row: usize| {
        let list = [&["--now", "2017-03-22T15:30Z", "--tz", tz], list, &["--format", "csv"]].concat();
        env.ok(list).lines().nth(row).unwrap_or_default().to_owned()
    };
    for (tz, day, last) in [("utc", "2017-03-22", "2017-03-24"), ("Asia/Tokyo", "2017-03-23", "2017-03-25")] {
        assert_eq!(shown(tz, &["groups", "history", "Buyers"], 1), format!("{day},2,0,2"));
        assert_eq!(shown(tz, &["personas", "history", "Local"], 1), format!("{day},Local,1,0,1"));
        assert_eq!(shown(tz, &["groups", "forecast", "Buyers"], 1), format!("{day},0,0,2"));
        assert_eq!(shown(tz, &["groups", "forecast", "Buyers", "--days", "3"], 3), format!("{last},0,2,0"));
    }
    // For programs a moment is in UTC, wherever it is shown.
    let who = ["groups", "forecast", "Buyers", "--who", "--fields", "time"];
    assert_eq!(shown("Asia/Tokyo", &who, 1), "2017-03-24T15:10:00Z");
    assert_eq!(
        shown("Asia/Tokyo", &["contacts", "history", "2", "--fields", "time"], 1),
        "2017-03-22T15:30:00Z"
    );
    let table = |tz: &str, list: &[&str]| {
        let list = [&["--now", "2017-03-22T15:30Z", "--tz", tz], list, &["--no-header"]].concat();
        env.ok(list).lines().next().unwrap_or_default().trim().to_owned()
    };
    assert_eq!(table("Asia/Tokyo", &who), "2017-03-25 00:10");
    assert_eq!(table("Asia/Tokyo", &["contacts", "history", "2", "--fields", "time"]), "2017-03-23 00:30");
    assert_eq!(table("utc", &["contacts", "history", "2", "--fields", "time"]), "2017-03-22 15:30");
}

#[test]
fn what_is_new_may_be_worked_out_by_itself_and_then_nothing_is_out_of_date() {
    let env = env();
    env.ok(["recalc", "-q"]);
    env.ok(["scores", "add", "Rank"]);
    env.ok(["scores", "rules", "add", "Rank", "--where", "country = Austria", "--points", "1"]);
    env.ok(["personas", "add", "Far"]);
    env.ok(["personas", "rules", "add", "Far", "--where", "country = Japan", "--points", "100"]);
    env.ok(["recalc", "scores", "Rank", "-q"]);
    let said = || env.run(["scores", "contacts", "Rank", "--count"]).stderr;
    assert!(said().contains("conditions or rules changed"), "{}", said());
    env.ok(["recalc", "personas", "-q"]);
    assert_eq!(said(), "");
}

#[test]
fn members_by_condition_are_of_the_moment_of_the_last_run() {
    let env = env();
    env.ok(at("2017-03-22T16:00Z", &["recalc", "-q"]));
    env.ok(at("2017-03-23T10:00Z", &["contacts", "edit", "1", "--country", "DE"]));
    env.ok(at("2017-03-23T11:00Z", &["recalc", "-q"]));
    let shown =
        |field| env.ok(["groups", "show", "Austrians", "--format", "csv", "--no-header", "--fields", field]);
    assert_eq!(shown("rebuilt"), "2017-03-23T11:00:00Z\n");
    env.ok(at("2017-03-23T12:00Z", &["contacts", "edit", "1", "--country", "AT"]));
    let explained = env.run(at("2017-03-23T13:00Z", &["groups", "explain", "Austrians", "1"]));
    assert!(explained.stderr.contains("were worked out 2017-03-23 11:00"), "{explained}");
    assert_eq!(
        env.ok(["groups", "show", "Hand", "--format", "csv", "--no-header", "--fields", "rebuilt"]),
        "\"\"\n"
    );
}
