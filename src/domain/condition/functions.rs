//! The functions of the language: five that count and compare facts, and one for each kind of fact.

use super::clock::{DIALS, Dial};
use super::period;
use crate::domain::fact::{FactKind, KINDS, Nature};

/// Has the name a meaning of its own in conditions, where a field stands? No field may be called so.
pub fn is_name(name: &str) -> bool {
    FactKind::by_name(name).is_some() || Function::by_name(name).is_some() || Dial::by_name(name).is_some()
}

/// A function by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    Did,
    Count,
    Sum,
    Last,
    First,
    /// `group("Staff")`: is there a fact of the kind about that subject, or how much of it?
    About(FactKind),
}

/// A function that takes any kind of fact, with what help says of it.
struct General {
    name: &'static str,
    function: Function,
    form: &'static str,
    meaning: &'static str,
}

const fn general(
    name: &'static str,
    function: Function,
    form: &'static str,
    meaning: &'static str,
) -> General {
    General { name, function, form, meaning }
}

const ON_ANY_KIND: [General; 5] = [
    general("did", Function::Did, "did(TYPE [where …] [, WINDOW])", "there is such an activity"),
    general("count", Function::Count, "count(TYPE [where …] [, WINDOW]) >= N", "how many there are"),
    general("sum", Function::Sum, "sum(TYPE.value [where …] [, WINDOW]) > N", "what their values add up to"),
    general("last", Function::Last, "last(TYPE [where …] [, WINDOW]) before D", "when the last one was"),
    general("first", Function::First, "first(TYPE [where …] [, WINDOW]) after D", "when the first one was"),
];

/// A form of the language and what it means, for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// How it is typed.
    pub form: String,
    /// What it means.
    pub meaning: &'static str,
}

/// Every function.
pub fn functions() -> Vec<Word> {
    let general =
        ON_ANY_KIND.iter().map(|known| Word { form: known.form.to_owned(), meaning: known.meaning });
    let kinds = KINDS.iter().filter(|info| info.kind != FactKind::Activity).map(|info| {
        let name = info.name;
        let form = match (info.nature, info.timed) {
            (Nature::Amount, _) => format!("{name}(\"NAME\") >= N"),
            (Nature::Single, _) => format!("{name} = NAME"),
            (_, true) => format!("{name}(\"NAME\" [where …] [, WINDOW])"),
            (_, false) => format!("{name}(\"NAME\")"),
        };
        Word { form, meaning: info.describe }
    });
    general.chain(kinds).collect()
}

/// Windows of functions.
pub fn windows() -> Vec<Word> {
    [
        ("last 30d", "up to now; units are h, d, w, mo and y"),
        ("since D", "from the beginning of D"),
        ("after D", "from the end of D"),
        ("before D", "until the beginning of D"),
        ("between D and D", "both included"),
    ]
    .map(|(form, meaning)| Word { form: form.to_owned(), meaning })
    .to_vec()
}

/// Days and other periods named by their distance from now: `birthday is today`.
pub fn periods() -> impl Iterator<Item = &'static str> {
    period::NAMES.iter().map(|(name, _)| *name)
}

/// What the clock can be asked.
pub fn dials() -> impl Iterator<Item = &'static str> {
    DIALS.iter().map(|(name, _)| *name)
}

impl Function {
    pub(super) fn by_name(name: &str) -> Option<Function> {
        let found = ON_ANY_KIND.iter().find(|known| known.name.eq_ignore_ascii_case(name));
        found.map(|known| known.function).or_else(|| {
            // Activities are about so much that `did` and `count` are clearer.
            FactKind::by_name(name).filter(|kind| *kind != FactKind::Activity).map(Function::About)
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Function::About(kind) => kind.name(),
            other => ON_ANY_KIND.iter().find(|known| known.function == other).map_or("", |known| known.name),
        }
    }

    /// Every name of a function.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        let kinds = KINDS.iter().filter(|info| info.kind != FactKind::Activity).map(|info| info.name);
        ON_ANY_KIND.iter().map(|known| known.name).chain(kinds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_is_told_once() {
        let forms: Vec<String> = functions().into_iter().map(|word| word.form).collect();
        let names: Vec<&str> = Function::names().collect();
        assert_eq!(forms.len(), names.len());
        for (form, name) in forms.iter().zip(names) {
            assert!(form.starts_with(name), "{form}");
            assert_eq!(Function::by_name(name).map(Function::name), Some(name));
        }
    }
}
