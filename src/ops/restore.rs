//! Restore: a backup takes the place of the database, in one transaction, after a safety copy.
//!
//! The backup is prepared in a private copy: brought up to date, given the revocations of consent that
//! happened after it and every id that was given since, and its own line in the log. Only then is it
//! put over the database, so that at no moment a half-restored one can be seen.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::backup::{self, Backup, Scratch};
use crate::domain::count::plural;
use crate::domain::id::OperationId;
use crate::error::{Error, Kind, Result};
use crate::store::{Access, Contents, NewOperation, Replacement, Store, Summary};

const FINAL: &str = "it replaced the whole database; restore the copy that was made before it";

/// A backup that was looked at and found good.
pub struct Source {
    store: Store,
    path: PathBuf,
    /// What is in it.
    pub contents: Contents,
    /// Did a checksum beside it agree?
    pub checksum_agrees: bool,
}

/// A finished restore.
pub struct Restored {
    /// Contacts now.
    pub contacts: i64,
    /// The copy of what was there before; `None` when there was nothing.
    pub safety: Option<Backup>,
    /// What was carried over into the backup's content.
    pub kept: Replacement,
    /// Its line in the log.
    pub operation: Option<OperationId>,
}

/// Opens a backup and checks it: ours, no newer schema, undamaged, as its checksum says.
pub fn examine(path: &Path, database: &Path) -> Result<Source> {
    let path = Store::checked_path(path)?;
    if fs::canonicalize(&path).ok().is_some_and(|file| fs::canonicalize(database).ok() == Some(file)) {
        return Err(Error::usage(format!("{} is the database itself", path.display()))
            .hint("name a backup; nothing was changed"));
    }
    if !fs::metadata(&path).is_ok_and(|meta| meta.is_file()) {
        return Err(Error::failure(format!("there is no backup {}", path.display())));
    }
    let checksum_agrees = compare_checksum(&path)?;
    let store = Store::open(&path, Access::Inspect, Duration::ZERO)?;
    if let Some(damage) = store.damage()? {
        return Err(Error::failure(format!("the backup {} is damaged", path.display()))
            .detail(damage)
            .hint("nothing was changed; restore another one"));
    }
    let contents = store.contents()?;
    Ok(Source { store, path, contents, checksum_agrees })
}

/// Is there a checksum beside the backup? One that does not agree is refused.
fn compare_checksum(path: &Path) -> Result<bool> {
    let beside = backup::checksum_file(path);
    let Ok(text) = fs::read_to_string(&beside) else { return Ok(false) };
    let expected = text.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let (found, _) = backup::digest(path).map_err(|error| {
        crate::signals::check()
            .err()
            .unwrap_or_else(|| Error::failure(format!("could not read {}", path.display())).because(error))
    })?;
    if found != expected {
        return Err(Error::new(
            Kind::CheckFailed,
            format!("{} is not what its checksum says", path.display()),
        )
        .detail(format!("  expected  {expected}"))
        .detail(format!("  found     {found}"))
        .hint(format!("nothing was changed; remove {} to restore it all the same", beside.display())));
    }
    Ok(true)
}

/// Replaces the content of `store` by the backup's. `seen` is what was shown to be replaced; `None` for
/// a database that was only just made.
pub fn apply(
    store: &mut Store,
    source: &Source,
    seen: Option<&Contents>,
    operation: &NewOperation<'_>,
) -> Result<Restored> {
    let present = store.contents()?;
    if seen.is_some_and(|seen| !seen.is_same_state(&present)) {
        return Err(Error::refused("the database has changed since it was shown; nothing was replaced")
            .hint("run the command again"));
    }
    let safety = match seen {
        None => None,
        Some(_) => {
            let copy = backup::write_safety(store, "restore", operation.time);
            Some(copy.map_err(|error| match error.kind {
                Kind::Failure => error.hint(
                    "if the database is beyond help, move it away with its -wal and -shm files; restore then makes it anew",
                ),
                _ => error,
            })?)
        }
    };
    let scratch = Scratch::beside(store.path())?;
    source.store.copy_into(scratch.path())?;
    let copy = Store::open(scratch.path(), Access::Change, Duration::ZERO)?;
    let (kept, id) = copy.write(operation, |txn| -> Result<_> {
        txn.operation_after(store)?;
        let kept = txn.carry_over(store)?;
        let summary =
            Summary { text: summary_text(source, &kept), final_because: Some(FINAL), ..Summary::default() };
        Ok((kept, Some(summary)))
    })?;
    let contacts = copy.contact_count()?;
    store.replace_with(&copy, &present)?;
    Ok(Restored { contacts, safety, kept, operation: id })
}

fn summary_text(source: &Source, kept: &Replacement) -> String {
    let name = source.path.file_name().unwrap_or_default().to_string_lossy();
    let mut text = format!("{name}: {}", plural(source.contents.contacts, "contact"));
    if kept.revocations > 0 {
        text.push_str(&format!(", {} applied again", plural(kept.revocations, "revocation")));
    }
    text
}
