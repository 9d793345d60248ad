//! Looking for one text in a million others, whatever their accents and case.
//!
//! A search asks this of five columns of every contact, so it must not allocate: ASCII text is searched where it lies,
//! other text is folded into a buffer on the stack from a table of what [`fold`] makes of each letter. Only what the
//! table does not hold goes through [`fold`] itself.

use std::str::from_utf8;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::{fold, fold_char};

/// Longer texts are folded on the heap. Names, companies and addresses are seldom longer.
const ON_STACK: usize = 256;

/// A text to look for in many others, whatever their accents and case. An empty one is in every text.
#[derive(Debug, Clone)]
pub struct Needle {
    finder: Finder<'static>,
    /// For a needle of ASCII characters, where its rarest one stands.
    rarest: Option<usize>,
}

impl Needle {
    pub fn new(text: &str) -> Self {
        let folded = fold(text);
        let rarest = (folded.is_ascii() && !folded.is_empty())
            .then(|| (0..folded.len()).max_by_key(|&i| rarity(folded.as_bytes()[i])).unwrap_or(0));
        Self { finder: Finder::new(folded.as_bytes()).into_owned(), rarest }
    }

    /// Whether the folded needle occurs in the folded text.
    pub fn is_in(&self, text: &str) -> bool {
        if text.is_ascii() { self.is_in_ascii(text.as_bytes()) } else { self.is_in_wide(text) }
    }

    /// The same for bytes that may be no text; then nothing is in them. ASCII bytes need no other check.
    pub fn is_in_bytes(&self, bytes: &[u8]) -> bool {
        if bytes.is_ascii() {
            self.is_in_ascii(bytes)
        } else {
            from_utf8(bytes).is_ok_and(|text| self.is_in_wide(text))
        }
    }

    fn is_in_wide(&self, text: &str) -> bool {
        let mut buffer = [0; ON_STACK];
        match fold_by_table(text, &mut buffer) {
            Some(length) => self.finder.find(&buffer[..length]).is_some(),
            None => self.finder.find(fold(text).as_bytes()).is_some(),
        }
    }

    fn is_in_ascii(&self, text: &[u8]) -> bool {
        let needle = self.finder.needle();
        let Some(rarest) = self.rarest else {
            return needle.is_empty();
        };
        let Some(last_start) = text.len().checked_sub(needle.len()) else {
            return false;
        };
        let byte = needle[rarest];
        memchr::memchr2_iter(byte, byte.to_ascii_uppercase(), &text[rarest..=last_start + rarest])
            .any(|start| text[start..start + needle.len()].eq_ignore_ascii_case(needle))
    }
}

/// How seldom a lower-case byte is met in names and addresses; the search stops at the rarest byte of the needle only.
fn rarity(byte: u8) -> u8 {
    match byte {
        b'a' | b'e' | b'i' | b'n' | b'o' | b'r' | b'.' | b' ' => 0,
        b'l' | b's' | b't' | b'm' | b'c' | b'd' | b'@' => 1,
        b'h' | b'u' | b'k' | b'p' | b'g' | b'v' => 2,
        b'0'..=b'9' | b'b' | b'f' | b'w' | b'y' => 3,
        _ => 4,
    }
}

/// What one letter folds to: at most three bytes. A letter that folds to more is [`Folded::LONG`].
#[derive(Clone, Copy)]
struct Folded {
    bytes: [u8; 3],
    length: u8,
}

impl Folded {
    const LONG: Folded = Folded { bytes: [0; 3], length: u8::MAX };

    fn of(letter: char) -> Folded {
        let mut folded = String::new();
        fold_char(letter, &mut folded);
        let mut bytes = [0; 3];
        match bytes.get_mut(..folded.len()) {
            Some(place) => place.copy_from_slice(folded.as_bytes()),
            None => return Folded::LONG,
        }
        Folded { bytes, length: folded.len() as u8 }
    }
}

/// The letters of the table are those that fold alone, without the ideographs and syllables, which fold to themselves:
/// Latin, Greek and Cyrillic, and after them extended Latin and Greek with punctuation.
const LETTERS: [std::ops::Range<u32>; 2] = [0x80..0x530, 0x1E00..0x2070];

static TABLE: LazyLock<Vec<Folded>> = LazyLock::new(|| {
    let letters = LETTERS.into_iter().flatten();
    letters.map(|code| char::from_u32(code).map_or(Folded::LONG, Folded::of)).collect()
});

