//! Text as it is stored, searched and suggested.
//!
//! Every value passes [`clean`] (or [`clean_note`]) once on its way in, so that the same word typed by two people, or
//! composed by one program and decomposed by another, is the same value. Control and direction characters stay: they
//! are data, and harmless until shown, which is the printer's concern. Search compares folded text ([`Needle`]).

mod case;
mod needle;

use std::borrow::Cow;
use std::fmt;

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

pub use case::fold_case;
pub use needle::Needle;

/// Characters that a value other than a note may have.
pub const VALUE_CHARS: usize = 1_000;
/// Bytes that a note may have.
pub const NOTE_BYTES: usize = 1 << 20;
/// Combining marks that may follow one letter. No script needs half of it; stacks of hundreds only deface a screen.
pub const MARKS_PER_LETTER: usize = 30;

/// Suggestions made for a misspelt word.
const SUGGESTIONS: usize = 3;
/// Jaro-Winkler similarity from which on a word is worth suggesting.
const SIMILAR: f64 = 0.8;

/// Why a text cannot be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TextError {
    #[error("too long: {} characters (max {})", grouped(*.chars), grouped(*.limit))]
    TooLong { chars: usize, limit: usize },
    #[error("too long: {} bytes (max {})", grouped(*.bytes), grouped(*.limit))]
    TooManyBytes { bytes: usize, limit: usize },
    #[error("too long: {} combining marks on one letter (max {MARKS_PER_LETTER})", grouped(*.marks))]
    TooManyMarks { marks: usize },
    #[error("contains a NUL character (U+0000)")]
    Nul,
}

/// Does the character end a line?
pub fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The text trimmed and in Unicode form NFC, at most `limit_chars` characters long; borrowed unless it had to change.
pub fn clean(text: &str, limit_chars: usize) -> Result<Cow<'_, str>, TextError> {
    let text = text.trim();
    refuse_nul(text)?;
    let text = nfc(text);
    if text.len() > limit_chars {
        let chars = text.chars().count();
        if chars > limit_chars {
            return Err(TextError::TooLong { chars, limit: limit_chars });
        }
    }
    // A mark takes two bytes or more, so that most values need no look at their characters.
    if text.len() > 2 * MARKS_PER_LETTER && !text.is_ascii() {
        let marks = longest_run_of_marks(&text);
        if marks > MARKS_PER_LETTER {
            return Err(TextError::TooManyMarks { marks });
        }
    }
    Ok(text)
}

/// A note trimmed and in Unicode form NFC, its inner line breaks as they are, at most [`NOTE_BYTES`] bytes long.
pub fn clean_note(text: &str) -> Result<Cow<'_, str>, TextError> {
    let text = text.trim();
    refuse_nul(text)?;
    let text = nfc(text);
    match text.len() {
        bytes if bytes > NOTE_BYTES => Err(TextError::TooManyBytes { bytes, limit: NOTE_BYTES }),
        _ => Ok(text),
    }
}

/// The text in Unicode form NFC, borrowed when it is so already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Is the text in Unicode form NFC? The letters before the first combining mark, U+0300, always are; in UTF-8 the bytes
/// of later ones begin at 0xCC.
fn is_nfc(text: &str) -> bool {
    text.bytes().all(|byte| byte < 0xCC) || unicode_normalization::is_nfc(text)
}

fn refuse_nul(text: &str) -> Result<(), TextError> {
    match memchr::memchr(0, text.as_bytes()) {
        Some(_) => Err(TextError::Nul),
        None => Ok(()),
    }
}

