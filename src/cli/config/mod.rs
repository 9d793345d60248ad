//! `config`: what is set, by whom, and how to set it: in the file of the user, or in the database.

mod edit;

use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::change::hint_stale;
use super::shared::{Listing, OutputArgs, setting_value, undo_hint};
use crate::cli::db::edition::say_invisible;
use crate::context::Context;
use crate::domain::setting::DataSetting;
use crate::domain::text::nearest;
use crate::domain::time::Zone;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result, output_error};
use crate::ops::hand_over::{HandOver, Overwrite};
use crate::ops::setting;
use crate::render::text::{escape, shell_word};
use crate::settings::key::Key;
use crate::settings::{FileUse, Given, Origin, file};
use crate::store::{Access, Db, Store, exists};
use crate::ui::Ui;

const COLUMNS: [Column; 5] = [
    Column::whole("key"),
    Column::text("value"),
    Column::whole("origin"),
    Column::text("kept_in"),
    Column::text("meaning"),
];
const TABLE: [&str; 3] = ["key", "value", "origin"];

/// The verbs.
#[derive(Subcommand, Debug)]
pub enum ConfigCommand {
    /// List every setting, its value and where the value comes from
    #[command(
        visible_alias = "ls",
        after_help = "A flag comes first, then a variable ACQUAINT_..., then the configuration file, then the variables that
all programs share (USER, PAGER, COLUMNS, NO_COLOR), then the database, then the default.

Examples:
  acquaint config list
  acquaint config list --json
  acquaint config list --format csv --fields key,value,meaning"
    )]
    List(ListArgs),
    /// Print the value of a setting
    #[command(
        visible_alias = "show",
        after_help = "Examples:
  acquaint config get db                       the database in use
  zone=\"$(acquaint config get time_zone)\"      for a script"
    )]
    Get(GetArgs),
    /// Set a setting, in the configuration file or in the database
    ///
    /// The settings db, tz, color, pager, wait, width and as are kept in the configuration file, whose
    /// comments stay. time_zone, default_country, note_stamp, note_stamp_time, journal_retention_days and
    /// history_retention_days belong to the data: they are kept in the database, and setting one can be undone.
    #[command(after_help = "Examples:
  acquaint config set db ~/clients.db
  acquaint config set color never
  acquaint config set time_zone Europe/Berlin
  acquaint config set note_stamp '-- {user}, {time}'
  acquaint config set note_stamp_time '%Y-%m-%d %H:%M'")]
    Set(SetArgs),
    /// Take a setting away, so that its default holds
    #[command(after_help = "Examples:
  acquaint config unset wait
  acquaint config unset default_country")]
    Unset(UnsetArgs),
    /// Print where the configuration file is, or would be
    #[command(after_help = "Examples:
  acquaint config path
  cp \"$(acquaint config path)\" ~/config-before.toml")]
    Path,
    /// Open the configuration file in an editor; what is saved has to be right
    #[command(
        after_help = "The editor is VISUAL, EDITOR or vi. It gets a private copy; the file is replaced when the copy has no
mistakes. Otherwise the copy stays, and the message says where.

Examples:
  acquaint config edit
  EDITOR=nano acquaint config edit
  VISUAL='code --wait' acquaint config edit"
    )]
    Edit,
}

/// How to list.
#[derive(Args, Debug)]
pub struct ListArgs {
    #[command(flatten)]
    output: OutputArgs,
}

/// Which setting.
#[derive(Args, Debug)]
pub struct GetArgs {
    /// Setting, as `config list` names it
    #[arg(value_name = "KEY")]
    key: String,
}

/// Which setting gets which value.
#[derive(Args, Debug)]
pub struct SetArgs {
    /// Setting, as `config list` names it
    #[arg(value_name = "KEY")]
    key: String,
    /// Its value
    #[arg(value_name = "VALUE", allow_hyphen_values = true)]
    value: String,
}

/// Which setting goes.
#[derive(Args, Debug)]
pub struct UnsetArgs {
    /// Setting, as `config list` names it
    #[arg(value_name = "KEY")]
    key: String,
}

impl ConfigCommand {
    /// A file with mistakes can be shown where it is and repaired.
    pub fn file_use(&self) -> FileUse {
        match self {
            ConfigCommand::List(_) | ConfigCommand::Get(_) => FileUse::Required,
            _ => FileUse::Repaired,
        }
    }
}

/// Calls the function of the verb.
pub fn run(context: &Context, command: ConfigCommand) -> Result<()> {
    match command {
        ConfigCommand::List(args) => list(context, &args),
        ConfigCommand::Get(args) => get(context, &args),
        ConfigCommand::Set(args) => set(context, &args),
        ConfigCommand::Unset(args) => unset(context, &args),
        ConfigCommand::Path => print_path(context),
        ConfigCommand::Edit => edit::run(context),
    }
}

