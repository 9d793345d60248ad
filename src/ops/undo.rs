//! Undo of one operation or of a range, newest first, all of it or nothing.

use crate::domain::count::{count, plural};
use crate::domain::id::{GroupId, OperationId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::ops::condition::{Conditions, follow_undo};
use crate::ops::setting;
use crate::store::{Db, NewOperation, Operation, Reversal, Store, Summary, Txn, UndoConflict};

/// Said of an undo that removed added records for good.
const REMOVED_ADDED: &str = "it removed records that the operation had added, too many to keep for that";
/// The same of contacts.
const REMOVED_CREATED: &str = "it removed contacts that the operation had created, too many to keep for that";

/// What to undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The newest operation that stands and is no undo.
    Newest,
    /// One operation.
    One(OperationId),
    /// Every operation from the first to the last that still stands.
    Range(OperationId, OperationId),
}

/// Operations that are about to be undone, newest first.
#[derive(Debug)]
pub struct Plan {
    /// The operations.
    pub operations: Vec<Operation>,
    /// Contacts that would be gone.
    pub contacts: i64,
    /// Would some of them be gone for good?
    pub is_final: bool,
}

/// What was undone.
#[derive(Debug)]
pub struct Undone {
    /// The operation.
    pub operation: Operation,
    /// What that took.
    pub reversal: Reversal,
}

/// Finds the operations; refuses those whose undo is out of the question.
pub fn plan(db: &Db, target: Target, now: Instant) -> Result<Plan> {
    let operations = match target {
        Target::Newest => {
            vec![db.last_standing()?.ok_or_else(|| Error::not_found("there is nothing to undo"))?]
        }
        Target::One(id) => vec![find(db, id)?],
        Target::Range(first, last) => range(db, first, last)?,
    };
    let (mut contacts, mut is_final) = (0, false);
    for operation in &operations {
        if let Some(reason) = obstacle(db, operation, now)? {
            return Err(Error::refused(format!("operation {} cannot be undone: {reason}", operation.id)));
        }
        contacts += db.contacts_to_remove(operation)?;
        is_final |= db.is_undo_final(operation)?;
    }
    Ok(Plan { operations, contacts, is_final })
}

/// The operation of that id.
pub fn find(db: &Db, id: OperationId) -> Result<Operation> {
    db.operation(id)?.ok_or_else(|| {
        Error::not_found(format!("there is no operation {id}")).hint("`acquaint db log` lists them")
    })
}

fn range(db: &Db, first: OperationId, last: OperationId) -> Result<Vec<Operation>> {
    let mut found = Vec::new();
    let mut before = OperationId(last.0.saturating_add(1));
    loop {
        let page = db.operations(Some(before), 100)?;
        let Some(oldest) = page.last() else { break };
        before = oldest.id;
        let done = before <= first;
        found.extend(page.into_iter().filter(|operation| operation.id >= first));
        if done {
            break;
        }
    }
    if found.is_empty() {
        return Err(Error::not_found(format!("there are no operations {first} to {last}")));
    }
    // An operation of the range and its undo in the range left nothing behind.
    found.retain(|operation| {
        operation.undone_by.is_none() && operation.undoes.is_none_or(|undone| undone < first)
    });
    if found.is_empty() {
        return Err(Error::refused(format!("operations {first} to {last} have all been undone already")));
    }
    Ok(found)
}

/// Why the operation cannot be undone whatever else changed: undone already, final, or too old.
pub fn obstacle(db: &Db, operation: &Operation, now: Instant) -> Result<Option<String>> {
    if let Some(by) = operation.undone_by {
        return Ok(Some(format!("operation {by} has undone it already")));
    }
    if let Some(reason) = &operation.final_because {
        return Ok(Some(reason.clone()));
    }
    if operation.time < db.undoable_since(now)? {
        return Ok(Some("it is older than the journal is kept (journal_retention_days)".to_owned()));
    }
    if !db.keeps_images(operation)? {
        return Ok(Some("its part of the journal has been removed".to_owned()));
    }
    Ok(None)
}

/// What undoing a plan did.
#[derive(Debug)]
pub struct Outcome {
    /// Each operation, newest first.
    pub done: Vec<Undone>,
    /// Groups that have to be worked out again, since their conditions mean something else.
    pub stale: usize,
}

/// Undoes the plan in one transaction. With `dry_run` it is done and taken back.
pub fn apply(
    store: &Store,
    plan: &Plan,
    operation: &NewOperation<'_>,
    dry_run: bool,
) -> Result<(Outcome, Option<OperationId>)> {
    store.write(operation, |txn| {
        let conditions = Conditions::load_to_check(txn)?;
        let lost = setting::lost_consent(txn)?;
        let mut done: Vec<Undone> = Vec::new();
        let mut last: Option<Summary> = None;
        let mut members_changed: Vec<(GroupId, Instant)> = Vec::new();
        for planned in &plan.operations {
            if let Some(summary) = last.take() {
                txn.next_operation(&summary, operation)?;
            }
            let touched = txn.groups_touched(planned)?;
            members_changed.extend(touched.into_iter().map(|group| (group, planned.time)));
            let reversal = revert(txn, planned.id, &plan.operations)?;
            last = Some(summary(planned, &reversal));
            done.push(Undone { operation: planned.clone(), reversal });
        }
        let removed: i64 = done.iter().map(|undone| undone.reversal.contacts_removed).sum();
        if removed > plan.contacts {
            return Err(Error::refused(
                "more contacts would be removed by now than were shown; nothing was undone",
            ));
        }
        refuse_lost_consent(txn, lost, &cannot(plan))?;
        let stale = follow_undo(txn, &conditions, &cannot(plan), (&restored(&done), &members_changed))?;
        Ok((Outcome { done, stale }, last.filter(|_| !dry_run)))
    })
}

