//! `recalc`: groups by condition, scores and personas brought to this moment.

use clap::Args;

use crate::context::Context;
use crate::domain::recalc::{Change, Difference};
use crate::error::{Error, Kind, Result};
use crate::ops::recalc::lock::Lock;
use crate::ops::recalc::{Report, Wanted, recalculate, verify};
use crate::ops::resolve;
use crate::render::text::{plural, thousands};
use crate::store::Store;

/// So many contacts that differ are listed.
const LISTED: u64 = 10;

/// What `recalc` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint recalc              what has changed, and what time has come for
  acquaint recalc --full       everybody
  acquaint recalc --verify     is everything as a full run would make it?
  acquaint recalc -q --skip-if-running    for cron

Contacts that anything changed are noticed whoever changed them, this program or another. What is written is never
worked out from what is no longer true; a run that is stopped leaves everything as before or further along.

See also: `acquaint groups members --help`, `acquaint groups explain --help`")]
pub struct RecalcArgs {
    /// Look at all contacts, changed or not
    #[arg(long)]
    full: bool,
    /// Only these contacts: id, e-mail address or GUID
    #[arg(long = "contact", value_name = "CONTACT", conflicts_with_all = ["full", "verify"])]
    contacts: Vec<String>,
    /// Change nothing; compare what is kept with what a full run would give, and end with 6 if they differ
    #[arg(long, conflicts_with_all = ["full", "skip_if_running"])]
    verify: bool,
    /// End at once, with 0, when another recalculation is running
    #[arg(long)]
    skip_if_running: bool,
}

/// Runs the command.
pub fn run(context: &Context, args: &RecalcArgs) -> Result<()> {
    if args.verify {
        return compare(context);
    }
    if context.settings.dry_run {
        return Err(Error::usage("recalc has no dry run").hint("`acquaint recalc --verify` changes nothing"));
    }
    let store = context.change()?;
    let started = std::time::Instant::now();
    let patience = if args.skip_if_running { std::time::Duration::ZERO } else { context.settings.wait };
    let _lock = match Lock::take(store.path(), context.settings.now, patience)? {
        Ok(lock) => lock,
        Err(_) if args.skip_if_running => return Ok(()),
        Err(holder) => {
            return Err(Error::new(
                Kind::Busy,
                format!("another recalculation is running ({})", holder.text),
            )
            .hint("--wait SECONDS waits for it, --skip-if-running leaves it at that"));
        }
    };
    let mut wanted = Wanted { full: args.full, contacts: Vec::new() };
    for reference in &args.contacts {
        wanted.contacts.push(resolve::contact(&store, reference)?.id);
    }
    let (report, faults) = recalculate(&store, context.settings.now, &wanted)?;
    context.ui.say(&sentence(&report, started.elapsed()));
    match faults.split_first() {
        None => Ok(()),
        Some((first, rest)) => {
            Err(rest.iter().fold(first.error(), |error, fault| error.detail(fault.sentence())))
        }
    }
}

/// `Recalculated 412 contacts: groups +17 -3, 0.42 s.`
fn sentence(report: &Report, took: std::time::Duration) -> String {
    let mut parts = vec![format!("groups +{} -{}", thousands(report.entered), thousands(report.left))];
    if report.moved > 0 {
        parts.push(format!("personas {} moved", thousands(report.moved)));
    }
    if report.scored > 0 {
        parts.push(format!("scores {} changed", thousands(report.scored)));
    }
    if report.outdated > 0 {
        let noted = plural(report.outdated, "contact");
        parts.push(format!("{noted} changed meanwhile and left for the next run"));
    }
    let looked = plural(report.contacts, "contact");
    format!("Recalculated {looked}: {}, {:.2} s.", parts.join(", "), took.as_secs_f64())
}

fn compare(context: &Context) -> Result<()> {
    let store = context.read()?;
    let mut differing = 0;
    let mut lines = Vec::new();
    let (looked, faults) = verify(&store, context.settings.now, |difference| {
        differing += 1;
        if differing <= LISTED {
            lines.push(format!("  {}", line(&store, difference)?));
        }
        Ok(())
    })?;
    let looked = plural(looked, "contact");
    if let Some(fault) = faults.first() {
        return Err(fault.error());
    }
    if differing == 0 {
        context.ui.say(&format!("Verified {looked}: 0 differences."));
        return Ok(());
    }
    let differ = if differing == 1 { "differs" } else { "differ" };
    let error = Error::new(
        Kind::CheckFailed,
        format!("of {looked}, {} {differ} from what a full run would give", thousands(differing)),
    );
    Err(lines.into_iter().fold(error, Error::detail).hint("`acquaint recalc --full` sets them right"))
}

/// `contact 3: enters group Staff, leaves group Leads`
fn line(store: &Store, difference: &Difference) -> Result<String> {
    let groups = store.groups()?;
    let group = |id| {
        let found = groups.iter().find(|group| group.id == id);
        found.map_or_else(|| id.to_string(), |group| crate::render::text::escape(&group.name).into_owned())
    };
    let said = difference.changes.iter().map(|change| match change {
        Change::Enters(id) => format!("enters group {}", group(*id)),
        Change::Leaves(id) => format!("leaves group {}", group(*id)),
        Change::Scores(score, before, after) => {
            format!("score {score} {before} -> {}", plural(after, "point"))
        }
        Change::Becomes(before, after) => {
            let persona = |one: &Option<_>| one.map_or_else(|| "none".to_owned(), |id| format!("{id}"));
            format!("persona {} -> {}", persona(before), persona(after))
        }
    });
    Ok(format!("contact {}: {}", difference.contact, said.collect::<Vec<_>>().join(", ")))
}
