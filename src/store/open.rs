//! Opening the database: one function, nowhere else.
//!
//! Refuses what is not a plain file, makes sure the file is ours and of a version this program knows
//! before anything is written, and sets every connection up the same way, reading each setting back.

use std::fs;
use std::io;
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::error::StoreError;
use super::{damage, schema};
use crate::signals;

/// What the caller is going to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Only read, whatever older version the database has: to check it or copy it.
    Inspect,
    /// Only read; never creates, never changes a byte. An older version is refused.
    Read,
    /// Try a change that will be taken back: a dry run. Of whatever older version.
    Rehearse,
    /// Look after an existing database of whatever older version.
    Maintain,
    /// Change an existing database.
    Change,
    /// Change the database, or create it when it is missing.
    Create,
}

/// Pages of 4 KiB kept in memory by a connection. Small and fixed, so that memory stays flat however
/// large the database: a bulk load writes its indexes sorted and does not need more.
pub(super) const CACHE_KIB: i64 = 16 * 1024;
/// The same for one that only reads. A scan reads each page once, and fastest into memory that the processor still has in
/// its own cache: with 16 MiB it took a quarter longer.
const READING_KIB: i64 = 2 * 1024;
/// The built-in busy handler backs off to 100 ms and starves beside a busy writer; polling does not.
const BUSY_POLL: Duration = Duration::from_micros(700);
/// The largest page there is: no larger file can be without tables.
const LARGEST_PAGE: u64 = 64 * 1024;
/// Virtual-machine steps between two looks at the signal flag.
const PROGRESS_STEPS: i32 = 5_000;

/// Why a path cannot be a database.
fn refuse_path(path: &Path) -> Result<(), StoreError> {
    let text = path.as_os_str();
    if text.is_empty() {
        return Err(StoreError::EmptyPath);
    }
    if text == ":memory:" {
        return Err(StoreError::Temporary);
    }
    let not_a_file = |what| StoreError::NotAFile { path: path.into(), what };
    match fs::metadata(path) {
        Ok(meta) if meta.is_dir() => Err(not_a_file("a directory")),
        Ok(meta) if meta.file_type().is_fifo() => Err(not_a_file("a pipe")),
        Ok(meta) if meta.file_type().is_socket() => Err(not_a_file("a socket")),
        Ok(meta) if !meta.is_file() => Err(not_a_file("a device")),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(StoreError::Path(path.into(), error)),
    }
}

/// The absolute form of a database path, checked to be no temporary database, device or directory.
/// Absolute, so that a name such as `file:x` is never taken for a URI.
pub fn checked_path(path: &Path) -> Result<PathBuf, StoreError> {
    refuse_path(path)?;
    std::path::absolute(path).map_err(|error| StoreError::Path(path.into(), error))
}

impl Access {
    /// Is nothing written?
    pub(super) fn is_reading(self) -> bool {
        matches!(self, Access::Inspect | Access::Read)
    }

    /// What cannot be done without it.
    pub(super) fn verb(self) -> &'static str {
        if self.is_reading() { "read" } else { "change" }
    }
}

fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |meta| meta.len())
}

/// Does the database exist with content? An empty file counts as missing, and so does one without tables,
/// which a first write that was killed leaves behind: the next first write fills it.
pub fn exists(path: &Path) -> bool {
    match length(path) {
        0 => false,
        length if length > LARGEST_PAGE => true,
        _ => {
            let blank = connect(path, Access::Inspect, Duration::ZERO)
                .and_then(|conn| is_blank(&conn, path, Duration::ZERO));
            !blank.unwrap_or(false)
        }
    }
}

/// Creates the file for the owner alone, with the directories above it.
fn create_file(path: &Path) -> Result<(), StoreError> {
    let parent = path.parent().unwrap_or(Path::new("/"));
    let failed = |error| StoreError::Create(path.into(), error);
    fs::create_dir_all(parent).map_err(failed)?;
    match fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(failed(error)),
    }
    fs::File::open(parent).and_then(|directory| directory.sync_all()).map_err(failed)
}

