//! `db query`: SQL of the user's own, which reads and does nothing else.

use std::fs;
use std::time::{Duration, Instant};

use acquaint::domain::field::Field;
use serde_json::{Value, json};

use crate::env::{Env, add, change, fields};

/// Two contacts, one of them with everything that a view translates.
fn env() -> Env {
    let env = Env::new();
    env.run(&["statuses", "add", "VIP"]).ok();
    env.run(&["users", "add", "anna", "--full-name", "Anna Bell"]).ok();
    let set = |pair: &'static str| ["--set", pair];
    let pairs = [
        "email=jsmith@localhost.local",
        "first_name=Joseph",
        "last_name=Smith",
        "gender=male",
        "birthday=1988-02-22",
        "status=VIP",
        "owner=anna",
        "state=US-CA",
        "country=US",
        "zip=02139",
    ];
    let mut args = vec!["contacts", "add"];
    args.extend(pairs.into_iter().flat_map(set));
    env.run(&args).ok();
    add(&env.store(), "ana@example.com");
    env.run(&["notes", "add", "1", "Called back"]).ok();
    env
}

fn query(env: &Env, args: &[&str]) -> Vec<Value> {
    let run = env.run(&[&["db", "query", "--format", "json"], args].concat()).ok();
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.out))
}

#[test]
fn the_views_speak_in_names_and_words() {
    let env = env();
    let contact = &query(&env, &["select * from contacts where id = 1"])[0];
    for (column, value) in [
        ("id", json!(1)),
        ("name", json!("Joseph Smith")),
        ("gender", json!("male")),
        ("birthday", json!("1988-02-22")),
        ("status", json!("VIP")),
        ("owner", json!("anna")),
        ("state", json!("California")),
        ("country", json!("USA")),
        ("zip", json!("02139")),
        ("anonymous", json!(0)),
        ("created", json!("2017-03-22T15:26:49Z")),
        ("city", Value::Null),
    ] {
        assert_eq!(contact[column], value, "{column}");
    }
    assert_eq!(contact["guid"].as_str().unwrap().len(), 36);
    let raw =
        query(&env, &["select country, gender, created, typeof(guid) as guid from main.contacts limit 1"]);
    assert_eq!(
        raw,
        [json!({"country": "US", "gender": 1, "created": 1_490_196_409_000_i64, "guid": "blob"})]
    );
    let notes = query(&env, &["select contact_id, text, author, created from notes"]);
    let expected =
        json!({"contact_id": 1, "text": "Called back", "author": null, "created": "2017-03-22T15:26:49Z"});
    assert_eq!(notes, [expected]);
    assert_eq!(query(&env, &["select * from users"])[0]["full_name"], json!("Anna Bell"));
    assert_eq!(query(&env, &["select name from statuses"]), [json!({"name": "VIP"})]);
}

#[test]
fn only_the_last_word_on_a_consent_is_in_force() {
    let env = env();
    env.shell()
        .execute_batch(
            "INSERT INTO consents (id, name, short_text, full_text, hash, created, modified)
               VALUES (1, 'Newsletter', 'short', 'full', 'h', 0, 0);
             INSERT INTO agreements (id, contact_id, consent_id, revoked, time, hash)
               VALUES (1, 1, 1, 0, 0, 'h'), (2, 2, 1, 0, 0, 'h'), (3, 1, 1, 1, 0, 'h');",
        )
        .unwrap();
    let rows = query(&env, &["select contact_id, consent, revoked, in_force from agreements order by id"]);
    let row = |contact: i64, revoked: i64, in_force: i64| json!({"contact_id": contact, "consent": "Newsletter", "revoked": revoked, "in_force": in_force});
    assert_eq!(rows, [row(1, 0, 0), row(2, 0, 1), row(1, 1, 0)]);
    assert_eq!(query(&env, &["select short_text from consents"]), [json!({"short_text": "short"})]);
}

#[test]
fn the_list_of_views_is_what_can_be_queried() {
    let env = env();
    let run = env.run(&["db", "query", "--views", "--format", "tsv", "--no-header"]).ok();
    let mut views: Vec<&str> = run.out.lines().filter_map(|line| line.split('\t').next()).collect();
    views.dedup();
    for view in [
        "contacts",
        "notes",
        "agreements",
        "consents",
        "statuses",
        "users",
        "points",
        "persona_contacts",
        "history",
        "runs",
    ] {
        assert!(views.contains(&view), "{views:?}");
    }
    for line in run.out.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        env.run(&["db", "query", &format!("select {} from {}", parts[1], parts[0])]).ok();
    }
    assert_eq!(
        env.run(&["db", "query", "--views", "--json"]).ok().out.lines().count(),
        run.out.lines().count() + 2
    );
}

