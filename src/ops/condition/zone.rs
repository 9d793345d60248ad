//! The zone in which conditions count days.

use crate::domain::setting::DataSetting;
use crate::domain::time::Zone;
use crate::error::{Error, Result};
use crate::store::{Db, StoreError, Txn};

/// The zone in which conditions count days: that of the database, so that everybody gets the same answer.
pub fn zone(db: &Db) -> Result<Zone> {
    match setting(db)? {
        Some(name) => Zone::parse(&name)
            .map_err(|error| Error::failure(format!("the database's time zone `{name}`: {error}"))),
        None => Ok(Zone::Local),
    }
}

/// What the database says of it.
pub(super) fn setting(db: &Db) -> std::result::Result<Option<String>, StoreError> {
    db.setting(DataSetting::TimeZone.name())
}

/// Keeps the zone with the conditions of a database that says none: what is kept has one meaning, on whatever
/// machine it is worked out. True when it was not kept before.
pub fn keep_zone(txn: &Txn<'_>, zone: Zone) -> std::result::Result<bool, StoreError> {
    if setting(txn)?.is_some() {
        return Ok(false);
    }
    txn.set_setting(DataSetting::TimeZone.name(), Some(&zone.to_string()))?;
    Ok(true)
}
