//! The keys of the configuration file: how each is called on the command line, in the environment and in
//! the file, and what it takes.

use std::path::Path;

use clap::ValueEnum;

use super::ColorWhen;
use crate::domain::time::Zone;

/// A key of the configuration file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Key {
    Db,
    Tz,
    Color,
    Pager,
    Wait,
    Width,
    As,
}

impl Key {
    /// Every key, as they are listed.
    pub const ALL: [Self; 7] =
        [Self::Db, Self::Tz, Self::Color, Self::Pager, Self::Wait, Self::Width, Self::As];

    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Db => "db",
            Self::Tz => "tz",
            Self::Color => "color",
            Self::Pager => "pager",
            Self::Wait => "wait",
            Self::Width => "width",
            Self::As => "as",
        }
    }

    /// The key of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// What it means.
    pub fn description(self) -> &'static str {
        match self {
            Self::Db => "database file",
            Self::Tz => "zone to show and read times in",
            Self::Color => "colour: auto, always or never",
            Self::Pager => "pager; an empty text or cat for none",
            Self::Wait => "seconds to wait for another writer",
            Self::Width => "columns to lay out for; 0 never truncates",
            Self::As => "login name of who acts",
        }
    }

    /// The flag that comes before everything else.
    pub(super) fn flag(self) -> &'static str {
        match self {
            Self::Db => "--db",
            Self::Tz => "--tz",
            Self::Color => "--color",
            Self::Pager => "--no-pager",
            Self::Wait => "--wait",
            Self::Width => "--width",
            Self::As => "--as",
        }
    }

    /// The variable of our own, which comes before the file.
    pub(super) fn own_variable(self) -> Option<&'static str> {
        match self {
            Self::Db => Some("ACQUAINT_DB"),
            Self::Tz => Some("ACQUAINT_TZ"),
            Self::Color => Some("ACQUAINT_COLOR"),
            Self::Pager => Some("ACQUAINT_PAGER"),
            Self::Wait => Some("ACQUAINT_WAIT"),
            Self::Width => None,
            Self::As => Some("ACQUAINT_USER"),
        }
    }

    /// The variable that all programs share, which comes after the file.
    pub(super) fn shared_variable(self) -> Option<&'static str> {
        match self {
            Self::Pager => Some("PAGER"),
            Self::Width => Some("COLUMNS"),
            Self::As => Some("USER"),
            Self::Db | Self::Tz | Self::Color | Self::Wait => None,
        }
    }

    /// Does this variable come before the file?
    pub fn comes_after(self, variable: &str) -> bool {
        self.own_variable() == Some(variable)
    }

    /// Does an empty variable say something?
    pub(super) fn takes_empty(self) -> bool {
        matches!(self, Self::Db | Self::Pager)
    }

    /// Is it a whole number in the file?
    pub fn is_number(self) -> bool {
        matches!(self, Self::Wait | Self::Width)
    }

    /// What is wrong with a text as its value, after a semicolon or colon.
    pub fn check(self, text: &str) -> Result<(), String> {
        match self {
            Self::Tz => Zone::parse(text).map(|_| ()).map_err(|error| error.to_string()),
            Self::Color => ColorWhen::from_str(text, false)
                .map(|_| ())
                .map_err(|_| "it takes auto, always or never".to_owned()),
            Self::Wait => whole_number(text, "it takes whole seconds"),
            Self::Width => whole_number(text, "it takes a whole number of columns"),
            Self::Db | Self::As if text.is_empty() => Err("it is empty".to_owned()),
            Self::Db if !Path::new(text).is_absolute() && home_relative(text).is_none() => {
                Err("it has to be a whole path, from / or ~/ on".to_owned())
            }
            Self::Db | Self::Pager | Self::As => Ok(()),
        }
    }
}

/// What follows `~/` in a path that begins so.
pub(super) fn home_relative(path: &str) -> Option<&str> {
    path.strip_prefix("~/").filter(|rest| !rest.is_empty())
}

fn whole_number(text: &str, otherwise: &str) -> Result<(), String> {
    text.parse::<u32>().map(|_| ()).map_err(|_| otherwise.to_owned())
}
