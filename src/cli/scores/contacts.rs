//! `scores contacts`: who has how many points; `scores histogram`: how they are spread.

use clap::Args;

use crate::cli::contacts::list::{QueryArgs, print_with};
use crate::cli::rules::had;
use crate::cli::shared::{OutputArgs, ShortListArgs, WindowArgs, print_short_list};
use crate::cli::stale::{FreshArgs, say_if_stale};
use crate::context::Context;
use crate::domain::count::whole;
use crate::domain::scoring::{Score, bins};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::named;
use crate::ops::scoring;
use crate::ops::select::Within;
use crate::render::bar::{self, bar};
use crate::render::format::Format;

/// What `scores contacts` takes.
#[derive(Args, Debug)]
pub struct ContactsArgs {
    /// Name or id of the score
    #[arg(value_name = "SCORE")]
    score: String,
    /// Only contacts with so many points or more
    #[arg(long, value_name = "N", allow_hyphen_values = true, value_parser = had)]
    min: Option<i64>,
    #[command(flatten)]
    query: QueryArgs,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Lists who has points in a score, most first.
pub fn list(context: &Context, args: &ContactsArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let score: Score = named::find(&store, &args.score)?;
    let within = Within::Score(score.id, args.min.unwrap_or(i64::MIN));
    let points = |contact| Ok(store.points_of(score.id, contact)?);
    print_with(context, &store, &args.query, (Some(within), Some(&points)), (&args.window, &args.output))
}

/// What `scores histogram` takes.
#[derive(Args, Debug)]
pub struct HistogramArgs {
    /// Name or id of the score
    #[arg(value_name = "SCORE")]
    score: String,
    /// About so many steps
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = whole::<u32>)]
    bins: u32,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    fresh: FreshArgs,
    #[command(flatten)]
    output: OutputArgs,
}

const COLUMNS: [Column; 5] = [
    Column::number("from"),
    Column::number("to"),
    Column::number("contacts"),
    Column::number("share"),
    Column::text("bar"),
];
const TABLE: [&str; 5] = ["from", "to", "contacts", "share", "bar"];

/// Says how many contacts have how many points; those with none, too.
pub fn histogram(context: &Context, args: &HistogramArgs) -> Result<()> {
    if args.bins == 0 || args.bins > 1_000 {
        return Err(Error::usage(format!("--bins {}: from 1 to 1000", args.bins)));
    }
    args.output.refuse_ids("the steps of a histogram")?;
    let store = args.fresh.read(context)?;
    let score: Score = named::find(&store, &args.score)?;
    let bins = bins(&scoring::spread(&store, score.id)?, args.bins);
    let all = store.contact_count()?;
    let largest = bins.iter().map(|bin| bin.contacts).max().unwrap_or(0);
    // Programs read the numbers, wherever they are written to.
    let is_drawn = args.output.format() == Format::Table && context.ui.out_is_terminal();
    let room = bar::room(context.ui.width()).filter(|_| is_drawn);
    let rows = bins.iter().map(|bin| {
        let share = if all == 0 { 0.0 } else { (bin.contacts * 1_000 / all) as f64 / 10.0 };
        let mut row = vec![
            Value::Integer(bin.from),
            Value::Integer(bin.to),
            Value::Integer(bin.contacts),
            Value::Real(share),
        ];
        row.extend(room.map(|room| Value::owned(bar(bin.contacts, largest, room))));
        row
    });
    let rows = rows.collect();
    let drawn = if room.is_some() { COLUMNS.len() } else { COLUMNS.len() - 1 };
    let (columns, table) = (&COLUMNS[..drawn], &TABLE[..drawn]);
    let list = ShortListArgs { window: args.window.clone(), ..ShortListArgs::default() };
    let zone = context.zone(&store)?;
    print_short_list(context, (&list, &args.output), zone, (columns, table), rows, "contacts")?;
    say_if_stale(context, &store)
}
