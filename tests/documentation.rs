//! What is written about the program is what the program does: every command has examples, man pages and
//! completion scripts are those the program makes, and the console blocks of the README give what they show.
//!
//! `UPDATE_DOCS=1 cargo test --test documentation` writes them anew; read the difference before you commit it.

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The moment at which the README's commands run.
const NOW: &str = "2024-12-31T10:00:00Z";
const COMPLETIONS: [(&str, &str); 5] = [
    ("bash", "acquaint.bash"),
    ("zsh", "_acquaint"),
    ("fish", "acquaint.fish"),
    ("powershell", "_acquaint.ps1"),
    ("elvish", "acquaint.elv"),
];

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acquaint"));
    command.env_clear().stdin(Stdio::null());
    command
}

fn updating() -> bool {
    std::env::var_os("UPDATE_DOCS").is_some()
}

/// Compares a committed file with what the program makes.
fn hold(path: &Path, made: &str) {
    if updating() {
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        fs::write(path, made).expect("the file can be written");
        return;
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    assert!(
        committed == made,
        "{name} is not what the program makes; UPDATE_DOCS=1 cargo test --test documentation"
    );
}

fn leaves(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
    let subcommands: Vec<&clap::Command> = command.get_subcommands().collect();
    let help = command.clone().render_long_help().to_string();
    assert!(help.contains("\nExamples:\n"), "`acquaint {path}` has no examples");
    if subcommands.is_empty() {
        found.push((path.to_owned(), help));
    }
    for sub in subcommands {
        leaves(sub, format!("{path} {}", sub.get_name()).trim(), found);
    }
}

#[test]
fn every_command_says_what_it_does_and_gives_real_examples() {
    let mut commands = Vec::new();
    leaves(&acquaint::cli::command(), "", &mut commands);
    assert!(commands.len() > 30, "the commands were found");
    for (path, help) in commands {
        let order = ["Examples:\n", "\nUsage:", "\nGlobal options:", "\nSee also: "];
        let places: Vec<_> = order.iter().filter_map(|part| help.find(part)).collect();
        assert!(help.contains("\nUsage:") && places.is_sorted(), "`acquaint {path}`:\n{help}");
        assert!(help.lines().last().is_some_and(|line| line.contains('`')), "`acquaint {path}`:\n{help}");
        let examples = help.split("Examples:\n").nth(1).unwrap_or_default();
        let shown = examples
            .lines()
            .take_while(|line| !line.trim().is_empty())
            .filter(|line| line.contains("acquaint "));
        assert!(shown.count() >= 2, "`acquaint {path}` has fewer than two examples:\n{help}");
        for line in examples.lines().take_while(|line| !line.is_empty()) {
            assert!(line.chars().count() <= 78, "`acquaint {path}`: {line}");
        }
        let about = help.lines().next().unwrap_or_default();
        assert!(about.starts_with(char::is_uppercase) && !about.ends_with('.'), "`acquaint {path}`: {about}");
    }
}

#[test]
fn the_completion_scripts_are_those_the_program_makes() {
    for (shell, file) in COMPLETIONS {
        let output = program().args(["completions", shell]).output().expect("the program runs");
        assert!(output.status.success());
        let script = String::from_utf8(output.stdout).expect("a script is text");
        hold(&project().join("completions").join(file), &script);
    }
}

#[test]
fn the_manual_pages_are_those_the_program_makes() {
    let made = tempfile::tempdir().expect("a folder can be made");
    let status =
        program().args(["man", "--quiet", "--dir"]).arg(made.path()).status().expect("the program runs");
    assert!(status.success());
    let names = |folder: &Path| -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .map(|entries| {
                entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
            })
            .unwrap_or_default();
        names.sort();
        names
    };
    let committed = project().join("man");
    for name in names(made.path()) {
        let page = fs::read_to_string(made.path().join(&name)).expect("a page is text");
        hold(&committed.join(&name), &page);
    }
    assert_eq!(names(&committed), names(made.path()), "pages of commands that are gone");
}

/// A command of the README and what it printed there.
struct Step {
    command: String,
    shown: String,
}

/// The console blocks of a text, and the text around them.
fn blocks(text: &str) -> Vec<(String, Option<Vec<Step>>)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, block)) = rest.split_once("```console\n") {
        let (inside, after) = block.split_once("```").expect("a block ends");
        parts.push((before.to_owned(), Some(steps(inside))));
        rest = after;
    }
    parts.push((rest.to_owned(), None));
    parts
}

fn steps(block: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => steps.push(Step { command: command.to_owned(), shown: String::new() }),
            (None, Some(step)) => {
                step.shown.push_str(line);
                step.shown.push('\n');
            }
            (None, None) => panic!("a block begins with a command: {line}"),
        }
    }
    steps
}

/// Runs a command as a shell would, both streams together, a status that is not 0 at the end.
fn run(command: &str, folder: &Path) -> String {
    let script = format!("exec 2>&1; {command}");
    let output = Command::new("sh")
        .args(["-c", &script])
        .current_dir(folder)
        .env_clear()
        .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", folder.join("bin").display()))
        .env("HOME", folder)
        .env("USER", "john")
        .env("COLUMNS", "100")
        .stdin(Stdio::null())
        .output()
        .expect("a shell runs");
    let mut shown = String::from_utf8_lossy(&output.stdout).replace(&*folder.to_string_lossy(), "~");
    if let Some(status) = output.status.code().filter(|status| *status != 0) {
        let _ = writeln!(shown, "[{status}]");
    }
    shown
}

/// A folder with the sample and the program, its clock fixed.
fn stage() -> tempfile::TempDir {
    let stage = tempfile::tempdir().expect("a folder can be made");
    let bin = stage.path().join("bin");
    fs::create_dir(&bin).expect("a folder can be made");
    let wrapper = bin.join("acquaint");
    let program = env!("CARGO_BIN_EXE_acquaint");
    fs::write(&wrapper, format!("#!/bin/sh\nexec '{program}' --now {NOW} --tz utc \"$@\"\n"))
        .expect("it can be written");
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).expect("modes can be set");
    let sample = project().join("examples/hubspot-contacts.csv");
    fs::copy(sample, stage.path().join("hubspot-contacts.csv")).expect("the sample can be copied");
    stage
}

#[test]
fn the_console_blocks_of_the_readme_give_what_they_show() {
    let path = project().join("README.md");
    let text = fs::read_to_string(&path).expect("there is a README");
    let stage = stage();
    let mut written = String::new();
    let mut count = 0;
    for (before, block) in blocks(&text) {
        written.push_str(&before);
        let Some(steps) = block else { continue };
        written.push_str("```console\n");
        for step in steps {
            let shown = run(&step.command, stage.path());
            assert!(
                updating() || shown == step.shown,
                "$ {}\n{shown}--- the README shows\n{}",
                step.command,
                step.shown
            );
            let _ = write!(written, "$ {}\n{shown}", step.command);
            count += 1;
        }
        written.push_str("```");
    }
    assert!(count > 10, "the README has a tour");
    if updating() {
        fs::write(path, written).expect("the README can be written");
    }
}
