//! Backups: a checked, private, compact copy with its checksum beside it, under its name only when it
//! is whole.

use std::fs::{self, File};
use std::io::{self, BufReader, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::hand_over::{HandOver, HandOverError, Overwrite};
use crate::domain::time::Instant;
use crate::error::{Error, Kind, Result};
use crate::formats::digest::{Digest, Digesting};
use crate::store::{Access, Store};

/// Before the date in the name of a backup in a directory, and after it.
const PREFIX: &str = "contacts-";
const SUFFIX: &str = ".db";
/// `20170322-152649`
const STAMP_LENGTH: usize = 15;
const BLOCK: usize = 1 << 18;

/// A backup that was made.
#[derive(Debug)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// How large it is.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub checksum: String,
    /// How many contacts it holds.
    pub contacts: i64,
}

/// Date and time of day in UTC, in the order in which names sort.
pub fn stamp(now: Instant) -> String {
    now.utc().format("%Y%m%d-%H%M%S").to_string()
}

/// The first free name of a backup in a directory; a second one of the same second is numbered.
pub fn dated_file(directory: &Path, now: Instant) -> PathBuf {
    first_free(|number| directory.join(format!("{PREFIX}{}{number}{SUFFIX}", stamp(now))))
}

/// Tries a name without a number, then with `-2`, `-3` and so on.
fn first_free(name: impl Fn(&str) -> PathBuf) -> PathBuf {
    let mut target = name("");
    let mut number = 2;
    while fs::symlink_metadata(&target).is_ok() {
        target = name(&format!("-{number}"));
        number += 1;
    }
    target
}

/// Moment and number of a name that [`dated_file`] gave, in the order in which the backups were made.
fn dated_key(name: &str) -> Option<(&str, u32)> {
    let rest = name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)?;
    let (stamp, number) = rest.split_at_checked(STAMP_LENGTH)?;
    let is_stamp = stamp
        .bytes()
        .enumerate()
        .all(|(at, byte)| if at == 8 { byte == b'-' } else { byte.is_ascii_digit() });
    let number = if number.is_empty() { 1 } else { number.strip_prefix('-')?.parse().ok()? };
    is_stamp.then_some((stamp, number))
}

/// The file that holds a backup's checksum.
pub fn checksum_file(backup: &Path) -> PathBuf {
    let mut name = backup.as_os_str().to_owned();
    name.push(".sha256");
    PathBuf::from(name)
}

/// What a copy is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// To be relied on: a damaged one is refused.
    Keep,
    /// The way back before something severe: the database as it is, damage and all.
    Safety,
}

/// A copy of the database as it is, beside it, named for the occasion and the moment.
pub fn write_safety(store: &Store, occasion: &str, now: Instant) -> Result<Backup> {
    write(store, &safety_target(store.path(), occasion, now), Overwrite::Refuse, Purpose::Safety)
}

/// A backup in a directory under the first free name. Another command may take that name meanwhile.
pub fn write_dated(store: &Store, directory: &Path, now: Instant) -> Result<Backup> {
    loop {
        let target = dated_file(directory, now);
        match write(store, &target, Overwrite::Refuse, Purpose::Keep) {
            Err(error) if error.kind == Kind::Refused && fs::symlink_metadata(&target).is_ok() => {}
            result => return result,
        }
    }
}

/// Copies the database to `target`, checks the copy, and writes its checksum beside it.
pub fn write(store: &Store, target: &Path, overwrite: Overwrite, purpose: Purpose) -> Result<Backup> {
    // Absolute, so that SQLite takes no name for anything but a file's.
    let target = &std::path::absolute(target).map_err(|error| HandOverError::Write(target.into(), error))?;
    let beside = checksum_file(target);
    let file = HandOver::create(target, overwrite, Some(store.path()))?;
    let checksum_file = HandOver::create(&beside, overwrite, Some(store.path()))?;
    let (Some(partial), Some(_)) = (file.partial().map(Path::to_owned), checksum_file.partial()) else {
        return Err(Error::usage(format!("{} is a device or pipe; a backup needs a file", target.display())));
    };
    store.copy_into(&partial)?;
    let contacts = verify(&partial, purpose)?;
    let (checksum, bytes) = digest(&partial).map_err(|error| file.failed(error))?;
    // A checksum of the file that was here before must not outlive it.
    if overwrite == Overwrite::Replace {
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(checksum_file.failed(error).into());
            }
            _ => {}
        }
    }
    file.finish()?;
    write_checksum(checksum_file, target, &checksum)?;
    Ok(Backup { path: target.into(), bytes, checksum, contacts })
}

/// In the form that `sha256sum -c` reads.
fn write_checksum(
    mut file: HandOver,
    target: &Path,
    checksum: &str,
) -> std::result::Result<(), HandOverError> {
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    writeln!(file, "{checksum}  {name}").map_err(|error| file.failed(error))?;
    file.finish()
}

