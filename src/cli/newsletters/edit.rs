//! Newsletters added, changed, deleted.

use clap::Args;

use super::title;
use crate::cli::change::{Edit, Plan, edit_named, unless_dry_run};
use crate::cli::lookups::optional;
use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::domain::id::NewsletterId;
use crate::domain::newsletter::Newsletter;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::named;
use crate::ops::newsletter::{self, hanging, refuse_in_use};
use crate::render::text::{count, escape, plural};
use crate::store::Db;

/// A new newsletter.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters add \"Coffee 101\" --description \"One letter a month\"
  acquaint newsletters add Offers --double-opt-in

With double opt-in a subscription counts from when it is confirmed.

See also: `acquaint newsletters subscribe --help`")]
pub struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// What it is about
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Subscriptions have to be confirmed
    #[arg(long)]
    double_opt_in: bool,
}

/// Which newsletter to change, and how.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters edit \"Coffee 101\" --name \"Coffee for beginners\"
  acquaint newsletters edit Offers --disable       takes no subscriptions
  acquaint newsletters edit Offers --double-opt-in

Subscriptions that there are stay as they are.

See also: `acquaint newsletters show --help`")]
pub struct EditArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change of a newsletter.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Subscriptions have to be confirmed from now on
    #[arg(long, conflicts_with = "single_opt_in")]
    double_opt_in: bool,
    /// Subscriptions count at once from now on
    #[arg(long)]
    single_opt_in: bool,
    /// Take subscriptions
    #[arg(long, conflicts_with = "disable")]
    enable: bool,
    /// Take no subscriptions any more
    #[arg(long)]
    disable: bool,
}

/// Which newsletter goes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters delete Offers        says what goes with it, and asks
  acquaint newsletters delete 3 --yes

Its subscriptions go, and with them who has unsubscribed from it alone. Who opted out of all e-mails stays so.

See also: `acquaint db undo` brings everything back")]
pub struct DeleteArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
}

/// `newsletters add`
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let newsletter = Newsletter {
        id: NewsletterId(0),
        name: named::clean_name::<Newsletter>(&args.name)?,
        description: optional("description", args.description.as_deref())?,
        double_opt_in: args.double_opt_in,
        enabled: true,
        created: Instant::from_millis(0),
        modified: Instant::from_millis(0),
    };
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("newsletters add"), |txn| -> Result<_> {
        named::refuse_taken::<Newsletter>(txn, &newsletter.name, None)?;
        let id = txn.add_newsletter(&newsletter)?;
        Ok((id, unless_dry_run(context, format!("1 newsletter, {}", newsletter.name))))
    })?;
    let name = escape(&newsletter.name);
    if operation.is_none() {
        context.ui.say(&format!("Would add newsletter: {name}"));
        return Ok(());
    }
    context.ui.say(&format!("Added newsletter {id}: {name}{}", undo_hint(operation)));
    context.ui.print_id(id)
}

fn changed(db: &Db, before: &Newsletter, changes: &Changes) -> Result<Newsletter> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = named::clean_name::<Newsletter>(name)?;
        named::refuse_taken::<Newsletter>(db, &after.name, Some(before.id.0))?;
    }
    if changes.description.is_some() {
        after.description = optional("description", changes.description.as_deref())?;
    }
    after.double_opt_in = (before.double_opt_in || changes.double_opt_in) && !changes.single_opt_in;
    after.enabled = (before.enabled || changes.enable) && !changes.disable;
    Ok(after)
}

/// `newsletters edit`
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    edit_named(
        context,
        "newsletters edit",
        &args.newsletter,
        Edit::<Newsletter> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, newsletter| txn.edit_newsletter(newsletter),
            title: &|newsletter| escape(&newsletter.name).into_owned(),
        },
    )
}

/// `newsletters delete`
pub fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let found: Newsletter = named::find(&store, &args.newsletter)?;
    refuse_in_use(&store, &found)?;
    let (subscriptions, opt_outs) = hanging(&store, found.id)?;
    let mut lines = Vec::new();
    if subscriptions > 0 {
        lines.push(format!("{} of it", plural(subscriptions, "subscription")));
    }
    if opt_outs > 0 {
        lines.push(count(
            opt_outs,
            "address that has unsubscribed from it",
            "addresses that have unsubscribed from it",
        ));
    }
    let plan = Plan { what: title(&found), number: 1, lines };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("newsletters delete"), |txn| -> Result<_> {
        newsletter::delete(txn, &found, (subscriptions, opt_outs))?;
        Ok(((), unless_dry_run(context, format!("1 newsletter, {}", found.name))))
    })?;
    let went = plural(subscriptions, "subscription");
    context.ui.say(&format!("Deleted {}, {went}{}", title(&found), undo_hint(operation)));
    Ok(())
}
