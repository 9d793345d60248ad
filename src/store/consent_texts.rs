//! The texts of consents during an undo: an agreement must not lose the text that was agreed to.
//!
//! Two ways lead there. Taking back a change of text removes the newer text, to which somebody may have
//! agreed meanwhile. And a contact that comes back may bring an agreement to a text that was not kept when
//! another took its place, since nobody agreed to it then.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};
use serde_json::Value as Json;

use super::journal::Image;
use super::{Operation, StoreError, Txn};
use crate::domain::id::ConsentId;

/// A consent and the hash of one of its texts.
type Text = (i64, String);

/// The texts that an undo touches.
#[derive(Default)]
pub(super) struct ConsentTexts {
    /// Replaced or taken away by the undo.
    dropped: BTreeSet<Text>,
    /// Those that agreements put back are about.
    agreed: BTreeSet<Text>,
}

impl ConsentTexts {
    /// Looks at an image that is about to be played back.
    pub(super) fn note(&mut self, txn: &Txn<'_>, image: &Image) -> Result<(), StoreError> {
        let number = |name| image.row.get(name).and_then(Json::as_i64);
        let text = |consent: Option<i64>| {
            let hash = image.row.get("hash").and_then(Json::as_str).map(str::to_owned);
            consent.zip(hash)
        };
        match (image.table.as_str(), image.action.as_str()) {
            ("consents", "update") => {
                let Some(id) = number("id") else { return Ok(()) };
                let mut statement = txn.db.conn.prepare_cached("SELECT hash FROM consents WHERE id = ?1")?;
                let hash: Option<String> = statement.query_row([id], |row| row.get(0)).optional()?;
                self.dropped.extend(hash.map(|hash| (id, hash)));
            }
            ("consent_versions", "insert" | "update") => self.dropped.extend(text(number("consent_id"))),
            ("agreements", "update" | "delete") => self.agreed.extend(text(number("consent_id"))),
            _ => {}
        }
        Ok(())
    }

    /// Now that all is played back: is an agreement left without its text? One that had lost it before
    /// the undone operation is no reason.
    pub(super) fn is_one_lost(&self, txn: &Txn<'_>, operation: &Operation) -> Result<bool, StoreError> {
        for (consent, hash) in &self.dropped {
            if is_missed(txn, *consent, hash)? {
                return Ok(true);
            }
        }
        for (consent, hash) in &self.agreed {
            if is_missed(txn, *consent, hash)? && was_there(txn, *consent, hash, operation)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn is_missed(txn: &Txn<'_>, consent: i64, hash: &str) -> Result<bool, StoreError> {
    let consent = ConsentId(consent);
    Ok(txn.is_text_used(consent, hash)? && txn.text_of(consent, hash)?.is_none())
}

/// Was the text still there when the operation ended? Then a later image tells of its end.
fn was_there(txn: &Txn<'_>, consent: i64, hash: &str, operation: &Operation) -> Result<bool, StoreError> {
    Ok(txn.db.conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM journal WHERE seq > ?1 AND action <> 'insert' \
         AND image ->> '$.hash' = ?3 AND ((table_name = 'consents' AND image ->> '$.id' = ?2) \
         OR (table_name = 'consent_versions' AND image ->> '$.consent_id' = ?2)))",
        params![operation.journal.1, consent, hash],
        |row| row.get(0),
    )?)
}
