//! Recalculation, beside DuckDB answering each rule with a query on tables of its own, and beside itself.
//!
//! Data is kept: databases with contacts and ten times as many activities are generated and imported once, for the size
//! of the run and for a tenth of it.

mod data;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::duckdb::{self, DuckDb};
use crate::process::{self, Output};
use crate::report::{Report, median};
use crate::rules::{NOW, Rule, Use, forty, hundred_groups, within_windows};
use crate::setup::{Bench, SHELL, acquaint};
use data::{define, imported, next_activities, one_activity_each, robot};

/// Runs of what takes milliseconds.
const SHORT_RUNS: usize = 20;
/// Bytes.
const MIB: f64 = 1024.0 * 1024.0;
/// One of so many contacts changes between two full runs: under one in a hundred.
const ONE_OF: usize = 250;

const BESIDE_DUCKDB: &str = "recalc --full, 40 rules / DuckDB";
const FIRST: &str = "recalc, first run of 40 rules";
const AGAIN: &str = "recalc --full, nothing changed";
const WRITTEN: &str = "recalc --full, MiB written by that";
const NOTHING: &str = "recalc, no-op / sqlite3 'select 1'";
const MEMORY: &str = "recalc --full peak memory";
const MANY: &str = "recalc --full, 400 rules / 40";
const INCREMENTAL: &str = "recalc of 10,000 new acts / --full";
const SIZES: &str = "recalc of 10,000 new acts, x10 data";
const ROBOT: &str = "recalc of 1,000,000 acts / in window";

/// Every task of recalculation.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let of_forty = [FIRST, BESIDE_DUCKDB, AGAIN, WRITTEN, NOTHING, MEMORY, MANY];
    let wants = |tasks: &[&str]| tasks.iter().any(|task| bench.options.wants(task));
    if !wants(&of_forty) && !wants(&[INCREMENTAL, SIZES, ROBOT]) {
        return Ok(());
    }
    // Definitions are put into databases that are full already with the shell.
    if !process::is_installed(SHELL.program) {
        report.skipped("recalc", &format!("{} is missing; get it with: {}", SHELL.program, SHELL.get));
        return Ok(());
    }
    if wants(&of_forty) {
        forty_rules(bench, report)?;
    }
    if wants(&[INCREMENTAL, SIZES]) {
        new_activities(bench, report)?;
    }
    if bench.options.wants(ROBOT) {
        robots(bench, report)?;
    }
    Ok(())
}

/// Recalculates a database at the moment of all measurements.
fn recalc(bench: &Bench, database: &Path, more: &[&str]) -> Result<f64, String> {
    process::time(bench.acquaint(database, &["--now", NOW, "--quiet", "recalc"]).args(more), Output::Nowhere)
}

/// A copy of the database of so many contacts, with these rules.
fn with_rules(bench: &Bench, name: &str, rows: u64, rules: &[Rule]) -> Result<PathBuf, String> {
    let from = imported(bench, rows)?;
    let database = bench.no_database(name);
    std::fs::copy(&from, &database).map_err(|error| format!("{}: {error}", from.display()))?;
    define(bench, &database, rules)?;
    Ok(database)
}

/// Other contacts than in other rounds get another country, so that what is kept is no longer right for them.
fn touch(bench: &Bench, database: &Path, round: usize) -> Result<(), String> {
    let sql = format!(
        "update contacts set state = null, country = iif(country = 'AT', 'DE', 'AT') where id % {ONE_OF} = {}",
        round % ONE_OF
    );
    process::time(&mut bench.shell(database, &[&sql]), Output::Nowhere).map(|_| ())
}

fn forty_rules(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let rows = bench.options.rows;
    let rules = forty(0);
    let database = with_rules(bench, "recalc.db", rows, &rules)?;
    let first = recalc(bench, &database, &[])?;
    if bench.options.wants(FIRST) {
        report.alone(FIRST, first);
    }
    beside_duckdb(bench, report, &database, &rules)?;
    if bench.options.wants(AGAIN) || bench.options.wants(WRITTEN) {
        let mut seconds = vec![];
        let mut written = vec![];
        for _ in 0..bench.options.runs {
            let before = process::bytes_written();
            seconds.push(recalc(bench, &database, &["--full"])?);
            written.extend(
                before.zip(process::bytes_written()).map(|(before, after)| (after - before) as f64 / MIB),
            );
        }
        report.alone(AGAIN, median(seconds.into_iter()));
        match written.is_empty() {
            true => report.skipped(WRITTEN, "it cannot be read here"),
            false => report.memory(WRITTEN, median(written.into_iter()), 0.5),
        }
    }
    if bench.options.wants(NOTHING) {
        let mut pairs = Vec::new();
        for _ in 0..SHORT_RUNS {
            let ours = recalc(bench, &database, &[])?;
            pairs.push((ours, process::time(&mut bench.shell(&database, &["select 1"]), Output::Nowhere)?));
        }
        report.pairs(NOTHING, &pairs, 3.0);
    }
    if bench.options.wants(MEMORY) {
        report.memory(MEMORY, peak(bench, &database)?, 300.0);
        let small = with_rules(bench, "recalc-small.db", rows / 10, &rules)?;
        recalc(bench, &small, &[])?;
        report.memory(&format!("{MEMORY}, 1/10"), peak(bench, &small)?, 300.0);
        bench.no_database("recalc-small.db");
    }
    if bench.options.wants(MANY) {
        let many: Vec<Rule> = (0..10).flat_map(forty).collect();
        let larger = with_rules(bench, "recalc-many.db", rows, &many)?;
        recalc(bench, &larger, &[])?;
        let mut pairs = Vec::new();
        for round in 0..bench.options.runs {
            touch(bench, &database, 100 + round)?;
            touch(bench, &larger, 100 + round)?;
            let forty = recalc(bench, &database, &["--full"])?;
            pairs.push((recalc(bench, &larger, &["--full"])?, forty));
        }
        report.pairs(MANY, &pairs, 3.0);
        bench.no_database("recalc-many.db");
    }
    bench.no_database("recalc.db");
    Ok(())
}

