//! The tree of a condition, the same shape before and after checking: before, its leaves hold what was
//! typed; after, what it means.

use super::error::Span;

/// Conditions combined. Built through the constructors, which keep one shape per meaning: a conjunction
/// has at least two parts, and none of them is a conjunction itself (the same for alternatives).
#[derive(Clone, Debug, PartialEq)]
pub enum Node<L> {
    /// All of them hold.
    And(Vec<Node<L>>),
    /// At least one of them holds.
    Or(Vec<Node<L>>),
    /// It does not hold.
    Not(Box<Node<L>>),
    /// A single test.
    Leaf(L),
}

impl<L> Node<L> {
    /// All of `parts`; `None` when there are none.
    pub fn all(parts: Vec<Node<L>>) -> Option<Node<L>> {
        let flat = parts.into_iter().flat_map(|part| match part {
            Node::And(inner) => inner,
            other => vec![other],
        });
        Node::one_or(flat.collect(), Node::And)
    }

    /// Any of `parts`; `None` when there are none.
    pub fn any(parts: Vec<Node<L>>) -> Option<Node<L>> {
        let flat = parts.into_iter().flat_map(|part| match part {
            Node::Or(inner) => inner,
            other => vec![other],
        });
        Node::one_or(flat.collect(), Node::Or)
    }

    fn one_or(mut parts: Vec<Node<L>>, join: fn(Vec<Node<L>>) -> Node<L>) -> Option<Node<L>> {
        if parts.len() > 1 { Some(join(parts)) } else { parts.pop() }
    }

    /// How many parentheses and `not` enclose the innermost test when the tree is written out; `inside` says how
    /// many a leaf has itself.
    pub(super) fn nesting(&self, inside: &impl Fn(&L) -> usize) -> usize {
        let enclosed = |part: &Self, in_parentheses| part.nesting(inside) + usize::from(in_parentheses);
        match self {
            Node::Leaf(leaf) => inside(leaf),
            Node::Not(inner) => 1 + enclosed(inner, matches!(**inner, Node::And(_) | Node::Or(_))),
            Node::And(parts) => deepest(parts, |part| enclosed(part, matches!(part, Node::Or(_)))),
            Node::Or(parts) => deepest(parts, |part| part.nesting(inside)),
        }
    }

    /// The same, to change them.
    pub(super) fn leaves_mut(&mut self, change: &mut impl FnMut(&mut L)) {
        match self {
            Node::Leaf(leaf) => change(leaf),
            Node::Not(inner) => inner.leaves_mut(change),
            Node::And(parts) | Node::Or(parts) => {
                parts.iter_mut().for_each(|part| part.leaves_mut(change));
            }
        }
    }

    /// The leaves, from left to right.
    pub fn leaves<'a>(&'a self, visit: &mut impl FnMut(&'a L)) {
        match self {
            Node::Leaf(leaf) => visit(leaf),
            Node::Not(inner) => inner.leaves(visit),
            Node::And(parts) | Node::Or(parts) => parts.iter().for_each(|part| part.leaves(visit)),
        }
    }
}

fn deepest<L>(parts: &[Node<L>], depth: impl Fn(&Node<L>) -> usize) -> usize {
    parts.iter().map(depth).max().unwrap_or(0)
}

/// How a value is compared with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// `=`
    Equals,
    /// `<` or `before`
    Below,
    /// `<=`
    AtMost,
    /// `>` or `after`
    Above,
    /// `>=`
    AtLeast,
    /// `~`
    Contains,
    /// `starts with`
    StartsWith,
    /// `ends with`
    EndsWith,
    /// `matches`
    Matches,
}

/// What is asked of a field; `V` is a value as typed, or its canonical spelling.
#[derive(Clone, Debug, PartialEq)]
pub enum Predicate<V> {
    /// Compared with one value.
    Is(Relation, V),
    /// Equal to one of them.
    In(Vec<V>),
    /// Within both ends, inclusive.
    Between(V, V),
    /// Falls into a day, week, month or year named by its distance from now: `is today`, `is this month`.
    Falls(V),
    /// A value is there.
    IsSet,
    /// No value is there.
    IsEmpty,
}

/// A word or a quoted text, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Operand {
    /// The text itself, without quotes.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Stood it in quotes? Only a bare `#12` is an id instead of a name.
    pub quoted: bool,
}

/// One test, as typed; nothing is known yet about names and values.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// `FIELD test`
    Term(Term),
    /// `FUNCTION(…) test`
    Call(Box<Call>),
    /// `@NAME`
    Saved(Operand),
}

/// One test of one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The field's name.
    pub field: Operand,
    /// What is asked of it.
    pub predicate: Predicate<Operand>,
    /// The whole of it.
    pub span: Span,
}

/// A function asked of a contact's facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The function's name.
    pub name: Operand,
    /// What it is asked about.
    pub about: Option<About>,
    /// `where …`: nothing but terms.
    pub filter: Option<Node<Typed>>,
    /// `role "Decision maker"`: short for `where role = "Decision maker"`.
    pub named: Vec<(Operand, Operand)>,
    /// The windows; more than one is a mistake.
    pub windows: Vec<(Window<Operand>, Span)>,
    /// What is asked of its value.
    pub predicate: Option<Predicate<Operand>>,
    /// The whole of it.
    pub span: Span,
}

/// The first argument of a function: `page_visit`, `purchase.value`, `submitted("Contact us")`.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// A type of activity, a kind of fact, or a subject.
    pub name: Operand,
    /// What is summed up.
    pub attribute: Option<Operand>,
    /// The subject, when `name` is a kind.
    pub subject: Option<Operand>,
}

/// The times that a function looks at.
#[derive(Clone, Debug, PartialEq)]
pub enum Window<V> {
    /// `last 30d`
    Last(V),
    /// `since 2026-01-01`
    Since(V),
    /// `after 2026-01-01`
    After(V),
    /// `before 7d ago`
    Before(V),
    /// `between 2026-01-01 and 2026-03-31`
    Between(V, V),
}
