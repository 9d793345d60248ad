//! The condition language: one text, one meaning, wherever contacts are selected.
//!
//! A text becomes tokens (`token`), a tree of what was typed (`grammar`, `shorthand`), and a tree of what
//! it means (`check`). The checked tree is evaluated against one contact ([`Checked::evaluate`]), narrowed to
//! what a store can look for ([`Checked::narrow`]), and printed in its one canonical form ([`Checked::text`]),
//! which parses back to an equal condition. There is no second implementation of the meaning: a narrowing only
//! spares the evaluator contacts that cannot match.
//!
//! [`compile`] takes the long form (`country in (Germany, Austria) and age between 25 and 40`), in which
//! shorthand terms may stand as well; [`compile_terms`] takes command-line arguments (`country:DE,AT age:25..40
//! not city:Boston`), one term each, side by side meaning "and".
//!
//! Values are compared by their kind. Text: without case, in NFC, in every script. E-mail addresses: by the
//! address they reach, as uniqueness does. Countries, states, statuses, users: by what the name means. Dates and
//! times: `2024` is the whole year. A comparison with a missing value is false, and `a != b` is `not a = b`.
//!
//! Beside its fields, a contact has facts: functions ask about them (`count(page_visit, last 30d) >= 3`), and one table
//! ([`crate::domain::fact::KINDS`]) says what kinds there are. Windows, ages and `30d ago` move with the clock, so that
//! an answer comes with the earliest instant at which time alone may change it ([`Outcome`]), and with what has to be
//! read for it ([`Checked::needs`]). [`Checked::explain`] says why, and what would have to change.
//!
//! Names of groups, scores, statuses and the like are looked up when a condition is read. What is kept is
//! [`Checked::stored`], which has ids in their place, and is read with the names of the day; a [`Referent`] says what it
//! refers to.
//!
//! A new test is a line of the grammar, a matcher in the checked tree, its evaluation and its narrowing (which
//! may keep all); a new field is an entry of the field table, a new kind of fact one of the table of kinds.

mod calendar;
mod check;
mod checked;
mod clock;
mod error;
mod evaluate;
mod explain;
mod functions;
mod grammar;
mod mentions;
mod narrow;
mod needs;
mod pattern;
mod period;
mod print;
mod ranges;
mod references;
mod settle;
mod shorthand;
mod step;
mod stretch;
mod syntax;
#[cfg(test)]
mod tests;
mod text_match;
mod token;
mod value;

pub(in crate::domain) use calendar::start_of_day;
pub use checked::{Checked, FactTest, Leaf, Reference, SavedTest, Test};
pub use clock::ClockTest;
pub use error::{ConditionError, Errors, Span};
pub use evaluate::{Outcome, Tally};
pub use explain::{
    Advice, Branch, Change, Deciding, Ends, Explanation, Finding, Found, Obstacle, Part, Reason,
    SmallestChange, Value,
};
pub use functions::{Word, dials, functions, is_name, periods, windows};
pub use mentions::mentioned;
pub use narrow::{Datum, Looked, Narrowed, Narrowing};
pub use needs::{Need, Needs};
pub use references::{Referent, find_cycle, in_order};
pub use syntax::{Node, Predicate, Relation};

use super::names::Names;
use super::time::Zone;
use error::Report;
use token::Token;

/// What the meaning of a condition depends on besides its text.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// Statuses and users, what facts are about, and saved conditions.
    pub names: &'a Names,
    /// The zone of the database's settings: where days begin.
    pub zone: Zone,
}

/// How many `not` and parentheses may enclose a test.
pub const MAX_NESTING: usize = 64;

/// Bytes that a condition may have, as typed and in its canonical form.
pub const MAX_BYTES: usize = 64 * 1024;

/// Reads and checks a condition in the long form.
pub fn compile(text: &str, scope: &Scope<'_>) -> Result<Checked, Errors> {
    read(text, scope, 0)
}

/// The same for a condition that is kept under a name: within others it is one level more.
pub fn compile_saved(text: &str, scope: &Scope<'_>) -> Result<Checked, Errors> {
    read(text, scope, 1)
}

/// Reads a condition that stands within so many saved ones.
fn read(text: &str, scope: &Scope<'_>, enclosing: usize) -> Result<Checked, Errors> {
    refuse_long(text.len())?;
    let mut report = Report::default();
    let tokens = token::tokens(text, &mut report);
    finish((text, &tokens), scope, enclosing, report)
}

/// Reads and checks command-line arguments: each is one `field:value` term, or one of `not`, `and`, `or`, `(`
/// and `)`. Spans refer to the arguments joined by single blanks.
pub fn compile_terms<S: AsRef<str>>(arguments: &[S], scope: &Scope<'_>) -> Result<Checked, Errors> {
    refuse_long(arguments.iter().map(|argument| argument.as_ref().len() + 1).sum())?;
    let mut report = Report::default();
    let (text, tokens) = token::argument_tokens(arguments, &mut report);
    finish((&text, &tokens), scope, 0, report)
}

fn finish(
    (text, tokens): (&str, &[Token]),
    scope: &Scope<'_>,
    enclosing: usize,
    mut report: Report,
) -> Result<Checked, Errors> {
    let tree = grammar::parse(text, tokens, &mut report);
    let root = tree.and_then(|tree| check::check(tree, scope, enclosing, &mut report));
    match root {
        Some(root) if report.is_clean() => writable(root, text),
        _ => Err(report.into_errors(text)),
    }
}

/// The canonical form must be readable again, and it may be longer or nested deeper than what was typed.
fn writable(root: Node<Leaf>, typed: &str) -> Result<Checked, Errors> {
    let mut report = Report::default();
    let everything = Span::new(0, typed.len());
    if root.nesting(&Leaf::nesting) > MAX_NESTING {
        let message =
            format!("`not` and parentheses are nested deeper than {MAX_NESTING} levels when written out");
        report.add(ConditionError::new(everything, message));
        return Err(report.into_errors(typed));
    }
    let text = print::print(&root);
    if text.len() > MAX_BYTES {
        let message =
            format!("the condition has {} bytes when written out; the limit is {MAX_BYTES}", text.len());
        report.add(ConditionError::new(everything, message));
        return Err(report.into_errors(typed));
    }
    Ok(Checked { root, text, idle: None })
}

/// What is too long is not shown either.
fn refuse_long(bytes: usize) -> Result<(), Errors> {
    if bytes <= MAX_BYTES {
        return Ok(());
    }
    let mut report = Report::default();
    let message = format!("the condition has {bytes} bytes; the limit is {MAX_BYTES}");
    report.add(ConditionError::new(Span::new(0, 0), message));
    Err(report.into_errors(""))
}
