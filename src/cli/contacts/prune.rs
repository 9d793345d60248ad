//! `contacts prune`: deleting contacts that have not been active for long, so many at a time.

use clap::Args;

use super::delete;
use crate::context::Context;
use crate::domain::id::ContactId;
use crate::domain::inactivity::{Inactivity, since};
use crate::domain::time::show::list;
use crate::error::{Error, Result};
use crate::render::text::{plural, thousands};
use crate::store::Db;

/// What `contacts prune` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts prune --inactive-days 365        shows what goes, and asks
  acquaint contacts prune --inactive-days 90 --without-email --dry-run
  acquaint contacts prune --inactive-days 730 --yes -q          every night

A contact is inactive when its newest activity is older than so many days of 24 hours; one without any activity counts
from when it was made. An activity that is dated ahead keeps its contact. Who holds consent agreements stays, unless
--with-consents says that these may go; how many stay for that reason is told. A run deletes no more than --limit; the
next goes on.

See also: `acquaint contacts delete --help`, `acquaint db undo --help`")]
pub struct PruneArgs {
    /// Delete contacts that have not been active for so many days, 10 at least
    #[arg(long, value_name = "DAYS")]
    inactive_days: u32,
    /// Only contacts without an e-mail address
    #[arg(long)]
    without_email: bool,
    /// Delete no more than so many in this run; 0 for all
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    limit: usize,
    /// Contacts that hold consent agreements, too
    #[arg(long)]
    with_consents: bool,
}

/// Runs the command.
pub fn run(context: &Context, args: &PruneArgs) -> Result<()> {
    let since = since(args.inactive_days, context.settings.now)
        .map_err(|error| Error::usage(format!("--inactive-days: {error}")))?;
    let (without_email, with_consents) = (args.without_email, args.with_consents);
    let inactivity = Inactivity { since, without_email, with_consents };
    let limit = if args.limit == 0 { usize::MAX } else { args.limit };
    let store = if context.settings.dry_run { context.read()? } else { context.change()? };
    let (inactive, agreed) = store.count_inactive(&inactivity)?;
    let selected = |db: &Db| -> Result<Vec<ContactId>> { Ok(db.inactive_contacts(&inactivity, limit)?) };
    let ids = selected(&store)?;
    let protected = if with_consents { 0 } else { agreed };
    let rest = inactive.saturating_sub(protected).saturating_sub(ids.len() as u64);
    context.ui.say(&format!(
        "{}{} inactive since {}{}",
        plural(inactive, "contact"),
        if without_email { " without an address" } else { "" },
        list(since, &context.zone(&store)?),
        match protected {
            0 => String::new(),
            1 => "; 1 of them holds consent agreements and stays (--with-consents)".to_owned(),
            many =>
                format!("; {} of them hold consent agreements and stay (--with-consents)", thousands(many)),
        }
    ));
    if ids.is_empty() {
        context.ui.say("Nobody to delete.");
        return Ok(());
    }
    delete::carry_out(context, &store, &ids, ("contacts prune", with_consents, None), selected)?;
    if rest > 0 {
        context.ui.say(&format!("{} more: the next run goes on (--limit)", thousands(rest)));
    }
    Ok(())
}
