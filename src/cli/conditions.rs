//! `conditions`: conditions under a name, used in others as `@name`.

use clap::{Args, Subcommand};

use super::lookups::optional;
use crate::cli::change::{Plan, hint_stale, keep_zone, say_zone, unless_dry_run};
use crate::cli::shared::{
    OutputArgs, ShortListArgs, condition_error, print_record, print_short_list, undo_hint,
};
use crate::context::Context;
use crate::domain::condition::Referent;
use crate::domain::saved_condition::SavedCondition;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::condition::{Conditions, follow, refuse_referred};
use crate::ops::named;
use crate::render::text::escape;
use crate::store::Db;

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("condition"),
    Column::text("description"),
    Column::whole("created"),
    Column::whole("modified"),
];
/// So many characters a name has at most.
const NAME_CHARS: usize = 60;
const TABLE: [&str; 3] = ["id", "name", "condition"];

/// What can be done with saved conditions.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint help expressions`, `acquaint contacts list --help` (--where)")]
pub enum ConditionsCommand {
    /// List the saved conditions
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint conditions list
  acquaint conditions list --json"
    )]
    List(ListArgs),
    /// Show a saved condition
    #[command(after_help = "Examples:
  acquaint conditions show hot-leads
  acquaint conditions show 3 --json")]
    Show(ShowArgs),
    /// Save a condition under a name
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint conditions add germans 'country in (Germany, Austria)'
  acquaint contacts list --where '@germans and email is set'"
    )]
    Add(AddArgs),
    /// Rename, describe or change a saved condition; what uses it follows
    #[command(after_help = "Examples:
  acquaint conditions edit germans --where 'country = Germany'
  acquaint conditions edit germans --name dach")]
    Edit(EditArgs),
    /// Delete a saved condition that nothing uses
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint conditions delete germans
  acquaint conditions delete 3 --yes"
    )]
    Delete(DeleteArgs),
}

/// How to list saved conditions.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which one to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Its name or id
    #[arg(value_name = "NAME")]
    condition: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new one.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Its name, used as @name: letters, digits, `-` and `_`
    name: String,
    /// The condition
    condition: String,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Which one to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Its name or id
    #[arg(value_name = "NAME")]
    condition: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New condition
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    text: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Which one goes.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Its name or id
    #[arg(value_name = "NAME")]
    condition: String,
}

/// Runs a command on saved conditions.
pub fn run(context: &Context, command: ConditionsCommand) -> Result<()> {
    match command {
        ConditionsCommand::List(args) => list(context, &args),
        ConditionsCommand::Show(args) => show(context, &args),
        ConditionsCommand::Add(args) => add(context, &args),
        ConditionsCommand::Edit(args) => edit(context, &args),
        ConditionsCommand::Delete(args) => delete(context, &args),
    }
}

fn row<'a>(conditions: &Conditions, saved: &'a SavedCondition) -> Vec<Value<'a>> {
    vec![
        Value::Integer(saved.id.0),
        Value::text(&saved.name),
        Value::owned(conditions.shown(saved.id).unwrap_or_else(|| saved.text.clone())),
        Value::opt_text(saved.description.as_deref()),
        Value::Instant(saved.created),
        Value::Instant(saved.modified),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let (all, conditions) = (store.saved_conditions()?, Conditions::load(&store)?);
    let rows = all.iter().map(|saved| row(&conditions, saved)).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "saved conditions")
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let saved: SavedCondition = find(&store, &args.condition)?;
    let row = row(&Conditions::load(&store)?, &saved);
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row)
}

/// The `@` may be typed as well.
fn find(db: &Db, reference: &str) -> Result<SavedCondition> {
    named::find(db, reference.strip_prefix('@').unwrap_or(reference))
}

fn checked_name(typed: &str) -> Result<String> {
    let name = typed.strip_prefix('@').unwrap_or(typed).trim();
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if name.starts_with(char::is_alphabetic)
        && name.chars().all(is_plain)
        && name.chars().count() <= NAME_CHARS
    {
        return Ok(name.to_owned());
    }
    Err(Error::rejected(format!("`{typed}` cannot be the name of a condition"))
        .hint("letters, digits, `-` and `_`, a letter first: hot-leads"))
}

