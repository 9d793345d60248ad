//! `evaluate`, and the two commands that write what it reads: what it answers is what `recalc` keeps.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use insta::assert_snapshot;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::env::{TestEnv, refused};

const DEFINITIONS: &str = r#"{
  "format": "acquaint definitions", "version": 1, "zone": "Europe/Berlin",
  "statuses": ["VIP"], "fields": [{"name": "tier", "type": "choice", "choices": ["gold", "silver"]}],
  "subjects": {"activity": ["page_visit", "purchase"], "consented": ["News"]},
  "conditions": [{"name": "home", "where": "country = Germany"}],
  "groups": [
    {"name": "Keen", "where": "score(Love) >= 10 and group(Readers)"},
    {"name": "Readers", "where": "@home and did(page_visit, last 30d)"},
    {"name": "Staff"},
    {"name": "Agreed", "where": "consented(News) and not group(Staff)"}
  ],
  "scores": [{"name": "Love", "rules": [
    {"points": 5, "where": "did(purchase, last 10d)", "counts": true, "recurring": true, "max": 20},
    {"points": -3, "where": "tier = gold"}
  ]}],
  "personas": [
    {"name": "Later", "threshold": 10, "rules": [{"points": 10, "where": "group(Keen)"}]},
    {"name": "Sooner", "threshold": 20, "rules": [{"points": 20, "where": "score(Love) > 5"}]}
  ]
}"#;

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.write_file("d.json", DEFINITIONS);
    env
}

fn evaluate(env: &TestEnv, facts: &str) -> crate::env::Output {
    env.run_with_stdin(["evaluate", "--definitions", "d.json"], facts)
}

