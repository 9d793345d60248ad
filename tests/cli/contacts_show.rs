//! `contacts show`: one contact, and the four ways to name it.

use insta::assert_snapshot;

use crate::env::TestEnv;
use crate::import_kit::import;

/// Joseph of the sample run, and two who share a name with him.
fn with_joseph() -> TestEnv {
    let env = TestEnv::new();
    let csv = "\
email,first_name,middle_name,last_name,gender,birthday,business_phone,status,address,zip,city,state,country,guid,created
jsmith@localhost.local,Joseph,,Smith,male,1988-02-22,134-5683,Prospective client,Robinson avenue 1014,92102,San Diego,California,USA,2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11,2017-03-20T10:00:00Z
anna.smith@example.com,Anna,,Smith,,,,,,,,,,,
,,,Smith Trading,,,,,,,,,,7c0a3a66-0d6b-4a80-8a0e-d9a5a1f0b0aa,
";
    assert_eq!(import(&env, csv, &[]).status, 0);
    env.ok(["users", "add", "john.carmack", "--full-name", "John Carmack"]);
    env.ok([
        "consents",
        "add",
        "Newsletter",
        "--short-text",
        "May we write?",
        "--full-text",
        "Once a month.",
    ]);
    env.ok(["consents", "agree", "1", "Newsletter", "--source", "Partnership application"]);
    let text = "Often leaves products in shopping cart and doesn't proceed to check out.";
    env.ok(["notes", "add", "1", text, "--stamp", "--as", "john.carmack"]);
    env
}

#[test]
fn the_profile_is_the_product_s_screen() {
    let env = with_joseph();
    assert_snapshot!(env.run(["contacts", "show", "1"]), @r"
    Mr. Joseph Smith – age 29
    San Diego, California, USA
    jsmith@localhost.local  Receiving marketing emails

    CONTACT INFO
      Birthday        Feb 22, 1988
      Business phone  134-5683
      Status          Prospective client
      Address         Robinson avenue 1014
      City            San Diego
      ZIP code        92102
      Country         USA
      State           California
    PERSONA
      Not fitting a persona yet.
    SCORING
      There are no scores.
    NEWSLETTER SUBSCRIPTIONS
      Contact isn't subscribed to any newsletters.
    CONTACT GROUP MEMBERSHIPS
      Contact isn't a member of any contact groups.
    SUBMITTED FORMS
      Contact hasn't submitted any forms.
    NOTES
      Often leaves products in shopping cart and doesn't proceed to check out.
      — John Carmack, 3/22/2017 3:26:49 PM
    CONSENTS
      Consent     Status  Date                     Source
      Newsletter  agreed  Mar 22, 2017 3:26:49 PM  Partnership application
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "show", "1", "--section", "consents,notes"]), @r"
    Mr. Joseph Smith – age 29
    San Diego, California, USA
    jsmith@localhost.local  Receiving marketing emails

    NOTES
      Often leaves products in shopping cart and doesn't proceed to check out.
      — John Carmack, 3/22/2017 3:26:49 PM
    CONSENTS
      Consent     Status  Date                     Source
      Newsletter  agreed  Mar 22, 2017 3:26:49 PM  Partnership application
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "show", "2"]), @r"
    Anna Smith
    anna.smith@example.com  Receiving marketing emails

    CONTACT INFO
      No details are known.
    PERSONA
      Not fitting a persona yet.
    SCORING
      There are no scores.
    NEWSLETTER SUBSCRIPTIONS
      Contact isn't subscribed to any newsletters.
    CONTACT GROUP MEMBERSHIPS
      Contact isn't a member of any contact groups.
    SUBMITTED FORMS
      Contact hasn't submitted any forms.
    NOTES
      Contact has no notes.
    CONSENTS
      Contact has not agreed to any consent.
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "show", "3", "--section", "info"]), @r#"
    Smith Trading

    CONTACT INFO
      No details are known.
    [0]
    "#);
}

#[test]
fn json_contains_everything() {
    let env = with_joseph();
    assert_snapshot!(env.run(["contacts", "show", "1", "--format", "json"]), @r#"
    {
      "id": 1,
      "email": "jsmith@localhost.local",
      "first_name": "Joseph",
      "middle_name": null,
      "last_name": "Smith",
      "gender": "male",
      "birthday": "1988-02-22",
      "private_phone": null,
      "business_phone": "134-5683",
      "company": null,
      "job_title": null,
      "status": "Prospective client",
      "owner": null,
      "address": "Robinson avenue 1014",
      "zip": "92102",
      "city": "San Diego",
      "state": "California",
      "country": "USA",
      "created": "2017-03-20T10:00:00Z",
      "guid": "2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11",
      "modified": "2017-03-22T15:26:49Z",
      "name": "Joseph Smith",
      "age": 29,
      "anonymous": false,
      "marketing_status": "receiving",
      "bounces": 0,
      "activities": null,
      "agreements": [
        {
          "id": 1,
          "consent": "Newsletter",
          "action": "agree",
          "time": "2017-03-22T15:26:49Z",
          "hash": "1f62c8e3ea21aa8c1f0ac28b81245891",
          "source": "Partnership application",
          "in_force": true
        }
      ],
      "groups": [],
      "subscriptions": [],
      "notes": [
        {
          "id": 1,
          "text": "Often leaves products in shopping cart and doesn't proceed to check out.\n— John Carmack, 3/22/2017 3:26:49 PM",
          "author": "John Carmack",
          "created": "2017-03-22T15:26:49Z",
          "modified": "2017-03-22T15:26:49Z"
        }
      ],
      "persona": null,
      "scores": [],
      "accounts": [],
      "forms": [],
      "users": [],
      "customers": [],
      "visitors": []
    }
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "1", "--fields", "name,age,state"]), @r#"
    NAME   Joseph Smith
    AGE    29
    STATE  California
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "1", "--format", "csv", "--fields", "id,email"]), @r#"
    id,email
    1,jsmith@localhost.local
    [0]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "1", "--format", "ids"]), @r#"
    1
    [0]
    "#);
    assert_eq!(env.run(["contacts", "show", "1", "--fields", "shoe_size"]).status, 2);
}

