//! From one record of a file to the values of one contact, or to the reason why not.

use std::borrow::Cow;

use super::mapping::Mapping;
use crate::domain::contact::{FieldSet, Stored, is_inside};
use crate::domain::field::{Field, Kind};
use crate::domain::id::ContactId;
use crate::domain::import::Problem;
use crate::domain::moment::Moment;
use crate::domain::person::split_name;
use crate::domain::place::Country;
use crate::domain::reading::Reading;
use crate::domain::text::{VALUE_CHARS, clean, clean_note};
use crate::domain::time::{Date, DateFormat, birthday};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::formats::headers::{Target, salutation_gender};
use crate::ops::import::RowReading;
use crate::ops::import::columns::said;
use crate::ops::import::key::Key;

/// What to do with a bad value in a cell that is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum OnBadValue {
    /// Reject the row
    #[default]
    Reject,
    /// Keep the person, drop the cell and list it
    Drop,
}

/// A row that has been read.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// The values of the contact; status and owner still by name.
    pub fields: FieldSet,
    /// The id by which it finds its contact, where an import goes by ids.
    pub id: Option<ContactId>,
    /// A note to add.
    pub note: Option<String>,
    /// Why the row cannot be taken: every bad cell, in the order in which they are read.
    pub rejected: Vec<Problem>,
    /// Cells that were left out.
    pub dropped: Vec<Problem>,
}

impl Row {
    fn reset(&mut self) {
        self.fields.reset();
        self.id = None;
        self.note = None;
        self.rejected.clear();
        self.dropped.clear();
    }
}

/// How rows are read.
#[derive(Clone, Debug)]
pub struct RowOptions {
    /// Bad values.
    pub on_bad_value: OnBadValue,
    /// Rows without an e-mail address and a GUID are taken, too.
    pub allow_anonymous: bool,
    /// A cell with this text clears the stored value.
    pub clear_marker: Option<String>,
    /// Remove the apostrophe that guards cells from spreadsheets.
    pub spreadsheet_safe: bool,
}

/// Reads records by a mapping.
pub struct RowReader {
    mapping: Mapping,
    options: RowOptions,
    constants: FieldSet,
    /// One way of reading for each column, since dates may be written differently in each.
    readings: Vec<Reading>,
    split_values: bool,
    /// The file is a reject file: what could not be read stands in it as U+FFFD.
    of_rejects: bool,
}

impl RowReader {
    /// Checks the constants and gets ready.
    pub fn new(
        mapping: Mapping,
        options: RowOptions,
        moment: Moment,
        default_country: Option<Country>,
    ) -> Result<RowReader> {
        let base = Reading { default_country, ..Reading::new(moment) };
        let mut constants = FieldSet::default();
        for (field, value) in &mapping.constants {
            if value.trim().is_empty() {
                return Err(Error::usage(format!("--set {}= gives no value", field.name()))
                    .hint("leave it out; --clear-marker TEXT clears stored values"));
            }
            base.read(*field, value, &mut constants)
                .map_err(|error| Error::usage(format!("--set {}={value}: {error}", field.name())))?;
        }
        let reading = |dates: DateFormat| Reading { dates, ..base.clone() };
        let readings = mapping
            .columns
            .iter()
            .map(|column| {
                reading(column.dates.as_ref().map_or(DateFormat::Iso, |decision| decision.format()))
            })
            .collect();
        let split_values = mapping.dialect.is_some_and(|dialect| dialect.name == "Google Contacts");
        let of_rejects = mapping.is_of_rejects();
        Ok(RowReader { mapping, options, constants, readings, split_values, of_rejects })
    }

    /// What becomes what.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// A bad value in a cell that is no key.
    fn object(&self, problem: Problem, row: &mut Row) {
        match self.options.on_bad_value {
            OnBadValue::Reject => row.rejected.push(problem),
            OnBadValue::Drop => row.dropped.push(problem),
        }
    }

    fn read_cell(&self, place: usize, record: &Record, row: &mut Row) -> Option<Problem> {
        let plan = &self.mapping.columns[place];
        let cell = self.cell(record.get(place)?)?;
        let target = plan.target?;
        if self.of_rejects && cell.contains('\u{FFFD}') {
            let reason = "still holds a character that could not be read (U+FFFD)".to_owned();
            return Some(Problem::new(plan.header.as_str(), reason));
        }
        let problem = |reason: String| Some(Problem::new(plan.header.as_str(), reason));
        if self.options.clear_marker.as_deref() == Some(cell) {
            return match target {
                Target::Field(Field::Email | Field::Guid | Field::Created) | Target::Id => {
                    problem(format!("{} cannot be cleared", target.name()))
                }
                target if target == self.mapping.key.target() => {
                    problem(format!("{} cannot be cleared: rows go by it", target.name()))
                }
                Target::Field(field) => {
                    row.fields.set(field, Stored::Null);
                    None
                }
                _ => None,
            };
        }
        let read = match target {
            Target::Field(field) => {
                let value = if self.split_values { first_of_several(field, cell) } else { cell };
                self.readings[place].read(field, value, &mut row.fields).map_err(|error| error.to_string())
            }
            Target::Id => match cell.parse() {
                Ok(id) => {
                    row.id = Some(ContactId(id));
                    Ok(())
                }
                Err(_) => Err("not an id".to_owned()),
            },
            Target::FullName => split_into(cell, &mut row.fields),
            Target::Salutation | Target::Title => {
                if let Some(Some(gender)) = salutation_gender(cell) {
                    row.fields.set(Field::Gender, Stored::Integer(gender.code()));
                }
                Ok(())
            }
            Target::Notes => {
                clean_note(cell).map(|text| row.note = Some(text.into_owned())).map_err(|e| e.to_string())
            }
            Target::BirthYear | Target::BirthMonth | Target::BirthDay => Ok(()),
        };
        read.err().and_then(problem)
    }

