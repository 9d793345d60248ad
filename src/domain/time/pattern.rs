//! A user's own pattern of a date: `DD.MM.YYYY` as in spreadsheets, or `%d.%m.%Y` as in strftime.
//!
//! Own, because the library's parser takes two-digit years and blanks where none are, and a column of a million cells is
//! read with it. In the letter form an `M` or `m` after the hour is a minute, elsewhere a month.

use super::format::{FormatError, Written};
use super::scan;
use super::{Date, DateError};

/// A checked pattern, which has a year, a month and a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    items: Vec<Item>,
    has_time: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    Year,
    Month,
    MonthName,
    Day,
    Weekday,
    Hour,
    Minute,
    Second,
    Fraction,
    HalfOfDay,
    Offset,
    Blank,
    Literal(u8),
}

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, FormatError> {
        let mut items = Vec::new();
        if text.contains('%') {
            strftime_items(text.as_bytes(), &mut items)?;
        } else {
            letter_items(text.as_bytes(), &mut items)?;
        }
        let count = |wanted: &[Item]| items.iter().filter(|item| wanted.contains(item)).count();
        let fields: [(&str, &[Item]); 3] =
            [("year", &[Item::Year]), ("month", &[Item::Month, Item::MonthName]), ("day", &[Item::Day])];
        if fields.iter().all(|(_, wanted)| count(wanted) == 0) {
            return Err(FormatError::Unknown);
        }
        for (name, wanted) in fields {
            match count(wanted) {
                0 => return Err(FormatError::Missing(name)),
                1 => {}
                _ => return Err(FormatError::Twice(name)),
            }
        }
        let has_time = count(&[Item::Hour]) > 0;
        Ok(Self { text: text.to_owned(), items, has_time })
    }

    /// The pattern as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The date, and the time of day if the pattern has one or the text goes on with one.
    pub(super) fn read(&self, text: &[u8]) -> Result<Written, DateError> {
        let mut fields = Fields::default();
        let mut rest = text;
        for item in &self.items {
            rest = fields.take(*item, rest)?;
        }
        let date = scan::calendar_date(fields.year, fields.month, fields.day)?;
        if !self.has_time {
            let tail = scan::tail(rest).map_err(declared)?;
            return Ok(Written {
                date,
                time: tail.map(|(time, _)| time),
                offset: tail.and_then(|(_, offset)| offset).or(fields.offset),
            });
        }
        if !rest.is_empty() {
            return Err(DateError::NotOfDeclaredForm);
        }
        fields.written(date)
    }
}

/// Values that miss the form get the error that names it; impossible ones keep theirs.
fn declared(error: DateError) -> DateError {
    match error {
        DateError::NotADate => DateError::NotOfDeclaredForm,
        other => other,
    }
}

#[derive(Default)]
struct Fields {
    year: u32,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
    millis: u32,
    half: Option<scan::Half>,
    offset: Option<i32>,
}

impl Fields {
    fn take<'a>(&mut self, item: Item, text: &'a [u8]) -> Result<&'a [u8], DateError> {
        let number = |field: &mut u32| {
            let (digits, _) = scan::digits(text);
            let (digits, rest) = text.split_at(digits.len().min(2));
            *field = scan::number(digits);
            (!digits.is_empty()).then_some(rest).ok_or(DateError::NotOfDeclaredForm)
        };
        match item {
            Item::Day => number(&mut self.day),
            Item::Month => number(&mut self.month),
            Item::Hour => number(&mut self.hour),
            Item::Minute => number(&mut self.minute),
            Item::Second => number(&mut self.second),
            Item::Year => self.take_year(text),
            Item::MonthName => {
                let (name, rest) = scan::letters(text);
                self.month = scan::month(name).ok_or(DateError::NotOfDeclaredForm)?;
                Ok(rest)
            }
            Item::Weekday => match scan::letters(text) {
                (name, rest) if scan::is_weekday(name) => Ok(rest),
                _ => Err(DateError::NotOfDeclaredForm),
            },
            Item::Fraction => {
                let (millis, rest) = scan::fraction(text).ok_or(DateError::NotOfDeclaredForm)?;
                self.millis = millis;
                Ok(rest)
            }
            Item::HalfOfDay => {
                let (half, rest) = scan::half_of_day(text).ok_or(DateError::NotOfDeclaredForm)?;
                self.half = Some(half);
                Ok(rest)
            }
            Item::Offset => {
                let end = text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len());
                let (offset, rest) = text.split_at(end);
                self.offset =
                    Some(scan::offset(offset).map_err(declared)?.ok_or(DateError::NotOfDeclaredForm)?);
                Ok(rest)
            }
            Item::Blank => Ok(scan::skip_blanks(text)),
            Item::Literal(byte) => text.strip_prefix(&[byte]).ok_or(DateError::NotOfDeclaredForm),
        }
    }

    /// Four digits, which in a pattern without separators other digits may follow.
    fn take_year<'a>(&mut self, text: &'a [u8]) -> Result<&'a [u8], DateError> {
        let (digits, _) = scan::digits(text);
        match digits.len() {
            4 | 8 => {
                self.year = scan::number(&digits[..4]);
                Ok(&text[4..])
            }
            2 => Err(DateError::TwoDigitYear),
            5.. => Err(DateError::NoSuchDate),
            _ => Err(DateError::NotOfDeclaredForm),
        }
    }

    fn written(&self, date: Date) -> Result<Written, DateError> {
        let hour = match self.half {
            Some(half) => scan::twelve_hour(self.hour, half)?,
            None => self.hour,
        };
        let time = scan::clock_time(hour, self.minute, self.second, self.millis)?;
        Ok(Written { date, time: Some(time), offset: self.offset })
    }
}

