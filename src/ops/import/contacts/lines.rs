//! Which line of the file spoke of a contact first, for every contact of an import.

use std::collections::HashMap;

use crate::domain::id::ContactId;

/// Ids below this have a place of their own, four bytes each. Ids are given in ascending order, so that one
/// above it is the work of another program.
const DENSE: usize = 1 << 28;

/// Lines by contact id. Parts that are not touched take no memory.
pub struct Lines {
    dense: Vec<u32>,
    beyond: HashMap<i64, u32>,
}

impl Lines {
    /// No line yet, for ids up to `last` and more.
    pub fn new(last: i64) -> Lines {
        let known = usize::try_from(last).unwrap_or(0).saturating_add(1);
        Lines { dense: vec![0; known.min(DENSE)], beyond: HashMap::new() }
    }

    /// The line that spoke of the contact; 0 for none.
    pub fn of(&self, id: ContactId) -> u64 {
        let dense = usize::try_from(id.0).ok().and_then(|place| self.dense.get(place));
        dense.or_else(|| self.beyond.get(&id.0)).copied().unwrap_or(0).into()
    }

    /// The line speaks of the contact.
    pub fn set(&mut self, id: ContactId, line: u64) {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        match usize::try_from(id.0) {
            Ok(place) if place < DENSE => {
                if place >= self.dense.len() {
                    self.dense.resize(place + 1, 0);
                }
                self.dense[place] = line;
            }
            _ => {
                self.beyond.insert(id.0, line);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_id_has_its_line() {
        let ids = [1, 7, 8, i64::MAX - 1, i64::MAX];
        let mut lines = Lines::new(7);
        for (line, id) in ids.into_iter().enumerate() {
            assert_eq!(lines.of(ContactId(id)), 0);
            lines.set(ContactId(id), line as u64 + 2);
        }
        for (line, id) in ids.into_iter().enumerate() {
            assert_eq!(lines.of(ContactId(id)), line as u64 + 2);
        }
    }
}
