//! Accounts as sources of members of groups.

use clap::Args;

use super::title;
use crate::cli::accounts::shown::{COLUMNS, Referred, TABLE};
use crate::cli::change::{hint_stale, unless_dry_run};
use crate::cli::shared::{OutputArgs, References, ShortListArgs, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::group::Group;
use crate::error::Result;
use crate::ops::{account, named};
use crate::render::text::{count, plural};

/// What `groups accounts` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint groups accounts Partners
  acquaint groups accounts 3 --sort contacts:desc --json

See also: `acquaint groups members --help` (--source account)")]
pub struct AccountsArgs {
    /// Name or id of the group
    group: String,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Lists the accounts of a group.
pub fn list(context: &Context, args: &AccountsArgs) -> Result<()> {
    let store = context.read()?;
    let group: Group = named::find(&store, &args.group)?;
    let referred = Referred::load(&store)?;
    let mut rows = Vec::new();
    for source in store.sources_by_account(Some(group.id), None)? {
        if let Some(account) = store.account(source.account)? {
            rows.push(referred.row(&account, store.account_size(account.id)?));
        }
    }
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "accounts")
}

/// What `groups add-accounts` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint groups add-accounts Partners ACME \"ACME East\"
  acquaint groups add-accounts Partners - < ids.txt

Every contact of the accounts is a member from then on, those who join an account later, too; who leaves it leaves the
group, unless another account or another source makes her a member. Who is kept out stays out.

See also: `acquaint accounts add-contacts --help`, `acquaint groups accounts --help`")]
pub struct AddArgs {
    #[command(flatten)]
    meant: Meant,
}

/// What `groups remove-accounts` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint groups remove-accounts Partners ACME
  acquaint groups remove-accounts Partners 3 4 --dry-run

Members by hand, by the condition of the group or by another of its accounts stay. Accounts and contacts stay what they
are.

See also: `acquaint groups accounts --help`")]
pub struct RemoveArgs {
    #[command(flatten)]
    meant: Meant,
}

#[derive(Args, Debug)]
struct Meant {
    /// Name or id of the group
    group: String,
    /// Names or ids of the accounts; - reads them from standard input
    #[arg(value_name = "ACCOUNT", required = true)]
    accounts: Vec<String>,
}

/// Makes accounts sources of members.
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    change(context, &args.meant, true)
}

/// Takes them from the sources.
pub fn remove(context: &Context, args: &RemoveArgs) -> Result<()> {
    change(context, &args.meant, false)
}

fn change(context: &Context, meant: &Meant, is_added: bool) -> Result<()> {
    let (command, did, would, preposition, rest) = match is_added {
        true => ("groups add-accounts", "Added", "Would add", "to", "there already"),
        false => ("groups remove-accounts", "Removed", "Would remove", "from", "not there"),
    };
    let references = References::read(context, &meant.accounts)?;
    let store = context.change()?;
    let ((group, change), operation) = store.write(&context.operation(command), |txn| -> Result<_> {
        let group: Group = named::find(txn, &meant.group)?;
        let accounts = account::find_all(txn, references.iter())?;
        let change = account::change_sources(txn, group.id, &accounts, is_added)?;
        let accounts = plural(change.changed, "account");
        let summary = format!("group {}, {}: {accounts} {}", group.id, group.name, did.to_lowercase());
        Ok(((group, change), unless_dry_run(context, summary).filter(|_| change.changed > 0)))
    })?;
    let title = title(&group);
    let untouched = match change.as_before {
        0 => String::new(),
        1 => format!("; 1 is {rest}"),
        number => format!("; {number} are {rest}"),
    };
    if change.changed == 0 {
        context.ui.say(&format!("Nothing to change in {title}{untouched}."));
        return Ok(());
    }
    let verb = if operation.is_some() { did } else { would };
    let accounts = plural(change.changed, "account");
    let members = count(change.members.unsigned_abs(), "member", "members");
    let more = if is_added { "more" } else { "less" };
    context.ui.say(&format!(
        "{verb} {accounts} {preposition} {title}: {members} {more}{untouched}{}",
        undo_hint(operation)
    ));
    hint_stale(context, change.stale);
    Ok(())
}
