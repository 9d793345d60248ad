//! `activities stats`: what activities come to.

use clap::{Args, ValueEnum};

use super::NarrowArgs;
use crate::cli::chosen;
use crate::cli::shared::{OutputArgs, ShortListArgs, print_short_list};
use crate::context::Context;
use crate::domain::periods::{Periods, Unit};
use crate::domain::time::Zone;
use crate::domain::totals::Totals;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::activity_stats::{self, Wanted};
use crate::render::bar::{self, bar};
use crate::render::format::Format;
use crate::render::text::{count, plural, thousands};
use crate::store::Db;

const OF_TYPES: [Column; 9] = [
    Column::number("id"),
    Column::text("type"),
    Column::text("label"),
    Column::number("activities"),
    Column::number("contacts"),
    Column::whole("first"),
    Column::whole("last"),
    Column::number("numbers"),
    Column::number("sum"),
];
const TABLE_OF_TYPES: [&str; 6] = ["type", "activities", "contacts", "first", "last", "sum"];

const OF_PERIODS: [Column; 6] = [
    Column::whole("period"),
    Column::whole("from"),
    Column::number("activities"),
    Column::number("contacts"),
    Column::number("numbers"),
    Column::number("sum"),
];
const TABLE_OF_PERIODS: [&str; 4] = ["period", "activities", "contacts", "sum"];
/// Bars, in tables alone: the numbers beside them say the same.
const HISTORY: &str = "history";

/// More periods than this are no history that anybody reads: a moment is wrong.
const MOST_PERIODS: usize = 100_000;

/// What the activities are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    /// Activity type, those with the most activities first
    Type,
    /// Day, in the zone in which times are shown
    Day,
    /// Week from Monday on
    Week,
    /// Month
    Month,
}

/// What `activities stats` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint activities stats
  acquaint activities stats jsmith@localhost.local
  acquaint activities stats --sort sum:desc
  acquaint activities stats --by month --type purchase --since 2017-01-01
  acquaint activities stats --select country:AT --where 'age >= 30' --json
  acquaint activities stats --by day --format csv > days.csv

`sum` adds up the values that are numbers, and `numbers` says how many are. Periods without activities
between two others are listed too. Those still to come are counted; --until leaves them out.
--since and --until include their moment; a date alone is its midnight.

See also: `acquaint activities list --help`, `acquaint help expressions`")]
pub struct StatsArgs {
    /// What they are counted by
    #[arg(long, value_enum, value_name = "UNIT", default_value = "type")]
    by: By,
    #[command(flatten)]
    narrow: NarrowArgs,
    /// Only of contacts that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold
    #[arg(long, value_name = "TERM", conflicts_with = "contact")]
    select: Vec<String>,
    /// Only of contacts for which this condition holds: 'country = Austria and age >= 30'
    #[arg(long = "where", short = 'w', value_name = "CONDITION", conflicts_with = "contact")]
    condition: Option<String>,
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &StatsArgs) -> Result<()> {
    if args.by != By::Type {
        args.output.refuse_ids("periods")?;
    }
    let store = context.read()?;
    let zone = context.zone(&store)?;
    let query = args.narrow.query(&store, zone)?;
    let is_chosen = !args.select.is_empty() || args.condition.is_some();
    let condition = args.condition.as_deref();
    let chosen = is_chosen.then(|| chosen::ids(context, &store, &args.select, condition)).transpose()?;
    chosen::say_if_stale(context, &store, &args.select, condition)?;
    let wanted = Wanted { query: &query, contacts: chosen.as_deref() };
    let whole = match args.by {
        By::Type => by_type(context, args, &store, &wanted, zone),
        By::Day => by_period(context, args, &store, &wanted, (Unit::Day, zone)),
        By::Week => by_period(context, args, &store, &wanted, (Unit::Week, zone)),
        By::Month => by_period(context, args, &store, &wanted, (Unit::Month, zone)),
    }?;
    if whole.activities > 0 && !args.list.window.count {
        let activities = count(whole.activities, "activity", "activities");
        context.ui.say(&format!("{activities} of {}.", plural(whole.contacts, "contact")));
    }
    Ok(())
}

fn by_type(context: &Context, args: &StatsArgs, db: &Db, wanted: &Wanted<'_>, zone: Zone) -> Result<Totals> {
    let stats = activity_stats::by_type(db, wanted)?;
    let types = db.activity_types()?;
    let mut parts: Vec<_> = stats.parts.iter().collect();
    parts.sort_by_key(|(kind, totals)| (-totals.activities, kind.0));
    let rows = parts.into_iter().map(|(kind, totals)| {
        let known = types.iter().find(|known| known.id == *kind);
        vec![
            Value::Integer(kind.0),
            Value::opt_text(known.map(|known| known.name.as_str())),
            Value::opt_text(known.map(|known| known.label.as_str())),
            Value::Integer(totals.activities),
            Value::Integer(totals.contacts),
            Value::Instant(totals.first),
            Value::Instant(totals.last),
            Value::Integer(totals.numbers),
            totals.sum(),
        ]
    });
    let rows = rows.collect();
    print_short_list(
        context,
        (&args.list, &args.output),
        zone,
        (&OF_TYPES, &TABLE_OF_TYPES),
        rows,
        "activities",
    )?;
    Ok(stats.whole)
}

fn by_period(
    context: &Context,
    args: &StatsArgs,
    db: &Db,
    wanted: &Wanted<'_>,
    (unit, zone): (Unit, Zone),
) -> Result<Totals> {
    let stats = activity_stats::by_period(db, wanted, unit, zone)?;
    let parts = stats.parts.in_order(MOST_PERIODS).ok_or_else(|| too_many(unit, &stats.parts))?;
    let none = Totals::default();
    let mut columns = OF_PERIODS.to_vec();
    let mut table = TABLE_OF_PERIODS.to_vec();
    let room = bar::room(context.ui.width()).filter(|_| args.output.format() == Format::Table);
    if room.is_some() {
        columns.push(Column::text(HISTORY));
        table.push(HISTORY);
    }
    let longest = parts.iter().filter_map(|(_, totals)| *totals).map(|totals| totals.activities).max();
    let rows = parts.iter().map(|(first, totals)| {
        let totals = totals.unwrap_or(&none);
        let mut row = vec![
            Value::owned(unit.name(*first)),
            Value::Date(first.to_string().into()),
            Value::Integer(totals.activities),
            Value::Integer(totals.contacts),
            Value::Integer(totals.numbers),
            totals.sum(),
        ];
        row.extend(room.map(|room| Value::owned(bar(totals.activities, longest.unwrap_or(0), room))));
        row
    });
    let rows = rows.collect();
    print_short_list(context, (&args.list, &args.output), zone, (&columns, &table), rows, "activities")?;
    Ok(stats.whole)
}

fn too_many(unit: Unit, periods: &Periods<Totals>) -> Error {
    let span = periods.span().map_or_else(String::new, |(first, last)| format!(", from {first} to {last}"));
    let most = thousands(MOST_PERIODS);
    let hint = "--since and --until leave out what lies far away";
    let error =
        Error::usage(format!("the activities lie more than {most} {} apart{span}", unit.plural())).hint(hint);
    if unit == Unit::Month { error } else { error.hint("--by month has fewer rows") }
}