#[test]
fn values_keep_their_types_in_every_format() {
    let env = env();
    let sql = "select 1 as whole, 1.0 as real, 0.1 as tenth, null as none, x'00ff' as blob, 'a,b' as text, 9e999 as much";
    let expected = json!({"whole": 1, "real": 1.0, "tenth": 0.1, "none": null, "blob": "00ff", "text": "a,b", "much": "Infinity"});
    assert_eq!(query(&env, &[sql]), std::slice::from_ref(&expected));
    let run = |format: &str| env.run(&["db", "query", sql, "--format", format]).ok().out;
    assert_eq!(serde_json::from_str::<Value>(&run("jsonl")).unwrap(), expected);
    assert!(run("jsonl").contains("\"real\":1.0"));
    assert_eq!(run("csv"), "whole,real,tenth,none,blob,text,much\n1,1.0,0.1,,00ff,\"a,b\",Infinity\n");
    assert_eq!(run("tsv").lines().last(), Some("1\t1.0\t0.1\t\t00ff\ta,b\tInfinity"));
    assert_eq!(run("ids"), "1\n");
    assert_eq!(
        run("table"),
        "WHOLE  REAL  TENTH  NONE  BLOB  TEXT      MUCH\n    1   1.0    0.1  -     00ff  a,b   Infinity\n"
    );
    assert_eq!(
        env.run(&["db", "query", "values (1),(null),('x\ny')", "--format", "ids"]).ok().out,
        "1\nx\\ny\n"
    );
}

#[test]
fn an_empty_result_is_empty_in_every_format() {
    let env = env();
    for (format, out) in [
        ("table", ""),
        ("json", "[]\n"),
        ("jsonl", ""),
        ("csv", "id,email\n"),
        ("tsv", "id\temail\n"),
        ("ids", ""),
    ] {
        let run =
            env.run(&["db", "query", "select id, email from contacts where id = 9", "--format", format]).ok();
        assert_eq!((run.out.as_str(), run.err.as_str()), (out, "No rows.\n"), "{format}");
    }
}

#[test]
fn names_of_columns_are_text_from_outside_and_may_repeat() {
    let env = env();
    let sql = "select 1 as id, 2 as id, 3 as \"\x1b[2J\n\", 4 as \"\"";
    assert_eq!(query(&env, &[sql]), [json!({"id": 1, "id_2": 2, "\x1b[2J\n": 3, "": 4})]);
    let table = env.run(&["db", "query", sql]).ok().out;
    assert!(!table.contains('\x1b') && table.lines().count() == 2, "{table:?}");
    let some = env.run(&[
        "db",
        "query",
        "select 1 as First, 2 as second",
        "--fields",
        "second,First",
        "--format",
        "csv",
    ]);
    assert_eq!(some.ok().out, "second,First\n2,1\n");
    env.run(&["db", "query", "select 1 as first", "--fields", "frist"]).fails(2, "did you mean `first`");
}

#[test]
fn parameters_are_bound_and_never_part_of_the_text() {
    let env = env();
    let hostile = "x' or 1=1; delete from main.contacts; --";
    let found = query(
        &env,
        &["select count(*) as n from contacts where email = :e", "--param", &format!("e={hostile}")],
    );
    assert_eq!(found, [json!({"n": 0})]);
    let found = query(&env, &["select :e as e", "--param", &format!("e={hostile}")]);
    assert_eq!(found, [json!({"e": hostile})]);
    for (value, kind) in [
        ("41", "integer"),
        ("-1", "integer"),
        ("1.5", "real"),
        ("007", "text"),
        ("1e3", "text"),
        ("", "text"),
        ("+1", "text"),
        ("inf", "text"),
        ("9223372036854775808", "text"),
    ] {
        let found = query(&env, &["select typeof(:x) as t", "--param", &format!("x={value}")]);
        assert_eq!(found, [json!({"t": kind})], "{value}");
    }
    let zip = query(
        &env,
        &[
            "select id from contacts where zip = $zip and id = @id",
            "--param",
            "zip=02139",
            "--param",
            ":id=1",
        ],
    );
    assert_eq!(zip, [json!({"id": 1})]);
    let fails = |args: &[&str], message: &str| {
        env.run(&[&["db", "query"], args].concat()).fails(2, message);
    };
    fails(&["select :city"], "there is no value for the parameter `city`");
    fails(&["select :city", "--param", "ctiy=x"], "did you mean `city`?");
    fails(&["select ?"], "a parameter without a name");
    fails(&["select ?1"], "a parameter without a name");
    fails(&["select :x", "--param", "x"], "it takes NAME=VALUE");
    fails(&["select :x", "--param", "=1"], "the name is empty");
}

