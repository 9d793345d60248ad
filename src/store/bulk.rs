//! Loading many contacts at once: the costly indexes are dropped and built at the end, sorted.
//!
//! Random insertion into a large index is what makes an import slow; a sorted build of the same index
//! takes a tenth of the time. Meanwhile no index tells whether an address is there already, so a filter
//! of fixed size does: it knows every address stored before and every one seen since, and answers
//! "certainly new" or "perhaps known". Rows of the second kind wait until the index is back.

use std::fmt::Write as _;

use super::fields::{create_unique_index, unique_index};
use super::open::CACHE_KIB;
use super::{StoreError, Txn};
use crate::domain::contact::Stored;
use crate::domain::custom_field::Custom;
use crate::domain::email_filter::EmailFilter;
use crate::domain::id::FieldId;

/// Dropping indexes pays when the table is small beside what comes.
const WORTH_IT: i64 = 4;
/// Below so many rows the ordinary way is fast enough.
const FEWEST_ROWS: i64 = 5_000;
/// The indexes whose keys come in no order.
const COSTLY: &[&str] = &["contacts_by_email", "contacts_by_last_name"];

/// The cache while the indexes are built. Sorting takes as much memory again, and neither gets faster by more.
const SORTING_KIB: i64 = 4 * 1024;

/// A load in progress: the filter of known addresses and values stands in for the indexes.
pub struct BulkLoad {
    /// Every address stored or seen, and every value of a unique field that the load gives.
    filter: EmailFilter,
    unique: Vec<FieldId>,
    /// A value with its field, as the filter knows it.
    key: String,
}

impl BulkLoad {
    /// Starts a bulk load when `expected` rows make it worth while. `unique` are the unique fields that rows give
    /// values of.
    pub fn start(txn: &Txn<'_>, expected: i64, unique: &[Custom]) -> Result<Option<BulkLoad>, StoreError> {
        if expected < FEWEST_ROWS || txn.contact_count()?.saturating_mul(WORTH_IT) > expected {
            return Ok(None);
        }
        let unique_ids = unique.iter().map(|custom| custom.definition().id).collect();
        let mut load = BulkLoad { filter: EmailFilter::default(), unique: unique_ids, key: String::new() };
        let conn = &txn.db.conn;
        let mut statement = conn.prepare("SELECT email FROM contacts WHERE email IS NOT NULL")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if let Ok(email) = row.get_ref(0)?.as_str() {
                load.filter.insert(email);
            }
        }
        drop(rows);
        drop(statement);
        for custom in unique {
            txn.each_value(*custom, |_, value| {
                load.has_seen_value(*custom, value);
                Ok::<_, StoreError>(())
            })?;
            conn.execute_batch(&format!("DROP INDEX {}", unique_index(custom.definition().id)))?;
        }
        for index in COSTLY {
            conn.execute_batch(&format!("DROP INDEX {index}"))?;
        }
        Ok(Some(load))
    }

    /// Has the address perhaps been stored or seen? From here on it has.
    pub fn has_seen_address(&mut self, email: &str) -> bool {
        self.filter.insert(email)
    }

    /// Has the value of a unique field perhaps been stored or seen? From here on it has; no value never is.
    pub fn has_seen_value(&mut self, field: Custom, value: Stored<'_>) -> bool {
        self.key.clear();
        // No address holds a control character, so that the two do not meet.
        let written = match value {
            Stored::Null => return false,
            Stored::Integer(number) => write!(self.key, "{}\u{1}{number}", field.slot()),
            Stored::Text(text) => write!(self.key, "{}\u{1}{text}", field.slot()),
        };
        written.expect("writing to a string cannot fail");
        self.filter.insert(&self.key)
    }

    /// Builds the indexes again.
    pub fn finish(self, txn: &Txn<'_>) -> Result<(), StoreError> {
        let conn = &txn.db.conn;
        conn.pragma_update(None, "cache_size", -SORTING_KIB)?;
        conn.execute_batch(super::schema::CONTACT_INDEXES)?;
        for id in &self.unique {
            create_unique_index(conn, *id)?;
        }
        conn.pragma_update(None, "cache_size", -CACHE_KIB)?;
        Ok(())
    }
}
