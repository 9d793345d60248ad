//! `db log` and `db show`.

use acquaint::store::User;

use crate::env::{Env, add, change};

fn filled() -> Env {
    let env = Env::new();
    let store = env.store();
    let (contact, _) = add(&store, "anna@example.com");
    change(&store, "users add", |txn| {
        txn.add_user(&User { full_name: Some("Jack \x1b[31mRed".to_owned()), ..User::named("jack") })
    });
    change(&store, "notes add", |txn| txn.add_note(contact, "Called.", None, txn.time()));
    env
}

#[test]
fn the_log_is_newest_first_with_full_names_and_escaped_text() {
    let env = filled();
    let run = env.run(&["db", "log", "--limit", "2"]).ok();
    assert_eq!(
        run.out,
        "OP  WHEN              WHO               WHAT\n \
         3  2017-03-22 15:26  Jack \\x1B[31mRed  notes add: done\n \
         2  2017-03-22 15:26  Jack \\x1B[31mRed  users add: done\n"
    );
    assert_eq!(run.err, "Showing 2 of 3; --limit 0 shows all.\n");
}

#[test]
fn the_log_can_be_searched_counted_and_read_by_machines() {
    let env = filled();
    assert_eq!(env.run(&["db", "log", "--format", "ids"]).ok().out, "3\n2\n1\n");
    assert_eq!(env.run(&["db", "log", "--format", "ids", "--search", "NOTES"]).ok().out, "3\n");
    assert_eq!(env.run(&["db", "log", "--format", "ids", "--offset", "1", "--limit", "1"]).ok().out, "2\n");
    assert_eq!(env.run(&["db", "log", "--count"]).ok().out, "3\n");
    assert_eq!(env.run(&["db", "log", "--search", "jack", "--count"]).ok().out, "3\n");
    let json: serde_json::Value = serde_json::from_str(&env.run(&["db", "log", "--json"]).ok().out).unwrap();
    assert_eq!(json[2]["command"], "contacts add");
    assert_eq!(json[2]["first_contact"], 1);
    assert_eq!(json[0]["actor"], "jack");
    assert!(json[0].get("who").is_none());
    let none = env.run(&["db", "log", "--search", "nothing of the kind"]).ok();
    assert_eq!((none.out.as_str(), none.err.as_str()), ("", "No operations.\n"));
}

#[test]
fn show_tells_what_an_operation_did_and_whether_it_can_be_undone() {
    let env = filled();
    let show = |id: &str| -> serde_json::Value {
        serde_json::from_str(&env.run(&["db", "show", id, "--json"]).ok().out).unwrap()
    };
    let note = show("3");
    assert_eq!(note["journal"]["notes insert"], 1);
    assert_eq!(note["undoable"], true);
    let contact = show("1");
    assert_eq!(contact["undoable"], false);
    assert_eq!(contact["not_undoable_because"], "1 later operation (3) touches the same contacts");
    env.run(&["db", "undo", "3"]).ok();
    assert_eq!(show("3")["not_undoable_because"], "operation 4 has undone it already");
    assert_eq!(show("1")["undoable"], true);
    env.run(&["db", "show", "99"]).fails(3, "there is no operation 99");
}
