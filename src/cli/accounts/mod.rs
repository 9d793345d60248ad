//! `accounts`: companies and the like, to which contacts belong.

mod contacts;
mod delete;
mod edit;
mod list;
pub mod shown;
mod tree;

use clap::Subcommand;

use crate::cli::import_records::{self, ContactRecordArgs, RecordArgs};
use crate::context::Context;
use crate::domain::account::Account;
use crate::error::Result;
use crate::ops::import::records;
use crate::render::text::escape;

/// What can be done with accounts.
#[derive(Subcommand, Debug)]
#[command(
    after_help = "See also: `acquaint contacts list --account ACCOUNT`, `acquaint groups add-accounts --help`"
)]
pub enum AccountsCommand {
    /// List the accounts
    #[command(visible_alias = "ls")]
    List(Box<list::ListArgs>),
    /// Show an account
    Show(list::ShowArgs),
    /// Add an account
    #[command(visible_alias = "new")]
    Add(Box<edit::AddArgs>),
    /// Edit accounts, one or many
    Edit(Box<edit::EditArgs>),
    /// Delete accounts; their contacts stay
    #[command(visible_alias = "rm")]
    Delete(delete::DeleteArgs),
    /// Show accounts with their subsidiaries
    Tree(tree::TreeArgs),
    /// List the contacts of an account and their roles
    Contacts(contacts::ContactsArgs),
    /// Make contacts those of an account, or give them another role there
    AddContacts(contacts::AddArgs),
    /// Take contacts out of an account
    RemoveContacts(contacts::RemoveArgs),
    /// Import accounts from a CSV file
    #[command(after_help = "Examples:
  acquaint accounts import companies.csv --dry-run
  acquaint accounts import companies.csv --map Firm=name --set status=Partner

Columns: name, status, parent, owner, address1, address2, city, zip, country, state, web_site, phone, fax, email,
notes. An account is known by its name; cells that say nothing leave what is there. The parent may stand further below.
Statuses and owners that do not exist are made.

Every row read is added, updated, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint accounts import-contacts --help`")]
    Import(Box<RecordArgs>),
    /// Import which contacts belong to which accounts, and as what
    #[command(after_help = "Examples:
  acquaint accounts import-contacts staff.csv --dry-run
  acquaint accounts import-contacts staff.csv --map Firm=account

Columns: email (or guid, contact_id, a unique field of your own), account, role. Accounts and roles that do not exist
are made. A contact has one role in an account: the last row of the file tells it.

Every row read is added, updated, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint accounts import --help`")]
    ImportContacts(Box<ContactRecordArgs>),
}

/// Runs a command on accounts.
pub fn run(context: &Context, command: AccountsCommand) -> Result<()> {
    match command {
        AccountsCommand::List(args) => list::list(context, &args),
        AccountsCommand::Show(args) => list::show(context, &args),
        AccountsCommand::Add(args) => edit::add(context, &args),
        AccountsCommand::Edit(args) => edit::edit(context, &args),
        AccountsCommand::Delete(args) => delete::run(context, &args),
        AccountsCommand::Tree(args) => tree::run(context, &args),
        AccountsCommand::Contacts(args) => contacts::list(context, &args),
        AccountsCommand::AddContacts(args) => contacts::add(context, &args),
        AccountsCommand::RemoveContacts(args) => contacts::remove(context, &args),
        AccountsCommand::Import(args) => import_records::run(context, &records::ACCOUNTS, &args),
        AccountsCommand::ImportContacts(args) => {
            import_records::run_of_contacts(context, &records::ACCOUNT_CONTACTS, &args)
        }
    }
}

/// How messages call an account: `account 3 (ACME)`.
pub fn title(account: &Account) -> String {
    format!("account {} ({})", account.id, escape(&account.name))
}
