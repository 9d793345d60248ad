//! `activities list` and `activities show`.

use clap::Args;

use super::{NarrowArgs, Rows, columns};
use crate::cli::shared::{OutputArgs, WindowArgs, print_record};
use crate::cli::stream::Stream;
use crate::context::Context;
use crate::error::Result;
use crate::ops::activity;
use crate::signals;
use crate::store::{ActivityOrder, ActivityQuery, Db};

const TABLE: [&str; 6] = ["id", "email", "time", "type", "title", "value"];
/// That of one contact, who need not be named in every row.
const TABLE_OF_ONE: [&str; 5] = ["id", "time", "type", "title", "value"];

/// Activities read at once.
const PAGE: usize = 500;

/// What `activities list` takes.
#[derive(Args, Debug)]
#[command(
    visible_alias = "ls",
    after_help = "Examples:
  acquaint activities list jsmith@localhost.local --limit 10
  acquaint activities list --type purchase,rating --since 2017-03-01
  acquaint activities list --type page_visit --count
  acquaint activities list --format csv > activities.csv

The activities of one contact come newest first; those of all contacts by contact, then by time and id.
--since and --until include their moment; a date alone is its midnight.

See also: `acquaint activities types`, `acquaint contacts show CONTACT`"
)]
pub struct ListArgs {
    #[command(flatten)]
    narrow: NarrowArgs,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// What `activities show` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint activities show 4711
  acquaint activities show 4711 --json")]
pub struct ShowArgs {
    /// Id of the activity
    id: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs `activities list`.
pub fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let zone = context.zone(&store)?;
    let query = args.narrow.query(&store, zone)?;
    let all = columns();
    let table = if query.contact.is_some() { &TABLE_OF_ONE[..] } else { &TABLE[..] };
    // Only a list that leaves some out has to say how many there are; counting reads them all.
    let is_whole = args.window.limit(context, args.output.format()) == u64::MAX && !args.window.count;
    let total = if is_whole { None } else { Some(store.count_activities(&query)?.unsigned_abs()) };
    let mut stream = Stream::new(context, (&args.window, &args.output), zone, (&all, table), total)?;
    let order = if query.contact.is_some() { ActivityOrder::NewestFirst } else { ActivityOrder::ByContact };
    walk(&store, &query, order, &mut stream)?;
    stream.finish("No activities.")
}

/// Offers the activities a page at a time, until no more are wanted.
fn walk(db: &Db, query: &ActivityQuery, order: ActivityOrder, stream: &mut Stream<'_>) -> Result<()> {
    let mut rows = Rows::new(db)?;
    let mut after = None;
    while !stream.is_done() {
        signals::check()?;
        let page = db.activities_page(query, order, &mut after, PAGE)?;
        if page.is_empty() {
            return Ok(());
        }
        for activity in &page {
            rows.turn_to(activity)?;
            stream.offer(|| rows.values(activity))?;
        }
    }
    Ok(())
}

/// Runs `activities show`.
pub fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let activity = activity::find(&store, &args.id)?;
    let mut rows = Rows::new(&store)?;
    rows.turn_to(&activity)?;
    print_record(context, &args.output, context.zone(&store)?, &columns(), &rows.values(&activity))
}
