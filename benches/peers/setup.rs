//! The data and the programs that the tasks work with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::options::Options;
use crate::process::{self, Output};
use crate::report::Report;

/// Fewer rows, to see whether memory grows with them.
const SMALL: u64 = 100_000;

/// The size that the bounds are meant for.
pub const MEASURED: u64 = 1_000_000;

/// A program to compare with.
#[derive(Clone, Copy)]
pub struct Peer {
    pub program: &'static str,
    pub get: &'static str,
}

pub const SHELL: Peer = Peer { program: "sqlite3", get: "apt install sqlite3" };
pub const SQLITE_UTILS: Peer = Peer { program: "sqlite-utils", get: "pip install sqlite-utils" };

/// Everything a task needs.
pub struct Bench {
    pub options: Options,
    directory: PathBuf,
}

impl Bench {
    /// Generates what is missing of the data and says which program is measured.
    pub fn prepare(options: Options) -> Result<Bench, String> {
        let directory = target().join("peers");
        fs::create_dir_all(&directory).map_err(|error| format!("{}: {error}", directory.display()))?;
        let bench = Bench { options, directory };
        let (rows, seed) = (bench.options.rows, bench.options.seed);
        println!("acquaint: {}", process::text(Command::new(acquaint()).arg("--version"))?);
        for peer in [SHELL, SQLITE_UTILS] {
            match process::is_installed(peer.program) {
                true => {
                    println!(
                        "peer: {} {}",
                        peer.program,
                        process::text(Command::new(peer.program).arg("--version"))?
                    )
                }
                false => println!("peer: {} is MISSING; get it with: {}", peer.program, peer.get),
            }
        }
        if rows != MEASURED {
            println!("the bounds are meant for {MEASURED} contacts");
        }
        println!("data: {rows} contacts, seed {seed}, in {}", bench.directory.display());
        bench.generate(rows)?;
        if rows > SMALL {
            bench.generate(SMALL)?;
        }
        Ok(bench)
    }

    /// Generates the file of so many contacts when it is missing.
    pub fn generate(&self, rows: u64) -> Result<(), String> {
        let file = self.csv(rows);
        if file.exists() {
            return Ok(());
        }
        let seed = self.options.seed.to_string();
        let mut command = Command::new(generator()?);
        command.args(["contacts", &rows.to_string(), "--seed", &seed]);
        let unfinished = self.path("unfinished.csv");
        process::time(&mut command, Output::To(&unfinished))?;
        fs::rename(&unfinished, &file).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// The file of so many contacts.
    pub fn csv(&self, rows: u64) -> PathBuf {
        self.path(&format!("contacts-{rows}-{}.csv", self.options.seed))
    }

    /// The file of all contacts.
    pub fn all(&self) -> PathBuf {
        self.csv(self.options.rows)
    }

    /// The file whose memory the large one is compared with, if this run has one.
    pub fn small(&self) -> Option<PathBuf> {
        (self.options.rows > SMALL).then(|| self.csv(SMALL))
    }

    /// A file of this run.
    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    /// A database file that is not there, nor what SQLite keeps beside one.
    pub fn no_database(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        for suffix in ["", "-wal", "-shm", "-journal"] {
            // Most of them are not there.
            let _ = fs::remove_file(format!("{}{suffix}", path.display()));
        }
        path
    }

    /// Acquaint with a database.
    pub fn acquaint(&self, database: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(acquaint());
        command.arg("--db").arg(database).args(arguments);
        command
    }

    /// The shell with a database and what it is told.
    pub fn shell(&self, database: &Path, commands: &[&str]) -> Command {
        let mut command = Command::new(SHELL.program);
        command.arg(database).args(commands);
        command
    }

    /// Is the task asked for, and the peer there? If only the peer is missing, the report says so.
    pub fn can_compare(&self, task: &str, peer: Peer, report: &mut Report) -> bool {
        if !self.options.wants(task) {
            return false;
        }
        let installed = process::is_installed(peer.program);
        if !installed {
            report.skipped(task, &format!("{} is missing; get it with: {}", peer.program, peer.get));
        }
        installed
    }
}

/// The program measured, which cargo has built for this benchmark.
pub fn acquaint() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_acquaint"))
}

/// The target directory, from the place of the program in `target/release`.
fn target() -> PathBuf {
    acquaint().ancestors().nth(2).map_or_else(|| PathBuf::from("target"), Path::to_path_buf)
}

/// The generator of the project, built when it is missing.
pub fn generator() -> Result<PathBuf, String> {
    let place = target().join("release/examples/generate");
    if !place.exists() {
        let mut build = Command::new(env!("CARGO"));
        build.current_dir(env!("CARGO_MANIFEST_DIR"));
        build.args(["build", "--release", "--example", "generate", "--target-dir"]).arg(target());
        process::time(&mut build, Output::Nowhere)?;
    }
    Ok(place)
}
