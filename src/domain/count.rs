//! Numbers with their nouns, as sentences need them.

use std::fmt;

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
