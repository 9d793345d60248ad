//! `recalc`: what it follows, whoever made the change, what it says, and who else may run.

use crate::env::TestEnv;

/// Three contacts in Austria and a group of those; what has been worked out once.
fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    for name in ["anna", "berta", "carl"] {
        env.ok(["contacts", "add", "--email", &format!("{name}@example.com"), "--country", "AT"]);
    }
    env.ok(["groups", "add", "Austrians", "--where", "country = Austria"]);
    env.ok(["groups", "add", "Buyers", "--where", "did(purchase, last 30d) and group(Austrians)"]);
    recalc(&env, &[]);
    env
}

fn recalc(env: &TestEnv, arguments: &[&str]) -> String {
    let output = env.run(["recalc"].iter().chain(arguments));
    assert_eq!(output.status, 0, "{output}");
    // How long it took is another time each time.
    output.stderr.rsplit_once(", ").map_or(output.stderr.clone(), |(said, _)| said.to_owned())
}

fn members(env: &TestEnv, group: &str) -> String {
    env.ok(["groups", "members", group, "--format", "ids"]).replace('\n', " ")
}

fn shell(env: &TestEnv, sql: &str) {
    rusqlite::Connection::open(env.database()).unwrap().execute_batch(sql).unwrap();
}

#[test]
fn only_what_has_changed_is_worked_out() {
    let env = env();
    assert_eq!(recalc(&env, &[]), "Recalculated 0 contacts: groups +0 -0");
    env.ok(["contacts", "edit", "2", "--country", "DE"]);
    env.ok(["activities", "log", "1", "purchase"]);
    assert_eq!(recalc(&env, &[]), "Recalculated 2 contacts: groups +1 -1");
    assert_eq!((members(&env, "Austrians"), members(&env, "Buyers")), ("1 3 ".to_owned(), "1 ".to_owned()));
    env.ok(["contacts", "add", "--email", "dora@example.com", "--country", "AT"]);
    assert_eq!(recalc(&env, &[]), "Recalculated 1 contact: groups +1 -0");
    assert_eq!(recalc(&env, &["--full"]), "Recalculated 4 contacts: groups +0 -0");
}

#[test]
fn changes_of_another_program_and_of_undo_are_noticed() {
    let env = env();
    shell(&env, "UPDATE contacts SET country = 'DE' WHERE id = 1; DELETE FROM contacts WHERE id = 3");
    assert_eq!(recalc(&env, &[]), "Recalculated 1 contact: groups +0 -1");
    // Somebody takes a membership away, and gives one.
    shell(&env, "DELETE FROM members WHERE contact_id = 2");
    shell(&env, "INSERT INTO members (contact_id, group_id, source, since) VALUES (1, 1, 2, 0)");
    assert_eq!(recalc(&env, &[]), "Recalculated 2 contacts: groups +1 -1");
    env.ok(["contacts", "delete", "2", "--yes"]);
    assert_eq!(recalc(&env, &[]), "Recalculated 0 contacts: groups +0 -0");
    env.ok(["db", "undo", "--yes"]);
    assert_eq!(recalc(&env, &[]), "Recalculated 1 contact: groups +0 -0");
    assert_eq!(recalc(&env, &["--verify"]).lines().next(), Some("Verified 2 contacts: 0 differences."));
}

#[test]
fn time_alone_is_followed_to_the_millisecond_and_a_clock_that_is_put_back() {
    let env = env();
    env.ok(["activities", "log", "1", "purchase", "--at", "2017-03-22T15:00:00Z"]);
    recalc(&env, &[]);
    for (now, buyers) in [
        ("2017-04-21T14:59:59.999Z", "1 "),
        ("2017-04-21T15:00:00Z", ""),
        ("2017-03-22T14:59:59Z", ""),
        ("2017-03-22T15:00:00Z", "1 "),
    ] {
        env.ok(["--now", now, "recalc"]);
        assert_eq!(members(&env, "Buyers"), buyers, "{now}");
    }
}

#[test]
fn a_changed_definition_is_worked_out_for_everybody() {
    let env = env();
    env.ok(["contacts", "edit", "2", "--country", "DE"]);
    recalc(&env, &[]);
    env.ok(["conditions", "add", "home", "country = Austria"]);
    env.ok(["groups", "edit", "Austrians", "--where", "@home"]);
    env.ok(["conditions", "edit", "home", "--where", "country in (Austria, Germany)"]);
    assert_eq!(recalc(&env, &[]), "Recalculated 3 contacts: groups +1 -0");
    assert_eq!(members(&env, "Austrians"), "1 2 3 ");
}

#[test]
fn a_disabled_score_has_no_points_and_a_disabled_persona_nobody() {
    let env = env();
    env.ok(["scores", "add", "Home"]);
    env.ok(["scores", "rules", "add", "Home", "--where", "country = Austria", "--points", "5"]);
    env.ok(["personas", "add", "Local", "--threshold", "5"]);
    env.ok(["personas", "rules", "add", "Local", "--where", "score(Home) >= 5", "--points", "5"]);
    env.ok(["groups", "add", "Leads", "--where", "score(Home) > 3 and persona = Local"]);
    assert_eq!(
        recalc(&env, &[]),
        "Recalculated 3 contacts: groups +3 -0, personas 3 moved, scores 3 changed"
    );
    let found = |condition: &str| env.ok(["contacts", "list", "-w", condition, "--count"]);
    assert_eq!((found("score(Home) = 5"), found("persona = Local")), ("3\n".to_owned(), "3\n".to_owned()));
    env.ok(["personas", "edit", "Local", "--disable"]);
    assert_eq!(recalc(&env, &[]), "Recalculated 3 contacts: groups +0 -3, personas 3 moved");
    env.ok(["personas", "edit", "Local", "--enable"]);
    recalc(&env, &[]);
    env.ok(["scores", "edit", "Home", "--disable"]);
    assert_eq!(
        recalc(&env, &[]),
        "Recalculated 3 contacts: groups +0 -3, personas 3 moved, scores 3 changed"
    );
    assert_eq!((found("score(Home) > 0"), found("persona is set")), ("0\n".to_owned(), "0\n".to_owned()));
}

