//! Consents and the append-only log of who agreed to or revoked them.

use super::id::{AgreementId, ConsentId, ContactId};
use super::time::Instant;

/// Something a contact can agree to, with its current text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// Its name, unique without regard to ASCII case.
    pub name: String,
    /// The sentence shown beside a check box.
    pub short_text: String,
    /// The whole text.
    pub full_text: String,
    /// Names the texts; agreements keep the hash of what was agreed to.
    pub hash: String,
    /// Since when it is no longer asked for.
    pub archived: Option<Instant>,
    /// When it was added.
    pub created: Instant,
    /// When it last changed: its name, its texts or the archive mark.
    pub modified: Instant,
}

/// An earlier text of a consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentVersion {
    /// The hash that agreements to it carry.
    pub hash: String,
    /// The sentence.
    pub short_text: String,
    /// The whole text.
    pub full_text: String,
    /// When another text took its place.
    pub replaced: Instant,
}

/// One row of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// Who agreed or revoked.
    pub contact: ContactId,
    /// To what.
    pub consent: ConsentId,
    /// The consent's name.
    pub consent_name: String,
    /// A revocation rather than an agreement.
    pub revoked: bool,
    /// When.
    pub time: Instant,
    /// Which text.
    pub hash: String,
    /// Where it came from, or why it was revoked.
    pub source: Option<String>,
}

/// Of a contact's log, the agreements in force: for each consent the latest row, if it is no
/// revocation. The log is in the order of its ids; of two rows at the same moment the later id counts.
pub fn in_force(log: &[Agreement]) -> Vec<&Agreement> {
    let mut latest: Vec<&Agreement> = Vec::new();
    for row in log {
        match latest.iter_mut().find(|known| known.consent == row.consent) {
            Some(known) if (known.time, known.id) <= (row.time, row.id) => *known = row,
            Some(_) => {}
            None => latest.push(row),
        }
    }
    latest.retain(|row| !row.revoked);
    latest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: i64, consent: i64, revoked: bool, time: i64) -> Agreement {
        Agreement {
            id: AgreementId(id),
            contact: ContactId(1),
            consent: ConsentId(consent),
            consent_name: "Newsletter".to_owned(),
            revoked,
            time: Instant::from_millis(time),
            hash: String::new(),
            source: None,
        }
    }

    #[test]
    fn the_latest_row_of_each_consent_decides() {
        let log = [row(1, 1, false, 10), row(2, 2, false, 10), row(3, 1, true, 20), row(4, 1, false, 15)];
        let ids: Vec<i64> = in_force(&log).iter().map(|agreement| agreement.id.0).collect();
        assert_eq!(ids, [2]);
    }

    #[test]
    fn of_two_rows_at_the_same_moment_the_later_written_counts() {
        let log = [row(1, 1, false, 10), row(2, 1, true, 10)];
        assert!(in_force(&log).is_empty());
    }
}
