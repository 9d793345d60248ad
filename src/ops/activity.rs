//! Activities one by one: which type is meant, which activity, adding and deleting.

use crate::domain::activity::{Activity, ActivityType, DETAILS, refuse_type_name};
use crate::domain::condition::Referent;
use crate::domain::count::count;
use crate::domain::fact::FactKind;
use crate::domain::id::{ActivityId, ActivityTypeId, ContactId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::ops::condition::refuse_referred;
use crate::ops::named;
use crate::signals;
use crate::store::{ActivityQuery, Db, Txn};

/// The type that `reference` means: a name, a code name of Kentico or an id.
pub fn find_type(db: &Db, reference: &str) -> Result<ActivityType> {
    let name = reference.trim();
    named::find(db, reference).map_err(|error| match name {
        "" => error,
        name if refuse_type_name(name).is_some() => error,
        name => error.hint(format!("`acquaint activities types add \"{name}\"` adds it")),
    })
}

/// The stored form of a name that is typed for a new or renamed type.
pub fn clean_type_name(text: &str) -> Result<String> {
    let name = named::clean_name::<ActivityType>(text)?;
    match refuse_type_name(&name) {
        None => Ok(name),
        Some(reason) => Err(Error::rejected(format!("an activity type cannot be called `{name}`: {reason}"))
            .hint("take another name, such as ski_rental")),
    }
}

/// Who says that an activity happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// A person enters it.
    Person,
    /// A system has recorded it; whoever hands it on has not made it up.
    System,
}

/// Refuses to log an activity of a type that is disabled, or that people may not log by hand when one does.
pub fn refuse_logging(kind: &ActivityType, witness: Witness) -> Result<()> {
    let name = &kind.name;
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let reference = if is_word { name.clone() } else { kind.id.to_string() };
    let edit = |flag: &str| format!("`acquaint activities types edit {reference} {flag}`");
    if !kind.enabled {
        return Err(Error::refused(format!("the activity type `{name}` is disabled; nothing was logged"))
            .hint(format!("{} enables it", edit("--enable"))));
    }
    if kind.manual || witness == Witness::System {
        return Ok(());
    }
    Err(Error::refused(format!("the activity type `{name}` is not logged by hand; nothing was logged"))
        .hint("--recorded says that a system has recorded it, as in a script that hands on events")
        .hint(format!("{} lets people log it by hand from now on", edit("--allow-manual"))))
}

/// Refuses to rename or delete a type that the program knows itself.
pub fn refuse_built_in(kind: &ActivityType, verb: &str) -> Result<()> {
    if !kind.is_built_in() {
        return Ok(());
    }
    Err(Error::refused(format!("the activity type `{}` is built in and cannot be {verb}", kind.name))
        .hint("`acquaint activities types edit TYPE --label TEXT` gives it another label"))
}

/// Refuses to delete a type that is built in, or that activities have, or conditions refer to.
pub fn refuse_type_in_use(db: &Db, kind: &ActivityType) -> Result<()> {
    refuse_built_in(kind, "deleted")?;
    let called = format!("the activity type `{}`", kind.name);
    refuse_referred(db, Referent::Subject(FactKind::Activity, kind.id.0), &called)?;
    let query = ActivityQuery { types: vec![kind.id], ..ActivityQuery::default() };
    let number = db.count_activities(&query)?;
    if number == 0 {
        return Ok(());
    }
    let have = if number == 1 { "has" } else { "have" };
    Err(Error::refused(format!("{} {have} {called}; nothing was deleted", activities(number)))
        .hint("a type goes when no activity has it: `acquaint activities delete --help`"))
}

fn activities(number: i64) -> String {
    count(number, "activity", "activities")
}

/// Deletes a type that is as it was shown, and still unused.
pub fn delete_type(txn: &Txn<'_>, seen: &ActivityType) -> Result<()> {
    named::demand_unchanged(txn, seen)?;
    refuse_type_in_use(txn, seen)?;
    Ok(txn.delete_activity_type(seen.id)?)
}

/// The id of an activity as people type it.
pub fn parse_id(reference: &str) -> Result<ActivityId> {
    let reference = reference.trim();
    reference.parse().map(ActivityId).map_err(|_| {
        Error::usage(format!("`{reference}` is not the id of an activity"))
            .hint("`acquaint activities list CONTACT` shows the ids")
    })
}

/// The activity of an id.
pub fn find(db: &Db, reference: &str) -> Result<Activity> {
    let id = parse_id(reference)?;
    db.activity(id)?.ok_or_else(|| Error::not_found(format!("there is no activity {id}")))
}

/// The activities of these ids, by contact and time. One that is unknown is an error.
pub fn find_all(db: &Db, ids: &[ActivityId]) -> Result<Vec<Activity>> {
    let found = db.activities_by_id(ids)?;
    signals::check()?;
    if found.len() == ids.len() {
        return Ok(found);
    }
    let known: std::collections::HashSet<ActivityId> = found.iter().map(|one| one.id).collect();
    let missing = ids.iter().find(|id| !known.contains(*id));
    Err(Error::not_found(
        missing.map_or_else(
            || "an activity is named twice".to_owned(),
            |id| format!("there is no activity {id}"),
        ),
    ))
}

/// An activity to be.
pub struct NewActivity<'a> {
    /// Who did it.
    pub contact: ContactId,
    /// When.
    pub time: Instant,
    /// What.
    pub kind: ActivityTypeId,
    /// The details, in their order.
    pub details: [Option<&'a str>; DETAILS],
}

/// Adds one activity to a contact that is still there.
pub fn add(txn: &Txn<'_>, new: &NewActivity<'_>) -> Result<ActivityId> {
    if txn.contact(new.contact)?.is_none() {
        return Err(Error::not_found(format!("there is no contact {}", new.contact)));
    }
    let mut adder = txn.activity_adder()?;
    let id = adder.add(new.contact, new.time, new.kind, &new.details)?;
    adder.finish()?;
    Ok(id)
}

/// Deletes the activities of a plan, if all of them are still there.
pub fn delete(txn: &Txn<'_>, ids: &[ActivityId]) -> Result<()> {
    let gone = txn.delete_activities(ids)?;
    if gone == ids.len() as u64 {
        return Ok(());
    }
    Err(Error::refused("some of the activities have been deleted meanwhile; nothing was done")
        .hint("run the command again to see the new plan"))
}
