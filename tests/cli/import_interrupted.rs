//! An import that is stopped half-way: everything is as it was, nothing is left lying around.

use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use crate::env::TestEnv;
use crate::import_kit::{counts, import_file};

/// Rows that go through before the signal: more than wait between the threads or fit a pipe.
const ROWS: usize = 40_000;
/// The same for a long import.
const MANY_ROWS: usize = 200_000;

fn rows(from: usize, to: usize) -> String {
    (from..to)
        .map(|number| {
            format!("p{number}@example.com,Name,{}\n", if number % 1_000 == 7 { "bad" } else { "" })
        })
        .collect()
}

/// An import from a pipe that stays open: it can be nowhere but half-way.
fn half_way(env: &TestEnv, number: usize) -> (Child, ChildStdin) {
    let mut process = env.process(["contacts", "import", "-"]);
    let mut child = process
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    let mut stdin = child.stdin.take().expect("standard input is piped");
    stdin.write_all(b"email,first_name,birthday\n").expect("the program reads");
    stdin.write_all(rows(0, number).as_bytes()).expect("the program reads");
    stdin.flush().expect("the program reads");
    (child, stdin)
}

fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([format!("-{name}"), child.id().to_string()]).status();
    assert!(sent.expect("there is a kill command").success());
}

fn end(mut child: Child) -> (Option<i32>, String) {
    let mut said = String::new();
    let mut stderr = child.stderr.take().expect("standard error is piped");
    stderr.read_to_string(&mut said).expect("what the program says is text");
    (child.wait().expect("the program ends").code(), said)
}

#[test]
fn a_signal_leaves_everything_as_it_was() {
    for (name, status, number) in [("INT", 130, MANY_ROWS), ("TERM", 143, ROWS), ("HUP", 129, ROWS)] {
        let env = TestEnv::new();
        env.add_joseph();
        let before = env.untouched();
        let (child, stdin) = half_way(&env, number);
        let started = Instant::now();
        signal(&child, name);
        let (ended, said) = end(child);
        assert_eq!(ended, Some(status), "{name}: {said}");
        assert!(said.contains("interrupted; nothing was changed"), "{name}: {said}");
        assert!(started.elapsed() < Duration::from_secs(20), "{name}");
        drop(stdin);
        assert!(env.untouched() == before, "{name} left {:?}", env.names());
        assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n");
    }
}

#[test]
fn the_same_file_goes_in_after_an_interruption() {
    let env = TestEnv::new();
    env.write_file("people.csv", format!("email,first_name,birthday\n{}", rows(0, 50_000)));
    let mut process = env.process(["contacts", "import", "people.csv"]);
    let child =
        process.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program can be started");
    // However busy the machine is, the program listens by the time that it makes the database.
    while !env.database().exists() {
        std::thread::sleep(Duration::from_millis(5));
    }
    std::thread::sleep(Duration::from_millis(50));
    signal(&child, "INT");
    let (status, said) = end(child);
    let done = match status {
        Some(130) => false,
        Some(5) => true,
        _ => panic!("{status:?}: {said}"),
    };
    let (added, unchanged) = if done { (0, 49_950) } else { (49_950, 0) };
    assert_eq!(counts(&import_file(&env, "people.csv", &[])), (50_000, added, 0, unchanged, 50));
    assert_eq!(env.ok(["contacts", "list", "--count"]), "49950\n");
}

/// A database that was made for an import which then fails is not left behind, empty.
#[test]
fn a_failed_first_import_leaves_no_database() {
    let env = TestEnv::new();
    let (child, stdin) = half_way(&env, ROWS);
    signal(&child, "INT");
    let (ended, said) = end(child);
    assert_eq!(ended, Some(130), "{said}");
    assert!(said.contains("contacts.db again.\n"), "{said}");
    drop(stdin);
    assert_eq!(env.names(), [""; 0]);
    env.write_file("people.csv", format!("email,first_name,birthday\n{}", rows(0, 3_000)));
    for flags in [&["--strict"][..], &["--max-rejects", "0%"], &["--no-create", "--max-rejects", "1"]] {
        let output = import_file(&env, "people.csv", flags);
        assert_eq!(output.status, 5, "{output}");
        assert_eq!(env.names(), ["people.csv"], "{output}");
    }
    assert_eq!(counts(&import_file(&env, "people.csv", &[])), (3_000, 2_997, 0, 0, 3));
}

/// Whoever has forgotten the file gets out with one Ctrl-C.
#[test]
fn a_signal_ends_the_waiting_for_the_first_byte() {
    for args in [["contacts", "import", "-"], ["contacts", "delete", "-"]] {
        let env = TestEnv::new();
        env.add_joseph();
        let mut process = env.process(args);
        process.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = process.spawn().expect("the program can be started");
        let stdin = child.stdin.take();
        std::thread::sleep(Duration::from_millis(500));
        signal(&child, "INT");
        let (ended, said) = end(child);
        assert_eq!(ended, Some(130), "{args:?}: {said}");
        drop(stdin);
    }
}

/// Not even a kill, which no program can answer, leaves half an import.
#[test]
fn a_kill_leaves_everything_as_it_was() {
    let env = TestEnv::new();
    env.add_joseph();
    let (mut child, stdin) = half_way(&env, ROWS);
    child.kill().expect("the program can be killed");
    drop(stdin);
    child.wait().expect("the program ends");
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n");
    env.ok(["contacts", "add", "--email", "a@x.com"]);
    assert_eq!(env.ok(["contacts", "list", "--count"]), "2\n");
}

#[test]
fn two_imports_at_once_both_arrive() {
    let env = TestEnv::new();
    env.add_joseph();
    env.write_file(
        "a.csv",
        format!("email\n{}", (0..3_000).map(|n| format!("a{n}@x.com\n")).collect::<String>()),
    );
    env.write_file(
        "b.csv",
        format!("email\n{}", (0..3_000).map(|n| format!("b{n}@x.com\n")).collect::<String>()),
    );
    let start = |file: &str| {
        let mut process = env.process(["contacts", "import", file]);
        process.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program can be started")
    };
    let (a, b) = (start("a.csv"), start("b.csv"));
    let ((a, a_said), (b, b_said)) = (end(a), end(b));
    assert_eq!((a, b), (Some(0), Some(0)), "{a_said}\n{b_said}");
    assert_eq!(env.ok(["contacts", "list", "--count"]), "6001\n");
}

#[test]
fn a_writer_that_waits_too_long_says_who_writes() {
    let env = TestEnv::new();
    env.add_joseph();
    let (child, stdin) = half_way(&env, ROWS);
    let output = env.run(["contacts", "add", "--email", "a@x.com", "--wait", "0"]);
    assert_eq!(output.status, 7, "{output}");
    assert!(output.stderr.contains(&format!("process {}", child.id())), "{output}");
    // Readers are not held up.
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n");
    signal(&child, "INT");
    drop(stdin);
    assert_eq!(end(child).0, Some(130));
}
