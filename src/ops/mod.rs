//! Operations: what touches more than one table or decides before it writes. Each takes a database or a
//! running transaction and returns a report; none prints.

pub mod account;
pub mod activity;
pub mod activity_stats;
pub mod backup;
pub mod check;
pub mod condition;
pub mod consent;
pub mod contact;
pub mod delete;
pub mod edit;
pub mod edition;
pub mod evaluate;
pub mod explain;
pub mod field;
pub mod forecast;
pub mod group;
pub mod hand_over;
pub mod history;
pub mod import;
pub mod lookup;
pub mod membership;
pub mod merge;
pub mod named;
pub mod names;
pub mod newsletter;
pub mod note;
pub mod profile;
pub mod rebuild;
pub mod recalc;
pub mod resolve;
pub mod restore;
pub mod scoring;
pub mod select;
pub mod setting;
mod stretches;
pub mod undo;
