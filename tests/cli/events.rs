//! `events import`: who did what, each event once, whatever order they come in.

use insta::assert_snapshot;

use crate::env::TestEnv;

/// A visitor looks around, sends a form with an address, registers, subscribes, agrees and buys; later she comes again with the
/// old cookie. The rows are in no order.
const STORY: &str = "\
event_id,type,time,visitor,email,user,customer,first_name,last_name,newsletter,consent,form,values,url,value
e4,register,2017-03-20T10:04:00Z,0190a3f0-0000-7000-8000-000000000001,anna@example.com,anna,,Anna,Bell,,,,,,
e1,page_visit,2017-03-20T10:00:00Z,0190a3f0-0000-7000-8000-000000000001,,,,,,,,,,https://example.com/,
e2,page_visit,2017-03-20T10:01:00Z,0190A3F0-0000-7000-8000-000000000001,,,,,,,,,,https://example.com/coffee,
e3,form_submission,2017-03-20T10:03:00Z,0190a3f0-0000-7000-8000-000000000001,anna@example.com,,,,,,,Samples,\"{\"\"Town\"\":\"\"Bonn\"\"}\",,
e5,subscribe,2017-03-20T10:05:00Z,0190a3f0-0000-7000-8000-000000000001,anna@example.com,,,,,Coffee 101,,,,,
e6,consent,2017-03-20T10:05:30Z,0190a3f0-0000-7000-8000-000000000001,,,,,,,Tracking,,,,
e7,purchase,2017-03-20T10:06:00Z,,,,K-7,,,,,,,,12.50
e8,register_customer,2017-03-20T10:05:50Z,0190a3f0-0000-7000-8000-000000000001,,,K-7,,,,,,,,
e9,page_visit,2017-03-21T09:00:00Z,0190a3f0-0000-7000-8000-000000000001,,,,,,,,,,https://example.com/,
e9,page_visit,2017-03-21T09:00:00Z,0190a3f0-0000-7000-8000-000000000001,,,,,,,,,,https://example.com/,
";

fn env() -> TestEnv {
    let env = TestEnv::new();
    env.ok(["db", "init", "--time-zone", "UTC"]);
    env.ok(["consents", "add", "Tracking", "--short-text", "May we?", "--full-text", "May we measure?"]);
    env
}

fn story() -> TestEnv {
    let env = env();
    env.write_file("story.csv", STORY);
    env
}

