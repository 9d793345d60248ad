//! `recalc`: groups by condition, scores and personas brought to this moment.

mod changes;
mod runs;
mod verify;

use std::time::Duration;

use clap::{Args, ValueEnum};

use self::changes::{ChangesFormat, Start};
use super::shared::{OutputArgs, WindowArgs};
use crate::context::Context;
use crate::domain::condition::Referent;
use crate::domain::count::{some, whole};
use crate::domain::fact::FactKind;
use crate::domain::group::Group;
use crate::domain::recalc::Report;
use crate::domain::scoring::{Owner, Persona, Score};
use crate::error::{Error, Kind, Result};
use crate::ops::recalc::lock::{Lock, Taken};
use crate::ops::recalc::{Outcome, Scope, forget, recalculate};
use crate::ops::{named, resolve};
use crate::render::text::{plural, thousands};
use crate::store::{Db, Store};

/// What `recalc` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint recalc              what has changed, and what time has come for
  acquaint recalc --full       everybody
  acquaint recalc groups VIP   one group, and what hangs together with it
  acquaint recalc --verify     is everything as a full run would make it?
  acquaint recalc -q --skip-if-running    for cron
  acquaint recalc -q --changes jsonl      who entered, left, scored, moved
  acquaint recalc --runs --limit 10       the last that did something

Contacts that anything changed are noticed whoever changed them, this program or another. What is written is never
worked out from what is no longer true; a run that is stopped leaves everything as before or further along.

--changes tells every change of the history once, those made by hand between two runs too: it goes on where the last
one ended. A consumer that has to be exact keeps the cursor of the last line that it has dealt with, and passes it with
--after: whatever happened to it, the stream goes on there. A line has the instant, the change (entered, left, scored,
moved, reached: a score came to have its --notify-at points; restored: the database was replaced by a backup; forgotten:
what happened up to this cursor was not told in time and is no longer kept), whom and what it is about, and the cause: hand, facts, new, time, definition, full or deleted; `acquaint db show OPERATION` shows
the operation that changed the facts.

See also: `acquaint groups members --help`, `acquaint groups explain --help`, `acquaint contacts history --help`")]
pub struct RecalcArgs {
    /// Only this kind of what is worked out, for everybody
    #[arg(value_enum, value_name = "KIND", conflicts_with_all = ["full", "verify", "contacts"])]
    kind: Option<DefinitionKind>,
    /// Only these, by name or id [default: all of the kind]
    #[arg(value_name = "NAME", requires = "kind")]
    names: Vec<String>,
    /// Look at all contacts, changed or not
    #[arg(long)]
    full: bool,
    /// Only these contacts: id, e-mail address or GUID
    #[arg(long = "contact", value_name = "CONTACT", conflicts_with_all = ["full", "verify"])]
    contacts: Vec<String>,
    /// Print what has changed since the last time, one JSON object a line
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "verify")]
    changes: Option<ChangesFormat>,
    /// Print what has changed after this cursor
    #[arg(long, value_name = "CURSOR", requires = "changes", value_parser = whole::<i64>)]
    after: Option<i64>,
    /// Change nothing; compare what is kept with what a full run would give, and end with 6 if they differ
    #[arg(long, conflicts_with_all = ["full", "skip_if_running"])]
    verify: bool,
    /// Compare only so many contacts, picked at random
    #[arg(long, value_name = "N", requires = "verify", value_parser = some::<usize>)]
    sample: Option<usize>,
    /// End at once, with 0, when another recalculation is running
    #[arg(long)]
    skip_if_running: bool,
    /// Work out nothing; list the recalculations that did something, the newest first
    #[arg(
        long,
        conflicts_with_all = ["kind", "full", "contacts", "changes", "verify", "skip_if_running"]
    )]
    runs: bool,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DefinitionKind {
    /// Groups by condition
    Groups,
    /// Scores
    Scores,
    /// Personas, which are worked out together
    Personas,
}

/// Runs the command.
pub fn run(context: &Context, args: &RecalcArgs) -> Result<()> {
    if args.runs {
        return runs::list(context, (&args.window, &args.output));
    }
    refuse_list_flags(args)?;
    if args.verify {
        return verify::run(context, args.sample);
    }
    if context.settings.dry_run {
        return Err(Error::usage("recalc has no dry run").hint("`acquaint recalc --verify` changes nothing"));
    }
    let store = context.change()?;
    let Some(_lock) = lock(context, &store, args.skip_if_running)? else { return Ok(()) };
    let start = match args.changes {
        Some(ChangesFormat::Jsonl) => Some(Start::find(context, &store, args.after)?),
        None => None,
    };
    let scope = scope(&store, args)?;
    let Outcome { faults, before, .. } = work(context, &store, &scope)?;
    if let Some(start) = start {
        start.stream(context, &store)?;
    }
    // Only now: nothing is forgotten that has just been asked for.
    forget(&store, context.settings.now, before)?;
    match faults.split_first() {
        None => Ok(()),
        Some((first, rest)) => {
            Err(rest.iter().fold(first.error(), |error, fault| error.detail(fault.sentence())))
        }
    }
}

/// Brings everything to this moment before a list is shown from it.
pub fn bring_up_to_date(context: &Context) -> Result<()> {
    let store = context.change()?;
    let Some(_lock) = lock(context, &store, false)? else { return Ok(()) };
    let Outcome { faults, before, .. } = work(context, &store, &Scope::Changes)?;
    forget(&store, context.settings.now, before)?;
    faults.first().map_or(Ok(()), |fault| Err(fault.error()))
}

