//! Files that are no contacts in CSV, headers that do not work, and streams that misbehave.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use crate::env::TestEnv;
use crate::import_kit::{counts, import, import_file, refused};

/// A database with one contact, whose bytes are compared.
fn with_joseph() -> TestEnv {
    let env = TestEnv::new();
    env.add_joseph();
    env
}

#[test]
fn what_is_no_file_is_refused() {
    let env = with_joseph();
    fs::create_dir(env.path("folder")).expect("a directory can be made");
    refused(&env, &["none.csv"], 2, &["cannot read none.csv", "No such file"]);
    refused(&env, &["folder"], 2, &["cannot read folder: it is a directory"]);
    refused(&env, &[""], 2, &["a value is required"]);
    env.write_file("secret.csv", "email\na@x.com\n");
    fs::set_permissions(env.path("secret.csv"), fs::Permissions::from_mode(0o000))
        .expect("the mode can be set");
    if fs::read(env.path("secret.csv")).is_err() {
        refused(&env, &["secret.csv"], 2, &["cannot read secret.csv", "Permission denied"]);
    }
}

#[test]
fn what_is_no_text_is_refused_by_its_content() {
    let env = with_joseph();
    for (name, bytes, status, words) in [
        ("empty.csv", &b""[..], 5, "empty.csv: no header row"),
        ("blank.csv", b"\n\n  \n", 5, "no header row"),
        (
            "a.csv",
            b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml xl/workbook.xml",
            2,
            "an Excel workbook; save it as CSV UTF-8",
        ),
        ("b.csv", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", 2, "an Excel workbook; save it as CSV UTF-8"),
        ("c.csv", b"PK\x03\x04\x14\0\0\0\x08\0word/x", 2, "a ZIP archive; unpack it first"),
        ("d.csv", b"\x1F\x8B\x08\0\0\0\0\0\0\x03", 2, "a gzip file; unpack it first"),
        ("e.csv", b"%PDF-1.7\n%\xE2\xE3", 2, "a PDF document"),
        ("f.csv", b"[{\"email\": \"a@x.com\"}]", 2, "JSON, not CSV"),
        ("g.csv", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 2, "an image, not CSV"),
        ("h.csv", b"SQLite format 3\0\x10\0", 2, "an SQLite database, not CSV"),
        ("i.csv", b"BEGIN:VCARD\r\nVERSION:3.0\r\n", 2, "a vCard file, not CSV"),
        ("j.csv", b"<!DOCTYPE html>\n<html>", 2, "an HTML page"),
        ("k.csv", b"a,\0b\n1,2\n", 5, "line 1: unreadable header: NUL byte"),
    ] {
        env.write_file(name, bytes);
        refused(&env, &[name], status, &[words]);
    }
    env.write_file("people.xlsx", "email\na@x.com\n");
    assert_eq!(counts(&import_file(&env, "people.xlsx", &[])), (1, 1, 0, 0, 0));
}

#[test]
fn endless_and_enormous_input_stops_at_its_limit() {
    let env = with_joseph();
    refused(&env, &["/dev/zero"], 5, &["line 1: unreadable header: NUL byte"]);
    env.write_file("wide.csv", "y".repeat(10 * 1024 * 1024));
    refused(&env, &["wide.csv"], 2, &["line 1: header longer than 64 KiB"]);
    let columns: Vec<String> = (0..100_000).map(|number| format!("c{number}")).collect();
    env.write_file("columns.csv", columns.join(","));
    refused(&env, &["columns.csv"], 2, &["line 1: header "]);
    let mut line = b"email,city\na@x.com,".to_vec();
    line.resize(100 * 1024 * 1024, b'z');
    env.write_file("line.csv", line);
    refused(&env, &["line.csv"], 5, &["line 2: record with a field longer than 1 MiB"]);
    fs::remove_file(env.path("line.csv")).expect("a large file is not left lying around");
}

#[test]
fn headers_that_do_not_work_are_refused() {
    let env = with_joseph();
    env.write_file("twice.csv", "Email,City,Phone,Email\na@x.com,,,\n");
    refused(&env, &["twice.csv"], 2, &["twice.csv: column Email appears twice (1, 4)"]);
    env.write_file("none.csv", "first,last\nAnn,Kim\n");
    refused(
        &env,
        &["none.csv"],
        2,
        &[
            "no column holds e-mail addresses",
            "its columns are first, last",
            "--map \"first=email\"",
            "--allow-anonymous",
        ],
    );
    env.write_file("nameless.csv", "email,,city\na@x.com,ignored,Brno\n");
    assert_eq!(counts(&import_file(&env, "nameless.csv", &[])), (1, 1, 0, 0, 0));
}

#[test]
fn a_header_alone_is_no_row() {
    let env = TestEnv::new();
    for csv in ["email", "email,city\n", "\u{FEFF}email,city\r\n\r\n"] {
        assert_eq!(counts(&import(&env, csv, &[])), (0, 0, 0, 0, 0));
    }
    let dry = import(&env, "email\n", &["-n"]);
    assert!(dry.stderr.contains("No row would be stored."), "{dry}");
}

#[test]
fn a_hostile_file_name_is_escaped_in_every_message() {
    let env = TestEnv::new();
    let name = "\u{1B}[2J\nStatus: deleted.csv";
    env.write_file(name, "email,status\na@x.com,VIP\nbad,\n");
    let output = import_file(&env, name, &[]);
    assert_eq!(counts(&output), (2, 1, 0, 0, 1));
    assert!(output.stderr.contains("\\x1B[2J\\nStatus: deleted.csv: 2 read"), "{output}");
    for (args, status) in [(&[name][..], 5), (&["x\u{1B}.csv"], 2)] {
        let output = env.run([&["contacts", "import"], args].concat());
        assert_eq!(output.status, status, "{output}");
        assert!(!output.stderr.chars().any(|c| c.is_control() && c != '\n'), "{output:?}");
    }
}

#[test]
fn a_hostile_header_is_escaped_in_every_message() {
    let env = TestEnv::new();
    let output = import(&env, "email,\u{1B}[31mcity,\"two\nlines\"\na@x.com,Brno,\n", &[]);
    assert_eq!(counts(&output), (1, 1, 0, 0, 0));
    assert!(!output.stderr.chars().any(|c| c.is_control() && c != '\n'), "{output:?}");
    assert!(output.stderr.starts_with("Mapping: "), "{output}");
}

#[test]
fn a_name_that_is_no_utf_8_is_read_and_shown() {
    use std::os::unix::ffi::OsStrExt;
    let env = TestEnv::new();
    let name = std::ffi::OsStr::from_bytes(b"caf\xE9.csv");
    env.write_file(name, "email\na@x.com\n");
    let args = [std::ffi::OsStr::new("contacts"), std::ffi::OsStr::new("import"), name];
    let output = env.run(args);
    assert_eq!(counts(&output), (1, 1, 0, 0, 0), "{output}");
}

/// A writer that goes on while the program reads.
#[test]
fn a_file_that_changes_while_it_is_read_is_refused() {
    let env = with_joseph();
    let rows: String = (0..400_000).map(|number| format!("p{number}@example.com,Name\n")).collect();
    let path = env.write_file("people.csv", format!("email,first_name\n{rows}"));
    let before = env.untouched();
    let child =
        env.process(["contacts", "import", "people.csv"]).stdin(Stdio::null()).stderr(Stdio::piped()).spawn();
    let mut child = child.expect("the program can be started");
    let mut stderr = child.stderr.take().expect("standard error is piped");
    // The mapping line is said once the file is open and its first rows are read.
    let mut first = [0; 8];
    stderr.read_exact(&mut first).expect("the program says its mapping");
    let mut file = fs::OpenOptions::new().append(true).open(path).expect("the file can be opened");
    file.write_all(b"late@example.com,Late\n").expect("the file can be written");
    let mut said = String::new();
    stderr.read_to_string(&mut said).expect("what the program says is text");
    let status = child.wait().expect("the program ends").code();
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("people.csv changed while it was being read"), "{said}");
    assert!(env.untouched() == before, "the import was not rolled back");
}

