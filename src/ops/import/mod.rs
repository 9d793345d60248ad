//! Importing: one thread reads and checks rows, the other applies them inside one transaction.
//!
//! What every import does is here: `pipeline` reads a file and hands its rows over, `columns` finds columns by their
//! headers, `rejects` keeps what could not be taken, `ledger` counts and says when it is too much. A folder for each
//! kind of record says the rest: its `mapping` which column becomes what, its `row` what a record means or why not,
//! its `apply` what becomes of the row; `kind` says what all kinds have in common, and which there are. Anything that goes wrong on the way, a signal included, leaves the database
//! as it was.

pub mod activities;
pub mod columns;
pub mod contacts;
pub mod events;
pub mod key;
pub mod kind;
pub mod ledger;
mod pipeline;
pub mod records;
pub mod rejects;
mod sort;
mod sorted;

pub use ledger::{Limits, MaxRejects};
pub use pipeline::{Opened, Progress, RowReading, Tail, csv_error};
