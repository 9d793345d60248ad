//! DuckDB as a peer, through its module for Python.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, Output};
use crate::rules::Rule;
use crate::setup::{Bench, SHELL};

/// How it is got; a virtual environment in the folder of the data is found there.
pub const GET: &str = "pip install duckdb (or into a virtual environment `venv` in the folder of the data)";

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers/duckdb_peer.py");

const CONTACTS: &str = "select id, email, gender, birthday, company, job_title, zip, city, state, country, created \
                        from contacts order by id";
const ACTIVITIES: &str = "select contact_id, time, type_id, value, url, campaign, utm_source from activities \
                          order by contact_id, time, id";

/// A Python that has the module.
pub struct DuckDb {
    python: PathBuf,
    /// Its name and version.
    pub version: String,
}

/// What it answered.
pub struct Answer {
    pub seconds: f64,
    /// Rows of each rule.
    pub counts: Vec<(String, u64)>,
}

impl DuckDb {
    /// The one of the virtual environment, or that of the system.
    pub fn find(bench: &Bench) -> Option<DuckDb> {
        let pythons = [bench.path("venv/bin/python"), PathBuf::from("python3")];
        pythons.into_iter().find_map(|python| {
            let version = process::text(Command::new(&python).args([SCRIPT, "version"])).ok()?;
            version.starts_with("duckdb").then_some(DuckDb { python, version })
        })
    }

    /// Tables of its own with what the database of the other has, made when they are missing.
    pub fn load(&self, bench: &Bench, database: &Path, into: &Path) -> Result<(), String> {
        if into.exists() {
            return Ok(());
        }
        let (contacts, activities) = (bench.path("duckdb-contacts.csv"), bench.path("duckdb-activities.csv"));
        for (file, sql) in [(&contacts, CONTACTS), (&activities, ACTIVITIES)] {
            let mut export = Command::new(SHELL.program);
            export.args(["-readonly", "-header", "-csv"]).arg(database).arg(sql);
            process::time(&mut export, Output::To(file))?;
        }
        let unfinished = bench.path("unfinished.duckdb");
        let _ = fs::remove_file(&unfinished);
        let mut load = Command::new(&self.python);
        load.args([SCRIPT, "load"]).args([&unfinished, &contacts, &activities]);
        process::time(&mut load, Output::Nowhere)?;
        for file in [contacts, activities] {
            let _ = fs::remove_file(file);
        }
        fs::rename(&unfinished, into).map_err(|error| format!("{}: {error}", into.display()))
    }

    /// Answers the query of each rule, with two threads.
    pub fn ask(&self, bench: &Bench, database: &Path, rules: &[Rule]) -> Result<Answer, String> {
        let file = bench.path("queries.txt");
        let lines: String = rules.iter().map(|rule| format!("{}\t{}\n", rule.name, rule.sql)).collect();
        fs::write(&file, lines).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut ask = Command::new(&self.python);
        let text = process::text(ask.args([SCRIPT, "ask"]).arg(database).arg("2").arg(&file))?;
        let mut lines = text.lines().filter_map(|line| line.split_once(' '));
        let seconds = lines.next().and_then(|(_, seconds)| seconds.parse().ok());
        let seconds = seconds.ok_or("DuckDB did not answer: run benches/peers/duckdb_peer.py by hand")?;
        let counts = lines.filter_map(|(name, count)| Some((name.to_owned(), count.parse().ok()?)));
        Ok(Answer { seconds, counts: counts.collect() })
    }
}
