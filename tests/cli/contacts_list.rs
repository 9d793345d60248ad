//! `contacts list`: what is selected, in which order, in which format.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::import;

const PEOPLE: &str = "\
email,first_name,last_name,company,status,city,country,birthday,gender,owner
ann@example.com,Ann,Novák,Café Brno,VIP,Brno,Czechia,1990-05-01,female,carmack
bob@example.com,Bob,Smith,Acme,Customer,Boston,USA,1985-01-31,male,
cyd@example.org,Cyd,Smithson,\"Smith, Sons\",VIP,San Diego,USA,,,romero
,Dora,Anonymous,,,,,,,
";

fn with_people() -> TestEnv {
    let env = TestEnv::new();
    assert_eq!(import(&env, PEOPLE, &["--allow-anonymous"]).status, 0);
    env
}

fn ids(env: &TestEnv, args: &[&str]) -> String {
    let output = env.run([&["contacts", "list", "--format", "ids"], args].concat());
    assert_eq!(output.status, 0, "{args:?}\n{output}");
    output.stdout.lines().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_table_shows_what_a_person_looks_for() {
    let env = with_people();
    assert_snapshot!(env.run(["contacts", "list"]), @r#"
    ID  NAME            EMAIL            STATUS    CITY       COUNTRY
     1  Ann Novák       ann@example.com  VIP       Brno       Czech Republic
     2  Bob Smith       bob@example.com  Customer  Boston     USA
     3  Cyd Smithson    cyd@example.org  VIP       San Diego  USA
     4  Dora Anonymous  -                -         -          -
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "ls", "--sort", "last_name:desc", "--limit", "2"]), @r#"
    ID  NAME          EMAIL            STATUS    CITY       COUNTRY
     3  Cyd Smithson  cyd@example.org  VIP       San Diego  USA
     2  Bob Smith     bob@example.com  Customer  Boston     USA
    --- stderr ---
    Showing the first 2; --limit 0 shows all.
    [0]
    "#);
    assert_snapshot!(env.run(["contact", "list", "name:zzz*"]), @r#"
    --- stderr ---
    No contacts.
    [0]
    "#);
}

#[test]
fn terms_search_and_flags_narrow_the_list() {
    let env = with_people();
    for (args, found) in [
        (&["country:USA"][..], "2 3"),
        (&["country:us,cz", "status:VIP"], "1 3"),
        (&["not", "country:USA"], "1 4"),
        (&["city:San Diego"], "3"),
        (&["last_name:smith*"], "2 3"),
        (&["age:25..29"], "1"),
        (&["birthday:"], "3 4"),
        (&["birthday:*"], "1 2"),
        (&["owner:"], "2 4"),
        (&["owner:carmack,romero"], "1 3"),
        (&["gender:female"], "1"),
        (&["--anonymous"], "4"),
        (&["--known"], "1 2 3"),
        (&["--search", "NOVAK"], "1"),
        (&["--search", "cafe"], "1"),
        (&["--search", "smith acme"], "2"),
        (&["--search", "example.org"], "3"),
        (&["--search", "smith", "status:VIP"], "3"),
        (&["--search", "%"], ""),
        (&["--search", "_"], ""),
        (&["--sort", "last_name"], "4 1 2 3"),
        (&["--sort", "country:desc,last_name:desc"], "3 2 1 4"),
        (&["--sort", "birthday"], "2 1 3 4"),
        (&["--offset", "1", "--limit", "2"], "2 3"),
        (&["--limit", "0"], "1 2 3 4"),
        (&["--offset", "9"], ""),
    ] {
        assert_eq!(ids(&env, args), found, "{args:?}");
    }
}

#[test]
fn a_count_is_a_number_and_nothing_else() {
    let env = with_people();
    assert_snapshot!(env.run(["contacts", "list", "--count"]), @r#"
    4
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "list", "--count", "country:USA", "--limit", "1"]), @r#"
    2
    [0]
    "#);
}

