//! `personas`: kinds of people, of which a contact is the one that it is most like.

mod contacts;
mod explain;

use std::collections::HashMap;

use clap::{Args, Subcommand};

use super::lookups::optional;
use super::rules::{self, RulesCommand, threshold, title};
use crate::cli::change::{Edit, edit_named, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::cli::stale::{FreshArgs, say_if_stale};
use crate::context::Context;
use crate::domain::id::PersonaId;
use crate::domain::scoring::{DEFAULT_THRESHOLD, Owner, Persona};
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::named;
use crate::ops::scoring;
use crate::render::text::escape;
use crate::store::Db;

const COLUMNS: [Column; 11] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("description"),
    Column::text("picture"),
    Column::number("threshold"),
    Column::number("rules"),
    Column::text("enabled"),
    Column::number("contacts"),
    Column::number("share"),
    Column::whole("created"),
    Column::whole("modified"),
];
const TABLE: [&str; 7] = ["id", "name", "threshold", "rules", "enabled", "contacts", "share"];

/// What can be done with personas.
#[derive(Subcommand, Debug)]
pub enum PersonasCommand {
    /// List the personas, how many rules each has, and how many contacts are most like it
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint personas list
  acquaint personas list --sort contacts:desc --fresh
  acquaint personas list --sort threshold --json"
    )]
    List(ListArgs),
    /// Show a persona
    #[command(after_help = "Examples:
  acquaint personas show \"Tony, the Cafe Owner\"
  acquaint personas show 3 --json

See also: `acquaint personas rules list PERSONA` shows what gives points")]
    Show(ShowArgs),
    /// Add a persona, which has no rules yet
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint personas add \"Tony, the Cafe Owner\" --description \"Has a cafe\"
  acquaint personas add Barista --threshold 40 --picture pictures/barista.jpg

A contact is of the persona for which it has the most points by its threshold, if it has as many as that; of
equal ones, of the one that was added first.

See also: `acquaint personas rules add --help`"
    )]
    Add(AddArgs),
    /// Rename or describe a persona, enable or disable it
    #[command(after_help = "Examples:
  acquaint personas edit Barista --threshold 60
  acquaint personas edit 3 --picture \"\"        no picture any more
  acquaint personas edit 3 --disable")]
    Edit(EditArgs),
    /// Delete a persona with its rules
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint personas delete Barista   says how many rules it has, and asks
  acquaint personas delete 3 --yes

See also: `acquaint db undo` brings the persona back with its rules"
    )]
    Delete(DeleteArgs),
    /// Rules that give points
    #[command(subcommand, visible_alias = "rule")]
    Rules(RulesCommand<Persona>),
    /// List who is most like a persona
    #[command(after_help = "Examples:
  acquaint personas contacts Barista
  acquaint personas contacts Barista country:DE --count

Terms narrow the list as those of `acquaint contacts list` do.

See also: `acquaint personas explain --help`, `acquaint personas history --help`")]
    Contacts(Box<contacts::ContactsArgs>),
    /// Say how many contacts were most like each persona, day by day
    #[command(after_help = "Examples:
  acquaint personas history
  acquaint personas history Barista --by month --since 2026-01-01

A step has the date of its first day, how many came and went, and how many there were at its end. The history begins
with the first `acquaint recalc`.

See also: `acquaint personas contacts --help`, `acquaint groups history --help`")]
    History(contacts::HistoryArgs),
    /// Say which persona a contact is most like, and why
    #[command(after_help = "Examples:
  acquaint personas explain anna@example.com
  acquaint personas explain 1042 --at 2026-12-24
  acquaint personas explain 1042 --json")]
    Explain(explain::ExplainArgs),
}

/// How to list personas.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which persona to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Name or id of the persona
    persona: String,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new persona.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// What such people are like
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Path of a picture
    #[arg(long, value_name = "PATH")]
    picture: Option<String>,
    /// So many points a contact needs
    #[arg(long, value_name = "N", default_value_t = DEFAULT_THRESHOLD, value_parser = threshold)]
    threshold: i64,
    /// It is nobody's until it is enabled
    #[arg(long)]
    disabled: bool,
}

/// Which persona to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Name or id of the persona
    persona: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change of a persona.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Path of another picture; an empty one takes it away
    #[arg(long, value_name = "PATH")]
    picture: Option<String>,
    /// So many points a contact needs
    #[arg(long, value_name = "N", value_parser = threshold)]
    threshold: Option<i64>,
    /// It competes for contacts
    #[arg(long)]
    enable: bool,
    /// It is nobody's until it is enabled again
    #[arg(long, conflicts_with = "enable")]
    disable: bool,
}

