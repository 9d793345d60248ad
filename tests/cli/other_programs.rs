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

#[test]
fn a_full_run_and_a_clock_that_is_put_back_bury_those_who_are_gone() {
    for arguments in [&["recalc", "-q", "--full"][..], &["--now", "2017-03-21T16:00Z", "recalc", "-q"]] {
        let (env, shell) = settled();
        shell
            .execute_batch("DELETE FROM contacts WHERE id = 2; UPDATE contacts SET id = 9 WHERE id = 3")
            .unwrap();
        env.ok(arguments);
        assert_eq!(left_behind(&shell), 0, "{arguments:?}");
        let told = told(&env);
        let left = |who: &str| told.iter().filter(|line| line.starts_with(who)).count();
        assert_eq!((left("2 left Austrians"), left("3 left Austrians")), (1, 1), "{told:?}");
        let listed = env.ok(["groups", "list", "--format", "csv", "--fields", "name,members", "--no-header"]);
        assert_eq!(listed, "Austrians,2\nHand,0\n");
    }
}

#[test]
fn a_row_that_another_takes_the_place_of_is_told_by_what_changes() {
    let (env, shell) = settled();
    let replaces = |sql: &str| {
        shell.execute_batch(sql).unwrap();
        told(&env)
    };
    let member = "(contact_id, group_id, source, since) VALUES (1, 2, 1, 0)";
    assert_eq!(replaces(&format!("INSERT INTO members {member}")), ["anna entered Hand hand"]);
    assert_eq!(replaces(&format!("REPLACE INTO members {member}")), [""; 0]);
    assert_eq!(replaces(&format!("INSERT OR IGNORE INTO members {member}")), [""; 0]);
    assert_eq!(
        replaces("REPLACE INTO points (contact_id, score_id, points) VALUES (1, 1, 7)"),
        ["anna scored Fit 6 7 hand", "anna scored Fit 7 6 facts"]
    );
    assert_eq!(replaces("REPLACE INTO persona_contacts VALUES (1, 1)"), [""; 0]);
}

#[test]
fn ids_that_another_program_gives_are_not_given_again() {
    let (env, shell) = settled();
    let inserts = "INSERT INTO activities (contact_id, time, id, type_id) VALUES (1, 1490198400000, 1, 1);
                   INSERT INTO notes (contact_id, id, text, created, modified) VALUES (1, 7, 'x', 0, 0)";
    shell.execute_batch(inserts).unwrap();
    env.ok(at(NOW, &["activities", "log", "1", "purchase", "--at", "2017-03-22T16:00Z"]));
    env.ok(["notes", "add", "1", "Called"]);
    assert_eq!(env.ok(["activities", "list", "--format", "ids"]), "1\n2\n");
    assert_eq!(env.ok(["notes", "list", "1", "--format", "ids"]), "7\n8\n");
    env.write_file("more.csv", "email,type,time\nanna@example.com,purchase,2017-03-22 16:01\n");
    env.ok(["activities", "import", "more.csv", "-q"]);
    shell.execute_batch(&inserts.replace(", 1, 1)", ", 9, 1)").replace(", 7,", ", 19,")).unwrap();
    env.ok(["activities", "log", "1", "purchase"]);
    assert_eq!(env.ok(["activities", "list", "--format", "ids"]), "10\n1\n2\n9\n3\n");
}

#[test]
fn members_by_accounts_go_with_an_account_that_is_deleted_without_references() {
    let (env, shell) = settled();
    for account in ["ACME", "Other"] {
        env.ok(["accounts", "add", account]);
        env.ok(["accounts", "add-contacts", account, "1", "2"]);
        env.ok(["groups", "add-accounts", "Hand", account]);
    }
    assert_eq!(told(&env), ["anna entered Hand hand", "berta entered Hand hand"]);
    shell.execute_batch("DELETE FROM accounts WHERE id = 1").unwrap();
    assert_eq!(told(&env), [""; 0], "they have another");
    shell.execute_batch("DELETE FROM contacts WHERE id = 2; DELETE FROM accounts WHERE id = 2").unwrap();
    let told = told(&env);
    assert!(told.contains(&"anna left Hand hand".to_owned()), "{told:?}");
    assert!(told.contains(&"2 left Hand deleted".to_owned()), "{told:?}");
    assert_eq!(env.ok(["groups", "members", "Hand", "--count"]), "0\n");
    // Nobody who is gone comes back with an account.
    env.ok(["accounts", "add", "New"]);
    env.ok(["accounts", "add-contacts", "New", "3"]);
    shell.execute_batch("UPDATE contacts SET id = 9 WHERE id = 3").unwrap();
    env.ok(["recalc", "-q"]);
    env.ok(["groups", "add-accounts", "Hand", "New"]);
    assert_eq!(env.ok(["groups", "members", "Hand", "--count"]), "0\n");
    assert_eq!(left_behind(&shell), 0);
}
