//! `contacts delete` before a person: the questions and their answers through a real pseudo-terminal.

use std::time::Duration;

use crate::contacts_delete::with_three;
use crate::env::TestEnv;
use crate::import_kit::import;
use crate::terminal::Terminal;

const AGREEMENTS: &str = "Type the number of agreements to delete them (2), Enter keeps everything:";

fn count(env: &TestEnv) -> String {
    env.ok(["contacts", "list", "--count"]).trim().to_owned()
}

#[test]
fn typing_the_number_of_agreements_deletes() {
    let env = with_three();
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1"]);
    terminal.wait_for(AGREEMENTS).answer("2");
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    for part in [
        "Contact 1, Joseph Smith <jsmith@localhost.local>, will be deleted together with",
        "2 approved consent agreements",
        "Newsletter  agreed Mar 22, 2017 on \"Partnership application\"",
        "Tracking    agreed Mar 22, 2017",
        "1 note",
        "Warning: agreements prove consent. Consult a lawyer before deleting them.",
        "Deleted contact 1 and 2 consent agreements. Undo with `acquaint db undo ",
    ] {
        assert!(shown.contains(part), "no {part:?} in\n{shown}");
    }
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "2\n3\n");
}

#[test]
fn any_other_answer_keeps_everything() {
    let env = with_three();
    let before = env.untouched();
    for answer in ["", "3", "y", "yes", "22", "two", "-2", "2 2"] {
        let mut terminal = Terminal::run(&env, &["contacts", "delete", "1"]);
        terminal.wait_for(AGREEMENTS).answer(answer);
        let (shown, status) = terminal.end();
        assert_eq!(status, 4, "{answer:?}: {shown}");
        assert!(shown.contains("not confirmed; nothing deleted"), "{shown}");
    }
    assert!(env.untouched() == before);
}

#[test]
fn yes_leaves_the_question_about_agreements_open() {
    let env = with_three();
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1", "--yes"]);
    terminal.wait_for(AGREEMENTS).answer("");
    assert_eq!(terminal.end().1, 4);
    assert_eq!(Terminal::run(&env, &["contacts", "delete", "1", "--yes", "--with-consents"]).end().1, 0);
    assert_eq!(count(&env), "2");
}

#[test]
fn with_consents_leaves_the_plain_question() {
    let env = with_three();
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1", "--with-consents"]);
    terminal.wait_for("Delete? [y/N]").answer("n");
    assert_eq!(terminal.end().1, 4);
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1", "--with-consents"]);
    terminal.wait_for("Delete? [y/N]").answer("y");
    assert_eq!(terminal.end().1, 0);
    assert_eq!(count(&env), "2");
}

#[test]
fn one_contact_without_agreements_asks_yes_or_no() {
    let env = with_three();
    for (answer, status, left) in [("", 4, "3"), ("n", 4, "3"), ("1", 4, "3"), ("ye", 4, "3"), ("Y", 0, "2")]
    {
        let mut terminal = Terminal::run(&env, &["contacts", "delete", "bob"]);
        terminal.wait_for("Delete? [y/N]").answer(answer);
        let (shown, ended) = terminal.end();
        assert_eq!((ended, count(&env).as_str()), (status, left), "{answer:?}: {shown}");
        assert!(shown.contains("Contact 3, Bob <bob@example.com>, will be deleted."), "{shown}");
    }
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "ann@example.com"]);
    terminal.wait_for("Delete? [y/N]").answer("yes");
    assert_eq!(terminal.end().1, 0);
    assert_eq!(count(&env), "1");
}

