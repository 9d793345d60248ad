//! The triggers that note which contacts have changed.

use rusqlite::{Connection, params};

use crate::domain::id::ContactId;
use crate::store::members::array;
use crate::store::{StoreError, Txn, sequences, told};

/// A table whose rows say something of a contact, and the column that names it.
const NOTICED: &[(&str, &str)] = &[
    ("contacts", "id"),
    ("activities", "contact_id"),
    ("agreements", "contact_id"),
    ("account_contacts", "contact_id"),
    ("subscriptions", "contact_id"),
    ("bounces", "contact_id"),
    ("user_contacts", "contact_id"),
    ("customer_contacts", "contact_id"),
    ("submissions", "contact_id"),
    ("members", "contact_id"),
    ("points", "contact_id"),
    ("persona_contacts", "contact_id"),
    ("due", "contact_id"),
];

/// What loops insert by the million.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inserted {
    /// New contacts.
    Contacts,
    /// Members of groups.
    Members,
    /// Activities.
    Activities,
    /// Subscriptions to newsletters.
    Subscriptions,
    /// What was sent with forms.
    Submissions,
    /// Contacts that are users.
    Users,
    /// Contacts that are customers.
    Customers,
}

impl Inserted {
    /// What events tell of their contacts.
    pub const RELATIONS: [Inserted; 4] =
        [Inserted::Subscriptions, Inserted::Submissions, Inserted::Users, Inserted::Customers];

    fn table(self) -> &'static str {
        match self {
            Inserted::Contacts => "contacts",
            Inserted::Members => "members",
            Inserted::Activities => "activities",
            Inserted::Subscriptions => "subscriptions",
            Inserted::Submissions => "submissions",
            Inserted::Users => "user_contacts",
            Inserted::Customers => "customer_contacts",
        }
    }
}

/// Is what changes noticed? Not before anything was worked out, nor what is written because it was.
pub(in crate::store) const IS_NOTICED: &str = "(SELECT 1 FROM noticed)";

/// What many triggers have in common stands in views, and what they do in triggers of views: whoever opens the database
/// has to read all of it, however little is to be done. Not INSERT OR REPLACE: in a trigger the statement that set it
/// off decides about conflicts.
const VIEWS: &str = "
DROP VIEW IF EXISTS noticed;
CREATE VIEW noticed AS
  SELECT 1 WHERE EXISTS (SELECT 1 FROM computed)
  AND NOT EXISTS (SELECT 1 FROM active_operation WHERE recalculates);
DROP VIEW IF EXISTS noted;
CREATE VIEW noted AS SELECT contact_id FROM changed;
CREATE TRIGGER noted_insert INSTEAD OF INSERT ON noted BEGIN
  DELETE FROM changed WHERE contact_id = new.contact_id;
  INSERT INTO changed (contact_id, operation_id)
  VALUES (new.contact_id, coalesce((SELECT id FROM active_operation), 0));
END;
";

/// Makes the triggers.
pub(in crate::store) fn create_triggers(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(VIEWS)?;
    for (table, column) in NOTICED {
        for action in ["insert", "update", "delete"] {
            create_trigger(conn, table, column, action)?;
        }
    }
    create_replaced(conn)
}

/// REPLACE deletes the contact in its way without a word. Whoever may be so is noted, and looked at, gone or not.
fn create_replaced(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.execute_batch(&format!(
        "DROP TRIGGER IF EXISTS notice_contacts_replace; \
         CREATE TRIGGER notice_contacts_replace BEFORE INSERT ON contacts WHEN {IS_NOTICED} BEGIN \
         INSERT INTO noted SELECT id FROM contacts WHERE email = new.email OR guid = new.guid; END"
    ))?)
}

