//! `scores`: points that rules give contacts, added up under a name.

mod contacts;
mod explain;

use clap::{Args, Subcommand};

use super::lookups::optional;
use super::rules::{self, OrNone, RulesCommand, number_or_none, threshold, title};
use crate::cli::change::{Edit, edit_named, unless_dry_run};
use crate::cli::shared::{OutputArgs, ShortListArgs, print_record, print_short_list, undo_hint};
use crate::cli::stale::{FreshArgs, say_if_stale};
use crate::context::Context;
use crate::domain::id::ScoreId;
use crate::domain::scoring::{Owner, Score};
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::named;
use crate::ops::scoring;
use crate::render::text::escape;
use crate::store::Db;

const COLUMNS: [Column; 9] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("description"),
    Column::number("rules"),
    Column::text("enabled"),
    Column::number("notify_at"),
    Column::number("contacts"),
    Column::whole("created"),
    Column::whole("modified"),
];
const TABLE: [&str; 6] = ["id", "name", "description", "rules", "enabled", "contacts"];

/// What can be done with scores.
#[derive(Subcommand, Debug)]
pub enum ScoresCommand {
    /// List the scores, how many rules each has, and how many contacts have points in it
    #[command(
        visible_alias = "ls",
        after_help = "Examples:
  acquaint scores list
  acquaint scores list --sort contacts:desc --fresh
  acquaint scores list --json"
    )]
    List(ListArgs),
    /// Show a score
    #[command(after_help = "Examples:
  acquaint scores show Engagement
  acquaint scores show 3 --json

See also: `acquaint scores rules list SCORE` shows what gives points")]
    Show(ShowArgs),
    /// Add a score, which has no rules yet
    #[command(
        visible_alias = "new",
        after_help = "Examples:
  acquaint scores add Engagement --description \"How much they do on our site\"
  acquaint scores add \"Business fit\" --notify-at 50

See also: `acquaint scores rules add --help`"
    )]
    Add(AddArgs),
    /// Rename or describe a score, enable or disable it
    #[command(after_help = "Examples:
  acquaint scores edit Engagement --name \"Engagement 2017\"
  acquaint scores edit 3 --notify-at 100
  acquaint scores edit 3 --notify-at none            nobody is told any more
  acquaint scores edit 3 --disable")]
    Edit(EditArgs),
    /// Delete a score with its rules
    #[command(
        visible_alias = "rm",
        after_help = "Examples:
  acquaint scores delete Engagement   says how many rules it has, and asks
  acquaint scores delete 3 --yes

See also: `acquaint db undo` brings the score back with its rules"
    )]
    Delete(DeleteArgs),
    /// Rules that give points
    #[command(subcommand, visible_alias = "rule")]
    Rules(RulesCommand<Score>),
    /// List who has points in a score, most first
    #[command(after_help = "Examples:
  acquaint scores contacts Engagement --limit 10
  acquaint scores contacts Engagement country:DE --fields email,points
  acquaint scores contacts 3 --min 50 --format ids
  acquaint scores contacts 3 --sort points           fewest first

Contacts without points are left out. Terms narrow the list as those of `acquaint contacts list` do.

See also: `acquaint scores histogram --help`, `acquaint scores explain --help`")]
    Contacts(Box<contacts::ContactsArgs>),
    /// Say how many contacts have how many points
    #[command(after_help = "Examples:
  acquaint scores histogram Engagement
  acquaint scores histogram Engagement --bins 5 --json

The share is in percent of all contacts, rounded down.

See also: `acquaint scores contacts --help`")]
    Histogram(contacts::HistogramArgs),
    /// Say how many points a contact has, which rule gives them, and until when
    #[command(after_help = "Examples:
  acquaint scores explain Engagement anna@example.com
  acquaint scores explain 3 1042 --at 2026-12-24
  acquaint scores explain 3 1042 --json")]
    Explain(explain::ExplainArgs),
}

/// How to list scores.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which score to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Name or id of the score
    score: String,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new score.
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Contacts that come to have so many points are told of, once, by `recalc --changes`
    #[arg(long, value_name = "N", value_parser = threshold)]
    notify_at: Option<i64>,
    /// Nobody has points in it until it is enabled
    #[arg(long)]
    disabled: bool,
}

/// Which score to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Name or id of the score
    score: String,
    #[command(flatten)]
    changes: Changes,
}

