//! Adding every contact to a group from standard input, beside the shell's `.import` of the pairs.

use std::fs;
use std::path::Path;

use crate::process::{self, Output};
use crate::report::Report;
use crate::setup::{Bench, SHELL};

/// The pairs under the key that the members of ours have.
const KEYED: &str =
    "create table m(contact_id integer, group_id integer, primary key (contact_id, group_id)) without rowid";

/// Fills a new group each time, in a copy of the database of the import.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let task = "members / .import into the keyed table";
    if !bench.can_compare(task, SHELL, report) {
        return Ok(());
    }
    let (ids, pairs_file) = (bench.path("ids.txt"), bench.path("pairs.csv"));
    let mut list = bench.acquaint(&bench.path("contacts.db"), &["contacts", "list", "--format", "ids"]);
    process::time(&mut list, Output::To(&ids))?;
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let pairs_text: String = read(&ids)?.lines().map(|id| format!("{id},1\n")).collect();
    fs::write(&pairs_file, pairs_text).map_err(|error| format!("{}: {error}", pairs_file.display()))?;
    let import = format!(".import --csv '{}' m", pairs_file.display());
    let mut pairs = Vec::new();
    for _ in 0..bench.options.runs {
        let ours = add_all(bench, &ids)?;
        let database = bench.no_database("peer.db");
        let mut peer = bench.shell(&database, &[KEYED, &import]);
        pairs.push((ours, process::time(&mut peer, Output::Nowhere)?));
        bench.no_database("peer.db");
    }
    bench.no_database("members.db");
    report.pairs(task, &pairs, 1.5);
    Ok(())
}

/// Seconds that it takes to make every contact a member.
fn add_all(bench: &Bench, ids: &Path) -> Result<f64, String> {
    let database = bench.no_database("members.db");
    let from = bench.path("contacts.db");
    fs::copy(&from, &database).map_err(|error| format!("{}: {error}", from.display()))?;
    let mut group = bench.acquaint(&database, &["--quiet", "groups", "add", "All"]);
    process::time(&mut group, Output::Nowhere)?;
    let mut add = bench.acquaint(&database, &["--quiet", "groups", "add-members", "All", "-"]);
    process::time_reading(&mut add, ids)
}