#[test]
fn what_differs_is_found_and_told() {
    let env = env();
    shell(&env, "DELETE FROM members WHERE contact_id = 2; DELETE FROM changed");
    let output = env.run(["recalc", "--verify"]);
    assert_eq!(output.status, 6, "{output}");
    assert!(output.stderr.contains("of 3 contacts, 1 differs"), "{output}");
    assert!(output.stderr.contains("contact 2: enters group Austrians"), "{output}");
    recalc(&env, &["--full"]);
    assert_eq!(env.run(["recalc", "--verify"]).status, 0);
    // What only waits to be worked out is no fault, and is counted.
    env.ok(["contacts", "edit", "2", "--country", "DE"]);
    env.ok(["contacts", "edit", "3", "--city", "Graz"]);
    let waits = env.run(["recalc", "--verify"]);
    assert_eq!(
        (waits.status, waits.stderr.as_str()),
        (0, "Verified 3 contacts: 0 differences; 1 contact waits for the next `acquaint recalc`.\n"),
        "{waits}"
    );
    recalc(&env, &[]);
    // Only the first are listed, and of what cannot be worked out it is said so.
    for number in 0..12 {
        env.ok(["contacts", "add", "--email", &format!("{number}@example.com"), "--country", "AT"]);
    }
    recalc(&env, &[]);
    env.ok(["groups", "add", "Broken", "--where", "city = Graz"]);
    recalc(&env, &[]);
    shell(
        &env,
        "DELETE FROM members WHERE contact_id > 3; DELETE FROM changed; \
         UPDATE groups SET condition = 'nonsense = 3' WHERE name = 'Broken'",
    );
    let many = env.run(["recalc", "--verify"]);
    assert_eq!(many.status, 6, "{many}");
    assert!(many.stderr.contains("of 15 contacts, 12 differ"), "{many}");
    assert!(many.stderr.contains("\n  and 2 more\n"), "{many}");
    assert!(many.stderr.contains("Broken"), "{many}");
    shell(&env, "UPDATE groups SET condition = 'country = Austria' WHERE name = 'Broken'");
    let stale = env.run(["recalc", "--verify"]);
    assert!(stale.stderr.contains("`acquaint recalc` works them out"), "{stale}");
}

#[test]
fn one_run_at_a_time() {
    let env = env();
    let lock = format!("{}.recalc-lock", env.database().display());
    let held = std::fs::File::create(&lock).unwrap();
    std::fs::write(&lock, "process 4121, since 2017-03-22T15:58:00Z").unwrap();
    held.lock().unwrap();
    let refused = env.run(["recalc", "--wait", "0"]);
    assert_eq!(refused.status, 7, "{refused}");
    assert!(
        refused
            .stderr
            .contains("another recalculation is running (process 4121, since 2017-03-22T15:58:00Z)"),
        "{refused}"
    );
    let skipped = env.run(["recalc", "--skip-if-running"]);
    assert_eq!((skipped.status, skipped.stderr.as_str()), (0, ""), "{skipped}");
    held.unlock().unwrap();
    recalc(&env, &[]);
    assert!(!std::path::Path::new(&lock).exists(), "the file goes with the run");
}

#[test]
fn cron_hears_nothing_when_all_is_well() {
    let env = env();
    env.ok(["contacts", "edit", "2", "--country", "DE"]);
    let quiet = env.run(["-q", "recalc"]);
    assert_eq!((quiet.status, quiet.stdout.as_str(), quiet.stderr.as_str()), (0, "", ""), "{quiet}");
    assert_eq!(env.run(["recalc", "--full", "--verify"]).status, 2);
}

#[test]
fn ids_may_lie_at_both_ends_of_what_there_is() {
    let env = env();
    for (id, letter) in [(i64::MAX, 'z'), (i64::MIN + 1, 'a')] {
        shell(
            &env,
            &format!(
                "INSERT INTO contacts (id, guid, email, country, created, modified) \
                 VALUES ({id}, randomblob(16), '{letter}@example.com', 'AT', 1, 1)"
            ),
        );
        assert_eq!(recalc(&env, &[]), "Recalculated 1 contact: groups +1 -0");
    }
    assert_eq!(members(&env, "Austrians"), "-9223372036854775807 1 2 3 9223372036854775807 ");
    assert_eq!(recalc(&env, &["--full"]), "Recalculated 5 contacts: groups +0 -0");
    assert_eq!(env.run(["recalc", "--verify"]).status, 0);
    let asked = ["contacts", "list", "--where", "not email ~ anna", "--format", "ids"];
    assert_eq!(env.ok(asked).lines().count(), 4);
}

#[test]
fn a_sample_has_to_be_of_somebody() {
    let env = env();
    for number in ["0", "-1", "x", "1.5"] {
        let refused = env.run(["recalc", "--verify", "--sample", number]);
        assert!(refused.status == 2 && refused.stderr.contains("a whole number, 1 or more"), "{refused}");
    }
    env.ok(["recalc", "-q"]);
    assert_eq!(
        env.run(["recalc", "--verify", "--sample", "1"]).stderr,
        "Verified 1 contact: 0 differences.\n"
    );
}