/// What to change of a score.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Changes {
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Contacts that come to have so many points are told of; `none`: nobody is
    #[arg(long, value_name = "N", value_parser = number_or_none)]
    notify_at: Option<OrNone<i64>>,
    /// Its rules give points
    #[arg(long)]
    enable: bool,
    /// Nobody has points in it until it is enabled again
    #[arg(long, conflicts_with = "enable")]
    disable: bool,
}

/// Which score goes.
#[derive(Args, Debug)]
pub struct DeleteArgs {
    /// Name or id of the score
    score: String,
}

/// Runs a command on scores.
pub fn run(context: &Context, command: ScoresCommand) -> Result<()> {
    match command {
        ScoresCommand::List(args) => list(context, &args),
        ScoresCommand::Show(args) => show(context, &args),
        ScoresCommand::Add(args) => add(context, &args),
        ScoresCommand::Edit(args) => edit(context, &args),
        ScoresCommand::Delete(args) => rules::delete_owner::<Score>(context, &args.score),
        ScoresCommand::Rules(command) => rules::run(context, command),
        ScoresCommand::Contacts(args) => contacts::list(context, &args),
        ScoresCommand::Histogram(args) => contacts::histogram(context, &args),
        ScoresCommand::Explain(args) => explain::run(context, &args),
    }
}

fn row(score: &Score, rules: usize, contacts: i64) -> Vec<Value<'_>> {
    vec![
        Value::Integer(score.id.0),
        Value::text(&score.name),
        Value::opt_text(score.description.as_deref()),
        Value::Integer(i64::try_from(rules).unwrap_or(i64::MAX)),
        Value::Bool(score.enabled),
        score.notify_at.map_or(Value::Null, Value::Integer),
        Value::Integer(contacts),
        Value::Instant(score.created),
        Value::Instant(score.modified),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let scores = store.scores()?;
    let (rules, sizes) = (scoring::rule_counts(&store)?, store.score_sizes()?);
    let number = |score: &Score| rules.get(&Owner::Score(score.id)).copied().unwrap_or(0);
    let size = |score: &Score| sizes.get(&score.id).copied().unwrap_or(0);
    let rows = scores.iter().map(|score| row(score, number(score), size(score))).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "scores")?;
    say_if_stale(context, &store)
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let score: Score = named::find(&store, &args.score)?;
    let rules = scoring::rules_of(&store, Owner::Score(score.id))?;
    let contacts = store.score_sizes()?.get(&score.id).copied().unwrap_or(0);
    let row = row(&score, rules.len(), contacts);
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row)?;
    say_if_stale(context, &store)
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let score = Score {
        id: ScoreId(0),
        name: named::clean_name::<Score>(&args.name)?,
        description: optional("description", args.description.as_deref())?,
        enabled: !args.disabled,
        notify_at: args.notify_at,
        created: context.settings.now,
        modified: context.settings.now,
    };
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("scores add"), |txn| -> Result<_> {
        named::refuse_taken::<Score>(txn, &score.name, None)?;
        Ok((txn.add_score(&score)?, unless_dry_run(context, format!("1 score, {}", score.name))))
    })?;
    if operation.is_none() {
        context.ui.say(&format!("Would add score: {}", escape(&score.name)));
        return Ok(());
    }
    let added = Score { id, ..score };
    context.ui.say(&format!("Added {}{}", title(&added), undo_hint(operation)));
    context.ui.hint(&format!("`acquaint scores rules add {id} --help` says how it comes to points"));
    context.ui.print_id(id)
}

fn changed(db: &Db, before: &Score, changes: &Changes) -> Result<Score> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = named::clean_name::<Score>(name)?;
        named::refuse_taken::<Score>(db, &after.name, Some(before.id.0))?;
    }
    if changes.description.is_some() {
        after.description = optional("description", changes.description.as_deref())?;
    }
    if let Some(notify_at) = changes.notify_at {
        after.notify_at = notify_at.ok();
    }
    if changes.enable || changes.disable {
        after.enabled = changes.enable;
    }
    Ok(after)
}

fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    edit_named(
        context,
        "scores edit",
        &args.score,
        Edit::<Score> {
            changed: &|db, before| changed(db, before, &args.changes),
            save: |txn, score| txn.edit_score(score),
            title: &|score| escape(&score.name).into_owned(),
        },
    )
}
