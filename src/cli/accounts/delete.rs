//! `accounts delete`.

use clap::Args;

use crate::cli::change::{Plan, hint_stale, unless_dry_run};
use crate::cli::shared::{References, undo_hint};
use crate::context::Context;
use crate::domain::condition::Referent;
use crate::domain::fact::FactKind;
use crate::error::Result;
use crate::ops::account::{self, Deletion};
use crate::ops::condition::refuse_referred;
use crate::render::text::{count, escape, plural};
use crate::store::Db;

/// What `accounts delete` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts delete ACME              shows what goes, and asks
  acquaint accounts delete ACME --with-subsidiaries --dry-run
  acquaint accounts delete 3 4 --yes

Contacts are never deleted with an account. Subsidiaries stay and are nobody's, unless --with-subsidiaries takes them
along, with those below them. Who was in a group by the account alone leaves it.

See also: `acquaint db undo` brings everything back")]
pub struct DeleteArgs {
    /// Names or ids of the accounts; - reads them from standard input
    #[arg(value_name = "ACCOUNT", required = true)]
    accounts: Vec<String>,
    /// Delete their subsidiaries, too, and those below them
    #[arg(long)]
    with_subsidiaries: bool,
}

/// Deletes accounts.
pub fn run(context: &Context, args: &DeleteArgs) -> Result<()> {
    let references = References::read(context, &args.accounts)?;
    let store = context.change()?;
    let planned = |db: &Db| -> Result<Deletion> {
        let meant = account::find_all(db, references.iter())?;
        account::deletion(db, &meant, args.with_subsidiaries)
    };
    let deletion = planned(&store)?;
    if deletion.accounts.is_empty() {
        context.ui.say("Nothing selected; nothing deleted.");
        return Ok(());
    }
    refuse_asked_for(&store, &deletion)?;
    let plan = Plan { what: what(&deletion), number: deletion.accounts.len(), lines: lines(&deletion) };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let (change, operation) = store.write(&context.operation("accounts delete"), |txn| -> Result<_> {
        refuse_asked_for(txn, &deletion)?;
        let change = account::delete(txn, &deletion, planned)?;
        let summary = match deletion.accounts.as_slice() {
            [(_, name)] => format!("1 account, {name}"),
            several => plural(several.len(), "account"),
        };
        Ok((change, unless_dry_run(context, summary)))
    })?;
    let left = match change.members {
        0 => String::new(),
        members => format!("; {} of groups less", plural(members.unsigned_abs(), "member")),
    };
    context.ui.say(&format!("Deleted {}{left}{}", what(&deletion), undo_hint(operation)));
    hint_stale(context, change.stale);
    Ok(())
}

fn refuse_asked_for(db: &Db, deletion: &Deletion) -> Result<()> {
    deletion.accounts.iter().try_for_each(|(id, name)| {
        let referent = Referent::Subject(FactKind::Account, id.0);
        refuse_referred(db, referent, &format!("account {id} ({})", escape(name)))
    })
}

/// `account 3 (ACME) and 2 subsidiaries`
fn what(deletion: &Deletion) -> String {
    let named = deletion.accounts.len() as u64 - deletion.subsidiaries;
    let accounts = match deletion.accounts.as_slice() {
        [(id, name), ..] if named == 1 => format!("account {id} ({})", escape(name)),
        _ => plural(named, "account"),
    };
    match deletion.subsidiaries {
        0 => accounts,
        number => format!("{accounts} and {}", count(number, "subsidiary", "subsidiaries")),
    }
}

/// What goes or changes with them.
fn lines(deletion: &Deletion) -> Vec<String> {
    let mut lines = Vec::new();
    if deletion.accounts.len() > 1 {
        lines.extend(deletion.accounts.iter().map(|(id, name)| format!("{id}  {}", escape(name))));
    }
    let (it, its) = if deletion.accounts.len() == 1 { ("it", "its") } else { ("them", "their") };
    let mut told = Vec::new();
    match deletion.contacts {
        0 => {}
        1 => told.push(format!("1 contact belongs to {it} no longer, and stays a contact")),
        number => {
            let contacts = plural(number, "contact");
            told.push(format!("{contacts} belong to {it} no longer, and stay contacts"));
        }
    }
    match deletion.left_alone {
        0 => {}
        1 => told.push("1 subsidiary stays, and is nobody's".to_owned()),
        number => told.push(format!("{number} subsidiaries stay, and are nobody's")),
    }
    if deletion.sources > 0 {
        let groups = count(deletion.sources, "group has", "groups have");
        told.push(format!("{groups} {its} contacts as members no longer, but for who is one otherwise"));
    }
    // What happens beside comes first: of a long list only the beginning is shown.
    told.extend(lines);
    told
}
