//! Which column of a file becomes which field: flags first, then the table of known headers, then what
//! the first rows hold.

use std::collections::HashMap;

use crate::domain::custom_field::{Custom, Fields};
use crate::domain::field::{Field, Kind};
use crate::domain::time::{DateFormat, Decision};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::formats::headers::{
    Dialect, Place, Target, key, meaning, own_field, own_label, salutation_gender,
};
use crate::ops::import::columns::{
    dates, describe_dates, filled, left_alone, place_of, quoted, refuse_twins,
};
use crate::ops::import::key::Key;
use crate::ops::import::rejects::REJECT_COLUMNS;

/// What the user says of the columns.
#[derive(Debug, Default, Clone)]
pub struct MappingOptions {
    /// Header and target; no target leaves the column alone.
    pub map: Vec<(String, Option<Target>)>,
    /// A constant for every row.
    pub set: Vec<(Field, String)>,
    /// How dates are written, in every column.
    pub date_format: Option<DateFormat>,
    /// The fields of the database.
    pub fields: Fields,
    /// How a row finds its contact.
    pub key: Key,
    /// Fields that the import makes.
    pub new: Vec<Field>,
}

/// Why a column has its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
enum Reason {
    OwnName,
    Alias,
    New,
    Flag,
}

/// What happens to one column.
#[derive(Clone, Debug)]
pub struct ColumnPlan {
    /// Its header.
    pub header: String,
    /// What it becomes; `None` when it is left alone.
    pub target: Option<Target>,
    ignored_by_flag: bool,
    /// Only in the other edition it would become something.
    is_elsewhere: bool,
    reason: Reason,
    /// How its dates are written.
    pub dates: Option<Decision>,
}

/// What happens to every column.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// In the order of the file.
    pub columns: Vec<ColumnPlan>,
    /// The product that wrote the file.
    pub dialect: Option<&'static Dialect>,
    /// Constants for every row, countries first.
    pub constants: Vec<(Field, String)>,
    /// How a row finds its contact.
    pub key: Key,
    /// The places of the columns in the order they are read: countries before states.
    pub order: Vec<usize>,
}

struct Candidate {
    column: usize,
    target: Target,
    place: Option<Place>,
    rank: usize,
    filled: usize,
    reason: Reason,
}

impl Mapping {
    /// Decides for a file with these headers and first rows.
    pub fn decide(headers: &[String], sample: &[Record], options: &MappingOptions) -> Result<Mapping> {
        refuse_twins(headers)?;
        let dialect = Dialect::recognise(headers);
        let flags = flagged(headers, options)?;
        let filled: Vec<usize> = (0..headers.len()).map(|column| filled(sample, column)).collect();
        let edition = options.fields.edition();
        let (mut candidates, mut elsewhere) = (Vec::new(), Vec::new());
        for (column, header) in headers.iter().enumerate() {
            let known = match flags.get(&column) {
                Some(None) => None,
                Some(Some(target)) => Some((*target, None, 0, options.reason_of(*target))),
                None if REJECT_COLUMNS.contains(&header.as_str()) => None,
                None => options.own(header).or_else(|| known_header(header, dialect)).or_else(|| {
                    let field = own_label(header, options.fields)?;
                    Some((Target::Field(field), None, 0, Reason::Alias))
                }),
            };
            if !flags.contains_key(&column)
                && (options.fields.is_elsewhere(header) || known.is_some_and(|known| !known.0.is_in(edition)))
            {
                elsewhere.push(column);
            }
            if let Some((target, place, rank, reason)) = known.filter(|known| known.0.is_in(edition)) {
                let target = settle_title(target, sample, column);
                let filled = filled[column];
                candidates.push(Candidate { column, target, place, rank, filled, reason });
            }
        }
        candidates.retain(|one| {
            one.reason >= Reason::New
                || !options.set.iter().any(|(field, _)| Target::Field(*field) == one.target)
        });
        let winners = winners(candidates);
        let columns = headers.iter().enumerate().map(|(column, header)| {
            let won = winners.get(&column);
            let target = won.map(|winner| winner.target);
            ColumnPlan {
                header: header.clone(),
                target,
                ignored_by_flag: flags.get(&column) == Some(&None),
                is_elsewhere: elsewhere.contains(&column),
                reason: won.map_or(Reason::Alias, |winner| winner.reason),
                dates: dates_of(target, sample, column, dialect, options),
            }
        });
        let mut mapping = Mapping {
            columns: columns.collect(),
            dialect,
            constants: options.set.clone(),
            key: options.key,
            order: Vec::new(),
        };
        mapping.constants.sort_by_key(|(field, _)| field.kind() == Kind::State);
        mapping.order = mapping.reading_order();
        Ok(mapping)
    }

