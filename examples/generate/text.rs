//! Small writers of text: numbers, patterns, instants, dates, letter case, address forms of names.
//!
//! They append to a string instead of going through `format!`, which would cost more than all
//! the rest of a row.

use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::draw::Draw;

pub fn push_number(out: &mut String, mut number: u64) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend(digits[at..].iter().map(|&digit| char::from(digit)));
}

/// Appends a number below 10,000 with leading zeros.
pub fn push_padded(out: &mut String, number: u32, width: u32) {
    for place in (0..width).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        out.push(char::from(b'0' + digit as u8));
    }
}

/// Appends cents as `12.05`.
pub fn push_money(out: &mut String, cents: u64) {
    push_number(out, cents / 100);
    out.push('.');
    push_padded(out, (cents % 100) as u32, 2);
}

/// Appends seconds since 1970 as `2017-03-22T15:20:20Z`; years 1 to 9999.
pub fn push_instant(out: &mut String, seconds: i64) {
    let instant = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    push_date(out, instant.date_naive(), ['-', '-']);
    for (mark, part) in [('T', instant.hour()), (':', instant.minute()), (':', instant.second())] {
        out.push(mark);
        push_padded(out, part, 2);
    }
    out.push('Z');
}

/// Appends year, month and day with the given marks between them.
pub fn push_date(out: &mut String, date: NaiveDate, marks: [char; 2]) {
    push_padded(out, date.year().unsigned_abs(), 4);
    out.push(marks[0]);
    push_padded(out, date.month(), 2);
    out.push(marks[1]);
    push_padded(out, date.day(), 2);
}

/// Appends a phone or post-code pattern: `#` a digit, `N` 2 to 9, `@` a capital letter.
pub fn push_pattern(out: &mut String, pattern: &str, draw: &mut Draw) {
    const CAPITALS: &[u8] = b"ABCEGHJKLMNPRSTVXY";
    let mut store = draw.next();
    let mut take = |n: u64| {
        let taken = store % n;
        store /= n;
        taken as u8
    };
    for mark in pattern.chars() {
        out.push(match mark {
            '#' => char::from(b'0' + take(10)),
            'N' => char::from(b'2' + take(8)),
            '@' => char::from(CAPITALS[usize::from(take(CAPITALS.len() as u64))]),
            other => other,
        });
    }
}

/// Appends a street: `{w}` its name, `{n}` a house number, `{k}` a small number, `{l}` a letter.
pub fn push_street(out: &mut String, template: &str, name: &str, draw: &mut Draw) {
    let mut parts = template.split('{');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (mark, rest) = part.split_once('}').unwrap_or((part, ""));
        match mark {
            "w" => out.push_str(name),
            "n" => push_number(out, 1 + draw.early(1999) as u64),
            "k" => push_number(out, 1 + draw.below(24)),
            _ => out.push(char::from(b'A' + draw.below(4) as u8)),
        }
        out.push_str(rest);
    }
}

/// Capitalises the first letter of each run of letters.
pub fn title_case(text: &mut str) {
    let mut after_letter = false;
    for at in 0..text.len() {
        let letter = text.as_bytes()[at].is_ascii_alphabetic();
        if letter && !after_letter {
            text[at..=at].make_ascii_uppercase();
        }
        after_letter = letter;
    }
}

/// How umlauts are written without their dots.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Umlauts {
    /// ä becomes ae.
    Spelt,
    /// ä becomes a.
    Dropped,
}

/// The lower-case ASCII letters and digits of a text, accents removed: `Müller-Groß` → `muellergross`.
pub fn slug(text: &str, umlauts: Umlauts) -> String {
    let mut out = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' | 'ö' | 'ü' if umlauts == Umlauts::Spelt => {
                out.extend(std::iter::once(letter).nfd().take(1));
                out.push('e');
            }
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            other => out.extend(std::iter::once(other).nfkd().filter(|&part| !is_combining_mark(part))),
        }
    }
    out.retain(|letter| letter.is_ascii_alphanumeric());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_instants() {
        let mut out = String::new();
        push_number(&mut out, 0);
        push_number(&mut out, 120_345);
        push_money(&mut out, 4905);
        push_instant(&mut out, 1_490_196_409);
        assert_eq!(out, "012034549.052017-03-22T15:26:49Z");
    }

    #[test]
    fn slugs_are_plain_ascii() {
        assert_eq!(slug("Müller-Groß", Umlauts::Spelt), "muellergross");
        assert_eq!(slug("Ősi Łódź Iğdır İzmir", Umlauts::Dropped), "osilodzigdirizmir");
        assert_eq!(slug("Þórðar", Umlauts::Dropped), "thordar");
    }

    #[test]
    fn title_case_starts_every_run() {
        let mut text = String::from("jean-luc.o4brien");
        title_case(&mut text);
        assert_eq!(text, "Jean-Luc.O4Brien");
    }
}
