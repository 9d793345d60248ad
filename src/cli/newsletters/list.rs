//! Newsletters listed and shown.

use clap::Args;

use crate::cli::shared::{OutputArgs, ShortListArgs, print_record, print_short_list};
use crate::context::Context;
use crate::domain::newsletter::Newsletter;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::named;

const COLUMNS: [Column; 9] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("description"),
    Column::text("double_opt_in"),
    Column::text("enabled"),
    Column::number("subscriptions"),
    Column::number("active"),
    Column::whole("created"),
    Column::whole("modified"),
];
const TABLE: [&str; 6] = ["id", "name", "description", "double_opt_in", "subscriptions", "active"];

/// What `newsletters list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters list
  acquaint newsletters list --sort active:desc --json

Active is to how many contacts it goes: by a subscription of their own or by a group, confirmed, and not opted out.

See also: `acquaint newsletters subscribers --help`")]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which newsletter to show.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint newsletters show \"Coffee 101\"
  acquaint newsletters show 1 --json

See also: `acquaint newsletters subscribers NEWSLETTER` lists who gets it")]
pub struct ShowArgs {
    /// Name or id of the newsletter
    #[arg(value_name = "NEWSLETTER")]
    newsletter: String,
    #[command(flatten)]
    output: OutputArgs,
}

fn row(newsletter: &Newsletter, (own, active): (i64, i64)) -> Vec<Value<'_>> {
    vec![
        Value::Integer(newsletter.id.0),
        Value::text(&newsletter.name),
        Value::opt_text(newsletter.description.as_deref()),
        Value::Bool(newsletter.double_opt_in),
        Value::Bool(newsletter.enabled),
        Value::Integer(own),
        Value::Integer(active),
        Value::Instant(newsletter.created),
        Value::Instant(newsletter.modified),
    ]
}

/// Lists newsletters.
pub fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let newsletters = store.newsletters()?;
    let sizes = store.newsletter_sizes()?;
    let size = |newsletter: &Newsletter| sizes.get(&newsletter.id).copied().unwrap_or_default();
    let rows = newsletters.iter().map(|one| row(one, size(one))).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "newsletters")
}

/// Shows a newsletter.
pub fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let newsletter: Newsletter = named::find(&store, &args.newsletter)?;
    let size = store.newsletter_sizes()?.get(&newsletter.id).copied().unwrap_or_default();
    let groups: Vec<String> =
        store.subscribed_groups(newsletter.id)?.into_iter().map(|(_, name)| name).collect();
    let mut columns = COLUMNS.to_vec();
    columns.push(Column::text("groups"));
    let mut values = row(&newsletter, size);
    values.push(match groups.is_empty() {
        true => Value::Null,
        false => Value::owned(groups.join(", ")),
    });
    print_record(context, &args.output, context.zone(&store)?, &columns, &values)
}
