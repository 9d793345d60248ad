//! The law: an export imported again, without a mapping, is all unchanged, and into an empty database it
//! gives the same export.

use std::fmt::Write as _;
use std::path::PathBuf;

use acquaint::domain::field::Field;

use crate::env::TestEnv;
use crate::import_kit::{counts, import, import_file};

/// Values that break careless readers and writers.
const HOSTILE: &[&str] = &[
    "plain",
    "comma, inside",
    "semi;colon",
    "tab\tinside",
    "\"quoted\"",
    "a \"quote\" inside",
    "'",
    "''=1",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "two\nlines",
    "two\r\nlines",
    "two\rlines",
    "back\\slash\\\"",
    "NULL",
    "null",
    "0",
    "00123",
    "1e5",
    "TRUE",
    "-",
    "#N/A",
    "日本語テキスト",
    "العربية",
    "עברית",
    "Ελληνικά",
    "👩‍👩‍👧‍👦",
    "e\u{301}",
    "\u{202E}gro.elpmaxe",
    "zero\u{200B}width",
    "soft\u{AD}hyphen",
    "\u{FEFF}bom",
    "\u{1B}[31mred",
    "bell\u{7}",
    "del\u{7F}",
    "c1\u{9B}2J",
    "line\u{2028}separator",
    "nbsp\u{A0}inside",
    "../../etc/passwd",
    "'; drop table contacts; --",
    "%s%n{}",
    "$(id)",
    "<script>alert(1)</script>",
    "_line",
    "ignore",
];

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// A person for each value, who has it in every field that takes free text.
fn with_values(values: &[String]) -> TestEnv {
    let env = TestEnv::new();
    let mut csv = "email,first_name,middle_name,last_name,company,job_title,status,owner,address,zip,city,private_phone\n".to_owned();
    for (number, value) in values.iter().enumerate() {
        let cell = quoted(value);
        let cells = vec![cell; 10].join(",");
        writeln!(csv, "p{number}@example.com,{cells},{}", quoted(&format!("{value} 1")))
            .expect("a string grows");
    }
    let output = import(&env, csv, &["--on-bad-value", "drop"]);
    assert_eq!(output.status, 0, "{output}");
    env
}

fn check_law(env: &TestEnv) {
    let fresh = TestEnv::new();
    let total: u64 = env.ok(["contacts", "list", "--count"]).trim().parse().expect("a number");
    for (format, args, back) in [
        ("csv", &[][..], &[][..]),
        ("csv", &["--bom", "--crlf"], &[]),
        ("csv", &["--spreadsheet-safe"], &["--spreadsheet-safe"]),
        ("tsv", &[], &[]),
    ] {
        let name = format!("out-{}.{format}", args.len());
        let _ = std::fs::remove_file(env.path(&name));
        env.ok([&["contacts", "export", "--format", format, "-o", &name], args].concat());
        let output = import_file(env, &name, back);
        assert_eq!(counts(&output), (total, 0, 0, total, 0), "{format} {args:?}\n{output}");
    }
    let export = env.ok(["contacts", "export"]);
    let output = import(&fresh, &export, &[]);
    assert_eq!(counts(&output), (total, total, 0, 0, 0), "{output}");
    assert_eq!(fresh.ok(["contacts", "export"]), export);
}

#[test]
fn hostile_values_come_back_as_they_are() {
    let values: Vec<String> = HOSTILE.iter().map(|value| (*value).to_owned()).collect();
    let env = with_values(&values);
    let json = env.ok(["contacts", "list", "--format", "jsonl", "--fields", "company"]);
    let stored: Vec<String> = json
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a line is JSON"))
        .map(|value| value["company"].as_str().unwrap_or_default().to_owned())
        .collect();
    let composed = |text: &str| text.replace("e\u{301}", "é");
    for (stored, value) in stored.iter().zip(&values) {
        assert_eq!(*stored, composed(value));
    }
    check_law(&env);
}

#[test]
fn every_field_comes_back() {
    let env = TestEnv::new();
    let csv = "\
email,first_name,middle_name,last_name,gender,birthday,private_phone,business_phone,company,job_title,status,owner,address,zip,city,state,country,created,guid
x@b\u{fc}cher.example,Ann,B.,Kim,female,1904-02-29,+1 555,134-5683,Acme,CEO,VIP,carmack,Main 1,02101,Boston,MA,USA,2017-01-01T10:00:00.123Z,2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11
,Anonymous,,,unknown,,,,,,,,,,,Bavaria,Germany,1969-12-31T23:59:59Z,7c0a3a66-0d6b-4a80-8a0e-d9a5a1f0b0aa
o'neil+tag@example.co.uk,,,,other,,,,,,,,,,,,Curaçao,,
";
    assert_eq!(counts(&import(&env, csv, &[])), (3, 3, 0, 0, 0));
    let header = env.ok(["contacts", "export", "--limit", "0"]);
    let names: Vec<&str> = Field::stored().map(Field::name).collect();
    assert_eq!(header.trim_end(), names.join(","));
    check_law(&env);
}

/// The strings lie outside the project.
#[test]
fn naughty_strings_come_back() {
    let Some(data) = std::env::var_os("ACQUAINT_TEST_DATA").map(PathBuf::from) else {
        return crate::import_kit::skipped("naughty_strings_come_back");
    };
    let folder = data.join("names/naughty-strings");
    let mut values = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry can be read").path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let text =
                std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
            values.extend(lines.map(str::to_owned));
        }
    }
    assert!(values.len() > 400, "{} values in {}", values.len(), folder.display());
    check_law(&with_values(&values));
}
