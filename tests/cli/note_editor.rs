//! `notes add --editor` and `notes edit --editor`.

use std::fs;

use insta::assert_snapshot;

use crate::editor_kit::{kept, run};
use crate::env::TestEnv;
use crate::terminal::Terminal;

const ADD: [&str; 4] = ["notes", "add", "1", "--editor"];
const EDIT: [&str; 4] = ["notes", "edit", "1", "--editor"];

fn with_joseph() -> TestEnv {
    let env = TestEnv::new();
    env.add_joseph();
    env
}

fn text(env: &TestEnv) -> String {
    let text = env.ok(["notes", "show", "1", "--json", "--fields", "text"]);
    let text: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    text["text"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_note_is_written_and_changed() {
    let env = with_joseph();
    assert_snapshot!(run(&env, "cat", &ADD), @r#"

    # ---- 8< ---- the note stands above this line; without a text nothing is changed ----
    --- stderr ---
    Nothing changed.
    [0]
    "#);
    assert_snapshot!(run(&env, "sed -i '1i # 1\\nTwo \"lines\"'", &[&ADD[..], &["--stamp"]].concat()), @r#"
    1
    --- stderr ---
    Added note 1 to contact 1 — operator, 3/22/2017 3:26:49 PM. Undo with `acquaint db undo 2`
    Hint: `acquaint users add operator --full-name "…"` makes stamps show a full name
    [0]
    "#);
    assert_eq!(text(&env), "# 1\nTwo \"lines\"\n— operator, 3/22/2017 3:26:49 PM");
    assert_snapshot!(run(&env, "sed -i 's/^Two/2/; /^—/d; /8</d'", &EDIT), @r#"
    --- stderr ---
    Changed note 1 on contact 1. Undo with `acquaint db undo 3`
    [0]
    "#);
    assert_eq!(text(&env), "# 1\n2 \"lines\"");
    assert_snapshot!(run(&env, "true", &EDIT), @r#"
    --- stderr ---
    Nothing changed.
    [0]
    "#);
    assert_snapshot!(run(&env, "sed -i 's/^2/3/'", &[&EDIT[..], &["-n"]].concat()), @r#"
    --- stderr ---
    Would open the note in sed -i 's/^2/3/'.
    [0]
    "#);
    assert_eq!(text(&env), "# 1\n2 \"lines\"");
    assert!(kept(&env).is_empty());
}

#[test]
fn what_was_written_is_never_lost() {
    let env = with_joseph();
    env.ok(["notes", "add", "1", "Wants samples."]);
    let before = env.untouched().1;
    let program = env.process(["x"]).get_program().to_string_lossy().into_owned();
    let meanwhile = |verb: &str| {
        format!(
            "sh -c 'echo x > \"$1\"; \"{program}\" --db contacts.db --now 2017-03-23T00:00:00Z {verb}' sh"
        )
    };
    for (editor, status, said, texts) in [
        ("cp /dev/null", 4, "the text is empty; nothing was changed", 0),
        ("sed -i 1d", 4, "the text is empty; nothing was changed", 0),
        ("false", 1, "the editor failed", 0),
        ("sh -c 'echo x > \"$1\"; exit 1' sh", 1, "the editor failed", 1),
        ("cp /bin/true", 2, "the edited text is not UTF-8", 1),
        ("sh -c 'printf \"a\\000\" > \"$1\"' sh", 5, "the note: contains a NUL character", 1),
        ("sh -c 'head -c 1200000 /dev/zero | tr \"\\\\0\" x > \"$1\"' sh", 5, "the note: too long", 1),
    ] {
        let output = run(&env, editor, &EDIT);
        assert_eq!(output.status, status, "{editor}: {output}");
        assert!(output.stderr.contains(said), "{editor}: {output}");
        assert_eq!(kept(&env).len(), texts, "{editor}: {output}");
        for name in kept(&env) {
            assert!(output.stderr.contains(&format!("your text is in [DIR]/{name}")), "{output}");
            fs::remove_file(env.path(name)).expect("the kept text can be removed");
        }
    }
    assert!(env.untouched().1 == before, "an editor that failed changed the database");
    for (verb, status) in [("notes edit 1 y", 4), ("notes delete 1 --yes", 3)] {
        let output = run(&env, &meanwhile(verb), &EDIT);
        assert_eq!((output.status, kept(&env).len()), (status, 1), "{verb}: {output}");
        assert_eq!(env.read_file(&kept(&env)[0]), "x\n");
        fs::remove_file(env.path(&kept(&env)[0])).expect("the kept text can be removed");
    }
    let output = run(&env, &meanwhile("contacts delete 1 --yes"), &ADD);
    assert_eq!((output.status, kept(&env).len()), (3, 1), "{output}");
    assert_eq!(env.run(["notes", "edit", "1", "text", "--editor"]).status, 2);
}

#[test]
fn on_a_terminal_a_wrong_note_opens_again() {
    let env = with_joseph();
    env.write_file(
        "write",
        "if grep -q '^# ^ the note: contains a NUL' \"$1\"; then echo right > \"$1\"\nelse printf 'a\\000' > \"$1\"; fi\n",
    );
    let env = env.with_var("EDITOR", "sh write");
    let (shown, status) = Terminal::run(&env, &ADD).end();
    assert_eq!(status, 0, "{shown}");
    assert_eq!(text(&env), "right");
    assert!(kept(&env).is_empty());
}