/// Checks a copy page by page. Returns how many contacts it holds.
fn verify(copy: &Path, purpose: Purpose) -> Result<i64> {
    let copied = Store::open(copy, Access::Inspect, Duration::ZERO)?;
    if purpose == Purpose::Keep
        && let Some(damage) = copied.damage()?
    {
        return Err(Error::failure("the copy is damaged, and so probably is the database")
            .detail(damage)
            .hint("run `acquaint db check`"));
    }
    // An empty database that was never set up has no tables to count in.
    if copied.schema_version()? == 0 { Ok(0) } else { Ok(copied.contact_count()?) }
}

/// The SHA-256 of a backup in hexadecimal digits, and its length. Never of the database in use. A signal
/// ends it with an error.
pub fn digest(path: &Path) -> io::Result<(String, u64)> {
    let digest = Digest::default();
    let file = Digesting::new(File::open(path)?, &digest);
    io::copy(&mut BufReader::with_capacity(BLOCK, file), &mut io::sink())?;
    let (bytes, hex) = digest.finish();
    Ok((hex, bytes))
}

/// The backups of that naming in `directory` beyond the newest `keep`; `newest` counts and stays.
pub fn outdated(directory: &Path, newest: &Path, keep: usize) -> io::Result<Vec<PathBuf>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        let is_other = Some(name.as_os_str()) != newest.file_name();
        let Some(name) = name.to_str().filter(|name| dated_key(name).is_some()) else { continue };
        if is_other && entry.file_type()?.is_file() {
            names.push(name.to_owned());
        }
    }
    names.sort_by(|a, b| dated_key(a).cmp(&dated_key(b)));
    names.truncate((names.len() + 1).saturating_sub(keep.max(1)).min(names.len()));
    Ok(names.into_iter().map(|name| directory.join(name)).collect())
}

/// Removes a backup and its checksum.
pub fn remove(backup: &Path) -> io::Result<()> {
    fs::remove_file(backup)?;
    match fs::remove_file(checksum_file(backup)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Where a safety copy of the database goes: beside it, named for the occasion and the moment.
fn safety_target(database: &Path, occasion: &str, now: Instant) -> PathBuf {
    let stem = database.file_stem().unwrap_or_default().to_string_lossy();
    first_free(|number| {
        database.with_file_name(format!("{stem}-before-{occasion}-{}{number}.db", stamp(now)))
    })
}

/// A private file beside the database that is gone when this value is.
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// An empty file for the owner alone.
    pub fn beside(database: &Path) -> Result<Scratch> {
        let path = super::hand_over::partial_name(database);
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)
            .map_err(|error| HandOverError::Write(path.clone(), error))?;
        Ok(Scratch { path })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            let mut name = self.path.as_os_str().to_owned();
            name.push(suffix);
            // Most of them never existed.
            let _ = fs::remove_file(Path::new(&name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_backups_sort_by_time() {
        let now = Instant::parse("2017-03-22T15:26:49Z").unwrap();
        let directory = tempfile::tempdir().unwrap();
        let mut keys = Vec::new();
        for name in
            ["contacts-20170322-152649.db", "contacts-20170322-152649-2.db", "contacts-20170322-152649-3.db"]
        {
            let file = dated_file(directory.path(), now);
            assert_eq!(file, directory.path().join(name));
            fs::write(file, "x").unwrap();
            keys.push(dated_key(name).unwrap());
        }
        assert!(keys.is_sorted() && keys < vec![("20170322-152650", 1)]);
        for name in [
            "contacts-20170322-152649.db.sha256",
            "contacts-2017032-1152649.db",
            "contacts-20170322-152649-.db",
            "contacts-20170322-152649x.db",
            "contacts.db",
            "x.db",
        ] {
            assert_eq!(dated_key(name), None, "{name}");
        }
    }

    #[test]
    fn only_the_oldest_beyond_the_number_to_keep_are_outdated() {
        let directory = tempfile::tempdir().unwrap();
        let path = |name: &str| directory.path().join(name);
        for name in [
            "contacts-20170320-000000.db",
            "contacts-20170321-000000.db",
            "contacts-20170322-000000.db",
            "my-own.db",
        ] {
            fs::write(path(name), "x").unwrap();
        }
        let newest = path("contacts-20170322-000000.db");
        let outdated = |keep| outdated(directory.path(), &newest, keep).unwrap();
        assert_eq!(outdated(3), Vec::<PathBuf>::new());
        assert_eq!(outdated(2), [path("contacts-20170320-000000.db")]);
        let older = [path("contacts-20170320-000000.db"), path("contacts-20170321-000000.db")];
        assert_eq!(outdated(1), older);
    }
}
