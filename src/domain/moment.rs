//! The moment at which a question is asked: calendar questions depend on a zone.

use super::time::{Date, Instant, Zone};

/// Now, and the calendar day it is in a zone.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The instant.
    pub now: Instant,
    /// The day it is in the zone; it never goes back, not even where clocks do just after midnight.
    pub today: Date,
    /// The zone.
    pub zone: Zone,
}

impl Moment {
    /// The moment `now` as the zone counts it.
    pub fn new(now: Instant, zone: Zone) -> Moment {
        let shown = zone.date(now);
        let next = shown.naive().succ_opt().and_then(Date::from_naive);
        let today = next.filter(|next| zone.start_of(*next) <= now).unwrap_or(shown);
        Moment { now, today, zone }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_does_not_go_back_where_clocks_do() {
        let zone = Zone::parse("America/St_Johns").expect("a zone of the IANA database");
        // One minute into 29 October 2006 clocks went back to 23:01 of the day before.
        for (now, today) in [
            ("2006-10-29T02:29:59Z", "2006-10-28"),
            ("2006-10-29T02:30:30Z", "2006-10-29"),
            ("2006-10-29T02:31:30Z", "2006-10-29"),
        ] {
            let now = Instant::parse(now).expect("written in the tests");
            assert_eq!(Moment::new(now, zone).today.to_string(), today, "{now}");
        }
    }
}
