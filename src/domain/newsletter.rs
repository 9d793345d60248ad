//! Newsletters, subscriptions to them, and whether mail may reach a contact at all.

use std::fmt;

use super::id::{ContactId, GroupId, NewsletterId};
use super::time::Instant;

/// So many bounces make an address undeliverable where the database does not say.
pub const DEFAULT_BOUNCE_LIMIT: i64 = 5;

/// Something that people subscribe to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newsletter {
    /// Its id.
    pub id: NewsletterId,
    /// Its name.
    pub name: String,
    /// What it is about.
    pub description: Option<String>,
    /// Does a subscription count from when it is confirmed?
    pub double_opt_in: bool,
    /// Does it take new subscriptions?
    pub enabled: bool,
    /// When it was added.
    pub created: Instant,
    /// When it was changed last.
    pub modified: Instant,
}

/// What a subscription comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum State {
    /// In force
    Active,
    /// Waiting for its confirmation
    Unconfirmed,
    /// The address wants this newsletter no longer
    Unsubscribed,
    /// The address wants no mail at all
    OptedOut,
    /// There is no address to send to
    NoAddress,
}

impl State {
    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            State::Active => "active",
            State::Unconfirmed => "unconfirmed",
            State::Unsubscribed => "unsubscribed",
            State::OptedOut => "opted out",
            State::NoAddress => "no address",
        }
    }
}

/// That a contact gets a newsletter, or would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// Who.
    pub contact: ContactId,
    /// How the contact is called, if it has a name.
    pub name: Option<String>,
    /// Where to.
    pub email: Option<String>,
    /// What.
    pub newsletter: NewsletterId,
    /// How that is called.
    pub newsletter_name: String,
    /// Since when; of a confirmed one since that.
    pub since: Instant,
    /// When it was confirmed; by a group no confirmation is asked for.
    pub approved: Option<Instant>,
    /// The group by which the contact gets it; none for a subscription of its own.
    pub group: Option<GroupId>,
    /// What it comes to.
    pub state: State,
    /// Why it was made although the contact had opted out.
    pub reason: Option<String>,
}

/// What stands against a subscription of an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OptedOut {
    /// Of the newsletter.
    pub of_this: bool,
    /// Of everything.
    pub of_all: bool,
}

/// What a subscription comes to: of an address, of what stands against it, and confirmed or not.
pub fn state(has_address: bool, opted_out: OptedOut, is_approved: bool) -> State {
    match (has_address, opted_out) {
        (false, _) => State::NoAddress,
        (_, OptedOut { of_all: true, .. }) => State::OptedOut,
        (_, OptedOut { of_this: true, .. }) => State::Unsubscribed,
        _ if is_approved => State::Active,
        _ => State::Unconfirmed,
    }
}

/// May marketing e-mail be sent to a contact, and does it arrive? The conditions are asked in this order, from the end of
/// the list to its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marketing {
    /// Nothing is against it. It does not say that the contact has subscribed to anything.
    Receiving,
    /// The address wants no mail at all.
    OptedOut,
    /// As many mails came back as the limit says.
    Undeliverable,
    /// There is no address.
    NoEmail,
}

impl Marketing {
    /// In the order of their codes, which are those of the facts.
    pub const ALL: [Marketing; 4] =
        [Marketing::Receiving, Marketing::OptedOut, Marketing::Undeliverable, Marketing::NoEmail];

    /// Of a contact with or without an address that opted out of everything or not, of which so many mails came back; a
    /// limit of 0 is none.
    pub fn of(has_email: bool, has_opted_out: bool, bounces: i64, limit: i64) -> Marketing {
        if !has_email {
            Marketing::NoEmail
        } else if has_opted_out {
            Marketing::OptedOut
        } else if limit > 0 && bounces >= limit {
            Marketing::Undeliverable
        } else {
            Marketing::Receiving
        }
    }

    /// Its one name.
    pub fn name(self) -> &'static str {
        super::fact::MARKETING[self as usize]
    }

    /// As the profile says it.
    pub fn label(self) -> &'static str {
        match self {
            Marketing::Receiving => "Receiving marketing emails",
            Marketing::OptedOut => "Opted out of marketing emails",
            Marketing::Undeliverable => "Undeliverable",
            Marketing::NoEmail => "No email address",
        }
    }
}

impl fmt::Display for Marketing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// An address that wants no mail, of one newsletter or of none at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptOut {
    /// The address.
    pub email: String,
    /// The newsletter; without one all mail is meant.
    pub newsletter: Option<NewsletterId>,
    /// Since when.
    pub time: Instant,
    /// Why.
    pub reason: Option<String>,
}

/// Mails to a contact that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounced {
    /// Who.
    pub contact: ContactId,
    /// How the contact is called.
    pub name: Option<String>,
    /// Where to.
    pub email: Option<String>,
    /// How many.
    pub number: i64,
    /// When the last one did.
    pub last: Instant,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_is_asked_in_its_order() {
        for (has_email, out, bounces, limit, found) in [
            (false, true, 9, 5, Marketing::NoEmail),
            (true, true, 9, 5, Marketing::OptedOut),
            (true, false, 5, 5, Marketing::Undeliverable),
            (true, false, 4, 5, Marketing::Receiving),
            (true, false, 99, 0, Marketing::Receiving),
        ] {
            assert_eq!(Marketing::of(has_email, out, bounces, limit), found);
        }
        for (code, status) in Marketing::ALL.into_iter().enumerate() {
            assert_eq!(status as usize, code);
        }
    }

    #[test]
    fn a_subscription_is_what_stands_against_it_first() {
        let out = |of_this, of_all| OptedOut { of_this, of_all };
        assert_eq!(state(true, out(false, false), true), State::Active);
        assert_eq!(state(true, out(false, false), false), State::Unconfirmed);
        assert_eq!(state(true, out(true, false), true), State::Unsubscribed);
        assert_eq!(state(true, out(true, true), true), State::OptedOut);
        assert_eq!(state(false, out(true, true), true), State::NoAddress);
    }
}
