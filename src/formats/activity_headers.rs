//! What the columns of a file of activities mean, from the table `activity_headers.txt` beside this file.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::headers::{key, own_field, own_label};
use crate::domain::activity::{detail_by_name, detail_name, detail_names};
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;

/// What a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ActivityTarget {
    /// The contact, by this field: e-mail address, GUID, id, or a unique field of the user's own.
    Contact(Field),
    /// The contact; the values tell by which field.
    SomeContact,
    /// When it happened.
    Time,
    /// What it was.
    Type,
    /// The detail at a place.
    Detail(usize),
}

impl ActivityTarget {
    /// The name by which flags and the mapping line call it.
    pub fn name(self) -> &'static str {
        match self {
            ActivityTarget::Contact(Field::Id) => "contact_id",
            ActivityTarget::Contact(field) => field.name(),
            ActivityTarget::SomeContact => "contact",
            ActivityTarget::Time => "time",
            ActivityTarget::Type => "type",
            ActivityTarget::Detail(place) => detail_name(place),
        }
    }

    /// The target of that name. A detail wins over a field of the user's own with its name.
    pub fn by_name(name: &str, fields: Fields) -> Option<ActivityTarget> {
        let wanted = name.trim().to_ascii_lowercase().replace('-', "_");
        match wanted.as_str() {
            "contact" => return Some(ActivityTarget::SomeContact),
            "id" | "contact_id" => return Some(ActivityTarget::Contact(Field::Id)),
            "email" => return Some(ActivityTarget::Contact(Field::Email)),
            "guid" => return Some(ActivityTarget::Contact(Field::Guid)),
            "time" => return Some(ActivityTarget::Time),
            "type" => return Some(ActivityTarget::Type),
            _ => {}
        }
        detail_by_name(&wanted)
            .map(ActivityTarget::Detail)
            .or_else(|| unique(fields.own_by_name(name).map(Field::Custom)))
    }

    /// Every name that there is.
    pub fn names(fields: Fields) -> Vec<&'static str> {
        let own = fields.custom().iter().filter_map(|custom| unique(Some(Field::Custom(*custom))));
        let contact = ["email", "guid", "contact_id"].into_iter().chain(own.map(ActivityTarget::name));
        contact.chain(["time", "type"]).chain(detail_names()).collect()
    }
}

/// Only a unique field says who is meant.
fn unique(field: Option<Field>) -> Option<ActivityTarget> {
    match field {
        Some(Field::Custom(custom)) if custom.definition().unique => {
            Some(ActivityTarget::Contact(Field::Custom(custom)))
        }
        _ => None,
    }
}

/// What a header is taken for, and its rank: of several columns with one target the lowest wins.
pub fn meaning(header: &str, fields: Fields) -> Option<(ActivityTarget, usize)> {
    let own = || unique(own_field(header, fields)).or_else(|| unique(own_label(header, fields)));
    if let Some(target) = own() {
        return Some((target, 0));
    }
    table().get(&key(header)).copied()
}

fn table() -> &'static HashMap<String, (ActivityTarget, usize)> {
    static TABLE: OnceLock<HashMap<String, (ActivityTarget, usize)>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = HashMap::new();
        let lines = include_str!("activity_headers.txt").lines().filter(|line| !line.starts_with('#'));
        for (name, headers) in lines.filter_map(|line| line.split_once('|')) {
            let Some(target) = ActivityTarget::by_name(name, Fields::default()) else { continue };
            for (rank, header) in headers.split(',').enumerate() {
                table.entry(key(header)).or_insert((target, rank));
            }
        }
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_has_its_target_and_every_header_is_there_once() {
        let lines: Vec<&str> = include_str!("activity_headers.txt")
            .lines()
            .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
            .collect();
        let mut headers = 0;
        for line in &lines {
            let (name, list) = line.split_once('|').expect("a target and its headers");
            assert!(ActivityTarget::by_name(name, Fields::default()).is_some(), "{name}");
            headers += list.split(',').count();
        }
        assert_eq!(table().len(), headers, "a header stands twice in the table");
        for name in detail_names() {
            let target = detail_by_name(name).map(ActivityTarget::Detail);
            assert_eq!(meaning(name, Fields::default()).map(|(target, _)| target), target, "{name}");
        }
    }

    #[test]
    fn usual_headers_are_known_in_any_writing() {
        let named = |header| meaning(header, Fields::default()).map(|(target, _)| target.name());
        for (header, name) in [
            ("E-Mail", Some("email")),
            ("InvoiceDate", Some("time")),
            ("ActivityItemDetailID", Some("detail")),
            ("activity_type", Some("type")),
            ("UTM-Source", Some("utm_source")),
            ("ip", None),
            ("id", None),
        ] {
            assert_eq!(named(header), name, "{header}");
        }
    }
}
