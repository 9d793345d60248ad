//! The command line as its users meet it: the built program, run in a directory and an environment of its
//! own. A module per noun.

mod consents;
mod env;
mod lookups;
mod notes;
mod places;
mod review_import;
