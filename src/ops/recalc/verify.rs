//! Comparing what is kept with what a full run would give.

use super::definitions::Definitions;
use super::pass::{Task, Worked, chosen, everybody};
use crate::domain::recalc::Difference;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::ops::condition::{Conditions, Fault};
use crate::store::Db;

/// What came of comparing.
#[derive(Default)]
pub struct Verified {
    /// Contacts compared.
    pub contacts: u64,
    /// Of these what is kept is known to be out of date, and is: they have changed, or time has come for them.
    pub waiting: u64,
    /// Definitions are others than those last worked out: whatever differs may be because of that.
    pub are_definitions_stale: bool,
    /// What could not be worked out.
    pub faults: Vec<Fault>,
}

/// Contacts for which what is kept is not what a full run would give now, with the differences; those that wait to be
/// worked out are only counted. `sample`: only so many contacts, picked at random. `each` is shown the differences.
pub fn verify(
    db: &Db,
    now: Instant,
    sample: Option<usize>,
    mut each: impl FnMut(&Difference) -> Result<()>,
) -> Result<Verified> {
    let conditions = Conditions::load(db)?;
    let definitions = Definitions::load(&conditions)?;
    let (program, moment) = (definitions.program(), conditions.moment(now));
    let task = Task { program: &program, moment: &moment, sets_waiting_apart: true };
    let mut verified = Verified::default();
    let mut compare = |worked: &Worked| {
        verified.contacts += worked.contacts;
        verified.waiting += worked.waiting;
        worked.differences.iter().try_for_each(&mut each)
    };
    match sample {
        None => everybody(db, &task, (i64::MIN, i64::MAX), |_, worked| compare(worked))?,
        Some(number) => chosen(db, &task, &db.some_contacts(number)?, |_, worked| compare(worked))?,
    }
    let computed = db.computed()?;
    verified.are_definitions_stale = definitions.iter().any(|one| one.is_stale(&computed));
    verified.faults = definitions.faults;
    Ok(verified)
}
