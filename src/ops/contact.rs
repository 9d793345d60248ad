//! Rules of a single contact that need more than its own fields.

use uuid::Uuid;

use crate::domain::contact::{Contact, FieldSet, Stored};
use crate::domain::edition::Edition;
use crate::domain::field::Field;
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::place::Country;
use crate::domain::reading::{Reading, own_text};
use crate::error::{Error, Result};
use crate::store::{Db, StoreError};

/// The country of states that come without one and that several countries have.
pub fn default_country(db: &Db) -> std::result::Result<Option<Country>, StoreError> {
    Ok(db.setting("default_country")?.and_then(|code| Country::from_code(&code)))
}

/// How values of a contact are read, or of a new one: lone states are those of its country.
pub fn reading(db: &Db, moment: Moment, known: Option<&Contact>) -> Result<Reading> {
    let mut reading = Reading::new(moment);
    reading.default_country = match known.and_then(|contact| contact.fields.text(Field::Country)) {
        Some(code) => Country::from_code(code),
        None => default_country(db)?,
    };
    Ok(reading)
}

/// Refuses a contact without an e-mail address where the edition knows people by it alone.
pub fn demand_address(db: &Db, email: Stored<'_>) -> Result<()> {
    if email != Stored::Null || db.edition()? == Edition::Ems {
        return Ok(());
    }
    Err(Error::rejected("a contact of the CMS edition, which this database has, has an e-mail address")
        .hint("give it with --email ADDRESS; `acquaint db edition ems` switches to EMS, which knows anonymous contacts"))
}

/// Refuses an e-mail address, GUID or other unique value that another contact has.
pub fn taken(db: &Db, fields: &FieldSet, own: Option<ContactId>) -> Result<()> {
    if let Some(email) = fields.text(Field::Email)
        && let Some(other) = db.contact_by_email(email)?
        && Some(other.id) != own
    {
        return Err(Error::rejected(format!("{email} is the address of contact {} already", other.id))
            .detail(format!("  {}", other.title()))
            .hint(format!("`acquaint contacts edit {}` changes that contact", other.id)));
    }
    for custom in db.fields()?.custom().iter().filter(|custom| custom.definition().unique) {
        let value = fields.value(Field::Custom(*custom));
        if value != Stored::Null
            && let Some(other) = db.contact_by_value(*custom, value)?
            && Some(other.id) != own
        {
            let (name, text) = (&custom.definition().name, own_text(value, custom.definition()));
            return Err(Error::rejected(format!("{name} {text} is that of contact {} already", other.id))
                .detail(format!("  {}", other.title()))
                .hint(format!("`acquaint contacts edit {}` changes that contact", other.id)));
        }
    }
    if let Some(guid) = fields.text(Field::Guid).and_then(|guid| Uuid::parse_str(guid).ok())
        && let Some(other) = db.contact_by_guid(guid)?
        && Some(other.id) != own
    {
        return Err(Error::rejected(format!("the GUID is that of contact {} already", other.id)));
    }
    Ok(())
}
