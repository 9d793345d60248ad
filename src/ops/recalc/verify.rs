//! Comparing what is kept with what a full run would give.

use super::definitions::Definitions;
use super::pass::{Worked, chosen, everybody};
use crate::domain::recalc::Difference;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::condition::{Conditions, Fault};
use crate::store::Db;

/// Contacts for which what is kept is not what a full run would give now, with the differences; those that have changed
/// or are due are left out. `sample`: only so many contacts, picked at random. `each` is shown them; how many contacts
/// were looked at is returned.
pub fn verify(
    db: &Db,
    now: Instant,
    sample: Option<usize>,
    mut each: impl FnMut(&Difference) -> Result<()>,
) -> Result<(u64, Vec<Fault>)> {
    let conditions = Conditions::load(db)?;
    let definitions = Definitions::load(&conditions)?;
    let moment = conditions.moment(now);
    let program = definitions.program();
    let mut looked = 0;
    let mut compare = |worked: &Worked| {
        looked += worked.contacts;
        let differing = worked.differences.iter().filter(|difference| !difference.changes.is_empty());
        for difference in differing {
            if !db.is_unsettled(difference.contact, now)? {
                each(difference)?;
            }
        }
        Ok(())
    };
    match sample {
        None => everybody(db, &program, &moment, (i64::MIN, i64::MAX), |_, worked| compare(worked))?,
        Some(number) => {
            let ids = db.some_contacts(number)?;
            chosen(db, &program, &moment, &ids, |_, worked| compare(worked))?;
        }
    }
    Ok((looked, definitions.faults))
}
