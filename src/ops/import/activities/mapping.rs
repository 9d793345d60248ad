//! Which column of a file of activities becomes what: flags first, then the table of known headers.

use std::collections::HashMap;

use uuid::Uuid;

use crate::domain::activity::DETAILS;
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::time::{DateFormat, Decision};
use crate::error::{Error, Result};
use crate::formats::activity_headers::{ActivityTarget, meaning};
use crate::formats::csv::Record;
use crate::ops::import::columns::{dates, describe_dates, filled, place_of, quoted, refuse_twins};
use crate::ops::import::rejects::REJECT_COLUMNS;

/// What the user says of the columns.
#[derive(Clone, Debug, Default)]
pub struct MappingOptions {
    /// Header and target; no target leaves the column alone.
    pub map: Vec<(String, Option<ActivityTarget>)>,
    /// A constant for every row.
    pub set: Vec<(ActivityTarget, String)>,
    /// The field by which the contact is named; otherwise the header tells.
    pub key: Option<Field>,
    /// How times are written.
    pub date_format: Option<DateFormat>,
    /// The fields of the database.
    pub fields: Fields,
}

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

/// So many ignored columns are named in the mapping line.
const IGNORED: usize = 12;

impl Mapping {
    /// Decides for a file with these headers and first rows; `file` is what messages call it.
    pub fn decide(
        file: &str,
        headers: &[String],
        sample: &[Record],
        options: &MappingOptions,
    ) -> Result<Mapping> {
        refuse_twins(headers)?;
        let mut chosen = choose(headers, sample, options)?;
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
            is_of_rejects: REJECT_COLUMNS.iter().all(|name| headers.iter().any(|header| header == name)),
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

    /// One line that says what becomes what: `CustomerId -> customer_id, Total -> value; ignored: Country`.
    pub fn describe(&self) -> String {
        let mut own = Vec::new();
        let mut parts = Vec::new();
        for (column, becomes) in self.columns() {
            let dates = if becomes == "time" { describe_dates(Some(&self.dates)) } else { String::new() };
            if column.header == becomes {
                own.push(format!("{becomes}{dates}"));
            } else {
                parts.push(format!("{} -> {becomes}{dates}", quoted(&column.header)));
            }
        }
        own.extend(parts);
        own.extend(
            self.constants.iter().map(|(target, value)| format!("{} = {}", target.name(), quoted(value))),
        );
        let mut line = own.join(", ");
        if !self.ignored.is_empty() {
            let ignored: Vec<String> =
                self.ignored.iter().take(IGNORED).map(|header| quoted(header)).collect();
            line.push_str(&format!("; ignored: {}", ignored.join(", ")));
            if self.ignored.len() > IGNORED {
                line.push_str(&format!(" and {} more", self.ignored.len() - IGNORED));
            }
        }
        line
    }
}

/// The column for each target: those that flags name, then of the known ones those that say something, then those
/// whose header stands first in its line of the table.
fn choose(
    headers: &[String],
    sample: &[Record],
    options: &MappingOptions,
) -> Result<HashMap<ActivityTarget, usize>> {
    let flagged = flagged(headers, options)?;
    let mut best: HashMap<ActivityTarget, ((bool, bool, usize), usize)> = HashMap::new();
    for (place, header) in headers.iter().enumerate() {
        let known = match flagged.get(&place) {
            Some(target) => target.map(|target| (target, true, 0)),
            None if REJECT_COLUMNS.contains(&header.as_str()) => None,
            None => meaning(header, options.fields)
                .filter(|(target, _)| !options.set.iter().any(|(set, _)| set == target))
                .map(|(target, rank)| (target, false, rank)),
        };
        let Some((target, by_flag, rank)) = known else { continue };
        let preference = (!by_flag, filled(sample, place) == 0, rank);
        if best.get(&target).is_none_or(|(other, _)| preference < *other) {
            best.insert(target, (preference, place));
        }
    }
    Ok(best.into_iter().map(|(target, (_, place))| (target, place)).collect())
}

/// The columns named by `--map`, each by its place.
fn flagged(headers: &[String], options: &MappingOptions) -> Result<HashMap<usize, Option<ActivityTarget>>> {
    let mut flagged = HashMap::new();
    let mut taken: Vec<(ActivityTarget, &str)> = Vec::new();
    for (place, (target, _)) in options.set.iter().enumerate() {
        if options.set[..place].iter().any(|(earlier, _)| earlier == target) {
            return Err(Error::usage(format!("{} is set twice", target.name())));
        }
    }
    for (header, target) in &options.map {
        let place = place_of(header, headers)?;
        if let Some(target) = target {
            let name = target.name();
            if let Some((_, other)) = taken.iter().find(|(known, _)| known == target) {
                return Err(Error::usage(format!("two columns are mapped to {name}: {other} and {header}")));
            }
            if options.set.iter().any(|(set, _)| set == target) {
                return Err(Error::usage(format!("{name} is mapped from {header} and set for every row")));
            }
            taken.push((*target, header));
        }
        flagged.insert(place, *target);
    }
    Ok(flagged)
}

/// The column that names the contact, and by which field. Columns for other ways to name it are left alone then.
fn contact(
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

fn no_contact(file: &str, headers: &[String], key: Option<Field>) -> Error {
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
