//! Groups whose members get a newsletter.

use clap::Args;

use super::title;
use crate::cli::change::{hint_stale, unless_dry_run};
use crate::cli::shared::undo_hint;
use crate::context::Context;
use crate::domain::group::Group;
use crate::domain::newsletter::Newsletter;
use crate::error::Result;
use crate::ops::condition::{Conditions, follow};
use crate::ops::named;
use crate::render::text::{escape, plural};

/// What `newsletters add-groups` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters add-groups \"Coffee 101\" \"Cafe owners\"
  acquaint newsletters add-groups Offers VIP 3 --dry-run

Whoever is a member gets it, whoever joins later, too, and whoever leaves no longer. Who opted out does not, and no
confirmation is asked for.

See also: `acquaint newsletters subscribers --help`")]
pub struct AddArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    /// Names or ids of groups
    #[arg(value_name = "GROUP", required = true)]
    groups: Vec<String>,
}

/// What `newsletters remove-groups` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters remove-groups \"Coffee 101\" \"Cafe owners\"
  acquaint newsletters remove-groups Offers 3

Subscriptions of the contacts' own stay.

See also: `acquaint newsletters show NEWSLETTER` names the groups")]
pub struct RemoveArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    /// Names or ids of groups
    #[arg(value_name = "GROUP", required = true)]
    groups: Vec<String>,
}

/// `newsletters add-groups`
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    change(context, (&args.newsletter, &args.groups), true)
}

/// `newsletters remove-groups`
pub fn remove(context: &Context, args: &RemoveArgs) -> Result<()> {
    change(context, (&args.newsletter, &args.groups), false)
}

fn change(context: &Context, (newsletter, groups): (&str, &[String]), adds: bool) -> Result<()> {
    let command = if adds { "newsletters add-groups" } else { "newsletters remove-groups" };
    let store = context.change()?;
    let ((newsletter, changed, stale), operation) =
        store.write(&context.operation(command), |txn| -> Result<_> {
            let newsletter: Newsletter = named::find(txn, newsletter)?;
            let before = Conditions::load_to_check(txn)?;
            let mut changed = Vec::new();
            for reference in groups {
                let group: Group = named::find(txn, reference)?;
                let is_other = match adds {
                    true => txn.subscribe_group(newsletter.id, group.id)?,
                    false => txn.unsubscribe_group(newsletter.id, group.id)?,
                };
                if is_other {
                    changed.push(group.name);
                }
            }
            let cannot = format!("the groups of the newsletter `{}` cannot be changed so", newsletter.name);
            let stale = follow(txn, &before, &cannot, &[])?;
            let summary = format!(
                "newsletter {}, {}: {}",
                newsletter.id,
                newsletter.name,
                plural(changed.len(), "group")
            );
            let summary = unless_dry_run(context, summary).filter(|_| !changed.is_empty());
            Ok(((newsletter, changed, stale), summary))
        })?;
    let title = title(&newsletter);
    if changed.is_empty() {
        let how = if adds { "gets" } else { "does not get" };
        context.ui.say(&format!("Nothing to change: who is in them {how} {title} already."));
        return Ok(());
    }
    let names: Vec<String> = changed.iter().map(|name| escape(name).into_owned()).collect();
    let did = match (operation.is_some(), adds) {
        (true, true) => "Sends",
        (true, false) => "No longer sends",
        (false, true) => "Would send",
        (false, false) => "Would no longer send",
    };
    context.ui.say(&format!("{did} {title} to the members of {}{}", names.join(", "), undo_hint(operation)));
    hint_stale(context, stale);
    Ok(())
}
