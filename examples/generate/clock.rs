//! Maps places in a file to times: busy hours, quiet nights, quieter weekends.

const HOUR: i64 = 3600;

/// How much happens in each hour of the day, UTC.
const HOURS: [u64; 24] = [2, 1, 1, 1, 1, 2, 4, 7, 10, 12, 13, 12, 10, 11, 12, 11, 10, 9, 8, 8, 9, 8, 6, 4];

pub struct Clock {
    /// Start of the first hour; the last one ends at the end of all times.
    start: i64,
    opening: i64,
    /// Weight of all hours up to each one's end.
    sums: Vec<u64>,
}

impl Clock {
    /// A clock from one time to another, seconds since 1970.
    pub fn new(opening: i64, until: i64) -> Self {
        let hours = ((until - opening + HOUR - 1) / HOUR).max(1);
        let start = until - hours * HOUR;
        let mut sum = 0;
        let sums = (0..hours).map(|hour| {
            sum += weight(start + hour * HOUR);
            sum
        });
        Clock { start, opening, sums: sums.collect() }
    }

    /// The time of a place out of so many; places in order give times in order.
    pub fn at(&self, place: u128, places: u128) -> i64 {
        let total = self.sums.last().copied().unwrap_or(1);
        let scaled = place * u128::from(total);
        let (x, rest) = ((scaled / places) as u64, scaled % places);
        let hour = self.sums.partition_point(|&sum| sum <= x).min(self.sums.len() - 1);
        let before = hour.checked_sub(1).map_or(0, |earlier| self.sums[earlier]);
        let into = u128::from(x - before) * places + rest;
        let second = into * HOUR as u128 / (u128::from(self.sums[hour] - before) * places);
        (self.start + hour as i64 * HOUR + second as i64).max(self.opening)
    }
}

fn weight(time: i64) -> u64 {
    // 1 January 1970 was a Thursday, so that day 2 is the first Saturday.
    let weekend = (time.div_euclid(86_400) + 5).rem_euclid(7) < 2;
    let share = if weekend { 6 } else { 10 };
    HOURS[(time.div_euclid(HOUR).rem_euclid(24)) as usize] * share
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_in_order_and_within_the_window() {
        let clock = Clock::new(1_490_000_123, 1_490_196_409);
        let times: Vec<i64> = (0..5000).map(|place| clock.at(place, 5000)).collect();
        assert!(times.is_sorted());
        assert!(times[0] >= 1_490_000_123 && times[4999] < 1_490_196_409);
        assert!(times[4999] > 1_490_196_409 - HOUR);
    }

    #[test]
    fn weekends_are_quieter() {
        let saturday = 1_489_795_200; // 18 March 2017
        assert!(weight(saturday + 12 * HOUR) < weight(saturday - 12 * HOUR));
        assert!(weight(saturday + 36 * HOUR) < weight(saturday + 60 * HOUR));
    }
}
