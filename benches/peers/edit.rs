//! Editing every contact at once, beside the same `UPDATE` in the shell on a copy of the same database: its triggers
//! write the same images there.

use std::fs;
use std::path::Path;

use crate::process::{self, Output};
use crate::report::Report;
use crate::setup::{Bench, SHELL};

/// As the program opens the operation, so that the triggers know whose images they write; it is kept open here to end
/// in the same transaction.
const BEGIN: &str = "begin immediate; \
    insert into operations (time, actor, command, journal_from) \
    select 0, 'peer', 'update', coalesce(max(seq), 0) from sqlite_sequence where name = 'journal'; \
    insert into active_operation (id, images) values (last_insert_rowid(), 1)";
const UPDATE: &str =
    "update contacts set company = 'Benchmark Inc', modified = 0 where company is not 'Benchmark Inc'";
const COMMIT: &str = "delete from active_operation; commit";

/// How many images differ between the two databases, and how many there are.
const DIFFERENCE: &str = "select count(*) from main.journal a left join peer.journal b using (seq) \
    where a.image is not b.image or a.contact_id is not b.contact_id or a.operation_id is not b.operation_id";

/// Changes one column of every contact, each time in copies of the database of the import.
pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let task = "edit all / UPDATE with journal";
    if !bench.can_compare(task, SHELL, report) {
        return Ok(());
    }
    let mut pairs = Vec::new();
    for _ in 0..bench.options.runs {
        let database = copied(bench, "edited.db")?;
        let mut edit = bench.acquaint(&database, &["--quiet", "--yes", "contacts", "edit", "--all"]);
        edit.args(["--set", "company=Benchmark Inc"]);
        let ours = process::time(&mut edit, Output::Nowhere)?;
        let peer = copied(bench, "peer.db")?;
        let mut update = bench.shell(&peer, &[BEGIN, UPDATE, COMMIT]);
        pairs.push((ours, process::time(&mut update, Output::Nowhere)?));
        demand_equal(bench, &database, &peer)?;
    }
    bench.no_database("edited.db");
    bench.no_database("peer.db");
    report.pairs(task, &pairs, 2.0);
    Ok(())
}

fn copied(bench: &Bench, name: &str) -> Result<std::path::PathBuf, String> {
    let (from, to) = (bench.path("contacts.db"), bench.no_database(name));
    fs::copy(&from, &to).map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(to)
}

/// Both have written the same images, one for each contact that changed.
fn demand_equal(bench: &Bench, ours: &Path, peer: &Path) -> Result<(), String> {
    let attach = format!("attach '{}' as peer", peer.display());
    let number = "select count(*) from journal where operation_id = (select max(id) from operations)";
    let edited = "select count(*) from contacts where company is 'Benchmark Inc'";
    let text = process::text(&mut bench.shell(ours, &[&attach, DIFFERENCE, number, edited]))?;
    let counts: Vec<&str> = text.lines().collect();
    match counts.as_slice() {
        ["0", images, edited] if images == edited && *images != "0" => Ok(()),
        _ => Err(format!("the images of {} and {} differ: {text}", ours.display(), peer.display())),
    }
}