/// A setting: in the file or in the database.
#[derive(Clone, Copy)]
enum Setting {
    File(Key),
    Data(DataSetting),
}

/// The setting that a name means; words may be joined by hyphens.
fn find(name: &str) -> Result<Setting> {
    let wanted = name.trim().to_ascii_lowercase().replace('-', "_");
    let file = Key::of_name(&wanted).map(Setting::File);
    file.or_else(|| DataSetting::of_name(&wanted).map(Setting::Data)).ok_or_else(|| {
        let names: Vec<&str> =
            Key::ALL.map(Key::name).into_iter().chain(DataSetting::ALL.map(DataSetting::name)).collect();
        Error::usage(format!("unknown setting `{name}`"))
            .hint_opt(Error::did_you_mean(&nearest(name, names.iter().copied())))
            .hint(format!("settings are {}", names.join(", ")))
    })
}

/// The database, if there is one.
fn database(context: &Context) -> Result<Option<Store>> {
    let Some(path) = &context.settings.db else { return Ok(None) };
    if !exists(&Store::checked_path(path)?) {
        return Ok(None);
    }
    Ok(Some(Store::open(path, Access::Inspect, context.settings.wait)?))
}

fn data_value(db: Option<&Db>, setting: DataSetting) -> Result<(Option<String>, Origin)> {
    let stored = db.map(|db| db.setting(setting.name())).transpose()?.flatten();
    Ok(match stored {
        Some(value) => (Some(value), Origin::Database),
        None => (setting.default_value(), Origin::Default),
    })
}

/// The value of a key of the file in this run; the zone may be the database's.
fn file_value(db: Option<&Db>, given: &Given) -> Result<(Option<String>, Origin)> {
    if given.key == Key::Tz && given.origin == Origin::Default {
        return data_value(db, DataSetting::TimeZone);
    }
    Ok((given.value.clone(), given.origin.clone()))
}

fn shown(value: Option<String>, number: bool) -> Value<'static> {
    match value {
        Some(text) if number => text.parse().map_or_else(|_| Value::owned(text), Value::Integer),
        Some(text) => Value::owned(text),
        None => Value::Null,
    }
}

fn list(context: &Context, args: &ListArgs) -> Result<()> {
    // A database that cannot be read is no reason not to show which one it is.
    let store = database(context).unwrap_or_else(|error| {
        context.ui.warn(&format!("the settings of the database are not known: {}", escape(&error.message)));
        None
    });
    let db = store.as_deref();
    let mut listing = Listing::new(context, &args.output, Zone::Utc, &COLUMNS, &TABLE)?;
    for given in &context.settings.given {
        let (value, origin) = file_value(db, given)?;
        listing.row(&[
            Value::text(given.key.name()),
            shown(value, given.key.is_number()),
            Value::owned(origin.to_string()),
            Value::text("file"),
            Value::text(given.key.description()),
        ])?;
    }
    for setting in DataSetting::ALL {
        let (value, origin) = data_value(db, setting)?;
        listing.row(&[
            Value::text(setting.name()),
            shown(value, setting.is_number()),
            Value::owned(origin.to_string()),
            Value::text("database"),
            Value::text(setting.description()),
        ])?;
    }
    listing.finish(0, None, "")
}

fn get(context: &Context, args: &GetArgs) -> Result<()> {
    let (value, name) = match find(&args.key)? {
        Setting::Data(setting) => (data_value(database(context)?.as_deref(), setting)?.0, setting.name()),
        Setting::File(key) => {
            let given = context.settings.given.iter().find(|given| given.key == key);
            let store = if key == Key::Tz { database(context)? } else { None };
            let value = given.map(|given| file_value(store.as_deref(), given)).transpose()?;
            (value.and_then(|(value, _)| value), key.name())
        }
    };
    match value {
        Some(value) if context.ui.out_is_terminal() => context.ui.print(&format!("{}\n", escape(&value))),
        Some(value) => context.ui.print(&format!("{value}\n")),
        None => Err(Error::not_found(format!("{name} has no value"))
            .hint(format!("`acquaint config set {name} VALUE` gives it one"))),
    }
}

fn set(context: &Context, args: &SetArgs) -> Result<()> {
    match find(&args.key)? {
        Setting::File(key) => set_in_file(context, key, &args.value),
        Setting::Data(setting) => {
            let value = setting_value(setting, setting.name(), &args.value)?;
            set_in_database(context, "config set", setting, Some(value))
        }
    }
}

