//! `activities import`: from a file or a stream to activities, with every row accounted for.

use std::path::PathBuf;

use clap::Args;

use crate::cli::import_file::{CsvArgs, Input, RejectArgs, date_format, is_ignored, parse_map};
use crate::cli::import_job::{Job, command, pairs};
use crate::context::Context;
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::import::ImportReport;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::formats::activity_headers::ActivityTarget;
use crate::formats::digest::Digest;
use crate::ops::import::Limits;
use crate::ops::import::activities::mapping::{Mapping, MappingOptions};
use crate::ops::import::activities::row::RowReader;
use crate::ops::import::activities::{self, ImportOptions, UnknownContacts, UnknownTypes};
use crate::ops::import::key::Key;
use crate::render::text::escape;

/// What `activities import` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint activities import visits.csv --dry-run     mapping and counts first
  acquaint activities import invoices.csv --set type=purchase
  acquaint activities import orders.csv --match customer_id --map Total=value
  zcat log.csv.gz | acquaint activities import - --create-contacts --quiet

A column names the contact: by e-mail address, GUID, id or a unique field of your own. Rows of unknown
contacts are rejected, or make them with --create-contacts. Activity types that do not exist are made;
the code names that Kentico gives the built-in ones are understood. Rows of disabled types are rejected,
also where the activity is there already.

Every row read is added, unchanged or rejected, and the three add up. What is there already is
unchanged: importing a file again adds nothing, and a file with three equal rows leaves at least three
equal activities. An interrupted import changes nothing.

See also: `acquaint activities types`, `acquaint contacts import --help`, `acquaint db undo --help`")]
pub struct ImportArgs {
    /// CSV file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A column and what it becomes: email, guid, contact_id, a unique field of your own, time, type or a detail;
    /// `ignore` leaves the column alone
    #[arg(long, value_name = "HEADER=FIELD", value_parser = parse_map)]
    map: Vec<(String, String)>,
    /// The same for every row: time, type or a detail
    #[arg(long, value_name = "FIELD=VALUE", value_parser = parse_set)]
    set: Vec<(String, String)>,
    /// What the contact column holds: email, guid, id or a unique field of your own [default: found out]
    #[arg(long = "match", value_name = "FIELD")]
    key: Option<String>,
    /// Make the contacts that do not exist; by e-mail address or a unique field of your own
    #[arg(long)]
    create_contacts: bool,
    /// Reject rows with unknown activity types instead of making them
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

fn parse_set(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes FIELD=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

impl ImportArgs {
    /// What the flags say of the columns, in a database with these fields.
    fn mapping_options(&self, fields: Fields) -> Result<MappingOptions> {
        let target = |flag: &str, name: &str| {
            ActivityTarget::by_name(name, fields).ok_or_else(|| {
                let names = ActivityTarget::names(fields);
                Error::usage(format!("{flag}: activities have no `{name}`"))
                    .hint_opt(Error::did_you_mean(&nearest(name, names.iter().copied())))
                    .hint(format!("they have {}", names.join(", ")))
            })
        };
        let map = self.map.iter().map(|(header, name)| {
            let ignored = is_ignored(name);
            let found = (!ignored).then(|| target(&format!("--map {header}={name}"), name)).transpose()?;
            Ok((header.clone(), found))
        });
        let set = self.set.iter().map(|(name, value)| {
            let flag = format!("--set {name}={value}");
            match target(&flag, name)? {
                ActivityTarget::Contact(_) | ActivityTarget::SomeContact => {
                    Err(Error::usage(format!("{flag}: the contact cannot be the same for every row")))
                }
                target => Ok((target, value.clone())),
            }
        });
        let key = self.key.as_deref().map(|name| Key::by_name(name, fields)).transpose()?;
        Ok(MappingOptions {
            map: map.collect::<Result<_>>()?,
            set: set.collect::<Result<_>>()?,
            key: key.and_then(|key| match key {
                Key::Field(field) => Some(field),
                Key::Address => None,
            }),
            date_format: date_format(self.date_format.as_deref())?,
            fields,
        })
    }

    /// The command by which the rejected rows come back.
    fn again(&self) -> String {
        let mut valued: Vec<(&str, Option<String>)> = pairs("--map", &self.map).collect();
        valued.extend(pairs("--set", &self.set));
        valued.push(("--match", self.key.clone()));
        valued.push(("--date-format", self.date_format.clone()));
        let set = [
            ("--create-contacts", self.create_contacts),
            ("--no-create", self.no_create),
            ("--spreadsheet-safe", self.csv.spreadsheet_safe),
        ];
        command("activities import", &valued, &set)
    }
}

/// Runs the command.
pub fn run(context: &Context, args: &ImportArgs) -> Result<()> {
    let digest = Digest::default();
    let (input, opened) = Input::open(context, &args.file, &args.csv, &digest)?;
    let store = context.existing()?;
    let fields = store.as_ref().map_or(Ok(Fields::default()), |store| store.fields())?;
    let options = args.mapping_options(fields)?;
    let mapping = Mapping::decide(&input.name, opened.header(), opened.sample(), &options)?;
    refuse_new_without_key(args, &mapping)?;
    context.ui.say(&format!("Mapping: {}", escape(&mapping.describe())));
    let rejects = args.rejects.rejects_to(context, &input)?;
    let store = match store {
        Some(store) => store,
        None => context.create_if(|db| {
            let rows = RowReader::new(mapping.clone(), context.zone(db)?, args.csv.spreadsheet_safe)?;
            Ok(args.create_contacts && opened.has_good_row(&rows))
        })?,
    };
    let rows = RowReader::new(mapping, context.zone(&store)?, args.csv.spreadsheet_safe)?;
    let options = ImportOptions {
        contacts: match args.create_contacts {
            true => UnknownContacts::Create,
            false => UnknownContacts::Reject,
        },
        types: if args.no_create { UnknownTypes::Reject } else { UnknownTypes::Create },
        limits: Limits {
            rejects,
            database: store.path().to_owned(),
            max_rejects: args.rejects.max_rejects(),
        },
        expected_rows: input.expected_rows(&opened),
    };
    let job = Job {
        context,
        input: &input,
        digest: &digest,
        action: "activities import",
        placed: "rows saved",
        again: args.again(),
    };
    let report = job
        .run(store, |txn, progress| activities::import(opened, txn, &rows, options, &input.name, progress))?;
    hint_rejected(context, &report);
    job.end(&report)
}

/// Ids are given by the program, and a GUID alone is nobody.
fn refuse_new_without_key(args: &ImportArgs, mapping: &Mapping) -> Result<()> {
    let field = mapping.contact.1;
    if args.create_contacts && matches!(field, Field::Id | Field::Guid) {
        return Err(Error::usage(format!(
            "--create-contacts: contacts cannot be made of their {}",
            field.name()
        ))
        .hint("name them by e-mail address or by a unique field of your own: --match FIELD"));
    }
    Ok(())
}

/// Says what lets in rows that were rejected for an unknown contact or a disabled type.
fn hint_rejected(context: &Context, report: &ImportReport) {
    let is_met = |start| report.reasons.keys().any(|(_, reason)| reason.starts_with(start));
    if is_met(activities::NO_CONTACT) {
        context.ui.hint("--create-contacts makes contacts that do not exist");
    }
    if is_met(activities::DISABLED) {
        context.ui.hint("`acquaint activities types edit TYPE --enable` lets a type take activities");
    }
}
