//! Recalculation: groups by condition, scores and personas are brought to what they are at this moment.
//!
//! The work follows the change: contacts that have changed and those for which time has come are worked out again; all
//! contacts only for a definition that has changed, the first time, and when the clock has been put back. What is worked
//! out from a snapshot is written only where the contact has not changed since; the others stay noted for the next run. A
//! run that is killed leaves everything as before or further along.

mod definitions;
pub mod lock;
mod pass;
mod retention;
mod run;
mod staleness;
#[cfg(test)]
mod tests;
mod verify;

pub use definitions::{Definition, Definitions};
pub use retention::forget;
pub use run::{Outcome, Scope, recalculate};
pub use staleness::{Staleness, staleness, staleness_of};
pub use verify::{Verified, verify};

/// The mark by which changes are noticed from the first run on.
const STARTED: &str = "";
