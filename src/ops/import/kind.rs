//! Kinds of records that files bring, each one entry: what its columns become, what a record means, and what becomes of
//! it. All else is the same for all.

use std::fmt;
use std::io::Read;

use super::activities::Activities;
use super::contacts;
use super::events::Events;
use super::records::KINDS;
use super::{Limits, Opened, Progress, RowReading};
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::import::ImportReport;
use crate::domain::moment::Moment;
use crate::domain::time::DateFormat;
use crate::error::Result;
use crate::formats::csv::Record;
use crate::store::Txn;

/// What the user says of the columns.
#[derive(Clone, Debug)]
pub struct ColumnOptions<T> {
    /// Header and target; no target leaves the column alone.
    pub map: Vec<(String, Option<T>)>,
    /// A constant for every row.
    pub set: Vec<(T, String)>,
    /// The field by which the contact is named; otherwise the header tells.
    pub key: Option<Field>,
    /// How times are written.
    pub date_format: Option<DateFormat>,
    /// The fields of the database.
    pub fields: Fields,
}

/// How an import runs.
pub struct Options {
    /// Are names that rows refer to made where they are not there?
    pub creates: bool,
    /// What becomes of rejected rows.
    pub limits: Limits,
    /// Rows that the file may have.
    pub expected_rows: i64,
    /// Now.
    pub moment: Moment,
}

/// How far an import is.
pub enum Stage {
    /// The file is being read.
    Reading(Progress),
    /// So many rows of those that were read have found their place.
    Placing(u64),
}

/// An import of one kind of records.
pub trait Import {
    /// What a column may become.
    type Target: Copy;
    /// What becomes of a file's columns; shown, one line that says what becomes what.
    type Mapping: Clone + fmt::Display;
    /// What makes rows of records.
    type Rows: RowReading;

    /// The command.
    fn command(&self) -> &'static str;

    /// The target of that name.
    fn target(&self, name: &str, fields: Fields) -> Option<Self::Target>;

    /// Every name of a target.
    fn names(&self, fields: Fields) -> Vec<&'static str>;

    /// Does it name the contact, who cannot be the same for every row?
    fn names_contact(&self, target: Self::Target) -> bool;

    /// Can there be something to import where there is no database yet?
    fn stands_alone(&self) -> bool;

    /// Decides what becomes of the columns of a file with these headers and first rows; `file` is what messages call it.
    fn decide(
        &self,
        file: &str,
        headers: &[String],
        sample: &[Record],
        options: &ColumnOptions<Self::Target>,
    ) -> Result<Self::Mapping>;

    /// Gets ready to read rows. Times without a zone of their own are in that of the moment; `is_guarded` says that
    /// cells have the apostrophe that guards them from spreadsheets.
    fn rows(&self, mapping: Self::Mapping, moment: Moment, is_guarded: bool) -> Result<Self::Rows>;

    /// Imports the records of a file inside `txn`.
    fn import<R: Read + Send>(
        &self,
        opened: Opened<R>,
        txn: &Txn<'_>,
        rows: &Self::Rows,
        options: Options,
        file: &str,
        progress: &dyn Fn(Stage),
    ) -> Result<ImportReport>;
}

/// What is known of a kind without a file.
pub struct KindInfo {
    /// The command.
    pub command: &'static str,
    /// What columns may become.
    pub targets: Vec<&'static str>,
    /// What all rows may have in common.
    pub settable: Vec<&'static str>,
}

/// All kinds, as they are in a database with these fields.
pub fn kinds(fields: Fields) -> Vec<KindInfo> {
    let mut kinds = vec![contacts::info(fields), info(&Activities::default(), fields), info(&Events, fields)];
    kinds.extend(KINDS.iter().map(|kind| info(kind, fields)));
    kinds
}

fn info<I: Import>(import: &I, fields: Fields) -> KindInfo {
    let targets = import.names(fields);
    let is_settable =
        |name: &&str| import.target(name, fields).is_some_and(|target| !import.names_contact(target));
    KindInfo {
        command: import.command(),
        settable: targets.iter().copied().filter(is_settable).collect(),
        targets,
    }
}
