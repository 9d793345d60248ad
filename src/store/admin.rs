//! Looking after the file: what it holds, and giving back what it does not need.

use std::path::Path;

use rusqlite::TransactionBehavior;

use super::{Db, Store, StoreError, fields, schema};
use crate::domain::time::Instant;

/// What the database holds.
#[derive(Clone, Debug)]
pub struct Footprint {
    /// The version of its schema.
    pub schema: i32,
    /// Rows of each table, in the order of the schema.
    pub rows: Vec<(&'static str, i64)>,
    /// Pages of the file, and how many of them are free.
    pub pages: (i64, i64),
    /// Bytes of a page.
    pub page_size: i64,
    /// When the first and the last operation of the log ran.
    pub log: Option<(Instant, Instant)>,
    /// Bytes of the row images that undo needs.
    pub journal_bytes: i64,
}

/// The tables whose rows are counted.
const COUNTED: &[&str] = &[
    "contacts",
    "notes",
    "agreements",
    "consents",
    "consent_versions",
    "statuses",
    "users",
    "groups",
    "members",
    "fields",
    "activities",
    "activity_types",
    "conditions",
    "scores",
    "personas",
    "rules",
    "accounts",
    "account_contacts",
    "account_statuses",
    "roles",
    "group_accounts",
    "newsletters",
    "subscriptions",
    "subscribed_groups",
    "unsubscriptions",
    "bounces",
    "customers",
    "user_contacts",
    "customer_contacts",
    "visitors",
    "cookie_levels",
    "refused_events",
    "forms",
    "form_fields",
    "submissions",
    "mappings",
    "events",
    "settings",
    "operations",
    "journal",
];

/// Bytes of the database before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vacuumed {
    /// Before.
    pub before: i64,
    /// After.
    pub after: i64,
}

impl Db {
    fn number(&self, sql: &str) -> Result<i64, StoreError> {
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }

    /// The version of the schema.
    pub fn schema_version(&self) -> Result<i32, StoreError> {
        Ok(schema::version(&self.conn)?)
    }

    /// The version it has and the one this program makes, when they differ.
    pub fn pending_migration(&self) -> Result<Option<(i32, i32)>, StoreError> {
        schema::pending(&self.conn)
    }

    /// Counts everything.
    pub fn footprint(&self) -> Result<Footprint, StoreError> {
        let mut rows = Vec::new();
        for table in COUNTED {
            rows.push((*table, self.number(&format!("SELECT count(*) FROM {table}"))?));
        }
        let log: (Option<i64>, Option<i64>) =
            self.conn.query_row("SELECT min(time), max(time) FROM operations", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        Ok(Footprint {
            schema: self.schema_version()?,
            rows,
            pages: (self.number("PRAGMA page_count")?, self.number("PRAGMA freelist_count")?),
            page_size: self.number("PRAGMA page_size")?,
            log: log
                .0
                .zip(log.1)
                .map(|(first, last)| (Instant::from_millis(first), Instant::from_millis(last))),
            journal_bytes: self.number("SELECT coalesce(sum(octet_length(image)), 0) FROM journal")?,
        })
    }

    /// Bytes of all pages, and of the free ones among them.
    pub fn size(&self) -> Result<(i64, i64), StoreError> {
        let page = self.number("PRAGMA page_size")?;
        Ok((self.number("PRAGMA page_count")? * page, self.number("PRAGMA freelist_count")? * page))
    }
}

impl Store {
    /// Rebuilds the file without free pages and empties the write-ahead log. Temporary data stays in
    /// the database's own directory.
    pub fn vacuum(&self) -> Result<Vacuumed, StoreError> {
        let conn = &self.db.conn;
        let (before, _) = self.size()?;
        if let Some(directory) = self.path.parent().and_then(Path::to_str) {
            // Deprecated in name only, and the one way that asks nothing of the environment.
            conn.pragma_update(None, "temp_store_directory", directory)?;
        }
        let tx = rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Immediate)
            .map_err(|error| self.busy(error))?;
        fields::drop_forgotten_columns(&tx)?;
        tx.commit()?;
        conn.execute_batch("VACUUM").map_err(|error| self.busy(error))?;
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(Vacuumed { before, after: self.size()?.0 })
    }

    /// Refuses a database that would have to be brought up to date first.
    pub fn refuse_older(&self) -> Result<(), StoreError> {
        schema::refuse_older(&self.db.conn, &self.path)
    }

    /// Brings the schema up to date. Returns the version it had and has, when they differ.
    pub fn migrate(&self) -> Result<Option<(i32, i32)>, StoreError> {
        let pending = self.pending_migration()?;
        schema::migrate(&self.db.conn, &self.path)?;
        Ok(pending)
    }
}