/// Refuses to take away the consent that tracking is bound to.
fn refuse_lost_consent(txn: &Txn<'_>, before: Option<String>, cannot: &str) -> Result<()> {
    match setting::lost_consent(txn)? {
        Some(name) if before.is_none() => Err(Error::refused(format!(
            "{cannot}: the setting tracking_consent names the consent `{name}`; nothing was undone"
        ))
        .hint("`acquaint config unset tracking_consent` first: then cookies alone decide who is tracked")),
        _ => Ok(()),
    }
}

fn cannot(plan: &Plan) -> String {
    match plan.operations.as_slice() {
        [one] => format!("operation {} cannot be undone", one.id),
        several => {
            let ids: Vec<String> = several.iter().map(|operation| operation.id.to_string()).collect();
            format!("operations {} cannot be undone", ids.join(", "))
        }
    }
}

/// The groups whose rows were put back together with what they had been worked out by.
fn restored(done: &[Undone]) -> Vec<GroupId> {
    if done.iter().any(|undone| undone.reversal.meanings_changed_since) {
        return Vec::new();
    }
    done.iter().flat_map(|undone| undone.reversal.groups_restored.iter().copied()).collect()
}

/// Asks once more inside the transaction, since anything may have happened after the plan.
fn revert(txn: &Txn<'_>, id: OperationId, planned: &[Operation]) -> Result<Reversal> {
    let operation = find(txn, id)?;
    if let Some(reason) = obstacle(txn, &operation, txn.time())? {
        return Err(Error::refused(format!("operation {id} cannot be undone: {reason}")));
    }
    if let Some(conflict) = txn.undo_conflict(&operation)? {
        return Err(refusal(&operation, &conflict, planned));
    }
    txn.revert(&operation)?.map_err(|conflict| refusal(&operation, &conflict, planned))
}

fn summary(operation: &Operation, reversal: &Reversal) -> Summary {
    Summary {
        text: format!("operation {} ({}): {}", operation.id, operation.command, reversal_text(reversal)),
        undoes: Some(operation.id),
        final_because: reversal.is_final.then_some(match reversal.contacts_removed {
            0 => REMOVED_ADDED,
            _ => REMOVED_CREATED,
        }),
        ..Summary::default()
    }
}

/// `3 contacts removed, 1 record restored`
pub fn reversal_text(reversal: &Reversal) -> String {
    let records = |number: i64| plural(number, "record");
    let parts: Vec<String> = [
        (reversal.contacts_removed, plural(reversal.contacts_removed, "contact"), "removed"),
        (reversal.rows_restored, records(reversal.rows_restored), "restored"),
        (reversal.rows_removed, records(reversal.rows_removed), "removed"),
    ]
    .into_iter()
    .filter(|(number, _, _)| *number > 0)
    .map(|(_, noun, done)| format!("{noun} {done}"))
    .collect();
    if parts.is_empty() { "nothing to restore".to_owned() } else { parts.join(", ") }
}

/// What the conflict is, in a few words.
pub fn conflict_text(conflict: &UndoConflict) -> String {
    match conflict {
        UndoConflict::LaterOperations { operations, contacts } => {
            let ours: Vec<String> =
                operations.iter().filter(|id| id.0 != 0).map(ToString::to_string).collect();
            let what = if *contacts > 0 { "contacts" } else { "records" };
            let mut parts = Vec::new();
            if !ours.is_empty() {
                let number = count(ours.len(), "later operation", "later operations");
                parts.push(format!("{number} ({})", ours.join(", ")));
            }
            if ours.len() < operations.len() {
                parts.push("changes by another program".to_owned());
            }
            let verb = if ours.len() == 1 && operations.len() == 1 { "touches" } else { "touch" };
            format!("{} {verb} the same {what}", parts.join(" and "))
        }
        UndoConflict::Constraint(reason) => reason.clone(),
        UndoConflict::RegrantsConsent => {
            "it would make a consent valid again that a contact has revoked".to_owned()
        }
        UndoConflict::LosesConsentText => {
            "an agreement would be left without the text that was agreed to".to_owned()
        }
    }
}

fn refusal(operation: &Operation, conflict: &UndoConflict, planned: &[Operation]) -> Error {
    let id = operation.id;
    let error = Error::refused(format!("operation {id} cannot be undone: {}", conflict_text(conflict)));
    let operations = match conflict {
        UndoConflict::LaterOperations { operations, .. } => operations,
        UndoConflict::LosesConsentText => {
            return error.hint(
                "undo the later changes of the consent or the agreements to it first; \
                 `acquaint consents edit` sets a text without losing another",
            );
        }
        UndoConflict::Constraint(_) | UndoConflict::RegrantsConsent => return error,
    };
    let ours: Vec<OperationId> = operations.iter().copied().filter(|id| id.0 != 0).collect();
    match ours.as_slice() {
        [] => error,
        // Within a range these would have been undone before.
        _ if planned.len() > 1 => error.hint("undo the later operations as well"),
        [only] => error.hint(format!("undo {only} first, or `acquaint db undo {id}..{only}`")),
        [.., last] => {
            error.hint(format!("undo them first, newest first, or `acquaint db undo {id}..{last}`"))
        }
    }
}
