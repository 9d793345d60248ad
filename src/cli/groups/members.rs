//! Who is in a group: listed, added, taken out.

use clap::Args;

use super::title;
use crate::cli::change::{hint_stale, unless_dry_run};
use crate::cli::chosen;
use crate::cli::contacts::list::{QueryArgs, print};
use crate::cli::shared::{
    OutputArgs, ReferenceArgs, References, WindowArgs, contacts, instant_of, undo_hint,
};
use crate::cli::stale::FreshArgs;
use crate::context::Context;
use crate::domain::group::{Group, Source};
use crate::domain::id::{ContactId, OperationId};
use crate::error::{Error, Result};
use crate::ops::resolve::{self, By};
use crate::ops::select::Within;
use crate::ops::{group, history, named};
use crate::render::text::{escape, plural, thousands};
use crate::store::Db;

/// What `groups members` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint groups members \"Fair 2017\"
  acquaint groups members \"Fair 2017\" country:AT --sort last_name
  acquaint groups members 3 --format ids | acquaint groups add-members News -
  acquaint groups members VIP --as-of 2026-01-01

Terms narrow the list as those of `acquaint contacts list` do.

See also: `acquaint contacts list --help`, `acquaint contacts export --group GROUP`")]
pub struct MembersArgs {
    /// Name or id of the group
    group: String,
    /// Only those who are in it by this source, or kept out of it [default: the members, whatever made them so]
    #[arg(long, value_enum, value_name = "SOURCE")]
    source: Option<Source>,
    /// Those who were members at this moment: 2026-01-01, 2026-01-01T08:00Z
    #[arg(long, value_name = "INSTANT", conflicts_with_all = ["source", "fresh"])]
    as_of: Option<String>,
    #[command(flatten)]
    query: QueryArgs,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    fresh: FreshArgs,
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

All of them leave the members by hand or, when one reference means nobody, none does. Those who are none
are counted, which is no error. Who is in the group by its condition or an account stays: `acquaint groups
exclude` keeps them out. The contacts themselves stay.

See also: `acquaint groups add-members --help`, `acquaint groups delete --help`")]
pub struct RemoveArgs {
    #[command(flatten)]
    change: ChangeArgs,
}

/// So many of the contacts that are kept out are named.
const LISTED: usize = 3;

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