/// Which persona goes.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Name or id of the persona
    persona: String,
}

/// Runs a command on personas.
pub fn run(context: &Context, command: PersonasCommand) -> Result<()> {
    match command {
        PersonasCommand::List(args) => list(context, &args),
        PersonasCommand::Show(args) => show(context, &args),
        PersonasCommand::Add(args) => add(context, &args),
        PersonasCommand::Edit(args) => edit(context, &args),
        PersonasCommand::Delete(args) => rules::delete_owner::<Persona>(context, &args.persona),
        PersonasCommand::Rules(command) => rules::run(context, command),
        PersonasCommand::Contacts(args) => contacts::list(context, &args),
        PersonasCommand::History(args) => contacts::history(context, &args),
        PersonasCommand::Explain(args) => explain::run(context, &args),
    }
}

/// How many are most like each persona, and how many contacts there are.
struct Sizes {
    personas: HashMap<PersonaId, i64>,
    contacts: i64,
}

impl Sizes {
    fn load(db: &Db) -> Result<Sizes> {
        Ok(Sizes { personas: db.persona_sizes()?, contacts: db.contact_count()? })
    }

    fn of(&self, persona: &Persona) -> i64 {
        self.personas.get(&persona.id).copied().unwrap_or(0)
    }

    /// In percent of all contacts, rounded down.
    fn share(&self, persona: &Persona) -> f64 {
        if self.contacts == 0 { 0.0 } else { (self.of(persona) * 1_000 / self.contacts) as f64 / 10.0 }
    }
}

fn row<'a>(persona: &'a Persona, rules: usize, sizes: &Sizes) -> Vec<Value<'a>> {
    vec![
        Value::Integer(persona.id.0),
        Value::text(&persona.name),
        Value::opt_text(persona.description.as_deref()),
        Value::opt_text(persona.picture.as_deref()),
        Value::Integer(persona.threshold),
        Value::Integer(i64::try_from(rules).unwrap_or(i64::MAX)),
        Value::Bool(persona.enabled),
        Value::Integer(sizes.of(persona)),
        Value::Real(sizes.share(persona)),
        Value::Instant(persona.created),
        Value::Instant(persona.modified),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let personas = store.personas()?;
    let (rules, sizes) = (scoring::rule_counts(&store)?, Sizes::load(&store)?);
    let number = |persona: &Persona| rules.get(&Owner::Persona(persona.id)).copied().unwrap_or(0);
    let rows = personas.iter().map(|persona| row(persona, number(persona), &sizes)).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "personas")?;
    say_if_stale(context, &store)
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let persona: Persona = named::find(&store, &args.persona)?;
    let rules = scoring::rules_of(&store, Owner::Persona(persona.id))?;
    let row = row(&persona, rules.len(), &Sizes::load(&store)?);
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row)?;
    say_if_stale(context, &store)
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let persona = Persona {
        id: PersonaId(0),
        name: named::clean_name::<Persona>(&args.name)?,
        description: optional("description", args.description.as_deref())?,
        picture: optional("picture", args.picture.as_deref())?,
        threshold: args.threshold,
        enabled: !args.disabled,
        created: context.settings.now,
        modified: context.settings.now,
    };
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("personas add"), |txn| -> Result<_> {
        named::refuse_taken::<Persona>(txn, &persona.name, None)?;
        Ok((txn.add_persona(&persona)?, unless_dry_run(context, format!("1 persona, {}", persona.name))))
    })?;
    if operation.is_none() {
        context.ui.say(&format!("Would add persona: {}", escape(&persona.name)));
        return Ok(());
    }
    let added = Persona { id, ..persona };
    context.ui.say(&format!("Added {}{}", title(&added), undo_hint(operation)));
    context.ui.hint(&format!("`acquaint personas rules add {id} --help` says how it comes to points"));
    context.ui.print_id(id)
}

fn changed(db: &Db, before: &Persona, changes: &Changes) -> Result<Persona> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = named::clean_name::<Persona>(name)?;
        named::refuse_taken::<Persona>(db, &after.name, Some(before.id.0))?;
    }
    if changes.description.is_some() {
        after.description = optional("description", changes.description.as_deref())?;
    }
    if changes.picture.is_some() {
        after.picture = optional("picture", changes.picture.as_deref())?;
    }
    after.threshold = changes.threshold.unwrap_or(before.threshold);
    if changes.enable || changes.disable {
        after.enabled = changes.enable;
    }
    Ok(after)
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    edit_named(
        context,
        "personas edit",
        &args.persona,
        Edit::<Persona> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, persona| txn.edit_persona(persona),
            title: &|persona| escape(&persona.name).into_owned(),
        },
    )
}
