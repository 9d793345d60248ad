//! A contact and the changes to one.
//!
//! Values are kept in their stored form (status and owner as ids, country and state as ISO codes, dates
//! as ISO text, instants as milliseconds) in one buffer per contact: an import moves a million of them
//! between threads, and eighteen small strings each would cost more than reading the file.

use super::custom_field::Custom;
use super::field::{Field, STORED};
use super::id::ContactId;
use super::person;
use super::time::Instant;
use super::visitor::PLACEHOLDER;

/// A value in its stored form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored<'a> {
    /// No value; in a change: clear it.
    Null,
    /// Text, choice, ISO date, GUID or ISO code.
    Text(&'a str),
    /// Id, gender code, milliseconds, whole number, millionths, or 0 and 1.
    Integer(i64),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Entry {
    #[default]
    Absent,
    Null,
    Text(u32, u32),
    Integer(i64),
}

/// Values by field. As part of a [`Contact`]: what is stored. As a change: what to set or clear, all
/// other fields staying as they are.
#[derive(Clone, Debug, Default)]
pub struct FieldSet {
    buffer: String,
    entries: [Entry; STORED],
    /// By the slots of the fields; no longer than the last one that was set.
    custom: Vec<Option<(Custom, Entry)>>,
}

impl FieldSet {
    /// Forgets every value and keeps the memory for the next row.
    pub fn reset(&mut self) {
        self.buffer.clear();
        self.entries = [Entry::Absent; STORED];
        self.custom.clear();
    }

    #[inline]
    fn entry(&self, field: Field) -> Entry {
        match field.place() {
            Ok(place) => self.entries.get(place).copied().unwrap_or_default(),
            Err(custom) => {
                self.custom.get(custom.slot()).copied().flatten().map_or(Entry::Absent, |(_, entry)| entry)
            }
        }
    }

    #[inline]
    fn put(&mut self, field: Field, entry: Entry) {
        match field.place() {
            Ok(place) => self.entries[place] = entry,
            Err(custom) => {
                if self.custom.len() <= custom.slot() {
                    self.custom.resize(custom.slot() + 1, None);
                }
                self.custom[custom.slot()] = Some((custom, entry));
            }
        }
    }

    /// Sets a field. The old text of a field that is set twice stays in the buffer until `reset`.
    pub fn set(&mut self, field: Field, value: Stored<'_>) {
        let entry = match value {
            Stored::Null => Entry::Null,
            Stored::Integer(n) => Entry::Integer(n),
            Stored::Text(text) => {
                let start = self.buffer.len() as u32;
                self.buffer.push_str(text);
                Entry::Text(start, self.buffer.len() as u32)
            }
        };
        self.put(field, entry);
    }

    /// Takes a field out of the set.
    pub fn remove(&mut self, field: Field) {
        self.put(field, Entry::Absent);
    }

    /// The entry of a field: `None` when the set says nothing about it.
    #[inline]
    pub fn get(&self, field: Field) -> Option<Stored<'_>> {
        match self.entry(field) {
            Entry::Absent => None,
            Entry::Null => Some(Stored::Null),
            Entry::Integer(n) => Some(Stored::Integer(n)),
            Entry::Text(start, end) => Some(Stored::Text(&self.buffer[start as usize..end as usize])),
        }
    }

    /// The value of a field; nothing said and cleared are both [`Stored::Null`].
    #[inline]
    pub fn value(&self, field: Field) -> Stored<'_> {
        self.get(field).unwrap_or(Stored::Null)
    }

    /// The text of a field that holds text.
    #[inline]
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.value(field) {
            Stored::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number of a field that holds one.
    #[inline]
    pub fn integer(&self, field: Field) -> Option<i64> {
        match self.value(field) {
            Stored::Integer(n) => Some(n),
            _ => None,
        }
    }

    /// Does the set say nothing at all?
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The fields the set speaks about, with what it says.
    pub fn iter(&self) -> impl Iterator<Item = (Field, Stored<'_>)> {
        let fields = Field::stored().chain(self.custom_fields());
        fields.filter_map(|field| self.get(field).map(|value| (field, value)))
    }

    /// The fields of the user's own that it speaks about.
    pub fn custom_fields(&self) -> impl Iterator<Item = Field> + use<'_> {
        self.custom.iter().flatten().map(|(custom, _)| Field::Custom(*custom))
    }

    /// The stored fields, and those of the user's own that one of the two speaks about.
    fn fields_of_both(&self, other: &FieldSet) -> impl Iterator<Item = Field> {
        Field::stored().chain(self.custom_fields()).chain(other.custom_fields())
    }

    /// Lays `later` over this set: what it says wins.
    pub fn overlay(&mut self, later: &FieldSet) {
        for (field, value) in later.iter() {
            self.set(field, value);
        }
    }

    /// Of `change`, only what differs from these stored values.
    pub fn difference(&self, change: &FieldSet) -> FieldSet {
        let mut differing = FieldSet::default();
        for (field, value) in change.iter() {
            if self.value(field) != value {
                differing.set(field, value);
            }
        }
        differing
    }

    /// Is the value of any field another? Nothing said and cleared are the same.
    pub fn differs_from(&self, other: &FieldSet) -> bool {
        self.fields_of_both(other).any(|field| self.value(field) != other.value(field))
    }
}