/// MiB that a full run takes at most, with contacts that have changed.
fn peak(bench: &Bench, database: &Path) -> Result<f64, String> {
    touch(bench, database, 200)?;
    let database = database.to_string_lossy();
    let arguments = ["--db", &database, "--now", NOW, "--quiet", "recalc", "--full"];
    Ok(process::peak_kib(acquaint(), &arguments)? as f64 / 1024.0)
}

fn beside_duckdb(bench: &Bench, report: &mut Report, database: &Path, rules: &[Rule]) -> Result<(), String> {
    if !bench.options.wants(BESIDE_DUCKDB) {
        return Ok(());
    }
    let Some(duckdb) = DuckDb::find(bench) else {
        report.skipped(BESIDE_DUCKDB, &format!("duckdb is missing; get it with: {}", duckdb::GET));
        return Ok(());
    };
    println!("peer: {}", duckdb.version);
    let tables = bench.path(&format!("recalc-{}-{}.duckdb", bench.options.rows, bench.options.seed));
    duckdb.load(bench, &imported(bench, bench.options.rows)?, &tables)?;
    let answer = duckdb.ask(bench, &tables, rules)?;
    let ours = members(bench, database)?;
    for rule in rules.iter().filter(|rule| matches!(rule.used, Use::Group)) {
        let of = |counts: &[(String, u64)]| {
            counts.iter().find(|(name, _)| *name == rule.name).map_or(0, |(_, count)| *count)
        };
        let (found, wanted) = (of(&ours), of(&answer.counts));
        if found != wanted {
            return Err(format!(
                "`{}` finds {found} contacts, the query {wanted}: {}",
                rule.condition, rule.sql
            ));
        }
    }
    let mut pairs = Vec::new();
    for round in 0..bench.options.runs {
        touch(bench, database, round)?;
        let ours = recalc(bench, database, &["--full"])?;
        pairs.push((ours, duckdb.ask(bench, &tables, rules)?.seconds));
    }
    report.pairs(BESIDE_DUCKDB, &pairs, 1.0);
    Ok(())
}

/// How many members each group has.
fn members(bench: &Bench, database: &Path) -> Result<Vec<(String, u64)>, String> {
    let sql = "select name || ' ' || (select count(*) from members where group_id = id) from groups";
    let text = process::text(&mut bench.shell(database, &[sql]))?;
    let counts = text.lines().filter_map(|line| line.split_once(' '));
    Ok(counts.filter_map(|(name, count)| Some((name.to_owned(), count.parse().ok()?))).collect())
}

/// Activities as they come, beside a full run; and an activity each of as many contacts, of those of the run and of a
/// tenth of them.
fn new_activities(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let rows = bench.options.rows;
    let rules = hundred_groups();
    let (large, small) = (
        with_rules(bench, "recalc.db", rows, &rules)?,
        with_rules(bench, "recalc-small.db", rows / 10, &rules)?,
    );
    for database in [&large, &small] {
        recalc(bench, database, &[])?;
    }
    let mut pairs = Vec::new();
    let mut sizes = Vec::new();
    // The first pair only warms the cache of the files.
    for round in 0..=bench.options.runs.max(5) {
        for database in [&large, &small] {
            one_activity_each(bench, database, round)?;
        }
        let pair = (recalc(bench, &large, &[])?, recalc(bench, &small, &[])?);
        if round > 0 {
            sizes.push(pair);
        }
    }
    for round in 0..bench.options.runs {
        next_activities(bench, &large, rows, round as u64)?;
        pairs.push((recalc(bench, &large, &[])?, recalc(bench, &large, &["--full"])?));
    }
    report.pairs(INCREMENTAL, &pairs, 1.0 / 20.0);
    report.pairs(SIZES, &sizes, 1.3);
    for name in ["recalc.db", "recalc-small.db"] {
        bench.no_database(name);
    }
    Ok(())
}

/// A contact with a million activities, beside one that has only those within the widest window.
fn robots(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let rules: Vec<Rule> = (0..10).flat_map(within_windows).collect();
    let database = with_rules(bench, "recalc.db", bench.options.rows / 10, &rules)?;
    let (robot, other) = robot(bench, &database)?;
    recalc(bench, &database, &[])?;
    let after_touching = |contact: &str| -> Result<f64, String> {
        let sql =
            format!("update contacts set city = iif(city = 'Linz', 'Graz', 'Linz') where id = {contact}");
        process::time(&mut bench.shell(&database, &[&sql]), Output::Nowhere)?;
        recalc(bench, &database, &[])
    };
    let mut pairs = Vec::new();
    for round in 0..=bench.options.runs.max(5) {
        let pair = (after_touching(&robot)?, after_touching(&other)?);
        if round > 0 {
            pairs.push(pair);
        }
    }
    report.pairs(ROBOT, &pairs, 2.0);
    bench.no_database("recalc.db");
    Ok(())
}

/// A command that must succeed, whatever it prints.
fn must(command: &mut Command) -> Result<(), String> {
    process::time(command, Output::Nowhere).map(|_| ())
}