    /// Countries before the states that are looked for in them, and a salutation before a gender, which
    /// wins; columns left alone do not occur.
    fn reading_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> =
            (0..self.columns.len()).filter(|column| self.columns[*column].target.is_some()).collect();
        order.sort_by_key(|column| match self.columns[*column].target {
            Some(Target::Field(Field::Country) | Target::Salutation) => 0,
            Some(Target::Field(Field::State)) => 2,
            _ => 1,
        });
        order
    }

    /// Does some column, or a constant, become this field?
    pub fn has(&self, target: Target) -> bool {
        let constant = |(field, _): &(Field, String)| Target::Field(*field) == target;
        self.columns.iter().any(|column| column.target == Some(target)) || self.constants.iter().any(constant)
    }

    /// The unique fields of the user's own that columns become.
    pub fn unique_fields(&self) -> Vec<Custom> {
        let targets = self.columns.iter().filter_map(|column| column.target);
        let custom = targets.filter_map(|target| match target {
            Target::Field(Field::Custom(custom)) => Some(custom),
            _ => None,
        });
        custom.filter(|custom| custom.definition().unique).collect()
    }

    /// Is the file one of rejected rows, come back?
    pub fn is_of_rejects(&self) -> bool {
        REJECT_COLUMNS.iter().all(|name| self.columns.iter().any(|column| column.header == *name))
    }

    /// What the file calls a field; the field's own name when no column becomes it.
    pub fn header_of(&self, field: Field) -> &str {
        let column = self.columns.iter().find(|column| column.target == Some(Target::Field(field)));
        column.map_or(field.name(), |column| &column.header)
    }

    /// The headers with their targets, for a file that keeps the mapping.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, Option<Target>)> {
        self.columns.iter().map(|column| (column.header.as_str(), column.target))
    }

    /// One line that says what becomes what: `Mail -> email, Town -> city; ignored: Fax`.
    pub fn describe(&self) -> String {
        let mut own = Vec::new();
        let mut parts = Vec::new();
        for column in &self.columns {
            let Some(target) = column.target else { continue };
            let becomes = column.becomes(target);
            if column.reason == Reason::OwnName && becomes == column.header {
                own.push(becomes);
            } else {
                parts.push(format!("{} -> {becomes}", quoted(&column.header)));
            }
        }
        if !own.is_empty() {
            parts.insert(0, own.join(", "));
        }
        parts.extend(
            self.constants.iter().map(|(field, value)| format!("{} = {}", field.name(), quoted(value))),
        );
        let mut line = parts.join(", ");
        let without_target = self.columns.iter().filter(|column| column.target.is_none());
        let (elsewhere, ignored): (Vec<&ColumnPlan>, Vec<&ColumnPlan>) =
            without_target.partition(|column| column.is_elsewhere);
        for (why, columns) in [("ignored", ignored), ("not in the CMS edition", elsewhere)] {
            let headers: Vec<&str> = columns.iter().map(|column| column.header.as_str()).collect();
            line.push_str(&left_alone(why, &headers));
        }
        if let Some(dialect) = self.dialect {
            line.push_str(&format!(" ({} export)", dialect.name));
        }
        line
    }
}

impl MappingOptions {
    fn reason_of(&self, target: Target) -> Reason {
        match target {
            Target::Field(field) if self.new.contains(&field) => Reason::New,
            _ => Reason::Flag,
        }
    }

    /// What the user's own fields make of a header, before anything else does; and the column of ids, where
    /// rows go by it.
    fn own(&self, header: &str) -> Option<Known> {
        let target = if self.key == Key::Field(Field::Id) && key(header) == "id" {
            Target::Id
        } else {
            Target::Field(own_field(header, self.fields)?)
        };
        let reason = if target.name() == header { Reason::OwnName } else { Reason::Alias };
        Some((target, None, 0, reason))
    }
}

impl ColumnPlan {
    /// Has the user said that it is left alone?
    pub(super) fn is_ignored_by_flag(&self) -> bool {
        self.ignored_by_flag
    }

    fn becomes(&self, target: Target) -> String {
        let becomes = match target {
            Target::FullName => "name, split into first, middle and last",
            Target::Salutation => "gender (salutation)",
            Target::BirthYear | Target::BirthMonth | Target::BirthDay => "birthday",
            other => other.name(),
        };
        let new = match target {
            Target::Field(field) if self.reason == Reason::New => format!(" (new, {})", field.kind().short()),
            _ => String::new(),
        };
        format!("{becomes}{new}{}", describe_dates(self.dates.as_ref()))
    }
}

