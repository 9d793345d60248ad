//! Functions: which facts, in which window, and what is asked of them.

use super::{Checker, backwards, time};
use crate::domain::condition::checked::{AttributeTest, FactTest, Question, Reference, Source, TimeTest};
use crate::domain::condition::error::{ConditionError, Span};
use crate::domain::condition::functions::Function;
use crate::domain::condition::step::Step;
use crate::domain::condition::stretch::{End, Reach, Stretch};
use crate::domain::condition::syntax::{
    About, Call, Node, Operand, Predicate, Relation, Term, Typed, Window,
};
use crate::domain::condition::value;
use crate::domain::fact::{AttributeKind, FactKind, Nature};
use crate::domain::field::Kind;
use crate::domain::text::nearest;

impl Checker<'_> {
    pub(super) fn call(&mut self, call: Call) -> Option<FactTest> {
        self.library.count_leaf();
        let function = Function::by_name(&call.name.text)?;
        let Call { name, about, filter, named, windows, predicate, span } = call;
        let Some(about) = about else {
            let hint = match function {
                Function::About(kind) => format!("`{} is set` asks for any", kind.name()),
                other => format!("write `{}(page_visit, last 30d)`", other.name()),
            };
            let error = ConditionError::new(name.span, format!("`{}` needs a name", function.name()));
            return self.fail(error.hint(hint));
        };
        let found = self.about(function, &about);
        // What follows does not depend on each other, so that all mistakes are found.
        let kind = match (&found, function) {
            (Some((kind, _)), _) => *kind,
            (None, Function::About(kind)) => kind,
            (None, _) => FactKind::Activity,
        };
        let filter = match found {
            Some(_) => self.whole_filter(kind, filter, named),
            None => Some(None),
        };
        let window = self.windows(kind, windows);
        let question = self.question(function, kind, &name, about.attribute, predicate, span);
        let ((kind, subjects), filter, (window, reach), question) = (found?, filter?, window?, question?);
        Some(FactTest { source: Source { kind, subjects, filter, window, reach }, question })
    }

    /// The kind of fact and its subject.
    fn about(&mut self, function: Function, about: &About) -> Option<(FactKind, Vec<Reference>)> {
        if let (Some(attribute), true) = (&about.attribute, function != Function::Sum) {
            let error =
                ConditionError::new(attribute.span, format!("only `sum` looks at `.{}`", attribute.text));
            return self.fail(error.hint("a name with a dot goes in quotes"));
        }
        if let Function::About(kind) = function {
            if let Some(subject) = &about.subject {
                return self.fail(ConditionError::new(subject.span, "a name within a name"));
            }
            return Some((kind, vec![self.reference(kind, &about.name)?]));
        }
        let kind = FactKind::by_name(&about.name.text).filter(|_| !about.name.quoted);
        match (kind, &about.subject) {
            (Some(kind), Some(subject)) => Some((kind, vec![self.reference(kind, subject)?])),
            (Some(kind), None) => {
                self.is_known(kind, about.name.span)?;
                Some((kind, Vec::new()))
            }
            (None, Some(_)) => {
                let near = nearest(&about.name.text, FactKind::all().map(FactKind::name));
                let near = near.into_iter().map(str::to_owned).collect();
                self.fail(value::unknown(&about.name, "kind of fact").suggesting(near))
            }
            (None, None) => {
                Some((FactKind::Activity, vec![self.reference(FactKind::Activity, &about.name)?]))
            }
        }
    }

    /// `where …` and what is written short for it; the outer `None` is a mistake.
    #[allow(clippy::option_option)]
    fn whole_filter(
        &mut self,
        kind: FactKind,
        filter: Option<Node<Typed>>,
        named: Vec<(Operand, Operand)>,
    ) -> Option<Option<Node<AttributeTest>>> {
        let mut parts = Vec::new();
        let mut sound = true;
        if let Some(filter) = filter {
            match self.filter(kind, filter) {
                Some(filter) => parts.push(filter),
                None => sound = false,
            }
        }
        for (field, operand) in named {
            let span = field.span.to(operand.span);
            let term = Term { field, predicate: Predicate::Is(Relation::Equals, operand), span };
            match self.attribute_test(kind, term) {
                Some(test) => parts.push(Node::Leaf(test)),
                None => sound = false,
            }
        }
        sound.then(|| Node::all(parts))
    }

    fn windows(
        &mut self,
        kind: FactKind,
        windows: Vec<(Window<Operand>, Span)>,
    ) -> Option<(Option<Window<String>>, Reach)> {
        let mut windows = windows.into_iter();
        let Some((window, span)) = windows.next() else { return Some((None, Reach::default())) };
        if !kind.info().timed {
            let message = format!("`{}` has no time, and so no window", kind.name());
            return self.fail(ConditionError::new(span, message));
        }
        if let Some((_, second)) = windows.next() {
            let error = ConditionError::new(second, "a function has one window");
            return self.fail(error.hint("`between D and D` has two ends"));
        }
        let (spelled, stretch) = self.window(window, span)?;
        Some((Some(spelled), Reach(stretch)))
    }

    fn window(&mut self, window: Window<Operand>, span: Span) -> Option<(Window<String>, Stretch)> {
        let mut one = |relation, operand: &Operand| self.one_sided(relation, operand);
        match window {
            Window::Last(operand) => match Step::parse(&operand.text) {
                // As long before now is no longer part of it.
                Ok(step) => {
                    let stretch = Stretch::between(Some(End::Ago(step, 1)), None);
                    Some((Window::Last(step.to_string()), stretch))
                }
                Err(reason) => self.fail(time::no_step(&operand, reason)),
            },
            Window::Since(operand) => {
                one(Relation::AtLeast, &operand).map(|(text, stretch)| (Window::Since(text), stretch))
            }
            Window::After(operand) => {
                one(Relation::Above, &operand).map(|(text, stretch)| (Window::After(text), stretch))
            }
            Window::Before(operand) => {
                one(Relation::Below, &operand).map(|(text, stretch)| (Window::Before(text), stretch))
            }
            Window::Between(low, high) => {
                match self.between(Kind::Instant, "a window", (&low, &high), span)? {
                    (Predicate::Between(low, high), stretch) => Some((Window::Between(low, high), stretch)),
                    _ => self.fail(backwards(span)),
                }
            }
        }
    }

    fn question(
        &mut self,
        function: Function,
        kind: FactKind,
        name: &Operand,
        attribute: Option<Operand>,
        predicate: Option<Predicate<Operand>>,
        span: Span,
    ) -> Option<Question> {
        let is_amount = matches!(function, Function::About(kind) if kind.info().nature == Nature::Amount);
        let shown = function.name();
        if function == Function::Did || matches!(function, Function::About(_)) && !is_amount {
            if predicate.is_none() {
                return Some(Question::Exists);
            }
            let error = ConditionError::new(
                span,
                format!("`{shown}(…)` is a test already and compares with nothing"),
            );
            return self.fail(error.hint(format!("`not {shown}(…)` is its opposite")));
        }
        let Some(predicate) = predicate else {
            let example = match function {
                Function::Last | Function::First => format!("{shown}(…) before 7d ago"),
                _ => format!("{shown}(…) >= 1"),
            };
            let error = ConditionError::new(name.span, format!("`{shown}(…)` has no comparison"));
            return self.fail(error.hint(format!("write `{example}`")));
        };
        if matches!(function, Function::Last | Function::First) {
            if !kind.info().timed {
                return self.fail(ConditionError::new(span, format!("`{}` has no time", kind.name())));
            }
            let (spelled, test) = self.time_test(shown, predicate, span)?;
            let question = if function == Function::Last { Question::Last } else { Question::First };
            return Some(question(spelled, test));
        }
        if let Predicate::IsSet | Predicate::IsEmpty | Predicate::Falls(_) = predicate {
            let error = ConditionError::new(span, format!("`{shown}(…)` is a number, and always there"));
            return self.fail(error.hint(format!("write `{shown}(…) >= 1`")));
        }
        if function == Function::Sum {
            return self.sum(kind, name, attribute, predicate, span);
        }
        let term = Term { field: name.clone(), predicate, span };
        let (spelled, ranges) = self.whole_numbers(&format!("{shown}(…)"), term)?;
        Some(if is_amount { Question::Amount(spelled, ranges) } else { Question::Count(spelled, ranges) })
    }

    fn sum(
        &mut self,
        kind: FactKind,
        name: &Operand,
        attribute: Option<Operand>,
        predicate: Predicate<Operand>,
        span: Span,
    ) -> Option<Question> {
        let Some(attribute) = attribute else {
            let error = ConditionError::new(name.span, "`sum` needs what it adds up");
            return self.fail(error.hint("write `sum(purchase.value)`"));
        };
        let (found, spelling) = self.attribute(kind, &attribute)?;
        if kind.attribute_kind(found) != AttributeKind::Value {
            return self.fail(ConditionError::new(attribute.span, format!("`{spelling}` is not a number")));
        }
        let (spelled, ranges) = match predicate {
            Predicate::Is(
                Relation::Contains | Relation::StartsWith | Relation::EndsWith | Relation::Matches,
                _,
            ) => return self.fail(super::not_text("sum(…)", span)),
            asked => self.decimals(asked, span)?,
        };
        Some(Question::Sum(found, spelling, spelled, ranges))
    }

    fn time_test(
        &mut self,
        shown: &str,
        asked: Predicate<Operand>,
        span: Span,
    ) -> Option<(Predicate<String>, TimeTest)> {
        let name = format!("{shown}(…)");
        match asked {
            Predicate::IsSet => Some((Predicate::IsSet, TimeTest::Set)),
            Predicate::IsEmpty => Some((Predicate::IsEmpty, TimeTest::Empty)),
            Predicate::Falls(operand) => {
                self.falls(&operand).map(|(spelled, period)| (spelled, TimeTest::Falls(period)))
            }
            Predicate::Is(
                Relation::Contains | Relation::StartsWith | Relation::EndsWith | Relation::Matches,
                _,
            ) => self.fail(super::not_text(&name, span)),
            asked if time::moves(&asked) => {
                let (spelled, stretch) = self.moving(Kind::Instant, &name, asked, span)?;
                Some((spelled, TimeTest::Within(stretch)))
            }
            asked => {
                let (spelled, ranges) = self.measured(asked, span, |checker, operand| {
                    let measure = value::measure_of(Kind::Instant, &name, operand, checker.scope);
                    checker.take(measure)
                })?;
                Some((spelled, TimeTest::Among(ranges)))
            }
        }
    }
}
