//! The facts of contacts as JSON Lines: one line a fact, the lines of a contact together.
//!
//! ```json
//! {"format":"acquaint facts","version":1}
//! {"contact":7,"fact":"contact","fields":{"email":"anna@example.com","country":"DE"}}
//! {"contact":7,"fact":"activity","subject":"purchase","time":"2017-03-20T08:00:00Z","value":"9.90"}
//! {"contact":7,"fact":"membership","subject":"Staff","source":"manual","since":"2016-01-01T00:00:00Z"}
//! ```
//!
//! Reading is here, writing in `render::facts`; what the names mean is for others to find out.

mod line;
mod lines;
mod members;

pub use line::{Line, parse};
pub use lines::{LineError, Lines, MAX_LINE};

/// What the heading calls the format.
pub const FORMAT: &str = "acquaint facts";
/// The version that is read and written.
pub const VERSION: u64 = 1;
/// What `fact` says on the first line of a contact.
pub const CONTACT: &str = "contact";
/// What it says on a line that puts a contact into a group, or keeps it out.
pub const MEMBERSHIP: &str = "membership";
