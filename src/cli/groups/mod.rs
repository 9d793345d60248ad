//! `groups`: sets of contacts under a name.

mod accounts;
mod condition;
mod explain;
mod forecast;
mod history;
mod members;

use std::collections::HashMap;

use clap::{Args, Subcommand};

use super::lookups::optional;
use crate::cli::change::{Edit, Plan, edit_named, unless_dry_run};
use crate::cli::import_records::{self, ContactRecordArgs};
use crate::cli::shared::{
    OutputArgs, ShortListArgs, condition_error, print_record, print_short_list, undo_hint,
};
use crate::cli::stale::{FreshArgs, say_if_stale};
use crate::context::Context;
use crate::domain::condition::Referent;
use crate::domain::fact::FactKind;
use crate::domain::group::{Group, Source};
use crate::domain::id::GroupId;
use crate::domain::time::Instant;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::condition::{Conditions, refuse_referred};
use crate::ops::import::records;
use crate::ops::{edition, group, named};
use crate::render::text::{escape, plural};
use crate::store::Db;

const COLUMNS: [Column; 9] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("description"),
    Column::number("members"),
    Column::text("condition"),
    Column::text("sources"),
    Column::whole("rebuilt"),
    Column::whole("created"),
    Column::whole("modified"),
];
const TABLE: [&str; 5] = ["id", "name", "description", "members", "condition"];

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
    /// Rename or describe a contact group, or give it another condition
    ///
    /// A new condition is worked out at once, for this group and for those that depend on it. With --dry-run it says
    /// who would come and go.
    #[command(after_help = "Examples:
  acquaint groups edit \"Fair 2017\" --name \"Fair 2017, Vienna\"
  acquaint groups edit Customers --where 'did(purchase, last 365d)' -n
  acquaint groups edit 3 --where 'age >= 18' --dry-run --at 2027-01-01
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
    /// List the accounts whose contacts are members of a group
    Accounts(accounts::AccountsArgs),
    /// Make the contacts of accounts members of a group, those who join later, too
    AddAccounts(accounts::AddArgs),
    /// Have the contacts of accounts in a group no longer
    RemoveAccounts(accounts::RemoveArgs),
    /// Keep contacts out of a group, whatever would make them members
    #[command(after_help = "Examples:
  acquaint groups exclude \"Hot leads\" anna@example.com --reason \"asked to\"
  acquaint groups exclude Customers --where 'group(\"Staff\")'

See also: `acquaint groups readmit --help`, `acquaint groups members --help` (--source)")]
    Exclude(condition::ExcludeArgs),
    /// Keep contacts out of a group no longer
    #[command(after_help = "Examples:
  acquaint groups readmit \"Hot leads\" anna@example.com
  acquaint groups readmit Customers --where 'group(\"Staff\")'")]
    Readmit(condition::ReadmitArgs),
    /// Say why a contact is in a group or not, and until when
    #[command(after_help = "Examples:
  acquaint groups explain \"Hot leads\" anna@example.com
  acquaint groups explain 3 1042 --at 2026-12-24
  acquaint groups explain 3 1042 --json

Each part of the condition is marked, with the value found, the two ends of its window, the facts that
count, and until when that stands. Who is no member is told the smallest change that would do.")]
    Explain(explain::ExplainArgs),
    /// Say how many members a group had, day by day
    #[command(after_help = "Examples:
  acquaint groups history VIP
  acquaint groups history VIP --by month --since 2026-01-01
  acquaint groups history 3 --format csv > sizes.csv

A step has the date of its first day, how many came and went, and how many members there were at its end. The history
begins with the first `acquaint recalc`, at which whoever is a member already enters.

See also: `acquaint groups members --help` (--as-of), `acquaint groups forecast --help`")]
    History(history::HistoryArgs),
    /// Say who will enter or leave a group by time alone
    #[command(after_help = "Examples:
  acquaint groups forecast \"Hot leads\"
  acquaint groups forecast \"Hot leads\" --days 90 --format csv
  acquaint groups forecast 3 --days 7 --who