/// Opens a connection that is ready for use; with [`Access::Create`] a missing database is created.
/// Returns whether this call created it.
pub fn open(path: &Path, access: Access, patience: Duration) -> Result<(Connection, bool), StoreError> {
    if length(path) == 0 {
        match access {
            Access::Create => create_file(path)?,
            _ => return Err(StoreError::Missing(path.into())),
        }
    }
    let conn = connect(path, access, patience)?;
    let created =
        make_ready(&conn, path, access, patience).map_err(|error| damage::explain(error, path, access))?;
    Ok((conn, created))
}

fn connect(path: &Path, access: Access, patience: Duration) -> Result<Connection, StoreError> {
    let base = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let mode = if access.is_reading() {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE
    };
    let mut conn = Connection::open_with_flags(path, base | mode).map_err(|e| StoreError::open(path, e))?;
    prepare(&mut conn, patience)?;
    Ok(conn)
}

/// Is the file without tables? A change that was killed in it is rolled back first, as every reader of a
/// rollback journal does.
fn is_blank(conn: &Connection, path: &Path, patience: Duration) -> Result<bool, StoreError> {
    match schema::is_blank(conn) {
        Err(error) if damage::is_unfinished_change(&error) => {
            let writing = connect(path, Access::Maintain, patience)?;
            Ok(schema::is_blank(&writing)?)
        }
        answer => Ok(answer?),
    }
}

/// Makes sure that the file is ours, creates the schema when it may, and settles the connection. Returns
/// whether the database was created.
fn make_ready(
    conn: &Connection,
    path: &Path,
    access: Access,
    patience: Duration,
) -> Result<bool, StoreError> {
    let mut created = false;
    if is_blank(conn, path, patience)? {
        if access != Access::Create {
            return Err(StoreError::Missing(path.into()));
        }
        created = schema::create(conn)?;
    }
    schema::gate(conn, path)?;
    settle(conn, access)?;
    match access {
        Access::Inspect => {}
        Access::Read => schema::refuse_older(conn, path)?,
        Access::Rehearse => refuse_read_only(conn, path)?,
        Access::Maintain => {
            refuse_read_only(conn, path)?;
            schema::log_ahead(conn)?;
        }
        Access::Change | Access::Create => {
            refuse_read_only(conn, path)?;
            schema::log_ahead(conn)?;
            schema::migrate(conn, path)?;
        }
    }
    Ok(created)
}

/// A database that exists only for this process, for a dry run without a database: it is kept in a
/// nameless file by SQLite itself and is gone with the connection.
pub fn scratch() -> Result<Connection, StoreError> {
    let mut conn = Connection::open("")?;
    prepare(&mut conn, Duration::ZERO)?;
    schema::create_tables(&conn)?;
    settle(&conn, Access::Change)?;
    Ok(conn)
}

/// What must be in place before the first statement.
fn prepare(conn: &mut Connection, patience: Duration) -> Result<(), StoreError> {
    let mut start: Option<Instant> = None;
    conn.busy_handler(Some(move |tries| {
        let begun = match (tries, start) {
            (0, _) | (_, None) => *start.insert(Instant::now()),
            (_, Some(begun)) => begun,
        };
        if signals::received().is_some() || begun.elapsed() >= patience {
            return false;
        }
        std::thread::park_timeout(BUSY_POLL);
        true
    }))?;
    conn.progress_handler(PROGRESS_STEPS, Some(|| signals::received().is_some()))?;
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        conn.set_db_config(config, on)?;
    }
    Ok(())
}

/// Settings of the connection. Each is read back: a setting that silently does nothing is an error.
fn settle(conn: &Connection, access: Access) -> Result<(), StoreError> {
    let cache = if matches!(access, Access::Inspect | Access::Read) { READING_KIB } else { CACHE_KIB };
    for (pragma, value) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("cell_size_check", 1),
        ("cache_size", -cache),
        ("journal_size_limit", 64 * 1024 * 1024),
    ] {
        conn.pragma_update(None, pragma, value)?;
        let found: i64 = conn.pragma_query_value(None, pragma, |row| row.get(0))?;
        if found != value {
            return Err(StoreError::Setting(pragma));
        }
    }
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.set_prepared_statement_cache_capacity(64);
    rusqlite::vtab::array::load_module(conn)?;
    Ok(())
}

/// A read-write open falls back to read-only without a word; a change must not start on it.
fn refuse_read_only(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    if conn.is_readonly("main")? { Err(StoreError::ReadOnly(path.into())) } else { Ok(()) }
}
