//! Mails that came back, and the marketing status that follows from them and from what addresses want.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::accounts::{PERSON, person_columns};
use super::recalc::IS_NOTICED;
use super::{Db, StoreError, Txn};
use crate::domain::id::ContactId;
use crate::domain::newsletter::{Bounced, DEFAULT_BOUNCE_LIMIT, Marketing};
use crate::domain::person::display_name;
use crate::domain::setting::DataSetting;
use crate::domain::time::Instant;

/// The code of the marketing status of a row of `contacts AS c`: the same that [`Marketing::of`] says.
macro_rules! marketing {
    () => {
        "CASE WHEN c.email IS NULL THEN 3 \
    WHEN EXISTS (SELECT 1 FROM unsubscriptions AS u WHERE u.email = c.email AND ifnull(u.newsletter_id, 0) = 0) THEN 1 \
    WHEN (SELECT b.number FROM bounces AS b WHERE b.contact_id = c.id) >= (SELECT nullif(coalesce((SELECT \
    CAST(value AS INTEGER) FROM settings WHERE key = 'bounce_limit'), 5), 0)) THEN 2 ELSE 0 END"
    };
}
pub(super) use marketing;

const MARKETING: &str = marketing!();

/// Makes the trigger by which another address begins anew, and those that note whom an address or a group concerns.
pub(super) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    debug_assert_eq!(DEFAULT_BOUNCE_LIMIT, 5);
    // Before: undo puts the address back first, which must not forget what it puts back next. The order of triggers that
    // come after is nobody's to say.
    conn.execute_batch(
        "DROP TRIGGER IF EXISTS forget_bounces; \
         CREATE TRIGGER forget_bounces BEFORE UPDATE OF email ON contacts WHEN new.email IS NOT old.email BEGIN \
         DELETE FROM bounces WHERE contact_id = new.id; END",
    )?;
    // What an address wants concerns whoever has it, and what a group gets whoever is in it.
    let of_address =
        |side: &str| format!("INSERT INTO noted SELECT id FROM contacts WHERE email = {side}.email;");
    let of_group = |side: &str| {
        format!("INSERT INTO noted SELECT DISTINCT contact_id FROM members WHERE group_id = {side}.group_id;")
    };
    let of_limit = |side: &str| {
        format!("INSERT INTO noted SELECT contact_id FROM bounces WHERE {side}.key = 'bounce_limit';")
    };
    for (table, note) in [
        ("unsubscriptions", &of_address as &dyn Fn(&str) -> String),
        ("subscribed_groups", &of_group),
        ("settings", &of_limit),
    ] {
        for (event, sides) in [("insert", &["new"][..]), ("update", &["old", "new"]), ("delete", &["old"])] {
            let notes: String = sides.iter().map(|side| note(side)).collect();
            conn.execute_batch(&format!(
                "DROP TRIGGER IF EXISTS note_{table}_{event}; CREATE TRIGGER note_{table}_{event} AFTER {event} \
                 ON {table} WHEN {IS_NOTICED} BEGIN {notes} END"
            ))?;
        }
    }
    Ok(())
}

fn bounced(row: &Row<'_>) -> rusqlite::Result<Bounced> {
    let part = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    let name = display_name(&part(1)?, &part(2)?, &part(3)?);
    Ok(Bounced {
        contact: ContactId(row.get(0)?),
        name: (!name.is_empty()).then_some(name),
        email: row.get(PERSON - 1)?,
        number: row.get(PERSON)?,
        last: Instant::from_millis(row.get(PERSON + 1)?),
    })
}

impl Db {
    /// How many mails make an address undeliverable; 0 is no limit.
    pub fn bounce_limit(&self) -> Result<i64, StoreError> {
        let setting = self.setting(DataSetting::BounceLimit.name())?;
        Ok(setting.and_then(|limit| limit.parse().ok()).unwrap_or(DEFAULT_BOUNCE_LIMIT))
    }

    /// May mail be sent to a contact, and does it arrive?
    pub fn marketing(&self, contact: ContactId) -> Result<Option<Marketing>, StoreError> {
        let sql = format!("SELECT {MARKETING} FROM contacts AS c WHERE c.id = ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let code: Option<i64> = statement.query_row([contact.0], |row| row.get(0)).optional()?;
        Ok(code.and_then(|code| Marketing::ALL.get(usize::try_from(code).ok()?).copied()))
    }

    /// The contacts of which mails came back, those with most first.
    pub fn bounced(&self) -> Result<Vec<Bounced>, StoreError> {
        let sql = format!(
            "SELECT {}, b.number, b.last FROM bounces AS b JOIN contacts AS c ON c.id = b.contact_id \
             ORDER BY b.number DESC, c.id",
            person_columns("c")
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], bounced)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many mails to a contact came back.
    pub fn bounces_of(&self, contact: ContactId) -> Result<i64, StoreError> {
        let sql = "SELECT coalesce((SELECT number FROM bounces WHERE contact_id = ?1), 0)";
        Ok(self.conn.prepare_cached(sql)?.query_row([contact.0], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// So many mails more to a contact came back, the last one at that moment. Returns how many that makes.
    pub fn add_bounces(&self, contact: ContactId, number: i64, last: Instant) -> Result<i64, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO bounces (contact_id, number, last) VALUES (?1, ?2, ?3) ON CONFLICT (contact_id) DO UPDATE \
             SET number = min(number + excluded.number, 1000000), last = max(last, excluded.last)",
        )?;
        statement.execute(params![contact.0, number, last.millis()])?;
        self.bounces_of(contact)
    }

    /// Mails to a contact arrive again. Returns whether any had come back.
    pub fn reset_bounces(&self, contact: ContactId) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached("DELETE FROM bounces WHERE contact_id = ?1")?;
        Ok(statement.execute([contact.0])? > 0)
    }
}
