//! Settings of the database, changed as one operation that can be undone.

use crate::domain::consent::Consent;
use crate::domain::id::OperationId;
use crate::domain::setting::DataSetting;
use crate::domain::text::fold_case;
use crate::error::Result;
use crate::ops::condition::{Conditions, follow};
use crate::ops::named;
use crate::store::{Db, NewOperation, Store, StoreError, Summary, Txn};

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
            let value = &named_there(txn, *setting, value.as_deref())?;
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

/// The value as it is kept: what it names has to be there, and is called as it is there.
fn named_there(db: &Db, setting: DataSetting, value: Option<&str>) -> Result<Option<String>> {
    match (setting, value) {
        (DataSetting::TrackingConsent, Some(name)) => Ok(Some(named::find::<Consent>(db, name)?.name)),
        (_, value) => Ok(value.map(str::to_owned)),
    }
}

/// The consent that tracking is bound to by its name, where there is none of that name.
pub fn lost_consent(db: &Db) -> std::result::Result<Option<String>, StoreError> {
    let Some(name) = db.setting(DataSetting::TrackingConsent.name())? else { return Ok(None) };
    let is_known = named::is_known::<Consent>(db, &name)?;
    Ok((!is_known).then_some(name))
}

/// A consent has another name now: the setting that names it goes along.
pub fn follow_consent(txn: &Txn<'_>, before: &str, after: &str) -> std::result::Result<(), StoreError> {
    if is_tracking_consent(txn, before)? {
        txn.set_setting(DataSetting::TrackingConsent.name(), Some(after))?;
    }
    Ok(())
}

/// Is tracking bound to the consent of that name?
pub fn is_tracking_consent(db: &Db, name: &str) -> std::result::Result<bool, StoreError> {
    let named = db.setting(DataSetting::TrackingConsent.name())?;
    Ok(named.is_some_and(|named| fold_case(&named) == fold_case(name)))
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
