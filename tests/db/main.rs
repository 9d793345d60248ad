//! The `db` noun and the promises about the database file, run through the real program.

mod check;
mod consent_texts;
mod copies;
mod env;
mod gate;
mod init;
mod laws;
mod log;
mod query;
mod relations;
mod undo;
mod undo_added;
