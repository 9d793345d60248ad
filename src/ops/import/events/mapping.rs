//! Which column of a file of events becomes what: flags first, then the table of known headers.

use std::collections::HashMap;

use crate::domain::event::EventTarget;
use crate::domain::time::{DateFormat, Decision};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::formats::event_headers::meaning;
use crate::ops::import::columns::{dates, describe_dates, filled, place_of, quoted, refuse_twins};
use crate::ops::import::rejects::REJECT_COLUMNS;

/// So many ignored columns are named in the mapping line.
const IGNORED: usize = 12;

/// What the user says of the columns.
#[derive(Clone, Debug, Default)]
pub struct MappingOptions {
    /// Header and target; no target leaves the column alone.
    pub map: Vec<(String, Option<EventTarget>)>,
    /// A constant for every row.
    pub set: Vec<(EventTarget, String)>,
    /// How times are written.
    pub date_format: Option<DateFormat>,
}

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
        options: &MappingOptions,
    ) -> Result<Mapping> {
        refuse_twins(headers)?;
        let flagged = flagged(headers, options)?;
        let mut best: HashMap<EventTarget, ((bool, bool, usize), usize)> = HashMap::new();
        for (place, header) in headers.iter().enumerate() {
            let known = match flagged.get(&place) {
                Some(target) => target.map(|target| (target, true, 0)),
                None if REJECT_COLUMNS.contains(&header.as_str()) => None,
                None => meaning(header).map(|(target, rank)| (target, false, rank)),
            };
            let Some((target, by_flag, rank)) = known else { continue };
            let preference = (!by_flag, filled(sample, place) == 0, rank);
            if best.get(&target).is_none_or(|(other, _)| preference < *other) {
                best.insert(target, (preference, place));
            }
        }
        for (target, _) in &options.set {
            best.remove(target);
        }
        let mut columns: Vec<(usize, String, EventTarget)> =
            best.into_iter().map(|(target, (_, place))| (place, headers[place].clone(), target)).collect();
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
            is_of_rejects: REJECT_COLUMNS.iter().all(|name| headers.iter().any(|header| header == name)),
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

    /// One line that says what becomes what.
    pub fn describe(&self) -> String {
        let mut own = Vec::new();
        let mut parts = Vec::new();
        for (_, header, target) in &self.columns {
            let becomes = target.name();
            let dates = match target {
                EventTarget::Time => describe_dates(Some(&self.dates)),
                _ => String::new(),
            };
            match header == becomes {
                true => own.push(format!("{becomes}{dates}")),
                false => parts.push(format!("{} -> {becomes}{dates}", quoted(header))),
            }
        }
        own.extend(parts);
        own.extend(
            self.constants.iter().map(|(target, value)| format!("{} = {}", target.name(), quoted(value))),
        );
        let mut line = own.join(", ");
        if !self.ignored.is_empty() {
            let named: Vec<String> = self.ignored.iter().take(IGNORED).map(|header| quoted(header)).collect();
            line.push_str(&format!("; ignored: {}", named.join(", ")));
            if self.ignored.len() > IGNORED {
                line.push_str(&format!(" and {} more", self.ignored.len() - IGNORED));
            }
        }
        line
    }
}

/// The columns named by `--map`, each by its place.
fn flagged(headers: &[String], options: &MappingOptions) -> Result<HashMap<usize, Option<EventTarget>>> {
    let mut flagged = HashMap::new();
    for (place, (target, _)) in options.set.iter().enumerate() {
        if options.set[..place].iter().any(|(earlier, _)| earlier == target) {
            return Err(Error::usage(format!("{} is set twice", target.name())));
        }
    }
    let mut taken: Vec<(EventTarget, &str)> = Vec::new();
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
