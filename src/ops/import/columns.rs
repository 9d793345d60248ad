//! The columns of a file, whatever its rows are about: found by their headers, and how dates in them are written.

use std::collections::HashMap;
use std::hash::Hash;

use crate::domain::moment::Moment;
use crate::domain::spreadsheet::strip_spreadsheet_guard;
use crate::domain::text::nearest;
use crate::domain::time::{DateFormat, Decision, FormatGuess, Instant, Order, parse_instant};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::formats::headers::key;
use crate::ops::import::rejects::REJECT_COLUMNS;

/// So many ignored columns are named in the mapping line.
const IGNORED: usize = 12;

/// The place of the column with that header; case, blanks and punctuation do not count.
pub fn place_of(header: &str, headers: &[String]) -> Result<usize> {
    let exactly = headers.iter().position(|known| known == header);
    exactly.or_else(|| headers.iter().position(|known| key(known) == key(header))).ok_or_else(|| {
        Error::usage(format!("the file has no column `{header}`"))
            .hint_opt(Error::did_you_mean(&nearest(header, headers.iter().map(String::as_str))))
            .hint(format!("its columns are {}", headers.join(", ")))
    })
}

/// Two headers that differ in case alone would leave one of the columns out unseen.
pub fn refuse_twins(headers: &[String]) -> Result<()> {
    for (first, header) in headers.iter().enumerate().filter(|(_, header)| !header.is_empty()) {
        let twin = headers[first + 1..].iter().position(|other| other.eq_ignore_ascii_case(header));
        if let Some(offset) = twin {
            let second = first + 1 + offset;
            return Err(Error::usage(format!(
                "column {header} appears twice ({}, {})",
                first + 1,
                second + 1
            ))
            .hint("nothing was imported; give one of the columns another name"));
        }
    }
    Ok(())
}

/// How many of the first rows say something in the column.
pub fn filled(sample: &[Record], column: usize) -> usize {
    sample.iter().filter(|row| row.get(column).is_some_and(|cell| !cell.trim().is_empty())).count()
}

/// A name with blanks or commas in quotes, so that the line can be read.
pub fn quoted(text: &str) -> String {
    let plain = !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "_-./".contains(c));
    if plain { text.to_owned() } else { format!("\"{text}\"") }
}

/// How the dates of a column are written: as the flag says, else as its first values show.
pub fn dates(
    sample: &[Record],
    column: usize,
    declared: Option<&DateFormat>,
    preferred: Option<Order>,
) -> Decision {
    if let Some(format) = declared {
        return Decision::One(format.clone());
    }
    let mut guess = FormatGuess::new();
    for cell in sample.iter().filter_map(|row| row.get(column)) {
        guess.observe(cell);
    }
    guess.decide(preferred)
}

/// How dates are written, where that had to be found out or told.
pub fn describe_dates(dates: Option<&Decision>) -> String {
    match dates {
        None => String::new(),
        Some(Decision::One(DateFormat::Iso | DateFormat::Clear)) => String::new(),
        Some(Decision::One(format)) => format!(" ({})", format.describe()),
        Some(Decision::Ambiguous { .. }) => " (day or month first? see --date-format)".to_owned(),
        Some(Decision::Contradictory) => " (day and month first in turn; see --date-format)".to_owned(),
    }
}

/// What a cell says, without the apostrophe that guards it from spreadsheets where there may be one; nothing when it is
/// empty.
pub fn said(cell: &str, is_guarded: bool) -> Option<&str> {
    let cell = if is_guarded { strip_spreadsheet_guard(cell) } else { cell };
    let cell = cell.trim();
    (!cell.is_empty()).then_some(cell)
}

/// Clocks of two machines may differ so much: what is further ahead has not happened.
const AHEAD_MS: i64 = 5 * 60 * 1_000;

/// The moment at which something happened, in the zone of `moment` where the cell names none; or why it is none.
pub fn happened(cell: &str, dates: &DateFormat, moment: &Moment) -> std::result::Result<Instant, String> {
    let time = parse_instant(cell, dates, &moment.zone).map_err(|error| error.to_string())?;
    match time.millis() > moment.now.millis().saturating_add(AHEAD_MS) {
        true => Err("it lies in the future".to_owned()),
        false => Ok(time),
    }
}

/// The columns that `--map` names, each by its place. `name` is what flags call a target; one that is set for every row
/// has no column.
pub fn flagged<T: Copy + PartialEq>(
    headers: &[String],
    map: &[(String, Option<T>)],
    set: &[(T, String)],
    name: impl Fn(T) -> &'static str,
) -> Result<HashMap<usize, Option<T>>> {
    for (place, (target, _)) in set.iter().enumerate() {
        if set[..place].iter().any(|(earlier, _)| earlier == target) {
            return Err(Error::usage(format!("{} is set twice", name(*target))));
        }
    }
    let mut flagged = HashMap::new();
    let mut taken: Vec<(T, &str)> = Vec::new();
    for (header, target) in map {
        let place = place_of(header, headers)?;
        if let Some(target) = target {
            let name = name(*target);
            if let Some((_, other)) = taken.iter().find(|(known, _)| known == target) {
                return Err(Error::usage(format!("two columns are mapped to {name}: {other} and {header}")));
            }
            if set.iter().any(|(set, _)| set == target) {
                return Err(Error::usage(format!("{name} is mapped from {header} and set for every row")));
            }
            taken.push((*target, header));
        }
        flagged.insert(place, *target);
    }
    Ok(flagged)
}

/// The column for each target: those that flags name, then of the known ones those that say something, then those of
/// the lowest rank.
pub fn choose<T: Copy + Eq + Hash>(
    headers: &[String],
    sample: &[Record],
    flagged: &HashMap<usize, Option<T>>,
    meaning: impl Fn(&str) -> Option<(T, usize)>,
) -> HashMap<T, usize> {
    let mut best: HashMap<T, ((bool, bool, usize), usize)> = HashMap::new();
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
    best.into_iter().map(|(target, (_, place))| (target, place)).collect()
}

/// Is the file one of rejected rows, come back?
pub fn is_of_rejects(headers: &[String]) -> bool {
    REJECT_COLUMNS.iter().all(|name| headers.iter().any(|header| header == name))
}

/// What is said of columns that become nothing, and why: `; ignored: Fax, Pager and 3 more`. Nothing of none.
pub fn left_alone(why: &str, headers: &[impl AsRef<str>]) -> String {
    if headers.is_empty() {
        return String::new();
    }
    let named: Vec<String> = headers.iter().take(IGNORED).map(|header| quoted(header.as_ref())).collect();
    let more = match headers.len().saturating_sub(IGNORED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("; {why}: {}{more}", named.join(", "))
}

/// One line that says what becomes what: `CustomerId -> customer_id, Total -> value; ignored: Country`. Of a column its
/// header, what it becomes, and how dates in it are written.
pub fn describe<'a>(
    columns: impl Iterator<Item = (&'a str, &'a str, String)>,
    constants: impl Iterator<Item = (&'a str, &'a str)>,
    ignored: &[String],
) -> String {
    let (mut parts, mut renamed) = (Vec::new(), Vec::new());
    for (header, becomes, dates) in columns {
        match header == becomes {
            true => parts.push(format!("{becomes}{dates}")),
            false => renamed.push(format!("{} -> {becomes}{dates}", quoted(header))),
        }
    }
    parts.extend(renamed);
    parts.extend(constants.map(|(name, value)| format!("{name} = {}", quoted(value))));
    parts.join(", ") + &left_alone("ignored", ignored)
}
