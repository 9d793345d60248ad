//! Who is in a group: listed, added, taken out.

use clap::Args;

use super::title;
use crate::cli::change::unless_dry_run;
use crate::cli::chosen;
use crate::cli::contacts::list::{QueryArgs, print};
use crate::cli::shared::{OutputArgs, ReferenceArgs, References, WindowArgs, contacts, undo_hint};
use crate::context::Context;
use crate::domain::group::{Group, Source};
use crate::domain::id::{ContactId, OperationId};
use crate::error::Result;
use crate::ops::resolve::{self, By};
use crate::ops::select::Within;
use crate::ops::{group, named};
use crate::render::text::{plural, thousands};
use crate::store::Db;

/// What `groups members` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint groups members \"Fair 2017\"
  acquaint groups members \"Fair 2017\" country:AT --sort last_name
  acquaint groups members 3 --format ids | acquaint groups add-members News -

Terms narrow the list as those of `acquaint contacts list` do.

See also: `acquaint contacts list --help`, `acquaint contacts export --group GROUP`")]
pub struct MembersArgs {
    /// Name or id of the group
    group: String,
    /// Only those who are in it by this source, or kept out of it [default: the members, whatever made them so]
    #[arg(long, value_enum, value_name = "SOURCE")]
    source: Option<Source>,
    #[command(flatten)]
    query: QueryArgs,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What `groups add-members` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint groups add-members \"Fair 2017\" anna@example.com 1042
  acquaint groups add-members Vienna --select city:Vienna,Wien
  acquaint contacts list --format ids | acquaint groups add-members 4 -
  acquaint groups add-members VIP --by customer_id - < numbers.txt

All of them become members or, when one reference means nobody, none does. Those who are members already
are counted, which is no error.

See also: `acquaint groups remove-members --help`, `acquaint contacts import --help`")]
pub struct ChangeArgs {
    /// Name or id of the group
    group: String,
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    by: ReferenceArgs,
}

/// What `groups remove-members` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint groups remove-members \"Fair 2017\" anna@example.com
  acquaint groups remove-members Newsletter --select status:Obsolete --dry-run
  acquaint groups members 3 --format ids | acquaint groups remove-members 4 -
  acquaint groups remove-members Newsletter --by email - < bounced.txt

All of them leave the group or, when one reference means nobody, none does. Those who are no members are
counted, which is no error. The contacts themselves stay.

See also: `acquaint groups add-members --help`, `acquaint groups delete --help`")]
pub struct RemoveArgs {
    #[command(flatten)]
    change: ChangeArgs,
}

/// Which contacts.
#[derive(Args, Debug)]
#[group(required = true, multiple = true)]
pub struct Chosen {
    /// Contacts: ids, e-mail addresses, GUIDs or names; - reads them from standard input
    #[arg(value_name = "CONTACT")]
    references: Vec<String>,
    /// Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold
    #[arg(long, value_name = "TERM")]
    select: Vec<String>,
    /// Every contact for which this condition holds: 'country = Austria and not did(purchase, last 180d)'
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    condition: Option<String>,
}

impl Chosen {
    /// As they were given.
    pub(super) fn references(&self) -> &[String] {
        &self.references
    }

    /// The contacts, each once, in the order of their ids.
    pub(super) fn contacts(
        &self,
        context: &Context,
        db: &Db,
        (by, references): (By, &References<'_>),
    ) -> Result<Vec<ContactId>> {
        let mut ids = resolve::contact_ids(db, by, references.iter())?;
        ids.extend(chosen::ids(context, db, &self.select, self.condition.as_deref())?);
        resolve::sort_once(&mut ids);
        Ok(ids)
    }
}

/// Lists the members.
pub fn list(context: &Context, args: &MembersArgs) -> Result<()> {
    let store = context.read()?;
    let group: Group = named::find(&store, &args.group)?;
    let within = Within { group: group.id, source: args.source };
    print(context, &store, &args.query, Some(within), (&args.window, &args.output))
}

/// In which direction members are changed, and the words for it.
struct Direction {
    command: &'static str,
    done: &'static str,
    would: &'static str,
    preposition: &'static str,
    as_before: &'static str,
    apply: fn(&crate::store::Txn<'_>, crate::domain::id::GroupId, &[ContactId]) -> Result<group::Change>,
}

const ADD: Direction = Direction {
    command: "groups add-members",
    done: "Added",
    would: "Would add",
    preposition: "to",
    as_before: "in it already",
    apply: group::add_members,
};

const REMOVE: Direction = Direction {
    command: "groups remove-members",
    done: "Removed",
    would: "Would remove",
    preposition: "from",
    as_before: "not in it",
    apply: group::remove_members,
};

/// Adds members.
pub fn add(context: &Context, args: &ChangeArgs) -> Result<()> {
    change(context, args, &ADD)
}

/// Removes members.
pub fn remove(context: &Context, args: &RemoveArgs) -> Result<()> {
    change(context, &args.change, &REMOVE)
}

fn change(context: &Context, args: &ChangeArgs, direction: &Direction) -> Result<()> {
    let references = References::read(context, &args.chosen.references)?;
    let store = context.change()?;
    let ((group, change), operation) =
        store.write(&context.operation(direction.command), |txn| -> Result<_> {
            let group: Group = named::find(txn, &args.group)?;
            let contacts = args.chosen.contacts(context, txn, (args.by.of(txn)?, &references))?;
            let change = (direction.apply)(txn, group.id, &contacts)?;
            let done = direction.done.to_lowercase();
            let summary =
                format!("group {}, {}: {} {done}", group.id, group.name, plural(change.changed, "member"));
            let summary = unless_dry_run(context, summary).filter(|_| change.changed > 0);
            Ok(((group, change), summary))
        })?;
    context.ui.say(&narration(&group, change, direction, context.settings.dry_run, operation));
    Ok(())
}

fn narration(
    group: &Group,
    change: group::Change,
    direction: &Direction,
    dry_run: bool,
    operation: Option<OperationId>,
) -> String {
    let title = title(group);
    let as_before = match change.as_before {
        0 => String::new(),
        1 => format!("1 is {}", direction.as_before),
        number => format!("{} are {}", thousands(number), direction.as_before),
    };
    if change.changed == 0 {
        let selected = if change.as_before == 0 { "nothing selected".to_owned() } else { as_before };
        return format!("Nothing to change in {title}: {selected}.");
    }
    let did = if dry_run { direction.would } else { direction.done };
    let number = contacts(i64::try_from(change.changed).unwrap_or(i64::MAX));
    let rest = if as_before.is_empty() { as_before } else { format!("; {as_before}") };
    format!("{did} {number} {} {title}{rest}{}", direction.preposition, undo_hint(operation))
}
