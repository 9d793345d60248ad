//! Sets of whole numbers as ranges: what ids, ages, days and instants are compared with.

/// Both ends included; no end: unlimited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) low: Option<i64>,
    pub(super) high: Option<i64>,
}

impl Range {
    fn contains(&self, number: i64) -> bool {
        self.low.is_none_or(|low| low <= number) && self.high.is_none_or(|high| number <= high)
    }

    fn is_empty(&self) -> bool {
        matches!((self.low, self.high), (Some(low), Some(high)) if low > high)
    }
}

/// Ranges in ascending order that neither overlap nor touch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ranges(Vec<Range>);

impl Ranges {
    pub(super) fn new(mut ranges: Vec<Range>) -> Self {
        ranges.retain(|range| !range.is_empty());
        ranges.sort_by_key(|range| range.low);
        let mut joined: Vec<Range> = Vec::with_capacity(ranges.len());
        for range in ranges {
            match joined.last_mut() {
                Some(last) if touches(last, &range) => {
                    last.high = last.high.zip(range.high).map(|(one, other)| one.max(other));
                }
                _ => joined.push(range),
            }
        }
        Ranges(joined)
    }

    pub(super) fn contains(&self, number: i64) -> bool {
        let after = self.0.partition_point(|range| range.low.is_none_or(|low| low <= number));
        after > 0 && self.0[after - 1].contains(number)
    }

    /// The smallest number above this one that is in the set if this one is not, or the reverse.
    pub(super) fn next_change(&self, number: i64) -> Option<i64> {
        let after = self.0.partition_point(|range| range.low.is_none_or(|low| low <= number));
        match after.checked_sub(1).map(|index| self.0[index]) {
            Some(within) if within.contains(number) => within.high?.checked_add(1),
            _ => self.0.get(after)?.low,
        }
    }

    /// The largest number below this one that is in the set if this one is not, or the reverse.
    pub(super) fn previous_change(&self, number: i64) -> Option<i64> {
        let after = self.0.partition_point(|range| range.low.is_none_or(|low| low <= number));
        let range = self.0[after.checked_sub(1)?];
        if range.contains(number) { range.low?.checked_sub(1) } else { range.high }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Range> {
        self.0.iter().copied()
    }
}

/// Does the second range, which begins later or with the first, leave no gap behind the first?
fn touches(first: &Range, second: &Range) -> bool {
    match (first.high.map(|high| high.saturating_add(1)), second.low) {
        (Some(next), Some(low)) => low <= next,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ends() -> impl Strategy<Value = Vec<(Option<i64>, Option<i64>)>> {
        let end = || proptest::option::of(-6..12i64);
        proptest::collection::vec((end(), end()), 0..5)
    }

    proptest! {
        #[test]
        fn joined_ranges_hold_what_the_single_ones_do(ends in ends(), number in -8..14i64) {
            let ranges: Vec<Range> = ends.iter().map(|&(low, high)| Range { low, high }).collect();
            let set = Ranges::new(ranges.clone());
            let holds = |number| ranges.iter().any(|range| range.contains(number));
            prop_assert_eq!(set.contains(number), holds(number));
            let change = (number + 1..20).find(|&later| holds(later) != holds(number));
            prop_assert_eq!(set.next_change(number), change);
            let change = (-20..number).rev().find(|&earlier| holds(earlier) != holds(number));
            prop_assert_eq!(set.previous_change(number), change);
        }
    }
}
