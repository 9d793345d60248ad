//! What events say beside the activity that they are: who is which user, subscribed to what, agreed to what, sent which
//! form. Users and customers are told of in the order of time, all else contact by contact.

use std::collections::HashMap;

use super::packed::Event;
use crate::domain::consent::Consent;
use crate::domain::event::{EventKind, Part};
use crate::domain::form::{FilledIn, Form, Mapping, Source};
use crate::domain::id::ContactId;
use crate::domain::import::ImportReport;
use crate::domain::membership::{Details, MemberType};
use crate::domain::moment::Moment;
use crate::domain::newsletter::Newsletter;
use crate::domain::text::fold_case;
use crate::domain::time::Instant;
use crate::domain::visitor::Said;
use crate::error::{Error, Result};
use crate::ops::consent::{Declared, declare};
use crate::ops::field_mapping;
use crate::ops::form::{self, Sent};
use crate::ops::membership::{Told, make, tell};
use crate::ops::newsletter::{self, Confirmation, Subscribed, Wish, subscribe};
use crate::store::{StoreError, Txn};

const NEWSLETTERS: (&str, &str) = ("newsletter", "newsletters");
const FORMS: (&str, &str) = ("form", "forms");

/// What an event said came to.
pub enum Outcome {
    /// It is kept, with this as the detail of its activity, if it is one.
    Kept(Option<i64>),
    /// It is kept, and its activity is not one yet or no other: a subscription that waits for its confirmation.
    Quiet,
    /// It is not, for this reason.
    Refused(&'static str),
}

/// The names that events use, and what is known of them.
pub struct Names {
    newsletters: HashMap<String, Newsletter>,
    consents: HashMap<String, Consent>,
    forms: HashMap<String, Form>,
    members: HashMap<(bool, String), i64>,
    /// Of these no one was there before.
    new_kinds: Vec<MemberType>,
    mappings: Vec<Mapping>,
    creates: bool,
}

fn key(name: &str) -> String {
    fold_case(name.trim()).into_owned()
}

/// Kinds of members of which there is nobody, so that none need be looked for.
fn new_kinds(txn: &Txn<'_>) -> std::result::Result<Vec<MemberType>, StoreError> {
    let mut kinds = Vec::new();
    for member in [MemberType::User, MemberType::Customer] {
        if txn.has_no_members(member)? {
            kinds.push(member);
        }
    }
    Ok(kinds)
}

/// Whom an event of that kind is about, beside the contact.
fn member_type(kind: EventKind) -> Option<MemberType> {
    match kind {
        EventKind::Registration | EventKind::SignIn => Some(MemberType::User),
        EventKind::CustomerRegistration | EventKind::Purchase => Some(MemberType::Customer),
        _ => None,
    }
}

fn member_part(member: MemberType) -> Part {
    match member {
        MemberType::User => Part::User,
        MemberType::Customer => Part::Customer,
    }
}

fn details<'a>(event: &Event<'a>, member: MemberType) -> Details<'a> {
    Details {
        user_name: event.part(Part::User).filter(|_| member == MemberType::Customer),
        first_name: event.part(Part::FirstName),
        last_name: event.part(Part::LastName),
        email: event.part(Part::Email),
    }
}

impl Names {
    /// Reads them. `creates` says that newsletters and forms that are not there are made.
    pub fn load(txn: &Txn<'_>, creates: bool) -> std::result::Result<Names, StoreError> {
        let mut forms = HashMap::new();
        for form in txn.forms()? {
            if let Some(code_name) = &form.code_name {
                forms.insert(key(code_name), form.clone());
            }
            forms.insert(key(&form.name), form);
        }
        Ok(Names {
            newsletters: txn.newsletters()?.into_iter().map(|one| (key(&one.name), one)).collect(),
            consents: txn.consents()?.into_iter().map(|one| (key(&one.name), one)).collect(),
            forms,
            members: HashMap::new(),
            new_kinds: new_kinds(txn)?,
            mappings: txn.mappings()?,
            creates,
        })
    }

