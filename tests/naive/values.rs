//! Comparing values: text without case, numbers in millionths, choices by what is meant.

use std::cell::RefCell;
use std::collections::HashMap;

use regex::{Regex, RegexBuilder};
use unicode_normalization::UnicodeNormalization;

use super::tree::{Among, NumberTest, Order, TextTest};

const MILLION: i128 = 1_000_000;

/// Text without case: NFC before and after, each letter by its lower, upper and again lower form, so that letters with
/// several forms meet in one (Σ σ ς, ß ẞ SS, ſ s S).
pub fn caseless(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).flat_map(folded).nfc().collect()
}

/// The dotless i has a capital, and yet Unicode's case folding leaves it apart from the other i.
fn folded(letter: char) -> Vec<char> {
    match letter {
        'ı' => vec!['ı'],
        other => other.to_uppercase().flat_map(char::to_lowercase).collect(),
    }
}

thread_local! {
    static PATTERNS: RefCell<HashMap<&'static str, Regex>> = RefCell::default();
}

fn matches(pattern: &'static str, text: &str) -> bool {
    PATTERNS.with_borrow_mut(|patterns| {
        let made =
            || RegexBuilder::new(pattern).case_insensitive(true).build().expect("a pattern of the tests");
        patterns.entry(pattern).or_insert_with(made).is_match(&text.nfc().collect::<String>())
    })
}

/// A missing text is equal to nothing, and unequal to everything.
pub fn text(test: &TextTest, text: Option<&str>) -> bool {
    let equals = |other: &str| text.is_some_and(|text| caseless(text) == caseless(other));
    let Some(found) = text else { return matches!(test, TextTest::Unequal(_) | TextTest::NotIn(_)) };
    match test {
        TextTest::Equal(other) => equals(other),
        TextTest::Unequal(other) => !equals(other),
        TextTest::In(others) => others.iter().any(|other| equals(other)),
        TextTest::NotIn(others) => !others.iter().any(|other| equals(other)),
        TextTest::Contains(part) => caseless(found).contains(&caseless(part)),
        TextTest::Starts(part) => caseless(found).starts_with(&caseless(part)),
        TextTest::Ends(part) => caseless(found).ends_with(&caseless(part)),
        TextTest::Matches(pattern) => matches(pattern, found),
    }
}

/// Is what was found one of those that are meant?
pub fn among(test: &Among, found: Option<&str>) -> bool {
    let is_one = test.values.iter().any(|(meant, _)| Some(*meant) == found);
    is_one != test.negated
}

pub fn compare<T: PartialOrd>(order: Order, found: &T, with: &T) -> bool {
    match order {
        Order::Equal => found == with,
        Order::Unequal => found != with,
        Order::Less => found < with,
        Order::AtMost => found <= with,
        Order::Greater => found > with,
        Order::AtLeast => found >= with,
    }
}

/// A missing number is unequal to every number, and no other comparison holds.
pub fn number(test: &NumberTest, found: Option<i128>) -> bool {
    let Some(found) = found else { return matches!(test, NumberTest::Compare(Order::Unequal, _)) };
    match test {
        NumberTest::Compare(order, with) => compare(*order, &found, with),
        NumberTest::Between(low, high) => *low <= found && found <= *high,
        NumberTest::In(numbers) => numbers.contains(&found),
    }
}

/// A whole number in millionths.
pub fn whole(number: impl Into<i128>) -> i128 {
    number.into() * MILLION
}

/// What people wrote as a number, in millionths; finer digits are rounded, half away from zero.
pub fn written(text: &str) -> Option<i128> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
    let all = [before, after].concat();
    if all.is_empty() || !all.chars().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut kept: String = after.chars().chain("000000".chars()).take(6).collect();
    kept.insert_str(0, before);
    let rounded_up = after.chars().nth(6).is_some_and(|digit| digit >= '5');
    Some(sign * (kept.parse::<i128>().ok()? + i128::from(rounded_up)))
}
