//! The columns of a file, whatever its rows are about: found by their headers, and how dates in them are written.

use crate::domain::spreadsheet::strip_spreadsheet_guard;
use crate::domain::text::nearest;
use crate::domain::time::{DateFormat, Decision, FormatGuess, Order};
use crate::error::{Error, Result};
use crate::formats::csv::Record;
use crate::formats::headers::key;

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
