//! What `contacts import` takes, and what its flags say of the columns of a file.

use std::path::PathBuf;

use clap::Args;

use super::field_args::{editable, in_ems_alone, no_field, parse_set};
use crate::cli::import_file::{CsvArgs, RejectArgs, date_format, is_ignored, parse_map};
use crate::domain::custom_field::Fields;
use crate::domain::edition::Edition;
use crate::domain::field::Field;
use crate::error::{Error, Result};
use crate::formats::headers::Target;
use crate::ops::import::contacts::apply::OnMatch;
use crate::ops::import::contacts::mapping::MappingOptions;
use crate::ops::import::contacts::new_fields::NewField;
use crate::ops::import::contacts::row::OnBadValue;
use crate::ops::import::key::Key;

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
    #[command(flatten)]
    pub(super) csv: CsvArgs,
    #[command(flatten)]
    pub(super) rejects: RejectArgs,
}

impl ImportArgs {
    /// What the flags say of the columns, in a database with these fields. A field that the import is about to make
    /// may be named as well: it is one of `fields` then.
    pub(super) fn mapping_options(&self, fields: Fields) -> Result<MappingOptions> {
        let date_format = date_format(self.date_format.as_deref())?;
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
    let found =
        Target::by_name(name, fields).filter(|target| target.is_in(fields.edition())).ok_or_else(|| {
            let ems = fields.in_edition(Edition::Ems);
            if Target::by_name(name, ems).is_some() {
                return in_ems_alone(name);
            }
            let names = Target::names(fields);
            Error::usage(format!(
                "--map {header}={name}: {}",
                no_field(name, ("no field", "fields are"), &names)
            ))
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
