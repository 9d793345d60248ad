//! From one record of a file to one activity, or to the reason why not.

use super::detail;
use super::mapping::{Column, Mapping};
use crate::domain::activity::{DETAILS, clean_detail, not_a_number};
use crate::domain::contact::Stored;
use crate::domain::email;
use crate::domain::field::Field;
use crate::domain::import::Problem;
use crate::domain::reading::{OwnValue, ReadError};
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::time::{DateFormat, Zone, parse_instant};
use crate::error::{Error, Result};
use crate::formats::activity_headers::ActivityTarget;
use crate::formats::csv::Record;
use crate::ops::import::RowReading;
use crate::ops::import::columns::said;

/// A row that has been read; its memory is used again.
#[derive(Debug, Default)]
pub struct Row {
    /// The value that names the contact, when it is text.
    text: String,
    /// The same when it is a number.
    number: Option<i64>,
    /// UTC milliseconds.
    pub time: i64,
    /// The name of the type.
    pub kind: String,
    /// The details as bytes.
    pub details: Vec<u8>,
    /// The place of a column with a value that is no number where sums expect one.
    pub no_number: Option<usize>,
    /// Why the row cannot be taken: every bad cell.
    pub rejected: Vec<Problem>,
}

impl Row {
    /// The value that names the contact.
    pub fn contact(&self) -> Stored<'_> {
        self.number.map_or(Stored::Text(&self.text), Stored::Integer)
    }

    fn reset(&mut self) {
        self.text.clear();
        self.number = None;
        self.kind.clear();
        self.details.clear();
        self.no_number = None;
        self.rejected.clear();
    }
}

/// Constants in their stored form.
#[derive(Debug, Default)]
struct Constants {
    time: Option<i64>,
    kind: Option<String>,
    details: [Option<String>; DETAILS],
}

/// Reads records by a mapping.
#[derive(Debug)]
pub struct RowReader {
    mapping: Mapping,
    constants: Constants,
    dates: DateFormat,
    zone: Zone,
    is_guarded: bool,
}

impl RowReader {
    /// Checks the constants and gets ready. Times without a zone of their own are in `zone`; `is_guarded` says that
    /// cells have the apostrophe that guards them from spreadsheets.
    pub fn new(mapping: Mapping, zone: Zone, is_guarded: bool) -> Result<RowReader> {
        let dates = mapping.dates.format();
        let mut constants = Constants::default();
        for (target, value) in &mapping.constants {
            let refused = |error: &dyn std::fmt::Display| {
                Error::usage(format!("--set {}={value}: {error}", target.name()))
            };
            if value.trim().is_empty() {
                return Err(refused(&"it gives no value"));
            }
            match target {
                ActivityTarget::Time => {
                    let time =
                        parse_instant(value, &DateFormat::Iso, &zone).map_err(|error| refused(&error))?;
                    constants.time = Some(time.millis());
                }
                ActivityTarget::Type => {
                    let name = clean(value, VALUE_CHARS).map_err(|error| refused(&error))?;
                    constants.kind = Some(name.into_owned());
                }
                ActivityTarget::Detail(place) => {
                    let text = clean_detail(*place, value).map_err(|error| refused(&error))?;
                    constants.details[*place] = Some(text.into_owned());
                }
                ActivityTarget::Contact(_) | ActivityTarget::SomeContact => {
                    return Err(refused(&"the contact cannot be the same for every row"));
                }
            }
        }
        Ok(RowReader { mapping, constants, dates, zone, is_guarded })
    }

