//! Random choices that a seed repeats.

/// SplitMix64: small, and good enough to choose test cases.
#[derive(Clone)]
pub struct Random(u64);

impl Random {
    /// A generator for the case of that number; neighbouring numbers have nothing in common.
    pub fn new(seed: u64, case: u64) -> Random {
        let mut random = Random(seed ^ case.wrapping_mul(0xd129_0d3b_32f5_5a4b));
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` up to, and without, `high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = (i128::from(high) - i128::from(low)).max(1);
        let offset = i128::from(self.next()) % width;
        i64::try_from(i128::from(low) + offset).expect("lies between two such numbers")
    }

    /// A place in a list of that length.
    pub fn below(&mut self, length: usize) -> usize {
        self.between(0, length as i64) as usize
    }

    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(0, 100) < percent
    }

    /// One of these.
    pub fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Between one and three of these, each at most once.
    pub fn some<T: Clone + PartialEq>(&mut self, list: &[T]) -> Vec<T> {
        let mut chosen = vec![self.pick(list)];
        for _ in 0..self.below(3) {
            let next = self.pick(list);
            if !chosen.contains(&next) {
                chosen.push(next);
            }
        }
        chosen
    }
}
