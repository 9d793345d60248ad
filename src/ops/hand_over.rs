//! A file handed to the user: complete under its name, or not there at all.
//!
//! It is written beside its target under a name of its own, for the owner alone, brought to the disk and
//! then given its name. Whatever stops the writing leaves the old file as it was; dropping a hand-over
//! that was not finished removes what was written. Devices and pipes have no name to wait for and are
//! written directly.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use thiserror::Error as ThisError;
use uuid::Uuid;

use crate::error::{Error, output_error};

/// What to do with a file that is there already.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Overwrite {
    /// Leave it and say so.
    Refuse,
    /// Put the new one in its place.
    Replace,
}

impl Overwrite {
    /// As `--overwrite` says.
    pub fn from_flag(overwrite: bool) -> Overwrite {
        if overwrite { Overwrite::Replace } else { Overwrite::Refuse }
    }
}

/// Why a file is not written.
#[derive(Debug, ThisError)]
#[allow(missing_docs)]
pub enum HandOverError {
    #[error("the name of the file to write is empty")]
    Empty,
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    #[error("{} is a symbolic link", .0.display())]
    SymbolicLink(PathBuf),
    #[error("{} is a directory", .0.display())]
    Directory(PathBuf),
    #[error("{} belongs to the database itself", .0.display())]
    Database(PathBuf),
    #[error("there is no directory {}", .0.display())]
    NoDirectory(PathBuf),
    #[error("could not write {}", .0.display())]
    Write(PathBuf, #[source] io::Error),
}

impl From<HandOverError> for Error {
    fn from(error: HandOverError) -> Error {
        let message = error.to_string();
        match error {
            HandOverError::Empty => Error::usage(message),
            HandOverError::Directory(_) => Error::usage(message).hint("name a file in it"),
            HandOverError::Database(_) => {
                Error::usage(message).hint("name another file; nothing was changed")
            }
            HandOverError::Exists(_) => Error::refused(message).hint("--overwrite replaces it"),
            HandOverError::SymbolicLink(_) => {
                Error::refused(message).hint("name the file it points to, or - for standard output")
            }
            HandOverError::NoDirectory(_) => Error::failure(message).hint("make it first: `mkdir -p`"),
            HandOverError::Write(_, cause) if cause.kind() == io::ErrorKind::BrokenPipe => {
                output_error(cause)
            }
            HandOverError::Write(_, cause) => Error::failure(message).because(cause),
        }
    }
}

/// A file on its way to the user.
pub struct HandOver {
    target: PathBuf,
    out: Option<BufWriter<File>>,
    /// The name it has while it is written; none for a device or pipe.
    partial: Option<PathBuf>,
    overwrite: Overwrite,
}

/// Is it the database or one of the files beside it?
fn belongs_to(database: &Path, target: &Path) -> bool {
    ["", "-wal", "-shm", "-journal"].iter().any(|suffix| {
        let mut name = database.as_os_str().to_owned();
        name.push(suffix);
        let file = Path::new(&name);
        let same_name = || Some(std::path::absolute(file).ok()? == std::path::absolute(target).ok()?);
        let same_file = || {
            let (a, b) = (fs::metadata(file).ok()?, fs::metadata(target).ok()?);
            Some((a.dev(), a.ino()) == (b.dev(), b.ino()))
        };
        same_name() == Some(true) || same_file() == Some(true)
    })
}

/// The directory that a file is in.
fn directory_of(target: &Path) -> &Path {
    match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Refuses targets that cannot be written; tells whether the target is written directly.
fn look_at(target: &Path, overwrite: Overwrite, database: Option<&Path>) -> Result<bool, HandOverError> {
    if target.as_os_str().is_empty() {
        return Err(HandOverError::Empty);
    }
    if database.is_some_and(|database| belongs_to(database, target)) {
        return Err(HandOverError::Database(target.into()));
    }
    let failed = |error| HandOverError::Write(target.into(), error);
    let link = match fs::symlink_metadata(target) {
        Ok(meta) => meta.is_symlink(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let directory = directory_of(target);
            return if directory.is_dir() {
                Ok(false)
            } else {
                Err(HandOverError::NoDirectory(directory.into()))
            };
        }
        Err(error) => return Err(failed(error)),
    };
    match fs::metadata(target).map(|meta| meta.file_type()) {
        Ok(kind) if kind.is_char_device() || kind.is_block_device() || kind.is_fifo() || kind.is_socket() => {
            Ok(true)
        }
        _ if link => Err(HandOverError::SymbolicLink(target.into())),
        Ok(kind) if kind.is_dir() => Err(HandOverError::Directory(target.into())),
        Ok(_) if overwrite == Overwrite::Refuse => Err(HandOverError::Exists(target.into())),
        Ok(_) => Ok(false),
        Err(error) => Err(failed(error)),
    }
}

/// Refuses at once what [`HandOver::create`] would refuse later.
pub fn check(target: &Path, overwrite: Overwrite, database: Option<&Path>) -> Result<(), HandOverError> {
    look_at(target, overwrite, database).map(|_| ())
}

impl HandOver {
    /// Starts a file at `target`. `database` is a file that must not be written over, with all beside it.
    pub fn create(
        target: &Path,
        overwrite: Overwrite,
        database: Option<&Path>,
    ) -> Result<HandOver, HandOverError> {
        let directly = look_at(target, overwrite, database)?;
        let failed = |error| HandOverError::Write(target.into(), error);
        let (file, partial) = if directly {
            (OpenOptions::new().write(true).open(target).map_err(failed)?, None)
        } else {
            let partial = partial_name(target);
            let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&partial);
            (file.map_err(failed)?, Some(partial))
        };
        let out = Some(BufWriter::with_capacity(64 * 1024, file));
        Ok(HandOver { target: target.into(), out, partial, overwrite })
    }

    /// Where it will be.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The name it has until it is finished; none for a device or pipe.
    pub fn partial(&self) -> Option<&Path> {
        self.partial.as_deref()
    }

    /// The error of a failed write, with the name of the file.
    pub fn failed(&self, error: io::Error) -> HandOverError {
        HandOverError::Write(self.target.clone(), error)
    }

    /// Brings it to the disk and gives it its name.
    pub fn finish(mut self) -> Result<(), HandOverError> {
        self.complete().map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => HandOverError::Exists(self.target.clone()),
            _ => HandOverError::Write(self.target.clone(), error),
        })
    }

    fn complete(&mut self) -> io::Result<()> {
        if let Some(out) = self.out.take() {
            let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
            if self.partial.is_some() {
                file.sync_all()?;
            }
        }
        let Some(partial) = &self.partial else { return Ok(()) };
        match self.overwrite {
            Overwrite::Replace => fs::rename(partial, &self.target)?,
            Overwrite::Refuse => name_if_free(partial, &self.target)?,
        }
        self.partial = None;
        File::open(directory_of(&self.target))?.sync_all()
    }
}

