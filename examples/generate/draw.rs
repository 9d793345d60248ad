//! Random numbers that depend on the seed, a purpose and a row number alone.
//!
//! SplitMix64 (Steele, Lea and Flood, 2014) written out here, because the bytes of a seed must
//! stay the same for ever and a library's generator may change with its next version.

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// What numbers are drawn for; two purposes never share a sequence.
#[derive(Clone, Copy)]
pub enum Purpose {
    /// Whether a row of the contacts is clean, spoilt or a repeat.
    Fate = 1,
    /// Name, e-mail address and country of a contact.
    Person,
    /// What stays the same when a contact is repeated: birthday, city.
    Lasting,
    /// What each row of the contacts has for itself.
    ContactRow,
    /// When a contact was created, within its slot of time.
    Created,
    /// Site and address from which a contact visits.
    Visitor,
    Company,
    CompanyCountry,
    AccountRow,
    ActivityRow,
    Sitting,
    ConsentRow,
    ConsentDirt,
    SubscriptionRow,
    RoleRow,
}

/// The source of all sequences of one seed.
#[derive(Clone, Copy)]
pub struct Seed(pub u64);

impl Seed {
    /// The sequence for one row.
    pub fn draw(self, purpose: Purpose, number: u64) -> Draw {
        let base = mix(mix(self.0.wrapping_add(GOLDEN)) ^ (purpose as u64).wrapping_mul(GOLDEN));
        Draw(mix(base.wrapping_add(number.wrapping_mul(GOLDEN))))
    }
}

/// One sequence of random numbers.
pub struct Draw(u64);

impl Draw {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mix(self.0)
    }

    /// A number from 0 to `n - 1`; 0 when `n` is 0.
    pub fn below(&mut self, n: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(n)) >> 64) as u64
    }

    /// Like [`below`](Self::below), for positions in a list.
    pub fn index(&mut self, n: usize) -> usize {
        self.below(n as u64) as usize
    }

    /// True in `percent` of 100 draws.
    pub fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// True with chance `threshold / 2^32`.
    pub fn under(&mut self, threshold: u64) -> bool {
        self.next() >> 32 < threshold
    }

    pub fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.index(list.len())]
    }

    /// A position in a list whose first entries are the more likely.
    pub fn early(&mut self, n: usize) -> usize {
        self.index(n).min(self.index(n))
    }
}

/// The chance of a percentage, for [`Draw::under`].
pub fn threshold(percent: f64) -> u64 {
    (percent / 100.0 * 4_294_967_296.0) as u64
}

/// `base` to the power of `exponent`, both positive, from products and square roots only.
///
/// IEEE 754 fixes the results of these to the last bit, unlike those of `powf`, which differ
/// between platforms.
pub fn power(base: f64, exponent: f64) -> f64 {
    let mut whole = exponent as u64;
    let mut result = 1.0;
    let mut square = base;
    while whole > 0 {
        if whole & 1 == 1 {
            result *= square;
        }
        square *= square;
        whole >>= 1;
    }
    let mut rest = exponent.fract();
    let mut root = base;
    for _ in 0..40 {
        if rest == 0.0 {
            break;
        }
        root = root.sqrt();
        rest *= 2.0;
        if rest >= 1.0 {
            result *= root;
            rest -= 1.0;
        }
    }
    result
}

/// The first number from `start` on that has no divisor in common with `n`: stepping by it visits
/// all of `0..n`.
pub fn coprime(n: u64, start: u64) -> u64 {
    let mut k = start.max(1);
    while gcd(k, n) != 1 {
        k += 1;
    }
    k
}

/// A step that scatters `0..n` evenly.
pub fn scatter(n: u64) -> u64 {
    coprime(n, (n * 618 / 1000) | 1)
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The number that undoes multiplication by `step` modulo `n`; the two have no common divisor.
pub fn inverse(step: u64, n: u64) -> u64 {
    let (mut r0, mut r1) = (i128::from(n), i128::from(step % n.max(1)));
    let (mut t0, mut t1) = (0_i128, 1_i128);
    while r1 != 0 {
        let quotient = r0 / r1;
        (r0, r1) = (r1, r0 - quotient * r1);
        (t0, t1) = (t1, t0 - quotient * t1);
    }
    t0.rem_euclid(i128::from(n.max(1))) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_numbers_of_a_seed_never_change() {
        let mut draw = Seed(1).draw(Purpose::Fate, 0);
        let got = [draw.next(), draw.next(), Seed(2).draw(Purpose::Person, 7).next()];
        assert_eq!(got, [825_971_408_479_201_008, 5_728_486_194_924_192_429, 13_354_940_422_798_210_219]);
    }

    #[test]
    fn power_agrees_with_the_library() {
        for (base, exponent) in [(0.3, 2.5), (5000.0, 0.8), (0.000_01, 1.7), (0.9, 1000.0)] {
            let want = f64::powf(base, exponent);
            assert!((power(base, exponent) / want - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn inverse_undoes_the_step() {
        for n in [2, 7, 1000, 21_377, 1_000_003] {
            let step = scatter(n);
            assert_eq!(step * inverse(step, n) % n, 1);
        }
    }
}
