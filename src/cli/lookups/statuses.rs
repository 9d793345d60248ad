//! `statuses`: what stage a contact is at.

use clap::{Args, Subcommand};

use super::deletion::{self, Words};
use super::optional;
use crate::cli::change::{Edit, edit_named, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::named;
use crate::render::text::escape;
use crate::store::{Db, Status};

const COLUMNS: [Column; 4] =
    [Column::number("id"), Column::text("name"), Column::text("description"), Column::number("contacts")];
const TABLE: [&str; 4] = ["id", "name", "description", "contacts"];

/// What can be done with contact statuses.
#[derive(Subcommand, Debug)]
pub enum StatusesCommand {
    /// List the contact statuses and how many contacts have each
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint statuses list
  acquaint statuses list --sort contacts:desc --limit 5
  acquaint statuses list --json"
    )]
    List(ListArgs),
    /// Add a contact status
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint statuses add \"Prospective client\"
  acquaint statuses add VIP --description \"Buys every month\""
    )]
    Add(AddArgs),
    /// Rename or describe a contact status
    #[command(after_help = "Examples:
  acquaint statuses edit VIP --name \"VIP client\"
  acquaint statuses edit 3 --description \"\"        no description any more")]
    Edit(EditArgs),
    /// Delete a contact status
    ///
    /// A status that contacts have is deleted only with --move-to, which gives them another one.
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint statuses delete Lead --move-to \"Prospective client\"
  acquaint statuses delete 3 --yes"
    )]
    Delete(DeleteArgs),
}

/// How to list statuses.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new status.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// What it means
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Which status to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Name or id of the status
    status: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change of a status.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Which status goes, and what its contacts get.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Name or id of the status
    status: String,
    /// Status that its contacts get
    #[arg(long, value_name = "STATUS")]
    move_to: Option<String>,
}

/// Runs a command on statuses.
pub fn run(context: &Context, command: StatusesCommand) -> Result<()> {
    match command {
        StatusesCommand::List(args) => list(context, &args),
        StatusesCommand::Add(args) => add(context, &args),
        StatusesCommand::Edit(args) => edit(context, &args),
        StatusesCommand::Delete(args) => delete(context, &args),
    }
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let statuses = store.statuses()?;
    let mut rows = Vec::with_capacity(statuses.len());
    for status in &statuses {
        rows.push(vec![
            Value::Integer(status.id.0),
            Value::text(&status.name),
            Value::opt_text(status.description.as_deref()),
            Value::Integer(store.contacts_with_status(status.id)?),
        ]);
    }
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "statuses")
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let name = named::clean_name::<Status>(&args.name)?;
    let description = optional("description", args.description.as_deref())?;
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("statuses add"), |txn| -> Result<_> {
        named::refuse_taken::<Status>(txn, &name, None)?;
        let id = txn.add_status(&name, description.as_deref())?;
        Ok((id, unless_dry_run(context, format!("1 status, {name}"))))
    })?;
    let name = escape(&name);
    match operation {
        Some(_) => context.ui.say(&format!("Added status {id}: {name}{}", undo_hint(operation))),
        None => context.ui.say(&format!("Would add status: {name}")),
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

fn changed(db: &Db, before: &Status, changes: &Changes) -> Result<Status> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = named::clean_name::<Status>(name)?;
        named::refuse_taken::<Status>(db, &after.name, Some(before.id.0))?;
    }
    if changes.description.is_some() {
        after.description = optional("description", changes.description.as_deref())?;
    }
    Ok(after)
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    edit_named(
        context,
        "statuses edit",
        &args.status,
        Edit::<Status> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, status| txn.edit_status(status),
            title: &|status| escape(&status.name).into_owned(),
        },
    )
}

const DELETION: Words = Words {
    command: "statuses delete",
    which: "that is",
    goes: ("gets the status", "get the status"),
    is: ("now has the status", "now have the status"),
    holds: ("has the status", "have the status"),
    hint: "--move-to STATUS gives them another one first",
};

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let name = |status: &Status| escape(&status.name).into_owned();
    deletion::delete(context, &DELETION, (&args.status, args.move_to.as_deref()), name)
}
