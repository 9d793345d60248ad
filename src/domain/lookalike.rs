//! Look-alikes: addresses that a reader takes for another one.
//!
//! They are other people's addresses until somebody says otherwise, so that nothing here ever joins two contacts; it
//! only gives the list of duplicates something to point at. The table has the letters of other alphabets that are drawn
//! like ASCII letters in common typefaces; compatibility forms (full-width, mathematical) come from Unicode itself.

use unicode_normalization::UnicodeNormalization;

use super::email::Email;

/// What an address looks like at a glance: lower case, look-alike letters replaced by ASCII ones.
pub fn skeleton(text: &str) -> String {
    let mut skeleton = String::with_capacity(text.len());
    for c in text.nfkd() {
        // Before lower-casing as well: capitals may resemble another letter than their small forms do (Greek Η, η).
        let c = ascii_twin(c).unwrap_or(c);
        for lower in c.to_lowercase() {
            skeleton.push(ascii_twin(lower).unwrap_or(lower));
        }
    }
    skeleton
}

/// Whether one word of the text has letters of alphabets that are confused with each other.
pub fn is_mixed_script(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let mut scripts = word.chars().filter_map(Script::of);
        scripts.next().is_some_and(|first| scripts.any(|script| script != first))
    })
}

impl Email {
    /// What the whole address looks like, an international domain as its owner writes it.
    pub fn skeleton(&self) -> String {
        let (domain, _) = idna::domain_to_unicode(self.domain());
        skeleton(&format!("{}@{domain}", self.local()))
    }

    /// The plain ASCII address that this one can be mistaken for.
    pub fn looks_like(&self) -> Option<String> {
        if self.as_str().is_ascii() && !self.domain().contains("xn--") {
            return None;
        }
        Some(self.skeleton()).filter(|skeleton| skeleton.is_ascii() && *skeleton != *self.key())
    }

    /// Whether a word on either side of the `@` mixes alphabets.
    pub fn is_mixed_script(&self) -> bool {
        let (domain, _) = idna::domain_to_unicode(self.domain());
        is_mixed_script(self.local()) || is_mixed_script(&domain)
    }
}

/// The alphabets that share shapes; others are told apart at a glance.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Cherokee,
}

impl Script {
    fn of(c: char) -> Option<Self> {
        if !c.is_alphabetic() {
            return None;
        }
        Some(match u32::from(c) {
            0x41..=0x24F
            | 0x250..=0x2AF
            | 0x1D00..=0x1D25
            | 0x1E00..=0x1EFF
            | 0x212A..=0x212B
            | 0x2C60..=0x2C7F
            | 0xA720..=0xA7FF
            | 0xFF21..=0xFF5A => Self::Latin,
            0x370..=0x3FF | 0x1F00..=0x1FFF | 0x2126 => Self::Greek,
            0x400..=0x52F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Self::Cyrillic,
            0x530..=0x58F => Self::Armenian,
            0x13A0..=0x13FF | 0xAB70..=0xABBF => Self::Cherokee,
            _ => return None,
        })
    }
}

