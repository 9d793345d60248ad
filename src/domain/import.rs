//! What an import did: every row read is added, updated, unchanged or rejected with a reason, and the
//! four add up to the rows read.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use serde_json::json;

use super::contact::Contact;
use super::field::Field;
use super::id::ContactId;

/// So many reasons are told apart; more are counted together, however many a file comes up with.
const REASONS: usize = 1_000;
/// So many lines are named for each reason.
const LINES: usize = 3;
/// So many examples of repeated rows and look-alikes are kept; the counts are exact.
const EXAMPLES: usize = 20;

/// A bad cell, or a bad row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The header of its column; empty when the whole row is meant.
    pub column: String,
    /// What is wrong with it, without the value.
    pub reason: String,
    /// The contact that is in the way: told of the row, while rows are counted by the reason alone.
    pub contact: Option<ContactId>,
}

impl Problem {
    /// A problem of the row by itself.
    pub fn new(column: impl Into<String>, reason: impl Into<String>) -> Problem {
        Problem { column: column.into(), reason: reason.into(), contact: None }
    }

    /// The reason with the contact that is in the way.
    pub fn told(&self) -> Cow<'_, str> {
        self.contact
            .map_or(Cow::Borrowed(&self.reason), |id| Cow::Owned(format!("{} (contact {id})", self.reason)))
    }
}

/// `Email: not an address: no @`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = self.told();
        if self.column.is_empty() { f.write_str(&reason) } else { write!(f, "{}: {reason}", self.column) }
    }
}

/// A name that was made on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreatedName {
    /// Status or owner.
    pub field: Field,
    /// The new name.
    pub name: String,
}

/// What rows of a file are to the database.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// They add records and change those that are there.
    #[default]
    ChangeRecords,
    /// They only add records.
    AddRecords,
    /// They are events, each handed in once; some are understood and not kept.
    Events,
}

/// Records of another kind that rows referred to and that were made on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What one and what several of them are called.
    pub nouns: (&'static str, &'static str),
    /// How many.
    pub number: u64,
    /// What the first of them are called.
    pub first: Vec<String>,
}

/// The group that the people of the file become members of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportGroup {
    /// Its name.
    pub name: String,
    /// It was made on the way.
    pub is_new: bool,
    /// Contacts that became members.
    pub added: u64,
}

/// Values that are no numbers, in the column of those that sums add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoNumbers {
    /// How many rows have one.
    pub count: u64,
    /// The line of the first, and its value.
    pub first: (u64, String),
}

/// Contacts that were known by an address and became part of others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many.
    pub number: u64,
    /// The addresses of the first: that of the one that is gone, and that of the one that stays.
    pub first: Vec<(String, Option<String>)>,
}

/// How often something happened, and where first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How often.
    pub count: u64,
    /// The first lines.
    pub lines: Vec<u64>,
}

impl Tally {
    /// Once more, on this line.
    pub fn add(&mut self, line: u64) {
        self.count += 1;
        if self.lines.len() < LINES {
            self.lines.push(line);
        }
    }
}

/// A column, a reason and how often.
pub type Reason<'a> = (&'a str, &'a str, &'a Tally);

/// Counts and reasons of an import.
#[derive(Debug, Default)]
pub struct ImportReport {
    /// Rows, blank ones not counted.
    pub read: u64,
    /// Rows that made a contact.
    pub added: u64,
    /// Rows that changed a contact.
    pub updated: u64,
    /// Rows that changed nothing, rows folded into an earlier one among them.
    pub unchanged: u64,
    /// Rows not taken.
    pub rejected: u64,
    /// Rows that are understood and not kept, by the reason.
    pub refusals: BTreeMap<&'static str, Tally>,
    /// Events that were kept without being an activity, since their browsers do not allow tracking.
    pub untracked: u64,
    /// Lines that are blank or hold only empty cells.
    pub blank: u64,
    /// Rows folded into an earlier row of the file.
    pub folded: u64,
    /// The line of a folded row and of the row it was folded into.
    pub folded_lines: Vec<(u64, u64)>,
    /// States that went because they are not in the row's country.
    pub states_left: Tally,
    /// Notes added.
    pub notes_added: u64,
    /// Values that sums pass over, if there are any.
    pub no_numbers: Option<NoNumbers>,
    /// Rejected rows by column and reason.
    pub reasons: BTreeMap<(String, String), Tally>,
    /// Cells left out, by column and reason.
    pub dropped: BTreeMap<(String, String), Tally>,
    /// Statuses and users made on the way.
    pub created: Vec<CreatedName>,
    /// Records of other kinds made on the way.
    pub made: Vec<Made>,
    /// Contacts without an address that became part of those whom they turned out to be.
    pub recognised: u64,
    /// The same of contacts with an address: that of the one that is gone and that of the one that stays.
    pub merged: Merged,
    /// Was an agreement ended? Undo does not bring it back to life.
    pub revoked: bool,
    /// What the rows are.
    pub rows: Rows,
    /// The group that rows that are taken go into.
    pub group: Option<ImportGroup>,
    /// E-mail addresses that look like another one: line and the address it resembles.
    pub look_alikes: Vec<(u64, String)>,
    /// Where the rejected rows are.
    pub rejects: Option<PathBuf>,
    /// The first people of the file as they are stored.
    pub first: Vec<Contact>,
    /// What the reader has to say of the file.
    pub file_notes: Vec<String>,
}

