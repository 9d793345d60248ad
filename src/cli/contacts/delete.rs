//! `contacts delete`: with care. A contact's consent agreements go with it, so the plan names them.

use clap::Args;

use crate::cli::change::{MANY, nobody_asked};
use crate::cli::chosen;
use crate::cli::shared::{ReferenceArgs, References, undo_hint};
use crate::context::Context;
use crate::domain::deletion::DeletionPlan;
use crate::domain::id::ContactId;
use crate::error::{Error, Result};
use crate::ops::{delete, resolve};
use crate::render::deletion;
use crate::render::text::{count, plural, thousands};
use crate::store::{Db, Store, Summary};

/// What `contacts delete` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts delete anna@example.com       shows what goes, and asks
  acquaint contacts delete 17 18 19 --dry-run
  acquaint contacts list status:Old --format ids | acquaint contacts delete -
  acquaint contacts delete --by customer_id - < gone.txt

Consent agreements are deleted together with their contact. Where there are any, --yes alone is not
enough: --with-consents says that they may go.

See also: `acquaint consents agreements --help`, `acquaint db undo --help`")]
pub struct DeleteArgs {
    /// Contacts: ids, e-mail addresses, GUIDs or names; - reads them from standard input
    #[arg(value_name = "CONTACT", required_unless_present_any = ["select", "condition"])]
    references: Vec<String>,
    /// Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold
    #[arg(long, value_name = "TERM")]
    select: Vec<String>,
    /// Every contact for which this condition holds: 'country = Austria and not did(purchase, last 180d)'
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
    #[command(flatten)]
    by: ReferenceArgs,
    /// Consent agreements may go, too
    #[arg(long)]
    with_consents: bool,
    /// Why, for the log
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// Runs the command.
pub fn run(context: &Context, args: &DeleteArgs) -> Result<()> {
    let references = References::read(context, &args.references)?;
    let asks = !args.select.is_empty() || args.condition.is_some();
    if references.iter().next().is_none() && !asks {
        context.ui.say("Nothing selected; nothing deleted.");
        return Ok(());
    }
    let store = if context.settings.dry_run { context.read()? } else { context.change()? };
    let selected = |db: &Db| -> Result<Vec<ContactId>> {
        let mut ids = resolve::existing_contact_ids(db, args.by.of(db)?, references.iter())?;
        ids.extend(chosen::ids(context, db, &args.select, args.condition.as_deref())?);
        if asks {
            resolve::sort_once(&mut ids);
        }
        Ok(ids)
    };
    chosen::say_if_stale(context, &store, &args.select, args.condition.as_deref())?;
    let ids = selected(&store)?;
    if ids.is_empty() {
        context.ui.say("Nothing selected; nothing deleted.");
        return Ok(());
    }
    carry_out(
        context,
        &store,
        &ids,
        ("contacts delete", args.with_consents, args.reason.as_deref()),
        selected,
    )
}

/// Shows what deleting these contacts takes away, asks, and deletes them, if they are still those that are `selected`
/// then. The command has a name; consent agreements may go, or not; and there may be a reason.
pub(super) fn carry_out(
    context: &Context,
    store: &Store,
    ids: &[ContactId],
    (command, with_consents, reason): (&str, bool, Option<&str>),
    selected: impl Fn(&Db) -> Result<Vec<ContactId>>,
) -> Result<()> {
    let plan = delete::plan(store, ids)?;
    if context.settings.dry_run {
        for line in deletion::plan(&plan, &context.moment(store)?, context.ui.width()) {
            context.ui.say(&line);
        }
        context.ui.say(&deletion::dry_run(&plan));
        return Ok(());
    }
    confirm(context, with_consents, store, &plan)?;
    let (_, operation) = store.write(&context.operation(command), |txn| {
        delete::apply(txn, &plan, |db| selected(db))?;
        let reason = reason.filter(|reason| !reason.trim().is_empty());
        let reason = reason.map_or(String::new(), |reason| format!(" ({reason})"));
        Ok::<_, Error>(((), Some(Summary::new(format!("{}{reason}", deletion::what(&plan))))))
    })?;
    context.ui.say(&format!("Deleted {}{}", deletion::what(&plan), undo_hint(operation)));
    Ok(())
}

/// Shows the plan and asks what the flags have not answered.
fn confirm(context: &Context, with_consents: bool, store: &Store, plan: &DeletionPlan) -> Result<()> {
    let agreements_open = !plan.agreements.is_empty() && !with_consents;
    if context.settings.yes && !agreements_open {
        return Ok(());
    }
    if !context.ui.can_prompt() {
        return Err(unconfirmed(context, plan));
    }
    for line in deletion::plan(plan, &context.moment(store)?, context.ui.width()) {
        context.ui.before_question(&line);
    }
    let (number, what) = if agreements_open {
        (plan.agreements.len(), "agreements to delete them")
    } else if plan.contacts.len() > MANY {
        (plan.contacts.len(), "contacts to delete them")
    } else {
        return if context.ui.confirm("Delete?")? { Ok(()) } else { Err(declined()) };
    };
    let question = format!("Type the number of {what}");
    if context.ui.confirm_number(&question, number)? { Ok(()) } else { Err(declined()) }
}

fn declined() -> Error {
    Error::refused("not confirmed; nothing deleted")
}

/// Nobody can be asked: what would go, and which flags say yes.
fn unconfirmed(context: &Context, plan: &DeletionPlan) -> Error {
    let contacts = match plan.shown.as_slice() {
        [one] if plan.contacts.len() == 1 => format!("contact {}, {}", one.id, one.title),
        _ => plural(plan.contacts.len(), "contact"),
    };
    let mut message = format!("not deleting {contacts} without confirmation");
    if !plan.agreements.is_empty() {
        let holding = if plan.contacts.len() == 1 {
            "it holds".to_owned()
        } else {
            format!(
                "{} of them {}",
                thousands(plan.holders),
                if plan.holders == 1 { "holds" } else { "hold" }
            )
        };
        let number = plan.agreements.len();
        let agreements = count(number, "consent agreement", "consent agreements");
        message = format!("{message}; {holding} {agreements}");
    }
    let flags = match (context.settings.yes, plan.agreements.is_empty()) {
        (_, true) => "--yes",
        (true, false) => "--with-consents",
        (false, false) => "--yes --with-consents",
    };
    Error::refused(message).hint(nobody_asked(context, &format!("{flags} to delete")))
}
