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
        if text.is_ascii() {
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
        }
    }
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
