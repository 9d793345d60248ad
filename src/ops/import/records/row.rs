//! From one record of a file to the cells of a row, or to the reason why not.

use super::mapping::Mapping;
use super::{ColumnKind, What};
use crate::domain::contact::Stored;
use crate::domain::email;
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::import::Problem;
use crate::domain::moment::Moment;
use crate::domain::text::{VALUE_CHARS, clean, clean_note};
use crate::domain::time::{DateFormat, Instant};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::ops::import::RowReading;
use crate::ops::import::activities::mapping::Column;
use crate::ops::import::activities::row::read_contact;
use crate::ops::import::columns::{happened, said};

/// What a cell says, in its stored form.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Cell {
    Text(String),
    Number(i64),
}

/// A row that has been read.
#[derive(Debug, Default)]
pub struct Row {
    /// What names the contact.
    text: String,
    number: Option<i64>,
    /// The cells by the names of the kind's columns.
    cells: Vec<(&'static str, Cell)>,
    /// The contact, as soon as it is found.
    pub contact: Option<ContactId>,
    /// Values by the headers of their columns.
    pub others: Vec<(String, String)>,
    /// Why the row cannot be taken: every bad cell.
    pub rejected: Vec<Problem>,
}

impl Row {
    /// The value that names the contact.
    pub fn named(&self) -> Stored<'_> {
        self.number.map_or(Stored::Text(&self.text), Stored::Integer)
    }

    fn cell(&self, name: &str) -> Option<&Cell> {
        self.cells.iter().find(|(known, _)| *known == name).map(|(_, cell)| cell)
    }

    /// The text of a column.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.cell(name)? {
            Cell::Text(text) => Some(text),
            Cell::Number(_) => None,
        }
    }

    /// The number of a column.
    pub fn count(&self, name: &str) -> Option<i64> {
        match self.cell(name)? {
            Cell::Number(number) => Some(*number),
            Cell::Text(_) => None,
        }
    }

    /// The moment of a column.
    pub fn time(&self, name: &str) -> Option<Instant> {
        self.count(name).map(Instant::from_millis)
    }

    /// The contact that the row is about.
    pub fn contact(&self) -> ContactId {
        self.contact.unwrap_or(ContactId(0))
    }
}

/// Reads records by a mapping.
#[derive(Debug)]
pub struct RowReader {
    mapping: Mapping,
    constants: Vec<(&'static str, Cell)>,
    formats: Vec<DateFormat>,
    moment: Moment,
    is_guarded: bool,
}

fn read(what: What, cell: &str, dates: &DateFormat, moment: &Moment) -> std::result::Result<Cell, String> {
    Ok(match what {
        What::Text => Cell::Text(clean(cell, VALUE_CHARS).map_err(|error| error.to_string())?.into_owned()),
        What::Note => Cell::Text(clean_note(cell).map_err(|error| error.to_string())?.into_owned()),
        What::Email => Cell::Text(email::normalise(cell).map_err(|error| error.to_string())?.into_owned()),
        What::Time => Cell::Number(happened(cell, dates, moment)?.millis()),
        What::Count => match cell.parse::<u32>() {
            Ok(number) => Cell::Number(i64::from(number)),
            Err(_) => return Err("not a whole number".to_owned()),
        },
    })
}

impl RowReader {
    /// Checks the constants and gets ready. Times without a zone of their own are in that of the moment, after which
    /// nothing has happened; `is_guarded` says that cells have the apostrophe that guards them from spreadsheets.
    pub fn new(mapping: Mapping, moment: Moment, is_guarded: bool) -> Result<RowReader> {
        let mut constants = Vec::new();
        for (which, value) in &mapping.constants {
            let ColumnKind { name, what, .. } = mapping.kind.columns[*which];
            let refused = |reason: String| Error::usage(format!("--set {name}={value}: {reason}"));
            if value.trim().is_empty() {
                return Err(refused("it gives no value".to_owned()));
            }
            constants.push((name, read(what, value.trim(), &DateFormat::Iso, &moment).map_err(refused)?));
        }
        let formats = mapping.own.iter().map(|(.., dates)| dates.format()).collect();
        Ok(RowReader { mapping, constants, formats, moment, is_guarded })
    }

    /// What becomes what.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    fn cell<'r>(&self, record: &'r Record, column: &Column) -> std::result::Result<Option<&'r str>, Problem> {
        match record.get(column.place).and_then(|cell| said(cell, self.is_guarded)) {
            Some(cell) if self.mapping.is_of_rejects && cell.contains('\u{FFFD}') => {
                Err(problem(column, "still holds a character that could not be read (U+FFFD)"))
            }
            cell => Ok(cell),
        }
    }

    fn read_into(&self, record: &Record, row: &mut Row) {
        let mut problems = Vec::new();
        if let Some((column, key)) = &self.mapping.contact {
            problems.extend(self.contact(column, *key, record, row).err());
        }
        for ((which, column, _), dates) in self.mapping.own.iter().zip(&self.formats) {
            let ColumnKind { name, what, needed, .. } = self.mapping.kind.columns[*which];
            match self.cell(record, column) {
                Ok(Some(cell)) => match read(what, cell, dates, &self.moment) {
                    Ok(cell) => row.cells.push((name, cell)),
                    Err(reason) => problems.push(problem(column, reason)),
                },
                Ok(None) if needed => {
                    problems.push(problem(column, format!("no {}", name.replace('_', " "))));
                }
                Ok(None) => {}
                Err(error) => problems.push(error),
            }
        }
        row.cells.extend(self.constants.iter().cloned());
        for column in &self.mapping.others {
            match self.cell(record, column).map(|cell| cell.map(clean_note)) {
                Ok(Some(Ok(text))) => row.others.push((column.header.trim().to_owned(), text.into_owned())),
                Ok(Some(Err(error))) => problems.push(problem(column, error.to_string())),
                Ok(None) => {}
                Err(error) => problems.push(error),
            }
        }
        row.rejected = problems;
    }

    fn contact(
        &self,
        column: &Column,
        key: Field,
        record: &Record,
        row: &mut Row,
    ) -> std::result::Result<(), Problem> {
        let missing = || problem(column, format!("no {}", super::mapping::key_name(key)));
        let cell = self.cell(record, column)?.ok_or_else(missing)?;
        let read = read_contact(key, cell, &DateFormat::Iso, (&mut row.text, &mut row.number));
        read.map_err(|reason| problem(column, reason))
    }
}

fn problem(column: &Column, reason: impl Into<String>) -> Problem {
    Problem::new(column.header.clone(), reason)
}

impl RowReading for RowReader {
    type Row = Row;

    fn read(&self, record: &Record, row: &mut Row) {
        *row = Row::default();
        let Some(problem) = record.problem() else { return self.read_into(record, row) };
        let header = problem.column.and_then(|place| self.mapping.header_at(place));
        row.rejected.push(Problem::new(header.unwrap_or_default(), problem.to_string()));
    }

    fn is_good(row: &Row) -> bool {
        row.rejected.is_empty()
    }
}
