//! What stands in the way of an undo: later changes to what an operation touched.

use rusqlite::params;

use super::added::{is_named, named};
use super::journal::JOURNALLED;
use super::{Db, Operation, StoreError};
use crate::domain::id::OperationId;

/// Why an operation cannot be undone now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UndoConflict {
    /// Later operations touched the same records; 0 is another program.
    LaterOperations {
        /// Their ids.
        operations: Vec<OperationId>,
        /// How many contacts they share with this one.
        contacts: i64,
    },
    /// Putting a row back would break a rule, such as a unique e-mail address.
    Constraint(String),
    /// It would make a revoked consent valid again.
    RegrantsConsent,
    /// An agreement would be about a text that is kept nowhere.
    LosesConsentText,
}

/// What goes with a record that has no contact: its table, the column that names the record, and the table of that.
const HANGING: &[(&str, &str, &str)] = &[
    ("rules", "score_id", "scores"),
    ("rules", "persona_id", "personas"),
    ("account_contacts", "account_id", "accounts"),
    ("group_accounts", "account_id", "accounts"),
    ("group_accounts", "group_id", "groups"),
    ("members", "group_id", "groups"),
    ("subscriptions", "newsletter_id", "newsletters"),
    ("subscribed_groups", "newsletter_id", "newsletters"),
    ("subscribed_groups", "group_id", "groups"),
    ("unsubscriptions", "newsletter_id", "newsletters"),
    ("user_contacts", "user_id", "users"),
    ("customer_contacts", "customer_id", "customers"),
    ("submissions", "form_id", "forms"),
    ("form_fields", "form_id", "forms"),
    ("mappings", "form_id", "forms"),
];

/// The later changes to what an operation touched, as rows of operation and contact. `?1` and `?2` bound its
/// images, `?3` and `?4` the contacts it created, `?5` is itself. The plus signs keep the scan on the later
/// journal rows, mostly few.
///
/// Rows that it added and that name it are in nobody's way but their own removal's. What was added later is in the way of
/// taking its contact, or whatever else it goes with, away: its group, its newsletter, the score of a rule.
fn later_rows() -> String {
    let keys: Vec<String> = JOURNALLED
        .iter()
        .map(|journalled| format!("WHEN '{}' THEN '$.{}'", journalled.table, journalled.key))
        .collect();
    let key = |row: &str| format!("{row}.image ->> CASE {row}.table_name {} ELSE '$.id' END", keys.join(" "));
    let names: Vec<String> = named().map(|journalled| format!("'{}'", journalled.table)).collect();
    let of_contacts: String = named()
        .filter_map(|journalled| {
            journalled.contact.map(|column| {
                let added = format!(
                    " UNION ALL SELECT operation_id, {column} FROM {} WHERE operation_id > ?5",
                    journalled.table
                );
                format!("{added} AND {column} BETWEEN ?3 AND ?4{added} AND {column} IN ({CONTACTS_PUT_BACK})")
            })
        })
        .collect();
    let hanging: String = HANGING.iter().map(hangs_on).collect();
    format!(
        "FROM (SELECT later.operation_id, later.contact_id FROM journal AS later WHERE later.seq > ?2 AND ( \
         (+later.contact_id IS NOT NULL AND (+later.contact_id BETWEEN ?3 AND ?4 OR +later.contact_id IN \
          (SELECT contact_id FROM journal WHERE seq > ?1 AND seq <= ?2 AND +contact_id IS NOT NULL))) \
         OR (+later.contact_id IS NULL AND (later.table_name, {}) IN \
          (SELECT own.table_name, {} FROM journal AS own \
           WHERE own.seq > ?1 AND own.seq <= ?2 AND +own.contact_id IS NULL)) \
         OR (later.table_name IN ({}) AND later.action <> 'insert' \
          AND later.image ->> '$.operation_id' = ?5)){of_contacts}{hanging}) AS later",
        key("later"),
        key("own"),
        names.join(", "),
    )
}

