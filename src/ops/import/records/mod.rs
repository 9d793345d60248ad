//! Importing records that hang on contacts, or stand beside them: one way for all kinds.
//!
//! A [`Kind`] is one entry: its columns, what names the contact, and what becomes of a row. `mapping` decides which
//! column becomes what, `row` turns a record into cells or a reason, and the kind's own file keeps it. A row that cannot
//! be kept yet, since it speaks of one that stands further below, waits until the others have been.

mod accounts;
mod consents;
mod forms;
mod groups;
pub mod mapping;
mod members;
mod newsletters;
mod notes;
pub mod row;

use std::collections::HashMap;
use std::io::Read;

use mapping::{Mapping, Target};
use row::{Row, RowReader};

use super::Opened;
use super::activities::people::People;
use super::kind::{ColumnOptions, Import, Options, Stage};
use super::ledger::Ledger;
use crate::domain::custom_field::Fields;
use crate::domain::import::{ImportReport, Problem, Rows};
use crate::domain::moment::Moment;
use crate::domain::text::fold_case;
use crate::error::Result;
use crate::formats::csv::Record;
use crate::store::Txn;

pub use accounts::{ACCOUNT_CONTACTS, ACCOUNTS};
pub use consents::CONSENTS;
pub use forms::FORMS;
pub use groups::GROUPS;
pub use members::{CUSTOMERS, MEMBERSHIP, USERS};
pub use newsletters::{NEWSLETTERS, OPTOUTS};
pub use notes::NOTES;

/// Every kind that there is.
pub const KINDS: [&Kind; 11] = [
    &ACCOUNTS,
    &ACCOUNT_CONTACTS,
    &CONSENTS,
    &CUSTOMERS,
    &FORMS,
    &GROUPS,
    &MEMBERSHIP,
    &NEWSLETTERS,
    &NOTES,
    &OPTOUTS,
    &USERS,
];

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One line of text.
    Text,
    /// Text of several lines.
    Note,
    /// An e-mail address.
    Email,
    /// A moment, or a day.
    Time,
    /// How many.
    Count,
}

/// A column that rows of a kind have.
#[derive(Debug)]
pub struct ColumnKind {
    /// What flags call it.
    pub name: &'static str,
    /// Other headers that it is known by.
    pub headers: &'static [&'static str],
    /// What its cells say.
    pub what: What,
    /// Must every row have it?
    pub needed: bool,
}

impl ColumnKind {
    const fn new(name: &'static str, what: What, headers: &'static [&'static str]) -> ColumnKind {
        ColumnKind { name, headers, what, needed: false }
    }

    const fn needed(name: &'static str, what: What, headers: &'static [&'static str]) -> ColumnKind {
        ColumnKind { name, headers, what, needed: true }
    }
}

/// A kind of records.
#[derive(Debug)]
pub struct Kind {
    /// The command that imports it.
    pub command: &'static str,
    /// What its columns become.
    pub columns: &'static [ColumnKind],
    /// Does a column name a contact?
    pub of_contacts: bool,
    /// Are columns that are not known values by their headers?
    pub takes_others: bool,
    /// Do rows change records that are there?
    pub rows: Rows,
    keeper: fn(&Txn<'_>, &Setting) -> Result<Box<dyn Keeper>>,
}

/// What keepers get to know.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Are names that rows refer to made where they are not there?
    pub creates: bool,
    /// Now.
    pub moment: Moment,
}

/// What became of a row.
enum Kept {
    Added,
    Updated,
    Unchanged,
    /// It speaks of something that may stand further below.
    Later,
    /// Why it is not taken, and the column of which that is said.
    Rejected(&'static str, String),
}

impl Kept {
    fn no(column: &'static str, reason: impl Into<String>) -> Result<Kept> {
        Ok(Kept::Rejected(column, reason.into()))
    }

    fn added_if(is_new: bool) -> Kept {
        if is_new { Kept::Added } else { Kept::Unchanged }
    }
}

/// Keeps the rows of a kind.
trait Keeper {
    /// Keeps a row. In the last round nothing is left to wait for.
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, is_last: bool, report: &mut ImportReport) -> Result<Kept>;

    /// What follows when all rows have been kept.
    fn finish(&mut self, _txn: &Txn<'_>) -> Result<()> {
        Ok(())
    }
}

impl Import for &'static Kind {
    type Target = Target;
    type Mapping = Mapping;
    type Rows = RowReader;

    fn command(&self) -> &'static str {
        self.command
    }

    fn target(&self, name: &str, fields: Fields) -> Option<Target> {
        Target::by_name(self, name, fields)
    }

