//! What it means when a file cannot be opened: damaged, no database at all, or without permission.
//!
//! SQLite says "file is not a database" of a text as well as of a database whose first page was overwritten.
//! The difference matters: the one is left alone, the other is looked at by `db check` and replaced by
//! `db restore`.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::{ErrorCode, ffi};

use super::error::StoreError;
use super::open::Access;
use super::schema::APPLICATION_ID;

/// Where the header keeps the application id.
const MARK_AT: usize = 68;
/// So many bytes are searched for our schema; its pages are among the first of the file.
const SEARCHED: u64 = 512 * 1024;
/// In the text of our schema and of nobody else's.
const OURS: &[u8] = b"CREATE TABLE active_operation";

/// Does the file keep a change that was killed, which has to be rolled back by somebody who may write?
pub fn is_unfinished_change(error: &rusqlite::Error) -> bool {
    matches!(error, rusqlite::Error::SqliteFailure(failure, _)
        if matches!(failure.extended_code, ffi::SQLITE_READONLY_ROLLBACK | ffi::SQLITE_READONLY_RECOVERY))
}

/// An error of opening the file at `path`, in the words for what is the matter with it.
pub fn explain(error: StoreError, path: &Path, access: Access) -> StoreError {
    let error = match error {
        StoreError::Sqlite(error) => error,
        other => return other,
    };
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) if !shows_ours(path) => StoreError::NotADatabase(path.into()),
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => StoreError::Damaged(path.into(), error),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {
            StoreError::Unwritable { path: path.into(), access }
        }
        _ => StoreError::open(path, error),
    }
}

/// Was the file a database of ours? Only asked when no connection to it could be made ready: closing a file
/// drops the locks that this process has on it.
fn shows_ours(path: &Path) -> bool {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(SEARCHED).read_to_end(&mut bytes));
    read.is_ok()
        && (bytes.get(MARK_AT..MARK_AT + 4) == Some(&APPLICATION_ID.to_be_bytes())
            || memchr::memmem::find(&bytes, OURS).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_still_says_what_a_damaged_file_is_searched_for() {
        assert!(include_bytes!("sql/0001_base.sql").windows(OURS.len()).any(|bytes| bytes == OURS));
    }
}
