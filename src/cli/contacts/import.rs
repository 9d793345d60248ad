//! `contacts import`: from a file or a stream to contacts, with every row accounted for.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clap::{Args, ValueEnum};

use super::field_args::{editable, no_field};
use super::mapping_file;
use crate::context::Context;
use crate::domain::field::Field;
use crate::domain::import::ImportReport;
use crate::domain::time::DateFormat;
use crate::error::{Error, Kind, Result};
use crate::formats::csv::{CsvOptions, CsvReader, QuoteEscape, delimiter_by_name};
use crate::formats::digest::{Digest, Digesting};
use crate::formats::encoding::encoding_by_name;
use crate::formats::headers::Target;
use crate::ops::contact::default_country;
use crate::ops::group;
use crate::ops::hand_over::Overwrite;
use crate::ops::import::apply::{ApplyOptions, GroupTarget, OnMatch};
use crate::ops::import::mapping::{Mapping, MappingOptions};
use crate::ops::import::rejects::{RejectsTo, withdraw};
use crate::ops::import::row::{OnBadValue, RowOptions, RowReader};
use crate::ops::import::{ImportOptions, MaxRejects, Opened, Progress, csv_error};
use crate::render::import as render;
use crate::render::text::{count, escape, shell_word, thousands};
use crate::store::{Db, Store, Summary};

/// What `contacts import` takes.
#[derive(Args, Debug, Clone)]
#[command(after_help = "Examples:
  acquaint contacts import people.csv --dry-run     mapping and counts first
  acquaint contacts import people.csv --map Mail=email --set country=USA
  acquaint contacts import visitors.csv --group \"Fair 2017\"
  zcat export.csv.gz | acquaint contacts import - --on-match fill --quiet

Every row read is added, updated, unchanged or rejected, and the four add up. Rejected rows go to a
file of their own that can be corrected and imported again. An interrupted import changes nothing.

See also: `acquaint contacts export --help`, `acquaint db undo --help`")]
pub struct ImportArgs {
    /// CSV file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A column and the field it becomes; `ignore` leaves the column alone
    #[arg(long, value_name = "HEADER=FIELD", value_parser = parse_map)]
    pub(super) map: Vec<(String, Option<Target>)>,
    /// A constant for every row
    #[arg(long, value_name = "FIELD=VALUE", value_parser = parse_set)]
    pub(super) set: Vec<(Field, String)>,
    /// Read --map, --set and the other choices from this file
    #[arg(long, value_name = "FILE")]
    pub(super) mapping: Option<PathBuf>,
    /// Keep the mapping in this file, for --mapping
    #[arg(long, value_name = "FILE")]
    save_mapping: Option<PathBuf>,
    /// What a row does to a contact that is there already [default: update]
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(super) on_match: Option<OnMatch>,
    /// What to do with a bad value in a cell that is no key [default: reject]
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(super) on_bad_value: Option<OnBadValue>,
    /// Take rows without an e-mail address, too
    #[arg(long)]
    allow_anonymous: bool,
    /// Make the contact of every row that is taken a member of this contact group, which is made if there is none
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// Reject rows with unknown statuses and owners instead of making them; refuse an unknown group
    #[arg(long)]
    no_create: bool,
    /// A cell with this text clears the stored value
    #[arg(long, value_name = "TEXT")]
    pub(super) clear_marker: Option<String>,
    /// How dates are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY
    #[arg(long, value_name = "FORMAT")]
    pub(super) date_format: Option<String>,
    /// Column separator: comma, semicolon, tab, pipe or a character [default: found out]
    #[arg(long, value_name = "CHAR")]
    pub(super) delimiter: Option<String>,
    /// Encoding of the file, for example windows-1252 [default: found out]
    #[arg(long, value_name = "NAME")]
    pub(super) encoding: Option<String>,
    /// How a quote stands inside a quoted cell
    #[arg(long, value_enum, value_name = "HOW", default_value = "doubled")]
    quote_escape: QuoteEscapeArg,
    /// The file was exported with --spreadsheet-safe: take the guarding apostrophes away
    #[arg(long)]
    spreadsheet_safe: bool,
    /// File for rejected rows [default: NAME.rejects.csv in the current directory]
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Replace the files of --rejects and --save-mapping if they exist
    #[arg(long)]
    pub(super) overwrite: bool,
    /// Import nothing when more rows than this are rejected
    #[arg(long, value_name = "N|P%", value_parser = parse_max_rejects)]
    max_rejects: Option<MaxRejects>,
    /// Import nothing when any row is rejected
    #[arg(long, conflicts_with = "max_rejects")]
    strict: bool,
}

