//! Newsletters.

use std::collections::HashMap;

use rusqlite::{Row, params};

use super::{Db, StoreError, Txn};
use crate::domain::id::{GroupId, NewsletterId};
use crate::domain::newsletter::Newsletter;
use crate::domain::recalc::Mailing;
use crate::domain::time::Instant;

fn newsletter(row: &Row<'_>) -> rusqlite::Result<Newsletter> {
    Ok(Newsletter {
        id: NewsletterId(row.get(0)?),
        name: row.get(1)?,
        description: row.get(2)?,
        double_opt_in: row.get(3)?,
        enabled: row.get(4)?,
        created: Instant::from_millis(row.get(5)?),
        modified: Instant::from_millis(row.get(6)?),
    })
}

impl Db {
    /// Every newsletter, by name.
    pub fn newsletters(&self) -> Result<Vec<Newsletter>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, name, description, double_opt_in, enabled, created, modified FROM newsletters \
             ORDER BY name, id",
        )?;
        let rows = statement.query_map([], newsletter)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many contacts each newsletter has as subscribers of their own, and how many of all get it.
    pub fn newsletter_sizes(&self) -> Result<HashMap<NewsletterId, (i64, i64)>, StoreError> {
        let mut sizes: HashMap<NewsletterId, (i64, i64)> = HashMap::new();
        let mut count = |sql: &str, active: bool| -> Result<(), StoreError> {
            let mut statement = self.conn.prepare_cached(sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let size = sizes.entry(NewsletterId(row.get(0)?)).or_default();
                let number = row.get(1)?;
                if active { size.1 = number } else { size.0 = number }
            }
            Ok(())
        };
        count("SELECT newsletter_id, count(*) FROM subscriptions GROUP BY newsletter_id", false)?;
        count(
            "SELECT newsletter_id, count(DISTINCT contact_id) FROM active_subscriptions GROUP BY newsletter_id",
            true,
        )?;
        Ok(sizes)
    }

    /// The groups whose members get a newsletter, by name.
    pub fn subscribed_groups(&self, id: NewsletterId) -> Result<Vec<(GroupId, String)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT g.id, g.name FROM subscribed_groups AS s JOIN groups AS g ON g.id = s.group_id \
             WHERE s.newsletter_id = ?1 ORDER BY g.name, g.id",
        )?;
        let rows = statement.query_map([id.0], |row| Ok((GroupId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Db {
    /// Which groups get which newsletters.
    pub fn mailings(&self) -> Result<Vec<Mailing>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT newsletter_id, group_id, since FROM subscribed_groups ORDER BY newsletter_id, group_id",
        )?;
        let mailing = |row: &Row<'_>| {
            Ok(Mailing {
                newsletter: NewsletterId(row.get(0)?),
                group: GroupId(row.get(1)?),
                since: Instant::from_millis(row.get(2)?),
            })
        };
        let rows = statement.query_map([], mailing)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Txn<'_> {
    /// Adds a newsletter, whose id is not looked at; the caller has made sure that the name is free.
    pub fn add_newsletter(&self, newsletter: &Newsletter) -> Result<NewsletterId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO newsletters (name, description, double_opt_in, enabled, created, modified) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
            params![
                newsletter.name,
                newsletter.description,
                newsletter.double_opt_in,
                newsletter.enabled,
                self.time.millis()
            ],
        )?;
        Ok(NewsletterId(conn.last_insert_rowid()))
    }

    /// Changes what a newsletter says.
    pub fn edit_newsletter(&self, newsletter: &Newsletter) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE newsletters SET name = ?2, description = ?3, double_opt_in = ?4, enabled = ?5, modified = ?6 \
             WHERE id = ?1",
            params![
                newsletter.id.0,
                newsletter.name,
                newsletter.description,
                newsletter.double_opt_in,
                newsletter.enabled,
                self.time.millis()
            ],
        )?;
        Ok(())
    }

    /// Deletes a newsletter with its subscriptions and what stands against them.
    pub fn delete_newsletter(&self, id: NewsletterId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM newsletters WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Makes the members of a group get a newsletter. Returns whether they did not before.
    pub fn subscribe_group(&self, newsletter: NewsletterId, group: GroupId) -> Result<bool, StoreError> {
        let sql = "INSERT INTO subscribed_groups (newsletter_id, group_id, since) VALUES (?1, ?2, ?3) \
                   ON CONFLICT DO NOTHING";
        Ok(self.db.conn.execute(sql, params![newsletter.0, group.0, self.time.millis()])? > 0)
    }

    /// The members of a group get a newsletter no longer. Returns whether they did.
    pub fn unsubscribe_group(&self, newsletter: NewsletterId, group: GroupId) -> Result<bool, StoreError> {
        let sql = "DELETE FROM subscribed_groups WHERE newsletter_id = ?1 AND group_id = ?2";
        Ok(self.db.conn.execute(sql, [newsletter.0, group.0])? > 0)
    }
}
