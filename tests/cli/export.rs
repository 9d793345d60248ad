//! `contacts export`: what is written, in which form, and where.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::{counts, import, import_file};

const PEOPLE: &str = "\
email,first_name,last_name,company,status,country,birthday,created,guid
ann@example.com,Ann,Novák,\"Café, Brno\",VIP,Czechia,1990-05-01,2017-01-01T00:00:00Z,2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11
bob@example.com,Bob,\"O\"\"Neil\",,,USA,,2017-01-02T00:00:00Z,7c0a3a66-0d6b-4a80-8a0e-d9a5a1f0b0aa
";

fn with_people() -> TestEnv {
    let env = TestEnv::new();
    assert_eq!(import(&env, PEOPLE, &[]).status, 0);
    env
}

#[test]
fn everything_that_an_import_reads_is_written() {
    let env = with_people();
    assert_snapshot!(env.run(["contacts", "export"]), @r#"
    email,first_name,middle_name,last_name,gender,birthday,private_phone,business_phone,company,job_title,status,owner,address,zip,city,state,country,created,guid
    ann@example.com,Ann,,Novák,,1990-05-01,,,"Café, Brno",,VIP,,,,,,Czech Republic,2017-01-01T00:00:00Z,2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11
    bob@example.com,Bob,,"O""Neil",,,,,,,,,,,,,USA,2017-01-02T00:00:00Z,7c0a3a66-0d6b-4a80-8a0e-d9a5a1f0b0aa
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "export", "-o", "out.csv"]), @r#"
    --- stderr ---
    Exported 2 contacts to out.csv.
    [0]
    "#);
    assert_eq!(env.read_file("out.csv"), env.ok(["contacts", "export", "-o", "-"]));
    assert_eq!(env.read_file("out.csv"), env.ok(["contacts", "export"]));
    let mode = fs::metadata(env.path("out.csv")).expect("the file is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn every_format_can_be_written() {
    let env = with_people();
    let export =
        |format: &str, fields: &str| env.ok(["contacts", "export", "--format", format, "--fields", fields]);
    assert_snapshot!(export("csv", "email,name,company"), @r#"
    email,name,company
    ann@example.com,Ann Novák,"Café, Brno"
    bob@example.com,"Bob O""Neil",
    "#);
    assert_snapshot!(export("tsv", "email,name,company"), @r#"
    email	name	company
    ann@example.com	Ann Novák	Café, Brno
    bob@example.com	"Bob O""Neil"
    "#);
    assert_snapshot!(export("json", "email,name,birthday"), @r#"
    [
    {"email":"ann@example.com","name":"Ann Novák","birthday":"1990-05-01"},
    {"email":"bob@example.com","name":"Bob O\"Neil","birthday":null}
    ]
    "#);
    assert_snapshot!(export("jsonl", "id,created,anonymous"), @r#"
    {"id":1,"created":"2017-01-01T00:00:00Z","anonymous":false}
    {"id":2,"created":"2017-01-02T00:00:00Z","anonymous":false}
    "#);
    assert_snapshot!(env.ok(["contacts", "export", "--format", "ids"]), @r#"
    1
    2
    "#);
    assert_snapshot!(env.ok(["contacts", "export", "--format", "jsonl", "--limit", "1"]), @r#"
    {"email":"ann@example.com","first_name":"Ann","middle_name":null,"last_name":"Novák","gender":null,"birthday":"1990-05-01","private_phone":null,"business_phone":null,"company":"Café, Brno","job_title":null,"status":"VIP","owner":null,"address":null,"zip":null,"city":null,"state":null,"country":"Czech Republic","created":"2017-01-01T00:00:00Z","guid":"2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11"}
    "#);
    assert_snapshot!(env.ok(["contacts", "export", "--no-header", "--fields", "email"]), @r#"
    ann@example.com
    bob@example.com
    "#);
}

#[test]
fn a_query_selects_what_is_written() {
    let env = with_people();
    let export = |args: &[&str]| {
        env.run([&["contacts", "export", "--no-header", "--fields", "email"], args].concat()).stdout
    };
    assert_eq!(export(&["country:USA"]), "bob@example.com\n");
    assert_eq!(export(&["--search", "novak"]), "ann@example.com\n");
    assert_eq!(export(&["--sort", "email:desc"]), "bob@example.com\nann@example.com\n");
    assert_eq!(export(&["--limit", "1", "--offset", "1"]), "bob@example.com\n");
    assert_eq!(export(&["country:Austria"]), "");
    assert_eq!(env.run(["contacts", "export", "--fields", "emial"]).status, 2);
    assert_eq!(env.run(["contacts", "export", "contry:USA", "-o", "out.csv"]).status, 2);
    assert!(!env.path("out.csv").exists());
}

#[test]
fn marks_and_line_ends_are_for_spreadsheets() {
    let env = with_people();
    let export =
        |args: &[&str]| env.ok([&["contacts", "export", "--fields", "email,first_name"], args].concat());
    assert_eq!(export(&["--bom"]), "\u{FEFF}email,first_name\nann@example.com,Ann\nbob@example.com,Bob\n");
    assert_eq!(export(&["--crlf"]), "email,first_name\r\nann@example.com,Ann\r\nbob@example.com,Bob\r\n");
    env.ok(["contacts", "export", "--bom", "--crlf", "-o", "out.csv"]);
    assert!(env.read_file("out.csv").starts_with("\u{FEFF}email,"));
    assert_eq!(counts(&import_file(&env, "out.csv", &[])), (2, 0, 0, 2, 0));
}

#[test]
fn formulas_are_counted_and_guarded_on_request() {
    let env = TestEnv::new();
    let csv = "email,first_name,last_name,private_phone,company\na@x.com,=cmd|' /C calc'!A0,@SUM(1),+49 30 1,＝1\nb@x.com,'=1,'plain,-1,''=2\n";
    assert_eq!(import(&env, csv, &[]).status, 0);
    let export = |args: &[&str]| {
        env.run(
            [&["contacts", "export", "--fields", "email,first_name,last_name,private_phone,company"], args]
                .concat(),
        )
    };
    assert_snapshot!(export(&[]), @r#"
    email,first_name,last_name,private_phone,company
    a@x.com,=cmd|' /C calc'!A0,@SUM(1),+49 30 1,＝1
    b@x.com,'=1,'plain,-1,''=2
    --- stderr ---
    5 cells would be read as formulas by a spreadsheet; see --spreadsheet-safe.
    [0]
    "#);
    assert_snapshot!(export(&["--spreadsheet-safe"]), @r#"
    email,first_name,last_name,private_phone,company
    a@x.com,'=cmd|' /C calc'!A0,'@SUM(1),'+49 30 1,'＝1
    b@x.com,''=1,'plain,'-1,'''=2
    [0]
    "#);
    let plain = export(&[]).stdout;
    for args in [&["--spreadsheet-safe"][..], &["--spreadsheet-safe", "--bom", "--crlf"]] {
        env.write_file("safe.csv", export(args).stdout);
        let back = import_file(&env, "safe.csv", &["--spreadsheet-safe"]);
        assert_eq!(counts(&back), (2, 0, 0, 2, 0), "{back}");
        assert_eq!(export(&[]).stdout, plain);
    }
}

#[test]
fn a_file_that_is_there_is_left_alone() {
    let env = with_people();
    env.write_file("out.csv", "mine\n");
    symlink(env.path("out.csv"), env.path("link.csv")).expect("a link can be made");
    fs::create_dir(env.path("folder")).expect("a directory can be made");
    let before = env.untouched();
    for (target, status, words) in [
        ("out.csv", 4, "out.csv exists already"),
        ("link.csv", 4, "link.csv is a symbolic link"),
        ("folder", 2, "folder is a directory"),
        ("nowhere/out.csv", 1, "there is no directory nowhere"),
        ("", 2, "a value is required"),
    ] {
        let output = env.run(["contacts", "export", "-o", target]);
        assert_eq!(output.status, status, "{target}\n{output}");
        assert!(output.stderr.contains(words), "{target}\n{output}");
    }
    assert_eq!(env.run(["contacts", "export", "-o", "link.csv", "--overwrite"]).status, 4);
    assert_eq!(env.read_file("out.csv"), "mine\n");
    assert!(env.untouched() == before);
    env.ok(["contacts", "export", "-o", "out.csv", "--overwrite"]);
    assert!(env.read_file("out.csv").starts_with("email,"));
}

#[test]
fn devices_are_written_and_a_full_one_is_an_error() {
    let env = with_people();
    env.ok(["contacts", "export", "-o", "/dev/null"]);
    let output = env.run(["contacts", "export", "-o", "/dev/full"]);
    assert_eq!(output.status, 1, "{output}");
    assert!(output.stderr.contains("No space left on device"), "{output}");
    assert_eq!(env.names().into_iter().filter(|name| name.contains("partial")).count(), 0);
}

#[test]
fn the_database_is_never_the_target() {
    let env = with_people();
    for target in ["contacts.db", "./contacts.db", "contacts.db-wal"] {
        let output = env.run(["contacts", "export", "-o", target, "--overwrite"]);
        assert_eq!(output.status, 2, "{target}\n{output}");
        assert_eq!(env.ok(["contacts", "list", "--count"]), "2\n", "{target}");
    }
}