fn strftime_items(mut text: &[u8], items: &mut Vec<Item>) -> Result<(), FormatError> {
    while let [byte, rest @ ..] = text {
        text = rest;
        if *byte != b'%' {
            items.push(literal(*byte));
            continue;
        }
        // `%-d`, `%_d` and `%0d` differ in what they print, not in what they read.
        if let [b'-' | b'_' | b'0', rest @ ..] = text {
            text = rest;
        }
        let (code, rest) = text.split_first().ok_or_else(|| FormatError::Code("%".to_owned()))?;
        text = rest;
        match code {
            b'Y' => items.push(Item::Year),
            b'm' => items.push(Item::Month),
            b'b' | b'B' | b'h' => items.push(Item::MonthName),
            b'd' | b'e' => items.push(Item::Day),
            b'a' | b'A' => items.push(Item::Weekday),
            b'H' | b'I' | b'k' | b'l' => items.push(Item::Hour),
            b'M' => items.push(Item::Minute),
            b'S' => items.push(Item::Second),
            b'f' => items.push(Item::Fraction),
            b'p' | b'P' => items.push(Item::HalfOfDay),
            b'z' | b'Z' => items.push(Item::Offset),
            b'%' => items.push(Item::Literal(b'%')),
            b'F' => strftime_items(b"%Y-%m-%d", items)?,
            b'T' => strftime_items(b"%H:%M:%S", items)?,
            b'R' => strftime_items(b"%H:%M", items)?,
            b'y' | b'D' | b'x' | b'C' | b'g' => return Err(FormatError::TwoDigitYear),
            other => return Err(FormatError::Code(format!("%{}", other.escape_ascii()))),
        }
    }
    Ok(())
}

fn letter_items(mut text: &[u8], items: &mut Vec<Item>) -> Result<(), FormatError> {
    let mut after_hour = false;
    while let Some(&byte) = text.first() {
        let length = text.iter().take_while(|other| other.eq_ignore_ascii_case(&byte)).count();
        let (run, rest) = text.split_at(length);
        text = rest;
        if !byte.is_ascii_alphabetic() {
            items.extend(run.iter().map(|&byte| literal(byte)));
            continue;
        }
        let item = match (byte.to_ascii_lowercase(), length) {
            (b'y', 4) => Item::Year,
            (b'y', _) => return Err(FormatError::TwoDigitYear),
            (b'm', 1 | 2) if after_hour => Item::Minute,
            (b'm', 1 | 2) => Item::Month,
            (b'm', 3 | 4) => Item::MonthName,
            (b'd', 1 | 2) => Item::Day,
            (b'd', 3 | 4) => Item::Weekday,
            (b'h', 1 | 2) => Item::Hour,
            (b's', 1 | 2) => Item::Second,
            (b'f', _) | (b's', 3) => Item::Fraction,
            (b'a', 1) | (b't', 2) => Item::HalfOfDay,
            (b't', 1) => Item::Literal(byte),
            (b'z' | b'x' | b'k', _) => Item::Offset,
            _ if items.is_empty() => return Err(FormatError::Unknown),
            _ => return Err(FormatError::Code(String::from_utf8_lossy(run).into_owned())),
        };
        after_hour = item == Item::Hour;
        items.push(item);
    }
    Ok(())
}

fn literal(byte: u8) -> Item {
    if byte.is_ascii_whitespace() { Item::Blank } else { Item::Literal(byte) }
}
