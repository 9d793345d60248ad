//! Who has subscribed to what, and which addresses want no mail. The first hangs on contacts, the second on addresses.

use rusqlite::{OptionalExtension, Row, params};

use super::accounts::{PERSON, person_columns};
use super::{Db, StoreError, Txn};
use crate::domain::id::{ContactId, GroupId, NewsletterId};
use crate::domain::newsletter::{OptOut, OptedOut, Subscription, state};
use crate::domain::person::display_name;
use crate::domain::time::Instant;

/// The subscriptions for which a term holds, those by groups among them. `{}` stands for the term, on the columns
/// `contact_id` and `newsletter_id`.
const ROWS: &str = "SELECT {person}, n.id, n.name, s.since, s.approved, s.group_id, \
    EXISTS (SELECT 1 FROM unsubscriptions AS u WHERE u.email = c.email AND u.newsletter_id = n.id), \
    EXISTS (SELECT 1 FROM unsubscriptions AS u WHERE u.email = c.email AND u.newsletter_id IS NULL), s.reason \
    FROM (SELECT contact_id, newsletter_id, since, approved, NULL AS group_id, reason FROM subscriptions \
    UNION ALL SELECT DISTINCT m.contact_id, g.newsletter_id, max(m.since, g.since), max(m.since, g.since), g.group_id, NULL \
    FROM subscribed_groups AS g JOIN members AS m ON m.group_id = g.group_id WHERE m.source > 0 \
    AND NOT EXISTS (SELECT 1 FROM members AS x WHERE x.contact_id = m.contact_id AND x.group_id = m.group_id \
    AND x.source = 0)) AS s JOIN contacts AS c ON c.id = s.contact_id JOIN newsletters AS n ON n.id = s.newsletter_id \
    WHERE {term}";

fn subscription(row: &Row<'_>) -> rusqlite::Result<Subscription> {
    let part = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    let name = display_name(&part(1)?, &part(2)?, &part(3)?);
    let email: Option<String> = row.get(PERSON - 1)?;
    let approved = row.get::<_, Option<i64>>(PERSON + 3)?.map(Instant::from_millis);
    let opted_out = OptedOut { of_this: row.get(PERSON + 5)?, of_all: row.get(PERSON + 6)? };
    Ok(Subscription {
        contact: ContactId(row.get(0)?),
        name: (!name.is_empty()).then_some(name),
        newsletter: NewsletterId(row.get(PERSON)?),
        newsletter_name: row.get(PERSON + 1)?,
        since: Instant::from_millis(row.get(PERSON + 2)?),
        approved,
        group: row.get::<_, Option<i64>>(PERSON + 4)?.map(GroupId),
        state: state(email.is_some(), opted_out, approved.is_some()),
        reason: row.get(PERSON + 7)?,
        email,
    })
}

fn opt_out(row: &Row<'_>) -> rusqlite::Result<OptOut> {
    Ok(OptOut {
        email: row.get(0)?,
        newsletter: row.get::<_, Option<i64>>(1)?.map(NewsletterId),
        time: Instant::from_millis(row.get(2)?),
        reason: row.get(3)?,
    })
}

