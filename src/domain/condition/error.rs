//! What is wrong with a condition, and where.
//!
//! All errors of a condition are collected and shown at once: somebody who typed a long one corrects it
//! in one go. Drawing the caret is the caller's.

use std::fmt;

/// Where something stands: byte offsets into the condition's text, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

impl Span {
    /// From `start` up to, not including, `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Span { start, end }
    }

    /// From the beginning of this span to the end of a later one.
    pub fn to(self, later: Span) -> Span {
        Span { start: self.start, end: later.end }
    }

    /// The part of `text` that the span covers.
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

/// One mistake in a condition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ConditionError {
    /// What is wrong, in lower case.
    pub message: String,
    /// The part of the text that is meant; empty (`start == end`) where something is missing.
    pub span: Span,
    /// The nearest known names, best first; at most three.
    pub suggestions: Vec<String>,
    /// What to type instead, when there is more to say than the suggestions.
    pub hint: Option<String>,
}

impl ConditionError {
    pub(super) fn new(span: Span, message: impl Into<String>) -> Self {
        ConditionError { message: message.into(), span, suggestions: Vec::new(), hint: None }
    }

    pub(super) fn suggesting(mut self, names: Vec<String>) -> Self {
        self.suggestions = names;
        self.suggestions.truncate(3);
        self
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The mistakes of one condition, in the order of the text, with the text that their spans refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors {
    /// The condition as typed; an argument list is joined by single blanks.
    pub text: String,
    /// At least one mistake.
    pub list: Vec<ConditionError>,
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.list.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Errors {}

/// Gathers mistakes while the work goes on.
#[derive(Debug, Default)]
pub(super) struct Report {
    list: Vec<ConditionError>,
}

/// More mistakes than anybody corrects in one go; the text may be hostile.
const MOST: usize = 32;

impl Report {
    /// Notes a mistake. A second one at the same place is a consequence of the first and dropped.
    pub(super) fn add(&mut self, error: ConditionError) {
        let repeated = self.list.iter().any(|known| known.span.start == error.span.start);
        if !repeated && self.list.len() < MOST {
            self.list.push(error);
        }
    }

    /// How many there are so far.
    pub(super) fn count(&self) -> usize {
        self.list.len()
    }

    pub(super) fn is_clean(&self) -> bool {
        self.list.is_empty()
    }

    pub(super) fn into_errors(mut self, text: &str) -> Errors {
        self.list.sort_by_key(|error| error.span.start);
        Errors { text: text.to_owned(), list: self.list }
    }
}
