//! Text without case, for comparing: NFC, and every letter in one case, in every script.
//!
//! Accents count here (`Muller` is not `Müller`), unlike in a search. Going through upper case meets the
//! letters that have several lower forms (`ς` and `σ`, `ſ` and `s`) or none of their own (`ß` and `SS`); beginning
//! with lower case, the one with several upper forms (`ẞ`).

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::{is_nfc, nfc};

/// The text as it is compared; equal texts are those that differ in case or composition only.
pub fn fold_case(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Cow::Owned(text.to_ascii_lowercase());
        }
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len() + 4);
    for letter in nfc(text).chars() {
        fold_letter(letter, &mut folded);
    }
    // Few foldings take a text out of NFC.
    if is_nfc(&folded) { Cow::Owned(folded) } else { Cow::Owned(folded.nfc().collect()) }
}

fn fold_letter(letter: char, out: &mut String) {
    match letter {
        '\0'..='\x7F' => out.push(letter.to_ascii_lowercase()),
        // The dotless i has the upper case of the dotted one, but is another letter.
        'ı' => out.push(letter),
        // The letters of western names, which go the same way as all others, only faster.
        'à'..='ö' | 'ø'..='ÿ' => out.push(letter),
        'À'..='Ö' | 'Ø'..='Þ' => out.push(char::from(letter as u8 + 32)),
        _ => out.extend(letter.to_lowercase().flat_map(char::to_uppercase).flat_map(char::to_lowercase)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_and_composition_do_not_count_but_accents_do() {
        for (one, other) in [
            ("Boston", "bOSTON"),
            ("Zürich", "ZU\u{308}RICH"),
            ("Straße", "STRASSE"),
            ("ΟΔΥΣΣΕΥΣ", "οδυσσευς"),
            ("Ёлка", "ёЛКА"),
            ("ſmith", "Smith"),
            ("ﬁne", "FINE"),
            ("\u{212A}im", "kim"),
            ("Ǆ", "ǆ"),
            ("STRAẞE", "straße"),
        ] {
            assert_eq!(fold_case(one), fold_case(other), "{one} {other}");
        }
        for (one, other) in [("Müller", "Muller"), ("ısparta", "isparta"), ("Ø", "O")] {
            assert_ne!(fold_case(one), fold_case(other), "{one} {other}");
        }
    }

    #[test]
    fn every_letter_folds_to_one_form_whatever_its_case() {
        for letter in char::MIN..=char::MAX {
            let text = letter.to_string();
            let folded = fold_case(&text).into_owned();
            assert_eq!(fold_case(&folded), folded.as_str(), "{letter} twice");
            if !matches!(letter, 'ı' | 'İ') {
                assert_eq!(fold_case(&text.to_uppercase()), folded.as_str(), "{letter} in upper case");
                assert_eq!(fold_case(&text.to_lowercase()), folded.as_str(), "{letter} in lower case");
            }
        }
    }

    #[test]
    fn the_fast_way_of_western_letters_is_the_way_of_all() {
        for letter in '\u{80}'..='\u{FF}' {
            let all: String =
                letter.to_lowercase().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
            assert_eq!(fold_case(&letter.to_string()), all.nfc().collect::<String>(), "{letter}");
        }
        for letter in ('\0'..'\u{300}').map(String::from) {
            assert!(unicode_normalization::is_nfc(&letter), "{letter}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,20}") {
            let once = fold_case(&text).into_owned();
            prop_assert_eq!(fold_case(&once), once.as_str());
        }
    }
}
