//! Looking up, listing, searching and exporting, beside the shell on the same database file.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::import::COLUMNS;
use crate::process::{self, Output};
use crate::report::Report;
use crate::setup::{Bench, SHELL};

/// Runs of what takes milliseconds.
const SHORT_RUNS: usize = 40;

/// Texts to search for that some contacts have; they are met in names of several languages.
const TEXT: &str = "hartmann";

/// Every task that reads.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let database = bench.path("contacts.db");
    look_up(bench, report, &database)?;
    lists(bench, report, &database)?;
    searches(bench, report, &database)?;
    export(bench, report, &database)
}

/// Runs ours and the shell's in turn and reports the pairs; their ratio may go up to `bound`.
pub fn compare(
    bench: &Bench,
    report: &mut Report,
    (task, bound): (&str, f64),
    runs: usize,
    commands: (impl Fn() -> Command, impl Fn() -> Command),
) -> Result<(), String> {
    if !bench.can_compare(task, SHELL, report) {
        return Ok(());
    }
    let mut pairs = Vec::new();
    // The first pair only warms the cache of the file.
    for run in 0..=runs {
        let ours = process::time(&mut commands.0(), Output::Nowhere)?;
        let peer = process::time(&mut commands.1(), Output::Nowhere)?;
        if run > 0 {
            pairs.push((ours, peer));
        }
    }
    report.pairs(task, &pairs, bound);
    Ok(())
}

/// One value of the database, asked of acquaint itself: the benchmarks need no shell to get ready.
fn field(bench: &Bench, database: &Path, arguments: &[&str], name: &str) -> Result<String, String> {
    let mut command = bench.acquaint(database, &["contacts", "list", "--format", "csv", "--no-header"]);
    command.args(["--limit", "1", "--fields", name]).args(arguments);
    process::text(&mut command)
}

fn look_up(bench: &Bench, report: &mut Report, database: &Path) -> Result<(), String> {
    let middle = (bench.options.rows / 2).to_string();
    let email = field(bench, database, &["email:*", "--offset", &middle], "email")?;
    if email.is_empty() {
        return Err(format!("{}: half of the contacts are missing", database.display()));
    }
    let sql = format!("select * from contacts where email = '{}'", email.replace('\'', "''"));
    let ours = || bench.acquaint(database, &["contacts", "show", &email]);
    compare(bench, report, ("show EMAIL", 2.0), SHORT_RUNS, (ours, || bench.shell(database, &[&sql])))
}

fn lists(bench: &Bench, report: &mut Report, database: &Path) -> Result<(), String> {
    let by_status =
        "select * from contacts where status_id = (select id from statuses where name = 'VIP') limit 50";
    let ours =
        || bench.acquaint(database, &["contacts", "list", "status:VIP", "--limit", "50", "--format", "csv"]);
    let peer = || bench.shell(database, &["-csv", by_status]);
    compare(bench, report, ("list status:VIP --limit 50", 2.0), SHORT_RUNS, (ours, peer))?;
    let by_name =
        "select * from contacts where last_name is not null order by last_name collate nocase limit 50";
    let ours = || bench.acquaint(database, &["contacts", "list", "--sort", "last_name", "--limit", "50"]);
    let peer = || bench.shell(database, &["-csv", by_name]);
    compare(bench, report, ("list --sort last_name --limit 50", 2.0), SHORT_RUNS, (ours, peer))
}

fn like(columns: &[&str], text: &str) -> String {
    let text = text.replace('\'', "''");
    columns.iter().map(|column| format!("{column} like '%{text}%'")).collect::<Vec<_>>().join(" or ")
}

fn searches(bench: &Bench, report: &mut Report, database: &Path) -> Result<(), String> {
    let runs = bench.options.runs.max(5);
    let searched = ["email", "first_name", "middle_name", "last_name", "company"];
    let sql = format!("select count(*) from contacts where {}", like(&searched, TEXT));
    let ours = || bench.acquaint(database, &["contacts", "list", "--search", TEXT, "--count"]);
    compare(
        bench,
        report,
        ("list --search TEXT --count", 2.0),
        runs,
        (ours, || bench.shell(database, &[&sql])),
    )?;
    let Some(id) = give_a_name(bench, database)? else {
        return Err("no contact could be given a name of its own".to_owned());
    };
    let names = ["first_name", "middle_name", "last_name"];
    let sql = format!("select * from contacts where {}", like(&names, FRAGMENT));
    let ours = || bench.acquaint(database, &["contacts", "show", FRAGMENT]);
    compare(bench, report, ("show NAME FRAGMENT", 2.0), runs, (ours, || bench.shell(database, &[&sql])))?;
    // The fragment must have found that one contact, or nothing was measured.
    let found =
        process::text(&mut bench.acquaint(database, &["contacts", "show", FRAGMENT, "--format", "ids"]))?;
    if found == id { Ok(()) } else { Err(format!("`{FRAGMENT}` found `{found}`, not contact {id}")) }
}

/// A part of a name that the generator never makes.
const FRAGMENT: &str = "zquirrelworth";

/// Gives one contact in the middle a name that holds [`FRAGMENT`]; its id.
fn give_a_name(bench: &Bench, database: &Path) -> Result<Option<String>, String> {
    let middle = (bench.options.rows / 2).to_string();
    let id = field(bench, database, &["last_name:*", "--offset", &middle], "id")?;
    let mut edit = bench.acquaint(database, &["--quiet", "--yes", "contacts", "edit", &id]);
    process::time(edit.args(["--set", "last_name=Ezquirrelworthy"]), Output::Nowhere)?;
    Ok((!id.is_empty()).then_some(id))
}

/// Everything to a CSV file; the shell need not look up names.
fn export(bench: &Bench, report: &mut Report, database: &Path) -> Result<(), String> {
    let task = "export to CSV";
    if !bench.can_compare(task, SHELL, report) {
        return Ok(());
    }
    let columns = COLUMNS.join(", ").replace("status", "status_id").replace("owner", "owner_id");
    let sql = format!("select {columns}, guid from contacts");
    let (ours_to, peer_to) = (bench.path("ours.csv"), bench.path("peer.csv"));
    let mut pairs = Vec::new();
    for _ in 0..bench.options.runs {
        let mut ours = bench.acquaint(database, &["--quiet", "contacts", "export", "--overwrite", "-o"]);
        let ours = process::time(ours.arg(&ours_to), Output::Nowhere)?;
        let peer = process::time(&mut bench.shell(database, &["-csv", &sql]), Output::To(&peer_to))?;
        pairs.push((ours, peer));
    }
    for file in [ours_to, peer_to] {
        fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    report.pairs(task, &pairs, 1.0);
    Ok(())
}
