//! `contacts`: a file per verb.

mod import;
mod mapping_file;

use clap::Subcommand;

use crate::context::Context;
use crate::error::Result;

/// The verbs of `contacts`.
#[derive(Subcommand, Debug)]
pub enum ContactsCommand {
    /// Import contacts from a CSV file
    Import(Box<import::ImportArgs>),
}

/// Runs a verb.
pub fn run(context: &Context, command: ContactsCommand) -> Result<()> {
    match command {
        ContactsCommand::Import(args) => import::run(context, &args),
    }
}
