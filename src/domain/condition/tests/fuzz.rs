//! Conditions that were typed right, and then bent: whatever comes of them, the parser says yes or where it is wrong.
//!
//! `PROPTEST_CASES=100000 cargo test --release --lib condition::tests::fuzz` goes on for longer.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;

const CORPUS: &str = include_str!("corpus.txt");

/// What is put into a text: the signs and words that mean something, and what a hostile keyboard has.
const PIECES: &[&str] = &[
    "(",
    ")",
    ",",
    "\"",
    "'",
    "\\",
    "/",
    ":",
    "=",
    "!=",
    "<",
    ">=",
    "~",
    "..",
    "*",
    "@",
    "#",
    "--",
    "\n",
    ".",
    "-",
    " and ",
    " or ",
    " not ",
    " in ",
    " between ",
    " is ",
    " set",
    " today",
    " ago",
    " where ",
    ", last ",
    "since ",
    "matches ",
    "count(",
    "did(",
    "sum(",
    "last(",
    "group(",
    "30d",
    "0",
    "99999999999999999999",
    "2017-02-30",
    "1mo",
    "\u{0}",
    "\u{301}",
    "İ",
    "ß",
    "𠮷",
    "\u{202E}",
    "\u{FEFF}",
];

/// One way to bend a text; places are in characters.
#[derive(Clone, Debug)]
enum Bend {
    Insert(Index, &'static str),
    Delete(Index, usize),
    Repeat(Index, usize),
    Swap(Index, Index),
    Splice(Index, Index, Index),
}

fn bend() -> impl Strategy<Value = Bend> {
    let place = any::<Index>;
    prop_oneof![
        4 => (place(), select(PIECES)).prop_map(|(at, piece)| Bend::Insert(at, piece)),
        3 => (place(), 1..12usize).prop_map(|(at, length)| Bend::Delete(at, length)),
        1 => (place(), 1..40usize).prop_map(|(at, length)| Bend::Repeat(at, length)),
        1 => (place(), place()).prop_map(|(one, other)| Bend::Swap(one, other)),
        2 => (place(), place(), place()).prop_map(|(line, from, at)| Bend::Splice(line, from, at)),
    ]
}

fn bent(text: &str, bends: &[Bend]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let lines: Vec<&str> = CORPUS.lines().collect();
    for bend in bends {
        let places = letters.len() + 1;
        match bend {
            Bend::Insert(at, piece) => {
                let at = at.index(places);
                letters.splice(at..at, piece.chars());
            }
            Bend::Delete(at, length) => {
                let at = at.index(places);
                letters.drain(at..(at + length).min(letters.len()));
            }
            Bend::Repeat(at, length) => {
                let at = at.index(places);
                let copy = letters[at..(at + length).min(letters.len())].to_vec();
                letters.splice(at..at, copy);
            }
            Bend::Swap(one, other) if !letters.is_empty() => {
                letters.swap(one.index(places - 1), other.index(places - 1));
            }
            Bend::Swap(..) => {}
            Bend::Splice(line, from, at) => {
                let line: Vec<char> = lines[line.index(lines.len())].chars().collect();
                let tail = line[from.index(line.len())..].to_vec();
                let at = at.index(places);
                letters.splice(at..at, tail);
            }
        }
    }
    letters.into_iter().collect()
}

/// What is read can be asked, narrowed, explained and read again; what is not has its place.
fn try_out(text: &str) -> Result<(), TestCaseError> {
    let scope = scope(Tz::Europe__Vienna);
    match compile(text, &scope) {
        Ok(checked) => {
            let again = compile(checked.text(), &scope);
            prop_assert_eq!(again.as_ref(), Ok(&checked), "{}", checked);
            let stored = compile(&checked.stored(&NAMES), &scope);
            prop_assert_eq!(stored.as_ref(), Ok(&checked), "{}", checked.stored(&NAMES));
            let joseph = joseph();
            let outcome = checked.evaluate(&joseph, &noon());
            prop_assert_eq!(checked.explain(&joseph, &noon(), &NAMES, &free).whole.verdict, outcome.value);
            checked.narrow(&noon());
            checked.needs(&noon());
            checked.references();
        }
        Err(errors) => {
            prop_assert!(!errors.list.is_empty());
            for error in &errors.list {
                prop_assert!(errors.text.get(error.span.start..error.span.end).is_some(), "{:?}", error);
            }
        }
    }
    Ok(())
}

#[test]
fn the_corpus_is_right() {
    for line in CORPUS.lines() {
        long(line);
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_read_or_refused_with_its_place(
        line in any::<Index>(), bends in proptest::collection::vec(bend(), 0..8),
    ) {
        let lines: Vec<&str> = CORPUS.lines().collect();
        try_out(&bent(lines[line.index(lines.len())], &bends))?;
    }

    #[test]
    fn arguments_are_read_or_refused_with_their_place(
        line in any::<Index>(), bends in proptest::collection::vec(bend(), 0..6),
    ) {
        let lines: Vec<&str> = CORPUS.lines().collect();
        let text = bent(lines[line.index(lines.len())], &bends);
        let arguments: Vec<&str> = text.split(' ').collect();
        if let Err(errors) = compile_terms(&arguments, &scope(Tz::UTC)) {
            for error in &errors.list {
                prop_assert!(errors.text.get(error.span.start..error.span.end).is_some(), "{:?}", error);
            }
        }
    }
}
