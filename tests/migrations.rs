//! Databases of earlier schemas open, upgrade, and equal a fresh one.
//!
//! `tests/data/schema-N.db` is a backup made by the program of that schema; it counts as released and is
//! never made anew.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rusqlite::Connection;

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .expect("there are fixtures")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("schema-") && name.ends_with(".db")
        })
        .collect();
    found.sort();
    assert!(!found.is_empty(), "a database of every released schema is kept");
    found
}

fn acquaint(database: &Path, args: &[&str]) -> Output {
    let home = database.parent().expect("a database has a folder");
    Command::new(env!("CARGO_BIN_EXE_acquaint"))
        .env_clear()
        .env("HOME", home)
        .args(["--now", "2017-03-22T15:26:49Z", "--tz", "utc", "--db"])
        .arg(database)
        .args(args)
        .output()
        .expect("the program runs")
}

fn printed(database: &Path, args: &[&str]) -> String {
    let output = acquaint(database, args);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("output is text")
}

/// The activity types that people may log by hand: of the built-in ones that which is made for it.
fn manual_types(database: &Path) -> String {
    printed(
        database,
        &["activities", "types", "--manual", "--format", "csv", "--no-header", "--fields", "name"],
    )
}

/// Every table, index, trigger and view with the statement that made it.
fn schema(database: &Path) -> Vec<(String, String)> {
    let conn = Connection::open(database).expect("it opens");
    let mut statement = conn
        .prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")
        .expect("it reads");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("it reads");
    rows.collect::<Result<_, _>>().expect("it reads")
}

/// A copy that only its owner can read, whatever the umask of the checkout was.
fn copy_private(from: &Path, to: &Path) {
    fs::copy(from, to).expect("it can be copied");
    fs::set_permissions(to, fs::Permissions::from_mode(0o600)).expect("modes can be set");
}

#[test]
fn a_database_of_every_released_schema_upgrades_to_the_present_one() {
    for fixture in fixtures() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let (old, fresh) = (folder.path().join("old.db"), folder.path().join("fresh.db"));
        copy_private(&fixture, &old);
        let migrated = acquaint(&old, &["db", "migrate"]);
        assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));
        printed(&fresh, &["db", "init"]);
        // Fields of the user's own are columns; `db check` knows how they are to be.
        if printed(&old, &["fields", "list", "--count"]) == "0\n" {
            assert_eq!(schema(&old), schema(&fresh), "{}", fixture.display());
        }
        printed(&old, &["db", "check"]);
    }
}

#[test]
fn what_an_old_database_holds_is_still_there() {
    for fixture in fixtures() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let old = folder.path().join("old.db");
        copy_private(&fixture, &old);
        acquaint(&old, &["db", "migrate"]);
        let profile = printed(&old, &["contacts", "show", "jsmith@localhost.local", "--json"]);
        for word in [
            "Joseph",
            "Smith",
            "Prospective client",
            "San Diego",
            "California",
            "USA",
            "1988-02-22",
            "134-5683",
        ] {
            assert!(profile.contains(word), "{word}: {profile}");
        }
        assert!(profile.contains("Newsletter consent") && profile.contains("John Carmack"), "{profile}");
        assert_eq!(printed(&old, &["contacts", "list", "--count"]), "2\n");
        if fixture.ends_with("schema-5.db") {
            let points = printed(&old, &["scores", "explain", "Engagement", "1"]);
            assert!(points.contains("has 35 points in score 1 (Engagement)"), "{points}");
            assert!(printed(&old, &["personas", "explain", "1"]).contains("Owner"));
            assert_eq!(printed(&old, &["groups", "members", "Leads", "--format", "ids"]), "1\n");
            // What was worked out still is, and a run finds nothing else.
            printed(&old, &["recalc"]);
            printed(&old, &["recalc", "--verify"]);
            // Nobody changed the types, so that none of it is in the way of an undo.
            assert!(manual_types(&old).ends_with("custom_activity\nski_rental\n"));
            let images = Connection::open(&old).expect("it opens").query_row(
                "SELECT count(*) FROM journal WHERE operation_id = 0",
                [],
                |row| row.get::<_, i64>(0),
            );
            assert_eq!(images.expect("it reads"), 0);
        }
        if fixture.ends_with("schema-4.db") {
            assert!(manual_types(&old).ends_with("custom_activity\nski_rental\n"));
            let leads = printed(&old, &["groups", "show", "Leads", "--json"]);
            assert!(leads.contains("@warm and tier = gold"), "{leads}");
            let explained = printed(&old, &["groups", "explain", "Leads", "1"]);
            assert!(explained.contains("a member of group 2 (Leads)"), "{explained}");
            let out =
                printed(&old, &["groups", "members", "Others", "--source", "excluded", "--format", "ids"]);
            assert_eq!(out, "2\n");
            assert_eq!(printed(&old, &["activities", "list", "--count"]), "3\n");
        }
        if !fixture.ends_with("schema-1.db") {
            let shown = printed(&old, &["contacts", "show", "customer_id:1042"]);
            assert!(shown.contains("gold") && shown.contains("Fair 2017"), "{shown}");
        }
        // The images of before still serve.
        printed(&old, &["db", "undo"]);
        assert_eq!(printed(&old, &["contacts", "list", "--count"]), "3\n");
    }
}
