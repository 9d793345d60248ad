//! Which of the sources gives a key its value.

use std::env;
use std::fmt;
use std::path::PathBuf;

use clap::ValueEnum;

use super::file::ConfigFile;
use super::key::{Key, home_relative};
use super::{ColorWhen, GlobalArgs, default_database};
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::render::text::escape;

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// That flag of this command.
    Flag(&'static str),
    /// That variable.
    Environment(&'static str),
    /// The configuration file.
    File(PathBuf),
    /// A setting of the database.
    Database,
    /// Nobody said anything.
    Default,
}

impl Origin {
    /// Is it a variable?
    pub fn is_environment(&self) -> bool {
        matches!(self, Origin::Environment(_))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Flag(flag) => write!(f, "flag {flag}"),
            Origin::Environment(variable) => write!(f, "environment {variable}"),
            Origin::File(path) => write!(f, "file {}", escape(&path.display().to_string())),
            Origin::Database => f.write_str("database"),
            Origin::Default => f.write_str("default"),
        }
    }
}

/// A key with the value it has in this run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The key.
    pub key: Key,
    /// Its value; none where the program finds out by itself.
    pub value: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A value that somebody gave.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    pub(super) value: String,
    pub(super) origin: Origin,
}

/// What was given for each key.
pub(super) struct Choices {
    chosen: Vec<(Key, Chosen)>,
}

fn variable(key: Key, name: Option<&'static str>) -> Option<Chosen> {
    let name = name?;
    let value = env::var_os(name)?.to_string_lossy().into_owned();
    if value.is_empty() && !key.takes_empty() {
        return None;
    }
    Some(Chosen { value, origin: Origin::Environment(name) })
}

fn flag_value(key: Key, global: &GlobalArgs) -> Option<String> {
    match key {
        Key::Db => global.db.as_ref().map(|path| path.to_string_lossy().into_owned()),
        Key::Tz => global.tz.clone(),
        Key::Color => global.color?.to_possible_value().map(|value| value.get_name().to_owned()),
        Key::Pager => global.no_pager.then(String::new),
        Key::Wait => global.wait.map(|seconds| seconds.to_string()),
        Key::Width => global.width.map(|width| width.to_string()),
        Key::As => global.actor.clone().filter(|actor| !actor.trim().is_empty()),
    }
}

/// Refuses what a flag or variable of ours says and means nothing. The file has been checked already; a
/// shared variable that means nothing to us was not meant for us.
fn checked(key: Key, chosen: Chosen) -> Result<Chosen> {
    let name = match chosen.origin {
        Origin::Flag(name) | Origin::Environment(name) => name,
        Origin::File(_) | Origin::Database | Origin::Default => return Ok(chosen),
    };
    let text = &chosen.value;
    match key {
        Key::Tz => match Zone::parse(text) {
            Ok(_) => Ok(chosen),
            Err(error) => Err(Error::usage(format!("time zone `{text}`: {error}"))
                .hint("for example --tz Europe/Prague, --tz +02:00, --tz utc")),
        },
        Key::Color | Key::Wait => match key.check(text) {
            Ok(()) => Ok(chosen),
            Err(wrong) => Err(Error::usage(format!("{name} is `{text}`; {wrong}"))),
        },
        // A relative database is one of the directory the command is run in.
        Key::Db | Key::Pager | Key::Width | Key::As => Ok(chosen),
    }
}

impl Choices {
    /// Asks flag, own variable, file and shared variable, in this order.
    pub(super) fn new(global: &GlobalArgs, file: &ConfigFile) -> Result<Choices> {
        let mut chosen = Vec::new();
        for key in Key::ALL {
            let flag = flag_value(key, global);
            let from_file = |path: &PathBuf| {
                let value = file.value(key)?.to_owned();
                Some(Chosen { value, origin: Origin::File(path.clone()) })
            };
            let found = flag
                .map(|value| Chosen { value, origin: Origin::Flag(key.flag()) })
                .or_else(|| variable(key, key.own_variable()))
                .map(|chosen| checked(key, chosen))
                .transpose()?
                .or_else(|| file.path.as_ref().and_then(from_file))
                .or_else(|| {
                    variable(key, key.shared_variable()).filter(|found| key.check(&found.value).is_ok())
                });
            chosen.extend(found.map(|found| (key, found)));
        }
        Ok(Choices { chosen })
    }

    /// What was given for a key.
    pub(super) fn of(&self, key: Key) -> Option<&Chosen> {
        self.chosen.iter().find(|(known, _)| *known == key).map(|(_, chosen)| chosen)
    }

    pub(super) fn number(&self, key: Key) -> Option<u64> {
        self.of(key)?.value.parse().ok()
    }

    /// The database's path: as it was given, byte for byte, or below the home directory.
    pub(super) fn database(&self, global: &GlobalArgs) -> Option<PathBuf> {
        match self.of(Key::Db) {
            None => default_database(),
            Some(Chosen { origin: Origin::Flag(_), .. }) => global.db.as_ref().map(PathBuf::from),
            Some(Chosen { origin: Origin::Environment(name), .. }) => env::var_os(name).map(PathBuf::from),
            Some(Chosen { value, .. }) => match home_relative(value) {
                Some(rest) => etcetera::home_dir().ok().map(|home| home.join(rest)),
                None => Some(PathBuf::from(value)),
            },
        }
    }

    /// Every key with its value, the defaults included.
    pub(super) fn listed(
        &self,
        default_wait: u64,
        shared_color: Option<(ColorWhen, &'static str)>,
    ) -> Vec<Given> {
        let listed = |key: Key| match (self.of(key), key, shared_color) {
            (Some(chosen), _, _) => {
                Given { key, value: Some(chosen.value.clone()), origin: chosen.origin.clone() }
            }
            (None, Key::Color, Some((when, name))) => {
                let value = when.to_possible_value().map(|value| value.get_name().to_owned());
                Given { key, value, origin: Origin::Environment(name) }
            }
            (None, _, _) => Given { key, value: default(key, default_wait), origin: Origin::Default },
        };
        Key::ALL.into_iter().map(listed).collect()
    }
}

fn default(key: Key, wait: u64) -> Option<String> {
    match key {
        Key::Db => default_database().map(|path| path.to_string_lossy().into_owned()),
        Key::Tz => Some("local".to_owned()),
        Key::Color => Some("auto".to_owned()),
        Key::Pager => Some("less".to_owned()),
        Key::Wait => Some(wait.to_string()),
        Key::Width => None,
        Key::As => Some("unknown".to_owned()),
    }
}
