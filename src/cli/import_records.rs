//! `NOUN import`: records of one kind from a file or a stream, with every row accounted for.

use std::path::PathBuf;

use clap::Args;

use super::import_file::{CsvArgs, Input, RejectArgs, date_format, is_ignored, parse_map, parse_set};
use super::import_job::{Job, command, pairs};
use crate::context::Context;
use crate::domain::custom_field::Fields;
use crate::domain::import::ImportReport;
use crate::domain::text::nearest;
use crate::error::{Error, Result};
use crate::formats::digest::Digest;
use crate::ops::import::Limits;
use crate::ops::import::key::Key;
use crate::ops::import::kind::{ColumnOptions, Import, Options};
use crate::ops::import::records::Kind;
use crate::render::text::escape;

/// What an import of records takes.
#[derive(Args, Debug)]
pub struct RecordArgs {
    /// CSV file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A column and what it becomes; `ignore` leaves the column alone
    #[arg(long, value_name = "HEADER=FIELD", value_parser = parse_map)]
    map: Vec<(String, String)>,
    /// The same for every row
    #[arg(long, value_name = "FIELD=VALUE", value_parser = parse_set)]
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

/// Flags of one kind's own that stand behind those of all.
type OwnFlags<'a> = &'a [(&'a str, bool)];

impl RecordArgs {
    fn options<I: Import>(
        &self,
        import: &I,
        key: Option<&str>,
        fields: Fields,
    ) -> Result<ColumnOptions<I::Target>> {
        let target = |flag: &str, name: &str| {
            import.target(name, fields).ok_or_else(|| {
                let names = import.names(fields);
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
                target if import.names_contact(target) => {
                    Err(Error::usage(format!("{flag}: the contact cannot be the same for every row")))
                }
                target => Ok((target, value.clone())),
            }
        });
        let key = key.map(|name| Key::by_name(name, fields)).transpose()?;
        Ok(ColumnOptions {
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
    fn again(&self, name: &str, key: Option<&str>, own: OwnFlags<'_>) -> String {
        let mut valued: Vec<(&str, Option<String>)> = pairs("--map", &self.map).collect();
        valued.extend(pairs("--set", &self.set));
        valued.push(("--match", key.map(str::to_owned)));
        valued.push(("--date-format", self.date_format.clone()));
        let mut set = own.to_vec();
        set.extend([("--no-create", self.no_create), ("--spreadsheet-safe", self.csv.spreadsheet_safe)]);
        command(name, &valued, &set)
    }
}

/// Imports records of a kind whose rows name contacts.
pub fn run_of_contacts(context: &Context, kind: &'static Kind, args: &ContactRecordArgs) -> Result<()> {
    import_of_contacts(context, &kind, args, &[], |_| {})
}

/// Imports records of a kind that stand beside contacts.
pub fn run(context: &Context, kind: &'static Kind, args: &RecordArgs) -> Result<()> {
    import(context, &kind, args)
}

/// Runs an import whose rows name contacts. `hint` says what helps with rows that were rejected.
pub fn import_of_contacts<I: Import>(
    context: &Context,
    import: &I,
    args: &ContactRecordArgs,
    own: OwnFlags<'_>,
    hint: impl Fn(&ImportReport),
) -> Result<()> {
    run_by(context, import, (&args.records, args.key.as_deref(), own), hint)
}

/// Runs an import.
pub fn import<I: Import>(context: &Context, import: &I, args: &RecordArgs) -> Result<()> {
    run_by(context, import, (args, None, &[]), |_| {})
}

fn run_by<I: Import>(
    context: &Context,
    import: &I,
    (args, key, own): (&RecordArgs, Option<&str>, OwnFlags<'_>),
    hint: impl Fn(&ImportReport),
) -> Result<()> {
    let digest = Digest::default();
    let (input, opened) = Input::open(context, &args.file, &args.csv, &digest)?;
    let store = context.existing()?;
    let fields = store.as_ref().map_or(Ok(Fields::default()), |store| store.fields())?;
    let columns = args.options(import, key, fields)?;
    let mapping = import.decide(&input.name, opened.header(), opened.sample(), &columns)?;
    context.ui.say(&format!("Mapping: {}", escape(&mapping.to_string())));
    let rejects = args.rejects.rejects_to(context, &input)?;
    let store = match store {
        Some(store) => store,
        None => context.create_if(|db| {
            let rows = import.rows(mapping.clone(), context.moment(db)?, args.csv.spreadsheet_safe)?;
            Ok(import.stands_alone() && opened.has_good_row(&rows))
        })?,
    };
    let moment = context.moment(&store)?;
    let rows = import.rows(mapping, moment, args.csv.spreadsheet_safe)?;
    let options = Options {
        creates: !args.no_create,
        limits: Limits {
            rejects,
            database: store.path().to_owned(),
            max_rejects: args.rejects.max_rejects(),
        },
        expected_rows: input.expected_rows(&opened),
        moment,
    };
    let again = args.again(import.command(), key, own);
    let job = Job { context, input: &input, digest: &digest, action: import.command(), again };
    let report =
        job.run(store, |txn, progress| import.import(opened, txn, &rows, options, &input.name, progress))?;
    hint(&report);
    job.end(&report)
}
