//! `config`, and the file it is about.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use serde_json::{Value, json};

use crate::env::{Output, TestEnv};

const FILE: &str = ".config/acquaint/config.toml";

fn listed(env: &TestEnv, args: &[&str]) -> Vec<(String, Value, String)> {
    let out = env.ok([&["config", "list", "--json"], args].concat());
    let rows: Vec<Value> = serde_json::from_str(&out).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    rows.iter().map(|row| (text(&row["key"]), row["value"].clone(), text(&row["origin"]))).collect()
}

/// The value of a key and where it comes from.
fn value(env: &TestEnv, args: &[&str], key: &str) -> (Value, String) {
    let found = listed(env, args).into_iter().find(|(name, _, _)| name == key).unwrap();
    (found.1, found.2.replace(&*env.path("").to_string_lossy(), "[DIR]/"))
}

#[track_caller]
fn fails(output: &Output, status: i32, message: &str) {
    assert_eq!(output.status, status, "{output}");
    assert!(output.stderr.contains(message), "{message:?} is not in\n{output}");
}

#[test]
fn everything_has_a_value_and_an_origin() {
    let env = TestEnv::new();
    insta::assert_snapshot!(env.run(["config", "list", "--width", "0", "--db", "c.db"]), @r"
    KEY                     VALUE                    ORIGIN
    db                      c.db                     flag --db
    tz                      utc                      flag --tz
    color                   auto                     default
    pager                   less                     default
    wait                    60                       default
    width                   0                        flag --width
    as                      operator                 environment USER
    edition                 ems                      default
    time_zone               local                    default
    default_country         -                        default
    note_stamp              — {user}, {time}         default
    note_stamp_time         %-m/%-d/%Y %-I:%M:%S %p  default
    journal_retention_days  90                       default
    history_retention_days  730                      default
    bounce_limit            5                        default
    tracking                on                       default
    default_cookie_level    all                      default
    tracking_consent        -                        default
    [0]
    ");
}

#[test]
fn the_list_comes_in_every_format() {
    let env = TestEnv::new().with_var("ACQUAINT_WAIT", "7");
    let csv = env.ok(["config", "list", "--format", "csv"]);
    assert!(csv.starts_with("key,value,origin,kept_in,meaning\n"), "{csv}");
    assert!(
        csv.contains("\nwait,7,environment ACQUAINT_WAIT,file,seconds to wait for another writer\n"),
        "{csv}"
    );
    assert_eq!(env.ok(["config", "list", "--format", "ids"]).lines().count(), 18);
    assert_eq!(env.ok(["config", "list", "--format", "jsonl"]).lines().count(), 18);
    let tsv = env.ok(["config", "list", "--format", "tsv", "--no-header", "--fields", "value,key"]);
    assert!(tsv.contains("7\twait\n"), "{tsv}");
}

#[test]
fn a_flag_comes_before_a_variable_before_the_file_before_the_default() {
    let env = TestEnv::new();
    assert_eq!(value(&env, &[], "wait"), (json!(60), "default".to_owned()));
    let path =
        env.write_file(FILE, "wait = 3\nas = \"anna\"\ncolor = \"always\"\npager = \"more\"\nwidth = 40\n");
    let file = format!("file [DIR]/{FILE}");
    assert_eq!(value(&env, &[], "wait"), (json!(3), file.clone()));
    assert_eq!(value(&env, &[], "width"), (json!(40), file.clone()));
    // The user name is always set: the file comes before it.
    assert_eq!(value(&env, &[], "as"), (json!("anna"), file.clone()));
    let env = env
        .with_var("ACQUAINT_WAIT", "4")
        .with_var("ACQUAINT_USER", "bob")
        .with_var("COLUMNS", "100")
        .with_var("NO_COLOR", "1")
        .with_var("PAGER", "most");
    assert_eq!(value(&env, &[], "wait"), (json!(4), "environment ACQUAINT_WAIT".to_owned()));
    assert_eq!(value(&env, &[], "as"), (json!("bob"), "environment ACQUAINT_USER".to_owned()));
    assert_eq!(value(&env, &[], "color"), (json!("always"), file.clone()));
    assert_eq!(value(&env, &[], "pager"), (json!("more"), file.clone()));
    assert_eq!(value(&env, &[], "width"), (json!(40), file));
    let flags = ["--wait", "5", "--as", "cid", "--color", "never", "--no-pager", "--width", "0"];
    for (key, set, flag) in [
        ("wait", json!(5), "--wait"),
        ("as", json!("cid"), "--as"),
        ("color", json!("never"), "--color"),
        ("pager", json!(""), "--no-pager"),
        ("width", json!(0), "--width"),
    ] {
        assert_eq!(value(&env, &flags, key), (set, format!("flag {flag}")));
    }
    fs::remove_file(path).unwrap();
    assert_eq!(value(&env, &[], "color"), (json!("never"), "environment NO_COLOR".to_owned()));
    assert_eq!(value(&env, &[], "pager"), (json!("most"), "environment PAGER".to_owned()));
    assert_eq!(value(&env, &[], "width"), (json!(100), "environment COLUMNS".to_owned()));
}

#[test]
fn what_is_listed_is_what_happens() {
    let env = TestEnv::new();
    env.write_file(FILE, "as = \"anna\"\ncolor = \"always\"\nwidth = 30\n");
    env.add_joseph();
    env.ok(["contacts", "edit", "1", "--set", "company=A company with quite a long name"]);
    assert!(env.ok(["db", "log", "--format", "csv"]).contains(",anna,contacts edit,"));
    let table = env.ok(["contacts", "list", "--fields", "id,company"]);
    assert!(table.starts_with("\x1b[1m"), "{table:?}");
    assert!(table.lines().all(|line| line.len() < 50), "{table}");
    let plain = env.ok(["contacts", "list", "--fields", "id,company", "--color", "never"]);
    assert!(plain.lines().all(|line| line.chars().count() <= 30), "{plain}");
}

/// The program without the time zone that other tests give it.
fn zone_of(env: &TestEnv, args: &[&str]) -> (Value, String) {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("acquaint");
    command.env_clear().env("HOME", env.path("")).env("ACQUAINT_DB", env.database());
    let output = command.args(args).args(["config", "list", "--json"]).output().unwrap();
    let rows: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let row = rows.iter().find(|row| row["key"] == "tz").unwrap();
    let origin = row["origin"].as_str().unwrap();
    (row["value"].clone(), origin.split(' ').next().unwrap().to_owned())
}

#[test]
fn the_zone_is_asked_for_in_the_database_last() {
    let env = TestEnv::new();
    assert_eq!(zone_of(&env, &[]), (json!("local"), "default".to_owned()));
    env.set_setting("time_zone", "Europe/Prague");
    assert_eq!(zone_of(&env, &[]), (json!("Europe/Prague"), "database".to_owned()));
    assert_eq!(value(&env, &[], "time_zone"), (json!("Europe/Prague"), "database".to_owned()));
    env.write_file(FILE, "tz = \"Asia/Tokyo\"");
    assert_eq!(zone_of(&env, &[]), (json!("Asia/Tokyo"), "file".to_owned()));
    assert_eq!(zone_of(&env, &["--tz", "utc"]), (json!("utc"), "flag".to_owned()));
}

#[test]
fn the_database_of_the_file_is_the_one_in_use() {
    let env = TestEnv::new();
    let path = |text: &str| {
        env.write_file(FILE, text);
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("acquaint");
        command.env_clear().env("HOME", env.path("")).args(["db", "path"]);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let home = env.path("clients.db");
    assert_eq!(path("db = \"~/clients.db\""), format!("{}\n", home.display()));
    assert_eq!(path("db = \"/tmp/clients.db\""), "/tmp/clients.db\n");
    assert!(path("").ends_with("/.local/share/acquaint/contacts.db\n"));
}

#[test]
fn set_writes_the_file_and_keeps_its_comments() {
    let env = TestEnv::new();
    insta::assert_snapshot!(env.run(["config", "set", "wait", "9"]), @r"
    --- stderr ---
    Set wait to 9 in [DIR]/.config/acquaint/config.toml.
    [0]
    ");
    assert_eq!(env.read_file(FILE), "wait = 9\n");
    assert_eq!(fs::metadata(env.path(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
    env.write_file(FILE, "# mine\nwait = 9 # long\n\n# who\nas = \"anna\"\n");
    env.ok(["config", "set", "wait", "10"]);
    env.ok(["config", "set", "color", "never"]);
    assert_eq!(env.read_file(FILE), "# mine\nwait = 10 # long\n\n# who\nas = \"anna\"\ncolor = \"never\"\n");
    env.ok(["config", "unset", "wait"]);
    env.ok(["config", "unset", "color"]);
    assert_eq!(env.read_file(FILE), "# mine\n\n# who\nas = \"anna\"\n");
    let dry = env.run(["config", "set", "as", "bob", "-n"]);
    assert_eq!(
        (dry.status, dry.stderr.as_str()),
        (0, "Would set as to bob in [DIR]/.config/acquaint/config.toml.\n")
    );
    assert!(env.run(["config", "unset", "wait"]).stderr.starts_with("Nothing to change"));
    assert!(env.run(["config", "set", "as", "anna"]).stderr.starts_with("Nothing to change"));
    assert_eq!(env.read_file(FILE), "# mine\n\n# who\nas = \"anna\"\n");
    env.ok(["config", "set", "db", "clients.db"]);
    assert!(env.read_file(FILE).contains("/clients.db\"\n"));
    let warned = env.with_var("ACQUAINT_WAIT", "1").run(["config", "set", "wait", "3"]);
    assert!(warned.stderr.contains("ACQUAINT_WAIT is set and comes before the file"), "{warned}");
}

#[test]
fn what_belongs_to_the_data_is_written_to_the_database_and_can_be_undone() {
    let env = TestEnv::new();
    fails(&env.run(["config", "set", "time_zone", "utc"]), 1, "no database at");
    env.add_joseph();
    insta::assert_snapshot!(env.run(["config", "set", "time-zone", "europe/berlin"]), @r"
    --- stderr ---
    Set time_zone to Europe/Berlin in the database. Undo with `acquaint db undo 2`
    [0]
    ");
    assert_eq!(env.ok(["config", "get", "time_zone"]), "Europe/Berlin\n");
    env.ok(["config", "set", "default_country", "Deutschland"]);
    assert_eq!(env.ok(["config", "get", "default_country"]), "DE\n");
    env.ok(["config", "set", "note_stamp_time", "%Y-%m-%d"]);
    let note = env.run(["notes", "add", "1", "Called", "--stamp"]);
    assert!(note.stderr.contains("— operator, 2017-03-22"), "{note}");
    env.ok(["db", "undo", "4"]);
    assert_eq!(env.ok(["config", "get", "note_stamp_time"]), "%-m/%-d/%Y %-I:%M:%S %p\n");
    env.ok(["config", "unset", "default_country"]);
    fails(&env.run(["config", "get", "default_country"]), 3, "default_country has no value");
    let same = env.run(["config", "unset", "default_country"]);
    assert_eq!((same.status, same.stderr.as_str()), (0, "Nothing to change: the setting is so already.\n"));
    assert!(!env.path(FILE).exists());
    let before = env.untouched();
    let dry = env.run(["config", "set", "journal_retention_days", "30", "-n"]);
    assert_eq!(dry.stderr, "Would set journal_retention_days to 30 in the database.\n");
    assert_eq!(env.untouched(), before);
}

#[test]
fn values_that_mean_nothing_are_refused_before_anything_is_written() {
    let env = TestEnv::new();
    for (key, value, message) in [
        ("wait", "-3", "it takes whole seconds"),
        ("wait", "5.5", "it takes whole seconds"),
        ("width", "wide", "it takes a whole number of columns"),
        ("color", "blue", "it takes auto, always or never"),
        ("tz", "Europe/Berlim", "did you mean Europe/Berlin"),
        ("db", "", "it is empty"),
        ("as", "", "it is empty"),
        ("time_zone", "Mars", "unknown time zone"),
        ("default_country", "Germny", "did you mean Germany"),
        ("note_stamp", "by {user}", "it has to say {user} and {time}"),
        ("note_stamp_time", "%Q", "has a code that stands for nothing"),
        ("journal_retention_days", "0", "from 1 to 36500"),
        ("colour", "never", "did you mean `color`?"),
        ("db.path", "x", "unknown setting `db.path`"),
    ] {
        fails(&env.run(["config", "set", key, value]), 2, message);
    }
    fails(&env.run(["config", "get", "timezone"]), 2, "did you mean `time_zone`?");
    assert!(env.names().is_empty());
}

#[test]
fn a_file_with_a_mistake_stops_every_command_and_says_where() {
    let env = TestEnv::new();
    env.write_file(FILE, "# mine\ncolour = \"never\"\n");
    insta::assert_snapshot!(env.run(["contacts", "list"]), @r#"
    --- stderr ---
    Error: [DIR]/.config/acquaint/config.toml:2: unknown key `colour`
      | colour = "never"
      | ^^^^^^ did you mean `color`?
    Hint: keys are db, tz, color, pager, wait, width, as
    Hint: `acquaint config edit` opens the file
    [2]
    "#);
    for (text, message) in [
        ("wait = \n", "config.toml:1: "),
        ("wait = 5\nwait = 6\n", "config.toml:2: "),
        ("\n\nwait = \"5\"\n", "config.toml:3: wait: it takes a whole number, not text"),
        ("as = 5", "config.toml:1: as: it takes text in quotes, not a number"),
        ("as = [\"a\"]", "not a list"),
        ("as.x = 5", "not a table"),
        ("[as]\n", "not a table"),
        ("[core]\nwait = 5\n", "config.toml:1: unknown key `core`"),
        ("tz = \"Mars/Base\"", "config.toml:1: tz: unknown time zone"),
        ("db = \"contacts.db\"", "config.toml:1: db: it has to be a whole path"),
        ("time_zone = \"utc\"", "time_zone belongs to the database"),
        ("wait = 99999999999999999999\n", "config.toml:1: "),
        ("as = \"\x1b[2J\"\n", "config.toml:1: "),
    ] {
        env.write_file(FILE, text);
        let output = env.run(["config", "list"]);
        fails(&output, 2, message);
        assert!(!output.stderr.contains('\x1b'), "{output}");
    }
    env.write_file(FILE, b"wait = 5\nas = \"\xff\"\n");
    fails(&env.run(["config", "list"]), 2, "config.toml:2: the file is not UTF-8 text");
    env.write_file(FILE, vec![b'#'; 100_000_000]);
    fails(&env.run(["config", "list"]), 2, "is longer than 1 MB");
    fs::remove_file(env.path(FILE)).unwrap();
    fs::create_dir(env.path(FILE)).unwrap();
    fails(&env.run(["config", "list"]), 2, "cannot read [DIR]/.config/acquaint/config.toml");
}

#[test]
fn what_repairs_the_file_works_with_a_broken_one() {
    let env = TestEnv::new();
    env.write_file(FILE, "wait = 5\ncolour = \"never\"\n");
    assert_eq!(env.ok(["config", "path"]), "[DIR]/.config/acquaint/config.toml\n");
    env.ok(["completions", "bash"]);
    env.ok(["config", "unset", "colour"]);
    env.ok(["config", "list"]);
    fails(&env.run(["config", "unset", "colour"]), 2, "did you mean `color`?");
    env.write_file(FILE, "wait = \n");
    fails(&env.run(["config", "set", "wait", "5"]), 2, "config.toml:1: ");
    assert_eq!(env.read_file(FILE), "wait = \n");
}

#[test]
fn another_file_can_be_named() {
    let env = TestEnv::new();
    env.write_file("mine.toml", "wait = 11\n");
    env.write_file(FILE, "wait = 12\n");
    assert_eq!(value(&env, &["--config", "mine.toml"], "wait").0, json!(11));
    assert_eq!(value(&env, &["--config", "/dev/null"], "wait").0, json!(60));
    assert_eq!(value(&env, &["--config", "missing.toml"], "wait").0, json!(60));
    fails(&env.run(["--config", "", "config", "list"]), 2, "--config is empty");
    fails(&env.run(["--config", "/dev/zero", "config", "list"]), 2, "is longer than 1 MB");
    let env = env.with_var("ACQUAINT_CONFIG", "mine.toml");
    assert_eq!(value(&env, &[], "wait").0, json!(11));
    env.ok(["config", "set", "as", "anna"]);
    assert_eq!(env.read_file("mine.toml"), "wait = 11\nas = \"anna\"\n");
    let env = env.with_var("ACQUAINT_CONFIG", "").with_var("XDG_CONFIG_HOME", "relative/ignored");
    assert_eq!(value(&env, &[], "wait").0, json!(12));
}

#[test]
fn a_file_that_is_a_link_stays_one() {
    let env = TestEnv::new();
    env.write_file("dotfiles/acquaint.toml", "wait = 5\n");
    env.write_file(".config/acquaint/other", "");
    symlink(env.path("dotfiles/acquaint.toml"), env.path(FILE)).unwrap();
    env.ok(["config", "set", "wait", "6"]);
    assert!(fs::symlink_metadata(env.path(FILE)).unwrap().is_symlink());
    assert_eq!(env.read_file("dotfiles/acquaint.toml"), "wait = 6\n");
}

/// `config edit` with that shell command for an editor.
fn edit(env: &TestEnv, editor: &str) -> Output {
    let output = env.command(["config", "edit"]).env("VISUAL", editor).output().unwrap();
    let text = |bytes: &[u8]| {
        let directory = env.path("").to_string_lossy().trim_end_matches('/').to_owned();
        String::from_utf8_lossy(bytes).replace(&directory, "[DIR]")
    };
    Output {
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
        status: output.status.code().unwrap_or(-1),
    }
}

/// The copies that an editor left beside the file.
fn drafts(env: &TestEnv) -> Vec<String> {
    let directory = env.path(".config/acquaint");
    let names = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name());
    names.map(|name| name.to_string_lossy().into_owned()).filter(|name| name != "config.toml").collect()
}

#[test]
fn an_edited_file_replaces_the_old_one_when_it_is_right() {
    let env = TestEnv::new();
    env.write_file("write", "#!/bin/sh\nstat -c %a \"$1\" > mode\nprintf 'wait = 8\\n' > \"$1\"\n");
    let output = edit(&env, "sh write");
    assert_eq!((output.status, output.stderr.as_str()), (0, "Saved [DIR]/.config/acquaint/config.toml.\n"));
    assert_eq!(env.read_file(FILE), "wait = 8\n");
    assert_eq!(env.read_file("mode"), "600\n");
    assert!(drafts(&env).is_empty());
    let output = edit(&env, "true");
    assert_eq!((output.status, output.stderr.as_str()), (0, "Nothing changed.\n"));
    assert!(drafts(&env).is_empty());
}

#[test]
fn an_emptied_file_is_not_saved() {
    let env = TestEnv::new();
    env.write_file(FILE, "# mine\nwait = 8\n");
    env.write_file("empty", "#!/bin/sh\n: > \"$1\"\n");
    let output = edit(&env, "sh empty");
    assert_eq!(output.status, 4, "{output}");
    assert!(output.stderr.contains("the text was emptied, so that nothing was saved"), "{output}");
    assert_eq!(env.read_file(FILE), "# mine\nwait = 8\n");
    assert!(drafts(&env).is_empty());
}

#[test]
fn the_sample_of_a_new_file_is_without_mistakes_when_its_lines_are_used() {
    let env = TestEnv::new();
    let output = edit(&env, "sed -i 's/^#\\(wait\\|width\\|pager\\)/\\1/'");
    assert_eq!(output.status, 0, "{output}");
    assert_eq!(value(&env, &[], "width").0, json!(0));
    assert_eq!(env.read_file(FILE).matches("\n#").count() - env.read_file(FILE).matches("\n# ").count(), 4);
}

#[test]
fn what_was_typed_is_never_lost() {
    let env = TestEnv::new();
    let old = "wait = 8\n";
    for (editor, status, message) in [
        ("sed -i s/8/x/", 2, ".toml:1: "),
        ("sed -i s/wait/wiat/", 2, "did you mean `wait`"),
        ("sh -c 'echo wait=9 > \"$1\"; exit 3' sh", 1, "the editor failed"),
        ("sh -c 'printf \"\\377\" > \"$1\"' sh", 2, "the edited text is not UTF-8"),
        (
            "sh -c 'echo wait=9 > \"$1\"; echo wait=10 > .config/acquaint/config.toml' sh",
            4,
            "was changed meanwhile",
        ),
    ] {
        env.write_file(FILE, old);
        let output = edit(&env, editor);
        fails(&output, status, message);
        let kept = drafts(&env);
        assert_eq!(kept.len(), 1, "{editor}: {output}");
        assert!(
            output.stderr.contains(&format!("your text is in [DIR]/.config/acquaint/{}", kept[0])),
            "{output}"
        );
        assert_ne!(fs::read(env.path(".config/acquaint").join(&kept[0])).unwrap(), old.as_bytes());
        if status != 4 {
            assert_eq!(env.read_file(FILE), old);
        }
        fs::remove_file(env.path(".config/acquaint").join(&kept[0])).unwrap();
    }
    env.write_file(FILE, old);
    fails(&edit(&env, "false"), 1, "the editor failed");
    fails(&edit(&env, "no-such-editor"), 1, "the editor failed");
    fails(&edit(&env, "rm"), 2, "could not read the edited text");
    assert!(drafts(&env).is_empty());
    assert_eq!(env.read_file(FILE), old);
}
