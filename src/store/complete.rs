//! Short answers for the Tab key: a few rows by an indexed prefix, within an instant.

use std::time::{Duration, Instant};

use rusqlite::params;

use super::{Db, Store, StoreError};

/// A contact among the candidates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its id.
    pub id: i64,
    /// Its e-mail address.
    pub email: Option<String>,
    /// First names, as stored.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// Rows that are looked at for a name of which more than the last name was typed.
const LOOKED_AT: i64 = 5_000;

/// Characters of a note's text that are read.
const BEGINNING: i64 = 400;

/// Sorts after every text that begins like the one before it.
const AFTER: char = '\u{10FFFF}';

/// Virtual-machine steps between two looks at the clock.
const STEPS: i32 = 1_000;

fn known(row: &rusqlite::Row<'_>) -> rusqlite::Result<Known> {
    Ok(Known { id: row.get(0)?, email: row.get(1)?, first_name: row.get(2)?, last_name: row.get(3)? })
}

impl Store {
    /// Every statement that still runs when so much time has passed is given up.
    pub fn give_up_after(&mut self, patience: Duration) -> Result<(), StoreError> {
        let begun = Instant::now();
        self.db.conn.progress_handler(STEPS, Some(move || begun.elapsed() >= patience))?;
        Ok(())
    }
}

impl Db {
    /// Contacts whose e-mail address begins so, in the order of addresses.
    pub fn contacts_by_email_prefix(&self, prefix: &str, limit: usize) -> Result<Vec<Known>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT id, email, first_name, last_name FROM contacts \
             WHERE email >= ?1 AND email < ?2 ORDER BY email LIMIT ?3",
        )?;
        let rows = statement.query_map(params![prefix, format!("{prefix}{AFTER}"), limit as i64], known)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Contacts whose last name followed by the first name begins so. The first word of the prefix leads
    /// the search.
    pub fn contacts_by_last_name_prefix(&self, prefix: &str, limit: usize) -> Result<Vec<Known>, StoreError> {
        let first = prefix.split(' ').next().unwrap_or_default();
        let mut statement = self.conn.prepare(
            "SELECT id, email, first_name, last_name FROM \
             (SELECT id, email, first_name, last_name FROM contacts \
              WHERE last_name COLLATE NOCASE >= ?1 AND last_name COLLATE NOCASE < ?2 \
              ORDER BY last_name COLLATE NOCASE LIMIT ?3) \
             WHERE substr(last_name || ' ' || coalesce(first_name, ''), 1, length(?4)) = ?4 COLLATE NOCASE \
             LIMIT ?5",
        )?;
        let rows = statement
            .query_map(params![first, format!("{first}{AFTER}"), LOOKED_AT, prefix, limit as i64], known)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Contacts whose id begins with these digits, the smallest first.
    pub fn contacts_by_id_prefix(&self, digits: u64, limit: usize) -> Result<Vec<Known>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT id, email, first_name, last_name FROM contacts WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT ?3",
        )?;
        let mut found: Vec<Known> = Vec::new();
        for (first, last) in ids_that_begin(digits) {
            let left = limit.saturating_sub(found.len());
            if left == 0 {
                break;
            }
            for contact in statement.query_map(params![first, last, left as i64], known)? {
                found.push(contact?);
            }
        }
        Ok(found)
    }

    /// The ids of the notes that were added last, the newest first, and the beginning of their texts.
    pub fn newest_notes(&self, limit: usize) -> Result<Vec<(i64, String)>, StoreError> {
        self.notes_between(1, i64::MAX, limit)
    }

    /// Notes whose id begins with these digits, the newest first, and the beginning of their texts.
    pub fn notes_by_id_prefix(&self, digits: u64, limit: usize) -> Result<Vec<(i64, String)>, StoreError> {
        let mut found = Vec::new();
        for (first, last) in ids_that_begin(digits).collect::<Vec<_>>().into_iter().rev() {
            found.extend(self.notes_between(first, last, limit.saturating_sub(found.len()))?);
        }
        Ok(found)
    }

    fn notes_between(&self, first: i64, last: i64, limit: usize) -> Result<Vec<(i64, String)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, substr(text, 1, ?4) FROM notes WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT ?3",
        )?;
        let rows = statement
            .query_map(params![first, last, limit as i64, BEGINNING], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The ranges of the ids that begin with these digits, each ten times as long as the one before.
fn ids_that_begin(digits: u64) -> impl Iterator<Item = (i64, i64)> {
    let digits = i64::try_from(digits).ok().filter(|digits| *digits > 0);
    std::iter::successors(digits.map(|digits| (digits, digits)), |(first, last)| {
        Some((first.checked_mul(10)?, last.checked_mul(10)?.checked_add(9)?))
    })
}
