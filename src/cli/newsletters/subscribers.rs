//! Subscriptions listed: those to a newsletter, and those of a contact.

use clap::Args;

use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list};
use crate::context::Context;
use crate::domain::names::NameList;
use crate::domain::newsletter::{Newsletter, State, Subscription};
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::{named, resolve};
use crate::store::Db;

const COLUMNS: [Column; 10] = [
    Column::number("contact_id"),
    Column::text("name"),
    Column::whole("email"),
    Column::number("newsletter_id"),
    Column::text("newsletter"),
    Column::text("state"),
    Column::text("group"),
    Column::text("since"),
    Column::text("confirmed"),
    Column::text("reason"),
];
const OF_NEWSLETTER: [&str; 6] = ["contact_id", "name", "email", "state", "group", "since"];
const OF_CONTACT: [&str; 4] = ["newsletter", "state", "group", "since"];

/// What `newsletters subscribers` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters subscribers \"Coffee 101\" --state active --format ids
  acquaint newsletters subscribers Offers --state unconfirmed
  acquaint newsletters subscribers 1 --format csv > recipients.csv

Only active ones are sent mail: confirmed where that is asked for, and the address has not opted out. Who gets it by
a group is listed with the group, once for each.

See also: `acquaint contacts list --where 'subscribed(\"Coffee 101\")'`")]
pub struct SubscribersArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    /// Only subscriptions of which this is true
    #[arg(long, value_enum, value_name = "STATE")]
    state: Option<State>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What `newsletters subscriptions` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters subscriptions anna@example.com
  acquaint newsletters subscriptions 1042 --state active --json

See also: `acquaint contacts show --help`, `acquaint optouts list --help`")]
pub struct SubscriptionsArgs {
    /// The contact: id, e-mail address, GUID or name
    #[arg(value_name = "CONTACT")]
    contact: String,
    /// Only subscriptions of which this is true
    #[arg(long, value_enum, value_name = "STATE")]
    state: Option<State>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

fn row<'a>(one: &'a Subscription, groups: &'a NameList) -> Vec<Value<'a>> {
    vec![
        Value::Integer(one.contact.0),
        Value::opt_text(one.name.as_deref()),
        Value::opt_text(one.email.as_deref()),
        Value::Integer(one.newsletter.0),
        Value::text(&one.newsletter_name),
        Value::text(one.state.name()),
        Value::opt_text(one.group.and_then(|group| groups.name(group.0))),
        Value::Instant(one.since),
        one.approved.map_or(Value::Null, Value::Instant),
        Value::opt_text(one.reason.as_deref()),
    ]
}

fn groups(db: &Db) -> Result<NameList> {
    let mut names = NameList::default();
    db.groups()?.iter().for_each(|group| names.add(group.id.0, &group.name));
    Ok(names)
}

/// Lists the subscriptions to a newsletter.
pub fn of_newsletter(context: &Context, args: &SubscribersArgs) -> Result<()> {
    let store = context.read()?;
    let newsletter: Newsletter = named::find(&store, &args.newsletter)?;
    let all = store.subscribers(newsletter.id)?;
    print(context, &store, (&all, args.state), (&args.list, &args.output), &OF_NEWSLETTER)
}

/// Lists the subscriptions of a contact.
pub fn of_contact(context: &Context, args: &SubscriptionsArgs) -> Result<()> {
    let store = context.read()?;
    let contact = resolve::contact(&store, &args.contact)?;
    let all = store.subscriptions_of(contact.id)?;
    print(context, &store, (&all, args.state), (&args.list, &args.output), &OF_CONTACT)
}

fn print(
    context: &Context,
    db: &Db,
    (all, state): (&[Subscription], Option<State>),
    args: (&ShortListArgs, &OutputArgs),
    table: &[&str],
) -> Result<()> {
    let groups = groups(db)?;
    let kept = all.iter().filter(|one| state.is_none_or(|state| one.state == state));
    let rows = kept.map(|one| row(one, &groups)).collect();
    print_short_list(context, args, context.zone(db)?, (&COLUMNS, table), rows, "subscriptions")
}
