//! What the command line, the environment and the configuration file say, checked and put together once.
//! Nothing else in the program asks the environment.
//!
//! A flag comes first, then our own variable (`ACQUAINT_…`), then the file, then the variable that all
//! programs share (`USER`, `PAGER`, `NO_COLOR`…), then what the database says, then the default. The file
//! stands before the shared variables because these are always set: a user name in the file would
//! otherwise never be heard.

pub mod file;
pub mod key;
mod local_zone;
pub mod origin;

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};
use etcetera::BaseStrategy;

use self::file::ConfigFile;
use self::key::Key;
pub use self::local_zone::local_zone;
use self::origin::{Choices, Chosen};
pub use self::origin::{Given, Origin};

use crate::domain::count::whole;
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};

/// Patience for the lock when a person waits, and when nobody does.
const WAIT_TERMINAL: u64 = 5;
const WAIT_SCRIPT: u64 = 60;

/// The variables that the program reads.
pub const ENVIRONMENT: [(&str, &str); 13] = [
    ("ACQUAINT_DB", "The database, where --db does not name one."),
    ("ACQUAINT_CONFIG", "The configuration file, where --config does not name one."),
    ("ACQUAINT_USER, USER", "Who acts, where --as does not say."),
    ("ACQUAINT_TZ, TZ", "The time zone to show and read times in, where --tz does not say."),
    ("ACQUAINT_WAIT", "Seconds to wait for another writer, where --wait does not say."),
    ("ACQUAINT_NO_INPUT", "Set to 1: never ask, as --no-input."),
    ("ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "Colour, where --color does not say."),
    ("ACQUAINT_PAGER, PAGER, LESS", "The pager; `cat` or --no-pager for none."),
    ("COLUMNS", "Columns to lay out for, where the output is no terminal and --width does not say."),
    (
        "ACQUAINT_COMPLETE",
        "Set by the completion scripts: answer the Tab key of that shell, and nothing else.",
    ),
    ("VISUAL, EDITOR", "The editor; vi when neither is set."),
    ("XDG_CONFIG_HOME", "Where the configuration file acquaint/config.toml is; ~/.config when unset."),
    ("XDG_DATA_HOME", "Where the default database acquaint/contacts.db is; ~/.local/share when unset."),
];

/// Flags that every command takes, before or after its name.
#[derive(Args, Debug)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user's data directory]
    #[arg(long, value_name = "PATH", global = true, value_parser = clap::value_parser!(OsString))]
    pub db: Option<OsString>,
    /// Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user's configuration directory]
    #[arg(long, value_name = "PATH", global = true, value_parser = clap::value_parser!(OsString))]
    pub config: Option<OsString>,
    /// Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]
    #[arg(long = "as", value_name = "USER", global = true)]
    pub actor: Option<String>,
    /// Time zone to show and read times in [env: ACQUAINT_TZ; default: the database's, then the system's]
    #[arg(long, value_name = "ZONE", global = true)]
    pub tz: Option<String>,
    /// Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]
    #[arg(long, value_name = "WHEN", global = true)]
    pub color: Option<ColorWhen>,
    /// Columns to lay out for; 0 never truncates [env: COLUMNS]
    #[arg(long, value_name = "N", global = true, value_parser = whole::<usize>)]
    pub width: Option<usize>,
    /// Never page [env: ACQUAINT_PAGER, PAGER]
    #[arg(long, global = true)]
    pub no_pager: bool,
    /// Show what would happen, change nothing
    #[arg(short = 'n', long, global = true)]
    pub dry_run: bool,
    /// Answer questions with yes (agreements need --with-consents as well)
    #[arg(short, long, global = true)]
    pub yes: bool,
    /// Never ask; refuse instead [env: ACQUAINT_NO_INPUT]
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Print errors only
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Print timings and counts
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]
    #[arg(long, value_name = "SECONDS", global = true, value_parser = whole::<u64>)]
    pub wait: Option<u64>,
    /// The instant to take for now (tests)
    #[arg(long, value_name = "INSTANT", global = true, hide = true)]
    pub now: Option<String>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorWhen {
    /// On a terminal, unless the environment says otherwise.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Everything a command wants to know about how it was called.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The database; `None` when neither flag nor environment names one and there is no home directory.
    pub db: Option<PathBuf>,
    /// The login name of who runs it.
    pub actor: String,
    /// The zone asked for by flag, environment or file; the database's own comes after it.
    pub zone: Option<Zone>,
    /// How long to wait for another writer.
    pub wait: Duration,
    /// Fixed by `--now`, else the clock at start.
    pub now: Instant,
    /// Colour on standard output.
    pub color_out: bool,
    /// Colour on standard error.
    pub color_err: bool,
    /// `--width`, or what the file says.
    pub width: Option<usize>,
    /// `COLUMNS`, for output that is no terminal; without it, nothing is cut there.
    pub columns: Option<usize>,
    /// The pager's command line; `None` for no pager.
    pub pager: Option<String>,
    /// `LESS` is unset, so ours applies.
    pub less_unset: bool,
    /// Only errors on standard error.
    pub quiet: bool,
    /// Timings and counts on standard error.
    pub verbose: bool,
    /// Answer every ordinary question with yes.
    pub yes: bool,
    /// Never ask.
    pub no_input: bool,
    /// Show what would happen, change nothing.
    pub dry_run: bool,
    /// The editor's command line.
    pub editor: String,
    /// Where the configuration file is, or would be; `None` when there is no home directory.
    pub config: Option<PathBuf>,
    /// The value of every key and where it comes from.
    pub given: Vec<Given>,
}

/// What a command needs the configuration file for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileUse {
    /// It has to be right.
    Required,
    /// The command repairs it, or has nothing to do with it.
    Repaired,
}

