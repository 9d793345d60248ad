//! What the columns of a file of events mean. Details of activities go by the table of those.

use super::activity_headers::{self, ActivityTarget};
use super::headers::key;
use crate::domain::activity::{detail_by_name, detail_names};
use crate::domain::custom_field::Fields;
use crate::domain::event::{EventTarget, Part};

/// The targets that files of activities do not have, with their headers: the first in a line wins.
const HEADERS: &[(EventTarget, &[&str])] = &[
    (EventTarget::EventId, &["event_id", "id", "message_id", "event_guid", "uuid"]),
    (
        EventTarget::Visitor,
        &["visitor", "visitor_id", "visitor_guid", "anonymous_id", "cookie", "cookie_id", "client_id"],
    ),
    (EventTarget::Part(Part::User), &["user", "user_name", "username", "login", "user_id"]),
    (EventTarget::Part(Part::Customer), &["customer", "customer_id", "customer_number", "customer_no"]),
    (EventTarget::Part(Part::FirstName), &["first_name", "given_name"]),
    (EventTarget::Part(Part::LastName), &["last_name", "surname", "family_name"]),
    (EventTarget::Part(Part::Newsletter), &["newsletter", "newsletter_name", "mailing_list", "list"]),
    (EventTarget::Part(Part::Consent), &["consent", "consent_name"]),
    (EventTarget::Part(Part::Form), &["form", "form_name", "form_id"]),
    (EventTarget::Part(Part::Values), &["values", "form_values", "form_data", "data"]),
    (EventTarget::Part(Part::Level), &["level", "cookie_level"]),
];

/// The target of that name, as `--map` and `--set` take it.
pub fn by_name(name: &str) -> Option<EventTarget> {
    let wanted = name.trim().to_ascii_lowercase().replace('-', "_");
    let own = [EventTarget::EventId, EventTarget::Type, EventTarget::Time, EventTarget::Visitor];
    let part = Part::ALL.map(EventTarget::Part);
    let found = own.into_iter().chain(part).find(|target| target.name() == wanted);
    found.or_else(|| detail_by_name(&wanted).map(EventTarget::Detail))
}

/// Every name that there is.
pub fn names() -> Vec<&'static str> {
    let own = ["event_id", "type", "time", "visitor"].into_iter();
    own.chain(Part::ALL.map(Part::name)).chain(detail_names()).collect()
}

/// What a header is taken for, and its rank: of several columns with one target the lowest wins.
pub fn meaning(header: &str) -> Option<(EventTarget, usize)> {
    let wanted = key(header);
    for (target, headers) in HEADERS {
        if let Some(rank) = headers.iter().position(|known| key(known) == wanted) {
            return Some((*target, rank));
        }
    }
    let (target, rank) = activity_headers::meaning(header, Fields::default())?;
    let target = match target {
        ActivityTarget::Time => EventTarget::Time,
        ActivityTarget::Type => EventTarget::Type,
        ActivityTarget::Detail(place) => EventTarget::Detail(place),
        ActivityTarget::Contact(field) if field.name() == "email" => EventTarget::Part(Part::Email),
        ActivityTarget::Contact(_) | ActivityTarget::SomeContact => return None,
    };
    Some((target, rank))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_a_header_of_its_own() {
        for name in names() {
            let target = by_name(name).unwrap_or_else(|| panic!("no {name}"));
            assert_eq!(target.name(), name);
            assert_eq!(meaning(name).map(|(target, _)| target.name()), Some(name));
        }
    }

    #[test]
    fn usual_headers_are_known_in_any_writing() {
        let named = |header| meaning(header).map(|(target, _)| target.name());
        for (header, name) in [
            ("messageId", Some("event_id")),
            ("anonymousId", Some("visitor")),
            ("E-Mail", Some("email")),
            ("timestamp", Some("time")),
            ("event", Some("type")),
            ("Order Total", Some("value")),
            ("shoe size", None),
        ] {
            assert_eq!(named(header), name, "{header}");
        }
    }
}
