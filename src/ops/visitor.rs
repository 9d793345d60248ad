//! Recognition: who is it that comes with a cookie, and who turns out to be whom.

use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::membership::MemberType;
use crate::domain::merge::Prefer;
use crate::domain::setting::DataSetting;
use crate::domain::time::Instant;
use crate::domain::visitor::{Gate, Level, Refusal, Said, VisitorId, placeholder};
use crate::error::{Error, Result};
use crate::ops::merge::{self, Merge};
use crate::ops::named;
use crate::store::{Db, Txn};

/// How a contact was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The browser was known.
    Known,
    /// The browser was not, and a contact was made for it, without an address or with the one that was given.
    Made,
    /// Whoever the browser was known as has got the address.
    Named,
    /// Whoever the browser was known as, without an address, has become part of the contact that has it.
    Merged(ContactId),
    /// The browser was not known, and is now that of a known contact.
    Attached,
    /// The browser was known as somebody else with an address, and is now that of this contact.
    ChangedHands(ContactId),
}

impl How {
    /// Its one name.
    pub fn name(self) -> &'static str {
        match self {
            How::Known => "known",
            How::Made => "made",
            How::Named => "named",
            How::Merged(_) => "merged",
            How::Attached => "attached",
            How::ChangedHands(_) => "changed hands",
        }
    }
}

/// Who may be tracked in a database.
pub fn gate(db: &Db) -> Result<Gate> {
    let setting = |setting: DataSetting| -> Result<Option<String>> {
        Ok(db.setting(setting.name())?.or_else(|| setting.default_value()))
    };
    let consent = match setting(DataSetting::TrackingConsent)? {
        None => None,
        Some(name) => {
            let consent = named::find::<crate::domain::consent::Consent>(db, &name);
            let consent = consent.map_err(|error| {
                error.hint(
                    "the setting tracking_consent names it: `acquaint config set tracking_consent NAME`",
                )
            })?;
            Some(consent.id)
        }
    };
    Ok(Gate {
        tracking: setting(DataSetting::Tracking)?.as_deref() != Some("off"),
        default_level: setting(DataSetting::DefaultCookieLevel)?
            .and_then(|name| Level::by_name(&name))
            .unwrap_or(Level::All),
        consent,
    })
}

/// What a contact has said of being tracked last, up to that moment.
pub fn said(db: &Db, gate: &Gate, contact: ContactId, time: Instant) -> Result<Said> {
    let Some(consent) = gate.consent else { return Ok(Said::Nothing) };
    let words = db.words_on(contact, consent)?;
    let last = words.into_iter().rfind(|(when, _)| *when <= time);
    Ok(last.map_or(Said::Nothing, |(_, said)| said))
}

/// Whom a browser says it is: the user who signed in, then the address, then the cookie alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Claim<'a> {
    /// The address, in its stored form.
    pub email: Option<&'a str>,
    /// The id of the user.
    pub user: Option<i64>,
}

/// Who came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// The contact.
    pub contact: ContactId,
    /// How it was found.
    pub how: How,
    /// Other contacts of the same user, which became part of it.
    pub joined: Vec<ContactId>,
}

/// Recognises whoever comes with a cookie at that moment, where tracking is allowed.
pub fn recognise(txn: &Txn<'_>, visitor: VisitorId, claim: Claim<'_>, time: Instant) -> Result<Recognised> {
    let known = txn.visitor(visitor)?;
    let before = known.as_ref().map(|known| known.contact);
    let (claimed, joined) = claimed(txn, claim)?;
    may_track(txn, visitor, before.or(claimed), time)?.map_err(untracked)?;
    let (contact, how) = match claimed {
        Some(contact) => settle(txn, before, contact)?,
        None => match before {
            Some(contact) => match claim.email {
                Some(email) => name(txn, contact, email, time)?,
                None => (contact, How::Known),
            },
            None => (make(txn, claim.email, time)?, How::Made),
        },
    };
    if let Some(user) = claim.user {
        txn.link_member(contact, MemberType::User, user, time)?;
    }
    txn.put_visitor(visitor, contact, (time, time))?;
    Ok(Recognised { contact, how, joined })
}

