//! `db init`: the database with its settings.

use clap::Args;

use crate::context::Context;
use crate::domain::place::find_country;
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::store::{Access, Store, Summary, exists};

const MAX_STAMP: usize = 200;
const DAYS: std::ops::RangeInclusive<i64> = 1..=36_500;

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "The settings belong to the data: everybody who opens the database shares them. Without options an
existing database is left alone; with options only those settings change. An empty value takes a
setting back.

Examples:
  acquaint db init                                     create the database
  acquaint db init --time-zone Europe/Berlin           show times of that zone
  acquaint db init --default-country Germany           whose states are meant when no country is given
  acquaint db init --default-country ''                no longer any
  acquaint db init --note-stamp '-- {user} {time}'     how --stamp signs a note
  acquaint --db trade-fair.db init --journal-retention-days 365"
)]
pub struct InitArgs {
    /// Time zone to show times in: an IANA name, utc, local or an offset
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// Country whose states are meant when none is given
    #[arg(long, value_name = "COUNTRY")]
    default_country: Option<String>,
    /// How notes are signed; {user} and {time} are replaced
    #[arg(long, value_name = "FORMAT", allow_hyphen_values = true)]
    note_stamp: Option<String>,
    /// How many days a change can be undone
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    journal_retention_days: Option<i64>,
}

/// Settings with their values; without one a setting is taken back.
type Settings = Vec<(&'static str, Option<String>)>;

impl InitArgs {
    /// The settings that were given, checked and in the form in which they are kept.
    fn settings(&self) -> Result<Settings> {
        let mut settings = Vec::new();
        let mut add = |key, text: &Option<String>, checked: fn(&str) -> Result<String>| -> Result<()> {
            match text.as_deref() {
                None => {}
                Some("") => settings.push((key, None)),
                Some(text) => settings.push((key, Some(checked(text)?))),
            }
            Ok(())
        };
        add("time_zone", &self.time_zone, zone)?;
        add("default_country", &self.default_country, country)?;
        add("note_stamp", &self.note_stamp, stamp)?;
        if let Some(days) = self.journal_retention_days {
            if !DAYS.contains(&days) {
                let (least, most) = (DAYS.start(), DAYS.end());
                return Err(Error::usage(format!("--journal-retention-days {days}: from {least} to {most}")));
            }
            settings.push(("journal_retention_days", Some(days.to_string())));
        }
        Ok(settings)
    }
}

fn zone(text: &str) -> Result<String> {
    let zone = Zone::parse(text).map_err(|error| Error::usage(format!("--time-zone `{text}`: {error}")))?;
    Ok(zone.to_string())
}

fn country(text: &str) -> Result<String> {
    let country =
        find_country(text).map_err(|error| Error::usage(format!("--default-country `{text}`: {error}")))?;
    Ok(country.code().to_owned())
}

fn stamp(text: &str) -> Result<String> {
    let wrong = if !text.contains("{user}") || !text.contains("{time}") {
        "it has to say {user} and {time}"
    } else if text.chars().any(char::is_control) {
        "it has to be one line"
    } else if text.chars().count() > MAX_STAMP {
        "it is too long (max 200)"
    } else {
        return Ok(text.to_owned());
    };
    Err(Error::usage(format!("--note-stamp `{text}`: {wrong}"))
        .hint("for example --note-stamp '— {user}, {time}'"))
}

/// Creates the database, or changes the settings of an existing one.
pub fn run(context: &Context, args: &InitArgs) -> Result<()> {
    let settings = args.settings()?;
    let path = Store::checked_path(context.settings.database()?)?;
    if exists(&path) {
        return change(context, &settings);
    }
    if context.settings.dry_run {
        context.ui.say(&format!("Would create {}.", super::shown(&path)));
        return Ok(());
    }
    let store = super::open(context, Access::Create)?;
    if !settings.is_empty() {
        write(context, &store, &settings)?;
    }
    context.ui.say(&format!("Created {} (schema {}).", super::shown(store.path()), store.schema_version()?));
    context.ui.say("Next: `acquaint contacts import FILE`, or `acquaint contacts add --email ADDRESS`");
    Ok(())
}

fn change(context: &Context, settings: &Settings) -> Result<()> {
    if settings.is_empty() {
        // What is there has to be ours before it can be called a database.
        let store = super::open(context, Access::Inspect)?;
        return Err(Error::refused(format!("there is a database at {} already", store.path().display()))
            .hint("`acquaint db init --help` lists the settings that can be changed; `acquaint db stats` counts what is in it"));
    }
    let store = context.change()?;
    let (changed, operation) = write(context, &store, settings)?;
    if changed.is_empty() {
        context.ui.say("Nothing to change: the settings are so already.");
    } else if context.settings.dry_run {
        context.ui.say(&format!("Would {}.", described(&changed, "set", "take back")));
    } else {
        let way_back = crate::cli::shared::undo_hint(operation);
        let mut said = described(&changed, "set", "took back");
        if let Some(first) = said.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        context.ui.say(&format!("{said}{way_back}"));
    }
    Ok(())
}

fn write(
    context: &Context,
    store: &Store,
    settings: &Settings,
) -> Result<(Settings, Option<crate::domain::id::OperationId>)> {
    store.write(&context.operation("db init"), |txn| {
        let mut changed = Settings::new();
        for (key, value) in settings {
            if txn.setting(key)? != *value {
                txn.set_setting(key, value.as_deref())?;
                changed.push((*key, value.clone()));
            }
        }
        let saved = !changed.is_empty() && !context.settings.dry_run;
        let summary = saved.then(|| Summary::new(described(&changed, "set", "took back")));
        Ok((changed, summary))
    })
}

/// `set time_zone to Europe/Berlin, took back note_stamp`
fn described(settings: &Settings, set: &str, take_back: &str) -> String {
    let to = |(key, value): &(&str, Option<String>)| {
        Some(format!("{key} to {}", crate::render::text::escape(value.as_deref()?)))
    };
    let values: Vec<String> = settings.iter().filter_map(to).collect();
    let back: Vec<&str> = settings.iter().filter(|(_, value)| value.is_none()).map(|(key, _)| *key).collect();
    let parts: Vec<String> = [(set, values.join(", ")), (take_back, back.join(", "))]
        .into_iter()
        .filter(|(_, what)| !what.is_empty())
        .map(|(verb, what)| format!("{verb} {what}"))
        .collect();
    parts.join(", ")
}
