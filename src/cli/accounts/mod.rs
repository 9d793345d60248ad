//! `accounts`: companies and the like, to which contacts belong.

mod contacts;
mod delete;
mod edit;
mod list;
pub mod shown;
mod tree;

use clap::Subcommand;

use crate::context::Context;
use crate::domain::account::Account;
use crate::error::Result;
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
    }
}

/// How messages call an account: `account 3 (ACME)`.
pub fn title(account: &Account) -> String {
    format!("account {} ({})", account.id, escape(&account.name))
}
