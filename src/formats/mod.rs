//! Bytes to records and back; knows nothing of the database.

pub mod activity_headers;
pub mod csv;
pub mod definitions;
pub mod digest;
pub mod encoding;
pub mod event_headers;
pub mod facts;
pub mod form;
pub mod geo;
pub mod headers;
pub mod sniff;
