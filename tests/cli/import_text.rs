//! The file as bytes: encodings, separators, line ends, quotes; and what may not be in a cell.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::{counts, import, refused, stored};

const TABLE: &str = "email,first_name,city\nzoe@example.com,Zoë,Köln\nbob@example.com,Bob,\"New York, NY\"\n";
const STORED: &str = "zoe@example.com,Zoë,Köln\nbob@example.com,Bob,\"New York, NY\"\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("a Latin-1 character")).collect()
}

fn check(bytes: Vec<u8>, args: &[&str], note: Option<&str>) {
    let env = TestEnv::new();
    let output = import(&env, bytes, args);
    assert_eq!(counts(&output), (2, 2, 0, 0, 0), "{output}");
    assert_eq!(stored(&env, "email,first_name,city"), STORED);
    if let Some(note) = note {
        assert!(output.stderr.contains(note), "no {note:?} in\n{output}");
    }
}

#[test]
fn encodings_are_found_by_themselves() {
    check(TABLE.into(), &[], None);
    check(format!("\u{FEFF}{TABLE}").into(), &[], None);
    check(utf16(&format!("\u{FEFF}{TABLE}"), u16::to_le_bytes), &[], Some("UTF-16LE detected"));
    check(utf16(&format!("\u{FEFF}{TABLE}"), u16::to_be_bytes), &[], Some("UTF-16BE detected"));
    check(latin(TABLE), &[], Some("read as Windows-1252 (the byte at offset 40 is not UTF-8)"));
    check(latin(TABLE), &["--encoding", "iso-8859-1"], None);
    check(utf16(TABLE, u16::to_le_bytes), &["--encoding", "utf-16le"], None);
}

#[test]
fn an_encoding_that_is_not_clear_is_refused() {
    let env = TestEnv::new();
    env.write_file("utf16.csv", utf16(TABLE, u16::to_le_bytes));
    refused(&env, &["utf16.csv"], 5, &["looks like UTF-16; use --encoding utf-16le"]);
    refused(&env, &["utf16.csv", "--encoding", "klingon"], 2, &["--encoding: unknown encoding 'klingon'"]);
}

