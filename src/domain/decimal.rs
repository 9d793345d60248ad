//! Numbers with decimals, kept exactly: a whole number of millionths, so that sums do not drift, equality is
//! equality, and what is exported is what was typed.

use std::fmt;

use thiserror::Error;

/// Digits after the point.
const SCALE: usize = 6;
/// One, in millionths.
pub const ONE: i64 = 1_000_000;

/// A number in millionths: up to 9,223,372,036,854.775807 on either side of zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Decimal(pub i64);

/// Why a text is no such number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum DecimalError {
    #[error("not a number; write 1234.5")]
    Form,
    #[error("a number with a comma; write 1234.5, without marks between the thousands")]
    Comma,
    #[error("more than {SCALE} digits after the point")]
    TooFine,
    #[error("too large a number")]
    TooLarge,
}

impl Decimal {
    /// Reads `-12.50`, `+3`, `.5` and `7.`; blanks around it do not count.
    pub fn parse(text: &str) -> Result<Decimal, DecimalError> {
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() {
            return Err(DecimalError::Form);
        }
        if !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
            let comma =
                digits.contains(',') && digits.bytes().all(|b| b.is_ascii_digit() || b",.".contains(&b));
            return Err(if comma { DecimalError::Comma } else { DecimalError::Form });
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > SCALE {
            return Err(DecimalError::TooFine);
        }
        let sign = if negative { -1 } else { 1 };
        let zeros = std::iter::repeat_n(b'0', SCALE - fraction.len());
        whole
            .bytes()
            .chain(fraction.bytes())
            .chain(zeros)
            .try_fold(0i64, |number, digit| {
                let digit = sign * i64::from(digit - b'0');
                number.checked_mul(10).and_then(|number| number.checked_add(digit))
            })
            .map(Decimal)
            .ok_or(DecimalError::TooLarge)
    }

    /// The same for a number that was written down elsewhere: finer digits are rounded, half away from zero.
    pub fn nearest(text: &str) -> Result<Decimal, DecimalError> {
        let result = Decimal::parse(text);
        if result != Err(DecimalError::TooFine) {
            return result;
        }
        let text = text.trim();
        // A point is there, or it would not be too fine, and all are ASCII digits.
        let end = text.find('.').map_or(text.len(), |point| point + 1 + SCALE);
        let Decimal(number) = Decimal::parse(&text[..end])?;
        let away = if text.as_bytes()[end] < b'5' { 0 } else { 1 };
        let sign = if text.starts_with('-') { -1 } else { 1 };
        number.checked_add(sign * away).map(Decimal).ok_or(DecimalError::TooLarge)
    }

    /// The whole number that it is, if it is one.
    pub fn whole(self) -> Option<i64> {
        (self.0 % ONE == 0).then_some(self.0 / ONE)
    }
}

/// The shortest form: `12.5`, `-3`, `0.000001`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) =
            (self.0.unsigned_abs() / ONE.unsigned_abs(), self.0.unsigned_abs() % ONE.unsigned_abs());
        let sign = if self.0 < 0 { "-" } else { "" };
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        let fraction = format!("{rest:0>SCALE$}");
        write!(f, "{sign}{whole}.{}", fraction.trim_end_matches('0'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_read_exactly_or_refused() {
        for (text, millionths) in [
            ("12.50", 12_500_000),
            ("-3", -3_000_000),
            (".5", 500_000),
            ("7.", 7_000_000),
            (" +0.000001 ", 1),
            ("-0", 0),
        ] {
            assert_eq!(Decimal::parse(text), Ok(Decimal(millionths)), "{text}");
        }
        for (text, error) in [
            ("", DecimalError::Form),
            (".", DecimalError::Form),
            ("1e3", DecimalError::Form),
            ("٣", DecimalError::Form),
            ("1,234.50", DecimalError::Comma),
            ("0.0000001", DecimalError::TooFine),
            ("9223372036855", DecimalError::TooLarge),
        ] {
            assert_eq!(Decimal::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn finer_digits_are_rounded() {
        for (text, millionths) in [
            ("33.3333333", 33_333_333),
            ("0.0000005", 1),
            ("-0.0000005", -1),
            ("-1.00000049", -1_000_000),
            ("19.99", 19_990_000),
        ] {
            assert_eq!(Decimal::nearest(text), Ok(Decimal(millionths)), "{text}");
        }
        assert_eq!(Decimal::nearest("12 EUR"), Err(DecimalError::Form));
        assert_eq!(Decimal::nearest("9223372036854.7758079"), Err(DecimalError::TooLarge));
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(number: i64) {
            prop_assert_eq!(Decimal::parse(&Decimal(number).to_string()), Ok(Decimal(number)));
        }
    }
}
