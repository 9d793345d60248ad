//! Encodings, and bytes that fit none.

use super::*;
use crate::formats::encoding::encoding_by_name;

#[test]
fn utf16_is_found_by_its_mark() {
    let text = "\u{feff}email;first\r\nzoe@example.org;Zoë\r\n\r\nlee@example.org;李😀\r\n";
    for (bytes, name) in
        [(utf16(text, u16::to_le_bytes), "UTF-16LE"), (utf16(text, u16::to_be_bytes), "UTF-16BE")]
    {
        let outcome = read(&bytes);
        assert_eq!(outcome.notes, [format!("{name} detected")]);
        assert_eq!(outcome.cells(), [["zoe@example.org", "Zoë"], ["lee@example.org", "李😀"]]);
        assert_eq!(outcome.rows[1].0, 4);
    }
}

#[test]
fn utf16_without_a_mark_is_recognised_and_readable_by_name() {
    let bytes = utf16("email,first\nzoe@example.org,Zoë\n", u16::to_le_bytes);
    assert_eq!(refused(&bytes), data("looks like UTF-16; use --encoding utf-16le"));
    let swapped = utf16("email,first\nzoe@example.org,Zoë\n", u16::to_be_bytes);
    assert_eq!(refused(&swapped), data("looks like UTF-16; use --encoding utf-16be"));
    let encoding = Some(encoding_by_name("utf-16le").expect("a known name"));
    let outcome = read_all(&bytes[..], CsvOptions { encoding, ..CsvOptions::default() }).expect("readable");
    assert_eq!(outcome.cells(), [["zoe@example.org", "Zoë"]]);
    assert_eq!(refused(b"\xFF\xFE\0\0a\0\0\0"), data("this is UTF-32 text; save it as UTF-8"));
}

#[test]
fn a_lone_surrogate_rejects_its_row_with_its_offset() {
    let mut bytes = utf16("\u{feff}a,b\n1,2\n3,", u16::to_le_bytes);
    let place = bytes.len();
    bytes.extend_from_slice(&[0x00, 0xD8]);
    bytes.extend(utf16("x\n5,6\n", u16::to_le_bytes));
    let outcome = read(&bytes);
    assert_eq!(outcome.problems(), [(3, format!("bytes that are not UTF-16LE at offset {place}").as_str())]);
    assert_eq!(outcome.cells(), [["1", "2"], ["3", "\u{fffd}x"], ["5", "6"]]);
}

#[test]
fn a_file_that_is_never_utf8_is_windows_1252() {
    let outcome = read(b"name,price\nJos\xe9,5 \x80\nAda,1\nZo\xeb,2\n");
    assert_eq!(outcome.cells(), [["José", "5 €"], ["Ada", "1"], ["Zoë", "2"]]);
    assert_eq!(outcome.notes, ["read as Windows-1252 (the byte at offset 14 is not UTF-8)"]);
    assert_eq!(outcome.problems(), []);
}

#[test]
fn windows_1252_is_found_far_into_the_file() {
    let rows = format!("{},1\n", "ada".repeat(40)).repeat(20_000);
    let bytes = [b"name,n\n", rows.as_bytes(), b"Jos\xe9,2\nbob,3\nZo\xeb,4"].concat();
    for step in [usize::MAX, 7777] {
        let outcome = read_all(Dribble(&bytes[..], step), CsvOptions::default()).expect("readable");
        assert_eq!(outcome.rows.len(), 20_003);
        assert_eq!(outcome.rows[20_000], (20_002, vec!["José".into(), "2".into()], None));
        assert_eq!(outcome.rows[20_002].1[0], "Zoë");
        assert_eq!(outcome.notes.len(), 1);
    }
}

#[test]
fn utf8_after_the_look_ahead_is_not_read_as_windows_1252() {
    let rows = format!("{},1\n", "ada".repeat(40)).repeat(20_000);
    let bytes = [b"name,n\nJos\xe9,1\n", rows.as_bytes(), "Zoë,2\n".as_bytes()].concat();
    let (kind, message) = refused(&bytes);
    assert_eq!(kind, ErrorKind::Data);
    assert!(
        message.starts_with("two encodings in one file: the byte at offset 10 is not UTF-8"),
        "{message}"
    );
}

