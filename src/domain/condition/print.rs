//! The checked tree to its canonical text: the long form, with single blanks, and quotes only where needed.
//!
//! Names are written as names for people, and as `#12` by id for keeping ([`Checked::stored`]): so what is kept does
//! not change when something gets another name.

use super::checked::{AttributeTest, Checked, FactTest, Leaf, Matcher, Question, Reference, Source, Test};
use super::functions::Function;
use super::grammar::KEYWORDS;
use super::pattern;
use super::step::Step;
use super::syntax::{Node, Predicate, Relation, Window};
use crate::domain::fact::{Attribute, AttributeKind, FactKind, Nature, Subjects};
use crate::domain::field::{Field, Kind};
use crate::domain::names::{NameList, Names};

impl Checked {
    /// The text to keep: everything that has an id is written as `#12`, so that other names do not matter to it. Read
    /// again, it is the condition with the names of that time. `names` are those that it was read with.
    pub fn stored(&self, names: &Names) -> String {
        printed(&self.root, Some(names))
    }
}

/// The canonical text of a condition.
pub(super) fn print(node: &Node<Leaf>) -> String {
    printed(node, None)
}

/// The canonical text of one test.
pub(super) fn leaf(leaf: &Leaf) -> String {
    let mut printer = Printer { out: String::new(), ids: None };
    printer.leaf(leaf);
    printer.out
}

/// What a test of facts is about: `purchase where item = Espresso`.
pub(super) fn source(source: &Source) -> String {
    let mut printer = Printer { out: String::new(), ids: None };
    printer.about(source);
    printer.filter(source);
    printer.out
}

fn printed(node: &Node<Leaf>, ids: Option<&Names>) -> String {
    let mut printer = Printer { out: String::new(), ids };
    printer.tree(node, &Printer::leaf);
    printer.out
}

struct Printer<'a> {
    out: String,
    /// Ids in place of names: where to find those that the tree does not hold.
    ids: Option<&'a Names>,
}

