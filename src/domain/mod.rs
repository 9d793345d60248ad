//! The domain: values and their rules, without input, output, clock or database.

pub mod activity;
pub mod condition;
pub mod consent;
pub mod contact;
pub mod count;
pub mod custom_field;
pub mod decimal;
pub mod deletion;
pub mod email;
pub mod email_filter;
pub mod fact;
pub mod field;
pub mod gender;
pub mod group;
pub mod id;
pub mod import;
pub mod lookalike;
pub mod moment;
pub mod names;
pub mod note;
pub mod periods;
pub mod person;
pub mod phone;
pub mod place;
pub mod present;
pub mod reading;
pub mod recalc;
pub mod saved_condition;
pub mod scoring;
pub mod setting;
pub mod spreadsheet;

pub mod text;
pub mod time;
pub mod totals;
pub mod value;
