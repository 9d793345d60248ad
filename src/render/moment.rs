//! Moments as machines read them.
//!
//! An export writes one or two for every row, and the general formatter takes as long for one of them as
//! the rest of a row does: the usual four-digit years are written digit by digit.

use chrono::{DateTime, Datelike, SecondsFormat, Timelike, Utc};

use crate::domain::time::Instant;

/// Appends a moment as RFC 3339 in UTC: `2017-03-22T15:26:49Z`, with milliseconds if it has any.
pub fn push_moment(out: &mut String, moment: Instant) {
    let latest_or_earliest =
        if moment.millis() > 0 { DateTime::<Utc>::MAX_UTC } else { DateTime::<Utc>::MIN_UTC };
    let utc = DateTime::from_timestamp_millis(moment.millis()).unwrap_or(latest_or_earliest);
    if !(0..=9999).contains(&utc.year()) {
        out.push_str(&utc.to_rfc3339_opts(SecondsFormat::AutoSi, true));
        return;
    }
    let parts = [
        (utc.year().unsigned_abs(), 4, '-'),
        (utc.month(), 2, '-'),
        (utc.day(), 2, 'T'),
        (utc.hour(), 2, ':'),
        (utc.minute(), 2, ':'),
    ];
    for (number, digits, then) in parts {
        push_digits(out, number, digits);
        out.push(then);
    }
    push_digits(out, utc.second(), 2);
    let milliseconds = utc.timestamp_subsec_millis();
    if milliseconds > 0 {
        out.push('.');
        push_digits(out, milliseconds, 3);
    }
    out.push('Z');
}

fn push_digits(out: &mut String, number: u32, digits: u32) {
    for place in (0..digits).rev() {
        let digit = number / 10_u32.pow(place) % 10;
        out.push(char::from_digit(digit, 10).expect("a remainder of ten is a digit"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(milliseconds: i64) -> String {
        let mut out = String::new();
        push_moment(&mut out, Instant(milliseconds));
        out
    }

    #[test]
    fn moments_are_utc_to_the_second_or_millisecond() {
        assert_eq!(shown(1_490_196_409_000), "2017-03-22T15:26:49Z");
        assert_eq!(shown(1_490_196_409_007), "2017-03-22T15:26:49.007Z");
        assert_eq!(shown(-1), "1969-12-31T23:59:59.999Z");
        assert_eq!(shown(253_402_300_800_000), "+10000-01-01T00:00:00Z");
        assert!(shown(i64::MAX).starts_with("+262142-12-31T"));
    }

    proptest! {
        #[test]
        fn a_moment_reads_back(milliseconds in -62_167_219_200_000_i64..253_402_300_800_000) {
            let read = DateTime::parse_from_rfc3339(&shown(milliseconds)).unwrap();
            prop_assert_eq!(read.timestamp_millis(), milliseconds);
        }
    }
}