fn longest_run_of_marks(text: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for c in text.chars() {
        run = if is_combining_mark(c) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// Whether a character is unseen by the reader or steers what is shown around it: controls, format and direction
/// characters, fillers, variation selectors, tags, private use, and what stands for undecodable bytes.
pub fn is_unseen(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    matches!(u32::from(c),
        0x80..=0x9F | 0xAD | 0x34F | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890..=0x891 | 0x8E2
        | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F | 0x2028..=0x202E
        | 0x2060..=0x206F | 0x2800 | 0x3164 | 0xE000..=0xF8FF | 0xFDD0..=0xFDEF | 0xFE00..=0xFE0F | 0xFEFF
        | 0xFFA0 | 0xFFF0..=0xFFFF | 0x110BD | 0x110CD | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3
        | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF | 0xF0000..)
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// The text without accents and case, as search compares it.
///
/// Letters that no decomposition reaches go to what people type for them (`ß` ss, `ø` o, `ł` l, `đ` d, `æ` ae, `œ` oe,
/// `ı` i, `þ` th), typographic apostrophes, hyphens and blanks to the plain ones, full-width forms to ASCII. Vowel
/// signs of Indic scripts and voicing marks of Japanese kana stay, since there they make another word.
pub fn fold(text: &str) -> String {
    // Composing first matters only where marks stay or syllables fall apart, and costs as much as all the rest.
    let text = if text.chars().all(folds_alone) { Cow::Borrowed(text) } else { nfc(text) };
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut folded);
    }
    folded
}

/// Whether what a character folds to depends on no other: Latin, Greek and Cyrillic with their marks, ideographs,
/// syllables of Hangul.
fn folds_alone(c: char) -> bool {
    matches!(c, '\0'..='\u{52F}' | '\u{1E00}'..='\u{206F}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

fn fold_char(c: char, out: &mut String) {
    match c {
        '\0'..='\x7F' => out.push(c.to_ascii_lowercase()),
        // Ideographs have neither case nor accents; Hangul syllables would fall into letters that match halfway.
        '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => out.push(c),
        '\u{FF01}'..='\u{FF5E}' => {
            let ascii = u8::try_from(u32::from(c) - 0xFF01 + 0x21).unwrap_or(b'?');
            out.push(char::from(ascii.to_ascii_lowercase()));
        }
        _ => decompose_canonical(c, |part| match part {
            '\0'..='\x7F' => out.push(part.to_ascii_lowercase()),
            _ if is_accent(part) => {}
            _ => fold_letter(part, out),
        }),
    }
}

/// A letter beyond ASCII that no decomposition takes further.
fn fold_letter(letter: char, out: &mut String) {
    for lower in letter.to_lowercase().filter(|&lower| !is_accent(lower)) {
        match plain_letters(lower) {
            Some(plain) => out.push_str(plain),
            None => out.push(lower),
        }
    }
}

/// The marks that search passes over: of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels.
fn is_accent(c: char) -> bool {
    matches!(u32::from(c),
        0x300..=0x36F | 0x483..=0x487 | 0x591..=0x5BD | 0x5BF | 0x5C1..=0x5C2 | 0x5C4..=0x5C5 | 0x5C7
        | 0x610..=0x61A | 0x64B..=0x65F | 0x670 | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF
        | 0xFE20..=0xFE2F)
}

fn plain_letters(lower: char) -> Option<&'static str> {
    Some(match lower {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ĸ' => "k",
        'ŋ' => "n",
        'ŉ' => "'n",
        'ſ' => "s",
        'ς' => "σ",
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2BC}' => "'",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '\u{A0}' | '\u{2002}'..='\u{200A}' | '\u{202F}' | '\u{3000}' => " ",
        _ => return None,
    })
}

/// At most three candidates that the word was probably meant to be, the most similar first, whatever the case.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = fold(word.trim());
    let mut similar: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&word, &fold(candidate)), candidate))
        .filter(|&(similarity, _)| similarity >= SIMILAR)
        .collect();
    similar.sort_by(|a, b| b.0.total_cmp(&a.0));
    similar.into_iter().take(SUGGESTIONS).map(|(_, candidate)| candidate).collect()
}

/// What is said behind a name that means nothing: `, did you mean Palestine or Albania?`
pub struct Suggestion<'a>(pub &'a [&'a str]);

impl fmt::Display for Suggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => Ok(()),
            [only] => write!(f, ", did you mean {only}?"),
            [others @ .., last] => write!(f, ", did you mean {} or {last}?", others.join(", ")),
        }
    }
}

