//! Tokens to the syntax tree, by recursive descent:
//!
//! ```text
//! alternatives = conjunction { "or" conjunction }
//! conjunction  = unary { [ "and" ] unary }
//! unary        = "not" unary | "(" alternatives ")" | term
//! term         = FIELD ":" VALUE | FIELD test
//! test         = ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "before" | "after" ) value
//!              | [ "not" ] ( "starts" | "ends" ) "with" value
//!              | [ "not" ] "in" "(" value { "," value } ")"
//!              | [ "not" ] "between" value "and" value
//!              | "is" [ "not" ] ( "set" | "empty" )
//! ```
//!
//! After a mistake the parser goes on at the next thing that looks like a term, so that one run finds
//! all of them.

use super::MAX_NESTING;
use super::error::{ConditionError, Report, Span};
use super::shorthand;
use super::syntax::{Node, Operand, Predicate, Relation, Term};
use super::token::{Kind, Token};

/// Words with a meaning of their own; a value that is one of them is printed in quotes.
pub(super) const KEYWORDS: &[&str] =
    &["and", "or", "not", "in", "between", "before", "after", "starts", "ends", "with", "is", "set", "empty"];

/// The words that a test may begin with, after the field's name.
const TESTS: &[&str] = &["in", "not", "between", "before", "after", "starts", "ends", "is"];

/// The tree of all tokens; what is wrong goes to `report`, and then the tree lacks that part.
pub(super) fn parse(text: &str, tokens: &[Token], report: &mut Report) -> Option<Node<Term>> {
    let mut parser = Parser { text, tokens, at: 0, depth: 0, too_deep: false, report };
    if tokens.is_empty() {
        let everything = Span::new(0, text.len());
        parser.report.add(ConditionError::new(everything, "the condition is empty"));
        return None;
    }
    let mut tree = parser.alternatives();
    while parser.at < tokens.len() {
        let message = format!("{} closes nothing", parser.found());
        parser.fail_here::<Node<Term>>(message);
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
    /// Nothing more is read, so that what is missing now is no mistake.
    too_deep: bool,
    report: &'a mut Report,
}

type Tree = Option<Node<Term>>;

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
            let ended =
                self.peek().is_none_or(|token| token.kind == Kind::Close) || self.is_word(self.at, "or");
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
            self.fail_here::<Node<Term>>(message);
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
        let span = self.here();
        let field = Operand { text: span.of(self.text).to_owned(), span };
        self.at += 1;
        let negated = self.peek().is_some_and(|token| token.kind == Kind::Differs) || self.eat_word("not");
        let predicate = self.test(&field, negated)?;
        let span = Span::new(span.start, self.tokens[self.at - 1].span.end);
        let leaf = Node::Leaf(Term { field, predicate, span });
        Some(if negated { Node::Not(Box::new(leaf)) } else { leaf })
    }

    fn test(&mut self, field: &Operand, negated: bool) -> Option<Predicate<Operand>> {
        match self.peek().map(|token| token.kind.clone()) {
            Some(Kind::Relation(relation)) if !negated || relation == Relation::Contains => {
                self.compared(relation)
            }
            Some(Kind::Differs) if self.follows(field) => self.compared(Relation::Equals),
            Some(Kind::Open) if !negated => {
                let message = format!("unknown function `{}`", field.text);
                self.broken_term(field.span, message, None)
            }
            _ if self.eat_word("in") => self.list(),
            _ if self.eat_word("between") => self.range(),
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
                "expected `in`, `between`, `starts with` or `ends with` after `not`, found {}",
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
            let message = format!("expected `set` or `empty` after `is`, found {}", self.found());
            return self.broken_term(self.here(), message, Some("values are compared by `=`"));
        }
        self.at += 1;
        Some(if set == turned { Predicate::IsEmpty } else { Predicate::IsSet })
    }

    fn value(&mut self) -> Option<Operand> {
        let span = self.here();
        let text = match self.peek().map(|token| &token.kind) {
            Some(Kind::Text(text)) => text.clone(),
            Some(Kind::Word) if !self.is_connective(self.at) => span.of(self.text).to_owned(),
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
        Some(Operand { text, span })
    }
}

/// Looking at tokens, and going on after a mistake.
impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    /// The span of the token that is next; at the end, the place behind the last one.
    fn here(&self) -> Span {
        let end = self.tokens.last().map_or(0, |token| token.span.end);
        self.peek().map_or(Span::new(end, end), |token| token.span)
    }

    fn found(&self) -> String {
        match self.peek() {
            Some(token) => format!("`{}`", token.span.of(self.text)),
            None => "the end".to_owned(),
        }
    }

    fn is_word(&self, at: usize, word: &str) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| {
            token.kind == Kind::Word && token.span.of(self.text).eq_ignore_ascii_case(word)
        })
    }

    fn is_connective(&self, at: usize) -> bool {
        ["and", "or", "not"].iter().any(|word| self.is_word(at, word))
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let found = self.is_word(self.at, word);
        self.at += usize::from(found);
        found
    }

    /// Is the next token the first one after the field?
    fn follows(&self, field: &Operand) -> bool {
        self.at > 0 && self.tokens[self.at - 1].span == field.span
    }

    fn fail_here<T>(&mut self, message: String) -> Option<T> {
        self.report.add(ConditionError::new(self.here(), message));
        None
    }

    /// Reports the mistake and goes on to the next thing that looks like a term.
    fn broken_term<T>(&mut self, span: Span, message: String, hint: Option<&str>) -> Option<T> {
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
    fn begins_term(&self, at: usize) -> bool {
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
            Kind::Shorthand { .. } => true,
            Kind::Word if !self.is_connective(at) => self.begins_test(at + 1),
            _ => false,
        }
    }

    fn begins_test(&self, at: usize) -> bool {
        match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Relation(_) | Kind::Differs) => true,
            Some(Kind::Word) => TESTS.iter().any(|word| self.is_word(at, word)),
            _ => false,
        }
    }
}
