//! The CSV reader on real and deliberately broken files that the project does not ship.
//!
//! `ACQUAINT_TEST_DATA` names the folder that holds them (its `csv` and `crm` folders are read); without it these
//! tests say so and pass.

use std::env;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use acquaint::formats::csv::{CsvError, CsvOptions, CsvReader, ErrorKind, QuoteEscape, Record};

struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
    lines: Vec<u64>,
    problems: Vec<(u64, String)>,
    notes: Vec<String>,
    blank_rows: u64,
}

fn data(test: &str) -> Option<PathBuf> {
    let folder = env::var_os("ACQUAINT_TEST_DATA").map(PathBuf::from);
    if folder.is_none() {
        // Written past the test harness, which would hide it.
        let message = format!("skipped {test}: ACQUAINT_TEST_DATA is not set\n");
        let _ = io::stderr().write_all(message.as_bytes());
    }
    folder
}

fn read_with(path: &Path, options: CsvOptions) -> Result<Table, CsvError> {
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut reader = CsvReader::new(file, options)?;
    let mut record = Record::new();
    let (mut rows, mut lines, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    while reader.read(&mut record)? {
        rows.push(record.iter().map(str::to_owned).collect());
        lines.push(record.line());
        problems.extend(record.problem().map(|problem| (record.line(), problem.to_string())));
    }
    Ok(Table {
        header: reader.header().to_vec(),
        rows,
        lines,
        problems,
        notes: reader.notes().iter().map(ToString::to_string).collect(),
        blank_rows: reader.blank_rows(),
    })
}

fn read(path: PathBuf) -> Table {
    read_with(&path, CsvOptions::default()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn refused(path: PathBuf) -> (ErrorKind, String) {
    let error = read_with(&path, CsvOptions::default()).err();
    let error = error.unwrap_or_else(|| panic!("{} should be refused", path.display()));
    (error.kind(), error.to_string())
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    paths.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[test]
fn the_spectrum_reads_as_its_expectations_say() {
    let Some(data) = data("the_spectrum_reads_as_its_expectations_say") else {
        return;
    };
    let files = files_below(&data.join("csv/csv-spectrum/csvs"));
    // Its expectation is of another row: it has another phone number.
    let comparable = files.into_iter().filter(|path| !path.ends_with("location_coordinates.csv"));
    let mut compared = 0;
    for path in comparable {
        compared += 1;
        let table = read(path.clone());
        let name = path.file_stem().expect("a file name").to_string_lossy().into_owned();
        let expected = data.join(format!("csv/csv-spectrum/json/{name}.json"));
        let expected = fs::read_to_string(expected).expect("expectations");
        let expected: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_str(&expected).expect("expectations as JSON");
        let objects = table.rows.iter().map(|row| {
            let cells = row.iter().map(|cell| serde_json::Value::from(cell.as_str()));
            table.header.iter().cloned().zip(cells).collect()
        });
        assert_eq!(objects.collect::<Vec<serde_json::Map<_, _>>>(), expected, "{name}");
        assert_eq!(table.problems, []);
    }
    assert_eq!(compared, 11);
}

#[test]
fn old_line_ends_are_counted() {
    let Some(data) = data("old_line_ends_are_counted") else {
        return;
    };
    let table = read(data.join("csv/csvkit/mac_newlines.csv"));
    assert_eq!(table.rows, [["1", "2", "3"], ["Once upon\ra time", "5", "6"]]);
    assert_eq!(table.lines, [2, 3]);
    let table = read(data.join("csv/csvkit/test_header_newline.csv"));
    assert_eq!(table.header, ["start end", "b", "c"]);
    assert_eq!(
        (table.lines, table.rows),
        (vec![8], vec![vec!["d".to_owned(), "e".to_owned(), "f".to_owned()]])
    );
}

#[test]
fn encodings_are_found() {
    let Some(data) = data("encodings_are_found") else {
        return;
    };
    let kit = data.join("csv/csvkit");
    let expected = read(kit.join("test_utf8.csv"));
    for (name, notes) in [
        ("test_utf8_bom.csv", vec![]),
        ("test_utf16_little.csv", vec!["UTF-16LE detected"]),
        ("test_utf16_big.csv", vec!["UTF-16BE detected"]),
    ] {
        let table = read(kit.join(name));
        assert_eq!(table.rows, expected.rows, "{name}");
        assert_eq!(table.notes, notes, "{name}");
    }
    let table = read(kit.join("test_latin1.csv"));
    assert_eq!(table.rows[1], ["4", "5", "©"]);
    assert_eq!(table.notes, ["read as Windows-1252 (the byte at offset 16 is not UTF-8)"]);
    let table = read(data.join("csv/frictionless/latin1.csv"));
    assert_eq!(table.rows, [["1", "english"], ["2", "©"]]);
    let table = read(data.join("csv/frictionless/table-with-accents.csv"));
    assert_eq!((table.rows.len(), table.problems.len()), (638, 0));
}

#[test]
fn broken_rows_are_named() {
    let Some(data) = data("broken_rows_are_named") else {
        return;
    };
    let problems = |name: &str| read(data.join("csv").join(name)).problems;
    assert_eq!(problems("csvkit/null_byte.csv"), [(2, "NUL byte".to_owned())]);
    let ragged = [(2, "4 cells, header has 3".to_owned()), (3, "2 cells, header has 3".to_owned())];
    assert_eq!(problems("csvkit/bad.csv"), ragged);
    let shifted = ragged.map(|(line, problem)| (line + 3, problem));
    assert_eq!(problems("csvkit/bad_skip_lines.csv"), shifted);
    assert_eq!(problems("frictionless/schema-errors.csv"), [(5, "6 cells, header has 3".to_owned())]);
}

#[test]
fn unusable_files_are_refused() {
    let Some(data) = data("unusable_files_are_refused") else {
        return;
    };
    let csv = data.join("csv");
    let unclosed = (ErrorKind::Data, "line 9: quote opened here is never closed".to_owned());
    assert_eq!(refused(csv.join("papaparse/malformed.tsv")), unclosed);
    let no_header = (ErrorKind::Data, "no header row".to_owned());
    assert_eq!(refused(csv.join("csvkit/empty.csv")), no_header);
    assert_eq!(refused(csv.join("frictionless/empty.csv")), no_header);
    let twice = |names: &str| (ErrorKind::Usage, format!("column {names}"));
    assert_eq!(refused(csv.join("frictionless/duplicate-column.csv")), twice("B appears twice (2, 3)"));
    assert_eq!(refused(csv.join("frictionless/duplicate-headers.csv")), twice("id appears twice (1, 3)"));
    assert_eq!(refused(csv.join("frictionless/invalid.csv")), twice("name appears twice (2, 4)"));
    let workbook = "this is an Excel workbook; save it as CSV UTF-8";
    assert_eq!(refused(data.join("xlsx/csvkit/dummy.xlsx")), (ErrorKind::Usage, workbook.to_owned()));
}

#[test]
fn blank_names_and_rows_are_told_apart() {
    let Some(data) = data("blank_names_and_rows_are_told_apart") else {
        return;
    };
    let folder = data.join("csv/frictionless");
    assert_eq!(read(folder.join("blank-headers.csv")).header, ["id", "", "age"]);
    for name in ["blank-rows.csv", "blank-rows-no-fields.csv"] {
        let table = read(folder.join(name));
        assert_eq!((table.rows.len(), table.blank_rows, table.problems.len()), (2, 1, 0), "{name}");
    }
    let header_only = read(folder.join("without-rows.csv"));
    assert_eq!((header_only.header.len(), header_only.rows.len()), (2, 0));
}

#[test]
fn every_file_is_read_or_refused_with_a_reason() {
    let Some(data) = data("every_file_is_read_or_refused_with_a_reason") else {
        return;
    };
    let files = [data.join("csv"), data.join("crm")].map(|folder| files_below(&folder)).concat();
    let tables = files.iter().filter(|path| path.extension().is_some_and(|end| end == "csv" || end == "tsv"));
    let mut clean = 0;
    for path in tables {
        match read_with(path, CsvOptions::default()) {
            Ok(table) => {
                let regular = table.rows.iter().filter(|row| row.len() == table.header.len()).count();
                assert!(regular + table.problems.len() >= table.rows.len(), "{}", path.display());
                clean += usize::from(table.problems.is_empty());
            }
            Err(error) => assert!(!matches!(error.kind(), ErrorKind::Io), "{}: {error}", path.display()),
        }
    }
    assert!(clean > 100, "only {clean} files without problems");
}

#[test]
fn backslash_escapes_of_a_real_export_are_understood() {
    let Some(data) = data("backslash_escapes_of_a_real_export_are_understood") else {
        return;
    };
    let files = files_below(&data.join("crm"));
    let escaped =
        files.iter().find(|path| path.ends_with("fakepagehitdata.csv")).expect("an export with escapes");
    let plain = read_with(escaped, CsvOptions::default()).expect("readable");
    assert!(plain.problems.iter().any(|(_, problem)| problem.contains("--quote-escape backslash")));
    let options = CsvOptions { quote_escape: QuoteEscape::Backslash, ..CsvOptions::default() };
    let table = read_with(escaped, options).expect("readable");
    assert_eq!((table.problems, table.rows.len()), (vec![], plain.rows.len()));
}
