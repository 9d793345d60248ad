//! Subscribing and unsubscribing: what stands against it, and what becomes of it.

use crate::domain::condition::Referent;
use crate::domain::email;
use crate::domain::fact::FactKind;
use crate::domain::id::{ContactId, NewsletterId};
use crate::domain::newsletter::{Newsletter, OptedOut};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::ops::condition::refuse_referred;
use crate::ops::{named, resolve};
use crate::store::{Db, StoreError, Txn};

/// So many contacts that are in the way are named one by one.
const NAMED: usize = 10;

/// What became of a wish to subscribe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subscribed {
    /// The subscription is in force.
    Active,
    /// It waits for its confirmation.
    Unconfirmed,
    /// There was one already, of which nothing changed.
    Already,
    /// The address wants it not.
    Refused(OptedOut),
    /// There is no address.
    NoAddress,
}

/// Does a subscription count?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// As the newsletter has it: at once, or not before it is confirmed.
    AsAsked,
    /// It has been confirmed at that moment.
    Given(Instant),
    /// It has not been confirmed, whatever the newsletter asks for.
    Waiting,
}

/// How contacts are to be subscribed.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// Since when.
    pub time: Instant,
    /// Have they confirmed it?
    pub confirmed: Confirmation,
    /// Why they are, although they opted out: what stands against it is taken away.
    pub forced: Option<&'a str>,
}

/// Makes a newsletter of that name, as rows and events do that speak of one that is not there.
pub fn make(txn: &Txn<'_>, name: &str) -> Result<Newsletter> {
    let mut newsletter = Newsletter {
        id: NewsletterId(0),
        name: named::clean_name::<Newsletter>(name)?,
        description: None,
        double_opt_in: false,
        enabled: true,
        created: txn.time(),
        modified: txn.time(),
    };
    newsletter.id = txn.add_newsletter(&newsletter)?;
    Ok(newsletter)
}

/// Subscribes one contact, unless its address wants it not.
pub fn subscribe(
    txn: &Txn<'_>,
    newsletter: &Newsletter,
    contact: ContactId,
    wish: Wish<'_>,
) -> std::result::Result<Subscribed, StoreError> {
    let Some(email) = txn.email_of(contact)? else { return Ok(Subscribed::NoAddress) };
    let against = txn.opted_out(&email, newsletter.id)?;
    if against != OptedOut::default() {
        if wish.forced.is_none() {
            return Ok(Subscribed::Refused(against));
        }
        txn.remove_opt_out(&email, Some(newsletter.id))?;
        txn.remove_opt_out(&email, None)?;
    }
    let approved = match wish.confirmed {
        Confirmation::AsAsked => (!newsletter.double_opt_in).then_some(wish.time),
        Confirmation::Given(time) => Some(time),
        Confirmation::Waiting => None,
    };
    let added = txn.add_subscription(contact, newsletter.id, (wish.time, approved), wish.forced)?;
    let known = if added { None } else { txn.subscription(contact, newsletter.id)? };
    match known {
        None => {}
        // It is confirmed by this, or comes to life again.
        Some(before) if (before.is_none() && approved.is_some()) || against != OptedOut::default() => {
            txn.change_subscription(contact, newsletter.id, approved, wish.forced)?;
        }
        Some(_) => return Ok(Subscribed::Already),
    }
    let is_active = known.flatten().or(approved).is_some();
    Ok(if is_active { Subscribed::Active } else { Subscribed::Unconfirmed })
}

/// What subscribing several did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Subscriptions in force from now on.
    pub active: u64,
    /// Those that wait for their confirmation.
    pub unconfirmed: u64,
    /// Contacts that had one already.
    pub already: u64,
    /// Opt-outs that were taken away for it, by address.
    pub overridden: Vec<String>,
}

impl Done {
    /// Did it change anything?
    pub fn changed(&self) -> bool {
        self.active + self.unconfirmed > 0 || !self.overridden.is_empty()
    }
}

/// Subscribes all of them, or refuses.
pub fn subscribe_all(
    txn: &Txn<'_>,
    newsletter: &Newsletter,
    contacts: &[ContactId],
    wish: Wish<'_>,
) -> Result<Done> {
    refuse_disabled(newsletter)?;
    let mut done = Done::default();
    let (mut refused, mut opted_out) = (Vec::new(), 0_usize);
    for contact in contacts {
        let email = txn.email_of(*contact)?;
        let was_out = match &email {
            Some(email) => txn.opted_out(email, newsletter.id)? != OptedOut::default(),
            None => false,
        };
        match subscribe(txn, newsletter, *contact, wish)? {
            Subscribed::Active => done.active += 1,
            Subscribed::Unconfirmed => done.unconfirmed += 1,
            Subscribed::Already => done.already += 1,
            Subscribed::Refused(out) => {
                opted_out += 1;
                let of = if out.of_all { "of all e-mails" } else { "of this newsletter" };
                refused.push(format!("{contact}  {}: opted out {of}", email.unwrap_or_default()));
                continue;
            }
            Subscribed::NoAddress => {
                refused.push(format!("{contact}: has no e-mail address"));
                continue;
            }
        }
        if was_out {
            done.overridden.extend(email);
        }
    }
    if refused.is_empty() { Ok(done) } else { Err(refusal(newsletter, &refused, opted_out)) }
}