/// May it be put down whose a cookie is? The browser, its contact and the database have a say in it.
pub fn may_track(
    db: &Db,
    visitor: VisitorId,
    contact: Option<ContactId>,
    time: Instant,
) -> Result<std::result::Result<(), Refusal>> {
    let gate = gate(db)?;
    let said = contact.map_or(Ok(Said::Nothing), |contact| said(db, &gate, contact, time))?;
    Ok(gate.may_track(db.cookie_level(visitor)?, said))
}

fn untracked(refusal: Refusal) -> Error {
    Error::refused(format!("the visitor may not be tracked: {}", refusal.name())).hint(
        "`acquaint visitors gate` shows what is allowed, `acquaint visitors level` what a browser allows",
    )
}

/// The contact that is the user, else the one that has the address; and the others of the user, which are one with it.
fn claimed(txn: &Txn<'_>, claim: Claim<'_>) -> Result<(Option<ContactId>, Vec<ContactId>)> {
    if let Some(user) = claim.user {
        let contacts = txn.contacts_of_member(MemberType::User, user)?;
        if let Some((first, others)) = contacts.split_first() {
            // All contacts of a user who signs in are one.
            for other in others {
                become_part(txn, *other, *first)?;
            }
            return Ok((Some(*first), others.to_vec()));
        }
    }
    match claim.email {
        Some(email) => Ok((txn.contact_id_by_email(email)?, Vec::new())),
        None => Ok((None, Vec::new())),
    }
}

/// A browser that was known as `before` is that of `contact`.
fn settle(txn: &Txn<'_>, before: Option<ContactId>, contact: ContactId) -> Result<(ContactId, How)> {
    Ok(match before {
        None => (contact, How::Attached),
        Some(before) if before == contact => (contact, How::Known),
        Some(before) if is_nobody(txn, before)? => {
            become_part(txn, before, contact)?;
            (contact, How::Merged(before))
        }
        // Two people at one browser.
        Some(before) => (contact, How::ChangedHands(before)),
    })
}

/// Is nothing known of who it is: no address, no user?
fn is_nobody(db: &Db, contact: ContactId) -> Result<bool> {
    Ok(db.email_of(contact)?.is_none() && !db.is_member(MemberType::User, contact)?)
}

/// Gives an address that nobody has to whoever the browser is known as, or to somebody new at it.
fn name(txn: &Txn<'_>, contact: ContactId, email: &str, time: Instant) -> Result<(ContactId, How)> {
    if txn.email_of(contact)?.is_some() {
        return Ok((make(txn, Some(email), time)?, How::ChangedHands(contact)));
    }
    let known =
        txn.contact(contact)?.ok_or_else(|| Error::not_found(format!("there is no contact {contact}")))?;
    txn.edit_contact(contact, &named_by(&known, email))?;
    Ok((contact, How::Named))
}

/// What an address makes of a contact that had none: the name that only said when it came is gone.
pub fn named_by(contact: &Contact, email: &str) -> FieldSet {
    let mut change = FieldSet::default();
    change.set(Field::Email, Stored::Text(email));
    if contact.has_placeholder_name() {
        change.set(Field::LastName, Stored::Null);
    }
    change
}

/// The fields of a contact of whom nothing is known but an address, or not even that.
pub fn new_fields(email: Option<&str>, time: Instant) -> FieldSet {
    let mut fields = FieldSet::default();
    match email {
        Some(email) => fields.set(Field::Email, Stored::Text(email)),
        None => fields.set(Field::LastName, Stored::Text(&placeholder(time))),
    }
    fields.set(Field::Created, Stored::Integer(time.millis()));
    fields
}

fn make(txn: &Txn<'_>, email: Option<&str>, time: Instant) -> Result<ContactId> {
    Ok(txn.add_contact(&new_fields(email, time))?)
}

/// A contact becomes part of another, which keeps what it has.
pub fn become_part(txn: &Txn<'_>, other: ContactId, into: ContactId) -> Result<()> {
    let merge = Merge { into, others: vec![other], prefer: Prefer::Into, taken: Vec::new() };
    let plan = merge::plan(txn, &merge)?;
    merge::apply(txn, &merge, &plan)
}