/// What refers to each other resolves inside the file, in whatever order it stands there.
#[test]
fn each_contact_has_a_line_with_all_that_is_worked_out() {
    let facts = r#"{"format":"acquaint facts","version":1}
{"contact":2,"fact":"contact","fields":{"country":"Germany","tier":"GOLD","status":"vip"}}
{"contact":2,"fact":"activity","subject":"purchase","time":"2017-03-20T00:00:00Z"}
{"contact":2,"fact":"activity","subject":"page_visit","time":"2017-03-02T00:00:00.001Z","url":"https://a/"}
{"contact":2,"fact":"activity","subject":"purchase","time":"2017-03-19T12:00:00+02:00","value":9.90}
{"contact":2,"fact":"activity","subject":"purchase","time":"2017-03-18T00:00:00Z"}

{"fact":"contact","contact":40}
{"contact":40,"fact":"membership","subject":"staff","source":"manual","since":"2016-01-01T00:00:00Z"}
{"contact":40,"fact":"membership","subject":"Readers","source":"excluded","since":"2016-01-01T00:00:00Z"}
{"contact":40,"fact":"consented","subject":"News","time":"2017-01-01T00:00:00Z","until":"2017-03-22T15:26:50Z"}
"#;
    assert_snapshot!(evaluate(&env(), facts), @r#"
    {"contact":2,"groups":{"Keen":true,"Readers":true,"Staff":false,"Agreed":false},"conditions":{"Keen":true,"Readers":true,"Agreed":false},"scores":{"Love":12},"persona":"Later","due":"2017-03-28T00:00:00Z"}
    {"contact":40,"groups":{"Keen":false,"Readers":false,"Staff":true,"Agreed":false},"conditions":{"Keen":false,"Readers":false,"Agreed":false},"scores":{"Love":0},"persona":null,"due":null}
    [0]
    "#);
}

#[test]
fn the_moment_can_be_another_and_is_read_in_the_zone_of_the_definitions() {
    let env = env();
    let facts = r#"{"contact":1,"fact":"contact","fields":{"country":"DE"}}
{"contact":1,"fact":"activity","subject":"purchase","time":"2017-03-19T23:00:00Z"}"#;
    env.write_file("f.jsonl", facts);
    let love = |at: &str| {
        let line = env.ok(["evaluate", "--definitions", "d.json", "--facts", "f.jsonl", "--at", at]);
        let answer: Value = serde_json::from_str(&line).unwrap();
        (answer["scores"]["Love"].clone(), answer["due"].clone())
    };
    // Midnight in Berlin is an hour before that in UTC.
    assert_eq!(love("2017-03-19"), (json!(0), json!("2017-03-19T23:00:00Z")));
    assert_eq!(love("2017-03-20"), (json!(5), json!("2017-03-29T23:00:00Z")));
    assert_eq!(love("2017-03-29T22:59:59.999Z"), (json!(5), json!("2017-03-29T23:00:00Z")));
    // In summer, two.
    assert_eq!(love("2017-03-30").0, json!(5));
    assert_eq!(love("2017-03-30 01:00"), (json!(0), Value::Null));
}

#[test]
fn a_line_that_is_wrong_is_told_with_its_number_and_its_contact_has_no_answer() {
    let facts = r#"{"contact":1,"fact":"contact"}
{"contact":1,"fact":"activity","subject":"purchese","time":"2017-03-19T23:00:00Z"}
{"contact":1,"fact":"flight"}
{"contact":2,"fact":"contact"}
{"contact":3,"fact":"contact"}
{"contact":3,
{"contact":3,"fact":"activity","subject":"purchase","time":"2017-03-19T23:00:00Z"}
{"contact":4,"fact":"contact","fields":{"country":"DE"}}
{"fact":"contact"}
{"contact":5,"fact":"contact"}
{"contact":6,"fact":"activity","subject":"purchase","time":"2017-03-19T23:00:00Z"}
{"contact":2,"fact":"contact"}
{"contact":7,"fact":"contact","fields":{"tier":"bronze"}}
{"contact":8,"fact":"contact","fields":{"shoe":42}}
{"contact":9,"fact":"contact","fields":{"age":42,"city":"\u001b[31m"}}
{"contact":10,"fact":"contact","fields":{"country":"Atlantis"}}
{"contact":10,"fact":"contact"}
{"contact":11,"fact":"contact"}
"#;
    let output = evaluate(&env(), facts);
    // Only what is asked about has to make sense: nothing asks for the city.
    assert_snapshot!(output, @r##"
    {"contact":1,"error":"line 2: the definitions have no activity type `purchese`, did you mean purchase?"}
    {"contact":2,"groups":{"Keen":false,"Readers":false,"Staff":false,"Agreed":false},"conditions":{"Keen":false,"Readers":false,"Agreed":false},"scores":{"Love":0},"persona":null,"due":null}
    {"contact":3,"error":"line 6: EOF while parsing a value, at character 13"}
    {"contact":4,"error":"line 9: `contact` is missing"}
    {"contact":5,"error":"line 9: `contact` is missing"}
    {"contact":6,"error":"line 11: the first line of a contact has `\"fact\":\"contact\"`"}
    {"contact":2,"error":"line 12: contact 2 comes after contact 6: contacts come in the order of their ids, each once"}
    {"contact":7,"error":"line 13: `tier`: none of its choices"}
    {"contact":8,"error":"line 14: there is no field `shoe`"}
    {"contact":9,"error":"line 15: `age` is worked out and cannot be told"}
    {"contact":10,"error":"line 16: `country`: unknown country, did you mean Antarctica, Palestine or Albania?"}
    {"contact":11,"groups":{"Keen":false,"Readers":false,"Staff":false,"Agreed":false},"conditions":{"Keen":false,"Readers":false,"Agreed":false},"scores":{"Love":0},"persona":null,"due":null}
    --- stderr ---
    stdin, line 2: the definitions have no activity type `purchese`, did you mean purchase?
    stdin, line 3: there is no fact `flight`
    stdin, line 6: EOF while parsing a value, at character 13
    stdin, line 9: `contact` is missing
    stdin, line 11: the first line of a contact has `"fact":"contact"`
    stdin, line 12: contact 2 comes after contact 6: contacts come in the order of their ids, each once
    stdin, line 13: `tier`: none of its choices
    stdin, line 14: there is no field `shoe`
    stdin, line 15: `age` is worked out and cannot be told
    stdin, line 16: `country`: unknown country, did you mean Antarctica, Palestine or Albania?
    stdin, line 17: the contact is told of twice
    Error: stdin: 11 lines are wrong; 10 contacts were not worked out
    Hint: `acquaint help facts` says how facts are written
    [5]
    "##);
    let quiet = env().run_with_stdin(["evaluate", "--definitions", "d.json", "--quiet"], facts);
    assert_eq!((&quiet.stdout, quiet.status), (&output.stdout, 5));
    assert!(quiet.stderr.contains("stdin, line 3: there is no fact `flight`"), "{quiet}");
}

/// Every name that is unknown comes with those that it may have been meant to be.
#[test]
fn what_the_definitions_do_not_have_is_told_with_what_is_near() {
    let env = env();
    for (member, what) in [
        (
            r#""fact":"activity","subject":"purchse","time":"2017-03-20T00:00Z""#,
            "the definitions have no activity type `purchse`, did you mean purchase?",
        ),
        (
            r#""fact":"activity","subject":"flight","time":"2017-03-20T00:00Z""#,
            "the definitions have no activity type `flight`\n",
        ),
        (
            r#""fact":"activity","subject":"purchase","time":"2017-03-20T00:00Z","valeu":1"#,
            "`activity` has no `valeu`, did you mean value?",
        ),
        (
            r#""fact":"activty","subject":"purchase","time":"2017-03-20T00:00Z""#,
            "there is no fact `activty`, did you mean activity?",
        ),
        (
            r#""fact":"consented","subject":"Newz","time":"2017-03-20T00:00Z""#,
            "the definitions have no consent `Newz`, did you mean News?",
        ),
        (
            r#""fact":"membership","subject":"Stuff","source":"manual","since":"2017-03-20T00:00Z""#,
            "the definitions have no group `Stuff`, did you mean Staff?",
        ),
    ] {
        let facts = format!("{{\"contact\":1,\"fact\":\"contact\"}}\n{{\"contact\":1,{member}}}\n");
        let output = evaluate(&env, &facts);
        assert!(output.status == 5 && output.stderr.contains(&format!("line 2: {what}")), "{output}");
    }
    let output = evaluate(&env, r#"{"contact":1,"fact":"contact","fields":{"counrty":"DE"}}"#);
    assert!(output.stderr.contains("there is no field `counrty`, did you mean country"), "{output}");
}

/// What the help says of each line is what is demanded: without a member that is not in brackets it is wrong, and with
/// these alone it is not.
#[test]
fn the_members_that_the_help_calls_required_are_those_that_are_demanded() {
    let page = TestEnv::new().ok(["help", "facts", "--width", "0"]);
    let required = |kind: &str| -> Vec<String> {
        let line = page.lines().find(|line| line.trim_start().starts_with(&format!("{kind} ")));
        let line = line.unwrap_or_else(|| panic!("no {kind} in {page}"));
        let members = line.split('`').skip(1).step_by(2).zip(line.split('`').step_by(2));
        members.filter(|(_, before)| !before.ends_with('[')).map(|(name, _)| name.to_owned()).collect()
    };
    let env = env();
    for kind in ["contact", "membership", "activity", "consented"] {
        let mut members: Vec<String> = vec!["contact".to_owned(), "fact".to_owned()];
        members.extend(required(kind));
        let line = |without: Option<&String>| {
            let value = |name: &String| match (name.as_str(), kind) {
                ("contact", _) => json!(1),
                ("fact", _) => json!(kind),
                ("source", _) => json!("manual"),
                ("subject", "membership") => json!("Staff"),
                ("subject", "consented") => json!("News"),
                ("subject", _) => json!("purchase"),
                _ => json!("2017-03-20T08:00:00Z"),
            };
            let given = members.iter().filter(|name| Some(*name) != without);
            Value::Object(given.map(|name| (name.clone(), value(name))).collect()).to_string()
        };
        let first = if kind == "contact" { "" } else { "{\"contact\":1,\"fact\":\"contact\"}\n" };
        let whole = evaluate(&env, &format!("{first}{}", line(None)));
        assert_eq!(whole.status, 0, "{kind}: {whole}");
        for member in &members {
            let less = evaluate(&env, &format!("{first}{}", line(Some(member))));
            assert!(less.stderr.contains(&format!("`{member}` is missing")), "{kind} {member}: {less}");
        }
    }
    assert_eq!(required("contact"), [] as [&str; 0]);
    assert_eq!(required("membership"), ["subject", "source", "since"]);
    assert_eq!(required("activity"), ["subject", "time"]);
}

#[test]
fn bytes_that_are_no_facts_are_told_and_nothing_breaks() {
    let env = env();
    let good = r#"{"contact":7,"fact":"contact"}"#;
    let long = format!(r#"{{"contact":6,"fact":"contact","fields":{{"city":"{}"}}}}"#, "x".repeat(5 << 20));
    let deep = format!(r#"{{"contact":6,"fact":{}"#, "[".repeat(100_000));
    for (bad, what) in [
        (long.as_bytes(), "line 2: longer than 4 MiB"),
        (deep.as_bytes(), "line 2: EOF while parsing a list, at character 100020"),
        (b"{\"contact\":6,\"fact\":\"\xFF\"}", "line 2: not UTF-8 at byte 22"),
        (b"\0\0\0", "line 2: expected value, at character 1"),
        (b"[1]", "line 2: invalid type: sequence, expected an object, at character"),
    ] {
        let facts = [good.as_bytes(), b"\n", bad, b"\n", good.replace('7', "8").as_bytes(), b"\n"].concat();
        let output = env.run_with_stdin(["evaluate", "--definitions", "d.json"], facts);
        assert_eq!(output.status, 5, "{output}");
        assert!(output.stderr.contains(what), "{what}: {output}");
        let lines: Vec<Value> =
            output.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        // It may be about either of them.
        assert!(lines.len() == 2 && lines.iter().all(|line| line["error"].is_string()), "{output}");
    }
}

#[test]
fn other_formats_and_other_versions_are_refused() {
    let env = env();
    let newer = "{\"format\":\"acquaint facts\",\"version\":2,\"more\":[]}\n";
    refused(
        &evaluate(&env, newer),
        2,
        "stdin, line 1: it is of version 2 of its format, and this program reads version 1",
    );
    refused(
        &evaluate(&env, DEFINITIONS.replace('\n', " ").as_str()),
        2,
        "stdin, line 1: it is not of the format",
    );
    let run = |definitions: &str| {
        env.write_file("other.json", definitions);
        env.run_with_stdin(["evaluate", "--definitions", "other.json"], "")
    };
    refused(
        &run(&DEFINITIONS.replace("\"version\": 1", "\"version\": 3")),
        2,
        "other.json: it is of version 3",
    );
    refused(&run("{}"), 2, "other.json: it is not of the format `acquaint definitions`");
    refused(&run(&DEFINITIONS.replace("counts", "count")), 2, "other.json: unknown field `count`");
    refused(&run("groups:"), 2, "other.json: expected value at line 1 column 1");
    refused(&env.run(["evaluate", "--definitions", "-"]), 2, "cannot both come from standard input");
    refused(&env.run(["evaluate", "--definitions", "nowhere.json"]), 2, "cannot read nowhere.json");
    refused(&env.run(["evaluate", "--definitions", "."]), 2, "it is a directory");
}

#[test]
fn definitions_with_a_fault_are_refused_as_a_whole() {
    let env = env();
    let said = |from: &str, to: &str| {
        assert!(DEFINITIONS.contains(from), "{from}");
        env.write_file("other.json", DEFINITIONS.replacen(from, to, 1));
        let output = env.run_with_stdin(["evaluate", "--definitions", "other.json"], "");
        assert_eq!((output.status, output.stdout.as_str()), (2, ""), "{output}");
        output.stderr
    };
    assert_snapshot!(said("score(Love) >= 10", "score(Luv) >= 10"), @r#"
    Error: other.json: the condition of group `Keen` cannot be read: unknown score `Luv`
      score(Luv) >= 10 and group(Readers)
    "#);
    assert_snapshot!(said("tier = gold", "group(Keen)"), @r#"
    Error: other.json: the condition of group `Keen` depends on itself: `Keen` -> score `Love` -> `Keen`
      score("Love") >= 10 and group("Readers")
    the condition of rule 2 of score `Love` depends on itself: score `Love` -> `Keen` -> score `Love`
      group("Keen")
    "#);
    assert_snapshot!(said("\"tier = gold\"", "\"tier = gold\", \"counts\": true"), @r#"
    Error: other.json: the condition of rule 2 of score `Love` cannot be read: it counts what is no activity
      tier = gold
    "#);
    for (from, to, what) in [
        ("Europe/Berlin", "Berlin/Europe", "`zone` Berlin/Europe: unknown time zone"),
        (
            "\"page_visit\", \"purchase\"",
            "\"purchase\", \"Purchase\"",
            "`activity`: `Purchase` is there twice",
        ),
        ("\"consented\": [", "\"agreed\": [", "`subjects`: facts of the kind `agreed` cannot be told"),
        ("\"consented\": [", "\"group\": [", "`subjects`: facts of the kind `group` cannot be told"),
        ("\"type\": \"choice\"", "\"type\": \"color\"", "there is no type `color`"),
        ("\"name\": \"tier\"", "\"name\": \"Tier\"", "field `Tier`: it is written `tier`"),
        ("\"name\": \"tier\"", "\"name\": \"email\"", "`email` is a built-in field"),
        (
            "\"points\": 5",
            "\"points\": 0",
            "a rule of score `Love`, `did(purchase, last 10d)`: a rule that gives 0 points",
        ),
        ("\"points\": 5", "\"points\": 5000000000", "invalid value: integer `5000000000`, expected i32"),
        ("\"threshold\": 10", "\"threshold\": 0", "persona `Later`: the threshold is above zero"),
        ("\"name\": \"Readers\"", "\"name\": \"KEEN\"", "`groups`: `KEEN` is there twice"),
        ("\"name\": \"Staff\"", "\"name\": \" \"", "`groups`: a name is empty"),
    ] {
        let stderr = said(from, to);
        assert!(stderr.contains(what), "{to}: {stderr}");
    }
}

#[test]
fn a_pipe_that_is_closed_early_ends_it_quietly() {
    let env = env();
    let mut facts = String::new();
    for contact in 1..=20_000 {
        let _ = writeln!(facts, r#"{{"contact":{contact},"fact":"contact"}}"#);
    }
    env.write_file("f.jsonl", facts);
    let mut child = env
        .process(["evaluate", "--definitions", "d.json", "--facts", "f.jsonl"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

/// A small generator of numbers that look as if nobody had chosen them.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as i64 % sides
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len() as i64) as usize]
    }
}

const CONTACTS: i64 = 300;
const DAY: i64 = 86_400_000;
/// 2017-03-22T15:26:49Z
const NOW: i64 = 1_490_196_409_000;

/// Everything that definitions can ask about, and values that only somebody with a shell can have written.
fn populated() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "America/St_Johns"]);
    for [name, kind] in [
        ["tier", "choice"],
        ["spend", "decimal"],
        ["kids", "integer"],
        ["vegan", "boolean"],
        ["joined", "date"],
    ] {
        let choices: &[&str] = if kind == "choice" { &["--choices", "gold,silver"] } else { &[] };
        env.ok([&["fields", "add", name, "--type", kind], choices].concat());
    }
    env.ok(["activities", "types", "add", "ski \"rental\""]);
    for (consent, text) in [("News", "a"), ("Terms, of use", "b")] {
        env.ok(["consents", "add", consent, "--short-text", text, "--full-text", text]);
    }
    env.ok(["users", "add", "boss"]);
    let mut dice = Dice(7);
    let mut people = String::from(
        "email,first_name,city,country,state,gender,birthday,status,owner,created,tier,spend,kids,vegan,joined\n",
    );
    for id in 1..=CONTACTS {
        let (country, state) =
            [("Germany", "Bavaria"), ("US", "CA"), ("US", ""), ("", ""), ("AT", "")][dice.roll(5) as usize];
        let email = if dice.roll(9) == 0 {
            format!("\"Ö'{id}\"@exämple.com")
        } else {
            format!("p{id}@example.com")
        };
        let _ = writeln!(
            people,
            "{},{},{},{country},{state},{},19{}-0{}-{},{},{},20{}-01-0{}T0{}:00:00Z,{},{}.{},{},{},20{}-02-28",
            email.replace('"', ""),
            dice.one(&["Anna", "\"a \"\"b\"\" \\c\"", "Ødegård", "👨\u{200D}👩", ""]),
            dice.one(&["Berlin", "BERLIN", "München", "", "null", "true", "17"]),
            dice.one(&["male", "female", "", "other"]),
            10 + dice.roll(89),
            1 + dice.roll(9),
            10 + dice.roll(18),
            dice.one(&["VIP", "Old \"hand\"", ""]),
            dice.one(&["boss", ""]),
            10 + dice.roll(7),
            1 + dice.roll(9),
            dice.roll(9),
            dice.one(&["gold", "silver", ""]),
            dice.roll(2_000),
            10 + dice.roll(89),
            dice.roll(4),
            dice.one(&["yes", "no", ""]),
            10 + dice.roll(8),
        );
    }
    env.write_file("people.csv", people);
    env.ok([
        "contacts",
        "import",
        "people.csv",
        "--match",
        "email",
        "--allow-anonymous",
        "--date-format",
        "iso",
    ]);
    definitions(&env);
    let db = Connection::open(env.database()).unwrap();
    let types: Vec<i64> = ["page_visit", "purchase", "ski \"rental\""]
        .iter()
        .map(|name| {
            db.query_row("SELECT id FROM activity_types WHERE name = ?1", [name], |row| row.get(0)).unwrap()
        })
        .collect();
    let mut sql = String::from("PRAGMA foreign_keys = OFF; BEGIN;");
    let mut id = 0;
    for contact in 1..=CONTACTS {
        for _ in 0..dice.roll(6) {
            id += 1;
            let time = NOW - DAY * 40 + dice.roll(50) * DAY + dice.roll(3) * (DAY / 3);
            let kind = types[dice.roll(3) as usize];
            let value = dice.one(&["'9.90'", "'12 EUR'", "NULL", "''", "' 7'", "'0.0000004'", "'1e3'"]);
            let url = dice.one(&["'https://a/pricing?x=\"1\"'", "NULL", "'/' || char(9) || 'B\\'"]);
            let _ = write!(
                sql,
                "INSERT INTO activities (contact_id, time, id, type_id, value, url) VALUES ({contact}, {time}, {id}, {kind}, {value}, {url});"
            );
        }
        for _ in 0..dice.roll(4) {
            id += 1;
            let (consent, revoked) = (1 + dice.roll(2), dice.roll(2));
            let time = NOW - dice.roll(30) * DAY;
            let _ = write!(
                sql,
                "INSERT INTO agreements (contact_id, id, consent_id, revoked, time, hash) VALUES ({contact}, {id}, {consent}, {revoked}, {time}, '');"
            );
        }
        for _ in 0..dice.roll(3) {
            // Somebody else than the program gave memberships by condition, too.
            let (group, source, since) = (1 + dice.roll(6), dice.roll(4), NOW - dice.roll(9) * DAY);
            let _ = write!(
                sql,
                "INSERT OR IGNORE INTO members (contact_id, group_id, source, since) VALUES ({contact}, {group}, {source}, {since});"
            );
        }
    }
    sql.push_str(
        "UPDATE contacts SET city = ' Berlin ' WHERE id = 3; UPDATE contacts SET city = '' WHERE id = 4; \
         UPDATE contacts SET birthday = '2017-03-30' WHERE id = 5; UPDATE contacts SET birthday = '1890-02-29' WHERE id = 6; \
         UPDATE contacts SET status_id = 1 + 40 WHERE id = 7; UPDATE contacts SET country = 'ZZ', state = 'ZZ-1' WHERE id = 8; \
         UPDATE contacts SET email = 'nobody' WHERE id = 9; UPDATE contacts SET modified = -9000000000000000 WHERE id = 10; \
         UPDATE contacts SET created = 9000000000000000 WHERE id = 11; UPDATE activities SET time = -9000000000000000 WHERE id = 1; \
         UPDATE contacts SET field_3 = 9223372036854775807 WHERE id = 12; \
         UPDATE contacts SET field_2 = -9223372036854775808 WHERE id = 13; UPDATE contacts SET field_1 = 'bronze' WHERE id = 14; \
         UPDATE contacts SET field_4 = 7 WHERE id = 15; UPDATE contacts SET field_5 = '2017-02-30' WHERE id = 16; COMMIT; \
         PRAGMA foreign_keys = ON; DELETE FROM contacts WHERE id IN (20, 21, 90);",
    );
    db.execute_batch(&sql).unwrap();
    env
}

fn definitions(env: &TestEnv) {
    env.ok(["conditions", "add", "home", "country = Germany or state = California"]);
    env.ok(["conditions", "add", "nested", "@home and not birthday is empty"]);
    for (name, condition) in [
        ("Staff", ""),
        ("Later \"by name\"", "group(\"Aged\") or score(Love) > 5"),
        ("Aged", "@nested and age >= 40"),
        ("Recent", "did(purchase where value > 5, last 30d) or count(page_visit, last 10d) >= 2"),
        ("Since", "group(Recent, last 3d) and not group(Staff)"),
        ("Agreed", "consented(News) or consented(\"Terms, of use\", last 7d)"),
        ("Own", "tier = gold or spend > 1000.5 or kids in (1, 3) or vegan = true or joined < 2013"),
        (
            "Texts",
            "city = Berlin or first_name ~ \"\\\"b\\\"\" or email ends with \"exämple.com\" or city is empty",
        ),
        ("Status", "status = VIP or owner = boss or not status is set"),
        (
            "Urls",
            "did(any where url ~ pricing) or did(\"ski \\\"rental\\\"\" where url ~ \"\\\\\", last 20d)",
        ),
        ("Spring", "birthday is this month or created before 2013 or modified > 1d ago"),
        ("Empty values", "sum(purchase.value, last 1y) > 20 or did(any where value is empty)"),
        ("Mixed", "group is set and persona = Buyer"),
    ] {
        let with: &[&str] = if condition.is_empty() { &[] } else { &["--where", condition] };
        // Personas come after: what names them is given its condition then.
        if name != "Mixed" && !condition.contains("score(") {
            env.ok([&["groups", "add", name], with].concat());
        }
    }
    for score in ["Love", "Off", "Sum"] {
        env.ok(["scores", "add", score]);
    }
    for rule in [
        &[
            "Love",
            "--activity",
            "page_visit",
            "--points",
            "4",
            "--recurring",
            "--max",
            "9",
            "--valid-for",
            "20d",
        ][..],
        &[
            "Love",
            "--activity",
            "purchase",
            "--where",
            "value > 5",
            "--points",
            "3",
            "--valid-until",
            "2017-03-29",
        ],
        &["Love", "--where", "group(Agreed)", "--points", "-2"],
        &["Love", "--where", "anonymous = true", "--points", "50", "--disabled"],
        &["Off", "--where", "country is set", "--points", "7"],
        &["Sum", "--where", "score(Love) > 3", "--points", "100000"],
    ] {
        env.ok([&["scores", "rules", "add"], rule].concat());
    }
    env.ok(["scores", "edit", "Off", "--disable"]);
    env.ok(["groups", "add", "Later \"by name\"", "--where", "group(\"Aged\") or score(Love) > 5"]);
    for (persona, threshold) in [("Zoe", "10"), ("Buyer", "10"), ("Gone", "1")] {
        env.ok(["personas", "add", persona, "--description", "x", "--threshold", threshold]);
    }
    for rule in [
        &["Zoe", "--where", "score(Love) > 3", "--points", "15"][..],
        &["Buyer", "--activity", "purchase", "--points", "5", "--recurring"],
        &["Buyer", "--where", "group(Aged)", "--points", "10"],
        &["Gone", "--where", "id > 0", "--points", "1000"],
    ] {
        env.ok([&["personas", "rules", "add"], rule].concat());
    }
    env.ok(["personas", "edit", "Gone", "--disable"]);
    env.ok(["groups", "add", "Mixed", "--where", "persona = Buyer and group(Recent) or persona is empty"]);
}

/// What the database keeps of every contact, in the form of the answer.
fn kept(env: &TestEnv) -> BTreeMap<i64, Value> {
    let db = Connection::open(env.database()).unwrap();
    let pairs = |sql: &str| -> Vec<(i64, String)> {
        let mut statement = db.prepare(sql).unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    let names = |sql: &str| -> Vec<String> { pairs(sql).into_iter().map(|(_, name)| name).collect() };
    let groups = names("SELECT id, name FROM groups ORDER BY id");
    let by_condition = names("SELECT id, name FROM groups WHERE condition IS NOT NULL ORDER BY id");
    let scores = names("SELECT id, name FROM scores ORDER BY id");
    let all = |names: &[String], value: Value| -> Value {
        Value::Object(names.iter().map(|name| (name.clone(), value.clone())).collect())
    };
    let mut kept: BTreeMap<i64, Value> = pairs("SELECT id, '' FROM contacts")
        .into_iter()
        .map(|(contact, _)| {
            let answer = json!({
                "contact": contact, "groups": all(&groups, json!(false)), "conditions": all(&by_condition, json!(false)),
                "scores": all(&scores, json!(0)), "persona": null, "due": null,
            });
            (contact, answer)
        })
        .collect();
    let of_group = "SELECT contact_id, name FROM members JOIN groups ON groups.id = group_id";
    for (contact, name) in pairs(&format!("{of_group} WHERE source = 2 AND condition IS NOT NULL")) {
        kept.get_mut(&contact).unwrap()["conditions"][name] = json!(true);
    }
    for (contact, name) in pairs(&format!("{of_group} GROUP BY contact_id, group_id HAVING min(source) > 0"))
    {
        kept.get_mut(&contact).unwrap()["groups"][name] = json!(true);
    }
    for (contact, name) in
        pairs("SELECT contact_id, name || '=' || points FROM points JOIN scores ON scores.id = score_id")
    {
        let (name, points) = name.rsplit_once('=').unwrap();
        kept.get_mut(&contact).unwrap()["scores"][name] = json!(points.parse::<i64>().unwrap());
    }
    for (contact, name) in
        pairs("SELECT contact_id, name FROM persona_contacts JOIN personas ON personas.id = persona_id")
    {
        kept.get_mut(&contact).unwrap()["persona"] = json!(name);
    }
    for (contact, at) in pairs("SELECT contact_id, CAST(at AS TEXT) FROM due") {
        let at = acquaint::domain::time::Instant::from_millis(at.parse().unwrap());
        kept.get_mut(&contact).unwrap()["due"] = json!(at.to_string());
    }
    kept
}

#[test]
fn what_it_answers_is_what_a_recalculation_keeps_whatever_the_facts_are() {
    let env = populated();
    let first = env.ok(["definitions", "export"]);
    env.write_file("definitions.json", &first);
    let mut differ = 0;
    let mut before = BTreeMap::new();
    // As facts stood before each recalculation: memberships that were kept then say since when.
    for now in [
        "2017-03-22T15:26:49Z",
        "2017-03-22T15:26:49.001Z",
        "2017-03-26T02:29:59.999Z",
        "2017-03-26T02:30:00Z",
        "2017-03-30T04:00:00Z",
        "2017-04-20T00:00:00Z",
        "2018-03-01T00:00:00Z",
    ] {
        env.ok(["--now", now, "contacts", "export", "--facts", "-o", "facts.jsonl", "--overwrite"]);
        let lines =
            env.ok(["evaluate", "--definitions", "definitions.json", "--facts", "facts.jsonl", "--at", now]);
        env.ok(["--now", now, "recalc"]);
        let kept = kept(&env);
        let answers: BTreeMap<i64, Value> = lines
            .lines()
            .map(|line| {
                let answer: Value = serde_json::from_str(line).unwrap();
                (answer["contact"].as_i64().unwrap(), answer)
            })
            .collect();
        assert_eq!(answers.len(), CONTACTS as usize - 3);
        for (contact, kept) in &kept {
            assert_eq!(answers.get(contact), Some(kept), "contact {contact} at {now}");
        }
        assert_eq!(answers.len(), kept.len());
        differ += usize::from(before != kept);
        before = kept;
    }
    assert!(differ > 4, "time changed the answers {differ} times only");
    // The world is one in which every part of the answer says something.
    let of = |part: &str| -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for answer in before.values() {
            for (name, value) in answer[part].as_object().unwrap() {
                *counts.entry(name.clone()).or_default() +=
                    usize::from(*value != json!(false) && *value != json!(0));
            }
        }
        counts
    };
    let never: Vec<String> =
        of("conditions").into_iter().filter(|(_, count)| *count == 0).map(|(name, _)| name).collect();
    assert!(never.len() <= 3, "nobody is in {never:?}");
    // What was read comes out the same: the file says all that it was made from.
    assert_eq!(env.ok(["definitions", "export"]), first);
}

#[test]
fn the_facts_of_some_contacts_are_exported_in_the_order_of_their_ids() {
    let env = TestEnv::new();
    for (email, country) in [("a@example.com", "DE"), ("b@example.com", "AT"), ("c@example.com", "DE")] {
        env.ok(["contacts", "add", "--email", email, "--country", country]);
    }
    env.ok(["groups", "add", "Staff"]);
    env.ok(["groups", "add-members", "Staff", "3"]);
    env.ok(["activities", "log", "3", "purchase", "--value", "9.90", "--at", "2017-03-01"]);
    // Everybody has a marketing status; what else is told is looked at here.
    let told = |args: &[&str]| -> String {
        let facts = env.ok([&["contacts", "export", "--facts"], args].concat());
        facts.lines().filter(|line| !line.contains("\"marketing\"")).map(|line| format!("{line}\n")).collect()
    };
    let facts = told(&["country:DE"]);
    let lines: Vec<Value> = facts.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0], json!({"format": "acquaint facts", "version": 1}));
    let contacts: Vec<&Value> = lines[1..].iter().map(|line| &line["contact"]).collect();
    assert_eq!(contacts, [&json!(1), &json!(3), &json!(3), &json!(3)]);
    let fields = &lines[1]["fields"];
    assert_eq!((&fields["email"], &fields["country"]), (&json!("a@example.com"), &json!("DE")));
    assert_eq!(
        lines[3..],
        [
            json!({"contact": 3, "fact": "membership", "subject": "Staff", "source": "manual", "since": "2017-03-22T15:26:49Z"}),
            json!({"contact": 3, "fact": "activity", "subject": "purchase", "time": "2017-03-01T00:00:00Z", "value": "9.90"}),
        ]
    );
    let of_group = told(&["--group", "Staff"]);
    assert_eq!(of_group.lines().skip(1).collect::<Vec<_>>(), facts.lines().skip(2).collect::<Vec<_>>());
    let second = told(&["--offset", "1", "--limit", "1"]);
    assert!(second.lines().count() == 2 && second.contains("b@example.com"), "{second}");
    let exported = env.run(["contacts", "export", "--facts", "-o", "f.jsonl"]);
    assert_eq!(exported.stderr, "Exported the facts of 3 contacts to f.jsonl.\n", "{exported}");
    assert!(env.read_file("f.jsonl").contains(lines.last().map(|_| "\"value\":\"9.90\"}\n").unwrap()));
    refused(&env.run(["contacts", "export", "--facts", "-o", "f.jsonl"]), 4, "f.jsonl exists already");
    for flag in [&["--json"][..], &["--format", "csv"], &["--fields", "id"], &["--sort", "email"], &["--bom"]]
    {
        let output = env.run([&["contacts", "export", "--facts"], flag].concat());
        refused(&output, 2, flag[0]);
    }
}

#[test]
fn definitions_that_cannot_be_read_any_more_are_not_exported() {
    let env = TestEnv::new();
    env.ok(["groups", "add", "Home", "--where", "country = Germany"]);
    let exported = env.run(["definitions", "export", "-o", "d.json"]);
    assert_eq!(exported.stderr, "Exported 1 group, 0 scores, 0 personas to d.json.\n", "{exported}");
    let document: Value = serde_json::from_str(&env.read_file("d.json")).unwrap();
    assert_eq!(document["groups"], json!([{"name": "Home", "where": "country = Germany"}]));
    assert_eq!(document["zone"], json!("utc"));
    refused(&env.run(["definitions", "export", "-o", "d.json"]), 4, "d.json exists already");
    let db = Connection::open(env.database()).unwrap();
    db.execute_batch("UPDATE groups SET condition = 'status = #9'").unwrap();
    refused(&env.run(["definitions", "export"]), 1, "the condition of group `Home` can no longer be read");
    refused(&TestEnv::new().run(["definitions", "export"]), 1, "contacts.db");
}