/// The columns named by `--map`.
fn flagged(headers: &[String], options: &MappingOptions) -> Result<HashMap<usize, Option<Target>>> {
    let mut flags = HashMap::new();
    let mut taken: Vec<(Target, &str)> = Vec::new();
    for (place, (field, _)) in options.set.iter().enumerate() {
        if options.set[..place].iter().any(|(earlier, _)| earlier == field) {
            return Err(Error::usage(format!("{} is set twice", field.name())));
        }
    }
    for (header, target) in &options.map {
        let column = match place_of(header, headers) {
            Ok(column) => column,
            // A column to leave alone may be missing: a kept mapping names those of another export.
            Err(_) if target.is_none() => continue,
            Err(error) => return Err(error),
        };
        if *target == Some(Target::Id) && options.key != Key::Field(Field::Id) {
            return Err(Error::usage(format!("{header} cannot become the id: ids are given by the program"))
                .hint("--match id finds contacts by it"));
        }
        if let Some(target) = target {
            if let Some((_, other)) = taken.iter().find(|(known, _)| known == target) {
                let name = target.name();
                return Err(Error::usage(format!("two columns are mapped to {name}: {other} and {header}")));
            }
            if options.set.iter().any(|(field, _)| Target::Field(*field) == *target) {
                let name = target.name();
                return Err(Error::usage(format!("{name} is mapped from {header} and set for every row")));
            }
            taken.push((*target, header));
        }
        flags.insert(column, *target);
    }
    Ok(flags)
}

/// A header's target, the place of an address, its rank and why.
type Known = (Target, Option<Place>, usize, Reason);

/// What the table of headers says.
fn known_header(header: &str, dialect: Option<&'static Dialect>) -> Option<Known> {
    let meaning = meaning(header, dialect)?;
    let target = meaning.target?;
    let reason = if target.name() == header { Reason::OwnName } else { Reason::Alias };
    Some((target, meaning.place, meaning.rank, reason))
}

/// `title` is a salutation when its values are, and a job title otherwise.
fn settle_title(target: Target, sample: &[Record], column: usize) -> Target {
    if target != Target::Title {
        return target;
    }
    let mut values =
        sample.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.trim().is_empty()).peekable();
    if values.peek().is_some() && values.all(|cell| salutation_gender(cell).is_some()) {
        Target::Salutation
    } else {
        Target::Field(Field::JobTitle)
    }
}

/// One column for each target: of an address the place with the most values, then the lowest rank.
fn winners(candidates: Vec<Candidate>) -> HashMap<usize, Candidate> {
    let place = best_place(&candidates);
    let mut by_target: HashMap<Target, Candidate> = HashMap::new();
    for candidate in candidates {
        let elsewhere = candidate.place.is_some() && candidate.place != place;
        if elsewhere && candidate.reason < Reason::New {
            continue;
        }
        let better = match by_target.get(&candidate.target) {
            None => true,
            Some(best) => preference(&candidate) < preference(best),
        };
        if better {
            by_target.insert(candidate.target, candidate);
        }
    }
    drop_covered(&mut by_target);
    by_target.into_values().map(|winner| (winner.column, winner)).collect()
}

/// Flags first, then columns that hold anything, then the rank of the header.
fn preference(candidate: &Candidate) -> (bool, bool, usize) {
    (candidate.reason < Reason::New, candidate.filled == 0, candidate.rank)
}

fn best_place(candidates: &[Candidate]) -> Option<Place> {
    let mut filled: HashMap<Place, usize> = HashMap::new();
    for candidate in candidates {
        if let Some(place) = candidate.place {
            *filled.entry(place).or_default() += candidate.filled;
        }
    }
    filled
        .into_iter()
        .max_by_key(|(place, filled)| (*filled, std::cmp::Reverse(*place)))
        .map(|(place, _)| place)
}

/// A whole name is not split beside columns for its parts, nor a gender read from a salutation beside one
/// of its own that says something, nor a birthday put together beside a whole one.
fn drop_covered(by_target: &mut HashMap<Target, Candidate>) {
    let has = |field| by_target.contains_key(&Target::Field(field));
    let gender = by_target.get(&Target::Field(Field::Gender)).is_some_and(|column| column.filled > 0);
    let (names, birthday) = (has(Field::FirstName) || has(Field::LastName), has(Field::Birthday));
    by_target.retain(|target, candidate| {
        let covered = match target {
            Target::FullName => names,
            Target::Salutation => gender,
            Target::BirthYear | Target::BirthMonth | Target::BirthDay => birthday,
            _ => false,
        };
        !covered || candidate.reason >= Reason::New
    });
}

/// How the dates of a column are written: as the flag says, else as its first values show.
fn dates_of(
    target: Option<Target>,
    sample: &[Record],
    column: usize,
    dialect: Option<&Dialect>,
    options: &MappingOptions,
) -> Option<Decision> {
    let Some(Target::Field(field)) = target else { return None };
    if !matches!(field.kind(), Kind::Date | Kind::Instant) {
        return None;
    }
    let order = dialect.and_then(|dialect| dialect.order);
    Some(dates(sample, column, options.date_format.as_ref(), order))
}
