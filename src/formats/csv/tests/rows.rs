//! Quotes, lines, widths and limits of rows.

use std::io::{self, Cursor, Read};

use super::*;
use crate::formats::csv::{QuoteEscape, RowProblem, RowReason};

#[test]
fn a_quote_that_is_never_closed_is_named_by_its_line() {
    assert_eq!(refused("a,b\n1,\"x\n2,y\n"), data("line 2: quote opened here is never closed"));
    assert_eq!(refused("a,b\n\"one\ntwo\",\"x\n2,y\n"), data("line 3: quote opened here is never closed"));
    assert_eq!(refused("\"a,b\n1,2\n"), data("line 1: quote opened here is never closed"));
    assert_eq!(refused("a,b\r1,2\r1,\""), data("line 3: quote opened here is never closed"));
}

#[test]
fn limits_stop_runaway_records() {
    let head = "a,b\n1,\"x\n".to_owned();
    let lines = data("line 2: record longer than 1,000 lines; unbalanced quote?");
    assert_eq!(refused(head.clone() + &"2,y\n".repeat(100_000)), lines);
    let closed_late = head.clone() + &"2,y\n".repeat(1_000) + "\"\n";
    assert_eq!(refused(closed_late), lines);
    let long = head.clone() + &"y".repeat(3 << 20);
    assert_eq!(refused(long), data("line 2: record with a field longer than 1 MiB; unbalanced quote?"));
    let closed = format!("a,b\n1,\"{}\"\n", "y".repeat((1 << 20) + 1));
    assert_eq!(refused(closed), data("line 2: record with a field longer than 1 MiB; unbalanced quote?"));
    let wide =
        format!("a,b\n{}\n", "y".repeat(1 << 19).to_owned() + &format!(",{}", "z".repeat(1 << 19)).repeat(8));
    assert_eq!(refused(wide), data("line 2: record longer than 4 MiB"));
    assert_eq!(
        refused(format!("a,b\n{}", ",x".repeat(1000))),
        data("line 2: record with more than 1,000 columns")
    );
    assert_eq!(
        refused(format!("a,b\n\"\"{}", ",x".repeat(1000))),
        data("line 2: record with more than 1,000 columns")
    );
}

#[test]
fn what_just_fits_the_limits_is_read() {
    let field = "y".repeat(1 << 20);
    let outcome = read(format!("a,b,c\n1,\"{field}\",{field}\n"));
    assert_eq!(outcome.rows[0].1[1..], [field.clone(), field]);
    let lines = "\n".repeat(999);
    let outcome = read(format!("a,b\n1,\"{lines}\"\n2,x\n"));
    assert_eq!(outcome.rows.iter().map(|row| row.0).collect::<Vec<_>>(), [2, 1002]);
    let header = (0..1000).map(|column| format!("c{column}")).collect::<Vec<_>>().join(",");
    assert_eq!(read(header).header.len(), 1000);
}

#[test]
fn endless_input_stops_at_a_limit() {
    let options = CsvOptions::default();
    assert_eq!(error_of(io::repeat(0), options), data("line 1: unreadable header: NUL byte"));
    assert_eq!(error_of(io::repeat(b'y'), options), usage("line 1: header longer than 64 KiB"));
    let zeros = Cursor::new("a,b\n").chain(io::repeat(0));
    assert_eq!(error_of(zeros, options), data("line 2: record with a field longer than 1 MiB"));
}

#[test]
fn text_after_a_closing_quote_rejects_the_row_and_keeps_the_cell() {
    let outcome = read("a,b,c\n1,\"y\"tail,3\n4,5,6\n\"x\" ,,\n");
    assert_eq!(outcome.problems(), [(2, "text after closing quote"), (4, "text after closing quote")]);
    assert_eq!(outcome.cells(), [["1", "\"y\"tail", "3"], ["4", "5", "6"], ["\"x\" ", "", ""]]);
}

#[test]
fn backslash_escapes_are_hinted_at_and_understood_on_demand() {
    let input = "a,b\n1,\"say \\\"hi\\\" \\n \\\\\"\n2,\"\"\"\"\n";
    let outcome = read(input);
    let hint = "text after closing quote; if \\\" stands for a quote, use --quote-escape backslash";
    assert_eq!(outcome.problems(), [(2, hint)]);
    let options = CsvOptions { quote_escape: QuoteEscape::Backslash, ..CsvOptions::default() };
    let outcome = read_all(input.as_bytes(), options).expect("the file is readable");
    assert_eq!(outcome.problems(), []);
    assert_eq!(outcome.cells(), [["1", "say \"hi\" \\n \\"], ["2", "\""]]);
    assert_eq!(error_of(&b"a,b\n1,\"x\\"[..], options), data("line 2: quote opened here is never closed"));
}

#[test]
fn nul_bytes_reject_the_row() {
    let mut reader = CsvReader::new(&b"a,b,c\n1,2,3\n4,\0,6\n"[..], CsvOptions::default()).expect("readable");
    let mut record = Record::new();
    assert!(reader.read(&mut record).expect("readable") && record.problem().is_none());
    assert!(reader.read(&mut record).expect("readable"));
    assert_eq!(record.problem(), Some(&RowProblem { column: Some(1), reason: RowReason::NulByte }));
    assert_eq!(record.iter().collect::<Vec<_>>(), ["4", "\0", "6"]);
    assert_eq!(refused("a,\0b\n1,2\n"), data("line 1: unreadable header: NUL byte"));
}

#[test]
fn any_line_end_counts_once() {
    let outcome = read("a,b\r1,2\r\n3,\"x\r\ny\rz\"\n\r\n5,6\n\r7,8");
    let lines: Vec<u64> = outcome.rows.iter().map(|row| row.0).collect();
    assert_eq!(lines, [2, 3, 7, 9]);
    assert_eq!(outcome.cells()[1], ["3", "x\r\ny\rz"]);
    assert_eq!(outcome.blank_rows, 2);
}

#[test]
fn ragged_rows_are_named_and_kept() {
    let outcome = read("a,b,c,d,e\n1,2,3,4,5\n1,2,3\n1,2,3,4,5,6\nx\n");
    let problems = [(3, "3 cells, header has 5"), (4, "6 cells, header has 5"), (5, "1 cell, header has 5")];
    assert_eq!(outcome.problems(), problems);
    assert_eq!(outcome.cells()[1], ["1", "2", "3"]);
}

#[test]
fn blank_rows_are_counted_and_not_rows() {
    let outcome = read("a,b\n\n1,2\n,\n \t\n\"\",\"\"\n,,,,\n3,4\n\n\n");
    assert_eq!(outcome.cells(), [["1", "2"], ["3", "4"]]);
    assert_eq!(outcome.blank_rows, 7);
    assert_eq!(read("a,b\n\",\",\n").cells(), [[",", ""]]);
}

#[test]
fn a_record_does_not_leak_into_the_next() {
    let input = b"a,b\n1,\"x\"y\nlonger,row,here\n3,4\n";
    let mut reader = CsvReader::new(&input[..], CsvOptions::default()).expect("readable");
    let mut record = Record::new();
    for expected in [Some("text after closing quote"), Some("3 cells, header has 2"), None] {
        assert!(reader.read(&mut record).expect("readable"));
        assert_eq!(record.problem().map(ToString::to_string).as_deref(), expected);
    }
    assert_eq!((record.len(), record.get(1), record.get(2)), (2, Some("4"), None));
    assert!(!reader.read(&mut record).expect("readable"));
    assert_eq!(reader.bytes_read(), input.len() as u64);
}
