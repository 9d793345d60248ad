//! Everything known of a contact, read together.

use crate::domain::activity::Journey;
use crate::domain::consent::Agreement;
use crate::domain::contact::Contact;
use crate::domain::group;
use crate::domain::membership::{MemberType, Membership};
use crate::domain::names::Names;
use crate::domain::newsletter::{Marketing, Subscription};
use crate::domain::note::Note;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Db;

/// A contact with its facts.
pub struct Known {
    /// Its fields.
    pub contact: Contact,
    /// The log of its agreements.
    pub agreements: Vec<Agreement>,
    /// When it was active, up to now.
    pub journey: Option<Journey>,
    /// The groups it is in, by name.
    pub groups: Vec<group::Membership>,
    /// Its notes, oldest first.
    pub notes: Vec<Note>,
    /// May marketing e-mail be sent to it, and does it arrive?
    pub marketing: Option<Marketing>,
    /// What it has subscribed to, and gets by its groups.
    pub subscriptions: Vec<Subscription>,
    /// The users of the site that it is.
    pub users: Vec<Membership>,
    /// The customers of the shop that it is.
    pub customers: Vec<Membership>,
    /// The names that its fields refer to.
    pub names: Names,
}

/// Reads what is known of a contact. Activities that are still to come do not count yet.
pub fn read(db: &Db, contact: Contact, now: Instant) -> Result<Known> {
    let agreements = db.agreements_of(contact.id)?;
    let journey = db.journey(contact.id, now)?;
    let groups = db.groups_of(contact.id)?;
    let notes = db.notes_of(contact.id)?;
    let (marketing, subscriptions) = (db.marketing(contact.id)?, db.subscriptions_of(contact.id)?);
    let users = db.memberships(MemberType::User, Some(contact.id))?;
    let customers = db.memberships(MemberType::Customer, Some(contact.id))?;
    Ok(Known {
        users,
        customers,
        marketing,
        subscriptions,
        contact,
        agreements,
        journey,
        groups,
        notes,
        names: super::names::load(db)?,
    })
}