/// Folds into `out` and returns how many bytes that took; `None` when a letter is not in the table or the room is not
/// enough.
fn fold_by_table(text: &str, out: &mut [u8; ON_STACK]) -> Option<usize> {
    let table: &[Folded] = &TABLE;
    let mut end = 0;
    for letter in text.chars() {
        // Four bytes are the most that one round writes.
        let room = out.get_mut(end..end + 4)?;
        let code = u32::from(letter);
        let place = match code {
            0..0x80 => {
                room[0] = (code as u8).to_ascii_lowercase();
                end += 1;
                continue;
            }
            0x80..0x530 => code - LETTERS[0].start,
            0x1E00..0x2070 => code - LETTERS[1].start + (LETTERS[0].end - LETTERS[0].start),
            0x3400..0xA000 | 0xAC00..0xD7A4 => {
                end += letter.encode_utf8(room).len();
                continue;
            }
            _ => return None,
        };
        let folded = table.get(place as usize).filter(|folded| folded.length <= 3)?;
        room[..3].copy_from_slice(&folded.bytes);
        end += usize::from(folded.length);
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn needle_table() {
        for (needle, text, found) in [
            ("", "", true),
            ("", "Zoë", true),
            ("muller", "Anna MÜLLER", true),
            ("MÜLLER", "anna muller", true),
            ("ü", "u", true),
            ("smith", "Joseph SmitH", true),
            ("smith", "Smit", false),
            ("smithe", "Smith", false),
            ("쀍", "ascii only", false),
            ("가", "각", false),
            ("q", "Qatar", true),
            ("x@y", "max@YAHOO.com", true),
            ("aab", "aaab", true),
            ("nguyen", "NGUYỄN Văn", true),
            ("o'br", "O’Brien", true),
            ("山", "山田 太郎", true),
            ("ка", "カ", false),
        ] {
            assert_eq!(Needle::new(needle).is_in(text), found, "{needle} in {text}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_hold_nothing() {
        assert!(Needle::new("muller").is_in_bytes("Müller".as_bytes()));
        assert!(!Needle::new("ller").is_in_bytes(b"M\xFCller"));
    }

    #[test]
    fn every_letter_of_the_table_folds_as_it_does_elsewhere() {
        let mut by_table = 0;
        for letter in '\0'..=char::MAX {
            let text = letter.to_string();
            let mut buffer = [0; ON_STACK];
            if let Some(length) = fold_by_table(&text, &mut buffer) {
                assert_eq!(&buffer[..length], fold(&text).as_bytes(), "{letter:?}");
                by_table += 1;
            }
        }
        assert_eq!(
            by_table,
            0x530 + 0x270 + 0x6C00 + 0x2BA4,
            "all of its letters fold to three bytes or less"
        );
    }

    #[test]
    fn a_long_text_is_searched_to_its_end() {
        for blanks in 0..2 * ON_STACK {
            let text = format!("é{}Müller", " ".repeat(blanks));
            assert!(Needle::new("MULLER").is_in(&text), "after {blanks} blanks");
            assert!(!Needle::new("mullers").is_in(&text), "after {blanks} blanks");
        }
    }

    proptest! {
        #[test]
        fn needle_agrees_with_fold_and_contains(
            needle in "[a-cA-CüÜß \u{301}가ß]{0,3}|[a-zà-žΆ-ώЀ-ӿ]{0,2}|\\PC{0,3}",
            text in "[a-cA-CuüÜßs \u{301}가]{0,12}|[a-zà-žΆ-ώЀ-ӿẀ-ỹ一-丟‘-‟]{0,12}|\\PC{0,20}",
        ) {
            let expected = fold(&text).contains(&fold(&needle));
            prop_assert_eq!(Needle::new(&needle).is_in(&text), expected);
            prop_assert_eq!(Needle::new(&needle).is_in_bytes(text.as_bytes()), expected);
        }

        #[test]
        fn needle_agrees_on_ascii(needle in "[a-cA-C@0]{0,4}", text in "[ -~]{0,6}[a-cA-C@0]{0,20}") {
            prop_assert_eq!(Needle::new(&needle).is_in(&text), text.to_lowercase().contains(&needle.to_lowercase()));
        }

        #[test]
        fn a_part_of_a_text_is_in_it(before in "\\PC{0,8}", part in "[a-zA-Zà-ž]{1,8}", after in "[a-z ]{0,8}") {
            let text = format!("{before}{part}{after}");
            prop_assert!(Needle::new(&part.to_uppercase()).is_in(&text));
        }
    }
}