    fn names(&self, fields: Fields) -> Vec<&'static str> {
        Target::names(self, fields)
    }

    fn names_contact(&self, target: Target) -> bool {
        matches!(target, Target::Contact(_))
    }

    fn stands_alone(&self) -> bool {
        !self.of_contacts
    }

    fn decide(
        &self,
        file: &str,
        headers: &[String],
        sample: &[Record],
        options: &ColumnOptions<Target>,
    ) -> Result<Mapping> {
        Mapping::decide(self, file, headers, sample, options)
    }

    fn rows(&self, mapping: Mapping, moment: Moment, is_guarded: bool) -> Result<RowReader> {
        RowReader::new(mapping, moment, is_guarded)
    }

    fn import<R: Read + Send>(
        &self,
        opened: Opened<R>,
        txn: &Txn<'_>,
        rows: &RowReader,
        options: Options,
        file: &str,
        progress: &dyn Fn(Stage),
    ) -> Result<ImportReport> {
        let header = opened.header().to_vec();
        let kind = rows.mapping().kind;
        let people = match &rows.mapping().contact {
            Some((_, key)) => Some(People::new(txn, *key, options.expected_rows)?),
            None => None,
        };
        let mut run = Run {
            txn,
            mapping: rows.mapping(),
            people,
            keeper: (kind.keeper)(txn, &Setting { creates: options.creates, moment: options.moment })?,
            waiting: Vec::new(),
            ledger: Ledger::new(options.limits, &header),
        };
        run.ledger.report.rows = kind.rows;
        let tail = opened.each(rows, file, &mut |record, row| run.take(record, row), &|read| {
            progress(Stage::Reading(read))
        })?;
        run.settle()?;
        run.ledger.finish(tail)
    }
}

struct Run<'a> {
    txn: &'a Txn<'a>,
    mapping: &'a Mapping,
    people: Option<People>,
    keeper: Box<dyn Keeper>,
    waiting: Vec<(Record, Row)>,
    ledger: Ledger,
}

impl Run<'_> {
    fn take(&mut self, record: &mut Record, row: &mut Row) -> Result<()> {
        self.ledger.report.read += 1;
        if !row.rejected.is_empty() {
            return self.ledger.reject(record, &row.rejected);
        }
        if let (Some(people), Some((column, key))) = (&mut self.people, &self.mapping.contact) {
            match people.find(self.txn, row.named())? {
                Some(contact) => row.contact = Some(contact),
                None => {
                    let reason = format!("no contact has this {}", mapping::key_name(*key));
                    let problem = Problem::new(column.header.clone(), reason);
                    return self.ledger.reject(record, &[problem]);
                }
            }
        }
        if self.keep(record, row, false)? {
            self.waiting.push((std::mem::take(record), std::mem::take(row)));
        }
        Ok(())
    }

    /// Keeps a row; says whether it has to wait.
    fn keep(&mut self, record: &Record, row: &Row, is_last: bool) -> Result<bool> {
        let report = &mut self.ledger.report;
        match self.keeper.keep(self.txn, row, is_last, report)? {
            Kept::Added => report.added += 1,
            Kept::Updated => report.updated += 1,
            Kept::Unchanged => report.unchanged += 1,
            Kept::Later => return Ok(true),
            Kept::Rejected(column, reason) => {
                let problem = Problem::new(self.mapping.header_of(column), reason);
                self.ledger.reject(record, &[problem])?;
            }
        }
        Ok(false)
    }

    /// Keeps those that wait, as long as that lets others be kept; what is left then has nothing to wait for.
    fn settle(&mut self) -> Result<()> {
        loop {
            let waiting = std::mem::take(&mut self.waiting);
            let before = waiting.len();
            for (record, row) in waiting {
                crate::signals::check()?;
                if self.keep(&record, &row, false)? {
                    self.waiting.push((record, row));
                }
            }
            if self.waiting.len() == before {
                break;
            }
        }
        for (record, row) in std::mem::take(&mut self.waiting) {
            self.keep(&record, &row, true)?;
        }
        self.keeper.finish(self.txn)
    }
}

/// Names by which rows refer to records, without regard to case.
struct ByName<T>(HashMap<String, T>);

impl<T> ByName<T> {
    fn new(all: impl IntoIterator<Item = (String, T)>) -> ByName<T> {
        ByName(all.into_iter().map(|(name, one)| (Self::key(&name), one)).collect())
    }

    fn key(name: &str) -> String {
        fold_case(name.trim()).into_owned()
    }

    fn get(&self, name: &str) -> Option<&T> {
        self.0.get(&Self::key(name))
    }

    fn add(&mut self, name: &str, one: T) {
        self.0.insert(Self::key(name), one);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::headers::key;

    #[test]
    fn every_header_of_a_kind_means_one_column() {
        for kind in KINDS {
            let mut known = Vec::new();
            for column in kind.columns {
                for header in std::iter::once(&column.name).chain(column.headers) {
                    assert!(!known.contains(&key(header)), "{}: {header}", kind.command);
                    known.push(key(header));
                }
            }
        }
    }
}
