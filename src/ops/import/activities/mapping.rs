//! Which column of a file of activities becomes what: flags first, then the table of known headers.

use std::collections::HashMap;
use std::fmt;

use uuid::Uuid;

use crate::domain::activity::DETAILS;
use crate::domain::field::Field;
use crate::domain::time::{DateFormat, Decision};
use crate::error::{Error, Result};
use crate::formats::activity_headers::{ActivityTarget, meaning};
use crate::formats::csv::Record;
use crate::ops::import::columns::{
    choose, dates, describe, describe_dates, flagged, is_of_rejects, refuse_twins,
};
use crate::ops::import::kind::ColumnOptions;

/// A column that becomes something.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its place in the file.
    pub place: usize,
    /// Its header.
    pub header: String,
}

/// What becomes of a file's columns.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// The column that names the contact, and the field of the contact that it holds.
    pub contact: (Column, Field),
    /// When.
    pub time: Option<Column>,
    /// How that is written.
    pub dates: Decision,
    /// What.
    pub kind: Option<Column>,
    /// The details by their places.
    pub details: [Option<Column>; DETAILS],
    /// Constants for every row.
    pub constants: Vec<(ActivityTarget, String)>,
    /// Is the file one of rejected rows, come back?
    pub is_of_rejects: bool,
    ignored: Vec<String>,
}

impl Mapping {
    /// Decides for a file with these headers and first rows; `file` is what messages call it.
    pub fn decide(
        file: &str,
        headers: &[String],
        sample: &[Record],
        options: &ColumnOptions<ActivityTarget>,
    ) -> Result<Mapping> {
        refuse_twins(headers)?;
        let mut chosen = chosen(headers, sample, options)?;
        let (place, key) = contact(&mut chosen, sample, options.key)
            .ok_or_else(|| no_contact(file, headers, options.key))?;
        let column = |place: usize| Column { place, header: headers[place].clone() };
        let mut take = |target| chosen.remove(&target).map(column);
        let (time, kind) = (take(ActivityTarget::Time), take(ActivityTarget::Type));
        let details = std::array::from_fn(|place| take(ActivityTarget::Detail(place)));
        let decision = |time: &Column| dates(sample, time.place, options.date_format.as_ref(), None);
        let mut mapping = Mapping {
            contact: (column(place), key),
            dates: time.as_ref().map_or(Decision::One(DateFormat::Iso), decision),
            time,
            kind,
            details,
            constants: options.set.clone(),
            is_of_rejects: is_of_rejects(headers),
            ignored: Vec::new(),
        };
        let used: Vec<usize> = mapping.columns().map(|(column, _)| column.place).collect();
        let ignored = headers.iter().enumerate().filter(|(place, _)| !used.contains(place));
        mapping.ignored = ignored.map(|(_, header)| header.clone()).collect();
        mapping.demand(file, headers, ActivityTarget::Time)?;
        mapping.demand(file, headers, ActivityTarget::Type)?;
        Ok(mapping)
    }

    /// Every column that becomes something, with what that is called.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&Column, &'static str)> {
        let contact = (&self.contact.0, ActivityTarget::Contact(self.contact.1).name());
        let time = self.time.iter().map(|column| (column, ActivityTarget::Time.name()));
        let kind = self.kind.iter().map(|column| (column, ActivityTarget::Type.name()));
        let details = self
            .details
            .iter()
            .enumerate()
            .filter_map(|(place, column)| Some((column.as_ref()?, ActivityTarget::Detail(place).name())));
        std::iter::once(contact).chain(time).chain(kind).chain(details)
    }

    /// Without its time or type nothing is an activity.
    fn demand(&self, file: &str, headers: &[String], target: ActivityTarget) -> Result<()> {
        let name = target.name();
        let is_column = self.columns().any(|(_, becomes)| becomes == name);
        if is_column || self.constants.iter().any(|(set, _)| *set == target) {
            return Ok(());
        }
        let (what, example) = match target {
            ActivityTarget::Time => ("when it happened", "time=2017-03-22"),
            _ => ("what it was", "type=purchase"),
        };
        Err(Error::usage(format!("{file}: no column tells {what}"))
            .detail(format!("  its columns are {}", headers.join(", ")))
            .hint(format!(
                "name the column: --map \"HEADER={name}\"; or give all rows the same: --set {example}"
            )))
    }
}

