//! Text to tokens.
//!
//! Two sources make the same tokens: a text (the long form), and a list of arguments as the shell hands
//! them over, where one argument is one term and blanks need no quotes.

use super::error::{ConditionError, Report, Span};
use super::syntax::Relation;
use crate::domain::custom_field::is_of_name;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A bare word: a keyword, a name or a value.
    Word,
    /// A quoted text, without its quotes.
    Text(String),
    /// A pattern between slashes, as typed.
    Pattern,
    /// `@name`, without the `@`.
    Saved {
        name: String,
        quoted: bool,
    },
    /// `field:value`, the value still unread.
    Shorthand {
        field: Span,
        value: Span,
    },
    /// `=`, `<`, `<=`, `>`, `>=`, `~`
    Relation(Relation),
    /// `!=`
    Differs,
    Open,
    Close,
    Comma,
    /// Already reported.
    Broken,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
}

/// The tokens of a condition in the long form.
pub(super) fn tokens(text: &str, report: &mut Report) -> Vec<Token> {
    let mut lexer = Lexer { text, at: 0, pattern_next: false, report };
    std::iter::from_fn(|| lexer.next()).collect()
}

/// The tokens of a list of arguments, with the text that their spans refer to.
pub(super) fn argument_tokens<S: AsRef<str>>(arguments: &[S], report: &mut Report) -> (String, Vec<Token>) {
    let mut text = String::new();
    let mut tokens = Vec::with_capacity(arguments.len());
    for argument in arguments {
        if !text.is_empty() {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(argument.as_ref());
        let span = Span::new(start, text.len());
        tokens.push(Token { kind: argument_kind(argument.as_ref(), span, report), span });
    }
    (text, tokens)
}

fn argument_kind(argument: &str, span: Span, report: &mut Report) -> Kind {
    match argument {
        "(" => Kind::Open,
        ")" => Kind::Close,
        word if ["and", "or", "not"].iter().any(|known| word.eq_ignore_ascii_case(known)) => Kind::Word,
        saved if saved.starts_with('@') && saved.len() > 1 => match quoted_whole(&saved[1..]) {
            Some(name) => Kind::Saved { name, quoted: true },
            None => Kind::Saved { name: saved[1..].to_owned(), quoted: false },
        },
        term => match term.find(':') {
            // `did(purchase where item:x)` has a colon as well, but no field before it.
            Some(colon) if !term[..colon].contains(COMPARING) => {
                let colon = span.start + colon;
                Kind::Shorthand { field: Span::new(span.start, colon), value: Span::new(colon + 1, span.end) }
            }
            _ => {
                report.add(not_a_term(term, span));
                Kind::Broken
            }
        },
    }
}

fn quoted_whole(text: &str) -> Option<String> {
    if !text.starts_with('"') {
        return None;
    }
    quoted(text).filter(|(_, length)| *length == text.len()).map(|(content, _)| content)
}

/// What stands in conditions and in no name of a field.
const COMPARING: [char; 7] = ['(', ')', '=', '<', '>', '~', '!'];

/// The words that compare, between blanks: `email is set`.
const WORDS: [&str; 8] = ["is", "in", "between", "before", "after", "starts", "ends", "matches"];

fn not_a_term(argument: &str, span: Span) -> ConditionError {
    let shown = argument.trim();
    if shown.is_empty() {
        return ConditionError::new(span, "an empty term").hint("a term is `field:value`");
    }
    let error = ConditionError::new(span, format!("`{shown}` is not a term: it has no `field:`"));
    let word = shell_word(shown);
    if shown.contains(COMPARING) {
        return error.hint(format!(
            "`--where {word}` takes it as a condition; a term is `field:value`, a range `field:25..40`, `field:25..` \
             or `field:..40`"
        ));
    }
    let compares = |word: &str| WORDS.iter().any(|known| known.eq_ignore_ascii_case(word));
    if shown.split_whitespace().skip(1).any(compares) {
        return error.hint(format!(
            "`--where {word}` takes it as a condition, `--search {word}` looks for it in names and addresses"
        ));
    }
    error.hint(format!("`--search {word}` looks for it in names and addresses"))
}

fn shell_word(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_alphanumeric() || "_-.@".contains(c));
    if plain { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

/// May `word` stand before the colon of a shorthand term? Dates and times begin with a digit and may not.
fn is_field_like(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && word.chars().all(|c| is_of_name(c) || c == '-')
}

/// Reads a quoted text. `text` begins with the quote; gives the content and the bytes read, or `None`
/// when the closing quote is missing. A backslash keeps a quote or a backslash from being special.
pub(super) fn quoted(text: &str) -> Option<(String, usize)> {
    let mut chars = text.char_indices();
    let (_, quote) = chars.next()?;
    let mut content = String::new();
    let mut escaped = false;
    for (offset, c) in chars {
        if escaped {
            if !matches!(c, '\\' | '"' | '\'') {
                content.push('\\');
            }
            content.push(c);
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == quote {
            return Some((content, offset + c.len_utf8()));
        } else {
            content.push(c);
        }
    }
    None
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    /// The word before was `matches`: a slash begins a pattern.
    pattern_next: bool,
    report: &'a mut Report,
}

impl<'a> Lexer<'a> {
    fn next(&mut self) -> Option<Token> {
        self.skip_blanks();
        let rest = self.rest();
        let start = self.at;
        let pattern_expected = std::mem::take(&mut self.pattern_next);
        let kind = match rest.chars().next()? {
            '/' if pattern_expected => self.pattern(),
            '@' if rest.len() > 1 => self.saved(),
            '(' => self.take(1, Kind::Open),
            ')' => self.take(1, Kind::Close),
            ',' => self.take(1, Kind::Comma),
            '~' => self.take(1, Kind::Relation(Relation::Contains)),
            '=' if rest.starts_with("==") => self.take(2, Kind::Relation(Relation::Equals)),
            '=' => self.take(1, Kind::Relation(Relation::Equals)),
            '<' if rest.starts_with("<>") => self.take(2, Kind::Differs),
            '<' if rest.starts_with("<=") => self.take(2, Kind::Relation(Relation::AtMost)),
            '<' => self.take(1, Kind::Relation(Relation::Below)),
            '>' if rest.starts_with(">=") => self.take(2, Kind::Relation(Relation::AtLeast)),
            '>' => self.take(1, Kind::Relation(Relation::Above)),
            '!' if rest.starts_with("!=") => self.take(2, Kind::Differs),
            '!' => self.lone_exclamation_mark(),
            '"' | '\'' => self.quoted_text(),
            _ => self.word_or_shorthand(),
        };
        Some(Token { kind, span: Span::new(start, self.at) })
    }

    /// Steps over blanks and comments, which reach from `--` to the end of the line.
    fn skip_blanks(&mut self) {
        loop {
            let rest = self.rest().trim_start();
            self.at = self.text.len() - rest.len();
            if !rest.starts_with("--") {
                return;
            }
            self.at += rest.find('\n').unwrap_or(rest.len());
        }
    }

    /// Up to the next slash without a backslash before it.
    fn pattern(&mut self) -> Kind {
        let mut escaped = false;
        for (offset, c) in self.rest().char_indices().skip(1) {
            match c {
                '/' if !escaped => return self.take(offset + 1, Kind::Pattern),
                '\\' => escaped = !escaped,
                _ => escaped = false,
            }
        }
        let span = Span::new(self.at, self.at + 1);
        let error = ConditionError::new(span, "the pattern is never closed");
        self.report.add(error.hint("write `/…/`; a slash within it is `\\/`"));
        self.at = self.text.len();
        Kind::Broken
    }

    fn saved(&mut self) -> Kind {
        self.at += 1;
        if self.rest().starts_with('"') {
            return match quoted(self.rest()) {
                Some((name, length)) => self.take(length, Kind::Saved { name, quoted: true }),
                None => self.unclosed_quote(),
            };
        }
        let rest = self.rest();
        let stop = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | '"' | '=' | '<' | '>' | '~');
        let length = rest.find(stop).unwrap_or(rest.len());
        self.take(length, Kind::Saved { name: rest[..length].to_owned(), quoted: false })
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn take(&mut self, bytes: usize, kind: Kind) -> Kind {
        self.at += bytes;
        kind
    }

    fn lone_exclamation_mark(&mut self) -> Kind {
        let span = Span::new(self.at, self.at + 1);
        self.report.add(ConditionError::new(span, "`!` alone means nothing").hint("write `not` or `!=`"));
        self.take(1, Kind::Broken)
    }

    fn quoted_text(&mut self) -> Kind {
        match quoted(self.rest()) {
            Some((content, length)) => self.take(length, Kind::Text(content)),
            None => self.unclosed_quote(),
        }
    }

    fn unclosed_quote(&mut self) -> Kind {
        let span = Span::new(self.at, self.at + 1);
        self.report.add(ConditionError::new(span, "the quote is never closed"));
        self.at = self.text.len();
        Kind::Broken
    }

    fn word_or_shorthand(&mut self) -> Kind {
        let start = self.at;
        let rest = self.rest();
        let mut end = rest.len();
        for (offset, c) in rest.char_indices() {
            let special = c.is_whitespace() || matches!(c, '(' | ')' | ',' | '"' | '=' | '<' | '>' | '~');
            if special || (c == '!' && rest[offset..].starts_with("!=")) {
                end = offset;
                break;
            }
            if c == ':' && is_field_like(&rest[..offset]) {
                self.at += offset + 1;
                return self.shorthand(Span::new(start, start + offset));
            }
        }
        self.pattern_next = rest[..end].eq_ignore_ascii_case("matches");
        self.take(end, Kind::Word)
    }

    /// The value of a shorthand term within a text: up to a blank or a parenthesis outside quotes.
    fn shorthand(&mut self, field: Span) -> Kind {
        let start = self.at;
        loop {
            if self.rest().starts_with('"') {
                match quoted(self.rest()) {
                    Some((_, length)) => self.at += length,
                    None => return self.unclosed_quote(),
                }
            }
            let rest = self.rest();
            let stop = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',');
            self.at += rest.find(stop).unwrap_or(rest.len());
            // A comma before a blank is one between arguments of a function.
            if !self.rest().starts_with(',') || self.rest()[1..].starts_with(char::is_whitespace) {
                return Kind::Shorthand { field, value: Span::new(start, self.at) };
            }
            self.at += 1;
        }
    }
}
