use crate::context::Context;
use crate::error::Result;
use clap::Subcommand;
/// Contacts
#[derive(Subcommand, Debug)]
pub enum ContactsCommand {
    /// list
    List,
}
pub fn run(_c: &Context, _d: ContactsCommand) -> Result<()> {
    Ok(())
}
