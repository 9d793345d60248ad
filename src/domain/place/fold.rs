//! The look-up key of a place name: what is left when case, accents, punctuation and blanks do not count.
//!
//! People write "Côte d'Ivoire", "COTE D IVOIRE" and "cote divoire"; all three have to meet the same entry. Letters that
//! Unicode does not decompose (ø, ł, ß) are folded to what people without that key on the keyboard type instead.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Texts up to this many bytes are folded on the stack if they are ASCII; the longest country name is shorter.
const SHORT: usize = 64;

/// Calls `look_up` with the key of `text`, without an allocation for short ASCII texts.
pub(super) fn with_key<R>(text: &str, look_up: impl FnOnce(&str) -> R) -> R {
    let mut buffer = [0_u8; SHORT];
    match short_ascii_key(text, &mut buffer) {
        Some(key) if says_not_available(text, key) => look_up(""),
        Some(key) => look_up(key),
        None => look_up(&key_of(text)),
    }
}

/// "N/A" and "n.a." stand for no answer; only the bare letters are the code of Namibia, Naples and Navarre.
fn says_not_available(text: &str, key: &str) -> bool {
    key == "na" && text.trim().len() > key.len()
}

fn short_ascii_key<'a>(text: &str, buffer: &'a mut [u8; SHORT]) -> Option<&'a str> {
    if text.len() > SHORT {
        return None;
    }
    let mut length = 0;
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            buffer[length] = byte.to_ascii_lowercase();
            length += 1;
        } else if !byte.is_ascii() || byte == b'&' {
            return None;
        }
    }
    std::str::from_utf8(&buffer[..length]).ok()
}

/// The key of `text`: lower-case letters and digits in compatibility decomposition, without marks.
pub(super) fn key_of(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    if text.is_ascii() && !text.contains('&') {
        let letters = text.chars().filter(char::is_ascii_alphanumeric);
        key.extend(letters.map(|c| c.to_ascii_lowercase()));
        return key;
    }
    for letter in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match letter {
            '&' => key.push_str("and"),
            'ß' => key.push_str("ss"),
            'æ' => key.push_str("ae"),
            'œ' => key.push_str("oe"),
            'þ' => key.push_str("th"),
            'ø' => key.push('o'),
            'ł' => key.push('l'),
            'đ' | 'ð' => key.push('d'),
            'ħ' => key.push('h'),
            'ı' => key.push('i'),
            'ə' | 'ǝ' => key.push('e'),
            'ς' => key.push('σ'),
            // Spacing modifier letters are typed as apostrophes (Oʻzbekiston) and count as little as those.
            '\u{2b0}'..='\u{2ff}' => {}
            c if c.is_alphanumeric() => key.push(c),
            _ => {}
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        assert_eq!(key_of("  Côte d’Ivoire "), "cotedivoire");
        assert_eq!(key_of("ŁÓDŹ"), "lodz");
        assert_eq!(key_of("Großbritannien"), key_of("GROSSBRITANNIEN"));
        assert_eq!(key_of("Trinidad & Tobago"), key_of("Trinidad and Tobago"));
        assert_eq!(key_of("İSTANBUL"), key_of("Istanbul"));
        assert_eq!(key_of("ＵＳＡ"), "usa");
        assert_eq!(key_of("ΕΛΛΆΣ"), key_of("Ελλάς"));
        assert_eq!(key_of("Que\u{301}bec"), key_of("Qu\u{e9}bec"));
    }

    #[test]
    fn not_available_is_no_code() {
        for text in ["N/A", "n.a.", " n/a ", "#N/A"] {
            assert_eq!(with_key(text, str::to_owned), "", "{text:?}");
        }
        assert_eq!(with_key(" NA ", str::to_owned), "na");
    }

    proptest! {
        #[test]
        fn the_short_way_gives_the_same_key(text in "[ -~]{0,70}") {
            prop_assume!(key_of(&text) != "na");
            prop_assert_eq!(with_key(&text, str::to_owned), key_of(&text));
        }

        #[test]
        fn a_key_is_its_own_key(text in "\\PC{0,40}") {
            let key = key_of(&text);
            prop_assert_eq!(key_of(&key), key);
        }
    }
}
