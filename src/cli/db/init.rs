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
existing database is left alone; with options only those settings change.

Examples:
  acquaint db init                                  create the database
  acquaint db init --time-zone Europe/Berlin        show times of that zone
  acquaint db init --default-country Germany        whose states are meant
  acquaint db init --note-stamp '-- {user} {time}'  how --stamp signs a note
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
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = days)]
    journal_retention_days: Option<i64>,
}

type Settings = Vec<(&'static str, String)>;

impl InitArgs {
    /// The settings that were given, checked and in the form in which they are kept.
    fn settings(&self) -> Result<Settings> {
        let mut settings = Vec::new();
        if let Some(text) = &self.time_zone {
            let zone =
                Zone::parse(text).map_err(|error| Error::usage(format!("--time-zone `{text}`: {error}")))?;
            settings.push(("time_zone", zone.to_string()));
        }
        if let Some(text) = &self.default_country {
            let country = find_country(text)
                .map_err(|error| Error::usage(format!("--default-country `{text}`: {error}")))?;
            settings.push(("default_country", country.code().to_owned()));
        }
        if let Some(text) = &self.note_stamp {
            settings.push(("note_stamp", stamp(text)?));
        }
        if let Some(days) = self.journal_retention_days {
            if !DAYS.contains(&days) {
                let (least, most) = (DAYS.start(), DAYS.end());
                return Err(Error::usage(format!("--journal-retention-days {days}: from {least} to {most}")));
            }
            settings.push(("journal_retention_days", days.to_string()));
        }
        Ok(settings)
    }
}

fn days(text: &str) -> std::result::Result<i64, String> {
    text.trim().parse().map_err(|_| "it takes a whole number of days".to_owned())
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
        context.ui.say(&format!("Would set {}.", describe(&changed)));
    } else {
        let way_back = crate::cli::shared::undo_hint(operation);
        context.ui.say(&format!("Set {}{way_back}", describe(&changed)));
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
            if txn.setting(key)?.as_ref() != Some(value) {
                txn.set_setting(key, Some(value))?;
                changed.push((*key, value.clone()));
            }
        }
        let saved = !changed.is_empty() && !context.settings.dry_run;
        let summary = saved.then(|| Summary::new(describe(&changed)));
        Ok((changed, summary))
    })
}

fn describe(settings: &Settings) -> String {
    let parts: Vec<String> = settings
        .iter()
        .map(|(key, value)| format!("{key} to {}", crate::render::text::escape(value)))
        .collect();
    parts.join(", ")
}
