//! What is worked out for every contact and kept: the groups it is in by condition, its points, its persona, and when
//! time alone may change any of that.
//!
//! A [`Program`] is all that is to be worked out, in an order in which each part finds what it refers to. It is pure: the
//! facts of one contact and a moment go in, the state and its deadline come out. What differs from the state kept is a
//! [`Difference`]; only differences are written.

mod answer;
mod mailing;
mod occasion;
mod program;
mod report;
mod state;

pub use answer::Answer;
pub use mailing::{Mailing, Refusal};
pub use occasion::Occasion;
pub use program::{Part, Program, is_member};
pub use report::{Kind, Report};
pub use state::{Change, Difference, Known, Standing, State};
