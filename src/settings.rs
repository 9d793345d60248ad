//! What the command line and the environment say, checked and put together once: flag before
//! environment before default. Nothing else in the program asks the environment.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use etcetera::BaseStrategy;

use crate::domain::count::whole;
use crate::domain::time::{Instant, Zone};
use crate::error::{Error, Result};

/// Patience for the lock when a person waits, and when nobody does.
const WAIT_TERMINAL: u64 = 5;
const WAIT_SCRIPT: u64 = 60;

/// The variables that the program reads.
pub const ENVIRONMENT: [(&str, &str); 10] = [
    ("ACQUAINT_DB", "The database, where --db does not name one."),
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
    ("XDG_DATA_HOME", "Where the default database acquaint/contacts.db is; ~/.local/share when unset."),
];

/// Flags that every command takes, before or after its name.
#[derive(Args, Debug)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user's data directory]
    #[arg(long, value_name = "PATH", global = true, value_parser = clap::value_parser!(OsString))]
    pub db: Option<OsString>,
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
    /// The zone asked for by flag or environment; the database's own comes after it.
    pub zone: Option<Zone>,
    /// How long to wait for another writer.
    pub wait: Duration,
    /// Fixed by `--now`, else the clock at start.
    pub now: Instant,
    /// Colour on standard output.
    pub color_out: bool,
    /// Colour on standard error.
    pub color_err: bool,
    /// `--width`.
    pub width: Option<usize>,
    /// `COLUMNS`, for output that is no terminal.
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
}

fn set(name: &str) -> Option<String> {
    env::var_os(name).filter(|value| !value.is_empty()).map(|value| value.to_string_lossy().into_owned())
}

fn os(name: &str) -> Option<OsString> {
    env::var_os(name)
}

fn wait_from_environment() -> Result<Option<u64>> {
    let Some(text) = set("ACQUAINT_WAIT") else { return Ok(None) };
    text.parse()
        .map(Some)
        .map_err(|_| Error::usage(format!("ACQUAINT_WAIT is `{text}`; it takes whole seconds")))
}

fn color(when: Option<ColorWhen>, terminal: bool) -> Result<bool> {
    let when = match (when, set("ACQUAINT_COLOR").as_deref()) {
        (Some(when), _) => when,
        (None, Some("always")) => ColorWhen::Always,
        (None, Some("never")) => ColorWhen::Never,
        (None, Some("auto") | None) => ColorWhen::Auto,
        (None, Some(other)) => {
            return Err(Error::usage(format!("ACQUAINT_COLOR is `{other}`; it takes auto, always or never")));
        }
    };
    Ok(match when {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto if set("NO_COLOR").is_some() => false,
        ColorWhen::Auto if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        ColorWhen::Auto if set("CLICOLOR").as_deref() == Some("0") => false,
        ColorWhen::Auto if set("TERM").as_deref() == Some("dumb") => false,
        ColorWhen::Auto => terminal,
    })
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

fn zone(flag: Option<&str>) -> Result<Option<Zone>> {
    let Some(text) = flag.map(str::to_owned).or_else(|| set("ACQUAINT_TZ")) else { return Ok(None) };
    Zone::parse(&text).map(Some).map_err(|error| {
        Error::usage(format!("time zone `{text}`: {error}"))
            .hint("for example --tz Europe/Prague, --tz +02:00, --tz utc")
    })
}

fn now(flag: Option<&str>) -> Result<Instant> {
    match flag {
        None => Ok(Instant::from_millis(chrono::Utc::now().timestamp_millis())),
        Some(text) => Instant::parse(text).map_err(|error| Error::usage(format!("--now `{text}`: {error}"))),
    }
}

impl Settings {
    /// Puts flags and environment together.
    pub fn new(global: &GlobalArgs) -> Result<Settings> {
        let on_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        let wait = match global.wait.map_or_else(wait_from_environment, |seconds| Ok(Some(seconds)))? {
            Some(seconds) => seconds,
            None if on_terminal => WAIT_TERMINAL,
            None => WAIT_SCRIPT,
        };
        let db = database_path(global.db.as_deref());
        let given = ["ACQUAINT_PAGER", "PAGER"].into_iter().find_map(os);
        let pager = given.map_or_else(|| "less".to_owned(), |pager| pager.to_string_lossy().into_owned());
        Ok(Settings {
            db,
            actor: global
                .actor
                .clone()
                .or_else(|| set("ACQUAINT_USER"))
                .or_else(|| set("USER"))
                .unwrap_or_else(|| "unknown".to_owned()),
            zone: zone(global.tz.as_deref())?,
            wait: Duration::from_secs(wait),
            now: now(global.now.as_deref())?,
            color_out: color(global.color, std::io::stdout().is_terminal())?,
            color_err: color(global.color, std::io::stderr().is_terminal())?,
            width: global.width,
            columns: set("COLUMNS").and_then(|columns| columns.parse().ok()),
            pager: (!global.no_pager && !matches!(pager.trim(), "" | "cat")).then_some(pager),
            less_unset: set("LESS").is_none(),
            quiet: global.quiet,
            verbose: global.verbose,
            yes: global.yes,
            no_input: global.no_input || set("ACQUAINT_NO_INPUT").is_some_and(|value| value != "0"),
            dry_run: global.dry_run,
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
