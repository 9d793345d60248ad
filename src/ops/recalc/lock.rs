//! One recalculation of a database at a time, by a lock file beside it that says who holds it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Clock};

use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::signals;

/// Between two looks at a lock that another process holds.
const POLL: Duration = Duration::from_millis(20);

/// The lock; gone when this is dropped, or the process ends.
pub struct Lock {
    file: File,
    path: PathBuf,
}

/// What came of asking for the lock.
pub enum Taken {
    /// It is taken.
    Lock(Lock),
    /// Somebody else has it, as the file says: `process 4121, since 2017-03-22T15:58:00Z`.
    HeldBy(String),
}

impl Lock {
    /// Takes the lock of the database at `database`, waiting so long for another process.
    pub fn take(database: &Path, now: Instant, patience: Duration) -> Result<Taken> {
        // Whoever reaches it by a link means the same database.
        let database = database.canonicalize().unwrap_or_else(|_| database.to_owned());
        let mut path = database.into_os_string();
        path.push(".recalc-lock");
        let path = PathBuf::from(path);
        let failed =
            |error: std::io::Error| Error::failure(format!("cannot lock {}", path.display())).because(error);
        let begun = Clock::now();
        loop {
            let mut open = OpenOptions::new();
            open.read(true).write(true).create(true).truncate(false).mode(0o600);
            let mut file = open.open(&path).map_err(failed)?;
            match file.try_lock() {
                Ok(()) if is_at(&file, &path) => {
                    file.set_len(0).map_err(failed)?;
                    write!(file, "process {}, since {now}", std::process::id()).map_err(failed)?;
                    return Ok(Taken::Lock(Lock { file, path }));
                }
                // Whoever held it has just taken the file away.
                Ok(()) => continue,
                Err(TryLockError::Error(error)) => return Err(failed(error)),
                Err(TryLockError::WouldBlock) => {}
            }
            if begun.elapsed() >= patience {
                let mut text = String::new();
                let read = file.rewind().and_then(|()| file.read_to_string(&mut text));
                let text = if read.is_ok() && !text.is_empty() { text } else { "another process".to_owned() };
                return Ok(Taken::HeldBy(text));
            }
            signals::check()?;
            std::thread::sleep(POLL);
        }
    }
}

fn is_at(file: &File, path: &Path) -> bool {
    let same = |one: std::fs::Metadata, other: std::fs::Metadata| {
        (one.dev(), one.ino()) == (other.dev(), other.ino())
    };
    file.metadata().ok().zip(std::fs::metadata(path).ok()).is_some_and(|(one, other)| same(one, other))
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Taken away while it is still held: whoever waits for it finds out that it is another file.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_told_who_holds_the_lock_and_gets_it_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("contacts.db");
        std::fs::write(&database, "").unwrap();
        let take = || Lock::take(&database, Instant::from_millis(0), Duration::ZERO).unwrap();
        let Taken::Lock(first) = take() else { panic!("nobody holds it") };
        let Taken::HeldBy(holder) = take() else { panic!("it is held") };
        assert_eq!(holder, format!("process {}, since 1970-01-01T00:00:00Z", std::process::id()));
        let link = folder.path().join("link.db");
        std::os::unix::fs::symlink(&database, &link).unwrap();
        let by_link = Lock::take(&link, Instant::from_millis(0), Duration::ZERO).unwrap();
        assert!(matches!(by_link, Taken::HeldBy(_)), "it is the same database");
        drop(first);
        assert!(matches!(take(), Taken::Lock(_)));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "the file goes with the lock");
    }
}