impl ImportReport {
    /// A row is not taken. It counts once, for the first of its problems, so that the counts of the reasons add up to
    /// that of the rows.
    pub fn reject(&mut self, line: u64, problems: &[Problem]) {
        self.rejected += 1;
        if let Some(problem) = problems.first() {
            tally(&mut self.reasons, problem).add(line);
        }
    }

    /// A row is understood and not kept.
    pub fn refuse(&mut self, line: u64, reason: &'static str) {
        self.refusals.entry(reason).or_default().add(line);
    }

    /// How many rows are understood and not kept.
    pub fn refused(&self) -> u64 {
        self.refusals.values().map(|tally| tally.count).sum()
    }

    /// Cells were left out of a row.
    pub fn drop_cells(&mut self, line: u64, problems: &[Problem]) {
        for problem in problems {
            tally(&mut self.dropped, problem).add(line);
        }
    }

    /// A row repeats an earlier one.
    pub fn fold(&mut self, line: u64, first: u64) {
        self.folded += 1;
        if self.folded_lines.len() < EXAMPLES {
            self.folded_lines.push((line, first));
        }
    }

    /// A record of another kind was made on the way.
    pub fn make(&mut self, nouns: (&'static str, &'static str), name: &str) {
        let place = self.made.iter().position(|made| made.nouns == nouns).unwrap_or_else(|| {
            self.made.push(Made { nouns, number: 0, first: Vec::new() });
            self.made.len() - 1
        });
        let made = &mut self.made[place];
        made.number += 1;
        if made.first.len() < EXAMPLES {
            made.first.push(name.to_owned());
        }
    }

    /// Many records of another kind were made on the way, whose names nobody needs.
    pub fn make_many(&mut self, nouns: (&'static str, &'static str), number: u64) {
        self.made.push(Made { nouns, number, first: Vec::new() });
    }

    /// A contact became part of another; with the addresses that they had.
    pub fn merge(&mut self, (gone, stays): (Option<String>, Option<String>)) {
        let Some(gone) = gone else {
            self.recognised += 1;
            return;
        };
        self.merged.number += 1;
        if self.merged.first.len() < EXAMPLES {
            self.merged.first.push((gone, stays));
        }
    }

    /// The value on this line is no number.
    pub fn no_number(&mut self, line: u64, value: &str) {
        let first = || NoNumbers { count: 0, first: (line, value.to_owned()) };
        self.no_numbers.get_or_insert_with(first).count += 1;
    }

    /// An address looks like another.
    pub fn look_alike(&mut self, line: u64, resembles: String) {
        if self.look_alikes.len() < EXAMPLES {
            self.look_alikes.push((line, resembles));
        }
    }

    /// Did it change anything?
    pub fn changed(&self) -> bool {
        let joined = self.group.as_ref().is_some_and(|group| group.added > 0);
        self.added + self.updated > 0 || joined || !self.created.is_empty() || !self.made.is_empty()
    }

    /// The most frequent reasons first.
    pub fn reasons_by_count(&self) -> Vec<Reason<'_>> {
        by_count(&self.reasons)
    }

    /// Left-out cells, the most frequent reasons first.
    pub fn dropped_by_count(&self) -> Vec<Reason<'_>> {
        by_count(&self.dropped)
    }

    /// For the log of operations.
    pub fn details(&self, file: &str, bytes: u64, sha256: &str) -> serde_json::Value {
        let mut details = json!({
            "file": file, "bytes": bytes, "sha256": sha256,
            "read": self.read, "added": self.added, "updated": self.updated,
            "unchanged": self.unchanged, "rejected": self.rejected,
            "folded": self.folded, "blank": self.blank,
        });
        if let Some(group) = &self.group {
            details["group"] = json!({ "name": group.name, "members_added": group.added });
        }
        if self.rows == Rows::Events {
            details["refused"] = json!(self.refused());
            details["merged"] = json!(self.recognised + self.merged.number);
        }
        if let Some(no_numbers) = &self.no_numbers {
            details["no_numbers"] = json!(no_numbers.count);
        }
        details
    }
}

fn tally<'a>(tallies: &'a mut BTreeMap<(String, String), Tally>, problem: &Problem) -> &'a mut Tally {
    let mut key = (problem.column.clone(), problem.reason.clone());
    if tallies.len() >= REASONS && !tallies.contains_key(&key) {
        key = (String::new(), "other reasons".to_owned());
    }
    tallies.entry(key).or_default()
}

fn by_count(tallies: &BTreeMap<(String, String), Tally>) -> Vec<Reason<'_>> {
    let mut list: Vec<Reason<'_>> =
        tallies.iter().map(|((column, reason), tally)| (column.as_str(), reason.as_str(), tally)).collect();
    list.sort_by_key(|(_, _, tally)| std::cmp::Reverse(tally.count));
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_without_end_are_counted_together() {
        let mut report = ImportReport::default();
        for line in 0..5_000 {
            let problem = Problem::new("Email", format!("reason {line}"));
            report.reject(line, &[problem]);
        }
        assert_eq!((report.rejected, report.reasons.len()), (5_000, REASONS + 1));
        let (column, reason, tally) = report.reasons_by_count()[0];
        assert_eq!((column, reason, tally.count), ("", "other reasons", 4_000));
    }
}
