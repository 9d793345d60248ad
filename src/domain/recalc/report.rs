//! What a run looked at, and what it did.

use crate::domain::history::{Event, Happened};

/// Whom a run looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Those who had changed, and those for whom time had come.
    #[default]
    Changes,
    /// Everybody.
    Full,
    /// Some contacts.
    Contacts,
    /// Everybody, for some of what is worked out.
    Definitions,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Changes, Kind::Full, Kind::Contacts, Kind::Definitions];

    /// The number it is stored as.
    pub fn code(self) -> i64 {
        self as i64 + 1
    }

    /// The kind of that number.
    pub fn from_code(code: i64) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Changes => "changes",
            Kind::Full => "full",
            Kind::Contacts => "contacts",
            Kind::Definitions => "definitions",
        }
    }
}

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Contacts that were worked out.
    pub contacts: u64,
    /// Memberships that began.
    pub entered: u64,
    /// Memberships that ended.
    pub left: u64,
    /// Changes of the points of a score.
    pub scored: u64,
    /// Contacts that are like another persona now.
    pub moved: u64,
    /// Thresholds that were reached.
    pub reached: u64,
    /// Contacts that changed while they were worked out; they stay noted.
    pub outdated: u64,
}

impl Report {
    /// Counts what happened.
    pub fn add(&mut self, event: &Event) {
        match event.happened {
            Happened::Entered(_) => self.entered += 1,
            Happened::Left(_) => self.left += 1,
            Happened::Scored(..) => self.scored += 1,
            Happened::Moved(..) => self.moved += 1,
            Happened::Reached(..) => self.reached += 1,
            Happened::Restored => {}
        }
    }
}
