//! Importing with twenty fields of the user's own filled, beside the same import without them.

use std::path::{Path, PathBuf};

use crate::import::{COLUMNS, import_into};
use crate::report::Report;
use crate::setup::Bench;

/// So many columns become fields.
const FIELDS: usize = 20;

/// The same people twice, the second time with more known of them; every run into a new database.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let task = "import, 20 own fields / none";
    if !bench.options.wants(task) {
        return Ok(());
    }
    let file = with_fields(bench)?;
    let mut pairs = Vec::new();
    for _ in 0..bench.options.runs {
        let with = import_into(bench, &bench.no_database("fields.db"), &file, &["--new-field", "*"])?;
        let without = import_into(bench, &bench.no_database("fields.db"), &bench.all(), &[])?;
        pairs.push((with, without));
    }
    bench.no_database("fields.db");
    report.pairs(task, &pairs, 1.5);
    Ok(())
}

/// The file of all contacts with twenty more columns, made once.
fn with_fields(bench: &Bench) -> Result<PathBuf, String> {
    let file = bench.path(&format!("contacts-{}-{}-fields.csv", bench.options.rows, bench.options.seed));
    if file.exists() {
        return Ok(file);
    }
    let unfinished = bench.path("unfinished.csv");
    widen(&bench.all(), &unfinished).map_err(|error| format!("{}: {error}", unfinished.display()))?;
    std::fs::rename(&unfinished, &file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}

fn widen(from: &Path, to: &Path) -> csv::Result<()> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(from)?;
    let mut writer = csv::WriterBuilder::new().flexible(true).from_path(to)?;
    let mut record = csv::StringRecord::new();
    let mut row = 0;
    while reader.read_record(&mut record)? {
        // Broken rows stay as they are.
        let more = if record.len() < COLUMNS.len() { 0 } else { FIELDS };
        for field in 0..more {
            let cell = if row == 0 { format!("own_{field}") } else { value(row, field) };
            record.push_field(&cell);
        }
        writer.write_record(&record)?;
        row += 1;
    }
    Ok(writer.flush()?)
}

/// Whole numbers, amounts, words, dates and flags in turn.
fn value(row: usize, field: usize) -> String {
    let number = row.wrapping_mul(7_919) + field * 31;
    match field % 5 {
        0 => (number % 100_000).to_string(),
        1 => format!("{}.{:02}", number % 10_000, number % 100),
        2 => format!("tier {}", number % 1_000),
        3 => format!("20{:02}-{:02}-{:02}", number % 25, number % 12 + 1, number % 28 + 1),
        _ => number.is_multiple_of(2).to_string(),
    }
}
