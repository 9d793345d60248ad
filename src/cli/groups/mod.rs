//! `groups`: sets of contacts under a name.

mod members;

use std::collections::HashMap;

use clap::{Args, Subcommand};

use super::lookups::optional;
use crate::cli::change::{Edit, Plan, edit_named, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::group::Group;
use crate::domain::id::GroupId;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::{group, named};
use crate::render::text::{escape, plural};
use crate::store::Db;

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("description"),
    Column::number("members"),
    Column::whole("created"),
    Column::whole("modified"),
];
const TABLE: [&str; 4] = ["id", "name", "description", "members"];

/// What can be done with contact groups.
#[derive(Subcommand, Debug)]
#[command(
    after_help = "See also: `acquaint contacts import --group GROUP` makes the people of a file members"
)]
pub enum GroupsCommand {
    /// List the contact groups and how many members each has
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint groups list
  acquaint groups list --sort members:desc --limit 5
  acquaint groups list --json"
    )]
    List(ListArgs),
    /// Show a contact group
    #[command(after_help = "Examples:
  acquaint groups show \"Fair 2017\"
  acquaint groups show 3 --json

See also: `acquaint groups members GROUP` lists who is in it")]
    Show(ShowArgs),
    /// Add a contact group
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint groups add \"Fair 2017\" --description \"Visitors of our stand\"
  acquaint groups add Newsletter"
    )]
    Add(AddArgs),
    /// Rename or describe a contact group
    #[command(after_help = "Examples:
  acquaint groups edit \"Fair 2017\" --name \"Fair 2017, Vienna\"
  acquaint groups edit 3 --description \"\"          no description any more")]
    Edit(EditArgs),
    /// Delete a contact group; its members stay contacts
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint groups delete \"Fair 2017\"   says how many members it has, and asks
  acquaint groups delete 3 --yes

See also: `acquaint db undo` brings the group back with its members"
    )]
    Delete(DeleteArgs),
    /// List the members of a contact group
    Members(Box<members::MembersArgs>),
    /// Make contacts members of a group
    AddMembers(members::ChangeArgs),
    /// Take contacts out of a group
    RemoveMembers(members::RemoveArgs),
}

/// How to list groups.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which group to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Name or id of the group
    group: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new group.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Which group to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Name or id of the group
    group: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change of a group.
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

/// Which group goes.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Name or id of the group
    group: String,
}

/// Runs a command on groups.
pub fn run(context: &Context, command: GroupsCommand) -> Result<()> {
    match command {
        GroupsCommand::List(args) => list(context, &args),
        GroupsCommand::Show(args) => show(context, &args),
        GroupsCommand::Add(args) => add(context, &args),
        GroupsCommand::Edit(args) => edit(context, &args),
        GroupsCommand::Delete(args) => delete(context, &args),
        GroupsCommand::Members(args) => members::list(context, &args),
        GroupsCommand::AddMembers(args) => members::add(context, &args),
        GroupsCommand::RemoveMembers(args) => members::remove(context, &args),
    }
}

/// How messages call a group: `group 3 (Fair 2017)`.
fn title(group: &Group) -> String {
    format!("group {} ({})", group.id, escape(&group.name))
}

fn row(group: &Group, members: i64) -> Vec<Value<'_>> {
    vec![
        Value::Integer(group.id.0),
        Value::text(&group.name),
        Value::opt_text(group.description.as_deref()),
        Value::Integer(members),
        Value::Instant(group.created),
        Value::Instant(group.modified),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let groups = store.groups()?;
    let sizes: HashMap<GroupId, i64> = store.group_sizes()?;
    let size = |group: &Group| sizes.get(&group.id).copied().unwrap_or(0);
    let rows = groups.iter().map(|group| row(group, size(group))).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "contact groups")
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let group: Group = named::find(&store, &args.group)?;
    let members = store.group_size(group.id)?;
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row(&group, members))
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let name = group::clean_name(&args.name)?;
    let description = optional("description", args.description.as_deref())?;
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("groups add"), |txn| -> Result<_> {
        named::refuse_taken::<Group>(txn, &name, None)?;
        let id = txn.add_group(&name, description.as_deref())?;
        Ok((id, unless_dry_run(context, format!("1 group, {name}"))))
    })?;
    let name = escape(&name);
    match operation {
        Some(_) => context.ui.say(&format!("Added group {id}: {name}{}", undo_hint(operation))),
        None => context.ui.say(&format!("Would add group: {name}")),
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

fn changed(db: &Db, before: &Group, changes: &Changes) -> Result<Group> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = group::clean_name(name)?;
        named::refuse_taken::<Group>(db, &after.name, Some(before.id.0))?;
    }
    if changes.description.is_some() {
        after.description = optional("description", changes.description.as_deref())?;
    }
    Ok(after)
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    edit_named(
        context,
        "groups edit",
        &args.group,
        Edit::<Group> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, group| txn.edit_group(group),
            title: &|group| escape(&group.name).into_owned(),
        },
    )
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let group: Group = named::find(&store, &args.group)?;
    let members = store.group_size(group.id)?;
    let leave = match members {
        0 => None,
        1 => Some("its 1 member stays a contact".to_owned()),
        _ => Some(format!("its {} stay contacts", plural(members, "member"))),
    };
    let plan = Plan { what: title(&group), number: 1, lines: leave.into_iter().collect() };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("groups delete"), |txn| -> Result<_> {
        group::delete(txn, &group, members)?;
        let members = plural(members, "member");
        Ok(((), unless_dry_run(context, format!("1 group, {}, {members}", group.name))))
    })?;
    let (id, name, members) = (group.id, escape(&group.name), plural(members, "member"));
    context.ui.say(&format!("Deleted group {id}: {name}, {members}{}", undo_hint(operation)));
    Ok(())
}
