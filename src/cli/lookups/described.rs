//! The commands of records that are a name and what it means: contact statuses, account statuses, roles. One code for
//! all; `nouns` says what each is called and shows how it is used.

use std::fmt;
use std::marker::PhantomData;

use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};

use super::deletion::{self, Words};
use super::optional;
use crate::cli::change::{Edit, edit_named, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list, undo_hint};
use crate::context::Context;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::lookup::Referred;
use crate::ops::named;
use crate::render::text::escape;
use crate::store::{Db, Described};

/// What a command does, and what stands under its help.
pub struct Page {
    pub(super) about: &'static str,
    pub(super) after: &'static str,
}

/// What the records of a kind are called, and how their commands are described.
pub struct Texts {
    /// Many of them, without more: `statuses`.
    pub(super) many: &'static str,
    /// The value name of one, by which it is completed.
    pub(super) value: &'static str,
    /// What refers to them, which is counted.
    pub(super) used_by: &'static str,
    /// `name or id of the status`
    pub(super) reference: &'static str,
    /// What the users of a deleted one get.
    pub(super) move_to: &'static str,
    pub(super) list: Page,
    pub(super) add: Page,
    pub(super) edit: Page,
    pub(super) delete: Page,
    /// The commands as the log calls them.
    pub(super) added: &'static str,
    pub(super) edited: &'static str,
    pub(super) deletion: Words,
}

/// A kind of record with these commands.
pub trait Noun: Described + Referred + Send + Sync + 'static {
    /// How they are described.
    const TEXTS: Texts;
}

/// What can be done with the records of a kind.
pub struct LookupCommand<T>(Verb, PhantomData<T>);

impl<T> fmt::Debug for LookupCommand<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[derive(Subcommand, Debug)]
enum Verb {
    #[command(visible_alias = "ls")]
    List(ListArgs),
    #[command(visible_alias = "new")]
    Add(AddArgs),
    Edit(EditArgs),
    #[command(visible_alias = "rm")]
    Delete(DeleteArgs),
}

#[derive(Args, Debug)]
struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

#[derive(Args, Debug)]
struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// What it means
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

#[derive(Args, Debug)]
struct EditArgs {
    record: String,
    #[command(flatten)]
    changes: Changes,
}

#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

#[derive(Args, Debug)]
struct DeleteArgs {
    record: String,
    #[arg(long)]
    move_to: Option<String>,
}

/// Puts the words of the kind into the help of the commands.
fn worded<T: Noun>(command: Command) -> Command {
    let texts = const { &T::TEXTS };
    let page = |command: Command, page: &Page| command.about(page.about).after_help(page.after);
    let record =
        |command: Command| command.mut_arg("record", |arg| arg.value_name(texts.value).help(texts.reference));
    command
        .mut_subcommand("list", |list| page(list, &texts.list))
        .mut_subcommand("add", |add| page(add, &texts.add))
        .mut_subcommand("edit", |edit| record(page(edit, &texts.edit)))
        .mut_subcommand("delete", |delete| {
            record(page(delete, &texts.delete))
                .mut_arg("move_to", |arg| arg.value_name(texts.value).help(texts.move_to))
        })
}

impl<T: Noun> FromArgMatches for LookupCommand<T> {
    fn from_arg_matches(matches: &ArgMatches) -> std::result::Result<Self, clap::Error> {
        Ok(LookupCommand(Verb::from_arg_matches(matches)?, PhantomData))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> std::result::Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Noun> Subcommand for LookupCommand<T> {
    fn augment_subcommands(command: Command) -> Command {
        worded::<T>(Verb::augment_subcommands(command))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        worded::<T>(Verb::augment_subcommands_for_update(command))
    }

    fn has_subcommand(name: &str) -> bool {
        Verb::has_subcommand(name)
    }
}

/// Runs a command on records of a kind.
pub fn run<T: Noun>(context: &Context, command: LookupCommand<T>) -> Result<()> {
    match command.0 {
        Verb::List(args) => list::<T>(context, &args),
        Verb::Add(args) => add::<T>(context, &args),
        Verb::Edit(args) => edit::<T>(context, &args),
        Verb::Delete(args) => delete::<T>(context, &args),
    }
}

fn list<T: Noun>(context: &Context, args: &ListArgs) -> Result<()> {
    let texts = const { &T::TEXTS };
    let store = context.read()?;
    let records: Vec<T> = store.described()?;
    let row = |record: &T| -> Result<_> {
        let (id, name, description) = record.columns();
        let description = description.map(|text| Value::owned(text.to_owned()));
        let uses = record.uses(&store)?.number();
        Ok(vec![
            Value::Integer(id),
            Value::owned(name.to_owned()),
            description.unwrap_or(Value::Null),
            Value::Integer(uses),
        ])
    };
    let rows = records.iter().map(row).collect::<Result<_>>()?;
    let columns = [
        Column::number("id"),
        Column::text("name"),
        Column::text("description"),
        Column::number(texts.used_by),
    ];
    let table = ["id", "name", "description", texts.used_by];
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&columns, &table), rows, texts.many)
}

fn add<T: Noun>(context: &Context, args: &AddArgs) -> Result<()> {
    let texts = const { &T::TEXTS };
    let noun = T::NOUN;
    let name = named::clean_name::<T>(&args.name)?;
    let description = optional("description", args.description.as_deref())?;
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation(texts.added), |txn| -> Result<_> {
        named::refuse_taken::<T>(txn, &name, None)?;
        let id = txn.add_described::<T>(&name, description.as_deref())?;
        Ok((id, unless_dry_run(context, format!("1 {noun}, {name}"))))
    })?;
    let name = escape(&name);
    match operation {
        Some(_) => context.ui.say(&format!("Added {noun} {id}: {name}{}", undo_hint(operation))),
        None => context.ui.say(&format!("Would add {noun}: {name}")),
    }
    if operation.is_some() { context.ui.print_id(id) } else { Ok(()) }
}

fn changed<T: Noun>(db: &Db, before: &T, changes: &Changes) -> Result<T> {
    let (id, name, description) = before.columns();
    let name = match &changes.name {
        Some(name) => {
            let name = named::clean_name::<T>(name)?;
            named::refuse_taken::<T>(db, &name, Some(id))?;
            name
        }
        None => name.to_owned(),
    };
    let description = match changes.description.as_deref() {
        Some(text) => optional("description", Some(text))?,
        None => description.map(str::to_owned),
    };
    Ok(T::new(id, name, description))
}

fn edit<T: Noun>(context: &Context, args: &EditArgs) -> Result<()> {
    edit_named(
        context,
        const { &T::TEXTS }.edited,
        &args.record,
        Edit::<T> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, record| txn.edit_described(record),
            title: &title,
        },
    )
}

fn title<T: Noun>(record: &T) -> String {
    escape(record.columns().1).into_owned()
}

fn delete<T: Noun>(context: &Context, args: &DeleteArgs) -> Result<()> {
    let words = &const { &T::TEXTS }.deletion;
    deletion::delete::<T>(context, words, (&args.record, args.move_to.as_deref()), title)
}
