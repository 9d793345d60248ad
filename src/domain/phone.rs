//! Phone numbers: stored as typed, compared by their digits.
//!
//! What people write (`134-5683 ext. 12`, `+49 (0)30 1234`) dials as it stands for the one who reads it, and a database
//! of contacts has no business rewriting it. Only a text without any digit (`none`, `mobile`) is no phone number.

use std::borrow::Cow;

use thiserror::Error;

use super::text::{TextError, VALUE_CHARS, clean};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PhoneError {
    #[error("not a phone number: no digit in it")]
    NoDigit,
    #[error(transparent)]
    Text(#[from] TextError),
}

/// A phone number as it is stored: trimmed and in Unicode form NFC, otherwise as typed. Empty stays empty.
pub fn phone(text: &str) -> Result<Cow<'_, str>, PhoneError> {
    let text = clean(text, VALUE_CHARS)?;
    match text.is_empty()
        || text.bytes().any(|byte| byte.is_ascii_digit())
        || text.chars().any(|c| digit(c).is_some())
    {
        true => Ok(text),
        false => Err(PhoneError::NoDigit),
    }
}

/// The digits of a number in ASCII, for comparing: those of an extension too, without the international prefix (`+` or
/// `00`) and without the trunk zero that some write in brackets after the country (`+49 (0)30`).
///
/// A number with its country and the same one without it stay different: telling them alike takes the country's plan.
pub fn phone_digits(text: &str) -> String {
    let international = text.trim_start().starts_with(['+', '＋']);
    let mut digits: String = match text.split_once("(0)") {
        Some((country, rest)) if international => {
            country.chars().chain(rest.chars()).filter_map(digit).collect()
        }
        _ => text.chars().filter_map(digit).collect(),
    };
    if !international && digits.starts_with("00") {
        digits.drain(..2);
    }
    digits
}

/// The ASCII digit for a decimal digit of a script in which phone numbers are written.
fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = match code {
        0x30..=0x39 => return Some(c),
        0x660..=0x669 => 0x660,
        0x6F0..=0x6F9 => 0x6F0,
        0x966..=0x96F => 0x966,
        0x9E6..=0x9EF => 0x9E6,
        0xE50..=0xE59 => 0xE50,
        0xFF10..=0xFF19 => 0xFF10,
        _ => return None,
    };
    char::from_digit(code - zero, 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn stored_as_typed() {
        for text in ["134-5683 ext. 12", "+1 (503) 555-0134", "０３-１２３４", "٠١٢", "", "x7"] {
            assert_eq!(phone(text).unwrap(), text);
        }
        assert_eq!(phone(" 555 0134\n").unwrap(), "555 0134");
        for text in ["none", "-", "mobile", "ext."] {
            assert_eq!(phone(text).unwrap_err().to_string(), "not a phone number: no digit in it");
        }
        assert!(matches!(phone(&"1".repeat(1_001)), Err(PhoneError::Text(TextError::TooLong { .. }))));
    }

    #[test]
    fn digits_table() {
        for (text, digits) in [
            ("134-5683 ext. 12", "134568312"),
            ("+49 (0)30 1234", "49301234"),
            ("0049 30 1234", "49301234"),
            ("+49 30 1234", "49301234"),
            ("(030) 1234", "0301234"),
            ("(0)30 1234", "0301234"),
            ("٠١٢-３", "0123"),
            ("none", ""),
        ] {
            assert_eq!(phone_digits(text), digits, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let digits = phone_digits(&text);
            prop_assert!(digits.bytes().all(|byte| byte.is_ascii_digit()));
            if let Ok(stored) = phone(&text) {
                prop_assert_eq!(phone(&stored).unwrap(), stored.as_ref());
            }
        }
    }
}
