//! Tokens to the syntax tree, by recursive descent:
//!
//! ```text
//! alternatives = conjunction { "or" conjunction }
//! conjunction  = unary { [ "and" ] unary }
//! unary        = "not" unary | "(" alternatives ")" | term
//! term         = FIELD ":" VALUE | FIELD test | call | "@" NAME
//! test         = ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "before" | "after" ) value
//!              | [ "not" ] ( "starts" | "ends" ) "with" value
//!              | [ "not" ] "in" "(" value { "," value } ")"
//!              | [ "not" ] "between" value "and" value
//!              | [ "not" ] "matches" ( "/" PATTERN "/" | value )
//!              | "is" [ "not" ] ( "set" | "empty" | period )
//! period       = "today" | "yesterday" | "tomorrow" | ( "this" | "last" | "next" ) ( "week" | "month" | "year" )
//! value        = WORD | "\"" TEXT "\"" | DURATION "ago"
//! ```
//!
//! Functions (`call`) are in a file of their own.
//!
//! After a mistake the parser goes on at the next thing that looks like a term, so that one run finds
//! all of them.

mod call;
mod recovery;

use super::MAX_NESTING;
use super::error::{ConditionError, Report, Span};
use super::shorthand;
use super::step::Step;
use super::syntax::{Node, Operand, Predicate, Relation, Term, Typed};
use super::token::{Kind, Token};

/// Words with a meaning of their own; a value that is one of them is printed in quotes.
pub(super) const KEYWORDS: &[&str] = &[
    "and", "or", "not", "in", "between", "before", "after", "starts", "ends", "with", "is", "set", "empty",
    "matches", "where", "last", "since", "ago",
];

/// The words that a test may begin with, after the field's name.
const TESTS: &[&str] = &["in", "not", "between", "before", "after", "starts", "ends", "is", "matches"];

/// The tree of all tokens; what is wrong goes to `report`, and then the tree lacks that part.
pub(super) fn parse(text: &str, tokens: &[Token], report: &mut Report) -> Option<Node<Typed>> {
    let mut parser = Parser { text, tokens, at: 0, depth: 0, calls: 0, too_deep: false, report };
    if tokens.is_empty() {
        let everything = Span::new(0, text.len());
        parser.report.add(ConditionError::new(everything, "the condition is empty"));
        return None;
    }
    let mut tree = parser.alternatives();
    while parser.at < tokens.len() {
        let message = format!("{} closes nothing", parser.found());
        parser.fail_here::<Node<Typed>>(message);
        parser.at += 1;
        if parser.at < tokens.len() {
            tree = tree.or(parser.alternatives());
        }
    }
    tree
}

struct Parser<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
    depth: usize,
    /// How many functions enclose this place: a comma ends what is read there.
    calls: usize,
    /// Nothing more is read, so that what is missing now is no mistake.
    too_deep: bool,
    report: &'a mut Report,
}

type Tree = Option<Node<Typed>>;