/// A state lies in the contact's country: takes out of `change` a state that would lie elsewhere, and
/// clears a stored one that a change of country leaves behind. Returns whether it did either.
pub fn settle_state(stored: &FieldSet, change: &mut FieldSet) -> bool {
    if change.get(Field::Country).is_none() && change.get(Field::State).is_none() {
        return false;
    }
    let after = |field| change.get(field).unwrap_or(stored.value(field));
    if is_inside(after(Field::State), after(Field::Country)) {
        return false;
    }
    match stored.value(Field::State) {
        Stored::Null => change.remove(Field::State),
        _ => change.set(Field::State, Stored::Null),
    }
    true
}

/// The code of a state begins with that of its country. No state is inside every country and none.
pub fn is_inside(state: Stored<'_>, country: Stored<'_>) -> bool {
    match (state, country) {
        (Stored::Text(state), Stored::Text(country)) => state.split('-').next() == Some(country),
        (Stored::Text(_), _) => false,
        _ => true,
    }
}

/// Two sets are equal when they say the same of every field.
impl PartialEq for FieldSet {
    fn eq(&self, other: &Self) -> bool {
        self.fields_of_both(other).all(|field| self.get(field) == other.get(field))
    }
}

/// A stored contact. GUID and creation time are among its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Its id, never given twice.
    pub id: ContactId,
    /// What is stored of it.
    pub fields: FieldSet,
    /// When a change was last made to it.
    pub modified: Instant,
}

impl Contact {
    /// One of which nothing is known yet, to be filled in.
    pub fn blank() -> Contact {
        Contact { id: ContactId(0), fields: FieldSet::default(), modified: Instant::from_millis(0) }
    }

    /// First, middle and last name joined by blanks; `None` when there is none.
    pub fn name(&self) -> Option<String> {
        let name = person::display_name(
            self.fields.text(Field::FirstName).unwrap_or_default(),
            self.fields.text(Field::MiddleName).unwrap_or_default(),
            self.fields.text(Field::LastName).unwrap_or_default(),
        );
        (!name.is_empty()).then_some(name)
    }

    /// The e-mail address, if the contact has one.
    pub fn email(&self) -> Option<&str> {
        self.fields.text(Field::Email)
    }

    /// Does its name only say when it was seen first?
    pub fn has_placeholder_name(&self) -> bool {
        let is_placeholder = |name: &str| name.starts_with(PLACEHOLDER);
        self.is_anonymous()
            && self.fields.text(Field::FirstName).is_none()
            && self.fields.text(Field::LastName).is_some_and(is_placeholder)
    }

    /// A contact without an e-mail address is anonymous.
    pub fn is_anonymous(&self) -> bool {
        self.email().is_none()
    }

    /// How messages call the contact: `Joseph Smith <jsmith@localhost.local>`, one of the two, or
    /// `(anonymous)`.
    pub fn title(&self) -> String {
        let part = |field| self.fields.text(field).unwrap_or_default();
        person::title([Field::FirstName, Field::MiddleName, Field::LastName].map(part), self.email())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_differs_only_where_the_value_does() {
        let mut stored = FieldSet::default();
        stored.set(Field::City, Stored::Text("Boston"));
        stored.set(Field::Status, Stored::Integer(3));
        let mut change = FieldSet::default();
        change.set(Field::City, Stored::Text("Boston"));
        change.set(Field::Status, Stored::Null);
        change.set(Field::Zip, Stored::Null);
        let differing = stored.difference(&change);
        assert_eq!(differing.iter().collect::<Vec<_>>(), [(Field::Status, Stored::Null)]);
        let before = stored.clone();
        stored.overlay(&differing);
        assert!(stored.differs_from(&before) && before.differs_from(&stored));
        assert!(stored.difference(&change).is_empty());
    }

    #[test]
    fn a_cleared_value_and_none_are_the_same() {
        let mut cleared = FieldSet::default();
        cleared.set(Field::City, Stored::Null);
        assert!(!cleared.differs_from(&FieldSet::default()));
    }

    fn set(pairs: &[(Field, &str)]) -> FieldSet {
        let mut set = FieldSet::default();
        for (field, text) in pairs {
            set.set(*field, Stored::Text(text));
        }
        set
    }

    #[test]
    fn a_state_outside_the_country_is_settled() {
        let (state, country) = (Field::State, Field::Country);
        let california = set(&[(state, "US-CA"), (country, "US")]);
        for (stored, change, settled, left) in [
            (&california, set(&[(country, "DE")]), true, Some(Stored::Null)),
            (&california, set(&[(country, "DE"), (state, "DE-BY")]), false, Some(Stored::Text("DE-BY"))),
            (&california, set(&[(Field::City, "Boston")]), false, None),
            // As when only empty fields are filled: the country stays.
            (&set(&[(country, "US")]), set(&[(state, "DE-BY")]), true, None),
            (&set(&[(country, "US")]), set(&[(state, "US-CA")]), false, Some(Stored::Text("US-CA"))),
        ] {
            let mut change = change;
            assert_eq!(settle_state(stored, &mut change), settled);
            assert_eq!(change.get(state), left);
        }
    }

    #[test]
    fn a_reset_set_says_nothing() {
        let mut set = FieldSet::default();
        set.set(Field::City, Stored::Text("Boston"));
        assert!(!set.is_empty());
        set.reset();
        assert!(set.is_empty());
        assert_eq!(set.get(Field::City), None);
    }
}
