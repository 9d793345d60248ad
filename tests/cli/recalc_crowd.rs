//! Recalculation in a crowd: beside imports, edits and deletions, with a shell of SQLite at work too, and killed at any
//! moment. Nothing that is written may be wrong, and the history tells exactly what is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

use crate::env::TestEnv;

const CONTACTS: usize = 400;

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    let mut file = "email,city\n".to_owned();
    for number in 0..CONTACTS {
        file.push_str(&format!("c{number}@example.com,{}\n", ["Graz", "Wien", "Linz"][number % 3]));
    }
    env.write_file("contacts.csv", file);
    env.ok(["contacts", "import", "contacts.csv", "-q"]);
    env.ok(["groups", "add", "Hand"]);
    env.ok(["groups", "add", "Graz", "--where", "city = Graz"]);
    env.ok(["groups", "add", "Active", "--where", "count(page_visit, last 30d) >= 2"]);
    env.ok(["groups", "add", "Both", "--where", "group(Graz) and group(Active) or group(Hand)"]);
    env.ok(["scores", "add", "Visits", "--notify-at", "6"]);
    let rule = ["--activity", "page_visit", "--points", "2", "--recurring", "--max", "40"];
    env.ok([&["scores", "rules", "add", "Visits"][..], &rule].concat());
    env.ok(["personas", "add", "Reader", "--threshold", "6"]);
    env.ok([&["personas", "rules", "add", "Reader"][..], &rule].concat());
    env
}

fn stream(round: usize) -> String {
    let mut file = "email,type,time,title\n".to_owned();
    for number in 0..300 {
        let who = (number * 7 + round * 31) % CONTACTS;
        let minute = (number + round) % 60;
        file.push_str(&format!(
            "c{who}@example.com,page_visit,2017-03-22T12:{minute:02}:00Z,{round}-{number}\n"
        ));
    }
    file
}

fn start(env: &TestEnv, arguments: &[&str]) -> Child {
    let mut process = env.process(arguments);
    process.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    process.spawn().unwrap()
}

/// Recalculates again and again, and kills most runs after a while that is another one each time.
fn recalculate_and_kill(env: &TestEnv, is_over: &AtomicBool) -> usize {
    let mut killed = 0;
    let mut pause: u64 = 1;
    while !is_over.load(Ordering::Relaxed) {
        let kind: &[&str] =
            if pause.is_multiple_of(5) { &["recalc", "-q", "--full"] } else { &["recalc", "-q"] };
        let mut run = start(env, kind);
        if !pause.is_multiple_of(4) {
            sleep(Duration::from_millis(pause % 37));
            killed += usize::from(run.try_wait().unwrap().is_none());
            run.kill().unwrap();
        }
        let status = run.wait().unwrap();
        assert!(matches!(status.code(), None | Some(0 | 7)), "{status}");
        pause = pause * 13 % 101 + 1;
    }
    killed
}

fn write(env: &TestEnv) {
    for round in 0..12 {
        let file = format!("stream-{round}.csv");
        env.write_file(&file, stream(round));
        let imported = env.run(["activities", "import", &file, "-q", "--wait", "30"]);
        assert!(matches!(imported.status, 0 | 5), "{imported}");
        let contact = (round * 3 + 2).to_string();
        env.ok(["contacts", "edit", &contact, "--city", ["Graz", "Linz"][round % 2], "-q", "--wait", "30"]);
        env.ok(["contacts", "delete", &(round * 3 + 1).to_string(), "--yes", "-q", "--wait", "30"]);
        env.ok(["groups", "add-members", "Hand", &(round * 3 + 3).to_string(), "-q", "--wait", "30"]);
        if round % 4 == 3 {
            env.ok(["db", "undo", "--yes", "-q", "--wait", "30"]);
        }
        let shell = rusqlite::Connection::open(env.database()).unwrap();
        shell.busy_timeout(Duration::from_secs(30)).unwrap();
        let who = 200 + round;
        let sql = format!(
            "UPDATE contacts SET city = 'Graz' WHERE id = {who}; DELETE FROM points WHERE contact_id = {who}"
        );
        shell.execute_batch(&sql).unwrap();
    }
}