#[test]
fn a_broken_byte_rejects_its_row_alone() {
    let env = TestEnv::new();
    let csv =
        [b"email,first_name\na@x.com,Zo\xC3\xAB\nb@x.com,Zo\xEB\nc@x.com,Zo\xC3\xAB\n".as_slice()].concat();
    let output = import(&env, csv, &[]);
    assert_snapshot!(output, @r#"
    --- stderr ---
    Mapping: email, first_name
    Created [DIR]/contacts.db.
    people.csv: 3 read, 2 added, 0 updated, 0 unchanged, 1 rejected -> people.rejects.csv
       1  first_name: bytes that are not UTF-8 at offset 40 (line 3)
    Hint: correct people.rejects.csv and import it again: `acquaint contacts import people.rejects.csv`
    Hint: undo everything with `acquaint db undo 1`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show a@x.com`
    [5]
    "#);
}

#[test]
fn separators_are_found_by_themselves() {
    for (separator, name) in [(',', "comma"), (';', "semicolon"), ('\t', "tab"), ('|', "pipe")] {
        let rows = TABLE.replace("\"New York, NY\"", "\u{0}").replace(',', &separator.to_string());
        let table = rows.replace('\u{0}', "\"New York, NY\"");
        if separator != '|' {
            check(table.clone().into(), &[], None);
        }
        check(table.into(), &["--delimiter", name], None);
    }
    check(
        TABLE
            .replace("\"New York, NY\"", "\"New York~ NY\"")
            .replace(',', "~")
            .replace("York~", "York,")
            .into(),
        &["--delimiter", "~"],
        None,
    );
}

#[test]
fn a_separator_that_is_not_there_is_said() {
    let env = TestEnv::new();
    env.write_file("a.csv", "email;first_name\na@x.com;Ann\n");
    refused(&env, &["a.csv", "--delimiter", ","], 2, &["one column found; use --delimiter ';'"]);
    refused(&env, &["a.csv", "--delimiter", "long"], 2, &["--delimiter:", "is no delimiter"]);
    assert_eq!(counts(&import(&env, "Primary Email\na@x.com\nb@x.com\n", &[])), (2, 2, 0, 0, 0));
}

#[test]
fn line_ends_may_be_of_any_kind() {
    check(TABLE.replace('\n', "\r\n").into(), &[], None);
    check(TABLE.replace('\n', "\r").into(), &[], None);
    check(TABLE.trim_end().into(), &[], None);
    check(TABLE.replacen('\n', "\r\n", 1).replacen("Köln\n", "Köln\r", 1).into(), &[], None);
}

#[test]
fn line_numbers_are_those_of_an_editor() {
    for end in ["\n", "\r\n", "\r"] {
        let env = TestEnv::new();
        let csv = "email,city\n\"a@x.com\",\"two\nlines\"\nbad,\n".replace('\n', end);
        assert_eq!(counts(&import(&env, csv, &[])), (2, 1, 0, 0, 1));
        let rejects = env.read_file("people.rejects.csv");
        assert!(rejects.contains("4,email,not an address: no @,bad,"), "{end:?}: {rejects}");
    }
}

#[test]
fn quoted_line_breaks_are_data() {
    let env = TestEnv::new();
    assert_eq!(
        counts(&import(&env, "email,address\na@x.com,\"Main 1\r\nBack door\"\n", &[])),
        (1, 1, 0, 0, 0)
    );
    assert_eq!(
        env.ok(["contacts", "list", "--json", "--fields", "address"]),
        "[\n{\"address\":\"Main 1\\r\\nBack door\"}\n]\n"
    );
}

#[test]
fn quotes_that_do_not_close_are_refused_where_they_open() {
    let env = TestEnv::new();
    env.add_joseph();
    env.write_file("a.csv", "email,city\na@x.com,Brno\nb@x.com,\"Boston\nc@x.com,Brno\n");
    refused(
        &env,
        &["a.csv"],
        5,
        &["a.csv: line 3: quote opened here is never closed", "nothing was imported"],
    );
    let lines = "x\n".repeat(2_000);
    env.write_file("b.csv", format!("email,city\na@x.com,\"{lines}\"\n"));
    refused(&env, &["b.csv"], 5, &["line 2: record longer than 1,000 lines; unbalanced quote?"]);
    // The opening rows were good: what came before must be gone as well.
    let good: String = (0..5_000).map(|n| format!("p{n}@x.com,Brno\n")).collect();
    env.write_file("c.csv", format!("email,city\n{good}late@x.com,\"Boston\n"));
    refused(&env, &["c.csv"], 5, &["line 5002: quote opened here is never closed"]);
}

#[test]
fn text_after_a_quote_rejects_the_row() {
    let env = TestEnv::new();
    let output = import(&env, "email,first_name\na@x.com,\"y\"tail\nb@x.com,Bob\n", &[]);
    assert_eq!(counts(&output), (2, 1, 0, 0, 1));
    assert!(output.stderr.contains("first_name: text after closing quote"), "{output}");
    let csv = "email,first_name\na@x.com,\"say \\\"hi\\\"\"\n";
    let output = import(&env, csv, &[]);
    assert_eq!(counts(&output), (1, 0, 0, 0, 1));
    assert!(output.stderr.contains("--quote-escape backslash"), "{output}");
    assert_eq!(counts(&import(&env, csv, &["--quote-escape", "backslash"])), (1, 1, 0, 0, 0));
    assert_eq!(
        env.ok(["contacts", "list", "--format", "tsv", "--no-header", "--fields", "first_name"]),
        "Bob\n\"say \"\"hi\"\"\"\n"
    );
}

#[test]
fn short_and_long_rows_are_rejected_never_shifted() {
    let env = TestEnv::new();
    let output =
        import(&env, "email,first_name,city\na@x.com,Ann\nb@x.com,Bob,Brno,more\nc@x.com,Cyd,\n", &[]);
    assert_snapshot!(output, @r#"
    --- stderr ---
    Mapping: email, first_name, city
    Created [DIR]/contacts.db.
    people.csv: 3 read, 1 added, 0 updated, 0 unchanged, 2 rejected -> people.rejects.csv
       1  2 cells, header has 3 (line 2)
       1  4 cells, header has 3 (line 3)
    Hint: correct people.rejects.csv and import it again: `acquaint contacts import people.rejects.csv`
    Hint: undo everything with `acquaint db undo 1`
    Hint: look at them with `acquaint contacts list` and `acquaint contacts show c@x.com`
    [5]
    "#);
    assert_eq!(
        env.read_file("people.rejects.csv"),
        "\
_line,_column,_error,email,first_name,city
2,,\"2 cells, header has 3\",a@x.com,Ann
3,,\"4 cells, header has 3\",b@x.com,Bob,Brno,more
"
    );
}

#[test]
fn hostile_cells_reject_their_row_with_a_name_for_the_character() {
    let long = format!("{}@x.com", "y".repeat(300));
    for (email, reason) in [
        ("joe at example", "not an address: no @"),
        ("a@b@c.com", "not an address: more than one @"),
        (long.as_str(), "too long: 300 bytes before the @ (max 64)"),
        ("a b@x.com", "not an address: a space"),
        ("\"a\nb@x.com\"", "U+000A"),
        ("a\u{202E}b@x.com", "U+202E"),
        ("a\u{200B}b@x.com", "U+200B"),
        ("a\u{E0041}b@x.com", "U+E0041"),
        ("a\u{FEFF}b@x.com", "U+FEFF"),
        ("a\u{1B}[2Jb@x.com", "U+001B"),
        ("@x.com", "not an address: nothing before the @"),
        ("a@", "not an address: nothing after the @"),
    ] {
        let env = TestEnv::new();
        let output = import(&env, format!("email\n{email}\n"), &[]);
        assert_eq!(counts(&output), (1, 0, 0, 0, 1), "{email:?}");
        assert!(output.stderr.contains(reason), "{email:?}\n{output}");
        assert!(!output.stderr.chars().any(|c| c.is_control() && c != '\n'), "{output}");
    }
    for (name, reason) in [
        ("Ann\u{0}".to_owned(), "NUL byte"),
        (format!("e{}", "\u{301}".repeat(500)), "combining marks on one letter"),
        ("x".repeat(1_001), "too long: 1,001 characters (max 1,000)"),
        ("x".repeat(1_000_000), "too long: 1,000,000 characters (max 1,000)"),
    ] {
        let env = TestEnv::new();
        let output = import(&env, format!("email,first_name\na@x.com,{name}\n"), &[]);
        assert_eq!(counts(&output), (1, 0, 0, 0, 1), "{reason}");
        assert!(
            output.stderr.contains(&format!("first_name: {reason}")) || output.stderr.contains(reason),
            "{output}"
        );
    }
}

#[test]
fn composed_and_decomposed_letters_are_one_value() {
    let env = TestEnv::new();
    assert_eq!(import(&env, "email,first_name\na@x.com,Zoe\u{308}\n", &[]).status, 0);
    assert_eq!(stored(&env, "first_name"), "Zoë\n");
    assert_eq!(counts(&import(&env, "email,first_name\na@x.com,Zoë\n", &[])), (1, 0, 0, 1, 0));
}
