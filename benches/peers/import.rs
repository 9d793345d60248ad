//! Importing a file, beside the shell's `.import` and `sqlite-utils insert`; peak memory; and taking it back.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{self, Output};
use crate::report::{Report, median};
use crate::setup::{Bench, SHELL, SQLITE_UTILS, acquaint};

/// The columns of the generated file.
pub const COLUMNS: [&str; 18] = [
    "email",
    "first_name",
    "middle_name",
    "last_name",
    "gender",
    "birthday",
    "private_phone",
    "business_phone",
    "company",
    "job_title",
    "status",
    "owner",
    "address",
    "zip",
    "city",
    "state",
    "country",
    "created",
];
/// Kibibytes.
const MIB: f64 = 1024.0;
/// Status of an import that took the good rows and rejected others.
const ROWS_REJECTED: i32 = 5;
/// Status of the shell after rows that it could not insert.
const ROWS_FAILED: i32 = 1;

/// Every import task; leaves the contacts in `contacts.db` for the queries.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let keyed = format!("create table c(email text collate nocase primary key, {}) without rowid", others());
    let indexed = format!(
        "create table c(email text collate nocase, {}); create unique index by_email on c(email)",
        others()
    );
    let mut ours = Vec::new();
    beside_shell(bench, report, "import / .import without rowid", (&keyed, 1.0), &mut ours)?;
    beside_shell(bench, report, "import / .import, unique index", (&indexed, 1.5), &mut ours)?;
    beside_sqlite_utils(bench, report, &mut ours)?;
    memory(bench, report)?;
    if ours.is_empty() {
        import_ours(bench)?;
    }
    Ok(())
}

fn others() -> String {
    COLUMNS[1..].join(", ")
}

fn import_ours(bench: &Bench) -> Result<f64, String> {
    let database = bench.no_database("contacts.db");
    import_into(bench, &database, &bench.all(), &[])
}

/// Seconds of an import into a database.
pub fn import_into(bench: &Bench, database: &Path, file: &Path, more: &[&str]) -> Result<f64, String> {
    let rejects = bench.path("rejects.csv");
    let mut command = bench.acquaint(database, &["--quiet", "contacts", "import", "--rejects"]);
    command.arg(&rejects).arg(file).args(more);
    // An import never replaces a file of rejects.
    let _ = fs::remove_file(&rejects);
    process::time_with(&mut command, Output::Nowhere, &[ROWS_REJECTED])
}

fn beside_shell(
    bench: &Bench,
    report: &mut Report,
    task: &str,
    (table, bound): (&str, f64),
    ours: &mut Vec<f64>,
) -> Result<(), String> {
    if !bench.can_compare(task, SHELL, report) {
        return Ok(());
    }
    let import = format!(".import --csv --skip 1 '{}' c", bench.all().display());
    let mut pairs = Vec::new();
    for _ in 0..bench.options.runs {
        let seconds = import_ours(bench)?;
        ours.push(seconds);
        let database = bench.no_database("peer.db");
        let mut peer = bench.shell(&database, &[table, &import]);
        pairs.push((seconds, process::time_with(&mut peer, Output::Nowhere, &[ROWS_FAILED])?));
        bench.no_database("peer.db");
    }
    report.pairs(task, &pairs, bound);
    Ok(())
}

/// Once only: it takes minutes.
fn beside_sqlite_utils(bench: &Bench, report: &mut Report, ours: &mut Vec<f64>) -> Result<(), String> {
    let task = "import / sqlite-utils insert";
    if !bench.can_compare(task, SQLITE_UTILS, report) {
        return Ok(());
    }
    if ours.is_empty() {
        ours.push(import_ours(bench)?);
    }
    let database = bench.no_database("peer.db");
    let mut command = Command::new(SQLITE_UTILS.program);
    command.arg("insert").arg(&database).arg("c").arg(bench.all());
    command.args(["--csv", "--pk", "email", "--ignore"]);
    let peer = process::time(&mut command, Output::Nowhere)?;
    bench.no_database("peer.db");
    report.pairs(task, &[(median(ours.iter().copied()), peer)], 1.0 / 12.0);
    Ok(())
}

fn memory(bench: &Bench, report: &mut Report) -> Result<(), String> {
    if !bench.options.wants("import peak memory") {
        return Ok(());
    }
    let all = peak(bench, &bench.all())?;
    report.memory("import peak memory", all, 300.0);
    if let Some(small) = bench.small() {
        let small = peak(bench, &small)?;
        report.memory("import peak memory, 100 k rows", small, 300.0);
        report.memory("import peak memory, growth", all - small, 16.0);
    }
    Ok(())
}

/// MiB that importing the file takes at most.
fn peak(bench: &Bench, file: &Path) -> Result<f64, String> {
    let database = bench.no_database("memory.db");
    let rejects = bench.path("rejects.csv");
    let _ = fs::remove_file(&rejects);
    let (database, rejects, file) =
        (database.to_string_lossy(), rejects.to_string_lossy(), file.to_string_lossy());
    let arguments = ["--db", &database, "contacts", "import", "--rejects", &rejects, &file];
    let peak = process::peak_kib(acquaint(), &arguments)?;
    bench.no_database("memory.db");
    Ok(peak as f64 / MIB)
}

/// The same file a second time, and the first time taken back; reported without a bound.
pub fn run_again_and_undo(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let database = bench.path("contacts.db");
    if bench.options.wants("import again, all unchanged") {
        report.alone("import again, all unchanged", import_into(bench, &database, &bench.all(), &[])?);
    }
    let task = "undo of the import";
    if !bench.options.wants(task) {
        return Ok(());
    }
    let database = bench.no_database("undo.db");
    import_into(bench, &database, &bench.all(), &[])?;
    let mut undo = bench.acquaint(&database, &["--quiet", "--yes", "db", "undo"]);
    report.alone(task, process::time(&mut undo, Output::Nowhere)?);
    let count = process::text(&mut bench.acquaint(&database, &["contacts", "list", "--count"]))?;
    bench.no_database("undo.db");
    if count == "0" { Ok(()) } else { Err(format!("{count} contacts are left after the undo")) }
}