fn unset(context: &Context, args: &UnsetArgs) -> Result<()> {
    let found = find(&args.key);
    if let Ok(Setting::Data(setting)) = found {
        return set_in_database(context, "config unset", setting, None);
    }
    // A key that only the file knows is a mistake of the file, and this takes it out.
    let name = match &found {
        Ok(Setting::File(key)) => key.name(),
        _ => args.key.as_str(),
    };
    let path = config_path(context)?;
    let text = file::read_text(path)?.unwrap_or_default();
    let Some(text) = file::without(path, &text, name)? else {
        found?;
        context.ui.say(&format!("Nothing to change: {name} is not in {}.", shown_path(path)));
        return Ok(());
    };
    replace_file(context, path, &text, &format!("unset {}", escape(name)))
}

fn set_in_database(
    context: &Context,
    command: &str,
    setting: DataSetting,
    value: Option<String>,
) -> Result<()> {
    let store = context.change()?;
    let dry_run = context.settings.dry_run;
    let (written, operation) =
        setting::write(&store, &context.operation(command), &vec![(setting, value)], dry_run)?;
    let described = setting::describe(&written.changed);
    let described = escape(&described);
    context.ui.say(&match (written.changed.is_empty(), dry_run) {
        (true, _) => "Nothing to change: the setting is so already.".to_owned(),
        (false, true) => format!("Would set {described} in the database."),
        (false, false) => format!("Set {described} in the database{}", undo_hint(operation)),
    });
    say_invisible(context, &store, &written.changed)?;
    hint_stale(context, written.stale);
    Ok(())
}

fn set_in_file(context: &Context, key: Key, value: &str) -> Result<()> {
    let absolute;
    let value = if key == Key::Db && !value.is_empty() && !value.starts_with("~/") {
        absolute = std::path::absolute(value)
            .map_err(|error| Error::usage(format!("db `{value}`")).because(error))?;
        absolute.to_str().ok_or_else(|| Error::usage("the file holds UTF-8 text only; this path is not"))?
    } else {
        value
    };
    key.check(value).map_err(|wrong| Error::usage(format!("{} `{value}`: {wrong}", key.name())))?;
    let path = config_path(context)?;
    let old = file::read_text(path)?.unwrap_or_default();
    let new = file::with_value(path, &old, key, value)?;
    let what = format!("{} to {}", key.name(), escape(value));
    if new == old {
        context.ui.say(&format!("Nothing to change: {} is {} already.", key.name(), escape(value)));
    } else {
        replace_file(context, path, &new, &format!("set {what}"))?;
    }
    let given = context.settings.given.iter().find(|given| given.key == key);
    if let Some(Given { origin: Origin::Environment(variable), .. }) = given
        && key.comes_after(variable)
    {
        context.ui.warn(&format!("{variable} is set and comes before the file."));
    }
    Ok(())
}

/// Puts a new text in the place of the file. `done` is what that does: `set wait to 5`.
fn replace_file(context: &Context, path: &Path, text: &str, done: &str) -> Result<()> {
    if context.settings.dry_run {
        context.ui.say(&format!("Would {done} in {}.", shown_path(path)));
        return Ok(());
    }
    hand_over(path, text)?;
    let mut letters = done.chars();
    let begun = letters.next().map(|first| first.to_ascii_uppercase()).into_iter();
    let done: String = begun.chain(letters).collect();
    context.ui.say(&format!("{done} in {}.", shown_path(path)));
    Ok(())
}

/// Writes the file whole or not at all. Where it is a link, what it points to is replaced.
fn hand_over(path: &Path, text: &str) -> Result<()> {
    let target = make_directory(path)?;
    let mut file = HandOver::create(&target, Overwrite::Replace, None)?;
    file.write_all(text.as_bytes()).map_err(|error| file.failed(error))?;
    Ok(file.finish()?)
}

/// The file itself, its directory made when that is missing.
fn make_directory(path: &Path) -> Result<PathBuf> {
    if let Ok(target) = std::fs::canonicalize(path) {
        return Ok(target);
    }
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)
            .map_err(|error| Error::failure(format!("could not make {}", parent.display())).because(error))?;
    }
    Ok(path.to_owned())
}

fn config_path(context: &Context) -> Result<&Path> {
    context.settings.config.as_deref().ok_or_else(|| {
        Error::usage("there is no home directory to keep the configuration in")
            .hint("name a file with --config PATH or ACQUAINT_CONFIG")
    })
}

fn shown_path(path: &Path) -> String {
    shell_word(&path.to_string_lossy())
}

fn print_path(context: &Context) -> Result<()> {
    let path = config_path(context)?;
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut out = context.ui.out();
    out.write_all(path.as_os_str().as_bytes()).map_err(output_error)?;
    out.write_all(b"\n").map_err(output_error)?;
    Ui::finish(out)
}
