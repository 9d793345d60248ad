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

    /// How many parentheses and `not` enclose the innermost test when the tree is written out.
    pub(super) fn nesting(&self) -> usize {
        match self {
            Node::Leaf(_) => 0,
            Node::Not(inner) => 1 + inner.enclosed(matches!(**inner, Node::And(_) | Node::Or(_))),
            Node::And(parts) => deepest(parts, |part| part.enclosed(matches!(part, Node::Or(_)))),
            Node::Or(parts) => deepest(parts, Node::nesting),
        }
    }

    fn enclosed(&self, in_parentheses: bool) -> usize {
        self.nesting() + usize::from(in_parentheses)
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
}

/// One test of one field, as typed; nothing is known yet about the field or the values.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The field's name.
    pub field: Operand,
    /// What is asked of it.
    pub predicate: Predicate<Operand>,
    /// The whole of it.
    pub span: Span,
}
