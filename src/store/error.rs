//! What can go wrong below the commands, in the words a person needs.

use std::io;
use std::path::PathBuf;

use rusqlite::ffi;
use thiserror::Error as ThisError;

use super::open::Access;
use crate::error::{Error, Kind};
use crate::signals;

const DAMAGE_HINT: &str =
    "run `acquaint db check`; restore a backup only if it repeats: `acquaint db restore FILE`";
const BUSY_HINT: &str = "nothing was changed; try again, or wait longer with --wait SECONDS";

/// An error of the database layer.
#[derive(Debug, ThisError)]
#[allow(missing_docs)]
pub enum StoreError {
    #[error("--db is empty")]
    EmptyPath,
    #[error("temporary databases are not supported")]
    Temporary,
    #[error("{} is {what}, not a database file", .path.display())]
    NotAFile { path: PathBuf, what: &'static str },
    #[error("cannot look at {}", .0.display())]
    Path(PathBuf, #[source] io::Error),
    #[error("no database at {}", .0.display())]
    Missing(PathBuf),
    #[error("cannot create {}", .0.display())]
    Create(PathBuf, #[source] io::Error),
    #[error("cannot open {}", .0.display())]
    Open(PathBuf, #[source] rusqlite::Error),
    #[error("{} is not an acquaint database", .0.display())]
    NotOurs(PathBuf),
    #[error("{} is not an acquaint database", .0.display())]
    NotADatabase(PathBuf),
    #[error("{} is damaged, or the disk failed to read", .0.display())]
    Damaged(PathBuf, #[source] rusqlite::Error),
    #[error(
        "cannot {} {}: SQLite needs write permission in {} for its -wal and -shm files",
        .access.verb(), .path.display(), .path.parent().unwrap_or(std::path::Path::new("/")).display()
    )]
    Unwritable { path: PathBuf, access: Access },
    #[error("{} belongs to another program (application id {id:#010x})", .path.display())]
    OtherProgram { path: PathBuf, id: i32 },
    #[error("{} was made by a newer acquaint (schema {found}, this program knows {known})", .path.display())]
    Newer { path: PathBuf, found: i32, known: i32 },
    #[error("{} was made by an older acquaint (schema {found} < {known})", .path.display())]
    Older { path: PathBuf, found: i32, known: i32 },
    #[error("{} can only be read", .0.display())]
    ReadOnly(PathBuf),
    #[error("the database does not take the setting {0}")]
    Setting(&'static str),
    #[error("{0}")]
    Constraint(String),
    #[error("the database is busy: {}", .0.as_deref().unwrap_or("another command is writing"))]
    Busy(Option<String>),
    #[error("the stored value of {0} cannot be read")]
    Stored(&'static str),
    #[error("the change was given up half-way; nothing of this command was saved")]
    RolledBack,
    #[error("the database changed while it was being copied; nothing was replaced")]
    ChangedMeanwhile,
    #[error(
        "the fields of contacts were changed by another command meanwhile; nothing of this command was saved"
    )]
    FieldsChanged,
    #[error("could not confirm whether operation {0} was saved")]
    Unconfirmed(i64, #[source] rusqlite::Error),
    #[error("database error")]
    Sqlite(#[from] rusqlite::Error),
}

impl StoreError {
    /// The error of opening the file at `path`.
    pub fn open(path: &std::path::Path, error: rusqlite::Error) -> Self {
        StoreError::Open(path.into(), error)
    }

    /// Is it a violated UNIQUE constraint?
    pub fn is_unique_violation(&self) -> bool {
        matches!(self, StoreError::Sqlite(rusqlite::Error::SqliteFailure(failure, _))
            if matches!(failure.extended_code, ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY))
    }

    /// The first column of a violated UNIQUE constraint.
    pub(super) fn unique_column(&self) -> Option<&str> {
        let StoreError::Sqlite(rusqlite::Error::SqliteFailure(_, Some(message))) = self else { return None };
        let (_, columns) = message.split_once("UNIQUE constraint failed: ")?;
        columns.split(',').next()?.split('.').nth(1)
    }

    /// Is it a violated FOREIGN KEY constraint?
    pub(super) fn is_foreign_key(error: &rusqlite::Error) -> bool {
        matches!(error, rusqlite::Error::SqliteFailure(failure, _)
            if failure.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
    }

    /// Does a row refer to one that is not there?
    pub fn is_broken_reference(&self) -> bool {
        matches!(self, StoreError::Sqlite(error) if StoreError::is_foreign_key(error))
    }

    /// Is the file damaged, or no database at all? Not said of a healthy database of another program.
    pub fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            StoreError::Damaged(..) | StoreError::NotADatabase(_) => true,
            StoreError::Sqlite(error) | StoreError::Open(_, error) => {
                matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase))
            }
            _ => false,
        }
    }

    /// Is there no such table or column?
    pub fn is_missing_object(&self) -> bool {
        matches!(self, StoreError::Sqlite(error)
            if error.to_string().contains("no such table") || error.to_string().contains("no such column"))
    }

    /// Was the command stopped by a signal?
    pub fn is_interruption(&self) -> bool {
        matches!(self, StoreError::Sqlite(error) | StoreError::Open(_, error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted))
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        let message = error.to_string();
        match error {
            StoreError::EmptyPath => Error::usage(message)
                .hint("is a shell variable unset? leave --db out for the default database"),
            StoreError::Temporary => Error::usage(message).hint("name a file: --db contacts.db"),
            StoreError::NotAFile { .. } => Error::usage(message),
            StoreError::Missing(_) => Error::failure(message).hint(
                "`acquaint contacts import FILE` or `acquaint contacts add` creates it; --db names another",
            ),
            StoreError::NotOurs(_) | StoreError::NotADatabase(_) | StoreError::OtherProgram { .. } => {
                Error::failure(message).hint("nothing was changed; name another file with --db")
            }
            StoreError::Newer { .. } => Error::failure(message).hint("upgrade acquaint; nothing was changed"),
            StoreError::Older { .. } => Error::failure(message)
                .hint("`acquaint db migrate` brings it up to date; nothing was changed"),
            StoreError::Damaged(_, cause) => Error::failure(message).because(cause).hint(DAMAGE_HINT),
            StoreError::Unwritable { access, .. } => {
                let kind = if access.is_reading() { Kind::Failure } else { Kind::Refused };
                Error::new(kind, message).hint(
                    "nothing was changed; without that permission read a copy made by `acquaint db backup`",
                )
            }
            StoreError::RolledBack => Error::failure(message),
            StoreError::ChangedMeanwhile | StoreError::FieldsChanged => {
                Error::refused(message).hint("run the command again")
            }
            StoreError::ReadOnly(_) => Error::refused(message)
                .hint("nothing was changed; check the file's permissions and its directory's"),
            StoreError::Path(_, cause) | StoreError::Create(_, cause) => {
                Error::failure(message).because(cause)
            }
            StoreError::Setting(_) | StoreError::Stored(_) => {
                Error::failure(message).hint("run `acquaint db check`")
            }
            StoreError::Constraint(_) => Error::rejected(message),
            StoreError::Unconfirmed(id, cause) => {
                Error::failure(message).because(cause).hint(format!("`acquaint db show {id}` tells"))
            }
            StoreError::Busy(_) => Error::new(Kind::Busy, message).hint(BUSY_HINT),
            StoreError::Open(_, cause) => sqlite(cause, Some(message)),
            StoreError::Sqlite(cause) => sqlite(cause, None),
        }
    }
}

/// The sentence for each class of SQLite error.
fn sqlite(error: rusqlite::Error, doing: Option<String>) -> Error {
    let rusqlite::Error::SqliteFailure(failure, _) = &error else {
        return Error::failure(doing.unwrap_or_else(|| "database error".to_owned())).because(error);
    };
    let nothing = "nothing of this command was saved";
    match failure.extended_code & 0xff {
        ffi::SQLITE_INTERRUPT => signals::interrupted(signals::received().unwrap_or(2)),
        ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => match signals::received() {
            Some(signal) => signals::interrupted(signal),
            None => Error::new(Kind::Busy, "the database is busy: another command is writing")
                .hint(BUSY_HINT),
        },
        ffi::SQLITE_NOTADB => {
            Error::failure("not an acquaint database").hint("nothing was changed; name another file with --db")
        }
        ffi::SQLITE_CORRUPT => Error::failure("the database is damaged, or the disk failed to read")
            .because(error)
            .hint(DAMAGE_HINT),
        ffi::SQLITE_FULL => Error::failure(format!("the disk is full; {nothing}"))
            .hint("free space beside the database and run the command again"),
        ffi::SQLITE_IOERR => {
            Error::failure(format!("the disk reported an error; {nothing}")).because(error)
        }
        ffi::SQLITE_READONLY => Error::refused("the database can only be written, or its -wal and -shm files made, with write permission in its directory")
            .hint("nothing was changed; check the permissions, or read a copy made by `acquaint db backup`"),
        ffi::SQLITE_CANTOPEN => Error::failure(doing.unwrap_or_else(|| "cannot open the database".to_owned()))
            .because(error)
            .hint("check that the file can be read and that its directory can be written (-wal and -shm files)"),
        ffi::SQLITE_NOMEM => Error::failure(format!("not enough memory; {nothing}")),
        ffi::SQLITE_TOOBIG => Error::rejected(format!("a value is too large; {nothing}")),
        ffi::SQLITE_CONSTRAINT => Error::rejected(format!("the change breaks a rule of the data; {nothing}")).because(error),
        ffi::SQLITE_PROTOCOL => {
            Error::failure("the file system does not support the locks a database needs").because(error)
        }
        _ => Error::failure(doing.unwrap_or_else(|| "database error".to_owned())).because(error),
    }
}