fn set(name: &str) -> Option<String> {
    env::var_os(name).filter(|value| !value.is_empty()).map(|value| value.to_string_lossy().into_owned())
}

fn os(name: &str) -> Option<OsString> {
    env::var_os(name)
}

/// Colour on a stream, `when` being what the flag, our variable or the file asks for.
fn color(when: Option<&Chosen>, shared: Option<ColorWhen>, terminal: bool) -> bool {
    let wish = when.and_then(|when| ColorWhen::from_str(&when.value, false).ok());
    match wish.unwrap_or(ColorWhen::Auto) {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => match shared {
            Some(ColorWhen::Always) => true,
            Some(ColorWhen::Never) => false,
            Some(ColorWhen::Auto) | None => terminal && set("TERM").as_deref() != Some("dumb"),
        },
    }
}

/// What the variables that all programs share say about colour, and which of them says it.
fn shared_color() -> Option<(ColorWhen, &'static str)> {
    if set("NO_COLOR").is_some() {
        Some((ColorWhen::Never, "NO_COLOR"))
    } else if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        Some((ColorWhen::Always, "CLICOLOR_FORCE"))
    } else if set("CLICOLOR").as_deref() == Some("0") {
        Some((ColorWhen::Never, "CLICOLOR"))
    } else {
        None
    }
}

fn default_config() -> Option<PathBuf> {
    let strategy = etcetera::base_strategy::Xdg::new().ok()?;
    Some(strategy.config_dir().join("acquaint").join("config.toml"))
}

/// Where the configuration file is, or would be.
fn config_path(flag: Option<&OsString>) -> Result<Option<PathBuf>> {
    match flag {
        Some(path) if path.is_empty() => Err(Error::usage("--config is empty")),
        Some(path) => Ok(Some(PathBuf::from(path))),
        None => {
            let variable = os("ACQUAINT_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from);
            Ok(variable.or_else(default_config))
        }
    }
}

fn default_database() -> Option<PathBuf> {
    let strategy = etcetera::base_strategy::Xdg::new().ok()?;
    Some(strategy.data_dir().join("acquaint").join("contacts.db"))
}

/// The shell that wants to know what could come next on its command line, if one asks.
pub fn completing_shell() -> Option<String> {
    set("ACQUAINT_COMPLETE")
}

/// The database: the flag's, else that of the environment, else the default one.
pub fn database_path(flag: Option<&OsStr>) -> Option<PathBuf> {
    flag.map(PathBuf::from).or_else(|| os("ACQUAINT_DB").map(PathBuf::from)).or_else(default_database)
}

/// The user's home directory.
pub fn home() -> Option<PathBuf> {
    etcetera::home_dir().ok()
}

fn now(flag: Option<&str>) -> Result<Instant> {
    match flag {
        None => Ok(Instant::from_millis(chrono::Utc::now().timestamp_millis())),
        Some(text) => Instant::parse(text).map_err(|error| Error::usage(format!("--now `{text}`: {error}"))),
    }
}

impl Settings {
    /// Puts flags, environment and configuration file together.
    pub fn new(global: &GlobalArgs, file_use: FileUse) -> Result<Settings> {
        let path = config_path(global.config.as_ref())?;
        let file = match (ConfigFile::read(path.clone()), file_use) {
            (Ok(file), _) => file,
            (Err(error), FileUse::Required) => return Err(error),
            (Err(_), FileUse::Repaired) => ConfigFile::silent(path),
        };
        let chosen = Choices::new(global, &file)?;
        let on_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        let default_wait = if on_terminal { WAIT_TERMINAL } else { WAIT_SCRIPT };
        let shared_color = shared_color();
        let color_of = |terminal| color(chosen.of(Key::Color), shared_color.map(|(when, _)| when), terminal);
        let pager = chosen.of(Key::Pager).map_or("less", |pager| pager.value.trim());
        let shared_width = chosen.of(Key::Width).filter(|width| width.origin.is_environment());
        Ok(Settings {
            db: chosen.database(global),
            actor: chosen.of(Key::As).map_or_else(|| "unknown".to_owned(), |actor| actor.value.clone()),
            zone: chosen.of(Key::Tz).and_then(|zone| Zone::parse(&zone.value).ok()),
            wait: Duration::from_secs(chosen.number(Key::Wait).unwrap_or(default_wait)),
            now: now(global.now.as_deref())?,
            color_out: color_of(std::io::stdout().is_terminal()),
            color_err: color_of(std::io::stderr().is_terminal()),
            width: match shared_width {
                Some(_) => None,
                None => chosen.number(Key::Width).and_then(|width| usize::try_from(width).ok()),
            },
            columns: shared_width.and_then(|columns| columns.value.parse().ok()),
            pager: (!matches!(pager, "" | "cat")).then(|| pager.to_owned()),
            less_unset: set("LESS").is_none(),
            editor: ["VISUAL", "EDITOR"].into_iter().find_map(set).unwrap_or_else(|| "vi".to_owned()),
            quiet: global.quiet,
            verbose: global.verbose,
            yes: global.yes,
            no_input: global.no_input || set("ACQUAINT_NO_INPUT").is_some_and(|value| value != "0"),
            dry_run: global.dry_run,
            given: chosen.listed(default_wait, shared_color),
            config: file.path,
        })
    }

    /// The database's path, or what to do when there is none.
    pub fn database(&self) -> Result<&Path> {
        self.db.as_deref().ok_or_else(|| {
            Error::usage("there is no home directory to keep the database in")
                .hint("name a file with --db PATH or ACQUAINT_DB")
        })
    }
}
