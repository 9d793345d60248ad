//! The moment at which a question is asked: calendar questions depend on a zone.

use super::time::{Date, Instant, Zone};

/// Now, and the calendar day it is in a zone.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The instant.
    pub now: Instant,
    /// The day it is in the zone.
    pub today: Date,
    /// The zone.
    pub zone: Zone,
}

impl Moment {
    /// The moment `now` as the zone counts it.
    pub fn new(now: Instant, zone: Zone) -> Moment {
        Moment { now, today: zone.date(now), zone }
    }
}
