//! `help`: of commands and of topics, and what is said of mistakes.

use crate::env::TestEnv;

#[test]
fn help_of_a_command_is_its_help() {
    let env = TestEnv::new();
    let page = env.ok(["help", "contacts", "import"]);
    assert_eq!(page, env.ok(["contacts", "import", "--help"]));
    assert_eq!(page, env.ok(["help", "contact", "import"]));
    let parts =
        ["Import contacts", "\nExamples:\n", "\nUsage:", "\nArguments:", "\nGlobal options:", "\nSee also:"];
    let places: Vec<Option<usize>> = parts.iter().map(|part| page.find(part)).collect();
    assert!(places[0] == Some(0) && places.is_sorted() && places.iter().all(Option::is_some), "{page}");
    assert_eq!(env.ok(["help"]), env.ok(["--help"]));
    assert_eq!(env.names(), Vec::<String>::new());
}

#[test]
fn topics_are_listed_and_shown() {
    let env = TestEnv::new();
    let list = env.ok(["help"]);
    for topic in ["fields", "formats", "exit-codes", "environment", "dates", "references", "expressions"] {
        assert!(list.contains(topic), "{topic}");
        let page = env.ok(["help", topic]);
        assert!(page.lines().count() > 8, "{page}");
    }
    assert!(env.ok(["help", "fields"]).contains("  job_title       text\n"));
    assert!(env.ok(["help", "Exit_Codes"]).contains("  7              The database is busy"));
    let narrow = env.ok(["--width", "60", "help", "environment"]);
    assert!(narrow.lines().all(|line| line.chars().count() <= 60), "{narrow}");
}

#[test]
fn what_there_is_no_help_on_is_suggested() {
    let env = TestEnv::new();
    insta::assert_snapshot!(env.run(["help", "filds"]), @r#"
    --- stderr ---
    Error: there is no help on `filds`
    Hint: did you mean `fields` or `field`?
    Hint: `acquaint help` lists the commands and the topics
    [2]
    "#);
    insta::assert_snapshot!(env.run(["help", "contacts", "imprt"]), @r"
    --- stderr ---
    Error: there is no help on `contacts imprt`
    Hint: did you mean `import`?
    [2]
    ");
    insta::assert_snapshot!(env.run(["help", "contacts", "list", "x"]), @r"
    --- stderr ---
    Error: there is no help on `contacts list x`
    [2]
    ");
}

#[test]
fn the_examples_of_topics_run() {
    let env = TestEnv::new();
    env.add_joseph();
    for terms in [
        vec!["city:San Diego", "name:smi*"],
        vec!["created:2024-01..2024-03"],
        vec!["birthday:..1980"],
        vec!["country:USA", "not", "city:Boston,Paris"],
        vec!["(", "city:Boston", "or", "city:Paris", ")", "age:..30"],
        vec!["city:\"a*b, c\"", "name:*mit*", "email:*", "anonymous:true", "name:*smith", "company:"],
    ] {
        env.ok(["contacts", "list"].into_iter().chain(terms));
    }
}

#[test]
fn mistakes_in_numbers_and_fields_are_told_in_words() {
    let env = TestEnv::new();
    env.add_joseph();
    let said = |args: &[&str]| env.run(args).stderr.lines().next().unwrap_or_default().to_owned();
    for args in [&["contacts", "list", "--limit", "x"][..], &["contacts", "export", "--offset", "1.5"]] {
        assert!(said(args).ends_with(": it takes a whole number, 0 or more"), "{}", said(args));
    }
    assert!(said(&["--width", "99999999999999999999999", "man"]).ends_with(": the number is too large"));
    assert!(said(&["--wait", "soon", "man"]).ends_with(": it takes a whole number, 0 or more"));
    assert!(
        said(&["db", "backup", "x", "--keep", "0"]).ends_with(": at least the new backup is kept: 1 or more")
    );
    for flag in ["--set", "--unset"] {
        let given = if flag == "--set" { "frist_name=x" } else { "frist_name" };
        let said = said(&["contacts", "edit", "1", flag, given]);
        assert!(said.contains("did you mean `first_name`"), "{said}");
    }
    env.write_file("x.csv", "Mail\nanna@example.com\n");
    let mapped = said(&["contacts", "import", "x.csv", "--map", "Mail=e_mail"]);
    assert!(mapped.contains("did you mean `email`"), "{mapped}");
    let sorted = env.run(["contacts", "list", "--sort", "last_nam"]).stderr;
    assert!(sorted.contains("did you mean `last_name`"), "{sorted}");
    let shown = env.run(["contacts", "list", "--fields", "id,emial"]).stderr;
    assert!(shown.contains("did you mean `email`"), "{shown}");
}

#[test]
fn every_page_keeps_to_eighty_columns() {
    fn paths(command: &clap::Command, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
        found.push(path.clone());
        for sub in command.get_subcommands() {
            path.push(sub.get_name().to_owned());
            paths(sub, path, found);
            path.pop();
        }
    }
    let mut found = Vec::new();
    paths(&acquaint::cli::command(), &mut Vec::new(), &mut found);
    let env = TestEnv::new().with_var("COLUMNS", "80");
    for path in found {
        let page = env.ok(path.iter().map(String::as_str).chain(["--help"]));
        for line in page.lines().filter(|line| !line.starts_with("Usage: ")) {
            assert!(line.chars().count() <= 80, "{path:?}: {line}");
        }
    }
}
