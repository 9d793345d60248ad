//! Changes of what contacts are and have beside their fields, for the law of undo.

use acquaint::domain::form::Form;
use acquaint::domain::id::{ContactId, FormId, NewsletterId, SubmissionId};
use acquaint::domain::membership::{Details, MemberType};
use acquaint::domain::newsletter::Newsletter;
use acquaint::domain::time::Instant;
use acquaint::domain::visitor::VisitorId;
use acquaint::store::{StoreError, SubmissionQuery, Txn};
use proptest::prelude::*;
use serde_json::{Map, Value as Json};

use crate::laws::{contacts, pick};

#[derive(Clone, Copy, Debug)]
pub enum Relation {
    AddNewsletter,
    RemoveNewsletter(u8),
    Subscribe(u8, u8),
    Confirm(u8, u8),
    Unsubscribe(u8, u8),
    AddCustomer(u8),
    EditCustomer(u8),
    RemoveCustomer(u8),
    Link(u8, u8),
    Unlink(u8, u8),
    See(u8, u8),
    Forget(u8),
    AddForm,
    RemoveForm(u8),
    Send(u8, u8),
    Unsend(u8),
    Merge(u8, u8),
}

pub fn relation() -> impl Strategy<Value = Relation> {
    use Relation::*;
    let n = any::<u8>;
    prop_oneof![
        Just(AddNewsletter),
        n().prop_map(RemoveNewsletter),
        (n(), n()).prop_map(|(a, b)| Subscribe(a, b)),
        (n(), n()).prop_map(|(a, b)| Confirm(a, b)),
        (n(), n()).prop_map(|(a, b)| Unsubscribe(a, b)),
        n().prop_map(AddCustomer),
        n().prop_map(EditCustomer),
        n().prop_map(RemoveCustomer),
        (n(), n()).prop_map(|(a, b)| Link(a, b)),
        (n(), n()).prop_map(|(a, b)| Unlink(a, b)),
        (n(), n()).prop_map(|(a, b)| See(a, b)),
        n().prop_map(Forget),
        Just(AddForm),
        n().prop_map(RemoveForm),
        (n(), n()).prop_map(|(a, b)| Send(a, b)),
        n().prop_map(Unsend),
        (n(), n()).prop_map(|(a, b)| Merge(a, b)),
    ]
}

pub fn newsletter(name: String, txn: &Txn<'_>) -> Newsletter {
    Newsletter {
        id: NewsletterId(0),
        name,
        description: None,
        double_opt_in: true,
        enabled: true,
        created: txn.time(),
        modified: txn.time(),
    }
}

fn form(name: String, txn: &Txn<'_>) -> Form {
    Form {
        id: FormId(0),
        name,
        code_name: None,
        site: None,
        description: None,
        fields: Vec::new(),
        created: txn.time(),
        modified: txn.time(),
    }
}

fn contact_and_newsletter(txn: &Txn<'_>, contact: u8, letter: u8) -> Option<(ContactId, NewsletterId)> {
    let newsletter = pick(&txn.newsletters().unwrap(), letter)?;
    Some((pick(&contacts(txn), contact)?, newsletter.id))
}

/// A contact and a user or a customer.
fn contact_and_member(txn: &Txn<'_>, contact: u8, member: u8) -> Option<(ContactId, MemberType, i64)> {
    let contact = pick(&contacts(txn), contact)?;
    if member.is_multiple_of(2) {
        Some((contact, MemberType::User, pick(&txn.users().unwrap(), member / 2)?.id.0))
    } else {
        Some((contact, MemberType::Customer, pick(&txn.customers().unwrap(), member / 2)?.id.0))
    }
}

fn browser(number: u8) -> VisitorId {
    VisitorId([number % 8; 16])
}

