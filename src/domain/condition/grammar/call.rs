//! Functions: what stands between their parentheses.
//!
//! ```text
//! call     = FUNCTION "(" [ about ] [ "where" alternatives ] { "," argument } ")" [ test ]
//! about    = NAME [ "." ATTRIBUTE ] [ "(" value ")" ]
//! argument = window | NAME value
//! window   = "last" DURATION | ( "since" | "after" | "before" ) value | "between" value "and" value
//! ```

use super::{Parser, Tree};
use crate::domain::condition::error::{ConditionError, Span};
use crate::domain::condition::functions::Function;
use crate::domain::condition::syntax::{About, Call, Node, Operand, Predicate, Typed, Window};
use crate::domain::condition::token::Kind;
use crate::domain::text::nearest;

/// What is read of a call before its value is compared.
struct Arguments {
    about: Option<About>,
    filter: Option<Node<Typed>>,
    named: Vec<(Operand, Operand)>,
    windows: Vec<(Window<Operand>, Span)>,
}

impl Parser<'_> {
    /// A function; its name is next, and a parenthesis after it.
    pub(super) fn call(&mut self) -> Tree {
        let start = self.here();
        let name = Operand { text: start.of(self.text).to_owned(), span: start, quoted: false };
        if Function::by_name(&name.text).is_none() {
            let near = nearest(&name.text, Function::names()).into_iter().map(str::to_owned).collect();
            let error =
                ConditionError::new(start, format!("unknown function `{}`", name.text)).suggesting(near);
            self.report.add(error);
            return self.skip_call();
        }
        self.at += 2;
        self.calls += 1;
        let arguments = self.arguments();
        self.calls -= 1;
        if self.too_deep {
            return None;
        }
        let Some(Arguments { about, filter, named, windows }) = arguments else {
            return self.skip_rest_of_call();
        };
        let end = self.tokens[self.at - 1].span;
        let shown = Operand { text: format!("{}(…)", name.text), span: end, quoted: false };
        let (negated, predicate) = self.value_test(&shown)?;
        let span = start.to(self.tokens[self.at - 1].span);
        let call = Call { name, about, filter, named, windows, predicate, span };
        let leaf = Node::Leaf(Typed::Call(Box::new(call)));
        Some(if negated { Node::Not(Box::new(leaf)) } else { leaf })
    }

    /// The comparison after the closing parenthesis, if there is one. A `not` that begins the next term is left.
    fn value_test(&mut self, shown: &Operand) -> Option<(bool, Option<Predicate<Operand>>)> {
        let differs = self.peek().is_some_and(|token| token.kind == Kind::Differs);
        let turned = self.is_word(self.at, "not")
            && (self.is_word(self.at + 1, "in") || self.is_word(self.at + 1, "between"));
        if !differs && !turned && (self.is_word(self.at, "not") || !self.begins_test(self.at)) {
            return Some((false, None));
        }
        self.at += usize::from(turned);
        let predicate = self.test(shown, differs || turned)?;
        Some((differs || turned, Some(predicate)))
    }

    /// Everything up to and with the closing parenthesis. `None`: a mistake was reported.
    fn arguments(&mut self) -> Option<Arguments> {
        let mut read = Arguments { about: None, filter: None, named: Vec::new(), windows: Vec::new() };
        if !self.ends_argument() && !self.is_word(self.at, "where") {
            read.about = Some(self.about()?);
        }
        if self.is_word(self.at, "where") {
            let errors = self.report.count();
            read.filter = self.nested(Parser::alternatives);
            if self.report.count() > errors {
                return None;
            }
        }
        while self.peek().is_some_and(|token| token.kind == Kind::Comma) {
            self.at += 1;
            self.argument(&mut read)?;
        }
        if self.peek().is_none_or(|token| token.kind != Kind::Close) {
            let message = format!("expected `,` or `)` in the function, found {}", self.found());
            let hint = "write `FUNCTION(NAME where …, last 30d)`; a name with blanks goes in quotes";
            self.report.add(ConditionError::new(self.here(), message).hint(hint));
            return None;
        }
        self.at += 1;
        Some(read)
    }

    fn ends_argument(&self) -> bool {
        self.peek().is_none_or(|token| matches!(token.kind, Kind::Close | Kind::Comma))
    }

    fn about(&mut self) -> Option<About> {
        let mut name = self.name()?;
        let mut attribute = None;
        match name.text.rfind('.') {
            Some(dot) if !name.quoted => {
                let start = name.span.start + dot;
                let text = name.text.split_off(dot).split_off(1);
                attribute = Some(Operand { text, span: Span::new(start + 1, name.span.end), quoted: false });
                name.span.end = start;
            }
            Some(_) | None => {
                if let Some(token) = self.peek()
                    && token.kind == Kind::Word
                    && token.span.start == name.span.end
                    && token.span.of(self.text).starts_with('.')
                {
                    let span = Span::new(token.span.start + 1, token.span.end);
                    attribute = Some(Operand { text: span.of(self.text).to_owned(), span, quoted: false });
                    self.at += 1;
                }
            }
        }
        let mut subject = None;
        if self.peek().is_some_and(|token| token.kind == Kind::Open) {
            self.at += 1;
            subject = Some(self.name()?);
            if self.peek().is_none_or(|token| token.kind != Kind::Close) {
                return self.fail_here(format!("expected `)` after the name, found {}", self.found()));
            }
            self.at += 1;
        }
        Some(About { name, attribute, subject })
    }

    /// A name in quotes, or a bare word.
    fn name(&mut self) -> Option<Operand> {
        let span = self.here();
        let (text, quoted) = match self.peek().map(|token| &token.kind) {
            Some(Kind::Text(text)) => (text.clone(), true),
            Some(Kind::Word) if !self.is_connective(self.at) => (span.of(self.text).to_owned(), false),
            _ => return self.fail_here(format!("expected a name, found {}", self.found())),
        };
        self.at += 1;
        Some(Operand { text, span, quoted })
    }

    fn argument(&mut self, read: &mut Arguments) -> Option<()> {
        let start = self.here();
        let window = match () {
            () if self.eat_word("last") => Window::Last(self.value()?),
            () if self.eat_word("since") => Window::Since(self.value()?),
            () if self.eat_word("after") => Window::After(self.value()?),
            () if self.eat_word("before") => Window::Before(self.value()?),
            () if self.eat_word("between") => match self.range()? {
                Predicate::Between(low, high) => Window::Between(low, high),
                _ => return None,
            },
            () => {
                let name = self.name()?;
                if self.ends_argument() {
                    let message = format!("`{}` is no window and has no value", name.text);
                    let hint =
                        "windows are `last 30d`, `since D`, `after D`, `before D` and `between D and D`";
                    self.report.add(ConditionError::new(name.span, message).hint(hint));
                    return None;
                }
                let value = self.value()?;
                read.named.push((name, value));
                return Some(());
            }
        };
        read.windows.push((window, start.to(self.tokens[self.at - 1].span)));
        Some(())
    }

    /// Steps over a call whose name is next.
    fn skip_call<T>(&mut self) -> Option<T> {
        self.at += 2;
        self.skip_rest_of_call()
    }

    /// Steps over what is left of the arguments and over a comparison after them.
    fn skip_rest_of_call<T>(&mut self) -> Option<T> {
        let mut open = 1usize;
        while let (Some(token), true) = (self.tokens.get(self.at), open > 0) {
            match token.kind {
                Kind::Open => open += 1,
                Kind::Close => open -= 1,
                _ => {}
            }
            self.at += 1;
        }
        if self.begins_test(self.at) && !self.is_word(self.at, "not") {
            let end = self.tokens[self.at - 1].span;
            let shown = Operand { text: String::new(), span: end, quoted: false };
            let differs = self.peek().is_some_and(|token| token.kind == Kind::Differs);
            let _ = self.test(&shown, differs);
        }
        None
    }
}
