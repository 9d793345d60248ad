//! A home directory of its own for each test, and the program in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use acquaint::domain::contact::{FieldSet, Stored};
use acquaint::domain::field::Field;
use acquaint::domain::id::{ContactId, OperationId};
use acquaint::domain::time::Instant;
use acquaint::store::{Access, NewOperation, Store, StoreError, Summary, Txn};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// The version of the schema that this program makes.
pub use acquaint::store::SCHEMA_VERSION as SCHEMA;

pub const NOW: &str = "2017-03-22T15:26:49Z";

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    #[track_caller]
    pub fn ok(self) -> Run {
        assert_eq!(self.status, 0, "{self:?}");
        self
    }

    #[track_caller]
    pub fn fails(self, status: i32, message: &str) -> Run {
        assert_eq!(self.status, status, "{self:?}");
        assert!(self.err.contains(message), "{message:?} is not in {self:?}");
        self
    }
}

pub struct Env {
    home: TempDir,
}

impl Env {
    pub fn new() -> Env {
        Env { home: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub fn database(&self) -> PathBuf {
        self.path(".local/share/acquaint/contacts.db")
    }

    /// The program with a cleared environment, a fixed clock and actor, started in the home directory.
    pub fn command(&self, args: &[&str]) -> std::process::Command {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("acquaint"));
        command.env_clear().env("HOME", self.home.path()).current_dir(self.home.path());
        command.args(["--now", NOW, "--tz", "utc", "--as", "jack"]).args(args);
        command
    }

    pub fn run(&self, args: &[&str]) -> Run {
        let output = assert_cmd::Command::from_std(self.command(args)).output().unwrap();
        Run {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The database, made when missing.
    pub fn store(&self) -> Store {
        Store::open(&self.database(), Access::Create, Duration::from_secs(5)).unwrap()
    }

    /// The database as any other program would open it.
    pub fn shell(&self) -> Connection {
        let conn = Connection::open(self.database()).unwrap();
        conn.pragma_update(None, "foreign_keys", false).unwrap();
        conn
    }

    /// The names in a directory, without the two that SQLite keeps beside a database in use.
    pub fn names(&self, directory: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(directory)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
            .collect();
        names.sort();
        names
    }
}

pub fn now() -> Instant {
    Instant::parse(NOW).unwrap()
}

/// One operation at the fixed time.
pub fn change<T>(
    store: &Store,
    command: &str,
    change: impl FnOnce(&Txn<'_>) -> Result<T, StoreError>,
) -> (T, OperationId) {
    let operation = NewOperation { command, actor: "jack", time: now(), images: true };
    let (value, id) = store
        .write(&operation, |txn| -> Result<_, StoreError> { Ok((change(txn)?, Some(Summary::new("done")))) })
        .unwrap();
    (value, id.unwrap())
}

pub fn fields(pairs: &[(Field, &str)]) -> FieldSet {
    let mut fields = FieldSet::default();
    for (field, text) in pairs {
        fields.set(*field, Stored::Text(text));
    }
    fields
}

/// Adds a contact with that address in an operation of its own.
pub fn add(store: &Store, email: &str) -> (ContactId, OperationId) {
    change(store, "contacts add", |txn| txn.add_contact(&fields(&[(Field::Email, email)])))
}

pub fn sha256(path: &Path) -> String {
    Sha256::digest(fs::read(path).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect()
}

const DATA: &[&str] = &[
    "settings",
    "statuses",
    "users",
    "consents",
    "consent_versions",
    "contacts",
    "agreements",
    "notes",
    "groups",
    "members",
    "newsletters",
    "subscriptions",
    "customers",
    "user_contacts",
    "customer_contacts",
    "visitors",
    "forms",
    "submissions",
];

/// Every row of every table of data, as text.
pub fn dump(database: &Path) -> String {
    let conn = Connection::open(database).unwrap();
    let mut text = String::new();
    for table in DATA {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            text.push_str(table);
            for column in 0..columns {
                text.push_str(&format!(" {:?}", row.get_ref(column).unwrap()));
            }
            text.push('\n');
        }
    }
    text
}
