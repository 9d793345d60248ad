//! Forms, their fields, and what was sent with them.

use std::collections::HashMap;

use rusqlite::{Row, params};
use serde_json::{Map, Value as Json};

use super::{Db, StoreError, Txn};
use crate::domain::fact::activity::BUILT_IN;
use crate::domain::form::{Form, FormField, Submission};
use crate::domain::id::{ContactId, FormFieldId, FormId, SubmissionId};
use crate::domain::time::Instant;

const SUBMISSION: &str = "SELECT s.id, s.contact_id, s.form_id, f.name, s.site, s.time, s.vals FROM submissions AS s \
                          JOIN forms AS f ON f.id = s.form_id";

/// Which submissions.
#[derive(Clone, Copy, Debug, Default)]
pub struct SubmissionQuery {
    /// With this form.
    pub form: Option<FormId>,
    /// By this contact.
    pub contact: Option<ContactId>,
    /// With this id.
    pub id: Option<SubmissionId>,
}

fn form(row: &Row<'_>) -> rusqlite::Result<Form> {
    Ok(Form {
        id: FormId(row.get(0)?),
        name: row.get(1)?,
        code_name: row.get(2)?,
        site: row.get(3)?,
        description: row.get(4)?,
        fields: Vec::new(),
        created: Instant::from_millis(row.get(5)?),
        modified: Instant::from_millis(row.get(6)?),
    })
}

impl Db {
    /// Every form with its fields, by name.
    pub fn forms(&self) -> Result<Vec<Form>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, name, code_name, site, description, created, modified FROM forms ORDER BY name, id",
        )?;
        let mut forms: Vec<Form> = statement.query_map([], form)?.collect::<Result<_, _>>()?;
        let mut fields: HashMap<i64, Vec<FormField>> = HashMap::new();
        let mut statement =
            self.conn.prepare_cached("SELECT form_id, id, name FROM form_fields ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let field = FormField { id: FormFieldId(row.get(1)?), name: row.get(2)? };
            fields.entry(row.get(0)?).or_default().push(field);
        }
        for form in &mut forms {
            form.fields = fields.remove(&form.id.0).unwrap_or_default();
        }
        Ok(forms)
    }

    /// How often each form was sent.
    pub fn form_sizes(&self) -> Result<HashMap<FormId, i64>, StoreError> {
        let mut statement =
            self.conn.prepare_cached("SELECT form_id, count(*) FROM submissions GROUP BY form_id")?;
        let rows = statement.query_map([], |row| Ok((FormId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What was sent, the latest first; `limit` at most.
    pub fn submissions(&self, query: SubmissionQuery, limit: i64) -> Result<Vec<Submission>, StoreError> {
        let mut terms = vec!["1"];
        for (is_given, term) in [
            (query.form.is_some(), "s.form_id = ?1"),
            (query.contact.is_some(), "s.contact_id = ?2"),
            (query.id.is_some(), "s.id = ?3"),
        ] {
            terms.extend(is_given.then_some(term));
        }
        let sql = format!(
            "{SUBMISSION} WHERE {} AND (?1, ?2, ?3) IS (?1, ?2, ?3) ORDER BY s.time DESC, s.id DESC LIMIT ?4",
            terms.join(" AND ")
        );
        let names: HashMap<String, String> = self
            .forms()?
            .into_iter()
            .flat_map(|form| form.fields)
            .map(|field| (field.id.to_string(), field.name))
            .collect();
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids =
            params![query.form.map(|id| id.0), query.contact.map(|id| id.0), query.id.map(|id| id.0), limit];
        let mut rows = statement.query(ids)?;
        let mut submissions = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get(6)?;
            let values: Map<String, Json> =
                serde_json::from_str(&text).map_err(|_| StoreError::Stored("a form submission"))?;
            let mut values: Vec<(i64, String, String)> = values
                .iter()
                .filter_map(|(id, value)| {
                    let name = names.get(id).cloned()?;
                    Some((id.parse().ok()?, name, value.as_str().unwrap_or_default().to_owned()))
                })
                .collect();
            values.sort();
            submissions.push(Submission {
                id: SubmissionId(row.get(0)?),
                contact: ContactId(row.get(1)?),
                form: FormId(row.get(2)?),
                form_name: row.get(3)?,
                site: row.get(4)?,
                time: Instant::from_millis(row.get(5)?),
                values: values.into_iter().map(|(_, name, value)| (name, value)).collect(),
            });
        }
        Ok(submissions)
    }
}

/// The id of the built-in type of activity by which forms are sent.
pub(super) fn submission_type() -> i64 {
    let place = BUILT_IN.iter().position(|known| known.name == "form_submission");
    place.and_then(|place| i64::try_from(place + 1).ok()).unwrap_or(0)
}

impl Db {
    /// Has the contact sent the form later than that, too?
    pub fn has_later_submission(
        &self,
        contact: ContactId,
        form: FormId,
        time: Instant,
    ) -> Result<bool, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM submissions WHERE contact_id = ?1 AND time > ?3 AND form_id = ?2)",
        )?;
        Ok(statement.query_row([contact.0, form.0, time.millis()], |row| row.get(0))?)
    }
}

