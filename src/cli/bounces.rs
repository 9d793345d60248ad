//! `bounces`: mails to contacts that came back.

use clap::{Args, Subcommand};

use super::change::unless_dry_run;
use super::shared::{OutputArgs, References, ShortListArgs, instant_of, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::resolve;
use crate::render::text::{count, escape, plural};

const COLUMNS: [Column; 6] = [
    Column::number("contact_id"),
    Column::text("name"),
    Column::whole("email"),
    Column::number("bounces"),
    Column::text("last"),
    Column::text("undeliverable"),
];
const TABLE: [&str; 6] = ["contact_id", "name", "email", "bounces", "last", "undeliverable"];

/// What can be done with bounces.
#[derive(Subcommand, Debug)]
#[command(
    after_help = "See also: `acquaint contacts list marketing:undeliverable`, `acquaint config set bounce_limit N`"
)]
pub enum BouncesCommand {
    /// List the contacts of which mails came back
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Count mails that came back
    #[command(visible_alias = "new")]
    Add(AddArgs),
    /// Count from nothing again: mails arrive
    Reset(ResetArgs),
}

/// What `bounces list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint bounces list
  acquaint bounces list --format csv > bounced.csv

A contact is undeliverable from the number on that the setting bounce_limit says: 5, unless it is changed. Another
e-mail address begins at nothing.

See also: `acquaint bounces reset --help`")]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What `bounces add` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint bounces add anna@example.com
  acquaint bounces add anna@example.com --count 5      a hard bounce

See also: `acquaint bounces list --help`")]
pub struct AddArgs {
    /// Contacts; - reads them from standard input
    #[arg(value_name = "CONTACT", required = true)]
    contacts: Vec<String>,
    /// So many mails to each
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(i64).range(1..=1000))]
    count: i64,
    /// When the last one came back [default: now]
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
}

/// What `bounces reset` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint bounces reset anna@example.com
  acquaint contacts list marketing:undeliverable --format ids |
    acquaint bounces reset - --dry-run

See also: `acquaint bounces list --help`")]
pub struct ResetArgs {
    /// Contacts; - reads them from standard input
    #[arg(value_name = "CONTACT", required = true)]
    contacts: Vec<String>,
}

/// Runs a command on bounces.
pub fn run(context: &Context, command: BouncesCommand) -> Result<()> {
    match command {
        BouncesCommand::List(args) => list(context, &args),
        BouncesCommand::Add(args) => add(context, &args),
        BouncesCommand::Reset(args) => reset(context, &args),
    }
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let (all, limit) = (store.bounced()?, store.bounce_limit()?);
    let row = |one| -> Vec<Value<'_>> {
        let one: &crate::domain::newsletter::Bounced = one;
        vec![
            Value::Integer(one.contact.0),
            Value::opt_text(one.name.as_deref()),
            Value::opt_text(one.email.as_deref()),
            Value::Integer(one.number),
            Value::Instant(one.last),
            Value::Bool(limit > 0 && one.number >= limit),
        ]
    };
    let rows = all.iter().map(row).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "contacts")
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let references = References::read(context, &args.contacts)?;
    let store = context.change()?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let now = context.settings.now;
        let time = match &args.at {
            Some(text) => instant_of("--at", text, context.zone(txn)?)?,
            None => now,
        };
        if time > now {
            return Err(Error::rejected("--at: it lies in the future"));
        }
        let (limit, mut lines) = (txn.bounce_limit()?, Vec::new());
        for reference in references.iter() {
            let contact = resolve::contact(txn, reference)?;
            let Some(email) = contact.email() else {
                return Err(Error::refused(format!("contact {} has no e-mail address", contact.id)));
            };
            let number = txn.add_bounces(contact.id, args.count, time)?;
            let became = limit > 0 && number >= limit && number - args.count < limit;
            let undeliverable = if became { ", undeliverable from now on" } else { "" };
            lines.push(format!("  {}: {}{undeliverable}", escape(email), plural(number, "bounce")));
        }
        let summary = count(lines.len(), "contact", "contacts");
        Ok((lines, unless_dry_run(context, summary)))
    };
    let (lines, operation) = store.write(&context.operation("bounces add"), write)?;
    let did = if operation.is_some() { "Counted" } else { "Would count" };
    let of = count(lines.len(), "contact", "contacts");
    context.ui.say(&format!("{did} {} of {of}{}", plural(args.count, "bounce"), undo_hint(operation)));
    for line in lines.iter().take(10) {
        context.ui.say(line);
    }
    Ok(())
}

fn reset(context: &Context, args: &ResetArgs) -> Result<()> {
    let references = References::read(context, &args.contacts)?;
    let store = context.change()?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let mut reset = 0_u64;
        for reference in references.iter() {
            reset += u64::from(txn.reset_bounces(resolve::contact(txn, reference)?.id)?);
        }
        let summary = unless_dry_run(context, count(reset, "contact", "contacts"));
        Ok((reset, summary.filter(|_| reset > 0)))
    };
    let (reset, operation) = store.write(&context.operation("bounces reset"), write)?;
    if reset == 0 {
        context.ui.say("Nothing to change: no mail to them came back.");
        return Ok(());
    }
    let did = if operation.is_some() { "Forgot" } else { "Would forget" };
    let of = count(reset, "contact", "contacts");
    context.ui.say(&format!("{did} the bounces of {of}{}", undo_hint(operation)));
    Ok(())
}
