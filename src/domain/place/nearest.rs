//! Suggestions for a name that was not found.

use std::collections::HashMap;

const AT_MOST: usize = 3;
const SIMILAR: f64 = 0.8;
/// A name this much less similar than the best one is left out.
const CLEARLY_WORSE: f64 = 0.1;
/// Names further apart in length than this are no misspellings of each other.
const LENGTH_DIFFERENCE: usize = 3;

/// Collects the names whose keys are most similar to a key, by Jaro-Winkler.
pub(super) struct Nearest<'a> {
    key: &'a str,
    scores: HashMap<&'static str, f64>,
}

impl<'a> Nearest<'a> {
    pub(super) fn to(key: &'a str) -> Nearest<'a> {
        Nearest { key, scores: HashMap::new() }
    }

    /// Considers `name`, which is known under `known_key` (and perhaps others, offered one by one).
    pub(super) fn offer(&mut self, known_key: &str, name: &'static str) {
        if known_key.len().abs_diff(self.key.len()) > LENGTH_DIFFERENCE {
            return;
        }
        let score = strsim::jaro_winkler(self.key, known_key);
        if score >= SIMILAR {
            let best = self.scores.entry(name).or_insert(score);
            *best = best.max(score);
        }
    }

    /// At most three names, the most similar first.
    pub(super) fn names(self) -> Vec<&'static str> {
        let mut scored: Vec<(&'static str, f64)> = self.scores.into_iter().collect();
        scored.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let best = scored.first().map_or(0.0, |(_, score)| *score);
        scored
            .into_iter()
            .take_while(|(_, score)| best - score < CLEARLY_WORSE)
            .take(AT_MOST)
            .map(|(name, _)| name)
            .collect()
    }
}
