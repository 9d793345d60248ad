//! The history: what changed for contacts, when and why; who was a member then, and how sizes changed.

use insta::assert_snapshot;
use serde_json::Value;

use crate::env::TestEnv;

/// Three contacts, a group by condition, one by hand, a score with a threshold and a persona.
pub fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    for name in ["anna", "berta", "carl"] {
        env.ok(["contacts", "add", "--email", &format!("{name}@example.com"), "--country", "AT"]);
    }
    env.ok(["groups", "add", "Austrians", "--where", "country = Austria"]);
    env.ok(["groups", "add", "Hand"]);
    env.ok(["scores", "add", "Fit", "--notify-at", "10"]);
    env.ok(["scores", "rules", "add", "Fit", "--where", "country = Austria", "--points", "6"]);
    env.ok([
        "scores",
        "rules",
        "add",
        "Fit",
        "--activity",
        "purchase",
        "--points",
        "4",
        "--valid-for",
        "10d",
    ]);
    env.ok(["personas", "add", "Local", "--threshold", "5"]);
    env.ok(["personas", "rules", "add", "Local", "--where", "city = Wien", "--points", "5"]);
    env
}

pub fn at<'a>(now: &'a str, rest: &[&'a str]) -> Vec<&'a str> {
    [&["--now", now], rest].concat()
}

/// The changes that are streamed, short: `anna entered Hand hand`.
pub fn stream(env: &TestEnv, now: &str, more: &[&str]) -> Vec<String> {
    let told = env.ok([&at(now, &["recalc", "-q", "--changes", "jsonl"]), more].concat());
    told.lines().map(|line| short(&serde_json::from_str(line).unwrap())).collect()
}

fn short(line: &Value) -> String {
    let text = |key: &str| match &line[key] {
        Value::Null => String::new(),
        Value::String(text) => format!(" {}", text.trim_end_matches("@example.com")),
        other => format!(" {other}"),
    };
    let who = if line["email"].is_null() { text("contact_id") } else { text("email") };
    let about = if line["subject"].is_null() { "subject_id" } else { "subject" };
    let told: Vec<String> = ["change", about, "before", "after", "cause"].map(text).into();
    format!("{who}{}", told.concat()).trim_start().to_owned()
}

#[test]
fn a_change_is_told_once_with_its_cause() {
    let env = env();
    assert_eq!(
        stream(&env, "2017-03-22T16:00Z", &[])[2..5],
        ["carl entered Austrians full", "anna scored Fit 0 6 definition", "berta scored Fit 0 6 definition"]
    );
    assert!(stream(&env, "2017-03-22T16:01Z", &[]).is_empty());
    let queried = "SELECT change, score, before, after, cause FROM history WHERE contact_id = 1 \
                   UNION ALL SELECT kind, 'run', contacts, entered, NULL FROM runs";
    assert_eq!(
        env.ok(["db", "query", queried, "--format", "csv", "--no-header"]),
        "entered,,,,full\nscored,Fit,0,6,definition\nfull,run,3,3,\n"
    );
    env.ok(at("2017-03-22T16:02Z", &["groups", "add-members", "Hand", "1", "2"]));
    env.ok(at("2017-03-22T16:03Z", &["contacts", "edit", "3", "--country", "DE"]));
    env.ok(at("2017-03-22T16:04Z", &["contacts", "add", "--email", "dora@example.com", "--city", "Wien"]));
    // A run that tells nothing does not lose what it finds.
    env.ok(at("2017-03-22T16:05Z", &["recalc", "-q"]));
    assert_eq!(
        stream(&env, "2017-03-22T16:06Z", &[]),
        [
            "anna entered Hand hand",
            "berta entered Hand hand",
            "dora moved Local new",
            "carl left Austrians facts",
            "carl scored Fit 6 0 facts",
        ]
    );
    env.ok(at("2017-03-22T17:00Z", &["groups", "exclude", "Austrians", "1"]));
    // She is kept out, and who is in by hand already does not enter a second time.
    env.ok(at("2017-03-22T17:00Z", &["groups", "edit", "Hand", "--where", "email is set"]));
    env.ok(at("2017-03-22T17:01Z", &["contacts", "delete", "2", "--yes"]));
    assert_eq!(
        stream(&env, "2017-03-22T17:02Z", &[]),
        [
            "anna left Austrians hand",
            "carl entered Hand definition",
            "dora entered Hand definition",
            "2 left Austrians deleted",
            "2 left Hand deleted",
            "2 scored Fit 6 0 deleted",
        ]
    );
}

#[test]
fn what_another_program_moves_or_deletes_is_told() {
    let env = env();
    env.ok(["groups", "add", "Other"]);
    env.ok(["groups", "add", "Nested", "--where", "group(Austrians) and city = Graz"]);
    env.ok(["groups", "add-members", "Hand", "1"]);
    env.ok(["groups", "exclude", "Other", "2"]);
    env.ok(["recalc", "-q", "--changes", "jsonl"]);
    let now = "2017-03-22T16:00Z";
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    let does = |sql: &str| {
        shell.execute_batch(sql).unwrap();
        let mut told = stream(&env, now, &[]);
        told.sort();
        told
    };
    assert_eq!(
        does("UPDATE members SET group_id = 3 WHERE contact_id = 1 AND group_id = 2"),
        ["anna entered Other hand", "anna left Hand hand"]
    );
    // Where she goes somebody is kept out: that row speaks.
    shell.pragma_update(None, "foreign_keys", "OFF").unwrap();
    assert_eq!(
        does("UPDATE members SET contact_id = 2 WHERE contact_id = 1 AND group_id = 3"),
        ["anna left Other hand"]
    );
    assert_eq!(
        does("UPDATE members SET contact_id = 3 WHERE contact_id = 2 AND group_id = 3 AND source = 0"),
        ["berta entered Other hand"]
    );
    assert_eq!(
        does("UPDATE points SET contact_id = 9 WHERE contact_id = 1"),
        // The recalculation that tells it gives them back to her.
        [
            "9 scored Fit 0 6 hand",
            "9 scored Fit 6 0 deleted",
            "anna scored Fit 0 6 facts",
            "anna scored Fit 6 0 hand"
        ]
    );
    // What goes with its contact or its group is told whether or not its rows go, and once.
    assert_eq!(
        does("DELETE FROM contacts WHERE id = 3"),
        ["3 left Austrians deleted", "3 scored Fit 6 0 deleted"]
    );
    shell.pragma_update(None, "foreign_keys", "ON").unwrap();
    assert_eq!(
        does("DELETE FROM contacts WHERE id = 2"),
        ["2 left Austrians deleted", "2 left Other deleted", "2 scored Fit 6 0 deleted"]
    );
    env.ok(["recalc", "--verify"]);
    env.ok(["db", "check"]);
    assert_eq!(
        env.ok(["groups", "list", "--format", "csv", "--fields", "name,members"]),
        "name,members\nAustrians,1\nHand,0\nNested,0\nOther,0\n"
    );
    // What refers to a changed condition changes because of it.
    env.ok(["contacts", "edit", "1", "--city", "Graz"]);
    assert_eq!(stream(&env, now, &[]), ["anna entered Nested facts"]);
    env.ok(["groups", "edit", "Austrians", "--where", "country = DE"]);
    env.ok(["recalc", "-q"]);
    let told = env.ok(["contacts", "history", "1", "--format", "csv", "--fields", "change,subject,cause"]);
    assert!(told.contains("left,Nested,definition"), "{told}");
    // A group that another program deletes without its references leaves nothing behind.
    env.ok(["groups", "edit", "Austrians", "--where", "country = Austria"]);
    stream(&env, now, &[]);
    shell.pragma_update(None, "foreign_keys", "OFF").unwrap();
    assert_eq!(does("DELETE FROM groups WHERE id IN (1, 4)"), ["anna left 1 hand", "anna left 4 hand"]);
    let count = |sql: &str| shell.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM members WHERE group_id IN (1, 4)"), 0);
}

#[test]
fn a_threshold_is_told_once_for_each_crossing_and_never_by_a_full_run() {
    let env = env();
    env.ok(at("2017-03-22T16:00Z", &["recalc", "-q"]));
    let reached = |now: &str, more: &[&str]| {
        stream(&env, now, more).into_iter().filter(|line| line.contains("reached")).collect::<Vec<_>>()
    };
    assert!(reached("2017-03-22T16:00Z", &[]).is_empty(), "6 of 10 points");
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-03-22T16:30Z"]);
    assert_eq!(reached("2017-03-22T17:00Z", &[]), ["anna reached Fit 10 facts"]);
    assert!(reached("2017-03-22T18:00Z", &["--full"]).is_empty());
    env.ok(["scores", "edit", "Fit", "--notify-at", "9"]);
    assert!(reached("2017-03-22T19:00Z", &["--full"]).is_empty(), "she has been above it all the time");
    // Ten days later the points are gone by time alone; another purchase crosses again.
    assert_eq!(stream(&env, "2017-04-01T16:30Z", &[]), ["anna scored Fit 10 6 time"]);
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-04-02T00:00Z"]);
    assert_eq!(reached("2017-04-02T01:00Z", &[]), ["anna reached Fit 10 facts"]);
}

#[test]
fn a_consumer_goes_on_after_the_cursor_that_it_keeps() {
    let env = env();
    env.ok(at("2017-03-22T16:00Z", &["recalc", "-q"]));
    let all = env.ok(["recalc", "-q", "--changes", "jsonl", "--after", "0"]);
    assert_eq!(all.lines().count(), 6);
    let cursor = |line: &str| serde_json::from_str::<Value>(line).unwrap()["cursor"].to_string();
    let second = cursor(all.lines().nth(1).unwrap());
    let rest = env.ok(["recalc", "-q", "--changes", "jsonl", "--after", &second]);
    assert_eq!(rest.lines().collect::<Vec<_>>(), all.lines().skip(2).collect::<Vec<_>>());
    // Whoever keeps no cursor has missed nothing by it.
    assert_eq!(env.ok(["recalc", "-q", "--changes", "jsonl"]), all);
    assert_snapshot!(env.run(["recalc", "--changes", "jsonl", "--after", "7"]), @r"
    --- stderr ---
    Error: there is no cursor 7 yet; the last one is 6
    Hint: is it the cursor of another database, or was this one put back to an older copy by hand?
    [4]
    ");
    assert_snapshot!(env.run(["recalc", "--after", "4"]), @r"
    --- stderr ---
    error: the following required arguments were not provided:
      --changes <FORMAT>

    Usage: acquaint recalc --changes <FORMAT> --after <CURSOR> [KIND] [NAME]...

    For more information, try '--help'.
    [2]
    ");
}

#[test]
fn what_is_older_than_it_is_kept_is_forgotten_and_not_asked_for() {
    let env = env();
    env.ok(["config", "set", "history_retention_days", "10"]);
    env.ok(at("2017-03-22T16:00Z", &["recalc", "-q"]));
    env.ok(at("2017-03-25T16:00Z", &["contacts", "edit", "3", "--country", "DE"]));
    env.ok(at("2017-03-25T16:00Z", &["recalc", "-q"]));
    env.ok(at("2017-04-02T16:00Z", &["contacts", "edit", "3", "--city", "Bonn"]));
    env.ok(at("2017-04-02T16:00Z", &["recalc", "-q"]));
    let told = env.ok(at("2017-04-02T16:00Z", &["recalc", "-q", "--changes", "jsonl", "--after", "6"]));
    assert_eq!(told.lines().count(), 2, "{told}");
    assert_snapshot!(env.run(at("2017-04-02T16:00Z", &["recalc", "--changes", "jsonl", "--after", "2"])), @r"
    --- stderr ---
    Error: changes after cursor 2 are no longer kept, only those after 6
    Hint: read the state anew, then go on with --after and that cursor
    [4]
    ");
    assert_snapshot!(env.run(at("2017-04-02T16:00Z", &["recalc", "--changes", "jsonl"])), @r#"
    {"cursor":6,"time":null,"change":"forgotten","contact_id":null,"email":null,"subject":null,"subject_id":null,"before":null,"before_id":null,"after":null,"after_id":null,"threshold":null,"cause":null,"operation":null}
    {"cursor":7,"time":"2017-03-25T16:00:00Z","change":"left","contact_id":3,"email":"carl@example.com","subject":"Austrians","subject_id":1,"before":null,"before_id":null,"after":null,"after_id":null,"threshold":null,"cause":"facts","operation":13}
    {"cursor":8,"time":"2017-03-25T16:00:00Z","change":"scored","contact_id":3,"email":"carl@example.com","subject":"Fit","subject_id":1,"before":6,"before_id":null,"after":0,"after_id":null,"threshold":null,"cause":"facts","operation":13}
    --- stderr ---
    Warning: changes up to cursor 6 are no longer kept and have not been told: history_retention_days
    Recalculated 0 contacts: groups +0 -0, 0.00 s.
    [0]
    "#);
    let then =
        |at: &str| env.run(["--now", "2017-04-02T16:00Z", "groups", "members", "Austrians", "--as-of", at]);
    assert_snapshot!(then("2017-03-22T17:00Z"), @r"
    --- stderr ---
    Error: the history begins at 2017-03-23T16:00:00Z; what was before is not known
    Hint: the setting history_retention_days says for how long it is kept
    [4]
    ");
    assert_eq!(then("2017-03-24T17:00Z").stdout.lines().count(), 4);
    assert_eq!(env.ok(["recalc", "--runs", "--count"]), "2\n", "runs go with the history");
}

#[test]
fn members_are_those_of_then() {
    let env = env();
    env.ok(at("2017-03-22T16:00Z", &["recalc", "-q"]));
    env.ok(at("2017-03-23T16:00Z", &["contacts", "edit", "3", "--country", "DE"]));
    env.ok(at("2017-03-23T16:00Z", &["groups", "add-members", "Hand", "3"]));
    env.ok(at("2017-03-23T17:00Z", &["recalc", "-q"]));
    env.ok(at("2017-03-24T17:00Z", &["contacts", "edit", "3", "--country", "AT"]));
    env.ok(at("2017-03-24T17:00Z", &["contacts", "delete", "1", "--yes"]));
    env.ok(at("2017-03-24T17:00Z", &["recalc", "-q"]));
    let now = "2017-03-25T00:00Z";
    let then = |group: &str, at: &str| {
        let output = env.run(["--now", now, "groups", "members", group, "--as-of", at, "--format", "ids"]);
        assert_eq!(output.status, 0, "{output}");
        (output.stdout.replace('\n', " "), output.stderr)
    };
    let gone = "1 contact who was a member then has been deleted since.\n".to_owned();
    assert_eq!(then("Austrians", "2017-03-22T16:00Z"), ("2 3 ".to_owned(), gone.clone()));
    assert_eq!(then("Austrians", "2017-03-23T17:00Z"), ("2 ".to_owned(), gone));
    assert_eq!(then("Austrians", "2017-03-24T17:00Z"), ("2 3 ".to_owned(), String::new()));
    assert_eq!(then("Hand", "2017-03-23T15:59Z"), (String::new(), "No contacts.\n".to_owned()));
    assert_eq!(then("Hand", "2017-03-23T16:00Z"), ("3 ".to_owned(), String::new()));
    let terms = ["groups", "members", "Austrians", "--as-of", "2017-03-22T16:00Z", "email:berta*", "--count"];
    assert_eq!(env.ok(at(now, &terms)), "1\n");
    assert_snapshot!(env.run(["groups", "members", "Hand", "--as-of", "2017-03-22T10:00Z"]), @r"
    --- stderr ---
    Error: the history begins at 2017-03-22T16:00:00Z; what was before is not known
    Hint: the setting history_retention_days says for how long it is kept
    [4]
    ");
    assert_snapshot!(env.run(["groups", "members", "Hand", "--as-of", "2017-03-23"]), @r"
    --- stderr ---
    Error: --as-of is a moment that has not come yet
    Hint: `acquaint groups forecast GROUP` says who will enter and leave by time alone
    [2]
    ");
    assert_snapshot!(env.run(["groups", "members", "Hand", "--as-of", "soon"]), @r#"
    --- stderr ---
    Error: --as-of `soon`: not a date of the form YYYY-MM-DD
    Hint: for example --as-of 2026-03-20 or --as-of "2026-03-20 15:00"
    [2]
    "#);
    assert_snapshot!(env.run(at(now, &["groups", "history", "Austrians"])), @r"
    FROM        ENTERED  LEFT  MEMBERS
    2017-03-22        3     0        3
    2017-03-23        0     1        2
    2017-03-24        1     1        2
    2017-03-25        0     0        2
    [0]
    ");
    assert_snapshot!(env.run(at(now, &["groups", "history", "Austrians", "--by", "week", "--json"])), @r#"
    [
    {"from":"2017-03-20","entered":4,"left":2,"members":2}
    ]
    [0]
    "#);
    assert_snapshot!(env.run(at(now, &["contacts", "history", "3"])), @r"
    TIME              CHANGE   SUBJECT    BEFORE  AFTER  CAUSE       OPERATION
    2017-03-24 17:00  scored   Fit        0       6      facts              14
    2017-03-24 17:00  entered  Austrians  -       -      facts              14
    2017-03-23 17:00  scored   Fit        6       0      facts              13
    2017-03-23 17:00  left     Austrians  -       -      facts              13
    2017-03-23 16:00  entered  Hand       -       -      hand               13
    2017-03-22 16:00  scored   Fit        0       6      definition          -
    2017-03-22 16:00  entered  Austrians  -       -      full                -
    [0]
    ");
    assert_snapshot!(env.run(at(now, &["contacts", "history", "1", "--format", "csv"])), @r"
    cursor,time,change,contact_id,email,subject,subject_id,before,before_id,after,after_id,threshold,cause,operation
    11,2017-03-24T17:00:00Z,scored,1,,Fit,1,6,,0,,,deleted,15
    10,2017-03-24T17:00:00Z,left,1,,Austrians,1,,,,,,deleted,15
    4,2017-03-22T16:00:00Z,scored,1,,Fit,1,0,,6,,,definition,
    1,2017-03-22T16:00:00Z,entered,1,,Austrians,1,,,,,,full,
    [0]
    ");
    assert_snapshot!(env.run(at(now, &["contacts", "history", "9"])), @r"
    --- stderr ---
    Error: there is no contact 9
    [3]
    ");
}

#[test]
fn before_the_first_recalculation_there_is_no_history() {
    let env = env();
    assert_snapshot!(env.run(["groups", "history", "Austrians"]), @r"
    --- stderr ---
    No history yet: it begins with the first `acquaint recalc`.
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    [0]
    ");
    assert_snapshot!(env.run(["groups", "members", "Austrians", "--as-of", "2017-03-22"]), @r"
    --- stderr ---
    Error: there is no history yet: it begins with the first `acquaint recalc`
    [4]
    ");
    assert_snapshot!(env.run(["contacts", "history", "1"]), @r"
    --- stderr ---
    No changes.
    Hint: groups by condition, scores and personas are followed from the first `acquaint recalc` on
    [0]
    ");
    assert_snapshot!(env.run(["recalc", "--runs"]), @r"
    --- stderr ---
    No recalculations.
    [0]
    ");
}

#[test]
fn a_restored_backup_is_told_and_cursors_go_on() {
    let env = env();
    env.ok(["recalc", "-q", "--changes", "jsonl"]);
    env.ok(["db", "backup", env.path("copy.db").to_str().unwrap()]);
    env.ok(["groups", "add-members", "Hand", "1"]);
    assert_eq!(stream(&env, "2017-03-22T16:00Z", &[]), ["anna entered Hand hand"]);
    env.ok(["db", "restore", env.path("copy.db").to_str().unwrap(), "--yes"]);
    env.ok(["groups", "add-members", "Hand", "2"]);
    let told = env.ok(["recalc", "-q", "--changes", "jsonl"]);
    let lines: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let shown: Vec<String> = lines.iter().map(short).collect();
    assert_eq!(shown, ["restored hand", "berta entered Hand hand"]);
    assert!(lines[0]["cursor"].as_i64() > Some(4), "{told}");
    // A recalculation that runs would write what it worked out of the old into the new.
    let held = std::fs::File::create(format!("{}.recalc-lock", env.database().display())).unwrap();
    held.lock().unwrap();
    let refused = env.run(["db", "restore", env.path("copy.db").to_str().unwrap(), "--yes", "--wait", "0"]);
    assert_eq!(refused.status, 7, "{refused}");
    assert!(refused.stderr.contains("a recalculation is running"), "{refused}");
    held.unlock().unwrap();
    env.ok(["contacts", "edit", "1", "--country", "DE"]);
    env.ok(["db", "restore", env.path("copy.db").to_str().unwrap(), "--yes"]);
    env.ok(["contacts", "edit", "2", "--country", "DE"]);
    env.ok(["recalc", "-q"]);
    env.ok(["recalc", "--verify"]);
    assert_eq!(env.ok(["groups", "members", "Austrians", "--format", "ids"]), "1\n3\n");
}