/// How a quote stands inside a quoted cell.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum QuoteEscapeArg {
    /// Doubled, as in ""
    Doubled,
    /// After a backslash, as in \"
    Backslash,
}

pub(super) fn parse_map(text: &str) -> std::result::Result<(String, Option<Target>), String> {
    let (header, target) = text.rsplit_once('=').ok_or("it takes HEADER=FIELD")?;
    if matches!(target.trim(), "ignore" | "") {
        return Ok((header.to_owned(), None));
    }
    let found = Target::by_name(target)
        .ok_or_else(|| no_field(target, ("no field", "fields are"), &Target::names()))?;
    Ok((header.to_owned(), Some(found)))
}

pub(super) fn parse_set(text: &str) -> std::result::Result<(Field, String), String> {
    let (name, value) = text.split_once('=').ok_or("it takes FIELD=VALUE")?;
    let field = editable(name)?;
    if field == Field::Email {
        return Err("email cannot be the same for every row".to_owned());
    }
    Ok((field, value.to_owned()))
}

fn parse_max_rejects(text: &str) -> std::result::Result<MaxRejects, String> {
    let bad = || format!("`{text}` is neither a number of rows nor a percentage such as 5%");
    match text.strip_suffix('%') {
        Some(percent) => match percent.trim().parse::<f64>() {
            Ok(percent) if (0.0..=100.0).contains(&percent) => Ok(MaxRejects::Share(percent / 100.0)),
            _ => Err(bad()),
        },
        None => text.trim().parse().map(MaxRejects::Rows).map_err(|_| bad()),
    }
}

/// The input: where it comes from and how messages call it.
struct Input {
    /// As messages call it, escaped.
    name: String,
    /// For the name of the reject file.
    stem: String,
    /// Size and time of change, to notice that the file changes while it is read.
    before: Option<(u64, Option<SystemTime>)>,
    /// Bytes, when the size is known.
    size: Option<u64>,
}

/// Runs the command.
pub fn run(context: &Context, args: &ImportArgs) -> Result<()> {
    let args = mapping_file::complete(args)?;
    if args.clear_marker.as_deref().is_some_and(|marker| marker.trim().is_empty()) {
        return Err(Error::usage("--clear-marker is empty").hint("an empty cell never clears a value"));
    }
    let (input, source) = open(context, &args.file)?;
    let digest = Digest::default();
    let source = Digesting::new(source, &digest);
    let reader =
        CsvReader::new(source, csv_options(&args)?).map_err(|error| csv_error(&input.name, &error))?;
    let opened = Opened::new(reader, &input.name)?;
    let mapping = Mapping::decide(opened.header(), opened.sample(), &mapping_options(&args)?)?;
    demand_key_column(&mapping, &args, &input, opened.header())?;
    context.ui.say(&format!("Mapping: {}", escape(&mapping.describe())));
    if args.rejects.as_deref().is_some_and(|path| path.as_os_str() == "-") {
        return Err(Error::usage("rejected rows go to a file, not to standard output").hint("--rejects FILE"));
    }
    if let Some(path) = args.save_mapping.as_ref().filter(|_| !context.settings.dry_run) {
        mapping_file::save(path, &mapping, &args)?;
    }
    let job = Job { context, args: &args, input: &input, digest: &digest };
    job.run(opened, mapping)
}

struct Job<'a> {
    context: &'a Context,
    args: &'a ImportArgs,
    input: &'a Input,
    digest: &'a Digest,
}

