//! Loading many contacts at once: the costly indexes are dropped and built at the end, sorted.
//!
//! Random insertion into a large index is what makes an import slow; a sorted build of the same index
//! takes a tenth of the time. Meanwhile no index tells whether an address is there already, so a filter
//! of fixed size does: it knows every address stored before and every one seen since, and answers
//! "certainly new" or "perhaps known". Rows of the second kind wait until the index is back.

use super::open::CACHE_KIB;
use super::{StoreError, Txn};
use crate::domain::email_filter::EmailFilter;

/// Dropping indexes pays when the table is small beside what comes.
const WORTH_IT: i64 = 4;
/// Below so many rows the ordinary way is fast enough.
const FEWEST_ROWS: i64 = 5_000;
/// The indexes whose keys come in no order.
const COSTLY: &[&str] = &["contacts_by_email", "contacts_by_last_name"];

/// The cache while the indexes are built. Sorting takes as much memory again, and neither gets faster by more.
const SORTING_KIB: i64 = 4 * 1024;

/// A load in progress: the filter of known addresses stands in for the index.
pub struct BulkLoad {
    /// Every address stored or seen.
    pub filter: EmailFilter,
}

impl BulkLoad {
    /// Starts a bulk load when `expected` rows make it worth while.
    pub fn start(txn: &Txn<'_>, expected: i64) -> Result<Option<BulkLoad>, StoreError> {
        if expected < FEWEST_ROWS || txn.contact_count()?.saturating_mul(WORTH_IT) > expected {
            return Ok(None);
        }
        let mut filter = EmailFilter::default();
        let conn = &txn.db.conn;
        let mut statement = conn.prepare("SELECT email FROM contacts WHERE email IS NOT NULL")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if let Ok(email) = row.get_ref(0)?.as_str() {
                filter.insert(email);
            }
        }
        drop(rows);
        drop(statement);
        for index in COSTLY {
            conn.execute_batch(&format!("DROP INDEX {index}"))?;
        }
        Ok(Some(BulkLoad { filter }))
    }

    /// Builds the indexes again.
    pub fn finish(self, txn: &Txn<'_>) -> Result<(), StoreError> {
        let conn = &txn.db.conn;
        conn.pragma_update(None, "cache_size", -SORTING_KIB)?;
        conn.execute_batch(super::schema::CONTACT_INDEXES)?;
        conn.pragma_update(None, "cache_size", -CACHE_KIB)?;
        Ok(())
    }
}
