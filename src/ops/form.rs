//! Sending forms: what was filled in, by whom, and what it does to the contact.

use serde_json::{Map, Value as Json};

use crate::domain::activity::{DETAILS, detail_by_name};
use crate::domain::condition::Referent;
use crate::domain::fact::FactKind;
use crate::domain::form::{Form, FormField, MOST_FIELDS, Source, Submission};
use crate::domain::id::{ContactId, FormId, SubmissionId};
use crate::domain::moment::Moment;
use crate::domain::text::{NOTE_BYTES, clean_note, nearest};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::ops::activity::{NewActivity, add};
use crate::ops::condition::refuse_referred;
use crate::ops::field_mapping::{self, Applied};
use crate::ops::named;
use crate::store::{Db, SubmissionQuery, Txn};

/// The type of activity by which forms are sent.
pub const ACTIVITY: &str = "form_submission";

/// Makes a form of that name, as rows and events do that speak of one that is not there.
pub fn make(txn: &Txn<'_>, name: &str) -> Result<Form> {
    let mut form = Form {
        id: FormId(0),
        name: named::clean_name::<Form>(name)?,
        code_name: None,
        site: None,
        description: None,
        fields: Vec::new(),
        created: txn.time(),
        modified: txn.time(),
    };
    form.id = txn.add_form(&form)?;
    Ok(form)
}

/// Would the form have more fields than it may, with these as well?
pub fn is_overfull<'a>(form: Option<&Form>, names: impl Iterator<Item = &'a str>) -> bool {
    let new = names.filter(|name| form.is_none_or(|form| form.field(name).is_none())).count();
    form.map_or(0, |form| form.fields.len()) + new > MOST_FIELDS
}

/// Gives the form the field of that name, if it has none. Returns whether it had none.
pub fn provide_field(txn: &Txn<'_>, form: &mut Form, name: &str) -> Result<bool> {
    if form.field(name).is_some() {
        return Ok(false);
    }
    let id = txn.add_form_field(form.id, name)?;
    form.fields.push(FormField { id, name: name.to_owned() });
    Ok(true)
}

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'a> {
    /// By whom.
    pub contact: ContactId,
    /// On which site; that of the form where none is said.
    pub site: Option<&'a str>,
    /// When.
    pub time: Instant,
    /// What was filled in, by the names of fields.
    pub values: &'a [(&'a str, &'a str)],
}

/// Keeps what is sent: a submission. Names that the form does not have are refused.
pub fn keep(txn: &Txn<'_>, form: &Form, sent: &Sent<'_>) -> Result<SubmissionId> {
    let mut values = Map::new();
    for (name, value) in sent.values {
        let field = form.field(name).ok_or_else(|| unknown(form, name))?;
        let text = clean_note(value).map_err(|error| Error::rejected(format!("{name}: {error}")))?;
        if text.len() > NOTE_BYTES {
            return Err(Error::rejected(format!("{name}: too long")));
        }
        if !text.is_empty() {
            values.insert(field.id.to_string(), Json::from(text.into_owned()));
        }
    }
    let site = sent.site.or(form.site.as_deref());
    Ok(txn.add_submission(sent.contact, form.id, (site, sent.time), &values)?)
}

fn unknown(form: &Form, name: &str) -> Error {
    let names: Vec<&str> = form.fields.iter().map(|field| field.name.as_str()).collect();
    let error = Error::usage(format!("the form `{}` has no field `{name}`", form.name))
        .hint_opt(Error::did_you_mean(&nearest(name, names.iter().copied())));
    match names.is_empty() {
        true => error.hint(format!("`acquaint forms edit {} --add-field NAME` gives it one", form.id)),
        false => error.hint(format!("it has {}", names.join(", "))),
    }
}

/// Keeps what is sent, logs the activity and fills fields of the contact. The activity is left out where its type is
/// disabled.
pub fn submit(
    txn: &Txn<'_>,
    form: &Form,
    sent: &Sent<'_>,
    moment: Moment,
) -> Result<(SubmissionId, bool, Applied)> {
    let id = keep(txn, form, sent)?;
    let kind = crate::ops::activity::find_type(txn, ACTIVITY)?;
    if kind.enabled {
        let (number, site) = (id.to_string(), sent.site.or(form.site.as_deref()));
        let mut details = [None; DETAILS];
        for (name, value) in [("item", Some(form.name.as_str())), ("detail", Some(&number)), ("site", site)] {
            if let Some(place) = detail_by_name(name) {
                details[place] = value;
            }
        }
        add(txn, &NewActivity { contact: sent.contact, time: sent.time, kind: kind.id, details })?;
    }
    let applied = match txn.mapping(Source::Form(form.id))? {
        Some(mapping) => {
            // What was sent later stands.
            let overwrite =
                mapping.overwrite && !txn.has_later_submission(sent.contact, form.id, sent.time)?;
            let contact = txn.contact(sent.contact)?;
            let contact = contact.ok_or_else(|| Error::not_found("the contact is gone"))?;
            field_mapping::fill(txn, (&mapping.pairs, overwrite), sent.values, &contact, moment)?
        }
        None => Applied::default(),
    };
    Ok((id, kind.enabled, applied))
}

/// The submission with that id.
pub fn find(db: &Db, id: SubmissionId) -> Result<Submission> {
    let query = SubmissionQuery { id: Some(id), ..SubmissionQuery::default() };
    db.submissions(query, 1)?.pop().ok_or_else(|| {
        Error::not_found(format!("there is no form submission {id}"))
            .hint("`acquaint forms submissions` shows them")
    })
}

/// Refuses to delete a form that conditions refer to.
pub fn refuse_in_use(db: &Db, form: &Form) -> Result<()> {
    let called = format!("the form `{}`", form.name);
    refuse_referred(db, Referent::Subject(FactKind::Submission, form.id.0), &called)?;
    for field in &form.fields {
        refuse_referred(
            db,
            Referent::OwnAttribute(field.id.0),
            &format!("{called}, field `{}`", field.name),
        )?;
    }
    Ok(())
}

/// Deletes a form that is as it was shown.
pub fn delete(txn: &Txn<'_>, seen: &Form, sent: i64) -> Result<()> {
    named::demand_unchanged(txn, seen)?;
    refuse_in_use(txn, seen)?;
    if txn.form_sizes()?.get(&seen.id).copied().unwrap_or(0) != sent {
        return Err(Error::refused("the form has been sent meanwhile; nothing was deleted")
            .hint("run the command again to see the new plan"));
    }
    Ok(txn.delete_form(seen.id)?)
}
