//! Operations: what touches more than one table or decides before it writes. Each takes a database or a
//! running transaction and returns a report; none prints.

pub mod backup;
pub mod check;
pub mod hand_over;
pub mod names;
pub mod resolve;
pub mod restore;
pub mod undo;
