//! What other programs do to the database without references or triggers that would tell of it.

use rusqlite::Connection;

use crate::env::TestEnv;
use crate::history::{at, env, stream};

const NOW: &str = "2017-03-22T16:00Z";

/// What has been worked out and streamed, and a shell that heeds no references, as that of SQLite begins.
fn settled() -> (TestEnv, Connection) {
    let env = env();
    env.ok(["contacts", "edit", "1", "--city", "Wien"]);
    stream(&env, NOW, &[]);
    let shell = Connection::open(env.database()).unwrap();
    shell.pragma_update(None, "foreign_keys", "OFF").unwrap();
    (env, shell)
}

fn told(env: &TestEnv) -> Vec<String> {
    let mut told = stream(env, NOW, &[]);
    told.sort();
    told
}

/// Rows that are kept of contacts that are not there.
fn left_behind(shell: &Connection) -> i64 {
    let of = |table| format!("SELECT contact_id FROM {table}");
    let all = ["members", "points", "persona_contacts", "due", "changed"].map(of).join(" UNION ALL ");
    let sql = format!("SELECT count(*) FROM ({all}) WHERE contact_id NOT IN (SELECT id FROM contacts)");
    shell.query_row(&sql, [], |row| row.get(0)).unwrap()
}

const REPLACE: &str = "REPLACE INTO contacts (email, created, modified, guid, country)
    VALUES ('anna@example.com', 1, 1, randomblob(16), 'AT')";

#[test]
fn a_contact_that_another_takes_the_place_of_is_told_to_be_gone() {
    let (env, shell) = settled();
    shell.execute_batch(REPLACE).unwrap();
    assert_eq!(
        told(&env),
        [
            "1 left Austrians deleted",
            "1 moved Local deleted",
            "1 scored Fit 6 0 deleted",
            "anna entered Austrians new",
            "anna scored Fit 0 6 new",
        ]
    );
    assert_eq!(left_behind(&shell), 0);
    assert_eq!(told(&env), [""; 0]);
    env.ok(["recalc", "--verify"]);
    assert_eq!(env.ok(["groups", "members", "Austrians", "--format", "ids"]), "2\n3\n4\n");
    // Whom nobody takes the place of is looked at in vain.
    shell.execute_batch(&REPLACE.replace("REPLACE", "INSERT OR IGNORE")).unwrap();
    assert_eq!(told(&env), [""; 0]);
}

#[test]
fn a_contact_that_gets_another_id_is_gone_and_another_is_new() {
    let (env, shell) = settled();
    shell.execute_batch("UPDATE contacts SET id = 9 WHERE id = 1").unwrap();
    assert_eq!(
        told(&env),
        [
            "1 left Austrians deleted",
            "1 moved Local deleted",
            "1 scored Fit 6 0 deleted",
            "anna entered Austrians new",
            "anna moved Local new",
            "anna scored Fit 0 6 new",
        ]
    );
    assert_eq!(left_behind(&shell), 0);
}

#[test]
fn what_is_deleted_without_references_is_told_once_whatever_else_is_deleted_after_it() {
    let (env, shell) = settled();
    env.ok(["groups", "add-members", "Hand", "1"]);
    stream(&env, NOW, &[]);
    shell.execute_batch("DELETE FROM contacts WHERE id = 1").unwrap();
    assert_eq!(left_behind(&shell), 1, "it is only noted");
    env.ok(["groups", "delete", "Austrians", "--yes"]);
    assert_eq!(
        told(&env),
        [
            "1 left 1 deleted",
            "1 left Hand deleted",
            "1 moved Local deleted",
            "1 scored Fit 6 0 deleted",
            "berta left 1 hand",
            "carl left 1 hand",
        ]
    );
    // The same the other way round.
    shell.execute_batch("DELETE FROM scores; DELETE FROM contacts WHERE id = 2").unwrap();
    assert_eq!(told(&env), ["2 scored 1 6 0 hand", "carl scored 1 6 0 hand"]);
}

#[test]
fn the_first_run_tells_of_those_who_are_members_already() {
    let env = env();
    env.ok(["groups", "add-members", "Hand", "2"]);
    env.ok(["groups", "exclude", "Austrians", "3"]);
    assert_eq!(
        told(&env),
        [
            "anna entered Austrians full",
            "anna scored Fit 0 6 definition",
            "berta entered Austrians full",
            "berta entered Hand full",
            "berta scored Fit 0 6 definition",
            "carl scored Fit 0 6 definition",
        ]
    );
    assert_eq!(
        env.ok(at(NOW, &["groups", "history", "Austrians", "--format", "csv"])),
        "from,entered,left,members\n2017-03-22,2,0,2\n"
    );
}
