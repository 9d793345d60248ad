//! `db undo` of rows that name the operation that added them: what stands in its way, and what does not.

use acquaint::domain::contact::Stored;
use acquaint::domain::field::Field;
use acquaint::domain::id::{ContactId, NewsletterId};
use acquaint::domain::membership::{Details, MemberType};
use acquaint::store::{Store, User};

use crate::env::{Env, add, change, dump, fields};
use crate::relations::newsletter;
use crate::undo::refused;

fn with_newsletter() -> (Env, Store, ContactId, NewsletterId) {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    let (letter, _) =
        change(&store, "newsletters add", |txn| txn.add_newsletter(&newsletter("Coffee".to_owned(), txn)));
    (env, store, anna, letter)
}

#[test]
fn a_subscription_that_was_confirmed_later_stays_and_one_of_an_edited_contact_goes() {
    let (env, store, anna, letter) = with_newsletter();
    let (_, subscribed) = change(&store, "newsletters subscribe", |txn| {
        txn.add_subscription(anna, letter, (txn.time(), None), None)
    });
    let (_, confirmed) = change(&store, "newsletters confirm", |txn| {
        txn.change_subscription(anna, letter, Some(txn.time()), None)
    });
    refused(&env, &[&subscribed.to_string()], &format!("1 later operation ({confirmed}) touches the same"));
    env.run(&["db", "undo"]).ok();
    change(&store, "contacts edit", |txn| txn.edit_contact(anna, &fields(&[(Field::City, "Bern")])));
    env.run(&["db", "undo", &subscribed.to_string()]).ok();
    assert!(!dump(&env.database()).contains("subscriptions"));
    let contact = store.contact(anna).unwrap().unwrap();
    assert_eq!(contact.fields.text(Field::City), Some("Bern"));
}

#[test]
fn a_newsletter_is_not_taken_away_with_later_subscriptions() {
    let (env, store, anna, letter) = with_newsletter();
    change(&store, "newsletters subscribe", |txn| {
        txn.add_subscription(anna, letter, (txn.time(), None), None)
    });
    refused(&env, &["2"], "1 later operation (3) touches the same contacts");
    refused(&env, &["1"], "1 later operation (3) touches the same contacts");
    env.run(&["db", "undo", "1..3", "--yes"]).ok();
    assert_eq!(dump(&env.database()), "");
}

#[test]
fn a_user_who_is_an_owner_by_now_and_a_customer_who_is_a_contact_stay() {
    let env = Env::new();
    let store = env.store();
    let (anna, _) = add(&store, "anna@example.com");
    let (user, added_user) = change(&store, "users add", |txn| txn.add_user(&User::named("jack")));
    let (customer, added_customer) =
        change(&store, "customers add", |txn| txn.add_customer("K-7", Details::default()));
    let mut owner = fields(&[]);
    owner.set(Field::Owner, Stored::Integer(user.0));
    change(&store, "contacts edit", |txn| txn.edit_contact(anna, &owner));
    refused(&env, &[&added_user.to_string()], "a record of users that it had added is in use by now");
    let (_, linked) = change(&store, "membership link", |txn| {
        txn.link_member(anna, MemberType::Customer, customer.0, txn.time())
    });
    let message = format!("1 later operation ({linked}) touches the same contacts");
    refused(&env, &[&added_customer.to_string()], &message);
    let mut renamed = store.customers().unwrap().remove(0);
    renamed.last_name = Some("Bell".to_owned());
    let (_, edited) = change(&store, "customers edit", |txn| txn.edit_customer(&renamed));
    let message = format!("2 later operations ({linked}, {edited}) touch the same");
    refused(&env, &[&added_customer.to_string()], &message);
}

#[test]
fn more_added_rows_than_are_kept_are_removed_for_good() {
    let (env, store, anna, letter) = with_newsletter();
    let before = dump(&env.database());
    let (_, many) = change(&store, "customers import", |txn| {
        txn.add_subscription(anna, letter, (txn.time(), None), None)?;
        (0..=100_000).try_for_each(|n| txn.add_customer(&format!("K-{n}"), Details::default()).map(drop))
    });
    let run = env.run(&["db", "undo", &many.to_string(), "--yes"]).ok();
    assert!(run.err.contains("100,002 records removed"), "{run:?}");
    assert!(run.err.contains("Records that were removed come back only by importing them again."), "{run:?}");
    assert_eq!(dump(&env.database()), before);
    let again = (many.0 + 1).to_string();
    refused(&env, &[&again], "it removed records that the operation had added, too many to keep for that");
}
