//! `mappings`: which fields of contacts forms, users and customers fill.

use clap::{Args, Subcommand};
use serde_json::json;

use super::change::{Plan, unless_dry_run};
use super::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::form::{Mapping, Source};
use crate::domain::id::MappingId;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::field_mapping::{find_source, pair};
use crate::render::text::escape;
use crate::store::Db;

const COLUMNS: [Column; 4] =
    [Column::text("source"), Column::text("form"), Column::text("mode"), Column::text("fields")];
const TABLE: [&str; 4] = ["source", "form", "mode", "fields"];

/// What can be done with mappings.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint forms --help`, `acquaint events import --help`")]
pub enum MappingsCommand {
    /// List the mappings
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Show the mapping of a source
    Show(ShowArgs),
    /// Say which fields of contacts a source fills
    Set(SetArgs),
    /// Let a source fill nothing any more
    #[command(visible_alias = "rm")]
    Delete(DeleteArgs),
}

/// What `mappings list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint mappings list
  acquaint mappings list --json

See also: `acquaint mappings set --help`")]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which mapping to show.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint mappings show \"form:Contact us\"
  acquaint mappings show user --json

See also: `acquaint mappings list`")]
pub struct ShowArgs {
    /// user, customer or form:NAME
    #[arg(value_name = "SOURCE")]
    source: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// What fills what.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint mappings set \"form:Contact us\" Email=email Town=city --overwrite
  acquaint mappings set user first_name=first_name email=email
  acquaint mappings set customer last_name=last_name --fill

With --overwrite values replace what a contact has, with --fill they fill what is empty. Users overwrite where nothing
is said, forms and customers fill. An address that a contact has is never replaced: it says who the contact is.

Users and customers have first_name, last_name, email and user_name. Names are cut to 100 characters.

See also: `acquaint forms submit --help`")]
pub struct SetArgs {
    /// user, customer or form:NAME
    #[arg(value_name = "SOURCE")]
    source: String,
    /// A name of the source and the field that it fills
    #[arg(value_name = "NAME=FIELD", required = true)]
    pairs: Vec<String>,
    /// Replace what contacts have
    #[arg(long, conflicts_with = "fill")]
    overwrite: bool,
    /// Fill only what is empty
    #[arg(long)]
    fill: bool,
}

/// Whose mapping goes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint mappings delete \"form:Contact us\"
  acquaint mappings delete user --yes

See also: `acquaint db undo` brings it back")]
pub struct DeleteArgs {
    /// user, customer or form:NAME
    #[arg(value_name = "SOURCE")]
    source: String,
}

/// Runs a command on mappings.
pub fn run(context: &Context, command: MappingsCommand) -> Result<()> {
    match command {
        MappingsCommand::List(args) => list(context, &args),
        MappingsCommand::Show(args) => show(context, &args),
        MappingsCommand::Set(args) => set(context, &args),
        MappingsCommand::Delete(args) => delete(context, &args),
    }
}

fn row(db: &Db, mapping: &Mapping) -> Result<Vec<Value<'static>>> {
    let form = match mapping.source {
        Source::Form(id) => db.forms()?.into_iter().find(|form| form.id == id).map(|form| form.name),
        Source::User | Source::Customer => None,
    };
    let pairs: serde_json::Map<String, serde_json::Value> =
        mapping.pairs.iter().map(|(name, field)| (name.clone(), json!(field.name()))).collect();
    Ok(vec![
        Value::text(mapping.source.name()),
        form.map_or(Value::Null, Value::owned),
        Value::text(if mapping.overwrite { "overwrite" } else { "fill" }),
        Value::Json(pairs.into()),
    ])
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    args.output.refuse_ids("mappings")?;
    let store = context.read()?;
    let all = store.mappings()?;
    let rows = all.iter().map(|mapping| row(&store, mapping)).collect::<Result<Vec<_>>>()?;
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "mappings")
}

fn find(db: &Db, text: &str) -> Result<(Mapping, String)> {
    let (source, called, _) = find_source(db, text)?;
    let mapping = db.mapping(source)?.ok_or_else(|| {
        Error::not_found(format!("no field is filled by {called}"))
            .hint(format!("`acquaint mappings set {text} NAME=FIELD` says which"))
    })?;
    Ok((mapping, called))
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let (mapping, _) = find(&store, &args.source)?;
    let values = row(&store, &mapping)?;
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &values)
}

fn set(context: &Context, args: &SetArgs) -> Result<()> {
    let store = context.change()?;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let (source, called, has) = find_source(txn, &args.source)?;
        let mut pairs = Vec::new();
        for text in &args.pairs {
            let (name, field) = pair(txn, text, &has)?;
            if pairs.iter().any(|(_, other)| *other == field) {
                return Err(Error::usage(format!("{} is filled twice", field.name())));
            }
            pairs.push((name, field));
        }
        let overwrite = args.overwrite || (source.overwrites() && !args.fill);
        let mapping = Mapping { id: MappingId(0), source, overwrite, pairs };
        let is_so =
            txn.mapping(source)?.is_some_and(|before| Mapping { id: before.id, ..mapping.clone() } == before);
        txn.put_mapping(&mapping)?;
        Ok(((called.clone(), is_so), unless_dry_run(context, called).filter(|_| !is_so)))
    };
    let ((called, is_so), operation) = store.write(&context.operation("mappings set"), write)?;
    let called = escape(&called);
    match (is_so, operation) {
        (true, _) => context.ui.say(&format!("Nothing to change: {called} fill these fields already.")),
        (false, None) => context.ui.say(&format!("Would let {called} fill these fields.")),
        (false, operation) => {
            context
                .ui
                .say(&format!("These fields are filled by {called} from now on{}", undo_hint(operation)));
        }
    }
    Ok(())
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let (mapping, called) = find(&store, &args.source)?;
    let what = format!("the mapping of {}", escape(&called));
    if !(Plan { what: what.clone(), number: 1, lines: Vec::new() }).is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("mappings delete"), |txn| -> Result<_> {
        find(txn, &args.source)?;
        txn.delete_mapping(mapping.id)?;
        Ok(((), unless_dry_run(context, called.clone())))
    })?;
    context.ui.say(&format!("Deleted {what}{}", undo_hint(operation)));
    Ok(())
}
