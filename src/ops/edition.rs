//! What an edition shows of a database.

use crate::domain::edition::Edition;
use crate::domain::group::Group;
use crate::error::{Error, Result};
use crate::store::{Db, StoreError};

/// What CMS does not show, by the tables that hold it: one and many of them.
const HIDDEN: &[(&str, [&str; 2])] = &[
    ("activities", ["activity", "activities"]),
    ("agreements", ["consent agreement", "consent agreements"]),
    ("consents", ["consent", "consents"]),
    ("notes", ["note", "notes"]),
    ("accounts", ["account", "accounts"]),
    ("user_contacts", ["link to a user", "links to users"]),
    ("customers", ["customer", "customers"]),
    ("customer_contacts", ["link to a customer", "links to customers"]),
    ("visitors", ["visitor id", "visitor ids"]),
    ("forms", ["form", "forms"]),
    ("submissions", ["form submission", "form submissions"]),
    ("mappings", ["field mapping", "field mappings"]),
    ("bounces", ["contact with bounced e-mails", "contacts with bounced e-mails"]),
    ("scores", ["score", "scores"]),
    ("personas", ["persona", "personas"]),
    ("conditions", ["saved condition", "saved conditions"]),
    ("fields", ["field of your own", "fields of your own"]),
    ("statuses", ["contact status", "contact statuses"]),
];

/// So much of each kind the CMS edition does not show; nothing of what there is none of.
pub fn invisible(db: &Db) -> Result<Vec<(i64, [&'static str; 2])>> {
    let mut hidden = Vec::new();
    let more = db.contacts_with_more()?;
    hidden.push((more, ["contact with more than a name and an address", MORE]));
    let by_condition = db.groups()?.iter().filter(|group| group.condition.is_some()).count();
    hidden.push((
        i64::try_from(by_condition).unwrap_or(i64::MAX),
        ["group by condition", "groups by condition"],
    ));
    let rows = db.footprint()?.rows;
    for (table, what) in HIDDEN {
        let number = rows.iter().find(|(name, _)| name == table).map_or(0, |(_, number)| *number);
        hidden.push((number, *what));
    }
    hidden.retain(|(number, _)| *number > 0);
    Ok(hidden)
}

const MORE: &str = "contacts with more than a name and an address";

/// Refuses what only EMS has, in a database of the other edition: `scores list`.
pub fn demand_ems(db: &Db, what: &str) -> Result<()> {
    if db.edition()? == Edition::Ems {
        return Ok(());
    }
    Err(Error::usage(format!("`{what}` is not part of the CMS edition, which this database has"))
        .hint("`acquaint db edition ems` switches to EMS, which has everything; nothing is lost by it"))
}

/// The groups that the edition shows.
pub fn groups(db: &Db) -> std::result::Result<Vec<Group>, StoreError> {
    let mut groups = db.groups()?;
    if db.edition()? == Edition::Cms {
        groups.retain(|group| group.condition.is_none());
    }
    Ok(groups)
}
