//! What activities come to: by type, or by day, week or month. All of them are read once.

use std::collections::HashMap;

use crate::domain::activity::Seen;
use crate::domain::decimal::Decimal;
use crate::domain::id::{ActivityTypeId, ContactId};
use crate::domain::periods::{Periods, Unit};
use crate::domain::time::Zone;
use crate::domain::totals::Totals;
use crate::error::Result;
use crate::store::{ActivityQuery, Db};

/// Which activities are counted.
pub struct Wanted<'a> {
    /// What they are like.
    pub query: &'a ActivityQuery,
    /// Whose they are, in order; everybody's without it.
    pub contacts: Option<&'a [ContactId]>,
}

/// What activities come to, one by one and together.
pub struct Stats<T> {
    /// The parts.
    pub parts: T,
    /// All of them together.
    pub whole: Totals,
}

/// By type; types that none of them has are left out.
pub fn by_type(db: &Db, wanted: &Wanted<'_>) -> Result<Stats<HashMap<ActivityTypeId, Totals>>> {
    let mut parts: HashMap<ActivityTypeId, Totals> = HashMap::new();
    let whole = count(db, wanted, |seen, number| {
        parts.entry(seen.kind).or_default().add(seen.contact, seen.time, number);
    })?;
    Ok(Stats { parts, whole })
}

/// By day, week or month of the zone.
pub fn by_period(db: &Db, wanted: &Wanted<'_>, unit: Unit, zone: Zone) -> Result<Stats<Periods<Totals>>> {
    let mut parts = Periods::new(unit, zone);
    let whole = count(db, wanted, |seen, number| {
        let totals: &mut Totals = parts.at(seen.time);
        totals.add(seen.contact, seen.time, number);
    })?;
    Ok(Stats { parts, whole })
}

fn count(db: &Db, wanted: &Wanted<'_>, mut each: impl FnMut(&Seen<'_>, Option<Decimal>)) -> Result<Totals> {
    let mut whole = Totals::default();
    db.each_activity(wanted.query, wanted.contacts, |seen| {
        let number = seen.number();
        whole.add(seen.contact, seen.time, number);
        each(&seen, number);
    })?;
    Ok(whole)
}