impl Printer<'_> {
    fn tree<L>(&mut self, node: &Node<L>, leaf: &impl Fn(&mut Self, &L)) {
        match node {
            Node::Leaf(test) => leaf(self, test),
            Node::Not(inner) => {
                self.out.push_str("not ");
                self.enclosed(inner, matches!(**inner, Node::And(_) | Node::Or(_)), leaf);
            }
            Node::And(parts) => self.separated(parts, " and ", |printer, part| {
                printer.enclosed(part, matches!(part, Node::Or(_)), leaf);
            }),
            Node::Or(parts) => self.separated(parts, " or ", |printer, part| printer.tree(part, leaf)),
        }
    }

    fn enclosed<L>(&mut self, node: &Node<L>, in_parentheses: bool, leaf: &impl Fn(&mut Self, &L)) {
        if in_parentheses {
            self.out.push('(');
        }
        self.tree(node, leaf);
        if in_parentheses {
            self.out.push(')');
        }
    }

    fn separated<T>(&mut self, parts: &[T], separator: &str, write: impl Fn(&mut Self, &T)) {
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.out.push_str(separator);
            }
            write(self, part);
        }
    }

    fn leaf(&mut self, leaf: &Leaf) {
        match leaf {
            Leaf::Field(test) => self.field_test(test),
            Leaf::Fact(test) => self.fact_test(test),
            Leaf::Clock(test) => {
                self.out.push_str(test.dial.name());
                self.predicate(&test.predicate, Style { of_time: false, list: None, pattern: false });
            }
            Leaf::Saved(test) => {
                self.out.push('@');
                self.name(&test.saved, true);
            }
        }
    }

    fn field_test(&mut self, test: &Test) {
        match (test.field(), self.ids) {
            (Field::Custom(custom), Some(_)) => self.out.push_str(&format!("#{}", custom.definition().id.0)),
            (field, _) => self.out.push_str(field.name()),
        }
        let of_time = matches!(test.field().kind(), Kind::Date | Kind::Instant);
        let list = self.ids.and_then(|names| match test.field() {
            Field::Status => Some(&names.statuses),
            Field::Owner => Some(&names.users),
            _ => None,
        });
        let list = list.filter(|_| matches!(test.matcher, Matcher::Number(_)));
        self.predicate(test.predicate(), Style { of_time, list, pattern: true });
    }

    fn fact_test(&mut self, test: &FactTest) {
        let Source { kind, subjects, filter, window, .. } = &test.source;
        let is_plain = filter.is_none() && window.is_none();
        match (&test.question, subjects.as_slice()) {
            (Question::Exists, []) if is_plain => {
                self.out.push_str(kind.name());
                self.out.push_str(" is set");
            }
            (Question::Exists, [only]) if is_plain && kind.info().nature == Nature::Single => {
                self.out.push_str(kind.name());
                self.out.push_str(" = ");
                self.subject(*kind, only, false);
            }
            (Question::Exists, [_, _, ..]) => {
                self.out.push_str(kind.name());
                self.out.push_str(" in (");
                self.separated(subjects, ", ", |printer, subject| printer.subject(*kind, subject, false));
                self.out.push(')');
            }
            (Question::Exists, [only]) if *kind != FactKind::Activity => {
                self.call(kind.name(), &test.source, |printer| printer.subject(*kind, only, true));
            }
            (Question::Exists, _) => self.general(Function::Did, test, None),
            (Question::Count(predicate, _), _) => self.general(Function::Count, test, Some(predicate)),
            (Question::Sum(_, _, predicate, _), _) => self.general(Function::Sum, test, Some(predicate)),
            (Question::Last(predicate, _), _) => self.general(Function::Last, test, Some(predicate)),
            (Question::First(predicate, _), _) => self.general(Function::First, test, Some(predicate)),
            (Question::Amount(predicate, _), _) => {
                self.call(kind.name(), &test.source, |printer| {
                    printer
                        .separated(subjects, ", ", |printer, subject| printer.subject(*kind, subject, true));
                });
                self.predicate(predicate, Style { of_time: false, list: None, pattern: false });
            }
        }
    }

    /// A function that says which facts it is about.
    fn general(&mut self, function: Function, test: &FactTest, predicate: Option<&Predicate<String>>) {
        self.call(function.name(), &test.source, |printer| {
            printer.about(&test.source);
            if let Question::Sum(attribute, name, ..) = &test.question {
                printer.out.push('.');
                printer.attribute_name(*attribute, name);
            }
        });
        if let Some(predicate) = predicate {
            let of_time = matches!(function, Function::Last | Function::First);
            self.predicate(predicate, Style { of_time, list: None, pattern: false });
        }
    }

    fn call(&mut self, name: &str, source: &Source, about: impl FnOnce(&mut Self)) {
        self.out.push_str(name);
        self.out.push('(');
        about(self);
        self.filter(source);
        if let Some(window) = &source.window {
            self.out.push_str(", ");
            self.window(window);
        }
        self.out.push(')');
    }

    /// The kind of fact, and what it is about.
    fn about(&mut self, source: &Source) {
        let kind = source.kind;
        match source.subjects.as_slice() {
            [only] if kind == FactKind::Activity => self.activity_type(only),
            [only] => {
                self.out.push_str(kind.name());
                self.out.push('(');
                self.subject(kind, only, true);
                self.out.push(')');
            }
            _ => self.out.push_str(kind.name()),
        }
    }

    fn filter(&mut self, source: &Source) {
        if let Some(filter) = &source.filter {
            self.out.push_str(" where ");
            let kind = source.kind;
            self.tree(filter, &|printer: &mut Self, test: &AttributeTest| printer.attribute_test(kind, test));
        }
    }

    fn window(&mut self, window: &Window<String>) {
        let (word, value) = match window {
            Window::Last(value) => ("last ", value),
            Window::Since(value) => ("since ", value),
            Window::After(value) => ("after ", value),
            Window::Before(value) => ("before ", value),
            Window::Between(low, high) => {
                self.out.push_str("between ");
                write_value(low, &mut self.out);
                self.out.push_str(" and ");
                return write_value(high, &mut self.out);
            }
        };
        self.out.push_str(word);
        write_value(value, &mut self.out);
    }

    fn attribute_test(&mut self, kind: FactKind, test: &AttributeTest) {
        self.attribute_name(test.attribute, &test.name);
        let roles = self.ids.map(|names| &names.facts.roles);
        let list = roles.filter(|_| kind.attribute_kind(test.attribute) == AttributeKind::Role);
        self.predicate(&test.predicate, Style { of_time: false, list, pattern: true });
    }

    fn attribute_name(&mut self, attribute: Attribute, name: &str) {
        match (attribute, self.ids) {
            (Attribute::Own(id), Some(_)) => self.out.push_str(&format!("#{id}")),
            _ if is_word(name) => self.out.push_str(name),
            _ => write_quoted(name, &mut self.out),
        }
    }

    fn activity_type(&mut self, subject: &Reference) {
        if self.ids.is_none() && is_word(&subject.name) && FactKind::by_name(&subject.name).is_none() {
            self.out.push_str(&subject.name);
        } else {
            self.name(subject, true);
        }
    }

    /// The subject of a fact; in quotes within a function, as needed elsewhere.
    fn subject(&mut self, kind: FactKind, subject: &Reference, quoted: bool) {
        match kind.info().subjects {
            Subjects::Listed => self.name(subject, quoted),
            // These have their ids from the program and keep their names.
            Subjects::Fixed(_) => self.out.push_str(&subject.name),
        }
    }

    fn name(&mut self, reference: &Reference, quoted: bool) {
        match self.ids {
            Some(_) => self.out.push_str(&format!("#{}", reference.id)),
            None if quoted && !reference.name.is_empty() => {
                if self.out.ends_with('@') && is_word(&reference.name) {
                    self.out.push_str(&reference.name);
                } else {
                    write_quoted(&reference.name, &mut self.out);
                }
            }
            None => write_value(&reference.name, &mut self.out),
        }
    }

    fn predicate(&mut self, predicate: &Predicate<String>, style: Style<'_>) {
        match predicate {
            Predicate::IsSet => self.out.push_str(" is set"),
            Predicate::IsEmpty => self.out.push_str(" is empty"),
            Predicate::Falls(period) => {
                self.out.push_str(" is ");
                self.out.push_str(period);
            }
            Predicate::Is(Relation::Matches, source) if style.pattern => {
                self.out.push_str(" matches ");
                pattern::written(source, &mut self.out);
            }
            Predicate::Is(relation, value) => {
                self.out.push_str(symbol(*relation, style.of_time));
                self.value(value, style);
            }
            Predicate::In(values) => {
                self.out.push_str(" in (");
                self.separated(values, ", ", |printer, value| printer.value(value, style));
                self.out.push(')');
            }
            Predicate::Between(low, high) => {
                self.out.push_str(" between ");
                self.value(low, style);
                self.out.push_str(" and ");
                self.value(high, style);
            }
        }
    }

    fn value(&mut self, value: &str, style: Style<'_>) {
        match style.list.and_then(|list| list.id(value)) {
            Some(id) => self.out.push_str(&format!("#{id}")),
            None => write_value(value, &mut self.out),
        }
    }
}