/// Those flags say how a list is printed, and there is one with --runs alone.
fn refuse_list_flags(args: &RecalcArgs) -> Result<()> {
    let WindowArgs { limit, offset, count } = args.window;
    let OutputArgs { format, json, fields, no_header } = &args.output;
    let is_given = limit.is_some() || offset > 0 || count || format.is_some() || *json || *no_header;
    if is_given || !fields.is_empty() {
        return Err(Error::usage("there is no list to print").hint("--runs lists the last recalculations"));
    }
    Ok(())
}

/// The lock, or nothing when another run has it and that is as good.
fn lock(context: &Context, store: &Store, skips: bool) -> Result<Option<Lock>> {
    let patience = if skips { Duration::ZERO } else { context.settings.wait };
    match Lock::take(store.path(), context.settings.now, patience)? {
        Taken::Lock(lock) => Ok(Some(lock)),
        Taken::HeldBy(_) if skips => Ok(None),
        Taken::HeldBy(holder) => {
            Err(Error::new(Kind::Busy, format!("another recalculation is running ({holder})"))
                .hint("--wait SECONDS waits for it, --skip-if-running leaves it at that"))
        }
    }
}

fn scope(db: &Db, args: &RecalcArgs) -> Result<Scope> {
    if !args.contacts.is_empty() {
        let contacts = args.contacts.iter().map(|reference| Ok(resolve::contact(db, reference)?.id));
        return Ok(Scope::Contacts(contacts.collect::<Result<_>>()?));
    }
    let Some(kind) = args.kind else {
        return Ok(if args.full { Scope::Full } else { Scope::Changes });
    };
    let mut wanted = Vec::new();
    match kind {
        DefinitionKind::Groups if args.names.is_empty() => {
            wanted.extend(db.groups()?.iter().map(|group| Referent::from(group.id)));
        }
        DefinitionKind::Scores if args.names.is_empty() => {
            wanted.extend(db.scores()?.iter().map(|score| Referent::from(Owner::Score(score.id))));
        }
        DefinitionKind::Personas if args.names.is_empty() => wanted.push(Referent::Any(FactKind::Persona)),
        DefinitionKind::Groups | DefinitionKind::Scores | DefinitionKind::Personas => {
            for name in &args.names {
                wanted.push(one(db, kind, name)?);
            }
        }
    }
    Ok(Scope::Definitions(wanted))
}

fn one(db: &Db, kind: DefinitionKind, name: &str) -> Result<Referent> {
    Ok(match kind {
        DefinitionKind::Groups => {
            let group: Group = named::find(db, name)?;
            if group.condition.is_none() {
                return Err(Error::refused(format!("{} has no condition", super::groups::title(&group)))
                    .hint("its members are by hand; there is nothing to work out"));
            }
            group.id.into()
        }
        DefinitionKind::Scores => Owner::Score(named::find::<Score>(db, name)?.id).into(),
        DefinitionKind::Personas => {
            named::find::<Persona>(db, name)?;
            Referent::Any(FactKind::Persona)
        }
    })
}

/// Works it out, and says what was done.
fn work(context: &Context, store: &Store, scope: &Scope) -> Result<Outcome> {
    let started = std::time::Instant::now();
    let whole = match scope {
        Scope::Full | Scope::Definitions(_) => u64::try_from(store.contact_count()?).ok(),
        Scope::Changes | Scope::Contacts(_) => None,
    };
    let bar = context.ui.progress("Recalculating", whole);
    let watch = |looked: u64| {
        bar.advance(looked, plural(looked, "contact"));
        Ok(())
    };
    let done = recalculate(store, context.settings.now, scope, &watch);
    bar.clear();
    let outcome = done.map_err(unfinished)?;
    context.ui.say(&sentence(&outcome.report, started.elapsed()));
    Ok(outcome)
}

/// A run that is stopped has written what it had worked out, unlike other commands.
fn unfinished(error: Error) -> Error {
    match error.kind {
        Kind::Interrupted(_) => {
            Error::new(error.kind, "interrupted; what was worked out so far stays, and the next run goes on")
        }
        _ => error,
    }
}

/// `Recalculated 412 contacts: groups +17 -3, 0.42 s.`
fn sentence(report: &Report, took: Duration) -> String {
    let mut parts = vec![format!("groups +{} -{}", thousands(report.entered), thousands(report.left))];
    if report.moved > 0 {
        parts.push(format!("personas {} moved", thousands(report.moved)));
    }
    if report.scored > 0 {
        parts.push(format!("scores {} changed", thousands(report.scored)));
    }
    if report.reached > 0 {
        parts.push(format!("{} reached", plural(report.reached, "threshold")));
    }
    if report.outdated > 0 {
        let noted = plural(report.outdated, "contact");
        parts.push(format!("{noted} changed meanwhile and left for the next run"));
    }
    let looked = plural(report.contacts, "contact");
    format!("Recalculated {looked}: {}, {:.2} s.", parts.join(", "), took.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_is_stopped_does_not_say_that_nothing_was_changed() {
        let stopped = unfinished(crate::signals::interrupted(2));
        assert_eq!((stopped.kind, stopped.kind.status()), (Kind::Interrupted(2), 130));
        assert!(!stopped.message.contains("nothing was changed"), "{}", stopped.message);
        assert_eq!(unfinished(Error::refused("no")).message, "no");
    }
}
