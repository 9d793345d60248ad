//! Taking back a database that was made for a change that was not saved.
//!
//! Somebody else may have found the file meanwhile. As long as another connection reads or writes it, it stays.
//! One that has only opened it finds an empty file without a name, in which SQLite refuses to write.

use std::fs::{self, OpenOptions};

use super::{Store, StoreError};

impl Store {
    /// Removes the file, if this very connection made it, nothing was ever saved in it and nobody else uses it. The
    /// store cannot be used after that. Returns whether the file is gone.
    pub fn withdraw(mut self) -> Result<bool, StoreError> {
        if !self.created || self.path.as_os_str().is_empty() {
            return Ok(false);
        }
        let conn = &mut self.db.conn;
        // What has failed may have failed because of a signal; this is short, and comes after it.
        conn.progress_handler(0, None::<fn() -> bool>)?;
        conn.busy_handler(None::<fn(i32) -> bool>)?;
        let alone =
            conn.pragma_update_and_check(None, "journal_mode", "delete", |row| row.get::<_, String>(0));
        if !alone.is_ok_and(|mode| mode == "delete") || conn.execute_batch("BEGIN EXCLUSIVE").is_err() {
            return Ok(false);
        }
        let is_used: bool =
            conn.query_row("SELECT EXISTS (SELECT 1 FROM operations)", [], |row| row.get(0))?;
        if is_used {
            return Ok(false);
        }
        let failed = |error| StoreError::Path(self.path.clone(), error);
        // Emptied under the lock, which is given up with the last handle of the file.
        let file = OpenOptions::new().write(true).open(&self.path).map_err(failed)?;
        file.set_len(0).and_then(|()| fs::remove_file(&self.path)).map_err(failed)?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rusqlite::Connection;

    use crate::store::{Access, NewOperation, Store, StoreError, Summary};

    fn made(path: &std::path::Path) -> Store {
        Store::open(path, Access::Create, Duration::ZERO).unwrap()
    }

    #[test]
    fn a_database_without_a_change_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.db");
        let store = made(&path);
        let late = Connection::open(&path).unwrap();
        assert!(store.withdraw().unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let lost = late.execute_batch("CREATE TABLE t (x)");
        assert!(lost.is_err(), "nobody writes into a file that has no name");
        assert!(made(&path).was_created());
    }

    #[test]
    fn one_that_is_used_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.db");
        let store = made(&path);
        let other = Connection::open(&path).unwrap();
        other.query_row("SELECT count(*) FROM contacts", [], |row| row.get::<_, i64>(0)).unwrap();
        assert!(!store.withdraw().unwrap());
        drop(other);
        assert!(!made(&path).withdraw().unwrap(), "another run has made it");
        std::fs::remove_file(&path).unwrap();
        let store = made(&path);
        let operation =
            NewOperation { command: "x", actor: "x", time: crate::domain::time::Instant::MIN, images: true };
        store.write(&operation, |_| Ok::<_, StoreError>(((), Some(Summary::new("x"))))).unwrap();
        assert!(!store.withdraw().unwrap());
        assert!(path.exists());
        assert!(!Store::scratch().unwrap().withdraw().unwrap());
    }
}