#[test]
fn every_format_has_the_same_columns() {
    let env = with_people();
    let list = |format: &str| {
        env.run(["contacts", "list", "country:USA", "--fields", "id,name,company,age", "--format", format])
    };
    assert_snapshot!(list("csv"), @r#"
    id,name,company,age
    2,Bob Smith,Acme,32
    3,Cyd Smithson,"Smith, Sons",
    [0]
    "#);
    assert_snapshot!(list("tsv"), @r#"
    id	name	company	age
    2	Bob Smith	Acme	32
    3	Cyd Smithson	Smith, Sons	
    [0]
    "#);
    assert_snapshot!(list("jsonl"), @r#"
    {"id":2,"name":"Bob Smith","company":"Acme","age":32}
    {"id":3,"name":"Cyd Smithson","company":"Smith, Sons","age":null}
    [0]
    "#);
    assert_snapshot!(list("ids"), @r#"
    2
    3
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "list", "--json", "--fields", "email,anonymous", "--anonymous"]), @r#"
    [
    {"email":null,"anonymous":true}
    ]
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "list", "age:>200", "--json"]), @r#"
    --- stderr ---
    Error: `>200` is not a whole number
      | age:>200
      |     ^^^^
    [2]
    "#);
    let header = env.ok(["contacts", "list", "--format", "csv", "--limit", "0"]);
    assert_snapshot!(header.lines().next().unwrap_or_default(), @r"
    id,email,first_name,middle_name,last_name,gender,birthday,private_phone,business_phone,company,job_title,status,owner,address,zip,city,state,country,created,guid,modified,name,age,anonymous,marketing_status,registered,customer
    ");
    let bare = env.ok(["contacts", "list", "--no-header", "--fields", "id"]);
    assert_eq!(bare.split_whitespace().collect::<Vec<_>>(), ["1", "2", "3", "4"]);
}

#[test]
fn mistakes_are_shown_where_they_are() {
    let env = with_people();
    assert_snapshot!(env.run(["contacts", "list", "contry:USA"]), @r#"
    --- stderr ---
    Error: unknown field `contry`
      | contry:USA
      | ^^^^^^ did you mean `country`?
    [2]
    "#);
    assert_snapshot!(env.run(["contacts", "list", "--fields", "id,emial"]), @r"
    --- stderr ---
    Error: unknown field `emial`
    Hint: did you mean `email`?
    Hint: fields are id, email, first_name, middle_name, last_name, gender, birthday, private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country, created, guid, modified, name, age, anonymous, marketing_status, registered, customer
    [2]
    ");
    assert_snapshot!(env.run(["contacts", "list", "--sort", "email:down"]), @r#"
    --- stderr ---
    Error: `down` is no direction; use asc or desc
    [2]
    "#);
    assert_snapshot!(env.run(["contacts", "list", "--sort", "shoe_size"]), @r"
    --- stderr ---
    Error: unknown field `shoe_size`
    Hint: fields are id, email, first_name, middle_name, last_name, gender, birthday, private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country, created, guid, modified, name, age, anonymous, marketing_status, registered, customer
    [2]
    ");
    assert_snapshot!(env.run(["contacts", "list", "country:Atlantis"]), @r#"
    --- stderr ---
    Error: unknown country `Atlantis`
      | country:Atlantis
      |         ^^^^^^^^ did you mean `Antarctica`, `Palestine` or `Albania`?
    [2]
    "#);
    assert_snapshot!(env.run(["contacts", "list", "name:'; drop table contact"]), @r#"
    --- stderr ---
    No contacts.
    [0]
    "#);
    assert_eq!(env.run(["contacts", "list", "--anonymous", "--known"]).status, 2);
    assert_eq!(env.run(["contacts", "list", "--limit", "many"]).status, 2);
    assert_eq!(env.ok(["contacts", "list", "--count"]), "4\n");
}

#[test]
fn reading_never_makes_a_database() {
    let env = TestEnv::new();
    for args in [
        &["contacts", "list"][..],
        &["contacts", "list", "--count"],
        &["contacts", "show", "1"],
        &["contacts", "export"],
        &["contacts", "edit", "1", "--city", "X"],
        &["contacts", "delete", "1", "--yes"],
        &["contacts", "delete", "1", "--dry-run"],
    ] {
        let output = env.run(args);
        assert_eq!(output.status, 1, "{args:?}\n{output}");
        assert!(output.stderr.contains("[DIR]/contacts.db"), "{args:?}\n{output}");
        assert_eq!(env.names(), [""; 0], "{args:?}");
    }
    assert_snapshot!(env.run(["contacts", "list"]), @r#"
    --- stderr ---
    Error: no database at [DIR]/contacts.db
    Hint: `acquaint contacts import FILE` or `acquaint contacts add` creates it; --db names another
    [1]
    "#);
}

#[test]
fn hostile_text_is_shown_escaped_and_kept_as_data() {
    let env = TestEnv::new();
    let csv = "email,first_name,last_name,company\na@x.com,\"\u{1B}[2JEve\",\"Line\nStatus: deleted\",\u{202E}gro\n";
    assert_eq!(import(&env, csv, &[]).status, 0);
    let table = env.ok(["contacts", "list", "--fields", "id,first_name,last_name,company", "--width", "0"]);
    assert_snapshot!(table, @r#"
    ID  FIRST NAME  LAST NAME              COMPANY
     1  \x1B[2JEve  Line\nStatus: deleted  \u{202E}gro
    "#);
    let json = env.ok(["contacts", "list", "--format", "jsonl", "--fields", "first_name,last_name,company"]);
    assert_snapshot!(json, @r#"
    {"first_name":"\u001b[2JEve","last_name":"Line\nStatus: deleted","company":"\u202egro"}
    "#);
    let csv = env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", "first_name"]);
    assert_eq!(csv, "\u{1B}[2JEve\n");
}

#[test]
fn a_narrow_width_never_cuts_ids_and_addresses() {
    let env = with_people();
    let table = env.ok(["contacts", "list", "--width", "30"]);
    assert!(table.contains("ann@example.com") && table.contains("cyd@example.org"), "{table}");
    let whole = env.ok(["contacts", "list", "--width", "0", "--fields", "id,company"]);
    assert!(whole.contains("Smith, Sons") && !whole.contains('…'), "{whole}");
}

#[test]
fn a_pipe_gets_every_table_whole_unless_its_width_is_known() {
    let env = TestEnv::new();
    let long = "von und zu Hohenlohe-Langenburg und Gleichen";
    env.ok(["contacts", "add", "--email", "anna@example.com", "--first-name", "Anna", "--last-name", long]);
    env.ok(["groups", "add", "Hohenlohe", "--where", &format!("last_name = '{long}' and birthday is empty")]);
    env.ok(["groups", "add", "New", "--where", "group(Hohenlohe) and created > 3d ago"]);
    env.ok(["scores", "add", "Fit", "--description", &long.repeat(3)]);
    env.ok(["scores", "rules", "add", "Fit", "--where", &format!("last_name = '{long}'"), "--points", "1"]);
    env.ok(["recalc", "-q"]);
    let lists: [&[&str]; 7] = [
        &["contacts", "list"],
        &["groups", "list"],
        &["groups", "members", "New"],
        &["groups", "forecast", "New", "--who"],
        &["scores", "list"],
        &["scores", "contacts", "Fit"],
        &["scores", "rules", "list", "Fit"],
    ];
    for list in lists {
        let piped = env.ok(list);
        assert!(piped.contains(long) && !piped.contains('…'), "{list:?}\n{piped}");
        let narrow = env.ok([list, &["--width", "60"]].concat());
        assert!(!narrow.contains(long) && narrow.contains('…'), "{list:?}\n{narrow}");
    }
    let env = env.with_var("COLUMNS", "60");
    for list in lists {
        assert!(env.ok(list).contains('…'), "{list:?}");
        assert!(env.ok([list, &["--width", "0"]].concat()).contains(long), "{list:?}");
    }
}

#[test]
fn a_condition_in_the_place_of_a_term_is_told_where_it_goes() {
    let env = TestEnv::new();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    for term in ["did(purchase)", "did(purchase where item:x)", "city = Boston", "email is set"] {
        let output = env.run(["contacts", "list", term]);
        assert_eq!(output.status, 2, "{output}");
        assert!(output.stderr.contains(&format!("`--where '{term}'` takes it as a condition")), "{output}");
    }
    let output = env.run(["contacts", "list", "Anna Smith"]);
    assert!(!output.stderr.contains("--where"), "{output}");
}