    /// A cell that says something, without its guard.
    fn cell<'a>(&self, cell: &'a str) -> Option<&'a str> {
        said(cell, self.options.spreadsheet_safe)
    }

    /// Year, month and day in columns of their own.
    fn read_birthday_parts(&self, record: &Record, row: &mut Row) {
        let part = |target: Target| {
            let place = self.mapping.columns.iter().position(|column| column.target == Some(target))?;
            self.cell(record.get(place)?)
        };
        let (year, month, day) = (part(Target::BirthYear), part(Target::BirthMonth), part(Target::BirthDay));
        if year.is_none() && month.is_none() && day.is_none() {
            return;
        }
        let date = || {
            let (year, month, day) = (year?.parse().ok()?, month?.parse().ok()?, day?.parse().ok()?);
            birthday(Date::from_ymd(year, month, day)?, self.readings.first()?.moment.today).ok()
        };
        match date() {
            Some(date) => row.fields.set(Field::Birthday, Stored::Text(&date.to_string())),
            None => {
                self.object(Problem::new("birthday", "no such date"), row);
            }
        }
    }

    /// A state that is the same for every row may lie outside the country that the row gives.
    fn demand_constant_state_inside(&self, row: &mut Row) {
        let (state, country) = (row.fields.value(Field::State), row.fields.value(Field::Country));
        if !row.rejected.is_empty() || is_inside(state, country) {
            return;
        }
        let problem =
            Problem::new(Field::State.name(), "the state given by --set is not in the row's country");
        row.fields.remove(Field::State);
        self.object(problem, row);
    }

    fn demand_key(&self, bad_targets: &[Target], row: &mut Row) {
        let has = |field| row.fields.value(field) != Stored::Null;
        let (keyed, reason) = match self.mapping.key {
            Key::Address => (
                has(Field::Email) || has(Field::Guid) || self.options.allow_anonymous,
                "no e-mail address; see --allow-anonymous".to_owned(),
            ),
            Key::Field(Field::Id) => (row.id.is_some(), "no id (--match id)".to_owned()),
            Key::Field(field) => (has(field), format!("no {0} (--match {0})", field.name())),
        };
        let is_bad = match self.mapping.key {
            Key::Address => {
                [Field::Email, Field::Guid].map(Target::Field).iter().any(|one| bad_targets.contains(one))
            }
            Key::Field(_) => bad_targets.contains(&self.mapping.key.target()),
        };
        if !keyed && !is_bad {
            let target = self.mapping.key.target();
            let column = self.mapping.columns.iter().find(|column| column.target == Some(target));
            let column = column.map_or(String::new(), |column| column.header.clone());
            row.rejected.push(Problem::new(column, reason));
        }
    }
}

impl RowReading for RowReader {
    type Row = Row;

    fn read(&self, record: &Record, row: &mut Row) {
        row.reset();
        if let Some(problem) = record.problem() {
            let column = problem.column.and_then(|place| self.mapping.columns.get(place));
            let column = column.map_or(String::new(), |plan| plan.header.clone());
            row.rejected.push(Problem::new(column, problem.to_string()));
            return;
        }
        row.fields.overlay(&self.constants);
        let mut bad_targets = Vec::new();
        for place in &self.mapping.order {
            let target = self.mapping.columns[*place].target;
            if is_state(target) && bad_targets.contains(&Target::Field(Field::Country)) {
                // Whether it is a good one, the right country will tell.
                continue;
            }
            if let Some(problem) = self.read_cell(*place, record, row) {
                bad_targets.extend(target);
                if target == Some(self.mapping.key.target()) {
                    row.rejected.push(problem);
                } else {
                    self.object(problem, row);
                }
            }
        }
        self.read_birthday_parts(record, row);
        self.demand_constant_state_inside(row);
        self.demand_key(&bad_targets, row);
    }

    fn is_good(row: &Row) -> bool {
        row.rejected.is_empty()
    }
}

fn is_state(target: Option<Target>) -> bool {
    target == Some(Target::Field(Field::State))
}

/// Google joins several values of one kind in a cell.
fn first_of_several(field: Field, cell: &str) -> &str {
    match field.kind() {
        Kind::Email | Kind::Phone => cell.split(" ::: ").next().unwrap_or(cell).trim(),
        _ => cell,
    }
}

fn split_into(cell: &str, fields: &mut FieldSet) -> std::result::Result<(), String> {
    let cell: Cow<'_, str> = clean(cell, VALUE_CHARS).map_err(|error| error.to_string())?;
    let name = split_name(&cell);
    for (field, part) in
        [(Field::FirstName, &name.first), (Field::MiddleName, &name.middle), (Field::LastName, &name.last)]
    {
        if !part.is_empty() {
            fields.set(field, Stored::Text(part));
        }
    }
    Ok(())
}
