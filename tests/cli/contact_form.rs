//! `contacts add --editor` and `contacts edit --editor`: a contact as a text, mistakes marked in it, nothing lost.

use std::fs;

use insta::assert_snapshot;

use crate::editor_kit::{kept, run};
use crate::env::{Output, TestEnv};
use crate::import_kit::stored;
use crate::terminal::Terminal;

fn with_joseph() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["statuses", "add", "VIP"]);
    env.ok(["users", "add", "carmack"]);
    env.add_joseph();
    env.ok([
        "contacts",
        "edit",
        "1",
        "--city",
        "San Diego",
        "--state",
        "California",
        "--company",
        "Acme\nLtd",
    ]);
    env
}

fn edit(env: &TestEnv, editor: &str) -> Output {
    run(env, editor, &["contacts", "edit", "1", "--editor"])
}

#[test]
fn the_form_has_a_line_for_every_field() {
    let env = with_joseph();
    let output = edit(&env, "cat");
    assert_snapshot!(output.stdout, @r#"
    # Contact 1, Joseph Smith <jsmith@localhost.local>
    # A line without a value takes the value away; a line that is missing leaves it as it is.
    # Lines that begin with # are left out. Without any other line nothing is changed.

    # e-mail address, one contact each
    email: jsmith@localhost.local
    first_name: Joseph
    middle_name:
    last_name: Smith
    # male, female, other or unknown
    gender:
    # date, YYYY-MM-DD
    birthday:
    # phone number, as typed
    private_phone:
    # phone number, as typed
    business_phone:
    company: "Acme\nLtd"
    job_title:
    # name of a contact status: VIP
    status:
    # login name of a user: carmack
    owner:
    address:
    zip:
    city: San Diego
    # country, by name or ISO 3166-1 code
    country: USA
    # state, by name or ISO 3166-2 code
    state: California
    "#);
    assert_eq!((output.stderr.as_str(), output.status), ("Nothing changed.\n", 0));
    assert_snapshot!(run(&env, "sed -i s/^c.*//", &["contacts", "edit", "1", "--editor", "-n"]), @r#"
    --- stderr ---
    Would open contact 1 in sed -i s/^c.*//.
    [0]
    "#);
    assert!(kept(&env).is_empty());
}

#[test]
fn changed_lines_change_their_fields_and_no_others() {
    let env = with_joseph();
    let change = "sed -i 's/^city:.*/city:/; s/^status:/Status: vip/; /^email/d; s/^job_title:/job-title: \"A\\\\tB\"/'";
    assert_snapshot!(edit(&env, change), @r#"
    --- stderr ---
      job_title: - -> A\tB
      status: - -> VIP
      city: San Diego -> -
    Changed contact 1. Undo with `acquaint db undo 5`
    [0]
    "#);
    assert_eq!(
        env.ok([
            "contacts",
            "show",
            "1",
            "--format",
            "jsonl",
            "--fields",
            "email,company,job_title,status,city,state"
        ]),
        "{\"email\":\"jsmith@localhost.local\",\"company\":\"Acme\\nLtd\",\"job_title\":\"A\\tB\",\"status\":\"VIP\",\
         \"city\":null,\"state\":\"California\"}\n"
    );
    assert_snapshot!(edit(&env, "sed -i 's/^country:.*/country: Germany/'"), @r#"
    --- stderr ---
      state: California -> -
      country: USA -> Germany
    The state is not in the new country and was taken away.
    Changed contact 1. Undo with `acquaint db undo 6`
    [0]
    "#);
    assert_snapshot!(edit(&env, "sed -i 's/^country:.*/country: Austria/; s/^state:.*/state: Wien/'"), @r#"
    --- stderr ---
      state: - -> Vienna
      country: Germany -> Austria
    Changed contact 1. Undo with `acquaint db undo 7`
    [0]
    "#);
    assert_snapshot!(edit(&env, "sh -c 'printf \"\\357\\273\\277first_name: Joe\\r\\n\" > \"$1\"' sh"), @r#"
    --- stderr ---
      first_name: Joseph -> Joe
    Changed contact 1. Undo with `acquaint db undo 8`
    [0]
    "#);
    assert!(kept(&env).is_empty());
}

#[test]
fn mistakes_are_marked_under_their_lines_and_the_text_is_kept() {
    let env = with_joseph();
    env.ok(["contacts", "add", "--email", "a@x.com"]);
    let before = env.untouched().1;
    let wrong = "sed -i '/^#/d; /^$/d; s/^email:.*/email: a@x.com/; s/^gender:/gender: robot/; s/^status:/status vip/; \
                 s/^owner:/owner: car/; s/^zip:/zipp: 1/; s/^city:.*/city: \"Graz/; s/^state:.*/state: Bavaria/; \
                 s/^birthday:/middle_name: X/'";
    assert_snapshot!(edit(&env, wrong).stderr.split("partial-").next().unwrap_or_default(), @r#"
    Error: the text has 8 mistakes; nothing was changed
      line 1: a@x.com is the address of contact 2 already; `acquaint contacts edit 2` changes that contact
      line 6: not a gender: use male, female, other or unknown
      line 8: this field has a line above already
      line 14: not of the form `field: value`
      line 16: there is no user `car`; did you mean `carmack`?
      line 19: there is no field `zipp`; did you mean `zip`?
      line 21: a value that begins with a quotation mark ends with one, and \" stands for each inside
      line 24: a state of Germany, not of USA
    Hint: your text is in [DIR]/acquaint-contact-1.
    "#);
    let names = kept(&env);
    assert_eq!(names.len(), 1);
    assert_snapshot!(env.read_file(&names[0]), @r#"
    email: a@x.com
    # ^ a@x.com is the address of contact 2 already; `acquaint contacts edit 2` changes that contact
    first_name: Joseph
    middle_name:
    last_name: Smith
    gender: robot
    # ^ not a gender: use male, female, other or unknown
    middle_name: X
    # ^ this field has a line above already
    private_phone:
    business_phone:
    company: "Acme\nLtd"
    job_title:
    status vip
    # ^ not of the form `field: value`
    owner: car
    # ^ there is no user `car`; did you mean `carmack`?
    address:
    zipp: 1
    # ^ there is no field `zipp`; did you mean `zip`?
    city: "Graz
    # ^ a value that begins with a quotation mark ends with one, and \" stands for each inside
    country: USA
    state: Bavaria
    # ^ a state of Germany, not of USA
    "#);
    assert!(env.untouched().1 == before, "a wrong text changed the database");
}

#[test]
fn an_editor_that_fails_changes_nothing_and_loses_nothing() {
    let env = with_joseph();
    let before = env.untouched().1;
    let meanwhile = format!(
        "sh -c 'sed -i \"s/^zip:/zip: 1/\" \"$1\"; \"{}\" --db contacts.db contacts edit 1 --zip 9' sh",
        env.process(["x"]).get_program().to_string_lossy()
    );
    for (editor, status, said, texts) in [
        ("true", 0, "Nothing changed.", 0),
        ("false", 1, "the editor failed", 0),
        ("no-such-editor", 1, "the editor failed", 0),
        ("rm", 2, "could not read the edited text", 0),
        ("cp /dev/null", 4, "the text is empty; nothing was changed", 0),
        ("sed -i /^[^#]/d", 4, "the text is empty; nothing was changed", 0),
        ("sh -c 'echo zip: 1 > \"$1\"; exit 3' sh", 1, "the editor failed", 1),
        ("sh -c 'printf \"\\377\\000\" > \"$1\"' sh", 2, "the edited text is not UTF-8", 1),
        ("sh -c 'printf \"zip: \\000\" > \"$1\"' sh", 5, "line 1: contains a NUL character", 1),
        ("cp /bin/true", 2, "the edited text is not UTF-8", 1),
    ] {
        let output = edit(&env, editor);
        assert_eq!(output.status, status, "{editor}: {output}");
        assert!(output.stderr.contains(said), "{editor}: {output}");
        let names = kept(&env);
        assert_eq!(names.len(), texts, "{editor}: {output}");
        for name in names {
            assert!(output.stderr.contains(&format!("your text is in [DIR]/{name}")), "{output}");
            fs::remove_file(env.path(name)).expect("the kept text can be removed");
        }
    }
    assert!(env.untouched().1 == before, "an editor that failed changed the database");
    let output = edit(&env, &meanwhile);
    assert_eq!((output.status, kept(&env).len()), (4, 1), "{output}");
    assert!(output.stderr.contains("contact 1 has been changed meanwhile; nothing was done"), "{output}");
    assert_eq!(stored(&env, "zip"), "9\n");
}

#[test]
fn an_empty_form_makes_a_contact() {
    let env = TestEnv::new();
    let add = ["contacts", "add", "--editor"];
    assert_snapshot!(run(&env, "true", &add), @r#"
    --- stderr ---
    Nothing added.
    [0]
    "#);
    assert_eq!(env.names(), [""; 0]);
    assert_eq!(run(&env, "sed -i s/^email:/email:x/", &add).status, 5);
    assert_eq!(kept(&env), env.names(), "a wrong form made a database");
    let filled = "sed -i 's/^email:/email: A@X.com/; s/^state:/state: Bavaria/; s/^birthday:/& 1990-05-01/'";
    assert_snapshot!(run(&env, filled, &add), @r#"
    1
    --- stderr ---
    Created [DIR]/contacts.db.
    Added contact 1: <A@x.com>. Undo with `acquaint db undo 1`
    [0]
    "#);
    assert_eq!(stored(&env, "email,birthday,state,country"), "A@x.com,1990-05-01,Bavaria,Germany\n");
    assert_snapshot!(run(&env, "vi", &["contacts", "add", "--editor", "-n"]), @r#"
    --- stderr ---
    Would open an empty form in vi.
    [0]
    "#);
    for args in [
        &["add", "--editor", "--city", "X"][..],
        &["edit", "1", "2", "--editor"],
        &["edit", "--all", "--editor"],
    ] {
        assert_eq!(env.run([&["contacts"], args].concat()).status, 2, "{args:?}");
    }
}

#[test]
fn on_a_terminal_a_wrong_text_opens_again_with_its_marks() {
    let env = with_joseph();
    let editor = "#!/bin/sh\nif grep -q '^# ^ no such date' \"$1\"; then sed -i s/1990-13-01/1990-12-01/ \"$1\"\n\
                  else sed -i 's/^birthday:.*/birthday: 1990-13-01/; s/^zip:.*/zip: 7/' \"$1\"; fi\n";
    env.write_file("correct", editor);
    let env = env.with_var("VISUAL", "sh correct");
    let (shown, status) = Terminal::run(&env, &["contacts", "edit", "1", "--editor"]).end();
    assert_eq!(status, 0, "{shown}");
    assert_eq!(stored(&env, "birthday,zip"), "1990-12-01,7\n");
    assert!(kept(&env).is_empty());
    let env = env.with_var("VISUAL", "sed -i s/^zip.*/zipp:/");
    let (shown, status) = Terminal::run(&env, &["contacts", "edit", "1", "--editor"]).end();
    assert_eq!(status, 5, "{shown}");
    assert!(shown.contains("your text is in"), "{shown}");
    assert_eq!(kept(&env).len(), 1);
}

#[test]
fn own_fields_have_their_lines() {
    let env = with_joseph();
    env.ok([
        "fields",
        "add",
        "tier",
        "--type",
        "choice",
        "--choices",
        "Gold,Silver",
        "--description",
        "What he pays",
    ]);
    env.ok(["fields", "add", "rating", "--type", "decimal"]);
    env.ok(["fields", "add", "vip", "--type", "boolean"]);
    env.ok(["contacts", "edit", "1", "--set", "rating=4.50", "--set", "vip=yes"]);
    let shown = edit(&env, "sed -n '/pays/,/^vip/p'").stdout;
    assert_snapshot!(shown, @r#"
    # What he pays: one of its choices: Gold, Silver
    tier:
    # number with up to six decimals
    rating: 4.5
    # true or false
    vip: true
    "#);
    let output = edit(&env, "sed -i 's/^tier:/Tier: gold/; s/^rating:.*/rating: 0.1/; s/^vip:.*/vip:/'");
    assert_snapshot!(output, @r#"
    --- stderr ---
      tier: - -> Gold
      rating: 4.5 -> 0.1
      vip: yes -> -
    Changed contact 1. Undo with `acquaint db undo 9`
    [0]
    "#);
    let output = edit(&env, "sed -i 's/^tier:.*/tier: Silber/; s/^vip:/vip: perhaps/'");
    assert_snapshot!(output.stderr.split("partial-").next().unwrap_or_default(), @r#"
    Error: the text has 2 mistakes; nothing was changed
      line 32: none of its choices; perhaps Silver
      line 37: neither true nor false
    Hint: your text is in [DIR]/acquaint-contact-1.
    "#);
    let program = env.process(["x"]).get_program().to_string_lossy().into_owned();
    let meanwhile = format!(
        "sh -c 'sed -i s/^zip:/zip:1/ \"$1\"; \"{program}\" --db contacts.db fields delete tier --yes' sh"
    );
    for args in [&["contacts", "edit", "1", "--editor"][..], &["contacts", "add", "--editor"]] {
        let output = run(&env, &meanwhile, args);
        assert_eq!(output.status, 4, "{output}");
        assert!(
            output.stderr.contains("the fields of contacts were changed by another command meanwhile"),
            "{output}"
        );
        env.ok(["db", "undo"]);
    }
    assert_eq!(stored(&env, "tier,zip"), "Gold,\n");
}
