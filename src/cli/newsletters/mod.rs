//! `newsletters`: what contacts subscribe to, and who has.

mod edit;
mod groups;
mod list;
mod subscribe;
mod subscribers;

use clap::Subcommand;

pub use subscribe::opt_out;

use crate::cli::import_records::{self, ContactRecordArgs};
use crate::context::Context;
use crate::domain::newsletter::Newsletter;
use crate::error::Result;
use crate::ops::import::records;
use crate::render::text::escape;

/// What can be done with newsletters.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint optouts --help`, `acquaint bounces --help`")]
pub enum NewslettersCommand {
    /// List the newsletters and how many get each
    #[command(visible_alias = "ls")]
    List(list::ListArgs),
    /// Show a newsletter
    Show(list::ShowArgs),
    /// Add a newsletter
    #[command(visible_alias = "new")]
    Add(edit::AddArgs),
    /// Rename or describe a newsletter, or change how it takes subscriptions
    Edit(edit::EditArgs),
    /// Delete a newsletter with its subscriptions
    #[command(visible_alias = "rm")]
    Delete(edit::DeleteArgs),
    /// Subscribe contacts to a newsletter
    Subscribe(subscribe::SubscribeArgs),
    /// Confirm subscriptions that wait for it
    Confirm(subscribe::ConfirmArgs),
    /// Unsubscribe contacts or addresses, from one newsletter or from all e-mails
    Unsubscribe(subscribe::UnsubscribeArgs),
    /// Take subscriptions away, without opting anybody out
    Remove(subscribe::RemoveArgs),
    /// List who has subscribed to a newsletter, and what becomes of it
    Subscribers(subscribers::SubscribersArgs),
    /// List what a contact has subscribed to
    Subscriptions(subscribers::SubscriptionsArgs),
    /// Send a newsletter to the members of groups
    AddGroups(groups::AddArgs),
    /// Send a newsletter to the members of groups no longer
    RemoveGroups(groups::RemoveArgs),
    /// Import subscriptions from a CSV file
    #[command(after_help = "Examples:
  acquaint newsletters import subscribers.csv --dry-run
  acquaint newsletters import members.csv --set newsletter=\"Coffee 101\"

Columns: email (or guid, contact_id, a unique field of your own), newsletter, subscribed_at, confirmed_at, status
(subscribed, unconfirmed, unsubscribed, undeliverable), unsubscribed_at, bounces. Who has unsubscribed opts out; rows
that subscribe an address that has opted out are rejected. Newsletters that do not exist are made.

Every row read is added, updated, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint optouts import --help`")]
    Import(Box<ContactRecordArgs>),
}

/// Runs a command on newsletters.
pub fn run(context: &Context, command: NewslettersCommand) -> Result<()> {
    match command {
        NewslettersCommand::List(args) => list::list(context, &args),
        NewslettersCommand::Show(args) => list::show(context, &args),
        NewslettersCommand::Add(args) => edit::add(context, &args),
        NewslettersCommand::Edit(args) => edit::edit(context, &args),
        NewslettersCommand::Delete(args) => edit::delete(context, &args),
        NewslettersCommand::Subscribe(args) => subscribe::subscribe(context, &args),
        NewslettersCommand::Confirm(args) => subscribe::confirm(context, &args),
        NewslettersCommand::Unsubscribe(args) => subscribe::unsubscribe(context, &args),
        NewslettersCommand::Remove(args) => subscribe::remove(context, &args),
        NewslettersCommand::Subscribers(args) => subscribers::of_newsletter(context, &args),
        NewslettersCommand::Subscriptions(args) => subscribers::of_contact(context, &args),
        NewslettersCommand::AddGroups(args) => groups::add(context, &args),
        NewslettersCommand::RemoveGroups(args) => groups::remove(context, &args),
        NewslettersCommand::Import(args) => {
            import_records::run_of_contacts(context, &records::NEWSLETTERS, &args)
        }
    }
}

/// How messages call a newsletter: `newsletter 3 (Coffee 101)`.
fn title(newsletter: &Newsletter) -> String {
    format!("newsletter {} ({})", newsletter.id, escape(&newsletter.name))
}