fn create_trigger(conn: &Connection, table: &str, column: &str, action: &str) -> Result<(), StoreError> {
    let more = match (table, action) {
        // New contacts are known by their ids, but one that comes back has an old one.
        ("contacts", "insert") => " AND new.id <= (SELECT seen FROM recalculation)",
        // Who adds many notes each contact once.
        ("activities", "insert") => " AND NOT EXISTS (SELECT 1 FROM active_operation WHERE notes_activities)",
        _ => "",
    };
    let sides: &[&str] = match action {
        "insert" => &["new"],
        "update" => &["old", "new"],
        _ => &["old"],
    };
    let note = |side: &&str| format!("INSERT INTO noted VALUES ({side}.{column});");
    let notes: Vec<String> = sides.iter().map(note).collect();
    conn.execute_batch(&format!(
        "DROP TRIGGER IF EXISTS notice_{table}_{action}; \
         CREATE TRIGGER notice_{table}_{action} AFTER {action} ON {table} WHEN {IS_NOTICED}{more} BEGIN {} END",
        notes.join(" ")
    ))?;
    Ok(())
}

impl Txn<'_> {
    /// Rows that this transaction inserts into the table are not noticed until [`Txn::resume_notice`]; the caller notes
    /// their contacts itself, or they are new. For loops that add millions: a statement that sets off a trigger keeps a
    /// journal of its own, which takes as long as the insertion.
    pub fn pause_notice(&self, inserted: Inserted) -> Result<(), StoreError> {
        let table = inserted.table();
        let conn = &self.db.conn;
        conn.execute_batch(&format!("DROP TRIGGER IF EXISTS notice_{table}_insert"))?;
        match inserted {
            Inserted::Contacts => conn.execute_batch("DROP TRIGGER IF EXISTS notice_contacts_replace")?,
            Inserted::Members => {
                told::drop_members_insert(conn)?;
                self.tells_members.set(self.notices_changes()?);
            }
            Inserted::Activities => sequences::drop_trigger(conn, table)?,
            _ => {}
        }
        Ok(())
    }

    /// They are again. A transaction that is rolled back needs no more than that.
    pub fn resume_notice(&self, inserted: Inserted) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        match inserted {
            Inserted::Contacts => create_replaced(conn)?,
            Inserted::Members => {
                told::create_members_insert(conn)?;
                self.tells_members.set(false);
            }
            Inserted::Activities => sequences::create_trigger(conn, inserted.table())?,
            _ => {}
        }
        let column = if inserted == Inserted::Contacts { "id" } else { "contact_id" };
        create_trigger(conn, inserted.table(), column, "insert")
    }

    /// Are changes noticed?
    pub(in crate::store) fn notices_changes(&self) -> Result<bool, StoreError> {
        Ok(self.db.conn.query_row("SELECT EXISTS (SELECT 1 FROM computed)", [], |row| row.get(0))?)
    }

    /// The caller notes the contacts of activities that it adds, or no longer does.
    pub(in crate::store) fn notes_itself(&self, does: bool) -> Result<(), StoreError> {
        let sql = "UPDATE active_operation SET notes_activities = ?1";
        self.db.conn.prepare_cached(sql)?.execute([does])?;
        Ok(())
    }

    /// Notes that these contacts have changed, if changes are noticed.
    pub fn note_all_changed(&self, contacts: &[ContactId]) -> Result<(), StoreError> {
        if !self.notices_changes()? {
            return Ok(());
        }
        let conn = &self.db.conn;
        let contacts = array(contacts);
        conn.prepare_cached("DELETE FROM changed WHERE contact_id IN (SELECT value FROM rarray(?1))")?
            .execute([&contacts])?;
        let sql = "INSERT INTO changed (contact_id, operation_id) SELECT DISTINCT value, ?2 FROM rarray(?1)";
        conn.prepare_cached(sql)?.execute(params![contacts, self.operation().0])?;
        Ok(())
    }

    /// Notes that a contact has changed.
    pub(in crate::store) fn note_changed(&self, contact: ContactId) -> Result<(), StoreError> {
        let conn = &self.db.conn;
        conn.prepare_cached("DELETE FROM changed WHERE contact_id = ?1")?.execute([contact.0])?;
        conn.prepare_cached("INSERT INTO changed (contact_id, operation_id) VALUES (?1, ?2)")?
            .execute([contact.0, self.operation().0])?;
        Ok(())
    }
}
