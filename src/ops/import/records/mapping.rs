//! Which column of a file of records becomes what: flags first, then the headers that the kind knows.

use std::collections::HashMap;
use std::fmt;

use super::{Kind, What};
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::time::{DateFormat, Decision};
use crate::error::{Error, Result};
use crate::formats::activity_headers::{self, ActivityTarget};
use crate::formats::csv::Record;
use crate::formats::headers::key;
use crate::ops::import::activities::mapping::{Column, contact, no_contact};
use crate::ops::import::columns::{
    choose, dates, describe, describe_dates, flagged, is_of_rejects, refuse_twins,
};
use crate::ops::import::kind::ColumnOptions;
use crate::ops::import::rejects::REJECT_COLUMNS;

/// What a column becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// What names the contact.
    Contact(ActivityTarget),
    /// The kind's own, by its place.
    Own(usize),
}

impl Target {
    /// The target of that name.
    pub fn by_name(kind: &Kind, name: &str, fields: Fields) -> Option<Target> {
        let wanted = name.trim().to_ascii_lowercase().replace('-', "_");
        if let Some(place) = kind.columns.iter().position(|column| column.name == wanted) {
            return Some(Target::Own(place));
        }
        names_contact(kind, ActivityTarget::by_name(name, fields))
    }

    /// What flags call it.
    pub fn name(self, kind: &Kind) -> &'static str {
        match self {
            Target::Contact(target) => target.name(),
            Target::Own(place) => kind.columns[place].name,
        }
    }

    /// Every name that there is.
    pub fn names(kind: &Kind, fields: Fields) -> Vec<&'static str> {
        let contact = ActivityTarget::names(fields)
            .into_iter()
            .filter(|name| names_contact(kind, ActivityTarget::by_name(name, fields)).is_some());
        contact.chain(kind.columns.iter().map(|column| column.name)).collect()
    }
}

fn names_contact(kind: &Kind, target: Option<ActivityTarget>) -> Option<Target> {
    match target {
        Some(target @ (ActivityTarget::Contact(_) | ActivityTarget::SomeContact)) if kind.of_contacts => {
            Some(Target::Contact(target))
        }
        _ => None,
    }
}

/// What a field by which contacts are named is called.
pub fn key_name(key: Field) -> &'static str {
    ActivityTarget::Contact(key).name()
}

/// What a header is taken for, and its rank.
fn meaning(kind: &Kind, header: &str, fields: Fields) -> Option<(Target, usize)> {
    let wanted = key(header);
    for (place, column) in kind.columns.iter().enumerate() {
        let mut headers = std::iter::once(&column.name).chain(column.headers);
        if let Some(rank) = headers.position(|known| key(known) == wanted) {
            return Some((Target::Own(place), rank));
        }
    }
    let (target, rank) = activity_headers::meaning(header, fields)?;
    Some((names_contact(kind, Some(target))?, rank))
}

/// What becomes of a file's columns.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// Of which records.
    pub kind: &'static Kind,
    /// The column that names the contact, and the field of the contact that it holds.
    pub contact: Option<(Column, Field)>,
    /// The kind's own columns, and how dates are written in those that hold some.
    pub own: Vec<(usize, Column, Decision)>,
    /// Columns that are values by their headers.
    pub others: Vec<Column>,
    /// Constants for every row.
    pub constants: Vec<(usize, String)>,
    /// Is the file one of rejected rows, come back?
    pub is_of_rejects: bool,
    ignored: Vec<String>,
}