impl Parser<'_> {
    fn alternatives(&mut self) -> Tree {
        let mut parts = vec![self.conjunction()];
        while self.eat_word("or") {
            parts.push(self.conjunction());
        }
        Node::any(parts.into_iter().flatten().collect())
    }

    fn conjunction(&mut self) -> Tree {
        let mut parts = vec![self.unary()];
        loop {
            let joined = self.eat_word("and");
            let ended = self
                .peek()
                .is_none_or(|token| token.kind == Kind::Close || token.kind == Kind::Comma && self.calls > 0)
                || self.is_word(self.at, "or");
            if ended && !joined {
                return Node::all(parts.into_iter().flatten().collect());
            }
            parts.push(self.unary());
        }
    }

    fn unary(&mut self) -> Tree {
        match self.peek().map(|token| &token.kind) {
            Some(Kind::Open) => self.parenthesised(),
            Some(Kind::Word) if self.is_word(self.at, "not") => {
                let inner = self.nested(Parser::unary)?;
                Some(Node::Not(Box::new(inner)))
            }
            Some(Kind::Word) if !self.is_connective(self.at) => self.term(),
            // Fields of forms have names with blanks.
            Some(Kind::Text(_)) if self.calls > 0 && self.begins_test(self.at + 1) => self.term(),
            Some(Kind::Saved { name, quoted }) => {
                let operand = Operand { text: name.clone(), span: self.here(), quoted: *quoted };
                self.at += 1;
                Some(Node::Leaf(Typed::Saved(operand)))
            }
            Some(Kind::Shorthand { field, value }) => {
                let (field, value) = (*field, *value);
                self.at += 1;
                shorthand::read(self.text, field, value, self.report)
            }
            Some(Kind::Broken) => {
                self.at += 1;
                None
            }
            Some(Kind::Word | Kind::Close) | None => {
                let message = format!("a condition is missing before {}", self.found());
                self.fail_here(message)
            }
            Some(_) => {
                let message = format!("expected the name of a field, found {}", self.found());
                self.broken_term(self.here(), message, None)
            }
        }
    }

    fn parenthesised(&mut self) -> Tree {
        let open = self.here();
        self.nested(|parser| {
            let inner = parser.alternatives();
            if parser.peek().is_some_and(|token| token.kind == Kind::Close) {
                parser.at += 1;
            } else if !parser.too_deep {
                parser.report.add(ConditionError::new(open, "the parenthesis is never closed"));
            }
            inner
        })
    }

    /// Steps over the token and reads what it encloses, unless that is too deep.
    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Tree) -> Tree {
        if self.depth == MAX_NESTING {
            let message = format!("`not` and parentheses are nested deeper than {MAX_NESTING} levels");
            self.fail_here::<Node<Typed>>(message);
            self.at = self.tokens.len();
            self.too_deep = true;
            return None;
        }
        self.at += 1;
        self.depth += 1;
        let tree = read(self);
        self.depth -= 1;
        tree
    }

    fn term(&mut self) -> Tree {
        if self.tokens.get(self.at + 1).is_some_and(|token| token.kind == Kind::Open) {
            return self.call();
        }
        let span = self.here();
        let field = match self.peek().map(|token| &token.kind) {
            Some(Kind::Text(text)) => Operand { text: text.clone(), span, quoted: true },
            _ => Operand { text: span.of(self.text).to_owned(), span, quoted: false },
        };
        self.at += 1;
        let negated = self.peek().is_some_and(|token| token.kind == Kind::Differs) || self.eat_word("not");
        let predicate = self.test(&field, negated)?;
        let span = Span::new(span.start, self.tokens[self.at - 1].span.end);
        let leaf = Node::Leaf(Typed::Term(Term { field, predicate, span }));
        Some(if negated { Node::Not(Box::new(leaf)) } else { leaf })
    }

    fn test(&mut self, field: &Operand, negated: bool) -> Option<Predicate<Operand>> {
        match self.peek().map(|token| token.kind.clone()) {
            Some(Kind::Relation(relation)) if !negated || relation == Relation::Contains => {
                self.compared(relation)
            }
            Some(Kind::Differs) if self.follows(field) => self.compared(Relation::Equals),
            _ if self.eat_word("in") => self.list(),
            _ if self.eat_word("between") => self.range(),
            _ if self.eat_word("matches") => Some(Predicate::Is(Relation::Matches, self.pattern()?)),
            _ if self.eat_word("starts") => self.at_end_of_text("starts", Relation::StartsWith),
            _ if self.eat_word("ends") => self.at_end_of_text("ends", Relation::EndsWith),
            _ if !negated && self.eat_word("is") => self.presence(),
            _ if !negated && self.is_word(self.at, "before") => self.compared(Relation::Below),
            _ if !negated && self.is_word(self.at, "after") => self.compared(Relation::Above),
            _ => self.no_test(field, negated),
        }
    }

    fn no_test<T>(&mut self, field: &Operand, negated: bool) -> Option<T> {
        let word = &field.text;
        if let "&&" | "&" | "||" | "|" = word.as_str() {
            let instead = if word.starts_with('&') { "and" } else { "or" };
            let error = ConditionError::new(field.span, format!("`{word}` is not a word of conditions"));
            self.report.add(error.suggesting(vec![instead.to_owned()]));
            return None;
        }
        if negated {
            let message = format!(
                "expected `in`, `between`, `matches`, `starts with` or `ends with` after `not`, found {}",
                self.found()
            );
            return self.broken_term(self.here(), message, Some("`not` also stands before the field"));
        }
        let message = format!("`{word}` has no comparison");
        let hint = format!("write `{word} = VALUE`; a value with blanks goes in quotes");
        self.broken_term(field.span, message, Some(&hint))
    }

    /// Steps over the operator and reads the value after it.
    fn compared(&mut self, relation: Relation) -> Option<Predicate<Operand>> {
        self.at += 1;
        Some(Predicate::Is(relation, self.value()?))
    }

    fn at_end_of_text(&mut self, word: &str, relation: Relation) -> Option<Predicate<Operand>> {
        if !self.is_word(self.at, "with") {
            let message = format!("expected `with` after `{word}`, found {}", self.found());
            return self.broken_term(self.here(), message, None);
        }
        self.compared(relation)
    }

    fn list(&mut self) -> Option<Predicate<Operand>> {
        if self.peek().is_none_or(|token| token.kind != Kind::Open) {
            let message = format!("expected `(` after `in`, found {}", self.found());
            return self.broken_term(self.here(), message, Some("write `in (A, B)`"));
        }
        let values = self.list_values();
        if self.peek().is_some_and(|token| token.kind == Kind::Close) {
            self.at += 1;
        }
        Some(Predicate::In(values?))
    }

    /// The values between the parentheses; the opening one is next, and afterwards the closing one.
    fn list_values(&mut self) -> Option<Vec<Operand>> {
        let mut values = Vec::new();
        loop {
            self.at += 1;
            values.push(self.value()?);
            match self.peek().map(|token| &token.kind) {
                Some(Kind::Comma) => {}
                Some(Kind::Close) => return Some(values),
                _ => {
                    let message = format!("expected `,` or `)` in the list, found {}", self.found());
                    return self.broken_term(
                        self.here(),
                        message,
                        Some("a value with blanks goes in quotes"),
                    );
                }
            }
        }
    }

    fn range(&mut self) -> Option<Predicate<Operand>> {
        let low = self.value()?;
        if !self.eat_word("and") {
            let message = format!("expected `and` between the two ends, found {}", self.found());
            return self.broken_term(self.here(), message, None);
        }
        Some(Predicate::Between(low, self.value()?))
    }

    fn presence(&mut self) -> Option<Predicate<Operand>> {
        let turned = self.eat_word("not");
        let set = self.is_word(self.at, "set");
        if !set && !self.is_word(self.at, "empty") {
            return if turned { self.no_presence() } else { self.falls() };
        }
        self.at += 1;
        Some(if set == turned { Predicate::IsEmpty } else { Predicate::IsSet })
    }

    /// A day, week, month or year named by its distance from now.
    fn falls(&mut self) -> Option<Predicate<Operand>> {
        let first = self.here();
        if ["today", "yesterday", "tomorrow"].iter().any(|day| self.is_word(self.at, day)) {
            self.at += 1;
            let text = first.of(self.text).to_ascii_lowercase();
            return Some(Predicate::Falls(Operand { text, span: first, quoted: false }));
        }
        let distance = ["this", "last", "next"].into_iter().find(|word| self.is_word(self.at, word));
        let unit = ["week", "month", "year"].into_iter().find(|word| self.is_word(self.at + 1, word));
        let (Some(distance), Some(unit)) = (distance, unit) else { return self.no_presence() };
        self.at += 2;
        let span = first.to(self.tokens[self.at - 1].span);
        Some(Predicate::Falls(Operand { text: format!("{distance} {unit}"), span, quoted: false }))
    }

    fn no_presence<T>(&mut self) -> Option<T> {
        let message =
            format!("expected `set`, `empty` or a day such as `today` after `is`, found {}", self.found());
        self.broken_term(self.here(), message, Some("values are compared by `=`"))
    }

    fn pattern(&mut self) -> Option<Operand> {
        let span = self.here();
        if self.peek().is_some_and(|token| token.kind == Kind::Pattern) {
            self.at += 1;
            let inner = Span::new(span.start + 1, span.end - 1);
            return Some(Operand { text: inner.of(self.text).to_owned(), span: inner, quoted: false });
        }
        if let Some(Kind::Text(text)) = self.peek().map(|token| &token.kind) {
            let text = text.clone();
            self.at += 1;
            return Some(Operand { text, span, quoted: true });
        }
        let message = format!("expected a pattern after `matches`, found {}", self.found());
        self.broken_term(span, message, Some("write `matches /PATTERN/`"))
    }

    fn value(&mut self) -> Option<Operand> {
        let span = self.here();
        let (text, quoted) = match self.peek().map(|token| &token.kind) {
            Some(Kind::Text(text)) => (text.clone(), true),
            Some(Kind::Word) if !self.is_connective(self.at) => {
                if self.is_word(self.at + 1, "ago") && Step::is_like(span.of(self.text)) {
                    self.at += 2;
                    let text = format!("{} ago", span.of(self.text));
                    return Some(Operand {
                        text,
                        span: span.to(self.tokens[self.at - 1].span),
                        quoted: false,
                    });
                }
                (span.of(self.text).to_owned(), false)
            }
            // `email ~ @example.com`
            Some(Kind::Saved { quoted: false, .. }) => (span.of(self.text).to_owned(), false),
            Some(Kind::Shorthand { .. }) => {
                let message = format!("the value {} contains a colon", self.found());
                return self.broken_term(span, message, Some("put it in quotes"));
            }
            _ => {
                let message = format!("expected a value, found {}", self.found());
                return self.broken_term(span, message, None);
            }
        };
        self.at += 1;
        Some(Operand { text, span, quoted })
    }
}
