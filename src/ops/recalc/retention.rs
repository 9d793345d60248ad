//! Forgetting history, and the record of runs, that is older than it is to be kept.

use crate::domain::setting::DataSetting;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Store;

/// Entries forgotten in one transaction, so that no writer waits for long.
const TOGETHER: usize = 4_096;

/// Forgets what is too old at the moment `now`. A clock that has jumped ahead must not take the history with it: time has
/// passed only when the run `before` says so, too.
pub fn forget(store: &Store, now: Instant, before: Option<Instant>) -> Result<()> {
    let Some(now) = before.map(|before| before.min(now)) else { return Ok(()) };
    let oldest = store.kept_since(DataSetting::HistoryRetentionDays, now)?;
    if store.has_runs_before(oldest)? {
        store.settle(now, |settling| settling.trim_runs(oldest))?;
    }
    let Some(last) = store.last_entry_before(oldest)? else { return Ok(()) };
    while store.settle(now, |settling| settling.trim_history(last, oldest, TOGETHER))? == TOGETHER {}
    Ok(())
}
