//! `contacts edit` of several contacts: references, standard input, a filter; the plan, the question, the way back.

use insta::assert_snapshot;

use crate::env::{Output, TestEnv};
use crate::import_kit::{import, stored};
use crate::terminal::Terminal;

/// Anna and Bob of Vienna, Carla of Bern, and Joseph without a place.
fn with_people() -> TestEnv {
    let env = TestEnv::new();
    let people = "email,first_name,city,state,country\n\
                  anna@example.com,Anna,Vienna,,Austria\n\
                  bob@example.com,Bob,Vienna,,Austria\n\
                  carla@example.com,Carla,Bern,Bern,Switzerland\n\
                  joseph@example.com,Joseph,,,\n";
    assert_eq!(import(&env, people, &[]).status, 0);
    env
}

fn edit(env: &TestEnv, args: &[&str]) -> Output {
    env.run([&["contacts", "edit"], args].concat())
}

#[test]
fn a_plan_tells_what_would_change() {
    let env = with_people();
    env.ok(["contacts", "edit", "bob@example.com", "--company", "Acme"]);
    let before = env.untouched();
    assert_snapshot!(edit(&env, &["--all", "--company", "Acme", "-n"]), @r#"
    --- stderr ---
    Would change 3 contacts; 1 is like that already:
      1  Anna <anna@example.com>: company: - -> Acme
      3  Carla <carla@example.com>: company: - -> Acme
      4  Joseph <joseph@example.com>: company: - -> Acme
    Nothing changed (dry run).
    [0]
    "#);
    assert_snapshot!(edit(&env, &["--select", "city:Vienna", "--company", "Acme", "--unset", "city", "-n"]), @r#"
    --- stderr ---
    Would change 2 contacts:
      1  Anna <anna@example.com>: company: - -> Acme, city: Vienna -> -
      2  Bob <bob@example.com>: city: Vienna -> -
    Nothing changed (dry run).
    [0]
    "#);
    assert_snapshot!(edit(&env, &["2", "2", "bob", "--company", "Acme"]), @r#"
    --- stderr ---
    Nothing to change: 1 contact is like that already.
    [0]
    "#);
    assert_snapshot!(edit(&env, &["--select", "city:Graz", "--company", "Acme"]), @r#"
    --- stderr ---
    Nothing selected; nothing changed.
    [0]
    "#);
    assert_snapshot!(edit(&env, &["--all", "--country", "Germany", "--dry-run"]), @r#"
    --- stderr ---
    Would change 4 contacts:
      1  Anna <anna@example.com>: country: Austria -> Germany
      2  Bob <bob@example.com>: country: Austria -> Germany
      3  Carla <carla@example.com>: state: Bern -> -, country: Switzerland -> Germany
      4  Joseph <joseph@example.com>: country: - -> Germany
    The state of 1 contact is not in the new country and will be taken away.
    Nothing changed (dry run).
    [0]
    "#);
    assert!(env.untouched() == before, "a plan changed the database");
}

#[test]
fn yes_changes_all_of_them_and_undo_gives_them_back() {
    let env = with_people();
    let fields = "email,company,city,state,country,modified";
    let before = stored(&env, fields);
    assert_snapshot!(edit(&env, &["--select", "city:Vienna", "carla", "--company", "Acme", "--yes"]), @r#"
    --- stderr ---
    Changed 3 contacts. Undo with `acquaint db undo 2`
    [0]
    "#);
    assert_eq!(stored(&env, "company"), "Acme\nAcme\nAcme\n\"\"\n");
    assert_snapshot!(edit(&env, &["--all", "--country", "Germany", "--unset", "city", "--yes"]), @r#"
    --- stderr ---
    The state of 1 contact is not in the new country and was taken away.
    Changed 4 contacts. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_eq!(stored(&env, "city,state,country"), ",,Germany\n".repeat(4));
    assert_snapshot!(edit(&env, &["--all", "--country", "Germany", "--unset", "city", "--yes"]), @r#"
    --- stderr ---
    Nothing to change: 4 contacts are like that already.
    [0]
    "#);
    assert_snapshot!(env.ok(["db", "log", "--limit", "2", "--fields", "id,summary", "--format", "csv"]), @r#"
    id,summary
    3,"4 contacts: country, city"
    2,3 contacts: company
    "#);
    env.ok(["db", "undo", "3", "--yes"]);
    env.ok(["db", "undo", "2", "--yes"]);
    assert_eq!(stored(&env, fields), before);
}

#[test]
fn references_come_from_standard_input_and_groups() {
    let env = with_people();
    env.ok(["groups", "add", "Fair"]);
    env.ok(["groups", "add-members", "Fair", "1", "3"]);
    let ids = env.ok(["contacts", "list", "city:Vienna", "--format", "ids"]);
    let run = env.run_with_stdin(["contacts", "edit", "-", "joseph", "--zip", "1010", "-y"], ids);
    assert_snapshot!(run, @r#"
    --- stderr ---
    Changed 3 contacts. Undo with `acquaint db undo 4`
    [0]
    "#);
    assert_eq!(stored(&env, "zip"), "1010\n1010\n\"\"\n1010\n");
    assert_eq!(
        edit(&env, &["--group", "Fair", "--select", "not city:Bern", "--zip", "1020", "-y"]).status,
        0
    );
    assert_eq!(stored(&env, "zip"), "1020\n1010\n\"\"\n1010\n");
    assert_eq!(edit(&env, &["--group", "Fair", "2", "--zip", "9", "-qy"]).stderr, "");
    assert_eq!(stored(&env, "zip"), "9\n9\n9\n1010\n");
    let nobody = env.run_with_stdin(["contacts", "edit", "-", "--zip", "1"], "\n");
    assert_snapshot!(nobody, @r#"
    --- stderr ---
    Nothing selected; nothing changed.
    [0]
    "#);
}

/// A term that the edit itself makes false, or true, is asked of each contact once.
#[test]
fn a_filter_on_the_field_that_changes_meets_each_contact_once() {
    let env = TestEnv::new();
    let rows: String = (0..2_500).map(|number| format!("p{number}@example.com,{}\n", number % 3)).collect();
    assert_eq!(import(&env, format!("email,city\n{rows}"), &[]).status, 0);
    let run = edit(&env, &["--select", "not city:2", "--city", "2", "--yes"]);
    assert!(run.stderr.contains("Changed 1,667 contacts."), "{run}");
    let run = edit(&env, &["--select", "city:2", "--city", "3", "--yes"]);
    assert!(run.stderr.contains("Changed 2,500 contacts."), "{run}");
}

#[test]
fn what_cannot_be_done_to_all_is_done_to_none() {
    let env = with_people();
    let before = env.untouched();
    for (args, status) in [
        (&["--all", "--email", "x@example.com", "--yes"][..], 5),
        (&["1", "4", "--state", "CA", "--yes"], 5),
        (&["1", "2", "99", "--city", "Graz", "--yes"], 3),
        (&["1", "nobody", "--city", "Graz", "--yes"], 3),
        (&["--select", "town:Graz", "--city", "Graz", "--yes"], 2),
        (&["--group", "Fair", "--city", "Graz", "--yes"], 3),
        (&["--all", "1", "--city", "Graz", "--yes"], 2),
        (&["--city", "Graz", "--yes"], 2),
        (&["--all", "--yes"], 2),
        (&["1", "2", "--birthday", "1990-13-01", "--yes"], 5),
        (&["1", "2", "--city", "Graz"], 4),
    ] {
        let run = edit(&env, args);
        assert_eq!(run.status, status, "{args:?}: {run}");
    }
    assert!(env.untouched() == before, "a refused edit changed the database");
    assert_snapshot!(edit(&env, &["--all", "--email", "x@example.com", "--yes"]), @r#"
    --- stderr ---
    Error: email is one contact's alone, and several are selected
    Hint: `acquaint contacts edit CONTACT --set email=VALUE` changes one
    [5]
    "#);
    assert_snapshot!(edit(&env, &["1", "4", "--state", "CA", "--yes"]), @r#"
    --- stderr ---
    Error: state: a state of several countries (USA, Italy, Spain, Burundi and 8 more)
      contact 1, Anna <anna@example.com>
    Hint: say which one with --country COUNTRY
    [5]
    "#);
    assert_snapshot!(edit(&env, &["1", "2", "--city", "Graz"]), @r#"
    --- stderr ---
    Error: not changing 2 contacts without confirmation
      1  Anna <anna@example.com>: city: Vienna -> Graz
      2  Bob <bob@example.com>: city: Vienna -> Graz
    Hint: there is no terminal to ask on; pass --yes to change, or --dry-run to see the plan
    [4]
    "#);
}

#[test]
fn one_contact_of_a_filter_may_get_an_address() {
    let env = with_people();
    assert_eq!(edit(&env, &["--select", "city:Bern", "--email", "c@example.com", "--yes"]).status, 0);
    assert_eq!(stored(&env, "email").lines().nth(2), Some("c@example.com"));
    let taken = edit(&env, &["--select", "city:Bern", "--email", "bob@example.com", "--yes"]);
    assert_eq!(taken.status, 5, "{taken}");
}

/// A lone state is looked for in the country of each contact, as with a single edit.
#[test]
fn a_state_means_for_each_contact_what_it_means_alone() {
    let env = TestEnv::new();
    let people = "email,country\na@example.com,USA\nb@example.com,Italy\nc@example.com,USA\n";
    assert_eq!(import(&env, people, &[]).status, 0);
    assert_eq!(edit(&env, &["--all", "--state", "CA", "--yes"]).status, 0);
    let together = stored(&env, "state,country");
    env.ok(["db", "undo", "--yes"]);
    for id in ["1", "2", "3"] {
        env.ok(["contacts", "edit", id, "--state", "CA"]);
    }
    assert_eq!(stored(&env, "state,country"), together);
    assert!(together.starts_with("California,USA\nCagliari,Italy\n"), "{together}");
}

#[test]
fn a_person_sees_the_plan_and_answers() {
    let env = with_people();
    let before = env.untouched();
    for answer in ["", "n", "2"] {
        let mut terminal =
            Terminal::run(&env, &["contacts", "edit", "--select", "city:Vienna", "--zip", "1"]);
        terminal.wait_for("Change? [y/N]").answer(answer);
        let (shown, status) = terminal.end();
        assert_eq!(status, 4, "{shown}");
        assert!(shown.contains("About to change 2 contacts:"), "{shown}");
        assert!(shown.contains("  1  Anna <anna@example.com>: zip: - -> 1"), "{shown}");
    }
    assert!(env.untouched() == before);
    let mut terminal = Terminal::run(&env, &["contacts", "edit", "--select", "city:Vienna", "--zip", "1"]);
    terminal.wait_for("Change? [y/N]").answer("y");
    let (shown, status) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert_eq!(stored(&env, "zip"), "1\n1\n\"\"\n\"\"\n");
}

#[test]
fn a_selection_that_changes_while_the_question_waits_is_refused() {
    for meanwhile in [
        &["contacts", "edit", "2", "--company", "Acme"][..],
        &["contacts", "delete", "2", "--yes"],
        &["contacts", "edit", "4", "--city", "Vienna"],
    ] {
        let env = with_people();
        let mut terminal =
            Terminal::run(&env, &["contacts", "edit", "--select", "city:Vienna", "--zip", "1"]);
        terminal.wait_for("Change? [y/N]");
        env.ok([meanwhile, &["--now", "2017-03-22T15:27:00Z"]].concat());
        terminal.answer("y");
        let (shown, status) = terminal.end();
        assert_eq!(status, 4, "{meanwhile:?}: {shown}");
        assert!(shown.contains("the contacts have changed meanwhile; nothing was changed"), "{shown}");
        assert!(!stored(&env, "zip").contains('1'));
    }
}

#[test]
fn own_fields_are_edited_as_the_built_in_ones() {
    let env = with_people();
    env.ok(["fields", "add", "tier", "--type", "choice", "--choices", "Gold,Silver"]);
    env.ok(["fields", "add", "customer_id", "--type", "integer", "--unique"]);
    assert_snapshot!(edit(&env, &["--select", "city:Vienna", "--set", "tier=gold", "--yes"]), @r#"
    --- stderr ---
    Changed 2 contacts. Undo with `acquaint db undo 4`
    [0]
    "#);
    assert_eq!(stored(&env, "id,tier"), "1,Gold\n2,Gold\n3,\n4,\n");
    assert_snapshot!(edit(&env, &["--select", "tier:Gold", "--set", "tier=Silver", "--unset", "customer_id", "-n"]), @r#"
    --- stderr ---
    Would change 2 contacts:
      1  Anna <anna@example.com>: tier: Gold -> Silver
      2  Bob <bob@example.com>: tier: Gold -> Silver
    Nothing changed (dry run).
    [0]
    "#);
    assert_snapshot!(edit(&env, &["--select", "tier:Gold", "--set", "customer_id=7", "--yes"]), @r#"
    --- stderr ---
    Error: customer_id is one contact's alone, and several are selected
    Hint: `acquaint contacts edit CONTACT --set customer_id=VALUE` changes one
    [5]
    "#);
    assert_eq!(edit(&env, &["--select", "city:Bern", "--set", "customer_id=7", "--yes"]).status, 0);
    assert_eq!(edit(&env, &["--select", "tier:Gold", "3", "--unset", "customer_id,tier", "--yes"]).status, 0);
    assert_eq!(stored(&env, "id,tier,customer_id"), "1,,\n2,,\n3,,\n4,,\n");
}
