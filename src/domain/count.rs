//! Numbers with their nouns, as sentences need them.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A whole number with thousands separators: `100,000`.
pub fn thousands(number: impl fmt::Display) -> String {
    let plain = number.to_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", &*plain), |digits| ("-", digits));
    let mut grouped = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Reads a whole number that is not negative; commas between thousands are taken as we write them.
pub fn whole<N: FromStr>(text: &str) -> Result<N, WholeError> {
    let digits = text.trim().replace(',', "");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(WholeError::NotWhole);
    }
    digits.parse().map_err(|_| WholeError::TooLarge)
}

/// Reads a whole number of which there has to be something.
pub fn some<N: FromStr + PartialEq + Default>(text: &str) -> Result<N, WholeError> {
    match whole::<N>(text) {
        Ok(number) if number == N::default() => Err(WholeError::NotSome),
        Err(WholeError::NotWhole) => Err(WholeError::NotSome),
        read => read,
    }
}

/// Reads a whole number that may have a minus before it.
pub fn signed(text: &str) -> Result<i64, WholeError> {
    match text.trim().strip_prefix('-') {
        Some(digits) if digits.starts_with(|c: char| c.is_ascii_digit()) => {
            whole::<i64>(digits).map(|number| -number)
        }
        Some(_) => Err(WholeError::NotWhole),
        None => whole(text),
    }
}

/// Why a text is not the number that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum WholeError {
    #[error("it takes a whole number, 0 or more")]
    NotWhole,
    #[error("it takes a whole number, 1 or more")]
    NotSome,
    #[error("the number is too large")]
    TooLarge,
}

/// A number with its noun: `1 activity`, `4,020 activities`.
pub fn count(number: impl fmt::Display, singular: &str, plural: &str) -> String {
    let number = thousands(number);
    let noun = if number == "1" { singular } else { plural };
    format!("{number} {noun}")
}

/// A number with a noun whose plural ends in s: `1 contact`, `100,000 contacts`.
pub fn plural(number: impl fmt::Display, noun: &str) -> String {
    count(number, noun, &format!("{noun}s"))
}

/// `a, b and c`
pub fn enumerated(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_as_they_are_written() {
        assert_eq!(whole::<u64>("0"), Ok(0));
        assert_eq!(whole::<u64>(" 1,000,000 "), Ok(1_000_000));
        assert_eq!(whole::<u8>("256"), Err(WholeError::TooLarge));
        for text in ["", ",", "x", "-1", "1.5", "+3", "\u{663}"] {
            assert_eq!(whole::<u64>(text), Err(WholeError::NotWhole), "{text:?}");
        }
    }

    #[test]
    fn some_are_more_than_none() {
        assert_eq!(some::<usize>("1"), Ok(1));
        for text in ["0", "-1", "x", ""] {
            assert_eq!(some::<usize>(text), Err(WholeError::NotSome), "{text:?}");
        }
        assert_eq!(some::<u8>("256"), Err(WholeError::TooLarge));
    }

    #[test]
    fn a_number_may_be_below_zero() {
        for (text, number) in [("-5", -5), ("5", 5), (" -100,000 ", -100_000), ("0", 0), ("-0", 0)] {
            assert_eq!(signed(text), Ok(number));
        }
        for text in ["", "-", "--5", "- 5", "-x", "+5", "-,5", "\u{2212}5"] {
            assert_eq!(signed(text), Err(WholeError::NotWhole), "{text:?}");
        }
        assert_eq!(signed("-9223372036854775808"), Err(WholeError::TooLarge));
    }
}
