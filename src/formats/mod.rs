//! Bytes to records and back; knows nothing of the database.
