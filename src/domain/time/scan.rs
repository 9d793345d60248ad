//! The pieces of which written dates are made: numbers, month names, times of day, offsets.
//!
//! Each takes bytes from the front of what is left and says what it found there, `None` meaning that this is not its
//! kind of thing; a thing of its kind that no calendar or clock has is an error.

use super::{Date, DateError};

/// A time of day in milliseconds.
pub(super) type Millis = u32;

/// A time of day as written, and the offset from UTC in seconds if there was one.
pub(super) type TimeOfDay = (Millis, Option<i32>);

/// The digits at the front, at most nine of them, and the rest.
pub(super) fn digits(text: &[u8]) -> (&[u8], &[u8]) {
    let count = text.iter().take(9).take_while(|byte| byte.is_ascii_digit()).count();
    text.split_at(count)
}

/// A number of as many digits as `text` has, which are at most nine.
pub(super) fn number(text: &[u8]) -> u32 {
    text.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
}

/// A number of one or two digits.
pub(super) fn short_number(text: &[u8]) -> Option<(u32, &[u8])> {
    match digits(text) {
        (found @ ([_] | [_, _]), rest) => Some((number(found), rest)),
        _ => None,
    }
}

/// A year: four digits.
pub(super) fn year(text: &[u8]) -> Result<(u32, &[u8]), DateError> {
    match digits(text) {
        (found @ [_, _, _, _], rest) => Ok((number(found), rest)),
        ([_, _], _) => Err(DateError::TwoDigitYear),
        ([_, _, _, _, _, ..], _) => Err(DateError::NoSuchDate),
        _ => Err(DateError::NotADate),
    }
}

pub(super) fn calendar_date(year: u32, month: u32, day: u32) -> Result<Date, DateError> {
    i32::try_from(year).ok().and_then(|year| Date::from_ymd(year, month, day)).ok_or(DateError::NoSuchDate)
}

