//! `contacts history`: how the memberships, points and persona of a contact changed.

use clap::Args;

use crate::cli::history::{COLUMNS, Subjects};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list};
use crate::cli::stale::say_if_stale;
use crate::context::Context;
use crate::domain::history::Entry;
use crate::domain::id::ContactId;
use crate::error::{Error, Result};
use crate::ops::resolve;
use crate::store::{Db, Of, Store};

/// What `contacts history` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts history anna@example.com
  acquaint contacts history 1042 --search VIP --json

The latest change comes first. The history begins with the first `acquaint recalc`, at which whoever is a member already
enters, and is kept as long as the setting history_retention_days says. The cause is hand (somebody said so), facts (the contact changed; `acquaint db show OPERATION`
shows by what), new, time, definition (a condition or a rule changed), full or deleted. Who has been deleted is asked for
by id.

See also: `acquaint groups members --help` (--as-of), `acquaint recalc --help` (--changes)")]
pub struct HistoryArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

const TABLE: [&str; 7] = ["time", "change", "subject", "before", "after", "cause", "operation"];

/// Runs the command.
pub fn run(context: &Context, args: &HistoryArgs) -> Result<()> {
    args.output.refuse_ids("changes")?;
    let store = context.read()?;
    let (entries, email) = entries(&store, &args.contact)?;
    let subjects = Subjects::load(&store)?;
    let rows = entries.iter().rev().map(|entry| subjects.row(entry, email.as_deref()).to_vec()).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "changes")?;
    say_if_stale(context, &store)
}

/// The entries of a contact, and its address. Those of one that has been deleted are still there.
fn entries(store: &Store, reference: &str) -> Result<(Vec<Entry>, Option<String>)> {
    match resolve::contact(store, reference) {
        Ok(contact) => Ok((of(store, contact.id)?, contact.email().map(str::to_owned))),
        Err(error) => {
            let Ok(id) = reference.trim().parse() else { return Err(error) };
            let entries = of(store, ContactId(id))?;
            if entries.is_empty() || id == 0 { Err(error) } else { Ok((entries, None)) }
        }
    }
}

fn of(db: &Db, contact: ContactId) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    db.each_entry::<Error>(Of::Contact(contact), |entry| {
        entries.push(*entry);
        Ok(())
    })?;
    Ok(entries)
}