/// Gives the file its name unless another file took it meanwhile. A second link does that in one step;
/// where there are none, looking first has to do.
fn name_if_free(partial: &Path, target: &Path) -> io::Result<()> {
    match fs::hard_link(partial, target) {
        Ok(()) => fs::remove_file(partial),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) if fs::symlink_metadata(target).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(partial, target),
    }
}

/// A name beside the target that no other file has.
pub fn partial_name(target: &Path) -> PathBuf {
    // The low half of a version 7 UUID is random.
    let tag = Uuid::now_v7().as_u128() as u32;
    let mut name = target.as_os_str().to_owned();
    name.push(format!(".partial-{tag:08x}"));
    PathBuf::from(name)
}

/// Is it a name that [`partial_name`] makes?
pub fn is_partial_name(name: &str) -> bool {
    name.rsplit_once(".partial-")
        .is_some_and(|(_, tag)| tag.len() == 8 && tag.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

impl Write for HandOver {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.out {
            Some(out) => out.write(bytes),
            None => Err(io::ErrorKind::NotConnected.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for HandOver {
    fn drop(&mut self) {
        if let Some(partial) = &self.partial {
            // Nothing better can be done with a file that cannot even be removed.
            let _ = fs::remove_file(partial);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn names(directory: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(directory)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    fn write(target: &Path, overwrite: Overwrite) -> Result<(), HandOverError> {
        let mut file = HandOver::create(target, overwrite, None)?;
        file.write_all(b"new").map_err(|error| file.failed(error))?;
        file.finish()
    }

    #[test]
    fn a_finished_file_is_whole_private_and_alone() {
        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("out.csv");
        write(&target, Overwrite::Refuse).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(&target).unwrap().nlink(), 1);
        assert_eq!(names(directory.path()), ["out.csv"]);
    }

    #[test]
    fn an_existing_file_stays_unless_it_may_be_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("out.csv");
        fs::write(&target, "old").unwrap();
        assert!(matches!(write(&target, Overwrite::Refuse), Err(HandOverError::Exists(_))));
        assert_eq!(fs::read(&target).unwrap(), b"old");
        write(&target, Overwrite::Replace).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert_eq!(names(directory.path()), ["out.csv"]);
    }

    #[test]
    fn a_file_that_appears_meanwhile_stays() {
        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("out.csv");
        let mut file = HandOver::create(&target, Overwrite::Refuse, None).unwrap();
        file.write_all(b"new").unwrap();
        fs::write(&target, "somebody else's").unwrap();
        assert!(matches!(file.finish(), Err(HandOverError::Exists(_))));
        assert_eq!(fs::read(&target).unwrap(), b"somebody else's");
        assert_eq!(names(directory.path()), ["out.csv"]);
    }

    #[test]
    fn what_is_not_finished_leaves_nothing_and_the_old_file() {
        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("out.csv");
        fs::write(&target, "old").unwrap();
        let mut file = HandOver::create(&target, Overwrite::Replace, None).unwrap();
        file.write_all(b"half").unwrap();
        assert!(is_partial_name(file.partial().unwrap().to_str().unwrap()));
        drop(file);
        assert_eq!(fs::read(&target).unwrap(), b"old");
        assert_eq!(names(directory.path()), ["out.csv"]);
    }

    #[test]
    fn links_directories_and_missing_directories_are_refused() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("file");
        fs::write(&file, "old").unwrap();
        let link = directory.path().join("link");
        symlink(&file, &link).unwrap();
        let nowhere = directory.path().join("nowhere");
        symlink(directory.path().join("missing"), &nowhere).unwrap();
        for overwrite in [Overwrite::Refuse, Overwrite::Replace] {
            assert!(matches!(write(&link, overwrite), Err(HandOverError::SymbolicLink(_))));
            assert!(matches!(write(&nowhere, overwrite), Err(HandOverError::SymbolicLink(_))));
            assert!(matches!(write(directory.path(), overwrite), Err(HandOverError::Directory(_))));
            let deep = directory.path().join("a/b");
            assert!(matches!(write(&deep, overwrite), Err(HandOverError::NoDirectory(_))));
        }
        assert!(matches!(write(Path::new(""), Overwrite::Refuse), Err(HandOverError::Empty)));
        assert_eq!(fs::read(&file).unwrap(), b"old");
        assert_eq!(names(directory.path()), ["file", "link", "nowhere"]);
    }

    #[test]
    fn the_database_and_the_files_beside_it_are_never_written() {
        let directory = tempfile::tempdir().unwrap();
        let database = directory.path().join("contacts.db");
        fs::write(&database, "data").unwrap();
        fs::hard_link(&database, directory.path().join("other-name")).unwrap();
        for name in ["contacts.db", "contacts.db-wal", "contacts.db-shm", "contacts.db-journal", "other-name"]
        {
            let target = directory.path().join(name);
            let refused = HandOver::create(&target, Overwrite::Replace, Some(&database));
            assert!(matches!(refused, Err(HandOverError::Database(_))), "{name}");
        }
        assert!(
            HandOver::create(&directory.path().join("contacts.csv"), Overwrite::Refuse, Some(&database))
                .is_ok()
        );
    }

    #[test]
    fn devices_are_written_directly_and_a_full_one_is_an_error() {
        write(Path::new("/dev/null"), Overwrite::Refuse).unwrap();
        let Err(HandOverError::Write(path, cause)) = write(Path::new("/dev/full"), Overwrite::Refuse) else {
            panic!("a full device took the bytes");
        };
        assert_eq!((path.as_path(), cause.kind()), (Path::new("/dev/full"), io::ErrorKind::StorageFull));
    }

    #[test]
    fn a_pipe_is_written_directly() {
        let directory = tempfile::tempdir().unwrap();
        let pipe = directory.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || fs::read(pipe).unwrap()
        });
        write(&pipe, Overwrite::Refuse).unwrap();
        assert_eq!(reader.join().unwrap(), b"new");
        assert_eq!(names(directory.path()), ["pipe"]);
    }

    #[test]
    fn only_our_own_partial_names_are_taken_for_such() {
        assert!(is_partial_name("contacts.csv.partial-0a1b2c3d"));
        for name in ["contacts.csv", "x.partial-12", "x.partial-0a1b2c3d.gz", "x.partial-zzzzzzzz"] {
            assert!(!is_partial_name(name), "{name}");
        }
    }
}