impl Job<'_> {
    fn run<R: Read + Send>(&self, opened: Opened<R>, mapping: Mapping) -> Result<()> {
        let context = self.context;
        let rejects = self.rejects_to();
        rejects.check(&Store::checked_path(context.settings.database()?)?)?;
        let reader = |db: &Db| {
            RowReader::new(mapping.clone(), self.row_options(), context.moment(db)?, default_country(db)?)
        };
        let store = context.create_if(|db| {
            self.group(db)?;
            Ok(opened.has_good_row(&reader(db)?))
        })?;
        let (rows, moment) = (reader(&store)?, context.moment(&store)?);
        let bar = context.ui.progress("Importing", self.input.size);
        let expected = self.expected_rows(&opened);
        let written = store.write(&context.operation("contacts import"), |txn| {
            let progress = |progress: Progress| {
                bar.advance(progress.bytes, format!("{} rows", thousands(progress.rows)));
            };
            let options = self.import_options(expected, rejects, store.path().to_owned(), self.group(txn)?);
            let (report, names) = opened.import(txn, &rows, options, &self.input.name, &progress)?;
            self.check_unchanged().inspect_err(|_| {
                if let Some(path) = &report.rejects {
                    withdraw(path);
                }
            })?;
            let summary = (!context.settings.dry_run && report.changed()).then(|| self.summary(&report));
            Ok::<_, Error>(((report, names), summary))
        });
        bar.clear();
        let ((report, names), operation) = written?;
        for line in render::summary(&self.input.name, &report, context.settings.dry_run) {
            context.ui.say(&line);
        }
        if context.settings.dry_run {
            context.ui.say(&render::first_people(&report.first, &names, &moment, context.ui.width()));
            context.ui.say("Nothing changed (dry run).");
        }
        for hint in render::hints(&report, &self.flags_again(), operation, context.settings.dry_run) {
            context.ui.hint(&hint);
        }
        if operation.is_some()
            && let Err(error) = store.checkpoint()
        {
            // The import is saved, and the next writer does it as well.
            context.ui.detail(&format!("the write-ahead log was left as it is: {error}"));
        }
        if report.rejected > 0 { Err(self.rejection(&report)) } else { Ok(()) }
    }

    /// The group that people become members of.
    fn group(&self, db: &Db) -> Result<Option<GroupTarget>> {
        let Some(reference) = &self.args.group else { return Ok(None) };
        match group::find_or_name(db, reference)? {
            Ok(group) => Ok(Some(GroupTarget::Known(group))),
            Err(name) if self.args.no_create => {
                Err(Error::not_found(format!("there is no group `{name}` (--no-create)"))
                    .hint(format!("`acquaint groups add {}` adds it", shell_word(&name))))
            }
            Err(name) => Ok(Some(GroupTarget::New(name))),
        }
    }

    /// The counts have told it already; where they are not printed, one line does.
    fn rejection(&self, report: &ImportReport) -> Error {
        if !self.context.settings.quiet {
            return Error::silent(Kind::Rejected);
        }
        let rows = count(report.rejected, "row is rejected", "rows are rejected");
        let at = report.rejects.as_ref().map_or(String::new(), |path| format!(" -> {}", path.display()));
        Error::rejected(format!("{}: {rows}{at}", self.input.name))
    }

    /// The flags by which the rows were read, for the rows that come back.
    fn flags_again(&self) -> String {
        let args = self.args;
        let mut flags = Vec::new();
        if let Some(path) = &args.mapping {
            flags.push(("--mapping", Some(path.to_string_lossy().into_owned())));
        } else {
            let target = |target: &Option<Target>| target.map_or("ignore", Target::name);
            flags.extend(
                args.map.iter().map(|(header, to)| ("--map", Some(format!("{header}={}", target(to))))),
            );
            flags.extend(
                args.set.iter().map(|(field, value)| ("--set", Some(format!("{}={value}", field.name())))),
            );
            flags.extend(args.date_format.iter().map(|format| ("--date-format", Some(format.clone()))));
            flags.extend(args.clear_marker.iter().map(|marker| ("--clear-marker", Some(marker.clone()))));
            let name =
                |value: Option<clap::builder::PossibleValue>| value.map(|value| value.get_name().to_owned());
            flags.extend(args.on_match.map(|choice| ("--on-match", name(choice.to_possible_value()))));
        }
        flags.extend(args.group.iter().map(|group| ("--group", Some(group.clone()))));
        for (set, flag) in [
            (args.allow_anonymous, "--allow-anonymous"),
            (args.no_create, "--no-create"),
            (args.spreadsheet_safe, "--spreadsheet-safe"),
        ] {
            flags.extend(set.then_some((flag, None)));
        }
        let shown = |(flag, value): (&str, Option<String>)| match value {
            Some(value) => format!(" {flag} {}", shell_word(&value)),
            None => format!(" {flag}"),
        };
        flags.into_iter().map(shown).collect()
    }

    fn row_options(&self) -> RowOptions {
        RowOptions {
            on_bad_value: self.args.on_bad_value.unwrap_or_default(),
            allow_anonymous: self.args.allow_anonymous,
            clear_marker: self.args.clear_marker.as_deref().map(|marker| marker.trim().to_owned()),
            spreadsheet_safe: self.args.spreadsheet_safe,
        }
    }

    fn rejects_to(&self) -> RejectsTo {
        match &self.args.rejects {
            _ if self.context.settings.dry_run => RejectsTo::Nowhere,
            Some(path) => RejectsTo::File(path.clone(), Overwrite::from_flag(self.args.overwrite)),
            None => RejectsTo::Beside(self.input.stem.clone()),
        }
    }

    fn import_options(
        &self,
        expected_rows: i64,
        rejects: RejectsTo,
        database: PathBuf,
        group: Option<GroupTarget>,
    ) -> ImportOptions {
        ImportOptions {
            apply: ApplyOptions {
                on_match: self.args.on_match.unwrap_or_default(),
                no_create: self.args.no_create,
                group,
            },
            rejects,
            database,
            max_rejects: if self.args.strict { Some(MaxRejects::Rows(0)) } else { self.args.max_rejects },
            expected_rows,
        }
    }

    /// From the size of the first rows; a stream that goes on is taken for a large one.
    fn expected_rows<R: Read + Send>(&self, opened: &Opened<R>) -> i64 {
        let sample = opened.sample().len() as u64;
        if opened.is_short() {
            return i64::try_from(sample).unwrap_or(i64::MAX);
        }
        let bytes: usize =
            opened.sample().iter().map(|row| row.iter().map(|cell| cell.len() + 1).sum::<usize>()).sum();
        match self.input.size {
            Some(size) => {
                i64::try_from(size.saturating_mul(sample) / (bytes as u64).max(1)).unwrap_or(i64::MAX)
            }
            None => i64::from(u16::MAX),
        }
    }

    fn check_unchanged(&self) -> Result<()> {
        let Some(before) = &self.input.before else { return Ok(()) };
        if stamp(&self.args.file).as_ref() == Some(before) {
            return Ok(());
        }
        Err(Error::failure(format!("{} changed while it was being read", self.input.name))
            .hint("nothing was imported; run the command again"))
    }

    fn summary(&self, report: &ImportReport) -> Summary {
        let (bytes, sha256) = self.digest.finish();
        Summary {
            details: Some(report.details(&self.input.name, bytes, &sha256)),
            ..Summary::new(format!(
                "{}: {} added, {} updated",
                self.input.name,
                thousands(report.added),
                thousands(report.updated)
            ))
        }
    }
}

