//! What `contacts import` takes, and what its flags say of the columns of a file.

use std::path::PathBuf;

use clap::Args;

use super::field_args::{editable, no_field, parse_set};
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::time::DateFormat;
use crate::error::{Error, Result};
use crate::formats::csv::{CsvOptions, QuoteEscape, delimiter_by_name};
use crate::formats::encoding::encoding_by_name;
use crate::formats::headers::Target;
use crate::ops::import::MaxRejects;
use crate::ops::import::apply::OnMatch;
use crate::ops::import::key::Key;
use crate::ops::import::mapping::MappingOptions;
use crate::ops::import::new_fields::NewField;
use crate::ops::import::row::OnBadValue;

/// What `contacts import` takes.
#[derive(Args, Debug, Clone)]
#[command(after_help = "Examples:
  acquaint contacts import people.csv --dry-run     mapping and counts first
  acquaint contacts import people.csv --map Mail=email --set country=USA
  acquaint contacts import visitors.csv --group \"Fair 2017\"
  acquaint contacts import crm.csv --match customer_id --new-field Points
  zcat export.csv.gz | acquaint contacts import - --on-match fill --quiet

Every row read is added, updated, unchanged or rejected, and the four add up. Rejected rows go to a
file of their own that can be corrected and imported again. An interrupted import changes nothing.

See also: `acquaint contacts export --help`, `acquaint db undo --help`")]
pub struct ImportArgs {
    /// CSV file; - is standard input
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// A column and the field it becomes; `ignore` leaves the column alone
    #[arg(long, value_name = "HEADER=FIELD", value_parser = parse_map)]
    pub(super) map: Vec<(String, String)>,
    /// A constant for every row
    #[arg(long, value_name = "FIELD=VALUE", value_parser = parse_set)]
    pub(super) set: Vec<(String, String)>,
    /// Make a field of a column: text, integer, decimal, boolean or date [default: found out]; `*` is every column
    /// that becomes nothing else
    #[arg(long, value_name = "HEADER[=TYPE[:NAME]]", value_parser = NewField::parse)]
    pub(super) new_field: Vec<NewField>,
    /// Find contacts by this field alone: email, guid, id or a unique field of your own [default: email, then guid]
    #[arg(long = "match", value_name = "FIELD")]
    pub(super) key: Option<String>,
    /// Read --map, --set and the other choices from this file
    #[arg(long, value_name = "FILE")]
    pub(super) mapping: Option<PathBuf>,
    /// Keep the mapping in this file, for --mapping
    #[arg(long, value_name = "FILE")]
    pub(super) save_mapping: Option<PathBuf>,
    /// What a row does to a contact that is there already [default: update]
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(super) on_match: Option<OnMatch>,
    /// What to do with a bad value in a cell that is no key [default: reject]
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(super) on_bad_value: Option<OnBadValue>,
    /// Take rows without an e-mail address, too
    #[arg(long)]
    pub(super) allow_anonymous: bool,
    /// Make the contact of every row that is taken a member of this contact group, which is made if there is none
    #[arg(long, value_name = "GROUP")]
    pub(super) group: Option<String>,
    /// Reject rows with unknown statuses and owners instead of making them; refuse an unknown group
    #[arg(long)]
    pub(super) no_create: bool,
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
    pub(super) quote_escape: QuoteEscapeArg,
    /// The file was exported with --spreadsheet-safe: take the guarding apostrophes away
    #[arg(long)]
    pub(super) spreadsheet_safe: bool,
    /// File for rejected rows [default: NAME.rejects.csv in the current directory]
    #[arg(long, value_name = "FILE")]
    pub(super) rejects: Option<PathBuf>,
    /// Replace the files of --rejects and --save-mapping if they exist
    #[arg(long)]
    pub(super) overwrite: bool,
    /// Import nothing when more rows than this are rejected
    #[arg(long, value_name = "N|P%", value_parser = parse_max_rejects)]
    pub(super) max_rejects: Option<MaxRejects>,
    /// Import nothing when any row is rejected
    #[arg(long, conflicts_with = "max_rejects")]
    pub(super) strict: bool,
}

/// How a quote stands inside a quoted cell.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum QuoteEscapeArg {
    /// Doubled, as in ""
    Doubled,
    /// After a backslash, as in \"
    Backslash,
}

/// `HEADER=FIELD`; which fields there are only the database knows.
pub(super) fn parse_map(text: &str) -> std::result::Result<(String, String), String> {
    let (header, target) = text.rsplit_once('=').ok_or("it takes HEADER=FIELD")?;
    Ok((header.to_owned(), target.trim().to_owned()))
}

/// Does the right side of `--map` leave the column alone?
fn is_ignored(target: &str) -> bool {
    matches!(target, "ignore" | "")
}

impl ImportArgs {
    /// What the flags say of the columns, in a database with these fields. A field that the import is about to make
    /// may be named as well: it is one of `fields` then.
    pub(super) fn mapping_options(&self, fields: Fields) -> Result<MappingOptions> {
        let date_format = self.date_format.as_deref().map(DateFormat::parse).transpose();
        let date_format = date_format.map_err(|error| Error::usage(format!("--date-format: {error}")))?;
        let map = self.map.iter().map(|(header, name)| Ok((header.clone(), target(header, name, fields)?)));
        let set = self.set.iter().map(|(name, value)| Ok((constant(name, fields)?, value.clone())));
        Ok(MappingOptions {
            map: map.collect::<Result<_>>()?,
            set: set.collect::<Result<_>>()?,
            date_format,
            fields,
            key: self.key.as_deref().map_or(Ok(Key::Address), |name| Key::by_name(name, fields))?,
            new: Vec::new(),
        })
    }
}

fn target(header: &str, name: &str, fields: Fields) -> Result<Option<Target>> {
    if is_ignored(name) {
        return Ok(None);
    }
    let found = Target::by_name(name, fields).ok_or_else(|| {
        let names = Target::names(fields);
        Error::usage(format!("--map {header}={name}: {}", no_field(name, ("no field", "fields are"), &names)))
            .hint(format!("`--new-field \"{header}\"` makes a field of the column"))
    })?;
    Ok(Some(found))
}

fn constant(name: &str, fields: Fields) -> Result<Field> {
    let field = editable(name, fields)?;
    let is_unique = field.place().is_err_and(|custom| custom.definition().unique);
    if field == Field::Email || is_unique {
        return Err(Error::usage(format!("{} cannot be the same for every row", field.name())));
    }
    Ok(field)
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

pub(super) fn csv_options(args: &ImportArgs) -> Result<CsvOptions> {
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
