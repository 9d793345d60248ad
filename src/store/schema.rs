//! The schema and its versions: ordered migrations, each in one transaction, and the gate that refuses
//! what is not ours or newer than this program, before a byte is written.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::error::StoreError;
use super::{account_members, activities, bounces, journal, recalc, sequences, told};

/// "acqt", stored in the file's header.
pub const APPLICATION_ID: i32 = 0x6163_7174;

/// The schema versions, oldest first; a database at version n has had the first n applied.
const MIGRATIONS: &[&str] = &[
    include_str!("sql/0001_base.sql"),
    include_str!("sql/0002_groups.sql"),
    include_str!("sql/0003_fields.sql"),
    include_str!("sql/0004_conditions.sql"),
    include_str!("sql/0005_engine.sql"),
    include_str!("sql/0006_history.sql"),
    include_str!("sql/0007_activity_types.sql"),
    include_str!("sql/0008_told_deletions.sql"),
    include_str!("sql/0009_accounts.sql"),
    include_str!("sql/0010_newsletters.sql"),
    include_str!("sql/0011_membership.sql"),
    include_str!("sql/0012_visitors.sql"),
    include_str!("sql/0013_forms.sql"),
    include_str!("sql/0014_events.sql"),
    include_str!("sql/0015_added_rows.sql"),
    include_str!("sql/0016_events_again.sql"),
];

/// The indexes of contacts, which a bulk load drops and builds again.
pub const CONTACT_INDEXES: &str = include_str!("sql/indexes.sql");

/// The version this program makes.
pub const VERSION: i32 = MIGRATIONS.len() as i32;

/// The version of a database.
pub fn version(conn: &Connection) -> rusqlite::Result<i32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// How the file keeps its changes until they are in it: `wal`, or one of the rollback journals.
pub fn journal_mode(conn: &Connection) -> rusqlite::Result<String> {
    conn.pragma_query_value(None, "journal_mode", |row| row.get(0))
}

/// Does the file log its changes ahead, so that readers and a writer do not wait for each other?
pub fn logs_ahead(conn: &Connection) -> rusqlite::Result<bool> {
    Ok(journal_mode(conn)?.eq_ignore_ascii_case("wal"))
}

/// Makes the file log its changes ahead, which a copy of a database does not.
pub fn log_ahead(conn: &Connection) -> Result<(), StoreError> {
    if logs_ahead(conn)? {
        return Ok(());
    }
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
    if mode.eq_ignore_ascii_case("wal") { Ok(()) } else { Err(StoreError::Setting("journal_mode")) }
}

/// Is it a file without a mark and without a table: what a first write that was killed leaves?
pub fn is_blank(conn: &Connection) -> rusqlite::Result<bool> {
    Ok(application(conn)? == 0 && version(conn)? == 0 && !has_tables(conn)?)
}

fn application(conn: &Connection) -> rusqlite::Result<i32> {
    conn.pragma_query_value(None, "application_id", |row| row.get(0))
}

fn has_tables(conn: &Connection) -> rusqlite::Result<bool> {
    conn.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| row.get(0))
}

/// Makes an empty file a database. Another process may do the same at the same moment; one of the two
/// finds it done. Returns whether this one did it.
pub fn create(conn: &Connection) -> Result<bool, StoreError> {
    log_ahead(conn)?;
    create_tables(conn)
}

/// The whole schema in one transaction. Returns whether it was not there.
pub fn create_tables(conn: &Connection) -> Result<bool, StoreError> {
    let tx = rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    let blank = is_blank(&tx)?;
    if blank {
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        apply_from(&tx, 0)?;
    }
    tx.commit()?;
    Ok(blank)
}

fn apply_from(conn: &Connection, version: i32) -> Result<(), StoreError> {
    for migration in &MIGRATIONS[usize::try_from(version).unwrap_or(0)..] {
        conn.execute_batch(migration)?;
    }
    conn.execute_batch(CONTACT_INDEXES)?;
    activities::provide_types(conn)?;
    create_triggers(conn)?;
    conn.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

/// Makes all triggers anew, and the views that they share.
pub(super) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    journal::create_triggers(conn)?;
    recalc::create_triggers(conn)?;
    sequences::create_triggers(conn)?;
    account_members::create_triggers(conn)?;
    bounces::create_triggers(conn)?;
    told::create_triggers(conn)
}

/// Is the file a database of ours that this program understands?
pub fn gate(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let application = application(conn)?;
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
    if found <= 0 && has_tables(conn)? {
        return Err(StoreError::NotOurs(path.into()));
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
