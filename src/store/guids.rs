//! GUIDs of version 7: their order is that in which they are made, so that an index of them grows at its end.

use uuid::{ContextV7, Timestamp, Uuid};

use crate::domain::time::Instant;

/// The next GUID of that moment; `context` counts on for each.
pub(super) fn next(context: &ContextV7, time: Instant) -> Uuid {
    let millis = u64::try_from(time.millis()).unwrap_or(0);
    let nanos = u32::try_from(millis % 1_000).unwrap_or(0) * 1_000_000;
    Uuid::new_v7(Timestamp::from_unix(context, millis / 1_000, nanos))
}