    /// Which part of an event names something that is not there, and why that cannot be helped.
    pub fn missing(&self, kind: EventKind, part: impl Fn(Part) -> Option<String>) -> Option<(Part, String)> {
        let consent = || {
            let name = part(Part::Consent)?;
            match self.consents.get(&key(&name)) {
                None => Some((
                    Part::Consent,
                    "there is no such consent; `acquaint consents add` makes it".to_owned(),
                )),
                Some(consent) if consent.archived.is_some() && kind == EventKind::Agreement => {
                    Some((Part::Consent, "the consent is archived: nobody can agree to it".to_owned()))
                }
                Some(_) => None,
            }
        };
        let newsletter = || {
            let name = part(Part::Newsletter)?;
            match self.newsletters.get(&key(&name)) {
                None if !self.creates => {
                    Some((Part::Newsletter, "there is no such newsletter (--no-create)".to_owned()))
                }
                Some(known) if !known.enabled && kind == EventKind::Subscription => Some((
                    Part::Newsletter,
                    "the newsletter is disabled and takes no subscriptions".to_owned(),
                )),
                _ => None,
            }
        };
        let form = || {
            let name = part(Part::Form)?;
            let known = self.forms.get(&key(&name));
            if self.creates {
                return None;
            }
            let Some(known) = known else {
                return Some((Part::Form, "there is no such form (--no-create)".to_owned()));
            };
            let FilledIn(values) = FilledIn::from_json(&part(Part::Values)?).ok()?;
            let (other, _) = values.iter().find(|(name, _)| known.field(name).is_none())?;
            Some((Part::Values, format!("the form has no field `{other}` (--no-create)")))
        };
        match kind {
            EventKind::Agreement | EventKind::Revocation => consent(),
            EventKind::Subscription | EventKind::Confirmation | EventKind::Unsubscription => newsletter(),
            EventKind::Submission => form(),
            _ => None,
        }
    }

    /// The consent that an event names.
    pub fn consent(&self, event: &Event<'_>) -> Option<&Consent> {
        self.consents.get(&key(event.part(Part::Consent)?))
    }

