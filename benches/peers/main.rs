//! Speed beside other programs, as whole processes on the same machine in the same run.
//!
//! `cargo bench --bench peers` generates 1,000,000 contacts under `target/peers`, runs each task with acquaint and with
//! its peer in turn (ours, theirs, ours, theirs), and prints a line for each: seconds, the median of the pairwise
//! ratios, the bound and MET or MISSED. `cargo bench --bench peers -- --help` lists the options. A miss is printed,
//! not an error: a busy machine makes any of them.
//!
//! The peers, and how to get them:
//!
//! - `sqlite3`, the shell of SQLite: `apt install sqlite3`, or the same name in any other distribution;
//! - `sqlite-utils`: `pip install sqlite-utils`;
//! - DuckDB for Python: `pip install duckdb`; a virtual environment `target/peers/venv` is found as well.
//!
//! A peer that is not installed is named with that command, and its tasks are listed as SKIPPED. Where GNU time is
//! missing (`apt install time`), peak memory is read from `/proc` every few milliseconds instead.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod activities;
mod conditions;
mod duckdb;
mod edit;
mod fields;
mod import;
mod members;
mod options;
mod process;
mod profile;
mod queries;
mod recalc;
mod report;
mod rules;
mod setup;

use std::process::ExitCode;

use options::Options;
use report::Report;
use setup::Bench;

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(if message.starts_with("Usage") { 0 } else { 2 });
        }
    };
    if !options.measure {
        println!("nothing measured; run `cargo bench --bench peers`");
        return ExitCode::SUCCESS;
    }
    match run(options) {
        Ok(report) => {
            report.print_summary();
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: Options) -> Result<Report, String> {
    let bench = Bench::prepare(options)?;
    let mut report = Report::new();
    import::run(&bench, &mut report)?;
    fields::run(&bench, &mut report)?;
    queries::run(&bench, &mut report)?;
    members::run(&bench, &mut report)?;
    activities::run(&bench, &mut report)?;
    conditions::run(&bench, &mut report)?;
    recalc::run(&bench, &mut report)?;
    profile::run(&bench, &mut report)?;
    edit::run(&bench, &mut report)?;
    import::run_again_and_undo(&bench, &mut report)?;
    Ok(report)
}