/// How the values of a predicate are written.
#[derive(Clone, Copy)]
struct Style<'a> {
    /// Times are before and after each other, numbers below and above.
    of_time: bool,
    /// Where the ids of names are found, if these are to be written.
    list: Option<&'a NameList>,
    /// May it be a pattern?
    pattern: bool,
}

fn symbol(relation: Relation, of_time: bool) -> &'static str {
    match relation {
        Relation::Equals => " = ",
        Relation::Below if of_time => " before ",
        Relation::Below => " < ",
        Relation::AtMost => " <= ",
        Relation::Above if of_time => " after ",
        Relation::Above => " > ",
        Relation::AtLeast => " >= ",
        Relation::Contains => " ~ ",
        Relation::StartsWith => " starts with ",
        Relation::EndsWith => " ends with ",
        Relation::Matches => " matches ",
    }
}

/// A bare name: neither a value with a meaning of its own nor a word of the language.
fn is_word(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
        && !is_keyword(name)
}

fn is_keyword(value: &str) -> bool {
    KEYWORDS.iter().any(|word| word.eq_ignore_ascii_case(value))
}

/// Stricter than the parser: only what no later addition to the language can take for something else.
fn write_value(value: &str, out: &mut String) {
    let starts_plainly = value.starts_with(char::is_alphanumeric);
    let time_like = value.starts_with(|c: char| c.is_ascii_digit());
    let plain = |c: char| c.is_alphanumeric() || "_-.@+".contains(c) || (c == ':' && time_like);
    if starts_plainly && value.chars().all(plain) && !is_keyword(value) || is_time_ago(value) {
        out.push_str(value);
    } else {
        write_quoted(value, out);
    }
}

/// `30d ago` in just this spelling.
fn is_time_ago(value: &str) -> bool {
    let step = value.strip_suffix(" ago");
    step.is_some_and(|typed| Step::parse(typed).is_ok_and(|step| step.to_string() == typed))
}

fn write_quoted(value: &str, out: &mut String) {
    out.push('"');
    for c in value.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
}
