//! The database as completion sees it: opened when first needed, read only, given up on quickly.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use crate::settings;
use crate::store::{Access, Store};

/// Longer than this nobody waits at the Tab key.
const PATIENCE: Duration = Duration::from_millis(150);

/// Where candidates come from.
pub struct Source {
    path: Option<PathBuf>,
    words: Vec<String>,
}

impl Source {
    /// The database that the words name by `--db`, else the one that commands use by themselves.
    pub fn of(words: &[OsString]) -> Source {
        let all: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        let mut named = None;
        let mut words = all.iter().take_while(|word| *word != "--");
        while let Some(word) = words.next() {
            if word == "--db" {
                named = words.next().cloned();
            } else if let Some(path) = word.strip_prefix("--db=") {
                named = Some(path.to_owned());
            }
        }
        Source { path: settings::database_path(named.map(expanded).as_deref()), words: all }
    }

    /// What stands behind a word of the line.
    pub fn word_after(&self, word: &str) -> Option<&str> {
        self.words.iter().skip_while(|one| *one != word).nth(1).map(String::as_str)
    }

    /// Asks the database; `None` when there is none to be had, or when it takes too long.
    pub fn ask<T>(&self, question: impl FnOnce(&Store) -> Option<T>) -> Option<T> {
        let mut store = Store::open(self.path.as_deref()?, Access::Read, Duration::ZERO).ok()?;
        store.give_up_after(PATIENCE).ok()?;
        question(&store)
    }
}

/// The words are as typed: the shell has not put the home directory in yet.
fn expanded(path: String) -> OsString {
    match (path.strip_prefix("~/"), settings::home()) {
        (Some(rest), Some(home)) => home.join(rest).into_os_string(),
        _ => path.into(),
    }
}
