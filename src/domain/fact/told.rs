//! What is told of a contact where there is no database: everything by its name.

use std::borrow::Cow;

use super::{Attribute, FactKind};
use crate::domain::group::Source;

/// One thing that is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Told<'a> {
    /// The contact itself: its fields by their names.
    Contact(Vec<(Cow<'a, str>, Given<'a>)>),
    /// A fact.
    Fact {
        /// Its kind; none that is worked out.
        kind: FactKind,
        /// What it is about.
        subject: Cow<'a, str>,
        /// When it happened, in UTC milliseconds; nothing for kinds without a time.
        time: Option<i64>,
        /// From when on it is no longer the case, if that is known.
        until: Option<i64>,
        /// What else is known of it.
        attributes: Vec<(Attribute, Given<'a>)>,
    },
    /// One source of a membership.
    Membership {
        /// The group.
        group: Cow<'a, str>,
        /// Why the contact is in it, or kept out.
        source: Source,
        /// Since when, in UTC milliseconds.
        since: i64,
    },
}

/// A value that is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Given<'a> {
    /// None.
    Nothing,
    /// As a person would type it.
    Text(Cow<'a, str>),
    /// A number as it is written.
    Number(Cow<'a, str>),
    /// true or false.
    Flag(bool),
    /// Text that a database holds though no input would be given such a value: taken as it is.
    KeptText(Cow<'a, str>),
    /// A number that a database holds so.
    KeptNumber(i64),
}