#[test]
fn nothing_but_reading_is_allowed_and_no_file_appears() {
    let env = env();
    let before = (env.names(&env.path("")), fs::read(env.database()).unwrap());
    let beside = env.database().parent().unwrap().to_owned();
    let beside_before = env.names(&beside);
    for sql in [
        "delete from contact",
        "delete from contacts",
        "delete from main.contacts",
        "update main.contacts set email = null",
        "insert into main.statuses (name) values ('x')",
        "insert into main.statuses (name) values ('x') returning id",
        "replace into main.statuses (name) values ('x')",
        "with x as (select 1) delete from main.notes",
        "with x as (select 1) insert into main.statuses (name) select 'x' from x returning id",
        "drop table main.notes",
        "drop view contacts",
        "alter table main.notes add column x",
        "create table x (y)",
        "create temp table x (y)",
        "create temp view x as select 1",
        "create temp trigger x after insert on main.notes begin select 1; end",
        "create virtual table temp.x using fts5(y)",
        "attach 'leak.db' as leak",
        "attach ':memory:' as leak",
        " -- a comment\nattach 'file:leak.db?mode=rwc' as leak",
        "detach main",
        "vacuum into 'leak.db'",
        "vacuum",
        "pragma journal_mode = delete",
        "pragma query_only = off",
        "pragma user_version",
        "pragma writable_schema = on",
        "select load_extension('leak')",
        "begin immediate",
        "commit",
        "savepoint x",
        "release x",
        "analyze",
        "reindex",
        "explain delete from main.contacts",
        "select * from pragma_journal_mode where 1",
    ] {
        let run = env.run(&["db", "query", sql]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{sql}: {run:?}");
        let said = run.err.contains("only reads are allowed") || run.err.contains("is not allowed");
        assert!(said, "{sql}: {run:?}");
    }
    for sql in [
        "vacuum into 'leak.db'",
        "attach 'x' as y",
        "create temp table x (y)",
        "pragma x",
        "select load_extension('x')",
    ] {
        env.run(&["db", "query", sql]).fails(2, "only reads are allowed");
    }
    assert_eq!((env.names(&env.path("")), fs::read(env.database()).unwrap()), before);
    assert_eq!(env.names(&beside), beside_before);
}

#[test]
fn functions_that_do_more_than_compute_are_not_allowed() {
    let env = env();
    for sql in [
        "select randomblob(1e9)",
        "select zeroblob(1e9)",
        "select writefile('leak', 'x')",
        "select fts3_tokenizer('simple')",
        "select * from dbstat",
        "select sqlite_compileoption_get(0)",
    ] {
        let run = env.run(&["db", "query", sql]);
        assert_eq!(run.status, 2, "{sql}: {run:?}");
        assert!(run.err.contains("is not allowed") || run.err.contains("no such function"), "{sql}: {run:?}");
    }
    env.run(&["db", "query", "select randomblob(1e9)"]).fails(2, "the function randomblob is not allowed");
}

#[test]
fn values_and_queries_have_a_size() {
    let env = env();
    env.run(&["db", "query", "select printf('%.*c', 100000000, 'x')"]).fails(2, "longer than 10 MB");
    env.run(&["db", "query", "select length(printf('%.*c', 9000000, 'x'))"]).ok();
    let long = format!("select 1 {}", " ".repeat(1_100_000));
    let run =
        assert_cmd::Command::from_std(env.command(&["db", "query", "-"])).write_stdin(long).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
    for sql in [
        format!("select {}1{}", "(".repeat(5_000), ")".repeat(5_000)),
        format!("select {}1", "-".repeat(5_001).replace("--", "- -")),
        "select 1;".repeat(20_000),
        format!("select 1{}", ",1".repeat(3_000)),
        format!("select 1{}", " union all select 1".repeat(3_000)),
        "\u{0}".repeat(3),
    ] {
        let mut command = assert_cmd::Command::from_std(env.command(&["db", "query", "-"]));
        let output = command.write_stdin(sql.clone()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}: {output:?}", &sql[..30.min(sql.len())]);
    }
}

#[test]
fn a_query_without_end_is_stopped() {
    let env = env();
    let endless = "with recursive r(n) as (select 1 union all select n + 1 from r) select count(*) from r";
    let begun = Instant::now();
    env.run(&["db", "query", endless, "--timeout", "1"]).fails(1, "stopped after 1 s");
    assert!(begun.elapsed() < Duration::from_secs(30));
    env.run(&["db", "query", endless, "--timeout", "0"]).fails(2, "--timeout");
}

#[test]
fn a_signal_stops_a_query() {
    let env = env();
    let endless = "with recursive r(n) as (select 1 union all select n + 1 from r) select count(*) from r";
    let mut child =
        env.command(&["db", "query", endless]).stderr(std::process::Stdio::piped()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(700));
    assert!(child.try_wait().unwrap().is_none(), "it was still running");
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(143));
}