impl Mapping {
    /// Decides for a file with these headers and first rows; `file` is what messages call it.
    pub fn decide(
        kind: &'static Kind,
        file: &str,
        headers: &[String],
        sample: &[Record],
        options: &ColumnOptions<Target>,
    ) -> Result<Mapping> {
        refuse_twins(headers)?;
        let flagged = flagged(headers, &options.map, &options.set, |target| target.name(kind))?;
        let is_set = |target: Target| options.set.iter().any(|(set, _)| *set == target);
        let chosen = choose(headers, sample, &flagged, |header| {
            meaning(kind, header, options.fields).filter(|(target, _)| !is_set(*target))
        });
        let column = |place: usize| Column { place, header: headers[place].clone() };
        let mut by: HashMap<ActivityTarget, usize> = HashMap::new();
        let mut own = Vec::new();
        for (target, place) in chosen {
            match target {
                Target::Contact(target) => {
                    by.insert(target, place);
                }
                Target::Own(which) => {
                    let dates = match kind.columns[which].what {
                        What::Time => dates(sample, place, options.date_format.as_ref(), None),
                        _ => Decision::One(DateFormat::Iso),
                    };
                    own.push((which, column(place), dates));
                }
            }
        }
        own.sort_by_key(|(_, column, _)| column.place);
        let contact = match kind.of_contacts {
            true => {
                let found = contact(&mut by, sample, options.key);
                let (place, key) = found.ok_or_else(|| no_contact(file, headers, options.key))?;
                Some((column(place), key))
            }
            false => None,
        };
        let mut used: Vec<usize> = own.iter().map(|(_, column, _)| column.place).collect();
        used.extend(contact.iter().map(|(column, _)| column.place));
        let is_free = |place: &usize| !used.contains(place);
        let is_value = |place: &usize| {
            kind.takes_others
                && !matches!(flagged.get(place), Some(None))
                && !headers[*place].trim().is_empty()
                && !REJECT_COLUMNS.contains(&headers[*place].as_str())
        };
        let (others, ignored): (Vec<usize>, Vec<usize>) =
            (0..headers.len()).filter(is_free).partition(|place| is_value(place));
        for place in &others {
            // Each becomes the name of a field.
            clean(&headers[*place], VALUE_CHARS).map_err(|error| {
                Error::usage(format!("{file}: the header of column {}: {error}", place + 1))
                    .hint("nothing was imported; give the column a shorter name")
            })?;
        }
        let constants = options.set.iter().filter_map(|(target, value)| match target {
            Target::Own(which) => Some((*which, value.clone())),
            Target::Contact(_) => None,
        });
        let mapping = Mapping {
            kind,
            contact,
            own,
            others: others.into_iter().map(column).collect(),
            constants: constants.collect(),
            is_of_rejects: is_of_rejects(headers),
            ignored: ignored.into_iter().map(|place| headers[place].clone()).collect(),
        };
        mapping.demand(file, headers)?;
        Ok(mapping)
    }

    fn demand(&self, file: &str, headers: &[String]) -> Result<()> {
        for (which, column) in self.kind.columns.iter().enumerate().filter(|(_, column)| column.needed) {
            let is_there = self.own.iter().any(|(own, ..)| *own == which)
                || self.constants.iter().any(|(own, _)| *own == which);
            if is_there {
                continue;
            }
            let name = column.name;
            return Err(Error::usage(format!("{file}: no column is the {}", name.replace('_', " ")))
                .detail(format!("  its columns are {}", headers.join(", ")))
                .hint(format!(
                    "name the column: --map \"HEADER={name}\"; or give all rows the same: --set {name}=…"
                )));
        }
        Ok(())
    }

    /// The header of the column that becomes that; its name where there is none.
    pub fn header_of(&self, name: &str) -> String {
        let own = self.own.iter().find(|(which, ..)| self.kind.columns[*which].name == name);
        own.map_or_else(|| name.to_owned(), |(_, column, _)| column.header.clone())
    }

    /// The header of the column at a place, if it becomes anything.
    pub(super) fn header_at(&self, place: usize) -> Option<&str> {
        let contact = self.contact.iter().map(|(column, _)| column);
        let own = self.own.iter().map(|(_, column, _)| column);
        let column = contact.chain(own).chain(&self.others).find(|column| column.place == place)?;
        Some(&column.header)
    }
}

/// One line that says what becomes what.
impl fmt::Display for Mapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let contact =
            self.contact.iter().map(|(column, key)| (column.header.as_str(), key_name(*key), String::new()));
        let own = self.own.iter().map(|(which, column, dates)| {
            let kind = &self.kind.columns[*which];
            let dates = if kind.what == What::Time { describe_dates(Some(dates)) } else { String::new() };
            (column.header.as_str(), kind.name, dates)
        });
        let others = self.others.iter().map(|column| (column.header.as_str(), "value", String::new()));
        let constants =
            self.constants.iter().map(|(which, value)| (self.kind.columns[*which].name, value.as_str()));
        f.write_str(&describe(contact.chain(own).chain(others), constants, &self.ignored))
    }
}