#[test]
fn a_closed_standard_error_stops_nothing() {
    let env = TestEnv::new();
    env.write_file("people.csv", "email\na@x.com\nbad\n");
    let shell = |line: &str| {
        let program = env.process([] as [&str; 0]);
        let mut command = std::process::Command::new("sh");
        command.args(["-c", line]).env("P", program.get_program()).current_dir(env.path(""));
        command.env("ACQUAINT_DB", env.database()).env("HOME", env.path(""));
        command.status().expect("there is a shell").code()
    };
    assert_eq!(shell("\"$P\" contacts import people.csv 2>&-"), Some(5));
    assert_eq!(shell("\"$P\" contacts import people.csv >&- 2>&-"), Some(5));
    assert_eq!(shell("\"$P\" contacts import people.csv 2>/dev/full"), Some(5));
    assert_eq!(env.ok(["contacts", "list", "--count"]), "1\n");
    assert_eq!(shell("\"$P\" contacts add --email b@x.com >&-"), Some(0));
    assert_eq!(shell("\"$P\" contacts add --email c@x.com >/dev/full 2>/dev/null"), Some(1));
    assert_eq!(env.ok(["contacts", "list", "--count"]), "3\n");
    assert_eq!(shell("\"$P\" contacts list >&-"), Some(0));
    assert_eq!(shell("\"$P\" contacts list >/dev/full 2>/dev/null"), Some(1));
    assert_eq!(shell("\"$P\" contacts export | head -c 1 >/dev/null"), Some(0));
    assert_eq!(shell("\"$P\" contacts export >/dev/full 2>/dev/null"), Some(1));
}
