//! The two editions: what CMS has, what it refuses and why, and that switching loses nothing.

use insta::assert_snapshot;

use crate::env::TestEnv;

fn cms() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--edition", "CMS", "--time-zone", "UTC"]);
    env
}

#[test]
fn a_database_says_its_edition() {
    let env = cms();
    assert_eq!(env.ok(["db", "edition"]), "cms\n");
    assert_eq!(env.ok(["config", "get", "edition"]), "cms\n");
    let other = TestEnv::new();
    other.ok(["db", "init"]);
    assert_eq!(other.ok(["db", "edition"]), "ems\n");
    assert_snapshot!(other.run(["db", "edition", "pro"]), @r"
    --- stderr ---
    error: invalid value 'pro' for '[EDITION]'
      [possible values: cms, ems]

    For more information, try '--help'.
    [2]
    ");
}

#[test]
fn cms_edits_and_imports_three_fields() {
    let env = cms();
    env.ok(["contacts", "add", "--email", "anna@example.com", "--first-name", "Anna", "--last-name", "Bell"]);
    env.write_file(
        "more.csv",
        "email,first_name,city,notes,colour\nbob@example.com,Bob,Rome,hello,red\n,Nobody,,,\n",
    );
    assert_snapshot!(env.run(["contacts", "import", "more.csv"]), @r"
    --- stderr ---
    Mapping: email, first_name; ignored: colour; not in the CMS edition: city, notes
    more.csv: 2 read, 1 added, 0 updated, 0 unchanged, 1 rejected -> more.rejects.csv
       1  email: no e-mail address; see --allow-anonymous (line 3)
    Hint: correct more.rejects.csv and import it again: `acquaint contacts import more.rejects.csv`
    Hint: undo everything with `acquaint db undo 3`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show bob@example.com`
    [5]
    ");
    assert_snapshot!(env.run(["contacts", "list"]), @r"
    ID  NAME       EMAIL
     1  Anna Bell  anna@example.com
     2  Bob        bob@example.com
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "export", "--fields", "id,email,name"]), @r"
    id,email,name
    1,anna@example.com,Anna Bell
    2,bob@example.com,Bob
    [0]
    ");
    for refused in [
        &["contacts", "add", "--email", "c@example.com", "--city", "Bonn"][..],
        &["contacts", "edit", "1", "--set", "city=Bonn"],
        &["contacts", "list", "--fields", "city"],
        &["contacts", "list", "--sort", "city"],
        &["contacts", "show", "1", "--fields", "id,city"],
        &["contacts", "import", "more.csv", "--map", "city=city"],
    ] {
        let run = env.run(refused);
        assert_eq!(run.status, 2, "{refused:?} {run}");
        assert!(run.stderr.contains("`city` is no field of the CMS edition"), "{run}");
    }
    for refused in [
        &["contacts", "list", "--fields", "id,marketing_status"][..],
        &["contacts", "export", "--fields", "marketing_status"],
        &["contacts", "show", "1", "--fields", "marketing_status"],
    ] {
        let run = env.run(refused);
        assert_eq!(run.status, 2, "{refused:?} {run}");
        assert!(run.stderr.contains("`marketing_status` is no field of the CMS edition"), "{run}");
    }
    let run = env.run(["contacts", "show", "1", "--fields", "ctiy"]);
    assert!(run.stderr.contains("unknown field `ctiy`"), "{run}");
    assert_snapshot!(env.run(["contacts", "list", "-w", "city = Bonn or score(\"x\") > 3"]), @r#"
    --- stderr ---
    Error: `city` is no field of the CMS edition
      | city = Bonn or score("x") > 3
      | ^^^^
    `score` cannot be asked in the CMS edition
      | city = Bonn or score("x") > 3
      |                      ^^^
    Hint: `acquaint db edition ems` switches to EMS, which has everything
    [2]
    "#);
    assert_snapshot!(env.run(["contacts", "add", "--first-name", "Nobody"]), @r"
    --- stderr ---
    Error: a contact of the CMS edition, which this database has, has an e-mail address
    Hint: give it with --email ADDRESS; `acquaint db edition ems` switches to EMS, which knows anonymous contacts
    [5]
    ");
    assert_snapshot!(env.run(["contacts", "edit", "1", "--unset", "email"]), @r"
    --- stderr ---
    Error: a contact of the CMS edition, which this database has, has an e-mail address
    Hint: give it with --email ADDRESS; `acquaint db edition ems` switches to EMS, which knows anonymous contacts
    [5]
    ");
}

#[test]
fn what_only_ems_has_is_refused_with_the_reason() {
    let env = cms();
    env.ok(["groups", "add", "VIP"]);
    assert_snapshot!(env.run(["scores", "list"]), @r"
    --- stderr ---
    Error: `scores list` is not part of the CMS edition, which this database has
    Hint: `acquaint db edition ems` switches to EMS, which has everything; nothing is lost by it
    [2]
    ");
    for refused in [
        &["recalc"][..],
        &["recalc", "--quiet"],
        &["activities", "list"],
        &["notes", "add", "1", "hello"],
        &["consents", "list"],
        &["accounts", "list"],
        &["contacts", "merge", "1", "2"],
        &["contacts", "prune", "--inactive-days", "30"],
        &["groups", "edit", "VIP", "--where", "email is set"],
        &["groups", "explain", "VIP", "1"],
        &["statuses", "list"],
    ] {
        let run = env.run(refused);
        assert_eq!(run.status, 2, "{refused:?} {run}");
        assert!(run.stderr.contains("is not part of the CMS edition"), "{run}");
    }
}

#[test]
fn switching_hides_and_loses_nothing() {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["contacts", "add", "--email", "anna@example.com", "--city", "Bonn"]);
    env.ok(["notes", "add", "1", "hello"]);
    env.ok(["groups", "add", "Everybody", "--where", "email is set"]);
    env.ok(["groups", "add", "Staff"]);
    let before = env.ok(["contacts", "show", "1", "--json"]);
    assert_snapshot!(env.run(["db", "edition", "cms", "--dry-run"]), @r"
    --- stderr ---
    Would switch to the CMS edition.
    Invisible in it, and kept as it is:
      1 contact with more than a name and an address
      1 group by condition
      1 note
    [0]
    ");
    assert_eq!(env.ok(["db", "edition"]), "ems\n");
    assert_snapshot!(env.run(["config", "set", "edition", "cms"]), @r"
    --- stderr ---
    Set edition to cms in the database. Undo with `acquaint db undo 6`
    Invisible in it, and kept as it is:
      1 contact with more than a name and an address
      1 group by condition
      1 note
    [0]
    ");
    assert_snapshot!(env.run(["groups", "list", "--format", "csv", "--fields", "name,members"]), @r"
    name,members
    Staff,0
    [0]
    ");
    assert_eq!(env.run(["groups", "show", "Everybody"]).status, 3);
    env.ok(["contacts", "edit", "1", "--first-name", "Anna"]);
    env.ok(["contacts", "edit", "1", "--unset", "first_name"]);
    assert_snapshot!(env.run(["db", "edition", "ems"]), @r"
    --- stderr ---
    Switched to the EMS edition. Undo with `acquaint db undo 9`
    [0]
    ");
    let after = env.ok(["contacts", "show", "1", "--json"]);
    let apart = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.contains("\"modified\"")).map(str::to_owned).collect()
    };
    assert_eq!(apart(&before), apart(&after));
}

#[test]
fn what_becomes_invisible_is_told_of_whatever_kind() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "a@example.com"]);
    env.write_file("members.csv", "email,user,customer\na@example.com,ann,C1\n");
    env.ok(["membership", "import", "members.csv"]);
    env.write_file("sent.csv", "email,form,Town\na@example.com,Contact us,Bonn\n");
    env.ok(["forms", "import", "sent.csv"]);
    env.ok(["contacts", "recognise", "0190a3f0-0000-7000-8000-000000000001", "--email", "a@example.com"]);
    let told = env.run(["db", "edition", "cms", "--yes"]).stderr;
    for line in ["1 link to a user", "1 link to a customer", "1 visitor id", "1 form submission", "1 form\n"]
    {
        assert!(told.contains(line), "{line}: {told}");
    }
}

/// What only EMS shows, asked for by groups, rules and a saved condition.
fn with_conditions() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["contacts", "add", "--email", "anna@example.com", "--city", "Bonn"]);
    env.ok(["contacts", "add", "--email", "bert@example.com"]);
    env.ok(["activities", "log", "1", "page_visit"]);
    env.ok(["fields", "add", "level", "--type", "integer"]);
    env.ok(["newsletters", "add", "N"]);
    env.ok(["groups", "add", "Staff"]);
    env.ok(["newsletters", "add-groups", "N", "Staff"]);
    env.ok(["scores", "add", "S"]);
    env.ok(["scores", "rules", "add", "S", "--activity", "page_visit", "--points", "5"]);
    env.ok(["personas", "add", "P", "--threshold", "3"]);
    env.ok(["personas", "rules", "add", "P", "--where", "marketing = receiving", "--points", "5"]);
    env.ok(["conditions", "add", "local", "city = Bonn"]);
    env.ok(["groups", "add", "Cond", "--where", "did(page_visit) and score(S) > 1 and not level > 3"]);
    env.ok(["groups", "add", "Cond2", "--where", "@local and persona(P) and subscribed(N) or group(Staff)"]);
    env.ok(["recalc"]);
    env
}

#[test]
fn conditions_become_invisible_with_the_rest_and_work_again_after_it() {
    let env = with_conditions();
    assert_snapshot!(env.run(["db", "edition", "cms", "--yes"]), @r"
    --- stderr ---
    Switched to the CMS edition. Undo with `acquaint db undo 16`
    Invisible in it, and kept as it is:
      1 contact with more than a name and an address
      2 groups by condition
      1 activity
      1 score
      1 persona
      1 saved condition
      1 field of your own
    [0]
    ");
    env.ok(["db", "check"]);
    env.ok(["contacts", "edit", "2", "--first-name", "Bert"]);
    env.ok(["groups", "add-members", "Staff", "2"]);
    env.ok(["newsletters", "edit", "N", "--name", "News"]);
    env.ok(["groups", "edit", "Staff", "--name", "Team"]);
    assert_snapshot!(env.run(["newsletters", "delete", "News", "--yes"]), @r"
    --- stderr ---
    Error: group `Cond2` refers to the newsletter `News`; nothing was deleted
    Hint: `acquaint db edition ems` switches to EMS, which shows these conditions
    [4]
    ");
    env.ok(["db", "check"]);
    env.ok(["db", "edition", "ems"]);
    env.ok(["recalc"]);
    assert_eq!(env.run(["recalc", "--verify"]).status, 0);
    assert_eq!(env.ok(["groups", "members", "Cond", "--format", "ids"]), "1\n");
    assert_eq!(env.ok(["groups", "members", "Cond2", "--format", "ids"]), "2\n");
    env.ok(["config", "set", "edition", "cms"]);
    env.ok(["db", "undo"]);
    assert_eq!(env.run(["recalc", "--verify"]).status, 0);
}

#[test]
fn a_group_by_condition_is_nowhere_in_cms() {
    let env = with_conditions();
    env.ok(["db", "edition", "cms", "--yes"]);
    assert_snapshot!(env.run(["contacts", "list", "--where", "group(Cond)"]), @r"
    --- stderr ---
    Error: unknown group `Cond`
      | group(Cond)
      |       ^^^^
    [2]
    ");
    assert_snapshot!(env.run(["groups", "members", "Cond"]), @r"
    --- stderr ---
    Error: there is no group `Cond`
    Hint: `acquaint groups list` shows them
    [3]
    ");
    env.ok(["contacts", "list", "--where", "group(Staff)"]);
}