#[test]
fn bad_bytes_among_utf8_reject_the_row_with_the_offset() {
    let outcome = read(b"name,n\nZo\xc3\xab,1\nJos\xe9,\"2\"\nbob,\xc3\x28\n");
    assert_eq!(outcome.cells(), [["Zoë", "1"], ["Jos\u{fffd}", "2"], ["bob", "\u{fffd}("]]);
    let problems =
        [(3, "bytes that are not UTF-8 at offset 17"), (4, "bytes that are not UTF-8 at offset 27")];
    assert_eq!(outcome.problems(), problems);
    assert_eq!(outcome.notes.len(), 0);
    let marked = read(b"\xef\xbb\xbfname,n\nJos\xe9,2\n");
    assert_eq!(marked.problems(), [(2, "bytes that are not UTF-8 at offset 13")]);
}

#[test]
fn broken_bytes_of_two_cells_never_join() {
    let outcome = read(b"a,b\n\xc3\xab,1\n\"\xc3\",\xa9\nx,\"\xc3\"\"\xa9\"\n");
    assert_eq!(outcome.cells()[1..], [["\u{fffd}", "\u{fffd}"], ["x", "\u{fffd}\"\u{fffd}"]]);
    assert_eq!(outcome.problems().len(), 2);
}

#[test]
fn stated_encodings_are_used() {
    for (name, bytes, text) in [
        ("latin1", &b"Jos\xe9"[..], "José"),
        ("iso-8859-2", b"Micha\xb3", "Michał"),
        ("shift_jis", b"\x93\x63\x92\x86", "田中"),
        ("gb18030", b"\xd6\xd0\xce\xc4", "中文"),
        ("CP1252", b"\x80", "€"),
    ] {
        let encoding = Some(encoding_by_name(name).expect("a known name"));
        let input = [b"name,n\n", bytes, b",1\n"].concat();
        let outcome =
            read_all(&input[..], CsvOptions { encoding, ..CsvOptions::default() }).expect("readable");
        assert_eq!(outcome.cells(), [[text, "1"]], "{name}");
    }
    let latin = CsvOptions { encoding: encoding_by_name("latin1").ok(), ..CsvOptions::default() };
    let outcome = read_all("\u{feff}name,n\nZoë,1\n".as_bytes(), latin).expect("readable");
    assert_eq!(outcome.cells(), [["Zoë", "1"]]);
    assert_eq!(
        outcome.notes,
        ["UTF-8 detected by its byte order mark and read as that, not as Windows-1252"]
    );
    let utf8 = Some(encoding_by_name("utf-8").expect("a known name"));
    let outcome = read_all(&b"a,b\n\xe9,1\n"[..], CsvOptions { encoding: utf8, ..CsvOptions::default() });
    assert_eq!(outcome.expect("readable").problems(), [(2, "bytes that are not UTF-8 at offset 4")]);
    let error = encoding_by_name("utf-7").expect_err("no such label");
    assert!(error.to_string().starts_with("unknown encoding 'utf-7'; use for example"));
}

#[test]
fn malformed_transcoded_bytes_are_placed() {
    let encoding = Some(encoding_by_name("shift_jis").expect("a known name"));
    let input = b"name,n\n\x93\x63,1\nx\xfe,2\n\x93\x63,3\n";
    let outcome = read_all(&input[..], CsvOptions { encoding, ..CsvOptions::default() }).expect("readable");
    assert_eq!(outcome.problems(), [(3, "bytes that are not Shift_JIS at offset 13")]);
    assert_eq!(outcome.cells(), [["田", "1"], ["x\u{fffd}", "2"], ["田", "3"]]);
}

#[test]
fn a_mark_counts_only_at_the_start() {
    let outcome = read("\u{feff}email,first\nada@example.org,\u{feff}Ada\n");
    assert_eq!(outcome.header, ["email", "first"]);
    assert_eq!(outcome.cells(), [["ada@example.org", "\u{feff}Ada"]]);
    assert_eq!(read("\u{feff}\"email\",first\n").header, ["email", "first"]);
}
