//! Rules of a single contact that need more than its own fields.

use uuid::Uuid;

use crate::domain::contact::{FieldSet, Stored};
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::error::{Error, Result};
use crate::store::Db;

/// Refuses an e-mail address or GUID that another contact has.
pub fn taken(db: &Db, fields: &FieldSet, own: Option<ContactId>) -> Result<()> {
    if let Some(email) = fields.text(Field::Email)
        && let Some(other) = db.contact_by_email(email)?
        && Some(other.id) != own
    {
        return Err(Error::rejected(format!("{email} is the address of contact {} already", other.id))
            .detail(format!("  {}", other.title()))
            .hint(format!("`acquaint contacts edit {}` changes that contact", other.id)));
    }
    if let Some(guid) = fields.text(Field::Guid).and_then(|guid| Uuid::parse_str(guid).ok())
        && let Some(other) = db.contact_by_guid(guid)?
        && Some(other.id) != own
    {
        return Err(Error::rejected(format!("the GUID is that of contact {} already", other.id)));
    }
    Ok(())
}

/// A state lies in the contact's country: a change of country takes away a state elsewhere, and a state
/// elsewhere does not come in without its country. Returns whether a state was taken away.
pub fn settle_state(stored: &FieldSet, change: &mut FieldSet) -> bool {
    let new_country = change.get(Field::Country);
    let country = new_country.unwrap_or(stored.value(Field::Country));
    let Stored::Text(state) = change.get(Field::State).unwrap_or(stored.value(Field::State)) else {
        return false;
    };
    if matches!(country, Stored::Text(code) if state.split('-').next() == Some(code)) {
        return false;
    }
    if new_country.is_none() {
        change.remove(Field::State);
        return false;
    }
    change.set(Field::State, Stored::Null);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(country: Option<&str>, state: Option<&str>) -> FieldSet {
        let mut fields = FieldSet::default();
        for (field, code) in [(Field::Country, country), (Field::State, state)] {
            if let Some(code) = code {
                fields.set(field, if code.is_empty() { Stored::Null } else { Stored::Text(code) });
            }
        }
        fields
    }

    #[test]
    fn a_state_and_its_country_stay_together() {
        let stored = fields(Some("US"), Some("US-CA"));
        for (change, settled, taken_away) in [
            ((Some("AT"), None), (Some("AT"), Some("")), true),
            ((Some(""), None), (Some(""), Some("")), true),
            ((Some("AT"), Some("AT-6")), (Some("AT"), Some("AT-6")), false),
            ((None, Some("US-MA")), (None, Some("US-MA")), false),
            ((None, Some("AT-6")), (None, None), false),
            ((None, Some("")), (None, Some("")), false),
            ((None, None), (None, None), false),
        ] {
            let mut found = fields(change.0, change.1);
            assert_eq!(settle_state(&stored, &mut found), taken_away, "{change:?}");
            assert_eq!(found, fields(settled.0, settled.1), "{change:?}");
        }
    }
}
