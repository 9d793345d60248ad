//! Which contacts count as inactive.

use thiserror::Error;

use super::time::Instant;

/// Nobody counts as inactive sooner.
pub const LEAST_DAYS: u32 = 10;
const DAY: i64 = 86_400_000;

/// Who is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inactivity {
    /// The newest activity, or without any the making of the contact, lies before this.
    pub since: Instant,
    /// Only contacts without an address.
    pub without_email: bool,
    /// Those that hold consent agreements, too.
    pub with_consents: bool,
}

/// So few days are refused.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("{0} days are too few to call somebody inactive; {LEAST_DAYS} at least")]
pub struct TooFewDays(u32);

/// The instant so many days, of 24 hours each, before `now`.
pub fn since(days: u32, now: Instant) -> Result<Instant, TooFewDays> {
    if days < LEAST_DAYS {
        return Err(TooFewDays(days));
    }
    Ok(Instant::from_millis(now.millis().saturating_sub(i64::from(days) * DAY)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_24_hours_and_there_are_ten_at_least() {
        let now = Instant::from_millis(20 * DAY);
        assert_eq!(since(10, now), Ok(Instant::from_millis(10 * DAY)));
        assert_eq!(since(9, now), Err(TooFewDays(9)));
        assert_eq!(
            since(u32::MAX, now),
            Ok(Instant::MIN),
            "there is nothing before the beginning of the calendar"
        );
    }
}
