//! An activity as bytes, so that millions can be sorted outside memory and compared at once: its type and its details,
//! the same bytes for the same activity.

use crate::domain::activity::DETAILS;
use crate::domain::id::ActivityTypeId;
use crate::error::{Error, Result};

/// Bytes of the type at the beginning.
const TYPE: usize = 8;
/// Bytes of a detail's place and length.
const HEAD: usize = 5;

/// Appends a detail; details come in the order of their places.
pub fn push(out: &mut Vec<u8>, place: usize, text: &str) {
    out.push(u8::try_from(place).unwrap_or(u8::MAX));
    out.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend(text.as_bytes());
}

/// What an import would make of an activity that is stored.
pub fn of(kind: ActivityTypeId, details: &[Option<&str>; DETAILS]) -> Vec<u8> {
    let mut bytes = kind.0.to_le_bytes().to_vec();
    for (place, detail) in details.iter().enumerate() {
        if let Some(text) = detail {
            push(&mut bytes, place, text);
        }
    }
    bytes
}

/// The type and the details of bytes made here.
pub fn read(bytes: &[u8]) -> Result<(ActivityTypeId, [Option<&str>; DETAILS])> {
    parse(bytes).ok_or_else(|| Error::failure("the temporary file of the import has been damaged"))
}

/// The first detail of those that follow, and what is behind it; nothing where no whole one is left.
pub fn next(bytes: &[u8]) -> Option<(usize, &str, &[u8])> {
    let (head, tail) = bytes.split_at_checked(HEAD)?;
    let length = u32::from_le_bytes(head[1..].try_into().ok()?) as usize;
    let (text, tail) = tail.split_at_checked(length)?;
    Some((usize::from(head[0]), std::str::from_utf8(text).ok()?, tail))
}

fn parse(bytes: &[u8]) -> Option<(ActivityTypeId, [Option<&str>; DETAILS])> {
    let (kind, mut rest) = bytes.split_at_checked(TYPE)?;
    let mut details = [None; DETAILS];
    while let Some((place, text, tail)) = next(rest) {
        *details.get_mut(place)? = Some(text);
        rest = tail;
    }
    rest.is_empty().then_some((ActivityTypeId(i64::from_le_bytes(kind.try_into().ok()?)), details))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bytes_give_back_what_they_were_made_of(
            kind in any::<i64>(),
            details in prop::array::uniform15(prop::option::of(".{0,12}")),
        ) {
            let lent: [Option<&str>; DETAILS] = std::array::from_fn(|place| details[place].as_deref());
            let bytes = of(ActivityTypeId(kind), &lent);
            prop_assert_eq!(read(&bytes).unwrap(), (ActivityTypeId(kind), lent));
            for end in 0..bytes.len() {
                // Whatever is left of them is read or refused, never past its end.
                let _ = read(&bytes[..end]);
            }
        }
    }
}