/// `YYYY-MM-DD`, which may be a day that no calendar has, and the rest.
pub(super) fn iso_date(text: &[u8]) -> Option<(Result<Date, DateError>, &[u8])> {
    let (date, rest) = text.split_at_checked(10)?;
    let shaped = date.iter().enumerate().all(|(i, byte)| match i {
        4 | 7 => *byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    (shaped && !rest.first().is_some_and(u8::is_ascii_digit))
        .then(|| (calendar_date(number(&date[..4]), number(&date[5..7]), number(&date[8..])), rest))
}

/// The letters at the front, and the rest.
pub(super) fn letters(text: &[u8]) -> (&[u8], &[u8]) {
    let count = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    text.split_at(count)
}

pub(super) fn skip_blanks(text: &[u8]) -> &[u8] {
    text.trim_ascii_start()
}

/// The month of an English name or its first three letters or more (`Sept`), whatever the case.
pub(super) fn month(word: &[u8]) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let at = NAMES.iter().position(|name| starts(name, word))?;
    u32::try_from(at + 1).ok()
}

pub(super) fn is_weekday(word: &[u8]) -> bool {
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        .iter()
        .any(|name| starts(name, word))
}

fn starts(name: &str, word: &[u8]) -> bool {
    word.len() >= 3 && name.as_bytes().get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// All that may follow a date: nothing, or `T` or blanks or a comma and a time of day, and nothing after that.
pub(super) fn tail(text: &[u8]) -> Result<Option<TimeOfDay>, DateError> {
    let time = match text {
        [] => return Ok(None),
        [b'T' | b't', rest @ ..] => rest,
        [b',', rest @ ..] => skip_blanks(rest),
        [byte, ..] if byte.is_ascii_whitespace() => match skip_blanks(text) {
            [] => return Ok(None),
            rest => rest,
        },
        _ => return Err(DateError::NotADate),
    };
    time_of_day(time).map(Some)
}

/// `H:MM`, with seconds, a fraction, AM or PM, and an offset where there are any, up to the end of the text.
fn time_of_day(text: &[u8]) -> Result<TimeOfDay, DateError> {
    let (hour, rest) = short_number(text).ok_or(DateError::NotADate)?;
    let rest = rest.strip_prefix(b":").ok_or(DateError::NotADate)?;
    let (minute, mut rest) = two_digits(rest).ok_or(DateError::NotADate)?;
    let (mut second, mut millis) = (0, 0);
    if let Some(after) = rest.strip_prefix(b":") {
        (second, rest) = two_digits(after).ok_or(DateError::NotADate)?;
        if let [b'.' | b',', after @ ..] = rest {
            (millis, rest) = fraction(after).ok_or(DateError::NotADate)?;
        }
    }
    let (hour, rest) = match half_of_day(skip_blanks(rest)) {
        Some((half, rest)) => (twelve_hour(hour, half)?, rest),
        None => (hour, rest),
    };
    let offset = offset(skip_blanks(rest))?;
    clock_time(hour, minute, second, millis).map(|time| (time, offset))
}

pub(super) fn two_digits(text: &[u8]) -> Option<(u32, &[u8])> {
    match digits(text) {
        (found @ [_, _], rest) => Some((number(found), rest)),
        _ => None,
    }
}

/// The milliseconds of a decimal fraction; what is finer is cut off.
pub(super) fn fraction(text: &[u8]) -> Option<(Millis, &[u8])> {
    let (found, rest) = digits(text);
    let millis = match found {
        [] => return None,
        [tenth] => number(&[*tenth]) * 100,
        [tenth, hundredth] => number(&[*tenth, *hundredth]) * 10,
        [..] => number(&found[..3]),
    };
    Some((millis, rest))
}

#[derive(Clone, Copy)]
pub(super) enum Half {
    Morning,
    Afternoon,
}

/// `AM`, `pm`, `a.m.` and the like.
pub(super) fn half_of_day(text: &[u8]) -> Option<(Half, &[u8])> {
    let half = match text.first()?.to_ascii_lowercase() {
        b'a' => Half::Morning,
        b'p' => Half::Afternoon,
        _ => return None,
    };
    let rest = &text[1..];
    match rest {
        [b'm' | b'M', rest @ ..] | [b'.', b'm' | b'M', b'.', rest @ ..] => Some((half, rest)),
        _ => None,
    }
}

pub(super) fn twelve_hour(hour: u32, half: Half) -> Result<u32, DateError> {
    match (hour, half) {
        (12, Half::Morning) => Ok(0),
        (1..=11, Half::Morning) | (12, Half::Afternoon) => Ok(hour),
        (1..=11, Half::Afternoon) => Ok(hour + 12),
        _ => Err(DateError::NoSuchTime),
    }
}

pub(super) fn clock_time(hour: u32, minute: u32, second: u32, millis: Millis) -> Result<Millis, DateError> {
    if hour < 24 && minute < 60 && second < 60 {
        Ok(((hour * 60 + minute) * 60 + second) * 1_000 + millis)
    } else {
        Err(DateError::NoSuchTime)
    }
}

/// Nothing, `Z`, `UTC`, `GMT`, `+02:00`, `+0200` or `+02`, up to the end of the text; in seconds east of UTC.
pub(super) fn offset(text: &[u8]) -> Result<Option<i32>, DateError> {
    let (sign, rest) = match text {
        [] => return Ok(None),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        zone if [&b"z"[..], b"utc", b"gmt"].iter().any(|name| name.eq_ignore_ascii_case(zone)) => {
            return Ok(Some(0));
        }
        _ => return Err(DateError::NotADate),
    };
    let (hours, minutes) = match rest {
        [_, _] => (rest, &b"00"[..]),
        [_, _, minutes @ ..] => (&rest[..2], minutes.strip_prefix(b":").unwrap_or(minutes)),
        _ => return Err(DateError::NotADate),
    };
    match (two_digits(hours), two_digits(minutes)) {
        (Some((hours, [])), Some((minutes, []))) if hours < 24 && minutes < 60 => {
            Ok(i32::try_from(hours * 3_600 + minutes * 60).ok().map(|seconds| sign * seconds))
        }
        (Some(_), Some((_, []))) => Err(DateError::NoSuchTime),
        _ => Err(DateError::NotADate),
    }
}
