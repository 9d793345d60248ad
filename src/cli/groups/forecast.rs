//! `groups forecast`: who enters or leaves by time alone.

use clap::Args;

use crate::cli::shared::{OutputArgs, ShortListArgs, WindowArgs, print_short_list};
use crate::cli::sizes::values;
use crate::context::Context;
use crate::domain::count::whole;
use crate::domain::group::Group;
use crate::domain::sizes::{By, Flow};
use crate::domain::time::{Instant, Zone};
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::forecast::{DEADLINES, Forecast, forecast};
use crate::ops::named;
use crate::render::text::{plural, thousands};
use crate::store::Db;

/// Farther ahead nobody plans.
const MOST_DAYS: u32 = 3_660;

/// What `groups forecast` takes.
#[derive(Args, Debug)]
pub struct ForecastArgs {
    /// Name or id of the group
    #[arg(value_name = "GROUP")]
    group: String,
    /// How many calendar days to look ahead, today included
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = whole::<u32>)]
    days: u32,
    /// List who enters or leaves, and when, instead of numbers by day
    #[arg(long)]
    who: bool,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    output: OutputArgs,
}

const COLUMNS: [Column; 4] =
    [Column::whole("date"), Column::number("entering"), Column::number("leaving"), Column::number("members")];
const TABLE: [&str; 4] = ["date", "entering", "leaving", "members"];

const WHO: [Column; 5] = [
    Column::whole("time"),
    Column::text("change"),
    Column::number("contact_id"),
    Column::whole("email"),
    Column::text("name"),
];
const WHO_TABLE: [&str; 5] = ["time", "change", "contact_id", "name", "email"];

/// Runs the command.
pub fn run(context: &Context, args: &ForecastArgs) -> Result<()> {
    if args.days == 0 || args.days > MOST_DAYS {
        return Err(Error::usage(format!("--days {}: from 1 to {MOST_DAYS}", args.days)));
    }
    if !args.who {
        args.output.refuse_ids("sizes")?;
    }
    let store = context.read()?;
    let group: Group = named::find(&store, &args.group)?;
    let zone = context.zone(&store)?;
    let now = context.settings.now;
    let found = forecast(&store, &group, now, end(now, args.days, &zone))?;
    if found.daily > 0 {
        let (contacts, deadlines) = (plural(found.daily, "contact"), thousands(DEADLINES));
        context.ui.hint(&format!(
            "{contacts} with more than {deadlines} deadlines: after these only seen at the beginning of each day"
        ));
    }
    let list = ShortListArgs { window: args.window.clone(), ..ShortListArgs::default() };
    let list = (&list, &args.output);
    if args.who {
        let rows = who(&store, &found)?;
        return print_short_list(context, list, zone, (&WHO, &WHO_TABLE), rows, "contacts enter or leave");
    }
    let mut flow = Flow::new(By::Day);
    for turn in &found.turns {
        let day = zone.date(turn.at);
        if turn.enters { flow.enter(day) } else { flow.leave(day) }
    }
    let today = zone.date(now);
    let last = By::Day.after(today, args.days - 1).unwrap_or(today);
    let members = i64::try_from(found.members).unwrap_or(i64::MAX);
    let sizes = flow.on_from(members, today, last);
    let rows = sizes.iter().map(|size| values(size).to_vec()).collect();
    print_short_list(context, list, zone, (&COLUMNS, &TABLE), rows, "days")
}

/// The beginning of the day after the last.
fn end(now: Instant, days: u32, zone: &Zone) -> Instant {
    By::Day.after(zone.date(now), days).map_or(Instant::from_millis(i64::MAX), |day| zone.start_of(day))
}

fn who(db: &Db, found: &Forecast) -> Result<Vec<Vec<Value<'static>>>> {
    let mut rows = Vec::with_capacity(found.turns.len());
    for turn in &found.turns {
        let contact = db.contact(turn.contact)?;
        let (email, name) = match &contact {
            Some(contact) => (contact.email().map(str::to_owned), contact.name()),
            None => (None, None),
        };
        rows.push(vec![
            Value::Instant(turn.at),
            Value::text(if turn.enters { "enters" } else { "leaves" }),
            Value::Integer(turn.contact.0),
            email.map_or(Value::Null, Value::owned),
            name.map_or(Value::Null, Value::owned),
        ]);
    }
    Ok(rows)
}