#[test]
fn a_visitor_becomes_one_contact_with_all_that_came_before() {
    let env = story();
    assert_snapshot!(env.run(["events", "import", "story.csv", "--dry-run"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, email, user, customer, first_name, last_name, newsletter, consent, form, values, url, value
    story.csv: 10 read, 9 added, 1 unchanged, 0 refused, 0 rejected
    Would create 1 contact.
    Would create 1 form: Samples
    Would create 1 newsletter: Coffee 101
    Nothing changed (dry run).
    [0]
    ");
    assert_snapshot!(env.run(["events", "import", "story.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, email, user, customer, first_name, last_name, newsletter, consent, form, values, url, value
    story.csv: 10 read, 9 added, 1 unchanged, 0 refused, 0 rejected
    Created 1 contact.
    Created 1 form: Samples
    Created 1 newsletter: Coffee 101
    Hint: undo everything with `acquaint db undo 3`
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "list", "--fields", "id,name,email,registered,customer,marketing_status"]), @r"
    ID  NAME       EMAIL             REGISTERED  CUSTOMER  MARKETING STATUS
     1  Anna Bell  anna@example.com  yes         yes       receiving
    [0]
    ");
    assert_snapshot!(env.run(["activities", "list", "1", "--fields", "time,type,item,detail,value,url"]), @r"
    TIME              TYPE                     ITEM        DETAIL  VALUE  URL
    2017-03-21 09:00  page_visit               -           -       -      https://example.com/
    2017-03-20 10:06  purchase                 -           -       12.50  -
    2017-03-20 10:05  customer_registration    K-7         -       -      -
    2017-03-20 10:05  newsletter_subscription  Coffee 101  -       -      -
    2017-03-20 10:04  user_registration        anna        -       -      -
    2017-03-20 10:03  form_submission          Samples     1       -      -
    2017-03-20 10:01  page_visit               -           -       -      https://example.com/coffee
    2017-03-20 10:00  page_visit               -           -       -      https://example.com/
    [0]
    ");
    assert_snapshot!(env.run(["newsletters", "subscriptions", "1"]), @r"
    NEWSLETTER  STATE   GROUP  SINCE
    Coffee 101  active  -      2017-03-20 10:05
    [0]
    ");
    assert_snapshot!(env.run(["membership", "list", "1"]), @r"
    CONTACT ID  TYPE      FIRST NAME  LAST NAME  EMAIL             USER NAME
             1  user      Anna        Bell       anna@example.com  anna
             1  customer  -           -          -                 -
    [0]
    ");
    assert_snapshot!(env.run(["forms", "submissions"]), @r#"
    ID  FORM     SITE  TIME              CONTACT ID  VALUES
     1  Samples  -     2017-03-20 10:03           1  {"Town":"Bonn"}
    [0]
    "#);
    assert_snapshot!(env.run(["consents", "agreements", "1"]), @r"
    ID  CONTACT ID  CONSENT   ACTION  TIME              IN FORCE  SOURCE
     1           1  Tracking  agreed  2017-03-20 10:05  yes       -
    [0]
    ");
    assert_snapshot!(env.run(["visitors", "list"]), @r"
    VISITOR                               CONTACT ID  LEVEL    TRACKED  FIRST SEEN        LAST SEEN
    0190a3f0-0000-7000-8000-000000000001           1  default  yes      2017-03-20 10:00  2017-03-21 09:00
    [0]
    ");
    assert_eq!(env.run(["db", "check"]).status, 0);
}

#[test]
fn an_event_is_taken_once_until_it_is_undone() {
    let env = story();
    env.ok(["events", "import", "story.csv"]);
    assert_snapshot!(env.run(["events", "import", "story.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, email, user, customer, first_name, last_name, newsletter, consent, form, values, url, value
    story.csv: 10 read, 0 added, 10 unchanged, 0 refused, 0 rejected
    [0]
    ");
    assert_eq!(env.ok(["activities", "list", "1", "--count"]), "8\n");
    assert_snapshot!(env.run(["db", "undo", "3"]), @r"
    --- stderr ---
    Undid operation 3 (events import): 1 contact removed, 5 records removed.
    Do it again with `acquaint db undo 4`
    [0]
    ");
    assert_eq!(env.ok(["contacts", "list", "--count"]), "0\n");
    assert_eq!(env.ok(["newsletters", "list", "--format", "csv", "--no-header"]), "");
    env.ok(["events", "import", "story.csv"]);
    assert_eq!(env.ok(["activities", "list", "anna@example.com", "--count"]), "8\n");
    assert_eq!(env.run(["db", "check"]).status, 0);
}

#[test]
fn pieces_in_any_order_come_to_the_same() {
    let whole = story();
    whole.ok(["events", "import", "story.csv"]);
    let pieces = env();
    let mut lines: Vec<&str> = STORY.lines().skip(1).collect();
    lines.reverse();
    for (number, line) in lines.iter().enumerate() {
        let header = STORY.lines().next().unwrap();
        let name = format!("{number}.csv");
        pieces.write_file(&name, format!("{header}\n{line}\n"));
        pieces.ok(["events", "import", &name]);
    }
    // Who has bought by a number that is known later is another contact until it is.
    let activities = |env: &TestEnv| {
        env.ok([
            "activities",
            "list",
            "anna@example.com",
            "--format",
            "csv",
            "--fields",
            "time,type,item,value,url",
        ])
    };
    let without_purchase = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.contains("purchase")).map(str::to_owned).collect()
    };
    assert_eq!(without_purchase(&activities(&whole)), without_purchase(&activities(&pieces)));
    let lists = [
        &[
            "newsletters",
            "subscriptions",
            "anna@example.com",
            "--format",
            "csv",
            "--fields",
            "newsletter,state,since",
        ][..],
        &["visitors", "list", "--format", "csv", "--fields", "visitor,first_seen,last_seen"],
        &["consents", "agreements", "anna@example.com", "--format", "csv", "--fields", "consent,time"],
    ];
    for list in lists {
        assert_eq!(whole.ok(list), pieces.ok(list), "{list:?}");
    }
    assert_eq!(pieces.run(["db", "check"]).status, 0);
}

#[test]
fn who_does_not_allow_it_is_not_stored_and_counted() {
    let env = env();
    env.ok(["config", "set", "tracking_consent", "Tracking"]);
    env.ok(["config", "set", "default_cookie_level", "essential"]);
    env.write_file(
        "gate.csv",
        "event_id,type,time,visitor,email,consent,form,newsletter\n\
         1,page_visit,2017-03-20T10:00:00Z,0190a3f0-0000-7000-8000-000000000001,,,,\n\
         2,form_submission,2017-03-20T10:01:00Z,0190a3f0-0000-7000-8000-000000000001,anna@example.com,,Samples,\n\
         3,consent,2017-03-20T10:02:00Z,0190a3f0-0000-7000-8000-000000000001,,Tracking,,\n\
         4,page_visit,2017-03-20T10:03:00Z,0190a3f0-0000-7000-8000-000000000001,,,,\n\
         5,revoke,2017-03-20T10:04:00Z,0190a3f0-0000-7000-8000-000000000001,,Tracking,,\n\
         6,page_visit,2017-03-21T10:05:00Z,0190a3f0-0000-7000-8000-000000000001,,,,\n\
         7,page_visit,2017-03-21T10:06:00Z,,anna@example.com,,,\n\
         8,subscribe,2017-03-21T10:07:00Z,,anna@example.com,,,Coffee\n\
         9,opt_out,2017-03-21T10:08:00Z,,anna@example.com,,,\n\
         10,subscribe,2017-03-21T10:09:00Z,,anna@example.com,,,Offers\n",
    );
    assert_snapshot!(env.run(["events", "import", "gate.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, email, consent, form, newsletter
    gate.csv: 10 read, 7 added, 0 unchanged, 3 refused, 0 rejected
    Refused, and not kept:
       1  cookie level below visitor (line 2)
       1  the address has opted out of it (line 11)
       1  tracking consent revoked (line 7)
    2 events were kept without being an activity: the browser does not allow it.
    Created 1 contact.
    Created 1 form: Samples
    Created 2 newsletters: Coffee, Offers
    Hint: undo everything with `acquaint db undo 5`; refused where that makes a revoked consent valid again
    [0]
    ");
    assert_snapshot!(env.run(["activities", "list", "1", "--fields", "time,type"]), @r"
    TIME              TYPE
    2017-03-21 10:08  newsletter_unsubscription_from_all
    2017-03-21 10:07  newsletter_subscription
    2017-03-21 10:06  page_visit
    2017-03-20 10:03  page_visit
    [0]
    ");
    assert_snapshot!(env.run(["visitors", "gate", "--format", "csv"]), @r#"
    day,reason,events
    2017-03-21,tracking consent revoked,1
    2017-03-20,cookie level below visitor,3
    --- stderr ---
    Tracking is on; browsers that have not said allow essential; the tracking consent is "Tracking".
    Whoever has not said anything is not tracked: cookie level below visitor.
    [0]
    "#);
    env.write_file(
        "level.csv",
        "event_id,type,time,visitor,level\n\
         11,page_visit,2017-03-22T10:00:00Z,0190a3f0-0000-7000-8000-000000000002,\n\
         12,cookie_level,2017-03-22T10:01:00Z,0190a3f0-0000-7000-8000-000000000002,visitor\n\
         13,page_visit,2017-03-22T10:02:00Z,0190a3f0-0000-7000-8000-000000000002,\n",
    );
    assert_snapshot!(env.run(["events", "import", "level.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, level
    level.csv: 3 read, 2 added, 0 unchanged, 1 refused, 0 rejected
    Refused, and not kept:
       1  cookie level below visitor (line 2)
    Created 1 contact.
    Hint: undo everything with `acquaint db undo 6`
    [0]
    ");
    env.ok(["config", "set", "tracking", "off"]);
    env.write_file("off.csv", "event_id,type,time,visitor\n14,page_visit,2017-03-22T10:03:00Z,0190a3f0-0000-7000-8000-000000000002\n");
    assert_snapshot!(env.run(["events", "import", "off.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor
    off.csv: 1 read, 0 added, 0 unchanged, 1 refused, 0 rejected
    Refused, and not kept:
       1  tracking is off (line 2)
    Hint: undo everything with `acquaint db undo 8`
    [0]
    ");
}

#[test]
fn rows_that_make_no_sense_are_rejected_with_their_reasons() {
    let env = env();
    env.write_file(
        "bad.csv",
        "event_id,type,time,visitor,email,user,consent,form,values,level\n\
         ,page_visit,2017-03-20T10:00:00Z,0190a3f0-0000-7000-8000-000000000001,,,,,,\n\
         2,page_visit,2030-03-20T10:00:00Z,0190a3f0-0000-7000-8000-000000000001,,,,,,\n\
         3,page_visit,2017-03-20T10:00:00Z,cookie,nobody,,,,,\n\
         4,page_visit,2017-03-20T10:00:00Z,,,,,,,\n\
         5,register,2017-03-20T10:00:00Z,,anna@example.com,,,,,\n\
         6,consent,2017-03-20T10:00:00Z,,anna@example.com,,Trackin,,,\n\
         7,form_submission,2017-03-20T10:00:00Z,,anna@example.com,,,Samples,[1],\n\
         8,cookie_level,2017-03-20T10:00:00Z,0190a3f0-0000-7000-8000-000000000001,,,,,,much\n\
         9,ski_rental,2017-03-20T10:00:00Z,,anna@example.com,,,,,\n\
         10,form_submission,2017-03-20T10:00:00Z,,anna@example.com,,,Samples,,\n",
    );
    assert_snapshot!(env.run(["events", "import", "bad.csv", "--no-create", "--rejects", "r.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, email, user, consent, form, values, level
    bad.csv: 10 read, 0 added, 0 unchanged, 0 refused, 10 rejected -> r.csv
       1  an event `register` needs a user (line 6)
       1  nothing says who it was: no visitor, email, user or customer (line 5)
       1  consent: there is no such consent; `acquaint consents add` makes it (line 7)
       1  event_id: no event_id (line 2)
       1  form: there is no such form (--no-create) (line 11)
       1  level: no level of cookies: none, system, essential, editor, visitor, all (line 9)
       1  time: it lies in the future (line 3)
       1  type: no such event, and no such activity type (--no-create) (line 10)
       1  values: not a JSON object of values (line 8)
       1  visitor: no visitor id: it is not a GUID (line 4)
    Hint: correct r.csv and import it again: `acquaint events import r.csv --no-create`
    [5]
    ");
    assert_eq!(env.ok(["contacts", "list", "--count"]), "0\n");
    assert_snapshot!(env.run(["events", "import", "bad.csv", "--strict"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, email, user, consent, form, values, level
    Error: stopped at line 2: 1 row is rejected, more than may be
      event_id: no event_id
    Hint: nothing was imported; --dry-run without --strict and --max-rejects shows every reason
    [5]
    ");
    env.write_file("plain.csv", "type,time,visitor\npage_visit,2017-03-20,x\n");
    assert_snapshot!(env.run(["events", "import", "plain.csv"]), @r#"
    --- stderr ---
    Error: plain.csv: no column tells the id of the event, which tells it from others
      its columns are type, time, visitor
    Hint: name the column: --map "HEADER=event_id"
    Hint: activities without ids: `acquaint activities import --help`
    [2]
    "#);
    assert_snapshot!(env.run(["events", "import", "bad.csv", "--map", "user=usr"]), @r"
    --- stderr ---
    Error: --map user=usr: there is no `usr` here
    Hint: did you mean `user`?
    Hint: columns become event_id, type, time, visitor, email, user, customer, first_name, last_name, newsletter, consent, form, values, level, value, item, detail, title, url, referrer, page, culture, campaign, utm_source, utm_content, comment, variant, combination, site
    [2]
    ");
    assert_snapshot!(env.run(["events", "types"]), @r"
    TYPE                  ALSO                                                                 ACTIVITY                            NEEDS
    page_visit            visit, pagevisit                                                     page_visit                          -
    register              registration, user_registration, userregistration                    user_registration                   user
    sign_in               signin, login, user_login, userlogin                                 user_login                          user
    register_customer     customer_registration, customerregistration                          customer_registration               customer
    purchase              order                                                                purchase                            -
    form_submission       submit_form, bizformsubmit                                           form_submission                     form
    subscribe             subscription, newsletter_subscription, newslettersubscription        newsletter_subscription             newsletter
    confirm_subscription  subscription_confirmation, confirm                                   newsletter_subscription             newsletter
    unsubscribe           unsubscription, newsletter_unsubscription, newsletterunsubscription  newsletter_unsubscription           -
    opt_out               newsletter_unsubscription_from_all, newsletterunsubscriptionfromall  newsletter_unsubscription_from_all  -
    bounce                -                                                                    -                                   email
    consent               agree, consent_agreement                                             -                                   consent
    revoke                consent_revocation                                                   -                                   consent
    cookie_level          -                                                                    -                                   level
    [0]
    ");
}

#[test]
fn an_anonymous_contact_of_before_becomes_part_of_whoever_it_is() {
    let env = env();
    env.ok(["contacts", "add", "--email", "anna@example.com", "--first-name", "Anna"]);
    let header = "event_id,type,time,visitor,email\n";
    let visitor = "0190a3f0-0000-7000-8000-000000000001";
    env.write_file("one.csv", format!("{header}1,page_visit,2017-03-20T10:00:00Z,{visitor},\n"));
    env.ok(["events", "import", "one.csv"]);
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n2\n");
    env.write_file("two.csv", format!("{header}2,sign_up,2017-03-20T11:00:00Z,{visitor},Anna@example.com\n"));
    assert_snapshot!(env.run(["events", "import", "two.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, email
    two.csv: 1 read, 1 added, 0 unchanged, 0 refused, 0 rejected
    Created 1 activity type: sign_up
    Merged 1 anonymous contact into whom it turned out to be.
    Hint: undo everything with `acquaint db undo 5`
    [0]
    ");
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n");
    assert_eq!(env.ok(["activities", "list", "1", "--count"]), "2\n");
    env.ok(["db", "undo"]);
    assert_eq!(env.ok(["contacts", "list", "--format", "ids"]), "1\n2\n");
    assert_eq!(env.ok(["activities", "list", "2", "--count"]), "1\n");
}

/// Imports rows in a database with two contacts, of whom the second is a user as well as the first.
fn two_of_one_user() -> TestEnv {
    let env = env();
    for email in ["a@example.com", "b@example.com"] {
        env.ok(["contacts", "add", "--email", email]);
    }
    env.ok(["users", "add", "u1", "--site"]);
    env.ok(["membership", "link", "1", "--user", "u1"]);
    env.ok(["membership", "link", "2", "--user", "u1"]);
    env
}

#[test]
fn contacts_of_one_user_become_one_and_that_is_told() {
    let env = two_of_one_user();
    env.write_file(
        "in.csv",
        "event_id,type,time,visitor,user\nm1,sign_in,2017-03-20T12:59Z,0190a3f0-0000-7000-8000-000000000001,u1\n",
    );
    assert_snapshot!(env.run(["events", "import", "in.csv", "--dry-run"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, user
    in.csv: 1 read, 1 added, 0 unchanged, 0 refused, 0 rejected
    Would merge 1 contact into another, since both are one user: a@example.com into b@example.com
    Nothing changed (dry run).
    [0]
    ");
    assert_snapshot!(env.run(["events", "import", "in.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, visitor, user
    in.csv: 1 read, 1 added, 0 unchanged, 0 refused, 0 rejected
    Merged 1 contact into another, since both are one user: a@example.com into b@example.com
    Hint: undo everything with `acquaint db undo 8`
    [0]
    ");
    let env = two_of_one_user();
    let visitor = "0190a3f0-0000-7000-8000-000000000001";
    assert_snapshot!(env.run(["contacts", "recognise", visitor, "--user", "u1", "--dry-run"]), @r"
    ID          2
    NAME        -
    EMAIL       b@example.com
    ANONYMOUS   no
    VISITOR     0190a3f0-0000-7000-8000-000000000001
    RECOGNISED  attached
    --- stderr ---
    Contact 1, the same user, would become part of contact 2 with all that hangs on it.
    The visitor was not known and is now that of the contact (dry run).
    [0]
    ");
    assert_snapshot!(env.run(["contacts", "recognise", visitor, "--user", "u1"]), @r"
    ID          2
    NAME        -
    EMAIL       b@example.com
    ANONYMOUS   no
    VISITOR     0190a3f0-0000-7000-8000-000000000001
    RECOGNISED  attached
    --- stderr ---
    Contact 1, the same user, became part of contact 2 with all that hangs on it.
    The visitor was not known and is now that of the contact. Undo with `acquaint db undo 8`
    [0]
    ");
    assert!(env.ok(["db", "log"]).contains("contact 1 merged into it"));
}

#[test]
fn a_customer_of_whom_nothing_was_known_is_whoever_has_the_number() {
    let env = env();
    let visitor = "0190a3f0-0000-7000-8000-000000000101";
    env.write_file(
        "shop.csv",
        format!(
            "event_id,type,time,visitor,email,customer\nz,page_visit,2017-01-02T00:00Z,,p1@example.com,\n\
             a,register_customer,2017-01-10T00:00Z,,,c1\n\
             b,register_customer,2017-01-24T00:00Z,{visitor},p1@example.com,c1\n\
             c,purchase,2017-02-18T00:00Z,{visitor},,c1\nd,page_visit,2017-02-19T00:00Z,{visitor},,\n"
        ),
    );
    env.ok(["events", "import", "shop.csv"]);
    assert_eq!(
        env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", "email"]),
        "p1@example.com\n"
    );
    assert_eq!(env.ok(["activities", "list", "p1@example.com", "--count"]), "5\n");
    // A number that nobody is known by does not take the cookie from whoever is.
    env.write_file(
        "later.csv",
        format!(
            "event_id,type,time,visitor,customer\ne,register_customer,2017-02-20T00:00Z,,c9\n\
             f,purchase,2017-02-21T00:00Z,{visitor},c9\n"
        ),
    );
    env.ok(["events", "import", "later.csv"]);
    assert_eq!(env.ok(["contacts", "list", "--count"]), "1\n");
}

#[test]
fn events_that_were_undone_and_handed_in_again_do_not_come_twice() {
    let env = story();
    env.ok(["contacts", "add", "--email", "anna@example.com"]);
    env.ok(["events", "import", "story.csv"]);
    env.ok(["db", "undo", "4"]);
    env.ok(["events", "import", "story.csv"]);
    assert_snapshot!(env.run(["db", "undo", "5"]), @r"
    --- stderr ---
    Error: operation 5 cannot be undone: 1 later operation (6) touches the same contacts
    Hint: undo 6 first, or `acquaint db undo 5..6`
    [4]
    ");
    env.ok(["db", "undo", "6"]);
    env.ok(["db", "undo", "5"]);
    let again = env.run(["events", "import", "story.csv"]);
    assert!(again.stderr.contains("10 read, 0 added, 10 unchanged"), "{again}");
    assert_eq!(env.ok(["activities", "list", "anna@example.com", "--count"]), "8\n");
    // Of this one nothing but the activity and the id of the event is left.
    env.write_file(
        "page.csv",
        "event_id,type,time,email\np1,page_visit,2017-03-21T00:00Z,anna@example.com\n",
    );
    env.ok(["events", "import", "page.csv"]);
    env.ok(["db", "undo"]);
    env.ok(["events", "import", "page.csv"]);
    let operations = env.ok(["db", "log", "--format", "ids", "--limit", "2"]);
    let undo = operations.lines().nth(1).unwrap();
    assert_snapshot!(env.run(["db", "undo", undo]), @r"
    --- stderr ---
    Error: operation 10 cannot be undone: 1 later operation (11) touches the same records
    Hint: undo 11 first, or `acquaint db undo 10..11`
    [4]
    ");
}

#[test]
fn what_a_form_cannot_have_is_rejected_in_its_row() {
    let env = env();
    let long = "x".repeat(1_001);
    env.write_file(
        "forms.csv",
        format!(
            "event_id,type,time,email,form,values\n\
             1,form_submission,2017-01-01T00:00Z,a@example.com,Q,\"{{\"\"\"\":\"\"x\"\"}}\"\n\
             2,form_submission,2017-01-01T00:00Z,a@example.com,Q,\"{{\"\"{long}\"\":\"\"x\"\"}}\"\n\
             3,form_submission,2017-01-01T00:00Z,a@example.com,Q,\"{{\"\"a\"\":1,\"\"A\"\":2}}\"\n\
             4,form_submission,2017-01-01T00:00Z,a@example.com,Q,\"{{\"\"a\"\":[1]}}\"\n\
             5,form_submission,2017-01-01T00:00Z,a@example.com,Q,\"{{\"\"a\"\":true,\"\"b\"\":null}}\"\n\
             6,cookie_level,2017-01-01T00:00Z,a@example.com,,\n"
        ),
    );
    assert_snapshot!(env.run(["events", "import", "forms.csv"]), @r"
    --- stderr ---
    Mapping: event_id, type, time, email, form, values
    forms.csv: 6 read, 1 added, 0 unchanged, 0 refused, 5 rejected -> forms.rejects.csv
       1  an event `cookie_level` needs a level (line 7)
       1  values: a field without a name (line 2)
       1  values: a value of a form is a text, a number, true, false or null (line 5)
       1  values: the field `A` twice (line 4)
       1  values: the name of a field: too long: 1,001 characters (max 1,000) (line 3)
    Created 1 contact.
    Created 1 form: Q
    Hint: correct forms.rejects.csv and import it again: `acquaint events import forms.rejects.csv`
    Hint: undo everything with `acquaint db undo 3`
    [5]
    ");
    let values = env.ok(["forms", "submissions", "Q", "--format", "jsonl", "--fields", "values"]);
    assert_eq!(values, "{\"values\":{\"a\":\"true\"}}\n");
}

#[test]
fn what_was_sent_later_is_not_overwritten_by_an_older_form() {
    let env = env();
    env.ok(["forms", "add", "Q", "--field", "Town"]);
    env.ok(["mappings", "set", "form:Q", "Town=city", "--overwrite"]);
    let row = |id: &str, time: &str, town: &str| {
        let values = format!("\"{{\"\"Town\"\":\"\"{town}\"\"}}\"");
        env.write_file(
            format!("{id}.csv"),
            format!(
                "event_id,type,time,email,form,values\n{id},form_submission,{time},a@example.com,Q,{values}\n"
            ),
        );
        env.ok(["events", "import", &format!("{id}.csv")]);
        env.ok(["contacts", "list", "--format", "csv", "--no-header", "--fields", "city"])
    };
    assert_eq!(row("one", "2017-01-01T10:00Z", "New"), "New\n");
    assert_eq!(row("two", "2017-01-01T09:00Z", "Older"), "New\n");
    assert_eq!(row("three", "2017-01-01T11:00Z", "Newer"), "Newer\n");
}
