//! How points are spread: steps of a round width.

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// The least points of it.
    pub from: i64,
    /// The most.
    pub to: i64,
    /// So many contacts have as many.
    pub contacts: i64,
}

/// Steps of 1, 2 or 5 times a power of ten, so wide that there are `wanted` at most, or one more. `counts` says how many
/// have how many points, in the order of points.
pub fn bins(counts: &[(i64, i64)], wanted: u32) -> Vec<Bin> {
    let (Some((least, _)), Some((most, _))) = (counts.first(), counts.last()) else { return Vec::new() };
    let width = width(most.saturating_sub(*least).saturating_add(1), i64::from(wanted.max(1)));
    let first = least.div_euclid(width);
    let last = most.div_euclid(width);
    let mut bins: Vec<Bin> = (first..=last)
        .map(|step| {
            let from = step.saturating_mul(width);
            Bin { from, to: from.saturating_add(width - 1), contacts: 0 }
        })
        .collect();
    for (points, number) in counts {
        let place = usize::try_from(points.div_euclid(width) - first).unwrap_or(0);
        if let Some(bin) = bins.get_mut(place) {
            bin.contacts += number;
        }
    }
    bins
}

fn width(range: i64, wanted: i64) -> i64 {
    let mut power = 1;
    loop {
        for digit in [1, 2, 5] {
            let width: i64 = power * digit;
            if width.saturating_mul(wanted) >= range {
                return width;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_hold_everybody() {
        let counts = [(-3, 1), (0, 10), (4, 2), (5, 1), (99, 7)];
        let found = bins(&counts, 10);
        assert_eq!(found.first(), Some(&Bin { from: -20, to: -1, contacts: 1 }));
        assert_eq!(found.last(), Some(&Bin { from: 80, to: 99, contacts: 7 }));
        assert_eq!(found.iter().map(|bin| bin.contacts).sum::<i64>(), 21);
        assert!(bins(&[], 10).is_empty());
        assert_eq!(bins(&[(7, 3)], 10), [Bin { from: 7, to: 7, contacts: 3 }]);
        let wide = [(i64::from(i32::MIN), 1), (i64::from(i32::MAX), 1)];
        assert!((2..=21).contains(&bins(&wide, 20).len()));
    }
}
