//! Which column of a file of events becomes what: flags first, then the table of known headers.

use std::fmt;

use crate::domain::event::EventTarget;
use crate::domain::time::{DateFormat, Decision};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::formats::event_headers::meaning;
use crate::ops::import::columns::{
    choose, dates, describe, describe_dates, flagged, is_of_rejects, refuse_twins,
};
use crate::ops::import::kind::ColumnOptions;

/// What becomes of a file's columns.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// The columns that become something: place, header, what.
    pub columns: Vec<(usize, String, EventTarget)>,
    /// Constants for every row.
    pub constants: Vec<(EventTarget, String)>,
    /// How times are written.
    pub dates: Decision,
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
        options: &ColumnOptions<EventTarget>,
    ) -> Result<Mapping> {
        refuse_twins(headers)?;
        let flagged = flagged(headers, &options.map, &options.set, EventTarget::name)?;
        let mut best = choose(headers, sample, &flagged, meaning);
        for (target, _) in &options.set {
            best.remove(target);
        }
        let mut columns: Vec<(usize, String, EventTarget)> =
            best.into_iter().map(|(target, place)| (place, headers[place].clone(), target)).collect();
        columns.sort_unstable_by_key(|(place, ..)| *place);
        let used = |place: usize| columns.iter().any(|(column, ..)| *column == place);
        let ignored = headers.iter().enumerate().filter(|(place, _)| !used(*place));
        let time = columns.iter().find(|(.., target)| *target == EventTarget::Time);
        let mapping = Mapping {
            ignored: ignored.map(|(_, header)| header.clone()).collect(),
            dates: time.map_or(Decision::One(DateFormat::Iso), |(place, ..)| {
                dates(sample, *place, options.date_format.as_ref(), None)
            }),
            constants: options.set.clone(),
            is_of_rejects: is_of_rejects(headers),
            columns,
        };
        mapping.demand(
            file,
            headers,
            EventTarget::EventId,
            "the id of the event, which tells it from others",
        )?;
        mapping.demand(file, headers, EventTarget::Time, "when it happened")?;
        mapping.demand(file, headers, EventTarget::Type, "what it was")?;
        Ok(mapping)
    }

    fn demand(&self, file: &str, headers: &[String], target: EventTarget, what: &str) -> Result<()> {
        let is_constant = self.constants.iter().any(|(set, _)| *set == target);
        if is_constant || self.columns.iter().any(|(.., becomes)| *becomes == target) {
            return Ok(());
        }
        let name = target.name();
        let error = Error::usage(format!("{file}: no column tells {what}"))
            .detail(format!("  its columns are {}", headers.join(", ")))
            .hint(format!("name the column: --map \"HEADER={name}\""));
        Err(match target {
            EventTarget::EventId => error.hint("activities without ids: `acquaint activities import --help`"),
            _ => error.hint(format!("or give all rows the same: --set {name}=…")),
        })
    }
}

/// One line that says what becomes what.
impl fmt::Display for Mapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.columns.iter().map(|(_, header, target)| {
            let dates = match target {
                EventTarget::Time => describe_dates(Some(&self.dates)),
                _ => String::new(),
            };
            (header.as_str(), target.name(), dates)
        });
        let constants = self.constants.iter().map(|(target, value)| (target.name(), value.as_str()));
        f.write_str(&describe(columns, constants, &self.ignored))
    }
}
