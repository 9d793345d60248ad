//! `contacts add --interactive` and `contacts edit --interactive` before a person.

use rustix::termios::{LocalModes, tcgetattr};

use crate::env::TestEnv;
use crate::import_kit::stored;
use crate::terminal::Terminal;

const ADD: [&str; 3] = ["contacts", "add", "--interactive"];
const EDIT: [&str; 4] = ["contacts", "edit", "1", "--interactive"];

fn with_joseph() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["statuses", "add", "Customer"]);
    env.add_joseph();
    env.ok(["contacts", "edit", "1", "--city", "San Diego", "--state", "California"]);
    env
}

/// Answers questions in turn: each with what is waited for and what is typed.
fn answer(terminal: &mut Terminal, answers: &[(&str, &str)]) {
    for (question, text) in answers {
        terminal.wait_for(question).answer(text);
    }
}

#[test]
fn a_contact_is_added_answer_by_answer() {
    let env = TestEnv::new();
    let mut terminal = Terminal::run(&env, &ADD);
    terminal.wait_for("E-mail: ").answer("joe at example");
    // The answer that was refused stands there to be changed; its end is taken away and another typed.
    terminal.wait_for("not an address: no @").wait_for("E-mail: joe at example");
    terminal.erase("joe at example".len()).answer("Anna@Example.com");
    answer(
        &mut terminal,
        &[
            ("First name: ", "Anna"),
            ("Middle name: ", ""),
            ("Last name: ", "<"),
            ("Middle name: ", "Maria"),
            ("Last name: ", "李"),
            ("Gender (unknown, male, female, other): ", "F"),
            ("Birthday (YYYY-MM-DD): ", "."),
            ("Add? [y/N]", "y"),
        ],
    );
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert!(shown.contains("  middle_name: - -> Maria\n"), "{shown}");
    assert!(shown.contains("Added contact 1: Anna Maria "), "{shown}");
    assert_eq!(stored(&env, "first_name,last_name,gender"), "Anna,李,female\n");
}

#[test]
fn a_contact_is_edited_and_what_is_passed_over_stays() {
    let env = with_joseph();
    let before = stored(&env, "email,first_name,last_name,zip");
    let mut terminal = Terminal::run(&env, &EDIT);
    terminal.wait_for("Contact 1, Joseph Smith <jsmith@localhost.local>");
    for question in
        ["E-mail [jsmith@localhost.local]: ", "First name [Joseph]: ", "Middle name: ", "Last name [Smith]: "]
    {
        terminal.wait_for(question).answer("");
    }
    for _ in 0..6 {
        terminal.wait_for(": ").answer("");
    }
    terminal.wait_for("Status (Customer, VIP): ").answer("gold");
    terminal.wait_for("there is no status `gold`").wait_for("Status (Customer, VIP): gold");
    terminal.erase("gold".len());
    // The Tab key finds the name.
    terminal.answer_raw("v\t\r");
    answer(
        &mut terminal,
        &[
            ("Owner: ", ""),
            ("Address: ", ""),
            ("ZIP code: ", ""),
            ("City [San Diego]: ", "-"),
            ("Country [USA]: ", "germ\t"),
            ("State [California]: ", "bav\t"),
            ("Change? [y/N]", "y"),
        ],
    );
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert!(shown.contains("Changed contact 1."), "{shown}");
    assert_eq!(stored(&env, "email,first_name,last_name,zip"), before);
    assert_eq!(stored(&env, "status,city,state,country"), "VIP,,Bavaria,Germany\n");
}