fn refusal(newsletter: &Newsletter, refused: &[String], opted_out: usize) -> Error {
    let who = match refused.len() {
        1 => "1 contact".to_owned(),
        number => format!("{number} contacts"),
    };
    let mut error =
        Error::refused(format!("{who} cannot be subscribed to `{}`; nobody was", newsletter.name));
    for line in refused.iter().take(NAMED) {
        error = error.detail(format!("  {line}"));
    }
    if refused.len() > NAMED {
        error = error.detail(format!("  and {} more", refused.len() - NAMED));
    }
    if opted_out < refused.len() {
        error = error.hint("--where 'email is set' leaves out who has no address");
    }
    if opted_out > 0 {
        error = error.hint("who has changed her mind: --force --reason TEXT, which is kept");
    }
    error
}

fn refuse_disabled(newsletter: &Newsletter) -> Result<()> {
    if newsletter.enabled {
        return Ok(());
    }
    let name = &newsletter.name;
    Err(Error::refused(format!("the newsletter `{name}` is disabled and takes no subscriptions"))
        .hint(format!("`acquaint newsletters edit {} --enable` lets it take some", newsletter.id)))
}

/// Confirms the subscriptions of contacts. Returns how many waited for it, and how many did not.
pub fn confirm(
    txn: &Txn<'_>,
    newsletter: &Newsletter,
    contacts: &[ContactId],
    time: Instant,
) -> Result<(u64, u64)> {
    let mut confirmed = 0;
    for contact in contacts {
        match txn.subscription(*contact, newsletter.id)? {
            None => {
                let name = &newsletter.name;
                return Err(Error::not_found(format!("contact {contact} has not subscribed to `{name}`"))
                    .hint("`acquaint newsletters subscribe --help`"));
            }
            Some(None) => {
                txn.change_subscription(*contact, newsletter.id, Some(time), None)?;
                confirmed += 1;
            }
            Some(Some(_)) => {}
        }
    }
    Ok((confirmed, contacts.len() as u64 - confirmed))
}

/// The address that a reference means: that of a contact, or an address that nobody has.
pub fn address(db: &Db, reference: &str) -> Result<String> {
    if reference.contains('@')
        && let Ok(email) = email::normalise(reference)
        && db.contact_id_by_email(&email)?.is_none()
    {
        return Ok(email.into_owned());
    }
    let contact = resolve::contact(db, reference)?;
    contact.email().map(str::to_owned).ok_or_else(|| {
        Error::refused(format!("contact {} has no e-mail address", contact.id)).hint(
            "opt-outs are kept by address: `acquaint contacts edit CONTACT --email ADDRESS` gives it one",
        )
    })
}

/// Refuses to delete a newsletter that conditions refer to.
pub fn refuse_in_use(db: &Db, newsletter: &Newsletter) -> Result<()> {
    let called = format!("the newsletter `{}`", newsletter.name);
    refuse_referred(db, Referent::Subject(FactKind::Subscription, newsletter.id.0), &called)
}

/// How many subscriptions go with a newsletter, and how many opt-outs of it alone.
pub fn hanging(db: &Db, id: NewsletterId) -> Result<(i64, i64)> {
    let subscribers = db.newsletter_sizes()?.get(&id).map_or(0, |(own, _)| *own);
    let opt_outs = i64::try_from(db.opt_outs(Some(id))?.len()).unwrap_or(i64::MAX);
    Ok((subscribers, opt_outs))
}

/// Deletes a newsletter that is as it was shown.
pub fn delete(txn: &Txn<'_>, seen: &Newsletter, hung: (i64, i64)) -> Result<()> {
    named::demand_unchanged(txn, seen)?;
    refuse_in_use(txn, seen)?;
    if hanging(txn, seen.id)? != hung {
        return Err(Error::refused("the subscriptions have changed meanwhile; nothing was deleted")
            .hint("run the command again to see the new plan"));
    }
    Ok(txn.delete_newsletter(seen.id)?)
}
