//! What can stand for the types and the details of activities.

use super::candidates::Offer;
use super::source::Source;
use crate::domain::activity::{ActivityType, detail_names};
use crate::domain::custom_field::Fields;
use crate::formats::activity_headers::ActivityTarget;

/// The activity types.
pub fn types(source: &Source) -> Vec<Offer> {
    let types = source.ask(|store| store.activity_types().ok());
    let words = |kind: &ActivityType| match kind.enabled {
        true => kind.label.clone(),
        false => format!("{} (disabled)", kind.label),
    };
    types.unwrap_or_default().into_iter().map(|kind| (kind.name.clone(), words(&kind))).collect()
}

/// What columns of a file become.
pub fn targets(fields: Fields) -> Vec<Offer> {
    let names = ActivityTarget::names(fields).into_iter().map(|name| (name.to_owned(), String::new()));
    names.chain([("ignore".to_owned(), "leave the column alone".to_owned())]).collect()
}

/// What can be the same for every row.
pub fn settings() -> Vec<Offer> {
    let names = ["time", "type"].into_iter().chain(detail_names());
    names.map(|name| (format!("{name}="), String::new())).collect()
}
