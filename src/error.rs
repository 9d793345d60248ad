//! The one error a command ends with: what happened, why, what to type next, and the exit status.
//!
//! Each layer has its own small error enums; here they become messages a person can act on. The
//! [`Kind`] alone decides the exit status, so the table of the manual has one place in the code.

use std::fmt;

/// Why a command did not end well; each has its exit status.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Input or output, the database, or a defect: 1.
    Failure,
    /// Flags, filters, unknown fields: 2.
    Usage,
    /// A reference matches nothing, or too much: 3.
    NotFound,
    /// Confirmation declined or impossible, read-only, undo conflict: 4.
    Refused,
    /// Rows of an import or a value was rejected; a constraint is violated: 5.
    Rejected,
    /// A check found problems: 6.
    CheckFailed,
    /// The database lock was not to be had within `--wait`: 7.
    Busy,
    /// Stopped by that signal, with nothing left half done: 128 + its number.
    Interrupted(i32),
    /// The reader of standard output went away: 0, without a word.
    BrokenPipe,
}

/// What an exit status means, for the program, its manual and its help.
pub struct ExitStatus {
    kind: Kind,
    /// The number.
    pub code: u8,
    /// One sentence.
    pub meaning: &'static str,
}

/// Every exit status but those of signals, which are 128 and their number.
pub const EXIT_STATUSES: [ExitStatus; 8] = [
    ExitStatus::new(Kind::BrokenPipe, 0, "Done; also an empty list and a closed pipe."),
    ExitStatus::new(Kind::Failure, 1, "Input, output or the database failed."),
    ExitStatus::new(Kind::Usage, 2, "The command line is wrong: a flag, a condition, a field."),
    ExitStatus::new(Kind::NotFound, 3, "A reference matches nothing, or too much."),
    ExitStatus::new(Kind::Refused, 4, "Refused: not confirmed, read-only, or an undo in conflict."),
    ExitStatus::new(Kind::Rejected, 5, "Rows or a value were rejected; accepted rows of an import are in."),
    ExitStatus::new(Kind::CheckFailed, 6, "A check found problems."),
    ExitStatus::new(Kind::Busy, 7, "The database is busy; trying again is safe."),
];

/// The statuses of the signals that the program listens to, and what they mean.
pub const SIGNAL_STATUSES: (&str, &str) =
    ("129, 130, 143", "Interrupted by SIGHUP, SIGINT or SIGTERM; nothing is left half done.");

impl ExitStatus {
    const fn new(kind: Kind, code: u8, meaning: &'static str) -> Self {
        ExitStatus { kind, code, meaning }
    }
}

/// The exit statuses with their meanings, as manual and help list them.
pub fn exit_statuses() -> impl Iterator<Item = (String, &'static str)> {
    let signals = (SIGNAL_STATUSES.0.to_owned(), SIGNAL_STATUSES.1);
    EXIT_STATUSES.iter().map(|status| (status.code.to_string(), status.meaning)).chain([signals])
}

impl Kind {
    /// The exit status of the process.
    pub fn status(self) -> u8 {
        if let Kind::Interrupted(signal) = self {
            return 128u8.saturating_add(u8::try_from(signal).unwrap_or(2));
        }
        EXIT_STATUSES.iter().find(|status| status.kind == self).map_or(1, |status| status.code)
    }
}

/// What a command reports instead of a result.
#[derive(Debug)]
pub struct Error {
    /// Decides the exit status.
    pub kind: Kind,
    /// One sentence: what happened to which thing. Empty when all has been said already.
    pub message: String,
    /// Lines that belong under the message: candidates, carets, plans.
    pub details: Vec<String>,
    /// What the machinery below said, outermost first.
    pub causes: Vec<String>,
    /// What to type next.
    pub hints: Vec<String>,
}

/// The result of everything a command calls.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of that kind.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Error { kind, message: message.into(), details: Vec::new(), causes: Vec::new(), hints: Vec::new() }
    }

    /// Input, output, database, defect.
    pub fn failure(message: impl Into<String>) -> Self {
        Error::new(Kind::Failure, message)
    }

    /// The command was given wrongly.
    pub fn usage(message: impl Into<String>) -> Self {
        Error::new(Kind::Usage, message)
    }

    /// Nothing, or too much, goes by that name.
    pub fn not_found(message: impl Into<String>) -> Self {
        Error::new(Kind::NotFound, message)
    }

    /// The command is understood and not done.
    pub fn refused(message: impl Into<String>) -> Self {
        Error::new(Kind::Refused, message)
    }

    /// A value is not acceptable.
    pub fn rejected(message: impl Into<String>) -> Self {
        Error::new(Kind::Rejected, message)
    }

    /// The reader of our output went away.
    pub fn broken_pipe() -> Self {
        Error::new(Kind::BrokenPipe, "")
    }

    /// An exit status without a further word: everything has been printed already.
    pub fn silent(kind: Kind) -> Self {
        Error::new(kind, "")
    }

    /// Adds what to type next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds what to type next, if there is something to say.
    #[must_use]
    pub fn hint_opt(self, hint: Option<String>) -> Self {
        match hint {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }

    /// Adds a line under the message.
    #[must_use]
    pub fn detail(mut self, line: impl Into<String>) -> Self {
        self.details.push(line.into());
        self
    }

    /// Adds what caused it, and what caused that.
    #[must_use]
    pub fn because(mut self, cause: impl Into<anyhow::Error>) -> Self {
        let cause: anyhow::Error = cause.into();
        self.causes.extend(cause.chain().map(ToString::to_string));
        self
    }

    /// The hint that lists near names: `did you mean …?`
    pub fn did_you_mean(nearest: &[impl AsRef<str>]) -> Option<String> {
        let quoted: Vec<String> = nearest.iter().map(|name| format!("`{}`", name.as_ref())).collect();
        match quoted.as_slice() {
            [] => None,
            [one] => Some(format!("did you mean {one}?")),
            [rest @ .., last] => Some(format!("did you mean {} or {last}?", rest.join(", "))),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// Failing to write standard output: a closed pipe is a quiet end, all else is said.
pub fn output_error(error: std::io::Error) -> Error {
    if is_broken_pipe(&error) {
        Error::broken_pipe()
    } else {
        Error::failure("could not write output").because(error)
    }
}

/// A closed pipe, also where a writer has wrapped the error of the one below it.
fn is_broken_pipe(error: &std::io::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(io) = error.downcast_ref::<std::io::Error>() {
            if io.kind() == std::io::ErrorKind::BrokenPipe {
                return true;
            }
            cause = io.get_ref().map(|inner| inner as &(dyn std::error::Error + 'static));
        } else {
            cause = error.source();
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_own_line_in_the_table() {
        let kinds = [
            Kind::BrokenPipe,
            Kind::Failure,
            Kind::Usage,
            Kind::NotFound,
            Kind::Refused,
            Kind::Rejected,
            Kind::CheckFailed,
            Kind::Busy,
        ];
        let statuses: Vec<u8> = kinds.iter().map(|kind| kind.status()).collect();
        assert_eq!(statuses, [0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(Kind::Interrupted(15).status(), 143);
    }
}