#[test]
fn more_than_a_hundred_ask_for_their_number() {
    let env = TestEnv::new();
    let rows: String = (1..=1_100).map(|number| format!("p{number}@example.com\n")).collect();
    assert_eq!(import(&env, format!("email\n{rows}"), &[]).status, 0);
    let delete = |until: usize| {
        let references: Vec<String> = (1..=until).map(|id| id.to_string()).collect();
        let mut args = vec!["contacts", "delete"];
        args.extend(references.iter().map(String::as_str));
        Terminal::run(&env, &args)
    };
    let mut terminal = delete(100);
    terminal.wait_for("Delete? [y/N]").answer("n");
    assert_eq!(terminal.end().1, 4);
    let question = "Type the number of contacts to delete them (101), Enter keeps everything:";
    let mut terminal = delete(101);
    terminal.wait_for(question).answer("y");
    assert_eq!(terminal.end().1, 4);
    let mut terminal = delete(1_001);
    terminal.wait_for("(1001), Enter keeps everything:").answer("1,001");
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert!(shown.contains("Deleted 1,001 contacts."), "{shown}");
    assert_eq!(count(&env), "99");
}

#[test]
fn ctrl_c_at_the_question_changes_nothing() {
    let env = with_three();
    let before = env.untouched();
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1"]);
    terminal.wait_for(AGREEMENTS);
    terminal.control('c');
    let (shown, status) = terminal.end();
    assert_eq!(status, 130, "{shown}");
    assert!(env.untouched() == before);
}

#[test]
fn ctrl_d_at_the_question_is_no() {
    let env = with_three();
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1"]);
    terminal.wait_for(AGREEMENTS);
    terminal.control('d');
    let (shown, status) = terminal.end();
    assert_eq!(status, 4, "{shown}");
    assert_eq!(count(&env), "3");
}

#[test]
fn no_input_asks_nothing_even_on_a_terminal() {
    let env = with_three();
    let (shown, status) = Terminal::run(&env, &["contacts", "delete", "1", "--no-input"]).end();
    assert_eq!(status, 4, "{shown}");
    assert!(shown.contains("pass --yes --with-consents"), "{shown}");
    assert_eq!(count(&env), "3");
}

/// What another process does while the question waits makes the plan shown another than the plan that
/// would be applied.
#[test]
fn a_set_that_changes_while_the_question_waits_is_refused() {
    for (meanwhile, said) in [
        (&["consents", "revoke", "1", "Tracking"][..], "agreements have changed meanwhile"),
        (&["notes", "add", "1", "Called again."], "have changed meanwhile"),
        (&["contacts", "delete", "1", "--yes", "--with-consents"], "has been deleted meanwhile"),
    ] {
        let env = with_three();
        let mut terminal = Terminal::run(&env, &["contacts", "delete", "1", "3"]);
        terminal.wait_for(AGREEMENTS);
        let other = env.run(meanwhile);
        assert_eq!(other.status, 0, "the question held a lock:\n{other}");
        terminal.answer("2");
        let (shown, status) = terminal.end();
        assert_eq!(status, 4, "{meanwhile:?}: {shown}");
        assert!(shown.contains(said), "{meanwhile:?}: {shown}");
        assert!(shown.contains("nothing deleted"), "{meanwhile:?}: {shown}");
        assert_eq!(env.ok(["contacts", "show", "3", "--format", "ids"]), "3\n", "{meanwhile:?}");
    }
}

#[test]
fn hostile_names_do_not_reach_the_terminal() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--first-name", "\u{1B}[2J\u{9B}31m\u{7}Eve\u{202E}"]);
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1", "--color", "never"]);
    terminal.wait_for("Delete? [y/N]").answer("n");
    let (shown, _) = terminal.end();
    assert!(shown.contains("Eve"), "{shown}");
    // The question itself moves the cursor; nothing of the name may.
    for hostile in ["\u{1B}[2J", "\u{9B}", "\u{7}", "\u{202E}"] {
        assert!(!shown.contains(hostile), "{shown:?}");
    }
}

/// A person who is slow must not keep others waiting.
#[test]
fn the_question_holds_no_lock() {
    let env = with_three();
    let mut terminal = Terminal::run(&env, &["contacts", "delete", "1"]);
    terminal.wait_for(AGREEMENTS);
    let started = std::time::Instant::now();
    env.ok(["contacts", "edit", "2", "--city", "Brno", "--wait", "0"]);
    assert!(started.elapsed() < Duration::from_secs(5));
    terminal.answer("2");
    assert_eq!(terminal.end().1, 0);
}
