//! Smaller conditions and contacts, each by one step.

use super::model::Person;
use super::tree::{Attribute, Condition, Leaf, Source, Tree, Window};

/// Conditions with one part, one test or one limit less.
pub fn smaller_conditions(condition: &Condition) -> Vec<Condition> {
    smaller(condition, &smaller_leaves)
}

fn smaller<L: Clone>(tree: &Tree<L>, of_leaf: &impl Fn(&L) -> Vec<L>) -> Vec<Tree<L>> {
    match tree {
        Tree::Leaf(leaf) => of_leaf(leaf).into_iter().map(Tree::Leaf).collect(),
        Tree::Not(inner) => {
            let within = smaller(inner, of_leaf).into_iter().map(|inner| Tree::Not(Box::new(inner)));
            std::iter::once((**inner).clone()).chain(within).collect()
        }
        Tree::And(parts) => of_parts(parts, of_leaf, Tree::And),
        Tree::Or(parts) => of_parts(parts, of_leaf, Tree::Or),
    }
}

fn of_parts<L: Clone>(
    parts: &[Tree<L>],
    of_leaf: &impl Fn(&L) -> Vec<L>,
    join: fn(Vec<Tree<L>>) -> Tree<L>,
) -> Vec<Tree<L>> {
    let mut found = parts.to_vec();
    for (place, part) in parts.iter().enumerate() {
        let mut fewer = parts.to_vec();
        fewer.remove(place);
        if fewer.len() > 1 {
            found.push(join(fewer));
        }
        found.extend(smaller(part, of_leaf).into_iter().map(|part| {
            let mut changed = parts.to_vec();
            changed[place] = part;
            join(changed)
        }));
    }
    found
}

fn smaller_leaves(leaf: &Leaf) -> Vec<Leaf> {
    match leaf {
        Leaf::Did(source) => sources(source, Leaf::Did),
        Leaf::About(source) => sources(source, Leaf::About),
        Leaf::Count(source, test) => sources(source, |source| Leaf::Count(source, test.clone())),
        Leaf::Sum(source, test) => sources(source, |source| Leaf::Sum(source, test.clone())),
        Leaf::Edge(last, source, test) => sources(source, |source| Leaf::Edge(*last, source, test.clone())),
        _ => Vec::new(),
    }
}

fn sources(source: &Source, leaf: impl Fn(Source) -> Leaf) -> Vec<Leaf> {
    let mut found = Vec::new();
    if let Some(filter) = &source.filter {
        found.push(Source { filter: None, ..source.clone() });
        let less = smaller(filter, &|_: &Attribute| Vec::new());
        found.extend(less.into_iter().map(|filter| Source { filter: Some(filter), ..source.clone() }));
    }
    if !matches!(source.window, Window::Always) {
        found.push(Source { window: Window::Always, ..source.clone() });
    }
    found.into_iter().map(leaf).collect()
}

/// The contact with one fact, one attribute or one value less.
pub fn smaller_people(person: &Person) -> Vec<Person> {
    let mut found = Vec::new();
    let mut try_without = |change: &dyn Fn(&mut Person)| {
        let mut less = person.clone();
        change(&mut less);
        found.push(less);
    };
    for place in 0..person.facts.len() {
        try_without(&|less| {
            less.facts.remove(place);
        });
        for name in person.facts[place].attributes.keys() {
            try_without(&|less| {
                less.facts[place].attributes.remove(name);
            });
        }
        if person.facts[place].until.is_some() {
            try_without(&|less| less.facts[place].until = None);
        }
    }
    person.texts.keys().for_each(|name| {
        try_without(&|less| {
            less.texts.remove(name);
        })
    });
    person.numbers.keys().for_each(|name| {
        try_without(&|less| {
            less.numbers.remove(name);
        })
    });
    person.days.keys().for_each(|name| {
        try_without(&|less| {
            less.days.remove(name);
        })
    });
    if person.created.is_some() {
        try_without(&|less| less.created = None);
    }
    found
}
