//! Importing activities of a million contacts, beside the shell's `.import` and the index that it needs for the same
//! questions: what did this contact do, in this window.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::conditions::ask;
use crate::process::{self, Output};
use crate::report::Report;
use crate::setup::{Bench, SHELL, acquaint, generator};

/// Activities for each contact.
pub const EACH: u64 = 10;
/// Status of an import that took the good rows and rejected others.
const ROWS_REJECTED: i32 = 5;
/// Kibibytes.
const MIB: f64 = 1024.0;

/// The columns of the generated file, as the shell keeps them.
const TABLE: &str = "create table a(email text collate nocase, type, time, title, value, url, referrer, campaign, \
                     utm_source, utm_content, culture, site, ip)";
const INDEX: &str = "create index by_contact on a(email, time)";

/// The moment at which behaviour is asked about, the last of the generated file: 2017-03-22T15:26:48Z.
const NOW: i64 = 1_490_196_408_000;
const DAY: i64 = 86_400_000;

/// Imports into a copy of the contacts of the other tasks, and asks what they did.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let (task, memory) = ("activities / .import and index", "activities peak memory");
    let asks = BEHAVIOUR.iter().any(|task| bench.options.wants(task.0));
    let compares = bench.can_compare(task, SHELL, report);
    if !compares && !bench.options.wants(memory) && !asks {
        return Ok(());
    }
    let file = generate(bench, bench.options.rows)?;
    if compares {
        let shell_import = format!(".import --csv --skip 1 '{}' a", file.display());
        // One pair: it takes minutes and gigabytes.
        let database = fresh(bench)?;
        let ours = import(bench, &database, &file)?;
        bench.no_database("activities.db");
        let database = bench.no_database("peer.db");
        let mut peer = bench.shell(&database, &[TABLE, &shell_import, INDEX]);
        let peer = process::time(&mut peer, Output::Nowhere)?;
        bench.no_database("peer.db");
        report.pairs(task, &[(ours, peer)], 1.0);
    }
    if bench.options.wants(memory) {
        let database = fresh(bench)?;
        let arguments: Vec<String> = import_into(bench, &database, &file)
            .get_args()
            .map(|argument| argument.to_string_lossy().into_owned())
            .collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        report.memory(memory, process::peak_kib(acquaint(), &arguments)? as f64 / MIB, 300.0);
        bench.no_database("activities.db");
    }
    if asks {
        let database = fresh(bench)?;
        import(bench, &database, &file)?;
        let result = behaviour(bench, report, &database);
        bench.no_database("activities.db");
        result?;
    }
    Ok(())
}

const BEHAVIOUR: [(&str, f64); 2] =
    [("where count(page_visit, 30d) >= 3", 1.0), ("where did(purchase, 7d)", 1.0)];

/// Conditions on what everybody did, beside the shell on the same file. No index would serve the query better than the
/// table, whose key begins with the contact.
fn behaviour(bench: &Bench, report: &mut Report, database: &Path) -> Result<(), String> {
    let visits = format!(
        "select contact_id from activities where type_id = (select id from activity_types where name = 'page_visit') \
         and time > {} and time <= {NOW} group by contact_id having count(*) >= 3 order by contact_id",
        NOW - 30 * DAY
    );
    let purchases = format!(
        "select distinct contact_id from activities where type_id = \
         (select id from activity_types where name = 'purchase') and time > {} and time <= {NOW} order by contact_id",
        NOW - 7 * DAY
    );
    let at = Some("2017-03-22T15:26:48Z");
    let runs = bench.options.runs.max(5);
    let condition = "count(page_visit, last 30d) >= 3";
    ask(bench, report, database, BEHAVIOUR[0], runs, (condition, at), &visits)?;
    ask(bench, report, database, BEHAVIOUR[1], runs, ("did(purchase, last 7d)", at), &purchases)
}

/// A copy of the database of the contacts, without an activity.
pub fn fresh(bench: &Bench) -> Result<PathBuf, String> {
    let database = bench.no_database("activities.db");
    let from = bench.path("contacts.db");
    fs::copy(&from, &database).map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(database)
}

/// Imports activities, of which some are rejected.
pub fn import(bench: &Bench, database: &Path, file: &Path) -> Result<f64, String> {
    process::time_with(&mut import_into(bench, database, file), Output::Nowhere, &[ROWS_REJECTED])
}

fn import_into(bench: &Bench, database: &Path, file: &Path) -> Command {
    let rejects = bench.path("rejects.csv");
    // An import never replaces a file of rejects.
    let _ = fs::remove_file(&rejects);
    let mut command = bench.acquaint(database, &["--quiet", "activities", "import", "--rejects"]);
    command.arg(&rejects).arg(file);
    command
}

/// The file of the activities of so many contacts, generated when it is missing.
pub fn generate(bench: &Bench, contacts: u64) -> Result<PathBuf, String> {
    let rows = contacts * EACH;
    let file = bench.path(&format!("activities-{rows}-{}.csv", bench.options.seed));
    if file.exists() {
        return Ok(file);
    }
    let mut command = Command::new(generator()?);
    command.args(["activities", &rows.to_string(), "--contacts", &contacts.to_string()]);
    command.args(["--seed", &bench.options.seed.to_string()]);
    let unfinished = bench.path("unfinished.csv");
    process::time(&mut command, Output::To(&unfinished))?;
    fs::rename(&unfinished, &file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}
