//! `activities types`: what activities can be.

use clap::{Args, Subcommand};

use crate::cli::change::unless_dry_run;
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::activity::ActivityType;
use crate::domain::custom_field::label_of;
use crate::domain::fact::activity::BUILT_IN;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::named;
use crate::render::text::escape;

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

/// Runs a command on activity types.
pub fn run(context: &Context, args: TypesArgs) -> Result<()> {
    match args.command {
        Some(TypesCommand::Add(args)) => add(context, &args),
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
            Value::Bool(BUILT_IN.iter().any(|known| known.name == kind.name)),
            Value::Integer(found.map_or(0, |(number, _)| *number)),
            found.map_or(Value::Null, |(_, latest)| Value::Instant(*latest)),
        ]
    });
    let rows = rows.collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "activity types")
}

fn add(context: &Context, args: &TypesAddArgs) -> Result<()> {
    let name = named::clean_name::<ActivityType>(&args.name)?;
    let label = match args.label.as_deref() {
        Some(text) => clean(text, VALUE_CHARS)
            .map_err(|error| Error::rejected(format!("--label: {error}")))?
            .into_owned(),
        None => String::new(),
    };
    let label = if label.is_empty() { label_of(&name) } else { label };
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
