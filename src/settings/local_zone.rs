//! The zone of the machine by a name: what is kept with the data has to mean the same on every other machine.

use crate::domain::time::{Instant, Zone};

/// The zone of the machine as others can tell it: a zone of the IANA database where that can be found out, else the
/// distance from UTC that its clocks have now.
pub fn local_zone(now: Instant) -> Zone {
    let variable = super::set("TZ").map(|name| name.trim_start_matches(':').to_owned());
    let names = variable.into_iter().chain(iana_time_zone::get_timezone().ok());
    let zones: Vec<Zone> = names.filter_map(|name| Zone::parse(&name).ok()).collect();
    Zone::like_local(&zones, now)
}
