//! `db init`: the database with its settings.

use clap::Args;

use super::edition::say_invisible;
use crate::cli::change::hint_stale;
use crate::cli::shared::setting_value;
use crate::context::Context;
use crate::domain::edition::Edition;
use crate::domain::setting::DataSetting;
use crate::error::{Error, Result};
use crate::ops::setting::{self, Changes};
use crate::render::text::escape;
use crate::store::{Access, Store, exists};

/// What the command line says.
#[derive(Args, Debug)]
#[command(
    after_help = "The settings belong to the data: everybody who opens the database shares them. Without options an
existing database is left alone; with options only those settings change. An empty value takes a
setting back.

Examples:
  acquaint db init                                  create the database
  acquaint db init --edition cms                    contacts and newsletters
  acquaint db init --time-zone Europe/Berlin        show times of that zone
  acquaint db init --default-country Germany        whose states are meant
  acquaint db init --default-country ''             no longer any
  acquaint db init --note-stamp '-- {user} {time}'  how --stamp signs a note
  acquaint --db trade-fair.db init --journal-retention-days 365"
)]
pub struct InitArgs {
    /// What of the whole people can work with [default: ems] (`acquaint db edition --help`)
    #[arg(long, value_name = "EDITION", value_enum, ignore_case = true)]
    edition: Option<Edition>,
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
    #[arg(long, value_name = "N", value_parser = days)]
    journal_retention_days: Option<i64>,
    /// For how many days it is kept how memberships, points and personas changed
    #[arg(long, value_name = "N", value_parser = days)]
    history_retention_days: Option<i64>,
}

impl InitArgs {
    /// The settings that were given, checked and in the form in which they are kept.
    fn settings(&self) -> Result<Changes> {
        let days = self.journal_retention_days.map(|days| days.to_string());
        let history = self.history_retention_days.map(|days| days.to_string());
        let edition = self.edition.map(|edition| edition.name().to_owned());
        let given = [
            (DataSetting::Edition, edition.as_ref()),
            (DataSetting::TimeZone, self.time_zone.as_ref()),
            (DataSetting::DefaultCountry, self.default_country.as_ref()),
            (DataSetting::NoteStamp, self.note_stamp.as_ref()),
            (DataSetting::JournalRetentionDays, days.as_ref()),
            (DataSetting::HistoryRetentionDays, history.as_ref()),
        ];
        let checked = |(setting, text): (DataSetting, Option<&String>)| {
            let text = text?;
            if text.is_empty() {
                return Some(Ok((setting, None)));
            }
            let flag = format!("--{}", setting.name().replace('_', "-"));
            Some(setting_value(setting, &flag, text).map(|value| (setting, Some(value))))
        };
        given.into_iter().filter_map(checked).collect()
    }
}

fn days(text: &str) -> std::result::Result<i64, String> {
    text.trim().parse().map_err(|_| "it takes a whole number of days".to_owned())
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
        setting::write(&store, &context.operation("db init"), &settings, false)?;
    }
    let (path, schema, edition) = (super::shown(store.path()), store.schema_version()?, store.edition()?);
    context.ui.say(&format!("Created {path} (schema {schema}, {} edition).", edition.title()));
    context.ui.say("Next: `acquaint contacts import FILE`, or `acquaint contacts add --email ADDRESS`");
    Ok(())
}

fn change(context: &Context, settings: &Changes) -> Result<()> {
    if settings.is_empty() {
        // What is there has to be ours before it can be called a database.
        let store = super::open(context, Access::Inspect)?;
        return Err(Error::refused(format!("there is a database at {} already", store.path().display()))
            .hint("`acquaint db init --help` lists the settings that can be changed; `acquaint db stats` counts what is in it"));
    }
    let store = context.change()?;
    let dry_run = context.settings.dry_run;
    let (written, operation) = setting::write(&store, &context.operation("db init"), settings, dry_run)?;
    let changed = &written.changed;
    if changed.is_empty() {
        context.ui.say("Nothing to change: the settings are so already.");
    } else if context.settings.dry_run {
        context.ui.say(&format!("Would set {}.", escape(&setting::describe(changed))));
    } else {
        let way_back = crate::cli::shared::undo_hint(operation);
        context.ui.say(&format!("Set {}{way_back}", escape(&setting::describe(changed))));
    }
    say_invisible(context, &store, changed)?;
    hint_stale(context, written.stale);
    Ok(())
}
