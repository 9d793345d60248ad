//! `contacts`: a file per verb.

mod delete;
mod edit;
pub mod edit_many;
mod entry;
mod export;
mod export_facts;
pub mod field_args;
mod form;
mod geolocate;
mod history;
mod import;
mod import_args;
mod interview;
pub mod list;
mod looked_up;
mod mapping_file;
mod merge;
mod page;
mod prune;
mod recognise;
mod record;
mod screen;
mod show;

use clap::Subcommand;

use crate::context::Context;
use crate::error::Result;

/// The verbs of `contacts`.
#[derive(Subcommand, Debug)]
pub enum ContactsCommand {
    /// List contacts
    #[command(visible_alias = "ls")]
    List(Box<list::ListArgs>),
    /// Show a contact's profile
    Show(show::ShowArgs),
    /// Show how a contact's groups, points and persona changed, and why
    History(history::HistoryArgs),
    /// Add a contact
    #[command(visible_alias = "new")]
    Add(Box<edit::AddArgs>),
    /// Edit contacts, one or many
    Edit(Box<edit::EditArgs>),
    /// Delete contacts with everything that belongs to them
    #[command(visible_alias = "rm")]
    Delete(delete::DeleteArgs),
    /// Delete contacts that have not been active for long
    Prune(prune::PruneArgs),
    /// Merge contacts that are the same person
    Merge(merge::MergeArgs),
    /// Say who comes with a cookie, and make a contact of whoever is not known
    Recognise(recognise::RecogniseArgs),
    /// Fill in where a contact may be, by an address of the internet
    Geolocate(geolocate::GeolocateArgs),
    /// Import contacts from a CSV file
    Import(Box<import_args::ImportArgs>),
    /// Export contacts to a file or standard output
    Export(Box<export::ExportArgs>),
}

/// Runs a verb.
pub fn run(context: &Context, command: ContactsCommand) -> Result<()> {
    match command {
        ContactsCommand::List(args) => list::run(context, &args),
        ContactsCommand::Show(args) => show::run(context, &args),
        ContactsCommand::History(args) => history::run(context, &args),
        ContactsCommand::Add(args) => edit::add(context, &args),
        ContactsCommand::Edit(args) => edit::edit(context, &args),
        ContactsCommand::Delete(args) => delete::run(context, &args),
        ContactsCommand::Prune(args) => prune::run(context, &args),
        ContactsCommand::Merge(args) => merge::run(context, &args),
        ContactsCommand::Recognise(args) => recognise::run(context, &args),
        ContactsCommand::Geolocate(args) => geolocate::run(context, &args),
        ContactsCommand::Import(args) => import::run(context, &args),
        ContactsCommand::Export(args) => export::run(context, &args),
    }
}
