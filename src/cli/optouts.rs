//! `optouts`: addresses that want no e-mail at all.

use clap::{Args, Subcommand};

use super::change::unless_dry_run;
use super::newsletters::opt_out;
use super::shared::{OutputArgs, References, ShortListArgs, print_short_list, undo_hint};
use crate::cli::import_records::{self, RecordArgs};
use crate::context::Context;
use crate::domain::email;
use crate::domain::newsletter::Newsletter;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::import::records;
use crate::ops::named;
use crate::ops::newsletter::address;
use crate::render::text::{count, escape};

const COLUMNS: [Column; 5] = [
    Column::whole("email"),
    Column::number("contact_id"),
    Column::text("newsletter"),
    Column::text("since"),
    Column::text("reason"),
];
const TABLE: [&str; 4] = ["email", "contact_id", "since", "reason"];

/// What can be done with opt-outs.
#[derive(Subcommand, Debug)]
#[command(
    after_help = "See also: `acquaint newsletters unsubscribe --help`, `acquaint contacts list marketing:opted_out`"
)]
pub enum OptoutsCommand {
    /// List the addresses that want no e-mail, or none of a newsletter
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Opt addresses out of all e-mails
    #[command(visible_alias = "new")]
    Add(AddArgs),
    /// Take addresses from the list again
    #[command(visible_alias = "rm")]
    Remove(RemoveArgs),
    /// Import opt-outs from a CSV file
    #[command(after_help = "Examples:
  acquaint optouts import unsubscribed.csv --dry-run
  acquaint optouts import unsubscribed.csv --set newsletter=\"Coffee 101\"

Columns: email, newsletter (none means all e-mails), time, reason. The address need not be that of a contact.

Every row read is added, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint newsletters unsubscribe --help`")]
    Import(Box<RecordArgs>),
}

/// What `optouts list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint optouts list
  acquaint optouts list --newsletter \"Coffee 101\" --format csv

An address stays on the list when its contact is deleted.

See also: `acquaint optouts remove --help`")]
pub struct ListArgs {
    /// Those of this newsletter instead of those of all e-mails
    #[arg(long, value_name = "NEWSLETTER")]
    newsletter: Option<String>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What `optouts add` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint optouts add anna@example.com --reason \"wrote to us\"
  acquaint optouts add - < addresses.txt

See also: `acquaint newsletters unsubscribe --help` for one newsletter")]
pub struct AddArgs {
    /// Addresses, or contacts that have one; - reads them from standard input
    #[arg(value_name = "CONTACT", required = true)]
    people: Vec<String>,
    /// When they did [default: now]
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// What `optouts remove` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint optouts remove anna@example.com
  acquaint optouts remove anna@example.com --newsletter Offers

Subscriptions that rested come back to life by it, which it says.

See also: `acquaint newsletters subscribe --help` (--force)")]
pub struct RemoveArgs {
    /// Addresses, or contacts that have one; - reads them from standard input
    #[arg(value_name = "CONTACT", required = true)]
    people: Vec<String>,
    /// From the list of this newsletter instead of that of all e-mails
    #[arg(long, value_name = "NEWSLETTER")]
    newsletter: Option<String>,
}

/// Runs a command on opt-outs.
pub fn run(context: &Context, command: OptoutsCommand) -> Result<()> {
    match command {
        OptoutsCommand::List(args) => list(context, &args),
        OptoutsCommand::Add(args) => {
            let why = (args.at.as_deref(), args.reason.as_deref());
            opt_out(context, "optouts add", (None, &args.people), why)
        }
        OptoutsCommand::Remove(args) => remove(context, &args),
        OptoutsCommand::Import(args) => import_records::run(context, &records::OPTOUTS, &args),
    }
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    args.output.refuse_ids("addresses")?;
    let store = context.read()?;
    let newsletter =
        args.newsletter.as_deref().map(|name| named::find::<Newsletter>(&store, name)).transpose()?;
    let all = store.opt_outs(newsletter.as_ref().map(|one| one.id))?;
    let name = newsletter.map(|one| one.name);
    let mut rows = Vec::with_capacity(all.len());
    for one in &all {
        rows.push(vec![
            Value::text(&one.email),
            store.contact_id_by_email(&one.email)?.map_or(Value::Null, |id| Value::Integer(id.0)),
            Value::opt_text(name.as_deref()),
            Value::Instant(one.time),
            Value::opt_text(one.reason.as_deref()),
        ]);
    }
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "addresses")
}

fn remove(context: &Context, args: &RemoveArgs) -> Result<()> {
    let references = References::read(context, &args.people)?;
    let store = context.change()?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let newsletter =
            args.newsletter.as_deref().map(|name| named::find::<Newsletter>(txn, name)).transpose()?;
        let of = newsletter.as_ref().map(|one| one.id);
        let (mut removed, mut woken) = (0_u64, 0);
        for reference in references.iter() {
            let email = match email::normalise(reference) {
                Ok(email) => email.into_owned(),
                Err(_) => address(txn, reference)?,
            };
            if !txn.remove_opt_out(&email, of)? {
                return Err(Error::not_found(format!("{email} has not opted out; nothing was changed"))
                    .hint("`acquaint optouts list` shows who has"));
            }
            removed += 1;
            if of.is_none() {
                woken += txn.sleeping_subscriptions(&email)?;
            } else if !txn.has_opted_out(&email)? {
                woken += 1;
            }
        }
        let summary = count(removed, "address", "addresses");
        Ok(((removed, woken), unless_dry_run(context, summary)))
    };
    let ((removed, woken), operation) = store.write(&context.operation("optouts remove"), write)?;
    let did = if operation.is_some() { "Took" } else { "Would take" };
    let number = count(removed, "address", "addresses");
    context.ui.say(&format!("{did} {number} from the list{}", undo_hint(operation)));
    if woken > 0 {
        let lives = count(woken, "former subscription comes", "former subscriptions come");
        context.ui.warn(&format!("{} back to life by it", escape(&lives)));
    }
    Ok(())
}
