//! Decimal numbers as whole millionths, so that sums of money are exact.

const MILLION: i64 = 1_000_000;
const DECIMALS: usize = 6;

/// The millionths of a plain number such as `-19.99`: digits, at most six decimals, no exponent, no grouping.
pub fn millionths(text: &str) -> Option<i64> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let decimals = if decimals.len() > DECIMALS { decimals.trim_end_matches('0') } else { decimals };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() && decimals.is_empty() || decimals.len() > DECIMALS {
        return None;
    }
    if !all_digits(whole) || !all_digits(decimals) {
        return None;
    }
    let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i64>().ok() };
    let places = u32::try_from(DECIMALS - decimals.len()).ok()?;
    let fraction = number(decimals)?.checked_mul(10i64.pow(places))?;
    let total = number(whole)?.checked_mul(MILLION)?.checked_add(fraction)?;
    Some(if negative { -total } else { total })
}

/// The number of so many millionths, in the shortest form.
pub fn shown(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let (whole, fraction) = (millionths.unsigned_abs() / 1_000_000, millionths.unsigned_abs() % 1_000_000);
    let decimals = format!("{fraction:06}");
    match decimals.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        decimals => format!("{sign}{whole}.{decimals}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_a_number() {
        for (text, number, again) in [
            ("500", 500_000_000, "500"),
            ("-19.99", -19_990_000, "-19.99"),
            (" +0.5 ", 500_000, "0.5"),
            (".25", 250_000, "0.25"),
            ("7.", 7_000_000, "7"),
            ("1.00000000", 1_000_000, "1"),
            ("-0.000001", -1, "-0.000001"),
        ] {
            assert_eq!(millionths(text), Some(number), "{text}");
            assert_eq!(shown(number), again);
        }
        for text in ["", ".", "-", "1e3", "1,000", "1.0000001", "0x10", "1.2.3", "9999999999999999", "١"] {
            assert_eq!(millionths(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(number in -i64::MAX..i64::MAX) {
            prop_assert_eq!(millionths(&shown(number)), Some(number));
        }
    }
}