    /// Says when they are chosen by what is out of date.
    pub(super) fn say_if_stale(&self, context: &Context, db: &Db) -> Result<()> {
        chosen::say_if_stale(context, db, &self.select, self.condition.as_deref())
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
    let store = args.fresh.read(context)?;
    let group: Group = named::find(&store, &args.group)?;
    if let Some(at) = &args.as_of {
        return list_then(context, args, (&store, &group), at);
    }
    let within = Within::Group(group.id, args.source);
    print(context, &store, &args.query, Some(within), (&args.window, &args.output))
}

/// Lists who was a member then; the contacts themselves are shown as they are now.
fn list_then(context: &Context, args: &MembersArgs, (db, group): (&Db, &Group), at: &str) -> Result<()> {
    let at = instant_of("--as-of", at, context.zone(db)?)?;
    if at > context.settings.now {
        return Err(Error::usage("--as-of is a moment that has not come yet")
            .hint("`acquaint groups forecast GROUP` says who will enter and leave by time alone"));
    }
    let then = history::members_at(db, group.id, at)?;
    print(context, db, &args.query, Some((&then).into()), (&args.window, &args.output))?;
    if then.deleted > 0 {
        let (them, have) = match then.deleted {
            1 => ("1 contact who was a member then".to_owned(), "has"),
            number => (format!("{} contacts who were members then", thousands(number)), "have"),
        };
        context.ui.say(&format!("{them} {have} been deleted since."));
    }
    Ok(())
}

/// In which direction members are changed, and the words for it.
struct Direction {
    command: &'static str,
    done: &'static str,
    would: &'static str,
    preposition: &'static str,
    /// What is said of those for whom nothing changed, or who are members all the same.
    rest: fn(&group::Change) -> Vec<String>,
    apply: fn(&crate::store::Txn<'_>, crate::domain::id::GroupId, &[ContactId]) -> Result<group::Change>,
}

const ADD: Direction = Direction {
    command: "groups add-members",
    done: "Added",
    would: "Would add",
    preposition: "to",
    rest: |change| said(change.before.members - change.before.not_by_hand, "in it already"),
    apply: group::add_members,
};

const REMOVE: Direction = Direction {
    command: "groups remove-members",
    done: "Removed",
    would: "Would remove",
    preposition: "from",
    rest: |change| {
        let still = if change.changed == 0 { "" } else { "still " };
        let mut rest = said(change.as_before.saturating_sub(change.before.not_by_hand), "not in it");
        rest.extend(said(change.after.members, &format!("{still}in it by {}", by(change))));
        rest
    },
    apply: group::remove_members,
};

/// What makes those members who are not by hand.
fn by(change: &group::Change) -> &'static str {
    match change.after.by_account {
        0 => "its condition",
        number if number >= change.after.members => "an account",
        _ => "its condition or an account",
    }
}

/// `3 are in it already`, if there are any.
fn said(number: u64, what: &str) -> Vec<String> {
    match number {
        0 => Vec::new(),
        1 => vec![format!("1 is {what}")],
        _ => vec![format!("{} are {what}", thousands(number))],
    }
}

/// Adds members.
pub fn add(context: &Context, args: &ChangeArgs) -> Result<()> {
    let (group, change, excluded) = change(context, args, &ADD)?;
    if !excluded.is_empty() {
        context.ui.warn(&kept_out(&group, change.after.excluded, &excluded));
    }
    hint_stale(context, change.stale);
    Ok(())
}

/// Removes members.
pub fn remove(context: &Context, args: &RemoveArgs) -> Result<()> {
    let (group, change, _) = change(context, &args.change, &REMOVE)?;
    if change.after.members > 0 {
        let id = group.id;
        context.ui.hint(&format!(
            "`acquaint groups exclude {id} CONTACT` keeps out of it whom {} lets in",
            by(&change)
        ));
    }
    hint_stale(context, change.stale);
    Ok(())
}

/// Contacts that are kept out, each with the reason.
type Excluded = Vec<(ContactId, Option<String>)>;

/// The group, what was done, and the first of those who are kept out of it all the same.
fn change(
    context: &Context,
    args: &ChangeArgs,
    direction: &Direction,
) -> Result<(Group, group::Change, Excluded)> {
    let references = References::read(context, &args.chosen.references)?;
    let store = context.change()?;
    args.chosen.say_if_stale(context, &store)?;
    let ((group, change, excluded), operation) =
        store.write(&context.operation(direction.command), |txn| -> Result<_> {
            let group: Group = named::find(txn, &args.group)?;
            let contacts = args.chosen.contacts(context, txn, (args.by.of(txn)?, &references))?;
            let change = (direction.apply)(txn, group.id, &contacts)?;
            let excluded = match change.after.excluded {
                0 => Vec::new(),
                _ => txn.excluded_among(group.id, &contacts, LISTED)?,
            };
            let done = direction.done.to_lowercase();
            let summary =
                format!("group {}, {}: {} {done}", group.id, group.name, plural(change.changed, "member"));
            let summary = unless_dry_run(context, summary).filter(|_| change.changed > 0);
            Ok(((group, change, excluded), summary))
        })?;
    context.ui.say(&narration(&group, &change, direction, context.settings.dry_run, operation));
    Ok((group, change, excluded))
}

fn narration(
    group: &Group,
    change: &group::Change,
    direction: &Direction,
    dry_run: bool,
    operation: Option<OperationId>,
) -> String {
    let title = title(group);
    let mut rest = (direction.rest)(change);
    if change.changed == 0 {
        if change.as_before == 0 {
            rest.push("nothing selected".to_owned());
        }
        let rest = if rest.is_empty() { String::new() } else { format!(": {}", rest.join("; ")) };
        return format!("Nothing to change in {title}{rest}.");
    }
    let did = if dry_run { direction.would } else { direction.done };
    let number = contacts(i64::try_from(change.changed).unwrap_or(i64::MAX));
    // Where other sources decide for some of them, no more is said than what was done.
    let from = if change.moved() == change.changed { "" } else { "the members by hand of " };
    let rest: String = rest.iter().map(|clause| format!("; {clause}")).collect();
    format!("{did} {number} {} {from}{title}{rest}{}", direction.preposition, undo_hint(operation))
}

/// Why some of those who were added are no members.
fn kept_out(group: &Group, number: u64, first: &Excluded) -> String {
    let named = first.iter().map(|(contact, reason)| match reason {
        Some(reason) => format!("{contact} ({})", escape(reason)),
        None => contact.to_string(),
    });
    let named = named.collect::<Vec<_>>().join(", ");
    let (id, title) = (group.id, title(group));
    match (number, first.as_slice()) {
        (1, [(contact, _)]) => format!(
            "contact {named} is excluded from {title} and is no member; `acquaint groups readmit {id} {contact}` ends that"
        ),
        _ => {
            let more = if number > first.len() as u64 { ", …" } else { "" };
            format!(
                "{} contacts are excluded from {title} and are no members: {named}{more}; \
                 `acquaint groups readmit {id} CONTACT` ends that",
                thousands(number)
            )
        }
    }
}