#[test]
fn nothing_is_written_without_a_yes() {
    let env = with_joseph();
    let before = env.untouched().1;
    for (args, status, said) in [
        (&EDIT[..], 4, "nothing was changed"),
        (&[&EDIT[..], &["-n"]].concat()[..], 0, "Nothing changed (dry run)."),
    ] {
        let mut terminal = Terminal::run(&env, args);
        answer(&mut terminal, &[("E-mail [", ""), ("First name [Joseph]: ", "Joe"), ("Middle name: ", ".")]);
        if status == 4 {
            terminal.wait_for("Change? [y/N]").answer("n");
        }
        let (shown, ended) = terminal.end();
        assert_eq!(ended, status, "{shown}");
        assert!(shown.contains("first_name: Joseph -> Joe") && shown.contains(said), "{shown}");
    }
    let mut terminal = Terminal::run(&env, &EDIT);
    terminal.wait_for("E-mail [").answer(".");
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert!(shown.contains("Contact 1 is like that already."), "{shown}");
    let mut terminal = Terminal::run(&env, &ADD);
    terminal.wait_for("E-mail: ").answer(".");
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert!(shown.contains("Nothing added."), "{shown}");
    assert!(env.untouched().1 == before, "something was written");
}

/// A prompt that reads key by key makes the terminal raw, and a signal must not leave it so.
#[test]
fn a_signal_leaves_the_terminal_as_it_was() {
    let env = with_joseph();
    let before = env.untouched().1;
    let cooked = LocalModes::ICANON | LocalModes::ISIG;
    for (signal, status) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("^C", 130)] {
        let mut terminal = Terminal::run(&env, &EDIT);
        let side = terminal.side();
        let modes = || tcgetattr(&side).expect("the terminal has settings").local_modes;
        assert!(modes().contains(cooked), "a new terminal");
        answer(&mut terminal, &[("E-mail [", ""), ("First name [Joseph]: ", "Joe")]);
        terminal.wait_for("Middle name: ").answer_raw("x");
        terminal.wait_for("x");
        assert!(!modes().intersects(cooked), "the prompt is raw");
        match signal {
            "^C" => terminal.answer_raw("\u{3}"),
            _ => terminal.signal(signal),
        };
        let (shown, ended) = terminal.end();
        assert_eq!(ended, status, "{signal}: {shown}");
        assert!(modes().contains(cooked), "{signal} left the terminal raw");
        assert!(shown.contains("interrupted; nothing was changed"), "{shown}");
        assert!(!shown.contains("\u{1b}[?25l"), "the cursor was hidden: {shown:?}");
    }
    assert!(env.untouched().1 == before, "something was written");
}

#[test]
fn what_comes_from_the_database_does_not_act_on_the_terminal() {
    let env = TestEnv::new();
    let name = format!("\u{1b}[2J\u{202E}Eve{}", "e".repeat(500));
    env.ok(["contacts", "add", "--first-name", &name, "--city", "\u{7}"]);
    let mut terminal = Terminal::run(&env, &EDIT);
    answer(
        &mut terminal,
        &[("E-mail: ", ""), ("First name [\\x1B[2J\\u{202E}Eve", ""), ("Middle name: ", ".")],
    );
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert!(
        !shown.contains("\u{1b}[2J") && !shown.contains('\u{202E}') && !shown.contains('\u{7}'),
        "{shown:?}"
    );
}

#[test]
fn without_a_terminal_it_is_a_mistake() {
    let env = with_joseph();
    let before = env.untouched().1;
    let run = env.run(ADD);
    insta::assert_snapshot!(run, @r#"
    --- stderr ---
    Error: --interactive asks questions, and there is no terminal to ask on
    Hint: give the fields by flags, or by --editor
    [2]
    "#);
    assert_eq!(env.run(EDIT).status, 2);
    for args in [
        &["add", "--interactive", "--city", "X"][..],
        &["edit", "1", "--interactive", "--unset", "city"],
        &["edit", "1", "--interactive", "--editor"],
        &["edit", "--all", "--interactive"],
    ] {
        assert_eq!(env.run([&["contacts"], args].concat()).status, 2, "{args:?}");
    }
    let (shown, status) = Terminal::run(&env, &[&EDIT[..], &["--no-input"]].concat()).end();
    assert_eq!(status, 2, "{shown}");
    assert!(shown.contains("--no-input forbids asking"), "{shown}");
    assert!(env.untouched().1 == before);
}
