//! `events`: what a site, a shop or a mailer hands on.

use clap::{Args, Subcommand};

use super::import_records::{RecordArgs, import};
use super::shared::{OutputArgs, ShortListArgs, print_short_list};
use crate::context::Context;
use crate::domain::event::{KNOWN, Known};
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::import::events::Events;

/// What can be done with events.
#[derive(Subcommand, Debug)]
#[command(after_help = "See also: `acquaint visitors --help`, `acquaint activities import --help`")]
pub enum EventsCommand {
    /// Import events from a CSV file: visits, sign-ins, purchases, forms, subscriptions, consents
    Import(Box<ImportArgs>),
    /// List the events that say more than that an activity happened
    Types(TypesArgs),
}

/// What `events import` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint events import events.csv --dry-run        mapping and counts first
  acquaint events import visits.csv --set type=page_visit
  acquaint events import log.csv --map Id=event_id --map Cookie=visitor
  zcat log.csv.gz | acquaint events import - --quiet

Columns: event_id, type, time; visitor, email, user, customer say who it was; newsletter, consent, form, values, level
what it was about; first_name, last_name and the details of activities besides. `values` is a JSON object. Other
headers that are known are found by themselves.

Each event is taken once, by its id, whatever order they come in and however often a file is imported. Who comes with a
cookie, and later signs in or gives an address, is one contact, with all that came before. A user who signed in comes
first, then the address, then the customer, then the cookie.

What comes with a cookie is stored where the browser or its contact allows it (`acquaint visitors gate`); everything
else is counted as refused. Every row read is added, unchanged, refused or rejected, and the four add up.

See also: `acquaint events types`, `acquaint contacts recognise --help`, `acquaint mappings --help`")]
pub struct ImportArgs {
    #[command(flatten)]
    records: RecordArgs,
}

/// What `events types` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint events types
  acquaint events types --format csv

Any other type is an activity of that type.

See also: `acquaint activities types`")]
pub struct TypesArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs a command on events.
pub fn run(context: &Context, command: EventsCommand) -> Result<()> {
    match command {
        EventsCommand::Import(args) => import(context, &Events, &args.records),
        EventsCommand::Types(args) => types(context, &args),
    }
}

const COLUMNS: [Column; 4] =
    [Column::text("type"), Column::text("also"), Column::text("activity"), Column::text("needs")];

fn types(context: &Context, args: &TypesArgs) -> Result<()> {
    args.output.refuse_ids("event types")?;
    let row = |known: &'static Known| {
        let also = known.names[1..].join(", ");
        vec![
            Value::text(known.names[0]),
            if also.is_empty() { Value::Null } else { Value::owned(also) },
            Value::opt_text(known.activity),
            Value::opt_text(known.needs.map(|part| part.name())),
        ]
    };
    let rows = KNOWN.iter().map(row).collect();
    let names = ["type", "also", "activity", "needs"];
    print_short_list(context, (&args.list, &args.output), Zone::Utc, (&COLUMNS, &names), rows, "event types")
}
