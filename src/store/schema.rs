//! The schema and its versions: ordered migrations, each in one transaction, and the gate that refuses
//! what is not ours or newer than this program, before a byte is written.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::error::StoreError;
use super::journal;

/// "acqt", stored in the file's header.
pub const APPLICATION_ID: i32 = 0x6163_7174;

/// The schema versions, oldest first; a database at version n has had the first n applied.
const MIGRATIONS: &[&str] = &[include_str!("sql/0001_base.sql"), include_str!("sql/0002_groups.sql")];

/// The indexes of contacts, which a bulk load drops and builds again.
pub const CONTACT_INDEXES: &str = include_str!("sql/indexes.sql");

/// The version this program makes.
pub const VERSION: i32 = MIGRATIONS.len() as i32;

/// The version of a database.
pub fn version(conn: &Connection) -> rusqlite::Result<i32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Makes an empty file a database. Another process may do the same at the same moment; one of the two
/// finds it done.
pub fn create(conn: &Connection) -> Result<(), StoreError> {
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        return Err(StoreError::Setting("journal_mode"));
    }
    create_tables(conn)
}

/// The whole schema in one transaction.
pub fn create_tables(conn: &Connection) -> Result<(), StoreError> {
    let tx = rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    if version(&tx)? == 0 {
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        apply_from(&tx, 0)?;
    }
    tx.commit()?;
    Ok(())
}

fn apply_from(conn: &Connection, version: i32) -> Result<(), StoreError> {
    for migration in &MIGRATIONS[usize::try_from(version).unwrap_or(0)..] {
        conn.execute_batch(migration)?;
    }
    conn.execute_batch(CONTACT_INDEXES)?;
    journal::create_triggers(conn)?;
    conn.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

/// Is the file a database of ours that this program understands?
pub fn gate(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let application: i32 =
        conn.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(|error| {
            match error.sqlite_error_code() {
                Some(rusqlite::ErrorCode::NotADatabase) => StoreError::NotOurs(path.into()),
                _ => StoreError::open(path, error),
            }
        })?;
    if application != APPLICATION_ID {
        return Err(if application == 0 {
            StoreError::NotOurs(path.into())
        } else {
            StoreError::OtherProgram { path: path.into(), id: application }
        });
    }
    let found = version(conn)?;
    if found > VERSION {
        return Err(StoreError::Newer { path: path.into(), found, known: VERSION });
    }
    Ok(())
}

/// The migrations a database still needs: its version and the one this program makes.
pub fn pending(conn: &Connection) -> Result<Option<(i32, i32)>, StoreError> {
    let found = version(conn)?;
    Ok((found < VERSION).then_some((found, VERSION)))
}

/// A database that is only read cannot be brought up to date.
pub fn refuse_older(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    match pending(conn)? {
        Some((found, known)) => Err(StoreError::Older { path: path.into(), found, known }),
        None => Ok(()),
    }
}

/// Brings an older database up to date in one transaction; does nothing to a current one.
pub fn migrate(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    if pending(conn)?.is_none() {
        return Ok(());
    }
    let tx = rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    let found = version(&tx)?;
    if found > VERSION {
        return Err(StoreError::Newer { path: path.into(), found, known: VERSION });
    }
    if found < VERSION {
        apply_from(&tx, found)?;
        let broken =
            tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get::<_, i64>(0))?;
        if broken > 0 {
            return Err(StoreError::Constraint(format!("{broken} rows point to rows that do not exist")));
        }
    }
    tx.commit()?;
    Ok(())
}
