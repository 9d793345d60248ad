//! `db undo`: changes taken back.

use clap::Args;

use crate::cli::change::hint_stale;
use crate::context::Context;
use crate::domain::id::OperationId;
use crate::error::{Error, Result};
use crate::ops::undo::{self, Plan, Target, Undone};
use crate::render::text::{escape, plural};
use crate::store::Operation;

/// Removing more contacts than this has to be confirmed.
const SEVERE: i64 = 100;

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "Without OP the newest change is taken back that was not undone; said again, the one before. A
range is undone newest first, all of it or nothing. Refused is the undo of a change on which later
ones were built, one that would make a revoked consent valid again, and one that would take away
what a condition refers to. An undo stands in the log like any change, and undoing it does the
change again; only when a change had added more than 1,000 contacts do they stay removed. `db init --journal-retention-days` sets how long undo is possible.

Examples:
  acquaint db undo              the newest change
  acquaint db undo 188          this one
  acquaint db undo 188..190     these, all or none
  acquaint db undo 188 -n       what it would do

See also: `acquaint db log`, `acquaint db show OP`"
)]
pub struct UndoArgs {
    /// Operation, or range of operations FIRST..LAST [default: the newest]
    #[arg(value_name = "OP")]
    operation: Option<String>,
}

fn target(text: Option<&str>) -> Result<Target> {
    let Some(text) = text else { return Ok(Target::Newest) };
    let number = |part: &str| {
        part.trim().parse().ok().filter(|id| *id > 0).map(OperationId).ok_or_else(|| {
            Error::usage(format!("`{text}` is no operation"))
                .hint("give a number of `acquaint db log`, or a range like 188..190")
        })
    };
    match text.split_once("..") {
        None => Ok(Target::One(number(text)?)),
        Some((first, last)) => {
            let (first, last) = (number(first)?, number(last)?);
            if first > last {
                return Err(Error::usage(format!("the range {text} ends before it begins"))
                    .hint(format!("`acquaint db undo {last}..{first}`")));
            }
            Ok(Target::Range(first, last))
        }
    }
}

/// Undoes.
pub fn run(context: &Context, args: &UndoArgs) -> Result<()> {
    let target = target(args.operation.as_deref())?;
    let store = context.change()?;
    let dry_run = context.settings.dry_run;
    let plan = undo::plan(&store, target, context.settings.now)?;
    if plan.contacts > SEVERE && !dry_run {
        let asks = context.ui.can_prompt() && !context.settings.yes;
        for line in described(&plan) {
            if asks { context.ui.before_question(&line) } else { context.ui.say(&line) }
        }
        let question = "Type the number of contacts to remove them";
        super::confirm_number(
            context,
            question,
            plan.contacts,
            &format!("removing {}", plural(plan.contacts, "contact")),
        )?;
    }
    let (outcome, operation) = undo::apply(&store, &plan, &context.operation("db undo"), dry_run)?;
    for undone in &outcome.done {
        context.ui.say(&sentence(undone, dry_run));
    }
    if dry_run {
        context.ui.say("Nothing changed (dry run).");
    } else if let Some(id) = operation {
        context.ui.say(&way_back(&outcome.done, id));
    }
    hint_stale(context, outcome.stale);
    Ok(())
}

fn described(plan: &Plan) -> Vec<String> {
    let line = |operation: &Operation| {
        let (command, summary) = (escape(&operation.command), escape(&operation.summary));
        format!("Operation {}, {command} ({summary}), will be undone.", operation.id)
    };
    let mut lines: Vec<String> = plan.operations.iter().map(line).collect();
    let for_good = if plan.is_final { " for good" } else { "" };
    lines.push(format!("That removes {}{for_good}.", plural(plan.contacts, "contact")));
    lines
}

fn sentence(undone: &Undone, dry_run: bool) -> String {
    let verb = if dry_run { "Would undo" } else { "Undid" };
    let operation = &undone.operation;
    let result = undo::reversal_text(&undone.reversal);
    format!("{verb} operation {} ({}): {result}.", operation.id, escape(&operation.command))
}

fn way_back(done: &[Undone], last: OperationId) -> String {
    if let Some(undone) = done.iter().find(|undone| undone.reversal.is_final) {
        return match undone.reversal.contacts_removed {
            0 => "Records that were removed come back only by importing them again.".to_owned(),
            _ => "Contacts that were removed come back only by adding them again.".to_owned(),
        };
    }
    match i64::try_from(done.len()) {
        Ok(number) if number > 1 => {
            format!("Do them again with `acquaint db undo {}..{last}`", last.0 - number + 1)
        }
        _ => format!("Do it again with `acquaint db undo {last}`"),
    }
}
