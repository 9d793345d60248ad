//! Comparing a contact's text with prepared needles. Most text is ASCII and is compared where it lies; the
//! rest is folded first.

use std::borrow::Cow;
use std::cmp::Ordering;

use memchr::{memchr2_iter, memmem};

use super::checked::TextMatcher;
use crate::domain::text::fold_case;

impl TextMatcher {
    /// Does the text, in whatever case, match?
    pub(super) fn holds(&self, text: &str) -> bool {
        if let TextMatcher::Matches(pattern) = self {
            return pattern.is_in(text);
        }
        if text.is_ascii() || (self.is_ascii() && stays_apart(text)) {
            return self.holds_ascii(text.as_bytes());
        }
        let folded: Cow<'_, str> = fold_case(text);
        match self {
            TextMatcher::Equals(needles) => {
                needles.binary_search_by(|needle| needle.as_str().cmp(&folded)).is_ok()
            }
            TextMatcher::StartsWith(needle) => folded.starts_with(needle.as_str()),
            TextMatcher::EndsWith(needle) => folded.ends_with(needle.as_str()),
            TextMatcher::Contains(needle) => memmem::find(folded.as_bytes(), needle.as_bytes()).is_some(),
            TextMatcher::Matches(pattern) => pattern.is_in(text),
        }
    }

    /// Are its needles?
    fn is_ascii(&self) -> bool {
        match self {
            TextMatcher::Equals(needles) => needles.iter().all(|needle| needle.is_ascii()),
            TextMatcher::StartsWith(needle)
            | TextMatcher::EndsWith(needle)
            | TextMatcher::Contains(needle) => needle.is_ascii(),
            TextMatcher::Matches(_) => false,
        }
    }

    fn holds_ascii(&self, text: &[u8]) -> bool {
        match self {
            TextMatcher::Equals(needles) => {
                needles.binary_search_by(|needle| lower_case_order(needle.as_bytes(), text)).is_ok()
            }
            TextMatcher::StartsWith(needle) => {
                text.get(..needle.len()).is_some_and(|start| start.eq_ignore_ascii_case(needle.as_bytes()))
            }
            TextMatcher::EndsWith(needle) => {
                let start = text.len().checked_sub(needle.len());
                start.is_some_and(|start| text[start..].eq_ignore_ascii_case(needle.as_bytes()))
            }
            TextMatcher::Contains(needle) => contains_ascii(text, needle.as_bytes()),
            TextMatcher::Matches(pattern) => std::str::from_utf8(text).is_ok_and(|text| pattern.is_in(text)),
        }
    }
}

/// Does folding leave the ASCII of the text as it is but for its case, and the rest something else than ASCII? Then
/// needles of ASCII are found in the text where it lies.
fn stays_apart(text: &str) -> bool {
    text.chars().all(|letter| match letter {
        '\0'..='\x7F' => true,
        // These turn into ASCII, or begin with it.
        'ß' | 'İ' | 'ŉ' | 'ſ' => false,
        // Western, Greek and Cyrillic letters, kana and ideographs.
        'À'..='ſ' | 'Ά'..='ҁ' | 'ぁ'..='ゖ' | 'ァ'..='ー' | '一'..='鿿' => true,
        _ => false,
    })
}

/// How the needle, which is in lower case, sorts beside the text brought to lower case.
fn lower_case_order(needle: &[u8], text: &[u8]) -> Ordering {
    needle.iter().copied().cmp(text.iter().map(u8::to_ascii_lowercase))
}

fn contains_ascii(text: &[u8], needle: &[u8]) -> bool {
    let Some((&first, rest)) = needle.split_first() else {
        return true;
    };
    let Some(last_start) = text.len().checked_sub(needle.len()) else {
        return false;
    };
    memchr2_iter(first, first.to_ascii_uppercase(), &text[..=last_start])
        .any(|start| text[start + 1..start + needle.len()].eq_ignore_ascii_case(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_apart_is_no_ascii_when_folded_and_leaves_its_neighbours_alone() {
        let mut apart = 0;
        for letter in '\u{80}'..=char::MAX {
            if stays_apart(letter.encode_utf8(&mut [0; 4])) {
                apart += 1;
                let text = format!("A{letter}b");
                let folded = fold_case(&text);
                let inner = folded.strip_prefix('a').and_then(|rest| rest.strip_suffix('b'));
                assert!(
                    inner.is_some_and(|inner| inner.chars().all(|one| !one.is_ascii())),
                    "{text}: {folded}"
                );
            }
        }
        assert!(apart > 20_000);
    }
}
