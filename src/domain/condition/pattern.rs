//! Regular expressions: of a kind that takes time in proportion to the text, whatever the pattern, and small enough
//! that a condition full of them is still harmless.

use regex::{Regex, RegexBuilder};
use regex_syntax::ast;

use super::error::{ConditionError, Span};
use super::syntax::Operand;
use crate::domain::text::nfc;

/// Bytes that a compiled pattern may take; repeated Unicode classes are large.
const MAX_COMPILED: usize = 1 << 20;

/// How deep a pattern may be nested.
const MAX_NESTING: u32 = 50;

/// Patterns in one condition.
pub(super) const MAX_PATTERNS: usize = 64;

/// A compiled pattern; letters match in either case.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    source: String,
    regex: Regex,
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Pattern {
    pub(super) fn new(operand: &Operand) -> Result<Pattern, ConditionError> {
        let source = unescaped(&nfc(&operand.text));
        if let Err(error) =
            ast::parse::ParserBuilder::new().nest_limit(MAX_NESTING).build().parse(&operand.text)
        {
            let span = place(operand, error.span());
            return Err(ConditionError::new(span, format!("the pattern is wrong: {}", error.kind())));
        }
        let compiled = RegexBuilder::new(&source)
            .case_insensitive(true)
            .size_limit(MAX_COMPILED)
            .dfa_size_limit(MAX_COMPILED)
            .nest_limit(MAX_NESTING)
            .build();
        match compiled {
            Ok(regex) => Ok(Pattern { source, regex }),
            Err(regex::Error::CompiledTooBig(_)) => {
                Err(ConditionError::new(operand.span, "the pattern grows too large when it is compiled")
                    .hint("repeat less, or use `[a-z]` in place of `\\w`"))
            }
            Err(_) => Err(ConditionError::new(
                operand.span,
                "the pattern is wrong: unknown class or no such character",
            )),
        }
    }

    /// The pattern, its slashes without backslashes.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    pub(super) fn is_in(&self, text: &str) -> bool {
        self.regex.is_match(&nfc(text))
    }
}

/// The part of a pattern between slashes that is meant; within quotes all of it, since escapes shift places.
fn place(operand: &Operand, within: &ast::Span) -> Span {
    if operand.quoted {
        return operand.span;
    }
    let at = |offset: usize| operand.span.start + offset.min(operand.text.len());
    Span::new(at(within.start.offset), at(within.end.offset))
}

/// The pattern with `\/` as `/`.
fn unescaped(pattern: &str) -> String {
    let mut plain = String::with_capacity(pattern.len());
    let mut escaped = false;
    for c in pattern.chars() {
        if escaped && c == '/' {
            plain.pop();
        }
        plain.push(c);
        escaped = c == '\\' && !escaped;
    }
    plain
}

/// The pattern between slashes, as it is typed.
pub(super) fn written(source: &str, out: &mut String) {
    out.push('/');
    let mut escaped = false;
    for c in source.chars() {
        if c == '/' && !escaped {
            out.push('\\');
        }
        out.push(c);
        escaped = c == '\\' && !escaped;
    }
    out.push('/');
}