#[test]
fn a_reader_who_has_seen_enough_ends_it_quietly() {
    let env = env();
    let endless = "with recursive r(n) as (select 1 union all select n + 1 from r) select n from r";
    let mut command = env.command(&["db", "query", endless, "--format", "csv"]);
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut first = [0; 100];
    std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut first).unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    assert!(first.starts_with(b"n\n1\n2\n"));
}

#[test]
fn one_statement_only() {
    let env = env();
    env.run(&["db", "query", "select 1; select 2"]).fails(2, "one statement only");
    env.run(&["db", "query", "select 1; delete from main.contacts"]).fails(2, "only reads are allowed");
    for sql in ["", " ", ";", " -- nothing", "/* nothing"] {
        env.run(&["db", "query", sql]).fails(2, "the query is empty");
    }
    assert_eq!(env.run(&["db", "query", "select 1 as n; ; -- done\n"]).ok().out, "N\n1\n");
    env.run(&["db", "query"]).fails(2, "SQL");
}

#[test]
fn mistakes_are_marked_where_they_are() {
    let env = env();
    let run = env
        .run(&["db", "query", "select id,\n  frist_name\nfrom contacts"])
        .fails(2, "no such column: frist_name");
    assert!(run.err.contains("  |   frist_name\n  |   ^^^^^^^^^^\n"), "{}", run.err);
    let run = env.run(&["db", "query", "select * from contakts"]).fails(2, "no such table: contakts");
    assert!(run.err.contains("did you mean `contacts`") && run.err.contains("^^^^^^^^"), "{}", run.err);
    let run = env.run(&["db", "query", "select 'é', 1 frm x y"]).fails(2, "syntax error");
    assert!(run.err.contains("  | select 'é', 1 frm x y\n  |                   ^"), "{}", run.err);
    env.run(&["db", "query", "select json_extract('{', '$')"]).fails(2, "malformed JSON");
    env.run(&["db", "query", "select \"VIP\""]).fails(2, "no such column");
    env.run(&["db", "query", "select 1 \x1b[2J"]).fails(2, "unrecognized token");
    assert!(!env.run(&["db", "query", "select 1 as \x1b[2J from"]).err.contains('\x1b'));
}

#[test]
fn a_query_may_come_from_standard_input_and_never_makes_a_database() {
    let env = Env::new();
    env.run(&["db", "query", "select 1"]).fails(1, "no database at");
    assert!(env.names(&env.path("")).is_empty());
    let env = self::env();
    let mut command = assert_cmd::Command::from_std(env.command(&["db", "query", "-", "--format", "csv"]));
    let output = command.write_stdin("select email\nfrom contacts order by id -- both\n").output().unwrap();
    assert_eq!(output.stdout, b"email\njsmith@localhost.local\nana@example.com\n");
}

#[test]
fn text_that_is_not_utf8_and_values_out_of_place_are_shown() {
    let env = env();
    let found =
        query(&env, &["select cast(x'ff41' as text) as t, country_name('??') as c, rfc3339('x') as i"]);
    assert_eq!(found, [json!({"t": "\u{fffd}A", "c": "??", "i": "x"})]);
}

#[test]
fn groups_and_members_are_views_where_there_are_such_tables() {
    let env = env();
    let schema = env.shell();
    schema
        .execute_batch(
            "CREATE TABLE IF NOT EXISTS groups (id INTEGER PRIMARY KEY, name TEXT, description TEXT, created INTEGER, modified INTEGER);
             CREATE TABLE IF NOT EXISTS members (contact_id INTEGER, group_id INTEGER, source INTEGER, since INTEGER);
             INSERT INTO groups (id, name, created, modified) VALUES (1, 'Fair', 0, 0);
             INSERT INTO members (contact_id, group_id, source, since) VALUES (1, 1, 1, 0), (1, 1, 2, 0), (2, 1, 0, 0), (2, 1, 2, 0);",
        )
        .unwrap();
    drop(schema);
    assert_eq!(
        query(&env, &["select name, created from groups"]),
        [json!({"name": "Fair", "created": "1970-01-01T00:00:00Z"})]
    );
    let members = query(&env, &["select contact_id, group_name from members"]);
    assert_eq!(members, [json!({"contact_id": 1, "group_name": "Fair"})]);
}

#[test]
fn conditions_on_the_view_use_the_indexes_of_the_table() {
    let env = env();
    change(&env.store(), "contacts add", |txn| txn.add_contact(&fields(&[(Field::LastName, "Bell")])));
    for (condition, used) in [("email = 'x'", "contacts_by_email"), ("id = 7", "INTEGER PRIMARY KEY")] {
        let plan = query(&env, &[&format!("explain query plan select name from contacts where {condition}")]);
        let details: Vec<&str> = plan.iter().filter_map(|row| row["detail"].as_str()).collect();
        assert_eq!(details.len(), 1, "{details:?}");
        assert!(details[0].starts_with("SEARCH") && details[0].contains(used), "{details:?}");
    }
}
