//! `activities import`: from a file or a stream to activities, with every row accounted for.

use std::path::PathBuf;

use clap::Args;

use crate::cli::import_file::{
    CsvArgs, Input, RejectArgs, Source, date_format, is_ignored, parse_map, rejection, taken_back,
};
use crate::context::Context;
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::import::ImportReport;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::formats::activity_headers::ActivityTarget;
use crate::formats::digest::Digest;
use crate::ops::import::activities::mapping::{Mapping, MappingOptions};
use crate::ops::import::activities::row::RowReader;
use crate::ops::import::activities::{self, ImportOptions, Stage, UnknownContacts, UnknownTypes};
use crate::ops::import::key::Key;
use crate::ops::import::rejects::{RejectsTo, withdraw};
use crate::ops::import::{Limits, Opened};
use crate::render::import as render;
use crate::render::text::{escape, shell_word, thousands};
use crate::store::{Store, Summary};

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
        let pair = |(left, right): &(String, String)| format!("{left}={right}");
        let mut flags: Vec<(&str, String)> = Vec::new();
        flags.extend(self.map.iter().map(|one| ("--map", pair(one))));
        flags.extend(self.set.iter().map(|one| ("--set", pair(one))));
        flags.extend(self.key.iter().map(|name| ("--match", name.clone())));
        flags.extend(self.date_format.iter().map(|format| ("--date-format", format.clone())));
        let mut command = "activities import {}".to_owned();
        for (flag, value) in flags {
            command.push_str(&format!(" {flag} {}", shell_word(&value)));
        }
        for (is_set, flag) in [
            (self.create_contacts, " --create-contacts"),
            (self.no_create, " --no-create"),
            (self.csv.spreadsheet_safe, " --spreadsheet-safe"),
        ] {
            command.push_str(if is_set { flag } else { "" });
        }
        command
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
    let job = Job { context, args, input: &input, digest: &digest };
    job.run(store, opened, mapping, rejects)
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

struct Job<'a> {
    context: &'a Context,
    args: &'a ImportArgs,
    input: &'a Input,
    digest: &'a Digest,
}

impl Job<'_> {
    fn run(&self, store: Store, opened: Opened<Source>, mapping: Mapping, to: RejectsTo) -> Result<()> {
        let (context, args, name) = (self.context, self.args, &self.input.name);
        let bar = context.ui.progress("Importing", self.input.size);
        let expected_rows = self.input.expected_rows(&opened);
        let rows = RowReader::new(mapping, context.zone(&store)?, args.csv.spreadsheet_safe)?;
        let progress = |stage: Stage| match stage {
            Stage::Reading(read) => bar.advance(read.bytes, format!("{} rows", thousands(read.rows))),
            Stage::Placing(placed) => {
                bar.advance(self.input.size.unwrap_or(0), format!("{} rows saved", thousands(placed)));
            }
        };
        let written = store.write(&context.operation("activities import"), |txn| {
            let database = store.path().to_owned();
            let options = ImportOptions {
                contacts: match args.create_contacts {
                    true => UnknownContacts::Create,
                    false => UnknownContacts::Reject,
                },
                types: if args.no_create { UnknownTypes::Reject } else { UnknownTypes::Create },
                limits: Limits { rejects: to, database, max_rejects: args.rejects.max_rejects() },
                expected_rows,
            };
            let report = activities::import(opened, txn, &rows, options, name, &progress)?;
            self.input.check_unchanged().inspect_err(|_| {
                if let Some(path) = &report.rejects {
                    withdraw(path);
                }
            })?;
            let summary = (!context.settings.dry_run && report.changed()).then(|| self.summary(&report));
            Ok::<_, Error>((report, summary))
        });
        bar.clear();
        let (report, operation) = match written {
            Ok(written) => written,
            Err(error) => return Err(taken_back(context, store, error)),
        };
        for line in render::summary(name, &report, context.settings.dry_run) {
            context.ui.say(&line);
        }
        if context.settings.dry_run {
            context.ui.say("Nothing changed (dry run).");
        }
        for hint in render::hints(&report, &args.again(), operation, context.settings.dry_run) {
            context.ui.hint(&hint);
        }
        self.hint_rejected(&report);
        if operation.is_some()
            && let Err(error) = store.checkpoint()
        {
            // The import is saved, and the next writer does it as well.
            context.ui.detail(&format!("the write-ahead log was left as it is: {error}"));
        }
        if report.rejected > 0 { Err(rejection(context, name, &report)) } else { Ok(()) }
    }

    /// Says what lets in rows that were rejected for an unknown contact or a disabled type.
    fn hint_rejected(&self, report: &ImportReport) {
        let is_met = |start| report.reasons.keys().any(|(_, reason)| reason.starts_with(start));
        if is_met(activities::NO_CONTACT) {
            self.context.ui.hint("--create-contacts makes contacts that do not exist");
        }
        if is_met(activities::DISABLED) {
            self.context
                .ui
                .hint("`acquaint activities types edit TYPE --enable` lets a type take activities");
        }
    }

    fn summary(&self, report: &ImportReport) -> Summary {
        let (bytes, sha256) = self.digest.finish();
        let name = &self.input.name;
        Summary {
            details: Some(report.details(name, bytes, &sha256)),
            ..Summary::new(format!("{name}: {} added", thousands(report.added)))
        }
    }
}