#[test]
fn a_contact_is_named_in_four_ways() {
    let env = with_joseph();
    for reference in [
        "1",
        " 1 ",
        "jsmith@localhost.local",
        "JSmith@LOCALHOST.local",
        "2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11",
        "2B8D4A04-8D5C-4D6C-9A3E-5F2A0C7D1E11",
        "{2b8d4a04-8d5c-4d6c-9a3e-5f2a0c7d1e11}",
        "joseph",
        "joseph smith",
        "SMITH jos",
    ] {
        assert_eq!(env.ok(["contacts", "show", reference, "--format", "ids"]), "1\n", "{reference}");
    }
    assert_eq!(env.ok(["contacts", "show", "trading", "--format", "ids"]), "3\n");
}

#[test]
fn a_name_that_several_have_lists_them() {
    let env = with_joseph();
    assert_snapshot!(env.run(["contacts", "show", "smith"]), @r#"
    --- stderr ---
    Error: "smith" matches 3 contacts
      1  Joseph Smith   jsmith@localhost.local
      2  Anna Smith     anna.smith@example.com
      3  Smith Trading  -
    Hint: use the id or the full address
    [3]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "nobody"]), @r#"
    --- stderr ---
    Error: no contact is called "nobody"
    Hint: `acquaint contacts list --search TEXT` looks in e-mail addresses and companies as well
    [3]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "4711"]), @r#"
    --- stderr ---
    Error: there is no contact 4711
    [3]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "nobody@example.com"]), @r#"
    --- stderr ---
    Error: no contact has the e-mail address nobody@example.com
    Hint: `acquaint contacts list --search TEXT` looks for a part of it
    [3]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "00000000-0000-0000-0000-000000000000"]), @r#"
    --- stderr ---
    Error: no contact has the GUID 00000000-0000-0000-0000-000000000000
    [3]
    "#);
    assert_snapshot!(env.run(["contacts", "show", ""]), @r#"
    --- stderr ---
    Error: the contact reference is empty
    Hint: give an id, an e-mail address, a GUID or a name
    [2]
    "#);
    assert_snapshot!(env.run(["contacts", "show", "\u{1B}[2J%"]), @r#"
    --- stderr ---
    Error: no contact is called "\x1B[2J%"
    Hint: `acquaint contacts list --search TEXT` looks in e-mail addresses and companies as well
    [3]
    "#);
    assert_eq!(env.run(["contacts", "show", "99999999999999999999"]).status, 3);
    assert_eq!(env.run(["contacts", "show", "-1"]).status, 2);
    assert_eq!(env.run(["contacts", "show", "--", "-1"]).status, 3);
}

#[test]
fn of_many_of_one_name_the_first_ten_are_listed() {
    let env = TestEnv::new();
    let rows: String = (0..12).map(|number| format!("p{number}@x.com,Kim\n")).collect();
    assert_eq!(import(&env, format!("email,first_name\n{rows}"), &[]).status, 0);
    let output = env.run(["contacts", "show", "kim"]);
    assert_eq!(output.status, 3);
    assert!(output.stderr.contains("matches more than 10 contacts"), "{output}");
    assert_eq!(output.stderr.matches("@x.com").count(), 10, "{output}");
}

#[test]
fn the_age_is_counted_in_the_zone_that_is_shown() {
    let env = with_joseph();
    let age = |now: &str, zone: &str| {
        env.ok([
            "contacts",
            "show",
            "1",
            "--format",
            "csv",
            "--no-header",
            "--fields",
            "age",
            "--now",
            now,
            "--tz",
            zone,
        ])
    };
    assert_eq!(age("2017-02-21T23:30:00Z", "utc"), "28\n");
    assert_eq!(age("2017-02-21T23:30:00Z", "+01:00"), "29\n");
    assert_eq!(age("2017-02-22T00:30:00Z", "utc"), "29\n");
}

#[test]
fn where_somebody_is_of_whom_nothing_is_known_is_no_line_of_the_card() {
    let env = TestEnv::new();
    let known = ["--city", "Graz", "--country", "AT"];
    env.ok([&["contacts", "add", "--last-name", "Anonymous - 2017-03-22 15:26:49"], &known[..]].concat());
    env.ok([&["contacts", "add", "--last-name", "Smith Trading"], &known[..]].concat());
    assert_snapshot!(env.run(["contacts", "show", "1", "--section", "info"]), @r"
    Anonymous - 2017-03-22 15:26:49

    CONTACT INFO
      City     Graz
      Country  Austria
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "show", "2", "--section", "notes"]), @r"
    Smith Trading
    Graz, Austria

    NOTES
      Contact has no notes.
    [0]
    ");
}
