//! `recalc --runs`: which recalculations did something.

use crate::cli::shared::{OutputArgs, ShortListArgs, WindowArgs, print_short_list};
use crate::context::Context;
use crate::domain::recalc::Report;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::store::RunRecord;

const COLUMNS: [Column; 11] = [
    Column::number("id"),
    Column::whole("time"),
    Column::text("kind"),
    Column::number("millis"),
    Column::number("contacts"),
    Column::number("entered"),
    Column::number("left"),
    Column::number("scored"),
    Column::number("moved"),
    Column::number("reached"),
    Column::number("outdated"),
];
const TABLE: [&str; 8] = ["time", "kind", "millis", "contacts", "entered", "left", "scored", "moved"];

fn row(run: &RunRecord) -> Vec<Value<'_>> {
    let Report { contacts, entered, left, scored, moved, reached, outdated } = run.report;
    let number = |number: u64| Value::Integer(i64::try_from(number).unwrap_or(i64::MAX));
    vec![
        Value::Integer(run.id),
        Value::Instant(run.time),
        Value::text(run.kind.name()),
        Value::Integer(run.millis),
        number(contacts),
        number(entered),
        number(left),
        number(scored),
        number(moved),
        number(reached),
        number(outdated),
    ]
}

/// Prints them, the newest first.
pub fn list(context: &Context, (window, output): (&WindowArgs, &OutputArgs)) -> Result<()> {
    let store = context.read()?;
    let runs = store.runs()?;
    let rows = runs.iter().map(row).collect();
    let list = ShortListArgs { window: window.clone(), ..ShortListArgs::default() };
    print_short_list(
        context,
        (&list, output),
        context.zone(&store)?,
        (&COLUMNS, &TABLE),
        rows,
        "recalculations",
    )
}
