//! Agreements to consents and their revocations, from a file.

use super::What::{Text, Time};
use super::{ByName, ColumnKind, Keeper, Kept, Kind, Row, Rows};
use crate::domain::consent::Consent;
use crate::domain::import::ImportReport;
use crate::domain::visitor::Said;
use crate::error::Result;
use crate::ops::consent::{Declared, declare};
use crate::store::Txn;

/// The log of agreements: who, to what, whether it is one or its end, when and where.
pub const CONSENTS: Kind = Kind {
    command: "consents import",
    columns: &[
        ColumnKind::needed("consent", Text, &["consent_name", "purpose", "agreement"]),
        ColumnKind::new("action", Text, &["state", "status", "type", "declaration", "decision"]),
        ColumnKind::new("time", Time, &["date", "created", "agreed_at", "given_at", "timestamp"]),
        ColumnKind::new("source", Text, &["channel", "origin", "where"]),
    ],
    of_contacts: true,
    takes_others: false,
    rows: Rows::AddRecords,
    keeper: |txn, _| {
        let consents = txn.consents()?.into_iter().map(|consent| (consent.name.clone(), consent));
        Ok(Box::new(Consents(ByName::new(consents))))
    },
};

const AGREES: [&str; 9] = ["agree", "agreed", "agreement", "given", "granted", "yes", "true", "1", "opt-in"];
const REVOKES: [&str; 9] =
    ["revoke", "revoked", "revocation", "withdrawn", "denied", "no", "false", "0", "opt-out"];

/// Does the word end an agreement? A row without one agrees.
fn is_revocation(word: Option<&str>) -> Option<bool> {
    let Some(word) = word.map(str::to_ascii_lowercase) else { return Some(false) };
    let is_one_of = |words: &[&str]| words.contains(&word.as_str());
    if is_one_of(&AGREES) { Some(false) } else { is_one_of(&REVOKES).then_some(true) }
}

struct Consents(ByName<Consent>);

impl Keeper for Consents {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, is_last: bool, report: &mut ImportReport) -> Result<Kept> {
        let Some(consent) = self.0.get(row.text("consent").unwrap_or_default()) else {
            return Kept::no("consent", "there is no such consent; `acquaint consents add` makes it");
        };
        let Some(revoked) = is_revocation(row.text("action")) else {
            return Kept::no("action", "neither agree nor revoke");
        };
        let said = if revoked { Said::Revoked } else { Said::Agreed };
        let time = row.time("time").unwrap_or(txn.time());
        Ok(match declare(txn, consent, row.contact(), (said, time, row.text("source")))? {
            Declared::Added => {
                report.revoked |= revoked;
                Kept::Added
            }
            Declared::Agreed | Declared::Revoked => Kept::Unchanged,
            Declared::Archived => {
                return Kept::no("consent", "the consent is archived: nobody can agree to it");
            }
            Declared::NoAgreement if !is_last => Kept::Later,
            Declared::NoAgreement => return Kept::no("action", "there is no agreement to revoke"),
        })
    }
}
