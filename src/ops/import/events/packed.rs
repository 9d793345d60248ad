//! An event as bytes, so that millions can be sorted outside memory: a head of fixed size, the details of its activity as
//! those of activities are kept, and its parts.

use crate::domain::activity::DETAILS;
use crate::domain::event::{EventKind, PARTS, Part};
use crate::error::{Error, Result};
use crate::ops::import::activities::detail;

/// An event, lent from its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// The line of the file.
    pub line: u64,
    /// What it says.
    pub kind: EventKind,
    /// Its activity type; 0 where it is no activity.
    pub activity: i64,
    /// The browser.
    pub visitor: Option<[u8; 16]>,
    /// The details of the activity, as they are kept.
    pub details: &'a [u8],
    /// What it is about, by the places of the parts.
    pub parts: [Option<&'a str>; PARTS],
}

impl<'a> Event<'a> {
    /// What it says of a part.
    pub fn part(&self, part: Part) -> Option<&'a str> {
        self.parts[part.place()]
    }

    /// Appends the bytes.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.line.to_le_bytes());
        out.push(kind_code(self.kind));
        out.extend(self.activity.to_le_bytes());
        out.push(u8::from(self.visitor.is_some()));
        out.extend(self.visitor.unwrap_or_default());
        out.extend(u32::try_from(self.details.len()).unwrap_or(u32::MAX).to_le_bytes());
        out.extend(self.details);
        for (place, text) in self.parts.iter().enumerate() {
            if let Some(text) = text {
                detail::push(out, place, text);
            }
        }
    }

    /// The event of bytes made here.
    pub fn read(bytes: &'a [u8]) -> Result<Event<'a>> {
        parse(bytes).ok_or_else(|| Error::failure("the temporary file of the import has been damaged"))
    }
}

fn parse(bytes: &[u8]) -> Option<Event<'_>> {
    let (line, rest) = bytes.split_first_chunk::<8>()?;
    let (kind, rest) = rest.split_first()?;
    let (activity, rest) = rest.split_first_chunk::<8>()?;
    let (has_visitor, rest) = rest.split_first()?;
    let (visitor, rest) = rest.split_first_chunk::<16>()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (details, mut rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let mut parts = [None; PARTS];
    while let Some((place, text, tail)) = detail::next(rest) {
        *parts.get_mut(place)? = Some(text);
        rest = tail;
    }
    rest.is_empty().then_some(Event {
        line: u64::from_le_bytes(*line),
        kind: *KINDS.get(usize::from(*kind))?,
        activity: i64::from_le_bytes(*activity),
        visitor: (*has_visitor == 1).then_some(*visitor),
        details,
        parts,
    })
}

const KINDS: [EventKind; 13] = [
    EventKind::Plain,
    EventKind::Registration,
    EventKind::SignIn,
    EventKind::CustomerRegistration,
    EventKind::Purchase,
    EventKind::Submission,
    EventKind::Subscription,
    EventKind::Confirmation,
    EventKind::Unsubscription,
    EventKind::Bounce,
    EventKind::Agreement,
    EventKind::Revocation,
    EventKind::CookieLevel,
];

fn kind_code(kind: EventKind) -> u8 {
    KINDS.iter().position(|known| *known == kind).and_then(|place| u8::try_from(place).ok()).unwrap_or(0)
}

/// Bytes of an activity with another detail, which stands in the place of the one that is there.
pub fn with_detail(details: &[u8], place: usize, text: &str) -> Result<Vec<u8>> {
    let mut all: [Option<&str>; DETAILS] = [None; DETAILS];
    let mut rest = details;
    while let Some((at, known, tail)) = detail::next(rest) {
        if let Some(slot) = all.get_mut(at) {
            *slot = Some(known);
        }
        rest = tail;
    }
    if let Some(slot) = all.get_mut(place) {
        *slot = Some(text);
    }
    let mut out = Vec::with_capacity(details.len() + text.len() + 8);
    for (place, text) in all.into_iter().enumerate() {
        if let Some(text) = text {
            detail::push(&mut out, place, text);
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bytes_give_back_what_they_were_made_of(
            line in any::<u64>(),
            kind in 0..KINDS.len(),
            activity in any::<i64>(),
            visitor in prop::option::of(any::<[u8; 16]>()),
            parts in prop::array::uniform10(prop::option::of(".{0,12}")),
            title in ".{0,9}",
        ) {
            let mut details = Vec::new();
            detail::push(&mut details, 3, &title);
            let parts: [Option<&str>; PARTS] = std::array::from_fn(|place| parts[place].as_deref());
            let event = Event { line, kind: KINDS[kind], activity, visitor, details: &details, parts };
            let mut bytes = Vec::new();
            event.write(&mut bytes);
            prop_assert_eq!(Event::read(&bytes).unwrap(), event);
            for end in 0..bytes.len() {
                let _ = Event::read(&bytes[..end]);
            }
        }
    }

    #[test]
    fn a_detail_takes_its_place() {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        detail::push(&mut before, 1, "item");
        detail::push(&mut before, 5, "page");
        detail::push(&mut after, 1, "item");
        detail::push(&mut after, 2, "7");
        detail::push(&mut after, 5, "page");
        assert_eq!(with_detail(&before, 2, "7").unwrap(), after);
    }
}
