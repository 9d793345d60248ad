//! `fields`: the fields that contacts have, and the user's own among them.

use clap::{Args, Subcommand};

use super::lookups::optional;
use crate::cli::change::{Plan, hint_stale, unless_dry_run};
use crate::cli::shared::{
    OutputArgs, ShortListArgs, contacts, nothing_to_change, print_record, print_short_list, undo_hint,
};
use crate::context::Context;
use crate::domain::condition::Referent;
use crate::domain::custom_field::{Definition, Type, label_of};
use crate::domain::field::Field;
use crate::domain::id::FieldId;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::condition::refuse_referred;
use crate::ops::{field, named};
use crate::render::text::{escape, plural, thousands};
use crate::store::Db;

const COLUMNS: [Column; 8] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("label"),
    Column::text("type"),
    Column::text("choices"),
    Column::text("unique"),
    Column::number("values"),
    Column::text("description"),
];
const TABLE: [&str; 6] = ["id", "name", "label", "type", "unique", "values"];

/// What can be done with fields.
#[derive(Subcommand, Debug)]
#[command(
    after_help = "See also: `acquaint help fields`, `acquaint contacts import --help` (--new-field, --match)"
)]
pub enum FieldsCommand {
    /// List your own fields and how many contacts have a value in each
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint fields list
  acquaint fields list --built-in
  acquaint fields list --sort values:desc --json"
    )]
    List(ListArgs),
    /// Show a field of your own
    #[command(after_help = "Examples:
  acquaint fields show loyalty_tier
  acquaint fields show 3 --json")]
    Show(ShowArgs),
    /// Add a field to every contact
    ///
    /// From then on it is a field like the built-in ones: in --set, --fields, --sort, filters, imports, exports,
    /// profiles and JSON. A unique one says who is meant: `contacts show customer_id:1042`, `contacts import --match`.
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint fields add loyalty_tier --type choice --choices gold,silver
  acquaint fields add customer_id --type integer --unique
  acquaint fields add last_order --type date --label \"Last order\""
    )]
    Add(AddArgs),
    /// Rename a field of your own, or change its type, its choices or its uniqueness
    ///
    /// The values that contacts have are converted. When one cannot be, or a condition could no longer be read, nothing
    /// changes, and what is in the way is listed.
    #[command(after_help = "Examples:
  acquaint fields edit loyalty_tier --add-choice platinum
  acquaint fields edit points --type decimal
  acquaint fields edit customer_no --name customer_id --unique")]
    Edit(EditArgs),
    /// Delete a field of your own with its values
    ///
    /// `db undo` brings both back.
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint fields delete loyalty_tier
  acquaint fields delete loyalty_tier --dry-run     how many values would go"
    )]
    Delete(DeleteArgs),
}

/// How to list fields.
#[derive(Args, Debug)]
pub struct ListArgs {
    /// List the built-in fields instead
    #[arg(long)]
    built_in: bool,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which field to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Name or id of the field
    #[arg(value_name = "OWN_FIELD")]
    field: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new field.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Its name: letters of any script, digits and `_`
    name: String,
    /// What it holds
    #[arg(long = "type", value_enum, value_name = "TYPE", default_value = "text")]
    kind: Type,
    /// The values of a choice, in their order; one with a comma in it goes in double quotes: '"Smith, Jones",Kim'
    #[arg(long, value_name = "CHOICE,...")]
    choices: Vec<String>,
    /// What the profile calls it [default: the name]
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// No two contacts may have the same value
    #[arg(long)]
    unique: bool,
}

/// Which field to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Name or id of the field
    #[arg(value_name = "OWN_FIELD")]
    field: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change of a field.
#[derive(Args, Debug)]
pub struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New label; an empty one is made of the name
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// New type; the values are converted
    #[arg(long = "type", value_enum, value_name = "TYPE")]
    kind: Option<Type>,
    /// The choices instead of the present ones
    #[arg(long, value_name = "CHOICE,...", conflicts_with_all = ["add_choice", "remove_choice"])]
    choices: Vec<String>,
    /// More choices, after the present ones
    #[arg(long, value_name = "CHOICE,...")]
    add_choice: Vec<String>,
    /// Choices that go; none that a contact has
    #[arg(long, value_name = "CHOICE,...")]
    remove_choice: Vec<String>,
    /// No two contacts may have the same value from here on
    #[arg(long, conflicts_with = "not_unique")]
    unique: bool,
    /// Several contacts may have the same value
    #[arg(long)]
    not_unique: bool,
}

