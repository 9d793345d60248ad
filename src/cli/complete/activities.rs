//! What can stand for the types and the details of activities.

use super::candidates::Offer;
use super::source::Source;
use crate::domain::activity::{ActivityType, detail_names};

/// The activity types.
pub fn types(source: &Source) -> Vec<Offer> {
    let types = source.ask(|store| store.activity_types().ok());
    let words = |kind: &ActivityType| match kind.enabled {
        true => kind.label.clone(),
        false => format!("{} (disabled)", kind.label),
    };
    types.unwrap_or_default().into_iter().map(|kind| (kind.name.clone(), words(&kind))).collect()
}

/// The details that an activity can be given.
pub fn details() -> Vec<Offer> {
    detail_names().map(|name| (format!("{name}="), String::new())).collect()
}
