//! Forms, what is sent with them, and the fields of contacts that they fill.

use insta::assert_snapshot;

use crate::env::TestEnv;

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["contacts", "add", "--first-name", "Anna", "--email", "anna@example.com", "--city", "Graz"]);
    env.ok([
        "forms",
        "add",
        "Contact us",
        "--code-name",
        "ContactUs",
        "--site",
        "Dancing Goat",
        "--field",
        "Email",
        "--field",
        "Town",
        "--field",
        "Message",
    ]);
    env
}

fn contact(env: &TestEnv, id: &str, fields: &str) -> String {
    env.ok(["contacts", "export", &format!("id:{id}"), "--no-header", "--fields", fields]).trim().to_owned()
}

#[test]
fn a_form_is_added_changed_listed_and_deleted_with_what_was_sent() {
    let env = env();
    assert_snapshot!(env.run(["forms", "add", "contactus"]), @r"
    --- stderr ---
    Error: there is already a form `Contact us`
    Hint: `acquaint forms list` shows them
    [5]
    ");
    assert_snapshot!(env.run(["forms", "list"]), @r"
    ID  NAME        SITE          FIELDS                SUBMISSIONS
     1  Contact us  Dancing Goat  Email, Town, Message            0
    [0]
    ");
    env.ok(["forms", "submit", "1", "1", "--value", "Town=Bonn", "--value", "Message=Hi"]);
    assert_snapshot!(env.run(["forms", "edit", "Contact us", "--add-field", "town"]), @r"
    --- stderr ---
    Error: the form has a field `town` already
    [5]
    ");
    assert_snapshot!(env.run(["forms", "edit", "Contact us", "--remove-field", "Twn"]), @r"
    --- stderr ---
    Error: the form has no field `Twn`
    Hint: did you mean `Town`?
    [3]
    ");
    env.ok([
        "forms",
        "edit",
        "Contact us",
        "--add-field",
        "Phone",
        "--remove-field",
        "Town",
        "--name",
        "Write",
    ]);
    assert_snapshot!(env.run(["forms", "show", "contactus", "--fields", "name,site,fields,submissions,fills"]), @r"
    NAME         Write
    SITE         Dancing Goat
    FIELDS       Email, Message, Phone
    SUBMISSIONS  1
    FILLS        -
    [0]
    ");
    assert_snapshot!(env.run(["forms", "submissions"]), @r#"
    ID  FORM   SITE          TIME              CONTACT ID  VALUES
     1  Write  Dancing Goat  2017-03-22 15:26           1  {"Message":"Hi"}
    [0]
    "#);
    env.ok(["db", "undo"]);
    assert_snapshot!(env.run(["forms", "submission", "1"]), @r#"
    ID          1
    FORM        Contact us
    SITE        Dancing Goat
    TIME        2017-03-22 15:26
    CONTACT ID  1
    VALUES      {"Town":"Bonn","Message":"Hi"}
    [0]
    "#);
    assert_snapshot!(env.run(["forms", "delete", "1"]), @r"
    --- stderr ---
    Error: not deleting form 1 (Contact us) without confirmation
      1 submission of it
    Hint: there is no terminal to ask on; pass --yes to delete, or --dry-run to see the plan
    [4]
    ");
    env.ok(["forms", "delete", "1", "--yes"]);
    env.ok(["db", "undo"]);
    assert_snapshot!(env.run(["forms", "submissions", "--format", "csv"]), @r#"
    id,form,site,time,contact_id,values
    1,Contact us,Dancing Goat,2017-03-22T15:26:49Z,1,"{""Town"":""Bonn"",""Message"":""Hi""}"
    [0]
    "#);
}

#[test]
fn what_is_sent_is_kept_logged_and_fills_what_is_empty() {
    let env = env();
    env.ok(["mappings", "set", "form:Contact us", "Email=email", "Town=city"]);
    assert_snapshot!(env.run(["forms", "submit", "Contact us", "--value", "Email=Anna@Example.com", "--value", "Town=Bonn"]), @r"
    1
    --- stderr ---
    Recorded submission 1 of form 1 (Contact us) by contact 1. Undo with `acquaint db undo 5`
    [0]
    ");
    assert_eq!(contact(&env, "1", "email,city"), "anna@example.com,Graz");
    assert_snapshot!(env.run(["forms", "submit", "Contact us", "--value", "email=bert@example.com", "--value", "Town=Bonn", "--dry-run"]), @r"
    --- stderr ---
    Would record a submission of form 1 (Contact us) by contact 2.
      city: - -> Bonn
    [0]
    ");
    assert_snapshot!(env.run(["forms", "submit", "Contact us", "--value", "email=bert@example.com", "--value", "Town=Bonn"]), @r"
    2
    --- stderr ---
    Recorded submission 2 of form 1 (Contact us) by contact 2. Undo with `acquaint db undo 6`
      city: - -> Bonn
    [0]
    ");
    assert_eq!(contact(&env, "2", "email,city"), "bert@example.com,Bonn");
    assert_snapshot!(env.run(["activities", "list", "2", "--fields", "type,item,detail,site"]), @r"
    TYPE             ITEM        DETAIL  SITE
    form_submission  Contact us  2       Dancing Goat
    [0]
    ");
    assert_eq!(
        env.ok(["contacts", "list", "-w", "submitted(\"Contact us\" where Town = Bonn)", "--format", "ids"]),
        "1\n2\n"
    );
    assert_eq!(
        env.ok([
            "contacts",
            "list",
            "-w",
            "count(submitted where Email ~ bert, last 1d) = 1",
            "--format",
            "ids"
        ]),
        "2\n"
    );
    // The operation is one: contact, submission, activity and values go together.
    env.ok(["db", "undo"]);
    assert_eq!(env.run(["contacts", "show", "2"]).status, 3);
    assert_snapshot!(env.run(["forms", "delete-submissions", "1", "--yes"]), @r"
    --- stderr ---
    Deleted 1 form submission and 1 activity. Undo with `acquaint db undo 8`
    [0]
    ");
    assert_eq!(env.ok(["activities", "list", "1", "--count"]), "0\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["activities", "list", "1", "--count"]), "1\n");
}

#[test]
fn values_replace_what_is_there_where_the_mapping_says_so() {
    let env = env();
    env.ok([
        "mappings",
        "set",
        "form:Contact us",
        "Email=email",
        "Town=city",
        "Message=country",
        "--overwrite",
    ]);
    assert_snapshot!(env.run([
        "forms", "submit", "Contact us", "1", "--value", "Email=other@example.com", "--value", "Town=Bonn", "--value",
        "Message=Atlantis",
    ]), @r"
    1
    --- stderr ---
    Recorded submission 1 of form 1 (Contact us) by contact 1. Undo with `acquaint db undo 5`
      city: Graz -> Bonn
    Warning: Message was not taken over as it is: unknown country, did you mean Antarctica, Palestine or Albania?
    [0]
    ");
    // The address says who it is, and is nobody's to replace.
    assert_eq!(contact(&env, "1", "email,city"), "anna@example.com,Bonn");
    assert_snapshot!(env.run(["mappings", "list"]), @r#"
    SOURCE  FORM        MODE       FIELDS
    form    Contact us  overwrite  {"Email":"email","Town":"city","Message":"country"}
    [0]
    "#);
    assert_snapshot!(env.run(["mappings", "set", "form:Contact us", "Emai=email"]), @r"
    --- stderr ---
    Error: the source has no `Emai`
    Hint: did you mean `Email`?
    Hint: it has Email, Town, Message
    [2]
    ");
    assert_snapshot!(env.run(["mappings", "set", "user", "user_name=nme"]), @r"
    --- stderr ---
    Error: `nme` is no field that can be filled
    Hint: those are email, first_name, middle_name, last_name, gender, birthday, private_phone, business_phone, company, job_title, status, owner, address, zip, city, state, country
    [2]
    ");
    assert_snapshot!(env.run(["mappings", "set", "visitor", "a=b"]), @r"
    --- stderr ---
    Error: `visitor` is no source of values
    Hint: sources are user, customer and form:NAME
    [2]
    ");
    assert_snapshot!(env.run(["mappings", "show", "customer"]), @r"
    --- stderr ---
    Error: no field is filled by customers
    Hint: `acquaint mappings set customer NAME=FIELD` says which
    [3]
    ");
    env.ok(["mappings", "delete", "form:Contact us", "--yes"]);
    assert_snapshot!(env.run(["mappings", "list", "--format", "csv"]), @r"
    source,form,mode,fields
    --- stderr ---
    No mappings.
    [0]
    ");
}

#[test]
fn a_submission_has_to_be_somebody_s_of_a_form_that_asks_for_it() {
    let env = env();
    assert_snapshot!(env.run(["forms", "submit", "Contact us", "--value", "Town=Bonn"]), @r"
    --- stderr ---
    Error: nothing says who sent the form
    Hint: name the contact, or give --email ADDRESS or --visitor ID
    Hint: `acquaint mappings set form:NAME FIELD=email` takes it from the form
    [2]
    ");
    assert_snapshot!(env.run(["forms", "submit", "Contact us", "1", "--value", "Twn=Bonn"]), @r"
    --- stderr ---
    Error: the form `Contact us` has no field `Twn`
    Hint: did you mean `Town`?
    Hint: it has Email, Town, Message
    [2]
    ");
    assert_snapshot!(env.run(["forms", "submit", "Contct us", "1"]), @r"
    --- stderr ---
    Error: there is no form `Contct us`
    Hint: did you mean `Contact us`?
    [3]
    ");
    assert_snapshot!(env.run(["forms", "submit", "1", "--email", "nobody"]), @r"
    --- stderr ---
    Error: email `nobody`: not an address: no @
    [5]
    ");
    assert_snapshot!(env.run(["forms", "submit", "1", "1", "--at", "2030-01-01"]), @r"
    --- stderr ---
    Error: --at: it lies in the future
    [5]
    ");
    assert_eq!(env.ok(["forms", "submissions", "--format", "csv", "--no-header"]), "");
    let visitor = "0190a3f0-0000-7000-8000-000000000001";
    env.ok(["contacts", "recognise", visitor]);
    env.ok([
        "forms",
        "submit",
        "1",
        "--visitor",
        visitor,
        "--email",
        "anna@example.com",
        "--value",
        "Message=Hello",
    ]);
    assert_snapshot!(env.run(["contacts", "delete", "1", "--dry-run"]), @r"
    --- stderr ---
    Contact 1, Anna <anna@example.com>, will be deleted together with
      1 activity, 1 form submission, 1 visitor id
    Would delete 1 contact, 0 consent agreements, 1 activity, 0 notes, 1 form submission, 1 visitor id.
    [0]
    ");
    assert_eq!(env.run(["contacts", "show", "2"]).status, 3);
}

#[test]
fn conditions_on_forms_are_noticed_and_keep_the_form() {
    let env = env();
    env.ok(["groups", "add", "Writers", "--where", "submitted(\"Contact us\" where Message ~ hello)"]);
    env.ok(["recalc", "--quiet"]);
    env.ok(["forms", "submit", "1", "1", "--value", "Message=Hello there"]);
    env.ok(["recalc", "--quiet"]);
    env.ok(["recalc", "--verify", "--quiet"]);
    assert_eq!(env.ok(["groups", "members", "Writers", "--format", "ids"]), "1\n");
    assert_snapshot!(env.run(["forms", "delete", "1", "--yes"]), @r"
    --- stderr ---
    Error: group `Writers` refers to the form `Contact us`; nothing was deleted
    Hint: change these conditions first, or delete what has them
    [4]
    ");
    assert_snapshot!(env.run(["forms", "edit", "1", "--remove-field", "Message"]), @r"
    --- stderr ---
    Error: group `Writers` refers to the field `Message` of the form `Contact us`; nothing was deleted
    Hint: change these conditions first, or delete what has them
    [4]
    ");
    env.ok(["forms", "add", "Other", "--field", "Message"]);
    assert_snapshot!(env.run(["groups", "show", "Writers", "--fields", "condition"]), @r#"
    CONDITION  submitted("Contact us" where "Contact us.Message" ~ hello)
    [0]
    "#);
}