/// A number with commas between groups of three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn clean_trims_composes_and_borrows() {
        assert!(matches!(clean("  Joseph\t", 1_000), Ok(Cow::Borrowed("Joseph"))));
        assert!(matches!(clean("José", 1_000), Ok(Cow::Borrowed("José"))));
        assert_eq!(clean("Jose\u{301}\u{a0}", 1_000).unwrap(), "José");
        assert_eq!(clean("a\u{202E}b\x1b[2J\nc", 1_000).unwrap(), "a\u{202E}b\x1b[2J\nc");
        assert_eq!(clean("", 1_000).unwrap(), "");
    }

    #[test]
    fn clean_refuses_what_is_too_long() {
        let message = |text: &str| clean(text, 1_000).unwrap_err().to_string();
        assert!(clean(&"ž".repeat(1_000), 1_000).is_ok());
        assert!(clean(&"z\u{30C}".repeat(1_000), 1_000).is_ok(), "counted as composed");
        assert_eq!(message(&"ž".repeat(1_001)), "too long: 1,001 characters (max 1,000)");
        assert_eq!(message(&"x".repeat(1 << 20)), "too long: 1,048,576 characters (max 1,000)");
        assert_eq!(
            message(&format!("x{}", "\u{315}".repeat(500))),
            "too long: 500 combining marks on one letter (max 30)"
        );
        assert!(clean(&format!("x{}", "\u{315}".repeat(30)), 1_000).is_ok());
        assert!(clean(&format!("x{}", "\u{315}".repeat(31)), 1_000).is_err());
        assert_eq!(message("a\0b"), "contains a NUL character (U+0000)");
    }

    #[test]
    fn notes_keep_lines_and_have_their_own_limit() {
        assert_eq!(clean_note("\r\n one\r\n\r\n two\n").unwrap(), "one\r\n\r\n two");
        assert!(clean_note(&"x".repeat(NOTE_BYTES)).is_ok());
        assert_eq!(
            clean_note(&"x".repeat(NOTE_BYTES + 1)).unwrap_err().to_string(),
            "too long: 1,048,577 bytes (max 1,048,576)"
        );
        assert_eq!(clean_note("a\0"), Err(TextError::Nul));
    }

    #[test]
    fn folding_table() {
        for (text, folded) in [
            ("Müller", "muller"),
            ("Mu\u{308}ller", "muller"),
            ("STRAẞE straße", "strasse strasse"),
            ("Łódź Đorđe Øre Ǿ", "lodz dorde ore o"),
            ("Ægir Œuvre", "aegir oeuvre"),
            ("İstanbul ISPARTA ırmak", "istanbul isparta irmak"),
            ("ΟΔΥΣΣΕΎΣ", "οδυσσευσ"),
            ("Ёлка Йод", "елка иод"),
            ("O’Brien–Smith", "o'brien-smith"),
            ("Ｋｉｍ", "kim"),
            ("Kim", "kim"),
            ("가각", "가각"),
            ("ガ", "カ\u{3099}"),
            ("𠮷野", "𠮷野"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn nearest_names_first() {
        let statuses = ["Prospective Client", "VIP Client", "Inactive", "Active"];
        assert_eq!(nearest("activ", statuses), ["Active"]);
        assert_eq!(nearest("INACTIVE", statuses)[0], "Inactive");
        assert!(nearest("zebra", statuses).is_empty());
        assert!(nearest("", statuses).is_empty());
        assert_eq!(nearest("aaaa", ["aaab", "aaac", "aaad", "aaaa"]), ["aaaa", "aaab", "aaac"]);
    }

    proptest! {
        #[test]
        fn composed_and_decomposed_fold_alike(text in "[a-zà-žΆ-ώЀ-ӿ가-각ガ-ゴ\u{301}\u{327}\u{1161}]{0,8}|\\PC{0,8}") {
            prop_assert_eq!(fold(&text.nfd().collect::<String>()), fold(&text.nfc().collect::<String>()));
        }

        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            if let Ok(once) = clean(&text, VALUE_CHARS) {
                prop_assert_eq!(clean(&once, VALUE_CHARS).unwrap(), once.as_ref());
            }
        }

        #[test]
        fn nearest_takes_anything(word in any::<String>(), candidates in prop::collection::vec(any::<String>(), 0..5)) {
            prop_assert!(nearest(&word, candidates.iter().map(String::as_str)).len() <= SUGGESTIONS);
        }
    }
}
