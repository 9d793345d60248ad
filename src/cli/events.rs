//! `events`: what a site, a shop or a mailer hands on.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::shared::{OutputArgs, ShortListArgs, print_short_list};
use crate::cli::import_file::{CsvArgs, Input, RejectArgs, date_format, is_ignored, parse_map};
use crate::cli::import_job::{Job, command, pairs};
use crate::context::Context;
use crate::domain::event::{EventTarget, KNOWN, Known};
use crate::domain::text::nearest;
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::formats::digest::Digest;
use crate::formats::event_headers::{by_name, names};
use crate::ops::import::Limits;
use crate::ops::import::events::mapping::{Mapping, MappingOptions};
use crate::ops::import::events::row::RowReader;
use crate::ops::import::events::{self, ImportOptions};
use crate::render::text::escape;

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
    /// CSV file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A column and what it becomes; `ignore` leaves the column alone
    #[arg(long, value_name = "HEADER=PART", value_parser = parse_map)]
    map: Vec<(String, String)>,
    /// The same for every row: type, time, newsletter, form and so on
    #[arg(long, value_name = "PART=VALUE", value_parser = parse_set)]
    set: Vec<(String, String)>,
    /// Reject rows with unknown newsletters, forms and activity types instead of making them
    #[arg(long)]
    no_create: bool,
    /// How times are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY
    #[arg(long, value_name = "FORMAT")]
    date_format: Option<String>,
    #[command(flatten)]
    csv: CsvArgs,
    #[command(flatten)]
    rejects: RejectArgs,
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

fn parse_set(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes PART=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// Runs a command on events.
pub fn run(context: &Context, command: EventsCommand) -> Result<()> {
    match command {
        EventsCommand::Import(args) => import(context, &args),
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

impl ImportArgs {
    fn mapping_options(&self) -> Result<MappingOptions> {
        let target = |flag: &str, name: &str| -> Result<EventTarget> {
            by_name(name).ok_or_else(|| {
                Error::usage(format!("{flag}: events have no `{name}`"))
                    .hint_opt(Error::did_you_mean(&nearest(name, names())))
                    .hint(format!("they have {}", names().join(", ")))
            })
        };
        let map = self.map.iter().map(|(header, name)| {
            let found = (!is_ignored(name)).then(|| target(&format!("--map {header}={name}"), name));
            Ok((header.clone(), found.transpose()?))
        });
        let set = self
            .set
            .iter()
            .map(|(name, value)| Ok((target(&format!("--set {name}={value}"), name)?, value.clone())));
        Ok(MappingOptions {
            map: map.collect::<Result<_>>()?,
            set: set.collect::<Result<_>>()?,
            date_format: date_format(self.date_format.as_deref())?,
        })
    }

    /// The command by which the rejected rows come back.
    fn again(&self) -> String {
        let mut valued: Vec<(&str, Option<String>)> = pairs("--map", &self.map).collect();
        valued.extend(pairs("--set", &self.set));
        valued.push(("--date-format", self.date_format.clone()));
        let set = [("--no-create", self.no_create), ("--spreadsheet-safe", self.csv.spreadsheet_safe)];
        command("events import", &valued, &set)
    }
}

fn import(context: &Context, args: &ImportArgs) -> Result<()> {
    let digest = Digest::default();
    let (input, opened) = Input::open(context, &args.file, &args.csv, &digest)?;
    let options = args.mapping_options()?;
    let mapping = Mapping::decide(&input.name, opened.header(), opened.sample(), &options)?;
    context.ui.say(&format!("Mapping: {}", escape(&mapping.describe())));
    let rejects = args.rejects.rejects_to(context, &input)?;
    let now = context.settings.now;
    let store = match context.existing()? {
        Some(store) => store,
        None => context.create_if(|db| {
            let rows = RowReader::new(mapping.clone(), context.zone(db)?, args.csv.spreadsheet_safe, now)?;
            Ok(opened.has_good_row(&rows))
        })?,
    };
    let (expected_rows, moment) = (input.expected_rows(&opened), context.moment(&store)?);
    let rows = RowReader::new(mapping, moment.zone, args.csv.spreadsheet_safe, context.settings.now)?;
    let options = ImportOptions {
        creates: !args.no_create,
        limits: Limits {
            rejects,
            database: store.path().to_owned(),
            max_rejects: args.rejects.max_rejects(),
        },
        expected_rows,
        moment,
    };
    let job = Job {
        context,
        input: &input,
        digest: &digest,
        action: "events import",
        placed: "activities saved",
        again: args.again(),
    };
    let report =
        job.run(store, |txn, progress| events::import(opened, txn, &rows, options, &input.name, progress))?;
    job.end(&report)
}