/// Memberships, points and personas as they are kept.
fn kept(env: &TestEnv) -> BTreeSet<String> {
    let shell = rusqlite::Connection::open(env.database()).unwrap();
    let sql = "SELECT contact_id || ' in ' || group_id FROM members GROUP BY contact_id, group_id HAVING min(source) > 0 \
               UNION ALL SELECT contact_id || ' has ' || points || ' in ' || score_id FROM points \
               UNION ALL SELECT contact_id || ' like ' || persona_id FROM persona_contacts";
    let mut statement = shell.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// The same as whoever follows the stream from its beginning knows it, which is every line told once.
fn told(env: &TestEnv) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let stream = env.ok(["recalc", "-q", "--changes", "jsonl", "--after", "0"]);
    let mut crossed: BTreeMap<String, i64> = BTreeMap::new();
    for line in stream.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let (who, about) = (&line["contact_id"], &line["subject_id"]);
        let points = |key: &str| format!("{who} has {} in {about}", line[key]);
        match line["change"].as_str().unwrap() {
            "entered" => assert!(known.insert(format!("{who} in {about}")), "{line}"),
            "left" => assert!(known.remove(&format!("{who} in {about}")), "{line}"),
            "scored" => {
                assert!(line["before"] == 0 || known.remove(&points("before")), "{line}");
                assert!(line["after"] == 0 || known.insert(points("after")), "{line}");
                if line["before"].as_i64() < Some(6) && line["after"].as_i64() >= Some(6) {
                    *crossed.entry(who.to_string()).or_default() += 1;
                }
            }
            "moved" => {
                let like = format!("{who} like 1");
                assert!(line["before"].is_null() || known.remove(&like), "{line}");
                assert!(line["after"].is_null() || known.insert(like), "{line}");
            }
            "reached" => *crossed.entry(who.to_string()).or_default() -= 1,
            other => panic!("{other}"),
        }
    }
    assert!(
        crossed.values().all(|left| *left == 0),
        "a threshold is told once for each crossing: {crossed:?}"
    );
    known
}

#[test]
fn nothing_is_wrong_whoever_writes_and_whenever_a_run_is_killed() {
    let env = env();
    let is_over = AtomicBool::new(false);
    let killed = std::thread::scope(|scope| {
        let runs = scope.spawn(|| recalculate_and_kill(&env, &is_over));
        let written = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| write(&env)));
        is_over.store(true, Ordering::Relaxed);
        let killed = runs.join().unwrap();
        written.unwrap();
        killed
    });
    assert!(killed > 5, "only {killed} runs were killed");
    env.ok(["recalc", "-q"]);
    let verified = env.run(["recalc", "--verify"]);
    assert!(verified.stderr.ends_with("contacts: 0 differences.\n"), "{verified}");
    assert_eq!(env.run(["db", "check", "-q"]).status, 0);
    let kept = kept(&env);
    assert!(kept.len() > 500, "{}", kept.len());
    assert_eq!(told(&env), kept);
}

/// More than go into a group at a time: loops that add as many do without triggers.
#[test]
fn members_by_the_thousand_are_told_one_by_one() {
    const MANY: usize = 9_000;
    let env = env();
    env.ok(["recalc", "-q"]);
    env.ok(["groups", "exclude", "Hand", "5"]);
    let mut file = "email,city\n".to_owned();
    (0..MANY).for_each(|number| file.push_str(&format!("m{number}@example.com,Graz\n")));
    file.push_str("c3@example.com,Wien\nc4@example.com,Wien\n");
    env.write_file("many.csv", file);
    env.ok(["contacts", "import", "many.csv", "-q", "--group", "Hand"]);
    let all = env.ok(["contacts", "list", "--format", "ids"]);
    for command in ["exclude", "readmit", "remove-members", "add-members"] {
        let done = env.run_with_stdin(["groups", command, "Hand", "-", "-q"], all.clone());
        assert_eq!(done.status, 0, "{command}: {done}");
    }
    env.ok(["db", "undo", "--yes", "-q"]);
    env.ok(["groups", "freeze", "Graz"]);
    env.ok(["groups", "delete", "Both", "--yes"]);
    assert_eq!(told(&env), kept(&env));
    assert_eq!(env.ok(["groups", "members", "Hand", "--count"]), "0\n");
}

#[test]
fn the_story_of_the_examples_ends_without_a_difference() {
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/engine.sh");
    let mut story = std::process::Command::new("bash");
    story.arg(script).env("ACQUAINT", env!("CARGO_BIN_EXE_acquaint")).env("PERIOD", "0.1");
    for name in ["ACQUAINT_DB", "ACQUAINT_CONFIG", "CONTACTS_FLAGS", "ACTIVITIES_FLAGS"] {
        story.env_remove(name);
    }
    let output = story.stdin(Stdio::null()).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    assert!(err.contains("Verified 304 contacts: 0 differences."), "{err}");
    assert!(out.contains("\n$ acquaint groups forecast Buyers --days 10\nDATE "), "{out}");
}