/// Does it, as far as there is something to do it to.
pub fn perform(txn: &Txn<'_>, change: Relation) -> Result<(), StoreError> {
    let unique = txn.operation().0;
    match change {
        Relation::AddNewsletter => {
            txn.add_newsletter(&newsletter(format!("newsletter {unique}"), txn))?;
        }
        Relation::RemoveNewsletter(which) => {
            if let Some(newsletter) = pick(&txn.newsletters()?, which) {
                txn.delete_newsletter(newsletter.id)?;
            }
        }
        Relation::Subscribe(contact, letter) => {
            if let Some((contact, newsletter)) = contact_and_newsletter(txn, contact, letter)
                && txn.subscription(contact, newsletter)?.is_none()
            {
                txn.add_subscription(contact, newsletter, (txn.time(), None), None)?;
                // An operation changes what it has added itself.
                if letter.is_multiple_of(3) {
                    txn.change_subscription(contact, newsletter, Some(txn.time()), None)?;
                }
            }
        }
        Relation::Confirm(contact, letter) => {
            if let Some((contact, newsletter)) = contact_and_newsletter(txn, contact, letter) {
                txn.change_subscription(contact, newsletter, Some(txn.time()), None)?;
            }
        }
        Relation::Unsubscribe(contact, letter) => {
            if let Some((contact, newsletter)) = contact_and_newsletter(txn, contact, letter) {
                txn.remove_subscription(contact, newsletter)?;
            }
        }
        Relation::AddCustomer(contact) => {
            let id = txn.add_customer(&format!("K-{unique}"), Details::default())?;
            if let Some(contact) = pick(&contacts(txn), contact) {
                txn.link_member(contact, MemberType::Customer, id.0, txn.time())?;
            }
        }
        Relation::EditCustomer(which) => {
            if let Some(mut customer) = pick(&txn.customers()?, which) {
                customer.last_name = Some(format!("Bell {unique}"));
                txn.edit_customer(&customer)?;
            }
        }
        Relation::RemoveCustomer(which) => {
            if let Some(customer) = pick(&txn.customers()?, which) {
                txn.delete_customer(customer.id)?;
            }
        }
        Relation::Link(contact, member) => {
            if let Some((contact, member, id)) = contact_and_member(txn, contact, member) {
                txn.link_member(contact, member, id, txn.time())?;
            }
        }
        Relation::Unlink(contact, member) => {
            if let Some((contact, member, id)) = contact_and_member(txn, contact, member) {
                txn.unlink_member(contact, member, id)?;
            }
        }
        Relation::See(contact, number) => {
            if let Some(contact) = pick(&contacts(txn), contact) {
                let time = Instant::from_millis(txn.time().millis() + unique);
                txn.put_visitor(browser(number), contact, (time, time))?;
            }
        }
        Relation::Forget(number) => {
            txn.delete_visitor(browser(number))?;
        }
        Relation::AddForm => {
            txn.add_form(&form(format!("form {unique}"), txn))?;
        }
        Relation::RemoveForm(which) => {
            if let Some(form) = pick(&txn.forms()?, which) {
                txn.delete_form(form.id)?;
            }
        }
        Relation::Send(contact, which) => {
            if let Some((contact, form)) = pick(&contacts(txn), contact).zip(pick(&txn.forms()?, which)) {
                let values: Map<String, Json> = [("1".to_owned(), Json::from("Bonn"))].into_iter().collect();
                txn.add_submission(contact, form.id, (None, txn.time()), &values)?;
            }
        }
        Relation::Unsend(which) => {
            let query = SubmissionQuery { form: None, contact: None, id: None::<SubmissionId> };
            if let Some(submission) = pick(&txn.submissions(query, i64::MAX)?, which) {
                txn.delete_submission(&submission)?;
            }
        }
        Relation::Merge(from, into) => {
            let all = contacts(txn);
            if let Some((from, into)) = pick(&all, from).zip(pick(&all, into))
                && from != into
            {
                txn.move_belongings(from, into)?;
                txn.delete_contact(from)?;
            }
        }
    }
    Ok(())
}
