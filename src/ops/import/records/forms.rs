//! What was sent with forms, from a file: columns that mean nothing else are what was filled in.

use super::What::{Text, Time};
use super::{ByName, ColumnKind, Keeper, Kept, Kind, Row, Rows, Setting};
use crate::domain::form::{Form, MOST_FIELDS};
use crate::domain::import::ImportReport;
use crate::error::{Kind as ErrorKind, Result};
use crate::ops::form::{self, Sent, submit};
use crate::store::{SubmissionQuery, Txn};

const FORM: (&str, &str) = ("form", "forms");
const FIELD: (&str, &str) = ("form field", "form fields");

/// Submissions: who, with which form, when, on which site; everything else is what was filled in.
pub const FORMS: Kind = Kind {
    command: "forms import",
    columns: &[
        ColumnKind::needed("form", Text, &["form_name", "form_id"]),
        ColumnKind::new(
            "time",
            Time,
            &["submitted_at", "timestamp", "created", "date", "form_inserted", "date_submitted"],
        ),
        ColumnKind::new("site", Text, &["site_name", "page_url"]),
    ],
    of_contacts: true,
    takes_others: true,
    rows: Rows::AddRecords,
    keeper: |txn, setting| {
        let mut forms = ByName::new(None);
        for form in txn.forms()? {
            if let Some(code_name) = &form.code_name {
                forms.add(code_name, form.clone());
            }
            let name = form.name.clone();
            forms.add(&name, form);
        }
        Ok(Box::new(Submissions { forms, setting: setting.clone() }))
    },
};

struct Submissions {
    forms: ByName<Form>,
    setting: Setting,
}

impl Submissions {
    /// The form with all that the row filled in, or why that cannot be.
    fn form(
        &mut self,
        txn: &Txn<'_>,
        row: &Row,
        report: &mut ImportReport,
    ) -> Result<std::result::Result<Form, String>> {
        let called = row.text("form").unwrap_or_default();
        let known = self.forms.get(called);
        // Before anything is made, so that a row that is rejected leaves nothing.
        if form::is_overfull(known, row.others.iter().map(|(name, _)| name.as_str())) {
            return Ok(Err(format!("a form has at most {MOST_FIELDS} fields")));
        }
        if !self.setting.creates {
            let Some(form) = known else { return Ok(Err("there is no such form (--no-create)".to_owned())) };
            let missing = row.others.iter().find(|(name, _)| form.field(name).is_none());
            return Ok(match missing {
                Some((name, _)) => Err(format!("the form has no field `{name}` (--no-create)")),
                None => Ok(form.clone()),
            });
        }
        let mut form = match known {
            Some(form) => form.clone(),
            None => {
                let form = match form::make(txn, called) {
                    Ok(form) => form,
                    Err(error) if error.kind == ErrorKind::Rejected => return Ok(Err(error.to_string())),
                    Err(error) => return Err(error),
                };
                report.make(FORM, &form.name);
                form
            }
        };
        for (name, _) in &row.others {
            if form::provide_field(txn, &mut form, name)? {
                report.make(FIELD, name);
            }
        }
        self.forms.add(called, form.clone());
        Ok(Ok(form))
    }

    /// Is it there already?
    fn is_known(&self, txn: &Txn<'_>, row: &Row, form: &Form) -> Result<bool> {
        let query = SubmissionQuery { form: Some(form.id), contact: Some(row.contact()), id: None };
        let mut filled: Vec<(&str, &str)> = row
            .others
            .iter()
            .filter_map(|(name, value)| Some((form.field(name)?.name.as_str(), value.as_str())))
            .collect();
        filled.sort_unstable();
        Ok(txn.submissions(query, i64::MAX)?.iter().any(|known| {
            let mut values: Vec<(&str, &str)> =
                known.values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            values.sort_unstable();
            values == filled && row.time("time").is_none_or(|time| time == known.time)
        }))
    }
}

impl Keeper for Submissions {
    fn keep(&mut self, txn: &Txn<'_>, row: &Row, _: bool, report: &mut ImportReport) -> Result<Kept> {
        let form = match self.form(txn, row, report)? {
            Ok(form) => form,
            Err(reason) => return Kept::no("form", reason),
        };
        if self.is_known(txn, row, &form)? {
            return Ok(Kept::Unchanged);
        }
        let values: Vec<(&str, &str)> =
            row.others.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let time = row.time("time").unwrap_or(txn.time());
        let sent = Sent { contact: row.contact(), site: row.text("site"), time, values: &values };
        submit(txn, &form, &sent, self.setting.moment)?;
        Ok(Kept::Added)
    }
}