/// The form in which a typed condition is kept.
fn kept(context: &Context, db: &Db, text: &str) -> Result<String> {
    let conditions = Conditions::load(db)?;
    let condition = conditions.read_saved(text).map_err(|errors| condition_error(context, &errors))?;
    Ok(conditions.stored(&condition))
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let name = checked_name(&args.name)?;
    let description = optional("description", args.description.as_deref())?;
    let store = context.create_if(|db| kept(context, db, &args.condition).map(|_| true))?;
    let ((id, zone, stale), operation) =
        store.write(&context.operation("conditions add"), |txn| -> Result<_> {
            named::refuse_taken::<SavedCondition>(txn, &name, None)?;
            let before = Conditions::load_to_check(txn)?;
            let zone = keep_zone(context, txn)?;
            let text = kept(context, txn, &args.condition)?;
            let id = txn.add_condition(&name, description.as_deref(), &text)?;
            let stale = follow(txn, &before, &format!("the condition `@{name}` cannot be added"), &[])?;
            Ok(((id, zone, stale), unless_dry_run(context, format!("1 condition, @{name}"))))
        })?;
    if operation.is_none() {
        context.ui.say(&format!("Would add condition: @{name}"));
        return Ok(());
    }
    context.ui.say(&format!("Added condition {id}: @{name}{}", undo_hint(operation)));
    say_zone(context, zone);
    hint_stale(context, stale);
    context.ui.print_id(id)
}

fn changed(context: &Context, db: &Db, before: &SavedCondition, changes: &Changes) -> Result<SavedCondition> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = checked_name(name)?;
        named::refuse_taken::<SavedCondition>(db, &after.name, Some(before.id.0))?;
    }
    if let Some(text) = &changes.text {
        let conditions = Conditions::load(db)?;
        let condition = conditions.read_saved(text).map_err(|errors| condition_error(context, &errors))?;
        conditions.refuse_saved_cycle(before.id, &condition)?;
        after.text = conditions.stored(&condition);
    }
    if changes.description.is_some() {
        after.description = optional("description", changes.description.as_deref())?;
    }
    Ok(after)
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    let store = context.change()?;
    let (edited, operation) = store.write(&context.operation("conditions edit"), |txn| -> Result<_> {
        let before = find(txn, &args.condition)?;
        let conditions = Conditions::load_to_check(txn)?;
        let zone = if args.changes.text.is_some() { keep_zone(context, txn)? } else { None };
        let after = changed(context, txn, &before, &args.changes)?;
        if after == before {
            return Ok((None, None));
        }
        txn.edit_condition(&after)?;
        let stale =
            follow(txn, &conditions, &format!("the condition `@{}` cannot be changed so", before.name), &[])?;
        let summary = unless_dry_run(context, format!("condition {}, {}", after.id, after.name));
        Ok((Some((after, zone, stale)), summary))
    })?;
    let Some((after, zone, stale)) = edited else {
        context.ui.say("Nothing to change: the condition is like that already.");
        return Ok(());
    };
    let did = if operation.is_some() { "Changed" } else { "Would change" };
    let (id, name) = (after.id, escape(&after.name));
    context.ui.say(&format!("{did} condition {id}: @{name}{}", undo_hint(operation)));
    say_zone(context, zone);
    hint_stale(context, stale);
    Ok(())
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let saved: SavedCondition = find(&store, &args.condition)?;
    let title = format!("condition {} (@{})", saved.id, escape(&saved.name));
    let referent = Referent::Saved(saved.id.0);
    refuse_referred(&store, referent, &title)?;
    let plan = Plan { what: title.clone(), number: 1, lines: Vec::new() };
    if !plan.is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("conditions delete"), |txn| -> Result<_> {
        named::demand_unchanged(txn, &saved)?;
        refuse_referred(txn, referent, &title)?;
        txn.delete_condition(saved.id)?;
        Ok(((), unless_dry_run(context, format!("1 condition, @{}", saved.name))))
    })?;
    context.ui.say(&format!("Deleted {title}{}", undo_hint(operation)));
    Ok(())
}
