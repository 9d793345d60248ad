//! Has this e-mail address perhaps been seen? A Bloom filter over match keys, of fixed size: memory
//! stays the same for a thousand addresses and for fifty million.

use std::hash::{DefaultHasher, Hash, Hasher};

/// 2^27 bits, 16 MiB: for a million addresses one wrong "perhaps" in some 10^9, for fifty million
/// one in six.
const BITS: u32 = 27;
const PROBES: u64 = 6;

/// The addresses seen so far.
pub struct EmailFilter {
    words: Vec<u64>,
}

impl Default for EmailFilter {
    fn default() -> Self {
        EmailFilter { words: vec![0; 1 << (BITS - 6)] }
    }
}

impl EmailFilter {
    /// Adds an address in its stored form. Returns true when it was perhaps there already, false when it
    /// certainly was not.
    pub fn insert(&mut self, email: &str) -> bool {
        let (start, step) = hashes(email);
        let mut known = true;
        for probe in 0..PROBES {
            let bit = start.wrapping_add(probe.wrapping_mul(step)) >> (64 - BITS);
            let (word, mask) = ((bit >> 6) as usize, 1u64 << (bit & 63));
            known &= self.words[word] & mask != 0;
            self.words[word] |= mask;
        }
        known
    }
}

/// Two independent hashes of the match key: ASCII letters without case.
fn hashes(email: &str) -> (u64, u64) {
    let mut hasher = DefaultHasher::new();
    let mut folded = [0u8; 64];
    for chunk in email.as_bytes().chunks(folded.len()) {
        let folded = &mut folded[..chunk.len()];
        folded.copy_from_slice(chunk);
        folded.make_ascii_lowercase();
        hasher.write(folded);
    }
    let start = hasher.finish();
    0x9e37_79b9u32.hash(&mut hasher);
    (start, hasher.finish() | 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_address_is_known_in_any_case_and_a_new_one_is_new() {
        let mut filter = EmailFilter::default();
        let addresses: Vec<String> = (0..20_000).map(|n| format!("person{n}@mail.example")).collect();
        assert!(addresses.iter().all(|address| !filter.insert(address)));
        assert!(addresses.iter().all(|address| filter.insert(&address.to_uppercase())));
        assert!(!filter.insert("somebody.else@mail.example"));
    }
}
