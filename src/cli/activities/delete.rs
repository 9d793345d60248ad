//! `activities delete`.

use clap::Args;

use super::Rows;
use crate::cli::change::{Plan, unless_dry_run};
use crate::cli::shared::{References, undo_hint};
use crate::context::Context;
use crate::domain::activity::Activity;
use crate::domain::id::ActivityId;
use crate::domain::time::{Zone, show};
use crate::error::{Error, Result};
use crate::ops::activity;
use crate::render::text::{count, escape};
use crate::store::Db;

/// So many activities are named in a plan.
const NAMED: usize = 11;

/// What `activities delete` takes.
#[derive(Args, Debug)]
#[command(
    visible_alias = "rm",
    after_help = "Examples:
  acquaint activities delete 4711
  acquaint activities delete 4711 4712 --yes
  acquaint activities list --type chat_accepted --format ids \\
      | acquaint activities delete - --dry-run

`db undo` brings them back.

See also: `acquaint activities list --help`, `acquaint db undo --help`"
)]
pub struct DeleteArgs {
    /// Ids of the activities; - reads them from standard input
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

/// Runs the command.
pub fn run(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let references = References::read(context, &args.ids)?;
    let mut ids: Vec<ActivityId> = references.iter().map(activity::parse_id).collect::<Result<_>>()?;
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Err(Error::usage("no activity is named").hint("standard input held no id"));
    }
    let found = activity::find_all(&store, &ids)?;
    let what = count(ids.len(), "activity", "activities");
    let lines = lines(&store, &found, context.zone(&store)?)?;
    if !(Plan { what: what.clone(), number: ids.len(), lines }).is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("activities delete"), |txn| -> Result<_> {
        activity::delete(txn, &ids)?;
        Ok(((), unless_dry_run(context, what.clone())))
    })?;
    context.ui.say(&format!("Deleted {what}{}", undo_hint(operation)));
    Ok(())
}

/// `activity 4711: purchase of contact 1042, Mar 22, 2017 3:20:20 PM`
fn lines(db: &Db, found: &[Activity], zone: Zone) -> Result<Vec<String>> {
    let rows = Rows::new(db)?;
    let line = |(place, activity): (usize, &Activity)| {
        if place >= NAMED {
            return String::new();
        }
        let kind = rows.types.name(activity.kind.0).unwrap_or("activity");
        let (id, contact) = (activity.id, activity.contact);
        let kind = escape(kind);
        format!("activity {id}: {kind} of contact {contact}, {}", show::long(activity.time, &zone))
    };
    Ok(found.iter().enumerate().map(line).collect())
}