fn ascii_twin(c: char) -> Option<char> {
    Some(match c {
        'а' | 'А' | 'α' | 'Α' | 'ɑ' | 'Ꭺ' => 'a',
        'В' | 'Β' | 'Ь' | 'ь' | 'Ᏼ' => 'b',
        'с' | 'С' | 'ϲ' | 'Ϲ' | 'ƈ' | 'Ꮯ' => 'c',
        'ԁ' | 'Ԁ' | 'ɗ' | 'đ' | 'Ꭰ' => 'd',
        'е' | 'Е' | 'Ε' | 'ε' | 'ҽ' | 'Ꭼ' => 'e',
        'ғ' | 'Ϝ' | 'ƒ' | 'ք' => 'f',
        'ɡ' | 'ց' | 'Ԍ' | 'ԍ' | 'ɢ' | 'Ꮐ' => 'g',
        'һ' | 'Һ' | 'Н' | 'Η' | 'հ' | 'Ꮋ' => 'h',
        'і' | 'І' | 'ι' | 'Ι' | 'ı' | 'ɩ' | 'ⅰ' => 'i',
        'ј' | 'Ј' | 'ϳ' | 'ʝ' | 'Ꭻ' => 'j',
        'к' | 'К' | 'κ' | 'Κ' | 'ĸ' | 'Ꮶ' => 'k',
        'ӏ' | 'Ӏ' | 'ʟ' | 'ł' | 'Ꮮ' | 'ǀ' => 'l',
        'м' | 'М' | 'Μ' | 'ϻ' | 'Ꮇ' => 'm',
        'Ν' | 'ո' | 'п' | 'η' | 'ɴ' => 'n',
        'о' | 'О' | 'ο' | 'Ο' | 'օ' | 'Օ' | 'σ' | 'ø' | 'Ø' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' | 'Ꮲ' => 'p',
        'ԛ' | 'Ԛ' | 'գ' | 'զ' => 'q',
        'г' | 'ɼ' | 'ʀ' | 'Ꭱ' => 'r',
        'ѕ' | 'Ѕ' | 'ꜱ' | 'Տ' | 'Ꮪ' => 's',
        'т' | 'Т' | 'Τ' | 'τ' | 'Ꭲ' => 't',
        'υ' | 'ս' | 'ʋ' | 'Ս' => 'u',
        'ν' | 'ѵ' | 'Ѵ' | 'Ꮩ' => 'v',
        'ԝ' | 'Ԝ' | 'ѡ' | 'ω' | 'ա' | 'Ꮃ' => 'w',
        'х' | 'Х' | 'χ' | 'Χ' => 'x',
        'у' | 'У' | 'γ' | 'Υ' | 'ү' | 'Ү' | 'ʏ' => 'y',
        'Ζ' | 'ʐ' | 'ᴢ' | 'Ꮓ' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn email(text: &str) -> Email {
        Email::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"))
    }

    #[test]
    fn twins_are_seen_and_stay_apart() {
        for (twin, plain) in [
            ("mıke@example.com", "mike@example.com"),
            ("\u{212A}im@example.com", "kim@example.com"),
            ("раураl@example.com", "paypal@example.com"),
            ("ｊoe@example.com", "joe@example.com"),
            ("joe@ехаmple.com", "joe@example.com"),
            ("ΑΝΝΑ@example.com", "anna@example.com"),
        ] {
            let (twin, plain) = (email(twin), email(plain));
            assert_eq!(twin.looks_like().as_deref(), Some(plain.as_str()));
            assert_eq!(twin.skeleton(), plain.skeleton());
            assert!(!twin.is_same(&plain));
        }
        for honest in
            ["joe@example.com", "JOE@example.com", "josé@example.com", "жанна@пример.рф", "li@münchen.de"]
        {
            assert_eq!(email(honest).looks_like(), None, "{honest}");
        }
    }

    #[test]
    fn scripts_mix_within_a_word_only() {
        assert!(email("pаypal@example.com").is_mixed_script());
        assert!(email("joe@ехаmple.com").is_mixed_script());
        assert!(is_mixed_script("αb"));
        assert!(!email("анна@example.com").is_mixed_script());
        assert!(!is_mixed_script("анна.smith"));
        assert!(!is_mixed_script("田中tanaka"));
        assert!(!is_mixed_script("josé1"));
    }

    proptest! {
        #[test]
        fn any_text_has_a_skeleton(text in any::<String>()) {
            is_mixed_script(&text);
            let once = skeleton(&text);
            prop_assert!(!once.chars().any(|c| c.is_ascii_uppercase()));
        }

        #[test]
        fn ascii_is_its_own_skeleton(text in "[ -~]{0,30}") {
            prop_assert_eq!(skeleton(&text), text.to_ascii_lowercase());
        }
    }
}
