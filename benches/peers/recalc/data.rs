//! Databases for recalculation.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::must;
use crate::activities;
use crate::import;
use crate::process::{self, Output};
use crate::rules::{NOW, NOW_MILLIS, Rule, Use, ZONE};
use crate::setup::{Bench, generator};

/// New activities, or contacts that do something new.
const DOERS: u64 = 10_000;
const DAY: i64 = 86_400_000;
/// What the robot did, over so many days; the widest window of the rules is less than the other number of them.
const ROBOT_ACTIVITIES: i64 = 1_000_000;
const ROBOT_DAYS: i64 = 1_000;
const WINDOW_DAYS: i64 = 90;

/// A database with so many contacts and their activities, made when it is missing.
pub fn imported(bench: &Bench, rows: u64) -> Result<PathBuf, String> {
    let database = bench.path(&format!("recalc-{rows}-{}.db", bench.options.seed));
    if database.exists() {
        return Ok(database);
    }
    let unfinished = bench.no_database("unfinished.db");
    bench.generate(rows)?;
    import::import_into(bench, &unfinished, &bench.csv(rows), &[])?;
    let file = activities::generate(bench, rows)?;
    activities::import(bench, &unfinished, &file)?;
    let _ = fs::remove_file(file);
    // A database that is in nobody's hands is one file.
    must(&mut bench.shell(&unfinished, &["pragma wal_checkpoint(truncate)"]))?;
    fs::rename(&unfinished, &database).map_err(|error| format!("{}: {error}", database.display()))?;
    Ok(database)
}

/// Puts rules into a full database as if they had been there before: typed one by one, each group would be filled at once.
pub fn define(bench: &Bench, database: &Path, rules: &[Rule]) -> Result<(), String> {
    let definitions = bench.no_database("definitions.db");
    let type_in = |arguments: &[&str]| -> Result<(), String> {
        must(
            bench.acquaint(&definitions, &["--quiet", "--now", NOW]).env("ACQUAINT_TZ", ZONE).args(arguments),
        )
    };
    let mut known: Vec<&str> = Vec::new();
    for rule in rules {
        match &rule.used {
            Use::Group => type_in(&["groups", "add", &rule.name, "--where", &rule.condition])?,
            Use::Points { noun, of, typed } => {
                if !known.contains(&of.as_str()) {
                    known.push(of);
                    type_in(&[*noun, "add", of])?;
                    if *noun == "personas" {
                        type_in(&[*noun, "edit", of, "--threshold", "15"])?;
                    }
                }
                let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
                type_in(&[&[*noun, "rules", "add", of], typed.as_slice()].concat())?;
            }
        }
    }
    // Brings a database of an older version to the schema of the other.
    must(&mut bench.acquaint(database, &["--quiet", "--now", NOW, "recalc"]))?;
    let tables = ["groups", "scores", "personas", "rules"];
    let copies: String =
        tables.iter().map(|table| format!("insert into {table} select * from d.{table};")).collect();
    let attach = format!("attach '{}' as d", definitions.display());
    let sql = format!("begin; insert or replace into settings select * from d.settings; {copies} commit");
    must(&mut bench.shell(database, &[&attach, &sql]))?;
    bench.no_database("definitions.db");
    Ok(())
}

/// Imports activities that go on where those of a database of so many contacts end; others in each round.
pub fn next_activities(bench: &Bench, database: &Path, rows: u64, round: u64) -> Result<(), String> {
    let file = bench.path("new.csv");
    let (before, number) = (rows * activities::EACH, |number: u64| number.to_string());
    let mut command = Command::new(generator()?);
    command.args(["activities", &number(DOERS), "--contacts", &number(rows)]);
    command.args(["--seed", &number(bench.options.seed), "--offset", &number(before + round * DOERS)]);
    command.args(["--total", &number(before + 20 * DOERS)]);
    process::time(&mut command, Output::To(&file))?;
    activities::import(bench, database, &file)?;
    Ok(())
}

/// Imports an activity each of as many contacts, evenly among all of them; others in each round.
pub fn one_activity_each(bench: &Bench, database: &Path, round: usize) -> Result<(), String> {
    let file = bench.path("new.csv");
    let (count, time) = (DOERS, NOW_MILLIS / 1000 - 100 + round as i64);
    let sql = format!(
        "select email, iif(id % 2, 'page_visit', 'purchase') as type, strftime('%Y-%m-%dT%H:%M:%SZ', {time}, 'unixepoch') as \
         time, '12.50' as value, 'https://www.example.com/Shop/Beans' as url from (select id, email, \
         row_number() over (order by id) - 1 as place, count(*) over () as number from contacts) \
         where (place + {round}) % max(1, number / {count}) = 0 order by id limit {count}"
    );
    let mut export = Command::new(crate::setup::SHELL.program);
    export.args(["-readonly", "-header", "-csv"]).arg(database).arg(&sql);
    process::time(&mut export, Output::To(&file))?;
    activities::import(bench, database, &file)?;
    Ok(())
}

/// Gives one contact a million activities over a long time, and another as many a day but only within the widest window.
/// Their ids.
pub fn robot(bench: &Bench, database: &Path) -> Result<(String, String), String> {
    let middle = "select min(id) from contacts where id >= (select max(id) / 2 from contacts)";
    let robot = process::text(&mut bench.shell(database, &[middle]))?;
    let other = process::text(
        &mut bench.shell(database, &[&format!("select min(id) from contacts where id > {robot}")]),
    )?;
    let (step, within) = (ROBOT_DAYS * DAY / ROBOT_ACTIVITIES, ROBOT_ACTIVITIES * WINDOW_DAYS / ROBOT_DAYS);
    for (contact, count) in [(&robot, ROBOT_ACTIVITIES), (&other, within)] {
        let file = bench.path("new.csv");
        let sql = format!(
            "with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < {count}) \
             select (select email from contacts where id = {contact}) as email, 'page_visit' as type, \
             strftime('%Y-%m-%dT%H:%M:%fZ', ({NOW_MILLIS} - i * {step}) / 1000.0, 'unixepoch') as time, \
             'https://www.example.com/About' as url from n"
        );
        let mut export = Command::new(crate::setup::SHELL.program);
        export.args(["-readonly", "-header", "-csv"]).arg(database).arg(&sql);
        process::time(&mut export, Output::To(&file))?;
        activities::import(bench, database, &file)?;
    }
    Ok((robot, other))
}
