//! Settings of the database, changed as one operation that can be undone.

use crate::domain::id::OperationId;
use crate::domain::setting::DataSetting;
use crate::error::Result;
use crate::store::{NewOperation, Store, Summary};

/// Settings with the values they get; without one the default holds again.
pub type Changes = Vec<(DataSetting, Option<String>)>;

/// Sets what is not so already and returns that. A dry run saves nothing.
pub fn write(
    store: &Store,
    operation: &NewOperation<'_>,
    changes: &Changes,
    dry_run: bool,
) -> Result<(Changes, Option<OperationId>)> {
    store.write(operation, |txn| {
        let mut changed = Changes::new();
        for (setting, value) in changes {
            if txn.setting(setting.name())? != *value {
                txn.set_setting(setting.name(), value.as_deref())?;
                changed.push((*setting, value.clone()));
            }
        }
        let saved = !changed.is_empty() && !dry_run;
        let summary = saved.then(|| Summary::new(describe(&changed)));
        Ok((changed, summary))
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
