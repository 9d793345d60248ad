//! Settings that belong to the data: everybody who opens the database shares them.
//!
//! One table for their names, what each takes, and what holds where the database does not say.

use thiserror::Error;

use super::edition::{Edition, UnknownEdition};
use super::newsletter::DEFAULT_BOUNCE_LIMIT;
use super::note::DEFAULT_STAMP;
use super::place::{PlaceError, find_country};
use super::time::show::{InstantFormat, InstantFormatError};
use super::time::{Zone, ZoneError};
use super::visitor::Level;

/// How many days a change can be undone where the database does not say.
pub const DEFAULT_RETENTION_DAYS: i64 = 90;
/// For how many days the history is kept where the database does not say.
pub const DEFAULT_HISTORY_DAYS: i64 = 730;

const MAX_STAMP: usize = 200;
const BOUNCES: std::ops::RangeInclusive<i64> = 0..=1_000_000;
const DAYS: std::ops::RangeInclusive<i64> = 1..=36_500;

/// A setting kept in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum DataSetting {
    Edition,
    TimeZone,
    DefaultCountry,
    NoteStamp,
    NoteStampTime,
    JournalRetentionDays,
    HistoryRetentionDays,
    BounceLimit,
    Tracking,
    DefaultCookieLevel,
    TrackingConsent,
}

/// Why a text is no value of a setting.
#[derive(Debug, Error)]
#[allow(missing_docs)]
pub enum SettingError {
    #[error("{0}")]
    Edition(#[from] UnknownEdition),
    #[error("{0}")]
    Zone(#[from] ZoneError),
    #[error("{0}")]
    Country(#[from] PlaceError),
    #[error("it has to say {{user}} and {{time}}")]
    StampParts,
    #[error("it has to be one line")]
    Lines,
    #[error("it is too long (max {MAX_STAMP})")]
    TooLong,
    #[error("it is empty")]
    Empty,
    #[error("{0}")]
    Pattern(#[from] InstantFormatError),
    #[error("from {} to {}", DAYS.start(), DAYS.end())]
    Days,
    #[error("on or off")]
    OnOrOff,
    #[error("the levels are {}", Level::ALL.map(Level::name).join(", "))]
    Level,
    #[error("from {} to {}", BOUNCES.start(), BOUNCES.end())]
    Bounces,
}

impl DataSetting {
    /// Every one, as they are listed.
    pub const ALL: [Self; 11] = [
        Self::Edition,
        Self::TimeZone,
        Self::DefaultCountry,
        Self::NoteStamp,
        Self::NoteStampTime,
        Self::JournalRetentionDays,
        Self::HistoryRetentionDays,
        Self::BounceLimit,
        Self::Tracking,
        Self::DefaultCookieLevel,
        Self::TrackingConsent,
    ];

    /// The key under which it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Edition => "edition",
            Self::TimeZone => "time_zone",
            Self::DefaultCountry => "default_country",
            Self::NoteStamp => "note_stamp",
            Self::NoteStampTime => "note_stamp_time",
            Self::JournalRetentionDays => "journal_retention_days",
            Self::HistoryRetentionDays => "history_retention_days",
            Self::BounceLimit => "bounce_limit",
            Self::Tracking => "tracking",
            Self::DefaultCookieLevel => "default_cookie_level",
            Self::TrackingConsent => "tracking_consent",
        }
    }

    /// The setting of a key.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.name() == name)
    }

    /// Is it a number?
    pub fn is_number(self) -> bool {
        matches!(self, Self::JournalRetentionDays | Self::HistoryRetentionDays | Self::BounceLimit)
    }

    /// What it means.
    pub fn description(self) -> &'static str {
        match self {
            Self::Edition => "what of the whole the database lets people work with: cms or ems",
            Self::TimeZone => "zone to show and read times in",
            Self::DefaultCountry => "country whose states are meant when none is given (ISO code)",
            Self::NoteStamp => "how notes are signed, with {user} and {time}",
            Self::NoteStampTime => "how the time in the stamp is written, in codes like %Y-%m-%d %H:%M",
            Self::JournalRetentionDays => "days in which a change can be undone",
            Self::HistoryRetentionDays => {
                "days for which it is kept how memberships, points and personas changed"
            }
            Self::BounceLimit => "mails that come back before a contact is undeliverable; 0: never",
            Self::Tracking => "is what browsers do stored: on or off",
            Self::DefaultCookieLevel => "which cookies browsers allow that have not said",
            Self::TrackingConsent => "the consent that lets a contact be tracked, whatever the cookies",
        }
    }