    /// What becomes what.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// The cell of a column that says something.
    fn cell<'r>(&self, record: &'r Record, column: &Column) -> std::result::Result<Option<&'r str>, Problem> {
        let cell = record.get(column.place).and_then(|cell| said(cell, self.is_guarded));
        match cell {
            Some(cell) if self.mapping.is_of_rejects && cell.contains('\u{FFFD}') => {
                Err(problem(column, "still holds a character that could not be read (U+FFFD)"))
            }
            cell => Ok(cell),
        }
    }

    /// Reads every cell, so that everything that is wrong is told at once.
    fn read_into(&self, record: &Record, row: &mut Row) {
        let mut problems = std::mem::take(&mut row.rejected);
        problems.extend(self.contact(record, row).err());
        problems.extend(self.time(record, row).err());
        problems.extend(self.kind(record, row).err());
        for (place, column) in self.mapping.details.iter().enumerate() {
            problems.extend(self.detail(place, column.as_ref(), record, row).err());
        }
        row.rejected = problems;
    }

    fn contact(&self, record: &Record, row: &mut Row) -> std::result::Result<(), Problem> {
        let (column, key) = &self.mapping.contact;
        let missing = || problem(column, format!("no {}", ActivityTarget::Contact(*key).name()));
        let cell = self.cell(record, column)?.ok_or_else(missing)?;
        let read = read_contact(*key, cell, &self.dates, (&mut row.text, &mut row.number));
        read.map_err(|reason| problem(column, reason))
    }

    fn time(&self, record: &Record, row: &mut Row) -> std::result::Result<(), Problem> {
        let Some(column) = &self.mapping.time else {
            row.time = self.constants.time.unwrap_or(0);
            return Ok(());
        };
        let cell = self.cell(record, column)?.ok_or_else(|| problem(column, "no time"))?;
        let time = parse_instant(cell, &self.dates, &self.zone);
        row.time = time.map_err(|error| problem(column, error.to_string()))?.millis();
        Ok(())
    }

    fn kind(&self, record: &Record, row: &mut Row) -> std::result::Result<(), Problem> {
        let Some(column) = &self.mapping.kind else {
            row.kind.push_str(self.constants.kind.as_deref().unwrap_or_default());
            return Ok(());
        };
        let cell = self.cell(record, column)?.ok_or_else(|| problem(column, "no type"))?;
        let name = clean(cell, VALUE_CHARS).map_err(|error| problem(column, error.to_string()))?;
        row.kind.push_str(&name);
        Ok(())
    }

    fn detail(
        &self,
        place: usize,
        column: Option<&Column>,
        record: &Record,
        row: &mut Row,
    ) -> std::result::Result<(), Problem> {
        if let Some(column) = column {
            let Some(cell) = self.cell(record, column)? else { return Ok(()) };
            let text = clean_detail(place, cell).map_err(|error| problem(column, error.to_string()))?;
            if not_a_number(place, &text).is_some() {
                row.no_number = Some(column.place);
            }
            detail::push(&mut row.details, place, &text);
        } else if let Some(text) = &self.constants.details[place] {
            detail::push(&mut row.details, place, text);
        }
        Ok(())
    }
}

/// Reads what names a contact: a text, or a number.
pub(in crate::ops::import) fn read_contact(
    key: Field,
    cell: &str,
    dates: &DateFormat,
    (text, number): (&mut String, &mut Option<i64>),
) -> std::result::Result<(), String> {
    match key {
        Field::Email => text.push_str(&email::normalise(cell).map_err(|error| error.to_string())?),
        Field::Guid => {
            let guid = uuid::Uuid::parse_str(cell).map_err(|_| ReadError::Guid.to_string())?;
            text.push_str(guid.hyphenated().encode_lower(&mut uuid::Uuid::encode_buffer()));
        }
        Field::Custom(custom) => {
            let value = OwnValue::read(custom.definition(), cell, dates);
            match value.map_err(|error| error.to_string())? {
                OwnValue::Text(own) => text.push_str(&own),
                OwnValue::Integer(own) => *number = Some(own),
            }
        }
        _ => *number = Some(cell.parse().map_err(|_| "not an id".to_owned())?),
    }
    Ok(())
}

fn problem(column: &Column, reason: impl Into<String>) -> Problem {
    Problem::new(column.header.clone(), reason)
}

impl RowReading for RowReader {
    type Row = Row;

    fn read(&self, record: &Record, row: &mut Row) {
        row.reset();
        let Some(problem) = record.problem() else { return self.read_into(record, row) };
        let header = |place| {
            let (column, _) = self.mapping.columns().find(|(column, _)| column.place == place)?;
            Some(column.header.clone())
        };
        let column = problem.column.and_then(header).unwrap_or_default();
        row.rejected.push(Problem::new(column, problem.to_string()));
    }

    fn is_good(row: &Row) -> bool {
        row.rejected.is_empty()
    }
}
