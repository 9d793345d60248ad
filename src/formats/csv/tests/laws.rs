//! The same records as a reference reader finds, in any encoding and through any window; and no input that panics.

use proptest::prelude::*;

use super::*;
use crate::formats::csv::QuoteEscape;
use crate::formats::csv::scan::count_line_ends;

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-zA-Z0-9@. ]{0,12}", 1 => "[a-c\"\\\\,;|\t\r\n é李😀]{0,6}", 1 => Just(String::new())]
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    (2_usize..7).prop_flat_map(|width| prop::collection::vec(prop::collection::vec(cell(), width), 0..12))
}

/// Text in which most quotes are where they belong.
fn text() -> impl Strategy<Value = String> {
    let regular = r#"([,\n\rab ]{0,6}|[,\n]"([ab,\n\r]|""){0,5}"[,\n\r]){0,25}"#;
    prop_oneof![3 => regular, 1 => r#"[",\n\rab ]{0,100}"#]
}

/// Writes a header of distinct names and the table.
fn write_reference(
    table: &[Vec<String>],
    delimiter: u8,
    style: csv::QuoteStyle,
    end: csv::Terminator,
    width: usize,
) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .quote_style(style)
        .terminator(end)
        .from_writer(Vec::new());
    writer.write_record((0..width).map(|column| format!("c{column}"))).expect("writing to memory");
    for row in table {
        writer.write_record(row).expect("writing to memory");
    }
    writer.into_inner().expect("writing to memory")
}

/// The rows of the reference reader that are not blank.
fn read_reference(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
    let records = reader.records().map(|record| record.expect("the reference accepts all UTF-8"));
    let is_blank = |cell: &str| cell.chars().all(|c| c == ' ' || c == '\t');
    records
        .filter(|record| !record.iter().all(is_blank))
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

proptest! {
    #[test]
    fn well_formed_files_read_as_the_reference_reads_them(
        table in table(),
        delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|', b':']),
        style in prop::sample::select(vec![csv::QuoteStyle::Necessary, csv::QuoteStyle::Always, csv::QuoteStyle::NonNumeric]),
        end in prop::sample::select(vec![csv::Terminator::CRLF, csv::Terminator::Any(b'\n'), csv::Terminator::Any(b'\r')]),
        step in 1_usize..40,
    ) {
        let width = table.first().map_or(2, Vec::len);
        let bytes = write_reference(&table, delimiter, style, end, width);
        let expected = read_reference(&bytes, delimiter);
        let options = CsvOptions { delimiter: Some(delimiter), ..CsvOptions::default() };
        let outcome = read_all(Dribble(&bytes[..], step), options).expect("well-formed");
        prop_assert_eq!(outcome.problems(), vec![]);
        let rows: Vec<_> = outcome.rows.into_iter().map(|row| row.1).collect();
        prop_assert_eq!(rows, expected);
    }

    #[test]
    fn the_text_of_any_encoding_reads_the_same(table in table(), big in any::<bool>()) {
        let width = table.first().map_or(2, Vec::len);
        let bytes = write_reference(&table, b',', csv::QuoteStyle::Necessary, csv::Terminator::Any(b'\n'), width);
        let text = format!("\u{feff}{}", String::from_utf8(bytes).expect("written from text"));
        let wide = utf16(&text, if big { u16::to_be_bytes } else { u16::to_le_bytes });
        let options = CsvOptions { delimiter: Some(b','), ..CsvOptions::default() };
        let narrow = read_all(text.as_bytes(), options).expect("well-formed");
        let wide = read_all(Dribble(&wide[..], 13), options).expect("well-formed");
        prop_assert_eq!(narrow.rows, wide.rows);
    }

    #[test]
    fn any_text_that_is_accepted_reads_as_the_reference_reads_it(
        body in text(),
        padding in "[a-z]{0,70}",
        window in 64_usize..160,
    ) {
        let text = format!("a,b\n{padding},x\n{body}");
        let options = CsvOptions { delimiter: Some(b','), encoding: Some(encoding_rs::UTF_8), ..CsvOptions::default() };
        let outcome = CsvReader::with_window(text.as_bytes(), options, window).and_then(read_rest);
        let whole = read_all(text.as_bytes(), options);
        let (outcome, whole) = match (outcome, whole) {
            (Ok(outcome), Ok(whole)) => (outcome, whole),
            (outcome, whole) => {
                let unclosed = |outcome: Result<_, CsvError>| outcome.err().map(|error| error.to_string());
                prop_assert_eq!(unclosed(outcome), unclosed(whole));
                return Ok(());
            }
        };
        prop_assert_eq!(&outcome.rows, &whole.rows);
        let last_line = u64::from(!text.ends_with(['\n', '\r']));
        let lines = count_line_ends(text.as_bytes()) + last_line;
        prop_assert_eq!(1 + outcome.row_lines + outcome.blank_rows, lines);
        if outcome.problems().iter().all(|(_, problem)| problem.ends_with("header has 2")) {
            let rows: Vec<_> = outcome.rows.into_iter().map(|row| row.1).collect();
            prop_assert_eq!(rows, read_reference(text.as_bytes(), b','));
        }
    }

    #[test]
    fn no_bytes_panic_whatever_their_encoding(
        bytes in prop::collection::vec(prop_oneof![
            4 => prop::sample::select(b"\",;\n\r\t\\ab\0 ".to_vec()),
            1 => any::<u8>(),
        ], 0..400),
        escape in prop::sample::select(vec![QuoteEscape::Doubled, QuoteEscape::Backslash]),
        encoding in prop::sample::select(vec![None, Some(encoding_rs::UTF_8), Some(encoding_rs::SHIFT_JIS), Some(encoding_rs::UTF_16BE)]),
        step in 1_usize..50,
    ) {
        let options = CsvOptions { delimiter: None, encoding, quote_escape: escape };
        let whole = read_all(&bytes[..], options);
        let pieces = read_all(Dribble(&bytes[..], step), options);
        match (whole, pieces) {
            (Ok(whole), Ok(pieces)) => {
                prop_assert_eq!(&whole.rows, &pieces.rows);
                for (_, cells, problem) in &whole.rows {
                    prop_assert!(problem.is_some() || cells.len() == whole.header.len());
                }
                for pair in whole.rows.windows(2) {
                    prop_assert!(pair[0].0 < pair[1].0);
                }
            }
            (Err(whole), Err(pieces)) => prop_assert_eq!(whole.to_string(), pieces.to_string()),
            _ => prop_assert!(false, "the size of reads changes the result"),
        }
    }
}
