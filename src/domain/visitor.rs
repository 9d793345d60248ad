//! Browsers, by the ids in their cookies, and the gate that what they do has to pass before it is stored.

use std::fmt;

use uuid::Uuid;

use super::id::{ConsentId, ContactId};
use super::time::Instant;

/// The id of a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VisitorId(pub [u8; 16]);

impl VisitorId {
    /// The id that a text means, whatever the case.
    pub fn parse(text: &str) -> Option<VisitorId> {
        Uuid::parse_str(text.trim()).ok().map(|id| VisitorId(id.into_bytes()))
    }
}

impl fmt::Display for VisitorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Uuid::from_bytes(self.0).hyphenated().fmt(f)
    }
}

/// A browser, and whom it is known as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// Its id.
    pub id: VisitorId,
    /// The contact.
    pub contact: ContactId,
    /// When it was seen first.
    pub first_seen: Instant,
    /// When it was seen last.
    pub last_seen: Instant,
    /// Which cookies it allows, if it has said.
    pub level: Option<Level>,
}

/// Which cookies a browser allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Level {
    /// No cookies
    None,
    /// Those without which nothing works
    System,
    /// Those of what the visitor asked for
    Essential,
    /// Those of people who edit the site
    Editor,
    /// Those that tell visitors apart
    Visitor,
    /// All
    All,
}

impl Level {
    /// Every level, the lowest first.
    pub const ALL: [Level; 6] =
        [Level::None, Level::System, Level::Essential, Level::Editor, Level::Visitor, Level::All];

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Level::None => "none",
            Level::System => "system",
            Level::Essential => "essential",
            Level::Editor => "editor",
            Level::Visitor => "visitor",
            Level::All => "all",
        }
    }

    /// The number by which it is kept, which is that of the original.
    pub fn code(self) -> i64 {
        match self {
            Level::None => -1_000,
            Level::System => -100,
            Level::Essential => 0,
            Level::Editor => 100,
            Level::Visitor => 200,
            Level::All => 1_000,
        }
    }

    /// The level of that name, or of that number.
    pub fn by_name(text: &str) -> Option<Level> {
        let text = text.trim();
        let is_it =
            |level: &Level| level.name().eq_ignore_ascii_case(text) || level.code().to_string() == text;
        Level::ALL.into_iter().find(is_it)
    }

    /// The level of that number.
    pub fn from_code(code: i64) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// What a contact has said of being tracked last, up to some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Said {
    /// Nothing.
    #[default]
    Nothing,
    /// Yes.
    Agreed,
    /// No longer.
    Revoked,
}

/// Why what a browser does is not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// Nothing is.
    Off,
    /// It does not allow as much.
    Level,
    /// The contact has revoked the consent.
    Revoked,
}

impl Refusal {
    /// Every reason.
    pub const ALL: [Refusal; 3] = [Refusal::Off, Refusal::Level, Refusal::Revoked];

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Refusal::Off => "tracking is off",
            Refusal::Level => "cookie level below visitor",
            Refusal::Revoked => "tracking consent revoked",
        }
    }
}

/// Who may be tracked: the settings of a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Is anybody?
    pub tracking: bool,
    /// What browsers allow that have not said.
    pub default_level: Level,
    /// The consent that raises the level, if one does.
    pub consent: Option<ConsentId>,
}

impl Gate {
    /// May what a browser does be stored? It allows `level`, if it has said; `said` is what its contact has of the
    /// consent.
    pub fn may_track(&self, level: Option<Level>, said: Said) -> Result<(), Refusal> {
        if !self.tracking {
            return Err(Refusal::Off);
        }
        let said = if self.consent.is_some() { said } else { Said::Nothing };
        let is_enough = level.unwrap_or(self.default_level) >= Level::Visitor;
        match said {
            Said::Revoked => Err(Refusal::Revoked),
            Said::Agreed => Ok(()),
            Said::Nothing if is_enough => Ok(()),
            Said::Nothing => Err(Refusal::Level),
        }
    }
}

/// How a contact without a name is called that was made when a browser was seen first.
pub fn placeholder(seen: Instant) -> String {
    let text = seen.to_string();
    let (date, time) = text.split_once('T').unwrap_or((&text, ""));
    format!("{PLACEHOLDER}{date} {}", time.trim_end_matches('Z').split('.').next().unwrap_or_default())
}

/// How such a name begins.
pub const PLACEHOLDER: &str = "Anonymous - ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_visitors_who_allow_it_are_tracked() {
        let gate = |tracking, default_level, consent: bool| Gate {
            tracking,
            default_level,
            consent: consent.then_some(ConsentId(1)),
        };
        for (gate, level, said, may) in [
            (gate(true, Level::All, false), None, Said::Nothing, Ok(())),
            (gate(false, Level::All, false), Some(Level::All), Said::Agreed, Err(Refusal::Off)),
            (gate(true, Level::Essential, false), None, Said::Nothing, Err(Refusal::Level)),
            (gate(true, Level::Essential, false), Some(Level::Visitor), Said::Nothing, Ok(())),
            (gate(true, Level::All, false), Some(Level::Editor), Said::Nothing, Err(Refusal::Level)),
            (gate(true, Level::System, true), None, Said::Agreed, Ok(())),
            (gate(true, Level::All, true), None, Said::Revoked, Err(Refusal::Revoked)),
            // What nobody asks about raises and lowers nothing.
            (gate(true, Level::System, false), None, Said::Agreed, Err(Refusal::Level)),
            (gate(true, Level::All, false), None, Said::Revoked, Ok(())),
        ] {
            assert_eq!(gate.may_track(level, said), may, "{gate:?} {level:?} {said:?}");
        }
    }

    #[test]
    fn levels_have_names_and_numbers() {
        for level in Level::ALL {
            assert_eq!(Level::by_name(level.name()), Some(level));
            assert_eq!(Level::by_name(&level.code().to_string()), Some(level));
            assert_eq!(Level::from_code(level.code()), Some(level));
        }
        assert!(Level::Essential < Level::Visitor);
        assert_eq!(Level::by_name("much"), None);
    }

    #[test]
    fn an_id_is_the_same_in_any_writing() {
        let id = VisitorId::parse(" 0190A3F0-0000-7000-8000-000000000001").expect("it is a GUID");
        assert_eq!(VisitorId::parse("0190a3f0000070008000000000000001"), Some(id));
        assert_eq!(id.to_string(), "0190a3f0-0000-7000-8000-000000000001");
        assert_eq!(VisitorId::parse("cookie"), None);
    }

    #[test]
    fn nobody_is_called_by_the_moment() {
        assert_eq!(placeholder(Instant::from_millis(1_490_196_409_500)), "Anonymous - 2017-03-22 15:26:49");
    }
}
