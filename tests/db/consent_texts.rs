//! No undo leaves an agreement without the text that was agreed to.

use crate::env::{Env, dump};

fn add(env: &Env) {
    env.run(&["contacts", "add", "--email", "anna@example.com"]).ok();
    env.run(&["consents", "add", "Newsletter", "--short-text", "short", "--full-text", "first"]).ok();
}

fn newest(env: &Env) -> String {
    env.store().operations(None, 1).unwrap()[0].id.to_string()
}

#[track_caller]
fn refused(env: &Env, operation: &str) {
    let before = dump(&env.database());
    env.run(&["db", "undo", operation]).fails(4, "an agreement would be left without the text");
    assert_eq!(dump(&env.database()), before);
}

#[test]
fn a_text_that_somebody_agreed_to_meanwhile_is_not_taken_back() {
    let env = Env::new();
    add(&env);
    env.run(&["consents", "edit", "Newsletter", "--full-text", "second"]).ok();
    let edited = newest(&env);
    env.run(&["consents", "agree", "anna@example.com", "Newsletter"]).ok();
    let agreed = newest(&env);
    refused(&env, &edited);
    env.run(&["db", "undo", &agreed]).ok();
    env.run(&["db", "undo", &edited]).ok();
}

#[test]
fn a_renewed_agreement_keeps_the_text_it_was_renewed_for() {
    let env = Env::new();
    add(&env);
    env.run(&["consents", "agree", "anna@example.com", "Newsletter"]).ok();
    env.run(&["consents", "edit", "Newsletter", "--full-text", "second"]).ok();
    let edited = newest(&env);
    env.run(&["consents", "agree", "anna@example.com", "Newsletter"]).ok();
    refused(&env, &edited);
    // Going back by an edit keeps both texts.
    env.run(&["consents", "edit", "Newsletter", "--full-text", "first"]).ok();
    let shown = env.run(&["consents", "show", "Newsletter", "--json"]).ok();
    assert!(shown.out.contains("\"second\""), "{shown:?}");
}

#[test]
fn a_deleted_agreement_does_not_come_back_without_its_text() {
    let env = Env::new();
    add(&env);
    env.run(&["consents", "agree", "anna@example.com", "Newsletter"]).ok();
    env.run(&["contacts", "delete", "anna@example.com", "--yes", "--with-consents"]).ok();
    let deleted = newest(&env);
    env.run(&["consents", "edit", "Newsletter", "--full-text", "second"]).ok();
    let edited = newest(&env);
    refused(&env, &deleted);
    env.run(&["db", "undo", &edited]).ok();
    env.run(&["db", "undo", &deleted]).ok();
    assert_eq!(env.store().agreement_count().unwrap(), 1);
}

#[test]
fn an_agreement_that_had_lost_its_text_before_may_come_back() {
    let env = Env::new();
    add(&env);
    env.run(&["consents", "agree", "anna@example.com", "Newsletter"]).ok();
    env.shell().execute("UPDATE agreements SET hash = 'unknown'", []).unwrap();
    let check = env.run(&["db", "check", "--format", "ids"]);
    assert_eq!((check.status, check.out.as_str()), (6, "agreement-text\n"));
    env.run(&["contacts", "delete", "anna@example.com", "--yes", "--with-consents"]).ok();
    env.run(&["db", "undo"]).ok();
    assert_eq!(env.store().agreement_count().unwrap(), 1);
}

#[test]
fn a_revocation_that_survives_a_restore_brings_its_text() {
    let env = Env::new();
    add(&env);
    env.run(&["consents", "agree", "anna@example.com", "Newsletter"]).ok();
    env.run(&["db", "backup", "copy.db"]).ok();
    env.run(&["consents", "edit", "Newsletter", "--full-text", "second"]).ok();
    env.run(&["consents", "agree", "anna@example.com", "Newsletter"]).ok();
    env.run(&["consents", "revoke", "anna@example.com", "Newsletter"]).ok();
    let run = env.run(&["db", "restore", "copy.db", "--yes"]).ok();
    assert!(run.err.contains("1 revocation of consent"), "{run:?}");
    let shown = env.run(&["consents", "show", "Newsletter", "--json"]).ok();
    assert!(shown.out.contains("\"first\"") && shown.out.contains("\"second\""), "{shown:?}");
    env.run(&["db", "check"]).ok();
}