/// Which field goes.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Name or id of the field
    #[arg(value_name = "OWN_FIELD")]
    field: String,
}

/// Runs a command on fields.
pub fn run(context: &Context, command: FieldsCommand) -> Result<()> {
    match command {
        FieldsCommand::List(args) => list(context, &args),
        FieldsCommand::Show(args) => show(context, &args),
        FieldsCommand::Add(args) => add(context, &args),
        FieldsCommand::Edit(args) => edit(context, &args),
        FieldsCommand::Delete(args) => delete(context, &args),
    }
}

fn row(db: &Db, definition: &Definition) -> Result<Vec<Value<'static>>> {
    let choices = if definition.choices.is_empty() {
        Value::Null
    } else {
        Value::Json(definition.choices.iter().map(String::as_str).collect())
    };
    Ok(vec![
        Value::Integer(definition.id.0),
        Value::owned(definition.name.clone()),
        Value::owned(definition.label.clone()),
        Value::text(definition.kind.name()),
        choices,
        Value::Bool(definition.unique),
        Value::Integer(db.values_of(field::custom(db, definition)?)?),
        Value::opt_text(definition.description.as_deref()).into_owned(),
    ])
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    if args.built_in {
        return list_built_in(context, args);
    }
    let store = context.read()?;
    let rows: Result<Vec<_>> =
        store.fields()?.custom().iter().map(|custom| row(&store, custom.definition())).collect();
    let zone = context.zone(&store)?;
    print_short_list(
        context,
        (&args.list, &args.output),
        zone,
        (&COLUMNS, &TABLE),
        rows?,
        "fields of your own",
    )
}

/// Needs no database: they are the same in every one.
fn list_built_in(context: &Context, args: &ListArgs) -> Result<()> {
    const BUILT_IN: [Column; 4] =
        [Column::text("name"), Column::text("label"), Column::text("holds"), Column::text("set")];
    let rows = Field::every_built_in().map(|field| {
        [field.name(), field.label(), field.kind().describe(), field.origin().describe()]
            .map(Value::text)
            .to_vec()
    });
    let table = ["name", "label", "holds"];
    let zone = crate::domain::time::Zone::Utc;
    print_short_list(context, (&args.list, &args.output), zone, (&BUILT_IN, &table), rows.collect(), "fields")
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let definition: Definition = named::find(&store, &args.field)?;
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row(&store, &definition)?)
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let name = field::checked_name(&args.name)?;
    let field = Definition {
        id: FieldId(0),
        label: label(args.label.as_deref(), &name)?,
        description: optional("description", args.description.as_deref())?,
        kind: args.kind,
        choices: field::checked_choices(&args.choices)?,
        unique: args.unique,
        name,
    };
    let store = context.create()?;
    let (added, operation) = store.write(&context.operation("fields add"), |txn| -> Result<_> {
        let added = field::add(txn, &field)?;
        Ok((added, unless_dry_run(context, format!("1 field, {}", field.name))))
    })?;
    let title = title(&added);
    if operation.is_none() {
        context.ui.say(&format!("Would add field: {title}"));
        return Ok(());
    }
    context.ui.say(&format!("Added field {}: {title}{}", added.id, undo_hint(operation)));
    context.ui.print_id(added.id)
}

/// `loyalty_tier (choice)`, escaped.
fn title(field: &Definition) -> String {
    let unique = if field.unique { ", unique" } else { "" };
    format!("{} ({}{unique})", escape(&field.name), field.kind.name())
}

fn label(given: Option<&str>, name: &str) -> Result<String> {
    Ok(optional("label", given)?.unwrap_or_else(|| label_of(name)))
}

impl Changes {
    fn is_empty(&self) -> bool {
        let texts = [&self.name, &self.label, &self.description];
        let lists = [&self.choices, &self.add_choice, &self.remove_choice];
        texts.iter().all(|text| text.is_none())
            && lists.iter().all(|list| list.is_empty())
            && self.kind.is_none()
            && !self.unique
            && !self.not_unique
    }

