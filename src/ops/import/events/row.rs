//! From one record of a file to one event, or to the reason why not.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::mapping::Mapping;
use super::packed::Event;
use crate::domain::activity::{DETAILS, clean_detail, detail_by_name};
use crate::domain::email;
use crate::domain::event::{EventKind, EventTarget, Known, PARTS, Part, known_by_name};
use crate::domain::form::FilledIn;
use crate::domain::import::Problem;
use crate::domain::moment::Moment;
use crate::domain::text::{VALUE_CHARS, clean};
use crate::domain::time::DateFormat;
use crate::domain::visitor::Level;
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::ops::import::RowReading;
use crate::ops::import::activities::detail;
use crate::ops::import::columns::{happened, said};

/// A row that has been read; its memory is used again.
#[derive(Debug, Default)]
pub struct Row {
    /// The id of the event, in 16 bytes: a GUID as it is, of any other text a digest.
    pub id: [u8; 16],
    /// UTC milliseconds.
    pub time: i64,
    /// What the file calls the event.
    pub name: String,
    /// The event of that name, if it is one that says more than an activity.
    pub known: Option<&'static Known>,
    /// The browser.
    pub visitor: Option<[u8; 16]>,
    /// The details of the activity, as they are kept.
    pub details: Vec<u8>,
    /// The texts of the parts.
    parts: [Option<String>; PARTS],
    /// Why the row cannot be taken: every bad cell.
    pub rejected: Vec<Problem>,
}

impl Row {
    /// What it says of a part.
    pub fn part(&self, part: Part) -> Option<&str> {
        self.parts[part.place()].as_deref()
    }

    /// The event, on that line and with the id of its activity type.
    pub fn event(&self, line: u64, activity: i64) -> Event<'_> {
        Event {
            line,
            kind: self.known.map_or(EventKind::Plain, |known| known.kind),
            activity,
            visitor: self.visitor,
            details: &self.details,
            parts: std::array::from_fn(|place| self.parts[place].as_deref()),
        }
    }

    fn reset(&mut self) {
        self.name.clear();
        self.known = None;
        self.visitor = None;
        self.details.clear();
        self.parts = Default::default();
        self.rejected.clear();
    }
}

/// Reads records by a mapping.
#[derive(Debug)]
pub struct RowReader {
    mapping: Mapping,
    /// The place of each target's column.
    details: [Option<usize>; DETAILS],
    dates: DateFormat,
    moment: Moment,
    is_guarded: bool,
}

impl RowReader {
    /// Gets ready. Times without a zone of their own are in that of the moment, after which nothing has happened;
    /// `is_guarded` says that cells have the apostrophe that guards them from spreadsheets.
    pub fn new(mapping: Mapping, moment: Moment, is_guarded: bool) -> Result<RowReader> {
        let mut details = [None; DETAILS];
        for (index, (.., target)) in mapping.columns.iter().enumerate() {
            if let EventTarget::Detail(place) = target {
                details[*place] = Some(index);
            }
        }
        let dates = mapping.dates.format();
        let reader = RowReader { mapping, details, dates, moment, is_guarded };
        let mut row = Row::default();
        for (target, value) in &reader.mapping.constants {
            let refused = |reason: String| Error::usage(format!("--set {}={value}: {reason}", target.name()));
            if *target == EventTarget::EventId {
                return Err(refused("the id cannot be the same for every event".to_owned()));
            }
            if value.trim().is_empty() {
                return Err(refused("it gives no value".to_owned()));
            }
            reader.take(*target, value, &mut row).map_err(refused)?;
        }
        Ok(reader)
    }

    /// What becomes what.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// Reads every cell, so that everything that is wrong is told at once.
    fn read_into(&self, record: &Record, row: &mut Row) {
        let mut problems = std::mem::take(&mut row.rejected);
        for (target, value) in &self.mapping.constants {
            if !matches!(target, EventTarget::Detail(_)) {
                // It has been read once, when all was got ready.
                let _ = self.take(*target, value, row);
            }
        }
        let mut has_id = false;
        for (place, header, target) in &self.mapping.columns {
            if matches!(target, EventTarget::Detail(_)) {
                continue;
            }
            let Some(cell) = record.get(*place).and_then(|cell| said(cell, self.is_guarded)) else {
                if matches!(target, EventTarget::EventId | EventTarget::Time | EventTarget::Type) {
                    problems.push(Problem::new(header.clone(), format!("no {}", target.name())));
                }
                continue;
            };
            if self.mapping.is_of_rejects && cell.contains('\u{FFFD}') {
                let reason = "still holds a character that could not be read (U+FFFD)";
                problems.push(Problem::new(header.clone(), reason));
                continue;
            }
            has_id |= *target == EventTarget::EventId;
            if let Err(reason) = self.take(*target, cell, row) {
                problems.push(Problem::new(header.clone(), reason));
            }
        }
        for place in 0..DETAILS {
            if let Err(problem) = self.detail(place, record, row) {
                problems.push(problem);
            }
        }
        if problems.is_empty() && has_id {
            problems.extend(missing(row));
        }
        row.rejected = problems;
    }

