//! Conditions, beside SQL written by hand for the same question, run by the shell on the same file.

use std::path::Path;
use std::process::Command;

use crate::process::{self, Output};
use crate::queries::compare;
use crate::report::Report;
use crate::setup::Bench;

/// Runs of what takes milliseconds.
const SHORT_RUNS: usize = 20;

/// Conditions on fields and groups, in a copy of the database of the import.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let tasks = [BY_EMAIL, BY_STATUS, BY_COUNTRY, BY_GROUP, BY_TEXT];
    if !tasks.iter().any(|task| bench.options.wants(task.0)) {
        return Ok(());
    }
    let database = bench.no_database("conditions.db");
    let from = bench.path("contacts.db");
    std::fs::copy(&from, &database).map_err(|error| format!("{}: {error}", from.display()))?;
    let mut group =
        bench.acquaint(&database, &["--quiet", "groups", "add", "Half", "--where", "id <= 20000"]);
    process::time(&mut group, Output::Nowhere)?;
    let email = process::text(&mut bench.acquaint(
        &database,
        &[
            "contacts",
            "list",
            "email:*",
            "--offset",
            "5000",
            "--limit",
            "1",
            "--fields",
            "email",
            "--format",
            "csv",
            "--no-header",
        ],
    ))?;
    let by_email = format!("email = \"{email}\"");
    let sql = format!("select id from contacts where email = '{}'", email.replace('\'', "''"));
    ask(bench, report, &database, BY_EMAIL, SHORT_RUNS, (&by_email, None), &sql)?;
    let sql =
        "select id from contacts where status_id = (select id from statuses where name = 'VIP') order by id";
    let runs = bench.options.runs.max(5);
    ask(bench, report, &database, BY_STATUS, runs, ("status = VIP", None), sql)?;
    let sql = "select id from contacts where country = 'AT' order by id";
    ask(bench, report, &database, BY_COUNTRY, runs, ("country = Austria", None), sql)?;
    let sql = "select contact_id from members where group_id = 1 order by contact_id";
    ask(bench, report, &database, BY_GROUP, runs, ("group(Half)", None), sql)?;
    let sql = "select id from contacts where job_title like '%manager%' and not coalesce(city = 'Boston' collate nocase, 0)";
    ask(bench, report, &database, BY_TEXT, runs, ("job_title ~ manager and city != Boston", None), sql)?;
    bench.no_database("conditions.db");
    Ok(())
}

type Task = (&'static str, f64);

const BY_EMAIL: Task = ("where email = X", 3.0);
const BY_STATUS: Task = ("where status = VIP", 3.0);
const BY_COUNTRY: Task = ("where country = Austria", 3.0);
const BY_GROUP: Task = ("where group(Half)", 3.0);
const BY_TEXT: Task = ("where job_title ~ manager and ...", 1.5);

/// Lists the ids that a condition and a query find, at that moment or now, and makes sure that they are the same.
pub fn ask(
    bench: &Bench,
    report: &mut Report,
    database: &Path,
    task: Task,
    runs: usize,
    (condition, at): (&str, Option<&str>),
    sql: &str,
) -> Result<(), String> {
    let ours = || -> Command {
        let mut command =
            bench.acquaint(database, &["contacts", "list", "--format", "ids", "--where", condition]);
        command.args(at.iter().flat_map(|at| ["--at", at]));
        command
    };
    let peer = || bench.shell(database, &[sql]);
    if bench.options.wants(task.0) && process::is_installed(crate::setup::SHELL.program) {
        let (found, wanted) = (process::text(&mut ours())?, process::text(&mut peer())?);
        if found.lines().count() != wanted.lines().count() {
            return Err(format!(
                "`{condition}` finds {} contacts, the query {}",
                found.lines().count(),
                wanted.lines().count()
            ));
        }
    }
    compare(bench, report, task, runs, (ours, peer))
}