const CONTACTS_PUT_BACK: &str = "SELECT contact_id FROM journal WHERE seq > ?1 AND seq <= ?2 \
                                 AND table_name = 'contacts' AND action = 'insert'";

/// What was added later and goes with a record that the operation added.
fn hangs_on((table, column, parent): &(&str, &str, &str)) -> String {
    let mut parents = format!(
        "SELECT image ->> '$.id' FROM journal WHERE seq > ?1 AND seq <= ?2 AND table_name = '{parent}' \
         AND action = 'insert'"
    );
    if is_named(parent) {
        parents.push_str(&format!(" UNION ALL SELECT id FROM {parent} WHERE operation_id = ?5"));
    }
    let mut added = format!(
        " UNION ALL SELECT operation_id, contact_id FROM journal WHERE seq > ?2 AND table_name = '{table}' \
         AND action = 'insert' AND image ->> '$.{column}' IN ({parents})"
    );
    if is_named(table) {
        added.push_str(&format!(
            " UNION ALL SELECT operation_id, contact_id FROM {table} WHERE operation_id > ?5 AND {column} IN ({parents})"
        ));
    }
    added
}

impl Db {
    /// Later changes, by whomever, to what the operation touched.
    pub fn undo_conflict(&self, operation: &Operation) -> Result<Option<UndoConflict>, StoreError> {
        let (first, last) = operation.created.map_or((1, 0), |(first, last)| (first.0, last.0));
        let (from, to) = operation.journal;
        let later = later_rows();
        let mut statement =
            self.conn.prepare(&format!("SELECT DISTINCT later.operation_id {later} ORDER BY 1"))?;
        let operations: Vec<OperationId> = statement
            .query_map(params![from, to, first, last, operation.id.0], |row| Ok(OperationId(row.get(0)?)))?
            .collect::<Result<_, _>>()?;
        let operations = self.still_standing(operation.id, operations)?;
        if operations.is_empty() {
            let operations = self.events_again(operation)?;
            let again = !operations.is_empty();
            return Ok(again.then_some(UndoConflict::LaterOperations { operations, contacts: 0 }));
        }
        let ids: Vec<String> = operations.iter().map(ToString::to_string).collect();
        let contacts = self.conn.query_row(
            &format!(
                "SELECT count(DISTINCT later.contact_id) {later} WHERE later.operation_id IN ({})",
                ids.join(", ")
            ),
            params![from, to, first, last, operation.id.0],
            |row| row.get(0),
        )?;
        Ok(Some(UndoConflict::LaterOperations { operations, contacts }))
    }

    /// Without the pairs that left nothing behind: an operation later than `than`, and its undoing. An
    /// undo whose target is older than `than` stays: it is a change made on top of it.
    pub(super) fn still_standing(
        &self,
        than: OperationId,
        operations: Vec<OperationId>,
    ) -> Result<Vec<OperationId>, StoreError> {
        let mut standing = Vec::new();
        for id in operations {
            let settled = self.operation(id)?.is_some_and(|operation| {
                operation.undone_by.is_some() || operation.undoes.is_some_and(|undone| undone > than)
            });
            if !settled {
                standing.push(id);
            }
        }
        Ok(standing)
    }

    /// How many contacts undoing the operation would remove: those it created that are still there, and
    /// those it put back.
    pub fn contacts_to_remove(&self, operation: &Operation) -> Result<i64, StoreError> {
        let (first, last) = operation.created.map_or((1, 0), |(first, last)| (first.0, last.0));
        Ok(self.conn.query_row(
            "SELECT (SELECT count(*) FROM contacts WHERE id BETWEEN ?1 AND ?2) + \
                    (SELECT count(*) FROM journal WHERE seq > ?3 AND seq <= ?4 \
                     AND table_name = 'contacts' AND action = 'insert')",
            params![first, last, operation.journal.0, operation.journal.1],
            |row| row.get(0),
        )?)
    }
}
