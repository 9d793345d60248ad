//! Consents, their earlier texts, and the append-only log of agreements.

use rusqlite::{OptionalExtension, Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::consent::{Agreement, Consent, ConsentVersion};
use crate::domain::id::{AgreementId, ConsentId, ContactId};
use crate::domain::time::Instant;

const CONSENT: &str =
    "SELECT id, name, short_text, full_text, hash, archived, created, modified FROM consents";
const AGREEMENT: &str = "SELECT agreements.id, agreements.contact_id, agreements.consent_id, consents.name, \
                         agreements.revoked, agreements.time, agreements.hash, agreements.source \
                         FROM agreements JOIN consents ON consents.id = agreements.consent_id";

fn consent_row(row: &Row<'_>) -> rusqlite::Result<Consent> {
    Ok(Consent {
        id: ConsentId(row.get(0)?),
        name: row.get(1)?,
        short_text: row.get(2)?,
        full_text: row.get(3)?,
        hash: row.get(4)?,
        archived: row.get::<_, Option<i64>>(5)?.map(Instant::from_millis),
        created: Instant::from_millis(row.get(6)?),
        modified: Instant::from_millis(row.get(7)?),
    })
}

fn agreement_row(row: &Row<'_>) -> rusqlite::Result<Agreement> {
    Ok(Agreement {
        id: AgreementId(row.get(0)?),
        contact: ContactId(row.get(1)?),
        consent: ConsentId(row.get(2)?),
        consent_name: row.get(3)?,
        revoked: row.get(4)?,
        time: Instant::from_millis(row.get(5)?),
        hash: row.get(6)?,
        source: row.get(7)?,
    })
}

impl Db {
    /// Every consent, by name.
    pub fn consents(&self) -> Result<Vec<Consent>, StoreError> {
        let mut statement = self.conn.prepare(&format!("{CONSENT} ORDER BY name, id"))?;
        let rows = statement.query_map([], consent_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts have agreed to the consent and not revoked it, and how many of them agreed to
    /// another text than the current one of `hash`.
    pub fn agreements_standing(&self, consent: ConsentId, hash: &str) -> Result<(i64, i64), StoreError> {
        Ok(self.conn.query_row(
            "SELECT count(*), count(*) FILTER (WHERE hash <> ?2) FROM (SELECT revoked, hash, \
             row_number() OVER (PARTITION BY contact_id ORDER BY time DESC, id DESC) AS latest \
             FROM agreements WHERE consent_id = ?1) WHERE latest = 1 AND revoked = 0",
            params![consent.0, hash],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }

    /// How many rows the log has, agreements and revocations alike.
    pub fn agreement_count(&self) -> Result<i64, StoreError> {
        Ok(self.conn.query_row("SELECT count(*) FROM agreements", [], |row| row.get(0))?)
    }

    /// The earlier texts of a consent, newest first.
    pub fn consent_versions(&self, consent: ConsentId) -> Result<Vec<ConsentVersion>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT hash, short_text, full_text, replaced FROM consent_versions \
             WHERE consent_id = ?1 ORDER BY replaced DESC, hash",
        )?;
        let rows = statement.query_map([consent.0], |row| {
            Ok(ConsentVersion {
                hash: row.get(0)?,
                short_text: row.get(1)?,
                full_text: row.get(2)?,
                replaced: Instant::from_millis(row.get(3)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Has anybody ever agreed to or revoked the text with that hash?
    pub fn is_text_used(&self, consent: ConsentId, hash: &str) -> Result<bool, StoreError> {
        Ok(self.conn.query_row(
            "SELECT EXISTS (SELECT 1 FROM agreements WHERE consent_id = ?1 AND hash = ?2)",
            params![consent.0, hash],
            |row| row.get(0),
        )?)
    }

    /// Short and full text of that hash: the consent's current ones, or earlier ones that are kept.
    pub fn text_of(&self, consent: ConsentId, hash: &str) -> Result<Option<(String, String)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT short_text, full_text FROM consents WHERE id = ?1 AND hash = ?2 UNION ALL \
             SELECT short_text, full_text FROM consent_versions WHERE consent_id = ?1 AND hash = ?2 LIMIT 1",
        )?;
        let texts =
            statement.query_row(params![consent.0, hash], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(texts)
    }

    /// How many rows of the log are about a text that is neither current nor kept.
    pub fn agreements_without_text(&self) -> Result<i64, StoreError> {
        Ok(self.conn.query_row(
            "SELECT count(*) FROM agreements WHERE NOT EXISTS (SELECT 1 FROM consents \
             WHERE consents.id = agreements.consent_id AND consents.hash = agreements.hash) \
             AND NOT EXISTS (SELECT 1 FROM consent_versions AS kept \
             WHERE kept.consent_id = agreements.consent_id AND kept.hash = agreements.hash)",
            [],
            |row| row.get(0),
        )?)
    }

    /// A contact's log, in the order it was written.
    pub fn agreements_of(&self, contact: ContactId) -> Result<Vec<Agreement>, StoreError> {
        let sql = format!("{AGREEMENT} WHERE agreements.contact_id = ?1 ORDER BY agreements.id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([contact.0], agreement_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The log of the contacts whose id is above `after`, contact by contact: at least one contact's
    /// whole log, and then as many as fit into `limit` rows.
    pub fn agreements_page(&self, after: ContactId, limit: usize) -> Result<Vec<Agreement>, StoreError> {
        let last: Option<i64> = self.conn.query_row(
            "SELECT max(contact_id) FROM (SELECT contact_id FROM agreements WHERE contact_id > ?1 \
             ORDER BY contact_id LIMIT ?2)",
            params![after.0, i64::try_from(limit).unwrap_or(i64::MAX)],
            |row| row.get(0),
        )?;
        let Some(last) = last else { return Ok(Vec::new()) };
        let sql = format!(
            "{AGREEMENT} WHERE agreements.contact_id > ?1 AND agreements.contact_id <= ?2 \
             ORDER BY agreements.contact_id, agreements.id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params![after.0, last], agreement_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Txn<'_> {
    /// Adds a consent; the caller has made sure that the name is free.
    pub fn add_consent(
        &self,
        name: &str,
        short: &str,
        full: &str,
        hash: &str,
    ) -> Result<ConsentId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO consents (name, short_text, full_text, hash, created, modified) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
            params![name, short, full, hash, self.time.millis()],
        )?;
        Ok(ConsentId(conn.last_insert_rowid()))
    }

    /// Changes name, texts or the archive mark of a consent.
    pub fn edit_consent(&self, consent: &Consent) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE consents SET name = ?2, short_text = ?3, full_text = ?4, hash = ?5, archived = ?6, modified = ?7 \
             WHERE id = ?1",
            params![
                consent.id.0,
                consent.name,
                consent.short_text,
                consent.full_text,
                consent.hash,
                consent.archived.map(|time| time.millis()),
                self.time.millis(),
            ],
        )?;
        Ok(())
    }

    /// Keeps the present text of a consent among the earlier ones.
    pub fn archive_text(&self, consent: &Consent) -> Result<(), StoreError> {
        self.keep_text(consent.id, &consent.hash, (&consent.short_text, &consent.full_text))
    }

    /// Keeps a text, short and full, among the earlier ones of a consent.
    pub(super) fn keep_text(
        &self,
        consent: ConsentId,
        hash: &str,
        (short, full): (&str, &str),
    ) -> Result<(), StoreError> {
        self.db.conn.execute(
            "INSERT INTO consent_versions (consent_id, hash, short_text, full_text, replaced) \
             VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
            params![consent.0, hash, short, full, self.time.millis()],
        )?;
        Ok(())
    }

    /// Appends to the log.
    pub fn add_agreement(&self, agreement: &Agreement) -> Result<AgreementId, StoreError> {
        let id = self.next_id("agreements")?;
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO agreements (contact_id, id, consent_id, revoked, time, hash, source) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        statement.execute(params![
            agreement.contact.0,
            id,
            agreement.consent.0,
            agreement.revoked,
            agreement.time.millis(),
            agreement.hash,
            agreement.source,
        ])?;
        Ok(AgreementId(id))
    }

    /// An agreement in force now stands for the current text.
    pub fn renew_agreement(&self, agreement: &Agreement, hash: &str) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE agreements SET hash = ?3 WHERE contact_id = ?1 AND id = ?2",
            params![agreement.contact.0, agreement.id.0, hash],
        )?;
        Ok(())
    }
}