impl Txn<'_> {
    /// Adds a form, whose id is not looked at, with its fields; the caller has made sure that the name is free.
    pub fn add_form(&self, form: &Form) -> Result<FormId, StoreError> {
        let conn = &self.db.conn;
        conn.execute(
            "INSERT INTO forms (name, code_name, site, description, created, modified) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
            params![form.name, form.code_name, form.site, form.description, self.time.millis()],
        )?;
        let id = FormId(conn.last_insert_rowid());
        for field in &form.fields {
            self.add_form_field(id, &field.name)?;
        }
        Ok(id)
    }

    /// Changes everything of a form but its fields.
    pub fn edit_form(&self, form: &Form) -> Result<(), StoreError> {
        self.db.conn.execute(
            "UPDATE forms SET name = ?2, code_name = ?3, site = ?4, description = ?5, modified = ?6 WHERE id = ?1",
            params![form.id.0, form.name, form.code_name, form.site, form.description, self.time.millis()],
        )?;
        Ok(())
    }

    /// Deletes a form with what was sent with it.
    pub fn delete_form(&self, id: FormId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM forms WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// A form asks for something more.
    pub fn add_form_field(&self, form: FormId, name: &str) -> Result<FormFieldId, StoreError> {
        let conn = &self.db.conn;
        conn.execute("INSERT INTO form_fields (form_id, name) VALUES (?1, ?2)", params![form.0, name])?;
        Ok(FormFieldId(conn.last_insert_rowid()))
    }

    /// A form asks for something no longer; what was sent is kept and not shown.
    pub fn delete_form_field(&self, id: FormFieldId) -> Result<(), StoreError> {
        self.db.conn.execute("DELETE FROM form_fields WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Keeps what was sent. `values` are texts by the ids of fields.
    pub fn add_submission(
        &self,
        contact: ContactId,
        form: FormId,
        (site, time): (Option<&str>, Instant),
        values: &Map<String, Json>,
    ) -> Result<SubmissionId, StoreError> {
        let conn = &self.db.conn;
        let mut statement = conn.prepare_cached(
            "INSERT INTO submissions (contact_id, form_id, site, time, vals, operation_id) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        let values = serde_json::to_string(values).map_err(|_| StoreError::Stored("a form submission"))?;
        let operation = self.operation().0;
        statement.execute(params![contact.0, form.0, site, time.millis(), values, operation])?;
        self.count_added("submissions", 1);
        Ok(SubmissionId(conn.last_insert_rowid()))
    }

    /// Deletes what was sent, and the activities by which it was. Returns how many activities.
    pub fn delete_submission(&self, submission: &Submission) -> Result<usize, StoreError> {
        let conn = &self.db.conn;
        conn.execute("DELETE FROM submissions WHERE id = ?1", [submission.id.0])?;
        let sql =
            "DELETE FROM activities WHERE contact_id = ?1 AND time = ?2 AND type_id = ?3 AND detail = ?4";
        let kind = submission_type();
        let ids = params![submission.contact.0, submission.time.millis(), kind, submission.id.to_string()];
        Ok(conn.execute(sql, ids)?)
    }
}
