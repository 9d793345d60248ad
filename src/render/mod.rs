//! Values to bytes: listings, records, profiles and messages in the formats the command line offers.
//!
//! Nothing here knows of databases or terminals. Width, colour and zone are told, so that the same rows
//! give the same bytes in a test, a pipe and a cron mail.

pub mod bar;
pub mod caret;
pub mod deletion;
mod delimited;
pub mod display;
pub mod evaluation;
pub mod explanation;
pub mod facts;
pub mod format;
pub mod grid;
pub mod html;
mod ids;
pub mod import;
pub mod json;
pub mod listing;
pub mod page;
pub mod profile;
pub mod record;
mod table;
pub mod text;
