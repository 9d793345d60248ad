//! `activities types`: what activities can be; added, renamed and deleted.

use clap::{Args, Subcommand};

use crate::cli::change::{Edit, Plan, edit_named, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::activity::ActivityType;
use crate::domain::custom_field::label_of;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::{activity, named};
use crate::render::text::escape;
use crate::store::Db;

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("label"),
    Column::text("built_in"),
    Column::number("activities"),
    Column::whole("latest"),
];
const TABLE: [&str; 4] = ["name", "label", "activities", "latest"];

/// What `activities types` takes.
#[derive(Args, Debug)]
#[command(
    visible_alias = "type",
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  acquaint activities types
  acquaint activities types --used --sort activities:desc
  acquaint activities types add ski_rental --label \"Rented skis\""
)]
pub struct TypesArgs {
    #[command(subcommand)]
    command: Option<TypesCommand>,
    #[command(flatten)]
    list: TypesListArgs,
}

/// What can be done with activity types.
#[derive(Subcommand, Debug)]
enum TypesCommand {
    /// List the activity types, how many activities each has and when the latest happened
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint activities types list
  acquaint activities types list --used --json"
    )]
    List(TypesListArgs),
    /// Add an activity type
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint activities types add ski_rental
  acquaint activities types add ski_rental --label \"Rented skis\"

See also: `acquaint activities import --help` makes the types of a file on the way"
    )]
    Add(TypesAddArgs),
    /// Rename an activity type, or change its label; activities and conditions follow
    ///
    /// Built-in types keep their names.
    #[command(after_help = "Examples:
  acquaint activities types edit ski_rental --name rental
  acquaint activities types edit purchase --label \"Order\"")]
    Edit(TypesEditArgs),
    /// Delete an activity type of your own that no activity has and no condition refers to
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint activities types delete ski_rental
  acquaint activities types delete 1001 --yes"
    )]
    Delete(TypesDeleteArgs),
}

/// Which types to list.
#[derive(Args, Debug)]
struct TypesListArgs {
    /// Only types that activities have
    #[arg(long)]
    used: bool,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new type.
#[derive(Args, Debug)]
struct TypesAddArgs {
    /// Its name, such as ski_rental
    name: String,
    /// What people call it [default: the name]
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
}

/// Which type to change, and how.
#[derive(Args, Debug)]
struct TypesEditArgs {
    /// Name or id of the type
    #[arg(value_name = "ACTIVITY_TYPE")]
    kind: String,
    #[command(flatten)]
    changes: TypesChanges,
}

/// What to change of a type.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
struct TypesChanges {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New label; an empty one is made of the name
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
}

/// Which type goes.
#[derive(Args, Debug)]
struct TypesDeleteArgs {
    /// Name or id of the type
    #[arg(value_name = "ACTIVITY_TYPE")]
    kind: String,
}

/// Runs a command on activity types.
pub fn run(context: &Context, args: TypesArgs) -> Result<()> {
    match args.command {
        Some(TypesCommand::Add(args)) => add(context, &args),
        Some(TypesCommand::Edit(args)) => edit(context, &args),
        Some(TypesCommand::Delete(args)) => delete(context, &args),
        Some(TypesCommand::List(args)) => list(context, &args),
        None => list(context, &args.list),
    }
}

fn list(context: &Context, args: &TypesListArgs) -> Result<()> {
    let store = context.read()?;
    let uses = store.activities_by_type()?;
    let types = store.activity_types()?;
    let used = |kind: &&ActivityType| !args.used || uses.contains_key(&kind.id);
    let rows = types.iter().filter(used).map(|kind| {
        let found = uses.get(&kind.id);
        vec![
            Value::Integer(kind.id.0),
            Value::owned(kind.name.clone()),
            Value::owned(kind.label.clone()),
            Value::Bool(kind.is_built_in()),
            Value::Integer(found.map_or(0, |(number, _)| *number)),
            found.map_or(Value::Null, |(_, latest)| Value::Instant(*latest)),
        ]
    });
    let rows = rows.collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "activity types")
}

fn label(given: Option<&str>, name: &str) -> Result<String> {
    let label = clean(given.unwrap_or_default(), VALUE_CHARS)
        .map_err(|error| Error::rejected(format!("--label: {error}")))?;
    Ok(if label.is_empty() { label_of(name) } else { label.into_owned() })
}

fn changed(db: &Db, before: &ActivityType, changes: &TypesChanges) -> Result<ActivityType> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = activity::clean_type_name(name)?;
        if after.name != before.name {
            activity::refuse_built_in(before, "renamed")?;
        }
        named::refuse_taken::<ActivityType>(db, &after.name, Some(before.id.0))?;
        if before.label == label_of(&before.name) {
            after.label = label_of(&after.name);
        }
    }
    if changes.label.is_some() {
        after.label = label(changes.label.as_deref(), &after.name)?;
    }
    Ok(after)
}

fn edit(context: &Context, args: &TypesEditArgs) -> Result<()> {
    edit_named(
        context,
        "activities types edit",
        &args.kind,
        Edit::<ActivityType> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, kind| txn.edit_activity_type(kind),
            title: &|kind| format!("{} ({})", escape(&kind.name), escape(&kind.label)),
        },
    )
}

fn delete(context: &Context, args: &TypesDeleteArgs) -> Result<()> {
    let store = context.change()?;
    let kind: ActivityType = named::find(&store, &args.kind)?;
    activity::refuse_type_in_use(&store, &kind)?;
    let title = format!("activity type {}: {}", kind.id, escape(&kind.name));
    let plan = Plan { what: title.clone(), number: 1, lines: Vec::new() };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("activities types delete"), |txn| -> Result<_> {
        activity::delete_type(txn, &kind)?;
        Ok(((), unless_dry_run(context, format!("1 activity type, {}", kind.name))))
    })?;
    context.ui.say(&format!("Deleted {title}{}", undo_hint(operation)));
    Ok(())
}

fn add(context: &Context, args: &TypesAddArgs) -> Result<()> {
    let name = activity::clean_type_name(&args.name)?;
    let label = label(args.label.as_deref(), &name)?;
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("activities types add"), |txn| -> Result<_> {
        named::refuse_taken::<ActivityType>(txn, &name, None)?;
        Ok((
            txn.add_activity_type(&name, &label)?,
            unless_dry_run(context, format!("1 activity type, {name}")),
        ))
    })?;
    if operation.is_none() {
        context.ui.say(&format!("Would add activity type: {}", escape(&name)));
        return Ok(());
    }
    context.ui.say(&format!("Added activity type {id}: {}{}", escape(&name), undo_hint(operation)));
    context.ui.print_id(id)
}