/// One line that says what becomes what.
impl fmt::Display for Mapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.columns().map(|(column, becomes)| {
            let dates = if becomes == "time" { describe_dates(Some(&self.dates)) } else { String::new() };
            (column.header.as_str(), becomes, dates)
        });
        let constants = self.constants.iter().map(|(target, value)| (target.name(), value.as_str()));
        f.write_str(&describe(columns, constants, &self.ignored))
    }
}

/// The column for each target; headers count for nothing where a value is set for every row.
fn chosen(
    headers: &[String],
    sample: &[Record],
    options: &ColumnOptions<ActivityTarget>,
) -> Result<HashMap<ActivityTarget, usize>> {
    let flagged = flagged(headers, &options.map, &options.set, ActivityTarget::name)?;
    let is_set = |target: ActivityTarget| options.set.iter().any(|(set, _)| *set == target);
    Ok(choose(headers, sample, &flagged, |header| {
        meaning(header, options.fields).filter(|(target, _)| !is_set(*target))
    }))
}

/// The column that names the contact, and by which field. Columns for other ways to name it are left alone then.
pub(in crate::ops::import) fn contact(
    chosen: &mut HashMap<ActivityTarget, usize>,
    sample: &[Record],
    key: Option<Field>,
) -> Option<(usize, Field)> {
    let some = chosen.remove(&ActivityTarget::SomeContact);
    let own =
        chosen.keys().copied().find(|target| matches!(target, ActivityTarget::Contact(Field::Custom(_))));
    let keys = match key {
        Some(key) => vec![ActivityTarget::Contact(key)],
        None => [Field::Email, Field::Guid].map(ActivityTarget::Contact).into_iter().chain(own).collect(),
    };
    let known = keys.into_iter().find_map(|target| match target {
        ActivityTarget::Contact(field) => Some((chosen.remove(&target)?, field)),
        _ => None,
    });
    let found = known.or_else(|| {
        let place = some?;
        Some((place, key.or_else(|| field_of_values(sample, place))?))
    });
    let by_id = || match key {
        None => chosen.remove(&ActivityTarget::Contact(Field::Id)).map(|place| (place, Field::Id)),
        Some(_) => None,
    };
    found.or_else(by_id)
}

/// Which field of contacts the values of a column are, when they are all of one kind.
fn field_of_values(sample: &[Record], place: usize) -> Option<Field> {
    let values =
        || sample.iter().filter_map(|row| row.get(place)).map(str::trim).filter(|cell| !cell.is_empty());
    values().next()?;
    let is_id = |cell: &str| cell.parse::<i64>().is_ok();
    if values().all(is_id) {
        return Some(Field::Id);
    }
    if values().all(|cell| Uuid::parse_str(cell).is_ok()) {
        return Some(Field::Guid);
    }
    values().any(|cell| cell.contains('@')).then_some(Field::Email)
}

/// No column names the contact.
pub(in crate::ops::import) fn no_contact(file: &str, headers: &[String], key: Option<Field>) -> Error {
    let (what, name) = match key {
        Some(field) => (format!("no column holds the {}", field.name()), field.name()),
        None => ("no column names the contact".to_owned(), "email"),
    };
    let error = Error::usage(format!("{file}: {what}"))
        .detail(format!("  its columns are {}", headers.join(", ")))
        .hint(format!("name the column: --map \"HEADER={name}\""));
    match key {
        Some(_) => error,
        None => error.hint("contacts are named by email, guid, contact_id or a unique field of your own"),
    }
}
