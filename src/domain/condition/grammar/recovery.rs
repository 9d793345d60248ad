//! Looking at tokens, and going on after a mistake.

use super::{Parser, TESTS};
use crate::domain::condition::MAX_NESTING;
use crate::domain::condition::error::{ConditionError, Span};
use crate::domain::condition::functions::Function;
use crate::domain::condition::syntax::Operand;
use crate::domain::condition::token::{Kind, Token};

impl Parser<'_> {
    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    /// The span of the token that is next; at the end, the place behind the last one.
    pub(super) fn here(&self) -> Span {
        let end = self.tokens.last().map_or(0, |token| token.span.end);
        self.peek().map_or(Span::new(end, end), |token| token.span)
    }

    pub(super) fn found(&self) -> String {
        match self.peek() {
            Some(token) => format!("`{}`", token.span.of(self.text)),
            None => "the end".to_owned(),
        }
    }

    pub(super) fn is_word(&self, at: usize, word: &str) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| {
            token.kind == Kind::Word && token.span.of(self.text).eq_ignore_ascii_case(word)
        })
    }

    pub(super) fn is_connective(&self, at: usize) -> bool {
        ["and", "or", "not"].iter().any(|word| self.is_word(at, word))
    }

    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let found = self.is_word(self.at, word);
        self.at += usize::from(found);
        found
    }

    /// Is the next token the first one after the field?
    pub(super) fn follows(&self, field: &Operand) -> bool {
        self.at > 0 && self.tokens[self.at - 1].span == field.span
    }

    pub(super) fn fail_here<T>(&mut self, message: String) -> Option<T> {
        self.report.add(ConditionError::new(self.here(), message));
        None
    }

    /// Reports the mistake and goes on to the next thing that looks like a term.
    pub(super) fn broken_term<T>(&mut self, span: Span, message: String, hint: Option<&str>) -> Option<T> {
        let error = ConditionError::new(span, message);
        self.report.add(if let Some(hint) = hint { error.hint(hint) } else { error });
        let mut open = 0usize;
        while let Some(token) = self.peek() {
            let resumes =
                self.begins_term(self.at) || self.is_connective(self.at) && self.begins_term(self.at + 1);
            match token.kind {
                _ if open == 0 && resumes => return None,
                Kind::Close if open == 0 => return None,
                Kind::Close => open -= 1,
                Kind::Open => open += 1,
                _ => {}
            }
            self.at += 1;
        }
        None
    }

    /// Does a term begin here, behind any `not` and parentheses?
    pub(super) fn begins_term(&self, at: usize) -> bool {
        let encloses = |at: &usize| {
            self.is_word(*at, "not") || self.tokens.get(*at).is_some_and(|token| token.kind == Kind::Open)
        };
        let mut at = at;
        for _ in 0..MAX_NESTING {
            if !encloses(&at) {
                break;
            }
            at += 1;
        }
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        match token.kind {
            Kind::Shorthand { .. } | Kind::Saved { .. } => true,
            Kind::Word if !self.is_connective(at) => self.begins_test(at + 1) || self.begins_call(at),
            _ => false,
        }
    }

    pub(super) fn begins_test(&self, at: usize) -> bool {
        match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Relation(_) | Kind::Differs) => true,
            Some(Kind::Word) => TESTS.iter().any(|word| self.is_word(at, word)),
            _ => false,
        }
    }

    fn begins_call(&self, at: usize) -> bool {
        let token = self.tokens.get(at + 1);
        token.is_some_and(|token| token.kind == Kind::Open)
            && Function::by_name(self.tokens[at].span.of(self.text)).is_some()
    }
}
