//! `NOUN import`: records of one kind from a file or a stream, with every row accounted for.

use std::path::PathBuf;

use clap::Args;

use super::import_file::{CsvArgs, Input, RejectArgs, date_format, is_ignored, parse_map};
use super::import_job::{Job, command, pairs};
use crate::context::Context;
use crate::domain::custom_field::Fields;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::formats::digest::Digest;
use crate::ops::import::Limits;
use crate::ops::import::key::Key;
use crate::ops::import::records::mapping::{Mapping, MappingOptions, Target};
use crate::ops::import::records::row::RowReader;
use crate::ops::import::records::{self, ImportOptions, Kind, Setting};
use crate::render::text::escape;

/// What an import of records takes.
#[derive(Args, Debug)]
pub struct RecordArgs {
    /// CSV file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A column and what it becomes; `ignore` leaves the column alone
    #[arg(long, value_name = "HEADER=PART", value_parser = parse_map)]
    map: Vec<(String, String)>,
    /// The same for every row
    #[arg(long, value_name = "PART=VALUE", value_parser = parse_set)]
    set: Vec<(String, String)>,
    /// Reject rows with names that do not exist instead of making them
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

/// What an import of records takes whose rows name contacts.
#[derive(Args, Debug)]
pub struct ContactRecordArgs {
    #[command(flatten)]
    records: RecordArgs,
    /// What the contact column holds: email, guid, id or a unique field of your own [default: found out]
    #[arg(long = "match", value_name = "FIELD")]
    key: Option<String>,
}

fn parse_set(text: &str) -> std::result::Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes PART=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

impl RecordArgs {
    fn mapping_options(&self, kind: &Kind, key: Option<&str>, fields: Fields) -> Result<MappingOptions> {
        let target = |flag: &str, name: &str| {
            Target::by_name(kind, name, fields).ok_or_else(|| {
                let names = Target::names(kind, fields);
                Error::usage(format!("{flag}: there is no `{name}` here"))
                    .hint_opt(Error::did_you_mean(&nearest(name, names.iter().copied())))
                    .hint(format!("columns become {}", names.join(", ")))
            })
        };
        let map = self.map.iter().map(|(header, name)| {
            let found = (!is_ignored(name)).then(|| target(&format!("--map {header}={name}"), name));
            Ok((header.clone(), found.transpose()?))
        });
        let set = self.set.iter().map(|(name, value)| {
            let flag = format!("--set {name}={value}");
            match target(&flag, name)? {
                Target::Contact(_) => {
                    Err(Error::usage(format!("{flag}: the contact cannot be the same for every row")))
                }
                target => Ok((target, value.clone())),
            }
        });
        let key = key.map(|name| Key::by_name(name, fields)).transpose()?;
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
    fn again(&self, kind: &Kind, key: Option<&str>) -> String {
        let mut valued: Vec<(&str, Option<String>)> = pairs("--map", &self.map).collect();
        valued.extend(pairs("--set", &self.set));
        valued.push(("--match", key.map(str::to_owned)));
        valued.push(("--date-format", self.date_format.clone()));
        let set = [("--no-create", self.no_create), ("--spreadsheet-safe", self.csv.spreadsheet_safe)];
        command(kind.command, &valued, &set)
    }
}

/// Imports records whose rows name contacts.
pub fn run_of_contacts(context: &Context, kind: &'static Kind, args: &ContactRecordArgs) -> Result<()> {
    run_by(context, kind, &args.records, args.key.as_deref())
}

/// Imports records that stand beside contacts.
pub fn run(context: &Context, kind: &'static Kind, args: &RecordArgs) -> Result<()> {
    run_by(context, kind, args, None)
}

fn run_by(context: &Context, kind: &'static Kind, args: &RecordArgs, key: Option<&str>) -> Result<()> {
    let digest = Digest::default();
    let (input, opened) = Input::open(context, &args.file, &args.csv, &digest)?;
    let store = context.existing()?;
    let fields = store.as_ref().map_or(Ok(Fields::default()), |store| store.fields())?;
    let options = args.mapping_options(kind, key, fields)?;
    let mapping = Mapping::decide(kind, &input.name, opened.header(), opened.sample(), &options)?;
    context.ui.say(&format!("Mapping: {}", escape(&mapping.describe())));
    let rejects = args.rejects.rejects_to(context, &input)?;
    let store = match store {
        Some(store) => store,
        None => context.create_if(|db| {
            let rows = RowReader::new(mapping.clone(), context.zone(db)?, args.csv.spreadsheet_safe)?;
            Ok(!kind.of_contacts && opened.has_good_row(&rows))
        })?,
    };
    let moment = context.moment(&store)?;
    let rows = RowReader::new(mapping, moment.zone, args.csv.spreadsheet_safe)?;
    let options = ImportOptions {
        setting: Setting { creates: !args.no_create, moment },
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
        action: kind.command,
        placed: "rows saved",
        again: args.again(kind, key),
    };
    let report =
        job.run(store, |txn, progress| records::import(opened, txn, &rows, options, &input.name, progress))?;
    job.end(&report)
}