fn stamp(path: &Path) -> Option<(u64, Option<SystemTime>)> {
    let meta = std::fs::metadata(path).ok()?;
    meta.is_file().then(|| (meta.len(), meta.modified().ok()))
}

fn open(context: &Context, path: &Path) -> Result<(Input, Box<dyn Read + Send>)> {
    if path.as_os_str() == "-" {
        let input = Input { name: "stdin".to_owned(), stem: "stdin".to_owned(), before: None, size: None };
        return Ok((input, Box::new(context.ui.stdin())));
    }
    let name = escape(&path.to_string_lossy()).into_owned();
    let failed = |error: std::io::Error| Error::usage(format!("cannot read {name}")).because(error);
    let file = File::open(path).map_err(failed)?;
    let meta = file.metadata().map_err(failed)?;
    if meta.is_dir() {
        return Err(Error::usage(format!("cannot read {name}: it is a directory")).hint("name a CSV file"));
    }
    let before = stamp(path);
    let stem = path.file_stem().map_or("import".into(), |stem| stem.to_string_lossy().into_owned());
    let size = meta.is_file().then_some(meta.len());
    Ok((Input { name, stem, before, size }, Box::new(file)))
}

fn csv_options(args: &ImportArgs) -> Result<CsvOptions> {
    Ok(CsvOptions {
        delimiter: args
            .delimiter
            .as_deref()
            .map(delimiter_by_name)
            .transpose()
            .map_err(|error| Error::usage(format!("--delimiter: {error}")))?,
        encoding: args
            .encoding
            .as_deref()
            .map(encoding_by_name)
            .transpose()
            .map_err(|error| Error::usage(format!("--encoding: {error}")))?,
        quote_escape: match args.quote_escape {
            QuoteEscapeArg::Doubled => QuoteEscape::Doubled,
            QuoteEscapeArg::Backslash => QuoteEscape::Backslash,
        },
    })
}

fn mapping_options(args: &ImportArgs) -> Result<MappingOptions> {
    let date_format = args
        .date_format
        .as_deref()
        .map(DateFormat::parse)
        .transpose()
        .map_err(|error| Error::usage(format!("--date-format: {error}")))?;
    Ok(MappingOptions { map: args.map.clone(), set: args.set.clone(), date_format })
}

fn demand_key_column(mapping: &Mapping, args: &ImportArgs, input: &Input, headers: &[String]) -> Result<()> {
    let keyed = [Field::Email, Field::Guid].into_iter().any(|field| mapping.has(Target::Field(field)));
    if keyed || args.allow_anonymous {
        return Ok(());
    }
    let first = headers.iter().find(|header| !header.is_empty()).map_or("HEADER", String::as_str);
    Err(Error::usage(format!("{}: no column holds e-mail addresses", input.name))
        .detail(format!("  its columns are {}", headers.join(", ")))
        .hint(format!(
            "name the column: --map \"{first}=email\"; or take people without one: --allow-anonymous"
        )))
}
