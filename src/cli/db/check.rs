//! `db check`: findings as a list, and the repair of what can be repaired.

use clap::Args;

use crate::cli::shared::{Listing, OutputArgs};
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Kind, Result};
use crate::ops::check::{self, Finding};
use crate::render::text::{escape, plural};
use crate::store::{Access, Store};

const COLUMNS: &[Column] = &[
    Column::whole("severity"),
    Column::whole("id"),
    Column::whole("finding"),
    Column::number("count"),
    Column::whole("what_to_do"),
    Column::text("repairable"),
];
const TABLE: &[&str] = &["severity", "finding", "count", "what_to_do"];

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "Every page, reference, value and file is looked at; nothing is changed without --repair. Exit
status 6 says that there are findings, 0 that there are none. Bits that flipped inside a text
without an index cannot be seen; the checksum beside a backup is the only witness of those.

Examples:
  acquaint db check                  look
  acquaint db check --repair         back up, then repair what can be repaired
  acquaint db check --repair -n      which findings that would be
  acquaint db check -q --format ids  only the kinds of findings, for cron"
)]
pub struct CheckArgs {
    /// Repair what follows from the schema, after a copy
    #[arg(long)]
    repair: bool,
    #[command(flatten)]
    output: OutputArgs,
}

/// Prints the findings.
pub fn run(context: &Context, args: &CheckArgs) -> Result<()> {
    let repairing = args.repair && !context.settings.dry_run;
    let store = super::open(context, if repairing { Access::Maintain } else { Access::Inspect })?;
    // A damaged table of settings must not keep its own damage from being found.
    let moment = Moment::new(context.settings.now, context.zone(&store).unwrap_or_default());
    let mut findings = check::run(&store, &moment)?;
    if args.repair {
        repair(context, &store, &findings)?;
        if repairing {
            findings = check::run(&store, &moment)?;
        }
    }
    print(context, args, &findings, &moment)?;
    if findings.is_empty() {
        return Ok(());
    }
    let found = plural(findings.len(), "finding");
    let error = Error::new(Kind::CheckFailed, format!("{found} in {}", store.path().display()));
    let can_repair = findings.iter().any(|finding| finding.repairable) && !args.repair;
    Err(error.hint_opt(
        can_repair.then(|| "`acquaint db check --repair` repairs some of them, after a copy".to_owned()),
    ))
}

fn repair(context: &Context, store: &Store, findings: &[Finding]) -> Result<()> {
    let number = findings.iter().filter(|finding| finding.repairable).count();
    if number == 0 {
        context.ui.say("Nothing to repair.");
        return Ok(());
    }
    if context.settings.dry_run {
        context
            .ui
            .say(&format!("Would repair {}, after a copy beside the database.", plural(number, "finding")));
        return Ok(());
    }
    let repair = check::repair(store, findings, &context.operation("db check --repair"))?;
    for line in &repair.done {
        context.ui.say(&format!("Repair: {}.", escape(line)));
    }
    context.ui.say(&format!(
        "The database as it was is in {0}; back with `acquaint db restore {0}`",
        super::shown(&repair.safety.path)
    ));
    Ok(())
}

fn print(context: &Context, args: &CheckArgs, findings: &[Finding], moment: &Moment) -> Result<()> {
    let mut listing = Listing::new(context, &args.output, moment.zone, COLUMNS, TABLE)?;
    for finding in findings {
        listing.row(&[
            Value::text(finding.severity.name()),
            Value::text(finding.id),
            Value::text(&finding.what),
            Value::Integer(finding.count),
            Value::text(&finding.advice),
            Value::Bool(finding.repairable),
        ])?;
    }
    listing.finish(0, Some(findings.len() as u64), "Nothing found: the database is in order.")
}