The forecast is exact, as long as nobody does anything: windows move on, birthdays come, activities dated ahead happen.
Groups, scores and personas that the condition refers to are forecast with it. Days are those of the zone in which times
are shown: --tz, else the database's. Of a contact for whom something ends or begins more than 10,000 times, the rest is
seen at the beginning of each day, and it is said so.

See also: `acquaint groups explain --help` (--at), `acquaint groups history --help`")]
    Forecast(forecast::ForecastArgs),
    /// Work out again who is in groups by condition
    #[command(after_help = "Examples:
  acquaint groups rebuild
  acquaint groups rebuild \"Hot leads\" --dry-run    who would come and go")]
    Rebuild(condition::RebuildArgs),
    /// Make the members by condition members by hand, and take the condition away
    #[command(after_help = "Examples:
  acquaint groups freeze \"Fair 2017\"
  acquaint groups freeze 3 --dry-run")]
    Freeze(condition::FreezeArgs),
    /// Import members by hand from a CSV file
    #[command(after_help = "Examples:
  acquaint groups import tags.csv --dry-run
  acquaint groups import tags.csv --map Tag=group

Columns: email (or guid, contact_id, a unique field of your own), group. Groups that do not exist are made.

Every row read is added, unchanged or rejected, and they add up to the rows; importing a file again changes
nothing.

See also: `acquaint groups add-members --help`")]
    Import(Box<ContactRecordArgs>),
}

/// How to list groups.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which group to show.
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// Name or id of the group
    group: String,
    #[command(flatten)]
    fresh: FreshArgs,
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
    /// Who belongs to it; without, its members are by hand (`acquaint help expressions`)
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
}

/// Which group to change, and how.
#[derive(Args, Debug)]
pub struct EditArgs {
    /// Name or id of the group
    group: String,
    #[command(flatten)]
    changes: Changes,
    #[command(flatten)]
    preview: condition::PreviewArgs,
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
    /// Who belongs to it from here on; those added by hand stay
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
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
        GroupsCommand::Accounts(args) => accounts::list(context, &args),
        GroupsCommand::AddAccounts(args) => accounts::add(context, &args),
        GroupsCommand::RemoveAccounts(args) => accounts::remove(context, &args),
        GroupsCommand::Exclude(args) => condition::exclude(context, &args),
        GroupsCommand::Readmit(args) => condition::readmit(context, &args),
        GroupsCommand::Explain(args) => explain::run(context, &args),
        GroupsCommand::History(args) => history::run(context, &args),
        GroupsCommand::Forecast(args) => forecast::run(context, &args),
        GroupsCommand::Rebuild(args) => condition::run_rebuild(context, &args),
        GroupsCommand::Freeze(args) => condition::freeze(context, &args),
        GroupsCommand::Import(args) => import_records::run_of_contacts(context, &records::GROUPS, &args),
    }
}

/// How messages call a group: `group 3 (Fair 2017)`.
pub fn title(group: &Group) -> String {
    format!("group {} ({})", group.id, escape(&group.name))
}

fn row<'a>(
    conditions: &Conditions,
    group: &'a Group,
    members: i64,
    sources: Option<&Vec<(Source, i64)>>,
    worked_out: Option<Instant>,
) -> Vec<Value<'a>> {
    let sources = sources.into_iter().flatten();
    let sources = sources.map(|(source, number)| (source.name().to_owned(), (*number).into()));
    let condition = conditions.shown(group.id);
    vec![
        Value::Integer(group.id.0),
        Value::text(&group.name),
        Value::opt_text(group.description.as_deref()),
        Value::Integer(members),
        condition.map_or(Value::Null, Value::owned),
        Value::Json(serde_json::Value::Object(sources.collect())),
        worked_out.map_or(Value::Null, Value::Instant),
        Value::Instant(group.created),
        Value::Instant(group.modified),
    ]
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let groups = edition::groups(&store)?;
    let sizes: HashMap<GroupId, i64> = store.group_sizes()?;
    let size = |group: &Group| sizes.get(&group.id).copied().unwrap_or(0);
    let (sources, conditions) = (store.group_sources(None)?, Conditions::load(&store)?);
    let row = |group| -> Result<_> {
        Ok(row(&conditions, group, size(group), sources.get(&group.id), store.worked_out(group)?))
    };
    let rows = groups.iter().map(row).collect::<Result<_>>()?;
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "contact groups")?;
    match groups.iter().any(|group| group.condition.is_some()) {
        true => say_if_stale(context, &store),
        false => Ok(()),
    }
}

fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let group: Group = named::find(&store, &args.group)?;
    let members = store.group_size(group.id)?;
    let sources = store.group_sources(Some(group.id))?;
    let worked_out = store.worked_out(&group)?;
    let row = row(&Conditions::load(&store)?, &group, members, sources.get(&group.id), worked_out);
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &row)?;
    if group.condition.is_some() { say_if_stale(context, &store) } else { Ok(()) }
}

fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let name = group::clean_name(&args.name)?;
    let description = optional("description", args.description.as_deref())?;
    let store = context.create_if(|db| {
        let Some(text) = &args.condition else { return Ok(true) };
        Conditions::load(db)?.read(text).map_err(|errors| condition_error(context, &errors))?;
        Ok(true)
    })?;
    let ((id, worked), operation) = store.write(&context.operation("groups add"), |txn| -> Result<_> {
        named::refuse_taken::<Group>(txn, &name, None)?;
        let id = txn.add_group(&name, description.as_deref())?;
        let worked = match &args.condition {
            Some(text) => {
                let group = named::by_id(txn, id.0)?;
                Some(condition::give(context, txn, (&group, text), &condition::PreviewArgs::default())?)
            }
            None => None,
        };
        Ok(((id, worked), unless_dry_run(context, format!("1 group, {name}"))))
    })?;
    let name = escape(&name);
    match operation {
        Some(_) => context.ui.say(&format!("Added group {id}: {name}{}", undo_hint(operation))),
        None => context.ui.say(&format!("Would add group: {name}")),
    }
    if let Some(worked) = &worked {
        worked.narrate(context);
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
    if let Some(text) = &args.changes.condition {
        return edit_condition(context, args, text);
    }
    args.preview.refuse_without_condition()?;
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

/// Another condition, with whatever else is changed.
fn edit_condition(context: &Context, args: &EditArgs, text: &str) -> Result<()> {
    let store = context.change()?;
    let ((group, worked), operation) =
        store.write(&context.operation("groups edit"), |txn| -> Result<_> {
            let before: Group = named::find(txn, &args.group)?;
            let after = changed(txn, &before, &args.changes)?;
            let worked = condition::give(context, txn, (&after, text), &args.preview)?;
            let summary = unless_dry_run(context, format!("group {}, {}", after.id, after.name));
            Ok(((after, worked), summary))
        })?;
    let did = if operation.is_some() { "Changed" } else { "Would change" };
    context.ui.say(&format!("{did} {}{}", title(&group), undo_hint(operation)));
    worked.narrate(context);
    Ok(())
}

fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let group: Group = named::find(&store, &args.group)?;
    let referent = Referent::Subject(FactKind::Group, group.id.0);
    refuse_referred(&store, referent, &title(&group))?;
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
        refuse_referred(txn, referent, &title(&group))?;
        group::delete(txn, &group, members)?;
        let members = plural(members, "member");
        Ok(((), unless_dry_run(context, format!("1 group, {}, {members}", group.name))))
    })?;
    let (id, name, members) = (group.id, escape(&group.name), plural(members, "member"));
    context.ui.say(&format!("Deleted group {id}: {name}, {members}{}", undo_hint(operation)));
    Ok(())
}