    fn applied_to(&self, before: &Definition) -> Result<Definition> {
        let mut after = before.clone();
        if let Some(name) = &self.name {
            after.name = field::checked_name(name)?;
            if before.label == label_of(&before.name) {
                after.label = label_of(&after.name);
            }
        }
        if self.label.is_some() {
            after.label = label(self.label.as_deref(), &after.name)?;
        }
        if self.description.is_some() {
            after.description = optional("description", self.description.as_deref())?;
        }
        after.kind = self.kind.unwrap_or(before.kind);
        after.unique = (before.unique || self.unique) && !self.not_unique;
        after.choices = self.choices_after(before, after.kind)?;
        Ok(after)
    }

    fn choices_after(&self, before: &Definition, kind: Type) -> Result<Vec<String>> {
        let given = [&self.choices, &self.add_choice, &self.remove_choice];
        if kind != Type::Choice && given.iter().all(|list| list.is_empty()) {
            return Ok(Vec::new());
        }
        if !self.choices.is_empty() {
            return field::checked_choices(&self.choices);
        }
        let mut choices = before.choices.clone();
        for text in &field::checked_choices(&self.remove_choice)? {
            let Some(known) = before.choice(text.trim()) else {
                return Err(Error::not_found(format!("{} has no choice `{}`", before.name, text.trim()))
                    .hint(format!("its choices are {}", before.choices.join(", "))));
            };
            choices.retain(|choice| choice != known);
        }
        choices.extend(field::checked_choices(&self.add_choice)?);
        field::refuse_twins(&choices)?;
        Ok(choices)
    }
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    if args.changes.is_empty() {
        return Err(nothing_to_change("give what is to change, for example --label TEXT or --type integer"));
    }
    let store = context.change()?;
    let write = store.write(&context.operation("fields edit"), |txn| -> Result<_> {
        let before: Definition = named::find(txn, &args.field)?;
        let after = args.changes.applied_to(&before)?;
        if after == before {
            return Ok((None, None));
        }
        let edited = field::edit(txn, &before, &after)?;
        let summary = unless_dry_run(context, format!("field {}, {}", after.id, after.name));
        Ok((Some((after, edited)), summary))
    });
    match write? {
        (None, _) => context.ui.say("Nothing to change: the field is like that already."),
        (Some((after, edited)), operation) => {
            let did = if operation.is_some() { "Changed" } else { "Would change" };
            let values = match edited.converted {
                0 => String::new(),
                number => format!("; {} converted", plural(number, "value")),
            };
            let title = title(&after);
            context.ui.say(&format!("{did} field {}: {title}{values}{}", after.id, undo_hint(operation)));
            hint_stale(context, edited.stale);
        }
    }
    Ok(())
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let seen: Definition = named::find(&store, &args.field)?;
    let called = format!("the field `{}`", seen.name);
    refuse_referred(&store, Referent::Field(seen.id.0), &called)?;
    let values = store.values_of(field::custom(&store, &seen)?)?;
    let title = title(&seen);
    let lines = match values {
        0 => Vec::new(),
        1 => vec!["1 contact has a value in it".to_owned()],
        many => vec![format!("{} contacts have a value in it", thousands(many))],
    };
    let what = format!("field {}: {title}", seen.id);
    if !(Plan { what, number: 1, lines }).is_confirmed(context)? {
        return Ok(());
    }
    let (gone, operation) = store.write(&context.operation("fields delete"), |txn| -> Result<_> {
        named::demand_unchanged(txn, &seen)?;
        refuse_referred(txn, Referent::Field(seen.id.0), &called)?;
        let gone = txn.values_of(field::custom(txn, &seen)?)?;
        if gone > values {
            return Err(Error::refused(
                "more contacts have a value in it by now than were shown; nothing was deleted",
            ));
        }
        txn.delete_field(seen.id)?;
        let summary = format!("1 field, {}, with the values of {}", seen.name, contacts(gone));
        Ok((gone, unless_dry_run(context, summary)))
    })?;
    let with = if gone == 0 { String::new() } else { format!(" with the values of {}", contacts(gone)) };
    context.ui.say(&format!("Deleted field {}: {title}{with}{}", seen.id, undo_hint(operation)));
    Ok(())
}