    /// Takes what a cell says; everything but details.
    fn take(&self, target: EventTarget, cell: &str, row: &mut Row) -> std::result::Result<(), String> {
        let text = |cell: &str| -> std::result::Result<String, String> {
            Ok(clean(cell, VALUE_CHARS).map_err(|error| error.to_string())?.into_owned())
        };
        match target {
            EventTarget::EventId => row.id = event_id(&text(cell)?),
            EventTarget::Type => {
                row.name.clear();
                row.name.push_str(&text(cell)?);
                row.known = known_by_name(&row.name);
            }
            EventTarget::Time => {
                row.time = happened(cell, &self.dates, &self.moment)?.millis();
            }
            EventTarget::Visitor => {
                let visitor =
                    Uuid::parse_str(cell).map_err(|_| "no visitor id: it is not a GUID".to_owned())?;
                row.visitor = Some(visitor.into_bytes());
            }
            EventTarget::Part(part) => row.parts[part.place()] = Some(read_part(part, cell, text)?),
            EventTarget::Detail(place) => {
                clean_detail(place, cell).map_err(|error| error.to_string())?;
            }
        }
        Ok(())
    }

    fn detail(&self, place: usize, record: &Record, row: &mut Row) -> std::result::Result<(), Problem> {
        let constant = || {
            let set = self.mapping.constants.iter().find(|(target, _)| *target == EventTarget::Detail(place));
            set.map(|(_, value)| ("", value.as_str()))
        };
        let column = self.details[place].map(|index| &self.mapping.columns[index]);
        let cell = column.and_then(|(at, header, _)| {
            Some((header.as_str(), record.get(*at).and_then(|cell| said(cell, self.is_guarded))?))
        });
        // What a form, a newsletter, an order is called stands where reports look for it.
        let implied = || {
            let part = row.known.and_then(|known| match known.kind {
                EventKind::Submission => Some(Part::Form),
                EventKind::Subscription | EventKind::Confirmation | EventKind::Unsubscription => {
                    Some(Part::Newsletter)
                }
                EventKind::Registration | EventKind::SignIn => Some(Part::User),
                EventKind::CustomerRegistration => Some(Part::Customer),
                _ => None,
            })?;
            let is_item = detail_by_name("item") == Some(place);
            is_item.then(|| row.part(part).map(|text| ("", text))).flatten()
        };
        let Some((header, text)) = cell.or_else(constant).or_else(implied) else { return Ok(()) };
        let text = clean_detail(place, text).map_err(|error| Problem::new(header, error.to_string()))?;
        let text = text.into_owned();
        detail::push(&mut row.details, place, &text);
        Ok(())
    }
}

fn read_part(
    part: Part,
    cell: &str,
    text: impl Fn(&str) -> std::result::Result<String, String>,
) -> std::result::Result<String, String> {
    match part {
        Part::Email => Ok(email::normalise(cell).map_err(|error| error.to_string())?.to_string()),
        Part::Values => Ok(FilledIn::from_json(cell)?.to_json()),
        Part::Level => {
            let level = Level::by_name(cell)
                .ok_or_else(|| format!("no level of cookies: {}", Level::ALL.map(Level::name).join(", ")))?;
            Ok(level.name().to_owned())
        }
        _ => text(cell),
    }
}

/// What an event of its kind has to say, and does not.
fn missing(row: &Row) -> Option<Problem> {
    let needs = row.known.and_then(|known| known.needs);
    if let Some(part) = needs.filter(|part| row.part(*part).is_none()) {
        return Some(Problem::new("", format!("an event `{}` needs a {}", row.name, part.name())));
    }
    if row.known.is_some_and(|known| known.kind == EventKind::CookieLevel) && row.visitor.is_none() {
        return Some(Problem::new("", format!("an event `{}` needs a visitor", row.name)));
    }
    let someone = [Part::Email, Part::User, Part::Customer];
    let is_known = someone.iter().any(|part| row.part(*part).is_some());
    (row.visitor.is_none() && !is_known)
        .then(|| Problem::new("", "nothing says who it was: no visitor, email, user or customer"))
}

/// The id of an event in 16 bytes.
fn event_id(text: &str) -> [u8; 16] {
    if let Ok(guid) = Uuid::parse_str(text) {
        return guid.into_bytes();
    }
    let digest = Sha256::digest(text.as_bytes());
    std::array::from_fn(|place| digest[place])
}

impl RowReading for RowReader {
    type Row = Row;

    fn read(&self, record: &Record, row: &mut Row) {
        row.reset();
        let Some(problem) = record.problem() else { return self.read_into(record, row) };
        let header = |place| {
            let (_, header, _) = self.mapping.columns.iter().find(|(column, ..)| *column == place)?;
            Some(header.clone())
        };
        let column = problem.column.and_then(header).unwrap_or_default();
        row.rejected.push(Problem::new(column, problem.to_string()));
    }

    fn is_good(row: &Row) -> bool {
        row.rejected.is_empty()
    }
}
