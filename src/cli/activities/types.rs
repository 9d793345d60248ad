//! `activities types`: what activities can be; added, renamed and deleted.

use clap::{Args, Subcommand};

use crate::cli::change::{Edit, Plan, edit_named, unless_dry_run};
use crate::cli::lookups::optional;
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::activity::ActivityType;
use crate::domain::custom_field::label_of;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::activity_stats::{self, Wanted};
use crate::ops::{activity, named};
use crate::render::text::escape;
use crate::store::{ActivityQuery, Db};

const COLUMNS: [Column; 10] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("label"),
    Column::text("built_in"),
    Column::number("activities"),
    Column::whole("latest"),
    Column::text("description"),
    Column::whole("code_name"),
    Column::whole("enabled"),
    Column::whole("manual"),
];
const TABLE: [&str; 6] = ["name", "label", "enabled", "manual", "activities", "latest"];

/// What `activities types` takes.
#[derive(Args, Debug)]
#[command(
    visible_alias = "type",
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  acquaint activities types
  acquaint activities types --used --sort activities:desc
  acquaint activities types --manual              what people may log by hand
  acquaint activities types add ski_rental --label \"Rented skis\"
  acquaint activities types edit rating --disable"
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
  acquaint activities types add sensor_reading --forbid-manual

People may log it by hand, unless --forbid-manual leaves that to systems.

See also: `acquaint activities import --help` makes the types of a file on the way"
    )]
    Add(TypesAddArgs),
    /// Rename or describe an activity type, enable or disable it; activities and conditions follow
    ///
    /// Built-in types keep their names. A disabled type takes no new activities: `activities log` refuses them and an
    /// import rejects their rows. The activities it has stay, and count in conditions and scores.
    #[command(after_help = "Examples:
  acquaint activities types edit ski_rental --name rental
  acquaint activities types edit purchase --label \"Order\" --forbid-manual
  acquaint activities types edit rating --disable

See also: `acquaint activities log --help` says what is logged by hand")]
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
    /// Only types that people may log by hand
    #[arg(long)]
    manual: bool,
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
    /// What it stands for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Systems alone log it: people do not, by hand
    #[arg(long)]
    forbid_manual: bool,
    /// It takes no activities until it is enabled
    #[arg(long)]
    disabled: bool,
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
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// It takes activities
    #[arg(long)]
    enable: bool,
    /// It takes no new activities until it is enabled again; those it has stay, and count
    #[arg(long, conflicts_with = "enable")]
    disable: bool,
    /// People may log its activities by hand
    #[arg(long)]
    allow_manual: bool,
    /// Systems alone log its activities
    #[arg(long, conflicts_with = "allow_manual")]
    forbid_manual: bool,
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
    let all = Wanted { query: &ActivityQuery::default(), contacts: None };
    let uses = activity_stats::by_type(&store, &all)?.parts;
    let types = store.activity_types()?;
    let wanted = |kind: &&ActivityType| {
        (!args.used || uses.contains_key(&kind.id)) && (!args.manual || (kind.manual && kind.enabled))
    };
    let rows = types.iter().filter(wanted).map(|kind| {
        let found = uses.get(&kind.id);
        vec![
            Value::Integer(kind.id.0),
            Value::text(&kind.name),
            Value::text(&kind.label),
            Value::Bool(kind.is_built_in()),
            Value::Integer(found.map_or(0, |totals| totals.activities)),
            found.map_or(Value::Null, |totals| Value::Instant(totals.last)),
            Value::opt_text(kind.description.as_deref()),
            Value::opt_text(kind.code_name()),
            Value::Bool(kind.enabled),
            Value::Bool(kind.manual),
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
    if changes.description.is_some() {
        after.description = optional("description", changes.description.as_deref())?;
    }
    if changes.enable || changes.disable {
        after.enabled = changes.enable;
    }
    if changes.allow_manual || changes.forbid_manual {
        after.manual = changes.allow_manual;
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
            title: &|kind| {
                let state = if kind.enabled { "" } else { ", disabled" };
                format!("{} ({}){state}", escape(&kind.name), escape(&kind.label))
            },
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
    let kind = ActivityType {
        label: label(args.label.as_deref(), &name)?,
        description: optional("description", args.description.as_deref())?,
        enabled: !args.disabled,
        manual: !args.forbid_manual,
        ..ActivityType::new(&name)
    };
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("activities types add"), |txn| -> Result<_> {
        named::refuse_taken::<ActivityType>(txn, &name, None)?;
        Ok((txn.add_activity_type(&kind)?, unless_dry_run(context, format!("1 activity type, {name}"))))
    })?;
    if operation.is_none() {
        context.ui.say(&format!("Would add activity type: {}", escape(&name)));
        return Ok(());
    }
    context.ui.say(&format!("Added activity type {id}: {}{}", escape(&name), undo_hint(operation)));
    context.ui.print_id(id)
}
