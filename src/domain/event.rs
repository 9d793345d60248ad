//! Events that a site, a shop or a mailer hands on: what each is, the activity it is logged as, and what it says of a
//! contact besides.

use super::activity::detail_name;

/// What an event says beside the activity that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// Nothing: a page was visited, a link was clicked, and so on.
    Plain,
    /// Somebody registered: a user, and that the contact is it.
    Registration,
    /// A user signed in: that the contact is it.
    SignIn,
    /// Somebody became a customer of the shop.
    CustomerRegistration,
    /// Something was bought, perhaps by a customer whom the shop knows.
    Purchase,
    /// A form was sent.
    Submission,
    /// Somebody subscribed to a newsletter.
    Subscription,
    /// A subscription that asks for it was confirmed.
    Confirmation,
    /// Somebody unsubscribed, from one newsletter or, where none is named, from all.
    Unsubscription,
    /// An e-mail could not be delivered.
    Bounce,
    /// A consent was agreed to.
    Agreement,
    /// A consent was revoked.
    Revocation,
    /// A browser lets itself be told apart up to this level.
    CookieLevel,
}

/// An event that the program knows: the names by which files call it, and the activity type it is logged as.
#[derive(Debug)]
pub struct Known {
    /// What it says.
    pub kind: EventKind,
    /// Its names, the first one being ours.
    pub names: &'static [&'static str],
    /// Its activity type; those without one leave a relation alone.
    pub activity: Option<&'static str>,
    /// What it has to name beside the contact.
    pub needs: Option<Part>,
}

const fn known(
    kind: EventKind,
    names: &'static [&'static str],
    activity: Option<&'static str>,
    needs: Option<Part>,
) -> Known {
    Known { kind, names, activity, needs }
}

/// All of them. Whatever else an event is called is an activity of that type.
pub const KNOWN: &[Known] = &[
    known(EventKind::Plain, &["page_visit", "visit", "pagevisit"], Some("page_visit"), None),
    known(
        EventKind::Registration,
        &["register", "registration", "user_registration", "userregistration"],
        Some("user_registration"),
        Some(Part::User),
    ),
    known(
        EventKind::SignIn,
        &["sign_in", "signin", "login", "user_login", "userlogin"],
        Some("user_login"),
        Some(Part::User),
    ),
    known(
        EventKind::CustomerRegistration,
        &["register_customer", "customer_registration", "customerregistration"],
        Some("customer_registration"),
        Some(Part::Customer),
    ),
    known(EventKind::Purchase, &["purchase", "order"], Some("purchase"), None),
    known(
        EventKind::Submission,
        &["form_submission", "submit_form", "bizformsubmit"],
        Some("form_submission"),
        Some(Part::Form),
    ),
    known(
        EventKind::Subscription,
        &["subscribe", "subscription", "newsletter_subscription", "newslettersubscription"],
        Some("newsletter_subscription"),
        Some(Part::Newsletter),
    ),
    known(
        EventKind::Confirmation,
        &["confirm_subscription", "subscription_confirmation", "confirm"],
        Some("newsletter_subscription"),
        Some(Part::Newsletter),
    ),
    known(
        EventKind::Unsubscription,
        &["unsubscribe", "unsubscription", "newsletter_unsubscription", "newsletterunsubscription"],
        Some("newsletter_unsubscription"),
        None,
    ),
    known(
        EventKind::Unsubscription,
        &["opt_out", "newsletter_unsubscription_from_all", "newsletterunsubscriptionfromall"],
        Some("newsletter_unsubscription_from_all"),
        None,
    ),
    known(EventKind::Bounce, &["bounce"], None, Some(Part::Email)),
    known(EventKind::Agreement, &["consent", "agree", "consent_agreement"], None, Some(Part::Consent)),
    known(EventKind::Revocation, &["revoke", "consent_revocation"], None, Some(Part::Consent)),
    known(EventKind::CookieLevel, &["cookie_level"], None, Some(Part::Level)),
];

/// The event of that name; case, and blanks or hyphens for underscores, do not count.
pub fn known_by_name(name: &str) -> Option<&'static Known> {
    let is_it = |known: &&Known| known.names.iter().any(|own| is_called(own, name));
    KNOWN.iter().find(is_it)
}

fn is_called(own: &str, name: &str) -> bool {
    own.len() == name.len()
        && own.bytes().zip(name.bytes()).all(|(own, byte)| match byte {
            b' ' | b'-' => own == b'_',
            byte => own == byte.to_ascii_lowercase(),
        })
}

/// What an event may say beside its type, its time, its id, its visitor and the details of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The e-mail address of the person.
    Email,
    /// The user name.
    User,
    /// The number of the customer.
    Customer,
    /// The first name.
    FirstName,
    /// The last name.
    LastName,
    /// The newsletter.
    Newsletter,
    /// The consent.
    Consent,
    /// The form.
    Form,
    /// What was filled in, as a JSON object of texts.
    Values,
    /// The level of cookies that the browser allows.
    Level,
}

/// So many parts there are.
pub const PARTS: usize = 10;

impl Part {
    /// Every one.
    pub const ALL: [Part; PARTS] = [
        Part::Email,
        Part::User,
        Part::Customer,
        Part::FirstName,
        Part::LastName,
        Part::Newsletter,
        Part::Consent,
        Part::Form,
        Part::Values,
        Part::Level,
    ];

    /// Its place among all.
    pub fn place(self) -> usize {
        Part::ALL.iter().position(|part| *part == self).unwrap_or(0)
    }

    /// Its name: that of a column.
    pub fn name(self) -> &'static str {
        match self {
            Part::Email => "email",
            Part::User => "user",
            Part::Customer => "customer",
            Part::FirstName => "first_name",
            Part::LastName => "last_name",
            Part::Newsletter => "newsletter",
            Part::Consent => "consent",
            Part::Form => "form",
            Part::Values => "values",
            Part::Level => "level",
        }
    }
}

/// What a column of a file of events becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventTarget {
    /// The id that the sender gives the event, once.
    EventId,
    /// What happened.
    Type,
    /// When.
    Time,
    /// The visitor id of the browser.
    Visitor,
    /// What it is about.
    Part(Part),
    /// The detail of the activity at a place.
    Detail(usize),
}

impl EventTarget {
    /// Its name: that of a column.
    pub fn name(self) -> &'static str {
        match self {
            EventTarget::EventId => "event_id",
            EventTarget::Type => "type",
            EventTarget::Time => "time",
            EventTarget::Visitor => "visitor",
            EventTarget::Part(part) => part.name(),
            EventTarget::Detail(place) => detail_name(place),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::activity::BUILT_IN;

    #[test]
    fn names_lead_to_one_event_whose_activity_type_there_is() {
        for (place, known) in KNOWN.iter().enumerate() {
            for name in known.names {
                let found = KNOWN.iter().position(|other| other.names.contains(name));
                assert_eq!(found, Some(place), "{name}");
            }
            if let Some(activity) = known.activity {
                assert!(BUILT_IN.iter().any(|built_in| built_in.name == activity), "{activity}");
            }
        }
        assert_eq!(known_by_name("Sign-In").map(|known| known.kind), Some(EventKind::SignIn));
        assert!(known_by_name("ski_rental").is_none());
    }

    #[test]
    fn parts_know_their_places() {
        for (place, part) in Part::ALL.into_iter().enumerate() {
            assert_eq!(part.place(), place);
        }
    }
}
