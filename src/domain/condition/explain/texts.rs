//! Texts that may pass tests of text together: what was typed, put together in every order that might do.

use super::sample::samples;
use crate::domain::condition::syntax::{Predicate, Relation};

/// What tests of one text ask for, as it was typed.
#[derive(Default)]
pub(super) struct Pieces<'a> {
    whole: Vec<&'a str>,
    starts: Vec<&'a str>,
    ends: Vec<&'a str>,
    parts: Vec<String>,
    /// Is anything asked but equality? Then no list of texts is complete.
    pub(super) is_open: bool,
}

/// Starts, ends and parts that are put together; more would be more than one value is tried for.
const PIECES: usize = 8;
/// Texts that are tried.
const TEXTS: usize = 600;

impl<'a> Pieces<'a> {
    pub(super) fn add(&mut self, predicate: &'a Predicate<String>) {
        match predicate {
            Predicate::Is(Relation::StartsWith, text) => self.starts.push(text),
            Predicate::Is(Relation::EndsWith, text) => self.ends.push(text),
            Predicate::Is(Relation::Contains, text) => self.parts.push(text.clone()),
            Predicate::Is(Relation::Matches, pattern) => self.parts.extend(samples(pattern)),
            Predicate::Is(_, text) => self.whole.push(text),
            Predicate::In(texts) => self.whole.extend(texts.iter().map(String::as_str)),
            Predicate::Between(..) | Predicate::Falls(_) | Predicate::IsSet | Predicate::IsEmpty => {}
        }
        self.is_open = !(self.starts.is_empty() && self.ends.is_empty() && self.parts.is_empty());
    }

    /// How many texts are named as a whole.
    pub(super) fn named(&self) -> usize {
        self.whole.len()
    }

    /// The texts, those that were typed first.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = self.whole.iter().map(|text| (*text).to_owned()).collect();
        let limit = texts.len() + TEXTS;
        let (starts, ends) = (with_none(&self.starts), with_none(&self.ends));
        for (start, middle, end) in self.middles().iter().flat_map(|middle| {
            let ends = &ends;
            starts.iter().flat_map(move |start| ends.iter().map(move |end| (start, middle, end)))
        }) {
            texts.push(format!("{start}{middle}{end}"));
            texts.push(overlapping(start, &overlapping(middle, end)));
            if middle.starts_with(' ') || middle.ends_with(' ') {
                texts.push(format!("{start}x{middle}x{end}"));
            }
            if texts.len() > limit {
                break;
            }
        }
        texts.retain(|text| !text.is_empty());
        texts
    }

    /// E-mail addresses, whatever part of one the texts are.
    pub(super) fn addresses(&self) -> Vec<String> {
        let mut addresses: Vec<String> = self.whole.iter().map(|text| (*text).to_owned()).collect();
        let (starts, ends) = (with_none(&self.starts), with_none(&self.ends));
        for middle in self.middles() {
            for start in &starts {
                for end in &ends {
                    let all = format!("{start}{middle}{end}");
                    addresses.extend([
                        format!("{all}@example.com"),
                        format!("{all}.someone@example.com"),
                        format!("{all}.someone2@example.com"),
                        format!("someone{start}{middle}@example{end}"),
                        format!("{start}{middle}@{end}"),
                        format!("{start}{middle}@example{end}"),
                        format!("{start}{middle}@example.{end}"),
                        format!("{start}someone@{middle}{end}"),
                        format!("{start}someone@example.{middle}{end}"),
                        format!("{start}@{middle}{end}"),
                        format!("someone{all}"),
                        format!("{all}example.com"),
                        all,
                    ]);
                }
            }
            if addresses.len() > self.whole.len() + 4 * TEXTS {
                break;
            }
        }
        addresses
    }

    /// What stands between a start and an end: nothing, one part, two, all of them.
    fn middles(&self) -> Vec<String> {
        let parts: Vec<&str> = self.parts.iter().take(PIECES).map(String::as_str).collect();
        let mut middles = vec![String::new()];
        middles.extend(parts.iter().map(|part| (*part).to_owned()));
        for first in &parts {
            middles.extend(
                parts.iter().filter(|second| first != *second).map(|second| format!("{first}{second}")),
            );
        }
        if parts.len() > 2 {
            middles.extend([self.parts.concat(), self.parts.join(" ")]);
        }
        middles
    }
}

fn with_none<'a>(texts: &[&'a str]) -> Vec<&'a str> {
    [""].into_iter().chain(texts.iter().copied().take(PIECES)).collect()
}

/// The first text and then the second, what both share only once.
fn overlapping(first: &str, second: &str) -> String {
    let shared = second
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .rev()
        .find(|end| first.ends_with(&second[..*end]));
    format!("{first}{}", &second[shared.unwrap_or(0)..])
}