impl Db {
    fn subscriptions_where(&self, term: &str, id: i64, order: &str) -> Result<Vec<Subscription>, StoreError> {
        let sql = ROWS.replace("{person}", &person_columns("c")).replace("{term}", term);
        let mut statement = self.conn.prepare_cached(&format!("{sql} ORDER BY {order}"))?;
        let rows = statement.query_map([id], subscription)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What a contact has subscribed to, and gets by its groups; in the order of names.
    pub fn subscriptions_of(&self, contact: ContactId) -> Result<Vec<Subscription>, StoreError> {
        self.subscriptions_where("s.contact_id = ?1", contact.0, "n.name, n.id, s.group_id")
    }

    /// Who has subscribed to a newsletter, or gets it by a group; in the order of contacts.
    pub fn subscribers(&self, newsletter: NewsletterId) -> Result<Vec<Subscription>, StoreError> {
        self.subscriptions_where("s.newsletter_id = ?1", newsletter.0, "s.contact_id, s.group_id")
    }

    /// What stands against a newsletter to that address.
    pub fn opted_out(&self, email: &str, newsletter: NewsletterId) -> Result<OptedOut, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT coalesce(max(newsletter_id = ?2), 0), coalesce(max(newsletter_id IS NULL), 0) \
             FROM unsubscriptions WHERE email = ?1 AND ifnull(newsletter_id, 0) IN (0, ?2)",
        )?;
        Ok(statement.query_row(params![email, newsletter.0], |row| {
            Ok(OptedOut { of_this: row.get(0)?, of_all: row.get(1)? })
        })?)
    }

    /// Does the address want no mail at all?
    pub fn has_opted_out(&self, email: &str) -> Result<bool, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM unsubscriptions WHERE email = ?1 AND ifnull(newsletter_id, 0) = 0)",
        )?;
        Ok(statement.query_row([email], |row| row.get(0))?)
    }

    /// The addresses that want no mail at all, or none of a newsletter; in their order.
    pub fn opt_outs(&self, newsletter: Option<NewsletterId>) -> Result<Vec<OptOut>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT email, newsletter_id, time, reason FROM unsubscriptions WHERE newsletter_id IS ?1 ORDER BY email",
        )?;
        let rows = statement.query_map([newsletter.map(|id| id.0)], opt_out)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What an address has opted out of.
    pub fn opt_outs_of(&self, email: &str) -> Result<Vec<OptOut>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT email, newsletter_id, time, reason FROM unsubscriptions WHERE email = ?1 ORDER BY newsletter_id",
        )?;
        let rows = statement.query_map([email], opt_out)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The subscription of its own that a contact has to a newsletter: when it was confirmed, if it was.
    pub fn subscription(
        &self,
        contact: ContactId,
        newsletter: NewsletterId,
    ) -> Result<Option<Option<Instant>>, StoreError> {
        let sql = "SELECT approved FROM subscriptions WHERE contact_id = ?1 AND newsletter_id = ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        let approved = statement.query_row([contact.0, newsletter.0], |row| row.get::<_, Option<i64>>(0));
        Ok(approved.optional()?.map(|approved| approved.map(Instant::from_millis)))
    }

    /// How many subscriptions of the address `email` would come to life when it is taken from the list.
    pub fn sleeping_subscriptions(&self, email: &str) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM contacts AS c JOIN subscriptions AS s ON s.contact_id = c.id \
                   WHERE c.email = ?1 AND s.approved IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unsubscriptions AS u \
                   WHERE u.email = c.email AND u.newsletter_id = s.newsletter_id)";
        Ok(self.conn.query_row(sql, [email], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// Subscribes a contact that has no subscription to the newsletter yet. Returns whether it had none.
    pub fn add_subscription(
        &self,
        contact: ContactId,
        newsletter: NewsletterId,
        (since, approved): (Instant, Option<Instant>),
        reason: Option<&str>,
    ) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO subscriptions (contact_id, newsletter_id, since, approved, reason, operation_id) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
        )?;
        let (since, approved) = (since.millis(), approved.map(Instant::millis));
        let operation = self.operation().0;
        let added =
            statement.execute(params![contact.0, newsletter.0, since, approved, reason, operation])?;
        self.count_added("subscriptions", added);
        Ok(added > 0)
    }

    /// A subscription has been confirmed at that moment, unless it was before, or has a reason now.
    pub fn change_subscription(
        &self,
        contact: ContactId,
        newsletter: NewsletterId,
        approved: Option<Instant>,
        reason: Option<&str>,
    ) -> Result<(), StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "UPDATE subscriptions SET approved = coalesce(approved, ?3), reason = coalesce(?4, reason) \
             WHERE contact_id = ?1 AND newsletter_id = ?2",
        )?;
        statement.execute(params![contact.0, newsletter.0, approved.map(Instant::millis), reason])?;
        Ok(())
    }

    /// What both contacts have subscribed to is as the first has it.
    pub fn copy_subscriptions(&self, from: ContactId, to: ContactId) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE subscriptions SET (since, approved, reason) = (SELECT o.since, o.approved, o.reason \
             FROM subscriptions AS o WHERE o.contact_id = ?1 AND o.newsletter_id = subscriptions.newsletter_id) \
             WHERE contact_id = ?2 AND newsletter_id IN \
             (SELECT newsletter_id FROM subscriptions WHERE contact_id = ?1)",
            [from.0, to.0],
        )?;
        Ok(())
    }

    /// Takes a contact's subscription to a newsletter away. Returns whether there was one.
    pub fn remove_subscription(
        &self,
        contact: ContactId,
        newsletter: NewsletterId,
    ) -> Result<bool, StoreError> {
        let sql = "DELETE FROM subscriptions WHERE contact_id = ?1 AND newsletter_id = ?2";
        Ok(self.db.conn.prepare_cached(sql)?.execute([contact.0, newsletter.0])? > 0)
    }

    /// Notes that an address wants no mail from that moment on, of one newsletter or at all. Returns whether that was not
    /// known.
    pub fn add_opt_out(
        &self,
        email: &str,
        newsletter: Option<NewsletterId>,
        time: Instant,
        reason: Option<&str>,
    ) -> Result<bool, StoreError> {
        let mut statement = self.db.conn.prepare_cached(
            "INSERT INTO unsubscriptions (email, newsletter_id, time, reason) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT DO NOTHING",
        )?;
        Ok(statement.execute(params![email, newsletter.map(|id| id.0), time.millis(), reason])? > 0)
    }

    /// An address wants mail again. Returns whether it did not.
    pub fn remove_opt_out(&self, email: &str, newsletter: Option<NewsletterId>) -> Result<bool, StoreError> {
        let sql = "DELETE FROM unsubscriptions WHERE email = ?1 AND newsletter_id IS ?2";
        let newsletter = newsletter.map(|id| id.0);
        Ok(self.db.conn.prepare_cached(sql)?.execute(params![email, newsletter])? > 0)
    }
}
