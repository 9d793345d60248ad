//! What stands before the first row: the kind of file, the delimiter, the header.

use std::io::{self, Cursor, Read};

use super::*;
use crate::formats::csv::delimiter_by_name;
use crate::formats::sniff::FileKind;

#[test]
fn empty_files_have_no_header() {
    for input in ["", "\n", "\r\n\r\n", ",,,\n", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(refused(input), data("no header row"), "{input:?}");
    }
    let blank_for_ever = io::repeat(b'\n');
    assert_eq!(error_of(blank_for_ever, CsvOptions::default()), data("no header row"));
}

#[test]
fn a_header_alone_is_a_file_without_rows() {
    for input in ["email,first", "email,first\n", "\n\nemail,first\r\n"] {
        let outcome = read(input);
        assert_eq!(outcome.header, ["email", "first"]);
        assert!(outcome.rows.is_empty());
    }
}

#[test]
fn headers_have_limits() {
    let long = usage("line 1: header longer than 64 KiB");
    assert_eq!(refused("c,".repeat(5 << 20)), long);
    assert_eq!(refused("a".repeat(65 << 10) + "\n1\n"), long);
    let open = usage("line 1: header longer than 64 KiB; unbalanced quote?");
    assert_eq!(refused("a,\"b".to_owned() + &"c".repeat(400 << 10)), open);
    let columns = (0..1001).map(|column| format!("c{column}")).collect::<Vec<_>>().join(",");
    assert_eq!(refused(columns), usage("line 1: header with more than 1,000 columns"));
}

#[test]
fn duplicate_names_are_refused_and_empty_ones_are_not() {
    assert_eq!(refused("Email,a,b,Email\n"), usage("column Email appears twice (1, 4)"));
    assert_eq!(refused("Email , Email\n"), usage("column Email appears twice (1, 2)"));
    assert_eq!(read("a,,b,,\n").header, ["a", "", "b", "", ""]);
    assert_eq!(read("\"first\r\nname\",\" last\n\n name \"\n").header, ["first name", "last name"]);
}

#[test]
fn delimiters_are_found() {
    for (input, delimiter) in [
        ("email,first\n", b','),
        ("email;first\na;b\n", b';'),
        ("email\tfirst\na\tb,c\n", b'\t'),
        ("email|first\n", b'|'),
        ("email;amount\na;1,5\nb;2,5\n", b';'),
        ("email;name, first;city\nx;Doe, J;Y\n", b';'),
        ("\"a;b;c\",\"d;e\"\n\"1;2\",3\n", b','),
        ("a;b\n\"1\n,2\";3\n", b';'),
        ("name,\"tags\"\nada,x|y\nbob,z\n", b','),
        ("email\nada@example.org\n", b','),
    ] {
        assert_eq!(read(input).delimiter, delimiter, "{input:?}");
    }
}

#[test]
fn a_wrong_delimiter_is_noticed() {
    let stated = |delimiter| CsvOptions { delimiter: Some(delimiter), ..CsvOptions::default() };
    let input = "email;first\na@example.org;Ada\n";
    assert_eq!(error_of(input.as_bytes(), stated(b',')), usage("one column found; use --delimiter ';'"));
    assert_eq!(error_of(&b"a\tb\n1\t2\n"[..], stated(b',')), usage("one column found; use --delimiter tab"));
    assert_eq!(refused("email^first\na@example.org^Ada\n"), usage("one column found; use --delimiter '^'"));
    assert_eq!(read("email\nada@example.org\nbob@example.org\n").header, ["email"]);
    let notes = read_all(&b"note\na;b\nc\n"[..], stated(b',')).expect("one column is valid");
    assert_eq!(notes.cells(), [["a;b"], ["c"]]);
    let custom = read_all(&b"a:b\n1:2\n"[..], stated(b':')).expect("readable");
    assert_eq!(custom.cells(), [["1", "2"]]);
    assert_eq!(error_of(&b"a"[..], stated(b'"')).0, ErrorKind::Usage);
}

#[test]
fn delimiters_have_names() {
    for (name, delimiter) in [("tab", b'\t'), ("\\t", b'\t'), (";", b';'), ("semicolon", b';'), ("|", b'|')] {
        assert_eq!(delimiter_by_name(name).expect("a delimiter"), delimiter);
    }
    for name in ["", "\"", "\n", "ab", "é", "\0"] {
        assert!(delimiter_by_name(name).is_err(), "{name:?}");
    }
}

#[test]
fn a_separator_line_is_honoured() {
    let outcome = read("sep=;\r\na;b\r\n1,5;2\r\n");
    assert_eq!((outcome.delimiter, outcome.rows[0].0), (b';', 3));
    assert_eq!(outcome.cells(), [["1,5", "2"]]);
    assert_eq!(outcome.notes, ["delimiter ';' from the file's sep= line"]);
    assert_eq!(read("\u{feff}\"sep=|\"\na|b\n").header, ["a", "b"]);
    assert_eq!(read("sep,b\n").header, ["sep", "b"]);
}

#[test]
fn notes_above_the_header_are_skipped() {
    let text = "Notes:\n\"When exporting, some addresses, as you may know, \"\"may\"\" be missing\"\n\nFirst,Last,Mail\nA,B,C\n";
    let outcome = read(text);
    assert_eq!(outcome.header, ["First", "Last", "Mail"]);
    assert_eq!(outcome.rows[0].0, 5);
    assert_eq!(outcome.notes, ["lines 1 to 3 above the header skipped"]);
    let padded = read("Notes:,,\r\nsome words,,\r\n,,\r\nFirst,Last,Mail\r\n");
    assert_eq!(padded.header, ["First", "Last", "Mail"]);
    assert_eq!(read("Notes:,x\na,b\n").header, ["Notes:", "x"]);
    for input in ["Notes:\nhello\n", "Notes:\nhello\n\n"] {
        assert_eq!(read(input).header, ["Notes:"]);
    }
}

#[test]
fn other_kinds_of_files_are_named() {
    let cases: [(&[u8], FileKind); 6] = [
        (b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml", FileKind::ExcelWorkbook),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", FileKind::ExcelWorkbook),
        (b"\x1F\x8B\x08\0\0", FileKind::Gzip),
        (b"%PDF-1.7\n", FileKind::Pdf),
        (b"\xEF\xBB\xBF [ {\"email\": \"a\"} ]", FileKind::Json),
        (b"SQLite format 3\0\x10\0", FileKind::Sqlite),
    ];
    for (input, kind) in cases {
        assert_eq!(refused(input), usage(&format!("this is {kind}")));
    }
    assert_eq!(refused(cases[0].0).1, "this is an Excel workbook; save it as CSV UTF-8");
}

#[test]
fn input_errors_are_passed_on() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is on fire"))
        }
    }
    assert_eq!(error_of(Broken, CsvOptions::default()), (ErrorKind::Io, "the disk is on fire".to_owned()));
    let late = Cursor::new("a,b\n1,2\n").chain(Broken);
    assert_eq!(error_of(late, CsvOptions::default()).0, ErrorKind::Io);
    struct Directory;
    impl Read for Directory {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::IsADirectory.into())
        }
    }
    assert_eq!(error_of(Directory, CsvOptions::default()).0, ErrorKind::Usage);
}
