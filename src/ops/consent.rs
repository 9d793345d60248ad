//! Agreeing to consents, revoking them, and changing their texts.
//!
//! The log of agreements is evidence: rows are appended, and the only change to one is that an agreement in
//! force is renewed for the current text. Each row carries the hash of the text it is about; a text that any
//! row is about is kept when another takes its place.

use sha2::{Digest, Sha256};

use crate::domain::consent::{Agreement, Consent, in_force};
use crate::domain::contact::Contact;
use crate::domain::id::{AgreementId, ContactId};
use crate::domain::text::{VALUE_CHARS, clean, clean_note};
use crate::domain::time::{Instant, Zone, show};
use crate::domain::visitor::Said;
use crate::error::{Error, Result};
use crate::formats::digest::hex;
use crate::ops::setting;
use crate::store::{Db, StoreError, Txn};

/// Bytes of the digest that name a text: 32 hexadecimal digits.
const HASH_BYTES: usize = 16;

/// The name of a pair of texts: the same for the same texts on every machine, another for any other.
pub fn text_hash(short: &str, full: &str) -> String {
    let mut digest = Sha256::new();
    digest.update(short);
    // Stored texts hold no NUL, so that no other division of the same characters gives the same bytes.
    digest.update([0]);
    digest.update(full);
    hex(&digest.finalize()[..HASH_BYTES])
}

/// The stored form of a short text.
pub fn short_text(typed: &str) -> Result<String> {
    let text =
        clean(typed, VALUE_CHARS).map_err(|error| Error::rejected(format!("the short text: {error}")))?;
    if text.is_empty() {
        return Err(Error::rejected("the short text is empty"));
    }
    Ok(text.into_owned())
}

/// The stored form of a full text, line breaks included.
pub fn full_text(typed: &str) -> Result<String> {
    let text = clean_note(typed).map_err(|error| Error::rejected(format!("the full text: {error}")))?;
    if text.is_empty() {
        return Err(Error::rejected("the full text is empty"));
    }
    Ok(text.into_owned())
}

/// What came of a declaration of the past, which is put into the log where its time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// It is in the log now.
    Added,
    /// The contact agreed already.
    Agreed,
    /// The contact has revoked it already.
    Revoked,
    /// There is no agreement that it could end.
    NoAgreement,
    /// Nobody can agree any more.
    Archived,
}

/// Puts down what a contact once said of a consent: that it agrees, or revokes it.
pub fn declare(
    txn: &Txn<'_>,
    consent: &Consent,
    contact: ContactId,
    (said, time, source): (Said, Instant, Option<&str>),
) -> std::result::Result<Declared, StoreError> {
    let words = txn.words_on(contact, consent.id)?;
    let before = words.iter().rfind(|(when, _)| *when <= time).map_or(Said::Nothing, |(_, said)| *said);
    let revoked = said == Said::Revoked;
    match (revoked, before) {
        // A revocation of the same moment may stand behind it.
        _ if words.contains(&(time, said)) => {
            return Ok(if revoked { Declared::Revoked } else { Declared::Agreed });
        }
        (false, Said::Agreed) => return Ok(Declared::Agreed),
        (false, _) if consent.archived.is_some() => return Ok(Declared::Archived),
        (true, Said::Revoked) => return Ok(Declared::Revoked),
        (true, Said::Nothing) => return Ok(Declared::NoAgreement),
        _ => {}
    }
    txn.add_agreement(&Agreement {
        id: AgreementId(0),
        contact,
        consent: consent.id,
        consent_name: consent.name.clone(),
        revoked,
        time,
        hash: consent.hash.clone(),
        source: source.map(str::to_owned),
    })?;
    Ok(Declared::Added)
}

/// What agreeing did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreed {
    /// A row was appended. A later revocation, if there is one, still decides.
    Added {
        /// The new row.
        id: AgreementId,
        /// The moment of that revocation.
        overruled: Option<Instant>,
    },
    /// The agreement in force was kept and now stands for the current text.
    Renewed(Agreement),
    /// The agreement in force stands for the current text already; nothing was written.
    Already(Agreement),
}

/// Who agrees or revokes, to what, when, and where that is known from.
#[derive(Clone, Copy, Debug)]
pub struct Declaration<'a> {
    /// The contact.
    pub contact: &'a Contact,
    /// The consent as it is now.
    pub consent: &'a Consent,
    /// When it was declared.
    pub time: Instant,
    /// Where, or why.
    pub source: Option<&'a str>,
    /// Messages show moments in this zone.
    pub zone: Zone,
}

