//! Settings of the database, changed as one operation that can be undone.

use crate::domain::id::OperationId;
use crate::domain::setting::DataSetting;
use crate::error::Result;
use crate::ops::condition::{Conditions, follow};
use crate::store::{NewOperation, Store, Summary};

/// Settings with the values they get; without one the default holds again.
pub type Changes = Vec<(DataSetting, Option<String>)>;

/// What setting did.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What was not so already.
    pub changed: Changes,
    /// Groups that have to be worked out again: they count days in another zone.
    pub stale: usize,
}

/// Sets what is not so already. A dry run saves nothing.
pub fn write(
    store: &Store,
    operation: &NewOperation<'_>,
    changes: &Changes,
    dry_run: bool,
) -> Result<(Written, Option<OperationId>)> {
    store.write(operation, |txn| {
        let conditions = Conditions::load_to_check(txn)?;
        let mut changed = Changes::new();
        for (setting, value) in changes {
            if txn.setting(setting.name())? != *value {
                txn.set_setting(setting.name(), value.as_deref())?;
                changed.push((*setting, value.clone()));
            }
        }
        let stale = follow(txn, &conditions, "the settings cannot be changed so", &[])?;
        let saved = !changed.is_empty() && !dry_run;
        let summary = saved.then(|| Summary::new(describe(&changed)));
        Ok((Written { changed, stale }, summary))
    })
}

/// `time_zone to Europe/Berlin, note_stamp to its default`
pub fn describe(changes: &Changes) -> String {
    let parts: Vec<String> = changes
        .iter()
        .map(|(setting, value)| match value {
            Some(value) => format!("{} to {value}", setting.name()),
            None => format!("{} to its default", setting.name()),
        })
        .collect();
    parts.join(", ")
}