    /// What holds where the database does not say.
    pub fn default_value(self) -> Option<String> {
        match self {
            Self::Edition => Some(Edition::default().name().to_owned()),
            Self::TimeZone => Some("local".to_owned()),
            Self::DefaultCountry => None,
            Self::NoteStamp => Some(DEFAULT_STAMP.to_owned()),
            Self::NoteStampTime => Some("%-m/%-d/%Y %-I:%M:%S %p".to_owned()),
            Self::JournalRetentionDays => Some(DEFAULT_RETENTION_DAYS.to_string()),
            Self::HistoryRetentionDays => Some(DEFAULT_HISTORY_DAYS.to_string()),
            Self::BounceLimit => Some(DEFAULT_BOUNCE_LIMIT.to_string()),
            Self::Tracking => Some("on".to_owned()),
            Self::DefaultCookieLevel => Some(Level::All.name().to_owned()),
            Self::TrackingConsent => None,
        }
    }

    /// The form in which a value is kept.
    pub fn check(self, text: &str) -> Result<String, SettingError> {
        match self {
            Self::Edition => Ok(Edition::parse(text)?.name().to_owned()),
            Self::TimeZone => Ok(Zone::parse(text)?.to_string()),
            Self::DefaultCountry => Ok(find_country(text)?.code().to_owned()),
            Self::NoteStamp if !text.contains("{user}") || !text.contains("{time}") => {
                Err(SettingError::StampParts)
            }
            Self::NoteStamp => one_line(text),
            Self::NoteStampTime => {
                InstantFormat::parse(text)?;
                one_line(text)
            }
            Self::JournalRetentionDays | Self::HistoryRetentionDays => match text.trim().parse() {
                Ok(days) if DAYS.contains(&days) => Ok(days.to_string()),
                _ => Err(SettingError::Days),
            },
            Self::Tracking => match text.trim().to_ascii_lowercase().as_str() {
                on_or_off @ ("on" | "off") => Ok(on_or_off.to_owned()),
                _ => Err(SettingError::OnOrOff),
            },
            Self::DefaultCookieLevel => {
                Ok(Level::by_name(text).ok_or(SettingError::Level)?.name().to_owned())
            }
            Self::TrackingConsent => one_line(text.trim()),
            Self::BounceLimit => match text.trim().parse() {
                Ok(limit) if BOUNCES.contains(&limit) => Ok(limit.to_string()),
                _ => Err(SettingError::Bounces),
            },
        }
    }
}

fn one_line(text: &str) -> Result<String, SettingError> {
    if text.chars().any(char::is_control) {
        Err(SettingError::Lines)
    } else if text.chars().count() > MAX_STAMP {
        Err(SettingError::TooLong)
    } else if text.trim().is_empty() {
        Err(SettingError::Empty)
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::{Instant, show};

    #[test]
    fn defaults_are_values_and_the_stamp_is_that_of_notes() {
        for setting in DataSetting::ALL {
            assert_eq!(DataSetting::of_name(setting.name()), Some(setting));
            if let Some(default) = setting.default_value() {
                assert_eq!(setting.check(&default).unwrap(), default);
            }
        }
        let pattern = DataSetting::NoteStampTime.default_value().unwrap();
        for millis in [0, 1_490_196_409_000, 1_490_140_800_000] {
            let time = Instant::from_millis(millis);
            let shown = InstantFormat::parse(&pattern).unwrap().show(time, &Zone::Utc);
            assert_eq!(shown, show::stamp(time, &Zone::Utc));
        }
    }

    #[test]
    fn values_are_kept_in_one_form_or_refused() {
        for (setting, text, kept) in [
            (DataSetting::TimeZone, "europe/berlin", Some("Europe/Berlin")),
            (DataSetting::TimeZone, "Mars", None),
            (DataSetting::DefaultCountry, "Deutschland", Some("DE")),
            (DataSetting::DefaultCountry, "", None),
            (DataSetting::NoteStamp, "by {user}", None),
            (DataSetting::NoteStamp, "{user}\n{time}", None),
            (DataSetting::NoteStamp, "{time} {user}", Some("{time} {user}")),
            (DataSetting::NoteStampTime, "%H:%M", Some("%H:%M")),
            (DataSetting::NoteStampTime, "%Q", None),
            (DataSetting::NoteStampTime, " ", None),
            (DataSetting::JournalRetentionDays, " 030 ", Some("30")),
            (DataSetting::JournalRetentionDays, "0", None),
            (DataSetting::JournalRetentionDays, "36501", None),
            (DataSetting::JournalRetentionDays, "many", None),
        ] {
            assert_eq!(setting.check(text).ok().as_deref(), kept, "{setting:?} {text:?}");
        }
    }
}
