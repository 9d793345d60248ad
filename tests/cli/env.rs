//! A directory, an environment and a clock for one test, and the program run in them.
//!
//! Nothing of the machine shows through: the environment is cleared, home is the directory, the clock
//! stands at 2017-03-22 15:26:49 UTC, and the directory's path is `[DIR]` in what is compared.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use acquaint::domain::contact::{FieldSet, Stored};
use acquaint::domain::field::Field;
use acquaint::domain::id::ContactId;
use acquaint::domain::time::Instant;
use acquaint::error::Error;
use acquaint::store::{Access, NewOperation, Store, Summary};
use tempfile::TempDir;

/// The moment at which every command runs, unless it says `--now` itself.
pub const NOW: &str = "2017-03-22T15:26:49Z";

/// Where a test runs.
pub struct TestEnv {
    dir: TempDir,
    variables: Vec<(String, String)>,
}

/// What a run printed, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a run that nobody looks at tests nothing; use `ok` for those that only have to succeed"]
pub struct Output {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// Exit status; -1 after a signal.
    pub status: i32,
}

/// For snapshots: standard output, then standard error under a divider if there is any, then the status.
impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.stdout)?;
        if !self.stdout.is_empty() && !self.stdout.ends_with('\n') {
            f.write_str("(no line break)\n")?;
        }
        if !self.stderr.is_empty() {
            write!(f, "--- stderr ---\n{}", self.stderr)?;
        }
        write!(f, "[{}]", self.status)
    }
}

impl TestEnv {
    /// An empty directory; no database yet.
    pub fn new() -> TestEnv {
        let dir = TempDir::new().expect("a temporary directory can be made");
        TestEnv { dir, variables: Vec::new() }
    }

    /// The same with one more environment variable.
    pub fn with_var(mut self, name: &str, value: &str) -> TestEnv {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A path inside the directory.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The database that commands use when they are not given another.
    pub fn database(&self) -> PathBuf {
        self.path("contacts.db")
    }

    /// Writes a file, with the directories above it, and returns its path.
    pub fn write_file(&self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).expect("directories of the test can be made");
        }
        fs::write(&path, content).expect("a file of the test can be written");
        path
    }

    /// The program with these arguments, ready to run; standard input is empty.
    pub fn command<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> assert_cmd::Command {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("acquaint");
        command
            .env_clear()
            .env("HOME", self.dir.path())
            .env("USER", "operator")
            .env("ACQUAINT_DB", self.database())
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .current_dir(self.dir.path())
            .args(["--now", NOW, "--tz", "utc"])
            .args(args);
        command
    }

    /// Runs the program.
    pub fn run<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Output {
        self.output(&mut self.command(args))
    }

    /// Runs the program with that standard input.
    pub fn run_with_stdin<A: AsRef<OsStr>>(
        &self,
        args: impl IntoIterator<Item = A>,
        stdin: impl Into<Vec<u8>>,
    ) -> Output {
        self.output(self.command(args).write_stdin(stdin))
    }

    /// Runs the program, which must succeed, and returns what it printed as data.
    pub fn ok<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> String {
        let mut command = self.command(args);
        let output = self.output(&mut command);
        assert_eq!(output.status, 0, "{command:?} failed:\n{output}");
        output.stdout
    }

    fn output(&self, command: &mut assert_cmd::Command) -> Output {
        let output = command.output().expect("the program can be started");
        Output {
            stdout: self.normal(&output.stdout),
            stderr: self.normal(&output.stderr),
            status: output.status.code().unwrap_or(-1),
        }
    }

    /// Text with `[DIR]` in place of the directory's path, also where that path was resolved.
    fn normal(&self, bytes: &[u8]) -> String {
        let given = self.dir.path().to_path_buf();
        let resolved = given.canonicalize().unwrap_or_else(|_| given.clone());
        let mut text = String::from_utf8_lossy(bytes).into_owned();
        for path in [resolved, given] {
            text = text.replace(&*path.to_string_lossy(), "[DIR]");
        }
        text
    }

    /// The names of everything in the directory, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path()).expect("the directory of the test can be read");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// The text of a file in the directory.
    pub fn read_file(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// What must be the same after a command that changes nothing: the names of all files, and the bytes
    /// of the database and of the log of what it has not taken up yet. A reader may leave that log beside
    /// the database, empty, with the index of it.
    pub fn untouched(&self) -> (Vec<String>, Vec<u8>) {
        let mut bytes = fs::read(self.database()).unwrap_or_default();
        for name in ["contacts.db-wal", "contacts.db-journal"] {
            bytes.extend(fs::read(self.path(name)).unwrap_or_default());
        }
        let mut names = self.names();
        names.retain(|name| !name.ends_with("-wal") && !name.ends_with("-shm"));
        (names, bytes)
    }

    /// The program as the standard library starts it, for tests that need its process; standard input is
    /// that of the test unless the caller says otherwise.
    pub fn process<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> std::process::Command {
        let command = self.command(args);
        let mut process = std::process::Command::new(command.get_program());
        process.env_clear().current_dir(self.dir.path()).args(command.get_args());
        process.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        process
    }

    /// The database through the library, made when it is missing.
    pub fn store(&self) -> Store {
        Store::open(&self.database(), Access::Create, Duration::from_secs(5))
            .unwrap_or_else(|error| panic!("the database can be opened: {error}"))
    }

    /// Sets a setting of the database through the library.
    pub fn set_setting(&self, key: &str, value: &str) {
        let time = Instant::parse(NOW).expect("the clock of the tests is a moment");
        let operation = NewOperation { command: "config set", actor: "operator", time, images: true };
        self.store()
            .write(&operation, |txn| -> Result<_, Error> {
                txn.set_setting(key, Some(value))?;
                Ok(((), Some(Summary::new(key))))
            })
            .unwrap_or_else(|error| panic!("the setting can be set: {error}"));
    }

    /// Adds a contact through the library, with these stored texts.
    pub fn add_contact(&self, fields: &[(Field, &str)]) -> ContactId {
        let mut set = FieldSet::default();
        for (field, text) in fields {
            set.set(*field, Stored::Text(text));
        }
        self.add_stored(&set)
    }

    /// Adds a contact through the library.
    pub fn add_stored(&self, fields: &FieldSet) -> ContactId {
        let time = Instant::parse(NOW).expect("the clock of the tests is a moment");
        let operation = NewOperation { command: "contacts add", actor: "operator", time, images: true };
        let (id, _) = self
            .store()
            .write(&operation, |txn| -> Result<_, Error> {
                Ok((txn.add_contact(fields)?, Some(Summary::new("1 contact"))))
            })
            .unwrap_or_else(|error| panic!("the contact can be added: {error}"));
        id
    }

    /// Adds Joseph Smith, the contact of the sample runs.
    pub fn add_joseph(&self) -> ContactId {
        self.add_contact(&[
            (Field::Email, "jsmith@localhost.local"),
            (Field::FirstName, "Joseph"),
            (Field::LastName, "Smith"),
        ])
    }
}

/// The command was refused with this status, said so, and printed no data.
#[track_caller]
pub fn refused(output: &Output, status: i32, message: &str) {
    assert_eq!(output.status, status, "{output}");
    assert!(output.stderr.contains(message), "no {message:?} in\n{output}");
    assert!(output.stdout.is_empty(), "{output}");
}
