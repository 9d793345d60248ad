//! Conditions saved under a name, used within others.

use std::collections::HashMap;
use std::sync::Arc;

use super::Checker;
use crate::domain::condition::checked::{Leaf, Reference, SavedTest};
use crate::domain::condition::error::{ConditionError, Report};
use crate::domain::condition::pattern::MAX_PATTERNS;
use crate::domain::condition::syntax::{Node, Operand};
use crate::domain::condition::{MAX_BYTES, grammar, token, value};
use crate::domain::fact::Saved;

/// How many saved conditions may stand within each other.
const MAX_CHAIN: usize = 8;

/// How many tests a condition may have with all saved ones written out: a few that each use the next twice would
/// otherwise grow beyond measure.
const MAX_TESTS: usize = 16_384;

/// The saved conditions met so far.
#[derive(Default)]
pub(super) struct Library {
    /// So many saved conditions enclose the whole.
    enclosing: usize,
    /// Those that enclose this place within it.
    chain: Vec<Reference>,
    /// What each asks; `None` when it is wrong.
    known: HashMap<i64, Option<Meaning>>,
    tests: usize,
    patterns: usize,
    /// How many saved conditions stand within each other below this place.
    height: usize,
}

#[derive(Clone)]
struct Meaning {
    root: Arc<Node<Leaf>>,
    /// With everything written out.
    tests: usize,
    height: usize,
}

impl Library {
    pub(super) fn within(enclosing: usize) -> Library {
        Library { enclosing, ..Library::default() }
    }

    fn depth(&self) -> usize {
        self.enclosing + self.chain.len()
    }

    pub(super) fn count_leaf(&mut self) {
        self.tests = self.tests.saturating_add(1);
    }

    /// Is one more allowed?
    pub(super) fn count_pattern(&mut self) -> bool {
        self.patterns += 1;
        self.patterns <= MAX_PATTERNS
    }
}

fn too_deep() -> String {
    format!("conditions are saved within each other more than {MAX_CHAIN} deep")
}

impl Checker<'_> {
    pub(super) fn saved(&mut self, name: &Operand) -> Option<SavedTest> {
        let all = &self.scope.names.saved;
        let found = match value::id(name) {
            Some(id) => all.by_id(id),
            None => all.by_name(&name.text),
        };
        let Some(saved) = found else {
            let near = crate::domain::text::nearest(&name.text, all.iter().map(|saved| saved.name.as_str()));
            let near = near.into_iter().map(|near| format!("@{near}")).collect();
            let error = ConditionError::new(name.span, format!("unknown condition `@{}`", name.text));
            return self.fail(error.suggesting(near));
        };
        let reference = Reference { id: saved.id, name: saved.name.clone() };
        if let Some(start) = self.library.chain.iter().position(|known| known.id == saved.id) {
            let path = self.library.chain[start..].iter().chain([&reference]);
            let path: Vec<String> = path.map(|reference| format!("@{}", reference.name)).collect();
            let message = format!("`@{}` refers to itself: {}", saved.name, path.join(" → "));
            return self.fail(ConditionError::new(name.span, message));
        }
        if self.library.depth() >= MAX_CHAIN {
            return self.fail(ConditionError::new(name.span, too_deep()));
        }
        let meaning = match self.library.known.get(&saved.id) {
            Some(known) => known.clone()?,
            None => self.meaning(saved, &reference, name)?,
        };
        if self.library.depth() + meaning.height > MAX_CHAIN {
            return self.fail(ConditionError::new(name.span, too_deep()));
        }
        self.library.height = self.library.height.max(meaning.height);
        self.library.tests = self.library.tests.saturating_add(meaning.tests);
        if self.library.tests > MAX_TESTS {
            let message =
                format!("with all saved conditions written out there are more than {MAX_TESTS} tests");
            return self.fail(ConditionError::new(name.span, message));
        }
        Some(SavedTest { saved: reference, root: meaning.root })
    }

    /// What a saved condition asks, read for the first time; what is wrong within it is told where it is used.
    fn meaning(&mut self, saved: &Saved, reference: &Reference, used: &Operand) -> Option<Meaning> {
        let mut report = Report::default();
        let tests_before = std::mem::take(&mut self.library.tests);
        let height_before = std::mem::take(&mut self.library.height);
        self.library.chain.push(reference.clone());
        let mut root = None;
        if saved.text.len() <= MAX_BYTES {
            let tokens = token::tokens(&saved.text, &mut report);
            let tree = grammar::parse(&saved.text, &tokens, &mut report);
            let mut within = Checker { scope: self.scope, report: &mut report, library: self.library };
            root = tree.and_then(|tree| within.node(tree));
        }
        self.library.chain.pop();
        let tests = std::mem::replace(&mut self.library.tests, tests_before);
        let height = std::mem::replace(&mut self.library.height, height_before) + 1;
        let root = root.filter(|_| report.is_clean());
        let meaning = root.map(|root| Meaning { root: Arc::new(root), tests, height });
        // What is refused because of where it stands may be right elsewhere, but the whole is refused anyway.
        self.library.known.insert(saved.id, meaning.clone());
        if meaning.is_none() {
            let first = report.into_errors(&saved.text).list.into_iter().next();
            let reason = first.map_or_else(|| "it is too long".to_owned(), |error| error.message);
            // It is nobody's fault alone, and the way down to where it was noticed explains nothing.
            let message = match reason {
                reason if reason == too_deep() => reason,
                reason => format!("`@{}` is wrong: {reason}", saved.name),
            };
            self.report.add(ConditionError::new(used.span, message));
        }
        meaning
    }
}