    /// Keeps what an event says of its contact; `is_news` says that it told something of a user or customer.
    pub fn relate(
        &mut self,
        txn: &Txn<'_>,
        (event, is_news): (&Event<'_>, bool),
        (contact, time): (ContactId, Instant),
        moment: Moment,
        report: &mut ImportReport,
    ) -> Result<Outcome> {
        Ok(match event.kind {
            EventKind::Plain | EventKind::CookieLevel => Outcome::Kept(None),
            EventKind::Registration
            | EventKind::SignIn
            | EventKind::CustomerRegistration
            | EventKind::Purchase => {
                self.member(txn, (event, is_news), (contact, time), moment)?;
                Outcome::Kept(None)
            }
            EventKind::Submission => self.submission(txn, event, (contact, time), moment, report)?,
            EventKind::Subscription => {
                let newsletter = self.newsletter(txn, event, report)?;
                let wish = Wish { time, confirmed: Confirmation::AsAsked, forced: None };
                match subscribe(txn, newsletter, contact, wish)? {
                    Subscribed::Active | Subscribed::Already => Outcome::Kept(None),
                    Subscribed::Unconfirmed => Outcome::Quiet,
                    Subscribed::Refused(_) => Outcome::Refused("the address has opted out of it"),
                    Subscribed::NoAddress => Outcome::Refused("the contact has no e-mail address"),
                }
            }
            EventKind::Confirmation => {
                let newsletter = self.newsletter(txn, event, report)?.id;
                match txn.subscription(contact, newsletter)? {
                    None => Outcome::Refused("there is no subscription to confirm"),
                    Some(Some(_)) => Outcome::Quiet,
                    Some(None) => {
                        txn.change_subscription(contact, newsletter, Some(time), None)?;
                        Outcome::Kept(None)
                    }
                }
            }
            EventKind::Unsubscription => {
                let of = match event.part(Part::Newsletter) {
                    Some(_) => Some(self.newsletter(txn, event, report)?.id),
                    None => None,
                };
                let own = event.part(Part::Email).map(str::to_owned);
                match own.map_or_else(|| txn.email_of(contact), |email| Ok(Some(email)))? {
                    Some(email) => {
                        txn.add_opt_out(&email, of, time, None)?;
                        Outcome::Kept(None)
                    }
                    None => Outcome::Refused("the contact has no e-mail address"),
                }
            }
            EventKind::Bounce => {
                txn.add_bounces(contact, 1, time)?;
                Outcome::Quiet
            }
            EventKind::Agreement | EventKind::Revocation => {
                self.declaration(txn, event, (contact, time), report)?
            }
        })
    }

    /// Makes or completes the user or customer that an event tells of. Returns whether that is news.
    pub fn tell(&mut self, txn: &Txn<'_>, event: &Event<'_>) -> Result<bool> {
        let Some(member) = member_type(event.kind) else { return Ok(false) };
        let Some(name) = event.part(member_part(member)) else { return Ok(false) };
        let details = details(event, member);
        let place = (member == MemberType::User, key(name));
        let says_nothing = details == Details::default();
        let (id, told) = match self.members.get(&place) {
            Some(id) if says_nothing => (*id, Told::Unchanged),
            None if self.new_kinds.contains(&member) => (make(txn, member, name, details)?, Told::Added),
            _ => tell(txn, member, name, details)?,
        };
        self.members.insert(place, id);
        Ok(told != Told::Unchanged)
    }

    /// The contact is the user or customer of the event, and fields are filled by what is new of it.
    fn member(
        &self,
        txn: &Txn<'_>,
        (event, is_news): (&Event<'_>, bool),
        (contact, time): (ContactId, Instant),
        moment: Moment,
    ) -> Result<()> {
        let Some(member) = member_type(event.kind) else { return Ok(()) };
        let Some(name) = event.part(member_part(member)) else { return Ok(()) };
        let Some(id) = self.members.get(&(member == MemberType::User, key(name))) else { return Ok(()) };
        txn.link_member(contact, member, *id, time)?;
        let source = if member == MemberType::User { Source::User } else { Source::Customer };
        let mapping = self.mappings.iter().find(|mapping| mapping.source == source);
        if is_news
            && let Some(mapping) = mapping
            && let Some(known) = txn.contact(contact)?
        {
            let details = details(event, member);
            let values: Vec<(&str, &str)> = [
                ("first_name", details.first_name),
                ("last_name", details.last_name),
                ("email", details.email),
                ("user_name", event.part(Part::User)),
            ]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
            field_mapping::apply(txn, mapping, &values, &known, moment)?;
        }
        Ok(())
    }

    /// The newsletter that an event names, made where it is not there.
    fn newsletter(
        &mut self,
        txn: &Txn<'_>,
        event: &Event<'_>,
        report: &mut ImportReport,
    ) -> Result<&Newsletter> {
        let name = event.part(Part::Newsletter).unwrap_or_default();
        let place = key(name);
        if !self.newsletters.contains_key(&place) {
            let newsletter = newsletter::make(txn, name)?;
            report.make(NEWSLETTERS, &newsletter.name);
            self.newsletters.insert(place.clone(), newsletter);
        }
        Ok(&self.newsletters[&place])
    }

    fn submission(
        &mut self,
        txn: &Txn<'_>,
        event: &Event<'_>,
        (contact, time): (ContactId, Instant),
        moment: Moment,
        report: &mut ImportReport,
    ) -> Result<Outcome> {
        let name = event.part(Part::Form).unwrap_or_default();
        let place = key(name);
        let FilledIn(sent) = event
            .part(Part::Values)
            .map_or(Ok(FilledIn::default()), |json| FilledIn::from_json(json).map_err(Error::failure))?;
        if form::is_overfull(self.forms.get(&place), sent.iter().map(|(name, _)| name.as_str())) {
            return Ok(Outcome::Refused("a form cannot have that many fields"));
        }
        let mut form = match self.forms.remove(&place) {
            Some(form) => form,
            None => {
                let form = form::make(txn, name)?;
                report.make(FORMS, &form.name);
                form
            }
        };
        for (name, _) in &sent {
            form::provide_field(txn, &mut form, name)?;
        }
        let values: Vec<(&str, &str)> =
            sent.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let id = form::keep(txn, &form, &Sent { contact, site: None, time, values: &values })?;
        let mapping = self.mappings.iter().find(|mapping| mapping.source == Source::Form(form.id));
        if let Some(mapping) = mapping
            && let Some(known) = txn.contact(contact)?
        {
            // What was sent later stands.
            let overwrite = mapping.overwrite && !txn.has_later_submission(contact, form.id, time)?;
            field_mapping::fill(txn, (&mapping.pairs, overwrite), &values, &known, moment)?;
        }
        self.forms.insert(place, form);
        Ok(Outcome::Kept(Some(id.0)))
    }

    fn declaration(
        &mut self,
        txn: &Txn<'_>,
        event: &Event<'_>,
        (contact, time): (ContactId, Instant),
        report: &mut ImportReport,
    ) -> Result<Outcome> {
        let revoked = event.kind == EventKind::Revocation;
        let Some(consent) = self.consent(event) else {
            return Ok(Outcome::Refused("there is no such consent"));
        };
        let said = if revoked { Said::Revoked } else { Said::Agreed };
        Ok(match declare(txn, consent, contact, (said, time, None))? {
            Declared::Added => {
                report.revoked |= revoked;
                Outcome::Quiet
            }
            Declared::Agreed => Outcome::Quiet,
            Declared::Archived => Outcome::Refused("the consent is archived: nobody can agree to it"),
            Declared::Revoked | Declared::NoAgreement => Outcome::Refused("there is no agreement to revoke"),
        })
    }
}
