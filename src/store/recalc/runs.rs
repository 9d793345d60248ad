//! The record of recalculations that did something.

use rusqlite::params;

use super::Settling;
use crate::domain::recalc::{Kind, Report};
use crate::domain::time::Instant;
use crate::store::{Db, StoreError};

/// One run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunRecord {
    /// Its number.
    pub id: i64,
    /// The moment that it worked out.
    pub time: Instant,
    /// What was looked at.
    pub kind: Kind,
    /// How long it took, in milliseconds.
    pub millis: i64,
    /// What it did.
    pub report: Report,
}

impl Settling<'_> {
    /// Writes down a run that took so many milliseconds.
    pub fn record(&self, kind: Kind, millis: i64, report: &Report) -> Result<(), StoreError> {
        let Report { contacts, entered, left, scored, moved, reached, outdated } = *report;
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        self.db().conn.execute(
            "INSERT INTO runs (time, kind, millis, contacts, entered, left, scored, moved, reached, outdated) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                self.now().millis(),
                kind.code(),
                millis,
                number(contacts),
                number(entered),
                number(left),
                number(scored),
                number(moved),
                number(reached),
                number(outdated),
            ],
        )?;
        Ok(())
    }

    /// Forgets the runs before that instant.
    pub fn trim_runs(&self, before: Instant) -> Result<(), StoreError> {
        self.db().conn.execute("DELETE FROM runs WHERE time < ?1", [before.millis()])?;
        Ok(())
    }
}

impl Db {
    /// Is there a run from before that instant?
    pub fn has_runs_before(&self, from: Instant) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM runs WHERE time < ?1)";
        Ok(self.conn.query_row(sql, [from.millis()], |row| row.get(0))?)
    }

    /// The runs written down, the newest first.
    pub fn runs(&self) -> Result<Vec<RunRecord>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT id, time, kind, millis, contacts, entered, left, scored, moved, reached, outdated FROM runs \
             ORDER BY id DESC",
        )?;
        let mut rows = statement.query([])?;
        let mut runs = Vec::new();
        while let Some(row) = rows.next()? {
            let number =
                |column: usize| row.get::<_, i64>(column).map(|number| u64::try_from(number).unwrap_or(0));
            let kind =
                Kind::from_code(row.get(2)?).ok_or(StoreError::Stored("the kind of a recalculation"))?;
            let report = Report {
                contacts: number(4)?,
                entered: number(5)?,
                left: number(6)?,
                scored: number(7)?,
                moved: number(8)?,
                reached: number(9)?,
                outdated: number(10)?,
            };
            let (id, time, millis) = (row.get(0)?, Instant::from_millis(row.get(1)?), row.get(3)?);
            runs.push(RunRecord { id, time, kind, millis, report });
        }
        Ok(runs)
    }
}