impl Declaration<'_> {
    fn row(&self, revoked: bool) -> Agreement {
        Agreement {
            id: AgreementId(0),
            contact: self.contact.id,
            consent: self.consent.id,
            consent_name: self.consent.name.clone(),
            revoked,
            time: self.time,
            hash: self.consent.hash.clone(),
            source: self.source.map(str::to_owned),
        }
    }

    /// The contact's rows about this consent, in the order they were written.
    fn log(&self, db: &Db) -> Result<Vec<Agreement>> {
        let id = self.contact.id;
        if db.contact(id)?.is_none() {
            return Err(Error::not_found(format!("there is no contact {id}")));
        }
        let mut log = db.agreements_of(id)?;
        log.retain(|row| row.consent == self.consent.id);
        Ok(log)
    }
}

/// The contact agrees: an agreement in force is kept and renewed, otherwise a row is appended.
pub fn agree(txn: &Txn<'_>, declaration: &Declaration<'_>) -> Result<Agreed> {
    let consent = declaration.consent;
    if consent.archived.is_some() {
        return Err(Error::refused(format!(
            "the consent `{}` is archived: nobody can agree to it",
            consent.name
        ))
        .hint("`acquaint consents add` makes a new one"));
    }
    let log = declaration.log(txn)?;
    if let Some(agreement) = in_force(&log).first() {
        let agreement = Agreement::clone(agreement);
        if agreement.hash == consent.hash {
            return Ok(Agreed::Already(agreement));
        }
        txn.renew_agreement(&agreement, &consent.hash)?;
        return Ok(Agreed::Renewed(agreement));
    }
    let overruled = log.iter().map(|row| row.time).max().filter(|latest| *latest > declaration.time);
    let id = txn.add_agreement(&declaration.row(false))?;
    Ok(Agreed::Added { id, overruled })
}

/// The contact revokes: a row is appended. Returns its id and the agreement that it ends.
pub fn revoke(txn: &Txn<'_>, declaration: &Declaration<'_>) -> Result<(AgreementId, Agreement)> {
    let log = declaration.log(txn)?;
    let Some(agreement) = in_force(&log).first().map(|row| Agreement::clone(row)) else {
        return Err(nothing_to_revoke(declaration, &log));
    };
    if agreement.time > declaration.time {
        return Err(Error::refused(format!(
            "contact {} agreed to `{}` on {}, later than that: the agreement would stay in force",
            declaration.contact.id,
            declaration.consent.name,
            show::long(agreement.time, &declaration.zone)
        ))
        .hint("leave --at out, or give a later moment"));
    }
    let id = txn.add_agreement(&declaration.row(true))?;
    Ok((id, agreement))
}

fn nothing_to_revoke(declaration: &Declaration<'_>, log: &[Agreement]) -> Error {
    let (contact, name) = (declaration.contact.id, &declaration.consent.name);
    let message = match log.iter().map(|row| row.time).max() {
        Some(revoked) => {
            let when = show::long(revoked, &declaration.zone);
            format!("contact {contact} has revoked `{name}` already, on {when}")
        }
        None => format!("contact {contact} has never agreed to `{name}`"),
    };
    Error::refused(message).hint(format!("`acquaint consents agreements {contact}` shows the log"))
}

/// What a change of a consent's text did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// The earlier text is kept, because some row of the log is about it.
    pub archived: bool,
    /// So many agreements in force go on standing for an earlier text.
    pub on_earlier_text: i64,
}

/// Writes the changed consent. `None` when its texts stay as they were.
pub fn edit(txn: &Txn<'_>, before: &Consent, after: &Consent) -> Result<Option<TextChange>> {
    if before.name != after.name {
        setting::follow_consent(txn, &before.name, &after.name)?;
    }
    if before.hash == after.hash {
        txn.edit_consent(after)?;
        return Ok(None);
    }
    let archived = txn.is_text_used(before.id, &before.hash)?;
    if archived {
        txn.archive_text(before)?;
    }
    txn.edit_consent(after)?;
    let (_, on_earlier_text) = txn.agreements_standing(after.id, &after.hash)?;
    Ok(Some(TextChange { archived, on_earlier_text }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_names_the_texts_and_where_they_meet() {
        let hash = text_hash("May we write?", "We write once a month.");
        assert_eq!(hash, text_hash("May we write?", "We write once a month."));
        assert_eq!(hash.len(), 2 * HASH_BYTES);
        assert!(hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert_ne!(hash, text_hash("May we write?We", "write once a month."));
        assert_ne!(text_hash("a", "b"), text_hash("b", "a"));
    }

    #[test]
    fn the_hash_stays_the_same_for_ever() {
        // sha256("a\0b"), the first half: agreements of existing databases point to it.
        assert_eq!(text_hash("a", "b"), "59b271ae1bbcb1d31d41929817f4b16f");
    }
}
