//! The names of a database: its fields, contact statuses and users, loaded once per command.

use std::collections::HashMap;

use super::custom_field::Fields;
use super::fact::{FactNames, SavedConditions};
use super::text::{self, fold_case};

/// One list of names with their ids.
#[derive(Clone, Debug, Default)]
pub struct NameList {
    by_id: HashMap<i64, String>,
    by_key: HashMap<String, i64>,
    /// The names as they are written: an import asks for the same few a million times, mostly like that.
    exact: HashMap<String, i64>,
}

impl NameList {
    /// Adds a name.
    pub fn add(&mut self, id: i64, name: &str) {
        self.by_key.insert(fold_case(name).into_owned(), id);
        self.exact.insert(name.to_owned(), id);
        self.by_id.insert(id, name.to_owned());
    }

    /// The name of an id.
    pub fn name(&self, id: i64) -> Option<&str> {
        self.by_id.get(&id).map(String::as_str)
    }

    /// The id of a name, without regard to case in any script.
    pub fn id(&self, name: &str) -> Option<i64> {
        if let Some(id) = self.exact.get(name) {
            return Some(*id);
        }
        self.by_key.get(&*fold_case(name.trim())).copied()
    }

    /// At most three names that look like `name`.
    pub fn nearest(&self, name: &str) -> Vec<&str> {
        let mut names: Vec<&str> = self.by_id.values().map(String::as_str).collect();
        names.sort_unstable();
        text::nearest(name, names)
    }

    /// The names in the order of their ids.
    pub fn in_order(&self) -> Vec<&str> {
        let mut ids: Vec<i64> = self.by_id.keys().copied().collect();
        ids.sort_unstable();
        ids.into_iter().filter_map(|id| self.name(id)).collect()
    }

    /// The names, in no order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_id.values().map(String::as_str)
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }
}

/// Names that may be those of several, told apart: with ` #ID` behind them where it takes that. A name that looks as if
/// it had an id already gets its own, so that no two come out alike.
pub fn told_apart(named: Vec<(i64, String)>) -> Vec<(i64, String)> {
    let mut keys: HashMap<String, usize> = HashMap::with_capacity(named.len());
    for (_, name) in &named {
        *keys.entry(fold_case(name).into_owned()).or_default() += 1;
    }
    let apart = |(id, name): (i64, String)| {
        let is_alone = keys.get(&*fold_case(&name)) == Some(&1) && with_id(&name).is_none();
        if is_alone { (id, name) } else { (id, format!("{name} #{id}")) }
    };
    named.into_iter().map(apart).collect()
}

/// The name and the id that [`told_apart`] has put behind it.
pub fn with_id(name: &str) -> Option<(&str, i64)> {
    let (name, id) = name.rsplit_once(" #")?;
    Some((name, id.parse().ok()?))
}

/// What a contact's fields and conditions are called and refer to in one database.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The fields, the user's own among them.
    pub fields: Fields,
    /// Contact statuses.
    pub statuses: NameList,
    /// Users, by login name.
    pub users: NameList,
    /// Activity types, groups, scores and all else that facts are about.
    pub facts: FactNames,
    /// Conditions saved under a name.
    pub saved: SavedConditions,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_several_are_told_apart_and_never_come_out_alike() {
        let named = [(1, "ACME"), (2, "Acme"), (3, "ACME #1"), (4, "Äpfel"), (5, "Birnen #x")];
        let named = named.map(|(id, name)| (id, name.to_owned())).to_vec();
        let apart: Vec<String> = told_apart(named).into_iter().map(|(_, name)| name).collect();
        assert_eq!(apart, ["ACME #1", "Acme #2", "ACME #1 #3", "Äpfel", "Birnen #x"]);
        assert_eq!(with_id("ACME #1 #3"), Some(("ACME #1", 3)));
    }

    #[test]
    fn a_name_is_found_in_any_case_and_a_near_one_is_suggested() {
        let mut list = NameList::default();
        list.add(3, "Prospective client");
        list.add(4, "VIP");
        assert_eq!(list.id("PROSPECTIVE client"), Some(3));
        assert_eq!(list.id("vip "), Some(4));
        assert_eq!(list.id("Prospect"), None);
        list.add(5, "Ärzte");
        assert_eq!(list.id("ÄRZTE"), Some(5));
        assert_eq!(list.nearest("prospective clients"), ["Prospective client"]);
        assert_eq!(list.name(4), Some("VIP"));
    }
}
